// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/reading.h"
#include "history/history.h"
#include "task/request.h"

#include <QObject>

namespace spillway {

/// What a submission needs beside the request.
struct SubmissionPlan
{
    Request request;
    Place place;
    QString profile; ///< its name, for the history
    bool practice = false;
    KeyRef signInKey;
    QString signInKeyEnd;
    KeyRef writerKey;
    QString writerKeyEnd;
    std::chrono::milliseconds deadline{60'000}; ///< of the create call as a whole
    QString note;
    QString ticket = {};
    QString draftId = {};     ///< if an attempt of it has made that task, nothing is sent; empty for what had none
    QDateTime draftedAt = {}; ///< when it was begun
};

struct SubmissionResult
{
    Attempt attempt;
    /// The history could not be written. Before the send: nothing was sent. After it: the outcome
    /// is as told, but the file still says "sending".
    JournalResult journal;
    /// The key that could not be read, and why.
    StoreStatus keyStatus = StoreStatus::Ok;
    std::optional<KeyKind> missingKey;
    /// The sign-in key was refused earlier (KeyGuard); nothing was signed.
    bool keyGuarded = false;
    /// The AK of a sign-in key that the service refused, now or earlier; empty otherwise.
    QString refusedKey;
};

/// One press of "Create dumping task": journal row, secrets, signature, one call, verdict, journal,
/// and after an Unknown one look at the task list. At most one create leaves this computer.
///
/// Emits finished() exactly once; then deleteLater() it. Destroyed while the call is out, the row
/// stays "sending" and becomes Unknown at the next start.
class Submission : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Recording,   ///< the history row is being committed
        ReadingKeys, ///< waiting for the keychain
        Sending,     ///< connecting; cancel() still means that nothing was sent
        Waiting,     ///< a byte may have left; cancel() means "stop waiting"
        Checking,    ///< reading the task list after an Unknown
    };
    Q_ENUM(Step)

    Submission(SubmissionPlan plan, ReadingTools tools, History &history, QObject *parent = nullptr);
    ~Submission() override;

    void start();
    void cancel();
    Step step() const { return m_step; }
    const Attempt &attempt() const { return m_attempt; }

Q_SIGNALS:
    void stepChanged(spillway::Submission::Step step);
    void finished(const spillway::SubmissionResult &result);

private:
    void enter(Step step);
    void readSignInKey();
    void readWriterKey();
    void keyUnreadable(KeyKind kind, StoreStatus status);
    void recordSending();
    void send();
    void answered(CallFacts facts);
    void check();
    void checked(const CallFacts &facts);
    void endNotSent(Cause cause);
    void conclude();

    SubmissionPlan m_plan;
    ReadingTools m_tools;
    History &m_history;
    std::shared_ptr<Connections> m_connections; ///< of the moment of the press, for both calls

    Step m_step = Step::Recording;
    Attempt m_attempt;
    std::optional<TlsFacts> m_tls; ///< of the create
    SubmissionResult m_result;
    bool m_cancelled = false;
    std::unique_ptr<MemoryShield> m_shield;
    SignInKey m_signInKey;
    WriterKey m_writerKey;
    HttpCall *m_call = nullptr;
};

} // namespace spillway
