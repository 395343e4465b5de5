// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace spillway::test {

enum class CertKind {
    Good,       ///< for 127.0.0.1 and localhost, signed by our authority
    Expired,    ///< the same, its time is over
    WrongHost,  ///< signed by our authority, for another name
    SelfSigned, ///< for 127.0.0.1 and localhost, signed by itself
};

/// Certificates made with the openssl program when first asked for; the files go with the process.
class Certificates
{
public:
    /// Empty if they could be made, else what openssl said.
    static QString make();
    /// Our authority as a PEM file, for NetworkSettings::caFile.
    static QString authorityFile();
    /// An authority that signed nothing.
    static QString strangerFile();
    static QSslCertificate certificate(CertKind kind);
    static QSslKey key();
};

} // namespace spillway::test
