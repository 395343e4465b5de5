// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"
#include "faultserver.h"
#include "faultsuite.h"
#include "flow/submission.h"
#include "heldanswer.h"
#include "networks.h"
#include "secrets/sessionstore.h"
#include "teststores.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/prctl.h>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using At = Fault::At;
using Then = Fault::Then;
using Step = Submission::Step;
using Transport = FaultServer::Transport;

namespace {

const KeyRef signInRef{QStringLiteral("sign-in")};
const KeyRef writerRef{QStringLiteral("writer")};
const char signInSecret[] = "s1gnInSecretOfTheOperator0123456789abcdE";
const char writerSecret[] = "wr1terSecretOfTheBucket/0123456789abcdEF";
const char token[] = "t0kenOfATemporaryKeyThatIsLongEnoughToSee";
const QString taskName = QStringLiteral("orders-to-bucket");
const QString topics = QStringLiteral("orders,refunds");

StoredKey storedKey(const char *accessKey, const char *secret, const char *securityToken = "")
{
    return {QLatin1String(accessKey), Secret(QByteArrayView(secret)), Secret(QByteArrayView(securityToken))};
}

Request request(const QString &name)
{
    Draft draft = Draft::forForm();
    draft.set(Field::TaskName, name);
    draft.set(Field::Topics, topics);
    draft.set(Field::ObsBucketName, QStringLiteral("landing-zone"));
    draft.set(Field::ObsPath, QStringLiteral("kafka/orders"));
    draft.set(Field::ProjectId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    draft.set(Field::ConnectorId, QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961"));
    return Request::from(draft).value();
}

/// A second program's look at the history's file; may be used in any thread, one at a time.
class SecondConnection
{
public:
    explicit SecondConnection(const QString &file)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~SecondConnection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    SecondConnection(const SecondConnection &) = delete;
    SecondConnection &operator=(const SecondConnection &) = delete;

    QStringList column(const QString &sql)
    {
        QSqlQuery query(m_database);
        QStringList values;
        if (!query.exec(sql)) {
            return {query.lastError().text()};
        }
        while (query.next()) {
            values.append(query.value(0).toString());
        }
        return values;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// Everything a submission needs, on a disk of its own, with what a stranger can see of it.
struct Bench
{
    explicit Bench(Transport transport = Transport::Http)
        : server(transport)
        , history(std::make_unique<History>(file()))
        , store(behind)
        , cloud(network, guard)
    {
        network.apply(trusting());
        store.keep(signInRef, storedKey("SIGNINKEY00000001234", signInSecret));
        store.keep(writerRef, storedKey("WRITERKEY00000005678", writerSecret));
        server.onHead([this](const Received &request) {
            const QStringList states = SecondConnection(file()).column(QStringLiteral("SELECT state FROM attempts"));
            const QMutexLocker lock(&mutex);
            seen.append({request.method, states.join(u','), prctl(PR_GET_DUMPABLE) != 0});
        });
    }

    ReadingTools tools() { return {store, cloud, files, 20s}; }
    QString file() const { return folder.filePath(QStringLiteral("state/history.sqlite")); }
    QString stateNow() const
    {
        return SecondConnection(file()).column(QStringLiteral("SELECT state FROM attempts ORDER BY seq")).join(u',');
    }

    bool open()
    {
        bool fine = false;
        QEventLoop loop;
        history->open(&loop, [&](JournalResult failed) {
            fine = !failed;
            loop.quit();
        });
        loop.exec();
        return fine;
    }

    SubmissionPlan plan(const QString &name = taskName) const
    {
        const auto endpoint = Endpoint::parse(server.base());
        return {.request = request(name),
                .place = {.dms = std::get<Endpoint>(endpoint),
                          .projectId = request(name).projectId(),
                          .connectorId = request(name).connectorId()},
                .profile = QStringLiteral("test"),
                .practice = false,
                .signInKey = signInRef,
                .signInKeyEnd = {},
                .writerKey = writerRef,
                .writerKeyEnd = {},
                .deadline = 20s,
                .note = {}};
    }

    QMutex mutex;
    struct Sight
    {
        QByteArray method;
        QString states; ///< of the history, as a second program reads them at that moment
        bool dumpable;
    };
    QList<Sight> seen;

    QTemporaryDir folder;
    FaultServer server;
    std::unique_ptr<History> history;
    FixedStore behind;
    SessionStore store;
    Network network;
    KeyGuard guard;
    Cloud cloud;
    Worker files{QStringLiteral("files")};
};

/// A submission with a record of what it emits.
struct Watched
{
    Watched(Bench &bench, SubmissionPlan plan)
        : submission(std::make_unique<Submission>(std::move(plan), bench.tools(), *bench.history))
    {
        QObject::connect(submission.get(), &Submission::finished, &loop, [this](const SubmissionResult &ended) {
            ++finished;
            result = ended;
            loop.quit();
        });
        QObject::connect(submission.get(), &Submission::stepChanged, &loop, [this](Step step) { steps.append(step); });
    }
    bool run()
    {
        submission->start();
        return wait();
    }
    bool wait()
    {
        QTimer::singleShot(40s, &loop, &QEventLoop::quit);
        if (finished == 0) {
            loop.exec();
        }
        return finished == 1;
    }
    std::unique_ptr<Submission> submission;
    int finished = 0;
    SubmissionResult result;
    QList<Step> steps;
    QEventLoop loop; ///< last: its connections go first
};

SubmissionResult submitted(Bench &bench, SubmissionPlan plan)
{
    Watched watched(bench, std::move(plan));
    return watched.run() ? watched.result : SubmissionResult{};
}

bool released(Bench &bench, const QString &id)
{
    bool fine = false;
    QEventLoop loop;
    bench.history->release(id, QStringLiteral("I looked: it is not there"), &loop, [&](JournalResult failed) {
        fine = !failed;
        loop.quit();
    });
    loop.exec();
    return fine;
}

/// What a person or a program can make of a text: JSON's, XML's and a form's escapes undone.
QString unescaped(QString text)
{
    static const QRegularExpression code(QStringLiteral("\\\\+u00([0-9a-fA-F]{2})|%([0-9a-fA-F]{2})|&#([0-9]+);"));
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text)) {
        const bool decimal = match.hasCaptured(3);
        const int value = match.captured(match.lastCapturedIndex()).toInt(nullptr, decimal ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(), QChar(value));
    }
    return text.remove(u'\\');
}

/// The files in which a secret is found, byte for byte.
QStringList filesWith(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDir dir(folder);
    const QFileInfoList files = dir.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) {
            found.append(info.fileName());
        }
    }
    return files.isEmpty() ? QStringList{QStringLiteral("no file at all")} : found;
}

} // namespace

