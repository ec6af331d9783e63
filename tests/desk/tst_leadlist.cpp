// SPDX-License-Identifier: GPL-3.0-or-later
// The list of leads, portion by portion, against all acts sorted by hand.
#include "desk/leadlist.h"

#include "base/folding.h"
#include "desk/records.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

#include <ctime>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;
using desk::LeadFilter;

namespace {

QString keyOf(const Act &act)
{
    QList<Id<Member>> members = act.members;
    std::sort(members.begin(), members.end());
    QString key = act.company.toString() + codeOf(act.onBehalfOf) + act.position.trimmed().toLower();
    for (const Id<Member> &member : std::as_const(members))
        key += member.toString();
    return key;
}

struct ByHand
{
    QList<Act> acts; // newest first
    LeadState state;
};

// The leads of the cohort by their newest acts, newest first.
QList<ByHand> leadsByHand(const Records &records)
{
    QList<Act> acts = records.acts;
    acts.removeIf([&](const Act &act) { return act.cohort != records.cohort.id; });
    std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
        return std::pair(one.date, one.id) > std::pair(other.date, other.id);
    });
    QList<ByHand> leads;
    for (const Act &act : std::as_const(acts)) {
        const auto at = std::find_if(leads.begin(), leads.end(),
                                     [&](const ByHand &lead) { return keyOf(lead.acts.first()) == keyOf(act); });
        if (at != leads.end())
            at->acts.append(act);
        else
            leads.append({{act}, {}});
    }
    for (ByHand &lead : leads)
        lead.state = stateOf({lead.acts, records.interviews, records.outcomes, records.members}, kDay);
    return leads;
}

bool isMeant(const LeadState &state, LeadFilter filter)
{
    const QString code = codeOf(state.status);
    static const QStringList kOpen{QStringLiteral("contactee"), QStringLiteral("relancee"), QStringLiteral("echange"),
                                   QStringLiteral("entretien"), QStringLiteral("proposition")};
    switch (filter) {
    case LeadFilter::All: return true;
    case LeadFilter::Open: return kOpen.contains(code);
    case LeadFilter::Unanswered: return code == u"sans_reponse";
    case LeadFilter::Due: return state.next.has_value() && state.next->dueOn.has_value() && *state.next->dueOn <= kDay;
    case LeadFilter::Closed: return !kOpen.contains(code) && code != u"sans_reponse";
    }
    return false;
}

struct Read
{
    QList<desk::Lead> leads;
    int portions = 0;
    int empty = 0;
};

// To the end, portion by portion.
Read readAll(Store &store, const desk::LeadsAsked &asked)
{
    Read all;
    std::optional<desk::LeadsPlace> place;
    do {
        const auto portion = store.read([&](Reader &reader) { return desk::leadsBehind(reader, asked, place); });
        if (!portion)
            qFatal("%s", qPrintable(portion.error().sentence));
        all.leads += portion->leads;
        ++all.portions;
        all.empty += portion->leads.isEmpty() ? 1 : 0;
        place = portion->next;
    } while (place);
    return all;
}

} // namespace

class TestLeadList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeadComesOnceInOrder_data() { addEngines(); }
    void everyLeadComesOnceInOrder()
    {
        REBOND_FETCH_ENGINE(engine);
        int several = 0;
        int empty = 0;
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 12 : 3); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            const QList<ByHand> all = leadsByHand(records);
            for (const auto filter :
                 {LeadFilter::All, LeadFilter::Open, LeadFilter::Unanswered, LeadFilter::Due, LeadFilter::Closed}) {
                for (const std::optional<OnBehalfOf> who :
                     {std::optional<OnBehalfOf>(), std::optional(OnBehalfOf::Membre),
                      std::optional(OnBehalfOf::Collectif)}) {
                    QList<ByHand> expected = all;
                    expected.removeIf([&](const ByHand &lead) {
                        return !isMeant(lead.state, filter) || (who && lead.acts.first().onBehalfOf != *who);
                    });
                    const bool isNewestFirst = seed % 3 != 0;
                    if (!isNewestFirst)
                        std::reverse(expected.begin(), expected.end());
                    desk::LeadsAsked asked;
                    asked.cohort = records.cohort.id;
                    asked.day = kDay;
                    asked.filter = filter;
                    asked.onBehalfOf = who;
                    asked.isNewestFirst = isNewestFirst;
                    asked.limit = seed % 2 == 0 ? 3 : 200;
                    asked.judged = 1 + int(random.bounded(30));
                    asked.lookedAt = 1 + int(random.bounded(30));
                    const Read read = readAll(bench.store(), asked);
                    QCOMPARE(read.leads.size(), expected.size());
                    for (qsizetype i = 0; i < expected.size(); ++i) {
                        QCOMPARE(read.leads[i].acts, expected[i].acts);
                        QVERIFY(read.leads[i].state == expected[i].state);
                    }
                    several += read.portions > 1 ? 1 : 0;
                    empty += read.empty;
                }
            }
        }
        QVERIFY(several > 10 && empty > 10);
    }

    void aSearchFindsCompaniesAndMembers_data() { addEngines(); }
    void aSearchFindsCompaniesAndMembers()
    {
        REBOND_FETCH_ENGINE(engine);
        int found = 0;
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 8 : 2); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            compareSearches(bench, records, found);
        }
        QVERIFY(found > 10);
    }

