// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include "referencesurvival.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace rebond::test {

using namespace rebond::domain;

namespace {

struct Reader
{
    const CohortFacts &facts;
    QDate D;
    std::optional<QDate> K;

    // Rule 1.
    bool cancelled(const Outcome &o) const
    {
        if (!o.cancelledKnownOn.has_value())
            return false;
        if (K.has_value() && o.cancelledKnownOn.value() > K.value())
            return false;
        return true;
    }
    bool counts(const Outcome &o) const
    {
        if (o.effectiveOn > D)
            return false;
        if (K.has_value() && o.knownOn > K.value())
            return false;
        return !cancelled(o);
    }
    QList<Outcome> outcomesOf(const Member &m) const
    {
        QList<Outcome> found;
        for (const Outcome &o : facts.outcomes) {
            if (o.member == m.id)
                found << o;
        }
        return found;
    }
    QList<Outcome> countingOf(const Member &m) const
    {
        QList<Outcome> found;
        for (const Outcome &o : outcomesOf(m)) {
            if (counts(o))
                found << o;
        }
        return found;
    }
    bool hasCounting(const Member &m, const QStringList &types) const
    {
        for (const Outcome &o : countingOf(m)) {
            if (types.contains(codeOf(o.type)))
                return true;
        }
        return false;
    }
    bool exitedBy(const Member &m, const QStringList &reasons) const
    {
        return m.exitReason.has_value() && reasons.contains(codeOf(m.exitReason.value())) && m.leftOn.has_value()
            && m.leftOn.value() <= D;
    }

    // Rule 2.
    bool entered(const Member &m) const { return m.joinedOn <= D; }
    bool neutralised(const Member &m) const
    {
        if (hasCounting(m, {QStringLiteral("DECES")}))
            return true;
        if (exitedBy(m, {QStringLiteral("DECES")}))
            return true;
        return m.exitReason.has_value() && codeOf(m.exitReason.value()) == QStringLiteral("ERREUR");
    }
    QList<Member> counted() const
    {
        QList<Member> found;
        for (const Member &m : facts.members) {
            if (entered(m) && !neutralised(m))
                found << m;
        }
        return found;
    }

    // Rule 4: the day six calendar months later (its day clipped to the month's end), less one.
    static QDate sixMonthsLessADay(QDate from)
    {
        int year = from.year();
        int month = from.month() + 6;
        if (month > 12) {
            month -= 12;
            ++year;
        }
        int day = from.day();
        while (!QDate::isValid(year, month, day))
            --day;
        return QDate(year, month, day).addDays(-1);
    }
    static QString classOfOutcome(const Outcome &o)
    {
        const QString type = codeOf(o.type);
        if (QStringList{QStringLiteral("CDI"), QStringLiteral("FPT"), QStringLiteral("CREA"), QStringLiteral("REPR"),
                        QStringLiteral("INDEP")}
                .contains(type))
            return QStringLiteral("durable");
        if (QStringList{QStringLiteral("CDD"), QStringLiteral("PORT"), QStringLiteral("CTT"), QStringLiteral("ALT")}
                .contains(type)) {
            if (o.plannedEnd.has_value() && o.plannedEnd.value() >= sixMonthsLessADay(o.effectiveOn))
                return QStringLiteral("durable");
            return QStringLiteral("transition");
        }
        if (type == QStringLiteral("AIDE"))
            return QStringLiteral("transition");
        if (type == QStringLiteral("FORM") || type == QStringLiteral("SIAE"))
            return QStringLiteral("positive");
        return QStringLiteral("none");
    }
    static bool durableOrTransition(const Outcome &o)
    {
        return classOfOutcome(o) == QStringLiteral("durable") || classOfOutcome(o) == QStringLiteral("transition");
    }

    // Rule 3.
    bool rebounded(const Member &m) const
    {
        for (const Outcome &o : countingOf(m)) {
            if (durableOrTransition(o))
                return true;
        }
        return false;
    }