class TestSubmission : public FaultSuite
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void statuses_data();
    void statuses();

    void lostAnswerIsFound_data();
    void lostAnswerIsFound();
    void likenessIsNoProof_data();
    void likenessIsNoProof();
    void listThatCannotBeRead_data();
    void listThatCannotBeRead();

    void listIsReadAside();
    void unknownLocksTheName();
    void draftThatMadeItsTask_data();
    void draftThatMadeItsTask();
    void twoAtOnce();
    void refusedKeyIsNotUsedAgain();
    void keyRefusedByTheListIsNotUsedAgain();
    void nothingGetsThere_data();
    void nothingGetsThere();

    void storeFails_data();
    void storeFails();
    void temporaryWriterKey();
    void temporarySignInKey();

    void cancelAtStep_data();
    void cancelAtStep();
    void cancelWhileConnecting();
    void destroyedAtStep_data();
    void destroyedAtStep();

    void echoedSecret_data();
    void echoedSecret();

    void historyThatCannotOpen_data();
    void historyThatCannotOpen();
    void historyThatFailsOnTheWay_data();
    void historyThatFailsOnTheWay();
    void stepsOfASuccess();

private:
    void addRows(const QList<Behaviour> &list, const QList<std::pair<Transport, bool>> &ways);
    void meet(const Behaviour &behaviour, Transport transport, bool kept);
};

void TestSubmission::addRows(const QList<Behaviour> &list, const QList<std::pair<Transport, bool>> &ways)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("kept");
    for (const auto &[transport, kept] : ways) {
        for (int i = 0; i < list.size(); ++i) {
            QTest::addRow("%s, %s, %s", list.at(i).name, transport == Transport::Tls ? "TLS" : "http",
                          kept ? "kept" : "fresh")
                << i << transport << kept;
        }
    }
}

void TestSubmission::meet(const Behaviour &behaviour, Transport transport, bool kept)
{
    Bench bench(transport);
    QVERIFY(bench.open());
    FaultServer &server = bench.server;
    if (kept) {
        HttpCall first(bench.network, {.verb = HttpRequest::Verb::Get, .url = server.url(), .headers = {}, .body = {}});
        QEventLoop loop;
        connect(&first, &HttpCall::finished, &loop, &QEventLoop::quit);
        first.start();
        loop.exec();
        bench.seen.clear();
    }
    // A connection that breaks before a byte was sent may be tried again: then it breaks again.
    const bool early = behaviour.fault.at == At::Accept || behaviour.fault.at == At::Secured;
    server.script(early && !behaviour.endless ? QList{behaviour.fault} : QList{behaviour.fault, Fault::tasks()});

    SubmissionPlan plan = bench.plan();
    if (behaviour.hangs) {
        plan.deadline = 500ms;
    }
    Watched watched(bench, plan);
    if (behaviour.endless) {
        connect(&server, &FaultServer::reached, watched.submission.get(), &Submission::cancel,
                static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    }
    QVERIFY(watched.run());
    const Attempt attempt = watched.result.attempt;

    QList<AttemptState> allowed;
    for (Outcome outcome : allowedOutcomes(behaviour, transport, kept)) {
        allowed.append(stateOf(outcome));
    }
    QVERIFY2(allowed.contains(attempt.state),
             qPrintable(QStringLiteral("%1, cause %2").arg(stateName(attempt.state)).arg(int(attempt.cause))));
    QCOMPARE(bench.stateNow(), stateName(attempt.state));
    QVERIFY(!watched.result.journal);
    QCOMPARE(attempt.taskId.isEmpty(), attempt.state != AttemptState::Created);
    QVERIFY(attempt.finishedAt.isValid());
    QCOMPARE(attempt.sentAt.isValid(), attempt.state != AttemptState::NotSent);
    QVERIFY(attempt.answer.size() <= 16 * 1024);
    for (const Bench::Sight &sight : std::as_const(bench.seen)) {
        if (sight.method == "POST" && behaviour.endless) { // what is cancelled may still arrive afterwards
            QVERIFY(sight.states == u"sending" || sight.states == u"unknown");
            continue;
        }
        QCOMPARE(sight.states, sight.method == "POST" ? QStringLiteral("sending") : QStringLiteral("unknown"));
        QVERIFY(!sight.dumpable);
    }
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    QVERIFY(server.tally().posts <= 1);

    // The name is locked by an Unknown, and by nothing else.
    const Tally before = server.tally();
    server.script({Fault::answer(200, createdBody())});
    SubmissionPlan next = bench.plan();
    next.deadline = 3s;
    const SubmissionResult again = submitted(bench, next);
    if (attempt.state == AttemptState::Unknown) {
        QCOMPARE(again.attempt.state, AttemptState::NotSent);
        QVERIFY(again.journal && again.journal->kind == JournalError::Kind::NameLocked);
        QCOMPARE(again.journal->lockingAttempt, attempt.id);
        QCOMPARE(server.tally().heads, before.heads);
    } else if (attempt.httpStatus != 401) {
        QCOMPARE(again.attempt.state, AttemptState::Created);
    }
    QCOMPARE(filesWith(bench.folder.filePath(QStringLiteral("state")), writerSecret), QStringList());
    QCOMPARE(filesWith(bench.folder.filePath(QStringLiteral("state")), signInSecret), QStringList());
}

void TestSubmission::faults_data()
{
    addRows(behaviours(), {{Transport::Http, false}, {Transport::Http, true}, {Transport::Tls, false}});
}

void TestSubmission::faults()
{
    QFETCH(int, index);
    QFETCH(Transport, transport);
    QFETCH(bool, kept);
    meet(behaviours().at(index), transport, kept);
}

void TestSubmission::statuses_data()
{
    addRows(test::statuses(), {{Transport::Http, false}});
}

void TestSubmission::statuses()
{
    QFETCH(int, index);
    QFETCH(Transport, transport);
    QFETCH(bool, kept);
    meet(test::statuses().at(index), transport, kept);
}

void TestSubmission::lostAnswerIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Transport>("transport");
    const QByteArray cut = "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n" + createdBody();
    struct Row
    {
        const char *name;
        Fault fault;
    };
    for (const Row &row : {Row{"close", Fault::closeAt(At::WholeBody)}, Row{"reset", Fault::resetAt(At::WholeBody)},
                           Row{"stall", Fault::stallAt(At::WholeBody)}, Row{"cut", Fault::raw(cut, Then::Close)},
                           Row{"500", Fault::answer(500, "{}")}, Row{"408", Fault::answer(408, "{}")},
                           Row{"504", Fault::answer(504, "<html>")}, Row{"no JSON", Fault::answer(200, "done")},
                           Row{"no task_id", Fault::answer(200, "{}")}}) {
        for (Transport transport : {Transport::Http, Transport::Tls}) {
            QTest::addRow("%s, %s", row.name, transport == Transport::Tls ? "TLS" : "http") << row.fault << transport;
        }
    }
}

