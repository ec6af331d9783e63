// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "referencebreakdown.h"
#include "referencerates.h"
#include "referencereader.h"
#include "referencesurvival.h"

#include <QJsonArray>
#include <QSet>

namespace rebond::test {

namespace {

void addOne(QJsonObject &object, const QString &key)
{
    object[key] = object[key].toInt() + 1;
}

QJsonObject fixedKeys(const QStringList &keys)
{
    QJsonObject object;
    for (const QString &key : keys)
        object[key] = 0;
    return object;
}

QJsonArray table(const QStringList &names, const QHash<QString, int> &all, const QHash<QString, int> &some,
                 bool withZeros)
{
    QJsonArray rows;
    for (const QString &name : names) {
        if (withZeros || all.value(name) > 0)
            rows << QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("counted"), all.value(name)},
                                {QStringLiteral("rebounded"), some.value(name)}};
    }
    return rows;
}

QString ageBand(const Member &m, QDate asOf)
{
    if (!m.birthYear.has_value())
        return QStringLiteral("unknown");
    const int age = asOf.year() - m.birthYear.value();
    return age <= 24 ? QStringLiteral("under_25") : age <= 49 ? QStringLiteral("25_49") : QStringLiteral("50_plus");
}

QJsonArray curveOf(const Reader &reader)
{
    QSet<QDate> dates;
    for (const Member &m : reader.counted()) {
        if (reader.rebounded(m))
            dates.insert(reader.firstOf(m).effectiveOn);
    }
    QList<QDate> sorted(dates.begin(), dates.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray rows;
    for (const QDate date : sorted) {
        int rebounded = 0;
        for (const Member &m : reader.counted()) {
            if (reader.rebounded(m) && reader.firstOf(m).effectiveOn <= date)
                ++rebounded;
        }
        rows << QJsonObject{{QStringLiteral("date"), date.toString(QStringLiteral("yyyy-MM-dd"))},
                            {QStringLiteral("rebounded"), rebounded}};
    }
    return rows;
}

QList<Follow> followsOf(const Reader &reader)
{
    QList<Follow> follows;
    for (const Member &m : reader.counted()) {
        if (reader.rebounded(m)) {
            const qint64 days = m.joinedOn.daysTo(reader.firstOf(m).effectiveOn);
            follows << Follow{days < 0 ? 0 : days, true};
            continue;
        }
        QDate last = reader.D;
        if (m.leftOn.has_value() && m.leftOn.value() < last)
            last = m.leftOn.value();
        const qint64 days = m.joinedOn.daysTo(last);
        follows << Follow{days < 0 ? 0 : days, false};
    }
    return follows;
}

QJsonArray retentionOf(const Reader &reader)
{
    QJsonArray rows;
    for (const int months : {3, 6, 12}) {
        int due = 0;
        int answered = 0;
        int inWork = 0;
        for (const Member &m : reader.counted()) {
            if (!reader.rebounded(m))
                continue;
            const Outcome first = reader.firstOf(m);
            if (monthsLater(first.effectiveOn, months) > reader.D)
                continue;
            ++due;
            std::optional<Checkpoint> last;
            for (const Checkpoint &c : reader.facts.checkpoints) {
                const bool known = c.answeredOn <= reader.D && (!reader.K.has_value() || c.answeredOn <= *reader.K);
                if (c.outcome == first.id && c.months == months && known
                    && codeOf(c.result) != QStringLiteral("inconnu")
                    && (!last.has_value() || last->answeredOn <= c.answeredOn))
                    last = c;
            }
            if (!last.has_value())
                continue;
            ++answered;
            if (codeOf(last->result) == QStringLiteral("meme_poste")
                || codeOf(last->result) == QStringLiteral("autre_poste"))
                ++inWork;
        }
        rows << QJsonObject{{QStringLiteral("months"), months},
                            {QStringLiteral("due"), due},
                            {QStringLiteral("answered"), answered},
                            {QStringLiteral("in_work"), inWork},
                            {QStringLiteral("unknown"), due - answered}};
    }
    return rows;
}

} // namespace

