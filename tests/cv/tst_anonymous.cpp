// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in an anonymous CV tells whose it is, and what the work was stays.
#include "cv/anonymous.h"

#include "cv/jsonresume.h"
#include "cv/lives.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::cv;
using namespace rebond::test;

class TestAnonymous : public QObject
{
    Q_OBJECT

    static QString textOf(const Resume &resume) { return QString::fromUtf8(writeResume(resume)); }
    static QString summaryOf(const QString &text, const QStringList &names = {})
    {
        Resume resume;
        resume.basics.summary = text;
        return anonymous(resume, names).basics.summary;
    }

private Q_SLOTS:
    void nothingTellsWho_data()
    {
        QTest::addColumn<bool>("isWoman");
        QTest::newRow("a woman") << true;
        QTest::newRow("a man") << false;
    }
    void nothingTellsWho()
    {
        QFETCH(const bool, isWoman);
        const QString text = textOf(anonymous(aTellingLife(isWoman), {}));
        for (const char *each : kTellsWho)
            QVERIFY2(!text.contains(QString::fromUtf8(each), Qt::CaseInsensitive), each);
        for (const char *each : kStays)
            QVERIFY2(text.contains(QString::fromUtf8(each)), each);
    }
    void aManAndAWomanOfOneLifeAreTheSame()
    {
        const Resume hers = anonymous(aTellingLife(true), {});
        const Resume his = anonymous(aTellingLife(false), {});
        QCOMPARE(hers.work, his.work);
        QCOMPARE(hers.basics.summary, his.basics.summary);
        // "commerciale" and "commercial" are one, too.
        QCOMPARE(hers.basics.label, his.basics.label);
    }
    void onlyTextThatWasReadComesThrough()
    {
        const Resume made = anonymous(aTellingLife(true), {});
        QVERIFY(made.rest.isEmpty());
        QVERIFY(made.work.first().rest.isEmpty());
        QVERIFY(made.work.first().url.isEmpty());
        QVERIFY(made.education.first().url.isEmpty());
        QCOMPARE(made.basics.location, Location());
        QVERIFY(made.basics.profiles.isEmpty());
    }

