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

/// A line for a comma-separated list: what is pasted or dropped may be separated by line feeds, tabs
/// or semicolons instead.
class ListEditor : public TextEditor
{
    Q_OBJECT
public:
    using TextEditor::TextEditor;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Takes the text over if it is a list of another form.
    bool insertList(const QString &text);
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
