// SPDX-License-Identifier: Apache-2.0
// How many presses of keys and buttons a task costs. What is pressed goes to whatever has the
// focus, as from a real keyboard; only names are typed for free.
#include "history/historyview.h"
#include "ui/wizarddriver.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spillway;
using namespace spillway::test;

namespace {

/// Presses keys and buttons, and counts.
class Hands
{
public:
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = focused();
        QVERIFY(focus);
        ++m_count;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    void click(QWidget *window, const char *button)
    {
        QWidget *target = named(window, QLatin1String(button));
        QVERIFY2(target && target->isEnabled(), button);
        ++m_count;
        QCoreApplication::processEvents(); // a hand aims at what is laid out and painted
        QTest::mouseClick(target, Qt::LeftButton);
    }
    /// Names and addresses are not counted; they go where the focus is.
    void typeName(const QString &name) const
    {
        QWidget *focus = focused();
        QVERIFY(focus);
        QTest::keyClicks(focus, name);
    }
    int count() const { return m_count; }

private:
    static QWidget *focused()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            return popup->focusWidget() ? popup->focusWidget() : popup;
        }
        return QApplication::focusWidget();
    }

    int m_count = 0;
};

bool listOpen()
{
    return QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
}

bool focusOn(const QString &accessibleName)
{
    const auto there = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->accessibleName().startsWith(accessibleName);
    };
    const bool found = QTest::qWaitFor(there);
    if (!found) {
        const QWidget *focus = QApplication::focusWidget();
        qWarning("the focus is on “%s”", focus ? qPrintable(focus->accessibleName()) : "nothing");
    }
    return found;
}

template<typename Window>
Window *shownOver(QWidget &over)
{
    Window *found = nullptr;
    const auto there = [&] {
        for (Window *candidate : over.findChildren<Window *>()) {
            found = candidate->isVisible() ? candidate : found;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(there) && activate(found) ? found : nullptr;
}

} // namespace

class TstPresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void savedProfileByKeyboard();
    void savedProfileByMouse();
    void firstTimeSetUp();
    void profileThatIsNotWritten();

private:
    QString greeted(const char *key) const { return m_greeting.value(QLatin1String(key)).toString(); }
    /// A home with one profile, whose keys are in the keyring; no instance and no connector is chosen.
    QString savedProfile(const char *name);
    QString keyFile(const char *name, const char *accessKey, const char *secretKey);
    bool readKeyFile(Hands &hands, QWidget *wizard, const QString &file);
    void keepTheFile(Hands &hands, QWidget *wizard);
    bool createdAt(const QSignalSpy &settled, Workbench &bench);

    QTemporaryDir m_home;
    QProcess m_service; ///< a practice service of its own, in the place of a cloud
    QJsonObject m_greeting;
};

void TstPresses::initTestCase()
{
    QVERIFY(m_home.isValid());
    m_service.setProgram(QStringLiteral(SPILLWAY_BIN_DIR "/spillway-practice"));
    m_service.setArguments({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--state"),
                            m_home.filePath(QStringLiteral("cloud")), QStringLiteral("--exit-with-stdin")});
    m_service.start();
    QTRY_VERIFY(m_service.canReadLine());
    m_greeting = QJsonDocument::fromJson(m_service.readLine()).object();
    QVERIFY(!m_greeting.isEmpty());
}

QString TstPresses::savedProfile(const char *name)
{
    const QString home = m_home.filePath(QLatin1String(name));
    Workbench bench(home);
    Profile profile;
    profile.name = QStringLiteral("cloud");
    profile.dmsEndpoint = greeted("dms");
    profile.region = greeted("region");
    profile.projectId = greeted("project_id");
    profile.signInKey = {QStringLiteral("Spillway: presses, sign-in key, ") + profile.name};
    profile.writerKey = {QStringLiteral("Spillway: presses, bucket-writer key, ") + profile.name};
    int written = 0;
    const auto put = [&](const KeyRef &ref, const QString &accessKey, const QString &secretKey) {
        bench.secrets.write(ref, {accessKey, Secret::fromText(secretKey), {}}, &bench.window,
                            [&](StoreStatus status) { written += status == StoreStatus::Ok ? 1 : 0; });
    };
    put(profile.signInKey, greeted("access_key"), greeted("secret_key"));
    put(profile.writerKey, greeted("bucket_access_key"), greeted("bucket_secret_key"));
    const bool stored = QTest::qWaitFor([&] { return written == 2; }, 10'000);
    return stored && !saveProfile(bench.paths.profilesFile(), profile) ? home : QString();
}

QString TstPresses::keyFile(const char *name, const char *accessKey, const char *secretKey)
{
    QFile file(m_home.filePath(QLatin1String(name)));
    const QByteArray content = "User Name,Access Key Id,Secret Access Key\r\noperator," +
                               greeted(accessKey).toLatin1() + ',' + greeted(secretKey).toLatin1() + "\r\n";
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

bool TstPresses::readKeyFile(Hands &hands, QWidget *wizard, const QString &file)
{
    hands.click(wizard, "Read from a key file");
    auto *dialog = shownOver<QFileDialog>(*wizard);
    if (!dialog) {
        return false;
    }
    hands.typeName(file);
    shoot(dialog, QStringLiteral("presses-file"));
    const QPointer<QFileDialog> guard(dialog); // it deletes itself
    hands.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }) && activate(wizard) &&
           says(wizard, QStringLiteral("Key of operator"));
}

