// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faultserver.h"
#include "flow/lookups.h"
#include "networks.h"
#include "secrets/sessionstore.h"
#include "teststores.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace spillway::test {

inline const KeyRef signInRef{QStringLiteral("sign-in")};
inline const KeyRef writerRef{QStringLiteral("writer")};
inline const KeyRef temporaryRef{QStringLiteral("temporary")};
inline const char token[] = "t0kenOfATemporaryKeyThatIsLongEnoughToSee";
inline const QString project = QStringLiteral("0123456789abcdef0123456789abcdef");
inline const QString instanceId = QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961");
inline const QString connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");

inline StoredKey storedKey(const char *accessKey, const char *securityToken = "")
{
    return {QLatin1String(accessKey), Secret(QByteArrayView("s1gnInSecretOfTheOperator0123456789abcdE")),
            Secret(QByteArrayView(securityToken))};
}

inline Endpoint endpointOf(const FaultServer &server)
{
    return std::get<Endpoint>(Endpoint::parse(server.base()));
}

/// Everything that look-ups need. `store`: where keys come from, by default three that are there.
struct LookupBench
{
    explicit LookupBench(FaultServer::Transport transport = FaultServer::Transport::Http,
                         std::chrono::milliseconds deadline = std::chrono::seconds(20), SecretStore *store = nullptr)
        : server(transport)
        , keys(behind)
        , cloud(network, guard)
        , files(QStringLiteral("files"))
        , lookups({store ? *store : keys, cloud, files, deadline})
    {
        keys.keep(signInRef, storedKey("SIGNINKEY00000001234"));
        keys.keep(writerRef, storedKey("WRITERKEY00000005678"));
        keys.keep(temporaryRef, storedKey("TEMPKEY0000000009012", token));
    }

    Site site(const KeyRef &key = signInRef) const
    {
        return siteOf(endpointOf(server), QStringLiteral("practice-1"), project, key, {});
    }
    QList<QByteArray> targets() const
    {
        QList<QByteArray> list;
        for (const Received &request : server.received()) {
            list.append(request.target);
        }
        return list;
    }

    FaultServer server;
    FixedStore behind;
    SessionStore keys;
    Network network;
    KeyGuard guard;
    Cloud cloud;
    Worker files;
    Lookups lookups;
};

inline bool onlyReads(const FaultServer &server)
{
    const QList<Received> all = server.received();
    return std::all_of(all.cbegin(), all.cend(), [](const Received &request) {
        return (request.method == "GET" || request.method == "HEAD") && request.body.isEmpty();
    });
}

/// Runs until `quit` was called; false if nobody called it.
class Patience
{
public:
    bool wait()
    {
        QTimer::singleShot(30'000, &m_loop, [this] { m_loop.exit(1); });
        return m_done || m_loop.exec() == 0;
    }
    void quit()
    {
        m_done = true;
        m_loop.quit();
    }

private:
    QEventLoop m_loop;
    bool m_done = false;
};

/// The one answer of `ask(context, done)`; a failure of kind NoEndpoint if none came.
template<typename Row, typename Ask>
Listing<Row> listed(Ask ask)
{
    Patience patience;
    QObject context;
    Listing<Row> answer{.rows = {}, .at = {}, .failure = LookupFailure{.kind = LookupFailure::Kind::NoEndpoint}};
    ask(&context, [&](const Listing<Row> &listing) {
        answer = listing;
        patience.quit();
    });
    patience.wait();
    return answer;
}

inline Listing<Topic> topicsOf(LookupBench &bench, const Site &site, const QString &id = instanceId)
{
    return listed<Topic>(
        [&](QObject *context, auto done) { bench.lookups.topics(site, id, context, std::move(done)); });
}

/// Topics t<first> to t<first + count - 1>; `total` is a whole member, such as "\"total\":3,".
inline QByteArray topicsPage(int first, int count, const QByteArray &total)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i) {
        rows += (i == first ? "" : ",") + QByteArray("{\"name\":\"t") + QByteArray::number(i) + "\",\"partition\":3}";
    }
    return '{' + total + "\"topics\":[" + rows + "]}";
}

} // namespace spillway::test
