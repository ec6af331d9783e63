// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "base/speaking.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rebond::ui::shell {

QString chosenLanguage(const QString &asked, const QString &setting)
{
    for (const QString &code : {asked, setting}) {
        if (code == QLatin1String("fr") || code == QLatin1String("en"))
            return code;
    }
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr");
}

void LanguageLoader::use(const QString &language)
{
    delete m_ours; // a translator leaves the application as it dies
    delete m_qt;
    m_ours = new SpokenTranslator(parseLanguage(language).value_or(Language::French), this);
    m_qt = new QTranslator(this);
    QLocale::setDefault(QLocale(language));
    QCoreApplication::installTranslator(m_ours);
    if (m_qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt);
}

} // namespace rebond::ui::shell
