// SPDX-License-Identifier: Apache-2.0
#include "form/editors.h"

#include "platform/process.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QToolButton>
#include <QWheelEvent>

namespace spillway {

namespace {

/// Notes at every change that there was one, and whether keys made it: text set by assistive
/// technology fires textChanged but never textEdited (traps.md).
void followChanges(QLineEdit *line)
{
    QObject::connect(line, &QLineEdit::textEdited, line, [line] { line->setProperty("keyed", true); });
    QObject::connect(line, &QLineEdit::textChanged, line, [line] {
        line->setProperty("touched", true);
        line->setProperty("byHand", line->property("keyed"));
        line->setProperty("keyed", false);
    });
}

} // namespace

TextEditor::TextEditor(QWidget *parent) : QLineEdit(parent)
{
    followChanges(this);
}

void TextEditor::replaceText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    selectAll();
    insert(text);
}

bool ListEditor::insertList(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[\\s;,]+"));
    const QString trimmed = text.trimmed();
    const bool lines =
        trimmed.contains(u'\n') || trimmed.contains(u'\r') || trimmed.contains(u'\t') || trimmed.contains(u';');
    if (!lines) {
        return false;
    }
    QString list = trimmed.split(others, Qt::SkipEmptyParts).join(u',');
    const QString before = this->text().left(hasSelectedText() ? selectionStart() : cursorPosition()).trimmed();
    if (!before.isEmpty() && !before.endsWith(u',')) {
        list.prepend(u',');
    }
    insert(list);
    return true;
}

void ListEditor::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || !insertList(QGuiApplication::clipboard()->text())) {
        TextEditor::keyPressEvent(event);
    }
}

void ListEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] {
            if (!insertList(QGuiApplication::clipboard()->text())) {
                this->paste();
            }
        });
    }
    menu->popup(event->globalPos());
}

void ListEditor::dropEvent(QDropEvent *event)
{
    if (insertList(event->mimeData()->text())) {
        event->acceptProposedAction();
        return;
    }
    TextEditor::dropEvent(event);
}

ChoiceEditor::ChoiceEditor(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setProperty("touched", true); });
    // Assistive technology can select an item but Qt 6.4 does not take that as a choice. A hand's
    // selection moves the current item with it, a moment later; one that does not was made from
    // outside.
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { QMetaObject::invokeMethod(this, &ChoiceEditor::takeSelection, Qt::QueuedConnection); });
}

void ChoiceEditor::takeSelection()
{
    const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
    if (selected.size() == 1 && selected.first() != view()->currentIndex()) {
        setCurrentIndex(selected.first().row());
        hidePopup();
    }
}

void ChoiceEditor::selectData(const QVariant &value)
{
    setCurrentIndex(findData(value)); // none, if an imported value is not among the choices
}

void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; a value must not change under a passing wheel
}

SecretEditor::SecretEditor(QWidget *parent) : QLineEdit(parent)
{
    wipeFreedMemory(); // what is typed here passes through more hands than ours
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
    followChanges(this);

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
