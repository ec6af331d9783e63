// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companynumbers.h"

#include "cleanertable.h"
#include "support/runner.h"

using namespace rebond::domain;
using namespace rebond::test;

// Numbers of the domain research (3.6) and of the documentation of python-stdnum.
class TestCompanyNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void siren_data()
    {
        addCleanerColumns();
        accepted(u"732829320", u"732829320");
        accepted(u" 732 829 320 ", u"732829320");
        accepted(u"732\u202F829\u00A0320", u"732829320");
        accepted(u"552.008.443", u"552008443");
        accepted(u"404833048", u"404833048");
        accepted(u"443 121 975", u"443121975");
        accepted(u"356000000", u"356000000");
        accepted(u"005880034", u"005880034");
        refused({u"", u"732829321", u"404833047", u"73282932", u"7328293200", u"000000000", u"73282932O",
                 u"FR44732829320", u"732-829-320", u"+732829320", u"٧٣٢٨٢٩٣٢٠", u"73282932000074"});
    }
    void siren() { checkCleaner(&cleanSiren); }

    void siret_data()
    {
        addCleanerColumns();
        accepted(u"73282932000074", u"73282932000074");
        accepted(u"732 829 320 00074", u"73282932000074");
        accepted(u"35600000000048", u"35600000000048"); // La Poste's head office: Luhn
        accepted(u"35600000049837", u"35600000049837"); // a branch: sum 45
        accepted(u"356 000 000 09075", u"35600000009075");
        refused({u"", u"73282932000079", u"7328293200007", u"732829320000740", u"00000000000000", u"35600000049838",
                 u"35600000000049", u"7328293200007A", u"732829320"});
        // Luhn holds for the whole, not for its SIREN.
        refused({u"73282932100072"});
    }
    void siret() { checkCleaner(&cleanSiret); }

    void everyWrongDigitIsNoticed()
    {
        const QString good = QStringLiteral("73282932000074");
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString bad = good;
                bad[at] = digit;
                QCOMPARE(cleanSiret(bad).has_value(), bad == good);
            }
        }
    }

    void naf_data()
    {
        addCleanerColumns();
        accepted(u"62.01Z", u"62.01Z");
        accepted(u"6201Z", u"62.01Z");
        accepted(u"62.01z", u"62.01Z");
        accepted(u" 62 01 Z ", u"62.01Z");
        accepted(u"01.11Z", u"01.11Z");
        accepted(u"8559A", u"85.59A");
        refused({u"", u"6201", u"620Z", u"62011Z", u"Z6201", u"62.01É", u"0000Z", u"informatique", u"62-01Z"});
    }
    void naf() { checkCleaner(&cleanNaf); }

    void numbersAreShownByThrees()
    {
        QCOMPARE(formatSiren(QStringLiteral("732829320")), QStringLiteral("732 829 320"));
        QCOMPARE(formatSiret(QStringLiteral("73282932000074")), QStringLiteral("732 829 320 00074"));
        QCOMPARE(formatSiret(QStringLiteral("x")), QStringLiteral("x"));
        QCOMPARE(sirenOf(QStringLiteral("73282932000074")), QStringLiteral("732829320"));
        QCOMPARE(sirenOf(QString()), QString());
    }
};

REBOND_TEST(TestCompanyNumbers)
#include "tst_companynumbers.moc"
