// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace rebond::workspace {

void installTranslation(Language language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    // English is loaded too: its file has the plural forms.
    if (translator->load(QStringLiteral(":/i18n/rebond_%1.qm").arg(codeOf(language))))
        QCoreApplication::installTranslator(translator);
}

} // namespace rebond::workspace
