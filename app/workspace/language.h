// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace spillway {

/// The languages that Spillway speaks, by the names of translations/*.ts: "en", "de", "zh_CN".
QStringList languages();
/// A language's name in itself: "Deutsch".
QString languageName(const QString &language);
/// The first of `wanted` (BCP 47, as QLocale::uiLanguages() gives them) that Spillway speaks, else English.
QString languageFor(const QStringList &wanted);
/// `chosen` if Spillway speaks it, else what the system asks for.
QString resolvedLanguage(const QString &chosen);

/// The program's language, and the formats of dates and numbers that go with it. One per program, made
/// in main() after the application object and before anything that has text.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// One of languages(); anything else, such as an empty text, follows the system.
    void use(const QString &chosen);
    QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's dialogs and buttons; empty where Qt's translations are not installed
};

} // namespace spillway
