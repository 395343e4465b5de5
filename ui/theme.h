// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QSize>
#include <QString>

class QApplication;
class QWidget;

namespace spillway {

/// One restrained set of distances, in device-independent pixels.
namespace space {
inline constexpr int Tight = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 20;
} // namespace space

enum class Theme { System, Light, Dark };
/// "light", "dark"; empty for the system's.
QString themeName(Theme theme);
/// The system's for a name that there is not.
Theme themeNamed(const QString &name);

/// Colours with a meaning, for the theme in force. Every one has a contrast of at least 4.5:1
/// against the window and the base colour.
enum class Tone { Text, Muted, Accent, Good, Warning, Bad, Practice };

/// Style, palette and icons of the program. One per application, made in main().
class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(QApplication &application);
    void use(Theme theme);
    Theme theme() const { return m_theme; }

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    Theme m_theme = Theme::System;
};

/// That size, or what fits on the widget's screen with a little air around it.
QSize fitting(QSize wanted, const QWidget &widget);
/// A window's first size: that one with text of the usual size, more with larger text, and what fits.
QSize firstSize(QSize usual, const QWidget &widget);
bool isDark(const QWidget &widget);
QColor tone(Tone tone, const QWidget &widget);
/// Behind white words that say "production": red in both themes, 6.7:1.
QColor productionColour();
/// The edge of a profile, by its colour's name (profileColours()); invalid for another one.
QColor edgeColour(const QString &name, const QWidget &widget);
/// An icon of resources/icons/symbols in the widget's colours, crisp at any scale.
QIcon symbol(const char *name, Tone tone, const QWidget &widget);

} // namespace spillway
