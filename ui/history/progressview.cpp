// SPDX-License-Identifier: Apache-2.0
#include "history/progressview.h"

#include "messages/taskwords.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace spillway {
namespace {

/// A pattern may hit any number of topics; more bars than that tell nobody anything.
constexpr qsizetype MostRows = 200;
constexpr int BarHeight = 8;
constexpr int Steps = 1000;

/// A progress bar to screen readers, but drawn as small as the text beside it.
class TopicBar : public QProgressBar
{
public:
    explicit TopicBar(QWidget *parent) : QProgressBar(parent)
    {
        setRange(0, Steps);
        setTextVisible(false);
        setFocusPolicy(Qt::StrongFocus);
        setMinimumWidth(80);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const TopicTrack &track, bool stuck)
    {
        m_tone = stuck ? Tone::Warning : Tone::Accent;
        setAccessibleName(track.topic);
        setAccessibleDescription(messages::progressWords(track));
        setToolTip(messages::progressWords(track));
        setValue(shareOf(track));
        update();
    }
    QSize sizeHint() const override { return {160, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRect place(1, (height() - BarHeight) / 2, width() - 2, BarHeight);
        QColor ground = palette().color(QPalette::Text);
        ground.setAlpha(40);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, BarHeight / 2.0, BarHeight / 2.0);
        if (value() > 0) {
            QRect filled = place;
            // However little waits, its place stays to be seen.
            const int most = value() < Steps ? place.width() - BarHeight : place.width();
            filled.setWidth(std::clamp(place.width() * value() / Steps, BarHeight, std::max(BarHeight, most)));
            if (layoutDirection() == Qt::RightToLeft) {
                filled.moveRight(place.right());
            }
            painter.setBrush(tone(m_tone, *this));
            painter.drawRoundedRect(filled, BarHeight / 2.0, BarHeight / 2.0);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tone(Tone::Accent, *this), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    /// A topic that is not all written never looks as if it were.
    static int shareOf(const TopicTrack &track)
    {
        const qint64 end = track.end.value_or(0);
        const qint64 written = track.written.value_or(track.lag ? end - *track.lag : 0);
        if (end <= 0) {
            return track.lag && *track.lag == 0 ? Steps : 0;
        }
        const double share = double(std::clamp<qint64>(written, 0, end)) / double(end);
        return written < end ? std::min(Steps - 1, int(share * Steps)) : Steps;
    }

    Tone m_tone = Tone::Accent;
};

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ProgressView::ProgressView(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_words(makeLabel(m_body))
    , m_rows(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its bars take the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Progress"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_rows->setHorizontalSpacing(space::Medium);
    m_rows->setVerticalSpacing(space::Tight);
    m_rows->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(m_body);
    layout->setSpacing(space::Small);
    layout->addWidget(m_words);
    layout->addLayout(m_rows);
    layout->addStretch();
    setWidget(m_body);
}

void ProgressView::makeRows(qsizetype count)
{
    if (m_rows->count() == 3 * count) {
        return;
    }
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < static_cast<int>(count); ++row) {
        m_rows->addWidget(makeLabel(m_body), row, 0);
        m_rows->addWidget(new TopicBar(m_body), row, 1);
        auto *words = makeLabel(m_body);
        words->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(words, row, 2);
    }
}

void ProgressView::show(const QString &words, const QList<TopicTrack> &tracks, std::chrono::seconds interval)
{
    if (m_words->text() != words) {
        m_words->setText(words);
    }
    m_words->setVisible(!words.isEmpty());
    QList<TopicTrack> shown = tracks;
    std::stable_sort(shown.begin(), shown.end(), [interval](const TopicTrack &a, const TopicTrack &b) {
        return isStuck(a, interval) && !isStuck(b, interval); // what needs attention first
    });
    shown.resize(std::min(shown.size(), MostRows));
    makeRows(shown.size());
    const int widest = fontMetrics().averageCharWidth() * 28;
    for (int row = 0; row < static_cast<int>(shown.size()); ++row) {
        const TopicTrack &track = shown.at(row);
        const auto at = [&](int column) { return m_rows->itemAtPosition(row, column)->widget(); };
        auto *name = static_cast<QLabel *>(at(0));
        name->setText(fontMetrics().elidedText(track.topic, Qt::ElideMiddle, widest));
        name->setToolTip(track.topic.toHtmlEscaped());
        static_cast<TopicBar *>(at(1))->show(track, isStuck(track, interval));
        static_cast<QLabel *>(at(2))->setText(messages::progressWords(track));
    }
}

} // namespace spillway
