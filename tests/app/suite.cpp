// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include <QCoreApplication>
#include <QStandardPaths>

std::vector<SuiteMaker> &suites()
{
    static std::vector<SuiteMaker> list;
    return list;
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    int failed = 0;
    for (SuiteMaker make : suites()) {
        failed += QTest::qExec(make().get(), argc, argv);
    }
    return failed;
}
