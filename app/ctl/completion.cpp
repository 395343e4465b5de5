// SPDX-License-Identifier: Apache-2.0
#include "ctl/completion.h"

#include <QCoreApplication>

#include <algorithm>

namespace spillway::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct Candidate
{
    QString word;
    QString meaning = {};
};

const QString Files = QStringLiteral(":files");

/// What an option's value or an operand may be, by what the help calls it.
QList<Candidate> valuesOf(const QString &name, const QStringList &profiles)
{
    QList<Candidate> found;
    if (name.contains(u'|')) {
        for (const QString &choice : name.split(u'|')) {
            found.append({choice});
        }
    } else if (name == u"FILE" || name == u"PEM" || name == u"PATH") {
        found.append({Files});
    } else if (name == u"PROFILE") {
        for (const QString &profile : profiles) {
            found.append({profile});
        }
    }
    return found;
}

/// The next words of the commands that begin so: at first all first words.
QList<Candidate> commandsAfter(const QList<CommandShape> &commands, const QStringList &before)
{
    QList<Candidate> found;
    for (const CommandShape &command : commands) {
        const QStringList words = command.name.split(u' ');
        if (words.size() <= before.size() || words.mid(0, before.size()) != before) {
            continue;
        }
        const QString &next = words.at(before.size());
        if (std::none_of(found.cbegin(), found.cend(), [&](const Candidate &c) { return c.word == next; })) {
            found.append({next});
        }
    }
    if (before.isEmpty()) {
        found.append({QStringLiteral("help"), Words::tr("An overview of all commands.")});
        found.append({QStringLiteral("--version"), Words::tr("The version.")});
    }
    return found;
}

/// The command with the longest name that the words begin with.
const CommandShape *commandOf(const QList<CommandShape> &commands, const QStringList &words)
{
    const CommandShape *found = nullptr;
    for (const CommandShape &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!found || found->name.size() < command.name.size())) {
            found = &command;
        }
    }
    return found;
}

const QCommandLineOption *optionOf(const CommandShape &command, const QString &word)
{
    if (!word.startsWith(u"--")) {
        return nullptr;
    }
    const auto it = std::find_if(command.options.cbegin(), command.options.cend(), [&](const QCommandLineOption &o) {
        return o.names().contains(QStringView(word).mid(2).toString());
    });
    return it == command.options.cend() ? nullptr : &*it;
}

bool takesValue(const QCommandLineOption *option)
{
    return option && !option->valueName().isEmpty();
}

QString dashed(const QCommandLineOption &option)
{
    return QStringLiteral("--") + option.names().constFirst();
}

QList<Candidate> optionsLeft(const CommandShape &command, const QStringList &used)
{
    QList<Candidate> found;
    for (const QCommandLineOption &option : command.options) {
        if (!used.contains(dashed(option)) || option.valueName() == u"PATH") { // --folder may stand several times
            found.append({dashed(option), option.description()});
        }
    }
    found.append({QStringLiteral("--help"), Words::tr("What the command takes.")});
    return found;
}

QList<Candidate> within(const CommandShape &command, const QStringList &given, const QString &current,
                        const QStringList &profiles)
{
    if (!given.isEmpty()) {
        if (const QCommandLineOption *option = optionOf(command, given.constLast()); takesValue(option)) {
            return valuesOf(option->valueName(), profiles);
        }
    }
    if (const qsizetype mark = current.indexOf(u'='); mark > 0) { // --output=js
        QList<Candidate> found;
        if (const QCommandLineOption *option = optionOf(command, current.left(mark))) {
            for (const Candidate &value : valuesOf(option->valueName(), profiles)) {
                found.append(value.word == Files ? value : Candidate{current.left(mark + 1) + value.word});
            }
        }
        return found;
    }
    bool operandGiven = command.operand.isEmpty();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QCommandLineOption *option = optionOf(command, given.at(i));
        operandGiven = operandGiven || !given.at(i).startsWith(u"--");
        i += takesValue(option) && !given.at(i).contains(u'=') ? 1 : 0;
    }
    QList<Candidate> found;
    if (!operandGiven && !current.startsWith(u'-')) {
        // The name of a profile to add is new; all other names are those that there are.
        const bool profile = command.operand == u"NAME" && command.name != u"profile add";
        found = valuesOf(profile ? QStringLiteral("PROFILE") : command.operand, profiles);
    }
    return found.isEmpty() ? optionsLeft(command, given) : found;
}

} // namespace

QString completions(const QList<CommandShape> &commands, const QStringList &words, const QStringList &profiles)
{
    const QString current = words.isEmpty() || words.constLast() == u"=" ? QString() : words.constLast();
    QStringList before = words.mid(0, words.size() - 1);
    before.removeAll(QStringLiteral("=")); // bash makes a word of it
    QList<Candidate> found = commandsAfter(commands, before);
    if (const CommandShape *command = commandOf(commands, before)) {
        const auto given = before.mid(command->name.count(u' ') + 1);
        found.append(within(*command, given, current, profiles));
    }
    QString lines;
    for (const Candidate &each : std::as_const(found)) {
        if (each.word == Files) {
            return Files + u'\n';
        }
        if (each.word.startsWith(current)) {
            lines += each.word + u'\t' + each.meaning.simplified() + u'\n';
        }
    }
    return lines;
}

} // namespace spillway::ctl
