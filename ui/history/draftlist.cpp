// SPDX-License-Identifier: Apache-2.0
#include "history/draftlist.h"

#include "history/historymodel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spillway {
namespace {

constexpr int RowHeight = 30; ///< as in the table of attempts

QString titleOf(const SavedDraft &draft)
{
    if (!draft.templateName.isEmpty()) {
        return draft.templateName;
    }
    const QString name = draft.draft.text(Field::TaskName);
    return name.isEmpty() ? DraftList::tr("without a name") : name;
}

QStringList cellsOf(const SavedDraft &saved, bool isTemplate)
{
    const Draft &draft = saved.draft;
    const QString topics =
        draft.isEmpty(Field::Topics) ? draft.text(Field::TopicsRegex) : draft.topicList().join(QLatin1String(", "));
    const QString bucket = draft.text(Field::ObsBucketName);
    const QString path = draft.text(Field::ObsPath);
    QStringList cells{titleOf(saved)};
    if (isTemplate) {
        cells.append(draft.text(Field::TaskName));
    }
    cells += {topics, path.isEmpty() ? bucket : bucket + u'/' + path,
              saved.practice ? DraftList::tr("Practice") : saved.profile,
              relativeTime(saved.savedAt, QDateTime::currentDateTime())};
    return cells;
}

} // namespace

DraftList::DraftList(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_rows(new QTreeWidget(this))
    , m_empty(new QWidget(this))
    , m_begin(new QPushButton(symbol("add", Tone::Text, *this), tr("&New dumping task"), m_empty))
    , m_buttons(new QWidget(this))
    , m_open(new QPushButton(m_buttons))
    , m_rename(new QPushButton(tr("&Rename…"), m_buttons))
    , m_remove(new QPushButton(tr("&Delete…"), m_buttons))
    , m_question(new QWidget(this))
    , m_questionText(new QLabel(m_question))
    , m_name(new QLineEdit(m_question))
    , m_yes(new QPushButton(m_question))
{
    const bool templates = kind == Kind::Templates;
    m_rows->setAccessibleName(templates ? tr("Templates") : tr("Drafts"));
    m_rows->setHeaderLabels(
        templates
            ? QStringList{tr("Template"), tr("Task name"), tr("Topics"), tr("Bucket/path"), tr("Profile"), tr("Saved")}
            : QStringList{tr("Task name"), tr("Topics"), tr("Bucket/path"), tr("Profile"), tr("Saved")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->installEventFilter(this);
    auto *words = new QLabel(m_empty);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setText(templates ? tr("There is no template yet. “Save as template” in the wizard, or in the menu of an "
                                  "attempt, makes one.")
                             : tr("No draft is waiting. A wizard that is closed keeps its draft here."));
    m_begin->setAutoDefault(false);
    m_begin->setAccessibleDescription(words->text()); // it has the focus where there are no rows
    auto *middle = new QVBoxLayout(m_empty);
    middle->setSpacing(space::Medium);
    middle->addStretch(2);
    middle->addWidget(words);
    middle->addWidget(m_begin, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_open->setText(templates ? tr("&New from it") : tr("&Continue"));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(space::Small);
    for (QPushButton *button : {m_open, m_rename, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_rename->setVisible(templates);

    m_questionText->setTextFormat(Qt::PlainText);
    m_questionText->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the template"));
    auto *no = new QPushButton(tr("&Keep it"), m_question);
    auto *line = new QHBoxLayout(m_question);
    line->setContentsMargins({});
    line->setSpacing(space::Small);
    line->addWidget(m_questionText, 1);
    line->addWidget(m_name, 1);
    for (QPushButton *button : {m_yes, no}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_question->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::Small);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_question);

    connect(m_rows, &QTreeWidget::itemActivated, this, &DraftList::open);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &DraftList::endQuestion);
    connect(m_begin, &QPushButton::clicked, this, &DraftList::newTaskRequested);
    connect(m_open, &QPushButton::clicked, this, &DraftList::open);
    connect(m_rename, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_yes, &QPushButton::clicked, this, &DraftList::answer);
    connect(m_name, &QLineEdit::returnPressed, this, &DraftList::answer);
    connect(no, &QPushButton::clicked, this, [this] {
        endQuestion();
        m_rows->setFocus();
    });
    refresh();
}

void DraftList::show(const QList<SavedDraft> &drafts)
{
    if (drafts == m_drafts) {
        return;
    }
    const QString before = current() ? current()->id : QString();
    const QWidget *focus = window()->focusWidget();
    m_drafts = drafts;
    const bool templates = m_kind == Kind::Templates;
    if (templates) {
        std::sort(m_drafts.begin(), m_drafts.end(), [](const SavedDraft &a, const SavedDraft &b) {
            return QString::localeAwareCompare(a.templateName, b.templateName) < 0;
        });
    }
    m_rows->clear();
    for (const SavedDraft &draft : std::as_const(m_drafts)) {
        auto *item = new QTreeWidgetItem(m_rows, cellsOf(draft, templates));
        item->setSizeHint(0, QSize(fontMetrics().horizontalAdvance(item->text(0)) + space::Medium,
                                   std::max(RowHeight, fontMetrics().height() + space::Medium)));
        if (draft.id == before || !m_rows->currentItem()) {
            m_rows->setCurrentItem(item);
        }
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(
            column, std::min(m_rows->columnWidth(column) + space::Large, fontMetrics().averageCharWidth() * 40));
    }
    endQuestion();
    if (focus && isAncestorOf(focus) && !focus->isVisible()) {
        setCurrentFocus();
    }
}

void DraftList::refresh()
{
    m_rows->setVisible(!m_drafts.isEmpty());
    m_empty->setVisible(m_drafts.isEmpty());
    m_buttons->setVisible(!m_drafts.isEmpty() && m_question->isHidden());
}

void DraftList::setCurrentFocus()
{
    m_drafts.isEmpty() ? m_begin->setFocus() : m_rows->setFocus();
}

const SavedDraft *DraftList::current() const
{
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    return row >= 0 && row < m_drafts.size() ? &m_drafts.at(row) : nullptr;
}

void DraftList::open()
{
    if (const SavedDraft *draft = current()) {
        emit openRequested(SavedDraft(*draft));
    }
}

void DraftList::ask(bool renaming)
{
    const SavedDraft *draft = current();
    if (!draft) {
        return;
    }
    m_renaming = renaming;
    m_questionText->setText(renaming ? tr("Name of the template:")
                                     : tr("Delete “%1”? It cannot be brought back.").arg(titleOf(*draft)));
    m_name->setVisible(renaming);
    m_name->setText(draft->templateName);
    m_yes->setText(renaming ? tr("Re&name") : tr("&Delete"));
    m_question->show();
    refresh();
    if (renaming) {
        m_name->selectAll();
        m_name->setFocus();
    } else {
        m_yes->setFocus();
    }
}

void DraftList::answer()
{
    const SavedDraft *draft = current();
    const QString name = m_name->text().simplified();
    if (!draft || (m_renaming && name.isEmpty())) {
        return;
    }
    const SavedDraft chosen = *draft;
    endQuestion();
    m_rows->setFocus();
    if (m_renaming) {
        emit renameRequested(chosen, name);
    } else {
        emit removeRequested(chosen.id);
    }
}

void DraftList::endQuestion()
{
    m_question->hide();
    refresh();
}

bool DraftList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            ask(false);
            return true;
        }
        if (key == Qt::Key_F2 && m_kind == Kind::Templates) {
            ask(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spillway
