// SPDX-License-Identifier: GPL-3.0-or-later
// 128 bits that stand for a key or a row: two different ones have the same fingerprint once in 10^26 lists of a million
// rows, so that lists of any length are compared without being kept.
#pragma once

#include "base/id.h"

#include <QDate>
#include <QHashFunctions>
#include <QStringView>

#include <compare>

namespace rebond::exchange {

struct Fingerprint
{
    quint64 high = 0;
    quint64 low = 0;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
    friend auto operator<=>(const Fingerprint &, const Fingerprint &) = default;
};

class Fingerprinter
{
public:
    // Keys of different sorts begin with different salts.
    explicit Fingerprinter(quint64 salt) : m_value{0x9E3779B97F4A7C15 ^ salt, 0xC2B2AE3D27D4EB4F + salt} {}

    Fingerprinter &add(QStringView text) { return mix(text); }
    Fingerprinter &add(qint64 number) { return mix(number); }
    Fingerprinter &add(QDate date) { return mix(date.toJulianDay()); }
    Fingerprinter &add(RawId id) { return mix(id.high).mix(id.low); }
    [[nodiscard]] Fingerprint value() const { return m_value; }

private:
    template<typename T>
    Fingerprinter &mix(const T &value)
    {
        m_value.high = qHash(value, m_value.high);
        m_value.low = qHash(value, m_value.low + 0xD6E8FEB86659FD93);
        return *this;
    }
    Fingerprint m_value;
};

} // namespace rebond::exchange
