// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "teststores.h"

#include "flow/exposure.h"
#include "messages/exposure.h"
#include "secrets/sessionstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace spillway;

namespace {

const QByteArray canary = "Canary/Key+NeverToBeSeen0123456789abcdef";
const KeyRef signIn{QStringLiteral("Sign-in key of profile eu-prod (…6789)")};

/// `text` in the middle of a file that is larger than one block of the search, so that it lies across the edge.
QByteArray acrossTheEdge(const QByteArray &text)
{
    return QByteArray(1024 * 1024 - text.size() / 2, 'x') + text + QByteArray(1000, 'y');
}

QByteArray inUtf16(const QByteArray &text, bool bigEndian)
{
    QByteArray wide;
    for (const char c : text) {
        bigEndian ? wide.append('\0').append(c) : wide.append(c).append('\0');
    }
    return wide;
}

} // namespace

class TstExposure : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void shortSecrets_data();
    void shortSecrets();
    void cleanFolder();
    void linksAndPipesAreLeftAlone();
    void keysThatCannotBeRead();
    void cancelled();
    void everyKeyOnce();

private:
    void write(const QString &name, const QByteArray &content);
    ExposureReport search(SecretStore &store, const QList<KeyRef> &keys, bool cancelIt = false);

    QTemporaryDir m_folder;
    Worker m_files{QStringLiteral("files")};
};

void TstExposure::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

ExposureReport TstExposure::search(SecretStore &store, const QList<KeyRef> &keys, bool cancelIt)
{
    ExposureScan scan(store, m_files, keys, {m_folder.path()});
    ExposureReport report;
    int count = 0;
    connect(&scan, &ExposureScan::finished, this, [&](const ExposureReport &done) {
        report = done;
        ++count;
    });
    scan.start();
    if (cancelIt) {
        scan.cancel();
    }
    [&] { QTRY_COMPARE_WITH_TIMEOUT(count, 1, 20'000); }();
    return report;
}

void TstExposure::forms_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("form"); // -1: none
    const auto row = [](const char *name, const QByteArray &text, TraceForm form) {
        QTest::addRow("%s, alone", name) << text << int(form);
        QTest::addRow("%s, across blocks", name) << acrossTheEdge(text) << int(form);
    };
    QByteArray reversed = canary;
    std::reverse(reversed.begin(), reversed.end());
    row("plain", canary, TraceForm::Plain);
    row("in JSON", "{\"secret_key\":\"" + canary + "\"}", TraceForm::Plain);
    row("percent", canary.toPercentEncoding(), TraceForm::Percent);
    row("UTF-16, little endian", inUtf16(canary, false), TraceForm::Utf16);
    row("UTF-16, big endian", inUtf16(canary, true), TraceForm::Utf16);
    row("hex", canary.toHex(), TraceForm::Hex);
    row("HEX", canary.toHex().toUpper(), TraceForm::Hex);
    row("reversed", reversed, TraceForm::Reversed);
    for (int before = 0; before < 3; ++before) {
        for (int after = 0; after < 3; ++after) {
            const QByteArray text = QByteArray(before, 'b') + canary + QByteArray(after, 'a');
            row(qPrintable(QStringLiteral("base64 between %1 and %2").arg(before).arg(after)), text.toBase64(),
                TraceForm::Base64);
        }
    }
    // A key whose base64 differs in the alphabets is found in both.
    row("base64url", canary.toBase64(QByteArray::Base64UrlEncoding), TraceForm::Base64);
    QTest::newRow("all but the last character") << canary.chopped(1) << -1;
    QTest::newRow("another") << QByteArray(canary).replace('C', 'c') << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TstExposure::forms()
{
    QFETCH(QByteArray, content);
    QFETCH(int, form);
    write(QStringLiteral("a file"), content);
    test::FixedStore none;
    SessionStore store(none);
    store.keep(signIn, {QStringLiteral("AAAA6789"), Secret(canary), {}});
    const ExposureReport report = search(store, {signIn});
    QCOMPARE(report.keys, 1);
    QCOMPARE(report.files, 1);
    QCOMPARE(report.bytes, content.size());
    QCOMPARE(report.hits.size(), form < 0 ? 0 : 1);
    QCOMPARE(report.isClean(), form < 0);
    if (form >= 0) {
        QCOMPARE(report.hits.first(),
                 (ExposureHit{m_folder.filePath(QStringLiteral("a file")), signIn, TraceForm(form)}));
    }
    for (const QString &line : messages::lines(report)) {
        QVERIFY2(!line.contains(QString::fromLatin1(canary)), "the report tells the key");
    }
}

void TstExposure::shortSecrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("searched");
    QTest::newRow("7") << QByteArray("abcdefg") << false;
    QTest::newRow("8") << QByteArray("abcdefgh") << true;
}

void TstExposure::shortSecrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, searched);
    write(QStringLiteral("a file"), "xxabcdefghxx");
    test::FixedStore none;
    SessionStore store(none);
    store.keep(signIn, {QStringLiteral("proxy-user"), Secret(secret), {}});
    const ExposureReport report = search(store, {signIn});
    QCOMPARE(report.keysTooShort.size(), searched ? 0 : 1);
    QCOMPARE(report.hits.size(), searched ? 1 : 0);
}

