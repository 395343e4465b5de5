// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilecolours.h"

#include "profiles/profileeditor.h"
#include "theme.h"

#include <QComboBox>
#include <QPainter>

namespace spillway {
namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    if (colour.isValid()) {
        QPainter(&picture).fillRect(QRect(5, 0, 6, 16), colour);
    }
    return QIcon(picture);
}

QString colourWord(QLatin1String id)
{
    const QHash<QString, QString> words{
        {QStringLiteral("blue"), ProfileEditor::tr("Blue")},   {QStringLiteral("teal"), ProfileEditor::tr("Teal")},
        {QStringLiteral("green"), ProfileEditor::tr("Green")}, {QStringLiteral("amber"), ProfileEditor::tr("Amber")},
        {QStringLiteral("pink"), ProfileEditor::tr("Pink")},   {QStringLiteral("grey"), ProfileEditor::tr("Grey")}};
    return words.value(id, id);
}

} // namespace

void addProfileColours(QComboBox &choices, const QWidget &where)
{
    choices.addItem(swatch({}), ProfileEditor::tr("None"), QString());
    for (const QLatin1String id : profileColours()) {
        choices.addItem(swatch(edgeColour(id, where)), colourWord(id), QString(id));
    }
}

} // namespace spillway
