// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, row by row: created, updated (and what changes), unchanged, refused (and why), remarks.
#pragma once

#include "exchange/import.h"

#include <QAbstractTableModel>

#include <optional>

namespace rebond::ui::exchange {

class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, VerdictColumn, TitleColumn, DetailColumn, ColumnCount };
    enum class Verdict { Created, Updated, Unchanged, Repeated, Refused, Remark };

    explicit PlanModel(QObject *parent = nullptr);

    void setReport(const rebond::exchange::ImportReport &report);
    // Only rows of that verdict; nothing: all.
    void show(std::optional<Verdict> verdict);
    [[nodiscard]] static QString wordOf(Verdict verdict);
    // Of the rows shown, whole, whoever looks on: what goes out of the window.
    [[nodiscard]] QStringList textsAt(int row) const;
    [[nodiscard]] bool holdsPrivate() const; // something in them is not for a room that looks on

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 number = 0; // where the row begins in the file
        Verdict verdict = Verdict::Created;
        QString title;
        QString detail;
        QString spoken; // the same without what is not for a room that looks on
    };
    [[nodiscard]] const Line &lineAt(int row) const { return m_lines.at(m_shown.at(row)); }

    bool m_isProjected = false;
    QList<Line> m_lines;
    QList<int> m_shown; // indexes into m_lines
    std::optional<Verdict> m_filter;
};

} // namespace rebond::ui::exchange
