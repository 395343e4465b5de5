// SPDX-License-Identifier: Apache-2.0
// The offline help against the rule table: it must not promise what is not judged.
#include "suite.h"

#include "messages/help.h"
#include "messages/messages.h"
#include "task/rules.h"

#include <QSet>

#include <algorithm>

using namespace spillway;

namespace {

QString source(const QString &language, const QString &page)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The HTML of one part, from its heading to the next.
QString partOf(const QString &page, const QString &anchor)
{
    const qsizetype from = page.indexOf(QStringLiteral("<h2 id=\"%1\">").arg(anchor));
    const qsizetype to = from < 0 ? -1 : page.indexOf(QStringLiteral("<h2 "), from + 1);
    return from < 0 ? QString() : page.mid(from, to < 0 ? -1 : to - from);
}

/// What is said of each rule, in the whole language.
QHash<QString, QString> rulesTold(const QString &language)
{
    static const QRegularExpression item(QStringLiteral("<li rule=\"([^\"]+)\">(.*?)</li>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> told;
    for (const QString &page : Help::pages()) {
        for (auto it = item.globalMatch(source(language, page)); it.hasNext();) {
            const auto match = it.next();
            if (told.contains(match.captured(1))) {
                qWarning("%s is told twice", qPrintable(match.captured(1)));
            }
            told.insert(match.captured(1), match.captured(2));
        }
    }
    return told;
}

const Rule *ruleNamed(const QString &id)
{
    const auto table = ruleTable();
    const auto rule =
        std::find_if(table.begin(), table.end(), [&](const Rule &r) { return id == QLatin1String(r.id); });
    return rule == table.end() ? nullptr : &*rule;
}

/// Said of every field in the same words, not rule by rule.
bool isCommon(const QString &rule)
{
    return rule.endsWith(u".missing") || rule.endsWith(u".type");
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Help::languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// A value of the rule's field that is `n` long, or is `n`, with nothing else wrong about it.
struct Sized
{
    Draft draft;
    KeyShape key{QStringLiteral("AKEXAMPLEAKEXAMPLE01"), 40};
};

Sized sized(const QString &rule, int n)
{
    Sized sized;
    sized.draft = exampleDraft();
    const Field field = ruleNamed(rule)->field;
    const QString text(n, u'a');
    if (field == Field::AccessKey) {
        sized.key.accessKey = text;
    } else if (field == Field::SecretKey) {
        sized.key.secretKeyLength = n;
    } else if (rule == u"topics.many") {
        QStringList topics;
        for (int i = 0; i < n; ++i) {
            topics.append(QStringLiteral("t%1").arg(i));
        }
        sized.draft.set(field, topics.join(u','));
    } else if (field == Field::DeliverTimeInterval) {
        sized.draft.set(field, QString::number(n));
    } else {
        sized.draft.set(field, text);
    }
    return sized;
}

bool breaks(const QString &rule, int n)
{
    const Sized value = sized(rule, n);
    const Rule *judged = ruleNamed(rule);
    return judged->broken({value.draft, &value.key}, judged->field).has_value();
}

} // namespace

class TstHelp : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasItsPart_data() { addLanguages(); }
    void everyFieldHasItsPart();
    void everyRuleIsTold_data() { addLanguages(); }
    void everyRuleIsTold();
    void numbersAreTheRules_data();
    void numbersAreTheRules();
    void examplesAreGood();
    void linksLead_data() { addLanguages(); }
    void linksLead();
    void languagesHaveTheSameParts_data() { addLanguages(); }
    void languagesHaveTheSameParts();
    void rulesAndFieldsAreWovenIn();
    void search_data();
    void search();
    void nearestLanguage();
    void find();
};

void TstHelp::everyFieldHasItsPart()
{
    QFETCH(QString, language);
    const Help help(language);
    for (const FieldInfo &info : fieldTable()) {
        const HelpPart *part = help.find(helpTopic(info.field));
        QVERIFY2(part, info.key.data());
        QVERIFY2(!part->title.isEmpty(), info.key.data());
        // Example and mistakes begin with bold words, in every language.
        const QString html = partOf(source(language, part->page), part->anchor);
        QVERIFY2(html.count(QStringLiteral("<p><b>")) >= 2, info.key.data());
    }
}

void TstHelp::everyRuleIsTold()
{
    QFETCH(QString, language);
    const QHash<QString, QString> told = rulesTold(language);
    const Help help(language);
    for (const Rule &rule : ruleTable()) {
        const QString id = QLatin1String(rule.id);
        if (isCommon(id)) {
            continue;
        }
        QVERIFY2(told.contains(id), rule.id);
        const HelpPart *part = help.find(helpTopic(rule.field));
        QVERIFY(part);
        const QString html = partOf(source(language, part->page), part->anchor);
        QVERIFY2(html.contains(QStringLiteral("rule=\"%1\"").arg(id)), rule.id); // with its field, not elsewhere
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        QVERIFY2(ruleNamed(it.key()), qPrintable(it.key()));
    }
}

void TstHelp::numbersAreTheRules_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("most"); ///< values are tried from 1 to that
    struct Row
    {
        const char *rule;
        int most;
    };
    for (const QString &language : Help::languages()) {
        for (const Row &row :
             {Row{"task_name.length", 200}, Row{"obs_bucket_name.length", 200}, Row{"obs_path.too_long", 200},
              Row{"obs_path.long", 64}, Row{"deliver_time_interval.range", 2000}, Row{"topics.too_long", 600},
              Row{"topics.many", 60}, Row{"access_key.length", 39}, Row{"access_key.looks_like_secret", 100},
              Row{"secret_key.length", 100}, Row{"project_id.shape", 100}}) {
            QTest::addRow("%s %s", qPrintable(language), row.rule)
                << language << QString(QLatin1String(row.rule)) << row.most;
        }
    }
}

/// The rules are asked, not their source: whatever limit they judge by must be the one that is told.
void TstHelp::numbersAreTheRules()
{
    QFETCH(QString, language);
    QFETCH(QString, rule);
    QFETCH(int, most);
    QSet<int> limits; ///< the last value on the good side of each edge
    for (int n = 1; n < most; ++n) {
        if (breaks(rule, n) != breaks(rule, n + 1)) {
            limits.insert(breaks(rule, n) ? n + 1 : n);
        }
    }
    if (rule == u"access_key.looks_like_secret") { // here the bad side is told
        limits = {};
        for (int n = 1; n < most; ++n) {
            if (breaks(rule, n)) {
                limits.insert(n);
            }
        }
    }
    QVERIFY2(!limits.isEmpty(), "the rule has no limit in that range");
    QSet<int> told;
    static const QRegularExpression number(QStringLiteral("\\d+"));
    for (auto it = number.globalMatch(rulesTold(language).value(rule)); it.hasNext();) {
        told.insert(it.next().captured().toInt());
    }
    told.remove(0); // “0–9 and a–f”
    told.remove(9);
    QCOMPARE(told, limits);
}

/// What is shown as an example is taken without a word.
void TstHelp::examplesAreGood()
{
    static const QRegularExpression example(QStringLiteral("<p><b>Example:</b>[^<]*<code>([^<]*)</code>"));
    int tried = 0;
    for (const FieldInfo &info : fieldTable()) {
        const auto match = example.match(partOf(source(QStringLiteral("en"), QStringLiteral("task")), info.key));
        if (!match.hasMatch() || match.captured(1).startsWith(u'"') || info.field == Field::SecretKey) {
            continue; // in words, or as it stands in the JSON; and a draft takes no secret key
        }
        Draft draft = exampleDraft();
        if (info.field == Field::TopicsRegex) {
            draft.clear(Field::Topics);
        }
        const KeyShape key{info.field == Field::AccessKey ? match.captured(1) : QStringLiteral("AKEXAMPLEAKEXAMPLE01"),
                           40};
        if (info.field != Field::AccessKey) {
            draft.set(info.field, match.captured(1));
        }
        const QList<Finding> findings = checkBody({draft, &key}) + checkPath({draft, &key});
        QVERIFY2(findings.isEmpty(), qPrintable(info.key + QStringLiteral(": ") +
                                                (findings.isEmpty() ? QString() : messages::text(findings.first()))));
        ++tried;
    }
    QVERIFY2(tried >= 10, qPrintable(QString::number(tried)));
}

void TstHelp::linksLead()
{
    QFETCH(QString, language);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    const Help help(language);
    int links = 0;
    for (const QString &page : Help::pages()) {
        for (auto it = link.globalMatch(help.html(page)); it.hasNext(); ++links) {
            QString target = it.next().captured(1);
            if (target.startsWith(u'#')) {
                target.prepend(page + QStringLiteral(".html"));
            }
            const QString name = target.section(u'.', 0, 0);
            const QString anchor = target.contains(u'#') ? target.section(u'#', 1) : QStringLiteral("top");
            QVERIFY2(help.find(name + u'#' + anchor), qPrintable(page + QStringLiteral(" → ") + target));
        }
    }
    QVERIFY(links > 20);
}

void TstHelp::languagesHaveTheSameParts()
{
    QFETCH(QString, language);
    const Help english(QStringLiteral("en"));
    const Help other(language);
    const auto links = [](const Help &help) {
        QStringList list;
        for (const HelpPart &part : help.parts()) {
            list.append(part.link());
        }
        return list;
    };
    QCOMPARE(links(other), links(english));
    QSet<QString> seen;
    for (const HelpPart &part : other.parts()) {
        QVERIFY2(!seen.contains(part.link()), qPrintable(part.link()));
        seen.insert(part.link());
        QVERIFY2(!part.text.isEmpty(), qPrintable(part.link()));
    }
    QCOMPARE(rulesTold(language).keys().size(), rulesTold(QStringLiteral("en")).keys().size());
}

void TstHelp::rulesAndFieldsAreWovenIn()
{
    const QString html = Help(QStringLiteral("en")).html(QStringLiteral("task"));
    QVERIFY(!html.contains(QLatin1String("rule=\"")));
    QVERIFY(html.contains(QStringLiteral("(note; %1)").arg(messages::text(Edition::Old))));
    QVERIFY(html.contains(QStringLiteral("(error; %1)").arg(messages::text(Edition::Every))));
    QVERIFY(html.contains(QStringLiteral("<a name=\"obs_path\">Path</a></h2><p><i><code>obs_path</code> in the request "
                                         "· optional</i></p>")));
    QVERIFY(html.contains(QStringLiteral("<code>secret_key</code> in the request · mandatory")));
    QVERIFY(html.contains(QStringLiteral("<code>connector_id</code> in the address of the request · mandatory")));
    QVERIFY(Help(QStringLiteral("en")).html(QStringLiteral("../secret")).isEmpty());
}

void TstHelp::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("in a title") << QStringLiteral("folder pattern") << QStringLiteral("task.html#partition_format");
    QTest::newRow("case does not count") << QStringLiteral("BUCKET") << QStringLiteral("task.html#obs_bucket_name");
    QTest::newRow("all words, anywhere") << QStringLiteral("proxy socks5") << QStringLiteral("profiles.html#proxy");
    QTest::newRow("the wire's name") << QStringLiteral("N/A") << QStringLiteral("task.html#partition_format");
    QTest::newRow("no such word") << QStringLiteral("bucket zebra") << QString();
}

