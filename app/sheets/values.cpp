// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/values.h"

#include <QByteArray>

#include <cmath>

namespace rebond::sheets {

namespace {

constexpr double kMaxSerial = 2'958'466; // the day after 9999-12-31

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

// "09:30", "09:30:15"
QString clock(qint64 seconds)
{
    QString text = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + twoDigits(seconds % 60);
    return text;
}

Value dayAndTime(QDate date, int seconds)
{
    const QString day = date.toString(Qt::ISODate);
    if (seconds == 0)
        return {day, Cell::Kind::Date};
    return {day + u'T' + clock(seconds), Cell::Kind::DateTime};
}

// A format code without what is only shown: literals, escapes, colours, conditions, currencies; the first section, in
// small letters. Elapsed times keep their brackets.
QString essenceOf(QStringView code)
{
    QString essence;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toString().toLower();
            const bool isElapsed = !inside.isEmpty()
                                && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                                    || inside.count(u's') == inside.size());
            if (isElapsed)
                essence += u'[' + inside.left(1) + u']';
            i = end < 0 ? code.size() : end;
        } else {
            essence += c.toLower();
        }
    }
    return essence;
}

// "00000" or "0# ## ## ## ##": how many digits are shown at least; 0 for any other format.
int leadingDigits(const QString &essence)
{
    int digits = 0;
    for (const QChar c : essence) {
        if (c == u'0' || (c == u'#' && digits > 0))
            ++digits;
        else if (c != u' ' && c != u'-' && c != u'#' && c != QChar(0x00A0) && c != QChar(0x202F))
            return 0;
    }
    return digits > 1 ? digits : 0;
}

bool isPlainInteger(QByteArrayView stored)
{
    if (stored.startsWith('-'))
        stored = stored.sliced(1);
    constexpr qsizetype kExact = 15; // digits that spreadsheets keep
    return !stored.isEmpty() && stored.size() <= kExact && (stored.size() == 1 || stored[0] != '0')
        && std::all_of(stored.begin(), stored.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The number of days of a serial date; nothing for the day that 1900 did not have and what is out of the calendar.
std::optional<QDate> dayOf(qint64 serial, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(serial);
    constexpr qint64 kNoSuchDay = 60; // 1900-02-29: spreadsheets count a leap day that 1900 had not
    if (serial < 1 || serial == kNoSuchDay)
        return {};
    return QDate(1899, 12, serial < kNoSuchDay ? 31 : 30).addDays(serial);
}

} // namespace

NumberFormat builtInFormat(int id)
{
    using Shows = NumberFormat::Shows;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {Shows::Date, false, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Shows::Time, false, 0};
    if (id == 46)
        return {Shows::Time, true, 0};
    if (id == 22)
        return {Shows::DateTime, false, 0};
    return {};
}

NumberFormat formatOf(QStringView code)
{
    const QString essence = essenceOf(code);
    if (essence.contains(u"general") || essence.contains(u"standard"))
        return {};
    NumberFormat format;
    format.isElapsed = essence.contains(u'[');
    const bool hasDay = essence.contains(u'd') || essence.contains(u'y');
    const bool hasTime = format.isElapsed || essence.contains(u'h') || essence.contains(u's')
                      || essence.contains(u"am/pm");
    const bool hasMonth = essence.contains(u'm') && !hasTime; // beside hours or seconds it means minutes
    if (hasDay && hasTime)
        format.shows = NumberFormat::Shows::DateTime;
    else if (hasDay || hasMonth)
        format.shows = NumberFormat::Shows::Date;
    else if (hasTime)
        format.shows = NumberFormat::Shows::Time;
    else
        format.minDigits = leadingDigits(essence);
    return format;
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return QString::number(value);
    constexpr int kDigits = 15;
    // d.dddddddddddddde±xx, then the digits are laid out by hand.
    const QByteArray scientific = QByteArray::number(value, 'e', kDigits - 1);
    const bool isNegative = scientific.startsWith('-');
    const qsizetype e = scientific.indexOf('e');
    QByteArray digits = scientific.sliced(isNegative ? 1 : 0, e - (isNegative ? 1 : 0));
    digits.remove(1, 1);
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const int exponent = scientific.sliced(e + 1).toInt();
    if (digits == "0")
        return QStringLiteral("0");
    QString text;
    if (exponent < 0) {
        text = QStringLiteral("0,") + QString(-exponent - 1, u'0') + QString::fromLatin1(digits);
    } else if (digits.size() <= exponent + 1) {
        text = QString::fromLatin1(digits) + QString(exponent + 1 - digits.size(), u'0');
    } else {
        text = QString::fromLatin1(digits.first(exponent + 1)) + u','
             + QString::fromLatin1(digits.sliced(exponent + 1));
    }
    return isNegative ? u'-' + text : text;
}

std::optional<QString> plainNumber(QByteArrayView stored)
{
    if (isPlainInteger(stored) && stored != "-0")
        return QString::fromLatin1(stored);
    bool isNumber = false;
    const double value = stored.toByteArray().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(plainNumber(value)) : std::nullopt;
}

std::optional<Value> serialValue(QByteArrayView stored, const NumberFormat &format, bool is1904)
{
    using Shows = NumberFormat::Shows;
    const auto number = plainNumber(stored);
    if (!number)
        return {};
    const Value asNumber{*number, Cell::Kind::Number};
    if (format.shows == Shows::Number) {
        const bool isPadded = format.minDigits > asNumber.text.size() && isPlainInteger(stored)
                           && !stored.startsWith('-');
        return isPadded ? Value{asNumber.text.rightJustified(format.minDigits, u'0'), Cell::Kind::Number} : asNumber;
    }
    const double serial = stored.toByteArray().trimmed().toDouble();
    if (!(serial >= 0 && serial < kMaxSerial))
        return asNumber;
    // Times are fractions of a day: 09:30 is 0.395833…, so the nearest second is meant.
    const qint64 seconds = std::llround(serial * kSecondsPerDay);
    if (format.shows == Shows::Time)
        return Value{clock(format.isElapsed ? seconds : seconds % kSecondsPerDay), Cell::Kind::Time};
    const auto day = dayOf(format.shows == Shows::Date ? static_cast<qint64>(serial) : seconds / kSecondsPerDay,
                           is1904);
    if (!day || day->year() > 9999)
        return asNumber;
    return dayAndTime(*day, format.shows == Shows::Date ? 0 : static_cast<int>(seconds % kSecondsPerDay));
}

std::optional<Value> isoDate(QStringView stored)
{
    const QStringView text = stored.trimmed();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    if (text.size() == 10)
        return Value{date.toString(Qt::ISODate), Cell::Kind::Date};
    if (text[10] != u'T' && text[10] != u' ')
        return {};
    const QTime time = QTime::fromString(text.mid(11, 8), text.size() >= 19 ? u"HH:mm:ss" : u"HH:mm");
    if (!time.isValid())
        return {};
    return dayAndTime(date, QTime(0, 0).secsTo(time));
}

std::optional<Value> isoDuration(QStringView stored)
{
    // PnDTnHnMnS as ISO 8601 has it; months and years have no length.
    QStringView text = stored.trimmed();
    if (!text.startsWith(u'P'))
        return {};
    text = text.sliced(1);
    bool isTime = false;
    double seconds = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isDigit() || c == u'.' || c == u',')
            continue;
        if (c == u'T' && !isTime && begin == i) {
            isTime = true;
            begin = i + 1;
            continue;
        }
        bool isNumber = false;
        const double number = text.sliced(begin, i - begin).toString().replace(u',', u'.').toDouble(&isNumber);
        const int unit = c == u'D' && !isTime ? kSecondsPerDay
                       : !isTime              ? 0
                       : c == u'H'            ? 3600
                       : c == u'M'            ? 60
                       : c == u'S'            ? 1
                                              : 0;
        if (!isNumber || unit == 0)
            return {};
        seconds += number * unit;
        begin = i + 1;
    }
    constexpr double kMost = 1e12;
    if (begin != text.size() || text.isEmpty() || seconds > kMost)
        return {};
    return Value{clock(std::llround(seconds)), Cell::Kind::Time};
}

