// SPDX-License-Identifier: Apache-2.0
// An hour of use in a minute: the same window opens one wizard after the other and reads one task list
// after the other. What it holds at the end it held after the first hundred.
#include "cloud/dms.h"
#include "faultserver.h"
#include "ui/wizarddriver.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>

#include <malloc.h>

#include <memory>

using namespace spillway;
using namespace spillway::test;

namespace {

/// KiB of memory that are the process's own.
qint64 ownMemory()
{
    malloc_trim(0); // what is free but not given back is no leak
    QFile status(QStringLiteral("/proc/self/status"));
    qint64 sum = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:")) {
                sum += line.mid(8).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return sum;
}

struct Holdings
{
    qint64 memory = 0; ///< KiB
    qsizetype handles = 0;
    qsizetype objects = 0;
    qsizetype timers = 0;
    qsizetype windows = 0;
};

Holdings holdings(Workbench &bench)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    Holdings now;
    now.handles =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
    for (const QObject *each : bench.window.findChildren<QObject *>()) {
        ++now.objects;
        const auto *timer = qobject_cast<const QTimer *>(each);
        now.timers += timer && timer->isActive() ? 1 : 0;
    }
    now.windows = QApplication::topLevelWidgets().size();
    now.memory = ownMemory();
    return now;
}

/// SPILLWAY_RUNS: how often in the long form; the short one is enough to see a leak of a kilobyte a run.
int rounds(int shortForm, int times)
{
    const int wanted = qEnvironmentVariableIntValue("SPILLWAY_RUNS");
    return wanted > 0 ? wanted * times : shortForm;
}

} // namespace

class TestLongUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wizards();
    void polls();

private:
    /// From the first page to the last and out again.
    bool wizardRun(Workbench &bench);
    void compare(const char *what, int count, int first, const Holdings &before, const Holdings &after);
};

bool TestLongUse::wizardRun(Workbench &bench)
{
    QPointer<TaskWizard> wizard = openWizard(bench);
    if (!wizard) {
        return false;
    }
    bool fine = goesTo(wizard, 2);
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    fine = fine && goesTo(wizard, 3);
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("my-logs"));
    fine = fine && goesTo(wizard, 4) && goesTo(wizard, 5);
    wizard->close();
    fine = fine && QTest::qWaitFor([&] { return !wizard; });
    bool emptied = false; // else the list of drafts would grow, and rightly so
    bench.drafts.waiting(this, [&](const QList<SavedDraft> &drafts) {
        for (const SavedDraft &draft : drafts) {
            bench.drafts.discard(draft.id);
        }
        emptied = true;
    });
    return QTest::qWaitFor([&] { return emptied; }) && fine;
}

void TestLongUse::compare(const char *what, int count, int first, const Holdings &before, const Holdings &after)
{
    qInfo("long use: %d %s: %lld KiB after the first %d, %lld KiB at the end (%.3f times); %lld handles then, "
          "%lld now;"
          " %lld objects then, %lld now",
          count, what, before.memory, first, after.memory, double(after.memory) / double(before.memory),
          qint64(before.handles), qint64(after.handles), qint64(before.objects), qint64(after.objects));
    QVERIFY(double(after.memory) <= 1.1 * double(before.memory));
    QVERIFY(after.handles <= before.handles);
    QVERIFY(after.objects <= before.objects);
    QVERIFY(after.timers <= before.timers);
    QVERIFY(after.windows <= before.windows);
}

void TestLongUse::wizards()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, true));
    constexpr int first = 100;
    const int count = rounds(60, 1);
    Holdings before;
    // The short form settles after twenty: a hundred take a quarter of a minute.
    const int settled = count > first ? first : 20;
    for (int i = 0; i < count; ++i) {
        if (i == settled) {
            before = holdings(bench);
        }
        if (i > 0 && i % 1000 == 0) { // this takes long
            qInfo("%d of %d wizard runs: %lld KiB", i, count, ownMemory());
        }
        QVERIFY2(wizardRun(bench), qPrintable(QStringLiteral("run %1").arg(i)));
    }
    compare("wizard runs", count, settled, before, holdings(bench));
}

void TestLongUse::polls()
{
    const QTemporaryDir home;
    Workbench bench(home.path());
    QVERIFY(begin(bench, false));
    // A new one now and then: it remembers what it hears, and its memory is not what is measured.
    std::unique_ptr<FaultServer> server;
    std::optional<Place> place;
    const auto another = [&] {
        server.reset();
        server = std::make_unique<FaultServer>();
        server->script({Fault::tasks()});
        place = Place{.dms = std::get<Endpoint>(Endpoint::parse(server->base())),
                      .projectId = QStringLiteral("0123456789abcdef0123456789abcdef"),
                      .connectorId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961")};
    };
    const SignInKey key{QStringLiteral("QTWAOYTTINDUT2QVKYUC"), Secret(QByteArrayView("secret")), {}};
    const int count = rounds(1000, 10);
    Holdings before;
    int read = 0;
    for (int i = 0; i < count; ++i) {
        if (i % 100 == 0) {
            another();
        }
        if (i == 100) {
            before = holdings(bench);
        }
        QEventLoop loop;
        HttpCall *call = bench.cloud.call(listTasksRequest(*place, key, QDateTime::currentDateTimeUtc()), key.accessKey,
                                          this, bench.cloud.network().current());
        connect(call, &HttpCall::finished, &loop, [&](const CallFacts &facts) {
            read += parseTaskList(facts.body) ? 1 : 0;
            call->deleteLater();
            loop.quit();
        });
        call->start();
        loop.exec();
    }
    QCOMPARE(read, count);
    another();
    compare("polls", count, 100, before, holdings(bench));
}

QTEST_MAIN(TestLongUse)
#include "tst_longuse.moc"
