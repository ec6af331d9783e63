// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of words, of members or of days. Private to this room.
#pragma once

#include "base/id.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace rebond::ui::site {

class PeopleRows final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        RawId member;      // null of days
        QStringList cells; // as many as headings
    };
    explicit PeopleRows(const QStringList &headings, QObject *parent = nullptr);

    void setHeadings(const QStringList &headings);                      // as many as before
    void setNumbers(const QList<int> &columns) { m_numbers = columns; } // they stand at the right

    // Nothing happens where they are the same: what is marked stays marked.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const RawId &memberAt(int row) const { return m_rows.at(row).member; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<int> m_numbers;
    QList<Row> m_rows;
};

} // namespace rebond::ui::site