void TestSubmission::lostAnswerIsFound()
{
    QFETCH(Fault, fault);
    QFETCH(Transport, transport);
    Bench bench(transport);
    QVERIFY(bench.open());
    fault.makeTask = true;
    bench.server.script({fault, Fault::tasks()});
    Watched watched(bench, bench.plan());
    if (fault.then == Then::Stall) {
        connect(&bench.server, &FaultServer::reached, watched.submission.get(), &Submission::cancel,
                static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    }
    QVERIFY(watched.run());
    QCOMPARE(bench.server.tasks().size(), 1);
    const Attempt attempt = watched.result.attempt;
    QCOMPARE(attempt.state, AttemptState::Created);
    QCOMPARE(attempt.taskId, bench.server.tasks().first().id);
    QCOMPARE(bench.stateNow(), QStringLiteral("created"));
    QCOMPARE(bench.server.tally().posts, 1);
    QCOMPARE(bench.server.tally().gets, 1);
    QCOMPARE(watched.steps, (QList{Step::Recording, Step::ReadingKeys, Step::Sending, Step::Waiting, Step::Checking}));
    // Unknown was on the disk before the list was asked for.
    QCOMPARE(bench.seen.size(), 2);
    QCOMPARE(bench.seen.at(1).states, QStringLiteral("unknown"));
}

void TestSubmission::likenessIsNoProof_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<int>("ageMs"); // before the request arrives
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("found");
    const QString other = QStringLiteral("orders");
    QTest::newRow("one, just made") << taskName << topics << 0 << 1 << true;
    QTest::newRow("topics in another order") << taskName << QStringLiteral("refunds, orders") << 0 << 1 << true;
    QTest::newRow("two, just made") << taskName << topics << 0 << 2 << false;
    QTest::newRow("a minute older") << taskName << topics << 60'000 << 1 << false;
    QTest::newRow("five seconds older") << taskName << topics << 5'000 << 1 << false;
    QTest::newRow("other topics") << taskName << other << 0 << 1 << false;
    QTest::newRow("other name") << other << topics << 0 << 1 << false;
    QTest::newRow("other case") << taskName.toUpper() << topics << 0 << 1 << false;
    QTest::newRow("none") << taskName << topics << 0 << 0 << false;
}

void TestSubmission::likenessIsNoProof()
{
    QFETCH(QString, name);
    QFETCH(QString, listed);
    QFETCH(int, ageMs);
    QFETCH(int, count);
    QFETCH(bool, found);
    Bench bench;
    QVERIFY(bench.open());
    bench.server.onHead([&](const Received &request) {
        for (int i = 0; i < count && request.method == "POST"; ++i) {
            bench.server.addTask({.id = QStringLiteral("task-%1").arg(i),
                                  .name = name,
                                  .topics = listed,
                                  .createdMs = QDateTime::currentMSecsSinceEpoch() - ageMs});
        }
    });
    bench.server.script({Fault::closeAt(At::WholeBody), Fault::tasks()});
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, found ? AttemptState::Created : AttemptState::Unknown);
    QCOMPARE(result.attempt.taskId, found ? QStringLiteral("task-0") : QString());
    QCOMPARE(result.attempt.cause, Cause::ConnectionLost);
    QCOMPARE(bench.server.tally().posts, 1);
    QCOMPARE(bench.server.tally().gets, 1);
}

