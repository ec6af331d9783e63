// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checksmodel.h"

#include "exchange/listkind.h"
#include "ui/kit/labels.h"

namespace rebond::ui::checks {

using workspace::CheckKind;
using workspace::CheckLine;

QString ChecksModel::wordOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Doubt:
        //: kind of a thing to check: entries that contradict each other
        return tr("Contradiction");
    case CheckKind::LikelyOne:
        //: kind of a thing to check: two records of one person or company
        return tr("Entered twice?");
    case CheckKind::NoConsent:
        //: kind of a thing to check
        return tr("Consent missing");
    case CheckKind::NoPhoto:
        //: kind of a thing to check
        return tr("Photo missing");
    case CheckKind::NoOccupation:
        //: kind of a thing to check
        return tr("Occupation missing");
    case CheckKind::Silent:
        //: kind of a thing to check: a member for whom nothing was done lately
        return tr("Nothing done lately");
    }
    Q_UNREACHABLE();
}

// “Known on 9 July”: of what, the reference does not tell to everybody. People and companies are known by their names.
QString ChecksModel::aboutOf(const CheckLine &line)
{
    using rebond::exchange::ListKind;
    if (line.list == ListKind::Members || line.list == ListKind::Companies)
        return line.about;
    return kit::joined({rebond::exchange::titleOf(line.list), line.about});
}

void ChecksModel::setList(const workspace::CheckList &list)
{
    beginResetModel();
    m_list = list;
    choose();
    endResetModel();
}

void ChecksModel::show(std::optional<CheckKind> kind)
{
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

void ChecksModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_list.lines.size(); ++i) {
        if (!m_kind || m_list.lines.at(i).kind == *m_kind)
            m_shown.append(static_cast<int>(i));
    }
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckLine &line = lineAt(index.row());
    switch (index.column()) {
    case KindColumn: return wordOf(line.kind);
    case ReferenceColumn: return line.reference;
    case AboutColumn: return aboutOf(line);
    default: return line.sentence;
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        //: heading: what kind of thing there is to check
        return tr("What");
    case ReferenceColumn:
        //: heading: the reference of an entry
        return tr("Reference");
    case AboutColumn:
        //: heading: whom or what an entry is about
        return tr("About");
    default:
        //: heading: what is odd about an entry
        return tr("What to check");
    }
}

} // namespace rebond::ui::checks

#include "moc_checksmodel.cpp"
