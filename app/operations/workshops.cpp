// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/workshops.h"

#include "operations/cohorts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

using namespace domain;
using storage::Query;
using storage::Reader;
using storage::Transaction;

namespace {

constexpr qsizetype kNamesAtMost = 8; // in a sentence; the others are counted
constexpr qsizetype kLongestText = 200;

class Said
{
    Q_DECLARE_TR_FUNCTIONS(Workshops)
public:
    static QString notThere() { return tr("This workshop is no longer in the file."); }
    static QString noMember() { return tr("This member is no longer in the file."); }
    static QString noTitle() { return tr("A workshop needs a title, for example “Round table”."); }
    static QString noDay() { return tr("A workshop needs a day, for example 3/7/2012."); }
    static QString endsBeforeItBegins()
    {
        return tr("A workshop ends after it begins: put one of the two times right.");
    }
    static QString endsOnly() { return tr("Say when the workshop begins, too, or leave its end away."); }
    //: %1 is a number
    static QString tooLong()
    {
        return tr("A text of a workshop has at most %1 characters: shorten it.").arg(kLongestText);
    }
    static QString isClosed() { return tr("This workshop is closed: its marks stand. Reopen it to change them."); }
    static QString isClosedOnItsDay()
    {
        return tr("This workshop is closed: its marks are of its day. Reopen it to give it another one.");
    }
    //: %1 is the name of a member
    static QString ofOtherCohort(const QString &name)
    {
        return tr("%1 belongs to another cohort than this workshop: choose somebody of this one.").arg(name);
    }
    //: %1 is the name of a member
    static QString notConcerned(const QString &name)
    {
        return tr("%1 was not in the cohort on that day: there is nothing to mark.").arg(name);
    }
    static QString notOneself() { return tr("Nobody is their own buddy: choose somebody else."); }
    static QString otherCohort() { return tr("Buddies are members of one cohort: choose somebody of this one."); }
    static QString addLabel() { return tr("Add a workshop"); }
    //: on the undo button; %1 is the reference of a workshop
    static QString changeLabel(const QString &reference) { return tr("Change workshop %1").arg(reference); }
    //: on the undo button; %1 is the reference of a workshop
    static QString removeLabel(const QString &reference) { return tr("Remove workshop %1").arg(reference); }
    //: on the undo button; %1 is the reference of a workshop
    static QString markLabel(const QString &reference) { return tr("Mark attendance at %1").arg(reference); }
    //: on the undo button; %1 is the reference of a workshop
    static QString closeLabel(const QString &reference) { return tr("Close workshop %1").arg(reference); }
    //: on the undo button; %1 is the reference of a workshop
    static QString reopenLabel(const QString &reference) { return tr("Reopen workshop %1").arg(reference); }
    //: on the undo button; %1 is the reference of a workshop, %2 of a member
    static QString noteLabel(const QString &reference, const QString &member)
    {
        return tr("Round of %1: note for %2").arg(reference, member);
    }
    //: on the undo button; %1 is the reference of a member
    static QString pairLabel(const QString &member) { return tr("Choose the buddy of %1").arg(member); }
    static QString unmarked(const QStringList &names)
    {
        const qsizetype more = names.size() - kNamesAtMost;
        const QString shown = names.mid(0, kNamesAtMost).join(QStringLiteral(", "));
        if (more > 0) {
            //: why a workshop cannot be closed; %1 is a list of names, %n how many others there are
            return tr("No mark yet for %1 and %n other(s): mark them, then close the workshop.", nullptr,
                      static_cast<int>(more))
                .arg(shown);
        }
        //: why a workshop cannot be closed; %1 is a list of names
        return tr("No mark yet for %1: mark them, then close the workshop.").arg(shown);
    }
};

// What f does with a workshop that is there.
template<typename F>
Done withWorkshop(storage::Store &store, Id<Workshop> id, F &&f)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto workshop = transaction.find(id);
        if (!workshop)
            return notFound(Said::notThere());
        const Done open = ensureOpen(transaction, workshop->cohort);
        return open ? f(transaction, *workshop) : open;
    });
}

