// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshopfacts.h"

#include "storage/cbor.h"
#include "storage/mappings/all.h"
#include "storage/whosearches.h"

#include <optional>

namespace rebond::storage {

using namespace domain;

namespace {

QVariant columnOf(QDate day)
{
    return Codec<QDate>::toColumn(day);
}

// Asked of each row of a range of dates, as deskfacts.cpp does.
const QString kHeld = QStringLiteral(" FROM interview WHERE state = 'tenu' AND happens_on >= ? AND happens_on <= ? "
                                     "AND (SELECT cohort_id FROM member WHERE id = member_id) = ?");
const QString kTookEffect = QStringLiteral(" FROM outcome WHERE effective_on >= ? AND effective_on <= ? "
                                           "AND cancelled_known_on IS NULL "
                                           "AND (SELECT cohort_id FROM member WHERE id = member_id) = ?");

qint64 countOf(Reader &reader, const QString &sql, const QVariantList &binds)
{
    Rows rows = reader.run(sql, binds);
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

// What stands in a chunk of the journal before the changes of that kind: to look for it is far quicker than to take the chunk apart.
QByteArray announced(Kind kind)
{
    QByteArray bytes;
    cbor::append(bytes, QStringView(u"columns"));
    cbor::append(bytes, QStringView(nameOf(kind)));
    return bytes;
}

// Goes back through the journal.
class UntilClosing
{
public:
    explicit UntilClosing(Id<Workshop> workshop) : m_workshop(workshop.raw()) {}

    // False from the closing on.
    [[nodiscard]] bool pass(const QByteArray &chunk)
    {
        if (!chunk.contains(m_ofMembers) && !chunk.contains(m_ofWorkshops))
            return true;
        const QList<Change> changes = changesOf(chunk);
        for (auto change = changes.crbegin(); change != changes.crend() && !m_isThere; ++change)
            hear(*change);
        return !m_isThere;
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QHash<Id<Member>, CalledThen> called() const
    {
        return m_isThere ? m_called : m_madeClosed.value_or(QHash<Id<Member>, CalledThen>());
    }

private:
    void hear(const Change &change)
    {
        if (change.kind == Kind::Workshop && change.id == m_workshop) {
            const bool isClosing = isClosed(change.after) && !isClosed(change.before);
            m_isThere = isClosing && change.before;
            if (isClosing && !change.before)
                m_madeClosed = m_called; // unless it was there before, and is back by an undoing
            else if (change.before && !change.after)
                m_madeClosed.reset();
        } else if (change.kind == Kind::Member && change.before) {
            const auto text = [](const QVariantList &values, int column) { return values.value(column).toString(); };
            const CalledThen before{text(*change.before, m_family), text(*change.before, m_given)};
            const bool isSame = change.after && text(*change.after, m_family) == before.familyName
                             && text(*change.after, m_given) == before.givenName;
            if (!isSame)
                m_called[Id<Member>(change.id)] = before; // the earliest stays
        }
    }
    [[nodiscard]] bool isClosed(const std::optional<QVariantList> &values) const
    {
        return values && values->value(m_closed).toBool();
    }
    template<typename R, typename T>
    [[nodiscard]] static int placeOf(T R::*field)
    {
        return static_cast<int>(columnNames(Mapping<R>::kKind).indexOf(QLatin1String(storage::columnOf(field))));
    }

    const RawId m_workshop;
    const QByteArray m_ofMembers = announced(Kind::Member);
    const QByteArray m_ofWorkshops = announced(Kind::Workshop);
    const int m_family = placeOf(&Member::familyName);
    const int m_given = placeOf(&Member::givenName);
    const int m_closed = placeOf(&Workshop::isClosed);
    bool m_isThere = false;
    QHash<Id<Member>, CalledThen> m_called;
    std::optional<QHash<Id<Member>, CalledThen>> m_madeClosed;
};

} // namespace

QList<Workshop> workshopsBefore(Reader &reader, Id<Cohort> cohort, const QString &momentKey, int limit)
{
    QList<Workshop> found;
    reader.eachWhere<Workshop>(QStringLiteral(" WHERE cohort_id = ? AND moment_key < ? "
                                              "ORDER BY moment_key DESC, id DESC LIMIT %1")
                                   .arg(limit),
                               {cohort.toString(), momentKey}, [&](Workshop &&workshop) {
                                   found.append(std::move(workshop));
                                   return true;
                               });
    return found;
}

QHash<Id<Member>, Activity> activityByMember(Reader &reader, Id<Cohort> cohort, QDate from, QDate upTo)
{
    QHash<Id<Member>, Activity> all;
    const auto add = [&](const QString &sql, const QVariantList &binds, qint64 Activity::*what) {
        Rows rows = reader.run(sql, binds);
        while (rows.next())
            all[Codec<Id<Member>>::fromColumn(rows.value(0))].*what = rows.value(1).toLongLong();
    };
    const QString grouped = QStringLiteral("SELECT member_id, count(*)");
    add(QStringLiteral("SELECT m.member_id, count(*) FROM act a JOIN act_member m ON m.act_id = a.id "
                       "WHERE a.cohort_id = ? AND a.happened_on >= ? AND a.happened_on <= ? GROUP BY m.member_id"),
        {cohort.toString(), columnOf(from), columnOf(upTo)}, &Activity::acts);
    const QVariantList binds = {columnOf(from), columnOf(upTo), cohort.toString()};
    add(grouped + kHeld + QStringLiteral(" GROUP BY member_id"), binds, &Activity::interviews);
    add(grouped + kTookEffect + QStringLiteral(" GROUP BY member_id"), binds, &Activity::outcomes);
    return all;
}

Activity activityOf(Reader &reader, Id<Cohort> cohort, QDate from, QDate upTo)
{
    const QVariantList binds = {columnOf(from), columnOf(upTo), cohort.toString()};
    Activity activity;
    activity.acts =
        countOf(reader,
                QStringLiteral(
                    "SELECT count(*) FROM act WHERE cohort_id = ? AND happened_on >= ? AND happened_on <= ?"),
                {cohort.toString(), columnOf(from), columnOf(upTo)});
    activity.interviews = countOf(reader, QStringLiteral("SELECT count(*)") + kHeld, binds);
    activity.outcomes = countOf(reader, QStringLiteral("SELECT count(*)") + kTookEffect, binds);
    return activity;
}

qint64 &Attendance::of(std::optional<Presence> mark)
{
    if (!mark)
        return unmarked;
    switch (*mark) {
    case Presence::Present: return present;
    case Presence::Retard: return late;
    case Presence::Justifie: return excused;
    case Presence::Absent: return absent;
    }
    Q_UNREACHABLE();
}

Attendance attendanceAt(Reader &reader, const Workshop &workshop)
{
    // domain::isConcerned
    const QString concerned = QStringLiteral("cohort_id = ? AND joined_on <= ? AND (left_on IS NULL OR left_on >= ?) "
                                             "AND (exit_reason IS NULL OR exit_reason <> 'ERREUR')");
    const QVariantList binds = {workshop.cohort.toString(), columnOf(workshop.date), columnOf(workshop.date)};
    Attendance attendance;
    attendance.unmarked = countOf(reader, QStringLiteral("SELECT count(*) FROM member WHERE ") + concerned, binds);
    Rows rows = reader.run(QStringLiteral("SELECT p.mark, count(*) FROM participation p "
                                          "JOIN member ON member.id = p.member_id "
                                          "WHERE p.mark IS NOT NULL AND ")
                               + concerned + QStringLiteral(" AND p.workshop_id = ? GROUP BY p.mark"),
                           binds + QVariantList{workshop.id.toString()});
    while (rows.next()) {
        const qint64 count = rows.value(1).toLongLong();
        attendance.of(Codec<Presence>::fromColumn(rows.value(0))) = count;
        attendance.unmarked -= count;
    }
    return attendance;
}

QList<Id<Member>> membersAbsentFrom(Reader &reader, Id<Cohort> cohort, QDate day, const QList<Workshop> &workshops,
                                    int times, int limit)
{
    if (workshops.isEmpty())
        return {};
    const QStringList marks(workshops.size(), QStringLiteral("?"));
    QVariantList binds = {cohort.toString(), columnOf(day), columnOf(day), columnOf(day)};
    for (const Workshop &workshop : workshops)
        binds.append(workshop.id.toString());
    binds.append(times);
    Rows rows = reader.run(QStringLiteral("SELECT id FROM member WHERE cohort_id = ? AND ") + searches()
                               + QStringLiteral(" AND id IN (SELECT member_id FROM participation "
                                                "WHERE mark IN ('justifie', 'absent') AND workshop_id IN (%1) "
                                                "GROUP BY member_id HAVING count(*) >= ?) "
                                                "ORDER BY name_key, id LIMIT %2")
                                     .arg(marks.join(u", "))
                                     .arg(limit),
                           binds);
    QList<Id<Member>> found;
    while (rows.next())
        found.append(Codec<Id<Member>>::fromColumn(rows.value(0)));
    return found;
}

QHash<Id<Member>, CalledThen> calledWhenClosed(Reader &reader, const Workshop &workshop)
{
    if (!workshop.isClosed)
        return {};
    UntilClosing back(workshop.id);
    Rows entries = reader.run(QStringLiteral("SELECT id FROM journal ORDER BY id DESC"), {});
    while (!back.isThere() && entries.next()) {
        Rows entry = reader.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entries.value(0)});
        if (entry.next())
            visitChunks(entry.value(0).toByteArray(), Order::Backward,
                        [&](const QByteArray &chunk) { return back.pass(chunk); });
    }
    return back.called();
}

} // namespace rebond::storage