void TestSubmission::listThatCannotBeRead_data()
{
    QTest::addColumn<Fault>("list");
    QTest::newRow("401") << Fault::answer(401, "{}");
    QTest::newRow("403") << Fault::answer(403, "{}");
    QTest::newRow("500") << Fault::answer(500, "{}");
    QTest::newRow("302") << Fault::answer(302, "{}", "Location: /elsewhere\r\n");
    QTest::newRow("rubbish") << Fault::answer(200, "rubbish");
    QTest::newRow("no tasks") << Fault::answer(200, "{}");
    QTest::newRow("tasks an object") << Fault::answer(200, "{\"tasks\":{}}");
    QTest::newRow("tasks of numbers") << Fault::answer(200, "{\"tasks\":[1,null,[],\"x\"]}");
    QTest::newRow("cut") << Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"tasks\":[]}", Then::Close);
    QTest::newRow("close") << Fault::closeAt(At::WholeBody);
    QTest::newRow("close on accept") << Fault::closeAt(At::Accept);
    QTest::newRow("reset") << Fault::resetAt(At::Head);
    QTest::newRow("64 MB") << Fault{.reply = "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n{\"tasks\":[",
                                    .fill = 64 * 1024 * 1024,
                                    .then = Then::Stall};
}

void TestSubmission::listThatCannotBeRead()
{
    QFETCH(Fault, list);
    Bench bench;
    QVERIFY(bench.open());
    Fault lost = Fault::closeAt(At::WholeBody);
    lost.makeTask = true;
    bench.server.script({lost, list});
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, AttemptState::Unknown);
    QCOMPARE(result.attempt.cause, Cause::ConnectionLost);
    QVERIFY(result.attempt.taskId.isEmpty());
    QCOMPARE(bench.stateNow(), QStringLiteral("unknown"));
    QCOMPARE(bench.server.tally().posts, 1);
}

void TestSubmission::listIsReadAside()
{
    Bench bench;
    QVERIFY(bench.open());
    Fault lost = Fault::closeAt(At::WholeBody);
    lost.makeTask = true;
    bench.server.script({lost, Fault::tasks()});
    HeldAnswer held(bench.server, bench.files);
    Watched watched(bench, bench.plan());
    watched.submission->start();
    QVERIFY(held.came(watched.submission.get()));
    bool idle = false; // else an outcome would have been written, and told, before this
    for (int look = 0; look < 2; ++look, idle = false) {
        bench.history->events({}, &watched.loop, [&idle](const QList<AttemptEvent> &) { idle = true; });
        QTRY_VERIFY(idle);
    }
    QCOMPARE(watched.finished, 0);
    held.letGo();
    QVERIFY(watched.wait());
    QCOMPARE(watched.result.attempt.state, AttemptState::Created);
}

void TestSubmission::unknownLocksTheName()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({Fault::closeAt(At::WholeBody), Fault::tasks(), Fault::answer(200, createdBody())});
    const SubmissionResult first = submitted(bench, bench.plan());
    QCOMPARE(first.attempt.state, AttemptState::Unknown);

    for (int i = 0; i < 3; ++i) {
        const SubmissionResult second = submitted(bench, bench.plan());
        QCOMPARE(second.attempt.state, AttemptState::NotSent);
        QCOMPARE(second.attempt.cause, Cause::NameLocked);
        QVERIFY(second.journal);
        QCOMPARE(second.journal->kind, JournalError::Kind::NameLocked);
        QCOMPARE(second.journal->lockingAttempt, first.attempt.id);
    }
    QCOMPARE(bench.server.tally().posts, 1);
    QCOMPARE(bench.stateNow(), QStringLiteral("unknown"));

    // Another name is not concerned.
    QCOMPARE(submitted(bench, bench.plan(QStringLiteral("other-task"))).attempt.state, AttemptState::Created);

    // Nor does a new program forget.
    bench.history = std::make_unique<History>(bench.file());
    QVERIFY(bench.open());
    QVERIFY(submitted(bench, bench.plan()).journal);
    QCOMPARE(bench.server.tally().posts, 2);

    QVERIFY(released(bench, first.attempt.id));
    const SubmissionResult third = submitted(bench, bench.plan());
    QCOMPARE(third.attempt.state, AttemptState::Created);
    QCOMPARE(bench.server.tally().posts, 3);
    QCOMPARE(bench.stateNow(), QStringLiteral("unknown,created,created"));
    QVERIFY(!released(bench, third.attempt.id)); // nothing to release in it
}

void TestSubmission::draftThatMadeItsTask_data()
{
    QTest::addColumn<bool>("late");
    QTest::addColumn<bool>("changed");
    QTest::newRow("before the press") << false << false;
    QTest::newRow("right before the send") << true << false;
    QTest::newRow("before the press, changed since") << false << true;
    QTest::newRow("right before the send, changed since") << true << true;
}