Participation participationOf(Reader &reader, Id<Workshop> workshop, Id<Member> member)
{
    Participation fresh;
    fresh.workshop = workshop;
    fresh.member = member;
    return reader
        .first(Query<Participation>().where(&Participation::workshop, workshop).where(&Participation::member, member))
        .value_or(fresh);
}

// Whoever it concerns and has no mark, by name.
QList<Member> unmarkedAt(Reader &reader, const Workshop &workshop)
{
    QSet<Id<Member>> marked;
    reader.eachOf(
        Query<Participation>().where(&Participation::workshop, workshop.id).inAnyOrder(),
        [&](Id<Member> member, std::optional<Presence> mark) {
            if (mark)
                marked.insert(member);
            return true;
        },
        &Participation::member, &Participation::mark);
    QList<Member> unmarked;
    reader.eachOf(
        Query<Member>().where(&Member::cohort, workshop.cohort).orderByKey("name_key"),
        [&](Id<Member> id, const QString &family, const QString &given, QDate joinedOn, std::optional<QDate> leftOn,
            std::optional<ExitReason> reason) {
            Member member;
            member.id = id;
            member.familyName = family;
            member.givenName = given;
            member.joinedOn = joinedOn;
            member.leftOn = leftOn;
            member.exitReason = reason;
            if (isConcerned(member, workshop.date) && !marked.contains(id))
                unmarked.append(member);
            return true;
        },
        &Member::id, &Member::familyName, &Member::givenName, &Member::joinedOn, &Member::leftOn, &Member::exitReason);
    return unmarked;
}

Done setClosed(storage::Store &store, Id<Workshop> id, bool isClosed)
{
    return withWorkshop(store, id, [&](Transaction &transaction, Workshop workshop) -> Done {
        transaction.setLabel(isClosed ? Said::closeLabel(workshop.reference) : Said::reopenLabel(workshop.reference));
        if (isClosed) {
            QStringList names;
            for (const Member &member : unmarkedAt(transaction, workshop))
                names.append(member.displayName());
            if (!names.isEmpty())
                return invalid(Said::unmarked(names));
        }
        workshop.isClosed = isClosed;
        transaction.save(workshop);
        return {};
    });
}

QList<BuddyPair> pairsOf(Reader &reader, Id<Member> member)
{
    return reader.list(Query<BuddyPair>().where(&BuddyPair::member, member))
         + reader.list(Query<BuddyPair>().where(&BuddyPair::other, member));
}

} // namespace

std::optional<HoursFault> faultOfHours(const Workshop &workshop)
{
    if (workshop.endTime && !workshop.time)
        return HoursFault{Said::endsOnly(), true};
    if (workshop.endTime && *workshop.endTime <= *workshop.time)
        return HoursFault{Said::endsBeforeItBegins()};
    return {};
}

Result<Workshop> saveWorkshop(storage::Store &store, Workshop workshop)
{
    for (QString *text : {&workshop.title, &workshop.place, &workshop.facilitator}) {
        *text = text->simplified();
        if (text->size() > kLongestText)
            return invalid(Said::tooLong());
    }
    if (workshop.title.isEmpty())
        return invalid(Said::noTitle());
    if (!workshop.date.isValid())
        return invalid(Said::noDay());
    if (const auto fault = faultOfHours(workshop))
        return invalid(fault->sentence);
    if (workshop.time)
        workshop.halfDay = halfDayOf(*workshop.time);
    const QString label = workshop.revision == 0 ? Said::addLabel() : Said::changeLabel(workshop.reference);
    return store.write(label, [&](Transaction &transaction) -> Result<Workshop> {
        const auto standing = transaction.find(workshop.id);
        if (standing) {
            workshop.cohort = standing->cohort;
            workshop.isClosed = standing->isClosed;
        } else {
            workshop.isClosed = false;
        }
        if (Done open = ensureOpen(transaction, workshop.cohort); !open)
            return fail(open.error());
        // Its marks are of those it concerned on its day: on another one they would be missing, or be somebody else's.
        if (standing && standing->isClosed && workshop.date != standing->date)
            return invalid(Said::isClosedOnItsDay());
        return transaction.save(workshop);
    });
}

