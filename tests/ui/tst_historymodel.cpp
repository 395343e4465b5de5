// SPDX-License-Identifier: Apache-2.0
#include "../support/damagedfile.h"
#include "history/history.h"
#include "history/historymodel.h"
#include "messages/messages.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spillway;

namespace {

Attempt attemptNo(int number)
{
    Attempt attempt;
    attempt.id = QStringLiteral("id-%1").arg(number, 4, 10, QLatin1Char('0'));
    attempt.taskName = QStringLiteral("task-%1").arg(number);
    attempt.topics = QStringLiteral("orders,payments");
    attempt.bucket = QStringLiteral("my-logs");
    attempt.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");
    attempt.preparedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    return attempt;
}

void fill(const QString &file, int count)
{
    Journal journal(file);
    QVERIFY(!journal.open());
    for (int number = 0; number < count; ++number) {
        Attempt attempt = attemptNo(number);
        QVERIFY(!journal.prepare(attempt));
        attempt.state = AttemptState::Created;
        attempt.taskId = QStringLiteral("task-id-%1").arg(number);
        QVERIFY(!journal.finish(attempt));
    }
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void emptyHistoryIsLoaded()
    {
        start(0);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void nothingIsReadBeforeLoad()
    {
        fill(file(), 3);
        History history(file());
        HistoryModel model(history);
        QVERIFY(!model.isLoaded());
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 0);
    }

    void pagesByKey()
    {
        start(450, WithTester::No);
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_model->attempt(0).id, attemptNo(449).id);
        for (const int expected : {400, 450}) {
            QVERIFY(m_model->canFetchMore({}));
            m_model->fetchMore({});
            QVERIFY(!m_model->canFetchMore({})); // one page at a time
            QTRY_COMPARE(m_model->rowCount(), expected);
        }
        QVERIFY(!m_model->canFetchMore({}));
        for (int row = 0; row < 450; ++row) {
            QCOMPARE(m_model->attempt(row).id, attemptNo(449 - row).id);
        }
    }

