// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leadfacts.h"

#include "storage/mappings/all.h"

#include <algorithm>
#include <iterator>

namespace rebond::storage {

namespace {

using namespace domain;

constexpr qsizetype kNamedAtOnce = 90; // a statement has few values

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
            ask(QStringLiteral("cohort_id = ?"), {m_asked.cohort.toString()});
            return m_acts;
        }
        // The cohort is asked of the few that are found: beside a condition on it, SQLite would go through all its acts.
        inBlocks(m_asked.of->companies, QStringLiteral("company_id IN (%1)"));
        inBlocks(m_asked.of->members, QStringLiteral("id IN (SELECT act_id FROM act_member WHERE member_id IN (%1))"));
        return m_acts;
    }

private:
    template<typename R>
    void inBlocks(const QList<Id<R>> &ids, const QString &condition)
    {
        // The same text for every block: what is left over is an id that nobody has.
        static const QString marks = QStringList(kNamedAtOnce, QStringLiteral("?")).join(u", ");
        for (qsizetype at = 0; at < ids.size(); at += kNamedAtOnce) {
            QVariantList binds;
            for (qsizetype i = at; i < at + kNamedAtOnce; ++i)
                binds.append(i < ids.size() ? ids.at(i).toString() : QStringLiteral(""));
            ask(condition.arg(marks), binds);
        }
    }
    void ask(QString where, QVariantList binds)
    {
        if (m_asked.onBehalfOf) {
            where += QStringLiteral(" AND on_behalf_of = ?");
            binds.append(codeOf(*m_asked.onBehalfOf));
        }
        if (m_place) {
            where += QStringLiteral(" AND (happened_on, id) %1 (?, ?)")
                         .arg(QLatin1Char(m_asked.isNewestFirst ? '<' : '>'));
            binds.append(Codec<QDate>::toColumn(m_place->date));
            binds.append(Codec<QString>::toColumn(m_place->id.toString()));
        }
        const QString way = m_asked.isNewestFirst ? QStringLiteral(" DESC") : QString();
        QList<Act> found;
        m_reader.eachWhere<Act>(QStringLiteral(" WHERE %1 ORDER BY happened_on%2, id%2 LIMIT %3")
                                    .arg(where, way)
                                    .arg(m_limit),
                                binds, [&](Act &&act) {
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
            .page(limit),
        [&](Id<Member> id) {
            of.members.append(id);
            return true;
        },
        &Member::id);
    return of;
}

} // namespace rebond::storage
