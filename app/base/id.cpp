// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <tuple>

namespace rebond {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kLength = 26;

// By character; a file of a million rows is ten million of these.
constexpr auto kDigits = [] {
    std::array<qint8, 128> digits{};
    digits.fill(-1);
    for (qint8 i = 0; i < 32; ++i)
        digits[static_cast<unsigned char>(kAlphabet[i])] = i;
    return digits;
}();

int digitOf(QChar c)
{
    return c.unicode() < kDigits.size() ? kDigits[c.unicode()] : -1;
}

// The step of SplitMix64 (Steele, Lea, Flood 2014): enough to spread a seed; nothing here is a secret.
quint64 splitMix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

QString RawId::toString() const
{
    if (isNull())
        return {};
    QString text(kLength, Qt::Uninitialized);
    quint64 hi = high;
    quint64 lo = low;
    for (int i = kLength - 1; i >= 0; --i) {
        text[i] = QLatin1Char(kAlphabet[lo & 31]);
        lo = (lo >> 5) | (hi << 59);
        hi >>= 5;
    }
    return text;
}

std::optional<RawId> RawId::parse(QStringView text)
{
    if (text.size() != kLength)
        return {};
    RawId id;
    for (int i = 0; i < kLength; ++i) {
        const int digit = digitOf(text[i]);
        if (digit < 0 || (i == 0 && digit > 7)) // 26 × 5 = 130 bits: the first character carries three
            return {};
        id.high = (id.high << 5) | (id.low >> 59);
        id.low = (id.low << 5) | static_cast<quint64>(digit);
    }
    return id;
}

IdMaker::IdMaker(const Clock &clock, std::optional<quint64> seed) : m_clock(clock), m_seeded(seed) {}

RawId IdMaker::next()
{
    const qint64 now = std::max<qint64>(m_clock.now().toMSecsSinceEpoch(), 0); // 48 bits without sign
    if (now > m_lastMs) {
        m_lastMs = now;
        if (m_seeded) {
            m_randomHigh = splitMix(*m_seeded) & 0x7FFF;
            m_randomLow = splitMix(*m_seeded);
        } else {
            m_randomHigh = QRandomGenerator::global()->generate64() & 0x7FFF;
            m_randomLow = QRandomGenerator::global()->generate64();
        }
    } else if (++m_randomLow == 0) { // same millisecond, or a clock put back: count on from the last id
        ++m_randomHigh;
    }
    return RawId{(static_cast<quint64>(m_lastMs) << 16) | (m_randomHigh & 0xFFFF), m_randomLow};
}

void IdMaker::startAfter(RawId last)
{
    const auto lastMs = static_cast<qint64>(last.high >> 16);
    const quint64 randomHigh = last.high & 0xFFFF;
    if (std::tie(lastMs, randomHigh, last.low) <= std::tie(m_lastMs, m_randomHigh, m_randomLow))
        return;
    m_lastMs = lastMs;
    m_randomHigh = randomHigh;
    m_randomLow = last.low;
}

} // namespace rebond
