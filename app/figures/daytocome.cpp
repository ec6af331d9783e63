// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/daytocome.h"

#include <QCoreApplication>

namespace rebond::figures {

QString dayToComeSentence(const Question &question, QDate today, const Formats &formats)
{
    if (!today.isValid() || question.asOf <= today)
        return {};
    //: %1 and %2 are dates: the day that is asked about, and today
    return QCoreApplication::translate("Figures",
                                       "%1 is still to come: only what is known on %2 is counted, and it may "
                                       "change before that day.")
        .arg(formats.date(question.asOf), formats.date(today));
}

} // namespace rebond::figures