void TstPresses::keepTheFile(Hands &hands, QWidget *wizard)
{
    auto *question = shownOver<QMessageBox>(*wizard);
    QVERIFY(question);
    hands.key(Qt::Key_Escape);
    QTRY_VERIFY(!wizard->findChild<QMessageBox *>());
    QVERIFY(activate(wizard));
}

bool TstPresses::createdAt(const QSignalSpy &settled, Workbench &bench)
{
    std::optional<Attempt> attempt;
    bench.history.find(settled.first().first().toString(), this,
                       [&](std::optional<Attempt> found) { attempt = std::move(found); });
    return QTest::qWaitFor([&] { return attempt.has_value(); }) && attempt->state == AttemptState::Created &&
           !attempt->taskId.isEmpty();
}

void TstPresses::savedProfileByKeyboard()
{
    const QString home = savedProfile("keyboard");
    QVERIFY(!home.isEmpty());
    Workbench bench(home);
    QVERIFY(begin(bench, false));
    Hands hands;
    hands.key(Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shownOver<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QVERIFY(focusOn(QStringLiteral("Connector ID"))); // what is missing
    hands.key(Qt::Key_Tab);
    QVERIFY(focusOn(QStringLiteral("Choose an instance")));
    hands.key(Qt::Key_Space);
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("telemetry"));
    hands.key(Qt::Key_Return);
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry, cluster")));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 2));
    QVERIFY(says(wizard, QStringLiteral("topics of the instance")));
    QVERIFY(focusOn(QStringLiteral("Topics")));
    hands.typeName(QStringLiteral("plant-berlin-temperature"));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 3));
    QVERIFY(focusOn(QStringLiteral("Bucket")));
    hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_Space);
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("6666"));
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 4));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 5));
    QVERIFY(says(wizard, QStringLiteral("all passed")));
    shoot(wizard, QStringLiteral("presses-review"));
    QSignalSpy settled(wizard, &TaskWizard::settled);
    hands.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(settled.wait(30'000));
    QVERIFY(createdAt(settled, bench));
    qInfo("a saved profile, by keyboard: %d presses", hands.count());
    QVERIFY2(hands.count() <= 12, qPrintable(QString::number(hands.count())));
}

void TstPresses::savedProfileByMouse()
{
    const QString home = savedProfile("mouse");
    QVERIFY(!home.isEmpty());
    Workbench bench(home);
    QVERIFY(begin(bench, false));
    Hands hands;
    hands.key(Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shownOver<TaskWizard>(bench.window);
    QVERIFY(wizard);
    hands.click(wizard, "Choose an instance");
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("telemetry"));
    hands.key(Qt::Key_Return);
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry, cluster")));
    hands.click(wizard, "Next");
    QVERIFY(onStep(wizard, 2));
    hands.typeName(QStringLiteral("plant-berlin-temperature"));
    hands.click(wizard, "Next");
    QVERIFY(onStep(wizard, 3));
    hands.click(wizard, "Choose a bucket");
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("6666"));
    hands.key(Qt::Key_Return);
    hands.click(wizard, "Next");
    QVERIFY(onStep(wizard, 4));
    hands.click(wizard, "Next");
    QVERIFY(onStep(wizard, 5));
    QSignalSpy settled(wizard, &TaskWizard::settled);
    hands.click(wizard, "Create dumping task");
    QVERIFY(settled.wait(30'000));
    QVERIFY(createdAt(settled, bench));
    qInfo("a saved profile, by mouse: %d presses", hands.count());
    QVERIFY2(hands.count() <= 12, qPrintable(QString::number(hands.count())));
}

void TstPresses::firstTimeSetUp()
{
    const QString signIn = keyFile("credentials.csv", "access_key", "secret_key");
    const QString writer = keyFile("writer.csv", "bucket_access_key", "bucket_secret_key");
    QVERIFY(!signIn.isEmpty() && !writer.isEmpty());
    Workbench bench(m_home.filePath(QStringLiteral("first")));
    QVERIFY(begin(bench, false));
    Hands hands;
    hands.key(Qt::Key_N, Qt::ControlModifier);
    auto *wizard = shownOver<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QVERIFY(focusOn(QStringLiteral("Profile")));
    hands.key(Qt::Key_End); // “New profile” is the last
    hands.key(Qt::Key_Tab); // to the region, whose name would be typed; this cloud is in no list
    hands.key(Qt::Key_Tab);
    QVERIFY(focusOn(QStringLiteral("DMS endpoint")));
    hands.typeName(greeted("dms"));
    QVERIFY(readKeyFile(hands, wizard, signIn));
    hands.click(wizard, "Find the project");
    QTRY_COMPARE(textOf(wizard, QStringLiteral("Project ID")), greeted("project_id")); // the only one
    hands.click(wizard, "Choose an instance");
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("telemetry"));
    hands.key(Qt::Key_Return);
    QVERIFY(says(wizard, QStringLiteral("kafka-telemetry, cluster")));
    shoot(wizard, QStringLiteral("presses-first-place"));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 2));
    keepTheFile(hands, wizard);
    QVERIFY(focusOn(QStringLiteral("Topics")));
    hands.typeName(QStringLiteral("plant-berlin-temperature"));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 3));
    hands.click(wizard, "Choose a bucket");
    QVERIFY(listOpen());
    hands.typeName(QStringLiteral("6666"));
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 4));
    QVERIFY(readKeyFile(hands, wizard, writer));
    shoot(wizard, QStringLiteral("presses-first-writer"));
    hands.key(Qt::Key_Return);
    QVERIFY(onStep(wizard, 5));
    keepTheFile(hands, wizard);
    QVERIFY(says(wizard, QStringLiteral("Checked before the send: 1 "))); // the region of “Other” is known to nobody
    QSignalSpy settled(wizard, &TaskWizard::settled);
    hands.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(settled.wait(30'000));
    QVERIFY(createdAt(settled, bench));
    QVERIFY(QFile::exists(signIn) && QFile::exists(writer)); // “Keep it” was the answer
    qInfo("first-time set-up: %d presses", hands.count());
    QVERIFY2(hands.count() <= 25, qPrintable(QString::number(hands.count())));
}

/// The bucket-writer key is in the keyring and the profile's file cannot take it: that is told at the key.
void TstPresses::profileThatIsNotWritten()
{
    const QString home = savedProfile("unwritten");
    QVERIFY(!home.isEmpty());
    Workbench bench(home);
    QVERIFY(begin(bench, false));
    SavedDraft draft;
    draft.id = QStringLiteral("unwritten");
    draft.profile = QStringLiteral("cloud");
    draft.draft = Draft::forForm();
    draft.draft.set(Field::TaskName, QStringLiteral("unwritten"));
    draft.draft.set(Field::Topics, QStringLiteral("plant-berlin-temperature"));
    draft.draft.set(Field::ObsBucketName, QStringLiteral("6666"));
    draft.draft.set(Field::ProjectId, greeted("project_id"));
    draft.draft.set(Field::ConnectorId, QStringLiteral("2962882a-386c-4c9d-bb59-3b4f55d82961"));
    draft.step = 3;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    bench.drafts.save(draft, this, [](bool written) { QVERIFY(written); });
    QVERIFY(press(&bench.window, QStringLiteral("Continue the draft")));
    auto *wizard = shownOver<TaskWizard>(bench.window);
    QVERIFY(wizard);
    QTest::keyClick(wizard, Qt::Key_4, Qt::ControlModifier);
    QVERIFY(onStep(wizard, 4));
    QWidget *source = named(wizard, QStringLiteral("Key"));
    QVERIFY(source);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_End); // “New key” is the last
    type(wizard, QStringLiteral("Access key"), greeted("bucket_access_key"));
    type(wizard, QStringLiteral("Secret key"), greeted("bucket_secret_key"));
    QFile file(bench.paths.profilesFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no JSON") > 0);
    file.close();
    next(wizard);
    QVERIFY(says(wizard, QStringLiteral("is damaged. It was left as it is. The profile does not know this key; it is "
                                        "used in this window only.")));
    shoot(wizard, QStringLiteral("presses-unwritten"));
    QVERIFY(onStep(wizard, 4));
    QVERIFY(goesTo(wizard, 5));
}

QTEST_MAIN(TstPresses)
#include "tst_presses.moc"
