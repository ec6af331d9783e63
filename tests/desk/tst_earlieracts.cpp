// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/records.h"

#include "desk/earlieracts.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

QList<Act> actsAt(const Records &records, Id<Company> company, std::optional<Id<Act>> except)
{
    QList<Act> acts;
    for (const Act &act : records.acts) {
        if (act.company == company && act.id != except)
            acts.append(act);
    }
    std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
        return std::pair(one.date, one.id) > std::pair(other.date, other.id);
    });
    return acts;
}

QList<Contact> objectingAt(const Records &records, Id<Company> company)
{
    QList<Contact> objecting;
    for (const Contact &contact : records.contacts) {
        if (contact.company == company && contact.objected)
            objecting.append(contact);
    }
    return objecting;
}

} // namespace

class TestEarlierActs : public QObject
{
    Q_OBJECT

    static desk::EarlierActs ask(Store &store, Id<Company> company, QDate planned, const desk::EarlierActsAsked &asked)
    {
        const auto earlier = store.read(
            [&](Reader &reader) { return desk::earlierActsAt(reader, company, planned, asked); });
        if (!earlier)
            qFatal("%s", told(earlier).constData());
        return *earlier;
    }

private Q_SLOTS:
    void actsOfAnybodyAreShownAndCounted_data() { addEngines(); }
    void actsOfAnybodyAreShownAndCounted()
    {
        REBOND_FETCH_ENGINE(engine);
        for (int seed = 1; seed <= 4; ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            const QDate planned(2012, 6, 25);
            for (const Company &company : records.companies) {
                for (const auto &except : {std::optional<Id<Act>>(), std::optional(records.acts.last().id)}) {
                    const QList<Act> acts = actsAt(records, company.id, except);
                    const auto recent = std::count_if(acts.begin(), acts.end(), [&](const Act &act) {
                        return std::abs(act.date.daysTo(planned)) <= 30;
                    });
                    const QList<Contact> objecting = objectingAt(records, company.id);
                    const auto earlier = ask(bench.store(), company.id, planned, {30, 5, except});
                    QCOMPARE(earlier.acts, acts.mid(0, 5));
                    QCOMPARE(earlier.total, acts.size());
                    QCOMPARE(earlier.recent, recent);
                    QCOMPARE(earlier.doNotContact, company.doNotContact);
                    QCOMPARE(earlier.objecting, objecting);
                    QCOMPARE(earlier.isWarning(), recent > 0 || company.doNotContact || !objecting.isEmpty());
                    QCOMPARE(earlier.names.companies.value(company.id), company.name);
                }
            }
        }
    }

    void theDaysAreCountedBothWays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isRecent");
        QTest::newRow("31 days before") << -31 << false;
        QTest::newRow("30 days before") << -30 << true;
        QTest::newRow("the same day") << 0 << true;
        QTest::newRow("30 days after") << 30 << true;
        QTest::newRow("31 days after") << 31 << false;
    }
    void theDaysAreCountedBothWays()
    {
        QFETCH(const int, days);
        Bench bench(Engine::Sqlite);
        Id<Company> at;
        REBOND_DONE(bench.store().write(QStringLiteral("One"), [&](Transaction &transaction) {
            Cohort cohort;
            cohort.name = QStringLiteral("Un");
            Company company;
            company.name = QStringLiteral("Azurel");
            Act act;
            act.cohort = transaction.save(cohort).id;
            act.company = at = transaction.save(company).id;
            act.onBehalfOf = OnBehalfOf::Collectif;
            act.date = QDate(2012, 6, 30).addDays(days);
            transaction.save(act);
        }));
        const auto earlier = ask(bench.store(), at, QDate(2012, 6, 30), {});
        QCOMPARE(earlier.total, 1);
        QTEST(earlier.recent == 1, "isRecent");
        QTEST(earlier.isWarning(), "isRecent");
    }
};

REBOND_TEST(TestEarlierActs)
#include "tst_earlieracts.moc"
