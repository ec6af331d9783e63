// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody should give to a program: made byte by byte, with no code of the house.
#pragma once

#include <QByteArray>
#include <QList>

namespace rebond::test {

// A zip archive; parts are deflated unless they are to be stored.
struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
    bool isStored = false;
};
[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

// Spreadsheets around what stands within <sheetData>, and within the table. `doctype` goes before the sheet (.xlsx) or
// the content (.ods).
[[nodiscard]] QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &doctype = {},
                                const QByteArray &sharedTexts = {});
[[nodiscard]] QByteArray odsOf(const QByteArray &rows, const QByteArray &doctype = {});

// As Office stores a workbook with a password: an OLE 2 container (MS-CFB) with the streams EncryptionInfo and
// EncryptedPackage (MS-OFFCRYPTO 2.3.4).
[[nodiscard]] QByteArray encryptedXlsx();
// As LibreOffice does: a manifest that tells the key derivation, parts that are noise.
[[nodiscard]] QByteArray encryptedOds();

// Ten entities of ten entities …: a thousand million words from a kilobyte. The first is called `lol9`.
[[nodiscard]] QByteArray billionLaughs();
[[nodiscard]] QByteArray externalEntity(); // called `x`: a file of the system

// One page of an SQLite database without tables and with this application id.
[[nodiscard]] QByteArray emptyDatabase(quint32 applicationId);
// The same number in a database's header: user_version is at 60, application_id at 68.
void setHeaderField(QByteArray &database, qsizetype offset, quint32 value);

} // namespace rebond::test
