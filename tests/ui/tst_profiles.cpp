// SPDX-License-Identifier: Apache-2.0
// Profiles in the real window with real key presses and the real keyring: made from a key file,
// edited, duplicated, removed; temporary keys; production.
#include "minutetimer.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelist.h"
#include "profiles/profiletest.h"
#include "ui/wizarddriver.h"
#include "wizard/keyfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

const QString accessKey = QStringLiteral("PROFILEKEYEXAMPLE001");
const QString secretKey = QStringLiteral("ProfileSecretExampleProfileSecretExampl1");

template<typename Window>
Window *shown(QWidget &over)
{
    Window *found = nullptr;
    const auto there = [&] {
        for (Window *candidate : over.findChildren<Window *>()) {
            if (candidate->isVisible()) {
                found = candidate;
            }
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(there) && activate(found) ? found : nullptr;
}

QListWidget *listOf(Workbench &bench)
{
    return bench.window.findChild<ProfileList *>()->findChild<QListWidget *>();
}

void press(QWidget *window, const char *name)
{
    QWidget *button = named(window, QLatin1String(name));
    QVERIFY2(button, name);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

/// The n-th tab of the editor, by keys alone.
void turnTo(ProfileEditor *editor, int tab)
{
    auto *tabs = editor->findChild<QTabWidget *>();
    while (tabs->currentIndex() != tab) {
        QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    }
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Profile stored(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.region = QStringLiteral("eu-west-101");
    profile.dmsEndpoint = QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu");
    profile.projectId = QStringLiteral("0b5f5ae1f4f1488aa2ab09e4d0a3a1b2");
    profile.connectorId = QStringLiteral("55b78880-9077-4c74-ad5a-6868555f76a4");
    profile.signInKey = {QStringLiteral("Spillway: test key of ") + name};
    profile.signInKeyEnd = QStringLiteral("\u20260001");
    return profile;
}

std::optional<StoreStatus> statusOf(Workbench &bench, const KeyRef &ref)
{
    std::optional<StoreStatus> status;
    bench.secrets.read(ref, &bench.window, [&](StoreStatus s, StoredKey &&) { status = s; });
    return QTest::qWaitFor([&] { return status.has_value(); }, 10'000) ? status : std::nullopt;
}

} // namespace

class TstProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_home.isValid()); }
    void addFromKeyFile();
    void messagesAndFirstError();
    void editAndRename();
    void duplicateSharesKeys();
    void removeNamesEntries();
    void badKeyFiles();
    void swappedColumns();
    void twoKeysInAFile();
    void countsOnlyWhileShown();
    void swappedByHand();
    void temporaryKey();
    void expiredKey();
    void production();
    void manualProxy();
    void editedFromATask();
    void goneBehindADraft();
    void testFromTheForm();

private:
    QString home(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    QString keyFile(const QByteArray &content);

    QTemporaryDir m_home;
};

QString TstProfiles::keyFile(const QByteArray &content)
{
    QFile file(m_home.filePath(QStringLiteral("credentials.csv")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TstProfiles::addFromKeyFile()
{
    Workbench bench(home("add"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    type(editor, QStringLiteral("Profile name"), QStringLiteral("eu-test"));
    auto *region = qobject_cast<QComboBox *>(named(editor, QStringLiteral("Region")));
    QVERIFY(region);
    region->setFocus();
    QTest::keyClicks(region, QStringLiteral("EU-Dub"));
    QCOMPARE(textOf(editor, QStringLiteral("DMS endpoint")),
             QStringLiteral("https://dms.eu-west-101.myhuaweicloud.eu"));
    QCOMPARE(textOf(editor, QStringLiteral("OBS endpoint")),
             QStringLiteral("https://obs.eu-west-101.myhuaweicloud.eu"));
    shoot(editor, QStringLiteral("profile-place"));
    turnTo(editor, 1);
    QVERIFY(named(editor, QStringLiteral("Read from a key file")));
    const QString file = keyFile("User Name,Access Key Id,Secret Access Key\r\nalice," + accessKey.toLatin1() + "," +
                                 secretKey.toLatin1() + "\r\n");
    editor->findChild<KeyFields *>()->readFile(file);
    QTRY_COMPARE(textOf(editor, QStringLiteral("Access key")), accessKey);
    QVERIFY(visibleText(editor).contains(QStringLiteral("alice")));
    shoot(editor, QStringLiteral("profile-keys"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *question = shown<QMessageBox>(bench.window);
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("credentials.csv")));
    QVERIFY(QFile::exists(file)); // not before the answer
    shoot(question, QStringLiteral("profile-delete-file"));
    press(question, "Delete the file");
    QTRY_VERIFY(!QFile::exists(file));
    QTRY_VERIFY(bench.profiles.find(QStringLiteral("eu-test")));
    const Profile saved = *bench.profiles.find(QStringLiteral("eu-test"));
    QCOMPARE(saved.region, QStringLiteral("eu-west-101"));
    QCOMPARE(saved.iamEndpoint, QStringLiteral("https://iam.eu-west-101.myhuaweicloud.eu"));
    QCOMPARE(saved.signInKeyEnd, QStringLiteral("\u2026E001"));
    QCOMPARE(statusOf(bench, saved.signInKey), std::optional(StoreStatus::Ok));
    QVERIFY(!contentOf(bench.paths.profilesFile()).contains(secretKey.toLatin1()));
    QTRY_COMPARE(listOf(bench)->currentItem()->text(), QStringLiteral("eu-test"));
}

void TstProfiles::messagesAndFirstError()
{
    Workbench bench(home("messages"));
    QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QStringLiteral("taken"))));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 2);
    QTest::keyClick(editor, Qt::Key_Return); // the first error is on another tab
    QTRY_COMPARE(editor->findChild<QTabWidget *>()->currentIndex(), 0);
    QWidget *name = named(editor, QStringLiteral("Profile name"));
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->accessibleName(), QStringLiteral("Profile name, invalid entry"));
    shoot(editor, QStringLiteral("profile-errors"));
    QTest::keyClicks(name, QStringLiteral("taken"));
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(name->accessibleDescription().contains(QStringLiteral("already")));
    name->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, QStringLiteral("-2"));
    QCOMPARE(name->accessibleName(), QStringLiteral("Profile name"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.findChild<ProfileEditor *>());
    QCOMPARE(bench.profiles.profiles().size(), 1);
}

void TstProfiles::editAndRename()
{
    Workbench bench(home("edit"));
    for (const char *name : {"one", "two"}) {
        QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QLatin1String(name))));
    }
    QVERIFY(begin(bench, false));
    QListWidget *list = listOf(bench);
    QTRY_COMPARE(list->count(), 3);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2); // the first saved one is chosen
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    QCOMPARE(textOf(editor, QStringLiteral("Profile name")), QStringLiteral("one"));
    type(editor, QStringLiteral("Profile name"), QStringLiteral("first"));
    auto *colour = qobject_cast<QComboBox *>(named(editor, QStringLiteral("Colour")));
    colour->setFocus();
    QTest::keyClicks(colour, QStringLiteral("Te"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(bench.profiles.find(QStringLiteral("first")));
    QVERIFY(!bench.profiles.find(QStringLiteral("one")));
    Profile wanted = stored(QStringLiteral("one"));
    wanted.name = QStringLiteral("first");
    wanted.colour = QStringLiteral("teal");
    QCOMPARE(*bench.profiles.find(QStringLiteral("first")), wanted); // the key stays under its old name
    QCOMPARE(bench.profiles.profiles().size(), 2);
}

void TstProfiles::duplicateSharesKeys()
{
    Workbench bench(home("duplicate"));
    QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QStringLiteral("one"))));
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 2);
    emit bench.window.findChild<ProfileList *>()->duplicateRequested(QStringLiteral("one"));
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    QCOMPARE(textOf(editor, QStringLiteral("Profile name")), QStringLiteral("one (2)"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(bench.profiles.find(QStringLiteral("one (2)")));
    QCOMPARE(bench.profiles.find(QStringLiteral("one (2)"))->signInKey, stored(QStringLiteral("one")).signInKey);
    // Removed again, it takes no key that the first one needs.
    QTRY_COMPARE(listOf(bench)->count(), 3);
    QVERIFY(activate(&bench.window)); // the editor over it was the active one
    listOf(bench)->setCurrentRow(2);
    listOf(bench)->setFocus();
    QTest::keyClick(listOf(bench), Qt::Key_Delete);
    auto *question = shown<QMessageBox>(bench.window);
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("one (2)")));
    QVERIFY(!question->informativeText().contains(QStringLiteral("Spillway:")));
    press(question, "Remove");
    QTRY_COMPARE(bench.profiles.profiles().size(), 1);
}

