// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "storage/connection.h"
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

    void add(RawId id)
    {
        m_isLate = m_isLate || (m_passed.contains(id) && !m_ids.contains(id));
        m_ids.insert(id);
    }
    void addPhoto(RawId id)
    {
        add(id);
        m_photos.insert(id);
    }
    [[nodiscard]] const QSet<RawId> &photos() const { return m_photos; }
    // Whether something was learnt of a record that tells() had let pass: what was read must be read again.
    [[nodiscard]] bool takeLate() { return std::exchange(m_isLate, false); }

    // Whether the change tells about the person; learns the ids of what belongs to them on the way.
    [[nodiscard]] bool tells(const Change &change)
    {
        if (change.isErased)
            return false;
        const bool isTrace = m_ids.contains(change.id) || mentions(change, change.before)
                          || mentions(change, change.after);
        if (isTrace && change.kind != Kind::Act)
            add(change.id);
        if (!isTrace && (change.kind == Kind::File || change.kind == Kind::Outcome)) // others point at these
            m_passed.insert(change.id);
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
            addPhoto(*photo);
    }

    QString m_member;
    QSet<RawId> m_ids;
    QSet<RawId> m_photos;
    QSet<RawId> m_passed;
    bool m_isLate = false;
};

QStringList journalEntries(Transaction &transaction)
{
    QStringList entries;
    Rows rows = transaction.run(QStringLiteral("SELECT id FROM journal ORDER BY id"), {});
    while (rows.next())
        entries.append(rows.value(0).toString());
    return entries;
}

QByteArray contentsOf(Transaction &transaction, const QString &entry)
{
    Rows rows = transaction.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entry});
    return rows.next() ? rows.value(0).toByteArray() : QByteArray();
}

// The entries that tell about the person. An entry can come before the one that says whom it is about: a photo stands
// before the member that shows it.
QStringList learnFromJournal(Transaction &transaction, Traces &traces)
{
    const QStringList entries = journalEntries(transaction);
    QStringList telling;
    do {
        telling.clear();
        for (const QString &entry : entries) {
            bool tells = false;
            visitChanges(contentsOf(transaction, entry), Order::Forward, [&](Change &&change) {
                tells = traces.tells(change) || tells;
                return true;
            });
            if (tells)
                telling.append(entry);
        }
    } while (traces.takeLate());
    return telling;
}

void blankJournal(Transaction &transaction, const QStringList &entries, Traces &traces)
{
    for (const QString &entry : entries) {
        ChangeWriter writer;
        visitChanges(contentsOf(transaction, entry), Order::Forward, [&](Change &&change) {
            if (traces.tells(change))
                writer.add(Change{change.kind, change.id, {}, {}, true});
            else
                writer.add(change);
            return true;
        });
        // The name of the step may tell the person's name as well.
        (void)transaction.run(QStringLiteral("UPDATE journal SET contents = ?, label = ? WHERE id = ?"),
                              {writer.finish(), QCoreApplication::translate("Storage", "(erased)"), entry});
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

void removeRecords(Transaction &transaction, const domain::Member &member, Traces &traces)
{
    const auto outcomes = transaction.list(Query<domain::Outcome>().where(&domain::Outcome::member, member.id));
    for (const domain::Outcome &outcome : outcomes) {
        removeAll(transaction,
                  transaction.list(Query<domain::Checkpoint>().where(&domain::Checkpoint::outcome, outcome.id)),
                  traces);
    }
    removeAll(transaction, outcomes, traces);
    removeAll(transaction, transaction.list(Query<domain::Interview>().where(&domain::Interview::member, member.id)),
              traces);
    removeAll(transaction, transaction.list(Query<domain::Consent>().where(&domain::Consent::member, member.id)),
              traces);
    removeActs(transaction, member.id);
    transaction.remove(member);
    if (member.photo)
        traces.addPhoto(member.photo->raw());
}

// Those of earlier days, too, which no record shows any more.
void removePhotos(Transaction &transaction, const Traces &traces)
{
    for (const RawId &photo : traces.photos()) {
        const Id<domain::File> id(photo);
        const bool isShared = transaction.count(Query<domain::Member>().where(&domain::Member::photo, id)) > 0;
        if (const auto file = transaction.find(id); file && !isShared)
            transaction.remove(*file);
    }
}

} // namespace

Done eraseMember(Transaction &transaction, Id<domain::Member> id)
{
    Traces traces(id);
    const auto member = transaction.find(id);
    if (member)
        removeRecords(transaction, *member, traces);
    const QStringList telling = learnFromJournal(transaction, traces);
    if (!member && telling.isEmpty())
        return notFound(QCoreApplication::translate("Storage", "This member is no longer in the file."));
    blankJournal(transaction, telling, traces);
    removePhotos(transaction, traces);
    transaction.forgetContents(); // the entry of the erasure itself keeps who, when and which kinds
    return {};
}

void wipeRemains(Connection &connection)
{
    QStringList tables = {QStringLiteral("journal")};
    forEachRecord([&]<typename R>() {
        tables.append(nameOf(Mapping<R>::kKind));
        if constexpr (kHasLinks<R>)
            tables.append(QLatin1String(Mapping<R>::kLinks.table));
    });
    connection.execute(connection.dialect().wipe(tables));
}

} // namespace rebond::storage
