// SPDX-License-Identifier: Apache-2.0
// A secret key that is pasted where texts are kept, and the report on keys that lie open already; in
// the real window with real key presses, on the real keyring.
#include "exposuredialog.h"
#include "history/historyview.h"
#include "ui/wizarddriver.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

const QString Key = QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"); // the vendor's published sample
const QString Told = QStringLiteral("looks like a secret key");

bool standsInAFile(const QString &folder, const QByteArray &text)
{
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

QPushButton *button(QWidget *window, const QString &text)
{
    for (QPushButton *each : window->findChildren<QPushButton *>()) {
        if (each->isVisibleTo(window) && each->text().remove(u'&') == text) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class TstPastedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wizardTellsAtTheField();
    void historyTakesNone();
    void templateTakesNone();
    void reportOfACleanHome();
    void reportNamesTheFile();
    void reportCanBeStopped();

private:
    bool hasKey(Workbench &bench);
    ExposureDialog *openReport(Workbench &bench);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TstPastedKeys::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_home->path().toLocal8Bit()); // the report looks there; the real one is everybody's
}

void TstPastedKeys::wizardTellsAtTheField()
{
    Workbench bench(m_home->path());
    TaskWizard *wizard = practise(bench);
    QVERIFY(wizard);
    QVERIFY(goesTo(wizard, 2));
    type(wizard, QStringLiteral("Topics"), QStringLiteral("orders-created"));
    QVERIFY(goesTo(wizard, 3));
    type(wizard, QStringLiteral("Bucket"), QStringLiteral("my-logs"));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    type(wizard, QStringLiteral("Task name"), QStringLiteral("pasted-1"));
    for (const char *field : {"Ticket", "Note", "Task name"}) {
        const QString name = QLatin1String(field);
        const QString before = name == u"Task name" ? QStringLiteral("pasted-1") : QStringLiteral("CHG 1");
        type(wizard, name, QStringLiteral("x ") + Key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(says(wizard, Told), field);
        shoot(wizard, QStringLiteral("pasted-") + name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::AltModifier); // Create
        QVERIFY2(textOf(wizard, name).contains(Key), field);                      // what was typed is still there
        QVERIFY2(says(wizard, Told), field);
        type(wizard, name, before);
        QTRY_VERIFY2(!visibleText(wizard).contains(Told), field);
    }
    wizard->close(); // saves the draft
    bench.files.finishAll([] {});
    QVERIFY(!standsInAFile(m_home->path(), Key.toUtf8()));
    QVERIFY(standsInAFile(m_home->path(), "pasted-1"));
}

void TstPastedKeys::historyTakesNone()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    Attempt attempt;
    attempt.id = QStringLiteral("one");
    attempt.taskName = QStringLiteral("nightly");
    attempt.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");
    attempt.preparedAt = QDateTime::currentDateTimeUtc();
    attempt.state = AttemptState::Unknown;
    bench.history.prepare(attempt, this, [](const JournalResult &) {});
    bench.history.finish(attempt, this, [](const JournalResult &) {});
    auto *rows = bench.window.findChild<QTableView *>(QStringLiteral("history"));
    QVERIFY(rows);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    rows->setFocus();
    rows->selectRow(0);
    QTRY_VERIFY(button(&bench.window, QStringLiteral("I looked: it is not there")));
    type(&bench.window, QStringLiteral("Note"), Key);
    QTest::mouseClick(button(&bench.window, QStringLiteral("I looked: it is not there")), Qt::LeftButton);
    QTRY_VERIFY(bench.window.findChild<QMessageBox *>());
    QVERIFY(bench.window.findChild<QMessageBox *>()->informativeText().contains(Told));
    shoot(bench.window.findChild<QMessageBox *>(), QStringLiteral("pasted-release"));
    bench.window.findChild<QMessageBox *>()->close();
    QTRY_VERIFY(!bench.window.findChild<QMessageBox *>());
    QVERIFY(textOf(&bench.window, QStringLiteral("Note")).contains(Key));
    std::optional<Attempt> kept;
    bench.history.find(attempt.id, this, [&](std::optional<Attempt> found) { kept = std::move(found); });
    QTRY_VERIFY(kept);
    QVERIFY(kept->locksItsName());
    QVERIFY(!standsInAFile(m_home->path(), Key.toUtf8()));
}

void TstPastedKeys::templateTakesNone()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    SavedDraft model;
    model.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    model.draft = Draft::forForm();
    model.templateName = QStringLiteral("nightly");
    std::optional<bool> written;
    bench.templates.save(model, this, [&](bool fine) { written = fine; });
    QTRY_VERIFY(written);
    model.templateName = Key;
    Q_EMIT bench.window.findChild<HistoryView *>()->templateRenamed(model, Key);
    QTRY_VERIFY(bench.window.findChild<QMessageBox *>());
    QVERIFY(bench.window.findChild<QMessageBox *>()->informativeText().contains(Told));
    bench.files.finishAll([] {});
    QVERIFY(!standsInAFile(m_home->path(), Key.toUtf8()));
}

