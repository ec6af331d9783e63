// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

#include "base/cells.h"

#include <QCoreApplication>

#include <optional>

namespace rebond {

namespace {

// Reads a form from left to right; every step that does not fit spoils the whole.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text.trimmed()) {}

    // A whole number of least to most digits; -1 and spoilt where there is none. No more digits may follow.
    int number(int least, int most)
    {
        qsizetype end = m_at;
        int value = 0;
        while (end < m_text.size() && isDigit(m_text.at(end)) && end - m_at < most) {
            value = value * 10 + (m_text.at(end).unicode() - u'0');
            ++end;
        }
        if (end - m_at < least || (end < m_text.size() && isDigit(m_text.at(end)))) {
            m_spoilt = true;
            return -1;
        }
        m_digits = int(end - m_at);
        m_at = end;
        return value;
    }
    [[nodiscard]] int digits() const { return m_digits; } // of the last number
    QChar next() { return m_at < m_text.size() ? m_text.at(m_at++) : QChar(); }
    bool skip(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    void expect(QChar c)
    {
        if (!skip(c))
            m_spoilt = true;
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] bool isWhole() const { return !m_spoilt && isAtEnd(); }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; } // not the digits of other scripts

    QStringView m_text;
    qsizetype m_at = 0;
    int m_digits = 0;
    bool m_spoilt = false;
};

// "2012-06-30 00:00:00" is how a spreadsheet's date often arrives.
void skipMidnight(Reader &reader)
{
    if (reader.isAtEnd())
        return;
    if (!reader.skip(u'T'))
        reader.expect(u' ');
    int parts = 0;
    do {
        if (reader.number(1, 2) != 0)
            reader.expect(QChar()); // spoils: a time of day in a date would be lost
        ++parts;
    } while (parts < 3 && reader.skip(u':'));
    if (reader.skip(u'.') && reader.number(1, 9) != 0)
        reader.expect(QChar());
    reader.skip(u'Z');
    if (parts < 2)
        reader.expect(QChar());
}

// What was read, whether or not the calendar has such a day.
struct Numbers
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] QDate date() const { return {year, month, day}; }
    // Of a month that there is and has fewer days; nothing where more than the day is wrong.
    [[nodiscard]] int daysInstead() const
    {
        const QDate first(year, month, 1);
        return first.isValid() && day > first.daysInMonth() ? first.daysInMonth() : 0;
    }
};

std::optional<Numbers> isoForm(Reader reader)
{
    Numbers numbers;
    numbers.year = reader.number(4, 4);
    reader.expect(u'-');
    numbers.month = reader.number(2, 2);
    reader.expect(u'-');
    numbers.day = reader.number(2, 2);
    skipMidnight(reader);
    return reader.isWhole() && numbers.year >= 1000 ? std::optional(numbers) : std::nullopt;
}

std::optional<Numbers> dayFirst(Reader reader)
{
    Numbers numbers;
    numbers.day = reader.number(1, 2);
    const QChar separator = reader.next();
    if (separator != u'/' && separator != u'-' && separator != u'.')
        return {};
    numbers.month = reader.number(1, 2);
    reader.expect(separator);
    numbers.year = reader.number(2, 4);
    if (reader.digits() == 2)
        numbers.year += numbers.year >= 70 ? 1900 : 2000;
    skipMidnight(reader);
    return reader.isWhole() && numbers.year >= 1000 ? std::optional(numbers) : std::nullopt;
}

// Written as a date is: to say how it is written would mislead.
Error noSuchDay(QStringView text, int days)
{
    //: %1 is a date as the user wrote it, like 31/11/2012; %2 is how many days its month has
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Cells", "“%1” is not a date: that month has only %2 days.")
                .arg(excerpt(text))
                .arg(days),
            {}};
}

} // namespace

Result<QDate> parseDate(QStringView text)
{
    const Reader reader(text);
    auto numbers = dayFirst(reader);
    if (!numbers)
        numbers = isoForm(reader);
    if (numbers && numbers->date().isValid())
        return numbers->date();
    if (numbers && numbers->daysInstead() > 0)
        return fail(noSuchDay(text, numbers->daysInstead()));
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Cells", "“%1” is not a date. Write day, month and year, like 30/06/2012.")
            .arg(excerpt(text)));
}

bool isFarFromOurTime(QDate date)
{
    return date.isValid() && (date.year() < 1950 || date.year() > 2100) && date.year() != 9999;
}

Result<QDate> parseIsoDate(QStringView text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text.toString(), Qt::ISODate) : QDate();
    if (date.isValid() && date.year() >= 1000)
        return date;
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Cells", "“%1” is not a date. Write year, month and day, like 2012-06-30.")
            .arg(excerpt(text)));
}

Result<QTime> parseTime(QStringView text)
{
    Reader reader(text);
    const int hours = reader.number(1, 2);
    int minutes = 0;
    if (reader.skip(u':')) {
        minutes = reader.number(2, 2);
        if (reader.skip(u':') && reader.number(2, 2) != 0)
            reader.expect(QChar());
    } else {
        reader.skipSpaces();
        if (!reader.skip(u'h'))
            reader.expect(u'H');
        reader.skipSpaces();
        if (!reader.isAtEnd())
            minutes = reader.number(2, 2);
    }
    const QTime time(hours, minutes);
    if (reader.isWhole() && time.isValid())
        return time;
    //: %1 is what the user wrote.
    return invalid(QCoreApplication::translate("Cells", "“%1” is not a time of day. Write it like 9:30 or 9h30.")
                       .arg(excerpt(text)));
}

QString dateCell(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

QString isoDate(QDate date)
{
    int year = -1;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text(10, u'-'); // every row that is stored has one: without a format to interpret
    const auto put = [&](qsizetype end, int value, int digits) {
        for (; digits > 0; --digits, value /= 10)
            text[--end] = QChar(u'0' + value % 10);
    };
    put(4, year, 4);
    put(7, month, 2);
    put(10, day, 2);
    return text;
}

} // namespace rebond
