// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace spillway {

/// Why the history cannot be shown, and what may help.
class HistoryError : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryError(QWidget *parent = nullptr);

    /// `damaged` offers to keep the file aside and begin a new history.
    void show(const QString &message, bool damaged);
    /// Gives the keyboard to the first button.
    void setCurrentFocus();

Q_SIGNALS:
    void retryRequested();
    void startAnewRequested();
    void folderRequested();

private:
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_startAnew;
};

} // namespace spillway
