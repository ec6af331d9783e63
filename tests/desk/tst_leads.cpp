// SPDX-License-Identifier: GPL-3.0-or-later
// Leads gathered from the file against the same rule over acts sorted by hand.
#include "desk/records.h"

#include "desk/leads.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

QString keyOf(const Act &act)
{
    QList<Id<Member>> members = act.members;
    std::sort(members.begin(), members.end());
    QString key = act.cohort.toString() + act.company.toString() + codeOf(act.onBehalfOf)
                + act.position.trimmed().toLower();
    for (const Id<Member> &member : std::as_const(members))
        key += member.toString();
    return key;
}

QList<Act> newestFirst(QList<Act> acts)
{
    std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
        return std::pair(one.date, one.id) > std::pair(other.date, other.id);
    });
    return acts;
}

// The leads of a member by their newest acts.
QList<QList<Act>> sortedByHand(const Records &records, Id<Member> member)
{
    QList<QList<Act>> leads;
    for (const Act &act : newestFirst(records.acts)) {
        if (!act.members.contains(member))
            continue;
        const auto at = std::find_if(leads.begin(), leads.end(),
                                     [&](const QList<Act> &lead) { return keyOf(lead.first()) == keyOf(act); });
        if (at != leads.end())
            at->append(act);
        else
            leads.append({act});
    }
    return leads;
}

LeadState stateByHand(const Records &records, const QList<Act> &acts)
{
    return stateOf({acts, records.interviews, records.outcomes, records.members}, kDay); // all there is of each
}

} // namespace

class TestLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsOfAMemberAreGathered_data() { addEngines(); }
    void leadsOfAMemberAreGathered()
    {
        REBOND_FETCH_ENGINE(engine);
        QSet<LeadStatus> seen;
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 10 : 3); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            for (const Member &member : records.members) {
                const QList<QList<Act>> expected = sortedByHand(records, member.id);
                const auto leads = bench.store().read(
                    [&](Reader &reader) { return desk::leadsOf(reader, member.id, kDay, 4); });
                REBOND_DONE(leads);
                QCOMPARE(leads->total, expected.size());
                QCOMPARE(leads->leads.size(), std::min<qsizetype>(4, expected.size()));
                for (qsizetype i = 0; i < leads->leads.size(); ++i) {
                    QCOMPARE(leads->leads[i].acts, expected[i]);
                    QVERIFY(leads->leads[i].state == stateByHand(records, expected[i]));
                    QVERIFY(leads->names.companies.contains(expected[i].first().company));
                    seen.insert(leads->leads[i].state.status);
                }
            }
        }
        QVERIFY(seen.size() >= 8);
    }

    void anActNotYetSavedIsReckonedWith_data() { addEngines(); }
    void anActNotYetSavedIsReckonedWith()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{2};
        const Records records = storeRandom(bench.store(), random);
        for (const Act &stored : records.acts) {
            QList<Act> of = newestFirst(records.acts);
            of.removeIf([&](const Act &act) { return keyOf(act) != keyOf(stored); });
            const auto before = bench.store().read(
                [&](Reader &reader) { return desk::leadWith(reader, stored, kDay); });
            REBOND_DONE(before);
            QCOMPARE(before->acts, of);
            QVERIFY(before->state == stateByHand(records, of));
            Act fresh = stored;
            fresh.id = {};
            fresh.revision = 0;
            fresh.date = of.first().date; // on one day, what is entered later comes later
            fresh.result = ActResult::Vivier;
            const auto after = bench.store().read([&](Reader &reader) { return desk::leadWith(reader, fresh, kDay); });
            REBOND_DONE(after);
            QCOMPARE(after->acts, QList<Act>{fresh} + of);
            Act entered = fresh;
            entered.id = Id<Act>(RawId{~0ULL, 1});
            QVERIFY(after->state == stateByHand(records, QList<Act>{entered} + of));
        }
    }
};

REBOND_TEST(TestLeads)
#include "tst_leads.moc"
