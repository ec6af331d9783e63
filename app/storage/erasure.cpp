// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "storage/connection.h"
#include "storage/keptpages.h"
#include "storage/mappings/all.h"
#include "storage/persondata.h"
#include "storage/personnames.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace rebond::storage {

namespace {

// Gathers the ids of all that tells about one person, today and in the journal: a record removed long ago still stands
// there with its contents.
class Traces
{
public:
    explicit Traces(Id<domain::Member> member) { addMember(member.raw()); }

    // Somebody who was merged into the person is the person.
    void addMember(RawId id)
    {
        if (m_members.contains(id.toString()))
            return;
        m_members.append(id.toString());
        m_ids.insert(id);
        m_isLate = m_members.size() > 1;
    }
    [[nodiscard]] QList<Id<domain::Member>> members() const
    {
        QList<Id<domain::Member>> ids;
        for (const QString &text : m_members)
            ids.append(Id<domain::Member>(*RawId::parse(text)));
        return ids;
    }
    [[nodiscard]] bool isMember(RawId id) const { return m_members.contains(id.toString()); }

    void add(RawId id)
    {
        m_isLate = m_isLate || (m_passed.contains(id) && !m_ids.contains(id));
        m_ids.insert(id);
    }
    void addFile(RawId id)
    {
        add(id);
        m_files.insert(id);
    }
    [[nodiscard]] const QSet<RawId> &files() const { return m_files; }
    // What the person and who was merged into them were ever called, as far as the journal tells.
    [[nodiscard]] const QList<domain::Member> &known() const { return m_known; }
    [[nodiscard]] PersonNames names() const
    {
        PersonNames names;
        for (const domain::Member &member : m_known)
            names.add(member.givenName, member.familyName);
        return names;
    }
    void addKnown(const domain::Member &member)
    {
        const auto callsOf = [](const domain::Member &m) {
            return QStringList{m.reference, m.givenName, m.familyName, m.email, m.phone};
        };
        const auto isSame = [&](const domain::Member &each) { return callsOf(each) == callsOf(member); };
        if (std::none_of(m_known.cbegin(), m_known.cend(), isSame))
            m_known.append(member);
    }
    // Whether something was learnt of a record that tells() had let pass: what was read must be read again.
    [[nodiscard]] bool takeLate() { return std::exchange(m_isLate, false); }

