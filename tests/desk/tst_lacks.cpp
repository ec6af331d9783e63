// SPDX-License-Identifier: GPL-3.0-or-later
// Who lacks what, held against a loop over everybody.
#include "storage/lackfacts.h"

#include "desk/records.h"
#include "domain/consent.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Member;

class TestLacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAgainstLoops_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 40; seed < 52; ++seed)
            QTest::addRow("seed %u", seed) << (seed == 51 ? Engine::Postgres : Engine::Sqlite) << seed;
    }
    void holdsAgainstLoops()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const quint32, seed);
        Bench bench(engine, seed);
        QRandomGenerator random(seed);
        const Records records = storeRandom(bench.store(), random);
        const QDate day(2012, 6, 30);
        REBOND_DONE(bench.store().write(QStringLiteral("Fill"), [&](Transaction &t) {
            domain::File photo;
            photo.sha256 = QString(64, u'a');
            photo = t.save(photo);
            for (Member member : records.members) {
                if (random.bounded(2) == 0)
                    member.photo = photo.id;
                if (random.bounded(2) == 0)
                    member.occupations = {QStringLiteral("Comptable")};
                t.save(member);
            }
        }));
        const QList<Member> members = bench.store().read([](Reader &r) { return r.list<Member>(); }).value();
        const auto expected = [&](Lack lack) {
            QStringList references;
            for (const Member &member : members) {
                const bool isThere = member.cohort == records.cohort.id && member.joinedOn <= day
                                  && (!member.leftOn || *member.leftOn > day)
                                  && member.exitReason != domain::ExitReason::ERREUR;
                const bool holdsOne = std::any_of(records.consents.cbegin(), records.consents.cend(),
                                                  [&](const domain::Consent &consent) {
                                                      return consent.member == member.id && isValidOn(consent, day);
                                                  });
                const bool lacks = lack == Lack::Photo      ? !member.photo
                                 : lack == Lack::Occupation ? member.occupations.isEmpty()
                                                            : !holdsOne;
                if (isThere && lacks)
                    references.append(member.reference);
            }
            references.sort();
            return references;
        };
        for (const Lack lack : {Lack::Consent, Lack::Photo, Lack::Occupation}) {
            const auto found = bench.store().read(
                [&](Reader &r) { return membersLacking(r, records.cohort.id, day, lack, 1000); });
            REBOND_DONE(found);
            QStringList references;
            for (const Member &member : found->records)
                references.append(member.reference);
            references.sort();
            QCOMPARE(references, expected(lack));
            const auto one = bench.store().read(
                [&](Reader &r) { return membersLacking(r, records.cohort.id, day, lack, 1); });
            REBOND_DONE(one);
            QCOMPARE(one->total, found->total);
            QCOMPARE(one->records.size(), std::min<qsizetype>(1, found->records.size()));
        }
    }
};

REBOND_TEST(TestLacks)
#include "tst_lacks.moc"
