// SPDX-License-Identifier: Apache-2.0
#include "mounted.h"
#include "suite.h"

#include "workspace/profile.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace spillway;

Q_DECLARE_METATYPE(std::optional<spillway::ProfileFileError>)

namespace {

using Result = std::optional<ProfileFileError>;

Profile profile(const QString &name)
{
    return {.name = name,
            .region = QStringLiteral("eu-west-101"),
            .dmsEndpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu"),
            .projectId = ProjectId,
            .connectorId = ConnectorId,
            .signInKey = {QStringLiteral("Spillway: Sign-in key of profile ") + name},
            .signInKeyEnd = QStringLiteral(u"…6789"),
            .writerKey = {QStringLiteral("Spillway: Bucket-writer key of profile ") + name},
            .writerKeyEnd = QStringLiteral(u"…4321"),
            .caFile = QStringLiteral("/etc/ssl/company.pem"),
            .proxy = QStringLiteral("http://proxy:3128"),
            .iamEndpoint = QStringLiteral("https://iam.eu-west-101.myhuaweicloud.eu"),
            .obsEndpoint = QStringLiteral("https://obs.eu-west-101.myhuaweicloud.eu"),
            .projectName = QStringLiteral("eu-west-101_logs"),
            .instanceId = QStringLiteral("621e42aa-b5b8-4a09-8ae7-8d4d8a6ee0ea"),
            .colour = QStringLiteral("teal"),
            .production = true,
            .signInExpires = QDateTime({2026, 11, 22}, {10, 30}, Qt::UTC),
            .proxyMode = ProxyMode::Manual,
            .proxyUser = QStringLiteral("ops"),
            .proxyPassword = {QStringLiteral("Spillway: Proxy password of profile ") + name}};
}

bool writeTo(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return QDir().mkpath(QFileInfo(file).absolutePath()) && out.open(QIODevice::WriteOnly) &&
           out.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TstProfile : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void noFileIsNoProfile();
    void roundTrip();
    void replacesByName();
    void removes();
    void renames();
    void firstVersion_data();
    void firstVersion();
    void keysThatGo();
    void exportHasNoKeys();
    void importsBesideOthers();
    void badImports_data();
    void badImports();
    void regions();
    void network();
    void namesOfAllKinds();
    void onlyItsOwnerReads();
    void twoWriters();
    void notOverwritten_data();
    void notOverwritten();
    void keysInTexts();
    void unwritable_data();
    void unwritable();

private:
    QString file() const { return m_folder->path() + QStringLiteral("/config/profiles.json"); }
    QList<Profile> profiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstProfile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QList<Profile> TstProfile::profiles() const
{
    const auto result = readProfiles(file());
    if (const auto *list = std::get_if<QList<Profile>>(&result)) {
        return *list;
    }
    QTest::qFail("profiles could not be read", __FILE__, __LINE__);
    return {};
}

void TstProfile::noFileIsNoProfile()
{
    QCOMPARE(profiles(), QList<Profile>());
    QVERIFY(!QFileInfo::exists(file())); // reading makes nothing
}

void TstProfile::roundTrip()
{
    const Profile full = profile(QStringLiteral("eu-prod"));
    Profile bare;
    bare.name = QStringLiteral("bare");
    QCOMPARE(saveProfile(file(), full), Result());
    QCOMPARE(saveProfile(file(), bare), Result());
    const QList<Profile> wanted{full, bare};
    QCOMPARE(profiles(), wanted);
}

void TstProfile::replacesByName()
{
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("a"))), Result());
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("b"))), Result());
    Profile changed = profile(QStringLiteral("a"));
    changed.region.clear();
    changed.dmsEndpoint = QStringLiteral("http://127.0.0.1:18080");
    QCOMPARE(saveProfile(file(), changed), Result());
    const QList<Profile> wanted{changed, profile(QStringLiteral("b"))};
    QCOMPARE(profiles(), wanted);
}

void TstProfile::removes()
{
    QCOMPARE(removeProfile(file(), QStringLiteral("nobody")), Result());
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("a"))), Result());
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("b"))), Result());
    QCOMPARE(removeProfile(file(), QStringLiteral("a")), Result());
    QCOMPARE(profiles(), QList<Profile>{profile(QStringLiteral("b"))});
}

