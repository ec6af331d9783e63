// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/translations.h"

#include "base/speaking.h"

#include <QCoreApplication>

namespace rebond::workspace {

void installTranslation(Language language)
{
    QCoreApplication::installTranslator(new SpokenTranslator(language, QCoreApplication::instance()));
}

} // namespace rebond::workspace
