// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/nearnames.h"

#include "base/nearness.h"
#include "storage/mappings/all.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace rebond::storage {

namespace {

using namespace domain;
using Letters = QList<uint>;

constexpr int kLooksAtOnce = 90; // a statement has few values

QString textOf(const Letters &letters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()), letters.size());
}

const QString &last() // stands behind all others (Query::wherePrefix)
{
    static const QString sign = QStringLiteral("\U0010FFFF");
    return sign;
}

// One column of folded names, with its index, of one cohort where there is one.
class Names
{
public:
    Names(Reader &reader, Kind kind, const char *key, const QString &cohort)
        : m_reader(reader),
          m_key(QLatin1String(key)),
          m_from(nameOf(kind) + QStringLiteral(" WHERE ")),
          m_cohort(cohort)
    {
        if (!cohort.isEmpty())
            m_from += QStringLiteral("cohort_id = ? AND ");
    }

    // The letters that follow these in some name, from one of them to the next through the index.
    [[nodiscard]] QList<uint> lettersBehind(const Letters &begun) const
    {
        const QString step = QStringLiteral("(SELECT %1 FROM %2%1 > %3 AND %1 < ? ORDER BY %1 LIMIT 1)");
        const QString sql = QStringLiteral("WITH RECURSIVE next(k) AS (SELECT %1 UNION ALL SELECT %2 FROM next "
                                           "WHERE k IS NOT NULL) SELECT substr(k, ?, 1) FROM next WHERE k IS NOT NULL")
                                .arg(step.arg(m_key, m_from, QStringLiteral("?")),
                                     step.arg(m_key, m_from, QStringLiteral("(substr(next.k, 1, ?) || '\U0010FFFF')")));
        const QString text = textOf(begun);
        const int place = static_cast<int>(begun.size()) + 1;
        QVariantList binds;
        bindCohort(binds);
        binds << Codec<QString>::toColumn(text) << QString(text + last());
        bindCohort(binds);
        binds << place << QString(text + last()) << place;
        QList<uint> letters;
        Rows rows = m_reader.run(sql, binds);
        while (rows.next())
            letters += rows.value(0).toString().toUcs4();
        return letters;
    }

    // Those in which some name begins.
    [[nodiscard]] QStringList present(const QStringList &ways) const
    {
        static const QString kWays = QStringList(kLooksAtOnce, QStringLiteral("(?)")).join(u", ");
        const QString sql = QStringLiteral("WITH way(low) AS (VALUES %1) SELECT low FROM way WHERE EXISTS (SELECT 1 "
                                           "FROM %2%3 >= low AND %3 < low || '\U0010FFFF')")
                                .arg(kWays, m_from, m_key);
        QStringList found;
        for (qsizetype at = 0; at < ways.size(); at += kLooksAtOnce) {
            QVariantList binds;
            for (qsizetype i = at; i < at + kLooksAtOnce; ++i)
                binds.append(i < ways.size() ? ways.at(i) : last()); // nothing begins so
            bindCohort(binds);
            Rows rows = m_reader.run(sql, binds);
            while (rows.next())
                found.append(rows.value(0).toString());
        }
        return found;
    }

    struct Found
    {
        QString key;
        QString id;
        friend bool operator<(const Found &one, const Found &other)
        {
            return std::tie(one.key, one.id) < std::tie(other.key, other.id);
        }
    };
    // The first of those that begin so, in their order.
    void addFirst(QList<Found> &found, const QString &way, int limit) const
    {
        const QString sql = QStringLiteral("SELECT %1, id FROM %2%1 >= ? AND %1 < ? ORDER BY %1, id LIMIT %3")
                                .arg(m_key, m_from)
                                .arg(limit);
        QVariantList binds;
        bindCohort(binds);
        binds << way << QString(way + last());
        Rows rows = m_reader.run(sql, binds);
        while (rows.next())
            found.append({rows.value(0).toString(), rows.value(1).toString()});
    }

    // Those that hold one of these texts.
    void addHolding(QList<Found> &found, const QStringList &texts) const
    {
        const QStringList ways(texts.size(), holds(m_key));
        const QString sql = QStringLiteral("SELECT %1, id FROM %2(%3)").arg(m_key, m_from, ways.join(u" OR "));
        QVariantList binds;
        bindCohort(binds);
        for (const QString &text : texts)
            binds.append(holding(text));
        Rows rows = m_reader.run(sql, binds);
        while (rows.next())
            found.append({rows.value(0).toString(), rows.value(1).toString()});
    }

private:
    void bindCohort(QVariantList &binds) const
    {
        if (!m_cohort.isEmpty())
            binds.append(m_cohort);
    }

    Reader &m_reader;
    QLatin1String m_key;
    QString m_from;
    QString m_cohort;
};

// Every beginning at the distance of one letter that a name in the index may have: where a letter is another one, or one
// more, only those are tried that some name has there.
QStringList waysNear(const Names &names, const Letters &begun)
{
    QSet<QString> ways;
    const qsizetype size = begun.size();
    bool isThere = true; // some name goes on behind the letters so far
    for (qsizetype at = 0; at <= size; ++at) {
        const Letters before = begun.first(at);
        if (isThere) {
            const QList<uint> letters = names.lettersBehind(before);
            isThere = !letters.isEmpty();
            for (const uint letter : letters) {
                ways.insert(textOf(before + Letters{letter} + begun.sliced(at)));
                if (at < size)
                    ways.insert(textOf(before + Letters{letter} + begun.sliced(at + 1)));
            }
        }
        if (at < size)
            ways.insert(textOf(before + begun.sliced(at + 1)));
        if (at + 1 < size)
            ways.insert(textOf(before + Letters{begun.at(at + 1), begun.at(at)} + begun.sliced(at + 2)));
    }
    return {ways.begin(), ways.end()};
}

