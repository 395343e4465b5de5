// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "secrets/secretstore.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>
#include <type_traits>

using namespace spillway;

namespace {

/// Memory is looked at in the moment in which it is given back, when it still may be read: the
/// array operators of this executable are its own.
std::atomic<const void *> watched{nullptr};
std::atomic<std::size_t> watchedSize{0};
std::atomic<int> leftBehind{-1}; ///< bytes that were not zero; -1: not given back yet

void giveBack(void *memory) noexcept
{
    if (memory && memory == watched.load()) {
        const auto *bytes = static_cast<const volatile unsigned char *>(memory);
        int count = 0;
        for (std::size_t i = 0; i < watchedSize.load(); ++i) {
            count += bytes[i] != 0 ? 1 : 0;
        }
        leftBehind = count;
        watched = nullptr;
    }
    std::free(memory);
}

void watch(const Secret &secret)
{
    watchedSize = static_cast<std::size_t>(secret.size());
    leftBehind = -1;
    watched = secret.bytes().data();
}

} // namespace

void *operator new[](std::size_t size)
{
    if (void *memory = std::malloc(size ? size : 1)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete[](void *memory) noexcept
{
    giveBack(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    giveBack(memory);
}

namespace {

constexpr char Key[] = "SkExampleSkExampleSkExampleSkExample1234";

QByteArray copied(const Secret &secret)
{
    return secret.bytes().toByteArray();
}

/// A store that says how it was asked.
class BackStore : public SecretStore
{
public:
    int reads = 0;
    int writes = 0;
    int removals = 0;
    void read(const KeyRef &, QObject *context, ReadDone done) override
    {
        ++reads;
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(StoreStatus::NotStored, {}); }, Qt::QueuedConnection);
    }
    void write(const KeyRef &, StoredKey, QObject *context, Done done) override
    {
        ++writes;
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(StoreStatus::Ok); }, Qt::QueuedConnection);
    }
    void remove(const KeyRef &, QObject *context, Done done) override
    {
        ++removals;
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(StoreStatus::Ok); }, Qt::QueuedConnection);
    }
};

} // namespace

class TstSecret : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void cannotBeCopied();
    void holdsWhatItWasGiven();
    void growing();
    void moveLeavesTheSourceEmpty();
    void cloneIsItsOwn();
    void wipedWhenItGoes_data();
    void wipedWhenItGoes();
    void wipeReachesSharedStrings();
    void wipeOfNothing();
    void lastFour_data();
    void lastFour();
    void keyRefs();
    void roundTrip_data();
    void roundTrip();
    void damaged_data();
    void damaged();
    void sessionStoreGoesFirst();
};

void TstSecret::cannotBeCopied()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
    static_assert(!std::is_copy_constructible_v<StoredKey> && !std::is_copy_constructible_v<SignInKey> &&
                  !std::is_copy_constructible_v<WriterKey>);
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString> &&
                  !std::is_convertible_v<QByteArray, Secret>);
}

void TstSecret::holdsWhatItWasGiven()
{
    QVERIFY(Secret().isEmpty());
    QCOMPARE(copied(Secret(Key)), QByteArray(Key));
    QCOMPARE(copied(Secret(QByteArrayView("a\0b", 3))), QByteArray("a\0b", 3));
    QCOMPARE(copied(Secret::fromText(QStringLiteral(u"Schlüssel"))), QByteArray("Schl\xc3\xbcssel"));
    QVERIFY(Secret::fromText({}).isEmpty());
}

void TstSecret::growing()
{
    Secret secret;
    QByteArray expected;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray part = QByteArray::number(i);
        secret.append(part);
        expected += part;
    }
    QCOMPARE(copied(secret), expected);
    secret.append({});
    QCOMPARE(secret.size(), expected.size());

    Secret reserved;
    reserved.reserve(64);
    QVERIFY(reserved.isEmpty());
    reserved.append("a");
    const char *place = reserved.bytes().data();
    reserved.append(QByteArray(63, 'b')); // fits: the bytes stay where they are
    QCOMPARE(static_cast<const void *>(reserved.bytes().data()), static_cast<const void *>(place));
    reserved.reserve(1);
    QCOMPARE(reserved.size(), 64);
}

