// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/weekpassage.h"

#include "desk/week.h"

namespace rebond::ui::interviews {

using domain::Interview;

namespace {
constexpr int kMostADay = 1000; // more than a cohort can have
} // namespace

WeekPassage::WeekPassage(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, QDate monday,
                         const Table &table, Table::Aside aside, QObject *parent)
    : RowPassage(parent),
      m_store(std::move(store)),
      m_cohort(cohort),
      m_monday(monday),
      m_table(table),
      m_aside(std::move(aside))
{}

void WeekPassage::read(Answer answer)
{
    struct Given
    {
        QList<Interview> interviews;
        std::function<void()> aside;
    };
    kit::startTask<Given>(
        this, {},
        [store = m_store, cohort = m_cohort, monday = m_monday, aside = m_aside](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                Given given;
                const desk::Week week = desk::weekOf(reader, cohort, monday, kMostADay);
                for (const desk::WeekDay &day : week.days)
                    given.interviews += day.interviews;
                given.aside = aside(reader, given.interviews);
                return given;
            });
        },
        [this, answer = std::move(answer)](const Result<Given> &given) {
            if (!given)
                return answer(fail(given.error()), true);
            given->aside();
            Rows rows;
            for (const Interview &interview : given->interviews)
                rows.append(m_table.textsOf(interview));
            answer(rows, true);
        });
}

} // namespace rebond::ui::interviews
