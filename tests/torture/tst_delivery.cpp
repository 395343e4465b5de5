// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"
#include "faultproxy.h"
#include "faultsuite.h"
#include "flow/submission.h"
#include "networks.h"
#include "secrets/sessionstore.h"
#include "teststores.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

using namespace spillway;
using namespace spillway::test;
using namespace std::chrono_literals;

using At = Fault::At;
using Transport = FaultServer::Transport;

namespace {

const QString projectId = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString connectorId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");
const QString topics = QStringLiteral("orders,refunds");
const KeyRef writerRef{QStringLiteral("writer")};
const char signInSecret[] = "s1gnInSecretOfTheOperator0123456789abcdE";
const char writerSecret[] = "wr1terSecretOfTheBucket/0123456789abcdEF";

Request request(const QString &name)
{
    Draft draft = Draft::forForm();
    draft.set(Field::TaskName, name);
    draft.set(Field::Topics, topics);
    draft.set(Field::ObsBucketName, QStringLiteral("landing-zone"));
    draft.set(Field::ProjectId, projectId);
    draft.set(Field::ConnectorId, connectorId);
    return Request::from(draft).value();
}

/// A server, and a way to it that is used again and again, so that each press meets what the last one left behind.
struct Seat
{
    Seat(const char *label, Transport transport, bool throughProxy)
        : name(label)
        , server(transport)
        , proxy(throughProxy ? std::make_unique<FaultProxy>() : nullptr)
        , cloud(network, guard)
    {
        PreparedNetwork prepared = trusting();
        prepared.settings.proxy = proxy ? proxy->url() : QUrl();
        network.apply(prepared);
    }

    const char *name;
    FaultServer server;
    std::unique_ptr<FaultProxy> proxy;
    Network network;
    KeyGuard guard;
    Cloud cloud;
};

/// How an operator presses.
enum class Hand { Once, Twice, CancelsSoon, CancelsOnceReached };

} // namespace

/// Many presses in a row, each against a server that misbehaves in its own way, over ways that are
/// not fresh. SPILLWAY_PRESSES says how many, SPILLWAY_SEED repeats a run.
class TestDelivery : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void presses();
    void twoProgramsAndATerminal();

private:
    bool open(History &history);
    /// A reading, and its answer.
    void look(Network &network, FaultServer &server);
    QHash<QString, int> delivered(const FaultServer &server) const;
};

bool TestDelivery::open(History &history)
{
    bool fine = false;
    QEventLoop loop;
    history.open(&loop, [&](const JournalResult &failed) {
        fine = !failed;
        loop.quit();
    });
    loop.exec();
    return fine;
}

void TestDelivery::look(Network &network, FaultServer &server)
{
    HttpCall call(network, {.verb = HttpRequest::Verb::Get, .url = server.url(), .headers = {}, .body = {}});
    QEventLoop loop;
    connect(&call, &HttpCall::finished, &loop, &QEventLoop::quit);
    call.start();
    loop.exec();
}

QHash<QString, int> TestDelivery::delivered(const FaultServer &server) const
{
    QHash<QString, int> count;
    for (const Received &received : server.received()) {
        if (received.method == "POST" && received.whole) {
            ++count[QJsonDocument::fromJson(received.body).object().value(u"task_name").toString()];
        }
    }
    return count;
}

