// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/standingdays.h"

#include "storage/mappings/all.h"
#include "storage/transaction.h"

#include <algorithm>

namespace rebond::exchange {

namespace {

using domain::Act;
using domain::Company;

// Reading one entry of the index costs about a sixth of asking for one.
constexpr qint64 kReadPerRow = 6;

quint64 hashOf(Id<Company> company, QDate day)
{
    return qHashMulti(0, company.raw(), day.toJulianDay());
}

} // namespace

void StandingDays::expect(QDate day)
{
    m_first = m_rows == 0 ? day : std::min(m_first, day);
    m_last = m_rows == 0 ? day : std::max(m_last, day);
    ++m_rows;
}

void StandingDays::read()
{
    const auto query =
        storage::Query<Act>().where(&Act::cohort, m_cohort).from(&Act::date, m_first).upTo(&Act::date, m_last);
    const qint64 standing = m_reader.count(query);
    if (standing > m_rows * kReadPerRow) {
        m_state = State::TooMany;
        return;
    }
    m_state = State::Read;
    m_days.reserve(static_cast<size_t>(standing));
    m_reader.eachOf<Act>(
        storage::Query<Act>(query).inAnyOrder(),
        [this](Id<Company> company, QDate day) {
            m_days.push_back(hashOf(company, day));
            return true;
        },
        &Act::company, &Act::date);
    std::sort(m_days.begin(), m_days.end());
}

bool StandingDays::mayHold(Id<Company> company, QDate day)
{
    if (m_state == State::Unread)
        read();
    return m_state == State::TooMany || day < m_first || day > m_last
        || std::binary_search(m_days.begin(), m_days.end(), hashOf(company, day));
}

} // namespace rebond::exchange
