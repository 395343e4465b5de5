// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace spillway {

class HabitStore;
class HelpWindow;

/// What F1 opens while the keyboard is in that widget or in something inside it: an anchor of the
/// help, such as "obs_path" (messages/help.h).
void setHelpTopic(QWidget &widget, const QString &topic);
/// The topic of the widget or of what it lies in; empty if nobody named one.
QString helpTopicOf(const QWidget *widget);

/// Opens the help at the place that belongs to the field with the keyboard, in every window of the
/// program: a shortcut of the main window would not reach the forms over it.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// The store must outlive it.
    explicit HelpDesk(HabitStore &habits, QObject *parent = nullptr);
    ~HelpDesk() override;

    void open(const QString &topic = {});
    /// For what has the keyboard now.
    void openHere();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HabitStore &m_habits;
    QPointer<HelpWindow> m_window; ///< without a parent: a dialog over the main window must not block it
};

} // namespace spillway
