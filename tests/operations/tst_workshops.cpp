// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with workshops: each one step that undo takes back whole, refused where the rules say so.
#include "operations/workshops.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;

class TestWorkshops : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Workshop m_workshop;
    QList<Member> m_members; // the last one left before it

    Store &store() { return m_bench->store(); }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        m_members.clear();
        const Done done = store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            Related related;
            related.cohort.name = QStringLiteral("60 dans le 06");
            related.cohort = t.save(related.cohort);
            for (int i = 0; i < 12; ++i) {
                Member member = aMember(related, QStringLiteral("Membre%1").arg(i, 2, 10, QLatin1Char('0')));
                if (i == 11)
                    member.leftOn = QDate(2012, 6, 25);
                m_members.append(t.save(member));
            }
            m_workshop.cohort = related.cohort.id;
        });
        REBOND_DONE(done);
        m_workshop.revision = 0;
        m_workshop.id = {};
        m_workshop.reference.clear();
        m_workshop.date = QDate(2012, 6, 26);
        m_workshop.title = QStringLiteral("  Tour de  table ");
        m_workshop.time = QTime(14, 30);
        const auto saved = saveWorkshop(store(), m_workshop);
        REBOND_DONE(saved);
        m_workshop = *saved;
    }
    QList<Participation> participations()
    {
        return store().read([](Reader &reader) { return reader.list<Participation>(); }).value();
    }
    std::optional<Presence> markOf(const Member &member)
    {
        for (const Participation &each : participations()) {
            if (each.member == member.id)
                return each.mark;
        }
        return {};
    }
    bool isClosed()
    {
        return store().read([&](Reader &reader) { return reader.find(m_workshop.id)->isClosed; }).value();
    }
    std::optional<Id<Member>> buddyOf(const Member &member)
    {
        std::optional<Id<Member>> buddy;
        const auto pairs = store().read([](Reader &reader) { return reader.list<BuddyPair>(); }).value();
        for (const BuddyPair &pair : pairs) {
            if (pair.member == member.id)
                buddy = pair.other;
            if (pair.other == member.id)
                buddy = pair.member;
        }
        return buddy;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void aWorkshopIsArrangedAsOneWouldSayIt_data() { addEngines(); }
    void aWorkshopIsArrangedAsOneWouldSayIt()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QCOMPARE(m_workshop.title, QStringLiteral("Tour de table"));
        QCOMPARE(m_workshop.halfDay, HalfDay::ApresMidi); // the time says so
        QCOMPARE(m_workshop.reference, QStringLiteral("A001"));
        Workshop bad = m_workshop;
        bad.title = QStringLiteral("  ");
        QCOMPARE(saveWorkshop(store(), bad).error().kind, Error::Kind::Invalid);
        bad = m_workshop;
        bad.date = {};
        QCOMPARE(saveWorkshop(store(), bad).error().kind, Error::Kind::Invalid);
        for (const QTime &end : {QTime(14, 30), QTime(9, 0)}) {
            bad = m_workshop;
            bad.endTime = end;
            QCOMPARE(saveWorkshop(store(), bad).error().kind, Error::Kind::Invalid);
        }
        bad = m_workshop;
        bad.endTime = QTime(17, 0);
        bad.time.reset();
        QCOMPARE(saveWorkshop(store(), bad).error().kind, Error::Kind::Invalid); // an end without a beginning
        Workshop moved = m_workshop;
        moved.endTime = QTime(17, 0);
        moved.date = moved.date.addDays(7);
        const auto standing = saveWorkshop(store(), moved);
        REBOND_DONE(standing);
        QVERIFY(standing->endTime == QTime(17, 0));
        QCOMPARE(saveWorkshop(store(), m_workshop).error().kind, Error::Kind::Conflict); // somebody moved it meanwhile
    }

    // Its marks are of those whom it concerned on its day.
    void aClosedWorkshopStaysOnItsDay_data() { addEngines(); }
    void aClosedWorkshopStaysOnItsDay()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto standing = [&] {
            return store().read([&](Reader &reader) { return reader.find(m_workshop.id).value(); }).value();
        };
        Workshop hasty = standing();
        hasty.isClosed = true; // nobody is marked: it cannot be closed by the form
        REBOND_DONE(saveWorkshop(store(), hasty));
        QVERIFY(!isClosed());
        Workshop fresh = hasty;
        fresh.id = {};
        fresh.revision = 0;
        fresh.reference.clear();
        const auto made = saveWorkshop(store(), fresh);
        REBOND_DONE(made);
        QVERIFY(!made->isClosed);
        REBOND_DONE(markOthersPresent(store(), m_workshop.id));
        REBOND_DONE(closeWorkshop(store(), m_workshop.id));
        Workshop moved = standing();
        moved.date = moved.date.addDays(-7); // the last one was there then: no mark says whether
        const auto refused = saveWorkshop(store(), moved);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QCOMPARE(standing().date, m_workshop.date);
        Workshop reopened = standing();
        reopened.isClosed = false;
        reopened.place = QStringLiteral("Salle 2");
        REBOND_DONE(saveWorkshop(store(), reopened));
        QVERIFY(isClosed());
        QCOMPARE(standing().place, QStringLiteral("Salle 2")); // the rest may be mended
        REBOND_DONE(reopenWorkshop(store(), m_workshop.id));
        moved.revision = standing().revision;
        REBOND_DONE(saveWorkshop(store(), moved));
        QCOMPARE(standing().date, moved.date);
    }

    void membersOfAnotherCohortHaveNoPlaceInIt_data() { addEngines(); }
    void membersOfAnotherCohortHaveNoPlaceInIt()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Member stranger;
        Cohort other;
        REBOND_DONE(store().write(QStringLiteral("Other"), [&](Transaction &t) {
            Related related;
            related.cohort.name = QStringLiteral("Deux");
            other = related.cohort = t.save(related.cohort);
            stranger = t.save(aMember(related, QStringLiteral("Étranger")));
        }));
        const QStringList before = recordsOf(store());
        const Done marked = markPresence(store(), m_workshop.id, {{stranger.id, Presence::Present}});
        QVERIFY(!marked && marked.error().kind == Error::Kind::Invalid);
        QVERIFY(marked.error().sentence.contains(u"Étranger"));
        const Done noted = noteRound(store(), m_workshop.id, stranger.id, {QStringLiteral("Appeler"), {}, {}});
        QVERIFY(!noted && noted.error().kind == Error::Kind::Invalid);
        Workshop theirs = m_workshop;
        theirs.cohort = other.id;
        const auto saved = saveWorkshop(store(), theirs);
        REBOND_DONE(saved);
        QCOMPARE(saved->cohort, m_workshop.cohort);
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }

    void oneKeyIsOneStep_data() { addEngines(); }
    void oneKeyIsOneStep()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(markPresence(store(), m_workshop.id, {{m_members[0].id, Presence::Present}}));
        REBOND_DONE(markPresence(store(), m_workshop.id, {{m_members[0].id, Presence::Retard}}));
        QCOMPARE(markOf(m_members[0]), std::optional(Presence::Retard));
        QCOMPARE(participations().size(), 1);
        REBOND_DONE(store().history().undo());
        QCOMPARE(markOf(m_members[0]), std::optional(Presence::Present));
        REBOND_DONE(store().history().undo());
        QCOMPARE(participations().size(), 0);
        const Done notTheirs = markPresence(store(), m_workshop.id, {{m_members[11].id, Presence::Present}});
        QVERIFY(!notTheirs);
        QVERIFY(notTheirs.error().sentence.contains(u"Membre11"));
    }

    void closingAsksForEveryMarkAndSaysWhose_data() { addEngines(); }
    void closingAsksForEveryMarkAndSaysWhose()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Done closed = closeWorkshop(store(), m_workshop.id);
        QVERIFY(!closed);
        QVERIFY(closed.error().sentence.contains(u"Élodie Membre00"));
        QVERIFY(closed.error().sentence.contains(u"3 other")); // eight are named
        QVERIFY(!closed.error().sentence.contains(u"Membre11"));
        REBOND_DONE(markPresence(store(), m_workshop.id,
                                 {{m_members[2].id, Presence::Absent}, {m_members[3].id, Presence::Justifie}}));
        REBOND_DONE(markOthersPresent(store(), m_workshop.id));
        REBOND_DONE(markPresence(store(), m_workshop.id, {{m_members[5].id, std::nullopt}}));
        closed = closeWorkshop(store(), m_workshop.id);
        QVERIFY(!closed);
        QVERIFY(closed.error().sentence.contains(u"for Élodie Membre05:"));
        QVERIFY(!isClosed());
        REBOND_DONE(markOthersPresent(store(), m_workshop.id));
        REBOND_DONE(closeWorkshop(store(), m_workshop.id));
        QVERIFY(isClosed());
        QCOMPARE(participations().size(), 11);
        QCOMPARE(markOf(m_members[2]), std::optional(Presence::Absent)); // the others are the others
        QCOMPARE(markPresence(store(), m_workshop.id, {{m_members[2].id, Presence::Present}}).error().kind,
                 Error::Kind::Invalid);
        QCOMPARE(markOthersPresent(store(), m_workshop.id).error().kind, Error::Kind::Invalid);
        REBOND_DONE(store().history().undo());
        QVERIFY(!isClosed());
        REBOND_DONE(store().history().redo());
        REBOND_DONE(reopenWorkshop(store(), m_workshop.id));
        QVERIFY(!isClosed());
    }

    void aNoteLeavesWhatItDoesNotSay_data() { addEngines(); }
    void aNoteLeavesWhatItDoesNotSay()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(markPresence(store(), m_workshop.id, {{m_members[0].id, Presence::Present}}));
        const QStringList marked = recordsOf(store());
        REBOND_DONE(noteRound(store(), m_workshop.id, m_members[0].id,
                              {QStringLiteral(" Appeler trois entreprises "), {}, QStringLiteral("fatigué")}));
        REBOND_DONE(noteRound(store(), m_workshop.id, m_members[0].id, {{}, QStringLiteral("Fait"), {}}));
        const Participation whole = participations().first();
        QCOMPARE(whole.agreed, QStringLiteral("Appeler trois entreprises"));
        QCOMPARE(whole.done, QStringLiteral("Fait"));
        QCOMPARE(whole.note, QStringLiteral("fatigué"));
        QCOMPARE(whole.mark, std::optional(Presence::Present));
        REBOND_DONE(noteRound(store(), m_workshop.id, m_members[1].id, {QString(), QString(), QString()}));
        QCOMPARE(participations().size(), 1); // nothing said is nothing kept
        REBOND_DONE(store().history().undo());
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), marked), QByteArray());
    }

    void aPairIsTheSameFromBothSides_data() { addEngines(); }
    void aPairIsTheSameFromBothSides()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto &m = m_members;
        REBOND_DONE(pairUp(store(), m[3].id, m[1].id));
        QCOMPARE(buddyOf(m[1]), std::optional(m[3].id));
        QCOMPARE(buddyOf(m[3]), std::optional(m[1].id));
        REBOND_DONE(pairUp(store(), m[0].id, m[2].id));
        REBOND_DONE(pairUp(store(), m[1].id, m[2].id)); // both leave theirs
        QCOMPARE(buddyOf(m[2]), std::optional(m[1].id));
        QVERIFY(!buddyOf(m[0]) && !buddyOf(m[3]));
        REBOND_DONE(store().history().undo());
        QCOMPARE(buddyOf(m[3]), std::optional(m[1].id));
        QCOMPARE(buddyOf(m[0]), std::optional(m[2].id));
        const QStringList before = recordsOf(store());
        REBOND_DONE(pairUp(store(), m[1].id, m[3].id)); // as they are
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        QCOMPARE(pairUp(store(), m[1].id, m[1].id).error().kind, Error::Kind::Invalid);
        REBOND_DONE(pairUp(store(), m[1].id, {}));
        QVERIFY(!buddyOf(m[3]));
    }

    void aWorkshopGoesWithItsMarksAndComesBackWithThem_data() { addEngines(); }
    void aWorkshopGoesWithItsMarksAndComesBackWithThem()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(markOthersPresent(store(), m_workshop.id));
        const QStringList before = recordsOf(store());
        REBOND_DONE(removeWorkshop(store(), m_workshop.id));
        QCOMPARE(participations().size(), 0);
        QCOMPARE(closeWorkshop(store(), m_workshop.id).error().kind, Error::Kind::NotFound);
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
};

REBOND_TEST(TestWorkshops)
#include "tst_workshops.moc"
