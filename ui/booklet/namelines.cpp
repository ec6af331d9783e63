// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/namelines.h"

namespace rebond::ui::booklet {

bool NameLines::setLines(const QList<NameLine> &lines)
{
    if (lines == m_lines)
        return false;
    beginResetModel();
    m_lines = lines;
    endResetModel();
    return true;
}

RawId NameLines::memberAt(const QModelIndex &index) const
{
    return m_lines.at(index.row()).member;
}

int NameLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant NameLines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_lines.at(index.row()).text;
}

} // namespace rebond::ui::booklet

#include "moc_namelines.cpp"
