// SPDX-License-Identifier: Apache-2.0
#include "form/editors.h"

#include "theme.h"

#include <QAction>
#include <QToolButton>
#include <QWheelEvent>

namespace spillway
{

TextEditor::TextEditor(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { setProperty("touched", true); });
}

void TextEditor::replaceText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    selectAll();
    insert(text);
}

ChoiceEditor::ChoiceEditor(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setProperty("touched", true); });
}

void ChoiceEditor::selectData(const QVariant &value)
{
    const int index = findData(value);
    if (index >= 0) {
        setCurrentIndex(index);
    }
}

void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; a value must not change under a passing wheel
}

SecretEditor::SecretEditor(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QLineEdit::textChanged, this, [this] { setProperty("touched", true); });

    auto *eye = new QAction(symbol("eye", Tone::Muted, *this), tr("Show while held"), this);
    addAction(eye, QLineEdit::TrailingPosition);
    if (auto *button = findChild<QToolButton *>()) {
        button->setAccessibleName(tr("Show the secret key while held"));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::pressed, this, [this] { setEchoMode(QLineEdit::Normal); });
        connect(button, &QToolButton::released, this, [this] { setEchoMode(QLineEdit::Password); });
    }
}

Secret SecretEditor::take()
{
    QString text = this->text();
    QString trimmed = text.trimmed();
    Secret secret = Secret::fromText(trimmed);
    wipe(trimmed); // in place, so that the line's own copy goes with it
    if (!text.isEmpty()) {
        wipe(text);
    }
    clear();
    return secret;
}

} // namespace spillway
