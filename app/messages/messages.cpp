// SPDX-License-Identifier: Apache-2.0
#include "messages/messages.h"

#include "cloud/serviceerror.h"
#include "messages/mending.h"
#include "messages/together.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace spillway::messages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString value(const Finding &finding, qsizetype index)
{
    return index < finding.values.size() ? finding.values.at(index) : QString();
}

/// The sentences of the rules that more than one field has, by the part behind the dot.
QString commonText(const Finding &f)
{
    const QString rule = f.rule;
    const QString name = label(f.field);
    if (rule.endsWith(u".missing")) {
        //: %1 is a field's label, such as "Bucket"
        return Words::tr("%1 is missing.").arg(name);
    }
    if (rule.endsWith(u".type")) {
        const bool number = f.field == Field::DeliverTimeInterval;
        return number ? Words::tr("%1 must be a number without quotes, not of the kind “%2”.").arg(name, value(f, 0))
                      : Words::tr("%1 must be text in quotes, not of the kind “%2”.").arg(name, value(f, 0));
    }
    if (rule.endsWith(u".holds_key")) {
        return keyInText();
    }
    if (rule.endsWith(u".unsafe")) {
        return Words::tr("%1 may only have letters, digits, hyphens and underscores: it becomes part of the address.")
            .arg(name);
    }
    return {};
}

QString topicText(const Finding &f)
{
    const QString first = value(f, 0);
    static const QHash<QString, QString (*)(const QString &, const Finding &)> texts{
        {QStringLiteral("topics.none"),
         [](const QString &, const Finding &) {
             return Words::tr("Name the topics, or give a pattern that finds them.");
         }},
        {QStringLiteral("topics.both"),
         [](const QString &, const Finding &) {
             return Words::tr("Topics and pattern are both given. The service takes one of them only.");
         }},
        {QStringLiteral("topics_regex.both"),
         [](const QString &, const Finding &) {
             return Words::tr("Topics and pattern are both given. The service takes one of them only.");
         }},
        {QStringLiteral("topics.empty_element"),
         [](const QString &, const Finding &) { return Words::tr("There is a comma with no topic beside it."); }},
        {QStringLiteral("topics.blank"),
         [](const QString &a, const Finding &) { return Words::tr("A topic’s name has no blanks: “%1”.").arg(a); }},
        {QStringLiteral("topics.control"),
         [](const QString &, const Finding &) { return Words::tr("A topic’s name has a control character in it."); }},
        {QStringLiteral("topics.too_long"),
         [](const QString &a, const Finding &f2) {
             return Words::tr("The topic “%1…” has %2 characters; Kafka allows 249.").arg(a, value(f2, 1));
         }},
        {QStringLiteral("topics.match_all"),
         [](const QString &a, const Finding &) {
             return Words::tr(
                        "“%1” takes every topic, which the service does not allow. List topics, or use a narrower "
                        "pattern, for example orders-.*")
                 .arg(a);
         }},
        {QStringLiteral("topics_regex.match_all"),
         [](const QString &a, const Finding &) {
             return Words::tr(
                        "“%1” takes every topic, which the service does not allow. List topics, or narrow it, for "
                        "example orders-.*")
                 .arg(a);
         }},
        {QStringLiteral("topics.pattern"),
         [](const QString &a, const Finding &) {
             return Words::tr(
                        "“%1” looks like a pattern. The page allows one here, but patterns have a field of their own.")
                 .arg(a);
         }},
        {QStringLiteral("topics.characters"),
         [](const QString &a, const Finding &) {
             return Words::tr("“%1” is no name that Kafka allows: letters, digits, dot, underscore and hyphen.").arg(a);
         }},
        {QStringLiteral("topics.duplicate"),
         [](const QString &a, const Finding &) { return Words::tr("“%1” is listed twice.").arg(a); }},
        {QStringLiteral("topics.reserved"),
         [](const QString &a, const Finding &) {
             return Words::tr("“%1” belongs to Kafka or the service itself; its content is hardly what you want.")
                 .arg(a);
         }},
        {QStringLiteral("topics.many"),
         [](const QString &a, const Finding &) {
             return Words::tr("%1 topics; the console allows 20. A pattern may be the better choice.").arg(a);
         }},
        {QStringLiteral("topics_regex.dialect"),
         [](const QString &a, const Finding &) {
             return Words::tr("The service runs on Java, which reads “%1” otherwise or not at all: it may refuse the "
                              "pattern, or take other topics than are shown here.")
                 .arg(a);
         }},
        {QStringLiteral("topics_regex.control"),
         [](const QString &, const Finding &) { return Words::tr("The pattern has a control character in it."); }},
        {QStringLiteral("topics_regex.broken"),
         [](const QString &a, const Finding &f2) {
             return Words::tr("The pattern cannot be read, at character %1: %2.").arg(a, value(f2, 1));
         }},
    };
    const auto text = texts.constFind(QString(f.rule));
    return text == texts.cend() ? QString() : (*text)(first, f);
}

