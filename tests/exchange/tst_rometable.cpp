// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the ROME: the one of the program is whole, the official file of a later version takes its place, and a file of
// another shape does not.
#include "exchange/rometable.h"

#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::exchange;

class TestRomeTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &contents)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("The folder of the test cannot be written to.");
        return file.fileName();
    }
    static Result<RomeTable> read(const QString &path)
    {
        SilentTask task;
        return readOfficialRome(path, task);
    }
    // As the official file has them: more columns than are read, in quotes.
    static QByteArray official(int codes)
    {
        QByteArray csv = "\"code_rome\",\"code_fiche_metier\",\"libelle_rome\"\n";
        for (int i = 0; i < codes; ++i) {
            csv += "\"M" + QByteArray::number(1000 + i) + "\",\"" + QByteArray::number(i) + "\",\"Métier "
                 + QByteArray::number(i) + "\"\n";
        }
        return csv;
    }

private Q_SLOTS:
    void theProgramsOwnIsWhole()
    {
        const RomeTable &table = RomeTable::shipped();
        QCOMPARE(table.version(), QStringLiteral("4.60"));
        QCOMPARE(table.size(), 1584);
        for (char letter = 'A'; letter <= 'N'; ++letter)
            QVERIFY(!table.titleOf(QString(QLatin1Char(letter))).isEmpty());
        QVERIFY(table.titleOf(QStringLiteral("M1805")).contains(QStringLiteral("informatique")));
        QVERIFY(!table.titleOf(QStringLiteral("M18")).isEmpty());
        QVERIFY(table.titleOf(QStringLiteral("M9999")).isEmpty());
        // Each occupation has its domain.
        const QList<RomeEntry> all = table.like(QStringLiteral("M"), 5000);
        int ofM = 0;
        for (const RomeEntry &entry : all) {
            QVERIFY2(!table.titleOf(entry.code.left(3)).isEmpty(), qPrintable(entry.code));
            ofM += entry.code.startsWith(u'M') ? 1 : 0;
        }
        QVERIFY(ofM > 100);
    }

    void codesAreFoundByTheirBeginningAndByWords()
    {
        const RomeTable &table = RomeTable::shipped();
        QCOMPARE(table.like(QStringLiteral("m1805"), 5).value(0).code, QStringLiteral("M1805"));
        const QList<RomeEntry> words = table.like(QStringLiteral("DEVELOPPEUR informatique"), 5);
        QVERIFY(
            std::any_of(words.cbegin(), words.cend(), [](const RomeEntry &entry) { return entry.code == u"M1805"; }));
        QCOMPARE(table.like(QStringLiteral("a"), 3).size(), 3);
        QVERIFY(table.like(QStringLiteral("  "), 3).isEmpty());
        QVERIFY(table.like(QStringLiteral("no such occupation"), 3).isEmpty());
    }

    void theOfficialFileTakesItsPlace()
    {
        const auto read = TestRomeTable::read(
            written(QStringLiteral("unix_referentiel_code_rome_v999_utf8.csv"), official(450)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->version(), QStringLiteral("9.99"));
        QCOMPARE(read->size(), 450);
        QCOMPARE(read->titleOf(QStringLiteral("M1449")), QStringLiteral("Métier 449"));
        QVERIFY(read->titleOf(QStringLiteral("A1101")).isEmpty());
        QCOMPARE(read->titleOf(QStringLiteral("A11")), RomeTable::shipped().titleOf(QStringLiteral("A11")));
        const QString kept = m_folder.filePath(QStringLiteral("rome.tsv"));
        QVERIFY(romeAt(kept) == RomeTable::shipped()); // nothing there yet
        QVERIFY(keepRome(*read, kept));
        QVERIFY(romeAt(kept) == *read);
        (void)written(QStringLiteral("rome.tsv"), "something else\n");
        QVERIFY(romeAt(kept) == RomeTable::shipped());
    }

    void aFileOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &contents, const QString &says) {
            QTest::newRow(name) << contents << says;
        };
        const QString shape = QStringLiteral("libelle_rome");
        row("empty", "", QStringLiteral("autre.csv"));
        row("another list", "Nom;Prénom\nInventée;Zoé\n", shape);
        row("appellations", "code_ogr,libelle_appellation_long,code_rome\n1,Un,A1101\n", shape);
        row("no code", official(450).replace("M1200", "M12"), QStringLiteral("line 202"));
        row("no title", official(450).replace("Métier 200\"", "\""), QStringLiteral("line 202"));
        row("two titles", official(450) + "M1000,0,Autre\n", QStringLiteral("line 452"));
        row("too few", official(20), QStringLiteral("20"));
    }
    void aFileOfAnotherShapeIsRefused()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QString, says);
        const auto read = TestRomeTable::read(written(QStringLiteral("autre.csv"), contents));
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
        QVERIFY(read.error().sentence.endsWith(u'.'));
    }

    void whatIsNotThereIsTold()
    {
        const auto read = TestRomeTable::read(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QVERIFY(!read && read.error().kind == Error::Kind::NotFound);
    }
};

REBOND_TEST(TestRomeTable)
#include "tst_rometable.moc"
