// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace spillway {

/// A part of the help: what one F1 opens.
struct HelpPart
{
    QString page;   ///< "task"
    QString anchor; ///< "obs_path"; "top" for the page itself
    QString title;
    QString text; ///< plain, for the search

    bool isPage() const { return anchor == u"top"; }
    QString link() const { return page + QStringLiteral(".html#") + anchor; }
    bool operator==(const HelpPart &) const = default;
};

/// The offline help in one language: HTML files under resources/help/LANG. What is said of a rule
/// gets its severity and edition from the rule table, and a field's part how the request calls it,
/// so that neither can differ from what is judged and sent.
class Help
{
public:
    /// "de" for de_AT; pages that a language does not have are the English ones.
    explicit Help(const QString &language);

    /// In the order of reading.
    static QStringList pages();
    /// The languages that have a help, such as "en" and "zh_CN".
    static QStringList languages();

    const QList<HelpPart> &parts() const { return m_parts; }
    /// The parts whose title or text has all the words, those with a hit in the title first.
    QList<HelpPart> search(const QString &words) const;
    /// The page as it is shown; empty if there is no such page.
    QString html(const QString &page) const;
    /// The page and part that an anchor, or "page#anchor", stands for; null if there is none.
    const HelpPart *find(const QString &topic) const;

private:
    QString source(const QString &page) const;

    QString m_language;
    QList<HelpPart> m_parts;
};

/// The anchor of a request's field: its key on the wire.
QString helpTopic(Field field);

} // namespace spillway
