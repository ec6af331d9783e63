// SPDX-License-Identifier: GPL-3.0-or-later
// What the second reading of the rules is made of: one person, one outcome at a time, as the contract words it.
#pragma once

#include "domain/facts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace rebond::test {

using namespace rebond::domain;

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

// Rule 9, by the formula of the definition: the two roots p of (k/n - p)² = z² p (1 - p) / n.
inline QJsonValue wilsonRoots(double k, double n)
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

// Rule 11. The day some months later, its day clipped to the month's end, found by trying.
inline QDate monthsLater(QDate from, int months)
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

} // namespace rebond::test