/// An Unknown attempt of the same draft turns out to have created the task while the wizard is open, or while
/// nothing ran. The history alone knows of what draft it was: the draft's file may be older.
void TestSubmission::draftThatMadeItsTask()
{
    QFETCH(bool, late);
    QFETCH(bool, changed);
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({Fault::closeAt(At::WholeBody), Fault::tasks(), Fault::answer(200, createdBody())});
    SubmissionPlan plan = bench.plan();
    plan.draftId = QStringLiteral("the-draft");
    Attempt first = submitted(bench, plan).attempt;
    QCOMPARE(first.state, AttemptState::Unknown);

    const auto turnsOut = [&] {
        first.state = AttemptState::Created;
        first.taskId = QStringLiteral("t-1");
        bench.history->finish(first, &bench.server, [](JournalResult failed) { QVERIFY(!failed); });
    };
    if (late) {
        QVERIFY(released(bench, first.id)); // else its name would be locked
    } else {
        turnsOut();
    }
    if (changed) {
        Draft draft = plan.request.draft();
        draft.set(Field::ObsBucketName, QStringLiteral("another-zone"));
        plan.request = Request::from(draft).value();
    }
    Watched again(bench, plan);
    QObject::connect(again.submission.get(), &Submission::stepChanged, &again.loop, [&](Step step) {
        if (late && step == Step::Sending) {
            turnsOut();
        }
    });
    QVERIFY(again.run());
    QCOMPARE(again.result.attempt.state, AttemptState::NotSent);
    QCOMPARE(again.result.attempt.cause, Cause::AlreadyMade);
    QVERIFY(again.result.journal);
    QCOMPARE(again.result.journal->kind, JournalError::Kind::AlreadyMade);
    QCOMPARE(again.result.journal->lockingAttempt, first.id);
    QCOMPARE(again.steps.contains(Step::Sending), late);
    QCOMPARE(bench.server.tally().posts, 1);
    QCOMPARE(bench.stateNow(), late ? QStringLiteral("created,not-sent") : QStringLiteral("created"));

    // Under another name it is another task, and another draft is not concerned.
    SubmissionPlan renamed = bench.plan(QStringLiteral("another-name"));
    renamed.draftId = plan.draftId;
    QCOMPARE(submitted(bench, renamed).attempt.state, AttemptState::Created);
    QCOMPARE(submitted(bench, bench.plan()).attempt.state, AttemptState::Created);
    QCOMPARE(bench.server.tally().posts, 3);
}

void TestSubmission::twoAtOnce()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({Fault::answer(200, createdBody())});
    Watched one(bench, bench.plan());
    Watched two(bench, bench.plan());
    one.submission->start();
    two.submission->start();
    QVERIFY(one.wait());
    QVERIFY(two.wait());
    QCOMPARE(one.result.attempt.state, AttemptState::Created);
    QCOMPARE(two.result.attempt.state, AttemptState::NotSent);
    QCOMPARE(two.result.journal->kind, JournalError::Kind::NameLocked);
    QCOMPARE(bench.server.tally().posts, 1);
}

void TestSubmission::refusedKeyIsNotUsedAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({Fault::answer(401, "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"Incorrect IAM\"}")});
    const SubmissionResult first = submitted(bench, bench.plan());
    QCOMPARE(first.attempt.state, AttemptState::Rejected);
    QCOMPARE(first.attempt.cause, Cause::SignInRefused);
    QCOMPARE(first.attempt.errorCode, QStringLiteral("APIGW.0301"));

    const Tally before = bench.server.tally();
    for (const QString &name : {taskName, QStringLiteral("other-task")}) {
        const SubmissionResult second = submitted(bench, bench.plan(name));
        QCOMPARE(second.attempt.state, AttemptState::NotSent);
        QCOMPARE(second.attempt.cause, Cause::SignInRefused);
        QVERIFY(second.keyGuarded);
    }
    QCOMPARE(bench.server.tally().connections, before.connections);
    QCOMPARE(bench.server.tally().heads, before.heads);
    qInfo("refused key: 2 creates after a 401 signed nothing");

    bench.guard.allow(QStringLiteral("SIGNINKEY00000001234"));
    bench.server.script({Fault::answer(200, createdBody())});
    QCOMPARE(submitted(bench, bench.plan()).attempt.state, AttemptState::Created);
}

void TestSubmission::keyRefusedByTheListIsNotUsedAgain()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({Fault::closeAt(At::WholeBody), Fault::answer(401, "{}")});
    QCOMPARE(submitted(bench, bench.plan()).attempt.state, AttemptState::Unknown);
    const int heads = bench.server.tally().heads;
    const SubmissionResult second = submitted(bench, bench.plan(QStringLiteral("other-task")));
    QVERIFY(second.keyGuarded);
    QCOMPARE(second.attempt.state, AttemptState::NotSent);
    QCOMPARE(bench.server.tally().heads, heads);
}

void TestSubmission::nothingGetsThere_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:%1") << Cause::Refused;
    QTest::newRow("unknown host") << QStringLiteral("https://nosuchhost.invalid") << Cause::HostNotFound;
    QTest::newRow("untrusted") << QString() << Cause::Tls;
}

void TestSubmission::nothingGetsThere()
{
    QFETCH(QString, endpoint);
    QFETCH(Cause, cause);
    Bench bench;
    QVERIFY(bench.open());
    FaultServer untrusted(Transport::Tls, CertKind::SelfSigned);
    if (endpoint.isEmpty()) {
        endpoint = untrusted.base();
    } else if (endpoint.contains(u'%')) {
        endpoint = endpoint.arg(closedPort());
    }
    SubmissionPlan plan = bench.plan();
    plan.place.dms = std::get<Endpoint>(Endpoint::parse(endpoint));
    const SubmissionResult result = submitted(bench, plan);
    QCOMPARE(result.attempt.state, AttemptState::NotSent);
    QCOMPARE(result.attempt.cause, cause);
    QVERIFY(!result.attempt.sentAt.isValid());
    QCOMPARE(bench.stateNow(), QStringLiteral("not-sent"));
    QCOMPARE(untrusted.tally().bytes, 0);
    // No check either, and the name is free.
    bench.server.script({Fault::answer(200, createdBody())});
    QCOMPARE(submitted(bench, bench.plan()).attempt.state, AttemptState::Created);
}

