// SPDX-License-Identifier: Apache-2.0
#include "warnings.h"

#include <QRegularExpression>
#include <QTest>

namespace spillway::test {
namespace {
QtMessageHandler previous = nullptr;

void filtered(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg &&
        text == u"QIODevice::seek (spillway::OneShotBody): Cannot call seek on a sequential device") {
        return;
    }
    previous(type, context, text);
}
} // namespace

void dropExpectedWarning()
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
