// SPDX-License-Identifier: Apache-2.0
#include "notice.h"

#include "workspace/paths.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLabel>
#include <QMessageBox>
#include <QStringList>
#include <QVariantMap>

namespace spillway {

void notifyDesktop(const QString &title, const QString &text)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QString(QLatin1String(AppId))}};
    // The body may be read as markup; an instance's name must not become any.
    message.setArguments({QStringLiteral("Spillway"), 0U, QString(QLatin1String(AppId)), title, text.toHtmlEscaped(),
                          QStringList(), hints, -1});
    QDBusConnection::sessionBus().call(message, QDBus::NoBlock);
}

void showMessage(QWidget &window, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Spillway"), title, QMessageBox::Ok, &window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    QFont bold = box->font();
    bold.setWeight(QFont::Bold);
    box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))->setFont(bold);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace spillway
