// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/registermodel.h"

#include "base/formats.h"
#include "domain/wording.h"

#include <algorithm>

namespace rebond::ui::workshops {

using domain::Presence;

namespace {
// Beside the word, so that a look down the column finds who is missing.
QString signOf(Presence mark)
{
    switch (mark) {
    case Presence::Present: return QStringLiteral("✓");
    case Presence::Retard: return QStringLiteral("◔");
    case Presence::Justifie: return QStringLiteral("○");
    case Presence::Absent: return QStringLiteral("✕");
    }
    Q_UNREACHABLE();
}
} // namespace

RegisterModel::RegisterModel(const Formats &formats, QObject *parent) : QAbstractTableModel(parent), m_formats(formats)
{}

void RegisterModel::setRound(const desk::Round &round)
{
    const bool isSame = round.workshop.id == m_round.workshop.id && round.turns.size() == m_round.turns.size()
                     && std::equal(round.turns.begin(), round.turns.end(), m_round.turns.begin(),
                                   [](const desk::Turn &one, const desk::Turn &other) {
                                       return one.member == other.member;
                                   });
    if (isSame) { // who is chosen stays so
        m_round = round;
        showMarks();
        if (!m_round.turns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    if (round.workshop.id != m_round.workshop.id)
        m_unwritten.clear();
    beginResetModel();
    m_round = round;
    showMarks();
    endResetModel();
}

void RegisterModel::clear()
{
    beginResetModel();
    m_round = {};
    m_unwritten.clear();
    endResetModel();
}

void RegisterModel::showMarks()
{
    for (desk::Turn &turn : m_round.turns) {
        if (const auto mark = m_unwritten.constFind(turn.member); mark != m_unwritten.constEnd())
            turn.own.mark = *mark;
    }
}

int RegisterModel::rowOf(Id<domain::Member> member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_round.turns.at(row).member == member)
            return row;
    }
    return -1;
}

void RegisterModel::mark(int row, std::optional<Presence> mark)
{
    desk::Turn &turn = m_round.turns[row];
    turn.own.mark = mark;
    m_unwritten.insert(turn.member, mark);
    Q_EMIT dataChanged(index(row, MarkColumn), index(row, MarkColumn));
}

void RegisterModel::settle(const Marks &told)
{
    for (auto mark = told.begin(); mark != told.end(); ++mark) {
        if (const auto shown = m_unwritten.constFind(mark.key()); shown != m_unwritten.constEnd() && *shown == *mark)
            m_unwritten.remove(mark.key());
    }
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_round.turns.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// In whole words, where there is room for them: read out, on paper.
QString RegisterModel::unconcernedText(const desk::Turn &turn) const
{
    const QDate day = m_round.workshop.date;
    //: in the register of a workshop: somebody who had not entered yet; %1 is a date
    return turn.joinedOn > day ? tr("not concerned: joins on %1").arg(m_formats.shortDate(turn.joinedOn))
                               //: in the register of a workshop: somebody who had left; %1 is a date
                               : tr("not concerned: left on %1").arg(m_formats.shortDate(turn.leftOn.value_or(day)));
}

QString RegisterModel::markText(const desk::Turn &turn) const
{
    if (!turn.isConcerned) {
        const QDate day = m_round.workshop.date;
        //: in the narrow column of marks in the register, in the place of a mark; %1 is a date to come
        return turn.joinedOn > day
                 ? tr("joins on %1").arg(m_formats.shortDate(turn.joinedOn))
                 //: in the narrow column of marks in the register, in the place of a mark; %1 is a date
                 : tr("left on %1").arg(m_formats.shortDate(turn.leftOn.value_or(day)));
    }
    return turn.own.mark ? signOf(*turn.own.mark) + u' ' + domain::wordingOf(*turn.own.mark) : QString();
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const desk::Turn &turn = m_round.turns.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == MarkColumn && turn.isConcerned && !turn.own.mark) {
        //: in the register of a workshop, read out where the cell is empty
        return tr("no mark yet");
    }
    if (!turn.isConcerned && index.column() == MarkColumn
        && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return unconcernedText(turn);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return turn.name;
    case MarkColumn: return markText(turn);
    case AgreedColumn: return turn.own.agreed.simplified();
    default: return turn.buddyName;
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    //: heading of a column: present, late, absent
    case MarkColumn: return tr("Mark");
    //: heading of a column: what a member will do until the next workshop
    case AgreedColumn: return tr("Until next time");
    //: heading of a column: another member who looks after this one
    default: return tr("Buddy");
    }
}

} // namespace rebond::ui::workshops

#include "moc_registermodel.cpp"
