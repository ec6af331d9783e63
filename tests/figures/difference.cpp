// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <QJsonArray>

#include <cmath>

namespace rebond::test {

QString firstDifference(const QJsonValue &one, const QJsonValue &other, const QString &path)
{
    if (one.type() != other.type())
        return path + QStringLiteral(": kinds differ");
    if (one.isDouble())
        return std::abs(one.toDouble() - other.toDouble()) <= 1e-12 ? QString()
                                                                    : QStringLiteral("%1: %2 and %3")
                                                                          .arg(path)
                                                                          .arg(one.toDouble(), 0, 'g', 17)
                                                                          .arg(other.toDouble(), 0, 'g', 17);
    if (one.isArray()) {
        const QJsonArray a = one.toArray();
        const QJsonArray b = other.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 rows and %3").arg(path).arg(a.size()).arg(b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            const QString found = firstDifference(a.at(i), b.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (one.isObject()) {
        const QJsonObject a = one.toObject();
        const QJsonObject b = other.toObject();
        if (a.keys() != b.keys())
            return QStringLiteral("%1: keys %2 and %3").arg(path, a.keys().join(u' '), b.keys().join(u' '));
        for (const QString &key : a.keys()) {
            const QString found = firstDifference(a[key], b[key], path + u'.' + key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return one == other ? QString() : path + QStringLiteral(": values differ");
}

} // namespace rebond::test
