// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postalcode.h"

#include "base/cells.h"

#include <QCoreApplication>

namespace rebond::domain {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString corsican(QChar third)
{
    switch (third.unicode()) {
    case u'0':
    case u'1':
    case u'3': // CEDEX of Ajaccio
    case u'7': return QStringLiteral("2A");
    case u'2':
    case u'4':
    case u'6': return QStringLiteral("2B");
    default: return {};
    }
}

bool isMonaco(const QString &code)
{
    return code.startsWith(QLatin1String("980"));
}

} // namespace

QString departmentOf(const QString &postalCode)
{
    if (postalCode.size() != 5 || !std::all_of(postalCode.cbegin(), postalCode.cend(), isDigit))
        return {};
    const int two = QStringView(postalCode).left(2).toInt();
    if (two == 20)
        return corsican(postalCode.at(2));
    if (two >= 1 && two <= 95)
        return postalCode.left(2);
    const int three = QStringView(postalCode).left(3).toInt();
    const bool isOverseas = (three >= 971 && three <= 978) || three == 984 || (three >= 986 && three <= 989);
    return isOverseas ? postalCode.left(3) : QString();
}

Result<Cleaned> cleanPostalCode(QStringView text)
{
    QString code = compact(text);
    const bool isDigits = std::all_of(code.cbegin(), code.cend(), isDigit);
    if (isDigits && code.size() == 4 && code.at(0) != u'0') {
        code.prepend(u'0');
        //: %1 is what the user wrote, %2 the mended postal code.
        return Cleaned{code,
                       QCoreApplication::translate("Values", "The postal code “%1” had lost its zero: %2 is kept.")
                           .arg(excerpt(text), code)};
    }
    if (!isDigits || code.size() != 5 || code == QLatin1String("00000")) {
        //: %1 is what the user wrote.
        return invalid(
            QCoreApplication::translate("Values", "“%1” is not a French postal code: it has five digits, like 06000.")
                .arg(excerpt(text)));
    }
    if (departmentOf(code).isEmpty() && !isMonaco(code)) {
        //: %1 is a postal code.
        return Cleaned{code, QCoreApplication::translate("Values",
                                                         "The postal code %1 lies in no French département. Check it.")
                                 .arg(code)};
    }
    return Cleaned{code, {}};
}

} // namespace rebond::domain