    /// What can be read is shown, but not as if it were all.
    void aListThatIsCutShortIsTold()
    {
        fill(file(), 450);
        QVERIFY(test::damagePageWith(file(), {"id-0400", "task-400"}));
        History history(file());
        HistoryModel model(history);
        QSignalSpy cut(&model, &HistoryModel::cutShort);
        model.load();
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(cut.size(), 1);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 50);
    }

    void whoAsksAtEverySignalGetsEachRowOnce()
    {
        start(450); // the tester calls fetchMore() whenever it hears anything
        while (m_model->canFetchMore({})) {
            const int before = m_model->rowCount();
            m_model->fetchMore({});
            QTRY_VERIFY(m_model->rowCount() > before);
        }
        QTRY_COMPARE(m_model->rowCount(), 450);
        QSet<QString> ids;
        for (int row = 0; row < 450; ++row) {
            ids.insert(m_model->attempt(row).id);
        }
        QCOMPARE(ids.size(), 450);
    }

    void newRowComesOnTopAndFollowsItsChanges()
    {
        start(3);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
        Attempt attempt = attemptNo(900);
        m_history->prepare(attempt, this, [](const JournalResult &result) { QVERIFY(!result); });
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
        QCOMPARE(m_model->attempt(0).state, AttemptState::Prepared);

        m_history->markSending(attempt.id, attempt.preparedAt, this, [](const JournalResult &) {});
        QTRY_COMPARE(data.size(), 1);
        QCOMPARE(m_model->attempt(0).state, AttemptState::Sending);

        attempt.state = AttemptState::Created;
        attempt.taskId = QStringLiteral("29622f43");
        m_history->finish(attempt, this, [](const JournalResult &) {});
        QTRY_COMPARE(data.size(), 2);
        QCOMPARE(text(0, HistoryModel::TaskId), QStringLiteral("29622f43"));
        QCOMPARE(data.constLast().at(0).toModelIndex().row(), 0);
        QCOMPARE(m_model->rowCount(), 4);
    }

    void clockSetBackKeepsTheOrder()
    {
        start(3);
        Attempt attempt = attemptNo(900);
        attempt.preparedAt = attempt.preparedAt.addYears(-1);
        m_history->prepare(attempt, this, [](const JournalResult &) {});
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->attempt(0).id, attempt.id);
    }

    void changeOfARowThatIsNotLoadedAddsNothing()
    {
        start(250, WithTester::No);
        QSignalSpy changed(m_history.get(), &History::changed);
        Attempt old = attemptNo(1);
        old.state = AttemptState::Rejected;
        m_history->finish(old, this, [](const JournalResult &) {});
        QTRY_COMPARE(changed.size(), 1);
        bool answered = false;
        // Behind what the model asked for.
        m_history->newest(1, {}, this, [&](const QList<Attempt> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_model->attempt(0).id, attemptNo(249).id);
    }

    void catchesUpWithAnotherProgram()
    {
        start(3);
        Journal other(file());
        QVERIFY(!other.open());
        QVERIFY(!other.prepare(attemptNo(3)));
        QVERIFY(!other.annotate(attemptNo(0).id, QStringLiteral("CHG-1"), {}, QDateTime::currentDateTimeUtc()));
        QCOMPARE(m_model->rowCount(), 3);
        m_model->catchUp();
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->attempt(0).id, attemptNo(3).id);
        QTRY_COMPARE(text(3, HistoryModel::Ticket), QStringLiteral("CHG-1"));
    }

    void manyRowsOfAnotherProgramBeginAnew()
    {
        start(30);
        {
            Journal other(file());
            QVERIFY(!other.open());
            for (int number = 100; number < 140; ++number) {
                QVERIFY(!other.prepare(attemptNo(number)));
            }
        }
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_history->prepare(attemptNo(900), this, [](const JournalResult &) {});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 71);
        QCOMPARE(m_model->attempt(0).id, attemptNo(900).id);
        QCOMPARE(m_model->attempt(1).id, attemptNo(139).id);
    }

    /// Rows by their numbers; those that stand before the others in brackets.
    QString shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const int number = m_model->attempt(row).taskName.mid(5).toInt();
            const bool first = m_model->index(row, 0).data(HistoryModel::AttentionRole).toBool();
            rows.append(first ? QStringLiteral("(%1)").arg(number) : QString::number(number));
        }
        return rows.join(u' ');
    }
    void end(int number, AttemptState state)
    {
        Attempt attempt = attemptNo(number);
        m_history->prepare(attempt, this, [](const JournalResult &) {});
        attempt.state = state;
        attempt.taskId = state == AttemptState::Created ? QStringLiteral("task-id-%1").arg(number) : QString();
        m_history->finish(attempt, this, [](const JournalResult &result) { QVERIFY(!result); });
    }
    void see(int number, bool stuck)
    {
        m_history->see({.attemptId = attemptNo(number).id,
                        .at = QDateTime::currentDateTimeUtc(),
                        .status = QStringLiteral("RUNNING"),
                        .stuck = stuck},
                       this, [](const JournalResult &result) { QVERIFY(!result); });
    }

    void attentionComesFirst()
    {
        start(6);
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        see(1, true);
        QTRY_COMPARE(shown(), QStringLiteral("(1) 5 4 3 2 0"));
        end(6, AttemptState::Unknown);
        QTRY_COMPARE(shown(), QStringLiteral("(6) (1) 5 4 3 2 0"));
        end(7, AttemptState::Created);
        QTRY_COMPARE(shown(), QStringLiteral("(6) (1) 7 5 4 3 2 0"));
        see(4, true);
        QTRY_COMPARE(shown(), QStringLiteral("(6) (4) (1) 7 5 3 2 0"));
        m_history->release(attemptNo(6).id, QStringLiteral("looked"), this, [](const JournalResult &) {});
        QTRY_COMPARE(shown(), QStringLiteral("(4) (1) 7 6 5 3 2 0"));
        see(1, false);
        QTRY_COMPARE(shown(), QStringLiteral("(4) 7 6 5 3 2 1 0"));
        see(0, true); // the last row stays where it is, but for the ones before it
        QTRY_COMPARE(shown(), QStringLiteral("(4) (0) 7 6 5 3 2 1"));
        QCOMPARE(loaded.size(), 0); // nothing was read anew, so that the view does not jump

        Journal other(file());
        QVERIFY(!other.open());
        QVERIFY(!other.see({.attemptId = attemptNo(5).id, .at = QDateTime::currentDateTimeUtc(), .stuck = true}));
        m_model->catchUp();
        QTRY_COMPARE(shown(), QStringLiteral("(5) (4) (0) 7 6 3 2 1"));
        m_model->load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(shown(), QStringLiteral("(5) (4) (0) 7 6 3 2 1"));
        m_model->sort(HistoryModel::TaskName, Qt::AscendingOrder); // asked for by name, they come by name
        QTRY_COMPARE(shown(), QStringLiteral("0 1 2 3 4 5 6 7"));
    }

    void attentionFarDown()
    {
        start(450, WithTester::No);
        QCOMPARE(m_model->rowCount(), 200);
        see(3, true); // nobody has come to its row so far
        QTRY_COMPARE(m_model->rowCount(), 201);
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-3"));
        see(3, false); // and it goes out of sight
        QTRY_COMPARE(m_model->rowCount(), 200);
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-449"));
        see(440, true);
        QTRY_COMPARE(m_model->attentionRows(), 1);
        while (m_model->canFetchMore({})) {
            const int before = m_model->rowCount();
            m_model->fetchMore({});
            QTRY_VERIFY(m_model->rowCount() > before);
        }
        QCOMPARE(m_model->rowCount(), 450);
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-440"));
        QCOMPARE(m_model->attempt(1).taskName, QStringLiteral("task-449"));
        QCOMPARE(m_model->attempt(449).taskName, QStringLiteral("task-0"));
    }

    void morePagesThatNeedAttention()
    {
        {
            Journal journal(file());
            QVERIFY(!journal.open());
            for (int number = 0; number < 450; ++number) {
                Attempt attempt = attemptNo(number);
                QVERIFY(!journal.prepare(attempt));
                attempt.state = number % 9 == 0 ? AttemptState::Rejected : AttemptState::Unknown; // 50 and 400
                QVERIFY(!journal.finish(attempt));
            }
        }
        start(0, WithTester::No);
        QCOMPARE(m_model->attentionRows(), 200);
        for (const auto &[rows, first] : {std::pair{400, 400}, std::pair{450, 400}}) {
            m_model->fetchMore({});
            QTRY_COMPARE(m_model->rowCount(), rows);
            QCOMPARE(m_model->attentionRows(), first);
        }
        QVERIFY(!m_model->canFetchMore({}));
        QSet<QString> ids;
        for (int row = 0; row < 450; ++row) {
            const Attempt attempt = m_model->attempt(row);
            ids.insert(attempt.id);
            QCOMPARE(attempt.state, row < 400 ? AttemptState::Unknown : AttemptState::Rejected);
        }
        QCOMPARE(ids.size(), 450);
    }

    void queryIsShown()
    {
        start(60);
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_model->setQuery({.search = QStringLiteral("task-5"), .sort = HistorySort::TaskName, .descending = false});
        QVERIFY(m_model->isNarrowed());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 11); // 5 and 50 to 59
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-5"));
        QCOMPARE(m_model->attempt(10).taskName, QStringLiteral("task-59"));
        m_model->setQuery(m_model->query()); // the same reads nothing
        m_model->setQuery({});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(m_model->rowCount(), 60);
        QVERIFY(!m_model->isNarrowed());
    }

    void onlyTheLastOfManyQueriesIsShown()
    {
        start(60);
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        for (const char *text : {"ta", "tas", "task", "task-", "task-1", "task-12"}) {
            m_model->setQuery({.search = QLatin1String(text)});
        }
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-12"));
    }

    void narrowedRowsFollowChanges()
    {
        start(5);
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_model->setQuery({.group = HistoryGroup::Attention});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        Attempt attempt = attemptNo(700);
        m_history->prepare(attempt, this, [](const JournalResult &) {});
        attempt.state = AttemptState::Unknown;
        m_history->finish(attempt, this, [](const JournalResult &) {});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->attempt(0).id, attempt.id);
        m_history->release(attempt.id, QStringLiteral("looked"), this, [](const JournalResult &) {});
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void sortsByAnyColumn()
    {
        start(30);
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
                const HistoryQuery before = m_model->query();
                m_model->sort(column, order);
                if (m_model->query() != before) {
                    QTRY_COMPARE(loaded.size(), 1);
                }
                QCOMPARE(m_model->rowCount(), 30);
                QCOMPARE(m_model->query().descending, order == Qt::DescendingOrder);
            }
        }
        m_model->sort(HistoryModel::Sent, Qt::AscendingOrder);
        QTRY_COMPARE(m_model->attempt(0).id, attemptNo(0).id);
    }

    void rowsFarAwayAreReadAgain()
    {
        start(2600, WithTester::No);
        while (m_model->canFetchMore({})) {
            const int before = m_model->rowCount();
            m_model->fetchMore({});
            QTRY_VERIFY(m_model->rowCount() > before);
        }
        QCOMPARE(m_model->rowCount(), 2600);
        // Of the last rows only the keys came.
        QVERIFY(m_model->attempt(2599).id.isEmpty());
        QVERIFY(!m_model->index(2599, 1).data().isValid());
        QTRY_COMPARE(m_model->attempt(2599).id, attemptNo(0).id);
        QCOMPARE(text(2599, HistoryModel::TaskName), QStringLiteral("task-0"));
        // Show all others, and the first ones are out of memory; shown again they are back.
        for (int row = 100; row < 2600; row += 50) {
            QTRY_VERIFY(m_model->index(row, 1).data().isValid());
        }
        QVERIFY(!m_model->index(0, 1).data().isValid());
        QTRY_COMPARE(text(0, HistoryModel::TaskName), QStringLiteral("task-2599"));
    }

    void rolesOfARow()
    {
        start(2);
        const QModelIndex first = m_model->index(0, HistoryModel::State);
        QCOMPARE(first.data(HistoryModel::AttemptRole).value<Attempt>().id, attemptNo(1).id);
        QCOMPARE(m_model->find(attemptNo(0).id).row(), 1);
        QVERIFY(!m_model->find(QStringLiteral("none")).isValid());
        const QString sentence = first.data(Qt::AccessibleDescriptionRole).toString();
        for (const QString &part : {text(0, HistoryModel::State), text(0, HistoryModel::TaskName),
                                    text(0, HistoryModel::TaskId), QStringLiteral("my-logs")}) {
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        }
        const QModelIndex profile = m_model->index(0, HistoryModel::Profile);
        QVERIFY(profile.data().toString().isEmpty());
        QVERIFY(!profile.data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void whatWasFoundAbsentIsNotOpen()
    {
        Attempt attempt = attemptNo(0);
        QCOMPARE(lookOf(attempt), attempt.state);
        attempt.state = AttemptState::Unknown;
        QCOMPARE(messages::stateWord(attempt), QStringLiteral("Unknown"));
        QCOMPARE(lookOf(attempt), AttemptState::Unknown);
        attempt.releasedAt = attempt.preparedAt;
        QCOMPARE(messages::stateWord(attempt), QStringLiteral("Not created"));
        QCOMPARE(lookOf(attempt), AttemptState::NotSent);
    }

    void toolTipsAreNeverRichText()
    {
        Attempt attempt = attemptNo(0);
        attempt.taskName = QStringLiteral("<b>bold</b>");
        {
            Journal journal(file());
            QVERIFY(!journal.open());
            QVERIFY(!journal.prepare(attempt));
        }
        start(0);
        QCOMPARE(text(0, HistoryModel::TaskName), attempt.taskName);
        const QString tip = m_model->index(0, HistoryModel::TaskName).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u'<'), qPrintable(tip));
    }

    void relativeTimes()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(10, 0));
        const auto at = [&](int days, QTime time) {
            return relativeTime(QDateTime(now.date().addDays(days), time).toUTC(), now);
        };
        QCOMPARE(relativeTime({}, now), QString());
        const QString today = at(0, QTime(9, 5));
        QVERIFY(today.startsWith(QStringLiteral("Today ")));
        QVERIFY2(!today.contains(QStringLiteral(":00")), qPrintable(today)); // no seconds
        QVERIFY(at(-1, QTime(23, 59)).startsWith(QStringLiteral("Yesterday ")));
        const QString date = QLocale().toString(now.date().addDays(-2), QLocale::ShortFormat);
        QVERIFY(at(-2, QTime(9, 5)).startsWith(date));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_history.reset();
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("history.db")); }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    enum class WithTester { No, Yes }; ///< it fetches more by itself

    void start(int count, WithTester tester = WithTester::Yes)
    {
        if (count > 0) {
            fill(file(), count);
        }
        m_history = std::make_unique<History>(file());
        m_model = std::make_unique<HistoryModel>(*m_history);
        if (tester == WithTester::Yes) {
            m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        }
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_history->open(this, [this](const JournalResult &result) {
            QVERIFY(!result);
            m_model->load();
        });
        QTRY_COMPARE(loaded.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
