// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote, before it stands in public: what is kept, what is taken away; templates filled.
#include "appeals/publictext.h"

#include "appeals/template.h"
#include "support/runner.h"

using namespace rebond::appeals;

class TestPublicText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnseenIsTakenAway_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &written, const QString &told) {
            QTest::newRow(name) << written << told;
        };
        row("plain", QStringLiteral("Comptable à Nice"), QStringLiteral("Comptable à Nice"));
        row("bell", QStringLiteral("a\u0007b"), QStringLiteral("ab"));
        row("zero", QString(u'a') + QChar(0) + u'b', QStringLiteral("ab"));
        row("tab", QStringLiteral("a\tb"), QStringLiteral("a b"));
        row("blanks", QStringLiteral("  a   b  "), QStringLiteral("a b"));
        row("lines", QStringLiteral("a \r\n\r\n\r\n\rb\n\n"), QStringLiteral("a\n\nb"));
        row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a\nb"));
        row("turned around", QStringLiteral("\u202Egpj.oteb\u202C"), QStringLiteral("gpj.oteb"));
        row("isolated", QStringLiteral("\u2066abc\u2069\u200F"), QStringLiteral("abc"));
        row("no width", QStringLiteral("em\u200Bploi\uFEFF"), QStringLiteral("emploi"));
        row("fillers", QStringLiteral("em\u3164ploi\u2800\uFFA0"), QStringLiteral("emploi"));
        row("private", QStringLiteral("a\uE000b"), QStringLiteral("ab"));
        row("no character", QString(u'a') + QChar(0xFFFE) + QChar(0xFDD0), QStringLiteral("a"));
        row("half an emoji", QString(u'a') + QChar(0xD83D) + u'b', QStringLiteral("ab"));
        row("composed", QStringLiteral("e\u0301te\u0301"), QStringLiteral("été"));
        row("Arabic", QStringLiteral("محاسبة في نيس"), QStringLiteral("محاسبة في نيس"));
        row("Persian with a non-joiner", QStringLiteral("می\u200Cخواهم"), QStringLiteral("می\u200Cخواهم"));
        row("emoji of several", QStringLiteral("👩\u200D💻 🇫🇷"), QStringLiteral("👩\u200D💻 🇫🇷"));
        row("markup", QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>"));
    }
    void whatIsUnseenIsTakenAway()
    {
        QFETCH(QString, written);
        QFETCH(QString, told);
        QCOMPARE(publicText(written), told);
        QCOMPARE(publicText(told), told);
        QCOMPARE(publicLine(written), told.simplified());
    }
    void aHeapOfAccentsIsCutDown()
    {
        const QString heap = u'a' + QString(200, QChar(0x0331));
        QCOMPARE(publicLine(heap), u'a' + QString(4, QChar(0x0331)));
        QCOMPARE(publicLine(heap + u'b').back(), QChar(u'b'));
    }
    void nobodyIsCalled_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("told");
        QTest::newRow("an account") << QStringLiteral("@everyone") << QStringLiteral("everyone");
        QTest::newRow("a mark") << QStringLiteral("acheteur #gratuit") << QStringLiteral("acheteur gratuit");
        QTest::newRow("several signs") << QStringLiteral("(@@#x)") << QStringLiteral("(x)");
        QTest::newRow("wide signs") << QStringLiteral("＠nom ＃mot") << QStringLiteral("nom mot");
        QTest::newRow("a language") << QStringLiteral("C# et F#, .NET") << QStringLiteral("C# et F#, .NET");
        QTest::newRow("an address") << QStringLiteral("a@example.org") << QStringLiteral("a@example.org");
        QTest::newRow("a sign alone") << QStringLiteral("lot # 2") << QStringLiteral("lot # 2");
    }
    void nobodyIsCalled()
    {
        QFETCH(QString, written);
        QFETCH(QString, told);
        QCOMPARE(withoutCalls(written), told);
    }

    void placesAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filledText");
        const auto row = [](const char *name, const char *text, const char *filledText) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(filledText);
        };
        row("in French", "{poste}, {secteur}", "Comptable, Gestion");
        row("in English", "{job}, {SECTOR}", "Comptable, Gestion");
        row("with accents or without", "{mobilité}{mobilite}", "");
        row("a part that is left out", "a[ à {ville}] b", "a b");
        row("a part that stays", "a[ ({secteur})] b", "a (Gestion) b");
        row("a part within one", "[x {poste}[ à {ville}]]!", "x Comptable!");
        row("both within one are gone", "[x {ville}[ {poste}]]!", "!");
        row("a part without places", "[a]", "a");
        row("the signs themselves", "{{poste}} [[x]]", "{poste} [x]");
        row("a value is no template", "{accroche}", "{nom} [x");
    }
    void placesAreFilled()
    {
        QFETCH(QString, text);
        QFETCH(QString, filledText);
        const QHash<Place, QString> values{{Place::Occupation, QStringLiteral("Comptable")},
                                           {Place::Sector, QStringLiteral("Gestion")},
                                           {Place::Headline, QStringLiteral("{nom} [x")}};
        const auto found = filled(text, values);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().sentence));
        QCOMPARE(*found, filledText);
    }
    void aWrongTemplateIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such place") << QStringLiteral("{âge}") << QStringLiteral("{âge}");
        QTest::newRow("not closed") << QStringLiteral("{poste") << QStringLiteral("“{”");
        QTest::newRow("not opened") << QStringLiteral("poste} ") << QStringLiteral("“}”");
        QTest::newRow("part not closed") << QStringLiteral("[a {poste}") << QStringLiteral("“[”");
        QTest::newRow("part not opened") << QStringLiteral("a] b") << QStringLiteral("“]”");
        QTest::newRow("too deep") << QStringLiteral("[a").repeated(60) << QStringLiteral("brackets");
    }
    void aWrongTemplateIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto found = filled(text, {});
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().sentence.contains(word) && found.error().sentence.endsWith(u'.'),
                 qPrintable(found.error().sentence));
    }
    void theGrammarIsATemplate()
    {
        QCOMPARE(filled(grammarTemplate(), {{Place::Tag, QStringLiteral("#x")}}).value_or(QString()),
                 QStringLiteral("#PleaseRT Recherche #emploi #x"));
    }
};

REBOND_TEST(TestPublicText)
#include "tst_publictext.moc"
