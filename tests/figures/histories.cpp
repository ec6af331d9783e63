// SPDX-License-Identifier: GPL-3.0-or-later
#include "histories.h"

namespace rebond::test {

using namespace rebond::domain;

namespace {

template<typename E>
E anyOf(QRandomGenerator &random)
{
    const auto all = terms<E>();
    return all[random.bounded(quint32(all.size()))].value;
}

bool oneIn(QRandomGenerator &random, quint32 n)
{
    return random.bounded(n) == 0;
}

void giveExit(Member &member, QRandomGenerator &random)
{
    if (oneIn(random, 3))
        member.exitReason = anyOf<ExitReason>(random);
    if (oneIn(random, 3))
        member.leftOn = randomDay(random);
}

void giveDates(Outcome &outcome, QRandomGenerator &random)
{
    outcome.effectiveOn = randomDay(random);
    outcome.knownOn = oneIn(random, 2) ? outcome.effectiveOn : randomDay(random);
    if (oneIn(random, 2)) {
        // Around the six months that separate durable from transition as often as elsewhere.
        outcome.plannedEnd = oneIn(random, 2) ? outcome.effectiveOn.addMonths(6).addDays(int(random.bounded(4)) - 2)
                                              : std::max(outcome.effectiveOn, randomDay(random));
    }
    if (oneIn(random, 5))
        outcome.endedOn = std::max(outcome.effectiveOn, randomDay(random));
    if (oneIn(random, 5))
        outcome.cancelledKnownOn = randomDay(random);
    if (!oneIn(random, 4))
        outcome.primaryChannel = anyOf<Channel>(random);
}

} // namespace

History::History(const QString &cohort)
{
    facts.cohort.name = cohort;
    facts.cohort.id = Id<Cohort>(RawId{1, 0});
    // The builders hand out references into these lists.
    facts.members.reserve(1000);
    facts.outcomes.reserve(1000);
    facts.checkpoints.reserve(1000);
}

Member &History::joins(const QString &reference, QDate joinedOn)
{
    Member member;
    member.id = Id<Member>(RawId{2, m_nextId++});
    member.reference = reference;
    member.givenName = QStringLiteral("Prénom");
    member.familyName = reference;
    member.joinedOn = joinedOn;
    facts.members.append(member);
    return facts.members.last();
}

Outcome &History::finds(const QString &reference, OutcomeType type, QDate effectiveOn, std::optional<QDate> knownOn,
                        std::optional<Channel> channel)
{
    Outcome outcome;
    outcome.id = Id<Outcome>(RawId{3, m_nextId++});
    outcome.reference = QStringLiteral("I%1").arg(facts.outcomes.size() + 1);
    for (const Member &member : std::as_const(facts.members)) {
        if (member.reference == reference)
            outcome.member = member.id;
    }
    Q_ASSERT(!outcome.member.isNull());
    outcome.type = type;
    outcome.effectiveOn = effectiveOn;
    outcome.knownOn = knownOn.value_or(effectiveOn);
    outcome.primaryChannel = channel;
    facts.outcomes.append(outcome);
    return facts.outcomes.last();
}

Checkpoint &History::answers(const Outcome &outcome, int months, QDate answeredOn, CheckpointResult result)
{
    Checkpoint checkpoint;
    checkpoint.id = Id<Checkpoint>(RawId{4, m_nextId++});
    checkpoint.outcome = outcome.id;
    checkpoint.months = months;
    checkpoint.answeredOn = answeredOn;
    checkpoint.result = result;
    facts.checkpoints.append(checkpoint);
    return facts.checkpoints.last();
}

QDate randomDay(QRandomGenerator &random)
{
    static const QDate kCrowded[] = {QDate(2011, 6, 20), QDate(2011, 8, 31), QDate(2011, 12, 31), QDate(2012, 1, 1),
                                     QDate(2012, 2, 29), QDate(2012, 6, 29), QDate(2012, 6, 30),  QDate(2012, 7, 1)};
    if (!oneIn(random, 4))
        return kCrowded[random.bounded(quint32(std::size(kCrowded)))].addDays(
            oneIn(random, 3) ? int(random.bounded(3)) - 1 : 0);
    return QDate(2011, 1, 1).addDays(int(random.bounded(800)));
}

QStringList randomSectors()
{
    // In folded order: accents and capitals do not count, equal foldings go by their letters as written.
    return {QString::fromLatin1(""),        QStringLiteral("Aéronautique"), QStringLiteral("Électronique"),
            QStringLiteral("Informatique"), QStringLiteral("informatique"), QStringLiteral("Œnologie"),
            QStringLiteral("Tourisme")};
}

namespace {

void giveGroups(Member &member, QRandomGenerator &random)
{
    static const QStringList kRomes{QStringLiteral("A1201"), QStringLiteral("M1805"), QStringLiteral("M1203"),
                                    QStringLiteral("N4101")};
    static const QStringList kPostalCodes{QString(),
                                          QStringLiteral("06000"),
                                          QStringLiteral("01000"),
                                          QStringLiteral("20000"),
                                          QStringLiteral("20600"),
                                          QStringLiteral("20900"),
                                          QStringLiteral("30000"),
                                          QStringLiteral("97400"),
                                          QStringLiteral("98000"),
                                          QStringLiteral("98800"),
                                          QStringLiteral("00100"),
                                          QStringLiteral("L-1234")};
    if (!oneIn(random, 4))
        member.romeCodes = {kRomes.at(random.bounded(quint32(kRomes.size()))), QStringLiteral("K1304")};
    if (!oneIn(random, 4))
        member.intention = anyOf<Intention>(random);
    member.postalCode = kPostalCodes.at(random.bounded(quint32(kPostalCodes.size())));
}

} // namespace

CohortFacts randomFacts(QRandomGenerator &random)
{
    History history;
    const int members = int(random.bounded(12));
    for (int i = 0; i < members; ++i) {
        const QString reference = QStringLiteral("M%1").arg(i + 1);
        Member &member = history.joins(reference, randomDay(random));
        giveExit(member, random);
        if (!oneIn(random, 4))
            member.birthYear = 1962 + int(random.bounded(28));
        const QString sector = randomSectors().at(random.bounded(quint32(randomSectors().size())));
        if (!sector.isEmpty())
            member.sectors = {sector, QStringLiteral("Second secteur")};
        giveGroups(member, random);
        const int outcomes = int(random.bounded(5));
        for (int j = 0; j < outcomes; ++j) {
            Outcome &outcome = history.finds(reference, anyOf<OutcomeType>(random), QDate(2012, 1, 1));
            giveDates(outcome, random);
            const int checkpoints = int(random.bounded(3));
            const bool isLong = oneIn(random, 3);
            for (int c = 0; c < checkpoints; ++c) {
                const QDate answered = outcome.plannedEnd && oneIn(random, 2)
                                         ? outcome.plannedEnd->addDays(int(random.bounded(3)) - 1)
                                         : randomDay(random);
                history.answers(outcome, isLong && c == 0 ? 12 : 3 * (c + 1), answered,
                                anyOf<CheckpointResult>(random));
            }
        }
    }
    history.facts.outreach = {random.bounded(500), random.bounded(100), random.bounded(400), random.bounded(300),
                              random.bounded(120)};
    history.facts.interviews = {random.bounded(90), random.bounded(9), random.bounded(9)};
    return history.facts;
}

QList<CompanyFacts> randomCompanies(QRandomGenerator &random, CohortFacts &facts, QDate asOf)
{
    QList<Id<Member>> people;
    for (const Member &member : std::as_const(facts.members))
        people.append(member.id);
    std::sort(people.begin(), people.end());
    QList<CompanyFacts> companies;
    for (quint64 i = 0; i < 4; ++i) {
        CompanyFacts company;
        company.company = Id<Company>(RawId{5, i + 1});
        const int acts = int(random.bounded(9));
        for (int j = 0; j < acts; ++j) {
            ActFact act;
            act.date = randomDay(random);
            act.onBehalfOf = oneIn(random, 3) ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
            for (const Id<Member> &id : std::as_const(people)) {
                if (oneIn(random, quint32(people.size())))
                    act.members.append(id);
            }
            // Few channels and positions, so that leads have several acts.
            act.channel = oneIn(random, 2) ? Channel::Courriel : anyOf<Channel>(random);
            act.direction = oneIn(random, 4) ? Direction::Entrant : Direction::Sortant;
            act.positionKey = oneIn(random, 3) ? QStringLiteral("chef") : QString();
            if (oneIn(random, 3))
                act.result = anyOf<ActResult>(random);
            if (act.date <= asOf)
                company.acts.append(act);
        }
        const int interviews = people.isEmpty() ? 0 : int(random.bounded(4));
        for (int j = 0; j < interviews; ++j)
            company.interviews.append({randomDay(random), people.at(random.bounded(quint32(people.size()))),
                                       oneIn(random, 2) ? InterviewState::Tenu : anyOf<InterviewState>(random)});
        companies.append(company);
    }
    for (Outcome &outcome : facts.outcomes) {
        if (oneIn(random, 2))
            outcome.company = companies.at(random.bounded(4)).company;
    }
    return companies;
}

QList<CompanyFacts> shuffled(QList<CompanyFacts> companies, QRandomGenerator &random)
{
    std::shuffle(companies.begin(), companies.end(), random);
    for (CompanyFacts &company : companies) {
        std::shuffle(company.acts.begin(), company.acts.end(), random);
        std::shuffle(company.interviews.begin(), company.interviews.end(), random);
    }
    return companies;
}

CohortFacts shuffled(CohortFacts facts, QRandomGenerator &random)
{
    std::shuffle(facts.members.begin(), facts.members.end(), random);
    std::shuffle(facts.outcomes.begin(), facts.outcomes.end(), random);
    std::shuffle(facts.checkpoints.begin(), facts.checkpoints.end(), random);
    return facts;
}

} // namespace rebond::test
