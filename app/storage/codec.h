// SPDX-License-Identifier: GPL-3.0-or-later
// How a field of a record goes into a column and back, on both engines and in the journal. Each engine answers dates and
// booleans in its own type (SQLite text and integers, PostgreSQL QDate and bool): fromColumn takes either. A column that
// does not hold what it should throws Failure: the file is damaged, and no figure may be made of it.
#pragma once

#include "base/dates.h"
#include "base/id.h"
#include "domain/vocabulary.h"
#include "storage/failure.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace rebond::storage {

template<typename T>
struct Codec;

template<>
struct Codec<QString>
{
    static QVariant toColumn(const QString &value)
    {
        return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value);
    }
    static QString fromColumn(const QVariant &column) { return column.toString(); }
};

template<>
struct Codec<QByteArray>
{
    // No bytes are bytes too: a null array would be bound as NULL.
    static QVariant toColumn(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QByteArray fromColumn(const QVariant &column) { return column.toByteArray(); }
};

template<>
struct Codec<bool>
{
    static QVariant toColumn(bool value) { return value; }
    static bool fromColumn(const QVariant &column)
    {
        if (column.typeId() == QMetaType::Bool)
            return column.toBool();
        bool ok = false;
        const qlonglong value = column.toLongLong(&ok);
        return ok && (value == 0 || value == 1) ? value == 1 : throw damagedColumn(column);
    }
};

template<>
struct Codec<int>
{
    static QVariant toColumn(int value) { return value; }
    static int fromColumn(const QVariant &column)
    {
        bool ok = false;
        const int value = column.toInt(&ok);
        return ok ? value : throw damagedColumn(column);
    }
};

template<>
struct Codec<double>
{
    static QVariant toColumn(double value) { return value; }
    static double fromColumn(const QVariant &column)
    {
        bool ok = false;
        const double value = column.toDouble(&ok);
        return ok ? value : throw damagedColumn(column);
    }
};

template<>
struct Codec<QDate>
{
    // No date is NULL, which a column that needs one refuses; an empty text would stand in it and never be read again.
    static QVariant toColumn(QDate value)
    {
        const QString text = isoDate(value); // empty past the year 9999, too
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    static QDate fromColumn(const QVariant &column)
    {
        const QDate value = column.typeId() == QMetaType::QDate ? column.toDate()
                                                                : QDate::fromString(column.toString(), Qt::ISODate);
        return value.isValid() ? value : throw damagedColumn(column);
    }
};

template<>
struct Codec<QTime>
{
    static QVariant toColumn(QTime value)
    {
        return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
    }
    static QTime fromColumn(const QVariant &column)
    {
        const QTime value = QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
        return value.isValid() ? value : throw damagedColumn(column);
    }
};

template<typename Record>
struct Codec<Id<Record>>
{
    static QVariant toColumn(Id<Record> value) { return value.toString(); }
    static Id<Record> fromColumn(const QVariant &column)
    {
        const auto value = RawId::parse(column.toString());
        return value ? Id<Record>(*value) : throw damagedColumn(column);
    }
};

// Lists of words: joined by "|", a "|" within as "\|", a "\" as "\\".
template<>
struct Codec<QStringList>
{
    static QVariant toColumn(const QStringList &value);
    static QStringList fromColumn(const QVariant &column);
};

// Words of a vocabulary are stored by code.
template<typename E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static QVariant toColumn(E value) { return domain::codeOf(value); }
    static E fromColumn(const QVariant &column)
    {
        const auto value = domain::parseTerm<E>(column.toString());
        return value ? *value : throw damagedColumn(column);
    }
};

template<typename E>
requires std::is_enum_v<E>
struct Codec<QList<E>>
{
    static QVariant toColumn(const QList<E> &value)
    {
        QStringList codes;
        for (const E each : value)
            codes.append(domain::codeOf(each));
        return Codec<QStringList>::toColumn(codes);
    }
    static QList<E> fromColumn(const QVariant &column)
    {
        QList<E> value;
        const QStringList codes = Codec<QStringList>::fromColumn(column);
        for (const QString &code : codes)
            value.append(Codec<E>::fromColumn(code));
        return value;
    }
};

template<typename T>
struct Codec<std::optional<T>>
{
    static QVariant toColumn(const std::optional<T> &value) { return value ? Codec<T>::toColumn(*value) : QVariant(); }
    static std::optional<T> fromColumn(const QVariant &column)
    {
        return column.isNull() ? std::nullopt : std::optional<T>(Codec<T>::fromColumn(column));
    }
};

} // namespace rebond::storage
