// SPDX-License-Identifier: GPL-3.0-or-later
// Files that LibreOffice made (tests/data/sheets/README.md).
#include "making.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

QString pathOf(const char *name)
{
    return QStringLiteral(REBOND_SHEETS_DATA "/") + QString::fromUtf8(name);
}

Result<Table> readFile(const char *name, const ReadOptions &options = {})
{
    SilentTask task;
    return read(pathOf(name), options, task);
}

} // namespace

class TestRealFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryCaseAlike_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("ods") << QStringLiteral("membres.ods") << QString(); // the first sheet is hidden
        QTest::newRow("xlsx") << QStringLiteral("membres.xlsx")
                              << QStringLiteral("ete 2011"); // LibreOffice showed it again
    }
    void readsEveryCaseAlike()
    {
        QFETCH(QString, file);
        QFETCH(QString, sheet);
        const auto table = readFile(file.toUtf8().constData(), {sheet, {}, {}});
        QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->origin.sheet, QStringLiteral("Été 2011"));
        QCOMPARE(table->origin.sheets, lines({"Aide", "Été 2011"}));
        const QStringList expected = lines({
            "1/1: Cas·Valeur·Suite",
            "2/2: texte·Zoé Essai & Cie, « œuvre » à 5 €",
            "3/3: espaces·  a   bc",
            "4/4: deux lignes·un\ndeux gras fin",
            "5/5: lien·voir ce site",
            "6/6: note·annoté",
            "10/10: nombres·N:6000·N:0,1·N:12345678901234·N:-35,5",
            "11/11: code postal·N:06000",
            "12/12: dates·D:2011-06-20·M:2011-06-20T09:30·D:2012-02-29",
            "13/13: heures·T:09:30·T:35:00",
            "14/14: pourcentage et montant·N:0,25·N:1234,5",
            "15/15: vrai ou faux·B:VRAI·B:FAUX",
            "16/16: formules·N:2·ab·#N/D",
            "17/17: fusion·sur deux··après",
            "18/18: ligne cachée",
            "19/19: répété·répété·répété",
            "20/20: répété·répété·répété",
            "1000021/1000021: tout en bas",
        });
        const QStringList rows = shown(table->rows);
        for (qsizetype i = 0; i < std::min(rows.size(), expected.size()); ++i)
            QCOMPARE(rows[i], expected[i]);
        QCOMPARE(rows.size(), expected.size());
    }

    void hiddenSheetByName()
    {
        for (const char *file : {"membres.ods", "membres.xlsx"}) {
            const auto table = readFile(file, {QStringLiteral("aide"), {}, {}});
            QVERIFY(table.has_value());
            QCOMPARE(shown(table->rows), lines({"1/1: feuille cachée"}));
        }
    }

    void readsTheSameListInEveryFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Format>("format");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("CSV") << QStringLiteral("contacts.csv") << Format::Csv << Encoding::Utf8 << QChar(u';');
        QTest::newRow("CSV in Windows-1252")
            << QStringLiteral("contacts-1252.csv") << Format::Csv << Encoding::Windows1252 << QChar(u';');
        QTest::newRow("CSV in UTF-16 with tabs")
            << QStringLiteral("contacts-utf16.csv") << Format::Csv << Encoding::Utf16LittleEndian << QChar(u'\t');
        QTest::newRow("ods") << QStringLiteral("contacts.ods") << Format::Ods << Encoding::Utf8 << QChar(u';');
        QTest::newRow("xlsx") << QStringLiteral("contacts.xlsx") << Format::Xlsx << Encoding::Utf8 << QChar(u';');
    }
    void readsTheSameListInEveryFormat()
    {
        QFETCH(QString, file);
        const auto table = readFile(file.toUtf8().constData());
        QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
        QTEST(table->origin.format, "format");
        QTEST(table->origin.encoding, "encoding");
        QTEST(table->origin.separator, "separator");
        const QList<Row> expected = {
            Row({u"Entreprise", u"Nom", u"Prénom", u"Courriel", u"Téléphone", u"Opposition"}),
            Row({u"Essais; et Cie", u"Dupont-Essai", u"Zoé", u"zoe@example.org", u"0493000000", u"non"}),
            Row({u"L’Œuvre", u"Martin-Exemple", u"Jean \"Jo\"", u"jean@example.org", u"+33 4 93 00 00 00", u"oui"}),
            Row({u"Deux\nlignes", u"Durand-Essai"}),
        };
        QCOMPARE(table->rows, expected);
        QCOMPARE(table->rows[3].row(), 4);
        QCOMPARE(table->rows[3].line(), 4);
    }

    void refusesWithTheRemedy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("old Excel") << QStringLiteral("ancien.xls") << QStringLiteral("old Office format (.xls)");
        QTest::newRow("locked ods") << QStringLiteral("mot-de-passe.ods") << QStringLiteral("protected by a password");
        QTest::newRow("flat ods") << QStringLiteral("membres.fods") << QStringLiteral("XML document");
    }
    void refusesWithTheRemedy()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        const auto table = readFile(file.toUtf8().constData());
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(words) && table.error().sentence.contains(file),
                 qPrintable(table.error().sentence));
    }
};

REBOND_TEST(TestRealFiles)
#include "tst_realfiles.moc"
