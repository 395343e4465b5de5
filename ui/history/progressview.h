// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/taskprogress.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace spillway {

/// How far a task's topics are: words, and a small bar for each.
class ProgressView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProgressView(QWidget *parent = nullptr);

    void show(const QString &words, const QList<TopicTrack> &tracks, std::chrono::seconds interval);

private:
    void makeRows(qsizetype count);

    QWidget *m_body;
    QLabel *m_words;
    QGridLayout *m_rows;
};

} // namespace spillway
