// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companynumbers.h"

#include "base/cells.h"

#include <QCoreApplication>

namespace rebond::domain {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString withoutPoints(QStringView text)
{
    return compact(text).remove(u'.');
}

bool isAllDigits(const QString &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.cbegin(), text.cend(), isDigit);
}

int digitSum(const QString &digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += c.unicode() - u'0';
    return sum;
}

// Every second digit from the right counts double, its digits added; the whole is a multiple of ten.
bool obeysLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).unicode() - u'0';
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isSiren(const QString &digits)
{
    return obeysLuhn(digits) && digitSum(digits) > 0;
}

} // namespace

QString compact(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x200B) && c != QChar(0x200E) && c != QChar(0x202C) && c != QChar(0xFEFF))
            out += c;
    }
    return out;
}

Result<Cleaned> cleanSiren(QStringView text)
{
    const QString digits = withoutPoints(text);
    if (!isAllDigits(digits, 9)) {
        //: %1 is what the user wrote.
        return invalid(
            QCoreApplication::translate("Values", "“%1” is not a SIREN number: it has 9 digits.").arg(excerpt(text)));
    }
    if (!isSiren(digits)) {
        //: %1 is what the user wrote.
        return invalid(QCoreApplication::translate("Values", "“%1” is not a SIREN number: a digit is wrong. Check it.")
                           .arg(excerpt(text)));
    }
    return Cleaned{digits, {}};
}

Result<Cleaned> cleanSiret(QStringView text)
{
    const QString digits = withoutPoints(text);
    if (!isAllDigits(digits, 14)) {
        //: %1 is what the user wrote.
        return invalid(
            QCoreApplication::translate("Values", "“%1” is not a SIRET number: it has 14 digits.").arg(excerpt(text)));
    }
    const bool isBranchOfLaPoste = digits.startsWith(QLatin1String("356000000"))
                                && digits != QLatin1String("35600000000048");
    const bool isSound = isBranchOfLaPoste ? digitSum(digits) % 5 == 0 : obeysLuhn(digits) && isSiren(digits.left(9));
    if (!isSound) {
        //: %1 is what the user wrote.
        return invalid(QCoreApplication::translate("Values", "“%1” is not a SIRET number: a digit is wrong. Check it.")
                           .arg(excerpt(text)));
    }
    return Cleaned{digits, {}};
}

Result<Cleaned> cleanNaf(QStringView text)
{
    const QString code = withoutPoints(text).toUpper();
    const bool isForm = code.size() == 5 && isAllDigits(code.left(4), 4) && code.at(4) >= u'A' && code.at(4) <= u'Z';
    if (!isForm || code.startsWith(QLatin1String("00"))) {
        //: %1 is what the user wrote.
        return invalid(
            QCoreApplication::translate("Values",
                                        "“%1” is not a NAF code: it is four digits and a letter, like 62.01Z.")
                .arg(excerpt(text)));
    }
    return Cleaned{code.left(2) + u'.' + code.mid(2), {}};
}

QString formatSiren(const QString &siren)
{
    if (!isAllDigits(siren, 9))
        return siren;
    return siren.left(3) + u' ' + siren.mid(3, 3) + u' ' + siren.mid(6);
}

QString formatSiret(const QString &siret)
{
    return isAllDigits(siret, 14) ? formatSiren(siret.left(9)) + u' ' + siret.mid(9) : siret;
}

QString sirenOf(const QString &siret)
{
    return isAllDigits(siret, 14) ? siret.left(9) : QString();
}

} // namespace rebond::domain
