// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json.h"

#include "figures/breakdown.h"
#include "figures/statistics.h"

#include <QLocale>

namespace rebond::figures {

namespace {

// Values as JSON text. QJsonObject would put the keys in alphabetical order; the contract's order is for reading.
QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': out += u"\\\""; break;
        case u'\\': out += u"\\\\"; break;
        case u'\n': out += u"\\n"; break;
        case u'\r': out += u"\\r"; break;
        case u'\t': out += u"\\t"; break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7F)
                out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
            else
                out += c;
        }
    }
    return out + u'"';
}

QString written(qint64 number)
{
    return QString::number(number);
}

// The shortest text that reads back as the same number.
QString written(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString written(QDate date)
{
    return quoted(date.toString(Qt::ISODate));
}

QString written(const Interval &interval)
{
    return QStringLiteral("[%1, %2]").arg(written(interval.low), written(interval.high));
}

template<typename T>
QString written(const std::optional<T> &value)
{
    return value ? written(*value) : QStringLiteral("null");
}

// An object on one line.
class Object
{
public:
    Object &add(const QString &key, const QString &json)
    {
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral(", ")) + quoted(key) + QStringLiteral(": ") + json;
        return *this;
    }
    Object &add(const char16_t *key, const QString &json) { return add(QString::fromUtf16(key), json); }
    Object &add(const char16_t *key, qint64 number) { return add(key, written(number)); }
    Object &addAll(const Object &other)
    {
        m_text += (m_text.isEmpty() || other.m_text.isEmpty() ? QString() : QStringLiteral(", ")) + other.m_text;
        return *this;
    }
    [[nodiscard]] QString text() const { return u'{' + m_text + u'}'; }

private:
    QString m_text;
};

QString list(const QStringList &items)
{
    if (items.isEmpty())
        return QStringLiteral("[]");
    return QStringLiteral("[\n    ") + items.join(QStringLiteral(",\n    ")) + QStringLiteral("\n  ]");
}

template<typename Rows, typename ToObject>
QString list(const Rows &rows, ToObject toObject)
{
    QStringList items;
    for (const auto &row : rows)
        items.append(toObject(row).text());
    return list(items);
}

QString typeTable(const QList<TypeCount> &counts)
{
    Object table;
    for (const TypeCount &row : counts)
        table.add(domain::codeOf(row.type), written(row.count));
    return table.text();
}

QString channelTable(const QList<ChannelCount> &counts)
{
    Object table;
    for (const ChannelCount &row : counts)
        table.add(domain::codeOf(row.channel), written(row.count));
    return table.text();
}

using Entries = QList<std::pair<const char16_t *, QString>>;

// The keys of the contract, in its order: first the people, …
Entries peopleEntries(const Figures &f)
{
    const Population &population = f.population;
    const Decomposition &parts = f.decomposition;
    return {
        {u"cohort", quoted(f.cohort)},
        {u"as_of", written(f.question.asOf)},
        {u"known_by", written(f.question.knownBy)},
        {u"rules", quoted(f.rules)},
        {u"population", Object()
                            .add(u"entered", population.entered)
                            .add(u"neutralised", population.neutralised)
                            .add(u"counted", population.counted)
                            .text()},
        {u"rebounded", Object()
                           .add(u"count", f.rebounded.count)
                           .add(u"of", f.rebounded.of)
                           .add(u"rate", written(f.rebounded.rate))
                           .add(u"interval", written(f.rebounded.interval))
                           .text()},
        {u"decomposition", Object()
                               .add(u"rebounded", parts.rebounded)
                               .add(u"searching", parts.searching)
                               .add(u"training", parts.training)
                               .add(u"other", parts.other)
                               .add(u"no_news", parts.noNews)
                               .text()},
        {u"knowledge_rate", written(f.knowledgeRate)},
    };
}

// … then how they rebounded, …
Entries reboundEntries(const Figures &f)
{
    const OutcomeClasses &classes = f.outcomeClasses;
    const Attribution &attribution = f.attribution;
    return {
        {u"outcome_classes", Object().add(u"durable", classes.durable).add(u"transition", classes.transition).text()},
        {u"rebounds_by_type", typeTable(f.reboundsByType)},
        {u"rebounds_by_channel", channelTable(f.reboundsByChannel)},
        {u"attribution", Object()
                             .add(u"collective", attribution.collective)
                             .add(u"individual", attribution.individual)
                             .add(u"unknown", attribution.unknown)
                             .text()},
        {u"in_work", written(f.inWork)},
        {u"upcoming", written(f.upcoming)},
    };
}

