// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/initials.h"

#include "pictures/portrait.h"
#include "support/runner.h"

using namespace rebond::pictures;

class TestInitials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstLettersWithoutParticles_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *what, const char16_t *given, const char16_t *family, const char16_t *letters) {
            QTest::newRow(what) << QString::fromUtf16(given) << QString::fromUtf16(family)
                                << QString::fromUtf16(letters);
        };
        row("plain", u"Loïc", u"Hauteroque", u"LH");
        row("accented", u"Édouard", u"Jaubertin", u"ÉJ");
        row("hyphen", u"Marc-Antoine", u"Fontvive", u"MF");
        row("particles", u"Hubert", u"de la Mourachonne", u"HM");
        row("elision, curly", u"Anne", u"d’Orvellane", u"AO");
        row("elision, straight", u"Jean-Luc", u"L'Escarénon", u"JE");
        row("small letters", u"inès", u"garbiol", u"IG");
        row("a name that is a particle", u"Linh", u"Le", u"LL");
        row("no given name", u"", u"Bastiani", u"B");
        row("no family name", u"Odile", u" ", u"O");
        row("leading punctuation", u"(Odile)", u"Calvérac", u"OC");
        row("nothing", u"", u"", u"");
    }
    void takesTheFirstLettersWithoutParticles()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QTEST(initialsOf(given, family), "letters");
    }

    void hasTheFrameOfAPortraitAndLettersInTheMiddle()
    {
        const QImage image = initialsPicture(u"Loïc", u"Hauteroque");
        QCOMPARE(image.size(), kPictureSize);
        const QRgb wall = image.pixel(0, 0);
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != wall)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(ink.width() > 150 && ink.width() < 450);
        QVERIFY(std::abs(ink.center().x() - image.width() / 2) <= 2);
        QVERIFY(std::abs(ink.center().y() - image.height() / 2) <= 2);
        QVERIFY(image == initialsPicture(u"Loïc", u"Hauteroque"));
        QVERIFY(image != initialsPicture(u"Inès", u"Garbiol"));
    }

    void wideLettersStayInside()
    {
        const QImage image = initialsPicture(u"Wanda", u"Winter");
        const QRgb wall = image.pixel(0, 0);
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(60, y), wall);
            QCOMPARE(image.pixel(539, y), wall);
        }
    }

    void isEmptyWithoutAName()
    {
        const QImage image = initialsPicture(u"", u"");
        QCOMPARE(image.size(), kPictureSize);
        QCOMPARE(image.pixel(300, 375), image.pixel(0, 0));
    }
};

REBOND_TEST(TestInitials)
#include "tst_initials.moc"
