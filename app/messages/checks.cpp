// SPDX-License-Identifier: Apache-2.0
#include "messages/checks.h"

#include "cloud/outcome.h"
#include "cloud/serviceerror.h"
#include "messages/together.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QSslCertificate>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

using What = CheckLine::What;
using Reason = CheckLine::Reason;

QString value(const CheckLine &line, qsizetype index)
{
    return line.values.value(index);
}

QString joined(QStringList names)
{
    constexpr qsizetype most = 5;
    const qsizetype more = names.size() - most;
    if (more <= 0) {
        return names.join(QStringLiteral(", "));
    }
    return Words::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

QString clockText(int minutes)
{
    return minutes < 0 ? Words::tr("The clock of this computer is %n minutes slow.", nullptr, -minutes)
                       : Words::tr("The clock of this computer is %n minutes fast.", nullptr, minutes);
}

QString passedText(const CheckLine &line)
{
    switch (line.what) {
    case What::Clock: return Words::tr("Agrees with the service’s.");
    case What::Tls: return Words::tr("The connection is verified.");
    case What::SignInKey: return Words::tr("The service takes its signatures.");
    case What::Project: return Words::tr("The project is there and belongs to this key.");
    case What::Permission: return Words::tr("The key may list the instances.");
    case What::Instance: return Words::tr("%1 is a running cluster.").arg(value(line, 0));
    case What::Connector: return Words::tr("It is the connector of %1.").arg(value(line, 0));
    case What::Quota: return Words::tr("%1 of %2 tasks are used.").arg(value(line, 0), value(line, 1));
    case What::TaskName: return Words::tr("No task of this connector has it.");
    case What::Topics:
        return line.values.size() > 1 ? Words::tr("The pattern takes %1 of %2 topics, and later ones that match.")
                                            .arg(value(line, 0), value(line, 1))
                                      : Words::tr("All of them exist.");
    case What::Bucket: return Words::tr("It exists and the writer key reaches it.");
    case What::BucketRegion: return Words::tr("It lies in the region of the instance, %1.").arg(value(line, 0));
    case What::WriterKey: return Words::tr("It is permanent, and OBS takes its signatures.");
    }
    return {};
}

QString noProjectText(const CheckLine &line)
{
    if (line.what == What::Permission) {
        return Words::tr("It shows in a project, and the profile names none.");
    }
    return line.verdict == CheckLine::Result::Passed
               ? Words::tr("The profile leaves it to each task; %n can be chosen.", nullptr, value(line, 0).toInt())
               : Words::tr("The profile names none, and the key’s user has none in the region.");
}

QString neverChecked(const CheckLine &line)
{
    switch (line.what) {
    case What::Clock: return Words::tr("The service was not reached, so nobody could say.");
    case What::BucketRegion: return Words::tr("OBS did not tell where the bucket lies.");
    default: return Words::tr("Another line must be mended first.");
    }
}

} // namespace

QString label(CheckLine::What what)
{
    switch (what) {
    case What::Clock: return Words::tr("Clock");
    case What::Tls: return Words::tr("Connection");
    case What::SignInKey: return Words::tr("Sign-in key");
    case What::Project: return Words::tr("Project");
    case What::Permission: return Words::tr("Permission");
    case What::Instance: return Words::tr("Instance");
    case What::Connector: return Words::tr("Connector");
    case What::Quota: return Words::tr("Task quota");
    case What::TaskName: return Words::tr("Task name");
    case What::Topics: return Words::tr("Topics");
    case What::Bucket: return Words::tr("Bucket");
    case What::BucketRegion: return Words::tr("Bucket’s region");
    case What::WriterKey: return Words::tr("Bucket-writer key");
    }
    return {};
}

QString verdictWord(CheckLine::Result verdict)
{
    switch (verdict) {
    case CheckLine::Result::Waiting: return Words::tr("Checking");
    case CheckLine::Result::Passed: return Words::tr("Passed");
    case CheckLine::Result::Warning: return Words::tr("Warning");
    case CheckLine::Result::Failed: return Words::tr("Failed");
    case CheckLine::Result::Unchecked: return Words::tr("Could not be checked");
    }
    return {};
}

QString sourceWord(CheckLine::Source source)
{
    switch (source) {
    case CheckLine::Source::Rule: return Words::tr("a rule");
    case CheckLine::Source::Service: return Words::tr("the service");
    case CheckLine::Source::Bucket: return Words::tr("the bucket");
    }
    return {};
}