QJsonObject referenceFigures(const CohortFacts &facts, QDate asOf, std::optional<QDate> knownBy,
                             const QStringList &sectorOrder)
{
    const Reader reader{facts, asOf, knownBy};
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    int entered = 0;
    int neutralised = 0;
    for (const Member &m : facts.members) {
        if (reader.entered(m)) {
            ++entered;
            if (reader.neutralised(m))
                ++neutralised;
        }
    }
    QJsonObject decomposition = fixedKeys(
        {key("rebounded"), key("searching"), key("training"), key("other"), key("no_news")});
    QJsonObject classes = fixedKeys({key("durable"), key("transition")});
    QJsonObject attribution = fixedKeys({key("collective"), key("individual"), key("unknown")});
    QJsonObject types;
    QJsonObject channels;
    QHash<QString, int> sectorCounted, sectorRebounded, bandCounted, bandRebounded;
    int inWork = 0;
    int upcoming = 0;
    const QStringList collective{key("collectif"), key("site"),         key("livret"),           key("relais"),
                                 key("presse"),    key("offre_groupe"), key("cooptation_membre")};
    const QList<Member> counted = reader.counted();
    for (const Member &m : counted) {
        addOne(decomposition, reader.part(m));
        const QString sector = m.sectors.isEmpty() ? QString::fromLatin1("") : m.sectors.at(0);
        const QString band = ageBand(m, asOf);
        ++sectorCounted[sector];
        ++bandCounted[band];
        if (reader.upcoming(m))
            ++upcoming;
        if (!reader.rebounded(m))
            continue;
        ++sectorRebounded[sector];
        ++bandRebounded[band];
        if (reader.inWork(m))
            ++inWork;
        bool durable = false;
        for (const Outcome &o : reader.countingOf(m))
            durable = durable || Reader::classOfOutcome(o) == key("durable");
        addOne(classes, durable ? key("durable") : key("transition"));
        const Outcome first = reader.firstOf(m);
        addOne(types, codeOf(first.type));
        if (!first.primaryChannel.has_value()) {
            addOne(attribution, key("unknown"));
            continue;
        }
        const QString channel = codeOf(first.primaryChannel.value());
        addOne(channels, channel);
        addOne(attribution, collective.contains(channel) ? key("collective") : key("individual"));
    }
    const int n = int(counted.size());
    const int k = decomposition[key("rebounded")].toInt();
    const auto rate = [n](int part) {
        return n == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(double(part) / double(n));
    };
    return {
        {key("cohort"), facts.cohort.name},
        {key("as_of"), asOf.toString(QStringLiteral("yyyy-MM-dd"))},
        {key("known_by"), knownBy.has_value() ? QJsonValue(knownBy->toString(QStringLiteral("yyyy-MM-dd")))
                                              : QJsonValue(QJsonValue::Null)},
        {key("rules"), key("1")},
        {key("population"), QJsonObject{{key("entered"), entered},
                                        {key("neutralised"), neutralised},
                                        {key("counted"), entered - neutralised}}},
        {key("rebounded"),
         QJsonObject{{key("count"), k}, {key("of"), n}, {key("rate"), rate(k)}, {key("interval"), wilsonRoots(k, n)}}},
        {key("decomposition"), decomposition},
        {key("knowledge_rate"), rate(n - decomposition[key("no_news")].toInt())},
        {key("outcome_classes"), classes},
        {key("rebounds_by_type"), types},
        {key("rebounds_by_channel"), channels},
        {key("attribution"), attribution},
        {key("in_work"), inWork},
        {key("upcoming"), upcoming},
        {key("outreach"), QJsonObject{{key("acts"), facts.outreach.acts},
                                      {key("on_behalf_of_collective"), facts.outreach.onBehalfOfCollective},
                                      {key("on_behalf_of_member"), facts.outreach.onBehalfOfMember},
                                      {key("companies"), facts.outreach.companies},
                                      {key("answered"), facts.outreach.answered}}},
        {key("interviews"), QJsonObject{{key("held"), facts.interviews.held},
                                        {key("planned"), facts.interviews.planned},
                                        {key("to_qualify"), facts.interviews.toQualify}}},
        {key("by_sector"), table(sectorOrder, sectorCounted, sectorRebounded, false)},
        {key("by_age_band"),
         table({key("under_25"), key("25_49"), key("50_plus"), key("unknown")}, bandCounted, bandRebounded, true)},
        {key("curve"), curveOf(reader)},
        {key("survival"), survivalOf(followsOf(reader)).first},
        {key("median_days"), survivalOf(followsOf(reader)).second},
        {key("retention"), retentionOf(reader)},
        {key("knowledge"), knowledgeOf(reader)},
        {key("within_days"), withinDaysOf(reader)},
        {key("six_month_durable"), sixMonthDurableOf(reader)},
        {key("breakdowns"), breakdownsOf(reader, sectorOrder)},
    };
}

} // namespace rebond::test
