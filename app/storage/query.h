// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a kind, in which order: conditions as values, by the fields of the record, never by SQL text.
#pragma once

#include "storage/mapping.h"
#include "storage/wordorder.h"

#include <QStringList>

#include <functional>

namespace rebond::storage {

// That an expression holds a text, which is bound as holding(text). Only for this room, as SQL is.
[[nodiscard]] inline QString holds(const QString &expression)
{
    return expression + QStringLiteral(" LIKE ? ESCAPE '\\'");
}
[[nodiscard]] inline QString holding(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

template<typename T>
inline constexpr bool kIsOptional = false;
template<typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

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
    // Of such a column: what is that text or stands behind it.
    Query &fromKey(const char *derived, const QString &folded) { return column(derived, ">=", folded); }
    // Folded text somewhere in one of these derived columns: a look at every row that the other conditions leave.
    Query &whereAnyHolds(const QStringList &derived, const QString &folded)
    {
        QStringList ways;
        QVariantList binds;
        for (const QString &name : derived) {
            ways.append(holds(name));
            binds.append(holding(folded));
        }
        return whereOneOf(ways, binds);
    }
    // One of these conditions holds. Only for this room, as SQL is.
    Query &whereOneOf(const QStringList &ways, const QVariantList &binds)
    {
        m_conditions.append(u'(' + ways.join(u" OR ") + u')');
        m_binds += binds;
        return *this;
    }
    // Of such a column: what begins with the folded text, as one range of its index. Nothing begins with U+10FFFF, which
    // stands behind all others as SQLite compares, and as PostgreSQL does in the collation "C".
    Query &wherePrefix(const char *derived, const QString &folded)
    {
        column(derived, ">=", Codec<QString>::toColumn(folded));
        return column(derived, "<", QString(folded + QStringLiteral("\U0010FFFF")));
    }
    template<typename T>
    Query &orderBy(T R::*field)
    {
        // NULL has its place at another end on each engine, and nothing is behind it.
        static_assert(!kIsOptional<T>, "lists are ordered by what each record has");
        m_order.append(
            {QLatin1String(columnOf(field)), [field](const R &record) { return Codec<T>::toColumn(record.*field); }});
        return *this;
    }
    // By words, as a dictionary has them. No index knows that order: a look at every row that the conditions leave.
    template<typename T>
    Query &orderByWords(T R::*field)
    {
        static_assert(!kIsOptional<T>, "lists are ordered by what each record has");
        m_order.append({wordOrderSql(columnOf(field)), [field](const R &record) {
                            return QVariant(wordOrderOf(Codec<T>::toColumn(record.*field).toString()));
                        }});
        return *this;
    }
    Query &orderByKey(const char *derived)
    {
        m_order.append({QLatin1String(derived), [derived](const R &record) { return derivedValue(derived, record); }});
        return *this;
    }
    // The whole order the other way round.
    Query &reversed()
    {
        m_isReversed = true;
        return *this;
    }
    // Only what comes behind that record in the order set so far: long lists are read portion by portion, each as fast as
    // the first, whatever was written meanwhile.
    Query &behind(const R &record)
    {
        QStringList columns;
        for (const Order &order : std::as_const(m_order)) {
            columns.append(order.column);
            m_binds.append(order.value(record));
        }
        columns.append(QStringLiteral("id"));
        m_binds.append(Codec<Id<R>>::toColumn(record.id));
        const QStringList marks(columns.size(), QStringLiteral("?"));
        m_conditions.append(
            QStringLiteral("(%1) %2 (%3)")
                .arg(columns.join(u", "), m_isReversed ? QStringLiteral("<") : QStringLiteral(">"), marks.join(u", ")));
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
        const QString way = m_isReversed ? QStringLiteral(" DESC") : QString();
        QString text = QStringLiteral(" ORDER BY ");
        for (const Order &order : m_order)
            text += order.column + way + QStringLiteral(", ");
        text += QStringLiteral("id") + way;
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

    struct Order
    {
        QString column;
        std::function<QVariant(const R &)> value;
    };
    [[nodiscard]] static QVariant derivedValue(const char *name, const R &record)
    {
        QVariant value;
        forEachDerived<R>([&](const auto &derived) {
            if (qstrcmp(derived.name, name) == 0)
                value = derived.value(record);
        });
        Q_ASSERT(value.isValid());
        return value;
    }

    QStringList m_conditions;
    QVariantList m_binds;
    QList<Order> m_order;
    bool m_isReversed = false;
    bool m_isOrdered = true;
    int m_limit = -1;
    int m_offset = 0;
};

} // namespace rebond::storage
