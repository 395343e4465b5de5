// SPDX-License-Identifier: Apache-2.0
// Requests that come in from elsewhere: a file by Ctrl+O, the clipboard by Ctrl+V; a command line or
// an export of the history. In the real window with real key presses.
#include "flow/export.h"
#include "ui/wizarddriver.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

/// One of two exported attempts: an export may have many, and the first is taken.
Attempt attempt(const QString &name)
{
    Attempt a;
    a.id = QStringLiteral("id-of-") + name;
    a.taskName = name;
    a.topics = QStringLiteral("orders-created");
    a.bucket = QStringLiteral("6666");
    a.path = QStringLiteral("kafka/exported");
    a.projectId = QStringLiteral("0b5f5ae1f4f1488aa2ab09e4d0a3a1b2");
    a.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");
    a.endpoint = QStringLiteral("https://dms.example.com");
    a.state = AttemptState::Rejected;
    a.preparedAt = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    a.body = QStringLiteral(R"({"source_type": "BLOB", "task_name": "%1", "destination_type": "OBS",)"
                            R"( "obs_destination_descriptor": {"topics": "orders-created",)"
                            R"( "consumer_strategy": "earliest", "destination_file_type": "TEXT",)"
                            R"( "obs_bucket_name": "6666", "obs_path": "kafka/exported",)"
                            R"( "partition_format": "yyyy/MM/dd", "record_delimiter": "\n",)"
                            R"( "deliver_time_interval": 360}})")
                 .arg(name)
                 .toUtf8();
    return a;
}

} // namespace

class TstImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void files_data();
    void files();
    void clipboard_data();
    void clipboard();
    void noRequestInTheFile();

private:
    /// By Ctrl+O, with the name typed.
    bool importFile(Workbench &bench, const QByteArray &content);
    /// Whether a wizard comes that has what the attempt has.
    void isTaken(Workbench &bench, const QString &name);

    std::unique_ptr<QTemporaryDir> m_home;
};

bool TstImports::importFile(Workbench &bench, const QByteArray &content)
{
    QFile file(m_home->filePath(QStringLiteral("from elsewhere.txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return false;
    }
    file.close();
    QTest::keyClick(&bench.window, Qt::Key_O, Qt::ControlModifier);
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = bench.window.findChild<QFileDialog *>()) && dialog->isVisible(); }) ||
        !activate(dialog)) {
        return false;
    }
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    return true;
}

void TstImports::isTaken(Workbench &bench, const QString &name)
{
    TaskWizard *wizard = nullptr;
    QTRY_VERIFY((wizard = bench.window.findChild<TaskWizard *>()) && wizard->isVisible());
    QVERIFY(activate(wizard));
    QVERIFY(goesTo(wizard, 2));
    QVERIFY(goesTo(wizard, 3));
    QCOMPARE(textOf(wizard, QStringLiteral("Bucket")), QStringLiteral("6666"));
    QCOMPARE(textOf(wizard, QStringLiteral("Path")), QStringLiteral("kafka/exported"));
    QVERIFY(goesTo(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
    QCOMPARE(textOf(wizard, QStringLiteral("Task name")), name);
    QVERIFY(says(wizard, QStringLiteral("360"))); // the sentence of the review
    shoot(wizard, QStringLiteral("imported"));
    wizard->close();
}

void TstImports::files_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("curl") << static_cast<int>(ExportFormat::Curl);
    QTest::newRow("export") << static_cast<int>(ExportFormat::Json);
}

void TstImports::files()
{
    QFETCH(int, format);
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QVERIFY(
        importFile(bench, exported(static_cast<ExportFormat>(format), {attempt(QStringLiteral("from-a-file"))}, {})));
    isTaken(bench, QStringLiteral("from-a-file"));
}

void TstImports::clipboard_data()
{
    files_data();
}

void TstImports::clipboard()
{
    QFETCH(int, format);
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(exported(static_cast<ExportFormat>(format),
                                   {attempt(QStringLiteral("pasted")), attempt(QStringLiteral("and-another"))}, {})));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    isTaken(bench, QStringLiteral("pasted"));
}

void TstImports::noRequestInTheFile()
{
    Workbench bench(m_home->path());
    QVERIFY(begin(bench, true));
    QVERIFY(importFile(bench, "curl https://example.com/\n"));
    QMessageBox *told = nullptr;
    QTRY_VERIFY((told = bench.window.findChild<QMessageBox *>()) && told->isVisible());
    QVERIFY2(told->text().contains(QStringLiteral("cannot be imported")), qPrintable(told->text()));
    QVERIFY(!told->informativeText().isEmpty());
    QVERIFY(!bench.window.findChild<TaskWizard *>());
}

QTEST_MAIN(TstImports)
#include "tst_imports.moc"
