// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file is not read, in the words of the person who chose it. Every function answers the Error to return; `file` is
// the name to show. In one place because the three readers say the same things.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace rebond::sheets::refusal {

// The file itself.
[[nodiscard]] Error missing(const QString &file);
[[nodiscard]] Error folder(const QString &file);
[[nodiscard]] Error notRegular(const QString &file);
[[nodiscard]] Error unreadable(const QString &file, const QString &detail);
[[nodiscard]] Error readFailed(const QString &file, const QString &detail);
[[nodiscard]] Error empty(const QString &file);
[[nodiscard]] Error tooLarge(const QString &file, qint64 maxMebibytes);

// Its format.
enum class Foreign {
    Pdf,
    Picture,
    OldExcel,
    BinaryExcel,
    Locked,
    WebPage,
    Xml,
    OtherDocument,
    Archive,
    Database,
    Unknown
};
[[nodiscard]] Error foreign(const QString &file, Foreign what);
[[nodiscard]] Error damagedArchive(const QString &file, const QString &detail);
[[nodiscard]] Error damagedPart(const QString &file, const QString &part, const QString &detail);
[[nodiscard]] Error damagedRow(const QString &file, qint64 row, const QString &detail);
[[nodiscard]] Error documentType(const QString &file, const QString &part);
[[nodiscard]] Error swells(const QString &file, const QString &part); // unpacks to far more than it should
[[nodiscard]] Error noSheet(const QString &file);
[[nodiscard]] Error unknownSheet(const QString &file, const QString &asked, const QStringList &sheets);
[[nodiscard]] Error csvHasNoSheet(const QString &file, const QString &asked);

// Its contents.
[[nodiscard]] Error zeroCharacter(const QString &file, qint64 line, qsizetype column);
[[nodiscard]] Error badUtf16(const QString &file, qint64 line);
[[nodiscard]] Error openQuote(const QString &file, qint64 line);
[[nodiscard]] Error cellTooLong(const QString &file, qint64 line, qsizetype column);
[[nodiscard]] Error quotedCellTooLong(const QString &file, qint64 line, qsizetype column);
[[nodiscard]] Error cellTooLongForXlsx(qint64 row, qsizetype column);
[[nodiscard]] Error rowTooLong(const QString &file, qint64 line);
[[nodiscard]] Error tooManyColumns(const QString &file, qint64 line);
[[nodiscard]] Error tooManyRows(const QString &file);
[[nodiscard]] Error tooMuchToHold(const QString &file);

} // namespace rebond::sheets::refusal