QString text(const CheckLine &line, const ErrorCatalogue &catalogue)
{
    const auto because = [&](const QString &sentence) {
        return line.failure ? together(sentence, text(*line.failure, catalogue)) : sentence;
    };
    if (line.verdict == CheckLine::Result::Waiting) {
        return Words::tr("Being checked…");
    }
    switch (line.reason) {
    case Reason::None: return passedText(line);
    case Reason::ClockOff: {
        const QString off = clockText(value(line, 0).toInt());
        return line.verdict == CheckLine::Result::Failed
                   ? Words::tr("%1 The service refuses signatures that are off by more than 15. Set the time, then try "
                               "again.")
                         .arg(off)
                   : Words::tr("%1 Up to 15 the service still takes signatures.").arg(off);
    }
    case Reason::NoDate: return Words::tr("The service did not tell its time.");
    case Reason::PlainHttp: return Words::tr("Not needed: the service is on this computer.");
    case Reason::KeyRefused: return because(Words::tr("The service refused the signature."));
    case Reason::KeyGuarded:
        return Words::tr("The service refused this key before, so nothing was signed with it. Change the key, or say "
                         "that it may be tried again. Five failures lock it for everybody.");
    case Reason::KeyUnreadable:
        if (line.failure) {
            return text(*line.failure, catalogue);
        }
        return Words::tr("There is none yet.");
    case Reason::KeyTemporary:
        return Words::tr("It is a temporary key. The request has no place for its token: use a permanent one.");
    case Reason::Forbidden:
        return line.what == What::SignInKey ? Words::tr("The service takes its signatures, but it may not list tasks.")
                                            : because(Words::tr("The key may not look there."));
    case Reason::NotReached: return line.failure ? text(*line.failure, catalogue) : Words::tr("There was no answer.");
    case Reason::NotLooked: return neverChecked(line);
    case Reason::NoDumping:
        return Words::tr("This service does not know dumping tasks any more. Only the newer Smart Connect is offered "
                         "there, which Spillway does not speak.");
    case Reason::InstanceState:
        return Words::tr("%1 is %2; it must be RUNNING. Wait until it is.").arg(value(line, 0), value(line, 1));
    case Reason::InstanceSingle:
        return Words::tr("%1 is a single-node instance; dumping needs a cluster.").arg(value(line, 0));
    case Reason::InstanceUnknown: return Words::tr("No instance of this project has that connector.");
    case Reason::ConnectorMissing: return Words::tr("%1 has no connector yet. Enable it first.").arg(value(line, 0));
    case Reason::ConnectorOther: return Words::tr("%1 has another connector: %2.").arg(value(line, 0), value(line, 1));
    case Reason::IsInstanceId:
        return value(line, 1).isEmpty()
                   ? Words::tr("That is the ID of the instance %1, which has no connector yet.").arg(value(line, 0))
                   : Words::tr("That is the ID of the instance %1. Its connector is %2.")
                         .arg(value(line, 0), value(line, 1));
    case Reason::QuotaFull:
        return Words::tr("%1 of %2 tasks are used: there is no room for another.").arg(value(line, 0), value(line, 1));
    case Reason::QuotaUnknown: return Words::tr("The service did not tell the quota.");
    case Reason::NameTaken: return Words::tr("A task of this connector has it already. Choose another.");
    case Reason::TopicsMissing:
        return Words::tr("The instance has no topic %1.", nullptr, static_cast<int>(line.values.size()))
            .arg(joined(line.values));
    case Reason::PatternHitsNothing:
        return Words::tr("The pattern takes none of %1 topics. Nothing is written until one is made that matches.")
            .arg(value(line, 1));
    case Reason::PatternTooHard:
        return Words::tr("The pattern took too long to try and was stopped. The service may stumble over it too.");
    case Reason::ProjectUnknown: return Words::tr("The key’s user has no project of that ID.");
    case Reason::ProjectUnlisted:
        return Words::tr("The service takes it, but IAM does not list it among the projects of the key’s user.");
    case Reason::NoProject: return noProjectText(line);
    case Reason::BucketMissing: return Words::tr("There is no bucket of that name.");
    case Reason::BucketElsewhere:
        return value(line, 0).isEmpty()
                   ? Words::tr("OBS sends the question to another region. The bucket must be in the instance’s, %1.")
                         .arg(value(line, 1))
                   : Words::tr("The bucket lies in %1, the instance in %2. They must be in one region.")
                         .arg(value(line, 0), value(line, 1));
    case Reason::BucketForbidden:
        return line.what == What::WriterKey
                   ? Words::tr(
                         "The key may not look at the bucket. It may still write there: that alone the task needs.")
                   : Words::tr("The writer key may not look at the bucket, so nobody can say whether it exists.");
    case Reason::BucketKeyRefused: return because(Words::tr("OBS refused the key (%1).").arg(value(line, 0)));
    case Reason::RegionUnknown:
        return value(line, 0).isEmpty()
                   ? Words::tr("OBS did not tell where the bucket lies.")
                   : Words::tr("The bucket lies in %1; the region of the instance is not known.").arg(value(line, 0));
    }
    return {};
}

