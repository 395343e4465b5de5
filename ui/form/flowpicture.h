// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace spillway {

/// One station on the way of the messages.
struct FlowStation
{
    const char *symbol; ///< of resources/icons/symbols
    QString title;      ///< "Instance"
    QString value;      ///< its name; elided in the middle where there is no room
    QString state = {}; ///< a word on how it stands; may be empty
    Tone tone = Tone::Muted;

    bool operator==(const FlowStation &) const = default;
};

/// The way from instance to bucket as a picture: stations side by side with arrows between them.
/// Screen readers get the same as one sentence.
class FlowPicture : public QWidget
{
    Q_OBJECT
public:
    explicit FlowPicture(QWidget *parent = nullptr);

    void setStations(const QList<FlowStation> &stations);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect boxOf(qsizetype index) const;
    int textHeight() const;

    QList<FlowStation> m_stations;
};

} // namespace spillway
