// SPDX-License-Identifier: GPL-3.0-or-later
// What a form asks about before it writes: days nobody means, names that are almost there.
#include "exchange/asking.h"

#include "exchange/entry.h"
#include "exchange/field.h"
#include "exchange/memberentry.h"
#include "exchange/workbench.h"

#include "support/runner.h"

#include <QFile>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

class TestAsking : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static int at(const char *key) { return fieldAt(ListKind::Outreach, QString::fromLatin1(key)); }
    void saveOdile()
    {
        domain::Member member;
        member.cohort = m_bench->cohort().id;
        member.familyName = QStringLiteral("Calvérac");
        member.givenName = QStringLiteral("Odile");
        member.joinedOn = QDate(2011, 6, 20);
        m_bench->save(member);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    // A list takes it, and `check` lists it; who types it is asked first.
    void anOddDayIsAskedAbout_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *date, const char *due, const char *field, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(date) << QString::fromLatin1(due) << QString::fromLatin1(field)
                                << QString::fromLatin1(told);
        };
        row("centuries ago", "1/1/1800", "", "date", "far from our time");
        row("before she came", "19/6/2011", "", "date", "joined on 20 June 2011");
        row("tomorrow", "1/7/2012", "", "date", "a day to come");
        row("due before", "30/6/2012", "29/6/2012", "due_on", "before the act itself");
        row("due far off", "30/6/2012", "29/6/2912", "due_on", "far from our time");
        row("as they come", "30/6/2012", "10/7/2012", "", "");
        row("the day she came", "20/6/2011", "", "", "");
    }
    void anOddDayIsAskedAbout()
    {
        QFETCH(const QString, date);
        QFETCH(const QString, due);
        QFETCH(const QString, field);
        QFETCH(const QString, told);
        saveOdile();
        const QList<TypedField> fields{{at("date"), date},
                                       {at("due_on"), due},
                                       {at("company"), QStringLiteral("Atelier Vrac")},
                                       {at("members"), QStringLiteral("Odile Calvérac")},
                                       {at("channel"), QStringLiteral("Courriel")}};
        const auto enterThem = [&](const Asking &asking) {
            return enterAct(m_bench->store(), QStringLiteral("Act"), m_bench->cohort().id, fields, asking);
        };
        const QByteArray before = m_bench->fileBytes();
        auto entered = enterThem(Formats(Language::English));
        QVERIFY(entered && entered->told.faults.isEmpty());
        QCOMPARE(entered->isStored(), field.isEmpty());
        if (!field.isEmpty()) {
            QVERIFY(!entered->told.doubts.isEmpty());
            const FieldFault &doubt = entered->told.doubts.first();
            QCOMPARE(doubt.field, at(field.toLatin1().constData()));
            QVERIFY2(doubt.sentence.contains(told), qPrintable(doubt.sentence));
            QCOMPARE(m_bench->fileBytes(), before);
            entered = enterThem({});
            QVERIFY(entered && entered->isStored());
        }
        QCOMPARE(m_bench->all<domain::Act>().size(), 1);
    }
    void whoMayHaveBeenMeantIsNamed()
    {
        saveOdile();
        domain::Company company;
        company.name = QStringLiteral("Azurel");
        m_bench->save(company);
        company.name = QStringLiteral("Grand Hunier Affrètement");
        m_bench->save(company);
        const auto enterFor = [&](const char16_t *member, const char16_t *name) {
            return enterAct(m_bench->store(), QStringLiteral("Act"), m_bench->cohort().id,
                            {{at("date"), QStringLiteral("30/6/2012")},
                             {at("company"), QString::fromUtf16(name)},
                             {at("members"), QString::fromUtf16(member)},
                             {at("channel"), QStringLiteral("Courriel")}},
                            Formats(Language::English));
        };
        auto entered = enterFor(u"Odile Calverak", u"Azurel");
        QVERIFY(entered && entered->told.faults.size() == 1);
        const FieldFault fault = entered->told.faults.first();
        QCOMPARE(fault.field, at("members"));
        QVERIFY2(fault.sentence.endsWith(QStringLiteral("Did you mean “Odile Calvérac”?")), qPrintable(fault.sentence));
        QVERIFY(fault.meant);
        QCOMPARE(fault.meant->typed, QStringLiteral("Odile Calverak"));
        QCOMPARE(fault.meant->name, QStringLiteral("Odile Calvérac"));
        entered = enterFor(u"Zoé Inconnue", u"Azurel"); // nobody is called so
        QVERIFY(entered && entered->told.faults.size() == 1 && !entered->told.faults.first().meant);
        // A company would be made, and soon be there twice.
        entered = enterFor(u"Odile Calvérac", u"Azurol");
        QVERIFY(entered && entered->told.faults.isEmpty() && entered->told.doubts.size() == 1);
        QCOMPARE(entered->told.doubts.first().field, at("company"));
        QCOMPARE(entered->told.doubts.first().meant->name, QStringLiteral("Azurel"));
        QCOMPARE(m_bench->all<domain::Company>().size(), 2);
        // One that only goes on behind the words is proposed while they are typed.
        entered = enterFor(u"Odile Calvérac", u"Grand Hunier");
        QVERIFY(entered && entered->isStored());
        QCOMPARE(m_bench->all<domain::Company>().size(), 3);
        // Where another one is asked about, it is the one that is named all the same.
        for (const char16_t *each : {u"Sports Cabriolo", u"Port-Parasol Services"}) {
            company.name = QString::fromUtf16(each);
            m_bench->save(company);
        }
        entered = enterFor(u"Odile Calvérac", u"Port");
        QVERIFY(entered && entered->told.doubts.size() == 1);
        QCOMPARE(entered->told.doubts.first().meant->name, QStringLiteral("Port-Parasol Services"));
    }
    // Who asked for silence is not written to by one slip of the hand; an answer of theirs is written down as it comes.
    void whoAskedForSilenceIsAskedAbout()
    {
        saveOdile();
        domain::Company company;
        company.name = QStringLiteral("Azurel");
        company.doNotContact = true;
        const auto stopped = m_bench->save(company);
        company.name = QStringLiteral("Comptoir du Levant");
        company.doNotContact = false;
        domain::Contact contact;
        contact.company = m_bench->save(company).id;
        contact.givenName = QStringLiteral("Inès");
        contact.familyName = QStringLiteral("Garbiol");
        contact.objected = true;
        m_bench->save(contact);
        const auto enterAt = [&](const QString &name, const QString &notes, const Asking &asking) {
            return enterAct(m_bench->store(), QStringLiteral("Act"), m_bench->cohort().id,
                            {{at("date"), QStringLiteral("30/6/2012")},
                             {at("company"), name},
                             {at("members"), QStringLiteral("Odile Calvérac")},
                             {at("notes"), notes},
                             {at("channel"), QStringLiteral("Courriel")}},
                            asking);
        };
        const Formats english(Language::English);
        auto entered = enterAt(stopped.name, {}, english);
        QVERIFY(entered && entered->told.doubts.size() == 1);
        QCOMPARE(entered->told.doubts.first().field, at("company"));
        QVERIFY(entered->told.doubts.first().sentence.contains(QStringLiteral("asked not to be contacted")));
        entered = enterAt(company.name, QStringLiteral("Contact : Inès Garbiol · RH\nAnnonce"), english);
        QVERIFY(entered && entered->told.doubts.size() == 1);
        QCOMPARE(entered->told.doubts.first().field, at("notes"));
        QVERIFY(m_bench->all<domain::Act>().isEmpty());
        entered = enterAt(company.name, QStringLiteral("Contact : Zoé Garbiol"), english);
        QVERIFY(entered && entered->isStored());
        entered = enterAt(stopped.name, {}, {}); // said once more
        QVERIFY(entered && entered->isStored());
    }
    // A second company of almost that name, and a second member of the very name: asked first, made where it is meant.
    void whatIsThereAlreadyIsAskedAbout()
    {
        domain::Company company;
        company.name = QStringLiteral("Aéro-Fret Martinet");
        m_bench->save(company);
        const auto enterCompany = [&](const char16_t *name, const Asking &asking) {
            return enter(m_bench->store(), QStringLiteral("Company"), domain::Company(),
                         {{fieldAt(ListKind::Companies, u"name"), QString::fromUtf16(name)}}, {}, asking);
        };
        for (const char16_t *name : {u"Aéro Fret Martinet", u"AERO-FRET martinet"}) {
            const auto asked = enterCompany(name, Formats(Language::English));
            QVERIFY(asked && asked->told.faults.isEmpty() && asked->told.doubts.size() == 1);
            QCOMPARE(asked->told.doubts.first().field, fieldAt(ListKind::Companies, u"name"));
            QVERIFY(asked->told.doubts.first().sentence.contains(company.name));
        }
        QCOMPARE(m_bench->all<domain::Company>().size(), 1);
        QVERIFY(enterCompany(u"Aéro Fret Martinet", {})->isStored());
        QVERIFY(enterCompany(u"Maison Sansplume", Formats(Language::English))->isStored());
        QCOMPARE(m_bench->all<domain::Company>().size(), 3);

        saveOdile();
        domain::Member fresh;
        fresh.cohort = m_bench->cohort().id;
        fresh.joinedOn = QDate(2011, 7, 1);
        const auto enterFresh = [&](const char16_t *family, const char16_t *given, const Asking &asking) {
            return enterMember(m_bench->store(), QStringLiteral("Member"), fresh,
                               {{fieldAt(ListKind::Members, u"family_name"), QString::fromUtf16(family)},
                                {fieldAt(ListKind::Members, u"given_name"), QString::fromUtf16(given)}},
                               {}, asking);
        };
        const auto asked = enterFresh(u"CALVERAC", u"Odile", Formats(Language::English));
        QVERIFY(asked && asked->told.doubts.size() == 1);
        QVERIFY(asked->told.doubts.first().sentence.contains(QStringLiteral("Odile Calvérac")));
        QVERIFY(!enterFresh(u"Odile", u"Calvérac", Formats(Language::English))->isStored()); // the wrong way round
        QVERIFY(enterFresh(u"Calvérac", u"Odette", Formats(Language::English))->isStored());
        QVERIFY(enterFresh(u"CALVERAC", u"Odile", {})->isStored());
    }
    // The window shows it before it imports; what rebond-tool answers says nothing of it.
    void theWindowsImportTellsOfDoubles()
    {
        saveOdile();
        const QString path = m_bench->path(QStringLiteral("doubles.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Prénom;Date d'entrée\nCalverac;Odile;21/06/2011\nGarbiol;Inès;20/06/2011\n");
        file.close();
        struct Quiet final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return false; }
        } task;
        ImportOptions options;
        options.cohort = m_bench->cohort().id;
        options.dryRun = true;
        for (const bool tells : {false, true}) {
            options.tellsOfDoubles = tells;
            const auto report = importList(m_bench->store(), path, options, task);
            QVERIFY(report);
            QCOMPARE(report->created, 2);
            QCOMPARE(placesOf(report->remarks).startsWith(QStringLiteral("2/2/Nom: ")), tells);
            QCOMPARE(report->remarks.size(), tells ? 1 : 0);
        }
    }
};

REBOND_TEST(TestAsking)
#include "tst_asking.moc"
