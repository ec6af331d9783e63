// SPDX-License-Identifier: GPL-3.0-or-later
// Appends CBOR items (RFC 8949) to bytes: what the journal is written with, item by item of every record of an import.
// (QCborStreamWriter opens a buffer of its own for each item and is several times slower; reading uses Qt's.)
#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVariant>

namespace rebond::storage::cbor {

void startArray(QByteArray &out, qsizetype items);
void appendNull(QByteArray &out);
void append(QByteArray &out, bool value);
void append(QByteArray &out, QStringView text);
// As columns hold them: nothing, yes and no, whole numbers, doubles, bytes; all else as text.
void append(QByteArray &out, const QVariant &value);

} // namespace rebond::storage::cbor
