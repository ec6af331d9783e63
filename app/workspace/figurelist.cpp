// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/figurelist.h"

#include "base/dates.h"
#include "figures/searchrows.h"
#include "sheets/guard.h"
#include "sheets/writer.h"

#include <QCoreApplication>

namespace rebond::workspace {

namespace {

using figures::Audience;
using figures::FigureId;
using figures::Reading;
using figures::TableId;

// The rows of a figure that is a table; none where this audience has none.
QList<figures::Row> rowsOf(const Reading &reading, FigureId id)
{
    switch (id) {
    case FigureId::ByType: return reading.rows(TableId::Types);
    case FigureId::ByChannel: return reading.rows(TableId::Channels);
    case FigureId::BySector: return reading.rows(TableId::Sectors);
    case FigureId::ByAgeBand: return reading.rows(TableId::AgeBands);
    case FigureId::ByRomeDomain: return reading.rows(TableId::RomeDomains);
    case FigureId::ByIntention: return reading.rows(TableId::Intentions);
    case FigureId::ByDepartment: return reading.rows(TableId::Departments);
    case FigureId::Retention: return reading.rows(TableId::Retention);
    case FigureId::WithinDays: return reading.rows(TableId::WithinDays);
    case FigureId::Survival: return reading.survivalRows();
    case FigureId::Curve: return reading.curveRows();
    default: return {};
    }
}

QList<figures::Row> searchRowsOf(const figures::SearchFigures &search, FigureId id, const Formats &formats)
{
    switch (id) {
    case FigureId::Funnel: return figures::funnelRows(search.funnel, formats);
    case FigureId::Activity: return figures::activityRows(search.activity, formats);
    default: return {};
    }
}

class List
{
public:
    void add(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(sheets::guardCell(cell));
        m_rows.append(sheets::Row(guarded));
    }
    void add(const QString &figure, const figures::Row &row, bool isRow)
    {
        const auto number = [](std::optional<qint64> value) { return value ? QString::number(*value) : QString(); };
        add({figure, isRow ? row.code : QString(), row.label, row.text, number(row.value), number(row.of)});
    }
    [[nodiscard]] const QList<sheets::Row> &rows() const { return m_rows; }

private:
    QList<sheets::Row> m_rows;
};

// Of a day the row is the ISO day, and the value says it in words.
void addClocks(List &list, const Reading &reading)
{
    const figures::Question &question = reading.figures().question;
    const auto addDay = [&](const char *name, const QString &label, QDate day) {
        list.add({QString::fromLatin1(name), isoDate(day), label, reading.formats().date(day), {}, {}});
    };
    list.add({QStringLiteral("cohort"),
              {},
              QCoreApplication::translate("FigureList", "Cohort"),
              reading.figures().cohort,
              {},
              {}});
    addDay("as_of", QCoreApplication::translate("FigureList", "As of"), question.asOf);
    if (question.knownBy)
        addDay("known_by", QCoreApplication::translate("FigureList", "As known on"), *question.knownBy);
}

// Types told by how long they last, as the report has them: "CDD.durable". To anybody outside they are told as types alone.
void addForms(List &list, const Reading &reading)
{
    if (reading.audience() != Audience::Internal)
        return;
    QList<figures::Row> rows = reading.rows(TableId::Forms);
    for (figures::Row &row : rows) {
        if (row.outcomeClass)
            row.code += u'.' + figures::codeOf(*row.outcomeClass);
        list.add(QStringLiteral("rebounds_by_form"), row, true);
    }
}

} // namespace

QByteArray figureList(const Reading &reading, const reports::Parts &parts,
                      const std::optional<figures::SearchFigures> &search, const Formats &formats)
{
    List list;
    list.add({QCoreApplication::translate("FigureList", "Figure"),
              //: heading of a column: which row of a table
              QCoreApplication::translate("FigureList", "Row"),
              //: heading of a column: what a figure is called
              QCoreApplication::translate("FigureList", "Label"),
              //: heading of a column: a figure as it is read, "20 of 60", "< 5"
              QCoreApplication::translate("FigureList", "Value"),
              //: heading of a column: the figure as a plain number
              QCoreApplication::translate("FigureList", "Number"),
              //: heading of a column: how many people a number is of
              QCoreApplication::translate("FigureList", "Of")});
    addClocks(list, reading);
    for (const figures::CatalogueEntry &entry : figures::catalogue()) {
        if (!reading.tells(entry.id))
            continue;
        if (const auto part = reports::partOf(entry.id); part && !parts.has(*part))
            continue;
        const QString name = QString::fromLatin1(entry.name);
        if (const figures::Row figure = reading.rowOf(entry.id); !figure.text.isEmpty())
            list.add(name, figure, false);
        QList<figures::Row> rows = rowsOf(reading, entry.id);
        if (search && reading.audience() == Audience::Internal)
            rows += searchRowsOf(*search, entry.id, formats);
        for (const figures::Row &row : rows)
            list.add(name, row, true);
        if (entry.id == FigureId::ByType)
            addForms(list, reading);
    }
    return sheets::writeCsv(list.rows());
}

} // namespace rebond::workspace