QString bodyText(const Finding &f)
{
    const QString a = value(f, 0);
    const QString b = value(f, 1);
    const QLatin1String rule = f.rule;
    const auto is = [rule](const char *id) { return rule == QLatin1String(id); };
    if (is("repeated_key")) {
        return Words::tr("“%1” stands twice. Which value is meant?").arg(a);
    }
    if (is("unknown_key")) {
        return Words::tr("“%1” is no key of this request. It will not be sent.").arg(a);
    }
    if (is("descriptor.missing")) {
        return Words::tr("The object obs_destination_descriptor is missing.");
    }
    if (is("descriptor.type")) {
        return Words::tr("obs_destination_descriptor must be an object, not of the kind “%1”.").arg(a);
    }
    if (is("source_type.not_blob") || is("destination_type.not_obs")) {
        return Words::tr("The service knows “%1” only, not “%2”.").arg(b, a);
    }
    if (is("destination_file_type.not_text")) {
        return Words::tr("The service takes TEXT here, not “%1”, although the page’s prose says TXT.").arg(a);
    }
    if (is("task_name.blank")) {
        return Words::tr("A task’s name has no blanks and no control characters.");
    }
    if (is("task_name.length")) {
        return Words::tr("%1 characters; the console asks for 4 to 64. The service may still take it.").arg(a);
    }
    if (is("task_name.characters")) {
        return Words::tr(
                   "“%1” is not among letters, digits, hyphen and underscore, which the console asks for. The service "
                   "may still take it.")
            .arg(a);
    }
    if (is("consumer_strategy.case")) {
        return Words::tr("The service wants this in lower case: “%1”.").arg(b);
    }
    if (is("consumer_strategy.unknown")) {
        return Words::tr("“%1” is neither “latest” nor “earliest”.").arg(a);
    }
    if (is("access_key.blank")) {
        return Words::tr("An access key has no blanks and no special characters.");
    }
    if (is("access_key.looks_like_secret")) {
        return Words::tr("This looks like a secret key: an access key has 20 characters, a secret key 40.");
    }
    if (is("access_key.length")) {
        return Words::tr("%1 characters; a permanent access key usually has 20.").arg(a);
    }
    if (is("secret_key.length")) {
        return Words::tr("%1 characters; a permanent secret key usually has 40.").arg(a);
    }
    if (is("project_id.shape")) {
        return Words::tr("A project ID usually has 32 characters, 0–9 and a–f; this has %1.").arg(a);
    }
    if (is("connector_id.shape")) {
        return Words::tr("A connector ID usually looks like 55b78880-9077-4c74-ad5a-6868555f76a4.");
    }
    return {};
}