void TestDelivery::presses()
{
    const int wanted = qEnvironmentVariableIntValue("SPILLWAY_PRESSES");
    const int count = wanted > 0 ? wanted : 200;
    const quint32 seed = qEnvironmentVariableIsSet("SPILLWAY_SEED") ? qEnvironmentVariable("SPILLWAY_SEED").toUInt()
                                                                    : QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);

    QTemporaryDir folder;
    History history(folder.filePath(QStringLiteral("history.sqlite")));
    QVERIFY(open(history));
    FixedStore none;
    SessionStore store(none);
    store.keep(writerRef, {QStringLiteral("WRITERKEY00000005678"), Secret(QByteArrayView(writerSecret)), {}});
    Worker files(QStringLiteral("files"));

    std::vector<std::unique_ptr<Seat>> seats;
    seats.push_back(std::make_unique<Seat>("http", Transport::Http, false));
    seats.push_back(std::make_unique<Seat>("TLS", Transport::Tls, false));
    seats.push_back(std::make_unique<Seat>("http by proxy", Transport::Http, true));
    seats.push_back(std::make_unique<Seat>("TLS by proxy", Transport::Tls, true));
    QList<Behaviour> all = behaviours();
    all += test::statuses();

    struct Pressed
    {
        Seat *seat;
        QString name;
        QString what;
        int presses;
        QList<Attempt> attempts;
    };
    QList<Pressed> pressed;
    QHash<AttemptState, int> outcomes;
    int lostAndFound = 0;
    int overKept = 0;
    for (int i = 0; i < count; ++i) {
        Seat &seat = *seats.at(std::size_t(chance.bounded(int(seats.size()))));
        const Behaviour &behaviour = all.at(chance.bounded(int(all.size())));
        Hand hand = static_cast<Hand>(chance.bounded(4));
        Fault fault = behaviour.fault;
        // A service that made the task and then lost the answer: the list tells, and it must be found.
        fault.makeTask =
            fault.at == At::WholeBody && behaviour.outcomes == QList{Outcome::Unknown} && chance.bounded(2);
        if (behaviour.endless) {
            hand = Hand::CancelsOnceReached;
        } else if (hand == Hand::CancelsOnceReached) {
            hand = Hand::Once;
        }
        const bool kept = chance.bounded(2) == 1; // as after the look-ups before a press
        seat.server.script(kept ? QList{Fault::tasks(), fault, Fault::tasks()} : QList{fault, Fault::tasks()});
        if (kept) {
            look(seat.network, seat.server);
            ++overKept;
        }

        const QString name = QStringLiteral("press-%1").arg(i);
        const KeyRef signIn{QStringLiteral("sign-in %1").arg(i)}; // a 401 ends a key, not the run
        store.keep(
            signIn,
            {QStringLiteral("SIGNINKEY%1").arg(i, 11, 10, QLatin1Char('0')), Secret(QByteArrayView(signInSecret)), {}});
        const SubmissionPlan plan{.request = request(name),
                                  .place = {.dms = std::get<Endpoint>(Endpoint::parse(seat.server.base())),
                                            .projectId = projectId,
                                            .connectorId = connectorId},
                                  .profile = QStringLiteral("torture"),
                                  .signInKey = signIn,
                                  .signInKeyEnd = {},
                                  .writerKey = writerRef,
                                  .writerKeyEnd = {},
                                  .deadline = behaviour.hangs || seat.proxy ? 700ms : 20s,
                                  .note = {}};
        Pressed entry{&seat,
                      name,
                      QStringLiteral("%1, %2, seed %3, press %4")
                          .arg(QLatin1String(behaviour.name), QLatin1String(seat.name))
                          .arg(seed)
                          .arg(i),
                      hand == Hand::Twice ? 2 : 1,
                      {}};
        QEventLoop loop;
        std::vector<std::unique_ptr<Submission>> running;
        for (int press = 0; press < entry.presses; ++press) {
            running.push_back(std::make_unique<Submission>(plan, ReadingTools{store, seat.cloud, files, 20s}, history));
            Submission *submission = running.back().get();
            connect(submission, &Submission::finished, &loop, [&](const SubmissionResult &result) {
                entry.attempts.append(result.attempt);
                if (entry.attempts.size() == entry.presses) {
                    loop.quit();
                }
            });
            submission->start();
        }
        Submission *first = running.front().get();
        if (hand == Hand::CancelsOnceReached) {
            connect(&seat.server, &FaultServer::reached, first, &Submission::cancel,
                    static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
        } else if (hand == Hand::CancelsSoon) {
            const auto step = static_cast<Submission::Step>(chance.bounded(4));
            connect(first, &Submission::stepChanged, first, [first, step](Submission::Step now) {
                if (now == step) {
                    first->cancel();
                }
            });
        }
        QTimer::singleShot(60s, &loop, [&] { loop.exit(1); });
        QVERIFY2(loop.exec() == 0, qPrintable(entry.what + QStringLiteral(": no end")));
        for (const Attempt &attempt : std::as_const(entry.attempts)) {
            ++outcomes[attempt.state];
        }
        if (fault.makeTask && hand == Hand::Once && !seat.proxy) {
            QVERIFY2(entry.attempts.first().state == AttemptState::Created, qPrintable(entry.what));
            QCOMPARE(entry.attempts.first().taskId, seat.server.tasks().constLast().id);
            ++lostAndFound;
        }
        if (!seat.proxy && (hand == Hand::Once || hand == Hand::CancelsOnceReached) && !fault.makeTask) {
            QList<AttemptState> allowed;
            for (const bool onKept : {false, true}) {
                for (const Outcome outcome : allowedOutcomes(behaviour, seat.server.transport(), onKept)) {
                    allowed.append(stateOf(outcome));
                }
            }
            QVERIFY2(allowed.contains(entry.attempts.first().state),
                     qPrintable(entry.what + u' ' + stateName(entry.attempts.first().state)));
        }
        pressed.append(entry);
    }

    // What is on its way has arrived: each server answers a last call over a connection of its own.
    for (const auto &seat : seats) {
        seat->server.script({Fault::answer(200, "{}")});
        Network other;
        other.apply(trusting());
        look(other, seat->server);
    }
    int presses = 0;
    int arrived = 0;
    for (const Pressed &entry : std::as_const(pressed)) {
        const int posts = delivered(entry.seat->server).value(entry.name);
        int mayHave = 0;
        int didFor = 0;
        for (const Attempt &attempt : entry.attempts) {
            mayHave += attempt.sentAt.isValid() && attempt.state != AttemptState::NotSent ? 1 : 0;
            didFor += attempt.state == AttemptState::Created ? 1 : 0;
        }
        QVERIFY2(posts <= mayHave, qPrintable(entry.what + QStringLiteral(": %1 deliveries").arg(posts)));
        QVERIFY2(posts >= didFor, qPrintable(entry.what + QStringLiteral(": created, and never delivered")));
        presses += entry.presses;
        arrived += posts;
    }
    qInfo("delivery: %d presses over 4 ways, %d after a look-up on the same connection: %d delivered, none twice; %d "
          "created, %d rejected, %d not sent, "
          "%d unknown; %d lost answers found in the list, all with one delivery",
          presses, overKept, arrived, outcomes[AttemptState::Created], outcomes[AttemptState::Rejected],
          outcomes[AttemptState::NotSent], outcomes[AttemptState::Unknown], lostAndFound);
    QVERIFY(arrived > presses / 4); // else nothing was tried
}

