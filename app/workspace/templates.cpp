// SPDX-License-Identifier: Apache-2.0
#include "workspace/templates.h"

#include <QUuid>

namespace spillway {
namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SavedDraft templateOf(SavedDraft draft, const QString &name, const QString &taskName)
{
    draft.id = newId();
    draft.templateName = name;
    draft.draft.clear(Field::AccessKey);
    draft.draft.set(Field::TaskName, taskName);
    draft.ticket.clear(); // of that one change
    draft.begunAt = {};
    draft.savedAt = QDateTime::currentDateTimeUtc();
    return draft;
}

SavedDraft draftOf(SavedDraft model, const QDate &day)
{
    model.id = newId();
    model.templateName.clear();
    QString name = model.draft.text(Field::TaskName);
    model.draft.set(Field::TaskName, name.replace(DateMark, day.toString(QStringLiteral("yyyyMMdd"))));
    model.begunAt = {};
    return model;
}

QString templateTaskName(const QString &taskName)
{
    if (taskName.contains(DateMark)) {
        return taskName;
    }
    qsizetype end = taskName.size();
    while (end > 0 && taskName.at(end - 1) >= u'0' && taskName.at(end - 1) <= u'9') {
        --end;
    }
    // A short number is a version more likely than a day or a time.
    const bool counted = taskName.size() - end >= 6;
    const QString stem = counted ? taskName.left(end) : taskName;
    return stem.isEmpty() || stem.endsWith(u'-') || stem.endsWith(u'_') ? stem + DateMark : stem + u'-' + DateMark;
}

} // namespace spillway
