// SPDX-License-Identifier: GPL-3.0-or-later
// Which members an offer may suit, against the rule written out a second time over all of them.
#include "desk/offers.h"

#include "desk/records.h"

#include "storage/mappings/all.h"
#include "storage/offerfacts.h"

using namespace rebond;
using namespace rebond::desk;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

const QDate kOfferDay(2012, 6, 15);

struct OfferWorld
{
    QList<Member> members;
    QList<Outcome> outcomes;
    QMap<Id<Member>, QStringList> skills; // of the current CV
    QList<Offer> offers;
};

// In tests a CV holds its skills alone, parted by |.
QStringList skillsIn(const Cv &cv)
{
    return cv.resume.split(u'|', Qt::SkipEmptyParts);
}

class OfferInventor
{
public:
    explicit OfferInventor(quint32 seed) : m_random(seed) {}

    OfferWorld store(Store &store)
    {
        OfferWorld world;
        const Done stored = store.write(QStringLiteral("Invent"), [&](Transaction &t) {
            Cohort cohort;
            cohort.name = QStringLiteral("Une");
            cohort = t.save(cohort);
            for (int i = 0; i < 50; ++i)
                addMember(t, cohort.id, i, world);
            for (int i = 0; i < 25; ++i)
                world.offers.append(t.save(offer(cohort.id, i)));
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        return world;
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QString oneOf(const QString &words) { return words.split(u'|').at(below(static_cast<int>(words.count(u'|')) + 1)); }
    QString code() { return oneOf(QStringLiteral("M1805|M1802|M1203|K2111|K1903|D1106")); }

    void addMember(Transaction &t, Id<Cohort> cohort, int number, OfferWorld &world)
    {
        Member member;
        member.cohort = cohort;
        member.familyName = QStringLiteral("Inventé %1").arg(number);
        member.joinedOn = kOfferDay.addDays(3 - below(60));
        for (int i = below(3); i > 0; --i)
            member.romeCodes.append(code());
        member.postalCode = oneOf(QStringLiteral("|06000|06300|83000|98000"));
        member.city = oneOf(QStringLiteral("|Nice|NICE|Toulon"));
        if (below(3) > 0)
            member.mobilityKm = below(4) * 20;
        if (below(6) == 0)
            member.leftOn = kOfferDay.addDays(below(5) - 2);
        if (below(12) == 0)
            member.exitReason = ExitReason::ERREUR;
        if (below(4) == 0)
            member.stillSearching = below(2) == 0;
        member = t.save(member);
        world.members.append(member);
        if (below(4) == 0)
            addOutcome(t, member.id, world);
        Cv cv;
        cv.member = member.id;
        for (const QString &skill :
             {QStringLiteral("La paie et Excel"), QStringLiteral("C++"), QStringLiteral("Gestion")}) {
            if (below(3) == 0)
                cv.resume += skill + u'|';
        }
        cv.isCurrent = below(4) > 0;
        if (cv.isCurrent)
            world.skills.insert(member.id, skillsIn(cv));
        t.save(cv);
    }
    void addOutcome(Transaction &t, Id<Member> member, OfferWorld &world)
    {
        Outcome outcome;
        outcome.member = member;
        outcome.type = below(4) == 0 ? OutcomeType::DECES : OutcomeType::CDI;
        outcome.effectiveOn = kOfferDay.addDays(below(5) - 2);
        outcome.knownOn = outcome.effectiveOn;
        if (below(4) == 0)
            outcome.cancelledKnownOn = kOfferDay;
        world.outcomes.append(t.save(outcome));
    }
    Offer offer(Id<Cohort> cohort, int number)
    {
        Offer offer;
        offer.cohort = cohort;
        offer.receivedOn = kOfferDay.addDays(-10);
        offer.position = QStringLiteral("Poste %1").arg(number);
        if (below(5) > 0)
            offer.romeCode = code();
        for (const QString &skill :
             {QStringLiteral("PAIE"), QStringLiteral("excel"), QStringLiteral("C#"), QStringLiteral("ion")}) {
            if (below(2) == 0)
                offer.skills.append(skill);
        }
        offer.postalCode = oneOf(QStringLiteral("|06000|06600|98000"));
        offer.city = oneOf(QStringLiteral("|nice|Toulon"));
        if (below(2) == 0)
            offer.expiresOn = kOfferDay.addDays(below(3) - 1);
        return offer;
    }

    QRandomGenerator m_random;
};

bool mayWantIt(const OfferWorld &world, const Member &member)
{
    if (member.joinedOn > kOfferDay || (member.leftOn && *member.leftOn <= kOfferDay)
        || member.exitReason == ExitReason::ERREUR)
        return false;
    bool hasOutcome = false;
    for (const Outcome &outcome : world.outcomes) {
        if (outcome.member != member.id || outcome.effectiveOn > kOfferDay || outcome.cancelledKnownOn)
            continue;
        if (outcome.type == OutcomeType::DECES)
            return false;
        hasOutcome = true;
    }
    return member.stillSearching ? *member.stillSearching : !hasOutcome;
}

// 1 the same code, 2 the same domain, 3 the same great domain, 4 none of them.
int distanceOf(const Offer &offer, const Member &member)
{
    int least = 4;
    for (const QString &code : member.romeCodes) {
        if (offer.romeCode.isEmpty() || code.at(0) != offer.romeCode.at(0))
            continue;
        least = std::min(least, 3);
        if (code.mid(1, 2) == offer.romeCode.mid(1, 2))
            least = std::min(least, code == offer.romeCode ? 1 : 2);
    }
    return least;
}

int sharedBy(const OfferWorld &world, const Offer &offer, const Member &member)
{
    const QStringList skills = world.skills.value(member.id);
    const bool hasPay = skills.contains(QStringLiteral("La paie et Excel"));
    int shared = 0;
    for (const QString &asked : offer.skills)
        shared += hasPay && (asked == u"PAIE" || asked == u"excel") ? 1
                                                                    : 0; // C# is not C++, "ion" no word of "Gestion"
    return shared;
}

// 1 the same town, 2 the same département, 3 nobody knows, 4 elsewhere. Monaco lies in none.
int farAs(const Offer &offer, const Member &member)
{
    const auto departmentIn = [](const QString &code) { return code.startsWith(u"98") ? QString() : code.left(2); };
    const QString there = departmentIn(offer.postalCode);
    const QString here = departmentIn(member.postalCode);
    const bool isApart = !there.isEmpty() && !here.isEmpty() && there != here;
    if (!offer.postalCode.isEmpty() && offer.postalCode == member.postalCode)
        return 1;
    if (!offer.city.isEmpty() && offer.city.toLower() == member.city.toLower() && !isApart)
        return 1;
    if (there.isEmpty() || here.isEmpty())
        return 3;
    return isApart ? 4 : 2;
}

// Each place of the list is given to the best of those left, comparing two by two.
QStringList matchedByHand(const OfferWorld &world, const Offer &offer)
{
    QStringList lines;
    if (offer.expiresOn && *offer.expiresOn < kOfferDay)
        return lines;
    QList<Member> left;
    for (const Member &member : world.members) {
        if (mayWantIt(world, member) && (distanceOf(offer, member) < 4 || sharedBy(world, offer, member) > 0))
            left.append(member);
    }
    const auto isBetter = [&](const Member &one, const Member &other) {
        if (distanceOf(offer, one) != distanceOf(offer, other))
            return distanceOf(offer, one) < distanceOf(offer, other);
        if (sharedBy(world, offer, one) != sharedBy(world, offer, other))
            return sharedBy(world, offer, one) > sharedBy(world, offer, other);
        if (farAs(offer, one) != farAs(offer, other))
            return farAs(offer, one) < farAs(offer, other);
        const int reach = one.mobilityKm ? *one.mobilityKm : 0;
        const int otherReach = other.mobilityKm ? *other.mobilityKm : 0;
        return reach != otherReach ? reach > otherReach : one.id < other.id;
    };
    while (!left.isEmpty()) {
        qsizetype best = 0;
        for (qsizetype i = 1; i < left.size(); ++i) {
            if (isBetter(left.at(i), left.at(best)))
                best = i;
        }
        const Member &member = left.at(best);
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(member.reference)
                         .arg(distanceOf(offer, member))
                         .arg(sharedBy(world, offer, member))
                         .arg(farAs(offer, member)));
        left.removeAt(best);
    }
    return lines;
}

} // namespace

class TestDeskOffers : public QObject
{
    Q_OBJECT

