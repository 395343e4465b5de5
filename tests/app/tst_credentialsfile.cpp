// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "messages/messages.h"
#include "workspace/credentialsfile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace spillway;

namespace {

const QByteArray accessKey = "AKEXAMPLE0123456789X";
const QByteArray secretKey = "SkExample0123456789SkExample0123456789Sk";
const QByteArray header = "User Name,Access Key Id,Secret Access Key";
const QByteArray row = "alice," + accessKey + "," + secretKey;
const QByteArray plain = header + "\n" + row + "\n";

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

const std::vector<FileKey> *keysOf(const Credentials &credentials)
{
    return std::get_if<std::vector<FileKey>>(&credentials);
}

} // namespace

class TstCredentialsFile : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void oneKey_data();
    void oneKey();
    void twoKeys();
    void token();
    void refused_data();
    void refused();
    void size();
    void fromDisk();
    void everyCut();
    void noise();
};

void TstCredentialsFile::oneKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("swapped");
    const auto add = [](const char *name, const QByteArray &text, const char *user = "alice", bool swapped = false) {
        QTest::newRow(name) << text << QString::fromUtf8(user) << swapped;
    };
    add("as documented", plain);
    add("UTF-8 with a mark", "\xef\xbb\xbf" + plain);
    add("UTF-16 LE", utf16(plain, QStringConverter::Utf16LE));
    add("UTF-16 BE", utf16(plain, QStringConverter::Utf16BE));
    add("CRLF", QByteArray(plain).replace("\n", "\r\n"));
    add("CR", QByteArray(plain).replace("\n", "\r"));
    add("no line end", header + "\n" + row);
    add("blank lines", "\n\n" + header + "\n\n  \n" + row + "\n\n");
    add("blanks around",
        " User Name , Access Key Id ,\tSecret Access Key\n alice , " + accessKey + " , " + secretKey + " \n");
    add("quoted", "\"User Name\",\"Access Key Id\",\"Secret Access Key\"\n\"alice\",\"" + accessKey + "\",\"" +
                      secretKey + "\"\n");
    add("a comma in the user's name", header + "\n\"Smith, A.\"," + accessKey + "," + secretKey, "Smith, A.");
    add("doubled quotes", header + "\n\"the \"\"boss\"\"\"," + accessKey + "," + secretKey, "the \"boss\"");
    add("a line break in the user's name", header + "\n\"a\nb\"," + accessKey + "," + secretKey, "a\nb");
    add("a name that is not ASCII", header + "\n转储 ü😀," + accessKey + "," + secretKey, "转储 ü😀");
    add("the same in UTF-16", utf16(header + "\n转储 ü😀," + accessKey + "," + secretKey, QStringConverter::Utf16LE),
        "转储 ü😀");
    add("semicolons", QByteArray(plain).replace(",", ";"));
    add("tabs", QByteArray(plain).replace(",", "\t"));
    add("other order", "Secret Access Key,User Name,Access Key Id\n" + secretKey + ",alice," + accessKey);
    add("underscores", "user_name,access_key_id,secret_access_key\n" + row);
    add("capitals", "USER NAME,ACCESS KEY ID,SECRET ACCESS KEY\n" + row);
    add("camel case", "userName,AccessKeyId,SecretAccessKey\n" + row);
    add("short titles", "ak;sk\n" + accessKey + ";" + secretKey, "");
    add("access_key, secret_key", "access_key,secret_key\n" + accessKey + "," + secretKey, "");
    add("further columns",
        "ID,User Name,Access Key Id,Status,Secret Access Key\n1,alice," + accessKey + ",on," + secretKey);
    add("a cell too many", header + "\n" + row + ",,");
    add("no header", row);
    add("no header, semicolons", QByteArray(row).replace(",", ";"));
    add("no header, no user", "," + accessKey + "," + secretKey, "");
    add("swapped", header + "\nalice," + secretKey + "," + accessKey, "alice", true);
    add("swapped, no header", "alice," + secretKey + "," + accessKey, "alice", true);
    add("an unused row without a key", plain + "bob,,\n");
}

void TstCredentialsFile::oneKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, user);
    QFETCH(bool, swapped);
    const Credentials read = parseCredentials(Secret(text));
    QVERIFY(keysOf(read));
    QCOMPARE(keysOf(read)->size(), std::size_t(1));
    const FileKey &key = keysOf(read)->front();
    QCOMPARE(key.userName, user);
    QCOMPARE(key.accessKey, QString::fromLatin1(accessKey));
    QVERIFY(key.secretKey.bytes() == secretKey);
    QVERIFY(key.securityToken.isEmpty());
    QCOMPARE(key.swapped, swapped);
}

void TstCredentialsFile::twoKeys()
{
    const QByteArray second = "bob,AKSECOND000000000042,SecondSk0123456789SecondSk0123456789Sk42";
    for (const QByteArray &text : {plain + second, row + "\n" + second}) {
        const Credentials read = parseCredentials(Secret(text));
        QVERIFY(keysOf(read));
        QCOMPARE(keysOf(read)->size(), std::size_t(2));
        QCOMPARE(keysOf(read)->back().userName, QStringLiteral("bob"));
        const QString words = messages::severalKeys(*keysOf(read), QStringLiteral("credentials.csv"));
        QVERIFY(words.contains(QStringLiteral("2 keys")) && words.contains(QStringLiteral("0042")));
        QVERIFY(!words.contains(QStringLiteral("SecondSk")));
    }
}

