// SPDX-License-Identifier: GPL-3.0-or-later
// A form takes and refuses what a list takes and refuses, with the same words.
#include "exchange/entry.h"

#include "exchange/field.h"
#include "exchange/lookups.h"
#include "exchange/memberentry.h"
#include "exchange/workbench.h"

#include "support/runner.h"

#include <ctime>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;
using domain::Member;

class TestEntry : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static TypedField typed(const char *key, const QString &text)
    {
        return {fieldAt(ListKind::Members, QString::fromLatin1(key)), text};
    }
    static QString keyOf(const FieldFault &fault)
    {
        return fault.field < 0 ? QStringLiteral("whole") : fieldsOf(ListKind::Members).at(fault.field).key;
    }
    Member odile()
    {
        Member member;
        member.cohort = m_bench->cohort().id;
        member.familyName = QStringLiteral("Calvérac");
        member.givenName = QStringLiteral("Odile");
        member.email = QStringLiteral("odile@example.org");
        member.joinedOn = QDate(2011, 6, 20);
        return m_bench->save(member);
    }
    Result<Entered<Member>> enter(const Member &base, const QList<TypedField> &fields)
    {
        return exchange::enter(m_bench->store(), QStringLiteral("Change"), base, fields);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void whatIsTypedIsStoredInOneStep()
    {
        const Member base = odile();
        const auto entered = enter(base, {typed("phone", QStringLiteral("0465710198")),
                                          typed("left_on", QStringLiteral("3/5/12")),
                                          typed("exit_reason", QStringLiteral("Déménagement")),
                                          typed("sector", QStringLiteral("Santé | Social"))});
        QVERIFY(entered);
        QVERIFY(entered->isStored());
        const QList<Member> all = m_bench->all<Member>();
        QCOMPARE(all, QList{entered->record});
        QCOMPARE(all[0].phone, QStringLiteral("+33465710198"));
        QCOMPARE(all[0].leftOn, std::optional(QDate(2012, 5, 3)));
        QCOMPARE(all[0].exitReason, std::optional(domain::ExitReason::DEM));
        QCOMPARE(all[0].sectors, (QStringList{QStringLiteral("Santé"), QStringLiteral("Social")}));
        QCOMPARE(m_bench->store().history().undoLabel(), std::optional(QStringLiteral("Change")));
        QVERIFY(m_bench->store().history().undo());
        QCOMPARE(m_bench->all<Member>()[0].phone, QString());
    }
    // Two of one name are told apart by the reference behind it, whole cohort known or only those who are named.
    void twoOfOneNameAreToldApart()
    {
        const Member one = odile();
        Member other;
        other.cohort = one.cohort;
        other.familyName = one.familyName;
        other.givenName = one.givenName;
        other.joinedOn = one.joinedOn;
        other = m_bench->save(other);
        QVERIFY(one.reference != other.reference);
        const auto told = [](const Member &member) {
            return QStringLiteral("odile CALVERAC (%1)").arg(member.reference);
        };
        const QStringList cells{told(one), told(other), QStringLiteral("Odile Calvérac"),
                                QStringLiteral("Rémi Bastiani (%1)").arg(one.reference),
                                QStringLiteral("Odile Calvérac (M999)")};
        const auto done = m_bench->store().read([&](storage::Reader &reader) {
            const auto cohort = m_bench->cohort().id;
            for (const MemberLookup &lookup : {MemberLookup(reader, cohort), MemberLookup(reader, cohort, cells)}) {
                QCOMPARE(lookup.resolve(cells.at(0)).value(), one.id);
                QCOMPARE(lookup.resolve(cells.at(1)).value(), other.id);
                for (const QString &cell : cells.mid(2))
                    QVERIFY2(!lookup.resolve(cell), qPrintable(cell));
            }
        });
        QVERIFY(done);
    }
    void anEmptyFieldClearsAnEmptyReferenceDoesNot()
    {
        const Member base = odile();
        const auto entered = enter(base, {typed("email", QString()), typed("reference", QStringLiteral("  "))});
        QVERIFY(entered && entered->isStored());
        QCOMPARE(m_bench->all<Member>()[0].email, QString());
        QCOMPARE(m_bench->all<Member>()[0].reference, base.reference);
    }
    void whatIsWrongIsToldByFieldAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *key, const char16_t *text, const char *told = nullptr) {
            QTest::addRow("%s", key) << QString::fromLatin1(key) << QString::fromUtf16(text)
                                     << QString::fromLatin1(told ? told : key);
        };
        row("family_name", u" ");
        row("joined_on", u"31/02/2012");
        row("left_on", u"19/06/2011");
        row("email", u"zoe@example.org"); // somebody else's
        row("postal_code", u"6");
        row("exit_reason", u"envie");
        row("headline", u"1 85 05 78 006 084 91"); // a social security number
        row("reference", u"M-2");
    }
    void whatIsWrongIsToldByFieldAndNothingIsWritten()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        const Member base = odile();
        Member other = base;
        other.id = {};
        other.revision = 0;
        other.reference = QStringLiteral("M-2");
        other.email = QStringLiteral("Zoe@example.org");
        m_bench->save(other);
        const QByteArray before = m_bench->fileBytes();
        const auto entered = enter(base, {typed(key.toLatin1().constData(), text)});
        QVERIFY(entered);
        QVERIFY(!entered->isStored());
        QCOMPARE(entered->told.faults.size(), 1);
        QCOMPARE(keyOf(entered->told.faults[0]), told);
        QVERIFY(entered->told.faults[0].sentence.endsWith(u'.'));
        QCOMPARE(m_bench->fileBytes(), before);
    }
    void aNewRecordMissesWhatItNeeds()
    {
        Member fresh;
        fresh.cohort = m_bench->cohort().id;
        fresh.joinedOn = QDate(2012, 6, 30);
        const auto entered = enter(fresh, {typed("given_name", QStringLiteral("Inès"))});
        QVERIFY(entered && !entered->isStored());
        QCOMPARE(entered->told.faults.size(), 1);
        QCOMPARE(keyOf(entered->told.faults[0]), QStringLiteral("family_name"));
        QVERIFY(m_bench->all<Member>().isEmpty());
    }
    void aMendedValueIsRemarkedOn()
    {
        const auto entered = enter(odile(), {typed("postal_code", QStringLiteral("6000"))});
        QVERIFY(entered && entered->isStored());
        QCOMPARE(entered->record.postalCode, QStringLiteral("06000"));
        QCOMPARE(entered->told.remarks.size(), 1);
        QCOMPARE(keyOf(entered->told.remarks[0]), QStringLiteral("postal_code"));
    }
    void aRecordChangedMeanwhileIsAConflict()
    {
        const Member base = odile();
        Member changed = base;
        changed.city = QStringLiteral("Nice");
        m_bench->save(changed);
        const auto entered = enter(base, {typed("city", QStringLiteral("Grasse"))});
        QVERIFY(!entered);
        QCOMPARE(entered.error().kind, Error::Kind::Conflict);
        QCOMPARE(m_bench->all<Member>()[0].city, QStringLiteral("Nice"));
    }
    void theTextsOfAFormReadBackAsTheyAre()
    {
        Member full = odile();
        full.birthYear = 1956;
        full.phone = QStringLiteral("+33465710198");
        full.romeCodes = {QStringLiteral("M1806"), QStringLiteral("M1805")};
        full.stillSearching = false;
        full.availableFrom = QDate(2012, 9, 1);
        full.intention = domain::Intention::Creation;
        QList<TypedField> fields;
        for (int i = 0; i < fieldsOf(ListKind::Members).size(); ++i) {
            if (!fieldsOf(ListKind::Members).at(i).isInputOnly)
                fields.append({i, textOf(full, i)});
        }
        fields.removeIf([](const TypedField &each) { // consents are records of their own
            return fieldsOf(ListKind::Members).at(each.field).key == u"consents";
        });
        Member read = full;
        read.birthYear.reset();
        read.phone.clear();
        read.romeCodes.clear();
        read.stillSearching.reset();
        read.availableFrom.reset();
        read.intention.reset();
        QVERIFY(apply(read, fields).faults.isEmpty());
        QCOMPARE(read, full);
    }

