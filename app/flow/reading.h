// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloud/cloud.h"
#include "flow/site.h"
#include "flow/tasktarget.h"
#include "platform/process.h"
#include "platform/worker.h"
#include "cloud/networkaccess.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace spillway {

/// Why a look-up brought nothing.
struct LookupFailure
{
    enum class Kind {
        Call,       ///< see `facts`
        Keychain,   ///< the sign-in key, or the proxy's password, could not be read; see `keyStatus`
        KeyGuarded, ///< the service refused this key before; nothing was signed
        Network,    ///< CA file or proxy are no good; see `network`
        Unreadable, ///< an answer that is not what the contract says; see `facts`
        Endless,    ///< pages that repeat or never end: stopped
        NoEndpoint, ///< nobody knows where that service is
        UnsafeId,   ///< an ID that would lead elsewhere in the service's addresses: nothing was signed
    };
    Kind kind = Kind::Call;
    CallFacts facts = {};
    StoreStatus keyStatus = StoreStatus::Ok;
    KeyKind keyKind = KeyKind::SignIn;
    NetworkSettingsError network = {};
    NetworkSettings settings = {};
};

/// What a reading works with.
struct ReadingTools
{
    SecretStore &secrets;
    Cloud &cloud;
    Worker &files;
    std::chrono::milliseconds deadline = std::chrono::seconds(20); ///< of each single call
};

/// A series of reading calls signed with one key, one after the other: prepares the network, reads
/// the key, then asks `step` for each request with the answer to the last. Only GET and HEAD go
/// out, but for allowOneOrder(); after a 401 nothing more is signed. What a gateway quotes of a temporary key's token
/// is made unreadable before anybody sees the answer.
///
/// Emits finished() exactly once, never from within start() or cancel(); then deleteLater() it.
/// Deleted earlier, it ends its call in silence.
class Reading : public QObject
{
    Q_OBJECT
public:
    struct Done
    {
    };
    using Next = std::variant<HttpRequest, Done, LookupFailure>;
    /// `last` is null for the first request.
    using Step = std::function<Next(const SignInKey &key, const CallFacts *last)>;

    /// Over the site's network; the key need not be the one that signs in there.
    Reading(ReadingTools tools, KeyRef key, const Site &site, Step step, QObject *parent = nullptr);
    /// Over the place's own connections, or the network's current ones.
    Reading(ReadingTools tools, const ListPlace &place, Step step, QObject *parent = nullptr);
    ~Reading() override;

    void start();
    /// Lets one request of another verb out, such as the order of a connector. It is not repeated.
    void allowOneOrder() { m_mayOrder = true; }
    /// At once, whatever it waits for: a keyring's prompt may stay open for long.
    void cancel();

Q_SIGNALS:
    void finished(const std::optional<spillway::LookupFailure> &failure);

private:
    Reading(ReadingTools tools, KeyRef key, Step step, QObject *parent);
    void prepared(const AccessResult &result);
    void readKey();
    void advance(const CallFacts *last);
    void answered(CallFacts facts);
    void concludeCancelled();
    void conclude(std::optional<LookupFailure> failure);

    ReadingTools m_tools;
    KeyRef m_ref;
    NetworkSettings m_settings;
    bool m_withTls = false;
    Step m_step;
    std::shared_ptr<Connections> m_connections;
    std::unique_ptr<MemoryShield> m_shield;
    SignInKey m_key;
    HttpCall *m_call = nullptr;
    bool m_mayOrder = false;
    bool m_cancelled = false;
    bool m_over = false;
};

} // namespace spillway