QString destinationText(const Finding &f)
{
    const QString a = value(f, 0);
    const QLatin1String rule = f.rule;
    const auto is = [rule](const char *id) { return rule == QLatin1String(id); };
    if (is("obs_bucket_name.upper_case")) {
        return Words::tr("A bucket’s name has no capitals.");
    }
    if (is("obs_bucket_name.characters")) {
        return Words::tr("“%1” is not allowed in a bucket’s name: lower-case letters, digits, hyphen and dot are.")
            .arg(a);
    }
    if (is("obs_bucket_name.length")) {
        return Words::tr("%1 characters; a bucket’s name has 3 to 63.").arg(a);
    }
    if (is("obs_bucket_name.ends")) {
        return Words::tr("A bucket’s name begins and ends with a letter or a digit.");
    }
    if (is("obs_bucket_name.dots")) {
        return Words::tr("A dot in a bucket’s name has a letter or a digit on either side.");
    }
    if (is("obs_bucket_name.ip_address")) {
        return Words::tr("A bucket’s name must not look like an IP address.");
    }
    if (is("obs_path.characters")) {
        return Words::tr("“%1” is not allowed here: letters, digits, underscore, hyphen and slash are.").arg(a);
    }
    if (is("obs_path.too_long")) {
        return Words::tr("%1 characters; 64 is the most.").arg(a);
    }
    if (is("obs_path.long")) {
        return Words::tr("%1 of 64 characters. The older page of the service allowed 50.").arg(a);
    }
    if (is("obs_path.slashes")) {
        return Words::tr("A slash at an end, or two in a row, makes a folder without a name.");
    }
    if (is("partition_format.not_applicable")) {
        return Words::tr("For no time folders, leave the folder pattern out; “%1” is not a value.").arg(a);
    }
    if (is("partition_format.unknown")) {
        return Words::tr("“%1” is not among the five patterns from yyyy to yyyy/MM/dd/HH/mm. Case counts.").arg(a);
    }
    if (is("record_delimiter.two_characters")) {
        return Words::tr("This is a backslash and a letter, not a new line.");
    }
    if (is("record_delimiter.unknown")) {
        return Words::tr("“%1” is no delimiter here: comma, semicolon, vertical bar, new line, or NULL.").arg(a);
    }
    if (is("record_delimiter.null")) {
        return Words::tr("How NULL travels is documented nowhere; the service may refuse it.");
    }
    if (is("deliver_time_interval.not_whole")) {
        return Words::tr("“%1” is not a whole number of seconds.").arg(a);
    }
    if (is("deliver_time_interval.range")) {
        return Words::tr("30 to 900 seconds; “%1” is outside.").arg(a);
    }
    return {};
}

QString transportAdvice(Cause cause)
{
    switch (cause) {
    case Cause::HostNotFound: return Words::tr("Check the DMS endpoint and this computer’s network.");
    case Cause::Refused: return Words::tr("Nothing listens there. Check the DMS endpoint and its port.");
    case Cause::Tls:
        return Words::tr(
            "The service’s certificate could not be verified. If your company inspects TLS, give its CA file.");
    case Cause::Proxy: return Words::tr("Check the proxy’s address and sign-in.");
    case Cause::Offline: return Words::tr("Check this computer’s network.");
    default: return {};
    }
}

QString transportTitle(Cause cause)
{
    switch (cause) {
    case Cause::HostNotFound: return Words::tr("The service’s address was not found.");
    case Cause::Refused: return Words::tr("The service refused the connection.");
    case Cause::Tls: return Words::tr("No secure connection could be made.");
    case Cause::Proxy: return Words::tr("The proxy did not let the request through.");
    case Cause::Offline: return Words::tr("The service could not be reached.");
    case Cause::Cancelled: return Words::tr("You cancelled it.");
    case Cause::Deadline: return Words::tr("The service did not answer in time.");
    case Cause::ConnectionLost: return Words::tr("The connection was lost before the answer came.");
    case Cause::AnswerUnreadable: return Words::tr("The service’s answer could not be read.");
    case Cause::AnswerTooLarge: return Words::tr("The service’s answer was far too large.");
    case Cause::Interrupted: return Words::tr("Spillway ended while this was on its way.");
    default: return {};
    }
}

QString clockTitle(int skewMinutes)
{
    return skewMinutes > 0
               ? Words::tr("The clock of this computer is %1 minutes fast; the service refuses signatures over 15.")
                     .arg(skewMinutes)
               : Words::tr("The clock of this computer is %1 minutes slow; the service refuses signatures over 15.")
                     .arg(-skewMinutes);
}

/// For an answer whose code the catalogue does not know.
QString statusTitle(int status)
{
    switch (status) {
    case 401: return Words::tr("The service did not accept the sign-in key.");
    case 403: return Words::tr("The sign-in key is not allowed to do this.");
    case 404:
        return Words::tr("The service knows nothing at this address: endpoint, project or connector may be wrong.");
    case 409: return Words::tr("The service says that this conflicts with what is there.");
    case 429: return Words::tr("The service has too many requests; wait a minute.");
    default: return Words::tr("The service answered with HTTP status %1.").arg(status);
    }
}

