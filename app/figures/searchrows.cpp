// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/searchrows.h"

#include "base/dates.h"
#include "domain/wording.h"

#include <QCoreApplication>

namespace rebond::figures {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Figures", sentence);
}

constexpr std::array kStepWords = {QT_TRANSLATE_NOOP("Figures", "sent"), QT_TRANSLATE_NOOP("Figures", "answered"),
                                   QT_TRANSLATE_NOOP("Figures", "interview"), QT_TRANSLATE_NOOP("Figures", "proposal"),
                                   QT_TRANSLATE_NOOP("Figures", "rebound")};

class Rows
{
public:
    Rows(const Formats &formats, Audience audience) : m_formats(formats), m_audience(audience) {}

    void addFunnel(const QString &code, const QString &label, const FunnelRow &row, bool isWhole = false)
    {
        const qint64 sent = row.at(FunnelStep::Sent);
        for (size_t step = 0; step < kFunnelSteps; ++step) {
            const auto mask = maskOfStep(row, FunnelStep(step), isWhole, m_audience);
            if (!mask)
                continue;
            m_rows.append({code + u'.' + QString::fromLatin1(kFunnelCodes[step]), both(label, say(kStepWords[step])),
                           stepText(row, FunnelStep(step), *mask, m_audience, m_formats),
                           *mask == Mask::Shown ? std::optional(row.reached[step]) : std::nullopt,
                           step == 0 ? std::nullopt : std::optional(sent)});
        }
        addDays(code + QStringLiteral(".median_days"), label,
                say(QT_TRANSLATE_NOOP("Figures", "days to the answer (median, at least)")), sent, row.medianDays);
        addDays(code + QStringLiteral(".median_days_at_most"), label,
                say(QT_TRANSLATE_NOOP("Figures", "days to the answer (median, at most)")), sent, row.medianDaysAtMost);
    }
    void addEffort(const QString &code, const QString &label, const Effort &effort)
    {
        add(code + QStringLiteral(".total"), label, say(QT_TRANSLATE_NOOP("Figures", "in weeks of search")),
            effort.total);
        addRate(code + QStringLiteral(".per_member_week"), label, say(QT_TRANSLATE_NOOP("Figures", "per week")),
                effort.perMemberWeek);
        const auto &found = effort.quartiles;
        const auto part = [&found](double Quartiles::*quartile) {
            return found ? std::optional((*found).*quartile) : std::nullopt;
        };
        addRate(code + QStringLiteral(".lower_quartile"), label, say(QT_TRANSLATE_NOOP("Figures", "lower quartile")),
                part(&Quartiles::lower));
        addRate(code + QStringLiteral(".median"), label, say(QT_TRANSLATE_NOOP("Figures", "median")),
                part(&Quartiles::median));
        addRate(code + QStringLiteral(".upper_quartile"), label, say(QT_TRANSLATE_NOOP("Figures", "upper quartile")),
                part(&Quartiles::upper));
    }
    void add(const QString &code, const QString &label, qint64 value)
    {
        m_rows.append({code, label, m_formats.number(value), value, {}});
    }
    void add(const QString &code, const QString &label, const QString &what, qint64 value,
             std::optional<qint64> of = {})
    {
        m_rows.append({code, both(label, what), m_formats.number(value), value, of});
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    [[nodiscard]] static QString both(const QString &label, const QString &what)
    {
        //: A row of a list: %1 is a line of a table, %2 its column: "All approaches: answered".
        return say(QT_TRANSLATE_NOOP("Figures", "%1: %2")).arg(label, what);
    }
    void addDays(const QString &code, const QString &label, const QString &what, qint64 sent,
                 std::optional<qint64> days)
    {
        QString text(QChar(0x2014));
        if (days)
            text = m_formats.number(*days);
        else if (sent > 0)
            text = QStringLiteral("> %1").arg(m_formats.number(kAnswerDays));
        m_rows.append({code, both(label, what), text, days, {}});
    }
    void addRate(const QString &code, const QString &label, const QString &what, std::optional<double> rate)
    {
        const QString text = rate ? m_formats.decimal(*rate, 2) : QString(QChar(0x2014));
        m_rows.append({code, both(label, what), text, {}, {}, {}, rate});
    }

    Formats m_formats;
    Audience m_audience;
    QList<Row> m_rows;
};

} // namespace

std::optional<Mask> maskOfStep(const FunnelRow &row, FunnelStep step, bool isWhole, Audience audience)
{
    if (audience == Audience::Internal)
        return Mask::Shown;
    if (!Reading::tells(audience, FigureId::Funnel) || step == FunnelStep::Rebound)
        return {};
    if (step == FunnelStep::Sent || step == FunnelStep::Answered)
        return Mask::Shown;
    // Whoever has an interview is among those answered: of one answer it could only be one.
    if (!isWhole || row.at(FunnelStep::Answered) <= largestMasked(audience))
        return {};
    return maskAlone(row.at(step), audience);
}

