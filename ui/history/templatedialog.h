// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/drafts.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace spillway {

/// Asks what a template is to be called, and how tasks made of it are. Deletes itself.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    /// `draft` is what the template is made of.
    explicit TemplateDialog(SavedDraft draft, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const spillway::SavedDraft &model);

private:
    void showExample();

    SavedDraft m_draft;
    QLineEdit *m_name;
    QLineEdit *m_taskName;
    QLabel *m_example;
};

} // namespace spillway