void TstSecret::moveLeavesTheSourceEmpty()
{
    Secret first(Key);
    const void *place = first.bytes().data();
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
    QVERIFY(!first.bytes().data());
    QCOMPARE(static_cast<const void *>(second.bytes().data()), place); // no second copy
    first.append("again");
    QCOMPARE(copied(first), QByteArray("again"));

    Secret third("old");
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(copied(third), QByteArray(Key));
    Secret &self = third;
    third = std::move(self);
    QCOMPARE(copied(third), QByteArray(Key));
}

void TstSecret::cloneIsItsOwn()
{
    Secret secret(Key);
    Secret copy = secret.clone();
    secret.clear();
    QCOMPARE(copied(copy), QByteArray(Key));
    const SignInKey key{QStringLiteral("A"), Secret("s"), Secret("t")};
    QVERIFY(key.isTemporary() && key.clone().isTemporary());
    QCOMPARE(copied(key.clone().securityToken), QByteArray("t"));
    QVERIFY(!(SignInKey{QStringLiteral("A"), Secret("s"), {}}).isTemporary());
}

void TstSecret::wipedWhenItGoes_data()
{
    QTest::addColumn<int>("way");
    for (const char *way : {"clear", "destructor", "growing", "assignment"}) {
        static int number = 0;
        QTest::newRow(way) << number++ % 4;
    }
}

void TstSecret::wipedWhenItGoes()
{
    QFETCH(int, way);
    {
        Secret secret(Key);
        watch(secret);
        switch (way) {
        case 0: secret.clear(); break;
        case 2: secret.append(QByteArray(1000, 'x')); break;
        case 3: secret = Secret("other"); break;
        default: break;
        }
        QVERIFY(way == 1 || leftBehind >= 0);
    }
    QCOMPARE(leftBehind.load(), 0);
}

void TstSecret::wipeReachesSharedStrings()
{
    QString text = QString::fromLatin1(Key);
    const QString shared = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QVERIFY(std::all_of(shared.cbegin(), shared.cend(), [](QChar c) { return c == QChar(0); }));

    QByteArray bytes = QByteArray(Key) + 'x';
    const QByteArray sharedBytes = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QVERIFY(std::all_of(sharedBytes.cbegin(), sharedBytes.cend(), [](char c) { return c == 0; }));
}

void TstSecret::wipeOfNothing()
{
    QString text;
    wipe(text);
    QByteArray bytes;
    wipe(bytes);
    Secret secret;
    secret.clear();
    QVERIFY(text.isEmpty() && bytes.isEmpty() && secret.isEmpty());
}

void TstSecret::lastFour_data()
{
    QTest::addColumn<QString>("accessKey");
    QTest::addColumn<QString>("shown");
    QTest::newRow("20") << QStringLiteral("AKEXAMPLE0123456789A") << QStringLiteral(u"…789A");
    QTest::newRow("5") << QStringLiteral("ABCDE") << QStringLiteral(u"…BCDE");
    QTest::newRow("4 would be all of it") << QStringLiteral("ABCD") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TstSecret::lastFour()
{
    QFETCH(QString, accessKey);
    QFETCH(QString, shown);
    QCOMPARE(spillway::lastFour(accessKey), shown);
}

void TstSecret::keyRefs()
{
    const QString accessKey = QStringLiteral("AKEXAMPLE0123456789A");
    const KeyRef signIn = keyRefFor(KeyKind::SignIn, QStringLiteral("eu-prod"), accessKey);
    const KeyRef writer = keyRefFor(KeyKind::Writer, QStringLiteral("eu-prod"), accessKey);
    QVERIFY(signIn.name != writer.name);
    for (const KeyRef &ref : {signIn, writer}) {
        QVERIFY(ref.name.contains(QStringLiteral("eu-prod")) && ref.name.contains(QStringLiteral("789A")));
        QVERIFY(!ref.name.contains(accessKey));
    }
}

void TstSecret::roundTrip_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const QByteArray &ak, const QByteArray &sk, const QByteArray &token = {}) {
        QTest::newRow(name) << ak << sk << token;
    };
    row("usual", "AKEXAMPLE0123456789A", Key);
    row("temporary", "AKEXAMPLE0123456789A", Key, QByteArray("t").repeated(5000));
    row("quotes and backslashes", "A\"B\\", "\"\\\"\\\\", "\\\"");
    row("looks like an escape", "A", "\\u0041\\n");
    row("not ASCII", "\xc3\x84", "\xc3\xbc\xf0\x9f\x98\x80");
    row("braces", "A", "{\"secret_key\":\"x\"}");
    row("control characters", "A", "a\tb\nc\x01");
}

