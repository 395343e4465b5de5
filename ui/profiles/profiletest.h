// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/sitetest.h"
#include "services.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace spillway {

class CheckList;

/// “Test” of a profile as it stands in the form: what works of it, a line each. Nothing is saved; a
/// key or a password that is not in the keyring yet is held for as long as this is open.
class ProfileTest : public QDialog
{
    Q_OBJECT
public:
    /// `typed` goes before the profile's sign-in key, `proxyPassword` before its password.
    ProfileTest(Services &services, const Profile &profile, std::optional<StoredKey> typed, Secret proxyPassword,
                QWidget *parent);
    ~ProfileTest() override;

Q_SIGNALS:
    /// The operator wants to mend it; this has closed.
    void lineWanted(spillway::CheckLine::What what, spillway::CheckLine::Result verdict);

private:
    void start();
    void showLines(const QList<CheckLine> &lines);

    Services &m_services;
    std::optional<Site> m_site;
    KeyRef m_lentKey;
    KeyRef m_lentPassword;
    QPointer<SiteTest> m_test;
    QList<CheckLine> m_lines;
    CheckList *m_list;
    QPushButton *m_close;
};

} // namespace spillway
