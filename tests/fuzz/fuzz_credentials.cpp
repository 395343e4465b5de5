// SPDX-License-Identifier: Apache-2.0
// The vendor's key file, and profiles that somebody else exported.
#include "fuzz.h"

#include "workspace/credentialsfile.h"
#include "workspace/profile.h"

using namespace spillway;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const Credentials result = parseCredentials(Secret(QByteArrayView(data, qsizetype(size))));
    if (const auto *keys = std::get_if<std::vector<FileKey>>(&result)) {
        demand(!keys->empty());
        for (const FileKey &key : *keys) {
            demand(!key.accessKey.isEmpty() && !key.secretKey.isEmpty());
        }
    }
    const auto profiles = parseExportedProfiles(bytesOf(data, size));
    if (const auto *list = std::get_if<QList<Profile>>(&profiles)) {
        for (const Profile &profile : *list) {
            demand(profile.signInKey.isEmpty() && profile.writerKey.isEmpty() && profile.proxyPassword.isEmpty());
        }
    }
    return 0;
}
