// SPDX-License-Identifier: Apache-2.0
// How the window settles what a lost answer left open: with profiles as they lie on disk, against a
// server that has the task list.
#include "backstage.h"
#include "faultserver.h"
#include "faultsuite.h"
#include "history/outcomechecker.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

const QString profileName = QStringLiteral("eu-test");
const KeyRef signInKey{QStringLiteral("sign-in")};

struct Home
{
    QTemporaryDir folder;
    const QString home = folder.path();
};

struct Bench : Home, Backstage // the folder is made before what lies in it
{
    Bench()
        : Backstage({.history = home + QStringLiteral("/data/history.sqlite"),
                     .drafts = home + QStringLiteral("/data/drafts"),
                     .logs = home + QStringLiteral("/state/logs"),
                     .config = home + QStringLiteral("/config"),
                     .practice = home + QStringLiteral("/state/practice"),
                     .practiceProgram = QStringLiteral("no-program")})
    {
        secrets.keep(signInKey, {QStringLiteral("SIGNINKEY00000001234"),
                                 Secret(QByteArrayView("s1gnInSecretOfTheOperator0123456789abcdE")), Secret()});
        server.script({Fault::tasks()});
        history.open(&context, [this](const JournalResult &failed) { opened = !failed; });
    }

    Profile profile() const
    {
        Profile profile;
        profile.name = profileName;
        profile.dmsEndpoint = std::get<Endpoint>(Endpoint::parse(server.base())).text();
        profile.signInKey = signInKey;
        profile.proxyMode = ProxyMode::None;
        return profile;
    }
    /// An attempt that ended so, in the history.
    Attempt ended(AttemptState state, const QString &name = QStringLiteral("orders"))
    {
        Attempt a;
        a.id = QStringLiteral("id-of-") + name;
        a.taskName = name;
        a.topics = QStringLiteral("orders");
        a.profile = profileName;
        a.endpoint = profile().dmsEndpoint;
        a.projectId = QStringLiteral("0123456789abcdef0123456789abcdef");
        a.connectorId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");
        a.preparedAt = a.sentAt = a.finishedAt = QDateTime::currentDateTimeUtc();
        const auto ignored = [](const JournalResult &failed) { QVERIFY(!failed); };
        history.prepare(a, &context, ignored);
        history.markSending(a.id, a.sentAt, &context, ignored);
        a.state = state;
        history.finish(a, &context, ignored);
        return a;
    }
    void list(const Attempt &a, const char *id)
    {
        server.addTask({.id = QLatin1String(id),
                        .name = a.taskName,
                        .topics = a.topics,
                        .createdMs = a.sentAt.toMSecsSinceEpoch() + 1500});
    }
    /// Whether it comes to stand so, now or soon.
    bool becomes(const Attempt &a, AttemptState state)
    {
        return QTest::qWaitFor([&] {
            std::optional<AttemptState> now;
            history.find(a.id, &context, [&now](const std::optional<Attempt> &found) { now = found->state; });
            return QTest::qWaitFor([&] { return now.has_value(); }) && *now == state;
        });
    }

    FaultServer server;
    bool opened = false;
    QObject context; ///< last: callbacks end with it
};

} // namespace

class TstOutcomeChecker : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void profilesComeAfterTheHistory();
    void followsWhatEndedOpen_data();
    void followsWhatEndedOpen();
    void oneReadingForManyOfAConnector();
    void profileIsGone();
    void candidatesAreChosen();
};

void TstOutcomeChecker::profilesComeAfterTheHistory()
{
    Bench bench;
    OutcomeChecker checker(bench.services, std::make_shared<Pace>());
    QVERIFY(!saveProfile(bench.paths.profilesFile(), bench.profile()));
    const Attempt a = bench.ended(AttemptState::Unknown);
    bench.list(a, "t-1");
    bool counted = false;
    checker.checkAll(false);
    bench.history.unsettled(&bench.context, [&](const QList<Attempt> &open) { counted = open.size() == 1; });
    QTRY_VERIFY(counted); // the checker has them as well
    QCOMPARE(bench.server.tally().gets, 0);
    bench.profiles.load();
    QVERIFY(bench.becomes(a, AttemptState::Created));
    QCOMPARE(bench.server.tally().gets, 1);
}

