// SPDX-License-Identifier: GPL-3.0-or-later
// The cohorts as rows. Private to this room.
#pragma once

#include "base/formats.h"
#include "ui/file/cohortscard.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace rebond::ui::file {

class CohortsModel final : public QAbstractTableModel
{
    Q_DECLARE_TR_FUNCTIONS(CohortsModel)
public:
    enum Column { NameColumn, MembersColumn, StateColumn, ColumnCount };

    CohortsModel(const Formats &formats, Id<domain::Cohort> current, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_formats(formats),
          m_current(current)
    {}

    void setLines(const QList<CohortLine> &lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    [[nodiscard]] const QList<CohortLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole && index.column() == MembersColumn)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const CohortLine &line = m_lines.at(index.row());
        switch (index.column()) {
        case NameColumn: return line.cohort.name;
        case MembersColumn: return m_formats.number(line.members);
        default: return stateOf(line.cohort);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case NameColumn:
            //: heading: a cohort
            return tr("Cohort");
        case MembersColumn:
            //: heading: how many people a cohort has
            return tr("Members");
        default:
            //: heading: open or closed
            return tr("State");
        }
    }

private:
    [[nodiscard]] QString stateOf(const domain::Cohort &cohort) const
    {
        const QString closed = cohort.closedOn
                                 //: state of a cohort, %1 is a date
                                 ? tr("closed on %1").arg(m_formats.shortDate(*cohort.closedOn))
                                 //: state of a cohort
                                 : tr("open");
        //: state of the cohort that is shown in the window, %1 is "open" or "closed on 30/06/2012"
        return cohort.id == m_current ? tr("▸ shown, %1").arg(closed) : closed;
    }

    const Formats &m_formats;
    Id<domain::Cohort> m_current;
    QList<CohortLine> m_lines;
};

} // namespace rebond::ui::file
