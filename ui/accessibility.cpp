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
        if (area) {
            return new QAccessibleWidget(area, QAccessible::Client);
        }
        auto *strip = className == u"spillway::DayStrip" ? qobject_cast<QWidget *>(object) : nullptr;
        return strip ? new QAccessibleWidget(strip, QAccessible::Chart) : nullptr;
    });
}

} // namespace spillway
