// SPDX-License-Identifier: GPL-3.0-or-later
// A lead's status, next action and their days, as tables of histories. A history is written as words: "3> 9<echange"
// is an outgoing act on day 3 and an incoming one on day 9 with the result echange; day 1 is 1 January 2012.
#include "domain/lead.h"
#include "domain/leadstatus.h"

#include "support/runner.h"

#include <QRandomGenerator>

using namespace rebond;
using namespace rebond::domain;

namespace {

const Id<Cohort> kCohort(RawId{1, 1});
const Id<Company> kHere(RawId{2, 1});
const Id<Company> kElsewhere(RawId{2, 2});
const Id<Member> kAline(RawId{3, 1});
const Id<Member> kBasile(RawId{3, 2});

QDate day(int number)
{
    return QDate(2011, 12, 31).addDays(number);
}

Member memberOf(Id<Member> id)
{
    Member member;
    member.id = id;
    member.cohort = kCohort;
    member.joinedOn = day(1);
    return member;
}

// Words of a history, in order of entry: "3>" "3<" "3>refus" acts; "i12" "i12:annule" interviews of Aline here; "j20"
// "j20@25" rebounds of Aline elsewhere in effect on day 20 (known on 25); "h20" "h20@25" rebounds of Aline here; "b20"
// rebounds of Basile elsewhere.
class Told
{
public:
    explicit Told(const QString &history, const QList<Id<Member>> &members = {kAline}) : m_members(members)
    {
        facts.members = {memberOf(kAline), memberOf(kBasile)};
        for (const QString &word : history.split(u' ', Qt::SkipEmptyParts))
            take(word);
    }
    LeadFacts facts;

private:
    void take(const QString &word)
    {
        if (word[0] == u'i')
            takeInterview(word.mid(1));
        else if (word[0].isLetter())
            takeOutcome(word);
        else
            takeAct(word);
    }
    void takeAct(const QString &word)
    {
        const qsizetype sign = std::max(word.indexOf(u'>'), word.indexOf(u'<'));
        Act act;
        act.id = Id<Act>(RawId{4, ++m_last});
        act.cohort = kCohort;
        act.company = kHere;
        act.members = m_members;
        act.onBehalfOf = m_members.size() == 1 ? OnBehalfOf::Membre : OnBehalfOf::Collectif;
        act.direction = word[sign] == u'>' ? Direction::Sortant : Direction::Entrant;
        act.date = day(QStringView(word).left(sign).toInt());
        act.position = QStringLiteral("Comptable");
        if (sign + 1 < word.size())
            act.result = parseTerm<ActResult>(word.mid(sign + 1)).value();
        facts.acts.append(act);
    }
    void takeInterview(const QString &word)
    {
        const QStringList parts = word.split(u':');
        Interview interview;
        interview.id = Id<Interview>(RawId{5, ++m_last});
        interview.member = kAline;
        interview.company = kHere;
        interview.date = day(parts.first().toInt());
        if (parts.size() > 1)
            interview.state = parseTerm<InterviewState>(parts.last()).value();
        facts.interviews.append(interview);
    }
    void takeOutcome(const QString &word)
    {
        const QStringList parts = word.mid(1).split(u'@');
        Outcome outcome;
        outcome.id = Id<Outcome>(RawId{6, ++m_last});
        outcome.member = word[0] == u'b' ? kBasile : kAline;
        outcome.company = word[0] == u'h' ? kHere : kElsewhere;
        outcome.effectiveOn = day(parts.first().toInt());
        outcome.knownOn = day(parts.last().toInt());
        facts.outcomes.append(outcome);
    }

    QList<Id<Member>> m_members;
    quint64 m_last = 0;
};

} // namespace

