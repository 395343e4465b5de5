// SPDX-License-Identifier: Apache-2.0
#include "look/colours.h"

namespace spillway {
namespace {

// Contrast by WCAG 2.1 against window, base, selected row:
//   text 14.7 16.1 12.6 · muted 5.9 6.4 5.0 · accent 6.2 6.8 5.3 · good 6.0 6.6 5.1
//   warning 6.4 7.0 5.5 · bad 6.2 6.7 5.3 · practice 6.9 7.6 5.9 · placeholder 4.6 5.0
//   border 3.0 3.3 · white on accent 6.7
constexpr Colours light{.window = 0xfff3f5f6,
                        .base = 0xffffffff,
                        .alternate = 0xfff7f9fa,
                        .button = 0xffffffff,
                        .text = 0xff1c2227,
                        .muted = 0xff55606a,
                        .placeholder = 0xff66717a,
                        .border = 0xff858f98,
                        .line = 0xffd5dade,
                        .accent = 0xff10637f,
                        .onAccent = 0xffffffff,
                        .link = 0xff10637f,
                        .selected = 0xffd3e7f0,
                        .selectedInactive = 0xffe2e8eb,
                        .good = 0xff1a6b39,
                        .warning = 0xff7f4e00,
                        .bad = 0xffb0241c,
                        .practice = 0xff6a3d9e};

//   text 12.4 13.9 8.8 · muted 7.1 8.0 5.1 · accent 7.2 8.1 5.2 · good 8.1 9.1 5.8
//   warning 8.5 9.5 6.0 · bad 7.5 8.5 5.4 · practice 7.7 8.6 5.5 · placeholder 5.5 6.1
//   border 4.0 4.5 · near-black on accent 8.5
constexpr Colours dark{.window = 0xff22272b,
                       .base = 0xff191d20,
                       .alternate = 0xff1d2125,
                       .button = 0xff2e353a,
                       .text = 0xffe5e9ec,
                       .muted = 0xffa9b4bc,
                       .placeholder = 0xff929da6,
                       .border = 0xff7a858e,
                       .line = 0xff39424a,
                       .accent = 0xff5fc0de,
                       .onAccent = 0xff0e1a1f,
                       .link = 0xff5fc0de,
                       .selected = 0xff1f4250,
                       .selectedInactive = 0xff2d3539,
                       .good = 0xff77d094,
                       .warning = 0xfff0b95e,
                       .bad = 0xffff9d94,
                       .practice = 0xffc9acf4};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours &coloursOf(bool darkOnes)
{
    return darkOnes ? dark : light;
}

const Colours &coloursOf(const QPalette &palette)
{
    return coloursOf(isDark(palette));
}

QRgb colour(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Text: return c.text;
    case Tone::Muted: return c.muted;
    case Tone::Accent: return c.accent;
    case Tone::Good: return c.good;
    case Tone::Warning: return c.warning;
    case Tone::Bad: return c.bad;
    case Tone::Practice: return c.practice;
    }
    return c.text;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.placeholder);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Light, QColor(c.button).lighter(106));
    p.setColor(QPalette::Midlight, c.alternate);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, 0xff000000);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c.placeholder);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Button, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.selectedInactive);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}

QPalette viewPaletteOf(const Colours &c)
{
    QPalette p = paletteOf(c);
    p.setColor(QPalette::Highlight, c.selected);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.selectedInactive);
    p.setColor(QPalette::HighlightedText, c.text);
    return p;
}

} // namespace spillway
