// SPDX-License-Identifier: Apache-2.0
#include "workspace/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace spillway {
namespace {

/// The language of `tag`; empty if Spillway does not speak it.
QString spoken(const QString &tag)
{
    if (tag == u"C") { // of what it does not know, QLocale makes C too
        return QStringLiteral("en");
    }
    // QLocale knows that zh-TW and zh-HK are written in another script than zh-CN and zh-SG.
    const QLocale locale(tag);
    switch (locale.language()) {
    case QLocale::English: return QStringLiteral("en");
    case QLocale::German: return QStringLiteral("de");
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? QString() : QStringLiteral("zh_CN");
    default: return {};
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
}

QString languageName(const QString &language)
{
    if (language == u"de") {
        return QStringLiteral("Deutsch");
    }
    return language == u"zh_CN" ? QStringLiteral("简体中文") : QStringLiteral("English");
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        if (const QString language = spoken(tag); !language.isEmpty()) {
            return language;
        }
    }
    return QStringLiteral("en");
}

QString resolvedLanguage(const QString &chosen)
{
    return languages().contains(chosen) ? chosen : languageFor(QLocale::system().uiLanguages());
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &chosen)
{
    const QLocale system = QLocale::system();
    m_current = resolvedLanguage(chosen);
    // Somebody in Vienna or Dublin keeps the formats of that place.
    const bool systemSpeaksIt = spoken(system.name()) == m_current;
    QLocale::setDefault(systemSpeaksIt ? system : QLocale(m_current));

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_current != u"en" &&
        m_qt.load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // English has a catalogue too: its plurals.
    if (!m_own.load(QStringLiteral(":/spillway/translations/spillway_%1.qm").arg(m_current))) {
        qFatal("resource missing: the language %s", qPrintable(m_current));
    }
    QCoreApplication::installTranslator(&m_own); // asked before Qt's
}

} // namespace spillway
