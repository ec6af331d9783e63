// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, forms and one value for many write nothing into a closed cohort; another cohort of the file stays open.
#include "exchange/bulkentry.h"
#include "exchange/contactentry.h"
#include "exchange/factentry.h"
#include "exchange/field.h"
#include "exchange/memberentry.h"
#include "exchange/relayentry.h"
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::test;

namespace {

const QDate kDay(2012, 6, 30);

struct NoTask final : TaskContext
{
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

TypedField typed(ListKind kind, const char *key, const char *text)
{
    return {fieldAt(kind, QString::fromLatin1(key)), QString::fromUtf8(text)};
}

// Nothing where it was written, else the sentence.
template<typename T>
QString refusalOf(const Result<T> &result)
{
    if (!result)
        return result.error().kind == Error::Kind::Invalid ? result.error().sentence : QStringLiteral("another error");
    if constexpr (requires { result->told; }) {
        if (!result->isStored())
            return QStringLiteral("a fault: ") + result->told.faults.first().sentence;
    }
    return {};
}

struct Office : Workbench
{
    Office()
    {
        member.cohort = cohort().id;
        member.familyName = QStringLiteral("Calvérac");
        member.givenName = QStringLiteral("Odile");
        member.joinedOn = QDate(2011, 6, 20);
        member = save(member);
        company.name = QStringLiteral("Maison");
        company = save(company);
        act.cohort = cohort().id;
        act.date = QDate(2012, 6, 1);
        act.company = company.id;
        act.members = {member.id};
        act = save(act);
        interview.member = member.id;
        interview.company = company.id;
        interview.date = QDate(2012, 6, 20);
        interview = save(interview);
        outcome.member = member.id;
        outcome.type = OutcomeType::CDI;
        outcome.effectiveOn = outcome.knownOn = QDate(2012, 1, 2);
        outcome = save(outcome);
    }
    void close()
    {
        Cohort closed = all<Cohort>().first();
        closed.closedOn = kDay;
        save(closed);
    }
    // As many as there are of each kind, with their revisions.
    QList<qint64> state()
    {
        QList<qint64> state;
        const auto add = [&](const auto &records) {
            state.append(records.size());
            for (const auto &record : records)
                state.append(record.revision);
        };
        add(all<Member>());
        add(all<Act>());
        add(all<Interview>());
        add(all<Outcome>());
        add(all<Company>());
        add(all<Checkpoint>());
        add(all<PressMention>());
        return state;
    }
    // What each answers; done in an open cohort, every one of them.
    QList<std::pair<const char *, std::function<QString()>>> steps()
    {
        using enum ListKind;
        const Id<Cohort> its = cohort().id;
        const QString label = QStringLiteral("Enter");
        Member fresh;
        fresh.cohort = its;
        return {
            {"a new act",
             [=, this] {
                 return refusalOf(
                     enterAct(store(), label, its,
                              {typed(Outreach, "company", "Toute neuve"), typed(Outreach, "date", "2/6/12"),
                               typed(Outreach, "members", "Odile Calvérac"), typed(Outreach, "channel", "courriel")}));
             }},
            {"an act", [=, this] { return refusalOf(enter(store(), label, act, {typed(Outreach, "notes", "Bien")})); }},
            {"a new interview",
             [=, this] {
                 return refusalOf(
                     enterFact(store(), label, its, Interview(),
                               {typed(Interviews, "member", "Odile Calvérac"),
                                typed(Interviews, "company", "Toute neuve"), typed(Interviews, "date", "4/7/12")}));
             }},
            {"an interview",
             [=, this] {
                 return refusalOf(enterFact(store(), label, its, interview, {typed(Interviews, "debrief", "Bien")}));
             }},
            {"an outcome",
             [=, this] {
                 return refusalOf(enterFact(store(), label, its, outcome, {typed(Outcomes, "position", "Comptable")}));
             }},
            {"a new member",
             [=, this] {
                 return refusalOf(
                     enterMember(store(), label, fresh,
                                 {typed(Members, "family_name", "Nouveau"), typed(Members, "given_name", "Tout"),
                                  typed(Members, "joined_on", "20/6/11")},
                                 {}));
             }},
            {"a member",
             [=, this] {
                 return refusalOf(enterMember(store(), label, member, {typed(Members, "city", "Menton")}, {}));
             }},
            {"a member without more",
             [=, this] { return refusalOf(enter(store(), label, member, {typed(Members, "city", "Menton")})); }},
            {"many members", [=, this] { return many(QList{member.id}, typed(Members, "city", "Menton")); }},
            {"many acts", [=, this] { return many(QList{act.id}, typed(Outreach, "notes", "Bien")); }},
            {"many interviews", [=, this] { return many(QList{interview.id}, typed(Interviews, "debrief", "Bien")); }},
            {"many outcomes", [=, this] { return many(QList{outcome.id}, typed(Outcomes, "position", "Vigie")); }},
        };
    }
    // A list of each kind that is a cohort's.
    QList<std::pair<const char *, std::function<QString()>>> lists()
    {
        const auto list = [this](ListKind kind, const char *rows) {
            return [this, kind, rows] { return refusalOf(import(kind, rows)); };
        };
        return {
            {"a list of members", list(ListKind::Members, "Nom;Prénom;Date d'entrée\nListe;Une;20/06/2011\n")},
            {"a list of acts", list(ListKind::Outreach, "Date;Entreprise;Membres;Canal\n"
                                                        "3/6/2012;Toute neuve;Odile Calvérac;Courriel\n")},
            {"a list of interviews",
             list(ListKind::Interviews, "Date;Membre;Entreprise\n4/7/2012;Odile Calvérac;Maison\n")},
            {"a list of outcomes", list(ListKind::Outcomes, "Membre;Type;Date d'effet\nOdile Calvérac;CDD;2/4/2012\n")},
            {"a list of check-points", list(ListKind::Checkpoints, "Membre;Date d'effet;Mois;Date;Résultat\n"
                                                                   "Odile Calvérac;2/1/2012;3;3/4/2012;Même poste\n")},
            {"a list of mentions",
             list(ListKind::Press, "Date;Média;Support\n3/6/2012;Gazette Fictive;Presse écrite\n")},
            {"a list of offers", list(ListKind::Offers, "Reçue le;Poste\n3/6/2012;Vigie\n")},
            {"a list of visits", list(ListKind::Audience, "3/6/2012;12\n")},
        };
    }
    template<typename R>
    QString many(const QList<Id<R>> &records, const TypedField &field)
    {
        NoTask task;
        return refusalOf(enterMany(store(), QStringLiteral("Many"), records, field, task));
    }

