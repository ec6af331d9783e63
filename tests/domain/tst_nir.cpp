// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nir.h"

#include "support/runner.h"
#include "support/worktime.h"

#include <random>

using namespace rebond::domain;

namespace {

// Written apart from the code under test: the key by remainders of parts, as done by hand.
QString withKey(const QString &thirteen)
{
    QString digits = thirteen;
    digits.replace(QLatin1String("2A"), QLatin1String("19")).replace(QLatin1String("2B"), QLatin1String("18"));
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return thirteen + QStringLiteral("%1").arg(97 - rest, 2, 10, QLatin1Char('0'));
}

} // namespace

class TestNir : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, const char16_t *text, NirFinding finding) {
            QTest::newRow(name) << QString::fromUtf16(text) << int(finding);
        };
        constexpr auto Certain = NirFinding::Certain;
        constexpr auto Doubtful = NirFinding::Doubtful;
        constexpr auto None = NirFinding::None;
        // Examples of the documentation of python-stdnum.
        row("in one piece", u"295109912611193", Certain);
        row("as on the card", u"2 95 10 99 126 111 93", Certain);
        row("Haute-Corse", u"253072B07300470", Certain);
        row("Corse-du-Sud", u"253072A07300443", Certain);
        row("lower case, spaced", u"2 53 07 2b 073 004 70", Certain);
        row("with points", u"2.95.10.99.126.111.93", Certain);
        row("with no-break spaces", u"2\u00A095\u202F10\u00A099\u00A0126\u00A0111\u00A093", Certain);
        row("with hyphens", u"2-95-10-99-126-111-93", Certain);
        row("in a sentence", u"Son numéro (295109912611193) est au dossier.", Certain);
        row("behind a word", u"NIR:295109912611193", Certain);
        row("glued to letters", u"NIR295109912611193clé", Certain);
        row("a telephone number behind it", u"2 95 10 99 126 111 93 06 12 34 56 78", Certain);
        row("a telephone number before it", u"06 12 34 56 78 2 95 10 99 126 111 93", Certain);
        row("wrong key", u"295109912611199", Doubtful);
        row("Corsican letter, wrong key", u"253072A07300470", Doubtful);
        row("no key", u"2951099126111", Doubtful);
        row("no key, spaced", u"2 95 10 99 126 111, clé inconnue", Doubtful);
        row("month not known", u"2952099126111", Doubtful);
        row("no such letter", u"253072C07300443", None);
        row("sixteen digits", u"6546546546546703", None);
        row("within a longer run", u"2951099126111931", None);
        row("within a longer run, behind", u"1295109912611193", None);
        row("fourteen digits", u"29510991261119", None);
        row("two lines", u"29510991\n2611193", None);
        row("sex 9", u"9951099126111", None);
        row("month 13", u"2951399126111", None);
        row("month 45", u"2954599126111", None);
        row("month 00", u"2950099126111", None);
        row("département 00", u"2951000126111", None);
        row("commune 000", u"2951099000111", None);
        row("order 000", u"2951099126000", None);
        row("SIRET", u"732 829 320 00074", None);
        row("SIRET in one piece", u"73282932000074", None);
        row("telephone", u"04 93 12 34 56", None);
        row("two telephones", u"06 12 34 56 78 04 93 12 34 56", None);
        row("international", u"+33 4 93 12 34 56", None);
        row("dates", u"du 30.06.2012 au 14.07.2012, puis 12-03-2013 15-03-2013", None);
        row("postal address", u"12 bis, bâtiment 2B, 06000 Nice", None);
        row("bar code", u"9782070360024", None);
        row("digits of another script", u"٢٩٥١٠٩٩١٢٦١١١٩٣", None);
        row("empty", u"", None);
    }
    void texts()
    {
        QFETCH(QString, text);
        QTEST(int(findNir(text)), "finding");
    }
    void allWellFormedNumbersAreFoundAndNoOtherKeyFits()
    {
        std::mt19937_64 random(60);
        const auto between = [&](int least, int most) { return least + int(random() % quint64(most - least + 1)); };
        const QStringList sexes{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("7"), QStringLiteral("8")};
        int falseKeys = 0;
        for (int i = 0; i < 20000; ++i) {
            const int month = i % 5 == 0 ? between(20, 42) : i % 7 == 0 ? between(50, 99) : between(1, 12);
            const QString department = i % 11 == 0 ? QStringLiteral("2A")
                                     : i % 13 == 0 ? QStringLiteral("2B")
                                                   : QStringLiteral("%1").arg(between(1, 99), 2, 10, QLatin1Char('0'));
            const QString thirteen = sexes.at(between(0, 3))
                                   + QStringLiteral("%1%2")
                                         .arg(between(0, 99), 2, 10, QLatin1Char('0'))
                                         .arg(month, 2, 10, QLatin1Char('0'))
                                   + department
                                   + QStringLiteral("%1%2")
                                         .arg(between(1, 999), 3, 10, QLatin1Char('0'))
                                         .arg(between(1, 999), 3, 10, QLatin1Char('0'));
            const QString nir = withKey(thirteen);
            QVERIFY2(findNir(nir) == NirFinding::Certain, qPrintable(nir));
            QVERIFY2(findNir(thirteen) == NirFinding::Doubtful, qPrintable(thirteen));
            const QString other = thirteen + QStringLiteral("%1").arg(between(0, 99), 2, 10, QLatin1Char('0'));
            falseKeys += other != nir && findNir(other) == NirFinding::Certain ? 1 : 0;
        }
        QCOMPARE(falseKeys, 0);
    }
    void aMegabyteOfDigitsIsLookedAtInNoTime()
    {
        QString text;
        for (int i = 0; i < 500000; ++i)
            text += QStringLiteral("1 ");
        const rebond::test::WorkTime work;
        QVERIFY(findNir(text) != NirFinding::Certain);
        QVERIFY2(work.seconds() < 3, qPrintable(QString::number(work.seconds())));
    }
    void sentencesEndAndDiffer()
    {
        QVERIFY(nirRefusal().endsWith(u'.') && nirRemark().endsWith(u'.') && nirRefusal() != nirRemark());
    }
};

REBOND_TEST(TestNir)
#include "tst_nir.moc"
