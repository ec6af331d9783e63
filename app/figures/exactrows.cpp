// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/exactrows.h"

#include "figures/statistics.h"

#include <QCoreApplication>

namespace rebond::figures {

namespace {

// Rows of one figure; `among`: how many people its shares are of.
class ExactRows
{
public:
    explicit ExactRows(const Reading &reading) : m_reading(reading) {}

    void addShare(const QString &code, const QString &label, double share, qint64 among)
    {
        const QString text = among < kFewestForPercent ? QString(QChar(0x2014))
                                                       : m_reading.formats().percent(share, percentDecimals(among));
        m_rows.append({code, label, text, {}, {}, {}, share});
    }
    // `prefix`: the code of the row they are of, with its point; of the figure itself empty.
    void addBounds(const QString &prefix, const QString &label, const std::optional<Interval> &interval, qint64 among)
    {
        if (!interval)
            return;
        addShare(prefix + QStringLiteral("low"), lower(label), interval->low, among);
        addShare(prefix + QStringLiteral("high"), upper(label), interval->high, among);
    }
    void addPeople(const QString &code, const QString &label, qint64 people, qint64 of)
    {
        m_rows.append({code, label, m_reading.formats().number(people), people, of});
    }
    void addDay(const SurvivalPoint &point, qint64 among)
    {
        const QString day = QString::number(point.day) + u'.';
        //: Heading of a row; %1 is a number of days after entry.
        const QString label = QCoreApplication::translate("Figures", "Day %1")
                                  .arg(m_reading.formats().number(point.day));
        //: A row of a list; %1 is "Day 34": how many were last followed on it without having rebounded
        addPeople(day + QStringLiteral("censored"),
                  QCoreApplication::translate("Figures", "%1: last followed").arg(label), point.censored, point.atRisk);
        //: A row of a list; %1 is "Day 34": Kaplan and Meier's estimate of the share
        const QString estimate = QCoreApplication::translate("Figures", "%1: share not yet rebounded").arg(label);
        addShare(day + QStringLiteral("survival"), estimate, point.survival, among);
        m_rows.append({day + QStringLiteral("se"),
                       //: A row of a list; %1 is "Day 34": Greenwood's standard error of an estimate
                       QCoreApplication::translate("Figures", "%1: standard error").arg(label),
                       m_reading.formats().decimal(point.standardError, 4),
                       {},
                       {},
                       {},
                       point.standardError});
        addBounds(day, estimate, survivalBand(point), among);
    }
    [[nodiscard]] static QString lower(const QString &label)
    {
        //: A row of a list; %1 is what lies between the two bounds
        return QCoreApplication::translate("Figures", "%1, lower bound").arg(label);
    }
    [[nodiscard]] static QString upper(const QString &label)
    {
        //: A row of a list; %1 is what lies between the two bounds
        return QCoreApplication::translate("Figures", "%1, upper bound").arg(label);
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    const Reading &m_reading;
    QList<Row> m_rows;
};

std::optional<Breakdown> breakdownOf(FigureId id)
{
    switch (id) {
    case FigureId::BySector: return Breakdown::Sector;
    case FigureId::ByRomeDomain: return Breakdown::RomeDomain;
    case FigureId::ByAgeBand: return Breakdown::AgeBand;
    case FigureId::ByIntention: return Breakdown::Intention;
    case FigureId::ByDepartment: return Breakdown::Department;
    default: return {};
    }
}

// Groups that are large enough to be compared, and of which both numbers are told.
void addGroups(ExactRows &rows, const Reading &reading, Breakdown breakdown)
{
    const QList<GroupCount> groups = groupsOf(reading.figures(), breakdown);
    const QList<PairMask> &masks = reading.disclosure().groups.at(size_t(breakdown));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (masks.at(i).counted == Mask::Shown && masks.at(i).rebounded == Mask::Shown)
            rows.addBounds(groups.at(i).name + u'.', labelOfGroup(breakdown, groups.at(i).name),
                           intervalOf(groups.at(i)), groups.at(i).counted);
    }
}

} // namespace

QList<Row> exactRows(const Reading &reading, FigureId id)
{
    ExactRows rows(reading);
    if (!reading.tells(id))
        return {};
    const Figures &figures = reading.figures();
    const bool isInternal = reading.audience() == Audience::Internal;
    const qint64 counted = figures.population.counted;
    if (const auto breakdown = breakdownOf(id))
        addGroups(rows, reading, *breakdown);
    // A bound gives away what it is the bound of.
    if (id == FigureId::Interval && reading.disclosure().rebounded == Mask::Shown
        && (isInternal || counted >= kFewestForPercent))
        rows.addBounds({}, entryOf(id).label(), figures.rebounded.interval, counted);
    if (!isInternal)
        return rows.rows();
    if (id == FigureId::KnowledgeBounds && counted > 0) {
        const qint64 least = figures.decomposition.rebounded;
        rows.addPeople(QStringLiteral("low"), ExactRows::lower(entryOf(id).label()), least, counted);
        rows.addPeople(QStringLiteral("high"), ExactRows::upper(entryOf(id).label()),
                       least + figures.decomposition.noNews, counted);
    }
    if (id == FigureId::Survival) {
        for (const SurvivalPoint &point : figures.survival)
            rows.addDay(point, counted);
    }
    if (id == FigureId::SixMonthDurable)
        rows.addBounds({}, entryOf(id).label(), wilson(figures.sixMonthDurable.durable, figures.sixMonthDurable.due),
                       figures.sixMonthDurable.due);
    if (id == FigureId::WithinDays) {
        const QList<Row> told = reading.rows(TableId::WithinDays); // row by row of withinDays
        for (qsizetype i = 0; i < told.size(); ++i) {
            const WithinCount &row = figures.withinDays.at(size_t(i));
            rows.addBounds(told.at(i).code + u'.', told.at(i).label, wilson(row.rebounded, row.entered), row.entered);
        }
    }
    return rows.rows();
}

} // namespace rebond::figures
