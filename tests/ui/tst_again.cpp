// SPDX-License-Identifier: Apache-2.0
// What brings an operator back to the history: drafts and templates as rows, another try, many rows
// at once, and a history that cannot be opened; in the real window with real key presses.
#include "history/draftlist.h"
#include "history/historyerror.h"
#include "history/historymodel.h"
#include "history/historyview.h"
#include "ui/wizarddriver.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QPushButton>
#include <QTreeWidget>

using namespace spillway;
using namespace spillway::test;

namespace {

constexpr QLatin1String Body{R"({"task_name": "nightly-20261101", "source_type": "BYTES", "destination_type": "OBS",)"
                             R"( "obs_destination_descriptor": {"topics": "orders", "consumer_strategy": "latest",)"
                             R"( "destination_file_type": "TEXT", "obs_bucket_name": "my-logs", "obs_path": "kafka",)"
                             R"( "partition_format": "yyyy/MM/dd", "record_delimiter": "\n",)"
                             R"( "deliver_time_interval": 300}})"};

Attempt attemptNo(int number, AttemptState state, int daysAgo = 0)
{
    Attempt a;
    a.id = QStringLiteral("id-%1").arg(number);
    a.taskName = QStringLiteral("nightly-%1").arg(number);
    a.topics = QStringLiteral("orders");
    a.bucket = QStringLiteral("my-logs");
    a.path = QStringLiteral("kafka");
    a.body = QByteArray(Body.data(), Body.size());
    a.practice = true;
    a.projectId = QStringLiteral("0b5f5ae1f4f1488aa2ab09e4d0a3a1b2");
    a.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");
    a.ticket = QStringLiteral("CHG-%1").arg(number);
    a.preparedAt = QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(12, 0)).toUTC();
    a.sentAt = a.preparedAt;
    a.state = state;
    if (state == AttemptState::Rejected) {
        a.httpStatus = 400;
        a.errorCode = QStringLiteral("DMS.00400101"); // names the field: topics
        a.errorText = QStringLiteral("Invalid topic name.");
    }
    return a;
}

} // namespace

class TstAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void damagedHistory();
    void lockedThenTriedAgain();
    void newerHistoryIsRead();
    void templateFromAnAttempt();
    void draftsAreRows();
    void editAndRetry();
    void manyRows();
    void exportToAFile();
    void daysAreCaptions();

private:
    /// A history with attempts, shown in the window; newest last in the list.
    bool fill(Workbench &bench, const QList<Attempt> &attempts);
    QTableView *table(Workbench &bench) { return bench.window.findChild<QTableView *>(QStringLiteral("history")); }
    /// Opens the row's menu by its key and takes the entry of that text.
    bool choose(Workbench &bench, const QString &entry);
    TaskWizard *shownWizard(Workbench &bench);

    std::unique_ptr<QTemporaryDir> m_home;
};

bool TstAgain::fill(Workbench &bench, const QList<Attempt> &attempts)
{
    bool fine = begin(bench, false);
    for (const Attempt &attempt : attempts) {
        const auto recorded = [&fine](const JournalResult &failed) { fine = fine && !failed; };
        bench.history.prepare(attempt, this, recorded);
        bench.history.finish(attempt, this, recorded);
    }
    const auto shown = [&] {
        const QAbstractItemModel *rows = table(bench)->model();
        return rows->rowCount() == attempts.size() &&
               rows->index(0, 0).data(HistoryModel::AttemptRole).value<Attempt>().state == attempts.constLast().state;
    };
    return QTest::qWaitFor(shown) && fine;
}

bool TstAgain::choose(Workbench &bench, const QString &entry)
{
    QTableView *rows = table(bench);
    rows->setFocus();
    const QPoint place = rows->visualRect(rows->currentIndex()).center();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, place, rows->viewport()->mapToGlobal(place));
    QApplication::sendEvent(rows, &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text().remove(u'&') == entry) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    return false;
}

