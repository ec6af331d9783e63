// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparisonsection.h"

#include <QCoreApplication>

namespace rebond::reports {

namespace {

using namespace document;

Table comparisonTable(const QList<figures::Compared> &compared, const Formats &formats)
{
    Table table;
    table.columns = {{.heading = {}, .weight = 2.4}};
    const QStringList headings = figures::comparedHeadings(compared, formats);
    for (const QString &heading : headings)
        table.columns.append({.heading = heading, .align = Align::Right, .weight = 1.6});
    for (const figures::ComparedRow &row : figures::comparedRows(compared, formats)) {
        QList<RichText> cells{row.label};
        for (const QString &cell : row.cells)
            cells.append(RichText(cell));
        table.rows.append(cells);
    }
    //: Read aloud in place of a table: %1 is a list of groups or days
    table.alternative = QCoreApplication::translate("ProgressReport", "The same figures of %1, side by side.")
                            .arg(formats.list(headings));
    return table;
}

} // namespace

Blocks comparisonSection(const QList<figures::Compared> &compared, QDate today, const Formats &formats)
{
    if (compared.size() < 2)
        return {};
    Blocks blocks;
    blocks.emplace_back(Heading{2, QCoreApplication::translate("ProgressReport", "Side by side")});
    blocks.emplace_back(comparisonTable(compared, formats));
    const QString rules = QCoreApplication::translate(
        "ProgressReport", "Every column is counted by the same rules. An interval says how far a comparable group may "
                          "lie from the rate (95%).");
    blocks.emplace_back(
        Paragraph{.text = (figures::comparedSentences(compared, today, formats) << rules).join(u' '), .size = {}});
    return blocks;
}

} // namespace rebond::reports
