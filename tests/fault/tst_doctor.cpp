// SPDX-License-Identifier: Apache-2.0
// What Doctor says of computers that lack something, and that it leaves nothing behind.
#include "faultserver.h"
#include "faultsuite.h"
#include "flow/doctor.h"
#include "lookupbench.h"
#include "messages/doctor.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace spillway;
using namespace spillway::test;

using What = DoctorLine::What;
using Reason = DoctorLine::Reason;
using Result = CheckLine::Result;

namespace {

/// A keyring that may go wrong in each of the three steps.
class OddStore : public SecretStore
{
public:
    StoreStatus onWrite = StoreStatus::Ok;
    StoreStatus onRead = StoreStatus::Ok;
    StoreStatus onRemove = StoreStatus::Ok;
    bool forgets = false; ///< gives back something else
    QStringList entries;

    void read(const KeyRef &, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                done(onRead,
                     {QStringLiteral("probe"), forgets ? Secret(QByteArrayView("other")) : m_secret.clone(), {}});
            },
            Qt::QueuedConnection);
    }
    void write(const KeyRef &ref, StoredKey key, QObject *context, Done done) override
    {
        if (onWrite == StoreStatus::Ok) {
            entries.append(ref.name);
        }
        m_secret = std::move(key.secretKey);
        answer(context, onWrite, std::move(done));
    }
    void remove(const KeyRef &ref, QObject *context, Done done) override
    {
        if (onRemove == StoreStatus::Ok) {
            entries.removeAll(ref.name);
        }
        answer(context, onRemove, std::move(done));
    }

private:
    static void answer(QObject *context, StoreStatus status, Done done)
    {
        QMetaObject::invokeMethod(
            context, [status, done = std::move(done)] { done(status); }, Qt::QueuedConnection);
    }
    Secret m_secret;
};

Paths pathsUnder(const QString &home)
{
    return {.history = home + QStringLiteral("/data/history.sqlite"),
            .drafts = home + QStringLiteral("/data/drafts"),
            .logs = home + QStringLiteral("/state/logs"),
            .config = home + QStringLiteral("/config"),
            .practice = home + QStringLiteral("/state/practice"),
            .practiceProgram = {}};
}

QByteArray dated(const QDateTime &utc)
{
    return "Date: " + QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT\r\n";
}

} // namespace

class TstDoctor : public FaultSuite
{
    Q_OBJECT
private Q_SLOTS:
    void allIsWell();
    void nobodyToAsk();
    void clock_data();
    void clock();
    void notReached();
    void keyring_data();
    void keyring();
    void leavesNothingBehind();
    void endedEarly();
    void foldersThatRefuse();
    void network_data();
    void network();
    void space_data();
    void space();
    void versions();
    void everyLineHasWords();

private:
    QList<DoctorLine> examined(SecretStore &store, const std::optional<Site> &site);
    Site siteAt(const QString &base) const;

    QTemporaryDir m_home;
    Worker m_files{QStringLiteral("files")};
};

Site TstDoctor::siteAt(const QString &base) const
{
    return siteOf(std::get<Endpoint>(Endpoint::parse(base)), {}, project, {}, {});
}