bool TstPastedKeys::hasKey(Workbench &bench)
{
    Profile profile;
    profile.name = QStringLiteral("eu-prod");
    profile.dmsEndpoint = QStringLiteral("https://dms.example.com");
    profile.signInKey = keyRefFor(KeyKind::SignIn, profile.name, QStringLiteral("QTWAOYTTINDUT2QVKYUC"));
    std::optional<StoreStatus> stored;
    bench.keychain.write(profile.signInKey, {QStringLiteral("QTWAOYTTINDUT2QVKYUC"), Secret::fromText(Key), {}}, this,
                         [&](StoreStatus status) { stored = status; });
    std::optional<bool> saved;
    bench.profiles.save(profile, this, [&](std::optional<ProfileFileError> error) { saved = !error; });
    return QTest::qWaitFor([&] { return stored && saved && bench.profiles.find(profile.name); }) &&
           *stored == StoreStatus::Ok && *saved;
}

ExposureDialog *TstPastedKeys::openReport(Workbench &bench)
{
    if (!activate(&bench.window)) {
        return nullptr;
    }
    QTest::keyClick(&bench.window, Qt::Key_H, Qt::AltModifier);
    QWidget *menu = nullptr;
    if (!QTest::qWaitFor([&] { return (menu = QApplication::activePopupWidget()) != nullptr; })) {
        return nullptr;
    }
    QTest::keyClick(menu, Qt::Key_E);
    QPointer<ExposureDialog> dialog;
    const auto there = [&] {
        dialog = bench.window.findChild<ExposureDialog *>();
        return dialog && dialog->isVisible();
    };
    return QTest::qWaitFor(there) ? dialog.data() : nullptr;
}

void TstPastedKeys::reportOfACleanHome()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(hasKey(bench));
    QPointer<ExposureDialog> dialog = openReport(bench);
    QVERIFY(dialog);
    QVERIFY(says(dialog, QStringLiteral("Nothing was found.")));
    shoot(dialog, QStringLiteral("exposure-clean"));
    const auto *report = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(report->toPlainText().contains(QStringLiteral("1 key")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TstPastedKeys::reportNamesTheFile()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(hasKey(bench));
    const QString stray = m_home->path() + QStringLiteral("/data/stray.log");
    QFile file(stray);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x" + Key.toUtf8().toBase64()) > 0);
    file.close();
    QPointer<ExposureDialog> dialog = openReport(bench);
    QVERIFY(dialog);
    QVERIFY(says(dialog, QStringLiteral("Keys lie open")));
    shoot(dialog, QStringLiteral("exposure-found"));
    const auto *report = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(report->toPlainText().contains(QFileInfo(stray).canonicalFilePath()));
    QVERIFY(!report->toPlainText().contains(Key));
    QTest::mouseClick(button(dialog, QStringLiteral("Copy the report")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), report->toPlainText());
    QVERIFY(QFile::remove(stray));
    QTest::mouseClick(button(dialog, QStringLiteral("Look again")), Qt::LeftButton);
    QVERIFY(says(dialog, QStringLiteral("Nothing was found.")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TstPastedKeys::reportCanBeStopped()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, false));
    QVERIFY(hasKey(bench));
    QFile large(m_home->path() + QStringLiteral("/data/large"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(64) * 1024 * 1024 * 1024)); // of holes
    QPointer<ExposureDialog> dialog = openReport(bench);
    QVERIFY(dialog);
    QVERIFY(says(dialog, QStringLiteral("Looking")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(says(dialog, QStringLiteral("not everything was looked at")));
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("stopped before its end")));
    QTest::mouseClick(button(dialog, QStringLiteral("Look again")), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Escape); // closed while it still looks
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TstPastedKeys)
#include "tst_pastedkeys.moc"