TaskWizard *TstAgain::shownWizard(Workbench &bench)
{
    TaskWizard *wizard = nullptr;
    const auto shown = [&] {
        for (TaskWizard *each : bench.window.findChildren<TaskWizard *>()) {
            wizard = each->isVisible() ? each : wizard;
        }
        return wizard != nullptr;
    };
    return QTest::qWaitFor(shown) && activate(wizard) ? wizard : nullptr;
}

void TstAgain::damagedHistory()
{
    QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("data"))));
    QFile file(m_home->filePath(QStringLiteral("data/history.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();

    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(says(&bench.window, QStringLiteral("The history’s file is damaged.")));
    QVERIFY(visibleText(&bench.window).contains(QStringLiteral("A copy is beside it")));
    shoot(&bench.window, QStringLiteral("damaged"));
    // What cannot be recorded is not sent.
    JournalResult refused;
    bool answered = false;
    bench.history.prepare(attemptNo(1, AttemptState::Created), this, [&](const JournalResult &result) {
        refused = result;
        answered = true;
    });
    QTRY_VERIFY(answered);
    QVERIFY(refused && refused->kind == JournalError::Kind::Damaged);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear diary"));
    file.close();

    QVERIFY(press(bench.window.findChild<HistoryError *>(), QStringLiteral("Keep it aside")));
    QTRY_VERIFY(bench.window.findChild<QMessageBox *>());
    QVERIFY(bench.window.findChild<QMessageBox *>()->informativeText().contains(
        QStringLiteral("history.sqlite.set-aside-")));
    QTest::keyClick(bench.window.findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(visibleText(&bench.window).contains(QStringLiteral("Tasks you create will be listed here.")));
    const QDir data(m_home->filePath(QStringLiteral("data")));
    QCOMPARE(data.entryList({QStringLiteral("history.sqlite.damaged-*")}).size(), 1);
    QCOMPARE(data.entryList({QStringLiteral("history.sqlite.set-aside-*")}).size(), 1);
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Created)}));
}

void TstAgain::newerHistoryIsRead()
{
    const QString path = m_home->filePath(QStringLiteral("data/history.sqlite"));
    const Attempt attempt = attemptNo(1, AttemptState::Created);
    {
        Journal journal(path);
        QVERIFY(!journal.open());
        QVERIFY(!journal.prepare(attempt));
        QVERIFY(!journal.finish(attempt));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version=99")));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));

    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(says(&bench.window, QStringLiteral("written by a newer Spillway")));
    QTRY_COMPARE(table(bench)->model()->rowCount(), 1);
    QVERIFY(table(bench)->isVisible());
    shoot(&bench.window, QStringLiteral("newer"));
    JournalResult refused;
    bench.history.prepare(attemptNo(2, AttemptState::Created), this,
                          [&refused](const JournalResult &result) { refused = result; });
    QTRY_VERIFY(refused);
    QCOMPARE(refused->kind, JournalError::Kind::Newer);
}

void TstAgain::lockedThenTriedAgain()
{
    // A folder in the place of the file: whatever holds it, it goes away.
    const QString path = m_home->filePath(QStringLiteral("data/history.sqlite"));
    QVERIFY(QDir().mkpath(path));
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(says(&bench.window, QStringLiteral("The history cannot be opened.")));
    auto *page = bench.window.findChild<HistoryError *>();
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->isVisible() || !button->text().contains(QStringLiteral("aside")));
    }
    QVERIFY(QDir().rmdir(path));
    QVERIFY(press(page, QStringLiteral("Try again")));
    QTRY_VERIFY(visibleText(&bench.window).contains(QStringLiteral("Tasks you create will be listed here.")));
}

