// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pressentry.h"

#include "base/dates.h"
#include "exchange/lookups.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

using domain::Consent;
using domain::Member;
using storage::Query;

namespace {
constexpr qsizetype kNamesAtMost = 5; // in a sentence; the others are counted
} // namespace

QList<Member> quotedWithoutConsent(storage::Reader &reader, const QList<Id<Member>> &members, QDate day)
{
    QList<Member> unasked;
    for (const Id<Member> &id : members) {
        const auto member = reader.find(id);
        if (member && !domain::mayBeQuoted(reader.list(Query<Consent>().where(&Consent::member, id)), day))
            unasked.append(*member);
    }
    return unasked;
}

QString warningOf(const QList<Member> &unasked, QDate day)
{
    if (unasked.isEmpty())
        return {};
    QStringList names;
    for (const Member &member : unasked.first(std::min(unasked.size(), kNamesAtMost)))
        names.append(member.displayName());
    const QString shown = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(unasked.size() - names.size());
    if (more > 0) {
        //: %1 is a list of names, %2 a date, %n how many others there are
        return QCoreApplication::translate(
                   "Lists",
                   "No consent to be named in the press on %2 from %1 and %n other(s): ask them "
                   "before you show this to anybody.",
                   nullptr, more)
            .arg(shown, dateCell(day));
    }
    //: %1 is a list of names, %2 a date
    return QCoreApplication::translate("Lists",
                                       "No consent to be named in the press on %2 from %1: ask for it before you "
                                       "show this to anybody.")
        .arg(shown, dateCell(day));
}

QString warningOf(storage::Reader &reader, Id<domain::Cohort> cohort, const QStringList &names, QDate day)
{
    const MemberLookup lookup(reader, cohort, names);
    QList<Id<Member>> members;
    for (const QString &name : names) {
        if (const auto member = lookup.resolve(name); member && !members.contains(*member))
            members.append(*member);
    }
    return warningOf(quotedWithoutConsent(reader, members, day), day);
}

} // namespace rebond::exchange
