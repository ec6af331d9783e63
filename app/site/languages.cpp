// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/languages.h"

#include <QCoreApplication>
#include <QStringList>

namespace rebond::site {

Result<QList<Language>> parseLanguages(const QString &codes)
{
    QList<Language> languages;
    const QStringList each = codes.split(u',');
    for (const QString &code : each) {
        const auto language = parseLanguage(code.trimmed());
        if (!language || languages.contains(*language)) {
            //: %1 is what was typed
            return invalid(QCoreApplication::translate("Site", "“%1” are no languages of a site: give fr, en, or both "
                                                               "with a comma between them, the main one first.")
                               .arg(codes));
        }
        languages.append(*language);
    }
    return languages;
}

QString codesOf(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(codeOf(language));
    return codes.join(u',');
}

} // namespace rebond::site
