// SPDX-License-Identifier: GPL-3.0-or-later
// A field that names several: a cell of a list parts them with |, a line of a form with commas, as people write; with |
// they are taken there, too.
#pragma once

#include "exchange/entry.h"

#include <QMap>
#include <QStringList>

namespace rebond::ui::models {

inline void showSeveral(QMap<int, QString> &texts, int field)
{
    texts[field].replace(u'|', QStringLiteral(", "));
}

// Those that stand in a line of a form, without the space around them.
[[nodiscard]] inline QStringList severalOf(QString text)
{
    QStringList names;
    for (const QString &each : text.replace(u',', u'|').split(u'|')) {
        if (const QString name = each.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

inline void takeSeveral(QList<rebond::exchange::TypedField> &typed, int field)
{
    for (rebond::exchange::TypedField &each : typed) {
        if (each.field == field)
            each.text = severalOf(each.text).join(u'|');
    }
}

} // namespace rebond::ui::models
