// SPDX-License-Identifier: GPL-3.0-or-later
// Records in the order they were found, each once, up to a limit.
#pragma once

#include <QList>

#include <algorithm>

namespace rebond::desk {

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