void TestSubmission::storeFails_data()
{
    QTest::addColumn<StoreStatus>("status");
    QTest::addColumn<bool>("writer");
    struct Row
    {
        const char *name;
        StoreStatus status;
    };
    for (const Row &row : {Row{"not stored", StoreStatus::NotStored}, Row{"refused", StoreStatus::Refused},
                           Row{"unavailable", StoreStatus::Unavailable}, Row{"timed out", StoreStatus::TimedOut},
                           Row{"too large", StoreStatus::TooLarge}, Row{"damaged", StoreStatus::Damaged}}) {
        QTest::addRow("%s, sign-in", row.name) << row.status << false;
        QTest::addRow("%s, writer", row.name) << row.status << true;
    }
}

void TestSubmission::storeFails()
{
    QFETCH(StoreStatus, status);
    QFETCH(bool, writer);
    Bench bench;
    QVERIFY(bench.open());
    FixedStore failing(status);
    SessionStore store(failing);
    if (writer) {
        store.keep(signInRef, storedKey("SIGNINKEY00000001234", signInSecret));
    }
    Submission submission(bench.plan(), {store, bench.cloud, bench.files, 20s}, *bench.history);
    QEventLoop loop;
    SubmissionResult result;
    connect(&submission, &Submission::finished, &loop, [&](const SubmissionResult &ended) {
        result = ended;
        loop.quit();
    });
    submission.start();
    loop.exec();
    QCOMPARE(result.attempt.state, AttemptState::NotSent);
    QCOMPARE(result.attempt.cause, Cause::Keychain);
    QCOMPARE(result.keyStatus, status);
    QCOMPARE(result.missingKey, writer ? KeyKind::Writer : KeyKind::SignIn);
    QCOMPARE(failing.reads(), 1);
    QCOMPARE(bench.stateNow(), QStringLiteral("not-sent"));
    QCOMPARE(bench.server.tally().connections, 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestSubmission::temporaryWriterKey()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.store.keep(writerRef, storedKey("WRITERKEY00000005678", writerSecret, token));
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, AttemptState::NotSent);
    QCOMPARE(result.attempt.cause, Cause::Keychain);
    QCOMPARE(result.missingKey, KeyKind::Writer);
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestSubmission::temporarySignInKey()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.store.keep(signInRef, storedKey("SIGNINKEY00000001234", signInSecret, token));
    bench.server.script(
        {Fault::answer(500, "{\"error_msg\":\"headers were X-Security-Token: " + QByteArray(token) + "\"}"),
         Fault::tasks()});
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, AttemptState::Unknown);
    const QList<Received> received = bench.server.received();
    QCOMPARE(received.size(), 2);
    for (const Received &request : received) {
        QCOMPARE(request.header("X-Security-Token"), token);
    }
    QVERIFY(!result.attempt.errorText.contains(QLatin1String(token)));
    QVERIFY(!result.attempt.answer.contains(token));
    QCOMPARE(filesWith(bench.folder.filePath(QStringLiteral("state")), token), QStringList());
}

void TestSubmission::cancelAtStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("queued");
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<int>("posts");
    for (bool queued : {false, true}) {
        const char *how = queued ? "a turn later" : "at once";
        QTest::addRow("recording, %s", how) << Step::Recording << queued << AttemptState::NotSent << 0;
        QTest::addRow("reading keys, %s", how) << Step::ReadingKeys << queued << AttemptState::NotSent << 0;
        QTest::addRow("sending, %s", how) << Step::Sending << queued << AttemptState::NotSent << 0;
        QTest::addRow("waiting, %s", how) << Step::Waiting << queued << AttemptState::Unknown << 1;
        QTest::addRow("checking, %s", how) << Step::Checking << queued << AttemptState::Unknown << 1;
    }
}

void TestSubmission::cancelAtStep()
{
    QFETCH(Step, step);
    QFETCH(bool, queued);
    QFETCH(AttemptState, state);
    QFETCH(int, posts);
    Bench bench;
    QVERIFY(bench.open());
    if (step == Step::Checking) {
        bench.server.script({Fault::closeAt(At::WholeBody), Fault::stallAt(At::WholeBody)});
    } else if (queued) {
        bench.server.script({Fault::stallAt(At::WholeBody), Fault::tasks()});
    } else { // in "waiting" the create may be taken back before a byte has left; then the list
             // comes first
        bench.server.script({Fault::tasks()});
    }
    Watched watched(bench, bench.plan());
    connect(
        watched.submission.get(), &Submission::stepChanged, watched.submission.get(),
        [&](Step now) {
            if (now == step) {
                watched.submission->cancel();
            }
        },
        queued ? Qt::QueuedConnection : Qt::DirectConnection);
    // When the step begins its call does not exist yet: it can be stopped once its head is there.
    connect(&bench.server, &FaultServer::reached, watched.submission.get(), [&] {
        if (step == Step::Checking && bench.server.tally().gets > 0) {
            watched.submission->cancel();
        }
    });
    QVERIFY(watched.run());
    QCOMPARE(watched.result.attempt.state, state);
    QCOMPARE(bench.stateNow(), stateName(state));
    QVERIFY(bench.server.tally().posts <= posts);
    if (state == AttemptState::NotSent) {
        QCOMPARE(watched.result.attempt.cause, Cause::Cancelled);
        QCOMPARE(bench.server.tally().bodyBytes, 0);
        QVERIFY(!watched.result.attempt.sentAt.isValid());
    }
    watched.submission->cancel();
    QCOMPARE(watched.finished, 1);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
}