void TstProfile::renames()
{
    for (const char *name : {"a", "b", "c"}) {
        QCOMPARE(saveProfile(file(), profile(QLatin1String(name))), Result());
    }
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("c")), QStringLiteral("b")),
             Result(ProfileFileError::NameTaken));
    QCOMPARE(profiles().size(), 3);
    Profile moved = profile(QStringLiteral("b"));
    moved.name = QStringLiteral("z");
    QCOMPARE(saveProfile(file(), moved, QStringLiteral("b")), Result());
    const QList<Profile> wanted{profile(QStringLiteral("a")), moved, profile(QStringLiteral("c"))};
    QCOMPARE(profiles(), wanted);                                        // in its old place, with its old keys
    QCOMPARE(saveProfile(file(), moved, QStringLiteral("z")), Result()); // not renamed: replaced
    QCOMPARE(profiles(), wanted);
}

void TstProfile::firstVersion_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Profile>("wanted");
    Profile plain;
    plain.name = QStringLiteral("a");
    plain.dmsEndpoint = QStringLiteral("http://127.0.0.1:1");
    plain.signInKey.name = QStringLiteral("k");
    const QByteArray base = "\"name\":\"a\",\"sign_in_key\":\"k\"";
    QTest::newRow("typed endpoint") << base + ",\"dms_endpoint\":\"http://127.0.0.1:1\"" << plain;
    Profile regional = plain;
    QVERIFY(useRegion(regional, QStringLiteral("eu-west-101")));
    const QByteArray region = base + ",\"region\":\"eu-west-101\"";
    QTest::newRow("the region gives what was not kept")
        << region + ",\"dms_endpoint\":\"https://dms.eu-west-101.myhuaweicloud.eu\"" << regional;
    Profile other = plain;
    other.region = QStringLiteral("eu-west-101");
    QTest::newRow("an endpoint that is not the region's")
        << region + ",\"dms_endpoint\":\"http://127.0.0.1:1\"" << other;
    Profile proxied = plain;
    proxied.proxyMode = ProxyMode::Manual;
    proxied.proxy = QStringLiteral("http://proxy:3128");
    const QByteArray typed = base + ",\"dms_endpoint\":\"http://127.0.0.1:1\"";
    QTest::newRow("a proxy") << typed + ",\"proxy\":\"http://proxy:3128\"" << proxied;
    proxied.proxyUser = QStringLiteral("ops");
    QTest::newRow("a proxy with a password") << typed + ",\"proxy\":\"http://ops:hunter2@proxy:3128\"" << proxied;
}

void TstProfile::firstVersion()
{
    QFETCH(QByteArray, row);
    QFETCH(Profile, wanted);
    QVERIFY(writeTo(file(), "{\"version\":1,\"profiles\":[{" + row + "}]}"));
    QCOMPARE(profiles(), QList<Profile>{wanted});
    QCOMPARE(saveProfile(file(), wanted), Result());
    QCOMPARE(profiles(), QList<Profile>{wanted});
    QVERIFY(contentOf(file()).contains("\"version\": 2"));
    QVERIFY(!contentOf(file()).contains("hunter2"));
}

void TstProfile::keysThatGo()
{
    const Profile a = profile(QStringLiteral("a"));
    Profile copy = a;
    copy.name = QStringLiteral("copy");
    copy.writerKey = {QStringLiteral("another")};
    QCOMPARE(keysOnlyOf({a, copy}, QStringLiteral("a")), QList<KeyRef>{a.writerKey});
    QCOMPARE(keysOnlyOf({a, copy}, QStringLiteral("copy")), QList<KeyRef>{copy.writerKey});
    const QList<KeyRef> all{a.signInKey, a.writerKey, a.proxyPassword};
    QCOMPARE(keysOnlyOf({a}, QStringLiteral("a")), all);
    QCOMPARE(keysOnlyOf({a}, QStringLiteral("b")), QList<KeyRef>());
    Profile both = a;
    both.writerKey = both.signInKey; // named once, though used twice
    const QList<KeyRef> twice{a.signInKey, a.proxyPassword};
    QCOMPARE(keysOnlyOf({both}, QStringLiteral("a")), twice);
}

void TstProfile::exportHasNoKeys()
{
    const Profile full = profile(QStringLiteral("eu-prod"));
    const QByteArray text = exportedProfiles({full});
    for (const char *word : {"key", "Spillway:", "6789", "4321", "expires", "password"}) {
        QVERIFY2(!text.contains(word), word);
    }
    const auto parsed = parseExportedProfiles(text);
    QVERIFY(std::holds_alternative<QList<Profile>>(parsed));
    Profile wanted = full;
    wanted.signInKey = wanted.writerKey = wanted.proxyPassword = {};
    wanted.signInKeyEnd.clear();
    wanted.writerKeyEnd.clear();
    wanted.signInExpires = {};
    QCOMPARE(std::get<QList<Profile>>(parsed), QList<Profile>{wanted});
}

