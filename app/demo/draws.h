// SPDX-License-Identifier: GPL-3.0-or-later
// Draws that fall alike on every machine: std:: distributions and Qt's hash order do not.
#pragma once

#include <QtGlobal>

#include <iterator>
#include <utility>

namespace rebond::demo {

class Draws
{
public:
    explicit Draws(quint64 seed) : m_state(seed) {}

    // 0 … n − 1; n > 0.
    [[nodiscard]] int below(int n) { return static_cast<int>((next() >> 33) % static_cast<quint64>(n)); }
    // from … to, both included.
    [[nodiscard]] int between(int from, int to) { return from + below(to - from + 1); }

    template<typename Sequence>
    [[nodiscard]] decltype(auto) pick(const Sequence &sequence)
    {
        return std::begin(sequence)[below(static_cast<int>(std::size(sequence)))];
    }

    template<typename Sequence>
    void shuffle(Sequence &sequence)
    {
        for (int i = static_cast<int>(std::size(sequence)) - 1; i > 0; --i)
            std::swap(sequence[static_cast<size_t>(i)], sequence[static_cast<size_t>(below(i + 1))]);
    }

private:
    // SplitMix64 (Steele, Lea, Flood 2014).
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace rebond::demo
