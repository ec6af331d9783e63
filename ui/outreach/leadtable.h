// SPDX-License-Identifier: GPL-3.0-or-later
// The leads of the cohort as rows, by their newest act, read behind the window portion by portion (desk/leadlist.h). A row
// is known by any of its acts; the newest stands for it.
#pragma once

#include "desk/leadlist.h"
#include "storage/store.h"
#include "ui/models/recordtable.h"

#include <memory>

namespace rebond {
class Clock;
class Formats;
}

namespace rebond::ui::outreach {

class LeadTable final : public models::RecordTable
{
    Q_OBJECT
public:
    enum Column { CompanyColumn, WhoColumn, StatusColumn, LastActColumn, DueColumn, PositionColumn, NextColumn };

    // The store is held by every reading: it may end after the table.
    LeadTable(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, const Clock &clock,
              const Formats &formats, QObject *parent = nullptr);

    void setFilter(desk::LeadFilter filter);
    void setOnBehalfOf(std::optional<domain::OnBehalfOf> who);
    void setThresholds(const desk::Thresholds &thresholds) { m_thresholds = thresholds; } // from the next reading on

    [[nodiscard]] const desk::Lead &leadAt(int row) const { return m_leads.at(row).lead; }
    [[nodiscard]] const desk::Names &names() const { return m_names; }
    // Where the reading stopped for want of leads that fit, before the end of the outreach; none where it need not go on.
    [[nodiscard]] std::optional<QDate> stoppedAt() const;
    [[nodiscard]] bool isVague() const { return m_isVague; } // the search fits more names than were looked at

    [[nodiscard]] std::optional<RawId> idAt(int row) const override;
    [[nodiscard]] int rowOf(RawId id) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] models::RowPassage *startPassage(QObject *parent) const override;
    [[nodiscard]] models::RowPassage *startEvents(QObject *parent) const override; // each act of the leads
    [[nodiscard]] static QString textOf(const desk::Lead &lead, const desk::Names &names, const Formats &formats,
                                        int column);

private:
    struct Row
    {
        QString key; // of the lead: it outlives its newest act
        desk::Lead lead;
        friend bool operator==(const Row &one, const Row &other)
        {
            return one.lead.acts == other.lead.acts && one.lead.state == other.lead.state;
        }
    };
    [[nodiscard]] static QList<Row> rowsOf(QList<desk::Lead> leads);
    [[nodiscard]] desk::LeadsAsked asked(int rows) const;
    [[nodiscard]] int firstRows() const override;
    [[nodiscard]] kit::Task *startReading(int rows) override;
    [[nodiscard]] kit::Task *startReadingOn() override;
    [[nodiscard]] kit::Task *start(int rows, const std::optional<desk::LeadsPlace> &after,
                                   std::function<void(desk::LeadPortion)> take);

    std::shared_ptr<storage::Store> m_store;
    Id<domain::Cohort> m_cohort;
    const Clock &m_clock;
    const Formats &m_formats;
    desk::LeadFilter m_filter = desk::LeadFilter::All;
    std::optional<domain::OnBehalfOf> m_onBehalfOf;
    desk::Thresholds m_thresholds;
    QList<Row> m_leads;
    desk::Names m_names;
    std::optional<desk::LeadsPlace> m_next;
    bool m_isShort = false; // the last portion had less than was asked for
    bool m_isVague = false;
};

} // namespace rebond::ui::outreach