void TestSubmission::cancelWhileConnecting()
{
    Bench bench;
    QVERIFY(bench.open());
    const FullQueue queue;
    SubmissionPlan plan = bench.plan();
    plan.place.dms = std::get<Endpoint>(Endpoint::parse(QStringLiteral("http://127.0.0.1:%1").arg(queue.port())));
    Watched watched(bench, plan);
    watched.submission->start();
    QTRY_COMPARE(bench.stateNow(), QStringLiteral("sending"));
    watched.submission->cancel();
    QVERIFY(watched.wait());
    QCOMPARE(watched.result.attempt.state, AttemptState::NotSent);
    QCOMPARE(watched.result.attempt.cause, Cause::Cancelled);
    QVERIFY(!watched.steps.contains(Step::Waiting));
    QCOMPARE(bench.stateNow(), QStringLiteral("not-sent"));
}

void TestSubmission::destroyedAtStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("state"); // at the next start
    QTest::newRow("recording") << Step::Recording << QStringLiteral("not-sent");
    QTest::newRow("reading keys") << Step::ReadingKeys << QStringLiteral("not-sent");
    QTest::newRow("waiting") << Step::Waiting << QStringLiteral("unknown");
    QTest::newRow("checking") << Step::Checking << QStringLiteral("unknown");
}

void TestSubmission::destroyedAtStep()
{
    QFETCH(Step, step);
    QFETCH(QString, state);
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({step == Step::Checking ? Fault::closeAt(At::WholeBody) : Fault::stallAt(At::WholeBody),
                         Fault::stallAt(At::WholeBody)});
    Watched watched(bench, bench.plan());
    connect(
        watched.submission.get(), &Submission::stepChanged, &watched.loop,
        [&](Step now) {
            if (now == step) {
                watched.submission.reset();
                watched.loop.quit();
            }
        },
        Qt::QueuedConnection); // from outside, as a window would
    watched.submission->start();
    QTimer::singleShot(10s, &watched.loop, &QEventLoop::quit);
    watched.loop.exec();
    QVERIFY(!watched.submission);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    bench.history.reset(); // as if the program had ended
    bench.history = std::make_unique<History>(bench.file());
    QVERIFY(bench.open());
    QCOMPARE(watched.finished, 0);
    QCOMPARE(bench.stateNow(), state);
    QVERIFY(bench.server.tally().posts <= (state == QStringLiteral("unknown") ? 1 : 0));
    QCOMPARE(filesWith(bench.folder.filePath(QStringLiteral("state")), writerSecret), QStringList());
}

void TestSubmission::echoedSecret_data()
{
    QTest::addColumn<Fault>("fault");
    const QByteArray secret = writerSecret;
    QByteArray unicode;
    for (char c : secret) {
        unicode += "\\u00" + QByteArray::number(int(c), 16);
    }
    const QByteArray slashed = QByteArray(secret).replace('/', "\\/");
    const auto row = [](const char *name, const Fault &fault) { QTest::newRow(name) << fault; };
    const auto message = [](const QByteArray &text) { return "{\"error_code\":\"X\",\"error_msg\":\"" + text + "\"}"; };
    row("400 message", Fault::answer(400, message("bad key " + secret)));
    row("500 message", Fault::answer(500, message("bad key " + secret)));
    row("400 code", Fault::answer(400, "{\"error_code\":\"" + secret + "\"}"));
    row("400 page", Fault::answer(400, "<html>" + secret + "</html>"));
    row("200 page", Fault::answer(200, "<html>" + secret + "</html>"));
    row("200 as the task ID", Fault::answer(200, "{\"task_id\":\"" + secret + "\"}"));
    row("200, cut", Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{\"x\":\"" + secret, Then::Close));
    row("twice", Fault::answer(400, message(secret + secret)));
    row("across the stored end", Fault::answer(400, QByteArray(16 * 1024 - 20, ' ') + secret));
    row("after a megabyte", Fault::answer(400, QByteArray(1024 * 1024 - 20, ' ') + secret + QByteArray(4 << 20, ' ')));
    QByteArray entities;
    for (char c : secret) {
        entities += "&#" + QByteArray::number(int(c)) + ';';
    }
    row("400 message, \\/", Fault::answer(400, message(slashed)));
    row("400 message, \\u00xx", Fault::answer(400, message(unicode)));
    row("200 as the task ID, \\u00xx", Fault::answer(200, "{\"task_id\":\"" + unicode + "\"}"));
    row("request ID header", Fault::answer(400, "{}", "X-Request-Id: " + secret + "\r\n"));
    row("JSON cut, \\u00xx", Fault::answer(400, message(unicode).chopped(1)));
    row("JSON in JSON, \\/", Fault::answer(400, message(QByteArray(slashed).replace('\\', "\\\\"))));
    row("XML entities", Fault::answer(400, "<Error><Message>" + entities + "</Message></Error>"));
    row("percent signs", Fault::answer(400, message("form secret=" + secret.toPercentEncoding())));
    row("request ID in the body", Fault::answer(400, "{\"request_id\":\"" + secret + "\"}"));
    row("reason of the status", Fault::raw("HTTP/1.1 400 " + secret + "\r\nContent-Length: 2\r\n\r\n{}", Then::Keep));
    row("location", Fault::answer(302, "{}", "Location: /" + secret + "\r\n"));
}

void TestSubmission::echoedSecret()
{
    QFETCH(Fault, fault);
    Bench bench;
    QVERIFY(bench.open());
    bench.server.script({fault, Fault::tasks()});
    const SubmissionResult result = submitted(bench, bench.plan());
    const Attempt &a = result.attempt;
    QVERIFY(bench.server.received().first().body.contains(writerSecret)); // or there is nothing to echo
    bool clean = true;
    for (const QString &text : {QString::fromUtf8(a.answer), a.errorText, a.errorCode, a.requestId, a.taskId, a.note}) {
        clean = clean && !unescaped(text).contains(QLatin1String(writerSecret));
    }
    clean = clean && filesWith(bench.folder.filePath(QStringLiteral("state")), writerSecret).isEmpty();
    QVERIFY(clean);
}

