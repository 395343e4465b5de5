// SPDX-License-Identifier: Apache-2.0
#include "cloud/catalogue.h"
#include "history/daystrip.h"
#include "history/detailspane.h"
#include "history/history.h"
#include "history/historymodel.h"
#include "history/historyview.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace spillway;

namespace {

Attempt attemptNo(int number, AttemptState state)
{
    Attempt attempt;
    attempt.id = QStringLiteral("id-%1").arg(number);
    attempt.taskName = QStringLiteral("task-%1").arg(number);
    attempt.topics = QStringLiteral("orders");
    attempt.bucket = QStringLiteral("my-logs");
    attempt.connectorId = QStringLiteral("c-%1").arg(number);
    attempt.preparedAt = QDateTime::currentDateTimeUtc();
    attempt.state = state;
    return attempt;
}

} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("history.db")));
        m_model = std::make_unique<HistoryModel>(*m_history);
        m_view = std::make_unique<HistoryView>(*m_model);
        m_view->resize(1000, 500);
        m_view->show();
        m_history->open(this, [this](const JournalResult &failed) {
            QVERIFY(!failed);
            int number = 0;
            for (const AttemptState state : {AttemptState::Created, AttemptState::Rejected, AttemptState::Unknown}) {
                const Attempt attempt = attemptNo(++number, state);
                m_history->prepare(attempt, this, [](const JournalResult &result) { QVERIFY(!result); });
                m_history->finish(attempt, this, [this, number](const JournalResult &) {
                    if (number == 3) {
                        m_model->load();
                    }
                });
            }
        });
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_history.reset();
    }

    void searchIsTyped()
    {
        m_view->find();
        auto *box = m_view->findChild<QLineEdit *>();
        QTRY_VERIFY(box->hasFocus() || !m_view->isActiveWindow());
        QTest::keyClicks(box, QStringLiteral("task-2"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->attempt(0).taskName, QStringLiteral("task-2"));
        QTest::keyClicks(box, QStringLiteral("x"));
        auto *clear = button(QStringLiteral("Clear the filter"));
        QTRY_VERIFY((clear = button(QStringLiteral("Clear the filter"))) && clear->isVisible());
        QVERIFY(box->isVisible()); // it can be changed
        clear->click();
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(box->text(), QString());
        QVERIFY(table()->isVisible());
    }

    void chipsCountAndNarrow()
    {
        m_history->counts(this, [this](const HistoryCounts &counts) { m_view->showCounts(counts); });
        QTRY_VERIFY(button(QStringLiteral("Needs attention (1)")));
        QVERIFY(button(QStringLiteral("All (3)")));
        QVERIFY(button(QStringLiteral("Running")));
        button(QStringLiteral("Needs attention (1)"))->click();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->attempt(0).state, AttemptState::Unknown);
        button(QStringLiteral("All (3)"))->click();
        QTRY_COMPARE(m_model->rowCount(), 3);
    }

    void headerSorts()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(HistoryModel::TaskName) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QTRY_COMPARE(m_model->query().sort, HistorySort::TaskName);
        const bool descending = m_model->query().descending;
        QTRY_COMPARE(m_model->attempt(0).taskName, descending ? QStringLiteral("task-3") : QStringLiteral("task-1"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QTRY_COMPARE(m_model->query().descending, !descending);
        QTRY_COMPARE(m_model->attempt(0).taskName, descending ? QStringLiteral("task-1") : QStringLiteral("task-3"));
    }

    void columnsComeBack()
    {
        QSignalSpy changed(m_view.get(), &HistoryView::columnsChanged);
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(0, 2);
        header->resizeSection(HistoryModel::TaskName, 321);
        header->setSectionHidden(HistoryModel::Connector, true);
        QVERIFY(changed.size() >= 2);
        const QByteArray columns = m_view->columns();

        HistoryModel model(*m_history);
        HistoryView other(model);
        other.resize(1000, 500);
        other.setColumns(columns);
        const auto *restored = other.findChild<QTableView *>()->horizontalHeader();
        QCOMPARE(restored->visualIndex(0), 2);
        QCOMPARE(restored->sectionSize(HistoryModel::TaskName), 321);
        QVERIFY(restored->isSectionHidden(HistoryModel::Connector));
        other.setColumns("of another program");
        QCOMPARE(restored->sectionSize(HistoryModel::TaskName), 321);
    }

    void columnsFollowTheWidth()
    {
        QSignalSpy changed(m_view.get(), &HistoryView::columnsChanged);
        const QHeaderView *header = table()->horizontalHeader();
        int name = 0;
        for (const int width : {1100, 1600, 1040, 1600}) {
            m_view->resize(width, 500);
            QTRY_COMPARE(header->length(), table()->viewport()->width()); // the last one is stretched to there
            QVERIFY(!table()->horizontalScrollBar()->isVisible());
            if (width == 1600 && name > 0) {
                QVERIFY(header->sectionSize(HistoryModel::TaskName) > name);
            }
            name = header->sectionSize(HistoryModel::TaskName);
        }
        QCOMPARE(changed.size(), 0); // nobody chose a width
        m_view->resize(500, 500);
        QTRY_VERIFY(table()->horizontalScrollBar()->isVisible());
    }

    void aDayIsChosen()
    {
        auto *strip = m_view->findChild<DayStrip *>();
        const QDate today = QDate::currentDate();
        m_history->days(today.addDays(-30), today, this,
                        [=, this](const QList<HistoryDay> &days) { m_view->showDays(today, days); });
        QTRY_VERIFY(strip->isVisible());
        QSignalSpy chosen(strip, &DayStrip::chosenChanged);
        // Nothing happened on the first day of the strip.
        QTRY_VERIFY((QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(2, 10)), !chosen.isEmpty()));
        QCOMPARE(strip->chosen(), today.addDays(1 - DayStrip::Days));
        QTRY_COMPARE(m_model->rowCount(), 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 3, 10));
        QCOMPARE(strip->chosen(), today);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 3, 10)); // again: let go
        QVERIFY(!strip->chosen().isValid());

        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QTest::keyClick(strip, Qt::Key_Return);
        QVERIFY(strip->chosen().isValid());
        QTest::keyClick(strip, Qt::Key_Escape);
        QVERIFY(!strip->chosen().isValid());
    }

    void notesAndTimeline()
    {
        ErrorCatalogue catalogue;
        DetailsPane pane([&]() -> const ErrorCatalogue & { return catalogue; });
        pane.QWidget::show();
        Attempt attempt = attemptNo(9, AttemptState::Unknown);
        attempt.ticket = QStringLiteral("CHG-1");
        pane.show(attempt);
        QSignalSpy annotate(&pane, &DetailsPane::annotateRequested);
        auto *save = findButton(pane, QStringLiteral("Save the notes"));
        QVERIFY(save && !save->isEnabled());
        QLineEdit *ticket = nullptr;
        for (QLineEdit *edit : pane.findChildren<QLineEdit *>()) {
            ticket = edit->text() == u"CHG-1" ? edit : ticket;
        }
        QVERIFY(ticket);
        ticket->setText(QStringLiteral(" CHG-2 "));
        QVERIFY(save->isEnabled());
        attempt.durationMs = 5; // news of the same attempt leave what is being written
        pane.show(attempt);
        QCOMPARE(ticket->text(), QStringLiteral(" CHG-2 "));
        save->click();
        QCOMPARE(annotate.size(), 1);
        QCOMPARE(annotate.first().at(1).toString(), QStringLiteral("CHG-2"));
        attempt.ticket = QStringLiteral("CHG-2");
        pane.show(attempt);
        QVERIFY(!save->isEnabled());

        const AttemptEvent event{.at = attempt.preparedAt,
                                 .kind = QStringLiteral("of a newer program"),
                                 .who = QStringLiteral("ana@ws-17"),
                                 .detail = {}};
        const auto timeline = [&] {
            for (const QPlainTextEdit *text : pane.findChildren<QPlainTextEdit *>()) {
                if (text->accessibleName() == u"Timeline") {
                    return text->toPlainText();
                }
            }
            return QString();
        };
        pane.showEvents(QStringLiteral("another"), {event});
        QCOMPARE(timeline(), QString());
        pane.showEvents(attempt.id, {event});
        QVERIFY(timeline().contains(QStringLiteral("of a newer program")));
        QVERIFY(timeline().contains(QStringLiteral("ana@ws-17")));
    }

private:
    static QAbstractButton *findButton(QWidget &parent, const QString &text)
    {
        for (QAbstractButton *candidate : parent.findChildren<QAbstractButton *>()) {
            if (candidate->text().remove(u'&') == text) {
                return candidate;
            }
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const { return findButton(*m_view, text); }
    QTableView *table() const { return m_view->findChild<QTableView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<HistoryView> m_view;
};

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
