// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "history/history.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>

using namespace spillway;

namespace {

Attempt prepared(const QString &taskName)
{
    Attempt a;
    a.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    a.taskName = taskName;
    a.connectorId = QStringLiteral("c-1");
    a.preparedAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    return a;
}

const History::Done Ignored = [](const JournalResult &) {};

} // namespace

class TstHistory : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void callbacksComeInOrder();
    void neverFromWithinTheCall();
    void inTheCallersThread();
    void contextGone();
    void changedIsTold();
    void committedAtDestruction();
    void errorsAreHandedOn();
    void afterAFailedOpen();
    void resultsArrive();
    void othersChangesAreTold();

private:
    QString file() const { return m_folder->path() + QStringLiteral("/history.sqlite"); }
    /// What stands in the file, read by a journal of its own.
    QList<Attempt> stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstHistory::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QList<Attempt> TstHistory::stored() const
{
    Journal journal(file());
    return journal.open() ? QList<Attempt>() : journal.newest(1000);
}

void TstHistory::callbacksComeInOrder()
{
    History history(file());
    QObject context;
    QStringList order;
    const auto note = [&order](const char *what) {
        return [&order, what](const JournalResult &failed) {
            order.append(QLatin1String(what) + (failed ? QStringLiteral(" failed") : QString()));
        };
    };
    const Attempt a = prepared(QStringLiteral("orders"));
    Attempt unknown = a;
    unknown.state = AttemptState::Unknown;
    history.open(&context, note("open"));
    history.prepare(a, &context, note("prepare"));
    history.markSending(a.id, a.preparedAt, &context, note("sending"));
    history.find(a.id, &context, [&order](const std::optional<Attempt> &found) {
        order.append(found ? stateName(found->state) : QStringLiteral("nothing"));
    });
    history.finish(unknown, &context, note("finish"));
    history.release(a.id, QStringLiteral("looked"), &context, note("release"));
    history.newest(10, {}, &context,
                   [&order](const QList<Attempt> &list) { order.append(QString::number(list.size())); });
    const QStringList wanted{QStringLiteral("open"),    QStringLiteral("prepare"), QStringLiteral("sending"),
                             QStringLiteral("sending"), QStringLiteral("finish"),  QStringLiteral("release"),
                             QStringLiteral("1")};
    QTRY_COMPARE(order.size(), wanted.size());
    QCOMPARE(order, wanted);
}

