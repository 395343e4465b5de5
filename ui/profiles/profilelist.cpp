// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilelist.h"

#include "messages/messages.h"
#include "minutetimer.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace spillway {
namespace {

constexpr int ProfileRole = Qt::UserRole;       ///< the profile's name; empty for practice
constexpr int RemarkRole = Qt::UserRole + 1;    ///< the second line
constexpr int EdgeRole = Qt::UserRole + 2;      ///< a colour; invalid for none
constexpr int AttentionRole = Qt::UserRole + 3; ///< the second line is in the warning's colour
constexpr int EdgeWidth = 5;

/// Name, a small second line, and the edge at the left: striped for practice, so that it is told
/// apart without colours too.
class ProfileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + QFontMetrics(small(option)).height() + space::Medium);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString name = option.text;
        option.text.clear();
        option.icon = {};
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

        painter->save();
        const QRect edge(option.rect.left(), option.rect.top() + 2, EdgeWidth, option.rect.height() - 4);
        const bool practice = index.data(ProfileRole).toString().isEmpty();
        const QColor colour = practice ? tone(Tone::Practice, *widget) : index.data(EdgeRole).value<QColor>();
        const int step = practice ? 6 : edge.height();
        for (int y = edge.top(); colour.isValid() && y < edge.bottom(); y += step) {
            painter->fillRect(QRect(edge.left(), y, edge.width(), practice ? step / 2 : step), colour);
        }
        const QRect room = option.rect.adjusted(EdgeWidth + space::Small, space::Tight, -space::Small, -space::Tight);
        const QRect first(room.left(), room.top(), room.width(), option.fontMetrics.height());
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, first.width()));
        const QRect second(room.left(), first.bottom() + 2, room.width(), room.bottom() - first.bottom() - 1);
        painter->setFont(small(option));
        painter->setPen(tone(index.data(AttentionRole).toBool() ? Tone::Bad : Tone::Muted, *widget));
        painter->drawText(
            second, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(RemarkRole).toString(), Qt::ElideRight, second.width()));
        painter->restore();
    }

private:
    static QFont small(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }
};

} // namespace

ProfileList::ProfileList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QListWidget)
    , m_edit(new QPushButton(tr("Edit")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_countdown(new MinuteTimer(this, [this] { countDown(); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Medium, space::Small, space::Medium);
    column->setSpacing(space::Small);
    auto *heading = new QLabel(tr("&Profiles"));
    QFont bold = heading->font();
    bold.setWeight(QFont::Bold);
    heading->setFont(bold);
    heading->setBuddy(m_list);
    column->addWidget(heading);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setAccessibleDescription(
        tr("Opening one begins a dumping task there. F2 edits a profile, Delete removes it."));
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    column->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("Add a profile"));
    column->addWidget(add);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_edit->setAccessibleName(tr("Edit the profile"));
    m_remove->setAccessibleName(tr("Remove the profile"));
    m_list->addActions(buildMenu()->actions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_list, &QListWidget::itemActivated, this, &ProfileList::opened);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_chosen = true;
        m_services.habits.setPlace(current().practice, current().profile);
        updateButtons();
        if (!m_selecting) {
            emit currentChanged();
        }
    });
    connect(add, &QPushButton::clicked, this, &ProfileList::newProfileRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(current().profile); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(current().profile); });
    connect(&m_services.profiles, &ProfileBook::changed, this, &ProfileList::fill);
    fill();
}

QMenu *ProfileList::buildMenu()
{
    auto *menu = new QMenu(this);
    const auto entry = [&](const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // Delete and F2 belong to the list alone
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    entry(tr("New dumping task here"), {}, [this] { emit opened(); });
    const auto onProfile = [this](auto signal) {
        return [this, signal] {
            if (const QString name = current().profile; !name.isEmpty()) {
                emit(this->*signal)(name);
            }
        };
    };
    entry(tr("Edit…"), Qt::Key_F2, onProfile(&ProfileList::editRequested));
    entry(tr("Duplicate…"), {}, onProfile(&ProfileList::duplicateRequested));
    entry(tr("Remove…"), QKeySequence::Delete, onProfile(&ProfileList::removeRequested));
    return menu;
}

ProfileList::Choice ProfileList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = item ? item->data(ProfileRole).toString() : QString();
    return {.practice = item && name.isEmpty(), .profile = name};
}

void ProfileList::select(const Choice &choice)
{
    m_chosen = true;
    showChoice(choice);
}

void ProfileList::setCurrentFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProfileList::showChoice(const Choice &choice)
{
    const QScopedValueRollback selecting(m_selecting, true);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(ProfileRole).toString() == choice.profile) {
            m_list->setCurrentRow(i);
        }
    }
}

void ProfileList::fill()
{
    const Choice before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    auto *practice = new QListWidgetItem(tr("Practice"), m_list);
    practice->setData(RemarkRole, tr("on this computer"));
    practice->setToolTip(tr("A local service with the same calls; nothing reaches a cloud."));
    bool anyEnd = false;
    for (const Profile &profile : m_services.profiles.profiles()) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setData(ProfileRole, profile.name);
        item->setData(EdgeRole, profile.production ? tone(Tone::Bad, *this) : edgeColour(profile.colour, *this));
        item->setToolTip(profile.dmsEndpoint);
        describe(item, profile);
        anyEnd = anyEnd || profile.signInExpires.isValid();
    }
    m_countdown->setWanted(anyEnd);
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0); // a saved profile, until somebody chooses
    const Habits &habits = m_services.habits.now();
    const Choice wanted = m_chosen ? before : Choice{habits.practice, habits.profile};
    if (wanted.practice || !wanted.profile.isEmpty()) {
        showChoice(wanted);
    }
    updateButtons();
}

void ProfileList::describe(QListWidgetItem *item, const Profile &profile)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList remarks;
    if (profile.production) {
        remarks.append(tr("production"));
    }
    const QString expiry =
        profile.signInKey.isEmpty() ? tr("no key yet") : messages::expiry(profile.signInExpires, now);
    remarks.append(expiry);
    remarks.append(profile.region);
    remarks.removeAll(QString());
    const QString remark = remarks.join(QStringLiteral(" · "));
    if (item->data(RemarkRole).toString() != remark) {
        item->setData(RemarkRole, remark);
        item->setData(AttentionRole, profile.production || hasExpired(profile, now));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(profile.name, remarks.join(QStringLiteral(", "))));
    }
}

void ProfileList::countDown()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (const Profile *profile = m_services.profiles.find(item->data(ProfileRole).toString())) {
            describe(item, *profile);
        }
    }
}

void ProfileList::updateButtons()
{
    const bool profile = !current().profile.isEmpty();
    m_edit->setEnabled(profile);
    m_remove->setEnabled(profile);
}

void ProfileList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace spillway