QString stepText(const FunnelRow &row, FunnelStep step, Mask mask, Audience audience, const Formats &formats)
{
    if (mask == Mask::Shown)
        return formats.number(row.at(step));
    return say(QT_TRANSLATE_NOOP("Figures", "< %1")).arg(formats.number(largestMasked(audience) + 1));
}

QList<Row> funnelRows(const Funnel &funnel, Audience audience, const Formats &formats)
{
    Rows rows(formats, audience);
    rows.addFunnel(QStringLiteral("all"), say(QT_TRANSLATE_NOOP("Figures", "All approaches")), funnel.all, true);
    rows.addFunnel(QStringLiteral("on_behalf_of_collective"), entryOf(FigureId::ActsForCollective).label(),
                   funnel.collective);
    rows.addFunnel(QStringLiteral("on_behalf_of_member"), entryOf(FigureId::ActsForMember).label(), funnel.individual);
    for (const FunnelChannel &row : funnel.byChannel)
        rows.addFunnel(QStringLiteral("by_channel.") + domain::codeOf(row.channel), domain::wordingOf(row.channel),
                       row.row);
    for (const FunnelMonth &row : funnel.byMonth) {
        const QString month = row.month.toString(QStringLiteral("yyyy-MM"));
        rows.addFunnel(QStringLiteral("by_month.") + month, month, row.row);
    }
    return rows.rows();
}

QList<Row> activityRows(const Activity &activity, const Formats &formats)
{
    Rows rows(formats, Audience::Internal);
    rows.add(QStringLiteral("members"), say(QT_TRANSLATE_NOOP("Figures", "Members with a week of search")),
             activity.members);
    rows.add(QStringLiteral("member_weeks"), say(QT_TRANSLATE_NOOP("Figures", "Member-weeks of search")),
             activity.memberWeeks);
    const QString companies = say(QT_TRANSLATE_NOOP("Figures", "New companies"));
    rows.addEffort(QStringLiteral("acts"), entryOf(FigureId::Acts).label(), activity.acts);
    rows.addEffort(QStringLiteral("new_companies"), companies, activity.newCompanies);
    rows.addEffort(QStringLiteral("interviews"), entryOf(FigureId::Held).label(), activity.interviews);
    for (const ActivityWeek &week : activity.weeks) {
        const QString code = QStringLiteral("weeks.") + isoDate(week.monday) + u'.';
        //: %1 is a date, a Monday.
        const QString label = say(QT_TRANSLATE_NOOP("Figures", "Week of %1")).arg(formats.date(week.monday));
        rows.add(code + QStringLiteral("searching"), label, entryOf(FigureId::Searching).label(), week.searching);
        rows.add(code + QStringLiteral("acts"), label, entryOf(FigureId::Acts).label(), week.acts);
        rows.add(code + QStringLiteral("new_companies"), label, companies, week.newCompanies);
        rows.add(code + QStringLiteral("interviews"), label, entryOf(FigureId::Held).label(), week.interviews);
    }
    return rows.rows();
}

QString reachedText(const FunnelRow &row, size_t step, const Formats &formats)
{
    const QString number = formats.number(row.reached[step]);
    const qint64 before = row.reached[step - 1];
    const qint64 sent = row.at(FunnelStep::Sent);
    if (before < kFewestForPercent)
        return number;
    const QString ofBefore = formats.percent(double(row.reached[step]) / double(before), 0);
    if (step == 1)
        return QStringLiteral("%1 (%2)").arg(number, ofBefore);
    return QStringLiteral("%1 (%2, %3)")
        .arg(number, ofBefore, formats.percent(double(row.reached[step]) / double(sent), 0));
}

QString answerDaysText(const FunnelRow &row, const Formats &formats)
{
    if (row.at(FunnelStep::Sent) == 0)
        return QString(QChar(0x2014));
    // Later than all days followed; where nobody still waited on the last of them, it is not known how late.
    const QString later = row.mature > row.answeredInTime ? QStringLiteral("> %1").arg(formats.number(kAnswerDays))
                                                          : QString(QChar(0x2014));
    const auto days = [&](std::optional<qint64> value) { return value ? formats.number(*value) : later; };
    if (row.medianDays == row.medianDaysAtMost)
        return days(row.medianDays);
    return days(row.medianDays) + QStringLiteral(" … ") + days(row.medianDaysAtMost);
}

} // namespace rebond::figures
