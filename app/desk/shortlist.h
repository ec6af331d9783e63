// SPDX-License-Identifier: GPL-3.0-or-later
// Records in the order they were found, each once, up to a limit; and the first of many that pass a rule.
#pragma once

#include <QList>

#include <algorithm>

namespace rebond::desk {

template<typename R>
struct Candidates
{
    QList<R> candidates; // in their order: a greater portion begins with the same ones
    bool isAll = false;  // there are no others
};

// Candidates of which a rule drops some, so that those dropped take nobody's place: ask(n) answers the first n or some less,
// n grows while take() wants another one, up to `atMost`. False where some were not looked at.
template<typename Ask, typename Take>
bool eachCandidate(int first, int atMost, const Ask &ask, const Take &take)
{
    qsizetype looked = 0;
    for (int wanted = std::min(first, atMost);; wanted = std::min(4 * wanted, atMost)) {
        const auto portion = ask(wanted);
        for (; looked < portion.candidates.size(); ++looked) {
            if (!take(portion.candidates.at(looked)))
                return false;
        }
        if (portion.isAll || wanted == atMost)
            return portion.isAll;
    }
}

template<typename R>
class Shortlist
{
public:
    explicit Shortlist(int limit) : m_limit(limit) {}
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }
    void add(const QList<R> &records)
    {
        for (const R &record : records) {
            const bool isThere = std::any_of(m_found.begin(), m_found.end(),
                                             [&](const R &other) { return other.id == record.id; });
            if (!isFull() && !isThere)
                m_found.append(record);
        }
    }
    [[nodiscard]] QList<R> take() { return std::move(m_found); }

private:
    int m_limit;
    QList<R> m_found;
};

} // namespace rebond::desk
