// SPDX-License-Identifier: GPL-3.0-or-later
// Which company has acts on which day already, in one look at an index. Most rows of a list are new, and asking the
// database for each of them whether it stands took a sixth of the import of 100,000 acts.
#pragma once

#include "base/id.h"
#include "domain/records.h"

#include <QDate>

#include <vector>

namespace rebond::storage {
class Reader;
}

namespace rebond::exchange {

class StandingDays
{
public:
    StandingDays(storage::Reader &reader, Id<domain::Cohort> cohort) : m_reader(reader), m_cohort(cohort) {}

    // A row of the list is about this day. All of them are told before the first question.
    void expect(QDate day);

    // False: the cohort has no act of that company on that day. True promises nothing: the acts themselves say.
    [[nodiscard]] bool mayHold(Id<domain::Company> company, QDate day); // throws storage::Failure

private:
    void read();

    storage::Reader &m_reader;
    Id<domain::Cohort> m_cohort;
    QDate m_first;
    QDate m_last;
    qint64 m_rows = 0;
    enum class State { Unread, Read, TooMany } m_state = State::Unread;
    std::vector<quint64> m_days; // hashes of company and day, sorted
};

} // namespace rebond::exchange