void TstCredentialsFile::token()
{
    const Credentials read =
        parseCredentials(Secret("access,secret,Access Key,Secret Key,Security Token,Expires At\nx,y," + accessKey +
                                "," + secretKey + ",token-of-many-characters,2026-11-22T10:30:00.000000Z\n"));
    QVERIFY(keysOf(read));
    const FileKey &key = keysOf(read)->front();
    QVERIFY(key.securityToken.bytes() == QByteArrayView("token-of-many-characters"));
    QCOMPARE(key.expires, QDateTime({2026, 11, 22}, {10, 30}, Qt::UTC));
}

void TstCredentialsFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto add = [](const char *name, const QByteArray &text, CredentialsError error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    using enum CredentialsError;
    add("empty", {}, NoKey);
    add("blanks", " \n\t\r\n ", NoKey);
    add("a mark alone", "\xef\xbb\xbf", NoKey);
    add("a UTF-16 mark alone", "\xff\xfe", NoKey);
    add("only the header", header, NoKey);
    add("only titles that say nothing", "a,b,c\n1,2,3", NoKey);
    add("prose", "Dear operator,\nyour key will follow, I hope, soon.\n", NoKey);
    add("no secret key", header + "\nalice," + accessKey + ",\n", Incomplete);
    add("no access key", header + "\nalice,," + secretKey, Incomplete);
    add("a short row", header + "\nalice," + accessKey, Incomplete);
    add("a quote that never ends", header + "\n\"alice," + accessKey + "," + secretKey, Incomplete);
    add("blanks inside the key", header + "\nalice,AK EXAMPLE," + secretKey, Incomplete);
    add("two columns without a header", accessKey + "," + secretKey, NoKey);
    add("a short key without a header", "alice,AK,SK", NoKey);
    add("NUL", plain + QByteArray(1, '\0'), NotText);
    add("UTF-16 without a mark", utf16(plain, QStringConverter::Utf16LE).mid(2), NotText);
    add("odd UTF-16", utf16(plain, QStringConverter::Utf16LE).chopped(1), NotText);
    add("half a surrogate pair", QByteArray("\xff\xfe\x00\xd8", 4), NotText);
    add("a lone second half",
        QByteArray("\xff\xfe\x00\xdc"
                   "a\0",
                   6),
        NotText);
    add("Latin-1", header + "\nM\xfcller," + accessKey + "," + secretKey, NotText);
    add("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), NotText);
    add("a zip file", QByteArray("PK\x03\x04\x14\0", 6), NotText);
}

void TstCredentialsFile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const Credentials read = parseCredentials(Secret(text));
    QVERIFY(std::holds_alternative<CredentialsError>(read));
    QCOMPARE(static_cast<int>(std::get<CredentialsError>(read)), error);
    QVERIFY(
        messages::text(std::get<CredentialsError>(read), QStringLiteral("k.csv")).contains(QStringLiteral("k.csv")));
}

void TstCredentialsFile::size()
{
    const QByteArray most = plain + QByteArray(MaxCredentialsFile - plain.size(), '\n');
    QVERIFY(keysOf(parseCredentials(Secret(most))));
    const Credentials over = parseCredentials(Secret(most + "\n"));
    QVERIFY(std::holds_alternative<CredentialsError>(over));
    QCOMPARE(std::get<CredentialsError>(over), CredentialsError::TooLarge);
}

void TstCredentialsFile::fromDisk()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("credentials (1).csv"));
    const auto errorOf = [](const QString &path) {
        const Credentials read = readCredentials(path);
        return std::holds_alternative<CredentialsError>(read) ? std::optional(std::get<CredentialsError>(read))
                                                              : std::nullopt;
    };
    QCOMPARE(errorOf(name), std::optional(CredentialsError::Unreadable));
    QCOMPARE(errorOf(folder.path()), std::optional(CredentialsError::Unreadable));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(errorOf(pipe), std::optional(CredentialsError::Unreadable)); // and is not waited for
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plain);
    file.close();
    const Credentials read = readCredentials(name);
    QVERIFY(keysOf(read));
    QVERIFY(keysOf(read)->front().secretKey.bytes() == secretKey);
    QVERIFY(file.resize(MaxCredentialsFile + 1));
    QCOMPARE(errorOf(name), std::optional(CredentialsError::TooLarge));
}

/// Cut anywhere, the text is a key or an error, and never half a key.
void TstCredentialsFile::everyCut()
{
    for (const QByteArray &text : {plain, utf16(plain, QStringConverter::Utf16BE), "\"a\"\"b\";\"" + row}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const Credentials read = parseCredentials(Secret(QByteArrayView(text).first(i)));
            if (keysOf(read)) {
                QCOMPARE(keysOf(read)->front().accessKey, QString::fromLatin1(accessKey));
            }
        }
    }
}

void TstCredentialsFile::noise()
{
    QRandomGenerator random(20261122);
    const QByteArray letters = plain + "\"\"\";;\t\t\r\n\xef\xbb\xbf\xff\xfe\xc3\x28";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        const int length = random.bounded(120);
        for (int i = 0; i < length; ++i) {
            text.append(letters.at(random.bounded(int(letters.size()))));
        }
        const Credentials read = parseCredentials(Secret(text));
        QVERIFY(!keysOf(read) || !keysOf(read)->empty());
    }
}

SPILLWAY_SUITE(TstCredentialsFile)
#include "tst_credentialsfile.moc"
