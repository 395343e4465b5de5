// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;

namespace spillway {

class HistoryView;

/// Drafts and templates in the main window: the banner that offers the newest draft, both lists in
/// the history, and the menu of templates. The widget is the banner.
class DraftActions : public QWidget
{
    Q_OBJECT
public:
    DraftActions(Services &services, HistoryView &history, QWidget *parent = nullptr);

    /// Reads both stores; called once the window is shown, and by itself when they change.
    void read();
    /// "New from template", for the menu bar.
    QMenu *templatesMenu() const { return m_menu; }
    /// Asks for names, then saves.
    void saveAsTemplate(const SavedDraft &draft);

Q_SIGNALS:
    void wizardWanted(const spillway::SavedDraft &draft);
    void told(const QString &message);

private:
    /// One of the drafts may have made its task.
    void follow(const QString &attemptId);
    void showDrafts(const QList<SavedDraft> &drafts);
    void showTemplates(const QList<SavedDraft> &templates);
    void saveTemplate(const SavedDraft &model);
    void begin(const SavedDraft &model);

    Services &m_services;
    HistoryView &m_history;
    QList<SavedDraft> m_waiting;
    QTimer m_reading; ///< several changes are read at once
    int m_readings = 0;
    QLabel *m_text;
    QMenu *m_menu;
};

} // namespace spillway
