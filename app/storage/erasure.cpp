// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "storage/mappings/all.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace rebond::storage {

namespace {

// Gathers the ids of all that tells about one person, today and in the journal: a record removed long ago still stands
// there with its contents.
class Traces
{
public:
    explicit Traces(Id<domain::Member> member) : m_member(member.toString()) { m_ids.insert(member.raw()); }

    void add(RawId id) { m_ids.insert(id); }

    // Whether the change tells about the person; learns the ids of what belongs to them on the way.
    [[nodiscard]] bool tells(const Change &change)
    {
        const bool isTrace = m_ids.contains(change.id) || mentions(change, change.before)
                          || mentions(change, change.after);
        if (isTrace && change.kind != Kind::Act)
            m_ids.insert(change.id);
        if (isTrace && change.kind == Kind::Member) {
            learnPhoto(change.before);
            learnPhoto(change.after);
        }
        return isTrace;
    }

private:
    [[nodiscard]] bool mentions(const Change &change, const std::optional<QVariantList> &values) const
    {
        if (!values)
            return false;
        const QStringList names = columnNames(change.kind);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i] == u"member_id" && (*values)[i].toString() == m_member)
                return true;
            if (names[i] == u"act_member" && (*values)[i].toString().contains(m_member))
                return true;
            if (names[i] == u"outcome_id") {
                const auto outcome = RawId::parse((*values)[i].toString());
                if (outcome && m_ids.contains(*outcome))
                    return true;
            }
        }
        return false;
    }
    void learnPhoto(const std::optional<QVariantList> &values)
    {
        if (!values)
            return;
        const auto photo = RawId::parse(
            (*values)[columnNames(Kind::Member).indexOf(QLatin1String("photo_id"))].toString());
        if (photo)
            m_ids.insert(*photo);
    }

    QString m_member;
    QSet<RawId> m_ids;
};

// Blanks what an entry tells about the person; empty where it tells nothing. An entry's photo stands before the member
// that shows it, so each entry is read twice: once to learn, once to write.
std::optional<QByteArray> withoutTraces(const QByteArray &contents, Traces &traces)
{
    bool isTouched = false;
    visitChanges(contents, Order::Forward, [&](Change &&change) {
        isTouched = traces.tells(change) || isTouched;
        return true;
    });
    if (!isTouched)
        return {};
    ChangeWriter writer;
    visitChanges(contents, Order::Forward, [&](Change &&change) {
        if (traces.tells(change))
            writer.add(Change{change.kind, change.id, {}, {}, true});
        else
            writer.add(change);
        return true;
    });
    return writer.finish();
}

void blankJournal(Transaction &transaction, Traces &traces)
{
    QStringList entries;
    {
        Rows rows = transaction.run(QStringLiteral("SELECT id FROM journal ORDER BY id"), {});
        while (rows.next())
            entries.append(rows.value(0).toString());
    }
    for (const QString &entry : std::as_const(entries)) {
        QByteArray contents;
        {
            Rows rows = transaction.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entry});
            if (rows.next())
                contents = rows.value(0).toByteArray();
        }
        if (const auto blanked = withoutTraces(contents, traces)) {
            // The name of the step may tell the person's name as well.
            (void)transaction.run(QStringLiteral("UPDATE journal SET contents = ?, label = ? WHERE id = ?"),
                                  {*blanked, QCoreApplication::translate("Storage", "(erased)"), entry});
        }
    }
}

template<typename R>
void removeAll(Transaction &transaction, const QList<R> &records, Traces &traces)
{
    for (const R &record : records) {
        traces.add(record.id.raw());
        transaction.remove(record);
    }
}

void removeActs(Transaction &transaction, Id<domain::Member> member)
{
    QList<domain::Act> acts;
    transaction.eachWhere<domain::Act>(QStringLiteral(
                                           " WHERE id IN (SELECT act_id FROM act_member WHERE member_id = ?)"),
                                       {member.toString()}, [&](domain::Act &&act) {
                                           acts.append(std::move(act));
                                           return true;
                                       });
    for (domain::Act &act : acts) {
        const bool isTheirsAlone = act.members.size() == 1 && act.onBehalfOf == domain::OnBehalfOf::Membre;
        if (isTheirsAlone) {
            transaction.remove(act);
        } else { // the others' act stays; its free text may name the person
            act.members.removeAll(member);
            act.notes = QLatin1String("");
            act.nextAction = QLatin1String("");
            transaction.save(act);
        }
    }
}

} // namespace

Done eraseMember(Transaction &transaction, Id<domain::Member> id)
{
    const auto member = transaction.find(id);
    if (!member)
        return notFound(QCoreApplication::translate("Storage", "This member is no longer in the file."));
    Traces traces(id);
    const auto outcomes = transaction.list(Query<domain::Outcome>().where(&domain::Outcome::member, id));
    for (const domain::Outcome &outcome : outcomes) {
        removeAll(transaction,
                  transaction.list(Query<domain::Checkpoint>().where(&domain::Checkpoint::outcome, outcome.id)),
                  traces);
    }
    removeAll(transaction, outcomes, traces);
    removeAll(transaction, transaction.list(Query<domain::Interview>().where(&domain::Interview::member, id)), traces);
    removeAll(transaction, transaction.list(Query<domain::Consent>().where(&domain::Consent::member, id)), traces);
    removeActs(transaction, id);
    transaction.remove(*member);
    if (member->photo) {
        traces.add(member->photo->raw());
        const bool isShared = transaction.count(Query<domain::Member>().where(&domain::Member::photo, member->photo))
                            > 0;
        if (const auto photo = transaction.find(*member->photo); photo && !isShared)
            transaction.remove(*photo);
    }
    blankJournal(transaction, traces);
    transaction.forgetContents(); // the entry of the erasure itself keeps who, when and which kinds
    return {};
}

} // namespace rebond::storage