class TestLead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsDerived_data();
    void statusIsDerived()
    {
        QFETCH(const QString, history);
        QFETCH(const int, today);
        const LeadState state = stateOf(Told(history).facts, day(today));
        const QString found = QStringLiteral("%1 %2").arg(codeOf(state.status)).arg(day(0).daysTo(state.since));
        QTEST(found, "expected");
    }

    void orderOfTheListsIsNoMatter()
    {
        QRandomGenerator random(5);
        const char *histories[] = {"1> 1> 1<refus 1>", "1> i1 1>refus 1<", "5> i5 h5 5>retrait",
                                   "1> 9>vivier 9> 9<echange j30 j12", "3> 3<proposition 3>sans_reponse i40"};
        for (const char *history : histories) {
            Told told(QString::fromLatin1(history));
            const LeadState state = stateOf(told.facts, day(20));
            for (int i = 0; i < 10; ++i) {
                std::shuffle(told.facts.acts.begin(), told.facts.acts.end(), random);
                std::shuffle(told.facts.interviews.begin(), told.facts.interviews.end(), random);
                std::shuffle(told.facts.outcomes.begin(), told.facts.outcomes.end(), random);
                QVERIFY2(stateOf(told.facts, day(20)) == state, history);
            }
        }
    }

    void aLeadOfSeveralIsClosedWhenTheLastIsPlaced_data();
    void aLeadOfSeveralIsClosedWhenTheLastIsPlaced()
    {
        QFETCH(const QString, history);
        const LeadState state = stateOf(Told(history, {kAline, kBasile}).facts, day(50));
        const QString found = QStringLiteral("%1 %2").arg(codeOf(state.status)).arg(day(0).daysTo(state.since));
        QTEST(found, "expected");
    }

    void aLeadOfNobodyInParticularIsNeverClosedByPlacements()
    {
        const LeadState state = stateOf(Told(QStringLiteral("1> j5 b6 i3"), {}).facts, day(20));
        QCOMPARE(state.status, LeadStatus::Contactee);
    }

    void whoStillSearchesKeepsTheirLeads()
    {
        Told told(QStringLiteral("1> j5"));
        told.facts.members.first().stillSearching = true;
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::Contactee);
        told.facts.members.first().stillSearching = false;
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::CloseAilleurs);
    }

    void onlyReboundsThatStandCloseALead()
    {
        Told told(QStringLiteral("1> j5"));
        told.facts.outcomes.first().type = OutcomeType::FORM;
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::Contactee);
        told.facts.outcomes.first().type = OutcomeType::CREA;
        told.facts.outcomes.first().company.reset();
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::CloseAilleurs);
        told.facts.outcomes.first().cancelledKnownOn = day(9);
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::Contactee);
    }

    void theNewestActLeavesWhatIsNext()
    {
        Told told(QStringLiteral("1> 4> 4>"));
        told.facts.acts[2].nextAction = QStringLiteral("Relancer");
        told.facts.acts[2].dueOn = day(14);
        const NextAction expected{QStringLiteral("Relancer"), day(14)};
        QVERIFY(stateOf(told.facts, day(5)).next == expected);
        QVERIFY(stateOf(told.facts, day(500)).next == expected); // overdue, and silent, but open
        // On the same day the one entered later is the newer, wherever it stands in the list.
        std::swap(told.facts.acts[0], told.facts.acts[2]);
        QVERIFY(stateOf(told.facts, day(5)).next == expected);
        told.facts.acts[1].dueOn = day(8); // settled by the one after it
        QVERIFY(stateOf(told.facts, day(5)).next == expected);
        told.facts.acts[0].dueOn.reset(); // an action without a day is one, too
        QVERIFY(stateOf(told.facts, day(5)).next == (NextAction{QStringLiteral("Relancer"), {}}));
        told.facts.acts[0].nextAction.clear();
        QVERIFY(!stateOf(told.facts, day(5)).next);
    }

    void nothingIsNextForWhoIsPlacedOrGone()
    {
        Told told(QStringLiteral("1>"), {kAline, kBasile});
        told.facts.acts.first().dueOn = day(11);
        QVERIFY(stateOf(told.facts, day(20)).next);
        told.facts.members[0].leftOn = day(20);
        QVERIFY(stateOf(told.facts, day(20)).next); // Basile is there
        told.facts.outcomes = Told(QStringLiteral("b15")).facts.outcomes;
        QVERIFY(!stateOf(told.facts, day(20)).next); // one is gone, the other placed
        QVERIFY(stateOf(told.facts, day(19)).next);  // Aline leaves tomorrow
        QCOMPARE(stateOf(told.facts, day(20)).status, LeadStatus::Contactee);
    }

    void aStatusIsOpenClosedOrSilent()
    {
        const QStringList open{QStringLiteral("contactee"), QStringLiteral("relancee"), QStringLiteral("echange"),
                               QStringLiteral("entretien"), QStringLiteral("proposition")};
        const QStringList closed{QStringLiteral("aboutie"), QStringLiteral("refus"), QStringLiteral("retrait"),
                                 QStringLiteral("vivier"), QStringLiteral("close_ailleurs")};
        for (const auto &term : terms<LeadStatus>()) {
            const QString code = QString::fromLatin1(term.code);
            QCOMPARE(isOpen(term.value), open.contains(code));
            QCOMPARE(isClosed(term.value), closed.contains(code));
        }
    }
    void whatMakesALead()
    {
        const Act act = Told(QStringLiteral("1>"), {kAline, kBasile}).facts.acts.first();
        Act other = act;
        other.date = day(9);
        other.channel = Channel::Telephone;
        other.position = QStringLiteral("  COMPTABLE ");
        other.members = {kBasile, kAline, kBasile};
        QVERIFY(leadOf(act) == leadOf(other));
        const auto differs = [&](auto change) {
            Act changed = act;
            change(changed);
            return !(leadOf(act) == leadOf(changed));
        };
        QVERIFY(differs([](Act &a) { a.company = kElsewhere; }));
        QVERIFY(differs([](Act &a) { a.members = {kAline}; }));
        QVERIFY(differs([](Act &a) { a.onBehalfOf = OnBehalfOf::Membre; }));
        QVERIFY(differs([](Act &a) { a.position.clear(); }));
        QVERIFY(differs([](Act &a) { a.cohort = Id<Cohort>(RawId{1, 2}); }));
    }

    void aSendingIsFollowedUpTenDaysLater() { QCOMPARE(defaultDueOn(QDate(2012, 2, 20)), QDate(2012, 3, 1)); }

    void everyStatusHasCodeAndLabel()
    {
        for (const Term<LeadStatus> &term : terms<LeadStatus>()) {
            QVERIFY(parseTerm<LeadStatus>(codeOf(term.value)) == term.value);
            QVERIFY(parseTerm<LeadStatus>(labelOf(term.value)) == term.value);
        }
        QCOMPARE(int(terms<LeadStatus>().size()), int(LeadStatus::Vivier) + 1);
    }
};