/// Two programs on one history and two terminals press the same name at the same time, and the answer
/// is lost: whoever comes first sends, and nobody else until somebody knows.
void TestDelivery::twoProgramsAndATerminal()
{
    const int wanted = qEnvironmentVariableIntValue("SPILLWAY_PRESSES");
    const int rounds = wanted > 0 ? wanted / 40 : 5;
    QTemporaryDir home;
    const QString data = home.filePath(QStringLiteral("data"));
    const QString file = data + QStringLiteral("/io.github.spillway.Spillway/history.sqlite");
    History one(file);
    QVERIFY(open(one));
    History two(file);
    QVERIFY(open(two));
    FixedStore none;
    SessionStore store(none);
    store.keep(writerRef, {QStringLiteral("WRITERKEY00000005678"), Secret(QByteArrayView(writerSecret)), {}});
    const KeyRef signIn{QStringLiteral("sign-in")};
    store.keep(signIn, {QStringLiteral("SIGNINKEY00000001234"), Secret(QByteArrayView(signInSecret)), {}});
    Seat seat("http", Transport::Http, false);
    Worker files(QStringLiteral("files"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HUAWEICLOUD_SDK_AK"), QStringLiteral("SIGNINKEY00000001234"));
    environment.insert(QStringLiteral("HUAWEICLOUD_SDK_SK"), QLatin1String(signInSecret));
    environment.insert(QStringLiteral("SPILLWAY_BUCKET_AK"), QStringLiteral("WRITERKEY00000005678"));
    environment.insert(QStringLiteral("SPILLWAY_BUCKET_SK"), QLatin1String(writerSecret));

    for (int round = 0; round < rounds; ++round) {
        const QString name = QStringLiteral("together-%1").arg(round);
        const QByteArray body = exportedBody(request(name).draft());
        seat.server.script({Fault::closeAt(At::WholeBody)}); // for the reading of the list too
        const SubmissionPlan plan{.request = request(name),
                                  .place = {.dms = std::get<Endpoint>(Endpoint::parse(seat.server.base())),
                                            .projectId = projectId,
                                            .connectorId = connectorId},
                                  .profile = {},
                                  .signInKey = signIn,
                                  .signInKeyEnd = {},
                                  .writerKey = writerRef,
                                  .writerKeyEnd = {},
                                  .note = {}};
        QEventLoop loop;
        int running = 4;
        int unknown = 0;
        int locked = 0;
        const auto ended = [&](bool isUnknown, bool isLocked) {
            unknown += isUnknown ? 1 : 0;
            locked += isLocked ? 1 : 0;
            if (--running == 0) {
                loop.quit();
            }
        };
        std::array<QProcess, 2> terminals;
        for (QProcess &terminal : terminals) {
            terminal.setProcessEnvironment(environment);
            connect(&terminal, &QProcess::finished, &loop, [&ended, &terminal] {
                const QJsonObject told = QJsonDocument::fromJson(terminal.readAllStandardOutput()).object();
                const QString outcome = told.value(u"outcome").toString();
                ended(outcome == u"unknown", outcome == u"not-sent");
            });
            terminal.start(QStringLiteral(SPILLWAY_BIN_DIR "/spillwayctl"),
                           {QStringLiteral("create"), QStringLiteral("-"), QStringLiteral("--dms-endpoint"),
                            seat.server.base(), QStringLiteral("--project-id"), projectId,
                            QStringLiteral("--connector-id"), connectorId, QStringLiteral("--bucket-key"),
                            QStringLiteral("environment"), QStringLiteral("--output"), QStringLiteral("json")});
            terminal.write(body);
            terminal.closeWriteChannel();
        }
        const ReadingTools tools{store, seat.cloud, files, 20s};
        Submission window(plan, tools, one);
        Submission other(plan, tools, two);
        for (Submission *submission : {&window, &other}) {
            connect(submission, &Submission::finished, &loop, [&](const SubmissionResult &result) {
                ended(result.attempt.state == AttemptState::Unknown,
                      result.journal && result.journal->kind == JournalError::Kind::NameLocked);
            });
            // Mostly the terminals, which take a while to start, would come last.
            QTimer::singleShot(round * 15 % 120, submission, &Submission::start);
        }
        QTimer::singleShot(60s, &loop, [&] { loop.exit(1); });
        QCOMPARE(loop.exec(), 0);
        QCOMPARE(unknown, 1);
        QCOMPARE(locked, 3);
        QCOMPARE(delivered(seat.server).value(name), 1);
    }
    qInfo("delivery: %d names pressed by two programs and two terminals at once: each delivered once", rounds);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
