// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is entered into a closed cohort, whoever asks: a page that is open still, a task that was begun before.
#include "operations/adverts.h"
#include "operations/cohorts.h"
#include "operations/cvs.h"
#include "operations/interviews.h"
#include "operations/memberfiles.h"
#include "operations/merge.h"
#include "operations/outcomes.h"
#include "operations/relays.h"
#include "operations/removal.h"
#include "operations/settling.h"
#include "operations/workshops.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"
#include "storage/samples.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

bool isRefused(const Done &done)
{
    return !done && done.error().kind == Error::Kind::Invalid
        && done.error().sentence.contains(u"“60 dans le 06” is closed");
}

template<typename T>
Done doneOf(const Result<T> &result)
{
    return result ? Done() : fail(result.error());
}

} // namespace

class TestClosedCohort : public QObject
{
    Q_OBJECT

    struct Office : Bench
    {
        explicit Office(Engine engine) : Bench(engine)
        {
            const Done made = store().write(QStringLiteral("Begin"), [&](Transaction &t) { fill(t); });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        void fill(Transaction &t)
        {
            Related related;
            related.cohort.name = QStringLiteral("60 dans le 06");
            cohort = related.cohort = t.save(related.cohort);
            one = t.save(aMember(related, QStringLiteral("Premier")));
            other = t.save(aMember(related, QStringLiteral("Second")));
            Company company;
            company.name = QStringLiteral("Maison");
            company = t.save(company);
            act.cohort = cohort.id;
            act.date = QDate(2012, 6, 1);
            act.company = company.id;
            act.members = {one.id};
            act.nextAction = QStringLiteral("Relancer");
            act.dueOn = QDate(2012, 6, 11);
            act = t.save(act);
            interview.member = one.id;
            interview.company = company.id;
            interview.date = QDate(2012, 6, 20);
            interview = t.save(interview);
            outcome.member = one.id;
            outcome.type = OutcomeType::CDI;
            outcome.effectiveOn = outcome.knownOn = QDate(2012, 1, 2);
            outcome = t.save(outcome);
            checkpoint.outcome = outcome.id;
            checkpoint.months = 6;
            checkpoint.answeredOn = QDate(2012, 6, 2);
            checkpoint = t.save(checkpoint);
            workshop.cohort = cohort.id;
            workshop.date = QDate(2012, 6, 26);
            workshop.title = QStringLiteral("Tour de table");
            workshop = t.save(workshop);
            fillMore(t);
            fillPeople(t);
        }
        void fillMore(Transaction &t)
        {
            File advert = aFile();
            advert.sha256 = QString(64, u'b');
            advertised = act;
            advertised.id = {};
            advertised.revision = 0;
            advertised.reference.clear();
            advertised.position = QStringLiteral("Comptable");
            advertised.advert = t.save(advert).id;
            advertised = t.save(advertised);
            mention.cohort = cohort.id;
            mention.date = QDate(2012, 6, 12);
            mention.outlet = QStringLiteral("Gazette Fictive");
            mention = t.save(mention);
            for (Workshop *each : {&marked, &over}) {
                each->cohort = cohort.id;
                each->date = QDate(2012, 6, 19);
                each->title = QStringLiteral("Atelier");
            }
            over.isClosed = true;
            marked = t.save(marked);
            over = t.save(over);
            for (const Member &each : {one, other}) {
                Participation participation;
                participation.workshop = marked.id;
                participation.member = each.id;
                participation.mark = Presence::Present;
                t.save(participation);
            }
        }
        void fillPeople(Transaction &t)
        {
            consent.member = one.id;
            consent.givenOn = QDate(2011, 7, 1);
            consent.expiresOn = QDate(2012, 7, 1);
            consent = t.save(consent);
            relay.name = QStringLiteral("Relais Fictif");
            relay = t.save(relay);
            request.relay = relay.id;
            request.member = one.id;
            request.askedOn = QDate(2012, 6, 4);
            request = t.save(request);
            version.member = one.id;
            version.name = QStringLiteral("Comptable");
            version.language = QStringLiteral("fr");
            version.isCurrent = true;
            version.resume = QStringLiteral("{\"basics\":{\"name\":\"Premier\"}}");
            version = t.save(version);
        }
        static File aFile()
        {
            File file;
            file.name = QStringLiteral("cv.pdf");
            file.mediaType = QStringLiteral("application/pdf");
            file.bytes = "%PDF-1.4";
            file.sha256 = QString(64, u'a'); // of whatever
            return file;
        }
        // By another program on the same data.
        [[nodiscard]] Done setClosed(Store &elsewhere, std::optional<QDate> day) const
        {
            return elsewhere.write(QStringLiteral("Elsewhere"), [&](Transaction &t) {
                Cohort now = t.find(cohort.id).value();
                now.closedOn = day;
                t.save(now);
            });
        }
        // Every one of them is done in an open cohort.
        [[nodiscard]] QList<std::pair<const char *, std::function<Done()>>> steps()
        {
            return stepsOfTheDay() + stepsOfTheFile() + stepsOfPeople();
        }
        // What is said of members besides their search.
        [[nodiscard]] QList<std::pair<const char *, std::function<Done()>>> stepsOfPeople()
        {
            Store &s = store();
            Cv fresh = version;
            fresh.id = {};
            fresh.revision = 0;
            const auto rename = [&s, this] {
                Cv changed = s.read([&](Reader &reader) { return reader.find(version.id).value(); }).value();
                changed.name += u'.';
                return doneOf(saveCv(s, changed));
            };
            const auto thank = [&s, this] {
                RelayRequest changed = s.read([&](Reader &reader) { return reader.find(request.id).value(); }).value();
                changed.thankedOn = kDay;
                return doneOf(saveRequest(s, changed));
            };
            return {
                {"renew consents", [&] { return renewConsents(s, {consent.id}, kDay); }},
                {"leave", [&] { return noteLeaving(s, one.id, ExitReason::AUTRE, kDay); }},
                {"ask a relay", [&] { return doneOf(askRelay(s, relay.id, one.id, kDay)); }},
                {"thank a relay", thank},
                {"remove a request", [&] { return removeRequest(s, request.id); }},
                {"remove a relay", [&] { return doneOf(removeRelays(s, {relay.id})); }},
                {"write a cv", [&s, fresh] { return doneOf(saveCv(s, fresh)); }},
                {"change a cv", rename},
                {"remove a cv", [&] { return removeCvVersion(s, version.id); }},
            };
        }
        // Those that came with files, press and whole folders.
        [[nodiscard]] QList<std::pair<const char *, std::function<Done()>>> stepsOfTheFile()
        {
            Store &s = store();
            return {
                {"advert", [&] { return setAdvert(s, act.id, aFile()); }},
                {"no advert", [&] { return removeAdvert(s, advertised.id); }},
                {"cvs of a folder",
                 [&s, this] {
                     return setFiles(s, MemberFileKind::Cv, {{one.id, aFile()}, {other.id, aFile()}});
                 }},
                {"remove mentions", [&] { return doneOf(removeMentions(s, {mention.id})); }},
                {"close a workshop", [&] { return closeWorkshop(s, marked.id); }},
                {"reopen a workshop", [&] { return reopenWorkshop(s, over.id); }},
            };
        }
        [[nodiscard]] QList<std::pair<const char *, std::function<Done()>>> stepsOfTheDay()
        {
            Store &s = store();
            Workshop moved = workshop;
            moved.place = QStringLiteral("Salle 2");
            Workshop fresh = workshop;
            fresh.id = {};
            fresh.revision = 0;
            fresh.reference.clear();
            const File cv = aFile();
            const Id<Workshop> w = workshop.id;
            return {
                {"postpone", [&] { return postponeFollowUp(s, act.id, kDay, {}); }},
                {"drop", [&] { return dropFollowUp(s, act.id); }},
                {"close a lead", [&] { return doneOf(closeLead(s, act.id, Ending::Refused, kDay)); }},
                {"close leads", [&] { return doneOf(closeLeads(s, {act.id})); }},
                {"qualify", [&] { return qualifyInterview(s, interview.id, InterviewState::Tenu); }},
                {"state", [&] { return doneOf(setInterviewState(s, interview.id, InterviewState::Excuse)); }},
                {"debrief", [&] { return doneOf(setDebrief(s, interview.id, {}, QStringLiteral("Bien"))); }},
                {"follow up",
                 [&] {
                     return doneOf(followUp(s, interview.id, {QStringLiteral("Écrire"), {}}, kDay));
                 }},
                {"next round",
                 [&] {
                     return doneOf(planNextRound(s, interview.id, {kDay.addDays(5), {}, {}}));
                 }},
                {"answer",
                 [&] { return doneOf(answerCheckpoint(s, outcome.id, 3, CheckpointResult::MemePoste, kDay)); }},
                {"settle", [&] { return settleCheckpoint(s, outcome.id, 3, CheckpointResult::MemePoste, kDay); }},
                {"take back", [&] { return takeAnswerBack(s, checkpoint.id); }},
                {"end", [&] { return doneOf(endOutcome(s, outcome.id, kDay)); }},
                {"cancel", [&] { return doneOf(cancelOutcome(s, outcome.id, kDay)); }},
                {"arrange", [&s, fresh] { return doneOf(saveWorkshop(s, fresh)); }},
                {"rearrange", [&s, moved] { return doneOf(saveWorkshop(s, moved)); }},
                {"mark",
                 [&s, this, w] {
                     return markPresence(s, w, {{one.id, Presence::Absent}});
                 }},
                {"mark others", [&s, w] { return markOthersPresent(s, w); }},
                {"note",
                 [&s, this, w] {
                     return noteRound(s, w, one.id, {QStringLiteral("Appeler"), {}, {}});
                 }},
                {"pair", [&] { return pairUp(s, one.id, other.id); }},
                {"remove", [&s, w] { return removeWorkshop(s, w); }},
                {"photo", [&] { return setPhoto(s, one.id, "a jpeg"); }},
                {"cv", [&s, this, cv] { return setCv(s, one.id, cv); }},
                {"remove acts", [&] { return doneOf(removeActs(s, {act.id})); }},
                {"remove interviews", [&] { return doneOf(removeInterviews(s, {interview.id})); }},
                {"remove outcomes", [&] { return doneOf(removeOutcomes(s, {outcome.id})); }},
                {"merge", [&] { return doneOf(mergeMembers(s, one, other)); }},
            };
        }

        Cohort cohort;
        Member one;
        Member other;
        Act act;
        Interview interview;
        Outcome outcome;
        Checkpoint checkpoint;
        Workshop workshop;
        Act advertised;
        PressMention mention;
        Consent consent;
        Relay relay;
        RelayRequest request;
        Cv version;
        Workshop marked; // all of them
        Workshop over;
    };

