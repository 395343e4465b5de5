// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/networkaccess.h"

using namespace spillway;

namespace {

const QUrl afar(QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu"));

PreparedNetwork withPassword(PreparedNetwork prepared, const char *password)
{
    prepared.proxyPassword = std::make_shared<const Secret>(Secret(QByteArrayView(password)));
    return prepared;
}

QNetworkProxy proxyOf(const NetworkSettings &settings, const char *password = "")
{
    auto prepared = prepareNetwork(settings, false);
    if (!std::holds_alternative<PreparedNetwork>(prepared)) {
        return {};
    }
    Network network;
    network.apply(withPassword(std::get<PreparedNetwork>(prepared), password));
    return network.current()->proxyFor(afar);
}

/// Answers each read with the one key it has, a moment later.
class OneKey : public SecretStore
{
public:
    StoreStatus status = StoreStatus::Ok;
    QStringList asked;
    void read(const KeyRef &ref, QObject *context, ReadDone done) override
    {
        asked.append(ref.name);
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                done(status, {QStringLiteral("ops"), Secret(QByteArrayView("hunter2")), Secret()});
            },
            Qt::QueuedConnection);
    }
    void write(const KeyRef &, StoredKey, QObject *, Done) override {}
    void remove(const KeyRef &, QObject *, Done) override {}
};

} // namespace

class TstNetwork : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void modes();
    void password();
    void malformed();
    void passwordFromTheKeychain();
    void noPasswordNoNetwork();
    void settingsBeforeTheNetwork();
};

void TstNetwork::modes()
{
    qputenv("https_proxy", "http://system:1");
    qputenv("http_proxy", "http://system:1");
    QCOMPARE(proxyOf({.caFile = {}, .proxy = {}}).hostName(), QStringLiteral("system"));
    QCOMPARE(proxyOf({.caFile = {}, .proxy = {}, .proxyMode = ProxyMode::None}).type(), QNetworkProxy::NoProxy);
    const QNetworkProxy manual =
        proxyOf({.caFile = {}, .proxy = QUrl(QStringLiteral("socks5://proxy:1080")), .proxyMode = ProxyMode::Manual});
    QCOMPARE(manual.type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(manual.hostName(), QStringLiteral("proxy"));
    QCOMPARE(manual.port(), quint16(1080));
    QCOMPARE(manual.user(), QString());
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
}

void TstNetwork::password()
{
    NetworkSettings settings{.caFile = {},
                             .proxy = QUrl(QStringLiteral("http://proxy:3128")),
                             .proxyMode = ProxyMode::Manual,
                             .proxyUser = QStringLiteral("ops")};
    QCOMPARE(proxyOf(settings, "hunter2").user(), QStringLiteral("ops"));
    QCOMPARE(proxyOf(settings, "hunter2").password(), QStringLiteral("hunter2"));
    settings.proxyUser.clear();
    QCOMPARE(proxyOf(settings, "hunter2").password(), QString()); // nobody it belongs to

    // Another password alone makes other connections: the old ones were let in with the old one.
    settings.proxyUser = QStringLiteral("ops");
    Network network;
    const auto prepared = std::get<PreparedNetwork>(prepareNetwork(settings, false));
    network.apply(withPassword(prepared, "first"));
    const auto first = network.current();
    network.apply(withPassword(prepared, "first"));
    QCOMPARE(network.current(), first);
    network.apply(withPassword(prepared, "second"));
    QVERIFY(network.current() != first);
    QCOMPARE(network.current()->proxyFor(afar).password(), QStringLiteral("second"));
    QVERIFY(network.prepared(settings));
    network.forget(settings);
    QVERIFY(!network.prepared(settings));
}

void TstNetwork::malformed()
{
    for (const char *url : {"", "proxy:3128", "ftp://proxy", "http://"}) {
        const auto result =
            prepareNetwork({.caFile = {}, .proxy = QUrl(QLatin1String(url)), .proxyMode = ProxyMode::Manual}, false);
        QVERIFY2(std::holds_alternative<NetworkSettingsError>(result), url);
    }
}

void TstNetwork::passwordFromTheKeychain()
{
    Worker files(QStringLiteral("files"));
    OneKey secrets;
    NetworkSettings settings{.caFile = {},
                             .proxy = QUrl(QStringLiteral("http://proxy:3128")),
                             .proxyMode = ProxyMode::Manual,
                             .proxyUser = QStringLiteral("ops"),
                             .proxyPassword = {QStringLiteral("the password")}};
    std::optional<AccessResult> result;
    openNetwork(settings, false, secrets, files, this, [&](AccessResult r) { result = std::move(r); });
    QVERIFY(!result); // never from within the call
    QTRY_VERIFY(result);
    QVERIFY(std::holds_alternative<PreparedNetwork>(*result));
    QVERIFY(std::get<PreparedNetwork>(*result).proxyPassword->bytes() == QByteArrayView("hunter2"));
    QCOMPARE(secrets.asked, QStringList{QStringLiteral("the password")});

    // Without a password the keychain is left alone.
    result.reset();
    openNetwork({.caFile = {}, .proxy = {}, .proxyMode = ProxyMode::None}, false, secrets, files, this,
                [&](AccessResult r) { result = std::move(r); });
    QTRY_VERIFY(result);
    QVERIFY(!std::get<PreparedNetwork>(*result).proxyPassword);
    QCOMPARE(secrets.asked.size(), 1);
}

void TstNetwork::noPasswordNoNetwork()
{
    Worker files(QStringLiteral("files"));
    OneKey secrets;
    secrets.status = StoreStatus::Refused;
    std::optional<AccessResult> result;
    openNetwork({.caFile = {},
                 .proxy = QUrl(QStringLiteral("http://proxy:3128")),
                 .proxyMode = ProxyMode::Manual,
                 .proxyUser = QStringLiteral("ops"),
                 .proxyPassword = {QStringLiteral("k")}},
                false, secrets, files, this, [&](AccessResult r) { result = std::move(r); });
    QTRY_VERIFY(result);
    QVERIFY(std::holds_alternative<StoreStatus>(*result));
    QCOMPARE(std::get<StoreStatus>(*result), StoreStatus::Refused);
}

void TstNetwork::settingsBeforeTheNetwork()
{
    Worker files(QStringLiteral("files"));
    OneKey secrets;
    std::optional<AccessResult> result;
    openNetwork({.caFile = QStringLiteral("/nowhere/ca.pem"), .proxy = {}}, false, secrets, files, this,
                [&](AccessResult r) { result = std::move(r); });
    QTRY_VERIFY(result);
    QVERIFY(std::holds_alternative<NetworkSettingsError>(*result));
    QCOMPARE(std::get<NetworkSettingsError>(*result), NetworkSettingsError::CaFileUnreadable);
}

SPILLWAY_SUITE(TstNetwork)
#include "tst_network.moc"
