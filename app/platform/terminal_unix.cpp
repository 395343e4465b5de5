// SPDX-License-Identifier: Apache-2.0
#include "platform/terminal.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace spillway {

bool isTerminalInput()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<Secret> askLine(const QString &question, bool hidden)
{
    // Silence before the question: an answer may be pasted the moment that the question stands there.
    termios before{};
    const bool silenced = hidden && tcgetattr(STDIN_FILENO, &before) == 0;
    if (silenced) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    Secret line;
    bool ended = false;
    // Byte by byte, past stdio: its buffer would keep the secret.
    for (char c = 0; !ended;) {
        ended = read(STDIN_FILENO, &c, 1) != 1;
        if (ended || c == '\n') {
            break;
        }
        if (c != '\r') {
            line.append({&c, 1});
        }
    }
    if (silenced) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputs("\n", stderr);
    }
    return ended && line.isEmpty() ? std::nullopt : std::optional(std::move(line));
}

} // namespace spillway
