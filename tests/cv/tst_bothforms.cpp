// SPDX-License-Identifier: GPL-3.0-or-later
// What she and what he writes of themselves becomes the same.
#include "cv/bothforms.h"

#include "cv/titles.h"
#include "support/runner.h"

using namespace rebond::cv;
using namespace rebond::test;

class TestBothForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesOfHersAndHisAreOne_data()
    {
        QTest::addColumn<QString>("hers");
        QTest::addColumn<QString>("his");
        QTest::addColumn<QString>("both");
        for (const TitlePair &pair : kTitlePairs)
            QTest::newRow(pair.hers) << QString::fromUtf8(pair.hers) << QString::fromUtf8(pair.his)
                                     << QString::fromUtf8(pair.both);
    }
    void titlesOfHersAndHisAreOne()
    {
        QFETCH(const QString, hers);
        QFETCH(const QString, his);
        QFETCH(const QString, both);
        QCOMPARE(titleInBothForms(hers), both);
        QCOMPARE(titleInBothForms(his), both);
        QCOMPARE(titleInBothForms(both), both);
        // Letters taken apart, as some programs write them, are the same ones once they are read (anonymous.h).
        QVERIFY2(wordsThatTellTheSex(both).isEmpty(), qPrintable(wordsThatTellTheSex(both).join(u' ')));
    }
    void whatAgreesWithAThingStays_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title :
             {"Gestion locative", "Responsable ressources humaines", "Gestionnaire paie", "Responsable vente",
              "Responsable relation clientèle", "Responsable de la communication interne", "Chef de cuisine centrale",
              "Responsable maintenance industrielle", "Assistant petite enfance", "Vente en grande surface",
              "Responsable de la Poste", "Agent de sécurité incendie", "Responsable formation continue",
              "Administrative assistant", "Account Executive", "Creative Director", "Capitaine de pêche",
              "Éducateur en école maternelle", "Intervenant en santé publique"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }
    void whatAgreesWithAThingStays()
    {
        QFETCH(const QString, title);
        QCOMPARE(titleInBothForms(title), title);
    }

    void sentencesOfHersAndHisAreOne_data()
    {
        QTest::addColumn<QString>("hers");
        QTest::addColumn<QString>("his");
        const auto row = [](const char *hers, const char *his) {
            QTest::newRow(hers) << QString::fromUtf8(hers) << QString::fromUtf8(his);
        };
        row("Je suis née et j’ai grandi ici", "Je suis né et j’ai grandi ici");
        row("Motivée et passionnée, je suis organisée.", "Motivé et passionné, je suis organisé.");
        row("Autonome, curieuse, sérieuse et créative.", "Autonome, curieux, sérieux et créatif.");
        row("Épouse de Jean", "Conjoint de Jean");
        row("Reconnue comme une experte.", "Reconnu comme un expert.");
        row("Retour de congé maternité.", "Retour de congé parental.");
        row("Mutée à Lyon, puis promue", "Muté à Lyon, puis promu");
        row("Ancienne présidente d’une association, j’ai été élue deux fois",
            "Ancien président d’une association, j’ai été élu deux fois");
        row("Je suis toujours très attachée au service, souriante et patiente",
            "Je suis toujours très attaché au service, souriant et patient");
        row("Devenue responsable d’équipe, je suis restée investie",
            "Devenu responsable d’équipe, je suis resté investi");
        row("Je suis arrivée en France en 2010", "Je suis arrivé en France en 2010");
        for (const char *same :
             {"Une équipe motivée et une clientèle reconnue", "Équipe de vingt personnes formée chaque année.",
              "Documentation relue et tenue à jour.", "Journée portes ouvertes, mission commerciale menée à bien",
              "Gestion de la matière première", "une équipe, la vente, cette année"})
            row(same, same);
    }
    void sentencesOfHersAndHisAreOne()
    {
        QFETCH(const QString, hers);
        QFETCH(const QString, his);
        QCOMPARE(textInBothForms(hers), his);
        QCOMPARE(textInBothForms(his), his);
    }

    void whatNoFormMendsIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *text, const QStringList &words) {
            QTest::newRow(text) << QString::fromUtf8(text) << words;
        };
        row("Elle aime travailler seule. Elle chante.", {QStringLiteral("Elle"), QStringLiteral("seule")});
        row("Il y a dix ans, il faut le dire, il dirigeait un magasin.", {QStringLiteral("il")});
        row("Ma femme et mes enfants.", {QStringLiteral("femme")});
        row("Service militaire en 1990, travail sur soi-même et lui-même",
            {QStringLiteral("militaire"), QStringLiteral("lui")});
        row("Dix ans de vente, deux ans de paie.", {});
        row("Une équipe motivée.", {});
        row("S’il le faut, je me déplace.", {});
    }
    void whatNoFormMendsIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsThatTellTheSex(textInBothForms(text)), words);
    }
};

REBOND_TEST(TestBothForms)
#include "tst_bothforms.moc"
