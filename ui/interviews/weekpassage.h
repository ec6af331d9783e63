// SPDX-License-Identifier: GPL-3.0-or-later
// The interviews of one week on their way out, as rows of the list: by day and time, in one go.
#pragma once

#include "ui/models/recordtablemodel.h"

#include <QDate>

namespace rebond::ui::interviews {

class WeekPassage final : public models::RowPassage
{
public:
    using Table = models::RecordTableModel<domain::Interview>;

    // The texts are the table's, which has what they need read by `aside`; it outlives the passage.
    WeekPassage(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, QDate monday, const Table &table,
                Table::Aside aside, QObject *parent);
    void read(Answer answer) override;

private:
    std::shared_ptr<storage::Store> m_store;
    Id<domain::Cohort> m_cohort;
    QDate m_monday;
    const Table &m_table;
    Table::Aside m_aside;
};

} // namespace rebond::ui::interviews
