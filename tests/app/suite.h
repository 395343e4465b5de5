// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "task/draft.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

/// What every test class of this folder starts from: a warning printed by the code under test
/// fails the test that caused it.
class Suite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
};

using SuiteMaker = std::unique_ptr<Suite> (*)();
std::vector<SuiteMaker> &suites();

/// Adds the class to those that the executable runs; several small ones share an executable.
#define SPILLWAY_SUITE(Class)                                                                                          \
    [[maybe_unused]] static const bool Class##Added = [] {                                                             \
        suites().push_back([]() -> std::unique_ptr<Suite> { return std::make_unique<Class>(); });                      \
        return true;                                                                                                   \
    }();

/// A file of tests/data; an empty answer fails the test that asked.
inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SPILLWAY_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(file.fileName() + QStringLiteral(": ") + file.errorString()), __FILE__, __LINE__);
    }
    return file.readAll();
}

inline constexpr QLatin1String ProjectId{"0b5f5ae1f4f1488aa2ab09e4d0a3a1b2"};
inline constexpr QLatin1String ConnectorId{"55b78880-9077-4c74-ad5a-6868555f76a4"};

/// The draft of a body, made field by field and not by the import under test. Values go in as they
/// stand; keys and unknown keys are left out.
inline spillway::Draft draftOf(const QJsonObject &body)
{
    using namespace spillway;
    Draft draft;
    const QJsonObject descriptor = body.value(u"obs_destination_descriptor").toObject();
    draft.setExact(Field::Descriptor, {Draft::Value::Kind::Text, {}});
    for (const FieldInfo &info : fieldTable()) {
        const QJsonValue value = info.home == FieldHome::Body ? body.value(info.key) : descriptor.value(info.key);
        if (info.field == Field::AccessKey || info.field == Field::SecretKey) {
            continue;
        }
        if (value.isString()) {
            draft.setExact(info.field, {Draft::Value::Kind::Text, value.toString()});
        } else if (value.isDouble()) {
            draft.setExact(info.field, {Draft::Value::Kind::Number, QString::number(value.toInteger())});
        }
    }
    draft.set(Field::ProjectId, ProjectId);
    draft.set(Field::ConnectorId, ConnectorId);
    return draft;
}

/// The vendor's own example, with a project and a connector.
inline spillway::Draft exampleDraft()
{
    return draftOf(QJsonDocument::fromJson(sample(QStringLiteral("example.json"))).object());
}

inline spillway::Draft exampleWith(spillway::Field field, const QString &text)
{
    spillway::Draft draft = exampleDraft();
    draft.set(field, text);
    return draft;
}