    // Whether the change tells about the person; learns the ids of what belongs to them on the way.
    [[nodiscard]] bool tells(const Change &change)
    {
        if (change.isErased)
            return false;
        const bool isTrace = m_ids.contains(change.id) || mentions(change, change.before)
                          || mentions(change, change.after);
        // A press mention names who it quotes before and after it is linked to them, too.
        const bool isOfSeveral = change.kind == Kind::Act || change.kind == Kind::FrozenReport;
        if (isTrace && !isOfSeveral)
            add(change.id);
        if (!isTrace
            && (change.kind == Kind::File || change.kind == Kind::Outcome // others point at these
                || change.kind == Kind::PressMention))
            m_passed.insert(change.id);
        if (isTrace) {
            for (const auto &values : {change.before, change.after}) {
                learnFiles(change.kind, values);
                if (values && change.kind == Kind::Member && isMember(change.id))
                    addKnown(recordFrom<domain::Member>([&](int column) { return values->value(column); }));
            }
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
            const QString value = (*values)[i].toString();
            if ((names[i] == u"member_id" || names[i] == u"other_id") && m_members.contains(value))
                return true;
            if ((names[i] == u"act_member" || names[i] == u"press_mention_member" || names[i] == u"counted_members")
                && namesOne(value))
                return true;
            if (names[i] == u"outcome_id") {
                const auto outcome = RawId::parse(value);
                if (outcome && m_ids.contains(*outcome))
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool namesOne(const QString &joinedIds) const
    {
        return std::any_of(m_members.cbegin(), m_members.cend(),
                           [&](const QString &member) { return joinedIds.contains(member); });
    }
    void learnFiles(Kind kind, const std::optional<QVariantList> &values)
    {
        if (!values)
            return;
        const QStringList names = columnNames(kind);
        const auto learn = [&](const char *column) {
            if (const auto file = RawId::parse((*values)[names.indexOf(QLatin1String(column))].toString()))
                addFile(*file);
        };
        if (kind == Kind::Member) {
            learn("photo_id");
            learn("cv_id");
        } else if (kind == Kind::Act) { // of an act that was others', too, the advertisement stays
            const auto act = recordFrom<domain::Act>([&](int column) { return values->value(column); });
            if (isTheirsAlone(act))
                learn("advert_id");
            learn("sent_id"); // it shows all whom the act names
        } else if (kind == Kind::PressMention) {
            learn("scan_id"); // it shows all whom the mention quotes
        }
    }

    QStringList m_members; // the person, and who was merged into them
    QSet<RawId> m_ids;
    QSet<RawId> m_files;
    QSet<RawId> m_passed;
    QList<domain::Member> m_known;
    bool m_isLate = false;
};

// Stands among the counters from the commit of an erasure until the remains are wiped. No kind of record has this name.
const QString kRemains = QStringLiteral("(erasure)");

QStringList journalEntries(Reader &reader)
{
    QStringList entries;
    Rows rows = reader.run(QStringLiteral("SELECT id FROM journal ORDER BY id"), {});
    while (rows.next())
        entries.append(rows.value(0).toString());
    return entries;
}

QByteArray contentsOf(Reader &reader, const QString &entry)
{
    Rows rows = reader.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entry});
    return rows.next() ? rows.value(0).toByteArray() : QByteArray();
}

// A merge (operations/merge.h) is an entry, no undo or redo of one, in which one member is removed and another changed.
class Merges
{
public:
    void hear(const Change &change)
    {
        if (change.kind != Kind::Member || change.isErased)
            return;
        if (change.before && !change.after)
            m_gone.insert(change.id);
        else
            m_changed.insert(change.id);
    }
    // Once the entry is over. Who stands as a record of their own, because the merge was undone, is somebody else.
    void tell(Reader &reader, Traces &traces) const
    {
        if (m_gone.size() != 1 || m_changed.size() != 1 || !traces.isMember(*m_changed.cbegin()))
            return;
        if (!reader.find(Id<domain::Member>(*m_gone.cbegin())))
            traces.addMember(*m_gone.cbegin());
    }

private:
    QSet<RawId> m_gone;
    QSet<RawId> m_changed;
};

bool isRevert(Reader &reader, const QString &entry)
{
    Rows rows = reader.run(QStringLiteral("SELECT reverts_id FROM journal WHERE id = ?"), {entry});
    return rows.next() && !rows.value(0).toString().isEmpty();
}

// The entries that tell about the person. An entry can come before the one that says whom it is about: a photo stands
// before the member that shows it.
QStringList learnFromJournal(Reader &reader, Traces &traces)
{
    const QStringList entries = journalEntries(reader);
    QStringList telling;
    do {
        telling.clear();
        for (const QString &entry : entries) {
            bool tells = false;
            Merges merges;
            visitChanges(contentsOf(reader, entry), Order::Forward, [&](Change &&change) {
                tells = traces.tells(change) || tells;
                merges.hear(change);
                return true;
            });
            if (!tells)
                continue;
            telling.append(entry);
            if (!isRevert(reader, entry))
                merges.tell(reader, traces);
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

void removeActs(Transaction &transaction, Id<domain::Member> member, Traces &traces)
{
    QList<domain::Act> acts;
    transaction.eachWhere<domain::Act>(QStringLiteral(
                                           " WHERE id IN (SELECT act_id FROM act_member WHERE member_id = ?)"),
                                       {member.toString()}, [&](domain::Act &&act) {
                                           acts.append(std::move(act));
                                           return true;
                                       });
    for (domain::Act &act : acts) {
        if (act.sent)
            traces.addFile(act.sent->raw());
        if (isTheirsAlone(act)) {
            transaction.remove(act);
            if (act.advert)
                traces.addFile(act.advert->raw());
        } else { // the others' act stays; its free text may name the person
            act.members.removeAll(member);
            act.notes = QLatin1String("");
            act.nextAction = QLatin1String("");
            act.sent = std::nullopt; // their CV is in it
            transaction.save(act);
        }
    }
}

// What appeared stays the collective's. Gives what the person was linked to.
QList<Id<domain::PressMention>> unlinkFromPress(Transaction &transaction, Id<domain::Member> member, Traces &traces)
{
    QList<domain::PressMention> mentions;
    transaction.eachWhere<domain::PressMention>(
        QStringLiteral(" WHERE id IN (SELECT mention_id FROM press_mention_member WHERE member_id = ?)"),
        {member.toString()}, [&](domain::PressMention &&mention) {
            mentions.append(std::move(mention));
            return true;
        });
    QList<Id<domain::PressMention>> ids;
    for (domain::PressMention &mention : mentions) {
        mention.members.removeAll(member);
        mention.notes = QLatin1String("");
        if (mention.scan)
            traces.addFile(mention.scan->raw());
        mention.scan = std::nullopt; // their name is in it
        ids.append(transaction.save(mention).id);
    }
    return ids;
}

// It does not name the person any more: not where it is read, nor where it leads to, nor by whom.
void removeFromPress(Transaction &transaction, const QList<Id<domain::PressMention>> &mentions,
                     const PersonNames &names)
{
    for (const Id<domain::PressMention> &id : mentions) {
        auto mention = transaction.find(id);
        if (!mention)
            continue;
        for (QString *text : {&mention->title, &mention->url, &mention->journalist}) {
            if (names.standIn(*text))
                *text = QLatin1String("");
        }
        if (names.standIn(mention->outlet)) // the one text that a mention cannot do without
            mention->outlet = QCoreApplication::translate("Storage", "(erased)");
        transaction.save(*mention);
    }
}

// Gives the press mentions that were linked to the person.
QList<Id<domain::PressMention>> removeRecords(Transaction &transaction, const domain::Member &member, Traces &traces)
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
    removeAll(transaction,
              transaction.list(Query<domain::Participation>().where(&domain::Participation::member, member.id)),
              traces);
    removeAll(transaction, transaction.list(Query<domain::Cv>().where(&domain::Cv::member, member.id)), traces);
    removeAll(transaction,
              transaction.list(Query<domain::RelayRequest>().where(&domain::RelayRequest::member, member.id)), traces);
    removeAll(transaction,
              transaction.list(Query<domain::OfferProposal>().where(&domain::OfferProposal::member, member.id)),
              traces);
    for (const auto side : {&domain::BuddyPair::member, &domain::BuddyPair::other})
        removeAll(transaction, transaction.list(Query<domain::BuddyPair>().where(side, member.id)), traces);
    removeActs(transaction, member.id, traces);
    const auto press = unlinkFromPress(transaction, member.id, traces);
    transaction.remove(member);
    for (const auto &file : {member.photo, member.cv}) {
        if (file)
            traces.addFile(file->raw());
    }
    traces.addKnown(member);
    return press;
}

// What was handed out stays known as such, and how many it counted; no longer that this person was one of them.
void forgetInReports(Transaction &transaction, const Traces &traces)
{
    const auto reports = transaction.list(Query<domain::FrozenReport>());
    for (const domain::FrozenReport &report : reports) {
        domain::FrozenReport blanked = report;
        if (domain::forget(blanked, traces.members()))
            transaction.replace(report, blanked);
    }
}

// Of an act, or a mention, that named the person once, too.
void forgetSent(Transaction &transaction, Id<domain::File> file)
{
    const auto mentions = transaction.list(Query<domain::PressMention>().where(&domain::PressMention::scan, file));
    for (domain::PressMention mention : mentions) {
        mention.scan = std::nullopt;
        transaction.save(mention);
    }
    const auto acts = transaction.list(Query<domain::Act>().where(&domain::Act::sent, file));
    for (domain::Act act : acts) {
        act.sent = std::nullopt;
        transaction.save(act);
    }
}

// Those of earlier days, too, which no record shows any more.
void removeFiles(Transaction &transaction, const Traces &traces)
{
    for (const RawId &raw : traces.files()) {
        const Id<domain::File> id(raw);
        forgetSent(transaction, id);
        const bool isShared = transaction.count(Query<domain::Member>().where(&domain::Member::photo, id)) > 0
                           || transaction.count(Query<domain::Member>().where(&domain::Member::cv, id)) > 0
                           || transaction.count(Query<domain::Act>().where(&domain::Act::advert, id)) > 0
                           || transaction.count(Query<domain::ReportOptions>().where(&domain::ReportOptions::logo, id))
                                  > 0;
        if (const auto file = transaction.find(id); file && !isShared)
            transaction.remove(*file);
    }
}

} // namespace

JournalAbout journalAbout(Reader &reader, Id<domain::Member> member)
{
    Traces traces(member);
    QStringList entries = learnFromJournal(reader, traces);
    return {std::move(entries), traces.members()};
}

Result<ErasedPerson> eraseMember(Transaction &transaction, Id<domain::Member> id)
{
    Traces traces(id);
    const auto member = transaction.find(id);
    QList<Id<domain::PressMention>> press;
    if (member)
        press = removeRecords(transaction, *member, traces);
    const QStringList telling = learnFromJournal(transaction, traces);
    if (!member && telling.isEmpty())
        return notFound(QCoreApplication::translate("Storage", "This member is no longer in the file."));
    removeFromPress(transaction, press, traces.names()); // with the names that the journal still tells
    blankJournal(transaction, telling, traces);
    removeFiles(transaction, traces);
    forgetInReports(transaction, traces);
    transaction.forgetContents(); // the entry of the erasure itself keeps who, when and which kinds
    (void)transaction.run(QStringLiteral("INSERT INTO reference_counter (kind, last) VALUES (?, 1) "
                                         "ON CONFLICT (kind) DO UPDATE SET last = excluded.last"),
                          {kRemains});
    return ErasedPerson{traces.members(), traces.known()};
}

void wipeRemains(Connection &connection)
{
    QStringList tables = {QStringLiteral("journal"), QLatin1String(kPagesTable)};
    forEachRecord([&]<typename R>() {
        tables.append(nameOf(Mapping<R>::kKind));
        if constexpr (kHasLinks<R>)
            tables.append(QLatin1String(Mapping<R>::kLinks.table));
    });
    connection.execute(connection.dialect().wipe(tables));
    connection.execute(QStringLiteral("DELETE FROM reference_counter WHERE kind = ?"), {kRemains});
}

bool hasRemains(Connection &connection)
{
    return !connection.one(QStringLiteral("SELECT last FROM reference_counter WHERE kind = ?"), {kRemains}).isNull();
}

} // namespace rebond::storage
