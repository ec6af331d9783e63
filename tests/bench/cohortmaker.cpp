// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohortmaker.h"

#include "measure.h"

#include "base/clock.h"
#include "base/id.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QFile>

#include <array>
#include <random>

namespace rebond::bench {

namespace {

using namespace domain;

const QDate kBegins(2011, 6, 20);
constexpr int kDays = 376; // to 30 June 2012, and the lists that come in begin on the day after
constexpr int kBatch = 100'000;

// A standard generator with our own draws: the library's distributions differ from one library to the next.
class Draws
{
public:
    explicit Draws(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] int below(int n) { return static_cast<int>(m_engine() % static_cast<quint64>(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    [[nodiscard]] bool percent(int share) { return below(100) < share; }
    template<typename E>
    [[nodiscard]] E term()
    {
        return terms<E>()[static_cast<size_t>(below(static_cast<int>(terms<E>().size())))].value;
    }

private:
    std::mt19937_64 m_engine;
};

constexpr std::array kGivenNames = {u"Aline", u"Bastien", u"Célie", u"Damien", u"Élodie",
                                    u"Fabio", u"Gaëlle",  u"Hugo",  u"Inès",   u"Joël"};
constexpr std::array kHeads = {u"Cal", u"Dor", u"Bran", u"Vel", u"Tri", u"Mor", u"Lan", u"Fer", u"Gau", u"Ner"};
constexpr std::array kMiddles = {u"vé", u"mé", u"ti", u"zo", u"bou", u"ra", u"lu", u"sé", u"pi", u"go"};
constexpr std::array kTails = {u"rac", u"a", u"gnole", u"on", u"zy", u"lin", u"dier", u"tal", u"mont", u"bis"};
constexpr std::array kHouses = {u"Atelier", u"Société", u"Cabinet", u"Maison", u"Comptoir"};
constexpr std::array kSectors = {u"Informatique", u"Commerce",  u"Comptabilité",  u"Bâtiment", u"Santé", u"Tourisme",
                                 u"Logistique",   u"Industrie", u"Communication", u"Droit",    u"",      u"Éducation"};
constexpr std::array kPositions = {u"Assistante de gestion",
                                   u"Chef de projet",
                                   u"Comptable",
                                   u"Technicien réseau",
                                   u"Responsable d’agence",
                                   u"",
                                   u"",
                                   u"Acheteuse"};
constexpr std::array kNotes = {u"", u"", u"A demandé un CV ; rappeler la semaine prochaine.",
                               u"Bon accueil, pas de poste avant la rentrée."};
constexpr std::array kLeaving = {ExitReason::RET,   ExitReason::ABAND,  ExitReason::SNOUV,
                                 ExitReason::DECES, ExitReason::EMPLOI, ExitReason::ERREUR};

template<size_t N>
QString pick(const std::array<const char16_t *, N> &words, int number)
{
    return QString::fromUtf16(words[static_cast<size_t>(number) % N]);
}

// Ten thousand different people; then again with a number.
QString familyNameOf(int member)
{
    const QString name = pick(kHeads, member / 10) + pick(kMiddles, member / 100) + pick(kTails, member / 1000);
    return member < 10'000 ? name : QStringLiteral("%1-%2").arg(name).arg(member / 10'000);
}

QString companyName(int company)
{
    return QStringLiteral("%1 %2%3 %4")
        .arg(pick(kHouses, company), pick(kHeads, company / 5), pick(kMiddles, company / 50))
        .arg(company);
}

// Eight digits and the one that makes their Luhn sum a multiple of ten.
QString sirenOf(int company)
{
    const QString digits = QString::number(30'000'000 + company);
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const int digit = digits[i].digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

Member memberOf(int number, Id<Cohort> cohort, Draws &draws)
{
    Member member;
    member.cohort = cohort;
    member.familyName = familyNameOf(number);
    member.givenName = pick(kGivenNames, number);
    member.email = QStringLiteral("membre%1@example.org").arg(number);
    member.phone = QStringLiteral("+33493000000");
    member.postalCode = QStringLiteral("06%1").arg(draws.below(1000), 3, 10, QLatin1Char('0'));
    member.city = QStringLiteral("Nice");
    if (!draws.oneIn(20))
        member.birthYear = 1946 + draws.below(46);
    const QString sector = pick(kSectors, draws.below(1000));
    if (!sector.isEmpty())
        member.sectors = {sector};
    if (draws.oneIn(4))
        member.sectors.append(QStringLiteral("Conseil"));
    member.occupations = {pick(kPositions, draws.below(5))};
    member.joinedOn = kBegins.addDays(draws.oneIn(50) ? kDays + 5 : draws.below(90));
    if (draws.oneIn(25)) {
        member.leftOn = member.joinedOn.addDays(draws.below(kDays));
        member.exitReason = kLeaving[static_cast<size_t>(draws.below(static_cast<int>(kLeaving.size())))];
    }
    return member;
}

Company companyOf(int number, Draws &draws)
{
    Company company;
    company.name = companyName(number);
    if (draws.percent(60))
        company.siren = sirenOf(number);
    company.sector = pick(kSectors, draws.below(1000));
    company.postalCode = QStringLiteral("06000");
    company.city = QStringLiteral("Nice");
    return company;
}

Act actOf(int number, const CohortSize &size, Draws &draws)
{
    Act act;
    act.date = kBegins.addDays(static_cast<qint64>(number) * kDays / size.acts);
    act.channel = draws.term<Channel>();
    act.onBehalfOf = draws.percent(23) ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
    act.direction = draws.oneIn(10) ? Direction::Entrant : Direction::Sortant;
    act.position = pick(kPositions, draws.below(1000));
    if (draws.percent(70))
        act.result = draws.percent(50) ? ActResult::SansReponse : draws.term<ActResult>();
    if (draws.oneIn(5)) {
        act.nextAction = QStringLiteral("Rappeler");
        act.dueOn = act.date.addDays(7);
    }
    act.notes = pick(kNotes, draws.below(1000));
    return act;
}

Outcome outcomeOf(Id<Member> member, Draws &draws)
{
    Outcome outcome;
    outcome.member = member;
    outcome.type = draws.percent(60) ? (draws.oneIn(2) ? OutcomeType::CDI : OutcomeType::CDD)
                                     : draws.term<OutcomeType>();
    outcome.effectiveOn = kBegins.addDays(draws.below(kDays + 60));
    outcome.knownOn = outcome.effectiveOn.addDays(draws.below(60) - 10);
    outcome.position = pick(kPositions, draws.below(1000));
    if (draws.percent(50))
        outcome.plannedEnd = outcome.effectiveOn.addDays(draws.below(400));
    if (draws.oneIn(8))
        outcome.endedOn = outcome.effectiveOn.addDays(draws.below(200));
    if (!draws.oneIn(10))
        outcome.primaryChannel = draws.term<Channel>();
    if (draws.oneIn(40))
        outcome.cancelledKnownOn = outcome.knownOn.addDays(draws.below(90));
    return outcome;
}

class Maker
{
public:
    Maker(storage::Store &store, const CohortSize &size) : m_store(store), m_size(size) {}

    void makeAll()
    {
        write(1, [&](storage::Transaction &transaction, int) {
            Cohort cohort;
            cohort.name = QStringLiteral("Dix mille");
            m_cohort = transaction.save(cohort).id;
        });
        write(m_size.members, [&](storage::Transaction &transaction, int number) {
            m_members.append(transaction.save(memberOf(number, m_cohort, m_draws)).id);
        });
        write(m_size.companies, [&](storage::Transaction &transaction, int number) {
            m_companies.append(transaction.save(companyOf(number, m_draws)).id);
        });
        write(m_size.acts, [&](storage::Transaction &transaction, int number) {
            transaction.save(completed(actOf(number, m_size, m_draws)));
        });
        write(m_size.interviews(), [&](storage::Transaction &transaction, int) { transaction.save(interview()); });
        write(m_size.outcomes(), [&](storage::Transaction &transaction, int number) {
            const Outcome outcome = transaction.save(outcomeOf(someone(), m_draws));
            if (number % 2 == 0)
                transaction.save(checkpointOf(outcome));
        });
    }

private:
    template<typename F>
    void write(int count, F &&saveOne)
    {
        for (int from = 0; from < count; from += kBatch) {
            const Done done = m_store.write(QStringLiteral("Made up"), [&](storage::Transaction &transaction) {
                for (int number = from; number < std::min(count, from + kBatch); ++number)
                    saveOne(transaction, number);
            });
            if (!done)
                stop(done.error().sentence);
        }
    }
    [[nodiscard]] Id<Member> someone() { return m_members[m_draws.below(m_size.members)]; }
    // A few companies are written to often, most of them hardly ever.
    [[nodiscard]] Id<Company> some()
    {
        return m_companies[std::min(m_draws.below(m_size.companies), m_draws.below(m_size.companies))];
    }
    [[nodiscard]] Act completed(Act act)
    {
        act.cohort = m_cohort;
        act.company = some();
        const int people = act.onBehalfOf == OnBehalfOf::Membre ? (m_draws.oneIn(16) ? 2 : 1) : 0;
        while (act.members.size() < people) {
            const Id<Member> member = someone();
            if (!act.members.contains(member))
                act.members.append(member);
        }
        std::sort(act.members.begin(), act.members.end());
        return act;
    }
    [[nodiscard]] Interview interview()
    {
        Interview interview;
        interview.date = kBegins.addDays(m_draws.below(kDays + 30));
        interview.member = someone();
        interview.company = some();
        interview.state = m_draws.percent(60) ? InterviewState::Tenu : m_draws.term<InterviewState>();
        return interview;
    }
    [[nodiscard]] Checkpoint checkpointOf(const Outcome &outcome)
    {
        Checkpoint checkpoint;
        checkpoint.outcome = outcome.id;
        checkpoint.answeredOn = outcome.effectiveOn.addDays(80 + m_draws.below(60));
        checkpoint.result = m_draws.term<CheckpointResult>();
        return checkpoint;
    }

    storage::Store &m_store;
    CohortSize m_size;
    Draws m_draws{2011};
    Id<Cohort> m_cohort;
    QList<Id<Member>> m_members;
    QList<Id<Company>> m_companies;
};

} // namespace

void makeCohortFile(const QString &path, const CohortSize &size)
{
    const FixedClock clock(kBegins.addDays(kDays));
    IdMaker ids(clock, 2011);
    const Done made = storage::Store::create(path, storage::Author{clock, ids, {}}, [&](storage::Store &store) -> Done {
        Maker(store, size).makeAll();
        return {};
    });
    if (!made)
        stop(made.error().sentence);
}

ActList writeActList(const QString &path, const CohortSize &size, int acts)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    file.write("Date;Entreprise;Membres;Au nom de;Canal;Sens;Poste;Résultat;Prochaine action;Échéance;Notes\n");
    Draws draws(60);
    ActList list{acts, 0};
    const QString dayForm = QStringLiteral("dd/MM/yyyy");
    for (int row = 0; row < acts; ++row) {
        Act act = actOf(row, size, draws);
        act.date = kBegins.addDays(kDays + 1 + static_cast<qint64>(row) * 180 / acts);
        if (act.dueOn)
            act.dueOn = act.date.addDays(7);
        const bool isNew = row % 100 == 99;
        list.newCompanies += isNew ? 1 : 0;
        // Each company once a round of all of them: no two rows are one act.
        const int company = static_cast<int>(static_cast<qint64>(row) * 7919 % size.companies);
        const int member = draws.below(size.members);
        const bool isCollective = act.onBehalfOf == OnBehalfOf::Collectif;
        const QStringList cells = {
            act.date.toString(dayForm),
            isNew ? QStringLiteral("Nouvelle maison %1").arg(row) : companyName(company),
            isCollective ? QString() : pick(kGivenNames, member) + u' ' + familyNameOf(member),
            isCollective ? labelOf(act.onBehalfOf) : QString(),
            labelOf(act.channel),
            labelOf(act.direction),
            act.position,
            act.result ? labelOf(*act.result) : QString(),
            act.nextAction,
            act.dueOn ? act.dueOn->toString(dayForm) : QString(),
            act.notes.contains(u';') ? u'"' + act.notes + u'"' : act.notes,
        };
        file.write(cells.join(u';').toUtf8() + '\n');
    }
    if (!file.flush())
        stop(file.errorString());
    return list;
}

} // namespace rebond::bench
