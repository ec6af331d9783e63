// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a zip archive in memory, the same bytes each time: no clock, no file attributes.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace rebond::sheets {

struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
    bool isStored = false; // not compressed, as the first entry of an OpenDocument file has to be
};

// Storage where the library fails (memory).
[[nodiscard]] Result<QByteArray> makeZip(const QList<ZipEntry> &entries);

// What the two writers share: XML text.
enum class ControlCharacters { AsXlsx, LeftOut }; // "_x000D_", or nothing
void appendXmlText(QByteArray &xml, QStringView text, ControlCharacters controls);
[[nodiscard]] QByteArray xmlAttribute(QStringView text);

// The width of each column in characters, between 6 and 60, from the first rows.
class Row;
[[nodiscard]] QList<int> columnWidths(const QList<Row> &rows);

// A name that spreadsheets accept for a sheet: at most 31 characters, none of []:*?/\, no ' at its ends.
[[nodiscard]] QString sheetName(const QString &wanted);

} // namespace rebond::sheets
