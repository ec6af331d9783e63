// SPDX-License-Identifier: GPL-3.0-or-later
// The backups as rows: when, how large, why. Private to this room.
#pragma once

#include "backup/backups.h"
#include "base/formats.h"
#include "ui/file/backupwording.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace rebond::ui::file {

class BackupsModel final : public QAbstractTableModel
{
    Q_DECLARE_TR_FUNCTIONS(BackupsModel)
public:
    enum Column { WhenColumn, SizeColumn, WhyColumn, ColumnCount };

    explicit BackupsModel(const Formats &formats, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_formats(formats)
    {}

    void setBackups(const QList<rebond::backup::Backup> &backups)
    {
        beginResetModel();
        m_backups = backups;
        endResetModel();
    }
    [[nodiscard]] const QList<rebond::backup::Backup> &backups() const { return m_backups; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const rebond::backup::Backup &backup = m_backups.at(index.row());
        switch (index.column()) {
        case WhenColumn: return momentOf(backup.madeAt, m_formats);
        case SizeColumn: return sizeOf(backup.bytes, m_formats);
        default: return wordingOf(backup.why);
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (section) {
        case WhenColumn:
            //: heading: when a backup was made
            return tr("When");
        case SizeColumn:
            //: heading: size of a file
            return tr("Size");
        default:
            //: heading: why a backup was made
            return tr("Why");
        }
    }

private:
    const Formats &m_formats;
    QList<rebond::backup::Backup> m_backups;
};

} // namespace rebond::ui::file
