// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/romecode.h"

#include "base/cells.h"

#include <QCoreApplication>

namespace rebond::domain {

Result<Cleaned> cleanRomeCode(QStringView text)
{
    const QString code = compact(text).toUpper();
    const bool isForm = code.size() == 5 && code.at(0) >= u'A' && code.at(0) <= u'N'
                     && std::all_of(code.cbegin() + 1, code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isForm)
        return Cleaned{code, {}};
    //: %1 is what the user wrote.
    return invalid(
        QCoreApplication::translate("Values",
                                    "“%1” is not a ROME code: it is a letter from A to N and four digits, like M1805.")
            .arg(excerpt(text)));
}

} // namespace rebond::domain