QList<DoctorLine> TstDoctor::examined(SecretStore &store, const std::optional<Site> &site)
{
    Doctor doctor({store, m_files, pathsUnder(m_home.path())}, site);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    [&] { QVERIFY(finished.count() == 1 || finished.wait(30'000)); }();
    return doctor.lines();
}

void TstDoctor::allIsWell()
{
    FaultServer server;
    server.script({Fault::answer(404, "{}", dated(QDateTime::currentDateTimeUtc()))});
    OddStore store;
    const QList<DoctorLine> lines = examined(store, siteAt(server.base()));
    QCOMPARE(lines.size(), 10);
    for (const DoctorLine &line : lines) {
        QVERIFY2(line.verdict == Result::Passed,
                 qPrintable(messages::label(line.what) + u' ' + messages::text(line, ErrorCatalogue())));
    }
    // One look, unsigned, with nothing of any key in it.
    QCOMPARE(server.received().size(), 1);
    QCOMPARE(server.received().first().method, QByteArray("GET"));
    QVERIFY(server.received().first().header("Authorization").isEmpty());
}

void TstDoctor::nobodyToAsk()
{
    OddStore store;
    const QList<DoctorLine> lines = examined(store, std::nullopt);
    for (What what : {What::Clock, What::Connection}) {
        QCOMPARE(lines[int(what)].verdict, Result::Unchecked);
        QCOMPARE(lines[int(what)].reason, Reason::NoPlace);
    }
}

void TstDoctor::clock_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Result>("verdict");
    QTest::newRow("right") << 0 << Result::Passed;
    QTest::newRow("slow, but taken") << 10 << Result::Warning;
    QTest::newRow("too slow") << 17 << Result::Failed;
    QTest::newRow("too fast") << -17 << Result::Failed;
}

void TstDoctor::clock()
{
    QFETCH(int, minutes);
    FaultServer server;
    server.script({Fault::answer(401, "{}", dated(QDateTime::currentDateTimeUtc().addSecs(60 * minutes)))});
    OddStore store;
    const QList<DoctorLine> lines = examined(store, siteAt(server.base()));
    QTEST(lines[int(What::Clock)].verdict, "verdict");
    QCOMPARE(lines[int(What::Connection)].verdict, Result::Passed);
}

void TstDoctor::notReached()
{
    OddStore store;
    const QList<DoctorLine> lines = examined(store, siteAt(QStringLiteral("http://127.0.0.1:%1").arg(closedPort())));
    QCOMPARE(lines[int(What::Connection)].verdict, Result::Failed);
    QCOMPARE(lines[int(What::Clock)].verdict, Result::Unchecked);
    QVERIFY(!messages::text(lines[int(What::Connection)], ErrorCatalogue()).isEmpty());
}

void TstDoctor::keyring_data()
{
    QTest::addColumn<StoreStatus>("onWrite");
    QTest::addColumn<StoreStatus>("onRead");
    QTest::addColumn<StoreStatus>("onRemove");
    QTest::addColumn<bool>("forgets");
    QTest::addColumn<Result>("verdict");
    QTest::addColumn<Reason>("reason");
    const auto ok = StoreStatus::Ok;
    QTest::newRow("works") << ok << ok << ok << false << Result::Passed << Reason::KeyringWrites;
    for (const auto &[name, status] : {std::pair{"unavailable", StoreStatus::Unavailable},
                                       {"refused", StoreStatus::Refused},
                                       {"no answer", StoreStatus::TimedOut}}) {
        QTest::addRow("write: %s", name) << status << ok << ok << false << Result::Failed << Reason::KeyringFails;
        QTest::addRow("read: %s", name) << ok << status << ok << false << Result::Failed << Reason::KeyringFails;
        QTest::addRow("remove: %s", name) << ok << ok << status << false << Result::Warning << Reason::KeyringKeeps;
    }
    QTest::newRow("lost") << ok << StoreStatus::NotStored << ok << false << Result::Failed << Reason::KeyringFails;
    QTest::newRow("another value") << ok << ok << ok << true << Result::Failed << Reason::KeyringDiffers;
}

void TstDoctor::keyring()
{
    QFETCH(StoreStatus, onWrite);
    QFETCH(StoreStatus, onRead);
    QFETCH(StoreStatus, onRemove);
    OddStore store;
    store.onWrite = onWrite;
    store.onRead = onRead;
    store.onRemove = onRemove;
    QFETCH(bool, forgets);
    store.forgets = forgets;
    const DoctorLine line = examined(store, std::nullopt).first();
    QCOMPARE(line.what, What::Keyring);
    QTEST(line.verdict, "verdict");
    QTEST(line.reason, "reason");
    QCOMPARE(store.entries.size(), onRemove == StoreStatus::Ok ? 0 : 1);
    if (line.reason == Reason::KeyringKeeps) {
        QVERIFY(messages::text(line, ErrorCatalogue()).contains(store.entries.first()));
    }
}

void TstDoctor::leavesNothingBehind()
{
    OddStore store;
    examined(store, std::nullopt);
    QVERIFY(store.entries.isEmpty());
    QStringList files;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(all.next());
    }
    QCOMPARE(files, QStringList());
}

void TstDoctor::endedEarly()
{
    OddStore store;
    {
        Doctor doctor({store, m_files, pathsUnder(m_home.path())}, std::nullopt);
        doctor.start();
        QCOMPARE(store.entries.size(), 1);
    }
    QVERIFY(store.entries.isEmpty());
    m_files.finishAll([] {});
}

void TstDoctor::foldersThatRefuse()
{
    // A file where a folder should be: nobody can write into that, root neither.
    QTemporaryDir home;
    QFile blocking(home.filePath(QStringLiteral("config")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    OddStore store;
    Doctor doctor({store, m_files, pathsUnder(home.path())}, std::nullopt);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    QVERIFY(finished.wait(30'000));
    const DoctorLine line = doctor.lines()[int(What::Folders)];
    QCOMPARE(line.verdict, Result::Failed);
    QCOMPARE(line.reason, Reason::FolderRefused);
    QCOMPARE(line.values, QStringList{home.filePath(QStringLiteral("config"))});
}

void TstDoctor::network_data()
{
    QTest::addColumn<NetworkSettings>("settings");
    QTest::addColumn<What>("what");
    QTest::addColumn<Result>("verdict");
    QTest::addColumn<Reason>("reason");
    const auto ca = [](const QString &file) {
        NetworkSettings settings;
        settings.caFile = file;
        return settings;
    };
    const auto proxy = [](const char *url) {
        NetworkSettings settings;
        settings.proxy = QUrl(QLatin1String(url));
        settings.proxyMode = ProxyMode::Manual;
        return settings;
    };
    NetworkSettings none;
    none.proxyMode = ProxyMode::None;
    QTest::newRow("nothing set") << NetworkSettings() << What::CaFile << Result::Passed << Reason::CaOfSystem;
    QTest::newRow("no such CA file") << ca(QStringLiteral("/nowhere/ca.pem")) << What::CaFile << Result::Failed
                                     << Reason::CaUnread;
    QTest::newRow("no CA in the file") << ca(QStringLiteral(SPILLWAY_TEST_DATA "/example.json")) << What::CaFile
                                       << Result::Failed << Reason::CaEmpty;
    QTest::newRow("no proxy") << none << What::Proxy << Result::Passed << Reason::ProxyNone;
    QTest::newRow("a proxy") << proxy("http://127.0.0.1:1") << What::Proxy << Result::Passed << Reason::ProxyUsed;
    QTest::newRow("no proxy's address") << proxy("ftp://127.0.0.1") << What::Proxy << Result::Failed
                                        << Reason::ProxyMalformed;
}

void TstDoctor::network()
{
    QFETCH(NetworkSettings, settings);
    QFETCH(What, what);
    Site site = siteAt(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
    site.network = settings;
    OddStore store;
    const QList<DoctorLine> lines = examined(store, site);
    QTEST(lines[int(what)].verdict, "verdict");
    QTEST(lines[int(what)].reason, "reason");
    for (const DoctorLine &line : lines) {
        QVERIFY(line.isOver());
    }
}

void TstDoctor::space_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Result>("verdict");
    constexpr qint64 mega = 1024 * 1024;
    QTest::newRow("unknown") << qint64(-1) << Result::Unchecked;
    QTest::newRow("none") << qint64(0) << Result::Failed;
    QTest::newRow("below 10 MiB") << 10 * mega - 1 << Result::Failed;
    QTest::newRow("10 MiB") << 10 * mega << Result::Warning;
    QTest::newRow("below 200 MiB") << 200 * mega - 1 << Result::Warning;
    QTest::newRow("200 MiB") << 200 * mega << Result::Passed;
}

void TstDoctor::space()
{
    QFETCH(qint64, bytes);
    QTEST(spaceLine(bytes, QStringLiteral("/home")).verdict, "verdict");
}

void TstDoctor::versions()
{
    const Versions here = readVersions();
    QVERIFY(here.trigram);
    for (const QString &text : {here.program, here.qt, here.system, here.sqlite, here.tls, here.keychain,
                                here.rapidJson, here.httplib, here.nlohmannJson}) {
        QVERIFY(!text.isEmpty());
    }
    const auto reasonOf = [](const Versions &versions, What what) {
        for (const DoctorLine &line : versionLines(versions)) {
            if (line.what == what) {
                return line.verdict == Result::Passed ? Reason::None : line.reason;
            }
        }
        return Reason::Seen;
    };
    Versions lacking = here;
    QCOMPARE(reasonOf(lacking, What::Database), Reason::None);
    lacking.trigram = false;
    QCOMPARE(reasonOf(lacking, What::Database), Reason::NoTrigram);
    lacking.sqlite.clear();
    QCOMPARE(reasonOf(lacking, What::Database), Reason::NotThere);
    lacking.tls.clear();
    QCOMPARE(reasonOf(lacking, What::Tls), Reason::NotThere);
}

void TstDoctor::everyLineHasWords()
{
    const ErrorCatalogue catalogue;
    QSet<QString> labels;
    for (int what = 0; what <= int(What::Program); ++what) {
        for (Result verdict : {Result::Waiting, Result::Failed}) {
            for (int reason = 0; reason <= int(Reason::NoTrigram); ++reason) {
                const DoctorLine line{.what = What(what),
                                      .verdict = verdict,
                                      .reason = Reason(reason),
                                      .values = {QStringLiteral("1")},
                                      .key = StoreStatus::Unavailable,
                                      .seen = CheckLine{}};
                QVERIFY(!messages::text(line, catalogue).trimmed().isEmpty());
            }
        }
        labels.insert(messages::label(What(what)));
    }
    QCOMPARE(labels.size(), int(What::Program) + 1);
    OddStore store;
    const QString report = messages::report(examined(store, std::nullopt), catalogue);
    QCOMPARE(report.count(u'\n'), int(What::Program) + 1);
}

QTEST_GUILESS_MAIN(TstDoctor)
#include "tst_doctor.moc"
