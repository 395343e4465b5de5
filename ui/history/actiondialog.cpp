// SPDX-License-Identifier: Apache-2.0
#include "history/actiondialog.h"

#include "form/editors.h"
#include "symbollabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace spillway {
namespace {

QLabel *makeParagraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Practice or production, never to be overlooked.
QLabel *makeBanner(const TaskTarget &target, QWidget *parent)
{
    const bool practice = target.practice;
    auto *banner = makeParagraph(practice            ? ActionDialog::tr("Practice: nothing here reaches a cloud.")
                                 : target.production ? ActionDialog::tr("%1 — production").arg(target.profile)
                                                     : ActionDialog::tr("%1 — a real account").arg(target.profile),
                                 parent);
    banner->setAutoFillBackground(true);
    banner->setMargin(space::Small);
    QPalette colours = banner->palette();
    if (practice || target.production) {
        colours.setColor(QPalette::Window, practice ? tone(Tone::Practice, *parent) : productionColour());
        colours.setColor(QPalette::WindowText, practice ? colours.color(QPalette::Base) : QColor(Qt::white));
    } else {
        colours.setColor(QPalette::Window, colours.color(QPalette::AlternateBase));
    }
    banner->setPalette(colours);
    return banner;
}

} // namespace

ActionDialog::ActionDialog(const TaskTarget &target, const QString &title, const QString &heading,
                           const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_page(new QWidget(this))
    , m_foot(new QVBoxLayout)
    , m_banner(makeBanner(target, this))
    , m_picture(new SymbolLabel(20, this))
    , m_told(makeParagraph({}, this))
    , m_action(new QPushButton(action, this))
    , m_close(new QPushButton(tr("&Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = makeParagraph(heading, this);
    QFont font = words->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::Bold);
    words->setFont(font);
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &ActionDialog::press);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *told = new QHBoxLayout;
    told->addWidget(m_picture, 0, Qt::AlignTop);
    told->addWidget(m_told, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_action);
    m_body->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_body->setSpacing(space::Medium);
    m_body->addWidget(words);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins({});
    page->addLayout(m_body);
    page->addStretch(1); // room that is left lies below the words, not between them
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    m_foot->setContentsMargins(space::Large, 0, space::Large, space::Large);
    m_foot->setSpacing(space::Medium);
    m_foot->addLayout(told);
    m_foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(m_foot);
    m_picture->hide();
    m_told->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    m_close->setFocus();
}

void ActionDialog::say(const QString &text)
{
    m_body->addWidget(makeParagraph(text, this));
}

void ActionDialog::askForName(const QString &name)
{
    m_name = name;
    m_typed = new TextEditor(this);
    auto *label =
        new QLabel(tr("&Type the task’s name, %1").arg(QString(name).replace(u'&', QLatin1String("&&"))), this);
    label->setWordWrap(true);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("The task’s name"));
    m_body->addWidget(label);
    m_body->addWidget(m_typed);
    m_typed->setFocus();
}

QString ActionDialog::typedName() const
{
    return m_typed ? m_typed->text().trimmed() : QString();
}

void ActionDialog::setAction(const QString &text)
{
    m_action->setText(text);
}

bool ActionDialog::check()
{
    if (!m_typed || typedName() == m_name) {
        return true;
    }
    showTrouble(typedName().isEmpty() ? tr("Type the task’s name first.")
                                      : tr("“%1” is not its name.").arg(typedName()));
    m_typed->setFocus();
    m_typed->selectAll();
    return false;
}

void ActionDialog::press()
{
    if (check()) {
        m_action->setEnabled(false); // a double click is one press
        emit confirmed();
    }
}

void ActionDialog::showProgress(const QString &text)
{
    tell("sending", Tone::Accent, text);
    m_action->setEnabled(false);
    m_close->setText(tr("&Close"));
}

void ActionDialog::showTrouble(const QString &text)
{
    tell("error", Tone::Bad, text);
    m_action->setEnabled(true);
}

void ActionDialog::showWarning(const QString &text)
{
    tell("warning", Tone::Warning, text);
}

void ActionDialog::tell(const char *picture, Tone tone, const QString &text)
{
    m_picture->setSymbol(picture, tone);
    m_picture->show();
    m_told->setText(text);
    m_told->setAccessibleName(text);
    m_told->show();
    fit();
}

void ActionDialog::fit(bool shrinking)
{
    m_body->activate();
    m_foot->activate();
    const auto heightOf = [this](const QLayout &part) { // -1 while no words in it wrap
        return part.hasHeightForWidth() ? part.totalHeightForWidth(width()) : part.totalSizeHint().height();
    };
    const int needed = m_banner->heightForWidth(width()) + heightOf(*m_body) + heightOf(*m_foot);
    resize(fitting(QSize(width(), shrinking ? needed : qMax(needed, height())), *this));
}

void ActionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Once fonts and widths are the final ones; what wraps asked for too much before.
    QMetaObject::invokeMethod(
        this, [this] { fit(true); }, Qt::QueuedConnection);
}

} // namespace spillway
