// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace spillway;

namespace {

const QString application = QStringLiteral("io.github.spillway.Spillway");
const char childArgument[] = "--one-operation"; // this program again, for a bus of its own

StoreStatus written(const KeyRef &ref, const StoredKey &key)
{
    KeychainStore store;
    std::optional<StoreStatus> result;
    QEventLoop loop;
    store.write(ref, key.clone(), &loop, [&](StoreStatus status) {
        result = status;
        loop.quit();
    });
    if (!result) { // never from within the call
        loop.exec();
    }
    return result.value();
}

StoreStatus removed(const KeyRef &ref)
{
    KeychainStore store;
    std::optional<StoreStatus> result;
    QEventLoop loop;
    store.remove(ref, &loop, [&](StoreStatus status) {
        result = status;
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return result.value();
}

struct ReadResult
{
    StoreStatus status = StoreStatus::Unavailable;
    StoredKey key;
    int calls = 0;
    bool within = false;
};

ReadResult readBack(const KeyRef &ref)
{
    KeychainStore store;
    ReadResult result;
    QEventLoop loop;
    store.read(ref, &loop, [&](StoreStatus status, StoredKey &&key) {
        ++result.calls;
        result.status = status;
        result.key = std::move(key);
        loop.quit();
    });
    result.within = result.calls > 0;
    if (!result.within) {
        loop.exec();
    }
    return result;
}

StoredKey key(const QString &accessKey, const QByteArray &secret, const QByteArray &token = {})
{
    return {accessKey, Secret(secret), Secret(token)};
}

struct Ran
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Ran ran(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The labels under which a person finds entries with that attribute in another program.
QStringList labels(const QString &attribute, const QString &value)
{
    const Ran search =
        ran(QStringLiteral("secret-tool"), {QStringLiteral("search"), QStringLiteral("--all"), attribute, value});
    QStringList found;
    const QStringList lines = search.output.split(u'\n');
    const QString prefix = QStringLiteral("label = ");
    for (const QString &line : lines) {
        if (line.startsWith(prefix)) {
            found.append(line.mid(prefix.size()));
        }
    }
    return found;
}

QStringList entriesOf(const KeyRef &ref)
{
    return labels(QStringLiteral("server"), ref.name);
}

/// The program that is started again: one operation, its status on standard output.
int oneOperation(const QString &what)
{
    const KeyRef ref{QStringLiteral("Spillway: nobody's key")};
    StoreStatus status = StoreStatus::Ok;
    if (what == u"write") {
        status = written(ref, key(QStringLiteral("AK"), "secret"));
    } else if (what == u"remove") {
        status = removed(ref);
    } else {
        status = readBack(ref).status;
    }
    std::printf("%d\n", static_cast<int>(status));
    return 0;
}

struct ChildResult
{
    bool ended = false;
    int status = -1;
    qint64 ms = 0;
};

ChildResult child(const QString &what, const QStringList &wrapper, const QString &busAddress)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    if (!busAddress.isEmpty()) {
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    }
    QStringList command = wrapper;
    command << QCoreApplication::applicationFilePath() << QLatin1String(childArgument) << what;
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(command.takeFirst(), command);
    ChildResult result;
    result.ended = process.waitForFinished(40'000);
    result.ms = clock.elapsed();
    const QByteArray output = process.readAllStandardOutput().trimmed();
    bool number = false;
    const int status = output.toInt(&number);
    result.status = number ? status : -1;
    return result;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writeReadRemove();
    void overwrite();
    void missing();
    void values_data();
    void values();
    void twoEntriesStayApart();
    void foreignEntryIsDamaged();
    void visibleToAPerson();
    void contextGone();
    void manyAtOnce();
    void withoutABus_data();
    void withoutABus();
    void locked();
};

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "run by support/with-session");
}

void TestKeychain::writeReadRemove()
{
    const KeyRef ref = keyRefFor(KeyKind::SignIn, QStringLiteral("eu-prod"), QStringLiteral("AKIDEXAMPLE000006789"));
    QCOMPARE(readBack(ref).status, StoreStatus::NotStored);
    QCOMPARE(written(ref, key(QStringLiteral("AKIDEXAMPLE000006789"), "sk-of-the-operator", "token")), StoreStatus::Ok);
    const ReadResult back = readBack(ref);
    QCOMPARE(back.status, StoreStatus::Ok);
    QCOMPARE(back.calls, 1);
    QVERIFY(!back.within);
    QCOMPARE(back.key.accessKey, QStringLiteral("AKIDEXAMPLE000006789"));
    QCOMPARE(back.key.secretKey.bytes(), "sk-of-the-operator");
    QCOMPARE(back.key.securityToken.bytes(), "token");
    QCOMPARE(removed(ref), StoreStatus::Ok);
    QCOMPARE(readBack(ref).status, StoreStatus::NotStored);
}

void TestKeychain::overwrite()
{
    const KeyRef ref{QStringLiteral("Spillway: overwritten")};
    QCOMPARE(written(ref, key(QStringLiteral("OLD"), "old-secret", "old-token")), StoreStatus::Ok);
    QCOMPARE(written(ref, key(QStringLiteral("NEW"), "new-secret")), StoreStatus::Ok);
    const ReadResult back = readBack(ref);
    QCOMPARE(back.status, StoreStatus::Ok);
    QCOMPARE(back.key.accessKey, QStringLiteral("NEW"));
    QCOMPARE(back.key.secretKey.bytes(), "new-secret");
    QVERIFY(back.key.securityToken.isEmpty());
    QCOMPARE(entriesOf(ref).size(), 1);
    QCOMPARE(removed(ref), StoreStatus::Ok);
}

void TestKeychain::missing()
{
    const KeyRef ref{QStringLiteral("Spillway: never written")};
    const ReadResult back = readBack(ref);
    QCOMPARE(back.status, StoreStatus::NotStored);
    QVERIFY(back.key.accessKey.isEmpty() && back.key.secretKey.isEmpty());
    QCOMPARE(removed(ref), StoreStatus::Ok); // it is gone, as wished
}

void TestKeychain::values_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("accessKey");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    const QString name = QStringLiteral("Spillway: values");
    const QString ak = QStringLiteral("AK");
    QTest::newRow("quotes and backslashes") << name << ak << QByteArray("a\"b\\c\\\"d\\") << QByteArray("\\\"");
    QTest::newRow("JSON in the secret") << name << ak << QByteArray("\",\"access_key\":\"evil") << QByteArray();
    QTest::newRow("base64") << name << ak << QByteArray("Zm9v/YmFy+Zm9v==") << QByteArray();
    QTest::newRow("UTF-8") << name << QStringLiteral("\u00c4K\u2026") << QByteArray("p\xc3\xa4ssw\xc3\xb6rd")
                           << QByteArray();
    QTest::newRow("blanks") << name << ak << QByteArray("  two  blanks  ") << QByteArray();
    QTest::newRow("line ends") << name << ak << QByteArray("one\ntwo\r\n\tthree") << QByteArray();
    QTest::newRow("control characters") << name << ak << QByteArray("\x01\x1b\x7f") << QByteArray();
    QTest::newRow("token of 4 kB") << name << ak << QByteArray(40, 's') << QByteArray(4096, 't');
    QTest::newRow("token of 64 kB") << name << ak << QByteArray(40, 's') << QByteArray(65536, 't');
    QTest::newRow("odd name") << QStringLiteral("Spillway: \"quoted\" / \u2026 \u00e4 % key \\ 'x'") << ak
                              << QByteArray("secret") << QByteArray();
    QTest::newRow("long name") << QString(500, u'n') << ak << QByteArray("secret") << QByteArray();
}

void TestKeychain::values()
{
    QFETCH(QString, name);
    QFETCH(QString, accessKey);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, token);
    const KeyRef ref{name};
    QCOMPARE(written(ref, key(accessKey, secret, token)), StoreStatus::Ok);
    const ReadResult back = readBack(ref);
    QCOMPARE(back.status, StoreStatus::Ok);
    QCOMPARE(back.key.accessKey, accessKey);
    QCOMPARE(back.key.secretKey.bytes(), secret);
    QCOMPARE(back.key.securityToken.bytes(), token);
    QCOMPARE(removed(ref), StoreStatus::Ok);
}

