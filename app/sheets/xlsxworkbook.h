// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheets of an .xlsx file need from its other parts: names, number formats, shared texts (ECMA-376 part 1).
#pragma once

#include "sheets/package.h"
#include "sheets/values.h"
#include "sheets/xmlscanner.h"

#include <QByteArrayView>

#include <vector>

namespace rebond::sheets {

// The main vocabulary and relationship ids, in the transitional and the strict form.
[[nodiscard]] const std::vector<KnownNamespace> &xlsxNamespaces();

struct XlsxSheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

struct XlsxWorkbook
{
    QList<XlsxSheet> sheets; // worksheets only: no chart sheets, no dialogs
    QString stylesPart;      // empty where there is none
    QString textsPart;
    bool is1904 = false; // days are counted from 1904 instead of 1900
};

// Reads the workbook and its relationships. Invalid with a foreign-file sentence where the package is no .xlsx.
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(Package &package);

// The number format of each cell style, by the number that cells name; empty where there is no such part.
[[nodiscard]] Result<std::vector<NumberFormat>> readXlsxStyles(Package &package, const QString &part);

// The texts that cells name by number, in UTF-8 and in blocks: a file may hold a hundred megabytes of them.
class SharedTexts
{
public:
    // False past 160 MB.
    [[nodiscard]] bool add(QByteArrayView text);
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    struct Entry
    {
        quint32 block;
        quint32 begin;
        quint32 length;
    };
    std::vector<QByteArray> m_blocks;
    std::vector<Entry> m_entries;
    qint64 m_bytes = 0;
};
[[nodiscard]] Result<SharedTexts> readXlsxTexts(Package &package, const QString &part);

// "_x000D_" stands for a character that XML cannot hold, "_x005F_" for an underscore that would begin such a thing.
void resolveXlsxEscapes(QByteArray &text, qsizetype from);

// Reads a text with its runs, from the start of its element (si, is) to its end: pieces one after the other, without
// phonetic readings; "_x000D_" are resolved. Text is appended.
[[nodiscard]] XmlScanner::Token readXlsxText(XmlScanner &xml, QByteArray &text);

} // namespace rebond::sheets
