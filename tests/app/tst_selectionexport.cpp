// SPDX-License-Identifier: Apache-2.0
#include "../support/damagedfile.h"
#include "suite.h"

#include "flow/selectionexport.h"
#include "history/journal.h"
#include "history/reader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;

namespace {
constexpr int Rows = 1203; // more than two pieces
}

class TstSelectionExport : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everything();
    void oneGroup();
    void someKeys();
    void json();
    void markdown();
    void noFolder();
    void cancelled();
    void damaged_data();
    void damaged();

private:
    SelectionExport::Result run(const HistorySelection &selection, ExportFormat format, const QString &name);
    QString out(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(out(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QTemporaryDir m_folder;
    QString m_history;
};

void TstSelectionExport::initTestCase()
{
    m_history = m_folder.filePath(QStringLiteral("history.sqlite"));
    Journal journal(m_history);
    QVERIFY(!journal.open());
    for (int number = 1; number <= Rows; ++number) {
        Attempt a;
        a.id = QStringLiteral("id-%1").arg(number);
        a.taskName = QStringLiteral("task-%1").arg(number);
        a.connectorId = QStringLiteral("c");
        a.body = "{}";
        a.ticket = number == 7 ? QStringLiteral("=HYPERLINK(\"http://x\")") : QString();
        a.preparedAt = QDateTime::currentDateTimeUtc();
        a.state = number % 3 == 0 ? AttemptState::Rejected : AttemptState::Created;
        QVERIFY(!journal.prepare(a));
        QVERIFY(!journal.finish(a));
    }
}

SelectionExport::Result TstSelectionExport::run(const HistorySelection &selection, ExportFormat format,
                                                const QString &name)
{
    SelectionExport work(m_history);
    std::optional<SelectionExport::Result> result;
    connect(&work, &SelectionExport::finished, this, [&](const SelectionExport::Result &came) { result = came; });
    work.start(selection, format, name);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20'000); }();
    return result.value_or(SelectionExport::Result{});
}

void TstSelectionExport::everything()
{
    const auto result =
        run({.query = {}, .everything = true, .keys = {}}, ExportFormat::Csv, out(QStringLiteral("a.csv")));
    QVERIFY(result.written);
    QCOMPARE(result.rows, Rows);
    const QList<QByteArray> lines = content(QStringLiteral("a.csv")).split('\n');
    QCOMPARE(lines.size(), Rows + 2); // titles, and what follows the last end of a line
    QVERIFY(lines.at(0).startsWith("attempt_id,"));
    QVERIFY(lines.at(1).startsWith("id-1203,")); // newest first
    QVERIFY(lines.at(Rows).startsWith("id-1,"));
    QVERIFY(lines.at(Rows - 6).startsWith("id-7,"));
    QVERIFY(lines.at(Rows - 6).contains("'=HYPERLINK")); // a text, not a formula
}

void TstSelectionExport::oneGroup()
{
    const HistoryQuery query{.group = HistoryGroup::Rejected, .descending = false};
    const auto result =
        run({.query = query, .everything = true, .keys = {}}, ExportFormat::Csv, out(QStringLiteral("b.csv")));
    QCOMPARE(result.rows, Rows / 3);
    QVERIFY(content(QStringLiteral("b.csv")).split('\n').at(1).startsWith("id-3,"));
}

void TstSelectionExport::someKeys()
{
    QList<AttemptKey> keys;
    for (AttemptKey key = Rows; key > 0; --key) {
        if (key % 2 == 0) {
            keys.append(key);
        }
    }
    keys.append(999'999); // gone
    const auto result =
        run({.query = {}, .everything = false, .keys = keys}, ExportFormat::Csv, out(QStringLiteral("c.csv")));
    QVERIFY(result.written);
    QCOMPARE(result.rows, Rows / 2);
    QVERIFY(content(QStringLiteral("c.csv")).split('\n').at(1).startsWith("id-1202,"));
}

void TstSelectionExport::json()
{
    QVERIFY(
        run({.query = {}, .everything = true, .keys = {}}, ExportFormat::Json, out(QStringLiteral("d.json"))).written);
    const QJsonObject root = QJsonDocument::fromJson(content(QStringLiteral("d.json"))).object();
    QCOMPARE(root.value(u"spillway_export").toInt(), 1);
    QCOMPARE(root.value(u"attempts").toArray().size(), Rows);

    const HistoryQuery none{.search = QStringLiteral("nowhere")};
    QVERIFY(run({.query = none, .everything = true, .keys = {}}, ExportFormat::Json, out(QStringLiteral("e.json")))
                .written);
    const QJsonDocument empty = QJsonDocument::fromJson(content(QStringLiteral("e.json")));
    QVERIFY(empty.object().value(u"attempts").isArray());
}

void TstSelectionExport::markdown()
{
    QVERIFY(run({.query = {}, .everything = false, .keys = {1}}, ExportFormat::Markdown, out(QStringLiteral("f.md")))
                .written);
    QCOMPARE(content(QStringLiteral("f.md")).split('\n').size(), 4);
}

void TstSelectionExport::noFolder()
{
    const QString name = out(QStringLiteral("no/such/folder.csv"));
    const auto result = run({.query = {}, .everything = true, .keys = {}}, ExportFormat::Csv, name);
    QVERIFY(!result.written);
    QVERIFY(!result.cancelled);
}

void TstSelectionExport::cancelled()
{
    QVERIFY(QFile(out(QStringLiteral("g.csv"))).open(QIODevice::WriteOnly)); // what was there stays
    SelectionExport work(m_history);
    std::optional<SelectionExport::Result> result;
    connect(&work, &SelectionExport::finished, this, [&](const SelectionExport::Result &came) { result = came; });
    work.start({.query = {}, .everything = true, .keys = {}}, ExportFormat::Csv, out(QStringLiteral("g.csv")));
    work.cancel();
    QTRY_VERIFY(result);
    QVERIFY(result->cancelled);
    QVERIFY(!result->written);
    QCOMPARE(content(QStringLiteral("g.csv")), QByteArray());
}

void TstSelectionExport::damaged_data()
{
    QTest::addColumn<bool>("everything");
    QTest::newRow("everything") << true;
    QTest::newRow("some") << false;
}

/// A page in the middle of the file is no page any more: a part is no export.
void TstSelectionExport::damaged()
{
    QFETCH(bool, everything);
    const QString history = out(everything ? QStringLiteral("one.sqlite") : QStringLiteral("two.sqlite"));
    QVERIFY(QFile::copy(m_history, history));
    QVERIFY(test::damagePageWith(history, {"id-600", "task-600"}));

    QList<AttemptKey> keys;
    for (AttemptKey key = Rows; key > 0; --key) {
        keys.append(key);
    }
    SelectionExport work(history);
    std::optional<SelectionExport::Result> result;
    connect(&work, &SelectionExport::finished, this, [&](const SelectionExport::Result &came) { result = came; });
    const QString name = out(QStringLiteral("h.csv"));
    work.start({.query = {}, .everything = everything, .keys = everything ? QList<AttemptKey>() : keys},
               ExportFormat::Csv, name);
    QTRY_VERIFY(result);
    QVERIFY(result->unreadable);
    QVERIFY(!result->written);
    QVERIFY(!QFile::exists(name));
}

SPILLWAY_SUITE(TstSelectionExport)
#include "tst_selectionexport.moc"