void TestKeychain::twoEntriesStayApart()
{
    const KeyRef one = keyRefFor(KeyKind::SignIn, QStringLiteral("p"), QStringLiteral("AK00001234"));
    const KeyRef two = keyRefFor(KeyKind::Writer, QStringLiteral("p"), QStringLiteral("AK00001234"));
    QVERIFY(one != two);
    QCOMPARE(written(one, key(QStringLiteral("A"), "one")), StoreStatus::Ok);
    QCOMPARE(written(two, key(QStringLiteral("B"), "two")), StoreStatus::Ok);
    QCOMPARE(removed(one), StoreStatus::Ok);
    QCOMPARE(readBack(one).status, StoreStatus::NotStored);
    QCOMPARE(readBack(two).key.secretKey.bytes(), "two");
    QCOMPARE(removed(two), StoreStatus::Ok);
}

void TestKeychain::foreignEntryIsDamaged()
{
    const KeyRef ref{QStringLiteral("Spillway: changed by hand")};
    QCOMPARE(written(ref, key(QStringLiteral("AK"), "secret")), StoreStatus::Ok);
    // As a person would with the desktop's keyring program: the same attributes, another secret.
    const Ran stored = ran(QStringLiteral("secret-tool"),
                           {QStringLiteral("store"), QStringLiteral("--label=changed"), QStringLiteral("xdg:schema"),
                            QStringLiteral("org.qt.keychain"), QStringLiteral("server"), ref.name,
                            QStringLiteral("user"), application, QStringLiteral("type"), QStringLiteral("base64")},
                           "no JSON");
    QVERIFY2(stored.exitCode == 0, qPrintable(stored.errors));
    QCOMPARE(entriesOf(ref), QStringList{QStringLiteral("changed")});
    QCOMPARE(readBack(ref).status, StoreStatus::Damaged);
    QCOMPARE(removed(ref), StoreStatus::Ok);
}

