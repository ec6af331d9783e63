// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a kind, in which order: conditions as values, by the fields of the record, never by SQL text.
#pragma once

#include "storage/mapping.h"

#include <QStringList>

namespace rebond::storage {

template<typename R>
class Query
{
public:
    template<typename T>
    Query &where(T R::*field, const std::type_identity_t<T> &value)
    {
        return column(columnOf(field), "=", Codec<T>::toColumn(value));
    }
    template<typename T>
    Query &upTo(T R::*field, const std::type_identity_t<T> &value)
    {
        return column(columnOf(field), "<=", Codec<T>::toColumn(value));
    }
    template<typename T>
    Query &from(T R::*field, const std::type_identity_t<T> &value)
    {
        return column(columnOf(field), ">=", Codec<T>::toColumn(value));
    }
    // Of a folded column that the mapping derives: "name_key", "email_key" … The value is folded by the caller.
    Query &whereKey(const char *derived, const QString &folded) { return column(derived, "=", folded); }
    template<typename T>
    Query &orderBy(T R::*field)
    {
        m_order.append(QLatin1String(columnOf(field)));
        return *this;
    }
    // As the engine finds them: for sets of rows too long to be sorted for nothing. No page of such a list means anything.
    Query &inAnyOrder()
    {
        m_isOrdered = false;
        return *this;
    }
    Query &page(int limit, int offset = 0)
    {
        m_limit = limit;
        m_offset = offset;
        return *this;
    }

    [[nodiscard]] QString conditions() const
    {
        return m_conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_conditions.join(u" AND ");
    }
    // Ends on the id, so that pages never overlap and lists come in order of entry.
    [[nodiscard]] QString tail() const
    {
        if (!m_isOrdered)
            return {};
        QString text = QStringLiteral(" ORDER BY ") + (m_order + QStringList{QStringLiteral("id")}).join(u", ");
        if (m_limit >= 0)
            text += QStringLiteral(" LIMIT %1 OFFSET %2").arg(m_limit).arg(m_offset);
        return text;
    }
    [[nodiscard]] const QVariantList &binds() const { return m_binds; }

private:
    Query &column(const char *name, const char *relation, const QVariant &value)
    {
        m_conditions.append(QStringLiteral("%1 %2 ?").arg(QLatin1String(name), QLatin1String(relation)));
        m_binds.append(value);
        return *this;
    }

    QStringList m_conditions;
    QVariantList m_binds;
    QStringList m_order;
    bool m_isOrdered = true;
    int m_limit = -1;
    int m_offset = 0;
};

} // namespace rebond::storage
