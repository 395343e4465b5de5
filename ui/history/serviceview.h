// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/taskreading.h"
#include "history/attempt.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace spillway {

class ErrorCatalogue;
class SymbolLabel;

/// What the service tells of an attempt's task, beside what was sent; where they differ is marked.
/// Nothing is read unless the operator asks.
class ServiceView : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceView(QWidget *parent = nullptr);

    /// Forgets what was told of another attempt. One that is not of the history, but has a task ID,
    /// stands for a task that was made elsewhere: nothing is known to have been sent.
    void setAttempt(const Attempt &attempt);
    void showReading();
    void show(const TaskTold &told, const ErrorCatalogue &catalogue);
    using QWidget::show;
    void setCurrentFocus();

Q_SIGNALS:
    void readRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const char *picture, const QString &text, bool bad);
    void writeValues();

    Attempt m_attempt;
    std::optional<TaskTold> m_told;
    SymbolLabel *m_picture;
    QLabel *m_state;
    QPushButton *m_read;
    QTextEdit *m_values;
};

} // namespace spillway