/// strings.py gives the catalogue's texts to the translators.
QString catalogueText(const QString &text)
{
    return QCoreApplication::translate("ErrorCatalogue", text.toUtf8().constData());
}

/// What to do about a permission that is missing.
QString permissionAdvice(const ErrorEntry &entry, Deed deed)
{
    switch (deed) {
    case Deed::Any: break;
    case Deed::Create: return Words::tr("Ask your administrator for the DMS permission to create dumping tasks.");
    case Deed::Read: return Words::tr("Ask your administrator for the DMS permission to see dumping tasks.");
    case Deed::Delete: return Words::tr("Ask your administrator for the DMS permission to delete dumping tasks.");
    case Deed::RaiseQuota: return Words::tr("Ask your administrator for the DMS permission to change the task quota.");
    }
    return catalogueText(entry.action);
}

/// For an answer with an HTTP status: the service's own words go before ours.
Account serviceAccount(int status, Cause cause, int skew, const QString &code, const QString &text,
                       const ErrorCatalogue &catalogue, Deed deed)
{
    Account account;
    const ErrorEntry *entry = catalogue.find(code);
    if (cause == Cause::ClockOff) {
        account.title = clockTitle(skew);
        account.advice = Words::tr("Set the time, then try again.");
        return account;
    }
    if (cause == Cause::Redirected) {
        account.title = Words::tr("The server asked to send the request to another address. Nothing was sent there.");
        account.advice = Words::tr("Check the DMS endpoint.");
        account.place = true;
        return account;
    }
    account.title = entry ? catalogueText(entry->meaning) : statusTitle(status);
    if (entry) {
        account.advice = entry->permission ? permissionAdvice(*entry, deed) : catalogueText(entry->action);
    }
    if (!text.isEmpty()) {
        account.advice = together(account.advice, Words::tr("The service says: “%1”").arg(text));
    }
    const Mending mending = mendingOf(status, code, text, catalogue);
    account.field = mending.field;
    account.place = mending.place;
    if (cause == Cause::SignInRefused && !entry) {
        account.advice =
            together(account.advice, Words::tr("Check the sign-in key before you try it again: five failures would "
                                               "lock it for everybody."));
    }
    return account;
}

} // namespace

QString keyInText()
{
    return Words::tr("This looks like a secret key: 40 letters and digits in a row. What stands here is kept in files, "
                     "where no key may stand. If it is none, put a blank or a hyphen into it.");
}

QString certificateFault(const QString &fault, const QString &system)
{
    if (fault == u"HostNameMismatch") {
        return Words::tr("it is for another host");
    }
    if (fault == u"CertificateExpired") {
        return Words::tr("it has expired");
    }
    if (fault == u"CertificateNotYetValid") {
        return Words::tr("it is not valid yet; is the clock right?");
    }
    if (fault == u"SelfSignedCertificate" || fault == u"SelfSignedCertificateInChain" ||
        fault == u"UnableToGetLocalIssuerCertificate" || fault == u"UnableToVerifyFirstCertificate" ||
        fault == u"CertificateUntrusted") {
        return Words::tr("its authority is not known here");
    }
    return harmless(system, 200);
}

QString label(Field field)
{
    switch (field) {
    case Field::SourceType: return Words::tr("Source type");
    case Field::TaskName: return Words::tr("Task name");
    case Field::DestinationType: return Words::tr("Destination type");
    case Field::Descriptor: return Words::tr("Description of the dump");
    case Field::ConsumerStrategy: return Words::tr("Start from");
    case Field::DestinationFileType: return Words::tr("File type");
    case Field::AccessKey: return Words::tr("Access key");
    case Field::SecretKey: return Words::tr("Secret key");
    case Field::ObsBucketName: return Words::tr("Bucket");
    case Field::ObsPath: return Words::tr("Path");
    case Field::PartitionFormat: return Words::tr("Folder pattern");
    case Field::RecordDelimiter: return Words::tr("Delimiter");
    case Field::DeliverTimeInterval: return Words::tr("Interval");
    case Field::Topics: return Words::tr("Topics");
    case Field::TopicsRegex: return Words::tr("Pattern");
    case Field::ProjectId: return Words::tr("Project ID");
    case Field::ConnectorId: return Words::tr("Connector ID");
    }
    return {};
}