void TstHistory::neverFromWithinTheCall()
{
    History history(file());
    QObject context;
    bool called = false;
    history.open(&context, [&called](const JournalResult &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void TstHistory::inTheCallersThread()
{
    History history(file());
    QObject context;
    QThread *thread = nullptr;
    history.open(&context, [&thread](const JournalResult &) { thread = QThread::currentThread(); });
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TstHistory::contextGone()
{
    History history(file());
    QObject context;
    int opened = 0;
    history.open(&context, [&opened](const JournalResult &) { ++opened; });
    QTRY_COMPARE(opened, 1);

    auto doomed = std::make_unique<QObject>();
    int called = 0;
    const Attempt a = prepared(QStringLiteral("orders"));
    history.prepare(a, doomed.get(), [&called](const JournalResult &) { ++called; });
    history.find(a.id, doomed.get(), [&called](const std::optional<Attempt> &) { ++called; });
    history.newest(10, {}, doomed.get(), [&called](const QList<Attempt> &) { ++called; });
    doomed.reset();
    // Calls are answered in order: once this one is, the others have been.
    bool found = false;
    bool last = false;
    history.find(a.id, &context, [&](const std::optional<Attempt> &attempt) {
        found = attempt.has_value();
        last = true;
    });
    QTRY_VERIFY(last);
    QCOMPARE(called, 0);
    QVERIFY(found); // the work itself is done all the same
}

void TstHistory::changedIsTold()
{
    History history(file());
    QObject context;
    QSignalSpy spy(&history, &History::changed);
    const Attempt a = prepared(QStringLiteral("orders"));
    history.open(&context, Ignored);
    {
        QObject doomed;
        history.prepare(a, &doomed, Ignored); // told although the asker is gone
    }
    history.markSending(a.id, a.preparedAt, &context, Ignored);
    history.markSending(QStringLiteral("nobody"), a.preparedAt, &context,
                        Ignored); // no change: not told
    bool last = false;
    history.find(a.id, &context, [&last](const std::optional<Attempt> &) { last = true; });
    QTRY_VERIFY(last);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.first().first().toString(), a.id);
}

void TstHistory::committedAtDestruction()
{
    const int count = 40;
    {
        History history(file());
        QObject context;
        history.open(&context, Ignored);
        for (int i = 0; i < count; ++i) {
            Attempt a = prepared(QString::number(i));
            history.prepare(a, &context, Ignored);
            a.state = AttemptState::Created;
            history.finish(a, &context, Ignored);
        }
    } // no event loop ran in between
    const QList<Attempt> all = stored();
    QCOMPARE(all.size(), count);
    for (const Attempt &a : all) {
        QCOMPARE(a.state, AttemptState::Created);
    }
    QCoreApplication::processEvents(); // what is left in the queue finds nobody
}

void TstHistory::errorsAreHandedOn()
{
    History history(file());
    QObject context;
    QList<JournalResult> results;
    const auto keep = [&results](const JournalResult &result) { results.append(result); };
    const Attempt a = prepared(QStringLiteral("orders"));
    history.open(&context, keep);
    history.prepare(a, &context, keep);
    history.prepare(prepared(QStringLiteral("orders")), &context, keep);
    QTRY_COMPARE(results.size(), 3);
    QVERIFY(!results[0] && !results[1]);
    QVERIFY(results[2].has_value());
    QCOMPARE(results[2]->kind, JournalError::Kind::NameLocked);
    QCOMPARE(results[2]->lockingAttempt, a.id);
}

void TstHistory::afterAFailedOpen()
{
    QFile text(file());
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("no database\n").repeated(500));
    text.close();
    History history(file());
    QObject context;
    QList<bool> failed;
    const auto keep = [&failed](const JournalResult &result) { failed.append(result.has_value()); };
    qsizetype rows = -1;
    history.open(&context, keep);
    history.prepare(prepared(QStringLiteral("orders")), &context, keep);
    history.markSending(QStringLiteral("x"), QDateTime::currentDateTimeUtc(), &context, keep);
    history.release(QStringLiteral("x"), {}, &context, keep);
    history.newest(10, {}, &context, [&rows](const QList<Attempt> &list) { rows = list.size(); });
    QTRY_COMPARE(rows, 0);
    QCOMPARE(failed, QList<bool>({true, true, true, true}));
}

void TstHistory::resultsArrive()
{
    History history(file());
    QObject context;
    history.open(&context, Ignored);
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        const Attempt a = prepared(QString::number(i));
        ids.prepend(a.id);
        history.prepare(a, &context, Ignored);
    }
    QStringList got;
    history.newest(2, ids[1], &context, [&got](const QList<Attempt> &list) {
        for (const Attempt &a : list) {
            got.append(a.id);
        }
    });
    QTRY_COMPARE(got, ids.mid(2, 2));
    std::optional<Attempt> found = prepared(QStringLiteral("placeholder"));
    history.find(QStringLiteral("nobody"), &context,
                 [&found](const std::optional<Attempt> &attempt) { found = attempt; });
    QTRY_VERIFY(!found);
}

void TstHistory::othersChangesAreTold()
{
    History history(file());
    QObject context;
    QSignalSpy elsewhere(&history, &History::changedElsewhere);
    bool opened = false;
    history.open(&context, [&](const JournalResult &failed) {
        opened = !failed;
        history.followOthers();
    });
    QTRY_VERIFY(opened);
    const auto asked = [&] { // behind all that was asked so far
        bool answered = false;
        history.find({}, &context, [&](const std::optional<Attempt> &) { answered = true; });
        return QTest::qWaitFor([&] { return answered; });
    };
    history.prepare(prepared(QStringLiteral("ours")), &context, Ignored);
    history.lookForOthers();
    QVERIFY(asked());
    QCOMPARE(elsewhere.size(), 0); // that was us
    Journal other(file());
    QVERIFY(!other.open());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(!other.prepare(prepared(QStringLiteral("theirs-%1").arg(i))));
        QTRY_COMPARE(elsewhere.size(), i); // of its own accord
        history.lookForOthers();
        QVERIFY(asked());
        QCOMPARE(elsewhere.size(), i); // once for each
    }
}

SPILLWAY_SUITE(TstHistory)
#include "tst_history.moc"