std::optional<QByteArray> storedNumber(QStringView text)
{
    QByteArray stored = text.toLatin1();
    stored.replace(',', '.');
    const bool isPlain = std::all_of(stored.begin(), stored.end(),
                                     [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
    bool isNumber = false;
    (void)stored.toDouble(&isNumber);
    if (!isPlain || !isNumber || plainNumber(QByteArrayView(stored)) != text.toString().replace(u'.', u','))
        return {}; // "007", or more digits than a spreadsheet keeps: as a number it would change
    return stored;
}

std::optional<DayAndTime> parsedDayAndTime(QStringView text, Cell::Kind kind)
{
    DayAndTime value;
    QStringView time = text;
    if (kind == Cell::Kind::Date || kind == Cell::Kind::DateTime) {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        if (!date.isValid() || (kind == Cell::Kind::Date ? text.size() != 10 : text.size() < 16 || text[10] != u'T'))
            return {};
        value.date = date;
        if (kind == Cell::Kind::Date)
            return value;
        time = text.sliced(11);
    }
    const auto parts = time.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    qint64 seconds = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        bool isNumber = true;
        const int part = i < parts.size() ? parts[i].toInt(&isNumber) : 0;
        if (!isNumber || part < 0 || (i > 0 && part > 59) || part > 99'999)
            return {};
        seconds = seconds * 60 + part;
    }
    value.seconds = static_cast<int>(seconds);
    const bool isCanonical = clock(seconds) == time
                          && (kind == Cell::Kind::Time || (seconds > 0 && seconds < kSecondsPerDay));
    return isCanonical ? std::optional(value) : std::nullopt;
}

} // namespace rebond::sheets
