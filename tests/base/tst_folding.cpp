// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include "support/runner.h"

class TestFolding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << QStringLiteral("Échange EN Cours") << QStringLiteral("echange en cours");
        QTest::newRow("ligatures") << QStringLiteral("Œdipe Lætitia") << QStringLiteral("oedipe laetitia");
        QTest::newRow("apostrophe") << QStringLiteral("Date d’entrée") << QStringLiteral("date d'entree");
        QTest::newRow("no-break spaces") << QStringLiteral("\u00A0Jean\u202F\u00A0 Paul ")
                                         << QStringLiteral("jean paul");
        QTest::newRow("compatibility") << QStringLiteral("ﬁn Ⅳ") << QStringLiteral("fin iv");
        QTest::newRow("composed or not") << QStringLiteral("e\u0301lan") << QStringLiteral("elan");
        QTest::newRow("german") << QStringLiteral("STRASSE straße") << QStringLiteral("strasse strasse");
        QTest::newRow("tabs and lines") << QStringLiteral("a\t\r\nb") << QStringLiteral("a b");
        QTest::newRow("empty") << QString() << QString();
    }
    void folds()
    {
        QFETCH(QString, given);
        QFETCH(QString, folded);
        QCOMPARE(rebond::fold(given), folded);
        QCOMPARE(rebond::fold(folded), folded); // folding twice is folding once
    }
    // Latin text goes a way of its own. A Greek letter sends the same text the long way, which must lead to the same.
    void latinTextTakesAShortWay()
    {
        for (char16_t one = 1; one < 0x180; ++one) {
            for (const char16_t other : {u'a', u' ', u'É', u'\'', u'\u2019', u'ß', u'\u00AD'}) {
                const QString text = QStringLiteral("x") + QChar(one) + QChar(other) + u'y';
                QCOMPARE(rebond::fold(text) + u'α', rebond::fold(QString(text + u'Α')));
            }
        }
    }
    void headingsLosePunctuation()
    {
        QCOMPARE(rebond::foldHeading(u"Date d’entrée :"), rebond::foldHeading(u"date d'entree"));
        QCOMPARE(rebond::foldHeading(u"E-mail"), QStringLiteral("email"));
        QCOMPARE(rebond::foldHeading(u"family_name"), rebond::foldHeading(u"Family name"));
    }
};

REBOND_TEST(TestFolding)
#include "tst_folding.moc"