    // What undo took back stands under a new revision.
    static void refresh(Office &office)
    {
        REBOND_DONE(office.store().read([&](Reader &reader) {
            office.one = reader.find(office.one.id).value();
            office.other = reader.find(office.other.id).value();
        }));
    }

private Q_SLOTS:
    void nothingIsEntered_data() { addEngines(); }
    void nothingIsEntered()
    {
        REBOND_FETCH_ENGINE(engine);
        Office office(engine);
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        const QStringList before = recordsOf(office.store());
        const auto steps = office.steps();
        for (const auto &[name, step] : steps) {
            const Done refused = step();
            QVERIFY2(!refused && refused.error().kind == Error::Kind::Invalid, name);
            QVERIFY2(refused.error().sentence.contains(u"“60 dans le 06” is closed"), name);
            QVERIFY2(difference(recordsOf(office.store()), before).isEmpty(), name);
        }
    }
    void allOfItIsInAnOpenOne()
    {
        Office office(Engine::Sqlite);
        const QStringList before = recordsOf(office.store());
        const auto steps = office.steps();
        for (const auto &[name, step] : steps) {
            const Done done = step();
            QVERIFY2(done, qPrintable(QLatin1String(name) + (done ? QString() : u' ' + done.error().sentence)));
            QVERIFY2(!difference(recordsOf(office.store()), before).isEmpty(), name);
            REBOND_DONE(office.store().history().undo());
            refresh(office);
        }
    }
    // Companies and their contacts are every cohort's.
    void aContactIsTakenAwayAllTheSame()
    {
        Office office(Engine::Sqlite);
        Contact contact;
        contact.company = office.act.company;
        contact.familyName = QStringLiteral("Personne");
        REBOND_DONE(office.store().write(QStringLiteral("Save"), [&](Transaction &t) { contact = t.save(contact); }));
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        REBOND_DONE(removeContacts(office.store(), {contact.id}));
    }
    // Somebody else closes it: what was done before stands, and what was undone stays undone.
    void nothingIsUndoneOrRedone_data() { addEngines(); }
    void nothingIsUndoneOrRedone()
    {
        REBOND_FETCH_ENGINE(engine);
        Office office(engine);
        const auto other = office.another();
        const auto steps = office.steps();
        for (const auto &[name, step] : steps) {
            REBOND_DONE(step());
            REBOND_DONE(office.setClosed(*other, kDay));
            const QStringList done = recordsOf(office.store());
            const auto label = office.store().history().undoLabel();
            const Done undone = office.store().history().undo();
            QVERIFY2(isRefused(undone), name);
            QVERIFY2(difference(recordsOf(office.store()), done).isEmpty(), name);
            QCOMPARE(office.store().history().undoLabel(), label);
            REBOND_DONE(office.setClosed(*other, {}));
            REBOND_DONE(office.store().history().undo());
            REBOND_DONE(office.setClosed(*other, kDay));
            const QStringList before = recordsOf(office.store());
            QVERIFY2(isRefused(office.store().history().redo()), name);
            QVERIFY2(difference(recordsOf(office.store()), before).isEmpty(), name);
            REBOND_DONE(office.setClosed(*other, {}));
            refresh(office);
        }
    }
    // Going back over several steps stops at the first of them, whatever stands before.
    void theWayBackEndsAtTheClosedCohort()
    {
        Office office(Engine::Sqlite);
        const auto other = office.another();
        Company company;
        company.name = QStringLiteral("Maison neuve");
        REBOND_DONE(office.store().write(QStringLiteral("A company"), [&](Transaction &t) { t.save(company); }));
        const auto first = office.store().history().undoStep();
        REBOND_DONE(mergeMembers(office.store(), office.one, office.other));
        company.name = QStringLiteral("Maison nouvelle");
        REBOND_DONE(office.store().write(QStringLiteral("Another"), [&](Transaction &t) { t.save(company); }));
        REBOND_DONE(office.setClosed(*other, kDay));
        QCOMPARE(office.store().history().stepsBackTo(first->entry).size(), 3);
        REBOND_DONE(office.store().history().undo()); // the file's
        const QStringList before = recordsOf(office.store());
        for (int i = 0; i < 2; ++i)
            QVERIFY(isRefused(office.store().history().undo()));
        QVERIFY(difference(recordsOf(office.store()), before).isEmpty());
        QCOMPARE(office.store().history().stepsBackTo(first->entry).size(), 2);
        REBOND_DONE(office.store().history().redo());
    }
    // Closing is a step like any other: before and behind it the way is free.
    void closingItselfIsUndone()
    {
        Office office(Engine::Sqlite);
        REBOND_DONE(dropFollowUp(office.store(), office.act.id));
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        REBOND_DONE(office.store().history().undo());
        REBOND_DONE(office.store().history().undo());
        REBOND_DONE(office.store().history().redo());
        REBOND_DONE(office.store().history().redo());
        const auto cohort = office.store().read([&](Reader &reader) { return reader.find(office.cohort.id).value(); });
        REBOND_DONE(cohort);
        QVERIFY(cohort->closedOn == kDay);
    }
    // The directory is the file's: acts, interviews and outcomes stand as they were, under the name that is kept.
    void companiesBecomeOneAndTwoAgain_data() { addEngines(); }
    void companiesBecomeOneAndTwoAgain()
    {
        REBOND_FETCH_ENGINE(engine);
        Office office(engine);
        Company twin;
        twin.name = QStringLiteral("Maison et Cie");
        REBOND_DONE(office.store().write(QStringLiteral("Twin"), [&](Transaction &t) { twin = t.save(twin); }));
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        const auto goes = office.store().read([&](Reader &reader) { return reader.find(office.act.company).value(); });
        REBOND_DONE(goes);
        const QStringList before = recordsOf(office.store());
        REBOND_DONE(mergeCompanies(office.store(), twin, *goes));
        const QStringList after = recordsOf(office.store());
        Act moved = office.act;
        moved.company = twin.id;
        const auto act = office.store().read([&](Reader &reader) { return reader.find(moved.id).value(); });
        REBOND_DONE(act);
        moved.revision = act->revision;
        QVERIFY(*act == moved);
        REBOND_DONE(office.store().history().undo());
        QCOMPARE(difference(recordsOf(office.store()), before), QByteArray());
        REBOND_DONE(office.store().history().redo());
        QCOMPARE(difference(recordsOf(office.store()), after), QByteArray());
    }
    // Entering an act of another company is no merge because the company is new, and neither is undoing that.
    void aNewCompanyInAnActIsNoMerge()
    {
        Office office(Engine::Sqlite);
        const auto other = office.another();
        REBOND_DONE(office.store().write(QStringLiteral("Change"), [&](Transaction &t) {
            Company fresh;
            fresh.name = QStringLiteral("Maison neuve");
            fresh = t.save(fresh);
            Act changed = t.find(office.act.id).value();
            changed.company = fresh.id;
            t.save(changed);
        }));
        REBOND_DONE(office.setClosed(*other, kDay));
        QVERIFY(isRefused(office.store().history().undo()));
        REBOND_DONE(office.setClosed(*other, {}));
        REBOND_DONE(office.store().history().undo());
        REBOND_DONE(office.setClosed(*other, kDay));
        QVERIFY(isRefused(office.store().history().redo()));
    }
    // The person's right at any time; nothing else is said of consents, and no way leads back to what was agreed.
    void aConsentMayBeWithdrawn_data() { addEngines(); }
    void aConsentMayBeWithdrawn()
    {
        REBOND_FETCH_ENGINE(engine);
        Office office(engine);
        Consent endless = office.consent;
        endless.id = {};
        endless.revision = 0;
        endless.use = ConsentUse::Photo;
        endless.expiresOn.reset();
        REBOND_DONE(office.store().write(QStringLiteral("Save"), [&](Transaction &t) { endless = t.save(endless); }));
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        const QStringList before = recordsOf(office.store());
        QVERIFY(isRefused(renewConsents(office.store(), {office.consent.id}, kDay)));
        QVERIFY(difference(recordsOf(office.store()), before).isEmpty());
        REBOND_DONE(withdrawConsents(office.store(), {office.consent.id, endless.id}, kDay));
        for (Consent expected : {office.consent, endless}) {
            const auto now = office.store().read([&](Reader &reader) { return reader.find(expected.id).value(); });
            REBOND_DONE(now);
            expected.withdrawnOn = kDay;
            expected.revision = now->revision;
            QVERIFY(*now == expected);
        }
        const QStringList after = recordsOf(office.store());
        QVERIFY(isRefused(office.store().history().undo())); // it would be agreed to again
        const Done twice = withdrawConsents(office.store(), {endless.id}, kDay);
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        QVERIFY(difference(recordsOf(office.store()), after).isEmpty());
    }
    // It is theirs, and a cohort that is over is no reason to keep it.
    void aPhotoAndACvMayBeTakenAway()
    {
        Office office(Engine::Sqlite);
        REBOND_DONE(setPhoto(office.store(), office.one.id, "a jpeg"));
        REBOND_DONE(setCv(office.store(), office.one.id, Office::aFile()));
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        REBOND_DONE(removePhoto(office.store(), office.one.id));
        REBOND_DONE(removeCv(office.store(), office.one.id));
        const auto one = office.store().read([&](Reader &reader) { return reader.find(office.one.id).value(); });
        REBOND_DONE(one);
        QVERIFY(!one->photo && !one->cv);
        const Done back = office.store().history().undo(); // it would come into the closed cohort
        QVERIFY(isRefused(back));
        REBOND_DONE(office.store().erasePerson(office.one.id));
    }
};

REBOND_TEST(TestClosedCohort)
#include "tst_closedcohort.moc"
