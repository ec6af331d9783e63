// SPDX-License-Identifier: GPL-3.0-or-later
// A form of a record that names others takes and refuses what a list does.
#include "exchange/factentry.h"

#include "exchange/field.h"
#include "exchange/lookups.h"
#include "exchange/workbench.h"

#include "support/runner.h"

#include <ctime>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;
using domain::Company;
using domain::Interview;
using domain::Member;
using domain::Outcome;

class TestFactEntry : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static TypedField typed(ListKind kind, const char *key, const QString &text)
    {
        return {fieldAt(kind, QString::fromLatin1(key)), text};
    }
    static TypedField interview(const char *key, const QString &text) { return typed(ListKind::Interviews, key, text); }
    static TypedField outcome(const char *key, const QString &text) { return typed(ListKind::Outcomes, key, text); }
    static QStringList keysOf(ListKind kind, const Applied &told)
    {
        QStringList keys;
        for (const FieldFault &fault : told.faults)
            keys.append(fault.field < 0 ? QStringLiteral("whole") : fieldsOf(kind).at(fault.field).key);
        keys.sort();
        return keys;
    }
    Member member(const QString &given, const QString &family)
    {
        Member made;
        made.cohort = m_bench->cohort().id;
        made.familyName = family;
        made.givenName = given;
        made.joinedOn = QDate(2011, 6, 20);
        return m_bench->save(made);
    }
    Result<Entered<Interview>> enter(const Interview &base, const QList<TypedField> &fields)
    {
        return enterFact(m_bench->store(), QStringLiteral("Enter"), m_bench->cohort().id, base, fields);
    }
    Result<Entered<Outcome>> enter(const Outcome &base, const QList<TypedField> &fields)
    {
        return enterFact(m_bench->store(), QStringLiteral("Enter"), m_bench->cohort().id, base, fields);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void anOddDayIsAskedAbout()
    {
        member(QStringLiteral("Odile"), QStringLiteral("Calvérac")); // came on 20 June 2011
        const auto enterAsked = [&](const auto &base, const QList<TypedField> &fields, const Asking &asking) {
            return enterFact(m_bench->store(), QStringLiteral("Enter"), m_bench->cohort().id, base, fields, asking);
        };
        const Formats english(Language::English);
        QList<TypedField> fields{interview("member", QStringLiteral("Odile Calvérac")),
                                 interview("company", QStringLiteral("Atelier tout neuf")),
                                 interview("date", QStringLiteral("4/7/1812"))};
        auto met = enterAsked(Interview(), fields, english);
        QVERIFY(met && met->told.faults.isEmpty() && !met->isStored());
        for (const FieldFault &doubt : met->told.doubts)
            QCOMPARE(doubt.field, fieldAt(ListKind::Interviews, QStringLiteral("date")));
        QVERIFY(m_bench->all<Company>().isEmpty());
        fields.last().text = QStringLiteral("4/7/2012"); // planned: that may be to come
        met = enterAsked(Interview(), fields, english);
        QVERIFY(met && met->isStored());
        // Of one that stands, only what is typed now.
        Interview odd = met->record;
        odd.date = QDate(1812, 7, 4);
        odd = m_bench->save(odd);
        met = enterAsked(odd, {interview("debrief", QStringLiteral("Bien"))}, english);
        QVERIFY(met && met->isStored());
        Outcome fresh;
        fresh.knownOn = QDate(2012, 6, 30);
        QList<TypedField> found{outcome("member", QStringLiteral("Odile Calvérac")),
                                outcome("type", QStringLiteral("CDI")),
                                outcome("effective_on", QStringLiteral("19/6/2011"))};
        auto placed = enterAsked(fresh, found, english);
        QVERIFY(placed && placed->told.faults.isEmpty() && placed->told.doubts.size() == 1);
        QCOMPARE(placed->told.doubts.first().field, fieldAt(ListKind::Outcomes, QStringLiteral("effective_on")));
        placed = enterAsked(fresh, found, {});
        QVERIFY(placed && placed->isStored());
        fresh.knownOn = QDate(2012, 7, 1);
        found.last().text = QStringLiteral("20/6/2011");
        placed = enterAsked(fresh, found, english);
        QVERIFY(placed && placed->told.doubts.size() == 1);
        QCOMPARE(placed->told.doubts.first().field, fieldAt(ListKind::Outcomes, QStringLiteral("known_on")));
    }

    void whoAndWhereAreFoundAndANewCompanyIsMade()
    {
        const Member odile = member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        const auto entered = enter(Interview(), {interview("member", QStringLiteral("calverac odile")),
                                                 interview("company", QStringLiteral("Atelier tout neuf")),
                                                 interview("date", QStringLiteral("4/7/12")),
                                                 interview("time", QStringLiteral("9h30"))});
        QVERIFY(entered && entered->isStored());
        const Interview made = m_bench->all<Interview>().value(0);
        QCOMPARE(made, entered->record);
        QCOMPARE(made.member, odile.id);
        QCOMPARE(made.date, QDate(2012, 7, 4));
        QCOMPARE(made.time, std::optional(QTime(9, 30)));
        QVERIFY(made.state == domain::InterviewState::Prevu);
        QCOMPARE(m_bench->all<Company>().value(0).id, made.company);
        QCOMPARE(entered->told.remarks.size(), 1);
        QCOMPARE(entered->told.remarks.first().sentence,
                 QStringLiteral("“Atelier tout neuf” was added to the companies."));
        QVERIFY(m_bench->store().history().undo()); // one step: the company goes as well
        QVERIFY(m_bench->all<Interview>().isEmpty() && m_bench->all<Company>().isEmpty());
    }
    void whatIsToBeAddedIsKnownBefore()
    {
        for (const char *siren : {"732829320", "", ""}) {
            Company company;
            company.name = QString::fromUtf8(*siren ? "Crédit d’Azur" : "Deux fois");
            company.siren = QString::fromUtf8(siren);
            m_bench->save(company);
        }
        const QString reference = m_bench->all<Company>().first().reference;
        const auto isNew = [&](const QString &cell) {
            const auto found = m_bench->store().read(
                [&](storage::Reader &reader) { return CompanyLookup(reader, cell).isNew(cell); });
            return found && *found;
        };
        QVERIFY(isNew(QStringLiteral("Crédit")));
        QVERIFY(!isNew(QStringLiteral("CREDIT D'AZUR")));
        QVERIFY(!isNew(QStringLiteral("732 829 320")));
        QVERIFY(!isNew(reference));
        QVERIFY(!isNew(QStringLiteral("542065479"))); // a number of nobody is refused
        QVERIFY(!isNew(QStringLiteral("deux fois"))); // and so is the name of two
        QVERIFY(!isNew(QString()));
        const auto known = enter(Interview(),
                                 {interview("member",
                                            member(QStringLiteral("Odile"), QStringLiteral("Calvérac")).reference),
                                  interview("company", reference), interview("date", QStringLiteral("4/7/12"))});
        QVERIFY(known && known->isStored() && known->told.remarks.isEmpty());
    }
    void whatIsNotTypedStaysEvenWhereTheNameIsSharedByTwo()
    {
        const Member first = member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        Interview base;
        base.member = first.id;
        Company une;
        une.name = QStringLiteral("Une");
        base.company = m_bench->save(une).id;
        base.date = QDate(2012, 6, 1);
        base = m_bench->save(base);
        const auto entered = enter(base, {interview("company", QStringLiteral("Deux")),
                                          interview("debrief", QStringLiteral("Bien"))});
        QVERIFY(entered && entered->isStored());
        QCOMPARE(entered->record.member, first.id);
        QVERIFY(entered->record.company != base.company);
        QCOMPARE(entered->record.debrief, QStringLiteral("Bien"));
        const auto refused = enter(entered->record, {interview("member", QStringLiteral("Odile Calvérac"))});
        QVERIFY(refused && !refused->isStored());
        QCOMPARE(keysOf(ListKind::Interviews, refused->told), QStringList{QStringLiteral("member")});
    }
    void whatIsMissingIsToldAndNothingIsWritten()
    {
        const auto none = enter(Interview(), {});
        QVERIFY(none && !none->isStored());
        QCOMPARE(keysOf(ListKind::Interviews, none->told),
                 (QStringList{QStringLiteral("company"), QStringLiteral("date"), QStringLiteral("member")}));
        const auto nobody = enter(Interview(), {interview("member", QStringLiteral("Personne")),
                                                interview("company", QStringLiteral("Nouvelle")),
                                                interview("date", QStringLiteral("1/6/12"))});
        QVERIFY(nobody && !nobody->isStored());
        QCOMPARE(keysOf(ListKind::Interviews, nobody->told), QStringList{QStringLiteral("member")});
        QVERIFY(m_bench->all<Company>().isEmpty()); // not made for nothing
        member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        Outcome fresh;
        fresh.knownOn = QDate(2012, 6, 30);
        const auto noType = enter(fresh, {outcome("member", QStringLiteral("Odile Calvérac")),
                                          outcome("effective_on", QStringLiteral("1/6/12"))});
        QVERIFY(noType && !noType->isStored());
        QCOMPARE(keysOf(ListKind::Outcomes, noType->told), QStringList{QStringLiteral("type")}); // not CDI by silence
        QCOMPARE(factTextOf(fresh, fieldAt(ListKind::Outcomes, u"type"), {}), QString());
        QCOMPARE(factTextOf(fresh, fieldAt(ListKind::Outcomes, u"known_on"), {}), QStringLiteral("30/06/2012"));
    }
    void anOutcomeMayLoseItsEmployerAndKeepsItsRules()
    {
        member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        const auto entered = enter(Outcome(),
                                   {outcome("member", QStringLiteral("Odile Calvérac")),
                                    outcome("type", QStringLiteral("CDD")), outcome("company", QStringLiteral("Une")),
                                    outcome("effective_on", QStringLiteral("31/8/2011")),
                                    outcome("planned_end", QStringLiteral("28/2/2012")),
                                    outcome("contributing_channels", QStringLiteral("Presse | Réseau"))});
        QVERIFY(entered && entered->isStored());
        QCOMPARE(entered->record.knownOn, QDate(2012, 6, 30)); // the day of the entry
        QCOMPARE(entered->record.contributingChannels, (QList{domain::Channel::Presse, domain::Channel::Reseau}));
        const auto ended = enter(entered->record, {outcome("ended_on", QStringLiteral("30/8/2011"))});
        QVERIFY(ended && !ended->isStored());
        QCOMPARE(keysOf(ListKind::Outcomes, ended->told), QStringList{QStringLiteral("ended_on")});
        const auto without = enter(entered->record, {outcome("company", QString())});
        QVERIFY(without && without->isStored());
        QVERIFY(!without->record.company);
        QCOMPARE(without->record.member, entered->record.member);
    }
    // A form that carries the name asks for that name, not for the cohort.
    void aFactBesideTenThousandMembersIsQuick()
    {
        const Member odile = member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        QVERIFY(m_bench->store().write(QStringLiteral("Many"), [&](storage::Transaction &transaction) {
            for (int i = 0; i < 10'000; ++i) {
                Member other = odile;
                other.id = {};
                other.revision = 0;
                other.reference.clear();
                other.familyName = QStringLiteral("Inventé %1").arg(i);
                transaction.save(other);
            }
        }));
        const auto first = enter(Interview(), {interview("member", QStringLiteral("Odile Calvérac")),
                                               interview("company", QStringLiteral("Une")),
                                               interview("date", QStringLiteral("1/6/12"))});
        QVERIFY(first && first->isStored());
        const auto milliseconds = [](auto &&work) {
            const std::clock_t before = std::clock();
            work();
            return 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        };
        const double named = milliseconds([&] {
            const auto again = enter(first->record, {interview("member", QStringLiteral("Odile Calvérac")),
                                                     interview("date", QStringLiteral("2/6/12"))});
            QVERIFY(again && again->isStored());
            QCOMPARE(again->record.member, odile.id);
        });
        const double notNamed = milliseconds([&] {
            const auto made = enter(Outcome(),
                                    {outcome("member", odile.reference), outcome("type", QStringLiteral("CDI")),
                                     outcome("company", QStringLiteral("Une")),
                                     outcome("effective_on", QStringLiteral("2/6/12"))});
            QVERIFY(made && made->isStored());
            const auto other = enter(made->record, {outcome("company", QStringLiteral("Deux"))});
            QVERIFY(other && other->isStored());
            QCOMPARE(other->record.member, odile.id);
        });
        qInfo("beside 10,000 members: %.1f and %.1f ms of processor time", named, notNamed);
        QVERIFY2(named < 20 && notNamed < 40, qPrintable(QString::number(named)));
    }
    void whoChangedItMeanwhileIsNotOverwritten()
    {
        member(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        const auto entered = enter(Interview(), {interview("member", QStringLiteral("Odile Calvérac")),
                                                 interview("company", QStringLiteral("Une")),
                                                 interview("date", QStringLiteral("1/6/12"))});
        QVERIFY(entered && entered->isStored());
        Interview other = entered->record;
        other.debrief = QStringLiteral("Ailleurs");
        m_bench->save(other);
        const auto late = enter(entered->record, {interview("time", QStringLiteral("9h"))});
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
    }
};

REBOND_TEST(TestFactEntry)
#include "tst_factentry.moc"
