// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QStringList>

namespace spillway::ctl {

/// A command as the table of arguments.cpp has it.
struct CommandShape
{
    QString name;    ///< one word or two
    QString operand; ///< such as FILE or [ATTEMPT_ID]; empty if it takes none
    QList<QCommandLineOption> options;
};

/// What may stand in the place of the last word, for bash, zsh and fish, which ask with
/// `spillwayctl complete WORD…`: a line each, the word and a tab and what it means. A first line
/// ":files" says that the shell shall offer its files.
QString completions(const QList<CommandShape> &commands, const QStringList &words, const QStringList &profiles);

} // namespace spillway::ctl
