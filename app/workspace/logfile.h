// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFile>
#include <QObject>
#include <QString>
#include <QThread>

#include <optional>

namespace spillway {

enum class LogLevel { Off, Error, Warning, Info, Debug };

/// "debug", "info", "warning", "error", "off".
std::optional<LogLevel> logLevelOf(QStringView name);

/// Writes what the program and Qt have to say into a file of the state folder, on a thread of its
/// own: "2026-11-22T19:10:04.123Z info network GET dms… 200, 84 ms". Of a line only what has no
/// key's shape is written (withoutKeys()). The file is private; when it is full it becomes
/// NAME.1, that one NAME.2, and so on, and the oldest goes.
///
/// There is one at a time: Qt takes one message handler. What was said is written before the
/// destructor returns. A folder that cannot be written costs the log and nothing else.
class LogFile : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 size = 1024 * 1024; ///< in bytes
        int older = 3;             ///< files beside the current one
    };

    LogFile(const QString &folder, const QString &name, LogLevel level, Limits limits);
    ~LogFile() override;

    void setLevel(LogLevel level);
    const QString &file() const { return m_file; }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const QByteArray &line);
    void rotate();

    QString m_file;
    Limits m_limits;
    LogLevel m_level;
    QThread m_thread;
    QObject *m_hands; ///< lives in m_thread
    QFile m_open;     ///< of m_thread
    bool m_broken = false;
};

} // namespace spillway