Done removeWorkshop(storage::Store &store, Id<Workshop> id)
{
    return withWorkshop(store, id, [&](Transaction &transaction, const Workshop &workshop) -> Done {
        transaction.setLabel(Said::removeLabel(workshop.reference));
        for (const Participation &participation :
             transaction.list(Query<Participation>().where(&Participation::workshop, id)))
            transaction.remove(participation);
        transaction.remove(workshop);
        return {};
    });
}

Done markPresence(storage::Store &store, Id<Workshop> id, const QHash<Id<Member>, std::optional<Presence>> &marks)
{
    return withWorkshop(store, id, [&](Transaction &transaction, const Workshop &workshop) -> Done {
        transaction.setLabel(Said::markLabel(workshop.reference));
        if (workshop.isClosed)
            return invalid(Said::isClosed());
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            const auto member = transaction.find(mark.key());
            if (!member)
                return notFound(Said::noMember());
            if (member->cohort != workshop.cohort)
                return invalid(Said::ofOtherCohort(member->displayName()));
            if (!isConcerned(*member, workshop.date))
                return invalid(Said::notConcerned(member->displayName()));
            Participation participation = participationOf(transaction, id, mark.key());
            if (participation.revision == 0 && !*mark)
                continue;
            participation.mark = *mark;
            transaction.save(participation);
        }
        return {};
    });
}

Done markOthersPresent(storage::Store &store, Id<Workshop> id)
{
    return withWorkshop(store, id, [&](Transaction &transaction, const Workshop &workshop) -> Done {
        transaction.setLabel(Said::markLabel(workshop.reference));
        if (workshop.isClosed)
            return invalid(Said::isClosed());
        for (const Member &member : unmarkedAt(transaction, workshop)) {
            Participation participation = participationOf(transaction, id, member.id);
            participation.mark = Presence::Present;
            transaction.save(participation);
        }
        return {};
    });
}

Done closeWorkshop(storage::Store &store, Id<Workshop> id)
{
    return setClosed(store, id, true);
}

Done reopenWorkshop(storage::Store &store, Id<Workshop> id)
{
    return setClosed(store, id, false);
}

Done noteRound(storage::Store &store, Id<Workshop> id, Id<Member> memberId, const RoundNote &note)
{
    return withWorkshop(store, id, [&](Transaction &transaction, const Workshop &workshop) -> Done {
        const auto member = transaction.find(memberId);
        if (!member)
            return notFound(Said::noMember());
        if (member->cohort != workshop.cohort)
            return invalid(Said::ofOtherCohort(member->displayName()));
        transaction.setLabel(Said::noteLabel(workshop.reference, member->reference));
        Participation participation = participationOf(transaction, id, memberId);
        participation.agreed = note.agreed.value_or(participation.agreed).trimmed();
        participation.done = note.done.value_or(participation.done).trimmed();
        participation.note = note.note.value_or(participation.note).trimmed();
        const bool isBlank = participation.agreed.isEmpty() && participation.done.isEmpty()
                          && participation.note.isEmpty();
        if (participation.revision > 0 || !isBlank)
            transaction.save(participation);
        return {};
    });
}

Done pairUp(storage::Store &store, Id<Member> id, std::optional<Id<Member>> otherId)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto member = transaction.find(id);
        if (!member)
            return notFound(Said::noMember());
        transaction.setLabel(Said::pairLabel(member->reference));
        if (Done open = ensureOpen(transaction, member->cohort); !open)
            return open;
        QList<BuddyPair> former = pairsOf(transaction, id);
        if (otherId) {
            const auto other = transaction.find(*otherId);
            if (!other)
                return notFound(Said::noMember());
            if (other->id == member->id)
                return invalid(Said::notOneself());
            if (other->cohort != member->cohort)
                return invalid(Said::otherCohort());
            if (!former.isEmpty() && (former.first().member == *otherId || former.first().other == *otherId))
                return {}; // as they are
            former += pairsOf(transaction, *otherId);
        }
        for (const BuddyPair &pair : std::as_const(former))
            transaction.remove(pair);
        if (otherId) {
            BuddyPair pair;
            pair.member = std::min(id, *otherId);
            pair.other = std::max(id, *otherId);
            pair.since = store.author().clock.today();
            transaction.save(pair);
        }
        return {};
    });
}

} // namespace rebond::operations
