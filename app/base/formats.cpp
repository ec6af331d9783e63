// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formats.h"

#include <cmath>

namespace rebond {

namespace {

constexpr const char16_t *kFrenchMonths[] = {u"janvier",   u"février", u"mars",     u"avril",
                                             u"mai",       u"juin",    u"juillet",  u"août",
                                             u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr const char16_t *kEnglishMonths[] = {u"January",   u"February", u"March",    u"April",
                                              u"May",       u"June",     u"July",     u"August",
                                              u"September", u"October",  u"November", u"December"};
constexpr const char16_t *kFrenchShort[] = {u"janv.", u"févr.", u"mars",  u"avr.", u"mai",  u"juin",
                                            u"juil.", u"août",  u"sept.", u"oct.", u"nov.", u"déc."};
constexpr const char16_t *kEnglishShort[] = {u"Jan",  u"Feb", u"Mar",  u"Apr", u"May", u"June",
                                             u"July", u"Aug", u"Sept", u"Oct", u"Nov", u"Dec"};

constexpr const char16_t *kFrenchBelow20[] = {u"zéro",   u"un",    u"deux",     u"trois",    u"quatre",
                                              u"cinq",   u"six",   u"sept",     u"huit",     u"neuf",
                                              u"dix",    u"onze",  u"douze",    u"treize",   u"quatorze",
                                              u"quinze", u"seize", u"dix-sept", u"dix-huit", u"dix-neuf"};
constexpr const char16_t *kEnglishBelow20[] = {u"zero",    u"one",     u"two",       u"three",    u"four",
                                               u"five",    u"six",     u"seven",     u"eight",    u"nine",
                                               u"ten",     u"eleven",  u"twelve",    u"thirteen", u"fourteen",
                                               u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
// By tens; French counts 70 to 79 on from 60, and 80 to 99 on from 80.
constexpr const char16_t *kFrenchTens[] = {u"",          u"",         u"vingt",    u"trente",       u"quarante",
                                           u"cinquante", u"soixante", u"soixante", u"quatre-vingt", u"quatre-vingt"};
constexpr const char16_t *kEnglishTens[] = {u"",      u"",      u"twenty",  u"thirty", u"forty",
                                            u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QString frenchUnit(int value, Formats::Gender gender)
{
    return value == 1 && gender == Formats::Gender::Feminine ? QStringLiteral("une") : text(kFrenchBelow20[value]);
}

QString frenchInWords(int value, Formats::Gender gender)
{
    if (value < 20)
        return frenchUnit(value, gender);
    const int tens = value / 10;
    const bool countsOn = tens == 7 || tens == 9;
    const int rest = value % 10 + (countsOn ? 10 : 0);
    if (rest == 0)
        return text(kFrenchTens[tens]) + (tens == 8 ? QStringLiteral("s") : QString());
    const bool joinedByEt = (rest == 1 || rest == 11) && tens < 8;
    return text(kFrenchTens[tens]) + (joinedByEt ? QStringLiteral(" et ") : QStringLiteral("-"))
         + frenchUnit(rest, gender);
}

QString englishInWords(int value)
{
    if (value < 20)
        return text(kEnglishBelow20[value]);
    const QString tens = text(kEnglishTens[value / 10]);
    return value % 10 == 0 ? tens : tens + u'-' + text(kEnglishBelow20[value % 10]);
}

QString grouped(const QString &digits, const QString &separator)
{
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += separator;
        out += digits.at(i);
    }
    return out;
}

// "1er", "2" · "1", "2".
QString dayOf(QDate date, Language language)
{
    const QString day = QString::number(date.day());
    return language == Language::French && date.day() == 1 ? day + QStringLiteral("er") : day;
}

bool takesSpaceBefore(QChar c)
{
    return c == u';' || c == u':' || c == u'!' || c == u'?' || c == u'%' || c == QChar(0x00BB);
}

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == QChar(kNoBreakSpace);
}

} // namespace

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::English ? Language::English : Language::French;
}

std::optional<Language> parseLanguage(QStringView code)
{
    if (code.compare(QLatin1String("fr"), Qt::CaseInsensitive) == 0)
        return Language::French;
    if (code.compare(QLatin1String("en"), Qt::CaseInsensitive) == 0)
        return Language::English;
    return {};
}

QString codeOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

QLocale Formats::locale() const
{
    return m_language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Formats::month(int month) const
{
    if (month < 1 || month > 12)
        return {};
    return text(m_language == Language::French ? kFrenchMonths[month - 1] : kEnglishMonths[month - 1]);
}

QString Formats::shortMonth(int month) const
{
    if (month < 1 || month > 12)
        return {};
    return text(m_language == Language::French ? kFrenchShort[month - 1] : kEnglishShort[month - 1]);
}

QString Formats::dayMonth(QDate date) const
{
    return date.isValid() ? dayOf(date, m_language) + u' ' + month(date.month()) : QString();
}

QString Formats::shortDayMonth(QDate date) const
{
    return date.isValid() ? dayOf(date, m_language) + u' ' + shortMonth(date.month()) : QString();
}

QString Formats::date(QDate date) const
{
    return date.isValid() ? dayMonth(date) + u' ' + QString::number(date.year()) : QString();
}

QString Formats::shortDate(QDate date) const
{
    return date.toString(u"dd/MM/yyyy");
}

QString Formats::time(QTime time) const
{
    if (!time.isValid())
        return {};
    if (m_language == Language::English)
        return time.toString(u"H:mm");
    const QString hours = QString::number(time.hour()) + QChar(kNoBreakSpace) + u'h';
    return time.minute() == 0 ? hours : hours + QChar(kNoBreakSpace) + time.toString(u"mm");
}

QString Formats::number(qint64 value) const
{
    const QString digits = QString::number(value < 0 ? 0 - quint64(value) : quint64(value));
    const QString separator(m_language == Language::French ? QChar(kNarrowNoBreakSpace) : QChar(u','));
    return (value < 0 ? QString(QChar(kMinus)) : QString()) + grouped(digits, separator);
}

QString Formats::decimal(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    // Half away from zero, as people round; the nudge undoes 0.145 × 100 = 14.499999999999998.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::floor(std::abs(value) * scale * (1 + 1e-12) + 0.5) / scale;
    const QString plain = QString::number(rounded, 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    const QString separator(m_language == Language::French ? QChar(kNarrowNoBreakSpace) : QChar(u','));
    QString out = grouped(point < 0 ? plain : plain.left(point), separator);
    if (point >= 0)
        out += (m_language == Language::French ? u',' : u'.') + plain.mid(point + 1);
    return (value < 0 && rounded > 0 ? QString(QChar(kMinus)) : QString()) + out;
}

QString Formats::percent(double fraction, int decimals) const
{
    QString value = decimal(fraction * 100, decimals);
    if (!std::isfinite(fraction))
        return value;
    return m_language == Language::French ? value + QChar(kNarrowNoBreakSpace) + u'%' : value + u'%';
}

QString Formats::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = m_language == Language::French ? QStringLiteral(" et ") : QStringLiteral(" and ");
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + last + items.last();
}

QString Formats::inWords(qint64 value, Gender gender) const
{
    if (value < 0 || value > 99)
        return number(value);
    return m_language == Language::French ? frenchInWords(int(value), gender) : englishInWords(int(value));
}

QString Formats::quoted(const QString &text) const
{
    if (m_language == Language::English)
        return QStringLiteral("“") + text + QStringLiteral("”");
    const QString begin = QChar(0x00AB) + QString(QChar(kNarrowNoBreakSpace));
    const QString end = QChar(kNarrowNoBreakSpace) + QString(QChar(0x00BB));
    QString inner = text; // what is quoted within a quotation has the other marks
    inner.replace(begin, QStringLiteral("“")).replace(end, QStringLiteral("”"));
    return begin + inner + end;
}

QString Formats::typography(const QString &text) const
{
    if (m_language == Language::English)
        return text;
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar next = i + 1 < out.size() ? out.at(i + 1) : QChar();
        const QChar before = i > 0 ? out.at(i - 1) : QChar();
        if (isPlainSpace(out.at(i)) && (takesSpaceBefore(next) || before == QChar(0x00AB)))
            out[i] = QChar(kNarrowNoBreakSpace);
    }
    return out;
}

QString capitalised(const QString &text)
{
    if (text.isEmpty())
        return text;
    const qsizetype first = text.at(0).isHighSurrogate() && text.size() > 1 ? 2 : 1;
    return text.left(first).toUpper() + text.mid(first);
}

} // namespace rebond