void TestSubmission::historyThatCannotOpen_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("its folder is a file") << QStringLiteral("file");
    QTest::newRow("it is no database") << QStringLiteral("rubbish");
    QTest::newRow("written by a newer program") << QStringLiteral("newer");
    QTest::newRow("never opened") << QStringLiteral("unopened");
}

void TestSubmission::historyThatCannotOpen()
{
    QFETCH(QString, how);
    Bench bench;
    const QString state = bench.folder.filePath(QStringLiteral("state"));
    if (how == u"file") {
        QFile file(state);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (how == u"rubbish") {
        QVERIFY(QDir().mkpath(state));
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    } else if (how == u"newer") {
        QVERIFY(bench.open());
        bench.history.reset();
        SecondConnection(bench.file()).column(QStringLiteral("PRAGMA user_version=99"));
        bench.history = std::make_unique<History>(bench.file());
    }
    bench.server.onHead({});
    if (how != u"unopened") {
        QVERIFY(!bench.open());
    }
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, AttemptState::NotSent);
    QCOMPARE(result.attempt.cause, Cause::Storage);
    QVERIFY(result.journal);
    QCOMPARE(bench.behind.reads(), 0);
    QCOMPARE(bench.server.tally().connections, 0);
}

void TestSubmission::historyThatFailsOnTheWay_data()
{
    QTest::addColumn<QString>("trigger");    // on the history's table
    QTest::addColumn<AttemptState>("state"); // as told
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("posts");
    const auto on = [](const char *state) {
        return QStringLiteral("CREATE TRIGGER fail BEFORE UPDATE ON attempts WHEN NEW.state = '%1'"
                              " BEGIN SELECT RAISE(FAIL, 'disk is full'); END")
            .arg(QLatin1String(state));
    };
    QTest::newRow("no row") << QStringLiteral("CREATE TRIGGER fail BEFORE INSERT ON attempts"
                                              " BEGIN SELECT RAISE(FAIL, 'disk is full'); END")
                            << AttemptState::NotSent << QString() << 0;
    QTest::newRow("no sending") << on("sending") << AttemptState::NotSent << QStringLiteral("not-sent") << 0;
    QTest::newRow("no created") << on("created") << AttemptState::Created << QStringLiteral("sending") << 1;
}

void TestSubmission::historyThatFailsOnTheWay()
{
    QFETCH(QString, trigger);
    QFETCH(AttemptState, state);
    QFETCH(QString, stored);
    QFETCH(int, posts);
    Bench bench;
    QVERIFY(bench.open());
    SecondConnection(bench.file()).column(trigger);
    bench.server.script({Fault::answer(200, createdBody())});
    const SubmissionResult result = submitted(bench, bench.plan());
    QCOMPARE(result.attempt.state, state);
    QVERIFY(result.journal);
    QCOMPARE(result.journal->kind, JournalError::Kind::CannotWrite);
    QCOMPARE(bench.stateNow(), stored);
    QCOMPARE(bench.server.tally().posts, posts);
    if (state == AttemptState::NotSent) {
        QCOMPARE(result.attempt.cause, Cause::Storage);
        QCOMPARE(bench.server.tally().connections, 0);
    } else {
        QCOMPARE(result.attempt.taskId, createdId());
    }
}

void TestSubmission::stepsOfASuccess()
{
    Bench bench(Transport::Tls);
    QVERIFY(bench.open());
    bench.server.script({Fault::answer(200, createdBody(), "X-Request-Id: 8f2c\r\n")});
    Watched watched(bench, bench.plan());
    QVERIFY(watched.run());
    const Attempt attempt = watched.result.attempt;
    QCOMPARE(watched.steps, (QList{Step::Recording, Step::ReadingKeys, Step::Sending, Step::Waiting}));
    QCOMPARE(attempt.state, AttemptState::Created);
    QCOMPARE(attempt.taskId, createdId());
    QCOMPARE(attempt.requestId, QStringLiteral("8f2c"));
    QCOMPARE(attempt.signInKeyEnd, QStringLiteral("\u20261234"));
    QCOMPARE(attempt.writerKeyEnd, QStringLiteral("\u20265678"));
    QCOMPARE(bench.seen.size(), 1);
    QCOMPARE(bench.seen.first().states, QStringLiteral("sending"));
    QVERIFY(!bench.seen.first().dumpable);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    const Received request = bench.server.received().first();
    QCOMPARE(request.body.count(writerSecret), 1);
    QVERIFY(!request.body.contains(signInSecret));
    for (const auto &[name, value] : request.headers) {
        QVERIFY(!value.contains(writerSecret) && !value.contains(signInSecret));
    }
    QVERIFY(request.header("Authorization").contains("Access=SIGNINKEY00000001234"));

    QList<AttemptEvent> events;
    QObject context;
    bench.history->events(attempt.id, &context, [&](const QList<AttemptEvent> &all) { events = all; });
    QTRY_VERIFY(!events.isEmpty());
    QCOMPARE(events.last().kind, eventkind::Secured);
    QVERIFY(events.last().detail.value(u"protocol").toString().startsWith(u"TLSv1."));
    QVERIFY(!events.last().detail.value(u"cipher").toString().isEmpty());
    QVERIFY(QDateTime::fromString(events.last().detail.value(u"expires").toString(), Qt::ISODate).isValid());
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