private:
    static void compareSearches(Bench &bench, const Records &records, int &found)
    {
        for (const QString &text : {QStringLiteral("MAISON 1"), QStringLiteral("zur"), QStringLiteral("azur éli"),
                                    QStringLiteral("eli 2"), QStringLiteral("%"), QStringLiteral("Élï 0 B")}) {
            QList<ByHand> expected = leadsByHand(records);
            const QString wanted = text.toLower().replace(u'é', u'e').replace(u'ï', u'i');
            expected.removeIf([&](const ByHand &lead) {
                const Act &act = lead.acts.first();
                const auto isCompany = [&](const Company &company) {
                    return company.id == act.company && company.name.toLower().contains(wanted);
                };
                const auto isMember = [&](const Member &member) {
                    const QString given = member.givenName.toLower().replace(u'é', u'e');
                    const QString family = member.familyName.toLower();
                    return act.members.contains(member.id) && member.cohort == records.cohort.id
                        && ((given + u' ' + family).contains(wanted) || (family + u' ' + given).contains(wanted));
                };
                return std::none_of(records.companies.begin(), records.companies.end(), isCompany)
                    && std::none_of(records.members.begin(), records.members.end(), isMember);
            });
            desk::LeadsAsked asked;
            asked.cohort = records.cohort.id;
            asked.day = kDay;
            asked.search = text;
            asked.limit = 2;
            const Read read = readAll(bench.store(), asked);
            QCOMPARE(read.leads.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QCOMPARE(read.leads[i].acts, expected[i].acts);
            found += int(expected.size());
        }
    }

private Q_SLOTS:

    // One letter may be in most names: each act here is a lead of its own, at one of hundreds of companies.
    void aSearchMayFindHundredsOfNames_data() { addEngines(); }
    void aSearchMayFindHundredsOfNames()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        const auto isOne = [](int i, int rare) { return i % rare != 0; }; // else the name has no “a”
        QList<Act> acts;
        QSet<Id<Act>> meant;
        Id<Cohort> cohort;
        REBOND_DONE(bench.store().write(QStringLiteral("Many"), [&](Transaction &t) {
            Cohort made;
            made.name = QStringLiteral("Essai");
            cohort = t.save(made).id;
            QList<Id<Member>> members;
            for (int i = 0; i < 230; ++i) {
                Member member;
                member.cohort = cohort;
                member.familyName = (isOne(i, 7) ? QStringLiteral("Azur %1") : QStringLiteral("Zut %1")).arg(i);
                member.joinedOn = QDate(2011, 6, 20);
                members.append(t.save(member).id);
            }
            for (int i = 0; i < 250; ++i) {
                Company company;
                company.name = (isOne(i, 5) ? QStringLiteral("Maison %1") : QStringLiteral("Entrepôt %1")).arg(i);
                Act act;
                act.cohort = cohort;
                act.company = t.save(company).id;
                act.date = kDay.addDays(-(i * 37 % 91));
                act.onBehalfOf = OnBehalfOf::Collectif;
                const int one = i * 11 % 230;
                const int other = i * 17 % 230;
                if (i % 3 != 0)
                    act.members = {members[one], members[other]};
                acts.append(t.save(act));
                if (isOne(i, 5) || (i % 3 != 0 && (isOne(one, 7) || isOne(other, 7))))
                    meant.insert(acts.last().id);
            }
        }));
        acts.removeIf([&](const Act &act) { return !meant.contains(act.id); });
        std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
            return std::pair(one.date, one.id) > std::pair(other.date, other.id);
        });
        QVERIFY(acts.size() > 200 && acts.size() < 250);
        desk::LeadsAsked asked;
        asked.cohort = cohort;
        asked.day = kDay;
        asked.search = QStringLiteral("A");
        asked.named = 250;
        asked.limit = 150;
        for (const bool isNewestFirst : {true, false}) {
            asked.isNewestFirst = isNewestFirst;
            const Read read = readAll(bench.store(), asked);
            QCOMPARE(read.portions, 2);
            QCOMPARE(read.leads.size(), acts.size());
            for (qsizetype i = 0; i < acts.size(); ++i)
                QCOMPARE(read.leads[i].acts, QList{acts[isNewestFirst ? i : acts.size() - 1 - i]});
        }
    }

    // Thousands of acts are of those a search means: their newest are met among all acts. Each is a lead of its own.
    void aSearchMayMeanMostActs_data() { addEngines(); }
    void aSearchMayMeanMostActs()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QList<Act> acts;
        QSet<Id<Act>> meant;
        Id<Cohort> cohort;
        REBOND_DONE(bench.store().write(QStringLiteral("Many"), [&](Transaction &t) {
            Cohort made;
            made.name = QStringLiteral("Essai");
            cohort = t.save(made).id;
            QList<Id<Member>> members;
            for (int i = 0; i < 12; ++i) {
                Member member;
                member.cohort = cohort;
                member.familyName = i % 2 == 0 ? QStringLiteral("Azur") : QStringLiteral("Zut");
                member.joinedOn = QDate(2011, 6, 20);
                members.append(t.save(member).id);
            }
            QList<Id<Company>> companies;
            for (int i = 0; i < 30; ++i) {
                Company company;
                company.name = i % 3 == 0 ? QStringLiteral("Entrepôt") : QStringLiteral("Maison");
                companies.append(t.save(company).id);
            }
            for (int i = 0; i < 5000; ++i) {
                Act act;
                act.cohort = cohort;
                act.company = companies[i % 30];
                act.date = kDay.addDays(-(i * 37 % 991));
                act.position = QString::number(i);
                act.onBehalfOf = i % 5 == 0 ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
                if (i % 4 != 0)
                    act.members = {members[i % 7], members[7 + i % 5]};
                acts.append(t.save(act));
                if (i % 30 % 3 != 0 || (i % 4 != 0 && (i % 7 % 2 == 0 || (7 + i % 5) % 2 == 0)))
                    meant.insert(acts.last().id);
            }
        }));
        acts.removeIf([&](const Act &act) { return !meant.contains(act.id); });
        QVERIFY(acts.size() > 4000);
        std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
            return std::pair(one.date, one.id) > std::pair(other.date, other.id);
        });
        compareFirstPortions(bench, cohort, QStringLiteral("A"), acts);
    }
    // … but where none of the newest is one of theirs, they are found all the same.
    void aSearchMayMeanOldActs()
    {
        Bench bench(Engine::Sqlite);
        QList<Act> acts;
        Id<Cohort> cohort;
        REBOND_DONE(bench.store().write(QStringLiteral("Many"), [&](Transaction &t) {
            Cohort made;
            made.name = QStringLiteral("Essai");
            cohort = t.save(made).id;
            Company company;
            company.name = QStringLiteral("Maison");
            const Id<Company> old = t.save(company).id;
            company.name = QStringLiteral("Entrepôt");
            const Id<Company> recent = t.save(company).id;
            for (int i = 0; i < 25'000; ++i) {
                Act act;
                act.cohort = cohort;
                act.company = i < 4100 ? old : recent;
                act.onBehalfOf = OnBehalfOf::Membre;
                act.date = (i < 4100 ? QDate(2005, 1, 1) : QDate(2010, 1, 1)).addDays(i % 300);
                act.position = QString::number(i);
                act = t.save(act);
                if (i < 4100)
                    acts.append(act);
            }
        }));
        std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
            return std::pair(one.date, one.id) > std::pair(other.date, other.id);
        });
        compareFirstPortions(bench, cohort, QStringLiteral("mais"), acts);
    }