QString text(const Finding &finding)
{
    for (const auto &source : {topicText, bodyText, destinationText, commonText}) {
        const QString found = source(finding);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return finding.rule; // a rule without words is still told
}

QString fixLabel(const Draft &draft, const Finding &finding)
{
    const std::optional<Draft> better = fixed(draft, finding);
    if (!better) {
        return {};
    }
    switch (finding.fix) {
    case Fix::None: return {};
    case Fix::LowerCase:
    case Fix::UseConstant:
    case Fix::TidySlashes:
    case Fix::RemoveBlanks:
        return better->isEmpty(finding.field) ? Words::tr("Clear it")
                                              : Words::tr("Use “%1”").arg(better->text(finding.field));
    case Fix::UseNewline: return Words::tr("Use a new line");
    case Fix::Omit: return Words::tr("Leave it out");
    case Fix::MoveToPattern: return Words::tr("Move to the pattern");
    case Fix::KeepTopics: return Words::tr("Keep the topics only");
    case Fix::RemoveEmpty: return Words::tr("Remove the empty ones");
    case Fix::RemoveDuplicates: return Words::tr("Remove the repeats");
    }
    return {};
}

QString text(Edition edition)
{
    switch (edition) {
    case Edition::Every: return Words::tr("every edition of the vendor’s page");
    case Edition::Old: return Words::tr("the vendor’s page of 2021/22");
    case Edition::New: return Words::tr("the vendor’s pages since 2024");
    case Edition::Console: return Words::tr("the vendor’s console and user guide");
    case Edition::Bucket: return Words::tr("the naming rule of OBS");
    case Edition::Kafka: return Words::tr("Apache Kafka and the service’s list of reserved topics");
    case Edition::Observed: return Words::tr("every published example; nowhere written as a rule");
    }
    return {};
}

QString text(const RequestFileError &error)
{
    using Kind = RequestFileError::Kind;
    switch (error.kind) {
    case Kind::Unreadable: return Words::tr("The file cannot be read.");
    case Kind::TooLarge: return Words::tr("The file is larger than 1 MiB; a request has some hundred bytes.");
    case Kind::TooDeep:
        return Words::tr("The JSON is nested too deeply at line %1, column %2.").arg(error.line).arg(error.column);
    case Kind::NotAnObject: return Words::tr("The JSON is not an object: a request begins with “{”.");
    case Kind::NotACommand:
        return Words::tr("The curl command cannot be read: a quote is not closed, or it has no body (--data).");
    case Kind::BodyElsewhere:
        return Words::tr("The curl command takes its body from another file. Import that file instead.");
    case Kind::NotJson:
        return Words::tr("This is not JSON: the error is at line %1, column %2.").arg(error.line).arg(error.column);
    }
    return {};
}

QString text(EndpointError error)
{
    switch (error) {
    case EndpointError::Empty: return Words::tr("DMS endpoint is missing.");
    case EndpointError::Malformed:
        return Words::tr("This is no address, such as https://dms.eu-west-101.myhuaweicloud.eu.");
    case EndpointError::NotHttps:
        return Words::tr("Only https is allowed; http is for this computer itself, such as http://127.0.0.1:8080.");
    case EndpointError::HasExtras: return Words::tr("Only the host, and a port if need be: nothing behind it.");
    }
    return {};
}

QString text(NetworkSettingsError error, const NetworkSettings &settings)
{
    switch (error) {
    case NetworkSettingsError::CaFileUnreadable:
        return Words::tr("The CA file “%1” cannot be read.").arg(settings.caFile);
    case NetworkSettingsError::CaFileEmpty:
        return Words::tr("The CA file “%1” has no certificate in PEM form.").arg(settings.caFile);
    case NetworkSettingsError::ProxyMalformed:
        return Words::tr("The proxy must look like http://host:port or socks5://host:port.");
    }
    return {};
}

QString text(const JournalError &error)
{
    using Kind = JournalError::Kind;
    const auto withDetail = [&](const QString &sentence) {
        return error.detail.isEmpty() ? sentence
                                      : together(sentence, Words::tr("The system says: %1").arg(error.detail));
    };
    switch (error.kind) {
    case Kind::CannotOpen:
        return withDetail(Words::tr("The history cannot be opened. Nothing is sent that cannot be recorded."));
    case Kind::Damaged: {
        const QString damaged =
            Words::tr("The history’s file is damaged. It stays as it is, and nothing is sent that cannot be recorded.");
        const QString copy = QFileInfo(error.copy).fileName();
        return withDetail(copy.isEmpty() ? damaged
                                         : together(damaged, Words::tr("A copy is beside it: “%1”.").arg(copy)));
    }
    case Kind::ReadOnly:
        return withDetail(Words::tr("The history’s file or its folder is read-only. Nothing is sent that cannot be "
                                    "recorded. Allow writing there, then try again."));
    case Kind::Full:
        return Words::tr("The disk is full: the history cannot be written. Nothing is sent that cannot be recorded. "
                         "Make room, then try again.");
    case Kind::Busy:
        return Words::tr("Another program holds the history’s file. Nothing is sent that cannot be recorded. Close "
                         "that program, then try again.");
    case Kind::Newer:
        return Words::tr(
            "The history was written by a newer Spillway. It stays as it is, and nothing is sent that cannot be "
            "recorded. Use the newer program.");
    case Kind::CannotWrite:
        return withDetail(Words::tr("The history cannot be written. Nothing is sent that cannot be recorded."));
    case Kind::NameLocked:
        return Words::tr("An earlier attempt with this name on this connector is open: its task may exist. Look in the "
                         "task list; then record “I looked: it is not there”, or choose another name.");
    case Kind::AlreadyMade:
        return Words::tr("The earlier attempt with this draft turned out to have created its task: see the history. "
                         "For one more task choose another name; else discard the draft.");
    case Kind::NotFound: return Words::tr("There is no such attempt in the history.");
    case Kind::HoldsKey: return keyInText();
    }
    return {};
}

QString text(ProfileFileError error, const QString &file)
{
    switch (error) {
    case ProfileFileError::Unreadable: return Words::tr("The profiles in “%1” cannot be read.").arg(file);
    case ProfileFileError::NotJson: return Words::tr("“%1” is damaged. It was left as it is.").arg(file);
    case ProfileFileError::Newer:
        return Words::tr("“%1” was written by a newer Spillway. It was left as it is.").arg(file);
    case ProfileFileError::Unwritable: return Words::tr("The profiles in “%1” cannot be written.").arg(file);
    case ProfileFileError::NameTaken: return Words::tr("There is a profile of that name already.");
    case ProfileFileError::HoldsKey: return keyInText();
    }
    return {};
}

QString text(const ProfileFinding &finding)
{
    switch (finding.rule) {
    case ProfileRule::NameMissing: return Words::tr("The profile needs a name.");
    case ProfileRule::NameTooLong: return Words::tr("A profile’s name has at most %1 characters.").arg(MaxProfileName);
    case ProfileRule::NameControl: return Words::tr("A profile’s name is one line without control characters.");
    case ProfileRule::NameTaken: return Words::tr("There is a profile of that name already.");
    case ProfileRule::HoldsKey: return keyInText();
    case ProfileRule::Endpoint: return text(finding.endpoint);
    case ProfileRule::Id: return finding.id ? text(*finding.id) : QString();
    case ProfileRule::IdUnsafe:
        return Words::tr("Instance ID may only have letters, digits, hyphens and underscores: it becomes part of the "
                         "address.");
    case ProfileRule::ProxyMalformed:
        return Words::tr("The proxy must look like http://host:port or socks5://host:port.");
    case ProfileRule::ProxyHasUser:
        return Words::tr("User name and password do not belong in the proxy’s address; the password goes into the "
                         "keyring.");
    }
    return {};
}

QString importText(ProfileFileError error, const QString &file)
{
    switch (error) {
    case ProfileFileError::Unreadable: return Words::tr("“%1” cannot be read.").arg(file);
    case ProfileFileError::Newer: return Words::tr("“%1” was written by a newer Spillway.").arg(file);
    case ProfileFileError::NotJson: return Words::tr("“%1” holds no exported profiles.").arg(file);
    case ProfileFileError::HoldsKey: return keyInText();
    case ProfileFileError::Unwritable:
    case ProfileFileError::NameTaken: break;
    }
    return {};
}

QString text(CredentialsError error, const QString &file)
{
    switch (error) {
    case CredentialsError::Unreadable: return Words::tr("“%1” cannot be read.").arg(file);
    case CredentialsError::TooLarge:
        return Words::tr("“%1” is larger than 64 KiB. A key file has a few lines.").arg(file);
    case CredentialsError::NotText:
        return Words::tr("“%1” is no text file. A key file is the credentials.csv of the console.").arg(file);
    case CredentialsError::NoKey:
        return Words::tr("“%1” has no key. A key file has the columns User Name, Access Key Id and Secret Access Key, "
                         "and one row below them.")
            .arg(file);
    case CredentialsError::Incomplete:
        return Words::tr("“%1” has a row without an access key or without a secret key.").arg(file);
    }
    return {};
}

QString severalKeys(const std::vector<FileKey> &keys, const QString &file)
{
    QStringList names;
    for (const FileKey &key : keys) {
        const QString end = lastFour(key.accessKey);
        names.append(key.userName.isEmpty() ? end : QStringLiteral("%1 (%2)").arg(key.userName, end));
    }
    return Words::tr("“%1” has %2 keys: %3. Leave only the one that is meant.")
        .arg(file, QString::number(keys.size()), names.join(QStringLiteral(", ")));
}

QString expiry(const QDateTime &expires, const QDateTime &now)
{
    if (!expires.isValid()) {
        return {};
    }
    const qint64 seconds = now.secsTo(expires);
    if (seconds <= 0) {
        return Words::tr("expired");
    }
    if (seconds < 60) {
        return Words::tr("expires in less than a minute");
    }
    const qint64 minutes = seconds / 60;
    if (minutes < 120) {
        return minutes == 1 ? Words::tr("expires in 1 minute") : Words::tr("expires in %1 minutes").arg(minutes);
    }
    const qint64 hours = minutes / 60;
    return hours < 48 ? Words::tr("expires in %1 hours").arg(hours) : Words::tr("expires in %1 days").arg(hours / 24);
}

QString expiredKey(const QString &profile, const QDateTime &expires)
{
    return Words::tr("The temporary sign-in key of “%1” expired on %2. Enter a new one.")
        .arg(profile, QLocale().toString(expires.toLocalTime(), QLocale::ShortFormat));
}

QString text(StoreStatus status, KeyKind kind)
{
    const QString key = kind == KeyKind::SignIn   ? Words::tr("The sign-in key")
                        : kind == KeyKind::Writer ? Words::tr("The bucket-writer key")
                                                  : Words::tr("The proxy’s password");
    switch (status) {
    case StoreStatus::Ok: return {};
    case StoreStatus::NotStored:
        return Words::
            tr("%1 is not in the keyring, or the keyring is locked. Unlock it and try again, or enter the key again.")
                .arg(key);
    case StoreStatus::Refused:
        return Words::tr(
                   "%1: the keyring is locked or did not allow it. Unlock it and try again, or use the key for this "
                   "session only.")
            .arg(key);
    case StoreStatus::Unavailable:
        return Words::
            tr("%1: no keyring service answers on this desktop. Start one, or use the key for this session only. It is "
               "never put in a file.")
                .arg(key);
    case StoreStatus::TimedOut:
        return Words::
            tr("%1: the keyring did not answer within 20 seconds; it may be asking you in another window. Try again, "
               "or use the key for this session only.")
                .arg(key);
    case StoreStatus::TooLarge: return Words::tr("%1 is too large for the keyring.").arg(key);
    case StoreStatus::Damaged:
        return Words::tr("%1: the keyring’s entry is damaged or of another kind. Enter the key again.").arg(key);
    }
    return {};
}

QString droppedNote(Field field)
{
    return Words::tr("The file’s %1 is a mask or empty and was left out.").arg(QString(keyOf(field)));
}

QString stateWord(AttemptState state)
{
    switch (state) {
    case AttemptState::Prepared: return Words::tr("Prepared");
    case AttemptState::Sending: return Words::tr("Sending");
    case AttemptState::Created: return Words::tr("Created");
    case AttemptState::Rejected: return Words::tr("Rejected");
    case AttemptState::NotSent: return Words::tr("Not sent");
    case AttemptState::Unknown: return Words::tr("Unknown");
    }
    return {};
}

QString stateWord(const Attempt &attempt)
{
    const bool absent = attempt.state == AttemptState::Unknown && !attempt.locksItsName();
    return absent ? Words::tr("Not created") : stateWord(attempt.state);
}

Account account(const Attempt &attempt, const ErrorCatalogue &catalogue)
{
    switch (attempt.state) {
    case AttemptState::Prepared:
    case AttemptState::Sending: return {Words::tr("On its way."), {}, {}};
    case AttemptState::Created:
        return {attempt.httpStatus >= 200 && attempt.httpStatus < 300 && attempt.cause == Cause::None
                    ? Words::tr("The dumping task was created.")
                    : Words::tr("No readable answer came, but the task is in the connector’s list: it was created."),
                {},
                {}};
    case AttemptState::NotSent: {
        if (attempt.cause == Cause::Keychain) {
            return {Words::tr("Nothing was sent: a key could not be read from the keyring."), {}, {}};
        }
        if (attempt.cause == Cause::Storage) {
            return {Words::tr("Nothing was sent: the attempt could not be recorded."), {}, {}};
        }
        if (attempt.cause == Cause::NameLocked) {
            return {Words::tr("Nothing was sent: an earlier attempt with this name is still open."), {}, {}};
        }
        if (attempt.cause == Cause::AlreadyMade) {
            return {Words::tr("Nothing was sent: this draft has made its task already."), {}, {}};
        }
        if (attempt.cause == Cause::SignInRefused) {
            return {
                Words::tr("Nothing was sent: the service refused this sign-in key before."),
                Words::tr("Change the key, or say that it may be tried again. Five failures lock it for everybody."),
                {},
                true};
        }
        QString title = transportTitle(attempt.cause);
        if (attempt.cause == Cause::Tls && !attempt.errorText.isEmpty()) {
            title = attempt.errorCode.isEmpty()
                        ? together(title, Words::tr("The system says: %1").arg(attempt.errorText))
                        : Words::tr("The server’s certificate was refused: %1.")
                              .arg(certificateFault(attempt.errorCode, attempt.errorText));
        }
        const QString advice = transportAdvice(attempt.cause);
        return {Words::tr("Nothing was sent. %1").arg(title), advice, {}, !advice.isEmpty()};
    }
    case AttemptState::Rejected:
        return serviceAccount(attempt.httpStatus, attempt.cause, attempt.skewMinutes, attempt.errorCode,
                              attempt.errorText, catalogue, Deed::Create);
    case AttemptState::Unknown: {
        const QString why = attempt.cause == Cause::ServiceError
                                ? Words::tr("The service answered with HTTP status %1.").arg(attempt.httpStatus)
                                : transportTitle(attempt.cause);
        if (attempt.verdict == u"not-created") {
            return {Words::tr("%1 The task list settled it: no task was created.").arg(why), {}, {}};
        }
        if (attempt.releasedAt.isValid()) {
            return {Words::tr("%1 You looked: the task was not there.").arg(why), {}, {}};
        }
        return {Words::tr("%1 The task may exist: the list did not settle it.").arg(why),
                Words::tr("Look in the connector’s task list before you try again. The name stays locked until then."),
                {}};
    }
    }
    return {};
}

Account account(const CallFacts &facts, const ErrorCatalogue &catalogue, Deed deed)
{
    const Cause cause = causeOf(facts);
    if (facts.httpStatus >= 300) {
        const ServiceError error = parseServiceError(facts.body);
        const Verdict verdict = classify(facts); // for the clock
        return serviceAccount(facts.httpStatus, cause, verdict.skewMinutes, error.code,
                              error.message.isEmpty() ? error.excerpt : error.message, catalogue, deed);
    }
    return {transportTitle(cause == Cause::None ? Cause::AnswerUnreadable : cause), transportAdvice(cause), {}};
}

QString regionName(const Region &region)
{
    if (region.name == region.id) {
        return region.id;
    }
    //: 1 a region's name, 2 its ID: "CN North-Beijing4 (cn-north-4)"
    return Words::tr("%1 (%2)").arg(QCoreApplication::translate("Region", region.name.toUtf8().constData()), region.id);
}

QString delimiterWord(const QString &delimiter)
{
    if (delimiter == u"\n") {
        return Words::tr("new line");
    }
    if (delimiter == u",") {
        return Words::tr("comma");
    }
    if (delimiter == u";") {
        return Words::tr("semicolon");
    }
    if (delimiter == u"|") {
        return Words::tr("vertical bar");
    }
    return delimiter;
}

} // namespace spillway::messages
