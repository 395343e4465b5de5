// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "desktopsettings.h"
#include "look/colours.h"
#include "look/style.h"

#include <QApplication>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>

// In a static library nothing else pulls the resource in; the macro wants the global namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace spillway {
namespace {

void apply(bool darkOne)
{
    const Colours &c = coloursOf(darkOne);
    const QPalette palette = paletteOf(c);
    if (QGuiApplication::palette() == palette) {
        return;
    }
    QApplication::setPalette(palette);
    QApplication::setPalette(viewPaletteOf(c), "QAbstractItemView");
    QToolTip::setPalette(palette);
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return {};
}

Theme themeNamed(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme)) {
            return theme;
        }
    }
    return Theme::System;
}

Look::Look(QApplication &application) : m_application(application)
{
    loadIcons();
    auto *desktop = new DesktopSettings(isDark(QGuiApplication::palette()), this);
    auto *style = new SpillwayStyle;
    m_application.setStyle(style);
    connect(desktop, &DesktopSettings::schemeChanged, this, [this] {
        if (m_theme == Theme::System) {
            use(Theme::System);
        }
    });
    connect(desktop, &DesktopSettings::motionChanged, style, &SpillwayStyle::setStill);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false); // some desktops have them on
    }
}

void Look::use(Theme theme)
{
    m_theme = theme;
    bool darkOne = theme == Theme::Dark;
    auto *desktop = findChild<DesktopSettings *>();
    desktop->listen();
    if (theme == Theme::System) {
        darkOne = desktop->isDark();
    }
    apply(darkOne);
    emit changed();
}

QSize fitting(QSize wanted, const QWidget &widget)
{
    const QScreen *screen = widget.screen();
    const QSize room = screen ? screen->availableSize() : wanted;
    return wanted.boundedTo(room - QSize(space::Large, 2 * space::Large));
}

QSize firstSize(QSize usual, const QWidget &widget)
{
    constexpr int usualLine = 16; // of text of 10 points at 96 dots an inch
    const int line = std::max(usualLine, widget.fontMetrics().height());
    return fitting(usual * line / usualLine, widget);
}

bool isDark(const QWidget &widget)
{
    return isDark(widget.palette());
}

QColor tone(Tone tone, const QWidget &widget)
{
    return colour(tone, coloursOf(widget.palette()));
}

QColor productionColour()
{
    return QColor(coloursOf(false).bad);
}

QColor edgeColour(const QString &name, const QWidget &widget)
{
    // At least 3:1 against base, window and selected row.
    struct Edge
    {
        QLatin1String name;
        QRgb light;
        QRgb dark;
    };
    static constexpr std::array edges{
        Edge{QLatin1String("blue"), 0xff2563c4, 0xff7fb2ff},  Edge{QLatin1String("teal"), 0xff0b7a75, 0xff4fd0c5},
        Edge{QLatin1String("green"), 0xff3a7d1e, 0xff9bd36a}, Edge{QLatin1String("amber"), 0xff9a6200, 0xffe8b04a},
        Edge{QLatin1String("pink"), 0xffb03088, 0xfff28ccb},  Edge{QLatin1String("grey"), 0xff6b757d, 0xff9aa5ad},
    };
    const auto edge = std::find_if(edges.begin(), edges.end(), [&](const Edge &e) { return e.name == name; });
    return edge == edges.end() ? QColor() : QColor(isDark(widget) ? edge->dark : edge->light);
}

} // namespace spillway
