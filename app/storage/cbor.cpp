// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cbor.h"

#include <QtEndian>

#include <bit>

namespace rebond::storage::cbor {

namespace {

enum Major : quint8 { Unsigned = 0x00, Negative = 0x20, Bytes = 0x40, Text = 0x60, Array = 0x80 };

template<typename T>
void appendBigEndian(QByteArray &out, quint8 head, T value)
{
    char bytes[1 + sizeof(T)];
    bytes[0] = static_cast<char>(head);
    qToBigEndian(value, bytes + 1);
    out.append(bytes, sizeof(bytes));
}

// The head of an item: its major type and the shortest form of its argument.
void appendHead(QByteArray &out, Major major, quint64 argument)
{
    if (argument < 24)
        out.append(static_cast<char>(major | argument));
    else if (argument <= 0xFF)
        appendBigEndian(out, major | 24, static_cast<quint8>(argument));
    else if (argument <= 0xFFFF)
        appendBigEndian(out, major | 25, static_cast<quint16>(argument));
    else if (argument <= 0xFFFFFFFF)
        appendBigEndian(out, major | 26, static_cast<quint32>(argument));
    else
        appendBigEndian(out, major | 27, argument);
}

void appendInteger(QByteArray &out, qint64 value)
{
    if (value >= 0)
        appendHead(out, Unsigned, static_cast<quint64>(value));
    else
        appendHead(out, Negative, ~static_cast<quint64>(value)); // -1 - value
}

} // namespace

void startArray(QByteArray &out, qsizetype items)
{
    appendHead(out, Array, static_cast<quint64>(items));
}

void appendNull(QByteArray &out)
{
    out.append('\xF6');
}

void append(QByteArray &out, bool value)
{
    out.append(value ? '\xF5' : '\xF4');
}

void append(QByteArray &out, QStringView text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; })) {
        const QByteArray utf8 = text.toUtf8();
        appendHead(out, Text, static_cast<quint64>(utf8.size()));
        out += utf8;
        return;
    }
    appendHead(out, Text, static_cast<quint64>(text.size()));
    const qsizetype at = out.size();
    out.resize(at + text.size());
    std::transform(text.begin(), text.end(), out.begin() + at, [](QChar c) { return static_cast<char>(c.unicode()); });
}

void append(QByteArray &out, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: appendNull(out); break;
    case QMetaType::Bool: append(out, value.toBool()); break;
    case QMetaType::Int:
    case QMetaType::LongLong: appendInteger(out, value.toLongLong()); break;
    case QMetaType::Double: appendBigEndian(out, 0xFB, std::bit_cast<quint64>(value.toDouble())); break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        appendHead(out, Bytes, static_cast<quint64>(bytes.size()));
        out += bytes;
        break;
    }
    default: append(out, QStringView(value.toString())); break;
    }
}

} // namespace rebond::storage::cbor
