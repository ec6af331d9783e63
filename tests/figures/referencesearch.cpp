// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencesearch.h"

#include "referencesurvival.h"

#include <QSet>

namespace rebond::test {

namespace {

const QStringList kSteps{QStringLiteral("sent"), QStringLiteral("answered"), QStringLiteral("interview"),
                         QStringLiteral("proposal"), QStringLiteral("rebound")};

// One lead to which something was sent.
struct Sent
{
    QDate on;
    QString channel;
    bool collective = false;
    QList<bool> steps; // as kSteps
    QList<QDate> onThatSending;
    QList<QDate> dated;
};

QString leadOf(const CompanyFacts &company, const ActFact &act)
{
    QStringList names{company.company.toString(), codeOf(act.onBehalfOf), act.positionKey};
    for (const Id<Member> &member : act.members)
        names << member.toString();
    return names.join(u'/');
}

QStringList leadsOf(const CompanyFacts &company)
{
    QStringList leads;
    for (const ActFact &act : company.acts) {
        if (codeOf(act.direction) == QStringLiteral("sortant") && !leads.contains(leadOf(company, act)))
            leads << leadOf(company, act);
    }
    return leads;
}

bool says(const ActFact &act, const QStringList &results)
{
    return act.result.has_value() && results.contains(codeOf(*act.result));
}

bool isChannelBefore(const QString &one, const QString &other)
{
    Outcome a;
    Outcome b;
    a.primaryChannel = parseTerm<Channel>(one);
    b.primaryChannel = parseTerm<Channel>(other);
    return Reader::channelRank(a) < Reader::channelRank(b);
}

Sent readLead(const Reader &reader, const CompanyFacts &company, const QString &lead)
{
    Sent sent;
    QList<ActFact> acts;
    QList<Id<Member>> people;
    for (const ActFact &act : company.acts) {
        if (leadOf(company, act) != lead)
            continue;
        acts << act;
        people = act.members;
        sent.collective = codeOf(act.onBehalfOf) == QStringLiteral("collectif");
        if (codeOf(act.direction) == QStringLiteral("sortant") && (!sent.on.isValid() || act.date < sent.on))
            sent.on = act.date;
    }
    for (const ActFact &act : acts) {
        if (codeOf(act.direction) != QStringLiteral("sortant") || act.date != sent.on)
            continue;
        if (sent.channel.isEmpty() || isChannelBefore(codeOf(act.channel), sent.channel))
            sent.channel = codeOf(act.channel);
    }
    bool answered = false;
    bool interview = false;
    bool proposal = false;
    bool hired = false;
    bool rebound = false;
    for (const ActFact &act : acts) {
        if (act.date < sent.on)
            continue;
        const bool incoming = codeOf(act.direction) == QStringLiteral("entrant");
        const bool silent = !act.result.has_value() || says(act, {QStringLiteral("sans_reponse")});
        if (incoming || !silent) {
            answered = true;
            if (!incoming && act.date == sent.on)
                sent.onThatSending << act.date;
            else
                sent.dated << act.date;
        }
        interview = interview || says(act, {QStringLiteral("entretien")});
        proposal = proposal || says(act, {QStringLiteral("proposition"), QStringLiteral("aboutie")});
        hired = hired || says(act, {QStringLiteral("aboutie")});
    }
    for (const InterviewFact &each : company.interviews) {
        if (people.contains(each.member) && each.date >= sent.on && each.date <= reader.D
            && codeOf(each.state) != QStringLiteral("annule")) {
            interview = true;
            sent.dated << each.date;
        }
    }
    for (const Outcome &o : reader.facts.outcomes) {
        if (!people.contains(o.member) || !reader.counts(o) || !Reader::durableOrTransition(o)
            || o.effectiveOn < sent.on)
            continue;
        if (o.company.has_value() ? *o.company == company.company : hired) {
            rebound = true;
            const QDate told = o.knownOn < o.effectiveOn ? o.knownOn : o.effectiveOn;
            sent.dated << (told < sent.on ? sent.on : told);
        }
    }
    proposal = proposal || rebound;
    interview = interview || proposal;
    answered = answered || interview;
    sent.steps = {true, answered, interview, proposal, rebound};
    return sent;
}

QJsonValue fraction(int part, int whole)
{
    return whole == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(double(part) / double(whole));
}

// Followed for 60 days, or to D.
Follow followed(const Sent &sent, QDate asOf, QList<QDate> signs)
{
    const qint64 age = sent.on.daysTo(asOf);
    const qint64 limit = age < 60 ? age : 60;
    std::sort(signs.begin(), signs.end());
    if (!signs.isEmpty() && sent.on.daysTo(signs.first()) <= limit)
        return {sent.on.daysTo(signs.first()), true};
    return {limit, false};
}

QJsonObject rowOf(const QList<Sent> &all, QDate asOf)
{
    QList<int> reached{0, 0, 0, 0, 0};
    int old = 0;
    int inTime = 0;
    int onSending = 0;
    QList<Follow> soonest;
    QList<Follow> latest;
    for (const Sent &sent : all) {
        for (qsizetype i = 0; i < 5; ++i)
            reached[i] += sent.steps[i] ? 1 : 0;
        soonest << followed(sent, asOf, sent.onThatSending + sent.dated);
        latest << followed(sent, asOf, sent.dated);
        if (!sent.onThatSending.isEmpty() && !sent.dated.contains(sent.on))
            ++onSending;
        if (sent.on.addDays(60) < asOf) {
            ++old;
            for (const QDate sign : sent.onThatSending + sent.dated) {
                if (sign <= sent.on.addDays(60)) {
                    ++inTime;
                    break;
                }
            }
        }
    }
    QJsonObject row;
    QJsonObject ofPrevious;
    QJsonObject ofSent;
    for (qsizetype i = 0; i < 5; ++i) {
        row[kSteps[i]] = reached[i];
        if (i > 0) {
            ofPrevious[kSteps[i]] = fraction(reached[i], reached[i - 1]);
            ofSent[kSteps[i]] = fraction(reached[i], reached[0]);
        }
    }
    row[QStringLiteral("of_previous")] = ofPrevious;
    row[QStringLiteral("of_sent")] = ofSent;
    row[QStringLiteral("older_than_60_days")] = old;
    row[QStringLiteral("answered_within_60_days")] = inTime;
    row[QStringLiteral("answered_on_sending")] = onSending;
    row[QStringLiteral("median_days")] = survivalOf(soonest).second;
    row[QStringLiteral("median_days_at_most")] = survivalOf(latest).second;
    return row;
}

template<typename Wanted>
QJsonObject rowWhere(const QList<Sent> &all, QDate asOf, Wanted wanted)
{
    QList<Sent> some;
    for (const Sent &sent : all) {
        if (wanted(sent))
            some << sent;
    }
    return rowOf(some, asOf);
}

// The row under its name, where there is anything to tell.
void addNamed(QJsonArray &rows, const QString &name, QJsonObject row)
{
    if (row[QStringLiteral("sent")].toInt() == 0)
        return;
    row[QStringLiteral("name")] = name;
    rows << row;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// What the days of one member's search hang on, looked up once: there are many days.
struct Seeker
{
    Member member;
    bool neutralised = false;
    QList<QDate> outcomes; // that count
};

QList<Seeker> seekersOf(const Reader &reader)
{
    QList<Seeker> seekers;
    for (const Member &m : reader.facts.members) {
        Seeker seeker{m, reader.neutralised(m), {}};
        for (const Outcome &o : reader.countingOf(m))
            seeker.outcomes << o.effectiveOn;
        seekers << seeker;
    }
    return seekers;
}

bool searches(const Seeker &seeker, QDate day, QDate asOf)
{
    const Member &m = seeker.member;
    if (seeker.neutralised || m.joinedOn > day || day > asOf || (m.leftOn.has_value() && *m.leftOn <= day))
        return false;
    for (const QDate outcome : seeker.outcomes) {
        if (outcome <= day)
            return false;
    }
    return true;
}

bool searchesInWeek(const Seeker &seeker, QDate monday, QDate asOf)
{
    for (int i = 0; i < 7; ++i) {
        if (searches(seeker, monday.addDays(i), asOf))
            return true;
    }
    return false;
}

bool isIn(QDate day, QDate monday)
{
    return day >= monday && day <= monday.addDays(6);
}

bool isHeld(const Reader &reader, const InterviewFact &interview)
{
    return codeOf(interview.state) == QStringLiteral("tenu") && interview.date <= reader.D;
}

// The days of acts at the company that name that member; all of them without one.
QList<QDate> actDays(const CompanyFacts &company, const Member *m)
{
    QList<QDate> days;
    for (const ActFact &act : company.acts) {
        if (!m || act.members.contains(m->id))
            days << act.date;
    }
    std::sort(days.begin(), days.end());
    return days;
}

struct Done
{
    int acts = 0;
    int companies = 0;
    int interviews = 0;
};

Done doneIn(const Reader &reader, const QList<CompanyFacts> &companies, const Member *m, QDate monday)
{
    Done done;
    for (const CompanyFacts &company : companies) {
        const QList<QDate> days = actDays(company, m);
        for (const QDate day : days)
            done.acts += isIn(day, monday) ? 1 : 0;
        done.companies += !days.isEmpty() && isIn(days.first(), monday) ? 1 : 0;
        for (const InterviewFact &interview : company.interviews)
            done.interviews += isHeld(reader, interview) && (!m || interview.member == m->id)
                                    && isIn(interview.date, monday)
                                 ? 1
                                 : 0;
    }
    return done;
}

QJsonObject effort(int total, int weeks, QList<double> rates)
{
    std::sort(rates.begin(), rates.end());
    QJsonValue quartiles = QJsonValue::Null;
    if (!rates.isEmpty()) {
        QJsonArray found;
        for (const int quarter : {1, 2, 3}) {
            // Counted from one, as Hyndman and Fan do: 1 + (n - 1) p.
            const double place = 1 + double(rates.size() - 1) * quarter / 4;
            const int whole = int(place);
            const double below = rates[whole - 1];
            const double above = whole < rates.size() ? rates[whole] : below;
            found << below + (place - whole) * (above - below);
        }
        quartiles = found;
    }
    return {{QStringLiteral("total"), total},
            {QStringLiteral("per_member_week"), fraction(total, weeks)},
            {QStringLiteral("quartiles"), quartiles}};
}

// The first Monday of the group's line; invalid where nobody searched and nothing was done.
QDate firstMonday(const Reader &reader, const QList<Seeker> &seekers, const QList<CompanyFacts> &companies)
{
    QList<QDate> days;
    for (const Seeker &seeker : seekers) {
        if (searches(seeker, seeker.member.joinedOn, reader.D))
            days << seeker.member.joinedOn;
    }
    for (const CompanyFacts &company : companies) {
        days << actDays(company, nullptr);
        for (const InterviewFact &interview : company.interviews) {
            if (isHeld(reader, interview))
                days << interview.date;
        }
    }
    std::sort(days.begin(), days.end());
    return days.isEmpty() ? QDate() : mondayOf(days.first());
}

} // namespace

QJsonObject referenceFunnel(const Reader &reader, const QList<CompanyFacts> &companies)
{
    QList<Sent> all;
    for (const CompanyFacts &company : companies) {
        for (const QString &lead : leadsOf(company))
            all << readLead(reader, company, lead);
    }
    QJsonArray channels;
    for (const auto &term : terms<Channel>()) {
        const QString code = QString::fromLatin1(term.code);
        addNamed(channels, code, rowWhere(all, reader.D, [&](const Sent &sent) { return sent.channel == code; }));
    }
    QJsonArray months;
    for (int year = 2010; year < 2015; ++year) {
        for (int month = 1; month <= 12; ++month) {
            addNamed(months, QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')),
                     rowWhere(all, reader.D,
                              [&](const Sent &sent) { return sent.on.year() == year && sent.on.month() == month; }));
        }
    }
    return {{QStringLiteral("all"), rowOf(all, reader.D)},
            {QStringLiteral("on_behalf_of_collective"),
             rowWhere(all, reader.D, [](const Sent &sent) { return sent.collective; })},
            {QStringLiteral("on_behalf_of_member"),
             rowWhere(all, reader.D, [](const Sent &sent) { return !sent.collective; })},
            {QStringLiteral("by_channel"), channels},
            {QStringLiteral("by_month"), months}};
}

QJsonObject referenceActivity(const Reader &reader, const QList<CompanyFacts> &companies)
{
    int people = 0;
    int weeks = 0;
    Done total;
    QList<double> acts;
    QList<double> newOnes;
    QList<double> interviews;
    const QList<Seeker> seekers = seekersOf(reader);
    const QDate first = firstMonday(reader, seekers, companies);
    for (const Seeker &seeker : seekers) {
        int own = 0;
        Done done;
        for (QDate monday = first; first.isValid() && monday.addDays(6) <= reader.D; monday = monday.addDays(7)) {
            if (!searchesInWeek(seeker, monday, reader.D))
                continue;
            ++own;
            const Done inWeek = doneIn(reader, companies, &seeker.member, monday);
            done.acts += inWeek.acts;
            done.companies += inWeek.companies;
            done.interviews += inWeek.interviews;
        }
        if (own == 0)
            continue;
        ++people;
        weeks += own;
        total.acts += done.acts;
        total.companies += done.companies;
        total.interviews += done.interviews;
        acts << double(done.acts) / own;
        newOnes << double(done.companies) / own;
        interviews << double(done.interviews) / own;
    }
    QJsonArray line;
    for (QDate monday = first; first.isValid() && monday <= reader.D; monday = monday.addDays(7)) {
        int searching = 0;
        for (const Seeker &seeker : seekers)
            searching += searchesInWeek(seeker, monday, reader.D) ? 1 : 0;
        const Done done = doneIn(reader, companies, nullptr, monday);
        line << QJsonObject{{QStringLiteral("week"), monday.toString(QStringLiteral("yyyy-MM-dd"))},
                            {QStringLiteral("over"), monday.addDays(6) <= reader.D},
                            {QStringLiteral("searching"), searching},
                            {QStringLiteral("acts"), done.acts},
                            {QStringLiteral("new_companies"), done.companies},
                            {QStringLiteral("interviews"), done.interviews}};
    }
    return {{QStringLiteral("members"), people},
            {QStringLiteral("member_weeks"), weeks},
            {QStringLiteral("acts"), effort(total.acts, weeks, acts)},
            {QStringLiteral("new_companies"), effort(total.companies, weeks, newOnes)},
            {QStringLiteral("interviews"), effort(total.interviews, weeks, interviews)},
            {QStringLiteral("weeks"), line}};
}

} // namespace rebond::test
