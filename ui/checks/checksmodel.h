// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should look at, one line each, and which kinds of it are shown.
#pragma once

#include "workspace/checklist.h"

#include <QAbstractTableModel>

#include <optional>

namespace rebond::ui::checks {

class ChecksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, ReferenceColumn, AboutColumn, SentenceColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setList(const workspace::CheckList &list);
    void show(std::optional<workspace::CheckKind> kind); // nothing: all
    [[nodiscard]] const workspace::CheckLine &lineAt(int row) const { return m_list.lines.at(m_shown.at(row)); }
    [[nodiscard]] const workspace::CheckList &list() const { return m_list; }
    [[nodiscard]] static QString wordOf(workspace::CheckKind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] static QString aboutOf(const workspace::CheckLine &line);

    workspace::CheckList m_list;
    QList<int> m_shown; // indexes of lines
    std::optional<workspace::CheckKind> m_kind;
};

} // namespace rebond::ui::checks
