// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "secrets/keyshape.h"
#include "secrets/redaction.h"

using namespace spillway;

namespace {
// The vendor's published sample (contract 3.2).
const QString Sample = QStringLiteral("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
} // namespace

/// What is taken for a secret key when somebody pastes it where it does not belong, and what is not.
class TstKeyShape : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
};

void TstKeyShape::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("key");
    const auto key = [](const char *name, const QString &text) { QTest::newRow(name) << text << true; };
    const auto none = [](const char *name, const QString &text) { QTest::newRow(name) << text << false; };
    const QString token = (Sample + QStringLiteral("x+/")).repeated(5); // 215 characters

    key("alone", Sample);
    key("in a sentence", QStringLiteral("use ") + Sample + QStringLiteral(" until Friday"));
    key("in quotes", QStringLiteral("\"") + Sample + u'"');
    key("as JSON", QStringLiteral("{\"secret_key\":\"") + Sample + QStringLiteral("\"}"));
    key("a line of credentials.csv", QStringLiteral("\"op\",\"QTWAOYTTINDUT2QVKYUC\",\"") + Sample + u'"');
    key("on a line of its own", QStringLiteral("first\n") + Sample + QStringLiteral("\nthird"));
    key("among topics", QStringLiteral("orders,") + Sample);
    key("as a folder", QStringLiteral("a/") + Sample + QStringLiteral("/b"));
    key("in a task name", QStringLiteral("dump-") + Sample);
    key("beside letters that are not ASCII", QStringLiteral("ключ") + Sample + QStringLiteral("键"));
    key("the second run", QString(40, u'a') + u' ' + Sample);
    key("a security token", token);
    key("a token of the kind for addresses", QString(token).replace(QStringLiteral("x+/"), QStringLiteral("-_")));
    key("a token of the least length", token.left(200));

    none("nothing", {});
    none("39 characters", Sample.left(39));
    none("41 characters", Sample + u'x');
    none("broken up", Sample.left(20) + u'-' + Sample.mid(20));
    none("an access key", QStringLiteral("QTWAOYTTINDUT2QVKYUC"));
    none("a project", ProjectId);
    none("a connector", ConnectorId);
    none("a commit", QStringLiteral("2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"));
    none("a commit in capitals", QStringLiteral("2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12"));
    none("40 letters without a digit", QStringLiteral("abcdefghijKLMNOPQRSTabcdefghijKLMNOPQRST"));
    none("199 characters of a token", token.left(199));
    none("a long word", QString(300, u'a'));
    none("a long path", QStringLiteral("Folder1/").repeated(20));
    none("digits that are not ASCII", QString(40, QChar(0x0661)));
}

void TstKeyShape::texts()
{
    QFETCH(QString, text);
    QFETCH(bool, key);
    QCOMPARE(holdsKey(text), key);
    const QString logged = withoutKeys(text);
    QVERIFY2(!holdsKey(logged), qPrintable(logged));
    QVERIFY(!key || logged != text);
}

SPILLWAY_SUITE(TstKeyShape)
#include "tst_keyshape.moc"
