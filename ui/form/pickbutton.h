// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <functional>
#include <optional>

namespace spillway {

/// A row of a list to pick from.
struct Choice
{
    QString id;
    QString title;
    QString detail; ///< muted, behind the title
};

/// "Choose…": a button that asks for a list and opens it under itself, with a filter. While the list
/// is on its way the button offers to stop. It knows nothing of what is listed.
class PickButton : public QPushButton
{
    Q_OBJECT
public:
    /// `accessibleName` tells this button from its like: "Choose an instance".
    PickButton(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    /// The list is on its way.
    void setReading(bool reading);
    bool isReading() const { return m_reading; }
    /// Opens the list. `age` says how old it is: "read 3 minutes ago".
    void open(const QList<Choice> &choices, const QString &age);
    /// What to say of a list that is not opened, since the operator has gone on.
    QString laterWords(qsizetype count) const;

Q_SIGNALS:
    /// The list is wanted; `fresh` if the operator asked to read it again.
    void wanted(bool fresh);
    /// The reading is to end.
    void stopped();
    void picked(const QString &id);

private:
    QString m_text;
    QString m_name;
    bool m_reading = false;
};

} // namespace spillway
