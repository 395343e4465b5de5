// SPDX-License-Identifier: Apache-2.0
// Every page and dialog, in every language, theme and size of text: does all of it fit, has every
// control a name and room for a finger, can it be read? ./dev screenshots runs the same tour for
// pictures: SPILLWAY_SHOTS names the folder, SPILLWAY_SHOTS_LANGUAGE, _THEME and _TEXT (percent) say which.
#include "ui/facecheck.h"
#include "ui/tour.h"
#include "ui/workbench.h"
#include "workspace/language.h"

#include <QMap>
#include <QScreen>
#include <QTemporaryDir>
#include <QTranslator>

using namespace spillway;
using namespace spillway::test;

class TstEveryWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksRight_data();
    void looksRight();
    void focusIsNeverLost();

private:
    static void examine(QWidget &window, bool pseudo, QStringList &found);
};

void TstEveryWindow::looksRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("textSize"); // in percent
    if (qEnvironmentVariableIsSet("SPILLWAY_SHOTS")) {
        QTest::newRow("pictures") << qEnvironmentVariable("SPILLWAY_SHOTS_LANGUAGE", QStringLiteral("en"))
                                  << qEnvironmentVariable("SPILLWAY_SHOTS_THEME", QStringLiteral("light"))
                                  << qEnvironmentVariable("SPILLWAY_SHOTS_TEXT", QStringLiteral("100")).toInt();
        return;
    }
    QTest::newRow("English, light") << "en"
                                    << "light" << 100;
    QTest::newRow("German, dark") << "de"
                                  << "dark" << 100;
    QTest::newRow("Chinese, light") << "zh_CN"
                                    << "light" << 100;
    QTest::newRow("pseudo, dark") << "pseudo"
                                  << "dark" << 100;
    QTest::newRow("German, text at 200 %") << "de"
                                           << "light" << 200;
}

void TstEveryWindow::looksRight()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(int, textSize);
    qputenv("SPILLWAY_SHOTS_THEME", theme.toLatin1());
    Language spoken;
    QTranslator pseudo;
    if (language == u"pseudo") {
        spoken.use(QStringLiteral("en"));
        QVERIFY(pseudo.load(QStringLiteral(SPILLWAY_PSEUDO_LANGUAGE)));
        QCoreApplication::installTranslator(&pseudo);
    } else {
        spoken.use(language);
    }
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * textSize / 100);
    QApplication::setFont(large);

    const QTemporaryDir home;
    QMap<QString, QString> found; // where it was seen first
    const bool arrived = tour(
        home.path(),
        [&](QWidget &window, const QString &name) {
            shoot(&window, name);
            QStringList here;
            examine(window, language == u"pseudo", here);
            for (const QString &each : std::as_const(here)) {
                if (!found.contains(each)) {
                    found.insert(each, name);
                }
            }
        },
        QSize(1240, 720) * textSize / 100);
    QApplication::setFont(font);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        qWarning("%s: %s", qPrintable(it.value()), qPrintable(it.key()));
    }
    QVERIFY2(arrived, "the tour got stuck");
    QCOMPARE(found.size(), 0);
}

void TstEveryWindow::focusIsNeverLost()
{
    const QTemporaryDir home;
    int found = 0;
    const bool arrived = tour(home.path(), [&](QWidget &window, const QString &name) {
        if (window.windowType() == Qt::Popup) {
            return;
        }
        const auto placed = [&] { return QApplication::focusWidget() && QApplication::focusWidget()->isVisible(); };
        if (!QTest::qWaitFor(placed)) {
            qWarning("%s: nothing visible has the focus", qPrintable(name));
            ++found;
        }
        QWidget *const before = QApplication::focusWidget();
        for (const QString &each : focusLosses(window)) {
            qWarning("%s: %s", qPrintable(name), qPrintable(each));
            ++found;
        }
        if (before) {
            before->setFocus();
        }
    });
    QVERIFY2(arrived, "the tour got stuck");
    QCOMPARE(found, 0);
}

void TstEveryWindow::examine(QWidget &window, bool pseudo, QStringList &found)
{
    // What has just come, such as an answer of the service, is laid out in the turns after it.
    [[maybe_unused]] const bool laidOut = QTest::qWaitFor([&] { return clipped(window).isEmpty(); }, 500);
    found += clipped(window);
    found += nameless(window);
    found += tiny(window);
    found += faint(window);
    if (pseudo) {
        found += untranslated(window);
    }
    const QSize screen = window.screen()->availableSize();
    if (window.width() > screen.width() || window.height() > screen.height()) {
        found +=
            QStringLiteral("the window is larger than the screen: %1 × %2").arg(window.width()).arg(window.height());
    }
}

QTEST_MAIN(TstEveryWindow)
#include "tst_everywindow.moc"
