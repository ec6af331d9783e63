// SPDX-License-Identifier: GPL-3.0-or-later
// From what spreadsheets store (binary numbers, serial days, ISO durations) to what a French user sees in the cell.
#pragma once

#include "sheets/row.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace rebond::sheets {

inline constexpr int kSecondsPerDay = 86'400;

// What a number format of .xlsx makes of a number.
struct NumberFormat
{
    enum class Shows { Number, Date, Time, DateTime };

    Shows shows = Shows::Number;
    bool isElapsed = false; // [h]: hours do not start again at 24
    int minDigits = 0;      // "00000" shows 6000 as 06000: leading zeros of postal codes and phone numbers are content

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

// ECMA-376 part 1, 18.8.30: by number where it is built in, by its code where it is the file's own.
[[nodiscard]] NumberFormat builtInFormat(int id);
[[nodiscard]] NumberFormat formatOf(QStringView code);

// "6000", "0,5": 15 significant digits as spreadsheets show, no exponent. Nothing where it is no number.
[[nodiscard]] std::optional<QString> plainNumber(QByteArrayView stored);
[[nodiscard]] QString plainNumber(double value);

struct Value
{
    QString text;
    Cell::Kind kind = Cell::Kind::Number;
};

// A number cell of .xlsx under its format. A date before the first or after the last day of the calendar stays a number. Nothing
// where it is no number.
[[nodiscard]] std::optional<Value> serialValue(QByteArrayView stored, const NumberFormat &format, bool is1904);

// office:date-value, and cells of type d in .xlsx: "2011-06-20", "2011-06-20T09:30:00.5Z". Nothing where it is no date.
[[nodiscard]] std::optional<Value> isoDate(QStringView stored);
// office:time-value "PT09H30M00S"; nothing where it is no duration.
[[nodiscard]] std::optional<Value> isoDuration(QStringView stored);

// The other way: what the writers store. Nothing where the text is none of its kind.
[[nodiscard]] std::optional<QByteArray> storedNumber(QStringView text); // "0,5" and "0.5" -> "0.5"
struct DayAndTime
{
    std::optional<QDate> date;
    int seconds = 0; // since midnight, or a duration
};
[[nodiscard]] std::optional<DayAndTime> parsedDayAndTime(QStringView text, Cell::Kind kind);

} // namespace rebond::sheets