// … then what was done, and the tables.
Entries tableEntries(const Figures &f)
{
    return {
        {u"outreach", Object()
                          .add(u"acts", f.outreach.acts)
                          .add(u"on_behalf_of_collective", f.outreach.onBehalfOfCollective)
                          .add(u"on_behalf_of_member", f.outreach.onBehalfOfMember)
                          .add(u"companies", f.outreach.companies)
                          .add(u"answered", f.outreach.answered)
                          .text()},
        {u"interviews", Object()
                            .add(u"held", f.interviews.held)
                            .add(u"planned", f.interviews.planned)
                            .add(u"to_qualify", f.interviews.toQualify)
                            .text()},
        {u"by_sector", list(f.bySector,
                            [](const SectorCount &row) {
                                return Object()
                                    .add(u"name", quoted(row.name))
                                    .add(u"counted", row.counted)
                                    .add(u"rebounded", row.rebounded);
                            })},
        {u"by_age_band", list(f.byAgeBand,
                              [](const AgeBandCount &row) {
                                  return Object()
                                      .add(u"name", quoted(codeOf(row.band)))
                                      .add(u"counted", row.counted)
                                      .add(u"rebounded", row.rebounded);
                              })},
        {u"curve", list(f.curve,
                        [](const CurvePoint &row) {
                            return Object().add(u"date", written(row.date)).add(u"rebounded", row.rebounded);
                        })},
        {u"survival", list(f.survival,
                           [](const SurvivalPoint &row) {
                               return Object()
                                   .add(u"day", row.day)
                                   .add(u"at_risk", row.atRisk)
                                   .add(u"events", row.events)
                                   .add(u"censored", row.censored)
                                   .add(u"survival", written(row.survival))
                                   .add(u"se", written(row.standardError));
                           })},
        {u"median_days", written(f.medianDays)},
        {u"retention", list(f.retention,
                            [](const RetentionCount &row) {
                                return Object()
                                    .add(u"months", row.months)
                                    .add(u"due", row.due)
                                    .add(u"answered", row.answered)
                                    .add(u"in_work", row.inWork)
                                    .add(u"unknown", row.unknown);
                            })},
    };
}

QString breakdownsObject(const Figures &f)
{
    Object object;
    for (const Breakdown breakdown : kBreakdowns) {
        object.add(codeOf(breakdown), list(groupsOf(f, breakdown), [](const GroupCount &row) {
                       return Object()
                           .add(u"name", quoted(row.name))
                           .add(u"counted", row.counted)
                           .add(u"rebounded", row.rebounded)
                           .add(u"rate", written(rateOf(row)))
                           .add(u"interval", written(intervalOf(row)));
                   }));
    }
    return object.text();
}

// Beside the contract's keys: what the rates are worth, and who rebounded.
Entries soundnessEntries(const Figures &f)
{
    const Knowledge &knowledge = f.knowledge;
    const SixMonthDurable &lasting = f.sixMonthDurable;
    return {
        {u"knowledge", Object()
                           .add(u"known", knowledge.known)
                           .add(u"of", knowledge.of)
                           .add(u"rate", written(share(knowledge.known, knowledge.of)))
                           .add(u"minimum", written(kFewestKnownPercent / 100.0))
                           .add(u"too_low", knowledge.isTooLow ? QStringLiteral("true") : QStringLiteral("false"))
                           .add(u"bounds", written(knowledge.bounds))
                           .text()},
        {u"within_days", list(f.withinDays,
                              [](const WithinCount &row) {
                                  return Object()
                                      .add(u"days", row.days)
                                      .add(u"entered", row.entered)
                                      .add(u"rebounded", row.rebounded)
                                      .add(u"rate", written(share(row.rebounded, row.entered)))
                                      .add(u"interval", written(wilson(row.rebounded, row.entered)));
                              })},
        {u"six_month_durable", Object()
                                   .add(u"due", lasting.due)
                                   .add(u"durable", lasting.durable)
                                   .add(u"rate", written(share(lasting.durable, lasting.due)))
                                   .add(u"interval", written(wilson(lasting.durable, lasting.due)))
                                   .text()},
        {u"breakdowns", breakdownsObject(f)},
    };
}

