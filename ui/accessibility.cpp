// SPDX-License-Identifier: Apache-2.0
#include "accessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace spillway {

void mendAccessibility()
{
    QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
        auto *area = className == u"QScrollArea" ? qobject_cast<QScrollArea *>(object) : nullptr;
        return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
    });
}

} // namespace spillway
