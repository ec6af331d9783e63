// SPDX-License-Identifier: GPL-3.0-or-later
// A form takes and refuses what a list takes and refuses, with the same words.
#include "exchange/entry.h"

#include "exchange/field.h"
#include "exchange/workbench.h"

#include "support/runner.h"

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
};

REBOND_TEST(TestEntry)
#include "tst_entry.moc"
