// SPDX-License-Identifier: Apache-2.0
#include "wizard/writerkeypage.h"

#include "form/editors.h"
#include "help/helpdesk.h"
#include "messages/messages.h"
#include "theme.h"
#include "wizard/keyfields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spillway {
namespace {
const QString storedKey = QStringLiteral("stored");
const QString newKey = QStringLiteral("new");
} // namespace

WriterKeyPage::WriterKeyPage(Services &services, PlacePage &place, DraftSession &session, QWidget *parent)
    : WizardPage(tr("Bucket-writer key"),
                 tr("The service stores this key with the task and writes to the bucket with it. Use one that can only "
                    "write this "
                    "bucket, not the key that you sign in with. A temporary key does not work: the request has no "
                    "place for its "
                    "token."),
                 session, parent)
    , m_services(services)
    , m_place(place)
    , m_source(new ChoiceEditor)
    , m_sourceRow(new FieldRow(tr("Key"), m_source))
    , m_key(new KeyFields(KeyKind::Writer, services))
{
    setHelpTopic(*this, QStringLiteral("step_writer_key"));
    setHelpTopic(*m_sourceRow, QStringLiteral("writer_key"));
    addRow(m_sourceRow);
    column()->addWidget(m_key);
    column()->addStretch(1);
    fill();
    connect(m_source, &QComboBox::currentIndexChanged, this, &WriterKeyPage::showParts);
    connect(&m_place, &PlacePage::targetChanged, this, &WriterKeyPage::fill);
}

void WriterKeyPage::enter()
{
    fill();
}

void WriterKeyPage::focusFirst()
{
    wantsNew() ? m_key->focusFirst() : WizardPage::focusFirst();
}

void WriterKeyPage::fill()
{
    const std::optional<WizardTarget> target = m_place.target();
    const bool typed = !m_key->isEmpty();
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    if (target && !target->writerKey.isEmpty()) {
        m_source->addItem(target->practice ? tr("The practice key, %1").arg(target->writerKeyEnd)
                                           : tr("The profile’s key %1, from the keyring").arg(target->writerKeyEnd),
                          storedKey);
    }
    if (!target || !target->practice) {
        m_source->addItem(tr("New key"), newKey);
    }
    m_source->setCurrentIndex(typed ? qMax(0, m_source->findData(newKey)) : 0);
    showParts();
}

bool WriterKeyPage::wantsNew() const
{
    return m_source->currentData().toString() == newKey;
}

void WriterKeyPage::showParts()
{
    m_sourceRow->setVisible(m_source->count() > 1 || !wantsNew());
    m_key->setVisible(wantsNew());
    m_sourceRow->setHint(wantsNew() ? tr("It goes into the keyring as this profile’s bucket-writer key.") : QString());
}

bool WriterKeyPage::hasError() const
{
    return wantsNew();
}

void WriterKeyPage::setImportedKey(const QString &accessKey, Secret secretKey)
{
    m_key->setKey(accessKey, std::move(secretKey));
    fill();
}

void WriterKeyPage::tell(const std::optional<ProfileFileError> &failed)
{
    if (!failed) {
        return m_sourceRow->judge({});
    }
    const QString why = messages::text(*failed, m_services.profiles.file());
    m_sourceRow->judge(
        FieldRow::Message{.severity = Severity::Warning,
                          .text = tr("%1 The profile does not know this key; it is used in this window only.").arg(why),
                          .fixLabel = {},
                          .fix = {}});
    m_sourceRow->showMessage();
    WizardPage::focusFirst();
}

void WriterKeyPage::tryLeave(std::function<void(bool)> done)
{
    if (!wantsNew()) {
        return done(true);
    }
    if (!m_key->check()) {
        m_key->focusFirst();
        return done(false);
    }
    const std::optional<WizardTarget> target = m_place.target();
    disconnect(m_key, &KeyFields::cancelled, this, nullptr);
    connect(m_key, &KeyFields::cancelled, this, [done] { done(false); });
    m_key->store(target ? target->profile : tr("none"), [this, done](const KeyFields::Stored &stored) {
        m_place.rememberWriterKey(stored.ref, stored.end, stored.sessionOnly,
                                  [this, done](const std::optional<ProfileFileError> &failed) {
                                      fill();
                                      tell(failed);
                                      done(!failed); // Next once more goes on with it
                                  });
    });
}

} // namespace spillway
