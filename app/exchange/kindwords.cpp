// SPDX-License-Identifier: GPL-3.0-or-later
// What the kinds of records are called in the journal.
#include "exchange/changewording.h"

#include <QCoreApplication>

namespace rebond::exchange {

namespace {

using storage::Kind;

const char *sourceOf(Kind kind)
{
    switch (kind) {
    case Kind::Cohort: return QT_TRANSLATE_NOOP("ListChanges", "Cohort");
    case Kind::File: return QT_TRANSLATE_NOOP("ListChanges", "File kept");
    case Kind::Member: return QT_TRANSLATE_NOOP("ListChanges", "Member");
    case Kind::Consent: return QT_TRANSLATE_NOOP("ListChanges", "Consent");
    case Kind::Company: return QT_TRANSLATE_NOOP("ListChanges", "Company");
    case Kind::Contact: return QT_TRANSLATE_NOOP("ListChanges", "Contact");
    case Kind::Act: return QT_TRANSLATE_NOOP("ListChanges", "Act");
    case Kind::Interview: return QT_TRANSLATE_NOOP("ListChanges", "Interview");
    case Kind::Outcome: return QT_TRANSLATE_NOOP("ListChanges", "Outcome");
    case Kind::Checkpoint: return QT_TRANSLATE_NOOP("ListChanges", "Check-point");
    case Kind::Workshop: return QT_TRANSLATE_NOOP("ListChanges", "Workshop");
    case Kind::Participation: return QT_TRANSLATE_NOOP("ListChanges", "Attendance");
    case Kind::BuddyPair: return QT_TRANSLATE_NOOP("ListChanges", "Buddies");
    case Kind::PressMention: return QT_TRANSLATE_NOOP("ListChanges", "Press mention");
    case Kind::ReportOptions: return QT_TRANSLATE_NOOP("ListChanges", "Report options");
    case Kind::FrozenReport: return QT_TRANSLATE_NOOP("ListChanges", "Frozen report");
    case Kind::Cv: return QT_TRANSLATE_NOOP("ListChanges", "CV");
    case Kind::Relay: return QT_TRANSLATE_NOOP("ListChanges", "Relay");
    case Kind::RelayRequest: return QT_TRANSLATE_NOOP("ListChanges", "Request to a relay");
    case Kind::Offer: return QT_TRANSLATE_NOOP("ListChanges", "Offer");
    case Kind::OfferProposal: return QT_TRANSLATE_NOOP("ListChanges", "Proposal of an offer");
    case Kind::LetterTemplate: return QT_TRANSLATE_NOOP("ListChanges", "Template of a letter");
    case Kind::AudienceDay: return QT_TRANSLATE_NOOP("ListChanges", "Visits of a day");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(Kind kind)
{
    return QCoreApplication::translate("ListChanges", sourceOf(kind));
}

QString readerWord(const domain::FrozenReport &report)
{
    if (report.audience == u"funder")
        //: the reader of a report
        return QCoreApplication::translate("ListChanges", "A funder");
    if (report.audience == u"public")
        //: the reader of a report
        return QCoreApplication::translate("ListChanges", "The public");
    //: the reader of a report
    return report.audience.isEmpty() ? QString() : QCoreApplication::translate("ListChanges", "Ourselves");
}

} // namespace rebond::exchange
