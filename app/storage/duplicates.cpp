// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duplicates.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

namespace {

// A French number is stored in one form; others as they were given, with any signs between the digits.
const QString kPhoneDigits = QStringLiteral("replace(replace(replace(replace(replace(replace(replace("
                                            "phone, ' ', ''), '.', ''), '-', ''), '/', ''), '(', ''), ')', ''), "
                                            "'+', '')");

struct Scope
{
    QString condition; // may be empty
    QVariantList binds;
};

struct Way
{
    Alike alike;
    QString key; // an SQL expression
};

template<typename R>
class Pairs
{
public:
    Pairs(Reader &reader, Scope scope, int limit) : m_reader(reader), m_scope(std::move(scope)), m_limit(limit) {}

    void gather(const Way &way)
    {
        const QString table = nameOf(Mapping<R>::kKind);
        const QString where = QStringLiteral(" WHERE %1 <> ''").arg(way.key)
                            + (m_scope.condition.isEmpty() ? QString() : QStringLiteral(" AND ") + m_scope.condition);
        // One group more than asked for tells that there are more.
        const QString groups = QStringLiteral(
                                   "SELECT %1 FROM %2%3 GROUP BY %1 HAVING count(*) > 1 ORDER BY %1 LIMIT %4")
                                   .arg(way.key, table, where)
                                   .arg(m_limit + 1);
        Rows rows = m_reader.run(QStringLiteral("SELECT %1, id FROM %2%3 AND %1 IN (%4) ORDER BY 1, 2")
                                     .arg(way.key, table, where, groups),
                                 m_scope.binds + m_scope.binds);
        QString key;
        QString first;
        int found = 0;
        while (rows.next()) {
            const QString id = rows.value(1).toString();
            if (rows.value(0).toString() != key) {
                key = rows.value(0).toString();
                first = id;
                continue;
            }
            if (++found > m_limit) {
                m_isCutShort = true;
                return;
            }
            m_alike[{first, id}] |= static_cast<int>(way.alike);
        }
    }

    [[nodiscard]] LikelyOnes<R> taken()
    {
        LikelyOnes<R> likely;
        likely.isCutShort = m_isCutShort;
        for (auto pair = m_alike.cbegin(); pair != m_alike.cend(); ++pair) {
            if (likely.pairs.size() == m_limit) {
                likely.isCutShort = true;
                break;
            }
            likely.pairs.append({find(pair.key().first), find(pair.key().second), pair.value()});
        }
        return likely;
    }

private:
    [[nodiscard]] R find(const QString &id) { return m_reader.find(Codec<Id<R>>::fromColumn(id)).value(); }

    Reader &m_reader;
    Scope m_scope;
    int m_limit;
    QMap<std::pair<QString, QString>, int> m_alike; // by id: ids sort in time
    bool m_isCutShort = false;
};

} // namespace

LikelyOnes<domain::Member> likelyOneMember(Reader &reader, Id<domain::Cohort> cohort, int limit)
{
    Pairs<domain::Member> pairs(reader,
                                {QStringLiteral("cohort_id = ? AND (exit_reason IS NULL OR exit_reason <> 'ERREUR')"),
                                 {cohort.toString()}},
                                limit);
    pairs.gather({Alike::Name, QStringLiteral("name_key")});
    pairs.gather({Alike::Email, QStringLiteral("email_key")});
    pairs.gather({Alike::Phone, kPhoneDigits});
    return pairs.taken();
}

LikelyOnes<domain::Company> likelyOneCompany(Reader &reader, int limit)
{
    Pairs<domain::Company> pairs(reader, {}, limit);
    pairs.gather({Alike::Name, QStringLiteral("name_key")});
    pairs.gather({Alike::Phone, kPhoneDigits});
    return pairs.taken();
}

} // namespace rebond::storage
