// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/elsewherelist.h"

class QLabel;

namespace spillway {

class ServiceView;

/// What is known of a task that was made elsewhere: its row of the list, and what the service shows
/// of it when asked.
class ElsewhereDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ElsewhereDetails(QWidget *parent = nullptr);

    void show(const ElsewhereTask &task);
    using QWidget::show;
    const QString &taskId() const { return m_taskId; }
    ServiceView &service() { return *m_service; }
    void setCurrentFocus();

Q_SIGNALS:
    void readRequested();

private:
    QString m_taskId;
    QLabel *m_headline;
    QLabel *m_words;
    ServiceView *m_service;
};

} // namespace spillway
