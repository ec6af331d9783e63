// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leadfacts.h"

#include "storage/mappings/all.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace rebond::storage {

namespace {

using namespace domain;

constexpr qsizetype kNamedAtOnce = 90; // a statement has few values
// Acts of those a search means: up to so many are gathered and sorted, of more the newest are soon met among all.
constexpr qint64 kGathered = 4000;
constexpr int kWalked = 20'000; // acts and members in them

// In the order that was asked for.
bool comesBefore(const Act &one, const Act &other, bool isNewestFirst)
{
    const auto places = std::pair(std::pair(one.date, one.id), std::pair(other.date, other.id));
    return isNewestFirst ? places.first > places.second : places.first < places.second;
}

class Behind
{
public:
    Behind(Reader &reader, const ActsAsked &asked, const std::optional<Place> &place, int limit)
        : m_reader(reader),
          m_asked(asked),
          m_place(place),
          m_limit(limit)
    {}

    [[nodiscard]] QList<Act> go()
    {
        if (!m_asked.of) {
            take(narrowed({QStringLiteral("cohort_id = ?"), {m_asked.cohort.toString()}}));
            return m_acts;
        }
        if (areMany() && walk())
            return m_acts;
        inBlocks(m_asked.of->companies, [&](const QString &marks, const QVariantList &ids) {
            gather({QStringLiteral("company_id IN (%1)").arg(marks), ids});
            return true;
        });
        inBlocks(m_asked.of->members, [&](const QString &marks, const QVariantList &ids) {
            gather({QStringLiteral("id IN (SELECT act_id FROM act_member WHERE member_id IN (%1))").arg(marks), ids});
            return true;
        });
        return m_acts;
    }

private:
    struct Condition
    {
        QString sql;
        QVariantList binds;
    };
    // f(marks, values) for some at a time; false stops.
    template<typename R, typename F>
    static void inBlocks(const QList<Id<R>> &ids, F &&f)
    {
        // The same text for every block: what is left over is an id that nobody has.
        static const QString marks = QStringList(kNamedAtOnce, QStringLiteral("?")).join(u", ");
        for (qsizetype at = 0; at < ids.size(); at += kNamedAtOnce) {
            QVariantList binds;
            for (qsizetype i = at; i < at + kNamedAtOnce; ++i)
                binds.append(i < ids.size() ? ids.at(i).toString() : QStringLiteral(""));
            if (!f(marks, binds))
                return;
        }
    }
    // Told by the indexes alone, and no further than it takes to know.
    [[nodiscard]] bool areMany()
    {
        qint64 acts = 0;
        const auto count = [&](const QString &sql) {
            return [&acts, sql, this](const QString &marks, const QVariantList &ids) {
                Rows rows = m_reader.run(sql.arg(marks), ids);
                acts += rows.next() ? rows.value(0).toLongLong() : 0;
                return acts <= kGathered;
            };
        };
        inBlocks(m_asked.of->companies, count(QStringLiteral("SELECT count(*) FROM act WHERE company_id IN (%1)")));
        if (acts <= kGathered)
            inBlocks(m_asked.of->members,
                     count(QStringLiteral("SELECT count(*) FROM act_member WHERE member_id IN (%1)")));
        return acts > kGathered;
    }
    // Through the acts of the cohort in their order, by indexes; false where too few were met.
    [[nodiscard]] bool walk()
    {
        QSet<QString> meant;
        for (const auto &company : std::as_const(m_asked.of->companies))
            meant.insert(company.toString());
        for (const auto &member : std::as_const(m_asked.of->members))
            meant.insert(member.toString());
        const Condition all = narrowed({QStringLiteral("cohort_id = ?"), {m_asked.cohort.toString()}});
        Rows rows = m_reader
                        .run(QStringLiteral(
                                 "SELECT id, company_id, member_id FROM act LEFT JOIN act_member ON act_id = id WHERE ")
                                 + all.sql + order() + QStringLiteral(" LIMIT %1").arg(kWalked),
                             all.binds);
        QStringList found;
        int walked = 0;
        while (found.size() < m_limit && rows.next()) {
            ++walked;
            if (!meant.contains(rows.value(1).toString()) && !meant.contains(rows.value(2).toString()))
                continue;
            const QString id = rows.value(0).toString();
            if (found.isEmpty() || found.last() != id)
                found.append(id);
        }
        if (found.size() < m_limit && walked == kWalked)
            return false;
        QList<Id<Act>> ids;
        for (const QString &id : std::as_const(found))
            ids.append(Codec<Id<Act>>::fromColumn(id));
        inBlocks(ids, [&](const QString &marks, const QVariantList &some) {
            take({QStringLiteral("id IN (%1)").arg(marks), some});
            return true;
        });
        return true;
    }
    // Keys are sorted, not acts, of which few stay. The cohort is asked of those: beside a condition on it, SQLite would go
    // through all its acts.
    void gather(const Condition &condition)
    {
        const Condition narrow = narrowed(condition);
        take({QStringLiteral("id IN (SELECT id FROM act WHERE ") + narrow.sql + limited() + u')', narrow.binds});
    }
    [[nodiscard]] Condition narrowed(Condition condition) const
    {
        if (m_asked.onBehalfOf) {
            condition.sql += QStringLiteral(" AND on_behalf_of = ?");
            condition.binds.append(codeOf(*m_asked.onBehalfOf));
        }
        if (m_place) {
            condition.sql += QStringLiteral(" AND (happened_on, id) %1 (?, ?)")
                                 .arg(QLatin1Char(m_asked.isNewestFirst ? '<' : '>'));
            condition.binds.append(Codec<QDate>::toColumn(m_place->date));
            condition.binds.append(Codec<QString>::toColumn(m_place->id.toString()));
        }
        return condition;
    }
    [[nodiscard]] QString order() const
    {
        return QStringLiteral(" ORDER BY happened_on%1, id%1")
            .arg(m_asked.isNewestFirst ? QStringLiteral(" DESC") : QString());
    }
    [[nodiscard]] QString limited() const { return order() + QStringLiteral(" LIMIT %1").arg(m_limit); }
    void take(const Condition &condition)
    {
        QList<Act> found;
        m_reader.eachWhere<Act>(QStringLiteral(" WHERE ") + condition.sql + limited(), condition.binds, [&](Act &&act) {
            found.append(std::move(act));
            return true;
        });
        merge(found);
    }
    // An act of several blocks comes once; what is behind the limit is asked for again with the next portion.
    void merge(const QList<Act> &found)
    {
        QList<Act> both;
        both.reserve(m_acts.size() + found.size());
        std::merge(m_acts.cbegin(), m_acts.cend(), found.cbegin(), found.cend(), std::back_inserter(both),
                   [this](const Act &one, const Act &other) { return comesBefore(one, other, m_asked.isNewestFirst); });
        both.erase(std::unique(both.begin(), both.end(),
                               [](const Act &one, const Act &other) { return one.id == other.id; }),
                   both.end());
        m_acts = both.mid(0, m_limit);
    }

    Reader &m_reader;
    const ActsAsked &m_asked;
    const std::optional<Place> &m_place;
    int m_limit;
    QList<Act> m_acts;
};

} // namespace

QList<Act> actsBehind(Reader &reader, const ActsAsked &asked, const std::optional<Place> &place, int limit)
{
    return Behind(reader, asked, place, limit).go();
}

ActsAsked::Of namedLike(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    ActsAsked::Of of;
    reader.eachOf<Company>(
        Query<Company>().whereAnyHolds({QStringLiteral("name_key")}, folded).orderByKey("name_key").page(limit),
        [&](Id<Company> id) {
            of.companies.append(id);
            return true;
        },
        &Company::id);
    reader.eachOf<Member>(
        Query<Member>()
            .where(&Member::cohort, cohort)
            .whereAnyHolds({QStringLiteral("name_key"), QStringLiteral("spoken_key")}, folded)
            .orderByKey("name_key")
            .page(limit),
        [&](Id<Member> id) {
            of.members.append(id);
            return true;
        },
        &Member::id);
    return of;
}

} // namespace rebond::storage