void TstProfile::importsBesideOthers()
{
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("a"))), Result());
    Profile foreign;
    foreign.name = QStringLiteral("a");
    Profile fresh;
    fresh.name = QStringLiteral("b");
    const auto added = addProfiles(file(), {foreign, fresh, foreign});
    QVERIFY(std::holds_alternative<Renamed>(added));
    const Renamed wanted{{QStringLiteral("a"), QStringLiteral("a (2)")},
                         {QStringLiteral("a"), QStringLiteral("a (3)")}};
    QCOMPARE(std::get<Renamed>(added), wanted);
    QCOMPARE(profiles().size(), 4);
    QCOMPARE(profiles().first(), profile(QStringLiteral("a"))); // the one that was here is as it was
}

void TstProfile::badImports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &text, ProfileFileError error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    using enum ProfileFileError;
    row("empty", "", NotJson);
    row("not JSON", "profiles", NotJson);
    row("profiles.json itself", "{\"version\":2,\"profiles\":[]}", NotJson);
    row("newer", "{\"spillway_profiles\":2,\"profiles\":[]}", Newer);
    row("no list", "{\"spillway_profiles\":1,\"profiles\":{}}", NotJson);
    row("nameless", "{\"spillway_profiles\":1,\"profiles\":[{\"name\":\" \"}]}", NotJson);
    row("a number in the list", "{\"spillway_profiles\":1,\"profiles\":[7]}", NotJson);
    row("a control character in the name", "{\"spillway_profiles\":1,\"profiles\":[{\"name\":\"\\u0001new\"}]}",
        NotJson);
    row("too large", QByteArray(5 * 1024 * 1024, ' '), NotJson);
}

void TstProfile::badImports()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto parsed = parseExportedProfiles(text);
    QVERIFY(std::holds_alternative<ProfileFileError>(parsed));
    QCOMPARE(static_cast<int>(std::get<ProfileFileError>(parsed)), error);
}

void TstProfile::regions()
{
    Profile one = profile(QStringLiteral("a"));
    const Profile before = one;
    QVERIFY(!useRegion(one, QStringLiteral("xx-none-1")));
    QVERIFY(!useRegion(one, QString()));
    QCOMPARE(one, before);
    QVERIFY(useRegion(one, QStringLiteral("eu-west-0")));
    QCOMPARE(one.obsEndpoint, QStringLiteral("https://oss.eu-west-0.prod-cloud-ocb.orange-business.com"));
}

void TstProfile::network()
{
    Profile one = profile(QStringLiteral("a"));
    QCOMPARE(networkOf(one).proxy, QUrl(QStringLiteral("http://proxy:3128")));
    QCOMPARE(networkOf(one).proxyUser, QStringLiteral("ops"));
    for (ProxyMode mode : {ProxyMode::System, ProxyMode::None}) {
        one.proxyMode = mode; // the address is kept for the next time, and not used
        QCOMPARE(networkOf(one).proxy, QUrl());
        QCOMPARE(networkOf(one).proxyUser, QString());
        QCOMPARE(networkOf(one).proxyMode, mode);
    }
}

void TstProfile::namesOfAllKinds()
{
    QList<Profile> wanted;
    for (const char *name : {"ü 转储 😀", "\"quoted\" \\ 'x'", "../../etc", "{}", "A", "a"}) {
        wanted.append(profile(QString::fromUtf8(name)));
        QCOMPARE(saveProfile(file(), wanted.last()), Result());
    }
    QCOMPARE(profiles(), wanted);
}

void TstProfile::onlyItsOwnerReads()
{
    const auto mode = [](const QString &path) {
        struct stat info
        {
        };
        stat(QFile::encodeName(path).constData(), &info);
        return info.st_mode & 0777;
    };
    const mode_t old = umask(0);
    const Result first = saveProfile(file(), profile(QStringLiteral("a")));
    const Result second = saveProfile(file(), profile(QStringLiteral("b"))); // replaced: the mode must not widen
    umask(old);
    QCOMPARE(first, Result());
    QCOMPARE(second, Result());
    QCOMPARE(mode(file()), 0600U);
    QCOMPARE(mode(QFileInfo(file()).absolutePath()), 0700U);
}