void TstSecret::roundTrip()
{
    QFETCH(QByteArray, accessKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(QByteArray, token);
    const std::optional<StoredKey> read =
        decodedKey(encoded({QString::fromUtf8(accessKey), Secret(secretKey), Secret(token)}));
    QVERIFY(read);
    QCOMPARE(read->accessKey.toUtf8(), accessKey);
    QCOMPARE(copied(read->secretKey), secretKey);
    QCOMPARE(copied(read->securityToken), token);
}

void TstSecret::damaged_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const QByteArray whole = copied(encoded({QStringLiteral("A"), Secret("S"), {}}));
    row("empty", "");
    row("no JSON", Key);
    row("a text", "\"x\"");
    row("an array", '[' + whole + ']');
    row("no SK", "{\"access_key\":\"A\"}");
    row("no AK", "{\"secret_key\":\"S\"}");
    row("empty SK", "{\"access_key\":\"A\",\"secret_key\":\"\"}");
    row("SK a number", "{\"access_key\":\"A\",\"secret_key\":5}");
    row("AK null", "{\"access_key\":null,\"secret_key\":\"S\"}");
    row("garbage behind", whole + 'x');
    row("nested", "{\"key\":" + whole + '}');
    for (qsizetype length = 1; length < whole.size(); ++length) {
        QTest::addRow("cut after %d", static_cast<int>(length)) << whole.left(length);
    }
}

void TstSecret::damaged()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodedKey(Secret(text)));
}

void TstSecret::sessionStoreGoesFirst()
{
    BackStore back;
    SessionStore store(back);
    const KeyRef ref{QStringLiteral("one")};
    const KeyRef other{QStringLiteral("two")};
    store.keep(ref, {QStringLiteral("A"), Secret(Key), {}});
    QVERIFY(store.holds(ref) && !store.holds(other));

    QObject context;
    QList<StoreStatus> answers;
    QByteArray secretKey;
    const auto done = [&](StoreStatus status, StoredKey &&key) {
        answers.append(status);
        secretKey = copied(key.secretKey);
    };
    store.read(ref, &context, done);
    QVERIFY(answers.isEmpty()); // never from within the call
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first(), StoreStatus::Ok);
    QCOMPARE(secretKey, QByteArray(Key));
    QCOMPARE(back.reads, 0);

    store.read(other, &context, done);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.last(), StoreStatus::NotStored);
    QCOMPARE(back.reads, 1);

    auto gone = std::make_unique<QObject>();
    store.read(ref, gone.get(), done);
    gone.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 2);

    store.remove(ref, &context, [](StoreStatus) {});
    QVERIFY(!store.holds(ref));
    QCOMPARE(back.removals, 1);
    store.keep(ref, {QStringLiteral("A"), Secret(Key), {}});
    store.write(ref, {QStringLiteral("A"), Secret("new"), {}}, &context, [](StoreStatus) {});
    QVERIFY(!store.holds(ref)); // stored for good: the session's copy goes
    QCOMPARE(back.writes, 1);
    QCoreApplication::processEvents();
}

SPILLWAY_SUITE(TstSecret)
#include "tst_secret.moc"
