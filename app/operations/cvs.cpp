// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/cvs.h"

#include "storage/mappings/all.h"
#include "storage/opencohort.h"

#include <QCoreApplication>

namespace rebond::operations {

using domain::Cv;
using domain::Member;
using storage::Query;
using storage::Reader;
using storage::Transaction;

namespace {

struct CvWords
{
    Q_DECLARE_TR_FUNCTIONS(Cvs)
public:
    static Error noMember() { return {Error::Kind::NotFound, tr("This member is no longer in the file."), {}}; }
    static Error noVersion()
    {
        return {Error::Kind::NotFound, tr("This version of the CV is no longer in the file."), {}};
    }
    static Error meanwhile()
    {
        return {Error::Kind::Conflict,
                tr("This CV was changed meanwhile. Nothing was saved: look at it again, and make your change anew."),
                {}};
    }
    //: on the undo button and in the journal, all of these; %1 is the reference of a member
    static QString added(const Member &member) { return tr("Add a CV to member %1").arg(member.reference); }
    static QString changed(const Member &member) { return tr("Change the CV of member %1").arg(member.reference); }
    static QString madeCurrent(const Member &member)
    {
        return tr("Make another CV of member %1 the current one").arg(member.reference);
    }
    static QString removed(const Member &member) { return tr("Delete a CV of member %1").arg(member.reference); }
};

QList<Cv> versionsOf(Reader &reader, Id<Member> member)
{
    return reader.list(Query<Cv>().where(&Cv::member, member));
}

// The day counts from when it became that; `before`: whether it was, and since when.
void noteSince(Cv &version, const Cv &before, QDate today)
{
    version.currentSince.reset();
    if (version.isCurrent)
        version.currentSince = before.isCurrent ? before.currentSince : today;
}

void leaveToOne(Transaction &transaction, const QList<Cv> &versions, Id<Cv> current, QDate today)
{
    for (const Cv &version : versions) {
        Cv changed = version;
        changed.isCurrent = version.id == current;
        noteSince(changed, version, today);
        if (changed != version)
            transaction.replace(version, changed);
    }
}

} // namespace

Result<Cv> saveCv(storage::Store &store, const Cv &cv)
{
    const QDate today = store.author().clock.today();
    return store.write(QString(), [&](Transaction &transaction) -> Result<Cv> {
        const auto member = transaction.find(cv.member);
        if (!member)
            return fail(CvWords::noMember());
        if (const Done open = storage::ensureOpenFor(transaction, *member); !open)
            return fail(open.error());
        const QList<Cv> versions = versionsOf(transaction, cv.member);
        Cv kept = cv;
        if (kept.id.isNull()) {
            transaction.setLabel(CvWords::added(*member));
            kept.isCurrent = kept.isCurrent || versions.isEmpty();
            noteSince(kept, {}, today);
            kept = transaction.save(kept);
        } else {
            transaction.setLabel(CvWords::changed(*member));
            const auto stored = transaction.find(kept.id);
            if (!stored || stored->member != kept.member)
                return fail(CvWords::noVersion());
            if (stored->revision != kept.revision)
                return fail(CvWords::meanwhile());
            kept.isCurrent = kept.isCurrent || stored->isCurrent; // another takes it, it is not given up
            if (kept.isCurrent && !stored->isCurrent)
                transaction.setLabel(CvWords::madeCurrent(*member));
            noteSince(kept, *stored, today);
            kept = transaction.replace(*stored, kept);
        }
        if (kept.isCurrent) {
            QList<Cv> others = versions;
            others.removeIf([&](const Cv &version) { return version.id == kept.id; });
            leaveToOne(transaction, others, kept.id, today);
        }
        return kept;
    });
}

Done removeCvVersion(storage::Store &store, Id<Cv> id)
{
    const QDate today = store.author().clock.today();
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto cv = transaction.find(id);
        if (!cv)
            return fail(CvWords::noVersion());
        const auto member = transaction.find(cv->member);
        if (!member)
            return fail(CvWords::noMember());
        if (Done open = storage::ensureOpenFor(transaction, *member); !open)
            return open;
        transaction.setLabel(CvWords::removed(*member));
        transaction.remove(*cv);
        const QList<Cv> left = versionsOf(transaction, cv->member);
        if (cv->isCurrent && !left.isEmpty())
            leaveToOne(transaction, left, left.last().id, today);
        return {};
    });
}

Result<QList<Cv>> cvsOf(const storage::Store &store, Id<Member> member)
{
    return store.read([&](Reader &reader) { return versionsOf(reader, member); });
}

Result<std::optional<Cv>> currentCv(const storage::Store &store, Id<Member> member)
{
    return store.read([&](Reader &reader) -> std::optional<Cv> {
        const QList<Cv> versions = versionsOf(reader, member);
        for (const Cv &version : versions) {
            if (version.isCurrent)
                return version;
        }
        return versions.isEmpty() ? std::nullopt : std::optional(versions.last());
    });
}

} // namespace rebond::operations
