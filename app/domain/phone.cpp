// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include "base/cells.h"

#include <QCoreApplication>

#include <optional>

namespace rebond::domain {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBetween(QChar c)
{
    return c == u'.' || c == u'-' || c == u'/' || c == u'(' || c == u')' || c == QChar(0x2010) || c == QChar(0x2011)
        || c == QChar(0x2013);
}

// Nine digits without the leading 0, as dialled within France. The overseas départements dial like the mainland but have
// country codes of their own, told by the first three.
QString e164(const QString &national)
{
    QLatin1String country("+33");
    switch (QStringView(national).left(3).toInt()) {
    case 262:
    case 263:
    case 269:
    case 639:
    case 692:
    case 693: country = QLatin1String("+262"); break; // La Réunion, Mayotte
    case 590:
    case 690:
    case 691: country = QLatin1String("+590"); break; // Guadeloupe
    case 594:
    case 694: country = QLatin1String("+594"); break; // Guyane
    case 596:
    case 696:
    case 697: country = QLatin1String("+596"); break; // Martinique
    default: break;
    }
    return country + national;
}

bool isNational(const QString &nine)
{
    return nine.size() == 9 && nine.at(0) != u'0';
}

// "+", or 00 read as "+", then the country code and the number.
std::optional<QString> international(const QString &digits)
{
    for (const char *country : {"33", "262", "590", "594", "596"}) {
        const QLatin1String code(country);
        if (!digits.startsWith(code))
            continue;
        QString national = digits.mid(code.size());
        if (national.startsWith(u'0'))
            national.remove(0, 1); // +33 (0)4 93…
        if (isNational(national))
            return code == QLatin1String("33") ? e164(national) : u'+' + code + national;
        return {};
    }
    if (digits.size() >= 7 && digits.size() <= 15 && digits.at(0) != u'0')
        return u'+' + digits;
    return {};
}

// What a spreadsheet leaves of 0493123456 and of +33493123456 when it takes them for numbers; the nine digits.
QString mendable(const QString &digits)
{
    const QString nine = digits.size() == 11 && digits.startsWith(QLatin1String("33")) ? digits.mid(2) : digits;
    return isNational(nine) ? nine : QString();
}

bool isShortNumber(const QString &digits)
{
    return (digits.size() == 4 && (digits.at(0) == u'3' || digits.at(0) == u'1'))
        || (digits.size() == 6 && digits.startsWith(QLatin1String("118")));
}

} // namespace

Result<Cleaned> cleanPhone(QStringView text)
{
    const QString written = text.trimmed().toString();
    const QString packed = compact(text);
    QString digits;
    bool isPlus = false;
    bool isForm = written.size() <= 40;
    for (const QChar c : packed) {
        if (isDigit(c))
            digits += c;
        else if (c == u'+' && digits.isEmpty() && !isPlus)
            isPlus = true;
        else
            isForm = isForm && (isBetween(c) || c == u'+');
    }
    if (isForm) {
        if (!isPlus && digits.startsWith(QLatin1String("00"))) {
            isPlus = true;
            digits.remove(0, 2);
        }
        if (isPlus) {
            if (const auto number = international(digits))
                return Cleaned{*number, {}};
        } else if (digits.size() == 10 && digits.at(0) == u'0' && isNational(digits.mid(1))) {
            return Cleaned{e164(digits.mid(1)), {}};
        } else if (const QString nine = mendable(digits); !nine.isEmpty()) {
            const QString number = e164(nine);
            //: %1 is what the user wrote, %2 the mended telephone number.
            return Cleaned{number, QCoreApplication::translate("Values", "The telephone number “%1” was read as %2.")
                                       .arg(excerpt(text), formatPhone(number))};
        } else if (isShortNumber(digits)) {
            return Cleaned{digits, {}};
        }
        if (digits.size() >= 6) {
            //: %1 is what the user wrote.
            return Cleaned{written,
                           QCoreApplication::translate(
                               "Values", "“%1” is not a telephone number as known in France: it is kept as written.")
                               .arg(excerpt(text))};
        }
    }
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Values",
                                    "“%1” is not a telephone number. Write it like 04 93 12 34 56 or +377 93 15 00 00.")
            .arg(excerpt(text)));
}

QString phonePart(QStringView text)
{
    constexpr qsizetype kFewestDigits = 4;
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (!isBetween(c) && c != u'+' && !c.isSpace())
            return {};
    }
    if (digits.size() < kFewestDigits)
        return {};
    if (const auto whole = cleanPhone(text); whole && whole->text.startsWith(u'+'))
        return whole->text.mid(1);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QString formatPhone(const QString &phone)
{
    QString national;
    for (const char *country : {"+33", "+262", "+590", "+594", "+596"}) {
        if (phone.startsWith(QLatin1String(country)))
            national = phone.mid(QLatin1String(country).size());
    }
    if (!isNational(national) || !std::all_of(national.cbegin(), national.cend(), isDigit) || e164(national) != phone)
        return phone;
    national.prepend(u'0');
    QString out;
    for (qsizetype i = 0; i < national.size(); i += 2)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + national.mid(i, 2);
    return out;
}

} // namespace rebond::domain
