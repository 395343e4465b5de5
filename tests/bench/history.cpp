// SPDX-License-Identifier: Apache-2.0
// The history at a thousand and at a million attempts. Prints one JSON object.
//   make FILE COUNT    fills a new history
//   append FILE COUNT  attempts from prepared to created, each state committed
//   scroll FILE        the real table from top to bottom; the worst frame and the memory then
//   search FILE        from a key in the search box to the end of the paint that shows the hits
#include "history/history.h"
#include "history/historymodel.h"
#include "history/historyview.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace spillway;

namespace {

constexpr std::array words{"orders", "payments", "refunds", "metrics",  "audit",  "clicks", "sensor", "billing",
                           "stock",  "returns",  "prices",  "sessions", "logins", "events", "alerts", "traces"};

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_history: %s\n", qPrintable(why));
    std::exit(1);
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

qint64 percentile(QList<qint64> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

QString anyWord(QRandomGenerator &random)
{
    return QLatin1String(words.at(static_cast<std::size_t>(random.bounded(int(words.size())))));
}

QString anyId(QRandomGenerator &random)
{
    std::array<quint32, 4> parts{};
    random.fillRange(parts.data(), 4);
    return QUuid(parts[0], static_cast<ushort>(parts[1]), static_cast<ushort>(parts[1] >> 16),
                 static_cast<uchar>(parts[2]), static_cast<uchar>(parts[2] >> 8), static_cast<uchar>(parts[2] >> 16),
                 static_cast<uchar>(parts[2] >> 24), static_cast<uchar>(parts[3]), static_cast<uchar>(parts[3] >> 8),
                 static_cast<uchar>(parts[3] >> 16), static_cast<uchar>(parts[3] >> 24))
        .toString(QUuid::WithoutBraces);
}

Attempt sampleAttempt(QRandomGenerator &random, int number)
{
    Attempt a;
    a.id = anyId(random);
    a.taskName = QStringLiteral("%1-%2-%3").arg(anyWord(random), anyWord(random)).arg(number);
    a.topics = anyWord(random) + u',' + anyWord(random);
    a.bucket = anyWord(random) + QStringLiteral("-landing");
    a.path = QStringLiteral("kafka/") + anyWord(random);
    a.body = QByteArray(700, 'x');
    a.profile = QStringLiteral("eu-prod");
    a.endpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu");
    a.projectId = QStringLiteral("0b5f5ae1f4f1488aa2ab09e4d0a3a1b2");
    a.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a%1").arg(number % 10);
    a.preparedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(20LL * number);
    a.ticket = QStringLiteral("CHG%1").arg(number % 50'000, 7, 10, QLatin1Char('0'));
    return a;
}

void make(const QString &file, int count)
{
    {
        Journal journal(file);
        if (const JournalResult failed = journal.open()) {
            fail(failed->detail);
        }
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    database.open();
    // Nobody needs the file if this fails; with a small cache every index page is written many times.
    for (const char *pragma : {"synchronous=OFF", "journal_mode=OFF", "cache_size=-600000"}) {
        QSqlQuery(database).exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    }
    database.transaction();
    QSqlQuery q(database);
    q.prepare(QStringLiteral(
        "INSERT INTO attempts (id, state, writer, task_name, topics, bucket, path, body, profile, practice, endpoint,"
        " project_id, connector_id, writer_key_end, sign_in_key_end, prepared_at, sent_at, finished_at, duration_ms,"
        " http_status, request_id, answer, task_id, ticket) VALUES"
        " (?, ?, '', ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, '', '', ?, ?, ?, 180, 200, ?, x'7b7d', ?, ?)"));
    QRandomGenerator random(4711);
    for (int number = 0; number < count; ++number) {
        const Attempt a = sampleAttempt(random, number);
        const int kind = number % 20;
        const QString state = stateName(kind == 0   ? AttemptState::Rejected
                                        : kind == 1 ? AttemptState::NotSent
                                                    : AttemptState::Created);
        const qint64 at = a.preparedAt.toMSecsSinceEpoch();
        const QString taskId = kind > 1 ? anyId(random) : QLatin1String("");
        for (const QVariant &value : std::initializer_list<QVariant>{
                 a.id, state, a.taskName, a.topics, a.bucket, a.path, a.body, a.profile, a.endpoint, a.projectId,
                 a.connectorId, at, at + 100, at + 280, anyId(random), taskId, a.ticket}) {
            q.addBindValue(value);
        }
        if (!q.exec()) {
            fail(q.lastError().text());
        }
    }
    if (!database.commit()) {
        fail(database.lastError().text());
    }
    print({{QStringLiteral("rows"), count}});
}

void append(const QString &file, int count)
{
    Journal journal(file);
    if (const JournalResult failed = journal.open()) {
        fail(failed->detail);
    }
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    QList<qint64> times;
    for (int number = 0; number < count; ++number) {
        Attempt a = sampleAttempt(random, 10'000'000 + number);
        a.taskName += u'-' + anyId(random);
        QElapsedTimer timer;
        timer.start();
        JournalResult failed = journal.prepare(a);
        a.state = AttemptState::Created;
        a.sentAt = a.finishedAt = a.preparedAt;
        a.taskId = anyId(random);
        failed = failed ? failed : journal.markSending(a.id, a.sentAt);
        failed = failed ? failed : journal.finish(a);
        if (failed) {
            fail(failed->detail);
        }
        times.append(timer.nsecsElapsed() / 1000);
    }
    print({{QStringLiteral("median_us"), percentile(times, 50)}, {QStringLiteral("p99_us"), percentile(times, 99)}});
}

qint64 pssKilobytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    fail(QStringLiteral("no smaps_rollup"));
}

/// The history as the window shows it, on a real screen.
struct Shown
{
    explicit Shown(const QString &file) : history(file), model(history), view(model)
    {
        view.resize(1000, 600);
        view.show();
        history.open(&context, [this](const JournalResult &failed) {
            if (failed) {
                fail(failed->detail);
            }
            model.load();
        });
        if (!QTest::qWaitForWindowExposed(&view) || !QTest::qWaitFor([this] { return model.isLoaded(); }, 30'000)) {
            fail(QStringLiteral("the history was not shown"));
        }
        table = view.findChild<QTableView *>();
        QTest::qWait(200);
    }

    History history;
    HistoryModel model;
    HistoryView view;
    QTableView *table = nullptr;
    QObject context;
};

void scroll(const QString &file)
{
    Shown shown(file);
    QScrollBar *bar = shown.table->verticalScrollBar();
    QList<qint64> frames;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < 300'000) {
        if (bar->value() == bar->maximum()) {
            if (shown.model.isComplete()) {
                break;
            }
            const int rows = shown.model.rowCount();
            shown.model.fetchMore({}); // as the view does when it is laid out
            if (!QTest::qWaitFor([&] { return shown.model.rowCount() > rows || shown.model.isComplete(); }, 30'000)) {
                fail(QStringLiteral("a page did not come"));
            }
        }
        QElapsedTimer frame;
        frame.start();
        // A page at first, then in the leaps of somebody who drags the slider.
        bar->setValue(bar->value() + std::max(bar->pageStep(), shown.model.rowCount() / 200));
        shown.table->viewport()->repaint();
        QCoreApplication::processEvents();
        frames.append(frame.nsecsElapsed() / 1000);
        QTest::qWait(1);
    }
    print({{QStringLiteral("rows"), shown.model.rowCount()},
           {QStringLiteral("frames"), frames.size()},
           {QStringLiteral("worst_us"), percentile(frames, 100)},
           {QStringLiteral("p99_us"), percentile(frames, 99)},
           {QStringLiteral("pss_kb"), pssKilobytes()}});
}

void search(const QString &file)
{
    Shown shown(file);
    auto *box = shown.view.findChild<QLineEdit *>();
    int loads = 0;
    QObject::connect(&shown.model, &HistoryModel::loaded, &shown.context, [&loads] { ++loads; });
    QList<qint64> times;
    QString slowest;
    qint64 most = 0;
    QRandomGenerator random(99);
    const auto typed = [&](const QString &text) {
        const int before = loads;
        QElapsedTimer timer;
        timer.start();
        box->setText(text);
        if (!QTest::qWaitFor([&] { return loads > before; }, 30'000)) {
            fail(QStringLiteral("no hits came for ") + text);
        }
        shown.table->viewport()->repaint();
        const qint64 taken = timer.nsecsElapsed() / 1000;
        times.append(taken);
        if (taken > most) {
            most = taken;
            slowest = text;
        }
        QTest::qWait(5);
    };
    for (int turn = 0; turn < 40; ++turn) {
        // A name as it is typed, key by key; then parts of IDs, tickets, and what is nowhere.
        const QString name = anyWord(random) + u'-' + anyWord(random);
        for (int length = 2; length <= std::min<qsizetype>(8, name.size()); ++length) {
            typed(name.left(length));
        }
        typed(name + u'-' + QString::number(random.bounded(1'000'000)));
        typed(anyId(random).left(8));
        typed(anyId(random));
        typed(QStringLiteral("CHG%1").arg(random.bounded(50'000), 7, 10, QLatin1Char('0')));
        typed(anyWord(random) + QStringLiteral("-landing/kafka/") + anyWord(random));
        typed(anyWord(random) + u' ' + anyWord(random));
        typed(QStringLiteral("nowhere-%1").arg(turn));
    }
    print({{QStringLiteral("runs"), times.size()},
           {QStringLiteral("median_us"), percentile(times, 50)},
           {QStringLiteral("p99_us"), percentile(times, 99)},
           {QStringLiteral("worst_us"), most},
           {QStringLiteral("worst_term"), slowest}});
}

} // namespace

int main(int argc, char **argv)
{
    const QList<QByteArray> line(argv, argv + argc);
    const QString file = QString::fromLocal8Bit(line.value(2));
    const int count = line.value(3).toInt();
    if (line.value(1) == "make" || line.value(1) == "append") {
        QCoreApplication application(argc, argv);
        line.at(1) == "make" ? make(file, count) : append(file, count);
        return 0;
    }
    QApplication application(argc, argv);
    Look look(application);
    look.use(Theme::Light);
    if (line.value(1) == "scroll") {
        scroll(file);
    } else if (line.value(1) == "search") {
        search(file);
    } else {
        fail(QStringLiteral("make, append, scroll or search"));
    }
    return 0;
}
