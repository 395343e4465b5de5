// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"
#include "warnings.h"

#include <QTest>

namespace spillway::test {

/// What tests against a misbehaving server start from: certificates, and a warning that nobody
/// expects fails the test that caused it.
class FaultSuite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dropExpectedWarnings();
        QCOMPARE(Certificates::make(), QString());
    }
    void init() { failOnOtherWarnings(); }
};

} // namespace spillway::test