private:
    // acts: those meant, newest first, each a lead.
    static void compareFirstPortions(Bench &bench, Id<Cohort> cohort, const QString &text, const QList<Act> &acts)
    {
        for (const auto who : {std::optional<OnBehalfOf>(), std::optional(OnBehalfOf::Membre)}) {
            for (const bool isNewestFirst : {true, false}) {
                QList<Act> expected = acts;
                expected.removeIf([&](const Act &act) { return who && act.onBehalfOf != *who; });
                if (!isNewestFirst)
                    std::reverse(expected.begin(), expected.end());
                desk::LeadsAsked asked;
                asked.cohort = cohort;
                asked.day = kDay;
                asked.search = text;
                asked.onBehalfOf = who;
                asked.isNewestFirst = isNewestFirst;
                asked.limit = 40;
                std::optional<desk::LeadsPlace> place;
                for (qsizetype at = 0; at < 80; at += 40) {
                    const auto portion = bench.store().read(
                        [&](Reader &reader) { return desk::leadsBehind(reader, asked, place); });
                    REBOND_DONE(portion);
                    QCOMPARE(portion->leads.size(), 40);
                    for (qsizetype i = 0; i < 40; ++i)
                        QCOMPARE(portion->leads[i].acts, QList{expected[at + i]});
                    place = portion->next;
                }
            }
        }
    }

