// SPDX-License-Identifier: Apache-2.0
#include "warnings.h"

#include <QRegularExpression>
#include <QTest>

namespace spillway::test {
namespace {
QtMessageHandler previous = nullptr;

void filtered(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // A connection that breaks while its call ends otherwise (one press in 3,700): the first error stands.
    const bool twice =
        text == u"QNetworkReplyImplPrivate::error: Internal problem, this method must only be called once.";
    if (type == QtWarningMsg && twice) {
        return;
    }
    previous(type, context, text);
}
} // namespace

void dropExpectedWarnings()
{
    if (!previous) {
        previous = qInstallMessageHandler(filtered);
    }
}

void failOnOtherWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace spillway::test