void TstProfiles::removeNamesEntries()
{
    Workbench bench(home("remove"));
    const Profile one = stored(QStringLiteral("one"));
    QVERIFY(!saveProfile(bench.paths.profilesFile(), one));
    QVERIFY(begin(bench, false));
    std::optional<StoreStatus> written;
    bench.secrets.write(one.signInKey, {accessKey, Secret::fromText(secretKey), Secret()}, &bench.window,
                        [&](StoreStatus s) { written = s; });
    QTRY_VERIFY(written);
    QCOMPARE(*written, StoreStatus::Ok);
    QListWidget *list = listOf(bench);
    QTRY_COMPARE(list->count(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    auto *question = shown<QMessageBox>(bench.window);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(one.signInKey.name));
    shoot(question, QStringLiteral("profile-remove"));
    QTest::keyClick(question, Qt::Key_Escape); // no is no
    QTRY_VERIFY(!bench.window.findChild<QMessageBox *>());
    QCOMPARE(statusOf(bench, one.signInKey), std::optional(StoreStatus::Ok));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    question = shown<QMessageBox>(bench.window);
    QVERIFY(question);
    press(question, "Remove");
    QTRY_VERIFY(bench.profiles.profiles().isEmpty());
    QCOMPARE(statusOf(bench, one.signInKey), std::optional(StoreStatus::NotStored));
}

void TstProfiles::badKeyFiles()
{
    Workbench bench(home("bad"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 1);
    type(editor, QStringLiteral("Access key"), QStringLiteral("TYPEDBEFORE"));
    auto *keys = editor->findChild<KeyFields *>();
    keys->readFile(keyFile(QByteArray("PK\x03\x04\0", 5)));
    QTRY_VERIFY(visibleText(editor).contains(QStringLiteral("no text file")));
    QCOMPARE(textOf(editor, QStringLiteral("Access key")), QStringLiteral("TYPEDBEFORE")); // nothing typed is lost
    keys->readFile(keyFile("User Name,Access Key Id,Secret Access Key\n"));
    QTRY_VERIFY(visibleText(editor).contains(QStringLiteral("has no key")));
    keys->readFile(m_home.filePath(QStringLiteral("absent.csv")));
    QTRY_VERIFY(visibleText(editor).contains(QStringLiteral("cannot be read")));
    press(editor, "Enter a bucket-writer key");
    editor->findChildren<KeyFields *>().last()->readFile(keyFile(
        "Access Key,Secret Key,Security Token\n" + accessKey.toLatin1() + "," + secretKey.toLatin1() + ",token"));
    QTRY_VERIFY(visibleText(editor).contains(QStringLiteral("cannot be the bucket-writer key")));
    QCOMPARE(textOf(editor, QStringLiteral("Bucket-writer access key")), QString());
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TstProfiles::swappedColumns()
{
    Workbench bench(home("swapped"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 1);
    editor->findChild<KeyFields *>()->readFile(keyFile("User Name,Access Key Id,Secret Access Key\nalice," +
                                                       secretKey.toLatin1() + "," + accessKey.toLatin1()));
    auto *question = shown<QMessageBox>(*editor);
    QVERIFY(question);
    QCOMPARE(textOf(editor, QStringLiteral("Access key")), QString()); // not before the answer
    press(question, "Swap them");
    QTRY_COMPARE(textOf(editor, QStringLiteral("Access key")), accessKey);
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TstProfiles::twoKeysInAFile()
{
    Workbench bench(home("two"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 1);
    editor->findChild<KeyFields *>()->readFile(
        keyFile("User Name,Access Key Id,Secret Access Key\nbob,ANOTHERKEYEXAMPLE002," + secretKey.toLatin1() +
                "\nalice," + accessKey.toLatin1() + "," + secretKey.toLatin1()));
    auto *choice = shown<QInputDialog>(*editor);
    QVERIFY(choice);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(textOf(editor, QStringLiteral("Access key")), accessKey);
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TstProfiles::countsOnlyWhileShown()
{
    QWidget widget;
    int ticks = 0;
    MinuteTimer timer(&widget, [&] { ++ticks; });
    widget.show();
    QVERIFY(!timer.isRunning()); // there is nothing to count
    timer.setWanted(true);
    QVERIFY(timer.isRunning());
    widget.hide();
    QVERIFY(!timer.isRunning());
    QCOMPARE(ticks, 0);
    widget.show();
    QCOMPARE(ticks, 1); // what is shown again is brought up to date
    QVERIFY(timer.isRunning());
    timer.setWanted(false);
    QVERIFY(!timer.isRunning());
}

void TstProfiles::swappedByHand()
{
    Workbench bench(home("byhand"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 1);
    type(editor, QStringLiteral("Access key"), secretKey);
    type(editor, QStringLiteral("Secret key"), accessKey);
    press(editor, "Swap them");
    QCOMPARE(textOf(editor, QStringLiteral("Access key")), accessKey);
    QCOMPARE(textOf(editor, QStringLiteral("Secret key")), secretKey);
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TstProfiles::temporaryKey()
{
    Workbench bench(home("temporary"));
    QVERIFY(begin(bench, false));
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    type(editor, QStringLiteral("Profile name"), QStringLiteral("visitor"));
    type(editor, QStringLiteral("DMS endpoint"), QStringLiteral("http://127.0.0.1:9"));
    turnTo(editor, 1);
    type(editor, QStringLiteral("Access key"), accessKey);
    type(editor, QStringLiteral("Secret key"), secretKey);
    press(editor, "Temporary key");
    QTest::keyClick(editor, Qt::Key_Return);
    QWidget *token = named(editor, QStringLiteral("Security token"));
    QVERIFY(token);
    QCOMPARE(token->accessibleName(), QStringLiteral("Security token, invalid entry"));
    type(editor, QStringLiteral("Security token"), QStringLiteral("token-of-a-visitor"));
    const QDateTime past = QDateTime::currentDateTimeUtc().addSecs(-60);
    type(editor, QStringLiteral("Expires"), past.toString(Qt::ISODate));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(named(editor, QStringLiteral("Expires"))->accessibleName(), QStringLiteral("Expires, invalid entry"));
    // Half a minute more than is looked for, so that a slow machine sees the same minute.
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(43 * 60 + 50);
    type(editor, QStringLiteral("Expires"), end.toString(Qt::ISODate));
    shoot(editor, QStringLiteral("profile-temporary"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(bench.profiles.find(QStringLiteral("visitor")));
    const Profile saved = *bench.profiles.find(QStringLiteral("visitor"));
    QCOMPARE(saved.signInExpires.toSecsSinceEpoch(), end.toSecsSinceEpoch());
    std::optional<bool> kept;
    bench.keychain.read(saved.signInKey, this, [&](StoreStatus, StoredKey &&key) {
        kept = key.securityToken.bytes() == QByteArrayView("token-of-a-visitor");
    });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    QTRY_COMPARE(listOf(bench)->count(), 2);
    const QString words = listOf(bench)->item(1)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(QStringLiteral("expires in 43 minutes")), qPrintable(words));
    shoot(&bench.window, QStringLiteral("profile-list"));
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shown<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QVERIFY(visibleText(wizard).contains(QStringLiteral("expires in 43 minutes")));
    wizard->close();
}

void TstProfiles::expiredKey()
{
    Workbench bench(home("expired"));
    Profile old = stored(QStringLiteral("old"));
    old.signInExpires = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QVERIFY(!saveProfile(bench.paths.profilesFile(), old));
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 2);
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shown<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QVERIFY(visibleText(wizard).contains(QStringLiteral("expired")));
    QTest::keyClick(wizard, Qt::Key_Right, Qt::AltModifier); // not let on with it
    QTRY_VERIFY(visibleText(wizard).contains(QStringLiteral("Enter a new one")));
    QVERIFY(named(wizard, QStringLiteral("Secret key")));
    shoot(wizard, QStringLiteral("profile-expired"));
    wizard->close();
}

void TstProfiles::production()
{
    Workbench bench(home("production"));
    Profile prod = stored(QStringLiteral("eu-prod"));
    prod.production = true;
    Profile test = stored(QStringLiteral("eu-test"));
    test.colour = QStringLiteral("green");
    QVERIFY(!saveProfile(bench.paths.profilesFile(), prod));
    QVERIFY(!saveProfile(bench.paths.profilesFile(), test));
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 3);
    QVERIFY(listOf(bench)->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("production")));
    QVERIFY(!listOf(bench)->item(2)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("production")));
    shoot(&bench.window, QStringLiteral("profile-production"));
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shown<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QVERIFY(visibleText(wizard).contains(QStringLiteral("eu-prod — production")));
    bool named = false;
    for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
        named = named || button->text() == QStringLiteral("C&reate dumping task in eu-prod");
    }
    QVERIFY(named);
    shoot(wizard, QStringLiteral("profile-production-wizard"));
    wizard->close();
}

void TstProfiles::manualProxy()
{
    Workbench bench(home("proxy"));
    QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QStringLiteral("one"))));
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 2);
    listOf(bench)->setFocus();
    QTest::keyClick(listOf(bench), Qt::Key_F2);
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    turnTo(editor, 2);
    auto *mode = qobject_cast<QComboBox *>(named(editor, QStringLiteral("Proxy")));
    QVERIFY(mode);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_End);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(named(editor, QStringLiteral("Proxy address"))->accessibleName(),
             QStringLiteral("Proxy address, invalid entry"));
    type(editor, QStringLiteral("Proxy address"), QStringLiteral("http://proxy:3128"));
    type(editor, QStringLiteral("Proxy user"), QStringLiteral("ops"));
    type(editor, QStringLiteral("CA file"), QStringLiteral("/nowhere/ca.pem"));
    QTest::keyClick(editor, Qt::Key_Return); // the user has no password yet
    QVERIFY(
        named(editor, QStringLiteral("Proxy password"))->accessibleName().endsWith(QStringLiteral("invalid entry")));
    type(editor, QStringLiteral("Proxy password"), QStringLiteral("hunter2-of-the-proxy"));
    shoot(editor, QStringLiteral("profile-network"));
    QTest::keyClick(editor, Qt::Key_Return); // and the CA file is not there
    QTRY_COMPARE(named(editor, QStringLiteral("CA file"))->accessibleName(), QStringLiteral("CA file, invalid entry"));
    type(editor, QStringLiteral("CA file"), QStringLiteral(" "));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(bench.profiles.find(QStringLiteral("one"))->proxyMode == ProxyMode::Manual);
    const Profile saved = *bench.profiles.find(QStringLiteral("one"));
    QCOMPARE(saved.proxyUser, QStringLiteral("ops"));
    QCOMPARE(statusOf(bench, saved.proxyPassword), std::optional(StoreStatus::Ok));
    QVERIFY(!contentOf(bench.paths.profilesFile()).contains("hunter2"));
}

