// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "workspace/templates.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;

class TstTemplates : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void taskNames_data();
    void taskNames();
    void dateIsFilledIn_data();
    void dateIsFilledIn();
    void keepsNeitherKeyNorTicket();
    void storedAndRenamed();
};

void TstTemplates::taskNames_data()
{
    QTest::addColumn<QString>("taskName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "orders"
                           << "orders-{date}";
    QTest::newRow("console's") << "obsTransfer-1763800000"
                               << "obsTransfer-{date}";
    QTest::newRow("a day") << "orders_20261122"
                           << "orders_{date}";
    QTest::newRow("version") << "orders-2"
                             << "orders-2-{date}";
    QTest::newRow("five digits") << "orders-12345"
                                 << "orders-12345-{date}";
    QTest::newRow("six digits") << "orders-123456"
                                << "orders-{date}";
    QTest::newRow("marked already") << "a-{date}-b"
                                    << "a-{date}-b";
    QTest::newRow("digits alone") << "20261122"
                                  << "{date}";
    QTest::newRow("nothing") << ""
                             << "{date}";
}

void TstTemplates::taskNames()
{
    QFETCH(QString, taskName);
    QTEST(templateTaskName(taskName), "expected");
}

void TstTemplates::dateIsFilledIn_data()
{
    QTest::addColumn<QString>("taskName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at the end") << "orders-{date}"
                                << "orders-20261103";
    QTest::newRow("twice") << "{date}-x-{date}"
                           << "20261103-x-20261103";
    QTest::newRow("none") << "orders"
                          << "orders";
    QTest::newRow("another mark stays") << "orders-{time}"
                                        << "orders-{time}";
}

void TstTemplates::dateIsFilledIn()
{
    QFETCH(QString, taskName);
    SavedDraft source;
    source.draft = exampleDraft();
    const SavedDraft model = templateOf(source, QStringLiteral("daily"), taskName);
    const SavedDraft draft = spillway::draftOf(model, QDate(2026, 11, 3));
    QTEST(draft.draft.text(Field::TaskName), "expected");
    QVERIFY(draft.id != model.id);
    QCOMPARE(draft.templateName, QString());
}

void TstTemplates::keepsNeitherKeyNorTicket()
{
    SavedDraft source;
    source.draft = exampleDraft();
    source.draft.set(Field::AccessKey, QStringLiteral("AKOFSOMEBODY00000000"));
    source.ticket = QStringLiteral("CHG-1");
    source.note = QStringLiteral("nightly");
    source.begunAt = QDateTime::currentDateTimeUtc();
    const SavedDraft model = templateOf(source, QStringLiteral("daily"), QStringLiteral("x-{date}"));
    QVERIFY(model.draft.isEmpty(Field::AccessKey));
    QCOMPARE(model.ticket, QString());
    QCOMPARE(model.note, QStringLiteral("nightly"));
    QVERIFY(!model.begunAt.isValid());
    QCOMPARE(model.draft.text(Field::Topics), source.draft.text(Field::Topics));
}

void TstTemplates::storedAndRenamed()
{
    const QTemporaryDir folder;
    Worker files(QStringLiteral("files"));
    DraftStore store(folder.filePath(QStringLiteral("templates")), files);
    QSignalSpy changed(&store, &DraftStore::changed);
    QList<SavedDraft> found;
    const auto read = [&] {
        bool answered = false;
        store.waiting(&store, [&](const QList<SavedDraft> &all) {
            found = all;
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; });
    };
    SavedDraft source;
    source.draft = exampleDraft();
    SavedDraft model = templateOf(source, QStringLiteral("daily"), QStringLiteral("x-{date}"));
    bool written = false;
    store.save(model, this, [&](bool done) { written = done; });
    QTRY_VERIFY(written);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(read());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().templateName, QStringLiteral("daily"));
    QCOMPARE(found.first().draft.text(Field::TaskName), QStringLiteral("x-{date}"));

    model.templateName = QStringLiteral("nightly");
    store.save(model, this, [](bool) {});
    QVERIFY(read());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().templateName, QStringLiteral("nightly"));
    store.discard(model.id);
    QVERIFY(read());
    QCOMPARE(found.size(), 0);
}

SPILLWAY_SUITE(TstTemplates)
#include "tst_templates.moc"
