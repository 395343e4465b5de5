// SPDX-License-Identifier: Apache-2.0
#include "help/helpwindow.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>

namespace spillway {
namespace {

/// With a scheme of their own, pages and their anchors resolve against each other.
QUrl urlOf(const QString &link)
{
    return QUrl(QStringLiteral("help:/") + link);
}

/// Shows pages of the help; nothing else can be opened from it, no file and no address.
class HelpText : public QTextBrowser
{
public:
    explicit HelpText(const Help &help) : m_help(help) {}

    QVariant loadResource(int, const QUrl &url) override { return m_help.html(url.path().mid(1).section(u'.', 0, 0)); }

private:
    const Help &m_help;
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_help(QLocale().name())
    , m_search(new QLineEdit)
    , m_parts(new QListWidget)
    , m_text(new HelpText(m_help))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    build();
    list();
    restyle();
    resize(firstSize(QSize(900, 640), *this));
}

void HelpWindow::build()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_parts->setAccessibleName(tr("Parts of the help"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text of the help"));
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::Large);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::Medium, space::Medium, space::Small, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_search);
    column->addWidget(m_parts, 1);
    auto *back = new QPushButton(tr("&Back"));
    back->setEnabled(false);
    column->addWidget(back);

    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({250, 650});
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(split);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_parts, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString link = item ? item->data(Qt::UserRole).toString() : QString();
        if (!link.isEmpty()) {
            m_text->setSource(urlOf(link));
        }
    });
    connect(m_parts, &QListWidget::itemActivated, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        if (url.fragment() == u"top") { // the anchor lies below the margin
            m_text->verticalScrollBar()->setValue(0);
        }
    });
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);

    const auto key = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(Qt::Key_F6, [this] {
        QWidget *next = m_text->hasFocus() ? static_cast<QWidget *>(m_parts) : m_text;
        next->setFocus(Qt::ShortcutFocusReason);
    });
    key(Qt::ALT | Qt::Key_Left, [this] { m_text->backward(); });
    key(Qt::ALT | Qt::Key_Right, [this] { m_text->forward(); });
    key(Qt::Key_Escape, [this] { close(); });
}

void HelpWindow::open(const QString &topic)
{
    const HelpPart *part = m_help.find(topic);
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    list();
    m_text->setSource(urlOf(part ? part->link() : QStringLiteral("index.html#top")));
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::list()
{
    const QString words = m_search->text().trimmed();
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    for (const HelpPart &part : words.isEmpty() ? m_help.parts() : m_help.search(words)) {
        const bool indented = words.isEmpty() && !part.isPage();
        auto *item = new QListWidgetItem(indented ? QStringLiteral("    ") + part.title : part.title, m_parts);
        item->setData(Qt::AccessibleTextRole, part.title);
        item->setData(Qt::UserRole, part.link());
        item->setSizeHint({0, qMax(24, m_parts->fontMetrics().height() + space::Small)});
        if (part.isPage()) {
            QFont bold = m_parts->font();
            bold.setWeight(QFont::Bold);
            item->setFont(bold);
        }
    }
    if (m_parts->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing is written about that."), m_parts);
        nothing->setFlags(Qt::NoItemFlags);
    } else if (words.isEmpty()) {
        follow(m_text->source());
    }
}

void HelpWindow::follow(const QUrl &url)
{
    const QString link = url.path().mid(1) + u'#' + (url.hasFragment() ? url.fragment() : QStringLiteral("top"));
    const QSignalBlocker quiet(m_parts);
    for (int i = 0; i < m_parts->count(); ++i) {
        if (m_parts->item(i)->data(Qt::UserRole).toString() == link) {
            m_parts->setCurrentRow(i);
            return;
        }
    }
}

void HelpWindow::restyle()
{
    const QColor muted = tone(Tone::Muted, *this);
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; margin-top: 28px; }"
                       " h3 { font-size: medium; margin-top: 10px; } p, li { margin-bottom: 6px; }"
                       " i { color: %1; }")
            .arg(muted.name()));
    const QUrl now = m_text->source();
    if (!now.isEmpty()) {
        m_text->reload();
        m_text->scrollToAnchor(now.fragment());
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
    if (event->type() == QEvent::LanguageChange) {
        m_help = Help(QLocale().name());
        list();
        restyle();
    }
    QWidget::changeEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_parts->setFocus(Qt::TabFocusReason);
            m_parts->setCurrentRow(m_parts->currentRow() < 0 ? 0 : m_parts->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spillway
