// SPDX-License-Identifier: Apache-2.0
#include "wizard/draftsession.h"

#include <algorithm>

namespace spillway {

DraftSession::DraftSession(SavedDraft saved, DraftStore &store, QObject *parent)
    : QObject(parent)
    , m_saved(std::move(saved))
    , m_store(store)
{
    m_store.open(m_saved.id);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(std::chrono::milliseconds(400));
    connect(&m_saveSoon, &QTimer::timeout, this, &DraftSession::flush);
    judge();
}

DraftSession::~DraftSession()
{
    flush();
    m_store.close(m_saved.id);
}

std::optional<Finding> DraftSession::firstFinding(Field field) const
{
    // An error goes before a warning.
    for (Severity severity : {Severity::Error, Severity::Warning}) {
        const auto it = std::find_if(m_findings.cbegin(), m_findings.cend(), [&](const Finding &f) {
            return f.field == field && f.severity == severity && f.unknownKey.isEmpty();
        });
        if (it != m_findings.cend()) {
            return *it;
        }
    }
    return std::nullopt;
}

void DraftSession::remark(Field field, const QString &text)
{
    m_remark = {.field = field, .value = m_saved.draft.value(field), .text = text};
    emit changed();
}

QString DraftSession::remarkOn(Field field) const
{
    return m_remark && m_remark->field == field && m_remark->value == m_saved.draft.value(field) ? m_remark->text
                                                                                                 : QString();
}

void DraftSession::set(Field field, const QString &text)
{
    Draft next = m_saved.draft;
    next.set(field, text);
    setDraft(next);
}

void DraftSession::setDraft(const Draft &draft)
{
    edit([&](SavedDraft &saved) { saved.draft = draft; });
}

void DraftSession::edit(const std::function<void(SavedDraft &)> &change)
{
    const SavedDraft before = m_saved;
    change(m_saved);
    if (m_saved == before) {
        return;
    }
    judge();
    m_unsaved = true;
    if (!m_saveSoon.isActive()) {
        m_saveSoon.start(); // not anew at every change: one who never pauses is saved too
    }
    emit changed();
}

void DraftSession::judge()
{
    const Subject subject{m_saved.draft};
    m_findings = checkBody(subject) + checkPath(subject);
}

void DraftSession::flush()
{
    m_saveSoon.stop();
    if (!m_unsaved || m_discarded) {
        return;
    }
    m_unsaved = false;
    m_saved.savedAt = QDateTime::currentDateTimeUtc();
    m_store.save(m_saved, this, [this](bool written) {
        if (m_saveFailed == written) {
            m_saveFailed = !written;
            emit saveFailedChanged();
        }
    });
}

void DraftSession::discard()
{
    m_discarded = true;
    m_saveSoon.stop();
    m_store.discard(m_saved.id);
}

} // namespace spillway
