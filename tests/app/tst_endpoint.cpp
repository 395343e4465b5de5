// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "cloud/endpoint.h"

using namespace spillway;

class TstEndpoint : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void loopbackHosts_data();
    void loopbackHosts();
    void urls();
};

void TstEndpoint::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *text, const char *base, const char *host, bool loopback = false) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(base) << QByteArray(host) << loopback;
    };
    row("https://dms.cn-north-4.myhuaweicloud.com", "https://dms.cn-north-4.myhuaweicloud.com",
        "dms.cn-north-4.myhuaweicloud.com");
    row("dms.eu-west-101.myhuaweicloud.eu", "https://dms.eu-west-101.myhuaweicloud.eu",
        "dms.eu-west-101.myhuaweicloud.eu");
    row("  https://dms.example.com \n", "https://dms.example.com", "dms.example.com");
    row("https://dms.example.com/", "https://dms.example.com", "dms.example.com");
    row("HTTPS://DMS.Example.COM", "https://dms.example.com", "dms.example.com");
    row("https://dms.example.com:443", "https://dms.example.com", "dms.example.com");
    row("https://dms.example.com:80", "https://dms.example.com:80", "dms.example.com:80");
    row("https://dms.example.com:8443", "https://dms.example.com:8443", "dms.example.com:8443");
    row("dms.example.com:8443", "https://dms.example.com:8443", "dms.example.com:8443");
    row("https://10.1.2.3", "https://10.1.2.3", "10.1.2.3");
    row("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443", "[2001:db8::1]:8443");
    row("https://[2001:db8::1]", "https://[2001:db8::1]", "[2001:db8::1]");
    row("http://127.0.0.1:18080", "http://127.0.0.1:18080", "127.0.0.1:18080", true);
    row("http://127.0.0.1:80", "http://127.0.0.1", "127.0.0.1", true);
    row("http://127.0.0.1:443", "http://127.0.0.1:443", "127.0.0.1:443", true);
    row("http://127.9.9.9", "http://127.9.9.9", "127.9.9.9", true);
    row("http://[::1]:5000", "http://[::1]:5000", "[::1]:5000", true);
    row("http://[::1]", "http://[::1]", "[::1]", true);
    row("http://localhost:18080", "http://localhost:18080", "localhost:18080", true);
    row("http://LOCALHOST", "http://localhost", "localhost", true);
    row("https://localhost", "https://localhost", "localhost", true);
    row("localhost:18080", "https://localhost:18080", "localhost:18080", true);
}

void TstEndpoint::accepted()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    QFETCH(QByteArray, host);
    QFETCH(bool, loopback);
    const auto result = Endpoint::parse(text);
    const auto *endpoint = std::get_if<Endpoint>(&result);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->text(), base);
    QCOMPARE(endpoint->hostHeader(), host);
    QCOMPARE(endpoint->isLoopback(), loopback);
    QCOMPARE(std::get<Endpoint>(Endpoint::parse(endpoint->text())), *endpoint);
}

void TstEndpoint::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char *text, EndpointError error) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(error);
    };
    using enum EndpointError;
    row("", Empty);
    row("  ", Empty);
    row("https://", Malformed);
    row("https:///path", Malformed);
    row("https://:443", Malformed);
    row("https://dms.example.com:99999", Malformed);
    row("https://dms.example.com:abc", Malformed);
    row("https://dms example.com", Malformed);
    row("https://dms.exämple.com", Malformed);
    row("https://dms.example.com\r\nX-Evil: 1", Malformed);
    row("https://dms.example.com\nx", Malformed);
    row("https://dms.example.com\\@127.0.0.1", Malformed);
    row("https://[::1", Malformed);
    row("https://dms.example.com/v2", HasExtras);
    row("https://dms.example.com//", HasExtras);
    row("https://dms.example.com?x=1", HasExtras);
    row("https://dms.example.com?", HasExtras);
    row("https://dms.example.com#x", HasExtras);
    row("https://user@dms.example.com", HasExtras);
    row("https://user:pw@dms.example.com", HasExtras);
    row("http://127.0.0.1@evil.example", HasExtras);
    row("http://127.0.0.1/v2", HasExtras);
    row("http://dms.example.com", NotHttps);
    row("http://127.0.0.1.evil.example", NotHttps);
    row("http://localhost.evil.example", NotHttps);
    row("http://evil-localhost", NotHttps);
    row("http://128.0.0.1", NotHttps);
    row("http://0.0.0.0", NotHttps);
    row("http://10.0.0.1:8080", NotHttps);
    row("http://[::2]", NotHttps);
    row("http://[fe80::1]", NotHttps);
    row("ftp://dms.example.com", NotHttps);
    row("ws://127.0.0.1", NotHttps);
    row("file://localhost/etc/passwd", HasExtras);
}

void TstEndpoint::refused()
{
    QFETCH(QString, text);
    QFETCH(int, error);
    const auto result = Endpoint::parse(text);
    const auto *failed = std::get_if<EndpointError>(&result);
    QVERIFY(failed);
    QCOMPARE(static_cast<int>(*failed), error);
}

void TstEndpoint::loopbackHosts_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *host : {"127.0.0.1", "127.255.255.254", "::1", "localhost", "LocalHost"}) {
        QTest::newRow(host) << true;
    }
    for (const char *host :
         {"", "128.0.0.1", "::", "::2", "localhost.", "localhost.localdomain", "my-localhost", "127.0.0.1.x"}) {
        QTest::newRow(*host ? host : "empty") << false;
    }
}

void TstEndpoint::loopbackHosts()
{
    QFETCH(bool, loopback);
    const QString host = QLatin1String(QTest::currentDataTag());
    QCOMPARE(isLoopbackHost(host == u"empty" ? QString() : host), loopback);
}

void TstEndpoint::urls()
{
    const auto endpoint = std::get<Endpoint>(Endpoint::parse(QStringLiteral("http://[::1]:5000")));
    QCOMPARE(endpoint.url(QStringLiteral("/v2/p/x")).toString(QUrl::FullyEncoded),
             QStringLiteral("http://[::1]:5000/v2/p/x"));
}

SPILLWAY_SUITE(TstEndpoint)
#include "tst_endpoint.moc"