void TestKeychain::visibleToAPerson()
{
    const KeyRef ref = keyRefFor(KeyKind::Writer, QStringLiteral("eu-prod"), QStringLiteral("AKIDEXAMPLE000006789"));
    QCOMPARE(written(ref, key(QStringLiteral("AKIDEXAMPLE000006789"), "secret")), StoreStatus::Ok);
    QCOMPARE(labels(QStringLiteral("user"), application), QStringList{ref.name});
    QVERIFY(ref.name.contains(QStringLiteral("eu-prod")) && ref.name.contains(QStringLiteral("6789")));
    QVERIFY(!ref.name.contains(QStringLiteral("AKIDEXAMPLE000006789")));
    QCOMPARE(removed(ref), StoreStatus::Ok);
    QVERIFY(labels(QStringLiteral("user"), application).isEmpty());
}

/// A dialog that is closed while the keyring still works.
void TestKeychain::contextGone()
{
    const KeyRef ref{QStringLiteral("Spillway: closed early")};
    KeychainStore store;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    store.write(ref, key(QStringLiteral("AK"), "secret"), context.get(), [&](StoreStatus) { ++calls; });
    store.read(ref, context.get(), [&](StoreStatus, StoredKey &&) { ++calls; });
    context.reset();
    QCOMPARE(readBack(ref).status, StoreStatus::Ok); // jobs run one at a time, in order
    QCOMPARE(calls, 0);
    QCOMPARE(removed(ref), StoreStatus::Ok);
}

void TestKeychain::manyAtOnce()
{
    KeychainStore store;
    QEventLoop loop;
    constexpr int count = 20;
    int good = 0;
    int ended = 0;
    for (int i = 0; i < count; ++i) {
        const KeyRef ref{QStringLiteral("Spillway: %1").arg(i)};
        const QByteArray secret = "secret " + QByteArray::number(i);
        store.write(ref, key(QStringLiteral("AK"), secret), &loop, [&, ref, secret](StoreStatus) {
            store.read(ref, &loop, [&, secret](StoreStatus, StoredKey &&back) {
                good += back.secretKey.bytes() == secret;
                if (++ended == count) {
                    loop.quit();
                }
            });
        });
    }
    loop.exec();
    QCOMPARE(good, count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(removed({QStringLiteral("Spillway: %1").arg(i)}), StoreStatus::Ok);
    }
}

void TestKeychain::withoutABus_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("how");
    for (const char *operation : {"read", "write", "remove"}) {
        for (const char *how : {"no bus", "bus address that leads nowhere", "bus without a keyring"}) {
            QTest::addRow("%s, %s", operation, how) << QString::fromLatin1(operation) << QString::fromLatin1(how);
        }
    }
}

void TestKeychain::withoutABus()
{
    QFETCH(QString, operation);
    QFETCH(QString, how);
    QTemporaryDir folder;
    QStringList wrapper;
    QString address;
    if (how == u"bus address that leads nowhere") {
        address = QStringLiteral("unix:path=%1").arg(folder.filePath(QStringLiteral("nothing")));
    } else if (how == u"bus without a keyring") {
        // No service folders: with the usual configuration the bus would start a keyring of its
        // own.
        QFile configuration(folder.filePath(QStringLiteral("bus.conf")));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        wrapper = {QStringLiteral("dbus-run-session"), QStringLiteral("--config-file=") + configuration.fileName(),
                   QStringLiteral("--")};
    }
    const ChildResult result = child(operation, wrapper, address);
    QVERIFY(result.ended);
    QCOMPARE(result.status, static_cast<int>(StoreStatus::Unavailable));
    QVERIFY2(result.ms < 15'000,
             qPrintable(QString::number(result.ms))); // an answer, not our time-out
}

/// Last: the keyring stays locked. The prompt cannot be shown here, which to the caller is the same
/// as one that was dismissed (measured); one that nobody answers ends in TimedOut after 20 s.
void TestKeychain::locked()
{
    // On a desktop the prompt would appear on the developer's own screen.
    const Ran blind = ran(QStringLiteral("dbus-update-activation-environment"),
                          {QStringLiteral("DISPLAY="), QStringLiteral("WAYLAND_DISPLAY=")});
    QVERIFY2(blind.exitCode == 0, qPrintable(blind.errors));
    const KeyRef ref{QStringLiteral("Spillway: behind a lock")};
    QCOMPARE(written(ref, key(QStringLiteral("AK"), "secret")), StoreStatus::Ok);
    const Ran lock = ran(QStringLiteral("dbus-send"),
                         {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                          QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                          QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                          QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    QVERIFY2(lock.exitCode == 0, qPrintable(lock.errors));

    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readBack(ref).status, StoreStatus::Refused);
    QCOMPARE(written(ref, key(QStringLiteral("AK"), "other")), StoreStatus::Refused);
    QCOMPARE(removed(ref), StoreStatus::Refused);
    QVERIFY2(clock.elapsed() < 15'000, "no prompt was waited for");
    QCOMPARE(entriesOf(ref).size(), 1); // still there
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String(childArgument)) {
        return oneOperation(arguments.at(2));
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