void TstExposure::cleanFolder()
{
    write(QStringLiteral("a file"), "nothing");
    test::FixedStore none;
    SessionStore store(none);
    store.keep(signIn, {QStringLiteral("AAAA6789"), Secret(canary), Secret("a-token-of-some-length")});
    const ExposureReport report = search(store, {signIn});
    QVERIFY(report.isClean());
    QVERIFY(messages::lines(report).contains(QStringLiteral("No key was found in any file.")));
    write(QStringLiteral("a file"), "x a-token-of-some-length x");
    QCOMPARE(search(store, {signIn}).hits.size(), 1);
}

void TstExposure::linksAndPipesAreLeftAlone()
{
    QTemporaryDir other;
    QFile outside(other.filePath(QStringLiteral("outside")));
    QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write(canary) > 0);
    outside.close();
    write(QStringLiteral("a file"), {});
    QVERIFY(QFile::link(outside.fileName(), m_folder.filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(other.path(), m_folder.filePath(QStringLiteral("folder"))));
    // Opening it would wait for a writer.
    QCOMPARE(mkfifo(QFile::encodeName(m_folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    test::FixedStore none;
    SessionStore store(none);
    store.keep(signIn, {QStringLiteral("AAAA6789"), Secret(canary), {}});
    const ExposureReport report = search(store, {signIn});
    QVERIFY(report.isClean());
    QCOMPARE(report.files, 1);
}

void TstExposure::keysThatCannotBeRead()
{
    test::FixedStore locked(StoreStatus::Refused);
    const ExposureReport report = search(locked, {signIn});
    QCOMPARE(report.keys, 0);
    QCOMPARE(report.keysUnread, (QList<std::pair<KeyRef, StoreStatus>>{{signIn, StoreStatus::Refused}}));
    QVERIFY(messages::lines(report).first().contains(signIn.name));
}

void TstExposure::cancelled()
{
    write(QStringLiteral("a file"), canary);
    test::FixedStore none;
    SessionStore store(none);
    store.keep(signIn, {QStringLiteral("AAAA6789"), Secret(canary), {}});
    const ExposureReport report = search(store, {signIn}, true);
    QVERIFY(report.cancelled);
    QVERIFY(!report.isClean());
    QVERIFY(report.hits.isEmpty());
}

void TstExposure::everyKeyOnce()
{
    Profile one;
    one.signInKey = signIn;
    one.writerKey = {QStringLiteral("writer")};
    Profile two;
    two.signInKey = signIn;
    two.proxyPassword = {QStringLiteral("proxy")};
    QCOMPARE(keysOf({one, two}), (QList<KeyRef>{signIn, one.writerKey, two.proxyPassword}));
}

SPILLWAY_SUITE(TstExposure)
#include "tst_exposure.moc"
