// SPDX-License-Identifier: Apache-2.0
#include "form/flowpicture.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace spillway {
namespace {

constexpr int Arrow = 24; ///< between two stations
constexpr int Symbol = 16;
constexpr int LeastText = 80;
constexpr int Leading = 2;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont stronger(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QString words(const FlowStation &station)
{
    const QString named = FlowPicture::tr("%1 %2").arg(station.title, station.value);
    //: 1 a station of the flow, such as "Bucket logs", 2 how it stands
    return station.state.isEmpty() ? named : FlowPicture::tr("%1 (%2)").arg(named, station.state);
}

void drawArrow(QPainter &painter, const QRect &gap, const QColor &colour)
{
    const QPointF tip(gap.right() - space::Tight, gap.center().y() + 0.5);
    QPainterPath head;
    head.moveTo(tip + QPointF(-5, -4));
    head.lineTo(tip);
    head.lineTo(tip + QPointF(-5, 4));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(gap.left() + space::Tight, tip.y()), tip);
    painter.drawPath(head);
}

} // namespace

FlowPicture::FlowPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The way of the messages"));
}

void FlowPicture::setStations(const QList<FlowStation> &stations)
{
    if (stations == m_stations) {
        return;
    }
    m_stations = stations;
    QStringList sentence;
    for (const FlowStation &station : stations) {
        sentence.append(words(station));
    }
    setAccessibleDescription(sentence.join(QStringLiteral(" → ")));
    updateGeometry();
    update();
}

int FlowPicture::textHeight() const
{
    const bool states = std::any_of(m_stations.cbegin(), m_stations.cend(),
                                    [](const auto &station) { return !station.state.isEmpty(); });
    const int lines =
        QFontMetrics(smaller(font())).height() * (states ? 2 : 1) + QFontMetrics(stronger(font())).height();
    return lines + Leading * (states ? 2 : 1);
}

QSize FlowPicture::sizeHint() const
{
    return {minimumSizeHint().width() * 2, minimumSizeHint().height()};
}

QSize FlowPicture::minimumSizeHint() const
{
    const int count = std::max(1, static_cast<int>(m_stations.size()));
    return {count * (LeastText + 2 * space::Small) + (count - 1) * Arrow, textHeight() + 2 * space::Small};
}

QRect FlowPicture::boxOf(qsizetype index) const
{
    const int count = static_cast<int>(m_stations.size());
    const int room = width() - (count - 1) * Arrow;
    const int at = static_cast<int>(index);
    const int left = at * room / count + at * Arrow;
    return {left, 0, (at + 1) * room / count - at * room / count, height()};
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor muted = tone(Tone::Muted, *this);
    for (qsizetype index = 0; index < m_stations.size(); ++index) {
        const FlowStation &station = m_stations.at(index);
        const QRect box = boxOf(index);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setBrush(Qt::NoBrush);

        QRect line = box.adjusted(space::Small, space::Small, -space::Small, -space::Small);
        const auto write = [&](const QFont &face, const QColor &colour, const QString &text, Qt::TextElideMode elide,
                               int indent = 0) {
            painter.setFont(face);
            painter.setPen(colour);
            const QFontMetrics metrics(face);
            const QRect words = line.adjusted(indent, 0, 0, 0);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                             metrics.elidedText(text, elide, words.width()));
            line.setTop(line.top() + metrics.height() + Leading);
        };
        const int top = line.top() + (QFontMetrics(smaller(font())).height() - Symbol) / 2;
        symbol(station.symbol, Tone::Muted, *this).paint(&painter, QRect(line.left(), top, Symbol, Symbol));
        write(smaller(font()), muted, station.title, Qt::ElideRight, Symbol + space::Tight + 2);
        write(stronger(font()), palette().color(QPalette::Text), station.value, Qt::ElideMiddle);
        write(smaller(font()), tone(station.tone, *this), station.state, Qt::ElideRight);

        if (index > 0) {
            const QRect before = boxOf(index - 1);
            drawArrow(painter, QRect(QPoint(before.right() + 1, 0), QPoint(box.left() - 1, height() - 1)), muted);
        }
    }
}

bool FlowPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype index = 0; index < m_stations.size(); ++index) {
            if (boxOf(index).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), words(m_stations.at(index)).toHtmlEscaped(), this, boxOf(index));
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace spillway
