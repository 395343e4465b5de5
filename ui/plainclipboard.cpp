// SPDX-License-Identifier: Apache-2.0
#include "plainclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace spillway {

void keepClipboardPlain(QObject &context)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::dataChanged, &context, [clipboard] {
        if (!clipboard->ownsClipboard()) {
            return; // another program's, which is none of our business
        }
        const QMimeData *data = clipboard->mimeData();
        if (data && data->hasHtml()) {
            clipboard->setText(data->text());
        }
    });
}

} // namespace spillway