void TstAgain::templateFromAnAttempt()
{
    Workbench bench(m_home->path());
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Created)}));
    table(bench)->setCurrentIndex(table(bench)->model()->index(0, 0));
    QVERIFY(choose(bench, QStringLiteral("Save as template…")));
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = bench.window.findChild<QDialog *>()) && dialog->isVisible());
    QVERIFY(activate(dialog));
    type(dialog, QStringLiteral("Name of the template"), QStringLiteral("every night"));
    QCOMPARE(textOf(dialog, QStringLiteral("Task name of what is made of it")), QStringLiteral("nightly-{date}"));
    shoot(dialog, QStringLiteral("save-as-template"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QVERIFY(press(&bench.window, QStringLiteral("Templates (1)")));
    DraftList *list = nullptr;
    QTRY_VERIFY((list = bench.window.findChild<DraftList *>()) && list->isVisible());
    auto *rows = list->findChild<QTreeWidget *>();
    QCOMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("every night"));
    shoot(&bench.window, QStringLiteral("templates"));

    QTest::keyClick(rows, Qt::Key_F2);
    QVERIFY(activate(&bench.window));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nightly"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("nightly"));

    QTest::keyClick(rows, Qt::Key_Return);
    TaskWizard *wizard = shownWizard(bench);
    QVERIFY(wizard);
    QTest::keyClick(wizard, Qt::Key_5, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 5));
    QCOMPARE(textOf(wizard, QStringLiteral("Task name")),
             QStringLiteral("nightly-") + QDate::currentDate().toString(QStringLiteral("yyyyMMdd")));
    QCOMPARE(textOf(wizard, QStringLiteral("Ticket")), QString());
    shoot(wizard, QStringLiteral("from-template"));
    wizard->close();

    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    QVERIFY(press(list, QStringLiteral("Delete")));
    QTRY_COMPARE(rows->topLevelItemCount(), 0);
    QVERIFY(says(&bench.window, QStringLiteral("There is no template yet.")));
    auto *begin = qobject_cast<QPushButton *>(QApplication::focusWidget()); // the way on has the keyboard
    QVERIFY(begin && list->isAncestorOf(begin));
    QCOMPARE(begin->text(), QStringLiteral("&New dumping task"));
    QTest::keyClick(begin, Qt::Key_Space);
    QVERIFY(shownWizard(bench));
}

void TstAgain::draftsAreRows()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    for (const char *name : {"first", "second"}) {
        SavedDraft draft;
        draft.id = QLatin1String(name);
        draft.draft = Draft::forForm();
        draft.draft.set(Field::TaskName, QLatin1String(name));
        draft.practice = true;
        draft.savedAt = QDateTime::currentDateTimeUtc();
        bench.drafts.save(draft, this, [](bool) {});
    }
    QVERIFY(press(&bench.window, QStringLiteral("Drafts (2)")));
    auto *list = bench.window.findChild<DraftList *>();
    QVERIFY(list && list->isVisible());
    auto *rows = list->findChild<QTreeWidget *>();
    shoot(&bench.window, QStringLiteral("drafts"));
    const QString kept = rows->topLevelItem(1)->text(0);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Delete);
    shoot(&bench.window, QStringLiteral("drafts-delete"));
    QVERIFY(press(list, QStringLiteral("Keep it"))); // asked first
    QCOMPARE(rows->topLevelItemCount(), 2);
    QTest::keyClick(rows, Qt::Key_Delete);
    QVERIFY(press(list, QStringLiteral("Delete")));
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(0), kept);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    TaskWizard *wizard = shownWizard(bench);
    QVERIFY(wizard);
    QCOMPARE(wizard->draft().id, kept);
    QTRY_COMPARE(rows->topLevelItemCount(), 0); // it is open elsewhere now
    wizard->close();
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
}