/// Window and terminal at once: none overwrites what the other wrote.
void TstProfile::twoWriters()
{
    constexpr int Each = 10;
    std::atomic<int> failures{0};
    const auto work = [&](const char *who) {
        for (int i = 0; i < Each; ++i) {
            failures += saveProfile(file(), profile(QLatin1String(who) + QString::number(i))) ? 1 : 0;
        }
    };
    std::thread window(work, "window");
    std::thread terminal(work, "terminal");
    window.join();
    terminal.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(profiles().size(), 2 * Each);
}

void TstProfile::notOverwritten_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &content, ProfileFileError error) {
        QTest::newRow(name) << content << static_cast<int>(error);
    };
    using enum ProfileFileError;
    row("newer", "{\"version\":3,\"profiles\":[{\"name\":\"a\"}]}", Newer);
    row("much newer", "{\"version\":9999,\"places\":[]}", Newer);
    row("text", "profiles, if only\n", NotJson);
    row("empty", "", NotJson);
    row("cut", "{\"version\":1,\"profiles\":[{\"name\":\"a\"", NotJson);
    row("an array", "[]", NotJson);
    row("deep", QByteArray("[").repeated(100'000), NotJson);
    row("profiles are no list", "{\"version\":1,\"profiles\":{\"a\":{\"region\":\"eu-west-101\"}}}", NotJson);
    row("somebody else's", "{\"editor.fontSize\":14}", NotJson);
}

void TstProfile::notOverwritten()
{
    QFETCH(QByteArray, content);
    QFETCH(int, error);
    QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();

    const auto read = readProfiles(file());
    const auto wanted = static_cast<ProfileFileError>(error);
    QVERIFY(std::holds_alternative<ProfileFileError>(read));
    QCOMPARE(std::get<ProfileFileError>(read), wanted);
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("a"))), Result(wanted));
    QCOMPARE(removeProfile(file(), QStringLiteral("a")), Result(wanted));
    QCOMPARE(contentOf(file()), content);
}

void TstProfile::keysInTexts()
{
    const QString key = QStringLiteral("the key MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc");
    Profile profile;
    profile.name = QStringLiteral("eu-prod");
    QVERIFY(!saveProfile(file(), profile));
    for (QString Profile::*text : {&Profile::name, &Profile::projectName, &Profile::proxyUser, &Profile::caFile}) {
        Profile spoilt = profile;
        spoilt.*text = key;
        QCOMPARE(saveProfile(file(), spoilt), std::optional(ProfileFileError::HoldsKey));
        const auto added = addProfiles(file(), {spoilt});
        QCOMPARE(std::get<ProfileFileError>(added), ProfileFileError::HoldsKey);
    }
    QCOMPARE(std::get<QList<Profile>>(readProfiles(file())), QList{profile});
}

void TstProfile::unwritable_data()
{
    QTest::addColumn<bool>("mounted");
    QTest::newRow("read-only file system") << true;
    QTest::newRow("no permission") << false;
}

void TstProfile::unwritable()
{
    QFETCH(bool, mounted);
    QCOMPARE(saveProfile(file(), profile(QStringLiteral("a"))), Result());
    const QByteArray before = contentOf(file());
    const QString folder = QFileInfo(file()).absolutePath();
    std::unique_ptr<ReadOnlyMount> mount;
    std::unique_ptr<OrdinaryUser> user;
    if (mounted) {
        mount = std::make_unique<ReadOnlyMount>(folder);
        if (!mount->works()) {
            QSKIP("a read-only bind mount needs root's right to mount");
        }
    } else {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        makeReadOnly(folder, {QStringLiteral("profiles.json")});
        user = std::make_unique<OrdinaryUser>();
        if (!user->works()) {
            QSKIP("root here cannot become an ordinary user");
        }
    }
    const Result saved = saveProfile(file(), profile(QStringLiteral("b")));
    const Result removed = removeProfile(file(), QStringLiteral("a"));
    const auto read = readProfiles(file());
    user.reset();
    mount.reset();
    QCOMPARE(saved, Result(ProfileFileError::Unwritable));
    QCOMPARE(removed, Result(ProfileFileError::Unwritable));
    QVERIFY(std::holds_alternative<QList<Profile>>(read)); // reading goes on
    QCOMPARE(contentOf(file()), before);
}

SPILLWAY_SUITE(TstProfile)
#include "tst_profile.moc"