Object funnelRow(const FunnelRow &row)
{
    Object object;
    Object ofPrevious;
    Object ofSent;
    for (size_t step = 0; step < kFunnelSteps; ++step) {
        const QString code = QString::fromLatin1(kFunnelCodes[step]);
        object.add(code, written(row.reached[step]));
        if (step == 0)
            continue;
        ofPrevious.add(code, written(share(row.reached[step], row.reached[step - 1])));
        ofSent.add(code, written(share(row.reached[step], row.at(FunnelStep::Sent))));
    }
    return object.add(u"of_previous", ofPrevious.text())
        .add(u"of_sent", ofSent.text())
        .add(u"older_than_60_days", row.mature)
        .add(u"answered_within_60_days", row.answeredInTime)
        .add(u"answered_on_sending", row.answeredOnSending)
        .add(u"median_days", written(row.medianDays))
        .add(u"median_days_at_most", written(row.medianDaysAtMost));
}

// A row with its name in front.
Object named(const QString &name, const FunnelRow &row)
{
    return Object().add(u"name", quoted(name)).addAll(funnelRow(row));
}

QString funnelObject(const Funnel &funnel)
{
    return Object()
        .add(u"all", funnelRow(funnel.all).text())
        .add(u"on_behalf_of_collective", funnelRow(funnel.collective).text())
        .add(u"on_behalf_of_member", funnelRow(funnel.individual).text())
        .add(u"by_channel", list(funnel.byChannel,
                                 [](const FunnelChannel &row) { return named(domain::codeOf(row.channel), row.row); }))
        .add(u"by_month",
             list(funnel.byMonth,
                  [](const FunnelMonth &row) { return named(row.month.toString(QStringLiteral("yyyy-MM")), row.row); }))
        .text();
}

QString effortObject(const Effort &effort)
{
    QString quartiles = QStringLiteral("null");
    if (const auto &found = effort.quartiles)
        quartiles = QStringLiteral("[%1, %2, %3]")
                        .arg(written(found->lower), written(found->median), written(found->upper));
    return Object()
        .add(u"total", effort.total)
        .add(u"per_member_week", written(effort.perMemberWeek))
        .add(u"quartiles", quartiles)
        .text();
}

QString activityObject(const Activity &activity)
{
    return Object()
        .add(u"members", activity.members)
        .add(u"member_weeks", activity.memberWeeks)
        .add(u"acts", effortObject(activity.acts))
        .add(u"new_companies", effortObject(activity.newCompanies))
        .add(u"interviews", effortObject(activity.interviews))
        .add(u"weeks", list(activity.weeks,
                            [](const ActivityWeek &row) {
                                return Object()
                                    .add(u"week", written(row.monday))
                                    .add(u"over", row.isOver ? QStringLiteral("true") : QStringLiteral("false"))
                                    .add(u"searching", row.searching)
                                    .add(u"acts", row.acts)
                                    .add(u"new_companies", row.newCompanies)
                                    .add(u"interviews", row.interviews);
                            }))
        .text();
}

Entries entriesOf(const Figures &figures)
{
    return peopleEntries(figures) + reboundEntries(figures) + tableEntries(figures) + soundnessEntries(figures);
}

QByteArray print(const Entries &entries)
{
    QStringList lines;
    for (const auto &[key, value] : entries)
        lines.append(QStringLiteral("  ") + quoted(QString::fromUtf16(key)) + QStringLiteral(": ") + value);
    return (QStringLiteral("{\n") + lines.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n")).toUtf8();
}

} // namespace

QByteArray toJson(const Figures &figures)
{
    return print(entriesOf(figures));
}

QByteArray toJson(const Figures &figures, const SearchFigures &search)
{
    return print(entriesOf(figures)
                 + Entries{{u"funnel", funnelObject(search.funnel)}, {u"activity", activityObject(search.activity)}});
}

} // namespace rebond::figures