    // Rule 4: the first outcome.
    static int typeRank(const Outcome &o)
    {
        static const QString order = QStringLiteral(
            " CDI FPT CDD CTT CREA REPR INDEP PORT AIDE ALT FORM SIAE RET INDISPO DEM ABAND DECES AUTRE SNOUV ");
        return int(order.indexOf(QStringLiteral(" %1 ").arg(codeOf(o.type))));
    }
    static int channelRank(const Outcome &o)
    {
        static const QString order = QStringLiteral(
            " courriel telephone courrier visite salon reseau annonce spontanee cabinet "
            "public collectif site livret relais presse offre_groupe cooptation_membre ");
        if (!o.primaryChannel.has_value())
            return 100000;
        return int(order.indexOf(QStringLiteral(" %1 ").arg(codeOf(o.primaryChannel.value()))));
    }
    Outcome firstOf(const Member &m) const
    {
        std::optional<Outcome> first;
        for (const Outcome &o : countingOf(m)) {
            if (!durableOrTransition(o))
                continue;
            if (!first.has_value()) {
                first = o;
                continue;
            }
            if (o.effectiveOn != first->effectiveOn) {
                if (o.effectiveOn < first->effectiveOn)
                    first = o;
            } else if (o.knownOn != first->knownOn) {
                if (o.knownOn < first->knownOn)
                    first = o;
            } else if (typeRank(o) != typeRank(*first)) {
                if (typeRank(o) < typeRank(*first))
                    first = o;
            } else if (channelRank(o) < channelRank(*first)) {
                first = o;
            }
        }
        return first.value();
    }

    // Rule 5.
    QString part(const Member &m) const
    {
        if (rebounded(m))
            return QStringLiteral("rebounded");
        if (hasCounting(m, {QStringLiteral("FORM"), QStringLiteral("SIAE")}))
            return QStringLiteral("training");
        if (hasCounting(m, {QStringLiteral("SNOUV")}) || exitedBy(m, {QStringLiteral("SNOUV")}))
            return QStringLiteral("no_news");
        const QStringList others{QStringLiteral("RET"), QStringLiteral("INDISPO"), QStringLiteral("DEM"),
                                 QStringLiteral("ABAND"), QStringLiteral("AUTRE")};
        if (hasCounting(m, others) || exitedBy(m, others))
            return QStringLiteral("other");
        return QStringLiteral("searching");
    }

    // Rule 6.
    bool isOver(const Outcome &o) const
    {
        if (o.endedOn.has_value())
            return o.endedOn.value() <= D;
        if (!o.plannedEnd.has_value() || o.plannedEnd.value() > D)
            return false;
        for (const Checkpoint &c : facts.checkpoints) {
            const QString result = codeOf(c.result);
            if (c.outcome == o.id && c.answeredOn >= o.plannedEnd.value() && c.answeredOn <= D
                && (!K.has_value() || c.answeredOn <= K.value())
                && (result == QStringLiteral("meme_poste") || result == QStringLiteral("autre_poste")))
                return false;
        }
        return true;
    }
    bool inWork(const Member &m) const
    {
        for (const Outcome &o : countingOf(m)) {
            if (durableOrTransition(o) && !isOver(o))
                return true;
        }
        return false;
    }
    bool upcoming(const Member &m) const
    {
        if (rebounded(m))
            return false;
        for (const Outcome &o : outcomesOf(m)) {
            if (durableOrTransition(o) && o.effectiveOn > D && o.knownOn <= (K.has_value() ? K.value() : D)
                && !cancelled(o))
                return true;
        }
        return false;
    }
};

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

// Rule 9, by the formula of the definition: the two roots p of (k/n - p)² = z² p (1 - p) / n.
QJsonValue wilsonRoots(double k, double n)
{
    if (n == 0)
        return QJsonValue::Null;
    const double z2 = 1.959963984540054 * 1.959963984540054;
    const double a = 1 + z2 / n;
    const double b = -(2 * k / n + z2 / n);
    const double c = (k / n) * (k / n);
    const double root = std::sqrt(b * b - 4 * a * c);
    return QJsonArray{(-b - root) / (2 * a), (-b + root) / (2 * a)};
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

// Rule 11. The day some months later, its day clipped to the month's end, found by trying.
QDate monthsLater(QDate from, int months)
{
    int year = from.year();
    int month = from.month() + months;
    while (month > 12) {
        month -= 12;
        ++year;
    }
    int day = from.day();
    while (!QDate::isValid(year, month, day))
        --day;
    return QDate(year, month, day);
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
    };
}

} // namespace rebond::test
