// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/planmodel.h"

#include "ui/kit/projector.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHash>

#include <algorithm>

namespace rebond::ui::exchange {

using rebond::exchange::FieldChange;
using rebond::exchange::fieldsOf;
using rebond::exchange::ImportReport;
using rebond::exchange::ListKind;
using rebond::exchange::RowRemark;
using rebond::exchange::RowVerdict;

namespace {
PlanModel::Verdict verdictOf(RowVerdict::Kind kind)
{
    switch (kind) {
    case RowVerdict::Kind::Created: return PlanModel::Verdict::Created;
    case RowVerdict::Kind::Updated: return PlanModel::Verdict::Updated;
    case RowVerdict::Kind::Unchanged: return PlanModel::Verdict::Unchanged;
    case RowVerdict::Kind::Repeated: return PlanModel::Verdict::Repeated;
    case RowVerdict::Kind::Refused: break;
    }
    return PlanModel::Verdict::Refused;
}

// While others look at the screen: which field it is, but not what it holds.
QString hidden(const QString &heading)
{
    //: while others look at the screen: %1 is the name of a field that an import fills or changes
    return PlanModel::tr("%1: (hidden)").arg(heading);
}

QString spokenOf(const FieldChange &change, ListKind kind, const QString &text)
{
    const auto field = fieldsOf(kind).value(change.field);
    return kit::isPrivateField(field.key) ? hidden(field.heading) : text;
}

QString textOf(const FieldChange &change, ListKind kind)
{
    const QString heading = fieldsOf(kind).value(change.field).heading;
    if (change.after.isEmpty()) {
        //: a field that an import empties: %1 is its name, %2 what stood there
        return PlanModel::tr("%1: %2 is removed").arg(heading, change.before);
    }
    if (change.before.isEmpty()) {
        //: a field that an import fills: %1 is its name, %2 what will stand there
        return PlanModel::tr("%1: %2 is added").arg(heading, change.after);
    }
    //: a field that an import changes: %1 is its name, %2 what stood there, %3 what will
    return PlanModel::tr("%1: %2 becomes %3").arg(heading, change.before, change.after);
}

QString textOf(const RowRemark &remark)
{
    if (!remark.column)
        return remark.reason;
    //: %1 is the heading of a column, %2 a sentence about the cell under it
    return PlanModel::tr("%1: %2").arg(*remark.column, remark.reason);
}

// A sentence about a cell tells what stands in it.
QString spokenOf(const RowRemark &remark, ListKind kind)
{
    const auto &fields = fieldsOf(kind);
    const bool isPrivate = remark.column && std::any_of(fields.cbegin(), fields.cend(), [&](const auto &field) {
                               return kit::isPrivateField(field.key) && field.heading == *remark.column;
                           });
    return isPrivate ? hidden(*remark.column) : textOf(remark);
}
} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent)
{
    kit::followProjector(this, [this](bool isOn) {
        m_isProjected = isOn;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, DetailColumn), index(rowCount() - 1, DetailColumn));
    });
}

QString PlanModel::wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Created:
        //: what an import does with a row, feminine or neutral in translation: the record is new
        return tr("Created");
    case Verdict::Updated:
        //: what an import does with a row: the record stands and is changed
        return tr("Updated");
    case Verdict::Unchanged:
        //: what an import does with a row: the record stands as it is
        return tr("Unchanged");
    case Verdict::Repeated:
        //: what an import does with a row: it says the same as an earlier row
        return tr("Repeated");
    case Verdict::Refused:
        //: what an import does with a row: it cannot be taken
        return tr("Refused");
    case Verdict::Remark: break;
    }
    //: something to know about a row that is imported
    return tr("Remark");
}

void PlanModel::setReport(const ImportReport &report)
{
    QList<Line> lines;
    QHash<qint64, QString> titles; // by line of the file
    for (const RowVerdict &row : report.rows) {
        titles.insert(row.line, row.title);
        const Verdict verdict = verdictOf(row.kind);
        if (verdict == Verdict::Refused)
            continue; // told with its reason below
        QStringList changes;
        QStringList spoken;
        for (const FieldChange &change : row.changes) {
            changes.append(textOf(change, report.kind));
            spoken.append(spokenOf(change, report.kind, changes.last()));
        }
        const QString dot = QStringLiteral(" · ");
        lines.append({row.line, verdict, row.title, changes.join(dot), spoken.join(dot)});
    }
    for (const RowRemark &refused : report.refused)
        lines.append({refused.line, Verdict::Refused, titles.value(refused.line), textOf(refused),
                      spokenOf(refused, report.kind)});
    for (const RowRemark &remark : report.remarks)
        lines.append(
            {remark.line, Verdict::Remark, titles.value(remark.line), textOf(remark), spokenOf(remark, report.kind)});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.number < b.number; });
    m_lines = std::move(lines);
    show(m_filter);
}

void PlanModel::show(std::optional<Verdict> verdict)
{
    beginResetModel();
    m_filter = verdict;
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!m_filter || m_lines.at(i).verdict == *m_filter)
            m_shown.append(i);
    }
    endResetModel();
}

QStringList PlanModel::textsAt(int row) const
{
    const Line &line = lineAt(row);
    return {QString::number(line.number), wordOf(line.verdict), line.title, line.detail};
}

bool PlanModel::holdsPrivate() const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(),
                       [this](int line) { return m_lines.at(line).spoken != m_lines.at(line).detail; });
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = lineAt(index.row());
    const QString &detail = m_isProjected ? line.spoken : line.detail;
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn) {
        const QPalette palette = QApplication::palette();
        const kit::Colours &colours = kit::coloursOf(palette);
        switch (line.verdict) {
        case Verdict::Refused: return colours.bad;
        case Verdict::Remark: return colours.warn;
        case Verdict::Created: return colours.good;
        case Verdict::Updated: return colours.sea;
        case Verdict::Unchanged:
        case Verdict::Repeated: return colours.quiet;
        }
    }
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == DetailColumn)
        return detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn: return line.number;
    case VerdictColumn: return wordOf(line.verdict);
    case TitleColumn: return line.title;
    default: return detail;
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == LineColumn)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        //: heading: number of a line of the list, the one that sentences name
        return tr("Line");
    case VerdictColumn:
        //: heading: what is done with the row
        return tr("Result");
    case TitleColumn:
        //: heading: whom or what the row is about
        return tr("About");
    default:
        //: heading: what changes, or why a row is refused
        return tr("What changes, or why not");
    }
}

} // namespace rebond::ui::exchange

#include "moc_planmodel.cpp"
