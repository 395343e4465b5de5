// SPDX-License-Identifier: Apache-2.0
// Light and dark and motion as the desktop's settings portal says, live; the portal is played on the
// test's bus.
#include "preferences/preferencesdialog.h"
#include "theme.h"
#include "workspace/preferences.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusVariant>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spillway;

/// org.freedesktop.portal.Desktop, on a connection of its own, as another process has it.
class SettingsPortal : public QObject, protected QDBusContext
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
    /// Has the key from now on, as older portals have not.
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_others.insert(group + u' ' + key, value);
        emit SettingChanged(group, key, QDBusVariant(value));
    }
    void changeOther() const
    {
        emit SettingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"),
                            QDBusVariant(1U));
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus's name
    QDBusVariant Read(const QString &group, const QString &key)
    {
        QVariant value = m_others.value(group + u' ' + key);
        if (key == u"color-scheme") {
            ++m_reads;
            value = m_scheme;
        } else if (!value.isValid()) {
            sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("Requested setting not found"));
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // twice, as the real one does
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value) const; // NOLINT

public:
    int m_reads = 0;

private:
    uint m_scheme;
    QHash<QString, QVariant> m_others;
    QDBusConnection m_bus;
};

class TstTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsThePortal();
    void aChoiceGoesBefore();
    void withoutAPortal();
    void lessMotion_data();
    void lessMotion();
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

void TstTheme::lessMotion_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("less");
    QTest::addColumn<QVariant>("asUsual");
    QTest::newRow("any desktop") << "org.freedesktop.appearance"
                                 << "reduced-motion" << QVariant(1U) << QVariant(0U);
    QTest::newRow("GNOME") << "org.gnome.desktop.interface"
                           << "enable-animations" << QVariant(false) << QVariant(true);
}

void TstTheme::lessMotion()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, less);
    QFETCH(QVariant, asUsual);
    SettingsPortal portal(0);
    portal.set(group, key, less);
    QVERIFY(portal.open());
    Look look(*qApp);
    look.use(Theme::Light); // whoever chose the theme here chose no motion
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.resize(200, 24);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto moves = [&] { return bar.findChild<QAbstractAnimation *>() != nullptr; };
    const auto colours = [&] {
        const QImage picture = bar.grab().toImage();
        QSet<QRgb> seen;
        for (int x = 10; x < picture.width() - 10; ++x) {
            seen.insert(picture.pixel(x, picture.height() / 2));
        }
        return seen.size();
    };
    QTRY_COMPARE(portal.m_reads, 1);
    QTRY_VERIFY(!moves());
    QVERIFY(colours() > 1); // still, but not empty
    portal.set(group, key, asUsual);
    QTRY_VERIFY(moves());
    portal.set(group, key, less);
    QTRY_VERIFY(!moves());
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