// One wrong letter leaves one half of what was typed as it is, or changed the places of the two where the halves meet.
QStringList waysHeld(const Letters &begun)
{
    const qsizetype half = begun.size() / 2;
    Letters changed = begun;
    changed.swapItemsAt(half - 1, half);
    return {textOf(begun.first(half)), textOf(begun.sliced(half)), textOf(changed)};
}

enum class Nearness { None, Begun, Whole };

// Of the words behind the first, the nearest.
Nearness nearnessOfLaterWords(QStringView key, QStringView begun)
{
    Nearness nearest = Nearness::None;
    for (qsizetype at = 1; at < key.size(); ++at) {
        const QChar before = key.at(at - 1);
        if ((before != u' ' && before != u'-' && before != u'\'') || !beginsNearly(key.sliced(at), begun))
            continue;
        if (beginsNearlyWithWords(key.sliced(at), begun))
            return Nearness::Whole;
        nearest = Nearness::Begun;
    }
    return nearest;
}

// The records of these, each once.
template<typename R>
QList<R> firstOf(Reader &reader, const QList<Names::Found> &found, int limit)
{
    QList<R> records;
    QSet<QString> seen;
    for (const Names::Found &one : found) {
        if (records.size() >= limit)
            break;
        if (seen.contains(one.id))
            continue;
        seen.insert(one.id);
        if (const auto record = reader.find(Codec<Id<R>>::fromColumn(one.id)))
            records.append(*record);
    }
    return records;
}

bool isOfLengthFor(const Letters &begun)
{
    return begun.size() >= kShortestNear && begun.size() <= kLongestNear;
}

template<typename R>
QList<R> nearLater(Reader &reader, const QList<const char *> &keys, const QString &cohort, const QString &folded,
                   int limit)
{
    const Letters begun = folded.toUcs4();
    if (!isOfLengthFor(begun))
        return {};
    QList<Names::Found> held;
    for (const char *key : keys)
        Names(reader, Mapping<R>::kKind, key, cohort).addHolding(held, waysHeld(begun));
    QList<Names::Found> whole;
    QList<Names::Found> others;
    for (const Names::Found &one : std::as_const(held)) {
        const Nearness nearness = nearnessOfLaterWords(one.key, folded);
        if (nearness != Nearness::None)
            (nearness == Nearness::Whole ? whole : others).append(one);
    }
    std::sort(whole.begin(), whole.end());
    std::sort(others.begin(), others.end());
    return firstOf<R>(reader, whole + others, limit);
}

template<typename R>
QList<R> near(Reader &reader, const QList<const char *> &keys, const QString &cohort, const QString &folded, int limit)
{
    const Letters begun = folded.toUcs4();
    if (!isOfLengthFor(begun))
        return {};
    // Whole words come first: what is called just so, and what goes on behind one. Where these are fewer than wanted, no
    // more than as many again stand before the first of the others.
    QList<Names::Found> found;
    for (const char *key : keys) {
        const Names names(reader, Mapping<R>::kKind, key, cohort);
        for (const QString &way : names.present(waysNear(names, begun))) {
            names.addFirst(found, way, 2 * limit);
            for (const QChar behind : {u' ', u'-', u'\''})
                names.addFirst(found, way + behind, limit);
        }
    }
    std::sort(found.begin(), found.end());
    std::stable_partition(found.begin(), found.end(),
                          [&](const Names::Found &one) { return beginsNearlyWithWords(one.key, folded); });
    return firstOf<R>(reader, found, limit);
}

} // namespace

QList<Company> companiesNear(Reader &reader, const QString &folded, int limit)
{
    return near<Company>(reader, {"name_key"}, {}, folded, limit);
}

QList<Member> membersNear(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return near<Member>(reader, {"name_key", "spoken_key"}, cohort.toString(), folded, limit);
}

QList<Contact> contactsNear(Reader &reader, const QString &folded, int limit)
{
    return near<Contact>(reader, {"name_key"}, {}, folded, limit);
}

QList<Company> companiesNearLater(Reader &reader, const QString &folded, int limit)
{
    return nearLater<Company>(reader, {"name_key"}, {}, folded, limit);
}

QList<Member> membersNearLater(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return nearLater<Member>(reader, {"name_key", "spoken_key"}, cohort.toString(), folded, limit);
}

QList<Contact> contactsNearLater(Reader &reader, const QString &folded, int limit)
{
    return nearLater<Contact>(reader, {"name_key"}, {}, folded, limit);
}

QList<Offer> offersNear(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return near<Offer>(reader, {"position_key"}, cohort.toString(), folded, limit);
}

QList<PressMention> mentionsNear(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return near<PressMention>(reader, {"outlet_key"}, cohort.toString(), folded, limit);
}

QList<Relay> relaysNear(Reader &reader, const QString &folded, int limit)
{
    return near<Relay>(reader, {"name_key"}, {}, folded, limit);
}

QList<Offer> offersNearLater(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return nearLater<Offer>(reader, {"position_key"}, cohort.toString(), folded, limit);
}

QList<PressMention> mentionsNearLater(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    return nearLater<PressMention>(reader, {"outlet_key"}, cohort.toString(), folded, limit);
}

QList<Relay> relaysNearLater(Reader &reader, const QString &folded, int limit)
{
    return nearLater<Relay>(reader, {"name_key"}, {}, folded, limit);
}

} // namespace rebond::storage
