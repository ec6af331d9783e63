// SPDX-License-Identifier: GPL-3.0-or-later
// What a write is: one transaction, one notice, refused when stale; on both engines.
#include "storage/dump.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "storage/samples.h"

#include <QSignalSpy>
#include <QThread>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestStore : public QObject
{
    Q_OBJECT

    // Each test on both engines, each with a store of its own.
    std::unique_ptr<Bench> m_bench;
    Related m_related;
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    Store &store() { return m_bench->store(); }
    Result<domain::Member> add(const QString &name)
    {
        return store().write(QStringLiteral("Add"), [&](Transaction &t) { return t.save(aMember(m_related, name)); });
    }
    qint64 members()
    {
        const auto count = store().read([](Reader &r) { return r.count<domain::Member>(); });
        return count ? *count : -1;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void referencesAreGivenOnceForAll_data() { addEngines(); }
    void referencesAreGivenOnceForAll()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine); // has given M001 and M002
        const auto third = add(QStringLiteral("Trois"));
        REBOND_DONE(third);
        QCOMPARE(third->reference, QStringLiteral("M003"));
        REBOND_DONE(store().write(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(*third); }));
        QCOMPARE(add(QStringLiteral("Quatre"))->reference, QStringLiteral("M004"));
        domain::Member own = aMember(m_related, QStringLiteral("Soixante"));
        own.reference = QStringLiteral("M060");
        REBOND_DONE(store().write(QStringLiteral("Own"), [&](Transaction &t) { t.save(own); }));
        m_bench->reopen();
        QCOMPARE(add(QStringLiteral("Après"))->reference, QStringLiteral("M061"));
        const auto twice = store().write(QStringLiteral("Twice"), [&](Transaction &t) { t.save(own); });
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Storage);
        QVERIFY(twice.error().sentence.contains(u"contradicts"));
    }

    void staleWritesAreRefused_data() { addEngines(); }
    void staleWritesAreRefused()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = add(QStringLiteral("Un"));
        REBOND_DONE(member);
        auto mine = *member;
        auto theirs = *member;
        theirs.city = QStringLiteral("Nice");
        const auto other = m_bench->another();
        REBOND_DONE(other->write(QStringLiteral("Theirs"), [&](Transaction &t) { t.save(theirs); }));
        const QStringList before = recordsOf(store());
        const auto entries = journalOf(store()).size();
        mine.city = QStringLiteral("Grasse");
        const Done saved = store().write(QStringLiteral("Mine"), [&](Transaction &t) { t.save(mine); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        const Done removed = store().write(QStringLiteral("Mine"), [&](Transaction &t) { t.remove(mine); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Error::Kind::Conflict);
        // The step before theirs can no longer be undone either: it would take away what they wrote.
        const Done undone = store().history().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QCOMPARE(*store().history().undoLabel(), QStringLiteral("Add"));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        QCOMPARE(journalOf(store()).size(), entries);
    }

    void aWriteThatFailsLeavesNothing_data() { addEngines(); }
    void aWriteThatFailsLeavesNothing()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QSignalSpy notices(&store().changes(), &ChangeBus::committed);
        const QStringList before = recordsOf(store());
        const Done failed = store().write(QStringLiteral("Fail"), [&](Transaction &t) -> Done {
            t.save(aMember(m_related, QStringLiteral("Deux")));
            return invalid(QStringLiteral("No."));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().sentence, QStringLiteral("No."));
        // What the engine refuses in the middle takes the rest with it.
        const Done refused = store().write(QStringLiteral("Fail"), [&](Transaction &t) {
            t.save(aMember(m_related, QStringLiteral("Trois")));
            t.remove(m_related.company);
            t.remove(m_related.member); // an outcome is still theirs
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        // Stays usable: the connection is not stuck in a broken transaction.
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        QCOMPARE(notices.size(), 0);
        REBOND_DONE(add(QStringLiteral("Quatre")));
        QCOMPARE(notices.size(), 1);
    }

    void recordsThatCouldNotBeReadAreNotWritten_data() { addEngines(); }
    void recordsThatCouldNotBeReadAreNotWritten()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const QStringList before = recordsOf(store());
        domain::Member dateless = aMember(m_related, QStringLiteral("Sansdate"));
        dateless.joinedOn = QDate();
        QVERIFY(!store().write(QStringLiteral("Add"), [&](Transaction &t) { t.save(dateless); }));
        domain::Member stray = aMember(m_related, QStringLiteral("Sanscohorte"));
        stray.cohort = {};
        QVERIFY(!store().write(QStringLiteral("Add"), [&](Transaction &t) { t.save(stray); }));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }

    void aWriteIsOneNotice_data() { addEngines(); }
    void aWriteIsOneNotice()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QList<ChangeSet> heard;
        connect(&store().changes(), &ChangeBus::committed, this, [&](const ChangeSet &changes) {
            heard.append(changes);
            // Committed by then, and who hears may write in turn.
            if (heard.size() == 1) {
                QCOMPARE(members(), 4);
                QVERIFY(store().write(QStringLiteral("Answer"), [&](Transaction &t) {
                    domain::Company company;
                    company.name = QStringLiteral("Réponse");
                    t.save(company);
                }));
            }
        });
        const auto ids = store().write(QStringLiteral("Add two"), [&](Transaction &t) {
            return QList{t.save(aMember(m_related, QStringLiteral("Un"))).id.raw(),
                         t.save(aMember(m_related, QStringLiteral("Deux"))).id.raw()};
        });
        REBOND_DONE(ids);
        disconnect(&store().changes(), nullptr, this, nullptr);
        QCOMPARE(heard.size(), 2);
        QVERIFY(heard[0].touches(Kind::Member, ids->first()) && heard[0].touches(Kind::Member, ids->last()));
        QVERIFY(!heard[0].touches(Kind::Company));
        QVERIFY(heard[1].touches(Kind::Company) && !heard[1].touches(Kind::Member));
    }

    void membersOfAnActAreASet_data() { addEngines(); }
    void membersOfAnActAreASet()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto one = m_related.member.id;
        const auto two = m_related.other.id;
        const auto act = store().write(QStringLiteral("Act"), [&](Transaction &t) {
            return t.save(anAct(m_related, {two, one, two}, {}));
        });
        REBOND_DONE(act);
        QCOMPARE(act->members, (QList{one, two}));
        const auto entries = journalOf(store()).size();
        domain::Act same = *act;
        same.members = {two, one};
        REBOND_DONE(store().write(QStringLiteral("Same"), [&](Transaction &t) { t.save(same); }));
        QCOMPARE(journalOf(store()).size(), entries); // nothing changed, nothing written
        const auto read = store().read([&](Reader &r) { return r.find(act->id); });
        REBOND_DONE(read);
        QVERIFY(*read && **read == *act);
    }

    void questionsMayBeAskedWithinAnswers_data() { addEngines(); }
    void questionsMayBeAskedWithinAnswers()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto names = store().read([&](Reader &r) {
            QStringList found;
            r.each<domain::Member>({}, [&](domain::Member &&member) {
                const auto again = r.find(member.id); // the same question, and another, while the first is being read
                const auto cohort = r.find(member.cohort);
                found.append(again && cohort ? again->familyName : QStringLiteral("?"));
                return true;
            });
            return found;
        });
        REBOND_DONE(names);
        QCOMPARE(*names, (QStringList{QStringLiteral("Premièremembre"), QStringLiteral("Autremembre")}));
    }

    void pagesFollowEachOther_data() { addEngines(); }
    void pagesFollowEachOther()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](Transaction &t) {
            for (const char *name : {"Zoé", "abel", "Éric", "Œdipe", "Martin"})
                t.save(aMember(m_related, QString::fromUtf8(name)));
        }));
        QStringList names;
        for (int at = 0; at < 8; at += 3) {
            const auto page = store().read([&](Reader &r) { return r.list(Query<domain::Member>().page(3, at)); });
            REBOND_DONE(page);
            for (const domain::Member &member : *page)
                names.append(member.familyName);
        }
        QCOMPARE(names.join(u' '), QStringLiteral("Premièremembre Autremembre Zoé abel Éric Œdipe Martin"));
    }

    void factsAreTheSameOnBothEngines_data() { addEngines(); }
    void factsAreTheSameOnBothEngines()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(store().write(QStringLiteral("Facts"), [&](Transaction &t) {
            t.save(sampleOf<domain::Act>(m_related, Fill::Full));
            t.save(anAct(m_related, {m_related.member.id}, {}));
            t.save(sampleOf<domain::Interview>(m_related, Fill::Bare));
            t.save(sampleOf<domain::Checkpoint>(m_related, Fill::Full));
        }));
        const auto facts = store().read([&](Reader &r) { return loadFacts(r, m_related.cohort, QDate(2012, 6, 30)); });
        REBOND_DONE(facts);
        QCOMPARE(facts->members.size(), 2);
        QCOMPARE(facts->outcomes.size(), 1);
        QCOMPARE(facts->checkpoints.size(), 1);
        QCOMPARE(facts->outreach.acts, 2);
        QCOMPARE(facts->outreach.onBehalfOfCollective, 1);
        QCOMPARE(facts->outreach.onBehalfOfMember, 1);
        QCOMPARE(facts->outreach.companies, 1);
        QCOMPARE(facts->outreach.answered, 1);
        QCOMPARE(facts->interviews.toQualify, 1);
    }

    void otherThreadsReadAndWrite_data() { addEngines(); }
    void otherThreadsReadAndWrite()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QSignalSpy notices(&store().changes(), &ChangeBus::committed);
        constexpr int kEach = 20;
        QStringList failures;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            for (int i = 0; i < kEach; ++i) {
                const Done done = store().write(QStringLiteral("Elsewhere"), [&](Transaction &t) {
                    t.save(aMember(m_related, QStringLiteral("Ailleurs")));
                });
                if (!done)
                    failures.append(QString::fromUtf8(told(done)));
            }
        }));
        thread->start();
        QStringList own;
        for (int i = 0; i < kEach; ++i)
            own.append(QString::fromUtf8(told(add(QStringLiteral("Ici")))));
        QVERIFY(thread->wait(60000));
        QCOMPARE(failures, QStringList());
        QCOMPARE(own.join(QString()), QString());
        QCOMPARE(members(), 2 + 2 * kEach);
        QCOMPARE(notices.size(), 2 * kEach);
    }

    void twoProgramsWriteInTurn_data() { addEngines(); }
    void twoProgramsWriteInTurn()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        constexpr int kEach = 20;
        QStringList failures;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto other = m_bench->another();
            for (int i = 0; i < kEach; ++i) {
                const Done done = other->write(QStringLiteral("Other"), [&](Transaction &t) {
                    t.save(aMember(m_related, QStringLiteral("Ailleurs")));
                });
                if (!done)
                    failures.append(QString::fromUtf8(told(done)));
            }
        }));
        thread->start();
        QStringList own;
        for (int i = 0; i < kEach; ++i)
            own.append(QString::fromUtf8(told(add(QStringLiteral("Ici")))));
        QVERIFY(thread->wait(60000));
        QCOMPARE(failures, QStringList());
        QCOMPARE(own.join(QString()), QString()); // references are counted on together: none is given twice
        QCOMPARE(members(), 2 + 2 * kEach);
        const auto counter = m_bench->ask(QStringLiteral("SELECT last FROM reference_counter WHERE kind = 'member'"));
        QCOMPARE(counter.value(0).value(0), QString::number(2 + 2 * kEach));
    }

    void aServerOfOthersIsRefused()
    {
        REBOND_NEED_ENGINE(Engine::Postgres);
        begin(Engine::Postgres);
        const auto &place = m_bench->location();
        m_bench->close();
        m_bench->tell(QStringLiteral("UPDATE schema_version SET version = 99"));
        const auto newer = Store::openServer(place.host, place.user, place.path, m_bench->author());
        QVERIFY(!newer);
        QCOMPARE(newer.error().kind, Error::Kind::Invalid);
        QVERIFY(newer.error().sentence.contains(u"newer version"));
        m_bench->tell(QStringLiteral("DROP TABLE schema_version"));
        const auto others = Store::openServer(place.host, place.user, place.path, m_bench->author());
        QVERIFY(!others);
        QCOMPARE(others.error().kind, Error::Kind::Invalid);
        QVERIFY(others.error().sentence.contains(u"another program"));
        const auto nowhere = Store::openServer(place.host, place.user, QStringLiteral("nowhere"), m_bench->author());
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().sentence.contains(u"nowhere"));
    }
};

REBOND_TEST(TestStore)
#include "tst_store.moc"