void TstOutcomeChecker::followsWhatEndedOpen_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::newRow("unknown") << AttemptState::Unknown;
    QTest::newRow("created") << AttemptState::Created;
    QTest::newRow("rejected") << AttemptState::Rejected;
}

void TstOutcomeChecker::followsWhatEndedOpen()
{
    QFETCH(AttemptState, state);
    Bench bench;
    OutcomeChecker checker(bench.services, std::make_shared<Pace>());
    bench.profiles.save(bench.profile(), &bench.context, [](const auto &failed) { QVERIFY(!failed); });
    QTRY_VERIFY(bench.profiles.find(profileName));
    const Attempt a = bench.ended(state);
    bench.list(a, "t-1");
    checker.follow(a.id);
    if (state == AttemptState::Unknown) {
        QVERIFY(bench.becomes(a, AttemptState::Created));
    }
    const Attempt last = bench.ended(AttemptState::Unknown, QStringLiteral("last"));
    bench.list(last, "t-2");
    checker.follow(last.id);
    QVERIFY(bench.becomes(last, AttemptState::Created));
    QVERIFY(bench.becomes(a, state == AttemptState::Unknown ? AttemptState::Created : state));
    QCOMPARE(bench.server.tally().gets, state == AttemptState::Unknown ? 2 : 1);
}

void TstOutcomeChecker::oneReadingForManyOfAConnector()
{
    Bench bench;
    OutcomeChecker checker(bench.services, std::make_shared<Pace>());
    QVERIFY(!saveProfile(bench.paths.profilesFile(), bench.profile()));
    const Attempt a = bench.ended(AttemptState::Unknown, QStringLiteral("one"));
    const Attempt b = bench.ended(AttemptState::Unknown, QStringLiteral("two"));
    bench.list(a, "t-1");
    bench.list(b, "t-2");
    bench.profiles.load();
    QTRY_VERIFY(bench.profiles.isLoaded());
    checker.checkAll(false);
    QVERIFY(bench.becomes(a, AttemptState::Created));
    QVERIFY(bench.becomes(b, AttemptState::Created));
    QCOMPARE(bench.server.tally().gets, 1);
}

void TstOutcomeChecker::profileIsGone()
{
    Bench bench;
    OutcomeChecker checker(bench.services, std::make_shared<Pace>());
    QSignalSpy told(&checker, &OutcomeChecker::told);
    bench.profiles.load();
    QTRY_VERIFY(bench.profiles.isLoaded());
    const Attempt a = bench.ended(AttemptState::Unknown);
    checker.check(a);
    QTRY_COMPARE(told.size(), 2); // reading, and why not
    QVERIFY(told.last().first().toString().contains(QStringLiteral("profile")));
    QCOMPARE(bench.server.tally().gets, 0);
    QVERIFY(bench.becomes(a, AttemptState::Unknown));
}

void TstOutcomeChecker::candidatesAreChosen()
{
    Bench bench;
    OutcomeChecker checker(bench.services, std::make_shared<Pace>());
    QVERIFY(!saveProfile(bench.paths.profilesFile(), bench.profile()));
    bench.profiles.load();
    QTRY_VERIFY(bench.profiles.isLoaded());
    const Attempt a = bench.ended(AttemptState::Unknown);
    bench.list(a, "t-1");
    bench.list(a, "t-2");
    SettleResult asked;
    connect(&checker, &OutcomeChecker::choiceNeeded, &bench.context, [&](const SettleResult &r) { asked = r; });
    checker.check(a);
    QTRY_COMPARE(asked.candidates.size(), 2);
    QVERIFY(bench.becomes(a, AttemptState::Unknown));
    checker.choose(a, QStringLiteral("t-2"));
    QVERIFY(bench.becomes(a, AttemptState::Created));
}

QTEST_GUILESS_MAIN(TstOutcomeChecker)
#include "tst_outcomechecker.moc"