    Member member;
    Company company;
    Act act;
    Interview interview;
    Outcome outcome;
};

} // namespace

class TestClosedEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsEntered()
    {
        Office office;
        office.close();
        const QList<qint64> before = office.state();
        const auto steps = office.steps() + office.lists();
        for (const auto &[name, step] : steps) {
            const QString refusal = step();
            QVERIFY2(refusal.contains(QStringLiteral("“%1” is closed").arg(office.cohort().name)),
                     qPrintable(QLatin1String(name) + u' ' + refusal));
            QVERIFY2(office.state() == before, name);
        }
        // Neither would it.
        const auto dry = office.import(ListKind::Members, "Nom;Prénom;Date d'entrée\nListe;Une;20/06/2011\n", false,
                                       true);
        QVERIFY(!dry && dry.error().sentence.contains(u"is closed"));
    }
    void allOfItIsInAnOpenOne()
    {
        Office office;
        const QList<qint64> before = office.state();
        const auto steps = office.steps() + office.lists();
        for (const auto &[name, step] : steps) {
            const QString refusal = step();
            QVERIFY2(refusal.isEmpty(), qPrintable(QLatin1String(name) + u' ' + refusal));
            QVERIFY2(office.state() != before, name);
            QVERIFY2(office.store().history().undo(), name);
            office.member = office.all<Member>().first(); // what undo took back stands under a new revision
            office.act = office.all<Act>().first();
            office.interview = office.all<Interview>().first();
            office.outcome = office.all<Outcome>().first();
        }
    }
    // Relays are the file's, too, written in as they are imported.
    void relaysAreWritten()
    {
        Office office;
        office.close();
        QCOMPARE(office.counts(ListKind::Relays, "Nom;Réseau;Compte\nRelais Fictif;Réseau;@relais06\n"),
                 QStringLiteral("1 0 0 0 0"));
        const Relay relay = office.all<Relay>().value(0);
        QCOMPARE(relay.name, QStringLiteral("Relais Fictif"));
        QCOMPARE(refusalOf(enter(office.store(), QStringLiteral("Enter"), relay,
                                 {typed(ListKind::Relays, "name", "Autre Relais")})),
                 QString());
        QVERIFY(office.store().history().undo() && office.store().history().undo());
        QVERIFY(office.all<Relay>().isEmpty());
    }
    // Companies and contacts are the file's, and the other cohort goes on.
    void whatIsNoneOfItsIsWritten()
    {
        Office office;
        office.close();
        const QString label = QStringLiteral("Enter");
        QCOMPARE(refusalOf(
                     enter(office.store(), label, office.company, {typed(ListKind::Companies, "city", "Menton")})),
                 QString());
        Contact contact;
        contact.company = office.company.id;
        QCOMPARE(refusalOf(
                     enter(office.store(), label, contact, {typed(ListKind::Contacts, "family_name", "Personne")})),
                 QString());
        QCOMPARE(office.counts(ListKind::Companies, "Raison sociale;Ville\nMaison;Nice\nListée;Nice\n"),
                 QStringLiteral("1 1 0 0 0"));
        QCOMPARE(office.counts(ListKind::Contacts, "Entreprise;Nom\nListée;Quidam\nInconnue;Autre\n"),
                 QStringLiteral("2 0 0 1 0"));
        QCOMPARE(office.all<Company>().size(), 3);
        QCOMPARE(office.all<Company>().first().city, QStringLiteral("Nice"));
        QVERIFY(office.store().history().undo()); // the list of contacts, with the company it made
        QCOMPARE(office.all<Company>().size(), 2);
        QCOMPARE(office.all<Contact>().size(), 1);
        Cohort second;
        second.name = QStringLiteral("Une autre");
        office.work(office.save(second));
        QCOMPARE(refusalOf(office.import(ListKind::Members, "Nom;Prénom;Date d'entrée\nListe;Une;20/06/2011\n")),
                 QString());
        Member other;
        other.cohort = office.cohort().id;
        QCOMPARE(refusalOf(enterMember(office.store(), label, other,
                                       {typed(ListKind::Members, "family_name", "Nouveau"),
                                        typed(ListKind::Members, "given_name", "Tout"),
                                        typed(ListKind::Members, "joined_on", "20/6/11")},
                                       {})),
                 QString());
        // One value for several, one of whom is of the closed one: none has it.
        NoTask task;
        const QList<Member> members = office.all<Member>();
        const QList<Id<Member>> both{members.last().id, members.first().id};
        const auto many = enterMany(office.store(), label, both, typed(ListKind::Members, "city", "Menton"), task);
        QVERIFY(!many && many.error().sentence.contains(u"is closed"));
        for (const Member &each : office.all<Member>())
            QVERIFY(each.city != u"Menton");
    }
};

REBOND_TEST(TestClosedEntry)
#include "tst_closedentry.moc"