    void namesAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *text, const char *left) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(left);
        };
        row("Bravo à Élodie.", "Bravo à ….");
        row("elodie CALVARIN a vendu", "… a vendu");
        row("la boutique de Calvarin-Élodie", "la boutique de …");
        row("voir elodiecalvarin ou calvarinelodie", "voir … ou …");
        row("rien qui le dise du tout", "rien qui le dise du tout"); // "du" is of the name, and of the language
        row("Calvarine est un produit", "Calvarine est un produit");
        row("Élodie", "");
        row("E. Calvarin a vendu", "… a vendu");
        row("É.-M. Calvarin et Calvarin E. ont vendu", "… et … ont vendu");
        row("M. E. Calvarin et M. Calvarin ont vendu", "… et … ont vendu");
        row("M. Xylo a vendu", "… Xylo a vendu"); // whoever it is, it may be told of the person
        row("Vitamine C. Un plan E. de vente", "Vitamine C. Un plan E. de vente");
        row("E\u0301lodie a vendu", "… a vendu");
        row("Cal\u00ADvarin, É\u200Blodie\u202E et Cal\u2060varin", "… et …");
    }
    void namesAreFoundAsTheyAreWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, left);
        QCOMPARE(summaryOf(text, {QStringLiteral("Élodie"), QStringLiteral("du Calvarin")}), left);
    }

    void whatOnlyLooksTellingStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"20 ans d’expérience", "pendant 12 ans en agence", "De 2001-2008 à 2010-2012",
                                 "Budget : 1 200 000 euros", "Gestion de la matière première", "Norme ISO 9001",
                                 "Suivi de 40 comptes", "Travail en milieu hospitalier", "J’ai 20 ans d’expérience",
                                 "une équipe, la vente, cette année", "Jeux pour enfants de 3 – 12 ans",
                                 "Pour la trentaine de magasins", "Accidents du travail (AT) et autres"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatOnlyLooksTellingStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(summaryOf(text, {QStringLiteral("Élodie"), QStringLiteral("Calvarin")}), text);
    }
    // From what is recent nobody reckons an age; of the rest stays how long it lasted.
    void yearsThatTellAnAgeGo()
    {
        Resume resume;
        resume.basics.summary = QStringLiteral("Diplômée en 1985, formée en 2010, budget de 1990 euros, depuis 1998.");
        resume.work = {aPost(QStringLiteral("Azurel"), QStringLiteral("Comptable"), {2006, 6, 0}, {}),
                       aPost(QStringLiteral("Mistralou"), QStringLiteral("Comptable"), {1998, 3, 0}, {2006, 4, 0}),
                       aPost(QStringLiteral("Cigalou"), QStringLiteral("Caissier"), {1989, 0, 0}, {1998, 0, 0}),
                       aPost(QStringLiteral("Depuis 1905"), QStringLiteral("Stagiaire"), {}, {1986, 0, 0})};
        Education recent;
        recent.endDate = {2010, 0, 0};
        recent.studyType = QStringLiteral("Baccalauréat 2010");
        Education old;
        old.startDate = {1983, 0, 0};
        old.endDate = {1985, 0, 0};
        resume.education = {recent, old};
        resume.certificates = {{QStringLiteral("Permis B"), {1984, 5, 0}, {}, {}, {}},
                               {QStringLiteral("Secourisme"), {2011, 0, 0}, {}, {}, {}},
                               {QStringLiteral("Permis de conduire, 2011"), {2011, 0, 0}, {}, {}, {}},
                               {QStringLiteral("Driver license 2011"), {2011, 0, 0}, {}, {}, {}},
                               {QStringLiteral("Secourisme 2011"), {}, {}, {}, {}}};
        const Resume made = anonymous(resume, {}, QDate(2012, 6, 30));
        QCOMPARE(made.work[0].startDate, resume.work[0].startDate);
        QCOMPARE(made.work[0].months, 0);
        QCOMPARE(made.work[1].months, 98);
        QCOMPARE(made.work[2].months, 108);
        QCOMPARE(made.work[3].months, 0);
        QCOMPARE(made.work[3].name, QStringLiteral("Depuis 1905")); // that is how it is called
        for (int i = 1; i < 4; ++i)
            QVERIFY(made.work[i].startDate.isNull() && made.work[i].endDate.isNull());
        for (const Education &study : made.education) // a first diploma is taken at an age everybody knows
            QVERIFY(study.startDate.isNull() && study.endDate.isNull());
        QCOMPARE(made.education[0].studyType, QStringLiteral("Baccalauréat …"));
        QVERIFY(made.certificates[0].date.isNull() && !made.certificates[1].date.isNull());
        QVERIFY(made.certificates[2].date.isNull() && made.certificates[3].date.isNull());
        QCOMPARE(made.certificates[2].name, QStringLiteral("Permis de conduire, …")); // nor in its name
        QCOMPARE(made.certificates[3].name, QStringLiteral("Driver license …"));
        QCOMPARE(made.certificates[4].name, QStringLiteral("Secourisme 2011"));
        QCOMPARE(made.basics.summary, QStringLiteral("Diplômé en …, formé en 2010, budget de 1990 euros, depuis …."));
        // Without a day, from the latest date there is.
        QCOMPARE(anonymous(resume, {}).work[2].months, 108);
        QVERIFY(textOf(made).contains(QStringLiteral("2006")) && !textOf(made).contains(QStringLiteral("1998")));
    }
    void aCompanyIsNoAddress()
    {
        Resume resume;
        resume.work = {aPost(QStringLiteral("Voyages.com"), QStringLiteral("Vendeuse"), {2010, 0, 0}, {})};
        resume.basics.summary = QStringLiteral("Dix ans chez Voyages.com, voir imaginaire.com et zoe@voyages.com.");
        const Resume made = anonymous(resume, {});
        QCOMPARE(made.work.first().name, QStringLiteral("Voyages.com"));
        QVERIFY2(made.basics.summary.startsWith(QStringLiteral("Dix ans chez Voyages.com, voir …")),
                 qPrintable(made.basics.summary));
        QVERIFY(!made.basics.summary.contains(QStringLiteral("imaginaire")));
        QVERIFY(!made.basics.summary.contains(u'@'));
    }
    void agesGo()
    {
        for (const char *text : {"Comptable, 52 ans, mobile", "(52 ans)", "52 ans", "âgée de 52 ans", "52 years old",
                                 "J’ai 52 ans et du métier", "Femme de 52 ans, mobile", "Comptable – 52 ans",
                                 "Comptable · 52 ans · Nice", "Comptable - 52 ans"})
            QVERIFY2(!summaryOf(QString::fromUtf8(text)).contains(QStringLiteral("52")), text);
        QCOMPARE(summaryOf(QStringLiteral("Nice, âgée de cinquante et un ans, mobile")),
                 QStringLiteral("Nice, …, mobile"));
        QCOMPARE(summaryOf(QStringLiteral("La cinquantaine dynamique")), QStringLiteral("… dynamique"));
    }
    void whereSomebodyLivesGoes()
    {
        for (const char *text : {"J’habite à Menton, mobile.", "Réside au Cannet", "domiciliée à Grasse (06)"}) {
            const QString left = summaryOf(QString::fromUtf8(text));
            for (const char *place : {"Menton", "Cannet", "Grasse"})
                QVERIFY2(!left.contains(QString::fromUtf8(place)), qPrintable(left));
        }
        QCOMPARE(summaryOf(QStringLiteral("Un magasin à Menton")), QStringLiteral("Un magasin à Menton"));
        Resume resume;
        resume.basics.location.postalCode = QStringLiteral("06987");
        resume.basics.location.city = QStringLiteral("Menton");
        resume.basics.summary = QStringLiteral("Chez moi : 06987 Menton. Un magasin à Menton");
        QCOMPARE(anonymous(resume, {}).basics.summary, QStringLiteral("Chez moi : …. Un magasin à Menton"));
    }
    void howSomebodyIsCalledElsewhereGoes()
    {
        for (const char *text :
             {"Née Imaginaire, mobile", "Suivez @imaginaire", "zoe(at)imaginaire.org", "zoe [at] imaginaire.org"})
            QVERIFY2(!summaryOf(QString::fromUtf8(text)).contains(QStringLiteral("maginaire")), text);
        Resume resume;
        Work post;
        post.highlights = {QStringLiteral("imaginaire.com"), QStringLiteral("Deux boutiques")};
        resume.work.append(post);
        QCOMPARE(anonymous(resume, {}).work.first().highlights,
                 QStringList{QStringLiteral("Deux boutiques")}); // no empty line
    }
    void whatIsReadTellsWithoutItsAccents()
    {
        const QString composed = QStringLiteral("Née le 3 avril 1961, dévouée, mariée");
        QCOMPARE(summaryOf(composed.normalized(QString::NormalizationForm_D)), summaryOf(composed));
        QVERIFY(!summaryOf(composed).contains(QStringLiteral("1961")));
    }
    // Who is named and did not agree to be reached.
    void withoutContactTellsWhoAndNotHow()
    {
        Resume resume = aTellingLife(true);
        resume.work[1].name = QStringLiteral("Voyages.com");
        resume.work[1].highlights = {QStringLiteral("Appeler le +33 4 65 71 01 99 ou écrire : z@example.org"),
                                     QStringLiteral("Deux …  boutiques"), QStringLiteral("04 65 71 01 99")};
        const Resume made = withoutContact(resume);
        const QString text = textOf(made);
        for (const char *each : {"@", "465710199", "04 65", "71 01", "www.", "rue Imaginée", "06987", "zimaginaire",
                                 "/imaginaire", "/profil"})
            QVERIFY2(!text.contains(QString::fromUtf8(each)), each);
        QCOMPARE(made.basics.name, resume.basics.name);
        QCOMPARE(made.basics.label, resume.basics.label);
        QVERIFY(made.basics.summary.contains(QStringLiteral("20 ans d’expérience")));
        QCOMPARE(made.work.first(), resume.work.first());
        QCOMPARE(made.work[1].name, resume.work[1].name);
        QCOMPARE(made.work[1].highlights.at(1), resume.work[1].highlights.at(1));
        QCOMPARE(made.work[1].highlights.size(), 2); // of the third nothing was left
        QCOMPARE(made.education, resume.education);
        QCOMPARE(withoutContact(made), made);
    }
    // An article tells as much as an ending.
    void articlesFollowTheirWords_data()
    {
        QTest::addColumn<QString>("hers");
        QTest::addColumn<QString>("his");
        const auto row = [](const char *hers, const char *his) {
            QTest::newRow(hers) << QString::fromUtf8(hers) << QString::fromUtf8(his);
        };
        row("Je suis une vendeuse motivée", "Je suis un vendeur motivé");
        row("Une comptable rigoureuse", "Un comptable rigoureux");
        row("la directrice que je remplace", "le directeur que je remplace");
    }
    void articlesFollowTheirWords()
    {
        QFETCH(const QString, hers);
        QFETCH(const QString, his);
        QCOMPARE(summaryOf(hers), his);
        QCOMPARE(summaryOf(his), his);
    }
};

REBOND_TEST(TestAnonymous)
#include "tst_anonymous.moc"
