// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace spillway {

class DraftSession;
class MinuteTimer;
struct PatternTest;

/// Under the topics of step 2: the instance's topics as completions and chips, or what a pattern
/// takes of them. Without a list it says why, and typing goes on as before.
class TopicFinder : public QWidget
{
    Q_OBJECT
public:
    /// `topics` is the line with the comma-separated names; it gets the completions.
    TopicFinder(Services &services, DraftSession &session, QLineEdit &topics, QWidget *parent = nullptr);

    /// Where to look; nothing while the place is not complete. An unknown instance is looked for by
    /// its connector first.
    void lookAt(const std::optional<Site> &site, const QString &connectorId);
    void setByPattern(bool pattern);
    /// The draft changed.
    void refresh();

private:
    void findInstance(bool fresh);
    void readTopics(bool fresh);
    void take(const Listing<Topic> &listing);
    void showChips();
    void dressChip(QPushButton &chip, const QString &name);
    void testPattern();
    void showTest(const QString &pattern, const PatternTest &test);
    /// What the list is and how old, or why there is none.
    void sayList();
    void say(const QString &text);

    Services &m_services;
    DraftSession &m_session;
    QLineEdit &m_line;
    std::optional<Site> m_site;
    QString m_connectorId;
    QString m_instanceId;
    QPointer<Reading> m_reading;
    bool m_byPattern = false;

    QStringList m_names;
    QSet<QString> m_known;
    QSet<QString> m_system;
    bool m_listed = false; ///< a list came, be it empty
    QDateTime m_readAt;
    QString m_why; ///< why it is not whole, or not there

    QStringListModel *m_completions;
    QLabel *m_state;
    QPushButton *m_again;
    QWidget *m_chips;
    QList<QPushButton *> m_chipButtons; ///< used again: making a button costs more than a key may
    QLabel *m_moreChips;
    QWidget *m_hitsPane;
    QLabel *m_hitsText;
    QStringListModel *m_hits;
    MinuteTimer *m_ageing;
    QTimer m_testSoon;
    int m_testing = 0; ///< the number of the test whose result is awaited
};

} // namespace spillway