void TstAgain::editAndRetry()
{
    Workbench bench(m_home->path());
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Rejected)}));
    table(bench)->setCurrentIndex(table(bench)->model()->index(0, 0));
    QVERIFY(choose(bench, QStringLiteral("Edit and retry")));
    TaskWizard *wizard = shownWizard(bench);
    QVERIFY(wizard);
    QVERIFY(onStep(wizard, 2)); // where the topics are
    QVERIFY(says(wizard, QStringLiteral("The last attempt:")));
    QVERIFY(named(wizard, QStringLiteral("Topics"))->isAncestorOf(QApplication::focusWidget()) ||
            named(wizard, QStringLiteral("Topics"))->hasFocus());
    shoot(wizard, QStringLiteral("retry"));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("payments"));
    QTRY_VERIFY(!visibleText(wizard).contains(QStringLiteral("The last attempt:"))); // it was of the other value
    QTest::keyClick(wizard, Qt::Key_5, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 5));
    QCOMPARE(textOf(wizard, QStringLiteral("Ticket")), QStringLiteral("CHG-1"));
    QCOMPARE(textOf(wizard, QStringLiteral("Task name")), QStringLiteral("nightly-20261101"));
}

void TstAgain::manyRows()
{
    Workbench bench(m_home->path());
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Created), attemptNo(2, AttemptState::Created),
                         attemptNo(3, AttemptState::Created)}));
    QTableView *rows = table(bench);
    auto *view = bench.window.findChild<HistoryView *>();
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QCOMPARE(view->chosenCount(), 1);
    QTest::keyClick(rows, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->chosenCount(), 2);
    QVERIFY(!view->chosen().everything);
    QCOMPARE(view->chosen().keys.size(), 2);
    emit view->copyChosenRequested(QStringLiteral("csv"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("id-2")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("id-1")));

    QTest::keyClick(rows, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(view->chosen().everything);
    QCOMPARE(view->chosenCount(), 3);
    shoot(&bench.window, QStringLiteral("all-selected"));
    // What is recorded meanwhile belongs to it.
    bench.history.prepare(attemptNo(4, AttemptState::Created), this, [](const JournalResult &) {});
    QTRY_COMPARE(rows->model()->rowCount(), 4);
    QCOMPARE(view->chosenCount(), 4);
    QVERIFY(view->chosen().everything);
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(!view->chosen().everything);
    QCOMPARE(view->chosenCount(), 1);
}

void TstAgain::exportToAFile()
{
    Workbench bench(m_home->path());
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Created), attemptNo(2, AttemptState::Created)}));
    table(bench)->setFocus();
    QTest::keyClick(table(bench), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&bench.window, Qt::Key_E, Qt::ControlModifier);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = bench.window.findChild<QFileDialog *>()) && dialog->isVisible());
    QVERIFY(activate(dialog));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, m_home->filePath(QStringLiteral("out.csv")));
    QTest::keyClick(name, Qt::Key_Return);
    QFile out(m_home->filePath(QStringLiteral("out.csv")));
    QTRY_VERIFY(out.exists());
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll().count('\n'), 3);
}

void TstAgain::daysAreCaptions()
{
    Workbench bench(m_home->path());
    QVERIFY(fill(bench, {attemptNo(1, AttemptState::Created, 9), attemptNo(2, AttemptState::Created, 1),
                         attemptNo(3, AttemptState::Created, 1), attemptNo(4, AttemptState::Rejected)}));
    const QHeaderView *rows = table(bench)->verticalHeader();
    const auto isHigher = [rows](int row) { return rows->sectionSize(row) > rows->defaultSectionSize(); };
    QTRY_VERIFY(isHigher(0)); // today
    QVERIFY(isHigher(1));     // yesterday
    QVERIFY(!isHigher(2));
    QVERIFY(isHigher(3)); // nine days ago
    shoot(&bench.window, QStringLiteral("days"));
    // A new one of today pushes the caption up.
    bench.history.prepare(attemptNo(5, AttemptState::Created), this, [](const JournalResult &) {});
    QTRY_COMPARE(table(bench)->model()->rowCount(), 5);
    QTRY_VERIFY(isHigher(0) && !isHigher(1));
    // In another order there are no days.
    table(bench)->sortByColumn(1, Qt::AscendingOrder);
    QTRY_VERIFY(!isHigher(0) && !isHigher(2));
}

QTEST_MAIN(TstAgain)
#include "tst_again.moc"