QString text(const LookupFailure &failure, const ErrorCatalogue &catalogue, Deed deed)
{
    using Kind = LookupFailure::Kind;
    switch (failure.kind) {
    case Kind::Call: {
        const QString tls = tlsText(failure.facts);
        if (!tls.isEmpty()) {
            return tls;
        }
        const Account said = account(failure.facts, catalogue, deed);
        return together(said.title, said.advice);
    }
    case Kind::Keychain: return text(failure.keyStatus, failure.keyKind);
    case Kind::KeyGuarded:
        return Words::tr("The service refused this sign-in key before, so nothing was signed with it. Enter the key "
                         "anew in its profile; starting Spillway again allows one more try.");
    case Kind::Network: return text(failure.network, failure.settings);
    case Kind::Unreadable: return Words::tr("The answer is not what the service’s documentation says.");
    case Kind::Endless:
        return Words::tr("The list repeats itself and does not end; reading it was stopped. What came is shown.");
    case Kind::NoEndpoint: return Words::tr("It is not known where to ask.");
    case Kind::UnsafeId:
        return Words::tr("An ID holds characters that no ID of the service has; with it the request would go somewhere "
                         "else. Nothing was sent.");
    }
    return {};
}

namespace {
/// Whom it is made out to: its alternative names count, the common name is what people know.
QStringList namesOf(const QSslCertificate &certificate)
{
    constexpr qsizetype most = 5;
    QStringList names =
        certificate.subjectInfo(QSslCertificate::CommonName) + certificate.subjectAlternativeNames().values();
    names.removeDuplicates();
    return names.mid(0, most);
}
} // namespace

QString tlsText(const CallFacts &facts)
{
    if (facts.tlsErrors.isEmpty()) {
        return {};
    }
    const QSslError &error = facts.tlsErrors.first();
    const QSslCertificate certificate = error.certificate();
    const auto name = [](const QStringList &names) {
        return names.isEmpty() ? Words::tr("nobody named") : harmless(names.join(QStringLiteral(", ")), 200);
    };
    const QString why = certificateFault(
        QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(error.error())), error.errorString());
    // Its authority can be added; what is wrong in itself stays wrong.
    const bool foreign =
        error.error() == QSslError::SelfSignedCertificate || error.error() == QSslError::SelfSignedCertificateInChain ||
        error.error() == QSslError::UnableToGetLocalIssuerCertificate ||
        error.error() == QSslError::UnableToVerifyFirstCertificate || error.error() == QSslError::CertificateUntrusted;
    const QString host = facts.host.isEmpty() ? Words::tr("the server") : harmless(facts.host, 200);
    if (certificate.isNull()) {
        return Words::tr("The certificate of %1 was refused: %2.").arg(host, why);
    }
    const QLocale locale;
    const QString text =
        Words::tr("The certificate of %1 was refused: %2. It is made out to %3 by %4, valid from %5 to %6.")
            .arg(host, why, name(namesOf(certificate)), name(certificate.issuerInfo(QSslCertificate::CommonName)),
                 locale.toString(certificate.effectiveDate().date(), QLocale::ShortFormat),
                 locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat));
    return foreign ? together(text, Words::tr("If your company inspects TLS, add its authority as CA file.")) : text;
}

QString ageWord(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1) {
        return Words::tr("just now");
    }
    if (minutes < 60) {
        return Words::tr("%n minutes ago", nullptr, static_cast<int>(minutes));
    }
    return Words::tr("%n hours ago", nullptr, static_cast<int>(minutes / 60));
}

} // namespace spillway::messages
