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
            .proxy = QStringLiteral("http://proxy:3128")};
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
    void namesOfAllKinds();
    void onlyItsOwnerReads();
    void twoWriters();
    void notOverwritten_data();
    void notOverwritten();
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
    const auto read = readProfiles(file());
    if (const auto *list = std::get_if<QList<Profile>>(&read)) {
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
    row("newer", "{\"version\":2,\"profiles\":[{\"name\":\"a\"}]}", Newer);
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
