// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/codec.h"

namespace rebond::storage {

QVariant Codec<QStringList>::toColumn(const QStringList &value)
{
    QString joined = QLatin1String("");
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i > 0)
            joined += u'|';
        for (const QChar c : value[i]) {
            if (c == u'|' || c == u'\\')
                joined += u'\\';
            joined += c;
        }
    }
    return joined;
}

QStringList Codec<QStringList>::fromColumn(const QVariant &column)
{
    const QString joined = column.toString();
    if (joined.isEmpty())
        return {};
    QStringList value;
    QString word;
    for (qsizetype i = 0; i < joined.size(); ++i) {
        if (joined[i] == u'\\' && i + 1 < joined.size())
            word += joined[++i];
        else if (joined[i] == u'|')
            value.append(std::exchange(word, {}));
        else
            word += joined[i];
    }
    value.append(word);
    return value;
}

} // namespace rebond::storage
