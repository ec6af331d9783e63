// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/figurelist.h"

#include "base/dates.h"
#include "figures/exactrows.h"
#include "figures/searchrows.h"
#include "sheets/guard.h"
#include "sheets/writer.h"

#include <QCoreApplication>
#include <QLocale>

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

// Of figures that the audience is told of at all.
QList<figures::Row> searchRowsOf(const figures::SearchFigures &search, FigureId id, Audience audience,
                                 const Formats &formats)
{
    switch (id) {
    case FigureId::Funnel: return figures::funnelRows(search.funnel, audience, formats);
    case FigureId::Activity: return figures::activityRows(search.activity, formats);
    default: return {};
    }
}

// What a count is a part of, where its row does not say so itself; none where it is a part of nothing, or where this
// audience is not told of what.
std::optional<qint64> wholeOf(const Reading &reading, FigureId id)
{
    const figures::Figures &figures = reading.figures();
    switch (id) {
    case FigureId::Counted:
    case FigureId::Neutralised:
        return reading.disclosure().entered == figures::Mask::Shown && reading.tells(FigureId::Entered)
                 ? std::optional(figures.population.entered)
                 : std::nullopt;
    case FigureId::InRebounded:
    case FigureId::Searching:
    case FigureId::Training:
    case FigureId::Other:
    case FigureId::NoNews:
    case FigureId::Upcoming:
    case FigureId::Curve: return figures.population.counted;
    case FigureId::Durable:
    case FigureId::Transition:
    case FigureId::Collective:
    case FigureId::Individual:
    case FigureId::Unknown:
    case FigureId::InWork:
    case FigureId::ByType:
    case FigureId::ByChannel:
        return reading.disclosure().rebounded == figures::Mask::Shown ? std::optional(figures.rebounded.count)
                                                                      : std::nullopt;
    case FigureId::ActsForCollective:
    case FigureId::ActsForMember:
    case FigureId::Answered: return figures.outreach.acts;
    default: return {};
    }
}

// All its digits, with the decimal mark of the language, as its spreadsheets read it.
QString unrounded(double value, const Formats &formats)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return formats.language() == Language::French ? text.replace(u'.', u',') : text;
}

// A list whose every row can be read alone: the clocks, the rules and what the figure means stand in each.
class List
{
public:
    List(const figures::Figures &figures, const Formats &formats)
        : m_formats(formats),
          m_asOf(isoDate(figures.question.asOf)),
          m_knownBy(figures.question.knownBy ? isoDate(*figures.question.knownBy) : QString()),
          m_rules(figures.rules)
    {}
    void add(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(sheets::guardCell(cell));
        m_rows.append(sheets::Row(guarded));
    }
    void add(const QString &figure, const figures::Row &row, bool isRow, const QString &definition,
             std::optional<qint64> whole)
    {
        const auto number = [](std::optional<qint64> value) { return value ? QString::number(*value) : QString(); };
        const QString value = row.measure ? unrounded(*row.measure, m_formats) : number(row.value);
        add({figure, isRow ? row.code : QString(), row.label, row.text, value,
             number(row.of || row.measure ? row.of : whole), m_asOf, m_knownBy, m_rules, definition});
    }
    // What is no figure: the cohort, a clock.
    void addAbout(const char *name, const QString &code, const QString &label, const QString &value)
    {
        add({QString::fromLatin1(name), code, label, value, {}, {}, m_asOf, m_knownBy, m_rules, {}});
    }
    [[nodiscard]] const QList<sheets::Row> &rows() const { return m_rows; }

private:
    Formats m_formats;
    QString m_asOf;
    QString m_knownBy;
    QString m_rules;
    QList<sheets::Row> m_rows;
};

// Of a day the row is the ISO day, and the value says it in words.
void addClocks(List &list, const Reading &reading)
{
    const figures::Question &question = reading.figures().question;
    const auto addDay = [&](const char *name, const QString &label, QDate day) {
        list.addAbout(name, isoDate(day), label, reading.formats().date(day));
    };
    list.addAbout("cohort", {}, QCoreApplication::translate("FigureList", "Cohort"), reading.figures().cohort);
    addDay("as_of", QCoreApplication::translate("FigureList", "As of"), question.asOf);
    if (question.knownBy)
        addDay("known_by", QCoreApplication::translate("FigureList", "As known on"), *question.knownBy);
}

// Types told by how long they last, as the report has them: "CDD.durable". To anybody outside they are told as types alone.
void addForms(List &list, const Reading &reading, const QString &definition)
{
    if (reading.audience() != Audience::Internal)
        return;
    QList<figures::Row> rows = reading.rows(TableId::Forms);
    for (figures::Row &row : rows) {
        if (row.outcomeClass)
            row.code += u'.' + figures::codeOf(*row.outcomeClass);
        list.add(QStringLiteral("rebounds_by_form"), row, true, definition, wholeOf(reading, FigureId::ByType));
    }
}

// Outsiders have the curve at other days than those on which people rebounded (figures/disclosure.h).
QString definitionOf(const Reading &reading, const figures::CatalogueEntry &entry)
{
    if (entry.id != FigureId::Curve || reading.audience() == Audience::Internal)
        return entry.definition();
    //: %1 is a number of people, at least two
    return QCoreApplication::translate("FigureList",
                                       "The number who had rebounded by the end of a month, in steps of at least %1 "
                                       "people; who is left over joins the last step, on the day of the report.")
        .arg(reading.formats().number(figures::largestMasked(reading.audience()) + 1));
}

} // namespace

QByteArray figureList(const Reading &reading, const reports::Parts &parts,
                      const std::optional<figures::SearchFigures> &search, const Formats &formats)
{
    List list(reading.figures(), formats);
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
              QCoreApplication::translate("FigureList", "Of"), QCoreApplication::translate("FigureList", "As of"),
              QCoreApplication::translate("FigureList", "As known on"),
              //: heading of a column: the version of the counting rules
              QCoreApplication::translate("FigureList", "Rules"),
              //: heading of a column: what a figure means, whole sentences
              QCoreApplication::translate("FigureList", "Definition")});
    addClocks(list, reading);
    for (const figures::CatalogueEntry &entry : figures::catalogue()) {
        if (!reading.tells(entry.id))
            continue;
        if (const auto part = reports::partOf(entry.id); part && !parts.has(*part))
            continue;
        const QString name = QString::fromLatin1(entry.name);
        const QString definition = definitionOf(reading, entry);
        const std::optional<qint64> whole = wholeOf(reading, entry.id);
        if (const figures::Row figure = reading.rowOf(entry.id); !figure.text.isEmpty())
            list.add(name, figure, false, definition, whole);
        QList<figures::Row> rows = rowsOf(reading, entry.id) + figures::exactRows(reading, entry.id);
        if (search)
            rows += searchRowsOf(*search, entry.id, reading.audience(), formats);
        for (const figures::Row &row : rows)
            list.add(name, row, true, definition, whole);
        if (entry.id == FigureId::ByType)
            addForms(list, reading, definition);
    }
    return sheets::writeCsv(list.rows());
}

} // namespace rebond::workspace
