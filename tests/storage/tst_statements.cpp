// SPDX-License-Identifier: GPL-3.0-or-later
// Statements are kept and run again: what was bound before never stands in for what is bound now. Links wait within a
// write, which nobody may notice. And long readings in portions give each record once.
#include "storage/dump.h"
#include "storage/facts.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesBoundBeforeDoNotComeBack_data() { addEngines(); }
    void valuesBoundBeforeDoNotComeBack()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        bench.tell(QStringLiteral("CREATE TABLE scratch (nr INTEGER PRIMARY KEY, number INTEGER, word TEXT)"));
        const QVariant noNumber(QMetaType::fromType<int>());
        const QList<QVariantList> rows = {{1, QVariant(), QVariant()}, {2, 0, QLatin1String("")},
                                          {3, noNumber, QString()},    {4, 0, QString(u""_qs)},
                                          {5, 5, QStringLiteral("x")}, {6, 5, QStringLiteral("x")},
                                          {7, noNumber, QVariant()},   {8, 0, QStringLiteral("0")},
                                          {9, QVariant(), QString()},  {10, -1, QStringLiteral("…")}};
        {
            Connection connection(bench.location(), Connection::Access::ReadWrite);
            const QString insert = QStringLiteral("INSERT INTO scratch (nr, number, word) VALUES (?, ?, ?)");
            for (const QVariantList &row : rows) {
                connection.prepare(insert).run(row);
                // The key stands: this one fails, and what it bound must not be taken for bound.
                QVERIFY_THROWS_EXCEPTION(Failure, connection.prepare(insert).run({1, 77, QStringLiteral("not this")}));
            }
        }
        const QString none = QStringLiteral("∅");
        const QList<QStringList> expected = {
            {QStringLiteral("1"), none, none},
            {QStringLiteral("2"), QStringLiteral("0"), QString()},
            {QStringLiteral("3"), none, none},
            {QStringLiteral("4"), QStringLiteral("0"), QString()},
            {QStringLiteral("5"), QStringLiteral("5"), QStringLiteral("x")},
            {QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("x")},
            {QStringLiteral("7"), none, none},
            {QStringLiteral("8"), QStringLiteral("0"), QStringLiteral("0")},
            {QStringLiteral("9"), none, none},
            {QStringLiteral("10"), QStringLiteral("-1"), QStringLiteral("…")},
        };
        QCOMPARE(bench.ask(QStringLiteral("SELECT nr, number, word FROM scratch ORDER BY nr")), expected);
    }

    void whatWaitsWithinAWriteIsReadAndRemoved_data() { addEngines(); }
    void whatWaitsWithinAWriteIsReadAndRemoved()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QList<domain::Act> left;
        const auto written = bench.store().write(QStringLiteral("Acts"), [&](Transaction &t) {
            const Related related = saveRelated(t);
            const QList<Id<domain::Member>> both = {related.member.id, related.other.id};
            QList<domain::Act> acts;
            for (int i = 0; i < 6; ++i)
                acts.append(t.save(anAct(related, both, QString::number(i))));
            QCOMPARE(t.list<domain::Act>(), acts); // asked while the links of all six wait
            acts.append(t.save(anAct(related, both, QStringLiteral("removed at once"))));
            t.remove(acts.takeLast());
            acts.append(t.save(anAct(related, both, QStringLiteral("changed at once"))));
            acts.last().members = {related.other.id};
            acts.last() = t.save(acts.last());
            acts.append(t.save(anAct(related, both, QStringLiteral("nobody asks about this one"))));
            left = acts;
        });
        REBOND_DONE(written);
        QCOMPARE(*bench.store().read([](Reader &reader) { return reader.list<domain::Act>(); }), left);
        QCOMPARE(bench.ask(QStringLiteral("SELECT count(*) FROM act_member")).value(0).value(0), QStringLiteral("15"));
    }

    void aLinkToNobodyFailsTheWholeWrite_data() { addEngines(); }
    void aLinkToNobodyFailsTheWholeWrite()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        const auto related = bench.store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        const auto written = bench.store().write(QStringLiteral("Act"), [&](Transaction &t) {
            t.save(anAct(*related, {t.newId<domain::Member>()}, QStringLiteral("of nobody")));
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QCOMPARE(bench.ask(QStringLiteral("SELECT count(*) FROM act")).value(0).value(0), QStringLiteral("0"));
    }

    void portionsGiveEachActOfTheCohortOnce_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 3, 7, 20, 21, 1000})
            QTest::addRow("%d at once", limit) << limit;
    }
    void portionsGiveEachActOfTheCohortOnce()
    {
        QFETCH(const int, limit);
        Bench bench(Engine::Sqlite);
        QList<RawId> own;
        Id<domain::Cohort> cohort;
        const auto filled = bench.store().write(QStringLiteral("Acts"), [&](Transaction &t) {
            const Related related = saveRelated(t);
            cohort = related.cohort.id;
            domain::Cohort other;
            other.name = QStringLiteral("Autre");
            other = t.save(other);
            for (int i = 0; i < 20; ++i) { // of both cohorts by turns, in pairs
                domain::Act act = anAct(related, {}, QString::number(i));
                if (i % 4 > 1)
                    act.cohort = other.id;
                const domain::Act saved = t.save(act);
                if (saved.cohort == cohort)
                    own.append(saved.id.raw());
            }
        });
        REBOND_DONE(filled);
        QCOMPARE(own.size(), 10);
        QList<RawId> seen;
        const auto read = bench.store().read([&](Reader &reader) {
            std::optional<Id<domain::Act>> last;
            do {
                last = someActs(reader, cohort, last, limit, [&](domain::Act &&act) {
                    seen.append(act.id.raw());
                    return true;
                });
            } while (last);
        });
        REBOND_DONE(read);
        QCOMPARE(seen, own);
    }
};

REBOND_TEST(TestStatements)
#include "tst_statements.moc"