void TstProfiles::editedFromATask()
{
    Workbench bench(home("from-a-task"));
    for (const char *name : {"eu-prod", "eu-test"}) {
        QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QLatin1String(name))));
    }
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 3);
    listOf(bench)->setCurrentRow(2);
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shown<TaskWizard>(bench.window);
    QVERIFY(wizard);
    auto *profile = qobject_cast<QComboBox *>(named(wizard, QStringLiteral("Profile")));
    QVERIFY(profile);
    QCOMPARE(profile->currentText(), QStringLiteral("eu-test"));
    press(wizard, "Edit the profile");
    auto *editor = shown<ProfileEditor>(*wizard);
    QVERIFY(editor);
    QCOMPARE(textOf(editor, QStringLiteral("Profile name")), QStringLiteral("eu-test"));
    type(editor, QStringLiteral("Profile name"), QStringLiteral("eu-lab"));
    const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
    const auto production = std::find_if(boxes.cbegin(), boxes.cend(), [](const QCheckBox *box) {
        return box->text().startsWith(QStringLiteral("Production"));
    });
    QVERIFY(production != boxes.cend());
    (*production)->setFocus();
    QTest::keyClick(*production, Qt::Key_Space);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(says(wizard, QStringLiteral("eu-lab — production"))); // the draft went with it
    QCOMPARE(profile->currentText(), QStringLiteral("eu-lab"));
    shoot(wizard, QStringLiteral("profile-edited-from-a-task"));
    wizard->close();
}

