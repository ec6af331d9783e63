// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reading.h"

namespace rebond::figures {

namespace {

struct Line
{
    QString label;
    QString text; // empty: the label is a title
};

void add(QList<Line> &lines, const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    lines.append({QString(), QString()});
    lines.append({title, QString()});
    for (const Row &row : rows)
        lines.append({QStringLiteral("  ") + row.label, row.text});
}

QString aligned(const QList<Line> &lines)
{
    qsizetype labels = 0;
    qsizetype values = 0;
    for (const Line &line : lines) {
        if (!line.text.isEmpty()) {
            labels = std::max(labels, line.label.size());
            values = std::max(values, line.text.size());
        }
    }
    QString out;
    for (const Line &line : lines) {
        if (line.text.isEmpty())
            out += line.label;
        else
            out += line.label.leftJustified(labels) + QStringLiteral("  ") + line.text.rightJustified(values);
        out += u'\n';
    }
    return out;
}

} // namespace

QString table(const Figures &figures, const Formats &formats)
{
    const Reading reading(figures, Audience::Internal, formats);
    const Headline headline = reading.headline();
    QList<Line> lines;
    lines.append({figures.cohort, QString()});
    lines.append({headline.sentence + QStringLiteral(", ") + headline.hindsight, QString()});
    if (!headline.details.isEmpty())
        lines.append({headline.details.join(QStringLiteral(" · ")), QString()});
    lines.append({QString(), QString()});
    for (const FigureId id :
         {FigureId::Rebounded, FigureId::Rate, FigureId::Interval, FigureId::KnowledgeRate, FigureId::KnowledgeBounds})
        lines.append({entryOf(id).label(), reading.text(id)});
    if (const QString warning = reading.knowledgeWarning(); !warning.isEmpty())
        lines.append({warning, QString()});
    for (const TableId table :
         {TableId::Population, TableId::Decomposition, TableId::Classes, TableId::Types, TableId::Channels,
          TableId::Attribution, TableId::Work, TableId::Outreach, TableId::Interviews, TableId::Sectors,
          TableId::RomeDomains, TableId::AgeBands, TableId::Intentions, TableId::Departments})
        add(lines, reading.title(table), reading.rows(table));
    add(lines, entryOf(FigureId::Curve).label(), reading.curveRows());
    add(lines, entryOf(FigureId::Survival).label(), reading.survivalRows());
    lines.append({QString(), QString()});
    lines.append({entryOf(FigureId::MedianDays).label(), reading.text(FigureId::MedianDays)});
    add(lines, reading.title(TableId::Retention), reading.rows(TableId::Retention));
    lines.append({entryOf(FigureId::SixMonthDurable).label(), reading.text(FigureId::SixMonthDurable)});
    add(lines, reading.title(TableId::WithinDays), reading.rows(TableId::WithinDays));
    return aligned(lines);
}

} // namespace rebond::figures