void TestLead::statusIsDerived_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *history, int today, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(history) << today << QString::fromLatin1(expected);
    };
    row("one letter", "3>", 5, "contactee 3");
    row("two letters", "3> 9>", 10, "relancee 9");
    row("three letters: since the second", "3> 9> 15>", 16, "relancee 9");
    row("they wrote", "3<", 5, "echange 3");
    row("an answer without result", "3> 9<", 10, "echange 9");
    row("an answer, then a letter", "3> 9< 12>", 13, "echange 9");
    row("a result", "3>proposition", 5, "proposition 3");
    row("a call that became an exchange", "3> 9>echange", 10, "echange 9");
    row("an offer is not lost by a call", "3>proposition 5> 6<", 8, "proposition 3");
    row("from offer to hiring", "3>proposition 5>aboutie", 8, "aboutie 5");
    row("refused", "3> 9<refus", 200, "refus 9");
    row("withdrawn", "3> 9>retrait", 200, "retrait 9");
    row("pool", "3> 9<vivier", 200, "vivier 9");
    // Endings are opened again.
    row("refused, written to again", "3> 9<refus 40>", 50, "contactee 40");
    row("refused, and again twice", "3> 9<refus 40> 45>", 50, "relancee 45");
    row("refused, and they write", "3> 9<refus 40<", 50, "echange 40");
    row("hired, then refused", "3> 9<aboutie 40<refus", 50, "refus 40");
    row("silent, written to again", "3> 70>", 71, "relancee 70");
    row("exchange gone silent, written to again", "3>echange 5> 70>", 71, "relancee 70");
    row("silent, and they answer at last", "3> 90<", 95, "echange 90");
    row("no answer as a result, again", "3>sans_reponse 10>", 11, "relancee 10");
    // Silence.
    row("59 days", "3>", 62, "contactee 3");
    row("60 days", "3>", 63, "sans_reponse 63");
    row("long after", "3>", 400, "sans_reponse 63");
    row("from the last letter", "3> 20>", 79, "relancee 20");
    row("60 days from the last letter", "3> 20>", 80, "sans_reponse 80");
    row("an exchange does not fall silent by itself", "3> 9<", 400, "echange 9");
    row("but after our last word", "3> 9< 12>", 72, "sans_reponse 72");
    row("no answer as a result", "3>sans_reponse", 5, "sans_reponse 3");
    row("no answer as a result, long after", "3>sans_reponse", 500, "sans_reponse 3");
    // One day: in order of entry, interviews first, a placement last.
    row("two letters on one day", "3> 3>", 5, "relancee 3");
    row("letter then refusal on one day", "3> 3<refus", 5, "refus 3");
    row("refusal entered first", "3<refus 3>", 5, "contactee 3");
    row("entered late", "9<refus 3>", 10, "refus 9");
    row("refused after the interview of that day", "3> i9 9<refus", 10, "refus 9");
    row("hired on the day of a letter", "3> h9 9>", 10, "aboutie 9");
    // Interviews.
    row("held", "3> i9:tenu", 10, "entretien 9");
    row("not qualified", "3> i9", 10, "entretien 9");
    row("called off", "3> i9:annule", 10, "contactee 3");
    row("to come", "3> 5< i30", 10, "entretien 5");
    row("to come, but refused", "3> 5<refus i30", 10, "refus 5");
    row("before the lead began", "9> i3:tenu", 10, "contactee 9");
    row("no silence after it", "3> i9:tenu", 400, "entretien 9");
    row("silence after thanks", "3> i9:tenu 10>", 70, "sans_reponse 70");
    row("offer after it", "3> i9:tenu 12<proposition", 20, "proposition 12");
    // Placements.
    row("hired there", "3> h20@15", 30, "aboutie 15");
    row("hired there, told late", "3> h20@25", 30, "aboutie 20");
    row("hired there before", "9> h5@20", 30, "contactee 9");
    row("known before the first letter", "9> h20@5", 30, "aboutie 9");
    row("hired, as the act had said", "3> 12<aboutie h20@15", 30, "aboutie 12");
    row("placed elsewhere", "3> j20", 30, "close_ailleurs 20");
    row("on that very day", "3> j20", 20, "close_ailleurs 20");
    row("the day before", "3> j20", 19, "contactee 3");
    row("known later than begun", "3> 22> j20@25", 30, "close_ailleurs 25");
    row("not yet known", "3> j20@25", 24, "contactee 3");
    row("opened again", "3> j20 22>", 30, "relancee 22");
    row("opened again, then placed again", "3> j20 22> j28", 30, "close_ailleurs 28");
    row("an act on the day of the placement", "3> 20> j20", 30, "close_ailleurs 20");
    row("refused before", "3> 9<refus j20", 30, "refus 9");
    row("refused after", "3> j20 22<refus", 30, "refus 22");
    row("silent before", "3> j70", 80, "sans_reponse 63");
    row("silent on that day", "3> j63", 80, "sans_reponse 63");
    row("not yet silent", "3> j62", 80, "close_ailleurs 62");
    row("an offer pending", "3> 9<proposition j20", 30, "close_ailleurs 20");
}

void TestLead::aLeadOfSeveralIsClosedWhenTheLastIsPlaced_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("expected");
    QTest::newRow("neither") << "3>"
                             << "contactee 3";
    QTest::newRow("one") << "3> j20"
                         << "contactee 3";
    QTest::newRow("both") << "3> j20 b30"
                          << "close_ailleurs 30";
    QTest::newRow("the other first") << "3> j40 b30"
                                     << "close_ailleurs 40";
    QTest::newRow("one of them here") << "3> h20"
                                      << "aboutie 20";
    QTest::newRow("an interview of one") << "3> i20"
                                         << "entretien 20";
}

REBOND_TEST(TestLead)
#include "tst_lead.moc"