void TstProfiles::goneBehindADraft()
{
    Workbench bench(home("gone"));
    for (const char *name : {"eu-prod", "eu-test"}) {
        QVERIFY(!saveProfile(bench.paths.profilesFile(), stored(QLatin1String(name))));
    }
    QVERIFY(begin(bench, false));
    QTRY_COMPARE(listOf(bench)->count(), 3);
    listOf(bench)->setCurrentRow(2);
    QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shown<TaskWizard>(bench.window);
    QVERIFY(wizard);
    std::optional<bool> removed;
    bench.profiles.remove(QStringLiteral("eu-test"), &bench.window,
                          [&](std::optional<ProfileFileError> failed) { removed = !failed; });
    QTRY_VERIFY(removed);
    QVERIFY(*removed);
    QTRY_COMPARE(listOf(bench)->count(), 2);
    // Another profile must not slip into its place, least of all one for production.
    auto *profile = qobject_cast<QComboBox *>(named(wizard, QStringLiteral("Profile")));
    QTRY_COMPARE(profile->currentIndex(), -1);
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("eu-prod")));
    QTest::keyClick(wizard, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(says(wizard, QStringLiteral("There is no profile “eu-test” any more. Choose another.")));
    QVERIFY(onStep(wizard, 1));
    shoot(wizard, QStringLiteral("profile-gone"));
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_Home);
    QVERIFY(says(wizard, QStringLiteral("eu-prod — a real account")));
    QVERIFY(!visibleText(wizard).contains(QStringLiteral("any more")));
    wizard->close();
}

