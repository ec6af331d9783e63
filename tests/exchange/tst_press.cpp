// SPDX-License-Identifier: GPL-3.0-or-later
// The press register: what a form and a list take, refuse and remark.
#include "exchange/pressentry.h"

#include "exchange/bulkentry.h"
#include "exchange/field.h"
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::test;

class TestPress : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static TypedField typed(const char *key, const QString &text)
    {
        return {fieldAt(ListKind::Press, QString::fromLatin1(key)), text};
    }
    static QString keyOf(const FieldFault &fault)
    {
        return fault.field < 0 ? QStringLiteral("whole") : fieldsOf(ListKind::Press).at(fault.field).key;
    }
    Member person(const QString &givenName, const QString &familyName)
    {
        Member member;
        member.cohort = m_bench->cohort().id;
        member.familyName = familyName;
        member.givenName = givenName;
        member.joinedOn = QDate(2011, 6, 20);
        return m_bench->save(member);
    }
    Consent agreed(const Member &member, ConsentUse use, ConsentMedium medium, QDate from,
                   std::optional<QDate> last = {})
    {
        Consent consent;
        consent.member = member.id;
        consent.use = use;
        consent.medium = medium;
        consent.givenOn = from;
        consent.expiresOn = last;
        return m_bench->save(consent);
    }
    PressMention fresh() const
    {
        PressMention mention;
        mention.cohort = m_bench->cohort().id;
        mention.date = QDate(2012, 6, 30);
        return mention;
    }
    Result<Entered<PressMention>> enter(const PressMention &base, const QList<TypedField> &fields)
    {
        return enterMention(m_bench->store(), QStringLiteral("Add a press mention"), base, fields);
    }
    QList<TypedField> least() const
    {
        return {typed("outlet", QStringLiteral("Gazette Inventée")), typed("medium", QStringLiteral("Site web"))};
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void whatIsTypedIsOneStepAndComesBack()
    {
        const Member odile = person(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        agreed(odile, ConsentUse::Name, ConsentMedium::Press, QDate(2012, 1, 1));
        const auto entered = enter(fresh(), least()
                                                + QList{typed("url", QStringLiteral("www.example.org/article")),
                                                        typed("tone", QStringLiteral("défavorable")),
                                                        typed("members", QStringLiteral("calverac odile"))});
        QVERIFY(entered && entered->isStored());
        QVERIFY(entered->told.remarks.isEmpty());
        QCOMPARE(m_bench->all<PressMention>(), QList{entered->record});
        QCOMPARE(entered->record.reference, QStringLiteral("R001"));
        QCOMPARE(entered->record.medium, PressMedium::Web);
        QCOMPARE(entered->record.tone, std::optional(PressTone::Defavorable));
        QCOMPARE(entered->record.members, QList{odile.id});
        QCOMPARE(entered->record.url, QStringLiteral("https://www.example.org/article"));
        QCOMPARE(m_bench->store().history().undoLabel().value_or(QString()), QStringLiteral("Add a press mention"));
        const auto texts = textsOf(m_bench->store(), entered->record, {typed("members", {}).field});
        QVERIFY(texts);
        QCOMPARE(texts->first(), QStringLiteral("Odile Calvérac"));
        // Changing something else leaves who is quoted; clearing the field takes them out.
        const auto renamed = enter(entered->record, {typed("title", QStringLiteral("Autre titre"))});
        QVERIFY(renamed && renamed->isStored());
        QCOMPARE(renamed->record.members, QList{odile.id});
        const auto cleared = enter(renamed->record, {typed("members", QString())});
        QVERIFY(cleared && cleared->record.members.isEmpty());
        QVERIFY(m_bench->store().history().undo() && m_bench->store().history().undo());
        QCOMPARE(m_bench->all<PressMention>().first().title, QString());
        QVERIFY(m_bench->store().history().undo());
        QVERIFY(m_bench->all<PressMention>().isEmpty());
    }

    void addressesThatCouldDoHarmAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x",
                                    "file:///etc/passwd", "ftp://example.org/a", "https://user@example.org/",
                                    "https://example.org/<script>", "https://example.org/ a", "nowhere"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void addressesThatCouldDoHarmAreRefused()
    {
        QFETCH(const QString, address);
        const auto entered = enter(fresh(), least() + QList{typed("url", address)});
        QVERIFY(entered && !entered->isStored());
        QCOMPARE(entered->told.faults.size(), 1);
        QCOMPARE(keyOf(entered->told.faults.first()), QStringLiteral("url"));
        QVERIFY(m_bench->all<PressMention>().isEmpty());
        QCOMPARE(m_bench->counts(ListKind::Press, "Date;Média;Support;Adresse web\n1/6/2012;Gazette;Radio;\""
                                                      + address.toUtf8() + "\"\n"),
                 QStringLiteral("0 0 0 0 1"));
    }

    void whatIsNeededIsAskedFor()
    {
        PressMention undated = fresh();
        undated.date = {};
        const auto entered = enter(undated, {});
        QVERIFY(entered && !entered->isStored());
        QStringList keys;
        for (const FieldFault &fault : entered->told.faults)
            keys.append(keyOf(fault));
        keys.sort();
        QCOMPARE(keys, (QStringList{QStringLiteral("date"), QStringLiteral("medium"), QStringLiteral("outlet")}));
        const auto wrong = enter(fresh(), least()
                                              + QList{typed("date", QStringLiteral("31/2/2012")),
                                                      typed("members", QStringLiteral("Personne"))});
        QVERIFY(wrong && !wrong->isStored());
        QCOMPARE(keyOf(wrong->told.faults.first()), QStringLiteral("date"));
        const auto nobody = enter(fresh(), least() + QList{typed("members", QStringLiteral("Personne"))});
        QVERIFY(nobody && !nobody->isStored());
        QCOMPARE(keyOf(nobody->told.faults.first()), QStringLiteral("members"));
    }

    // By day: before the consent, on its first and its last day, after it; and what is no consent to be named in the press.
    void whoHadNotAgreedIsTold_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("before") << QDate(2012, 2, 29) << true;
        QTest::newRow("first day") << QDate(2012, 3, 1) << false;
        QTest::newRow("last day") << QDate(2012, 5, 31) << false;
        QTest::newRow("after") << QDate(2012, 6, 1) << true;
    }
    void whoHadNotAgreedIsTold()
    {
        QFETCH(const QDate, day);
        QFETCH(const bool, isTold);
        const Member odile = person(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        const Member other = person(QStringLiteral("Zoé"), QStringLiteral("Rostagny"));
        agreed(odile, ConsentUse::Name, ConsentMedium::Press, QDate(2012, 3, 1), QDate(2012, 5, 31));
        agreed(other, ConsentUse::Name, ConsentMedium::Press, QDate(2011, 1, 1));
        agreed(odile, ConsentUse::Photo, ConsentMedium::Press, QDate(2011, 1, 1));
        agreed(odile, ConsentUse::Name, ConsentMedium::Site, QDate(2011, 1, 1));
        PressMention mention = fresh();
        mention.date = day;
        const auto entered = enter(mention,
                                   least() + QList{typed("members", QStringLiteral("Odile Calvérac|Zoé Rostagny"))});
        QVERIFY(entered && entered->isStored()); // it appeared, whoever agreed
        QCOMPARE(entered->record.members.size(), 2);
        QCOMPARE(entered->told.remarks.size(), isTold ? 1 : 0);
        const auto typing = m_bench->store().read([&](storage::Reader &reader) {
            return warningOf(reader, m_bench->cohort().id,
                             {QStringLiteral("Personne"), QStringLiteral("odile calverac"), QStringLiteral("M002")},
                             day);
        });
        QVERIFY(typing);
        QCOMPARE(!typing->isEmpty(), isTold);
        if (!isTold)
            return;
        QCOMPARE(keyOf(entered->told.remarks.first()), QStringLiteral("members"));
        QCOMPARE(entered->told.remarks.first().sentence, *typing);
        QVERIFY(typing->contains(QStringLiteral("Odile Calvérac")) && !typing->contains(QStringLiteral("Zoé")));
    }

    void aListRemarksWhoHadNotAgreed()
    {
        person(QStringLiteral("Odile"), QStringLiteral("Calvérac"));
        const QByteArray list = "Date;Média;Support;Titre;Membres cités\n"
                                "1/6/2012;Gazette;presse ecrite;Un;Odile Calvérac\n"
                                "1/6/2012;Gazette;Presse écrite;Deux;\n"
                                "1/7/2013;Gazette;Presse écrite;Trop tôt;\n";
        const auto report = m_bench->import(ListKind::Press, list);
        QVERIFY(report && !report->refusal);
        QCOMPARE(countsOf(*report), QStringLiteral("3 0 0 0 0"));
        const QStringList remarks = placesOf(report->remarks).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(remarks.size(), 2);
        QVERIFY2(remarks.first().startsWith(QStringLiteral("2/2/Membres cités")), qPrintable(remarks.first()));
        QVERIFY2(remarks.last().startsWith(QStringLiteral("4/4/Date")), qPrintable(remarks.last()));
        // The same list again changes nothing; another tone of the same day, outlet and title is the same record.
        QCOMPARE(m_bench->counts(ListKind::Press, list), QStringLiteral("0 0 3 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Press, "Date;Média;Support;Titre;Tonalité\n"
                                                  "1/6/2012;GAZETTE;Presse écrite;un;Neutre\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->all<PressMention>().size(), 3);
    }

    void oneValueForMany()
    {
        QList<Id<PressMention>> ids;
        for (int i = 0; i < 3; ++i) {
            PressMention mention = fresh();
            mention.outlet = QStringLiteral("Gazette %1").arg(i);
            ids.append(m_bench->save(mention).id);
        }
        struct Quiet final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return false; }
        } task;
        const auto changed = enterMany(m_bench->store(), QStringLiteral("Many"), ids,
                                       typed("tone", QStringLiteral("Favorable")), task);
        QVERIFY(changed);
        QCOMPARE(changed->changed, 3);
        for (const PressMention &mention : m_bench->all<PressMention>())
            QCOMPARE(mention.tone, std::optional(PressTone::Favorable));
    }
};

REBOND_TEST(TestPress)
#include "tst_press.moc"
