// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of records: 128 bits made by us (no last-insert-id), ordered in time, one type per kind of record.
#pragma once

#include "base/clock.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace rebond {

// 48 bits of milliseconds since 1970 and 80 bits that grow within one millisecond, written as 26 characters of
// Crockford's base 32 (the form of github.com/ulid/spec): the text sorts as the number does, so new rows go to the end
// of an index.
struct RawId
{
    quint64 high = 0;
    quint64 low = 0;

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    [[nodiscard]] QString toString() const; // 26 characters; empty for the null id
    [[nodiscard]] static std::optional<RawId> parse(QStringView text);

    friend bool operator==(const RawId &, const RawId &) = default;
    friend auto operator<=>(const RawId &, const RawId &) = default;
    friend size_t qHash(const RawId &id, size_t seed = 0) noexcept { return qHashMulti(seed, id.high, id.low); }
};

// An id that knows whose it is: a member's cannot be given where an interview's is wanted.
template<typename Record>
class Id
{
public:
    Id() = default;
    explicit Id(RawId raw) : m_raw(raw) {}

    [[nodiscard]] RawId raw() const { return m_raw; }
    [[nodiscard]] bool isNull() const { return m_raw.isNull(); }
    [[nodiscard]] QString toString() const { return m_raw.toString(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_raw, seed); }

private:
    RawId m_raw;
};

// Makes ids in strictly growing order. Not thread-safe: one per writer.
class IdMaker
{
public:
    // With a seed the ids depend on nothing but the clock and the seed (the demonstration, tests).
    explicit IdMaker(const Clock &clock, std::optional<quint64> seed = {});

    [[nodiscard]] RawId next();
    // All later ids are greater than this one, of whatever process and clock: what is written later sorts later.
    void startAfter(RawId last);
    template<typename Record>
    [[nodiscard]] Id<Record> next()
    {
        return Id<Record>(next());
    }

private:
    const Clock &m_clock;
    std::optional<quint64> m_seeded;
    qint64 m_lastMs = -1;
    quint64 m_randomHigh = 0; // 16 bits
    quint64 m_randomLow = 0;
};

} // namespace rebond

template<typename Record>
struct std::hash<rebond::Id<Record>>
{
    size_t operator()(const rebond::Id<Record> &id) const noexcept { return qHash(id, 0); }
};
