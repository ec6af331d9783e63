// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalreading.h"

#include "base/folding.h"

#include <QSet>

#include <algorithm>

namespace rebond::storage {

namespace {

constexpr int kLookedAtOnce = 20'000; // entries passed over, changes of those that may fit
const QString kColumns = QStringLiteral("SELECT id, happened_at, author, label, change_count, reverts_id FROM journal");

// What was written at that time or later has no smaller id. Ids and instants come from one clock, the id a moment before;
// where the clock was put back, ids count on from the last one, so a greater id says nothing of the time.
RawId firstIdOf(const QDateTime &from)
{
    const qint64 dayBefore = std::max<qint64>(0, from.addDays(-1).toMSecsSinceEpoch());
    return RawId{static_cast<quint64>(dayBefore) << 16, 0};
}

JournalEntry entryFrom(const Rows &rows)
{
    JournalEntry entry;
    entry.id = RawId::parse(rows.value(0).toString()).value_or(RawId());
    entry.at = QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs);
    entry.author = rows.value(2).toString();
    entry.label = rows.value(3).toString();
    entry.changeCount = rows.value(4).toInt();
    entry.reverts = RawId::parse(rows.value(5).toString());
    return entry;
}

// Ids as they stand in texts: letters and digits, in lists beside each other, in chunks of the journal among all else.
class Ids
{
public:
    explicit Ids(const QList<RawId> &ids) : m_ids(ids.begin(), ids.end()) {}

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] bool contain(RawId id) const { return m_ids.contains(id); }
    template<typename Text> // QStringView, or QLatin1String for bytes
    [[nodiscard]] bool areIn(Text text) const
    {
        qsizetype run = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            run = isOfIds(text.at(at).unicode()) ? run + 1 : 0;
            if (run < kLength)
                continue;
            const auto id = RawId::parse(textOf(text.mid(at + 1 - kLength, kLength)));
            if (id && m_ids.contains(*id))
                return true;
        }
        return false;
    }

private:
    static constexpr qsizetype kLength = 26;
    [[nodiscard]] static bool isOfIds(char16_t sign)
    {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'Z');
    }
    [[nodiscard]] static QStringView textOf(QStringView text) { return text; }
    [[nodiscard]] static QString textOf(QLatin1String text) { return text; }

    QSet<RawId> m_ids;
};

bool isAbout(const Change &change, const Ids &ids)
{
    if (ids.contain(change.id))
        return true;
    for (const auto &values : {change.before, change.after}) {
        if (!values)
            continue;
        for (const QVariant &value : *values) {
            if (value.userType() == QMetaType::QString && ids.areIn(QStringView(value.toString())))
                return true;
        }
    }
    return false;
}

// Whether an entry fits what asks for its contents.
class Contents
{
public:
    Contents(const JournalFilter &filter, const std::function<bool()> &isCancelled)
        : m_filter(filter),
          m_isCancelled(isCancelled),
          m_ids(filter.about)
    {}

    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    // Without any of it an entry fits by its head, whatever is in it.
    [[nodiscard]] bool isAsked() const { return m_filter.kind || !m_filter.words.isEmpty(); }
    [[nodiscard]] bool fits(Reader &reader, const JournalEntry &entry) const
    {
        const bool isSaid = !m_filter.words.isEmpty()
                         && (fold(entry.label).contains(m_filter.words) || fold(entry.author).contains(m_filter.words));
        const bool mustTell = !isSaid && !m_filter.words.isEmpty();
        if (mustTell && m_ids.isEmpty())
            return false;
        if (!mustTell && !m_filter.kind)
            return true;
        bool hasKind = !m_filter.kind;
        bool tells = !mustTell;
        const auto isToldBy = [&](const Change &change) {
            hasKind = hasKind || change.kind == m_filter.kind;
            tells = tells || isAbout(change, m_ids);
            return hasKind && tells;
        };
        Rows rows = reader.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entry.id.toString()});
        if (!rows.next())
            return false;
        visitChunks(rows.value(0).toByteArray(), Order::Forward, [&](const QByteArray &chunk) {
            if (isCancelled())
                return false;
            // To take a chunk apart lasts several times as long as to look through it: where it does not matter of which
            // change an id is, none is.
            if (hasKind) {
                tells = m_ids.areIn(QLatin1String(chunk));
                return !tells;
            }
            const QList<Change> changes = changesOf(chunk);
            return std::none_of(changes.cbegin(), changes.cend(), isToldBy);
        });
        return hasKind && tells;
    }

private:
    const JournalFilter &m_filter;
    const std::function<bool()> &m_isCancelled;
    Ids m_ids;
};

} // namespace

JournalPortion someEntries(Reader &reader, std::optional<RawId> behind, int limit, const JournalFilter &filter,
                           const std::function<bool()> &isCancelled)
{
    QStringList conditions;
    QVariantList binds;
    if (behind) {
        conditions.append(QStringLiteral("id < ?"));
        binds.append(behind->toString());
    }
    if (filter.from) {
        conditions.append(QStringLiteral("id >= ?"));
        binds.append(firstIdOf(*filter.from).toString());
    }
    const QString where = conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(u" AND ");
    Rows rows = reader.run(kColumns + where + QStringLiteral(" ORDER BY id DESC"), binds);
    const Contents contents(filter, isCancelled);
    JournalPortion portion;
    qint64 lookedAt = 0;
    while (!contents.isCancelled() && rows.next()) {
        const JournalEntry entry = entryFrom(rows);
        portion.last = entry.id;
        const bool isThen = (!filter.from || entry.at >= *filter.from) && (!filter.to || entry.at < *filter.to);
        if (isThen && contents.fits(reader, entry))
            portion.entries.append(entry);
        lookedAt += isThen && contents.isAsked() ? std::max(1, entry.changeCount) : 1;
        if (portion.entries.size() >= limit || lookedAt >= kLookedAtOnce)
            return portion;
    }
    portion.last.reset();
    return portion;
}

qint64 countEntries(Reader &reader)
{
    Rows rows = reader.run(QStringLiteral("SELECT count(*) FROM journal"), {});
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

std::optional<JournalEntry> findEntry(Reader &reader, RawId entry)
{
    Rows rows = reader.run(kColumns + QStringLiteral(" WHERE id = ?"), {entry.toString()});
    return rows.next() ? std::optional(entryFrom(rows)) : std::nullopt;
}

void eachChange(Reader &reader, RawId entry, const std::function<bool(Change &&)> &f)
{
    Rows rows = reader.run(QStringLiteral("SELECT contents FROM journal WHERE id = ?"), {entry.toString()});
    if (rows.next())
        visitChanges(rows.value(0).toByteArray(), Order::Forward, f);
}

void eachChangeOfSmall(Reader &reader, RawId entry, int mostBytes, const std::function<bool(Change &&)> &f)
{
    Rows rows = reader.run(QStringLiteral("SELECT contents FROM journal WHERE id = ? AND length(contents) <= ?"),
                           {entry.toString(), mostBytes});
    if (rows.next())
        visitChanges(rows.value(0).toByteArray(), Order::Forward, f);
}

} // namespace rebond::storage
