// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilelist.h"

#include "messages/messages.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace spillway {
namespace {
constexpr int ProfileRole = Qt::UserRole; ///< the profile's name; empty for practice
}

ProfileList::ProfileList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Medium, space::Small, space::Medium);
    column->setSpacing(space::Small);
    auto *heading = new QLabel(tr("&Profiles"));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setBuddy(m_list);
    column->addWidget(heading);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setAccessibleDescription(tr("Opening one begins a dumping task there."));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("Add a profile"));
    column->addWidget(add);

    connect(m_list, &QListWidget::itemActivated, this, [this] { emit opened(current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_chosen = true; });
    connect(add, &QPushButton::clicked, this, &ProfileList::newProfileRequested);
    connect(&m_services.profiles, &ProfileBook::changed, this, &ProfileList::fill);
    fill();
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
    auto *practice = new QListWidgetItem(symbol("practice", Tone::Practice, *this), tr("Practice"), m_list);
    practice->setToolTip(tr("A local service with the same calls; nothing reaches a cloud."));
    for (const Profile &profile : m_services.profiles.profiles()) {
        auto *item = new QListWidgetItem(symbol("instance", Tone::Muted, *this), profile.name, m_list);
        item->setData(ProfileRole, profile.name);
        item->setToolTip(profile.dmsEndpoint);
    }
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0); // a saved profile, until somebody chooses
    if (m_chosen) {
        select(before);
    }
}

void ProfileList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace spillway
