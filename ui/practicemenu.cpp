// SPDX-License-Identifier: Apache-2.0
#include "practicemenu.h"

#include "form/buttontext.h"

namespace spillway {
namespace {

/// In plain words, as a menu's entry; empty for a fault that a newer service has.
QString wordsOf(const QString &fault)
{
    const QHash<QString, QString> words{
        {QStringLiteral("clock"), PracticeMenu::tr("Its clock is 17 minutes ahead")},
        {QStringLiteral("sign-in-refused"), PracticeMenu::tr("It does not know the sign-in key")},
        {QStringLiteral("forbidden"), PracticeMenu::tr("The sign-in key may not list anything")},
        {QStringLiteral("lists-forbidden-obs"), PracticeMenu::tr("No key may list the buckets")},
        {QStringLiteral("instance-single"), PracticeMenu::tr("Every instance has a single node")},
        {QStringLiteral("instance-extending"), PracticeMenu::tr("Every instance is being extended")},
        {QStringLiteral("no-connector"), PracticeMenu::tr("No instance has a connector")},
        {QStringLiteral("no-dumping"), PracticeMenu::tr("Only Smart Connect is offered")},
        {QStringLiteral("quota-full"), PracticeMenu::tr("The task quota is used up")},
        {QStringLiteral("topics-missing"), PracticeMenu::tr("No instance has a topic")},
        {QStringLiteral("bucket-missing"), PracticeMenu::tr("Every bucket is gone")},
        {QStringLiteral("bucket-elsewhere"), PracticeMenu::tr("Every bucket lies in another region")},
        {QStringLiteral("bucket-write-only"), PracticeMenu::tr("No key may look at a bucket")},
        {QStringLiteral("writer-key-refused"), PracticeMenu::tr("It does not know the bucket-writer key")},
        {QStringLiteral("sold-out"), PracticeMenu::tr("Nothing is left for another connector")},
        {QStringLiteral("enable-fails"), PracticeMenu::tr("Enabling a connector fails at its end")},
        {QStringLiteral("delete-lost"), PracticeMenu::tr("The answer to a deletion is lost")},
        {QStringLiteral("delete-forbidden"), PracticeMenu::tr("Tasks may not be deleted")},
        {QStringLiteral("delete-gone"), PracticeMenu::tr("Somebody deletes the task first")},
        {QStringLiteral("tasks-stall"), PracticeMenu::tr("Tasks write nothing, and more waits")},
        {QStringLiteral("no-project"), PracticeMenu::tr("The account has no project")},
        {QStringLiteral("several-projects"), PracticeMenu::tr("The region has sub-projects too")},
        {QStringLiteral("never-answers"), PracticeMenu::tr("Look-ups are never answered")},
        {QStringLiteral("throttled"), PracticeMenu::tr("Every call is one too many")}};
    return words.value(fault);
}

} // namespace

PracticeMenu::PracticeMenu(Services &services, QWidget *parent)
    : QMenu(tr("P&ractice"), parent)
    , m_services(services)
    , m_faults(services.practice)
    , m_list(new QMenu(tr("&Let it fail"), this))
    , m_everythingWorks(new QAction(tr("&Everything works"), this))
{
    addMenu(m_list);
    addAction(m_everythingWorks);
    m_list->setToolTipsVisible(true);
    menuAction()->setVisible(false);
    connect(m_everythingWorks, &QAction::triggered, &m_faults, &PracticeFaults::clear);
    connect(&m_faults, &PracticeFaults::changed, this, &PracticeMenu::fill);
    connect(&m_faults, &PracticeFaults::failed, this, [this] {
        fill(false); // the ticks tell what is, not what was asked for
        emit stateChanged(tr("The practice service did not switch it"));
    });
    connect(&m_services.practice, &PracticeService::ready, this, [this] { menuAction()->setVisible(true); });
    connect(this, &QMenu::aboutToShow, &m_faults, &PracticeFaults::read);
    connect(&m_services.practice, &PracticeService::failed, this, [this] { menuAction()->setVisible(false); });
}

QString PracticeMenu::state() const
{
    const int on = m_faults.countOn();
    return on == 0 ? tr("The practice service is running on this computer")
                   : tr("The practice service fails on purpose: %1 of %2").arg(on).arg(m_faults.faults().size());
}

void PracticeMenu::fill(bool switched)
{
    for (const PracticeFaults::Fault &fault : m_faults.faults()) {
        QAction *&entry = m_entries[fault.name];
        if (!entry) {
            const QString words = wordsOf(fault.name);
            entry = m_list->addAction(buttonText(words.isEmpty() ? fault.text : words));
            entry->setObjectName(fault.name);
            entry->setToolTip(fault.text);
            entry->setCheckable(true);
            connect(entry, &QAction::triggered, &m_faults,
                    [this, name = fault.name](bool on) { m_faults.switchTo(name, on); });
        }
        entry->setChecked(fault.on);
    }
    m_everythingWorks->setEnabled(m_faults.countOn() > 0);
    if (switched) {
        believeAnew();
    }
    emit stateChanged(state());
}

void PracticeMenu::believeAnew()
{
    // What was read while the service was another is no longer true.
    m_services.lookups.forget();
    const PracticePlace *place = m_services.practice.place();
    if (!place) {
        return;
    }
    // The one who switches is the operator, who may say that a refused key is to be tried again.
    for (const KeyRef &ref : {place->signInKey, place->writerKey}) {
        m_services.secrets.read(
            ref, this, [this](StoreStatus, StoredKey &&key) { m_services.cloud.guard().allow(key.accessKey); });
    }
}

} // namespace spillway
