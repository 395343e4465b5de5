// SPDX-License-Identifier: Apache-2.0
#include "messages/help.h"

#include "messages/messages.h"
#include "task/rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// A static library's resources need it, outside of any namespace.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace spillway {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

const QString &root()
{
    static const QString folder = QStringLiteral(":/help/");
    return folder;
}

/// "zh_CN" for zh_CN itself, "de" for de_AT, else "en".
QString nearest(const QString &language)
{
    const QStringList known = Help::languages();
    for (const QString &candidate : {language, language.section(u'_', 0, 0)}) {
        if (known.contains(candidate)) {
            return candidate;
        }
    }
    return QStringLiteral("en");
}

const QRegularExpression &headings()
{
    static const QRegularExpression heading(QStringLiteral("<h([12]) id=\"([^\"]+)\">(.*?)</h\\1>"));
    return heading;
}

QString plain(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QString());
    for (const auto &[entity, character] :
         {std::pair{"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&amp;", u'&'}}) {
        html.replace(QLatin1String(entity), QString(QChar(character)));
    }
    return html.simplified();
}

/// "topics in the request, optional": what a field's part begins with. Empty for another anchor.
QString fieldLine(const QString &anchor)
{
    const auto &fields = fieldTable();
    const auto info =
        std::find_if(fields.cbegin(), fields.cend(), [&](const FieldInfo &each) { return each.key == anchor; });
    if (info == fields.cend()) {
        return {};
    }
    // Keys are optional in a file, not in a request: they come from the keyring.
    const bool key = info->field == Field::AccessKey || info->field == Field::SecretKey;
    const QString name = QStringLiteral("<code>%1</code>").arg(anchor);
    return info->home == FieldHome::Path ? Words::tr("%1 in the address of the request · mandatory").arg(name)
           : info->mandatory || key      ? Words::tr("%1 in the request · mandatory").arg(name)
                                         : Words::tr("%1 in the request · optional").arg(name);
}

QString ruleNote(const QString &id)
{
    const auto rules = ruleTable();
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &each) { return id == QLatin1String(each.id); });
    if (rule == rules.end()) {
        return {};
    }
    const QString severity = rule->severity == Severity::Error ? Words::tr("error") : Words::tr("note");
    //: behind a rule: 1 "error" or "note", 2 where the rule comes from
    return Words::tr("(%1; %2)").arg(severity, messages::text(rule->edition));
}

/// The text with each match replaced by what `made` says.
QString replaced(const QString &text, const QRegularExpression &pattern, auto made)
{
    QString result;
    qsizetype last = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += made(match);
        last = match.capturedEnd();
    }
    result += QStringView(text).sliced(last);
    return result;
}

} // namespace

QString helpTopic(Field field)
{
    return keyOf(field);
}

QStringList Help::pages()
{
    return {QStringLiteral("index"),    QStringLiteral("start"),   QStringLiteral("task"),
            QStringLiteral("profiles"), QStringLiteral("history"), QStringLiteral("trouble")};
}

QStringList Help::languages()
{
    initHelp();
    return QDir(root()).entryList(QDir::Dirs, QDir::Name);
}

Help::Help(const QString &language) : m_language(nearest(language))
{
    for (const QString &page : pages()) {
        const QString text = source(page);
        QList<QRegularExpressionMatch> found;
        for (auto it = headings().globalMatch(text); it.hasNext();) {
            found.append(it.next());
        }
        for (qsizetype i = 0; i < found.size(); ++i) {
            const qsizetype from = found[i].capturedEnd();
            const qsizetype to = i + 1 < found.size() ? found[i + 1].capturedStart() : text.size();
            m_parts.append({.page = page,
                            .anchor = found[i].captured(2),
                            .title = plain(found[i].captured(3)),
                            .text = plain(text.sliced(from, to - from))});
        }
    }
}

QString Help::source(const QString &page) const
{
    for (const QString &language : {m_language, QStringLiteral("en")}) {
        QFile file(root() + language + u'/' + page + QStringLiteral(".html"));
        if (pages().contains(page) && file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

QString Help::html(const QString &page) const
{
    static const QRegularExpression rule(QStringLiteral("<li rule=\"([^\"]+)\">(.*?)</li>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QString text = replaced(source(page), headings(), [](const QRegularExpressionMatch &match) {
        const QString line = fieldLine(match.captured(2));
        return QStringLiteral("<h%1><a name=\"%2\">%3</a></h%1>%4")
            .arg(match.captured(1), match.captured(2), match.captured(3),
                 line.isEmpty() ? QString() : QStringLiteral("<p><i>%1</i></p>").arg(line));
    });
    return replaced(text, rule, [](const QRegularExpressionMatch &match) {
        return QStringLiteral("<li>%1 <i>%2</i></li>").arg(match.captured(2), ruleNote(match.captured(1)));
    });
}

const HelpPart *Help::find(const QString &topic) const
{
    const qsizetype hash = topic.indexOf(u'#');
    const QString page = hash < 0 ? QString() : topic.left(hash);
    const QString anchor = topic.mid(hash + 1);
    const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const HelpPart &each) {
        const bool whole = hash < 0 && each.isPage() && each.page == anchor;
        return whole || (each.anchor == anchor && (page.isEmpty() ? anchor != u"top" : each.page == page));
    });
    return part == m_parts.cend() ? nullptr : &*part;
}

QList<HelpPart> Help::search(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&](const QString &text) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<HelpPart> hits;
    std::copy_if(m_parts.cbegin(), m_parts.cend(), std::back_inserter(hits),
                 [&](const HelpPart &part) { return has(part.title + u' ' + part.text); });
    std::stable_partition(hits.begin(), hits.end(), [&](const HelpPart &part) { return has(part.title); });
    return hits;
}

} // namespace spillway
