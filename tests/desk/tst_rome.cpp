// SPDX-License-Identifier: GPL-3.0-or-later
// ROME codes looked up among those the file knows, against plain loops over its members.
#include "desk/rome.h"

#include "desk/records.h"

#include "base/folding.h"
#include "domain/romecode.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::desk;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestRome : public QObject
{
    Q_OBJECT

    static QList<RomeUse> usesIn(Store &store)
    {
        return store.read([](Reader &reader) { return romeUses(reader); }).value();
    }

private Q_SLOTS:
    void everyCodeOfTheDemonstrationIsFound()
    {
        Bench bench(Engine::Sqlite);
        const Records records = storeDemonstration(bench.store());
        const QList<RomeUse> uses = usesIn(bench.store());
        QMap<QString, int> expected;
        for (const Member &member : records.members) {
            for (const QString &code : member.romeCodes)
                ++expected[code];
        }
        QVERIFY(expected.size() > 10);
        QMap<QString, int> found;
        for (const RomeUse &use : uses)
            found[use.code] += use.members;
        QCOMPARE(found, expected);
        // Each member's first occupation leads to the first code, by its words in any order, whatever their accents.
        for (const Member &member : records.members) {
            if (member.romeCodes.isEmpty() || member.occupations.isEmpty())
                continue;
            QStringList words = fold(member.occupations.first()).toUpper().split(u' ');
            std::reverse(words.begin(), words.end());
            const QList<RomeUse> like = romeLike(uses, words.join(u' '), 1000);
            QVERIFY2(std::any_of(like.begin(), like.end(),
                                 [&](const RomeUse &use) { return use.code == member.romeCodes.first(); }),
                     qPrintable(member.occupations.first()));
        }
    }
    void codesAndOccupationsArePairedAsTheyStand_data() { addEngines(); }
    void codesAndOccupationsArePairedAsTheyStand()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            Cohort cohort;
            cohort.name = QStringLiteral("Un");
            cohort = t.save(cohort);
            const auto add = [&](const QStringList &codes, const QStringList &occupations) {
                Member member;
                member.cohort = cohort.id;
                member.joinedOn = QDate(2011, 6, 20);
                member.romeCodes = codes;
                member.occupations = occupations;
                t.save(member);
            };
            const QString a = QStringLiteral("M1203");
            const QString b = QStringLiteral("M1805");
            add({a}, {QStringLiteral("Comptable")});
            add({a}, {QStringLiteral("comptable")});
            add({a}, {QStringLiteral("Comptable")});
            add({a, b}, {QStringLiteral("Aide-comptable"), QStringLiteral("Développeuse")}); // as many of both
            add({b, a}, {QStringLiteral("Développeur")});                                    // the second stands alone
            add({b}, {});
            add({}, {QStringLiteral("Sans code")});
        }));
        const QList<RomeUse> expected = {
            {QStringLiteral("M1203"), QStringLiteral("Comptable"), 3},
            {QStringLiteral("M1203"), QString(), 1},
            {QStringLiteral("M1203"), QStringLiteral("Aide-comptable"), 1},
            {QStringLiteral("M1805"), QString(), 1},
            {QStringLiteral("M1805"), QStringLiteral("Développeur"), 1},
            {QStringLiteral("M1805"), QStringLiteral("Développeuse"), 1},
        };
        const QList<RomeUse> uses = usesIn(bench.store());
        QCOMPARE(uses.size(), expected.size());
        for (qsizetype i = 0; i < uses.size(); ++i) {
            QCOMPARE(uses[i].code, expected[i].code);
            QVERIFY2(expected.contains(uses[i]), qPrintable(uses[i].occupation));
        }
        QCOMPARE(uses[0], expected[0]); // the most used first, as most wrote it
        QCOMPARE(romeOf(uses, QStringLiteral("M1805")).size(), 3);
        QCOMPARE(romeLike(uses, QStringLiteral("m12"), 10).size(), 3);
        QCOMPARE(romeLike(uses, QStringLiteral("m12"), 2).size(), 2);
        QCOMPARE(romeLike(uses, QStringLiteral("DEVELOPPEU"), 10).size(), 2);
        QVERIFY(romeLike(uses, QStringLiteral("  "), 10).isEmpty());
        QVERIFY(romeLike(uses, QStringLiteral("comptable cordonnier"), 10).isEmpty());
        QVERIFY(romeOf(uses, QStringLiteral("A1101")).isEmpty());
    }
    void aCodeSaysItsDomain()
    {
        QCOMPARE(romeDomainOf(QStringLiteral("M1805")), QStringLiteral("Support à l’entreprise"));
        QCOMPARE(romeDomainOf(QStringLiteral("A1201")).left(11), QStringLiteral("Agriculture"));
        QCOMPARE(romeDomainOf(QStringLiteral("N4101")), QStringLiteral("Transport et logistique"));
        QVERIFY(romeDomainOf(QStringLiteral("O1101")).isEmpty());
        QVERIFY(romeDomainOf(QString()).isEmpty());
    }
};

REBOND_TEST(TestRome)
#include "tst_rome.moc"
