// SPDX-License-Identifier: GPL-3.0-or-later
// What an import as a whole answers and does.
#include "exchange/workbench.h"

#include "support/runner.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

namespace {

const QByteArray kTwo = "Nom;Prénom;Date d'entrée;Courriel\n"
                        "Calvérac;Élodie;20/06/2011;elodie@example.org\n"
                        "Pujol;Marc;20/6/11;marc@example.org\n";

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    QString counts(ListKind kind, const QByteArray &list, bool skip = false)
    {
        return m_bench->counts(kind, list, skip);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void rowsBecomeRecords()
    {
        QCOMPARE(counts(ListKind::Members, kTwo), QStringLiteral("2 0 0 0 0"));
        const auto members = m_bench->all<domain::Member>();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[0].reference, QStringLiteral("M001"));
        QCOMPARE(members[0].familyName, QStringLiteral("Calvérac"));
        QCOMPARE(members[1].joinedOn, QDate(2011, 6, 20));
        QCOMPARE(members[1].cohort, m_bench->cohort().id);
    }

    void importingTwiceChangesNothing()
    {
        QCOMPARE(counts(ListKind::Members, kTwo), QStringLiteral("2 0 0 0 0"));
        const QByteArray before = m_bench->fileBytes();
        QCOMPARE(counts(ListKind::Members, kTwo), QStringLiteral("0 0 2 0 0"));
        QCOMPARE(m_bench->fileBytes(), before);
    }

    void oneImportIsOneUndoStepWithItsName()
    {
        QCOMPARE(counts(ListKind::Members, kTwo), QStringLiteral("2 0 0 0 0"));
        QVERIFY(m_bench->store().history().undoLabel().value_or(QString()).contains(u"2"));
        QVERIFY(m_bench->store().history().undo());
        QCOMPARE(m_bench->all<domain::Member>().size(), 0);
    }