void TstProfiles::testFromTheForm()
{
    Workbench bench(home("test"));
    QVERIFY(begin(bench, false));
    bench.practice.start();
    QTRY_VERIFY(bench.practice.place());
    const PracticePlace &place = *bench.practice.place();
    QString practiceKey;
    QString practiceSecret;
    bench.secrets.read(place.signInKey, &bench.window, [&](StoreStatus, StoredKey &&key) {
        practiceKey = key.accessKey;
        practiceSecret = QString::fromLatin1(key.secretKey.bytes().toByteArray());
    });
    QTRY_VERIFY(!practiceKey.isEmpty());
    press(&bench.window, "Add a profile");
    auto *editor = shown<ProfileEditor>(bench.window);
    QVERIFY(editor);
    press(editor, "Test"); // without an address there is nothing to test
    QTRY_COMPARE(QApplication::focusWidget(), named(editor, QStringLiteral("DMS endpoint")));
    QVERIFY(!editor->findChild<ProfileTest *>());

    type(editor, QStringLiteral("DMS endpoint"), place.dmsEndpoint);
    press(editor, "Test");
    auto *test = shown<ProfileTest>(*editor);
    QVERIFY(test);
    QVERIFY(says(test, QStringLiteral("There is none yet."))); // no key
    QTest::keyClick(test, Qt::Key_Escape);
    QTRY_VERIFY(!editor->findChild<ProfileTest *>());

    turnTo(editor, 1);
    type(editor, QStringLiteral("Access key"), practiceKey);
    press(editor, "Test"); // half a key is no key, and no stored one either
    QTRY_COMPARE(QApplication::focusWidget(), named(editor, QStringLiteral("Secret key")));
    QVERIFY(!editor->findChild<ProfileTest *>());
    type(editor, QStringLiteral("Secret key"), practiceSecret);
    press(editor, "Test");
    test = shown<ProfileTest>(*editor);
    QVERIFY(test);
    QVERIFY(says(test, QStringLiteral("The profile leaves it to each task"))); // no project is named
    shoot(test, QStringLiteral("profile-test-no-project"));
    QTest::mouseClick(named(test, QStringLiteral("Project")), Qt::LeftButton); // leads to what mends it
    QTRY_VERIFY(!editor->findChild<ProfileTest *>());
    QTRY_COMPARE(QApplication::focusWidget(), named(editor, QStringLiteral("Project ID")));
    QTest::keyClicks(QApplication::focusWidget(), place.projectId);
    press(editor, "Test");
    test = shown<ProfileTest>(*editor);
    QVERIFY(test);
    QVERIFY(says(test, QStringLiteral("Tested: all passed")));
    shoot(test, QStringLiteral("profile-test"));
    QTest::keyClick(test, Qt::Key_Escape);
    QTRY_VERIFY(!editor->findChild<ProfileTest *>());
    QVERIFY(bench.profiles.profiles().isEmpty()); // nothing was saved
    QCOMPARE(statusOf(bench, {QStringLiteral("test of a profile: sign-in key ") + practiceKey}),
             std::optional(StoreStatus::Ok)); // in its place an empty one: the secret was wiped
    std::optional<bool> wiped;
    bench.secrets.read({QStringLiteral("test of a profile: sign-in key ") + practiceKey}, &bench.window,
                       [&](StoreStatus, StoredKey &&key) { wiped = key.secretKey.isEmpty(); });
    QTRY_VERIFY(wiped);
    QVERIFY(*wiped);
    turnTo(editor, 1);
    QCOMPARE(textOf(editor, QStringLiteral("Access key")), practiceKey); // nothing typed is lost
    type(editor, QStringLiteral("Secret key"), QStringLiteral("AnotherSecretAnotherSecretAnotherSecret1"));
    press(editor, "Test");
    test = shown<ProfileTest>(*editor);
    QVERIFY(test);
    QVERIFY(says(test, QStringLiteral("Tested: 1 failed")));
    shoot(test, QStringLiteral("profile-test-refused"));
    QTest::keyClick(test, Qt::Key_Escape);
    QTest::keyClick(editor, Qt::Key_Escape);
}

QTEST_MAIN(TstProfiles)
#include "tst_profiles.moc"
