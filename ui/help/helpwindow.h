// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messages/help.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace spillway {

/// The offline help: its parts at the left, which the search narrows, and the text. Closed, it is
/// hidden and keeps its place.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Comes to the front and shows the topic; the contents, if there is none of that name.
    void open(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void list();
    void follow(const QUrl &url);
    void restyle();

    Help m_help;
    QLineEdit *m_search;
    QListWidget *m_parts;
    QTextBrowser *m_text;
};

} // namespace spillway
