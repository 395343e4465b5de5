// SPDX-License-Identifier: Apache-2.0
#include "history/recreatedialog.h"

#include "form/editors.h"
#include "messages/actions.h"
#include "messages/messages.h"
#include "theme.h"
#include "wizard/keyfields.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace spillway {
namespace {
const QString newKey = QStringLiteral("new");
}

RecreateDialog::RecreateDialog(Services &services, const TaskTarget &target, const TaskDetails &details,
                               const KeyRef &stored, const QString &storedEnd, QWidget *parent)
    : ActionDialog(target, tr("Recreate with a new key"),
                   tr("Delete “%1” and create it again with another bucket-writer key?").arg(details.row.name),
                   tr("&Delete and create again"), parent)
    , m_services(services)
    , m_profile(target.profile)
    , m_choice{.writerKey = stored, .writerKeyEnd = storedEnd, .start = details.consumerStrategy}
    , m_source(new ChoiceEditor(this))
    , m_key(new KeyFields(KeyKind::Writer, services, false, this))
    , m_latest(new QRadioButton(tr("Only &new messages (latest)"), this))
    , m_earliest(new QRadioButton(tr("From the &oldest kept message (earliest)"), this))
{
    say(tr("The service stores the key with the task and has no call that changes it: a task whose key was changed or "
           "revoked writes nothing more."));
    say(messages::whatStays(details.bucket, details.path));
    addKey(target);
    addStart(details.consumerStrategy);
    askForName(details.row.name);
    showParts();
}

void RecreateDialog::addKey(const TaskTarget &target)
{
    if (!m_choice.writerKey.isEmpty()) {
        m_source->addItem(target.practice ? tr("The practice key, %1").arg(m_choice.writerKeyEnd)
                                          : tr("The profile’s key %1, from the keyring").arg(m_choice.writerKeyEnd));
    }
    if (!target.practice) {
        m_source->addItem(tr("New key"), newKey);
    }
    // The key that the task has is what has to go: another one is the likely choice.
    const bool same = target.attempt && target.attempt->writerKeyEnd == m_choice.writerKeyEnd;
    m_source->setCurrentIndex(same && !target.practice ? m_source->count() - 1 : 0);
    auto *label = new QLabel(tr("Bucket-writer &key"), this);
    label->setBuddy(m_source);
    m_source->setAccessibleName(tr("Bucket-writer key"));
    body()->addWidget(label);
    body()->addWidget(m_source);
    body()->addWidget(m_key);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RecreateDialog::showParts);
    connect(m_key, &KeyFields::edited, this, [this] { m_typed.reset(); });
    connect(m_key, &KeyFields::cancelled, this,
            [this] { showTrouble(tr("The key was not stored. Nothing was sent.")); });
}

void RecreateDialog::addStart(const QString &strategy)
{
    body()->addWidget(new QLabel(tr("The new task writes"), this));
    for (const auto &[button, code] : {std::pair{m_latest, "latest"}, std::pair{m_earliest, "earliest"}}) {
        auto *words = new QLabel(messages::whatIsSkipped(QLatin1String(code)), this);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setIndent(space::Large + space::Tight);
        button->setAccessibleDescription(words->text());
        button->setChecked(strategy == QLatin1String(code));
        body()->addWidget(button);
        body()->addWidget(words);
    }
    if (!m_earliest->isChecked()) {
        m_latest->setChecked(true);
    }
}

bool RecreateDialog::wantsNew() const
{
    return m_source->currentData().toString() == newKey;
}

void RecreateDialog::showParts()
{
    m_key->setVisible(wantsNew());
    if (isVisible()) {
        fit();
    }
}

RecreateDialog::Choice RecreateDialog::choice() const
{
    Choice choice = wantsNew() ? m_typed.value_or(Choice()) : m_choice;
    choice.start = m_earliest->isChecked() ? QStringLiteral("earliest") : QStringLiteral("latest");
    return choice;
}

bool RecreateDialog::check()
{
    if (!ActionDialog::check()) {
        return false;
    }
    if (!wantsNew() || (m_typed && m_kept)) {
        return true;
    }
    if (m_typed) {
        keep();
        return false;
    }
    if (!m_key->check()) {
        m_key->focusFirst();
        return false;
    }
    // The keyring may ask; confirmed() follows once the key is there.
    showProgress(tr("Putting the key into the keyring. It may ask you in another window."));
    m_key->store(m_profile, [this](const KeyFields::Stored &stored) {
        m_typed = {.writerKey = stored.ref, .writerKeyEnd = stored.end, .start = m_choice.start};
        m_kept = stored.sessionOnly;
        m_kept ? emit confirmed() : keep();
    });
    return false;
}

void RecreateDialog::keep()
{
    const Profile *saved = m_services.profiles.find(m_profile);
    if (!saved) {
        m_kept = true;
        return emit confirmed();
    }
    Profile profile = *saved;
    profile.writerKey = m_typed->writerKey;
    profile.writerKeyEnd = m_typed->writerKeyEnd;
    showProgress(tr("Writing the key into the profile. Nothing was sent yet."));
    m_services.profiles.save(profile, this, [this](const std::optional<ProfileFileError> &failed) {
        if (failed) { // told while the old task is there
            const QString why = messages::text(*failed, m_services.profiles.file());
            return showTrouble(tr("%1 The profile does not know the new key. Nothing was sent.").arg(why));
        }
        m_kept = true;
        emit confirmed();
    });
}

} // namespace spillway
