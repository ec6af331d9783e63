// SPDX-License-Identifier: GPL-3.0-or-later
// A field that names several: a cell of a list parts them with |, a line of a form with commas, as people write.
#pragma once

#include "exchange/entry.h"

#include <QMap>

namespace rebond::ui::models {

inline void showSeveral(QMap<int, QString> &texts, int field)
{
    texts[field].replace(u'|', QStringLiteral(", "));
}

inline void takeSeveral(QList<rebond::exchange::TypedField> &typed, int field)
{
    for (rebond::exchange::TypedField &each : typed) {
        if (each.field == field)
            each.text.replace(u',', u'|');
    }
}

} // namespace rebond::ui::models
