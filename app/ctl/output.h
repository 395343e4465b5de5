// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/attempt.h"
#include "task/rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace spillway::ctl {

/// Standard output: exactly one JSON value with --output json.
void print(const QJsonArray &value);
void print(const QJsonObject &value);
/// For people: what would steer the terminal is replaced, whoever wrote it.
void printText(const QString &text);
/// For files and other programs.
void printExact(const QByteArray &text);
/// Aligned columns under their titles.
void printTable(const QStringList &titles, const QList<QStringList> &rows);
/// One line on standard error.
void complain(const QString &text);

QJsonArray toJson(const QList<Finding> &findings);
void printFindings(const QList<Finding> &findings);
/// In local time, to the second; empty where there is nothing.
QString localTime(const QDateTime &time);
/// null where there is nothing.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const QDateTime &time);

} // namespace spillway::ctl
