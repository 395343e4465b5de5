// SPDX-License-Identifier: Apache-2.0
#include "help/aboutdialog.h"

#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace spillway {
namespace {

struct Part
{
    const char *name;
    QString Versions::*version; ///< null: ours
    const char *licence;
    const char *use;
};

constexpr std::array parts{
    Part{"Qt", &Versions::qt, "LGPL-3.0",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "window, network, access to the database")},
    Part{"QtKeychain", &Versions::keychain, "BSD-3-Clause",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "the desktop’s keyring")},
    Part{"SQLite", &Versions::sqlite, QT_TRANSLATE_NOOP("spillway::AboutDialog", "public domain"),
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "the history")},
    Part{"OpenSSL", &Versions::tls, "Apache-2.0",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "https, signatures of the practice service")},
    Part{"RapidJSON", &Versions::rapidJson, "MIT", QT_TRANSLATE_NOOP("spillway::AboutDialog", "reading request files")},
    Part{"cpp-httplib", &Versions::httplib, "MIT",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "the practice service: HTTP")},
    Part{"nlohmann-json", &Versions::nlohmannJson, "MIT",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "the practice service: JSON")},
    Part{QT_TRANSLATE_NOOP("spillway::AboutDialog", "Icons"), nullptr, "Apache-2.0",
         QT_TRANSLATE_NOOP("spillway::AboutDialog", "drawn for Spillway")},
};

} // namespace

AboutDialog::AboutDialog(Services &services, QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Spillway"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("About Spillway"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    write();
    // The versions of SQLite and OpenSSL take loading them.
    services.files.run(this, readVersions, [this](const Versions &versions) {
        m_versions = versions;
        write();
    });
    resize(firstSize(QSize(640, 480), *this));
}

void AboutDialog::write()
{
    QString rows;
    for (const Part &part : parts) {
        // OpenSSL's has its name in front and a date behind.
        static const QRegularExpression number(QStringLiteral("\\d[^ ]*"));
        const QString version = part.version ? number.match(m_versions.*part.version).captured() : QString();
        rows += QStringLiteral("<tr><td class=\"name\"><b>%1</b></td><td>%2</td><td>%3</td><td>%4</td></tr>")
                    .arg(tr(part.name).toHtmlEscaped(), version.toHtmlEscaped(), tr(part.licence), tr(part.use));
    }
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("td, th { padding: 3px 10px 3px 0; text-align: left; } .name { white-space: nowrap; }"));
    m_text->setHtml(QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p><p></p><table><tr><th>%4</th><th>%5</th><th>%6</th>"
                                   "<th>%7</th></tr>%8</table><p>%9</p>")
                        .arg(tr("Spillway %1").arg(m_versions.program),
                             tr("Sets up dumping tasks: Kafka topics of a DMS instance, written into an OBS bucket."),
                             tr("Licence: Apache-2.0. It comes without any warranty."), tr("Made with"), tr("Version"),
                             tr("Licence"), tr("For"), rows, m_versions.system.toHtmlEscaped()));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
    QDialog::changeEvent(event);
}

} // namespace spillway
