// SPDX-License-Identifier: Apache-2.0
#include "cloud/networkaccess.h"

namespace spillway {
namespace {

void prepare(const NetworkSettings &settings, bool withTls, std::shared_ptr<const Secret> password, Worker &files,
             QObject *context, std::function<void(AccessResult)> done)
{
    files.run(
        context, [settings, withTls] { return prepareNetwork(settings, withTls); },
        [password, done = std::move(done)](std::variant<PreparedNetwork, NetworkSettingsError> result) {
            if (const auto *error = std::get_if<NetworkSettingsError>(&result)) {
                return done(*error);
            }
            PreparedNetwork &prepared = std::get<PreparedNetwork>(result);
            prepared.proxyPassword = password;
            done(std::move(prepared));
        });
}

} // namespace

void openNetwork(const NetworkSettings &settings, bool withTls, SecretStore &secrets, Worker &files, QObject *context,
                 std::function<void(AccessResult)> done)
{
    if (settings.proxyPassword.isEmpty()) {
        return prepare(settings, withTls, nullptr, files, context, std::move(done));
    }
    secrets.read(settings.proxyPassword, context,
                 [settings, withTls, &files, context, done = std::move(done)](StoreStatus status, StoredKey &&key) {
                     if (status != StoreStatus::Ok) {
                         return done(status);
                     }
                     prepare(settings, withTls, std::make_shared<const Secret>(std::move(key.secretKey)), files,
                             context, done);
                 });
}

} // namespace spillway
