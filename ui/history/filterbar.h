// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/query.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace spillway {

class DayStrip;

/// What narrows the history down: a search box, chips with counts, and a strip of the last days. The
/// last chips show drafts, templates, and tasks that are not from here in the place of the attempts.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    enum class Listing { Attempts, Drafts, Templates, Elsewhere };

    explicit FilterBar(QWidget *parent = nullptr);

    /// Puts the search, the group and the day into the query; its order stays.
    void apply(HistoryQuery &query) const;
    Listing listing() const;
    void show(Listing listing);
    /// Everything is let through again.
    void clear();
    /// Gives the keyboard to the search box.
    void find();
    void showCounts(const HistoryCounts &counts);
    void showCount(Listing listing, qsizetype count);
    void showDays(const QDate &last, const QList<HistoryDay> &days);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QButtonGroup *m_chips;
    DayStrip *m_days;
};

} // namespace spillway
