// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace spillway::test {
namespace {

const char settings[] = "[req]\n"
                        "distinguished_name = name\n"
                        "prompt = no\n"
                        "[name]\n"
                        "CN = Spillway test\n"
                        "[authority]\n"
                        "basicConstraints = critical,CA:TRUE\n"
                        "keyUsage = critical,keyCertSign,cRLSign\n"
                        "[here]\n"
                        "basicConstraints = CA:FALSE\n"
                        "subjectAltName = IP:127.0.0.1,DNS:localhost\n"
                        "[elsewhere]\n"
                        "basicConstraints = CA:FALSE\n"
                        "subjectAltName = DNS:elsewhere.invalid\n";

QTemporaryDir &folder()
{
    static QTemporaryDir dir;
    return dir;
}

QString path(const char *name)
{
    return folder().filePath(QLatin1String(name));
}

QString openssl(const char *arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder().path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
    const bool ended = process.waitForFinished(30'000);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString()
               : QStringLiteral("openssl %1: %2").arg(QLatin1String(arguments), QString::fromUtf8(process.readAll()));
}

QString makeAll()
{
    QFile file(path("settings"));
    if (!folder().isValid() || !file.open(QIODevice::WriteOnly) || file.write(settings) < 0) {
        return QStringLiteral("cannot write %1").arg(file.fileName());
    }
    file.close();
    for (const char *step : {
             "ecparam -genkey -name prime256v1 -noout -out authority.key",
             "ecparam -genkey -name prime256v1 -noout -out leaf.key",
             "req -x509 -config settings -extensions authority -key authority.key -out authority.pem -days 2"
             " -subj /CN=SpillwayTestAuthority",
             "ecparam -genkey -name prime256v1 -noout -out stranger.key",
             "req -x509 -config settings -extensions authority -key stranger.key -out stranger.pem -days 2"
             " -subj /CN=SpillwayTestStranger",
             "req -config settings -key leaf.key -new -out leaf.csr",
             "x509 -req -in leaf.csr -CA authority.pem -CAkey authority.key -set_serial 2 -days 2"
             " -extfile settings -extensions here -out good.pem",
             "x509 -req -in leaf.csr -CA authority.pem -CAkey authority.key -set_serial 3 -days -1"
             " -extfile settings -extensions here -out expired.pem",
             "x509 -req -in leaf.csr -CA authority.pem -CAkey authority.key -set_serial 4 -days 2"
             " -extfile settings -extensions elsewhere -out wronghost.pem",
             "req -x509 -config settings -extensions here -key leaf.key -out selfsigned.pem -days 2",
         }) {
        if (const QString failed = openssl(step); !failed.isEmpty()) {
            return failed;
        }
    }
    return {};
}

} // namespace

QString Certificates::make()
{
    static const QString failed = makeAll();
    return failed;
}

QString Certificates::authorityFile()
{
    make();
    return path("authority.pem");
}

QString Certificates::strangerFile()
{
    make();
    return path("stranger.pem");
}

QSslCertificate Certificates::certificate(CertKind kind)
{
    make();
    const char *name = nullptr;
    switch (kind) {
    case CertKind::Good: name = "good.pem"; break;
    case CertKind::Expired: name = "expired.pem"; break;
    case CertKind::WrongHost: name = "wronghost.pem"; break;
    case CertKind::SelfSigned: name = "selfsigned.pem"; break;
    }
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file, QSsl::Pem) : QSslCertificate();
}

QSslKey Certificates::key()
{
    make();
    QFile file(path("leaf.key"));
    return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec, QSsl::Pem) : QSslKey();
}

} // namespace spillway::test
