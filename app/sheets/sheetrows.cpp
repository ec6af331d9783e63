// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetrows.h"

#include "base/folding.h"
#include "sheets/refusals.h"

#include <QCoreApplication>

namespace rebond::sheets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kMaxVolume = 256 << 20; // 1,000,000 rows of twelve cells with twenty characters each
constexpr qsizetype kMaxRowCharacters = 32 << 20;

} // namespace

SheetRows::SheetRows(QString file, const RowSink &sink, TaskContext &task)
    //: %1 is the name of a file
    : m_file(std::move(file)),
      m_sink(sink),
      m_task(task),
      m_what(Tr::tr("Reading %1").arg(m_file))
{}

Done SheetRows::endCell(Cell::Kind kind)
{
    const QStringView cell = m_row.openCell();
    if (!cell.isEmpty() && m_row.column() >= kMaxColumns)
        return fail(refusal::tooManyColumns(m_file, m_row.row()));
    if (cell.size() > kMaxCellBytes / 3 && utf8Length(cell) > kMaxCellBytes)
        return fail(refusal::cellTooLong(m_file, m_row.row(), m_row.column() + 1));
    if (m_row.characters() > kMaxRowCharacters)
        return fail(refusal::rowTooLong(m_file, m_row.row()));
    m_row.endCell(kind);
    return {};
}

Done SheetRows::append(QStringView text, Cell::Kind kind)
{
    m_row.extend(text);
    return endCell(kind);
}

Done SheetRows::give(qint64 number, qint64 times)
{
    if (m_row.isBlank())
        return {};
    if (number + times - 1 > kLastRow || m_given + times > kMaxRows + 1)
        return fail(refusal::tooManyRows(m_file));
    m_given += times;
    m_volume += times * (m_row.characters() + m_row.size());
    if (m_volume > kMaxVolume)
        return fail(refusal::swells(m_file, QStringLiteral("row %1").arg(number)));
    for (qint64 i = 0; i < times; ++i) {
        m_row.setPosition(number + i, number + i);
        if (Done done = m_sink(m_row); !done)
            return done;
    }
    return {};
}

Done SheetRows::tell(qint64 done, qint64 total)
{
    m_task.step(done, total, m_what);
    return m_task.isCancelled() ? Done(cancelled()) : Done();
}

qsizetype findSheet(const QStringList &names, const QString &asked)
{
    const qsizetype exact = names.indexOf(asked);
    if (exact >= 0)
        return exact;
    const QString folded = fold(asked);
    qsizetype found = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (fold(names[i]) != folded)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace rebond::sheets
