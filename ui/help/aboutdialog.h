// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/versions.h"
#include "services.h"

#include <QDialog>

class QTextBrowser;

namespace spillway {

/// What Spillway is, what it is made of, under which licences, in which versions.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(Services &services, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    Versions m_versions = knownVersions();
    QTextBrowser *m_text;
};

} // namespace spillway