private:
    // An act as a row of a list would be, its company and members by name.
    Result<Entered<domain::Act>> act(const QList<std::pair<const char *, const char16_t *>> &fields)
    {
        QList<TypedField> all;
        for (const auto &[key, text] : fields)
            all.append({fieldAt(ListKind::Outreach, QString::fromLatin1(key)), QString::fromUtf16(text)});
        return enterAct(m_bench->store(), QStringLiteral("Act"), m_bench->cohort().id, all);
    }

private Q_SLOTS:
    void anActIsWrittenWithItsCompanyInOneStep()
    {
        const Member member = odile();
        const auto entered = act({{"date", u"30/06/2012"},
                                  {"company", u"Atelier Vrac"},
                                  {"members", u"odile CALVERAC"},
                                  {"channel", u"Téléphone"},
                                  {"next_action", u"Rappeler"},
                                  {"due_on", u"10/7/2012"}});
        QVERIFY(entered && entered->isStored());
        const QList<domain::Act> acts = m_bench->all<domain::Act>();
        QCOMPARE(acts, QList{entered->record});
        QCOMPARE(acts[0].members, QList{member.id});
        QCOMPARE(acts[0].cohort, m_bench->cohort().id);
        QCOMPARE(acts[0].dueOn, std::optional(QDate(2012, 7, 10)));
        QCOMPARE(m_bench->all<domain::Company>().size(), 1);
        // The second one finds the company, whatever its capitals; undo takes one act back and leaves the other.
        QVERIFY(act({{"date", u"30/06/2012"},
                     {"company", u"ATELIER vrac"},
                     {"on_behalf_of", u"Collectif"},
                     {"channel", u"Courriel"}}));
        QCOMPARE(m_bench->all<domain::Company>().size(), 1);
        QVERIFY(m_bench->store().history().undo());
        QCOMPARE(m_bench->all<domain::Act>().size(), 1);
        QVERIFY(m_bench->store().history().undo());
        QVERIFY(m_bench->all<domain::Company>().isEmpty());
    }
    void anEqualActIsNoticedAndNotWrittenTwice()
    {
        odile();
        const QList<std::pair<const char *, const char16_t *>> fields{{"date", u"30/06/2012"},
                                                                      {"company", u"Atelier Vrac"},
                                                                      {"members", u"Odile Calvérac"},
                                                                      {"channel", u"Téléphone"},
                                                                      {"position", u"Comptable"}};
        const auto first = act(fields);
        QVERIFY(first && first->isStored() && !first->stoodAlready);
        const QByteArray before = m_bench->fileBytes();
        const auto second = act(fields);
        QVERIFY(second && second->isStored() && second->stoodAlready);
        QCOMPARE(second->record, first->record);
        QCOMPARE(m_bench->fileBytes(), before);
        // What a list would call unchanged, too.
        QCOMPARE(m_bench->counts(ListKind::Outreach, "Date;Entreprise;Membres;Canal;Poste\n"
                                                     "30/06/2012;Atelier Vrac;Odile Calvérac;Téléphone;Comptable\n"),
                 QStringLiteral("0 0 1 0 0"));
        // Another position is another act, as is another day.
        auto other = fields;
        other.last().second = u"Caissière";
        QVERIFY(act(other)->isStored());
        other.first().second = u"29/06/2012";
        QVERIFY(act(other)->isStored());
        QCOMPARE(m_bench->all<domain::Act>().size(), 3);
    }
    void anActIsChangedWithItsNames()
    {
        odile();
        const auto first = act({{"date", u"30/06/2012"},
                                {"company", u"Atelier Vrac"},
                                {"members", u"Odile Calvérac"},
                                {"channel", u"Téléphone"},
                                {"notes", u"Deux\nlignes"}});
        QVERIFY(first && first->isStored());
        Member karim;
        karim.cohort = m_bench->cohort().id;
        karim.familyName = QStringLiteral("Benali");
        karim.givenName = QStringLiteral("Karim");
        karim.joinedOn = QDate(2011, 6, 20);
        karim = m_bench->save(karim);
        const auto at = [](const char *key) { return fieldAt(ListKind::Outreach, QString::fromLatin1(key)); };
        QList<int> places;
        for (int i = 0; i < fieldsOf(ListKind::Outreach).size(); ++i)
            places.append(i);
        const auto texts = textsOf(m_bench->store(), first->record, places);
        QVERIFY(texts);
        QCOMPARE(texts->value(at("company")), QStringLiteral("Atelier Vrac"));
        QCOMPARE(texts->value(at("members")), QStringLiteral("Odile Calvérac"));
        QCOMPARE(texts->value(at("notes")), QStringLiteral("Deux\nlignes"));
        // What a form begins with reads back as it is.
        QList<TypedField> same;
        for (const int place : places)
            same.append({place, texts->value(place)});
        auto entered = exchange::enter(m_bench->store(), QStringLiteral("Same"), first->record, same);
        QVERIFY(entered && entered->isStored());
        QCOMPARE(entered->record, first->record);
        // Another member, and a company that is not there yet; the rest stays.
        entered = exchange::enter(m_bench->store(), QStringLiteral("Change"), first->record,
                                  {{at("members"), QStringLiteral("Karim Benali")},
                                   {at("company"), QStringLiteral("Garage Neuf")}});
        QVERIFY(entered && entered->isStored());
        domain::Act expected = first->record;
        expected.members = {karim.id};
        expected.company = m_bench->all<domain::Company>().last().id;
        expected.revision = 2;
        QCOMPARE(entered->record, expected);
        QCOMPARE(m_bench->all<domain::Act>(), QList{expected});
        // Nobody at all, in a member's name.
        entered = exchange::enter(m_bench->store(), QStringLiteral("Nobody"), expected, {{at("members"), QString()}});
        QVERIFY(entered && !entered->isStored());
        QCOMPARE(entered->told.faults.first().field, at("members"));
        QVERIFY(m_bench->store().history().undo());
        QCOMPARE(m_bench->all<domain::Act>().first().members, first->record.members);
        QCOMPARE(m_bench->all<domain::Company>().size(), 1);
    }
    void cellsMeanTheSameLookedUpOneByOne()
    {
        const QStringList families{QStringLiteral("Calvé"), QStringLiteral("calve rac"), QStringLiteral("d’Or"),
                                   QStringLiteral("Éli"), QString()};
        const QStringList givens{QStringLiteral("Éli"), QStringLiteral("Eli  Or"), QString(), QStringLiteral("Odile")};
        QStringList cells{QStringLiteral("nobody"), QStringLiteral("M-1"), QStringLiteral("zoe@example.org")};
        for (int i = 0; i < 60; ++i) {
            Member member;
            member.cohort = m_bench->cohort().id;
            member.familyName = families.at(i % 5);
            member.givenName = givens.at(i / 5 % 4) + (i > 40 ? QStringLiteral(" %1").arg(i) : QString());
            if (i % 7 == 0)
                member.email = i % 2 == 0 ? QStringLiteral("Zoe@example.org")
                                          : QStringLiteral("m%1@example.org").arg(i);
            member.reference = i == 3 ? QStringLiteral("M-1") : i == 4 ? QStringLiteral("Odile Calvé") : QString();
            member.joinedOn = QDate(2011, 6, 20);
            member = m_bench->save(member);
            cells << member.displayName() << member.familyName + u' ' + member.givenName << member.familyName
                  << member.givenName.toUpper() << member.email << member.reference;
        }
        cells.removeAll(QString());
        int resolved = 0;
        const auto read = m_bench->store().read([&](storage::Reader &reader) {
            const MemberLookup all(reader, m_bench->cohort().id);
            for (const QString &cell : std::as_const(cells)) {
                const auto expected = all.resolve(cell);
                const auto found = MemberLookup(reader, m_bench->cohort().id, {cell}).resolve(cell);
                QVERIFY2(found == expected, qPrintable(cell));
                resolved += found ? 1 : 0;
            }
        });
        QVERIFY(read);
        QVERIFY(resolved > 60 && resolved < cells.size() - 60);
    }
    // As a page or a word processor writes it, on either side; whole cohort known or only who is named.
    void aHyphenThatDoesNotBreakIsOne()
    {
        Member member = odile();
        member.familyName = QStringLiteral("Calvé\u2011Rac");
        member.givenName = QStringLiteral("Odile\u2011Zoé");
        member = m_bench->save(member);
        const QStringList cells{QStringLiteral("Odile-Zoé Calvé-Rac"), QStringLiteral("Odile\u2011Zoé Calvé\u2011Rac"),
                                QStringLiteral("calve-rac odile\u2010zoe")};
        const auto done = m_bench->store().read([&](storage::Reader &reader) {
            const auto cohort = m_bench->cohort().id;
            for (const QString &cell : cells) {
                const auto known = MemberLookup(reader, cohort).resolve(cell);
                QVERIFY2(known && *known == member.id, qPrintable(cell));
                const auto alone = MemberLookup(reader, cohort, {cell}).resolve(cell);
                QVERIFY2(alone && *alone == member.id, qPrintable(cell));
            }
        });
        QVERIFY(done);
    }
    void anActBesideTenThousandMembersIsQuick()
    {
        const Member member = odile();
        QVERIFY(m_bench->store().write(QStringLiteral("Many"), [&](storage::Transaction &transaction) {
            for (int i = 0; i < 10'000; ++i) {
                Member other = member;
                other.id = {};
                other.revision = 0;
                other.reference.clear();
                other.email.clear();
                other.familyName = QStringLiteral("Inventé %1").arg(i);
                transaction.save(other);
            }
        }));
        QVERIFY(
            act({{"date", u"29/06/2012"}, {"company", u"Vrac"}, {"members", u"Odile Calvérac"}, {"channel", u"Visite"}})
                ->isStored());
        const std::clock_t before = std::clock();
        const auto entered = act(
            {{"date", u"30/06/2012"}, {"company", u"Vrac"}, {"members", u"Odile Calvérac"}, {"channel", u"Visite"}});
        const double milliseconds = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY(entered && entered->isStored());
        qInfo("an act beside 10,000 members: %.1f ms of processor time", milliseconds);
        QVERIFY2(milliseconds < 20, qPrintable(QString::number(milliseconds)));
    }
    void anActThatIsWrongIsNotWritten_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("told");
        QTest::addRow("no company") << QString() << QStringLiteral("Odile Calvérac") << QStringLiteral("company");
        QTest::addRow("nobody") << QStringLiteral("Vrac") << QString() << QStringLiteral("members");
        QTest::addRow("a stranger") << QStringLiteral("Vrac") << QStringLiteral("Zoé Inconnue")
                                    << QStringLiteral("members");
        QTest::addRow("two of that name")
            << QStringLiteral("Double") << QStringLiteral("Odile Calvérac") << QStringLiteral("company");
    }
    void anActThatIsWrongIsNotWritten()
    {
        QFETCH(const QString, company);
        QFETCH(const QString, members);
        QFETCH(const QString, told);
        odile();
        for (int i = 0; i < 2; ++i) {
            domain::Company twin;
            twin.name = QStringLiteral("Double");
            m_bench->save(twin);
        }
        const QByteArray before = m_bench->fileBytes();
        const auto entered = act({{"date", u"30/06/2012"},
                                  {"company", reinterpret_cast<const char16_t *>(company.utf16())},
                                  {"members", reinterpret_cast<const char16_t *>(members.utf16())},
                                  {"channel", u"Courriel"}});
        QVERIFY(entered && !entered->isStored());
        QCOMPARE(entered->told.faults.size(), 1);
        QCOMPARE(fieldsOf(ListKind::Outreach).at(entered->told.faults[0].field).key, told);
        QCOMPARE(m_bench->fileBytes(), before);
    }
    // What was agreed to, and what to say of a role, are one step with the fields; a withdrawal stays as history.
    void consentsAndRoleAreWrittenWithTheFields()
    {
        using domain::Consent;
        const auto terms = [](domain::ConsentUse use, domain::ConsentMedium medium, QDate given, QDate expires = {}) {
            return ConsentTerms{use, medium, given, expires.isValid() ? std::optional(expires) : std::nullopt};
        };
        const ConsentTerms name = terms(domain::ConsentUse::Name, domain::ConsentMedium::Site, QDate(2011, 6, 20));
        const ConsentTerms photo = terms(domain::ConsentUse::Photo, domain::ConsentMedium::Booklet, QDate(2011, 6, 20),
                                         QDate(2013, 6, 20));
        const auto enterMember = [&](const Member &base, const QList<TypedField> &fields,
                                     const QList<ConsentTerms> &before, const QList<ConsentTerms> &wanted,
                                     const QString &role) {
            return exchange::enterMember(m_bench->store(), QStringLiteral("Change"), base, fields,
                                         {role, before, wanted});
        };
        const auto first = enterMember(odile(), {typed("city", QStringLiteral("Nice"))}, {}, {name, photo},
                                       QStringLiteral(" Tient la caisse. "));
        QVERIFY(first && first->isStored());
        QCOMPARE(first->record.roleText, QStringLiteral("Tient la caisse."));
        QCOMPARE(m_bench->all<Consent>().size(), 2);
        QCOMPARE(standingTerms(*consentsOf(m_bench->store(), first->record.id)), (QList{name, photo}));
        // One withdrawn, the other unchanged: its record is the same.
        const auto second = enterMember(first->record, {}, {name, photo}, {name}, first->record.roleText);
        QVERIFY(second && second->isStored());
        const QList<Consent> consents = m_bench->all<Consent>();
        QCOMPARE(consents.size(), 2);
        for (const Consent &consent : consents)
            QCOMPARE(consent.withdrawnOn, consent.use == photo.use ? std::optional(QDate(2012, 6, 30)) : std::nullopt);
        // Nothing changed leaves no trace; what is wrong in a field writes no consent either.
        const QByteArray bytes = m_bench->fileBytes();
        QVERIFY(enterMember(second->record, {}, {name}, {name}, second->record.roleText)->isStored());
        QVERIFY(
            !enterMember(second->record, {typed("postal_code", QStringLiteral("1"))}, {name}, {photo}, {})->isStored());
        // Somebody else changed them meanwhile.
        const auto late = enterMember(second->record, {}, {name, photo}, {photo}, second->record.roleText);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(m_bench->fileBytes(), bytes);
        QVERIFY(m_bench->store().history().undo());
        QCOMPARE(standingTerms(*consentsOf(m_bench->store(), first->record.id)).size(), 2);
        QVERIFY(m_bench->store().history().undo());
        QVERIFY(m_bench->all<Consent>().isEmpty());
        QCOMPARE(m_bench->all<Member>()[0].city, QString());
        QCOMPARE(m_bench->all<Member>()[0].roleText, QString());
    }
};

REBOND_TEST(TestEntry)
#include "tst_entry.moc"
