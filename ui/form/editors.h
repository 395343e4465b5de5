// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret.h"

#include <QComboBox>
#include <QLineEdit>

namespace spillway {

/// A line for text. A change, whoever makes it, marks the field as touched.
class TextEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);
    /// Replaces the text as a user would: it can be undone.
    void replaceText(const QString &text);
};

/// A combo box that does not change when the wheel passes over it, and grows with the form.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceEditor(QWidget *parent = nullptr);
    void selectData(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeSelection();
};

/// A line for a secret key: masked, shown while the eye is held, no completion, no copy.
class SecretEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEditor(QWidget *parent = nullptr);
    /// The trimmed secret; the line is emptied and its memory overwritten.
    Secret take();
    qsizetype secretLength() const { return text().trimmed().size(); }
};

} // namespace spillway
