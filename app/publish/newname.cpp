// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/newname.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace rebond::publish {

QString newName()
{
    return QStringLiteral(".rebond-%1.part").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool isNewName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A\\.rebond-[0-9a-f]{8}\\.part\\z"));
    return form.match(name).hasMatch();
}

} // namespace rebond::publish