void TstHelp::search()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const QList<HelpPart> hits = Help(QStringLiteral("en")).search(words);
    QCOMPARE(hits.isEmpty() ? QString() : hits.first().link(), first);
}

void TstHelp::nearestLanguage()
{
    QVERIFY(Help::languages().contains(QStringLiteral("en")));
    const Help english(QStringLiteral("en"));
    QCOMPARE(Help(QStringLiteral("en_GB")).parts(), english.parts());
    QCOMPARE(Help(QStringLiteral("tlh_KL")).parts(), english.parts());
    QCOMPARE(Help(QString()).parts(), english.parts());
}

void TstHelp::find()
{
    const Help help(QStringLiteral("en"));
    QCOMPARE(help.find(QStringLiteral("obs_path"))->link(), QStringLiteral("task.html#obs_path"));
    QCOMPARE(help.find(QStringLiteral("start"))->link(), QStringLiteral("start.html#top"));
    QCOMPARE(help.find(QStringLiteral("history#unknown"))->link(), QStringLiteral("history.html#unknown"));
    QVERIFY(!help.find(QStringLiteral("history#obs_path")));
    QVERIFY(!help.find(QStringLiteral("top")));
    QVERIFY(!help.find(QString()));
}

SPILLWAY_SUITE(TstHelp)
#include "tst_help.moc"
