// SPDX-License-Identifier: GPL-3.0-or-later
// Words right and wrong, by the dictionary of the system and by one written here; where there is none, what to do is said.
#include "spelling/speller.h"

#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using spelling::Speller;

class TestSpeller : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void withoutADictionaryItSaysWhatToInstall()
    {
        QTemporaryDir empty;
        const auto none = Speller::french({empty.path(), empty.filePath(QStringLiteral("nowhere"))});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY(none.error().sentence.contains(QStringLiteral("hunspell-fr")));
    }
    void wordsOfADictionary()
    {
        keep(QStringLiteral("fr.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwéà\n");
        keep(QStringLiteral("fr.dic"), "6\néquipe\nvente\nsavoir\nfaire\nune\nnavré\n");
        const auto speller = Speller::french({m_folder.path()});
        QVERIFY(speller);
        const Speller &french = **speller;
        for (const char *right : {"équipe", "l’équipe", "d'équipe", "savoir-faire", "Azurelle", "ISO9001", "B2", "x"})
            QVERIFY2(french.isRight(QString::fromUtf8(right)), right);
        QVERIFY(french.isRight(QStringLiteral("équipe").normalized(QString::NormalizationForm_D)));
        for (const char *wrong : {"équippe", "l’équippe", "savoir-fere", "ventte"})
            QVERIFY2(!french.isRight(QString::fromUtf8(wrong)), wrong);
        QVERIFY(french.suggestions(QStringLiteral("ventte")).contains(QStringLiteral("vente")));
        QCOMPARE(french.suggestions(QStringLiteral("ventte"), 0).size(), 0);
        const QList<Speller::Span> wrong = french.wrongIn(
            QStringLiteral("une ventte, voir zoe.fauxmot@example.org ou www.fauxmot.org : l’équippe"));
        QCOMPARE(wrong.size(), 2 + 2); // "voir" and "ou" are none of these six words
        QCOMPARE(wrong.first(), (Speller::Span{4, 6}));
    }
    void theFirstWordOfALineIsAWordToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("wrong");
        QTest::newRow("right") << QStringLiteral("Équipe navré\nVente") << 0;
        QTest::newRow("first of all") << QStringLiteral("Équippe navré") << 1;
        QTest::newRow("behind a dash") << QStringLiteral("une vente\n– Ventte") << 1;
        QTest::newRow("behind an elision") << QStringLiteral("L’équippe") << 1;
        QTest::newRow("of a sentence") << QStringLiteral("une vente. Ventte une") << 1;
        QTest::newRow("a name within") << QStringLiteral("une vente Azurelle") << 0;
        QTest::newRow("a name behind a title") << QStringLiteral("une vente M. Fauxmot") << 0;
        QTest::newRow("a short form") << QStringLiteral("BTS vente") << 0;
        QTest::newRow("far from the beginning")
            << QStringLiteral("une vente ").repeated(8) + QStringLiteral("Fauxmot") << 0;
    }
    void theFirstWordOfALineIsAWordToo()
    {
        QFETCH(QString, text);
        QFETCH(int, wrong);
        keep(QStringLiteral("fr.aff"), "SET UTF-8\n");
        keep(QStringLiteral("fr.dic"), "4\néquipe\nvente\nune\nnavré\n");
        const auto speller = Speller::french({m_folder.path()});
        QVERIFY(speller);
        QCOMPARE((*speller)->wrongIn(text).size(), wrong);
    }
    void theFrenchOfTheSystem()
    {
        const auto speller = Speller::french();
        if (!speller)
            QSKIP("needs hunspell-fr");
        QVERIFY((*speller)
                    ->wrongIn(QStringLiteral("J’ai dirigé l’équipe d’accueil jusqu’en juin, aujourd’hui "
                                             "disponible : c’est-à-dire tout de suite."))
                    .isEmpty());
        QCOMPARE((*speller)->wrongIn(QStringLiteral("une éxpérience")).size(), 1);
        QVERIFY((*speller)->suggestions(QStringLiteral("éxpérience")).contains(QStringLiteral("expérience")));
    }
};

REBOND_TEST(TestSpeller)
#include "tst_speller.moc"
