// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording.h"
#include "figures/catalogue.h"
#include "figures/search.h"
#include "figures/searchrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::figures {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Figures", sentence);
}

// Cells under headings: the first to the left, the others to the right.
class Grid
{
public:
    void add(const QStringList &cells) { m_rows.append(cells); }
    [[nodiscard]] QString text() const
    {
        QList<qsizetype> widths;
        for (const QStringList &row : m_rows) {
            widths.resize(std::max(widths.size(), row.size()));
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths.at(i), row.at(i).size());
        }
        QString out;
        for (const QStringList &row : m_rows) {
            QString line = QStringLiteral("  ") + row.first().leftJustified(widths.first());
            for (qsizetype i = 1; i < row.size(); ++i)
                line += QStringLiteral("  ") + row.at(i).rightJustified(widths.at(i));
            out += line + u'\n';
        }
        return out;
    }

private:
    QList<QStringList> m_rows;
};

class Writer
{
public:
    explicit Writer(const Formats &formats) : m_formats(formats) {}

    [[nodiscard]] QStringList funnelRow(const QString &label, const FunnelRow &row) const
    {
        QStringList cells{label, m_formats.number(row.at(FunnelStep::Sent))};
        for (size_t step = 1; step < kFunnelSteps; ++step)
            cells.append(reachedText(row, step, m_formats));
        return cells << answerDaysText(row, m_formats);
    }
    [[nodiscard]] QStringList effortRow(const QString &label, const Effort &effort) const
    {
        const auto rate = [this](std::optional<double> value) {
            return value ? m_formats.decimal(*value, 2) : QString(QChar(0x2014));
        };
        const auto &found = effort.quartiles;
        return {label,
                m_formats.number(effort.total),
                rate(effort.perMemberWeek),
                rate(found ? std::optional(found->lower) : std::nullopt),
                rate(found ? std::optional(found->median) : std::nullopt),
                rate(found ? std::optional(found->upper) : std::nullopt)};
    }

private:
    Formats m_formats;
};

QString funnelText(const Funnel &funnel, const Formats &formats)
{
    const Writer writer(formats);
    Grid grid;
    grid.add({QString(), say(QT_TRANSLATE_NOOP("Figures", "sent")), say(QT_TRANSLATE_NOOP("Figures", "answered")),
              say(QT_TRANSLATE_NOOP("Figures", "interview")), say(QT_TRANSLATE_NOOP("Figures", "proposal")),
              say(QT_TRANSLATE_NOOP("Figures", "rebound")), say(QT_TRANSLATE_NOOP("Figures", "days to the answer"))});
    grid.add(writer.funnelRow(say(QT_TRANSLATE_NOOP("Figures", "All approaches")), funnel.all));
    grid.add(writer.funnelRow(entryOf(FigureId::ActsForCollective).label(), funnel.collective));
    grid.add(writer.funnelRow(entryOf(FigureId::ActsForMember).label(), funnel.individual));
    for (const FunnelChannel &row : funnel.byChannel)
        grid.add(writer.funnelRow(domain::wordingOf(row.channel), row.row));
    for (const FunnelMonth &row : funnel.byMonth)
        grid.add(writer.funnelRow(row.month.toString(QStringLiteral("yyyy-MM")), row.row));
    return grid.text();
}

QString effortText(const Activity &activity, const Formats &formats)
{
    const Writer writer(formats);
    Grid grid;
    //: Heading over rates; each is of one member and one week of search.
    const QString rate = say(QT_TRANSLATE_NOOP("Figures", "per week"));
    grid.add({say(QT_TRANSLATE_NOOP("Figures", "Member-weeks of search")), formats.number(activity.memberWeeks), rate,
              say(QT_TRANSLATE_NOOP("Figures", "lower quartile")), say(QT_TRANSLATE_NOOP("Figures", "median")),
              say(QT_TRANSLATE_NOOP("Figures", "upper quartile"))});
    grid.add(writer.effortRow(entryOf(FigureId::Acts).label(), activity.acts));
    grid.add(writer.effortRow(say(QT_TRANSLATE_NOOP("Figures", "New companies")), activity.newCompanies));
    grid.add(writer.effortRow(entryOf(FigureId::Held).label(), activity.interviews));
    return grid.text();
}

QString weeksText(const Activity &activity, const Formats &formats)
{
    Grid grid;
    grid.add({say(QT_TRANSLATE_NOOP("Figures", "Week from")), entryOf(FigureId::Searching).label(),
              entryOf(FigureId::Acts).label(), say(QT_TRANSLATE_NOOP("Figures", "New companies")),
              entryOf(FigureId::Held).label()});
    for (const ActivityWeek &week : activity.weeks) {
        //: %1 is a date: the week that begins then is not over.
        const QString running = say(QT_TRANSLATE_NOOP("Figures", "%1 (still running)"));
        const QString day = formats.date(week.monday);
        grid.add({week.isOver ? day : running.arg(day), formats.number(week.searching), formats.number(week.acts),
                  formats.number(week.newCompanies), formats.number(week.interviews)});
    }
    return grid.text();
}

} // namespace

QString searchTable(const SearchFigures &search, const Formats &formats)
{
    return u'\n' + entryOf(FigureId::Funnel).label() + u'\n' + funnelText(search.funnel, formats) + u'\n'
         + entryOf(FigureId::Activity).label() + u'\n' + effortText(search.activity, formats) + u'\n'
         + weeksText(search.activity, formats);
}

} // namespace rebond::figures
