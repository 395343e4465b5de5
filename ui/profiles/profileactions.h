// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services.h"

#include <QObject>

class QWidget;

namespace spillway {

/// What can be done with profiles: the dialogs and questions, over one window.
class ProfileActions : public QObject
{
    Q_OBJECT
public:
    ProfileActions(Services &services, QWidget &window);

    void add();
    /// In a dialog over that window.
    void edit(const QString &name, QWidget *over);
    void duplicate(const QString &name);
    /// Asks first, and names the entries of the keyring that go too.
    void remove(const QString &name);
    void exportAll();
    void importFile();

Q_SIGNALS:
    /// `before` is how it was called; empty for a new one.
    void saved(const QString &name, const QString &before);
    /// Something was done that deserves a line in the status bar.
    void told(const QString &text);

private:
    void open(const Profile &profile, const QString &before, QWidget *over);
    void removeNow(const QString &name);
    void exportTo(const QString &file);
    void importFrom(const QString &file);
    void imported(const std::variant<Renamed, ProfileFileError> &result, qsizetype count);
    void complain(const QString &title, const QString &text);

    Services &m_services;
    QWidget &m_window;
};

} // namespace spillway
