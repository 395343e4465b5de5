// SPDX-License-Identifier: Apache-2.0
#include "workspace/logfile.h"

#include "platform/process.h"
#include "secrets/redaction.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <array>
#include <atomic>

namespace spillway {
namespace {

/// Qt's handler is a plain function: it finds the log here.
std::atomic<LogFile *> current = nullptr;
QtMessageHandler before = nullptr;

constexpr std::array names{std::pair{LogLevel::Off, "off"}, std::pair{LogLevel::Error, "error"},
                           std::pair{LogLevel::Warning, "warning"}, std::pair{LogLevel::Info, "info"},
                           std::pair{LogLevel::Debug, "debug"}};

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return LogLevel::Error;
}

const char *nameOf(LogLevel level)
{
    return names[static_cast<std::size_t>(level)].second;
}

QString rules(LogLevel level)
{
    QString text;
    const auto rule = [&](const char *type, LogLevel least) {
        text += QStringLiteral("spillway.*.%1=%2\n")
                    .arg(QLatin1String(type), level >= least ? QLatin1String("true") : QLatin1String("false"));
    };
    rule("debug", LogLevel::Debug);
    rule("info", LogLevel::Info);
    rule("warning", LogLevel::Warning);
    rule("critical", LogLevel::Error);
    return text;
}

} // namespace

std::optional<LogLevel> logLevelOf(QStringView name)
{
    for (const auto &[level, word] : names) {
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) {
            return level;
        }
    }
    return std::nullopt;
}

LogFile::LogFile(const QString &folder, const QString &name, LogLevel level, Limits limits)
    : m_file(folder + u'/' + name)
    , m_limits(limits)
    , m_level(level)
    , m_hands(new QObject)
    , m_open(m_file)
{
    m_thread.setObjectName(QStringLiteral("log"));
    m_hands->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hands, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    setLevel(level);
    current = this;
    before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(before);
    current = nullptr;
    QLoggingCategory::setFilterRules({});
    QMetaObject::invokeMethod(
        m_hands, [this] { m_open.close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LogFile::setLevel(LogLevel level)
{
    m_level = level;
    QLoggingCategory::setFilterRules(rules(level));
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1String category(context.category ? context.category : "default");
    const bool ours = category.startsWith(QLatin1String("spillway."));
    if (!ours && before) {
        before(type, context, text); // Qt's own goes on to where it went
    }
    LogFile *log = current;
    const LogLevel level = levelOf(type);
    if (!log || level > log->m_level) {
        return;
    }
    const QString where = ours ? QString(category.mid(9)) : QString(category);
    QString words = withoutKeys(text);
    words.replace(u'\n', u' '); // a line each, whatever a service says
    const QString line = QStringLiteral("%1 %2 %3 %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(nameOf(level)), where, words);
    QMetaObject::invokeMethod(
        log->m_hands, [log, bytes = line.toUtf8()] { log->write(bytes); }, Qt::QueuedConnection);
}

void LogFile::write(const QByteArray &line)
{
    if (m_broken) {
        return;
    }
    if (!m_open.isOpen()) {
        m_broken = !makePrivateFolder(QFileInfo(m_file).absolutePath()) ||
                   !m_open.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
                   !m_open.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (m_broken) {
            return;
        }
    }
    if (m_open.size() > 0 && m_open.size() + line.size() > m_limits.size) {
        rotate();
    }
    m_broken = m_broken || m_open.write(line) != line.size();
}

void LogFile::rotate()
{
    m_open.close();
    const auto older = [this](int number) { return m_file + u'.' + QString::number(number); };
    QFile::remove(m_limits.older > 0 ? older(m_limits.older) : m_file);
    for (int number = m_limits.older; number > 0; --number) {
        QFile::rename(number == 1 ? m_file : older(number - 1), older(number));
    }
    m_broken = !m_open.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
               !m_open.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace spillway
