// SPDX-License-Identifier: Apache-2.0
// Light and dark as the desktop's settings portal says, live; the portal is played on the test's bus.
#include "preferences/preferencesdialog.h"
#include "theme.h"
#include "workspace/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spillway;

/// org.freedesktop.portal.Desktop, on a connection of its own, as another process has it.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit SettingsPortal(uint scheme)
        : m_scheme(scheme)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~SettingsPortal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    bool open() { return m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")); }
    void change(uint scheme)
    {
        m_scheme = scheme;
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                            QDBusVariant(m_scheme));
    }
    void changeOther() const
    {
        emit SettingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"),
                            QDBusVariant(1U));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) // NOLINT(readability-identifier-naming): the bus's name
    {
        ++m_reads;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme))); // twice, as the real one does
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value) const; // NOLINT

public:
    int m_reads = 0;

private:
    uint m_scheme;
    QDBusConnection m_bus;
};

class TstTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsThePortal();
    void aChoiceGoesBefore();
    void withoutAPortal();
    void chosenInThePreferences();

private:
    static bool dark() { return isDark(QWidget()); }
};

void TstTheme::followsThePortal()
{
    SettingsPortal portal(1);
    QVERIFY(portal.open());
    Look look(*qApp);
    look.use(Theme::System);
    QTRY_VERIFY(dark());
    QCOMPARE(portal.m_reads, 1);
    QSignalSpy changed(&look, &Look::changed);
    portal.change(2);
    QTRY_VERIFY(!dark());
    QCOMPARE(changed.size(), 1);
    portal.change(1);
    QTRY_VERIFY(dark());
    portal.changeOther(); // another group's key of that name: nothing
    portal.change(0);     // no preference: as the program was before
    QTRY_VERIFY(!dark());
    QCOMPARE(changed.size(), 3);
}

void TstTheme::aChoiceGoesBefore()
{
    SettingsPortal portal(2);
    QVERIFY(portal.open());
    Look look(*qApp);
    look.use(Theme::System);
    QTRY_COMPARE(portal.m_reads, 1);
    look.use(Theme::Dark);
    QVERIFY(dark());
    QSignalSpy changed(&look, &Look::changed);
    portal.change(1);
    portal.change(2);
    look.use(Theme::System); // what was told meanwhile holds
    QTRY_VERIFY(!dark());
    QCOMPARE(changed.size(), 1);
}

void TstTheme::withoutAPortal()
{
    Look look(*qApp);
    look.use(Theme::System);
    QVERIFY(!dark());
    look.use(Theme::Dark);
    QVERIFY(dark());
    look.use(Theme::Light);
    QVERIFY(!dark());
}

void TstTheme::chosenInThePreferences()
{
    const QTemporaryDir home;
    Worker files(QStringLiteral("files"));
    PreferenceStore preferences(home.filePath(QStringLiteral("preferences.json")), files);
    Look look(*qApp);
    connect(&preferences, &PreferenceStore::changed, &look,
            [&] { look.use(themeNamed(preferences.now().theme)); }); // as main() does
    auto *dialog = new PreferencesDialog(preferences);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QComboBox *language = nullptr;
    QComboBox *theme = nullptr;
    for (QComboBox *choice : dialog->findChildren<QComboBox *>()) {
        if (choice->accessibleName() == u"Theme") {
            theme = choice;
        } else if (choice->accessibleName() == u"Language") {
            language = choice;
        }
    }
    QVERIFY(theme && language);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(preferences.now().theme, QStringLiteral("dark"));
    QVERIFY(dark());
    QTest::keyClick(theme, Qt::Key_Home);
    QCOMPARE(preferences.now().theme, QString());
    QVERIFY(!dark());

    language->setFocus();
    QVERIFY(language->accessibleDescription().isEmpty());
    QTest::keyClicks(language, QStringLiteral("Deu"));
    QCOMPARE(preferences.now().language, QStringLiteral("de"));
    QVERIFY(!language->accessibleDescription().isEmpty()); // from its next start on
    QTest::keyClick(language, Qt::Key_Home);
    QVERIFY(language->accessibleDescription().isEmpty());
    QTRY_COMPARE(readPreferences(home.filePath(QStringLiteral("preferences.json"))), preferences.now());
    const QPointer<QDialog> guard(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!guard);
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