    static OfferMatches matchesOf(Store &store, const Offer &offer, int limit = 1000)
    {
        return store.read([&](Reader &reader) { return membersFor(reader, offer, skillsIn, kOfferDay, limit); })
            .value();
    }
    static QStringList linesOf(const OfferMatches &found)
    {
        QStringList lines;
        for (const OfferMatch &match : found.matches)
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(match.member.reference)
                             .arg(static_cast<int>(match.nearness) + 1)
                             .arg(match.sharedSkills.size())
                             .arg(static_cast<int>(match.place) + 1));
        return lines;
    }
    // One that suits several members.
    static QList<Offer>::const_iterator liked(Store &store, const QList<Offer> &offers)
    {
        const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                        [&](const Offer &offer) { return matchesOf(store, offer).matches.size() > 2; });
        if (found == offers.cend())
            qFatal("No offer suits three members.");
        return found;
    }

private Q_SLOTS:
    void theyAreThoseOfTheRule_data() { addEngines(); }
    void theyAreThoseOfTheRule()
    {
        REBOND_FETCH_ENGINE(engine);
        int several = 0;
        int none = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            Bench bench(engine, seed);
            const OfferWorld world = OfferInventor(seed).store(bench.store());
            for (const Offer &offer : world.offers) {
                const QStringList expected = matchedByHand(world, offer);
                const OfferMatches found = matchesOf(bench.store(), offer);
                QCOMPARE(linesOf(found), expected);
                QCOMPARE(found.total, expected.size());
                QCOMPARE(linesOf(matchesOf(bench.store(), offer, 3)), QStringList(expected.mid(0, 3)));
                several += expected.size() > 5 ? 1 : 0;
                none += expected.isEmpty() ? 1 : 0;
            }
        }
        QVERIFY(several > 10 && none > 3); // the rule had something to choose from, and something to refuse
    }

    // Neither who the member is nor when they were born moves anybody.
    void ageAndNamesAreNothingToIt()
    {
        Bench bench(Engine::Sqlite);
        const OfferWorld world = OfferInventor(3).store(bench.store());
        const Offer &offer = *liked(bench.store(), world.offers);
        const QStringList before = linesOf(matchesOf(bench.store(), offer));
        const Done renamed = bench.store().write(QStringLiteral("Rename"), [&](Transaction &t) {
            for (Member member : world.members) {
                member.birthYear = 1950 + static_cast<int>(member.reference.right(1).toInt() * 5);
                member.familyName = QStringLiteral("Zzz") + member.reference;
                member.givenName = QStringLiteral("Aaa");
                t.save(member);
            }
        });
        QVERIFY(renamed);
        QCOMPARE(linesOf(matchesOf(bench.store(), offer)), before);
    }

    void theReasonIsWhatBothHave()
    {
        OfferCandidate candidate;
        candidate.member.romeCodes = {QStringLiteral("K2111"), QStringLiteral("M1805")};
        candidate.skills = {QStringLiteral("Bureautique : Word, Excel"), QStringLiteral("Comptabilité générale")};
        const auto reason = [&](const QString &code, const QStringList &skills) {
            Offer offer;
            offer.romeCode = code;
            offer.skills = skills;
            const auto match = offerMatch(offer, candidate);
            return match ? match->sharedCode + u'/' + match->sharedSkills.join(u'+') : QStringLiteral("-");
        };
        QCOMPARE(reason(QStringLiteral("M1805"), {}), QStringLiteral("M1805/"));
        QCOMPARE(reason(QStringLiteral("M1801"), {QStringLiteral("EXCEL")}), QStringLiteral("M18/EXCEL"));
        QCOMPARE(reason(QStringLiteral("K1101"), {}), QStringLiteral("K/"));
        QCOMPARE(reason(QString(), {QStringLiteral("comptabilite generale")}),
                 QStringLiteral("/comptabilite generale"));
        QCOMPARE(reason(QString(), {QStringLiteral("Comptabilité analytique")}), QStringLiteral("-"));
        QCOMPARE(reason(QString(), {QStringLiteral("cel"), QStringLiteral(" ")}), QStringLiteral("-"));
        QCOMPARE(reason(QString(), {}), QStringLiteral("-"));
    }

    void whatWasProposedIsToldBesideIt()
    {
        Bench bench(Engine::Sqlite);
        const OfferWorld world = OfferInventor(5).store(bench.store());
        const auto several = liked(bench.store(), world.offers);
        const Member second = matchesOf(bench.store(), *several).matches.at(1).member;
        OfferProposal proposal;
        proposal.offer = several->id;
        proposal.member = second.id;
        proposal.proposedOn = kOfferDay;
        QVERIFY(bench.store().write(QStringLiteral("Propose"), [&](Transaction &t) { proposal = t.save(proposal); }));
        const OfferMatches found = matchesOf(bench.store(), *several);
        for (const OfferMatch &match : found.matches)
            QCOMPARE(match.proposal.has_value(), match.member.id == second.id);
        QVERIFY(found.matches.at(1).proposal == proposal);
    }

    void thoseThatEndSoonAreTheSoonestFirst()
    {
        Bench bench(Engine::Sqlite);
        const OfferWorld world = OfferInventor(3).store(bench.store());
        QList<Offer> expected;
        for (const Offer &offer : world.offers) {
            if (offer.expiresOn && *offer.expiresOn >= kOfferDay && *offer.expiresOn <= kOfferDay.addDays(7))
                expected.append(offer);
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [](const Offer &one, const Offer &other) { return *one.expiresOn < *other.expiresOn; });
        const Id<Cohort> cohort = world.offers.first().cohort;
        const auto ending = [&](int limit) {
            return bench.store()
                .read([&](Reader &reader) {
                    return offersEnding(reader, cohort, kOfferDay, kOfferDay.addDays(7), limit);
                })
                .value();
        };
        QVERIFY(expected.size() > 1);
        QVERIFY(ending(100).records == expected);
        QCOMPARE(ending(1).records.size(), 1);
        QCOMPARE(ending(1).total, expected.size());
    }
};

REBOND_TEST(TestDeskOffers)
#include "tst_offers.moc"
