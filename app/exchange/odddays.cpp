// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odddays.h"

#include "base/dates.h"
#include "base/folding.h"
#include "storage/mappings/all.h"
#include "storage/nearnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::exchange {

namespace {

constexpr int kNearLookedAt = 4; // names; the first may only be a longer one

template<typename FieldOf>
QList<Fault> oddAmong(const QList<domain::Doubt> &doubts, const FieldOf &fieldOf)
{
    QList<Fault> odd;
    for (const domain::Doubt &doubt : doubts) {
        if (domain::isOfOddDay(doubt))
            odd.append({fieldOf(doubt.code), doubt.sentence});
    }
    return odd;
}

} // namespace

QList<Fault> oddDays(storage::Reader &reader, const domain::Act &act, const domain::DoubtFinder &finder)
{
    QList<domain::Member> members;
    for (const Id<domain::Member> &id : act.members) {
        if (const auto member = reader.find(id))
            members.append(*member);
    }
    return oddAmong(finder.ofAct(act, members), [&](const QString &code) {
        const bool isDue = code == u"due_before_act" || (code == u"date_unlikely" && !isFarFromOurTime(act.date));
        return isDue ? "due_on" : "date";
    });
}

QList<Fault> oddDays(storage::Reader &reader, const domain::Interview &interview, const domain::DoubtFinder &finder)
{
    const auto member = reader.find(interview.member);
    if (!member)
        return {};
    return oddAmong(finder.ofInterview(interview, *member), [](const QString &) { return "date"; });
}

QList<Fault> oddDays(storage::Reader &reader, const domain::Outcome &outcome, const domain::DoubtFinder &finder)
{
    const auto member = reader.find(outcome.member);
    if (!member)
        return {};
    const auto isFar = [](const std::optional<QDate> &date) { return date && isFarFromOurTime(*date); };
    return oddAmong(finder.ofOutcome(outcome, *member), [&](const QString &code) {
        const bool isUnlikely = code == u"date_unlikely";
        if (code == u"known_in_future" || (isUnlikely && isFar(outcome.knownOn)))
            return "known_on";
        if (code == u"ended_in_future" || (isUnlikely && isFar(outcome.endedOn)))
            return "ended_on";
        if (code == u"cancelled_in_future" || (isUnlikely && isFar(outcome.cancelledKnownOn)))
            return "cancelled_known_on";
        return isUnlikely && isFar(outcome.plannedEnd) ? "planned_end" : "effective_on";
    });
}

std::optional<Meant> memberMeant(storage::Reader &reader, Id<domain::Cohort> cohort, const MemberLookup &members,
                                 const QStringList &names)
{
    const auto nobodys = std::find_if(names.cbegin(), names.cend(),
                                      [&](const QString &name) { return !members.resolve(name); });
    if (nobodys == names.cend())
        return {};
    const QString folded = fold(*nobodys);
    QList<domain::Member> near = storage::membersNear(reader, cohort, folded, 1);
    if (near.isEmpty())
        near = storage::membersNearLater(reader, cohort, folded, 1);
    if (near.isEmpty() || fold(near.first().displayName()) == folded) // of two who are called so
        return {};
    return Meant{*nobodys, near.first().displayName()};
}

std::optional<Meant> companyMeant(storage::Reader &reader, const QString &name)
{
    const QString folded = fold(name);
    const QList<domain::Company> near = storage::companiesNear(reader, folded, kNearLookedAt);
    const bool isAsked = std::any_of(near.cbegin(), near.cend(), [&](const domain::Company &company) {
        return !fold(company.name).startsWith(folded);
    });
    return isAsked ? std::optional(Meant{name, near.first().name}) : std::nullopt; // what goes on behind it is nearest
}

QString meantAsked(const Meant &meant)
{
    //: %1 is the name of a member or a company
    return QCoreApplication::translate("Lists", "Did you mean “%1”?").arg(meant.name);
}

QString newCompanyAsked(const Meant &meant)
{
    //: %1 and %2 are names of companies
    return QCoreApplication::translate("Lists", "No company is called “%1” yet. Did you mean “%2”?")
        .arg(meant.typed, meant.name);
}

QList<Fault> silenceAsked(storage::Reader &reader, const domain::Act &act)
{
    QList<Fault> asked;
    const auto company = reader.find(act.company);
    if (act.direction == domain::Direction::Entrant || !company)
        return asked;
    if (company->doNotContact)
        asked.append(
            {"company",
             //: %1 is the name of a company
             QCoreApplication::translate("Lists", "“%1” asked not to be contacted any more.").arg(company->name)});
    const QString notes = u' ' + fold(act.notes) + u' ';
    reader.each<domain::Contact>(storage::Query<domain::Contact>().where(&domain::Contact::company, act.company),
                                 [&](domain::Contact &&contact) {
                                     const QString name = (contact.givenName + u' ' + contact.familyName).trimmed();
                                     if (contact.objected && !name.isEmpty()
                                         && notes.contains(u' ' + fold(name) + u' '))
                                         asked.append(
                                             {"notes",
                                              //: %1 is the name of a contact at a company
                                              QCoreApplication::translate("Lists", "%1 asked for silence.").arg(name)});
                                     return true;
                                 });
    return asked;
}

QList<Fault> alreadyThere(storage::Reader &reader, const domain::Company &company)
{
    const QString folded = fold(company.name);
    if (folded.isEmpty())
        return {};
    auto there = reader.first<domain::Company>(storage::Query<domain::Company>().whereKey("name_key", folded));
    if (!there) {
        const QList<domain::Company> near = storage::companiesNear(reader, folded, kNearLookedAt);
        const auto whole = std::find_if(near.cbegin(), near.cend(), [&](const domain::Company &each) {
            return !fold(each.name).startsWith(folded); // one that only goes on is another one
        });
        if (whole == near.cend())
            return {};
        there = *whole;
    }
    //: %1 is the name of a company, %2 its reference
    return {{"name", QCoreApplication::translate("Lists", "A company called “%1” is in the file already (%2).")
                         .arg(there->name, there->reference)}};
}

QList<Fault> alreadyThere(storage::Reader &reader, const domain::Member &member)
{
    const QString folded = fold(QString(member.familyName + u' ' + member.givenName));
    for (const char *key : {"name_key", "spoken_key"}) {
        const auto there = reader.first<domain::Member>(
            storage::Query<domain::Member>().where(&domain::Member::cohort, member.cohort).whereKey(key, folded));
        if (!there)
            continue;
        //: %1 is the name of a member, %2 the reference
        const QString sentence = QCoreApplication::translate("Lists", "“%1” is in the cohort already (%2).");
        return {{"family_name", sentence.arg(there->displayName(), there->reference)}};
    }
    return {};
}

} // namespace rebond::exchange
