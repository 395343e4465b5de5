// SPDX-License-Identifier: Apache-2.0
#include "look/symbol.h"

#include "look/colours.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

namespace spillway {
namespace {

/// Draws a symbol in the colour of the theme in force when it is painted, so that an icon set once
/// stays right when the theme changes.
class SymbolEngine : public QIconEngine
{
public:
    /// Without a widget in the colours of the application.
    SymbolEngine(QString name, Tone tone, const QWidget *widget)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_widget(widget)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = tintOf(mode);
        const QString key =
            QStringLiteral("spillway/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(tint.rgba());
        QPixmap found;
        if (!QPixmapCache::find(key, &found)) {
            found = QPixmap::fromImage(render(size, tint));
            QPixmapCache::insert(key, found);
        }
        return found;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }
    QString key() const override { return QStringLiteral("spillway-symbol"); }
    bool isNull() override { return false; }

private:
    QColor tintOf(QIcon::Mode mode) const
    {
        const QPalette palette = m_widget ? m_widget->palette() : QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        return colour(m_tone, coloursOf(palette));
    }

    QImage render(const QSize &size, const QColor &tint) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        // Not by QImageReader: that loads every image plugin of the system at the start.
        QSvgRenderer drawing(QStringLiteral(":/spillway/icons/symbols/%1.svg").arg(m_name));
        QPainter painter(&image);
        drawing.render(&painter, image.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), tint);
        return image;
    }

    QString m_name;
    Tone m_tone;
    QPointer<const QWidget> m_widget;
};

} // namespace

QIcon symbol(const char *name, Tone tone)
{
    return QIcon(new SymbolEngine(QString::fromLatin1(name), tone, nullptr));
}

QIcon symbol(const char *name, Tone tone, const QWidget &widget)
{
    return QIcon(new SymbolEngine(QString::fromLatin1(name), tone, &widget));
}

} // namespace spillway