    void theAnswerIsOneObjectWithItsKeysInOrder()
    {
        const auto report = m_bench->import(
            ListKind::Outreach,
            "Date;Entreprise;Au nom de;Canal;Pointure\n12/6/2012;\"Vrac & Fils\";collectif;Courriel;41\n31/02/2012;;collectif;fax;42\n",
            true);
        QVERIFY(report);
        const QByteArray json = report->toJson();
        qsizetype at = 0;
        for (const char *key : {"kind", "created", "updated", "unchanged", "companies_created", "refused_rows",
                                "refused", "remarks", "unknown_columns"}) {
            const qsizetype found = json.indexOf(QByteArray("\n  \"") + key + "\": ", at);
            QVERIFY2(found >= 0, key);
            at = found + 1;
        }
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.size(), 9);
        QCOMPARE(object[QStringLiteral("kind")].toString(), QStringLiteral("outreach"));
        QCOMPARE(object[QStringLiteral("created")].toInt(), 1);
        QCOMPARE(object[QStringLiteral("companies_created")].toInt(), 1);
        QCOMPARE(object[QStringLiteral("refused_rows")].toInt(), 1);
        QCOMPARE(object[QStringLiteral("unknown_columns")].toArray(), QJsonArray{QStringLiteral("Pointure")});
        const QJsonArray refused = object[QStringLiteral("refused")].toArray();
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused[0].toObject()[QStringLiteral("line")].toInt(), 3);
        QCOMPARE(refused[0].toObject()[QStringLiteral("row")].toInt(), 3);
        QCOMPARE(refused[0].toObject()[QStringLiteral("column")].toString(), QStringLiteral("Date"));
        QVERIFY(refused[0].toObject()[QStringLiteral("reason")].toString().contains(u"31/02/2012"));
    }

    void anyRefusedRowRefusesTheWholeImport()
    {
        const QByteArray list = kTwo + "Vrac;Zoé;32/13/2011;zoe@example.org\n";
        const QByteArray before = m_bench->fileBytes();
        const auto report = m_bench->import(ListKind::Members, list);
        QVERIFY(report && report->refusal);
        QCOMPARE(countsOf(*report), QStringLiteral("0 0 0 0 1"));
        QVERIFY(report->refusal->sentence.contains(u"32/13/2011"));
        QVERIFY(report->refusal->sentence.contains(u"liste.csv"));
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->refused[0].line, 4);
        QCOMPARE(report->refused[0].column.value_or(QString()), QStringLiteral("Date d'entrée"));
        QCOMPARE(m_bench->fileBytes(), before);
        QVERIFY(!m_bench->store().history().undoLabel());
        QCOMPARE(counts(ListKind::Members, list, true), QStringLiteral("2 0 0 0 1"));
        QCOMPARE(m_bench->all<domain::Member>().size(), 2);
    }

    void aDryRunAnswersTheSameAndLeavesTheFileAsItIs()
    {
        const QByteArray before = m_bench->fileBytes();
        const auto trial = m_bench->import(ListKind::Members, kTwo, false, true);
        QVERIFY(trial && !trial->refusal);
        QCOMPARE(m_bench->fileBytes(), before);
        const auto real = m_bench->import(ListKind::Members, kTwo);
        QCOMPARE(trial->toJson(), real->toJson());
        QVERIFY(m_bench->fileBytes() != before);
    }

    void headingsWithoutRowsAreNoMistake()
    {
        const auto report = m_bench->import(ListKind::Members, "Nom;Prénom;Date d'entrée\n;;\n");
        QVERIFY(report && !report->refusal);
        QCOMPARE(countsOf(*report), QStringLiteral("0 0 0 0 0"));
    }

    void missingColumnsRefuseTheFileByName()
    {
        const auto report = m_bench->import(ListKind::Members, "Titre\n\nNom;Prénom;Ville\nCalvérac;Élodie;Nice\n",
                                            true);
        QVERIFY(report && report->refusal);
        QVERIFY(report->refusal->sentence.contains(u"Date d'entrée"));
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->refused[0].line, 3);
        QCOMPARE(report->refused[0].row, 3);
        QCOMPARE(m_bench->all<domain::Member>().size(), 0);
    }

    void twoColumnsForOneFieldRefuseTheFile()
    {
        const auto report =
            m_bench->import(ListKind::Members,
                            "Nom;Prénom;Entrée;Mail;Courriel\nCalvérac;Élodie;20/06/2011;a@example.org;b@example.org\n",
                            true);
        QVERIFY(report && report->refusal);
        QVERIFY(report->refusal->sentence.contains(u"Mail") && report->refusal->sentence.contains(u"Courriel"));
    }

    void shortRowsArePaddedAndSurplusCellsRefused()
    {
        QCOMPARE(counts(ListKind::Members, "Nom;Prénom;Entrée;Ville;Mail\nCalvérac;Élodie;20/06/2011\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(counts(ListKind::Members, "Nom;Prénom;Entrée\nPujol;Marc;20/06/2011;;\n"),
                 QStringLiteral("1 0 0 0 0"));
        const auto report = m_bench->import(ListKind::Members, "Nom;Prénom;Entrée\nVrac;Zoé;20/06/2011;;Nice\n");
        QVERIFY(report && report->refusal);
        QCOMPARE(report->refused.size(), 1);
        QVERIFY(!report->refused[0].column);
        QVERIFY(report->refused[0].reason.contains(u"Nice"));
    }

    void columnsLeftAloneAreNamed()
    {
        const auto report = m_bench->import(ListKind::Members,
                                            "Nom;Pointure;Prénom;;Entrée\nCalvérac;38;Élodie;secret;20/06/2011\n");
        QVERIFY(report && !report->refusal);
        QCOMPARE(report->unknownColumns, (QStringList{QStringLiteral("Pointure"), QStringLiteral("(D)")}));
    }

    void linesAreThoseOfTheFile()
    {
        const auto report = m_bench->import(
            ListKind::Members,
            "Liste\n\nNom;Prénom;Entrée;Ville\nCalvérac;Élodie;20/06/2011;\"Nice\nnord\"\n\nPujol;Marc;bientôt;Nice\n",
            true);
        QVERIFY(report);
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->refused[0].line, 7);
        QCOMPARE(report->refused[0].row, 6);
        QCOMPARE(report->created, 1);
        QCOMPARE(m_bench->all<domain::Member>()[0].city, QStringLiteral("Nice\nnord"));
    }

    void everyWrongCellOfARowIsTold()
    {
        const auto report = m_bench
                                ->import(ListKind::Members,
                                         "Nom;Prénom;Entrée;Courriel;Code postal\n;Élodie;hier;pas une adresse;ABC\n");
        QVERIFY(report);
        QCOMPARE(report->refusedRows, 1);
        QCOMPARE(report->refused.size(), 4);
    }

    void theMatchingOfTheUserRules()
    {
        const QByteArray list = "Nom;Prénom;Entrée;Pointure\nCalvérac;Élodie;20/06/2011;Nice\n";
        (void)m_bench->import(ListKind::Members, list, false, true);
        SilentTask task;
        const auto preview = previewList(m_bench->path(QStringLiteral("liste.csv")), ListKind::Members, {}, 5, task);
        QVERIFY(preview);
        QCOMPARE(preview->rows, 1);
        QCOMPARE(preview->samples.size(), 1);
        ImportOptions options;
        options.kind = ListKind::Members;
        options.cohort = m_bench->cohort().id;
        options.matching = preview->matching;
        options.matching->setField(3, fieldAt(ListKind::Members, u"city"));
        const auto report = importList(m_bench->store(), m_bench->path(QStringLiteral("liste.csv")), options, task);
        QVERIFY(report && !report->refusal);
        QVERIFY(report->unknownColumns.isEmpty());
        QCOMPARE(m_bench->all<domain::Member>()[0].city, QStringLiteral("Nice"));
    }

    void verdictsTellWhatChanges()
    {
        QCOMPARE(counts(ListKind::Members, kTwo), QStringLiteral("2 0 0 0 0"));
        const auto report = m_bench->import(
            ListKind::Members,
            "Nom;Prénom;Date d'entrée;Courriel;Ville\nCalvérac;Élodie;21/06/2011;elodie@example.org;Nice\nPujol;Marc;20/06/2011;marc@example.org;\n"
            "Neuf;Zoé;21/06/2011;;\nVieux;Zoé;;;\n",
            true, true);
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 4);
        QCOMPARE(report->rows[0].kind, RowVerdict::Kind::Updated);
        QCOMPARE(report->rows[0].title, QStringLiteral("Élodie Calvérac"));
        QCOMPARE(report->rows[0].changes.size(), 2);
        QCOMPARE(report->rows[0].changes[0],
                 (FieldChange{fieldAt(ListKind::Members, u"city"), QString(), QStringLiteral("Nice")}));
        QCOMPARE(report->rows[0].changes[1], (FieldChange{fieldAt(ListKind::Members, u"joined_on"),
                                                          QStringLiteral("20/06/2011"), QStringLiteral("21/06/2011")}));
        QCOMPARE(report->rows[1].kind, RowVerdict::Kind::Unchanged);
        QCOMPARE(report->rows[2].kind, RowVerdict::Kind::Created);
        QCOMPARE(report->rows[3].kind, RowVerdict::Kind::Refused);
    }

    void aCancelledImportLeavesNothing()
    {
        struct Impatient final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } task;
        (void)m_bench->import(ListKind::Members, kTwo, false, true);
        const QByteArray before = m_bench->fileBytes();
        ImportOptions options;
        options.cohort = m_bench->cohort().id;
        const auto report = importList(m_bench->store(), m_bench->path(QStringLiteral("liste.csv")), options, task);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_bench->fileBytes(), before);
    }

    void filesThatAreNoListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n");
        QTest::newRow("NUL") << QByteArray("Nom;Pr\0nom\n", 11);
        QTest::newRow("open quote") << QByteArray("Nom;Prénom;Entrée\n\"a;b;c\n");
    }
    void filesThatAreNoListsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray before = m_bench->fileBytes();
        const auto report = m_bench->import(ListKind::Members, bytes);
        QVERIFY(!report || report->refusal);
        QVERIFY(!(report ? *report->refusal : report.error()).sentence.isEmpty());
        QCOMPARE(m_bench->fileBytes(), before);
    }

    void socialSecurityNumbersAreRefusedInFreeText()
    {
        const auto report =
            m_bench->import(ListKind::Members,
                            "Nom;Prénom;Entrée;Accroche\nCalvérac;Élodie;20/06/2011;n° 2 55 08 14 168 025 38\n");
        QVERIFY(report && report->refusal);
        QVERIFY(!report->refused[0].reason.contains(u"168"));
        const auto doubtful = m_bench->import(ListKind::Members,
                                              "Nom;Prénom;Entrée;Accroche\nCalvérac;Élodie;20/06/2011;2550814168025\n");
        QVERIFY(doubtful && !doubtful->refusal);
        QCOMPARE(doubtful->remarks.size(), 1);
        QCOMPARE(doubtful->remarks[0].column.value_or(QString()), QStringLiteral("Accroche"));
    }

    void daysStillToComeGetARemark_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("column"); // empty: nothing to say. Today is 30 June 2012
        const auto members = static_cast<int>(ListKind::Members);
        const auto outcomes = static_cast<int>(ListKind::Outcomes);
        const QByteArray who = "Nom;Prénom;Entrée\nCalvérac;Élodie;";
        const QByteArray what = "Membre;Type;Date d'effet;Connu le\nÉlodie Calvérac;CDI;";
        QTest::newRow("entry today") << members << who + "30/06/2012\n" << QString();
        QTest::newRow("entry tomorrow") << members << who + "01/07/2012\n" << QStringLiteral("Entrée");
        QTest::newRow("known tomorrow") << outcomes << what + "01/06/2012;01/07/2012\n" << QStringLiteral("Connu le");
        QTest::newRow("a job that begins later") << outcomes << what + "01/09/2012;30/06/2012\n" << QString();
    }
    void daysStillToComeGetARemark()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, list);
        QFETCH(QString, column);
        if (static_cast<ListKind>(kind) != ListKind::Members)
            QVERIFY(m_bench->import(ListKind::Members, "Nom;Prénom;Entrée\nCalvérac;Élodie;20/06/2011\n"));
        const auto report = m_bench->import(static_cast<ListKind>(kind), list);
        QVERIFY(report && !report->refusal);
        QCOMPARE(report->created, 1); // it comes in all the same
        QCOMPARE(report->remarks.size(), column.isEmpty() ? 0 : 1);
        if (!column.isEmpty())
            QCOMPARE(report->remarks[0].column.value_or(QString()), column);
    }

    void aLostZeroComesBackWithARemark()
    {
        const auto report = m_bench->import(ListKind::Members,
                                            "Nom;Prénom;Entrée;CP\nCalvérac;Élodie;20/06/2011;6000\n");
        QVERIFY(report && !report->refusal);
        QCOMPARE(report->remarks.size(), 1);
        QCOMPARE(report->remarks[0].column.value_or(QString()), QStringLiteral("CP"));
        QCOMPARE(m_bench->all<domain::Member>()[0].postalCode, QStringLiteral("06000"));
    }
};

REBOND_TEST(TestImport)
#include "tst_import.moc"