private Q_SLOTS:
    void aSearchThatFindsTooManyNamesSaysSo()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{7};
        const Records records = storeRandom(bench.store(), random);
        desk::LeadsAsked asked;
        asked.cohort = records.cohort.id;
        asked.day = kDay;
        asked.search = QStringLiteral("maison");
        asked.named = 1;
        const auto portion = bench.store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); });
        REBOND_DONE(portion);
        QVERIFY(portion->isVague == (records.companies.size() > 1));
        asked.named = 200;
        QVERIFY(!bench.store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); })->isVague);
    }

    // Wherever it is said: what is left of a portion could be taken for the end of the list.
    void whoCancelsIsToldSo()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{3};
        const Records records = storeRandom(bench.store(), random);
        desk::LeadsAsked asked;
        asked.cohort = records.cohort.id;
        asked.day = kDay;
        for (const int after : {0, 1, 5}) {
            int asks = 0;
            asked.isCancelled = [&asks, after] { return asks++ >= after; };
            const auto portion = bench.store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); });
            QVERIFY(!portion && portion.error().kind == Error::Kind::Cancelled);
        }
        asked.isCancelled = [] { return false; };
        const auto whole = bench.store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); });
        REBOND_DONE(whole);
        QVERIFY(whole->leads.size() > 1 && !whole->next);
    }

    // Whom a search means is looked for once: what is called otherwise meanwhile neither comes nor goes.
    void aSearchMeansTheSameInAllItsPortions()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{3};
        const Records records = storeRandom(bench.store(), random);
        QList<ByHand> expected = leadsByHand(records);
        const auto isOne = [](const Company &company) { return fold(company.name).contains(QStringLiteral("maison")); };
        expected.removeIf([&](const ByHand &lead) {
            const auto &companies = records.companies;
            return std::none_of(companies.cbegin(), companies.cend(), [&](const Company &company) {
                return company.id == lead.acts.first().company && isOne(company);
            });
        });
        QVERIFY(expected.size() > 2);
        desk::LeadsAsked asked;
        asked.cohort = records.cohort.id;
        asked.day = kDay;
        asked.search = QStringLiteral("maison");
        asked.limit = 1;
        const auto first = bench.store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); });
        REBOND_DONE(first);
        QCOMPARE(first->leads.size(), 1);
        QVERIFY(first->next);
        REBOND_DONE(bench.store().write(QStringLiteral("Rename"), [&](Transaction &transaction) {
            for (Company company : transaction.list<Company>()) {
                company.name = QStringLiteral("Zzz %1").arg(company.reference);
                transaction.save(company);
            }
        }));
        asked.limit = 200;
        const auto rest = bench.store().read(
            [&](Reader &reader) { return desk::leadsBehind(reader, asked, first->next); });
        REBOND_DONE(rest);
        QCOMPARE(rest->leads.size(), expected.size() - 1);
        for (qsizetype i = 0; i < rest->leads.size(); ++i)
            QCOMPARE(rest->leads[i].acts, expected[i + 1].acts);
    }

    // A hundred thousand acts: a portion looks at a few of them, wherever it begins.
    void aPortionOfALongOutreachIsQuick()
    {
        Bench bench(Engine::Sqlite);
        const Records records = storeDemonstration(bench.store());
        const auto stored = bench.store().write(QStringLiteral("Many"), [&](Transaction &transaction) {
            QList<Id<Company>> companies;
            for (int i = 0; i < 5000; ++i) {
                Company company;
                company.name = QStringLiteral("Maison %1").arg(i);
                companies.append(transaction.save(company).id);
            }
            for (int i = 0; i < 100'000; ++i) {
                Act act = records.acts.at(i % records.acts.size());
                act.company = companies.at(i * 7 % companies.size());
                act.id = {};
                act.revision = 0;
                act.reference.clear();
                act.date = QDate(2000, 1, 1).addDays(i / 50);
                act.position = QString::number(i / 3);
                transaction.save(act);
            }
        });
        REBOND_DONE(stored);
        desk::LeadsAsked asked;
        asked.cohort = records.cohort.id;
        asked.day = kDay;
        asked.limit = 50;
        std::optional<desk::LeadsPlace> place;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t before = std::clock();
            const auto portion = bench.store().read(
                [&](Reader &reader) { return desk::leadsBehind(reader, asked, place); });
            REBOND_DONE(portion);
            QCOMPARE(portion->leads.size(), 50);
            const double milliseconds = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
            qInfo("a portion of 50 leads: %.0f ms of processor time", milliseconds);
            QVERIFY(milliseconds < 500);
            place = desk::LeadsPlace{Place{QDate(2003, 1, 1).addDays(i * 200), {}}};
        }
    }
};

REBOND_TEST(TestLeadList)
#include "tst_leadlist.moc"
