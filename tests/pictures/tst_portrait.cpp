// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/portrait.h"

#include "pictures/encode.h"
#include "support/runner.h"

#include <cmath>
#include <vector>

using namespace rebond::pictures;

namespace {

int difference(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

// Every eighth pixel of every eighth line.
std::vector<QRgb> sample(const QImage &image)
{
    std::vector<QRgb> pixels;
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8)
            pixels.push_back(image.pixel(x, y));
    }
    return pixels;
}

// The share of pixels that are plainly of another colour.
double distance(const std::vector<QRgb> &a, const std::vector<QRgb> &b)
{
    int different = 0;
    for (size_t i = 0; i < a.size(); ++i)
        different += difference(a[i], b[i]) > 24 ? 1 : 0;
    return double(different) / double(a.size());
}

std::vector<PortraitTraits> sixty()
{
    std::vector<PortraitTraits> traits;
    for (int i = 0; i < 60; ++i) {
        const auto presentation = i % 2 == 0 ? Presentation::Feminine : Presentation::Masculine;
        traits.push_back(portraitTraits(static_cast<quint64>(i), presentation, 24 + i * 5 % 40));
    }
    return traits;
}

} // namespace

class TestPortrait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noTwoOfSixtyAreAlike()
    {
        const auto traits = sixty();
        std::vector<std::vector<QRgb>> images;
        for (size_t i = 0; i < traits.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!(traits[i] == traits[j]));
            images.push_back(sample(drawPortrait(traits[i])));
        }
        double nearest = 1;
        for (size_t i = 0; i < images.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                nearest = std::min(nearest, distance(images[i], images[j]));
        }
        QVERIFY2(nearest > 0.05, qPrintable(QString::number(nearest))); // one pixel in twenty at least
    }

    void theSameTraitsGiveTheSameBytes()
    {
        for (quint64 seed = 0; seed < 8; ++seed) {
            const PortraitTraits traits = portraitTraits(seed, Presentation::Feminine, 55);
            QVERIFY(drawPortrait(traits) == drawPortrait(traits));
            QVERIFY(encodeDrawing(drawPortrait(traits)) == encodeDrawing(drawPortrait(traits)));
        }
        QVERIFY(portraitTraits(7, Presentation::Masculine, 55) == portraitTraits(7, Presentation::Masculine, 55));
    }

    void isSmallAndFourToFive()
    {
        for (const PortraitTraits &traits : sixty()) {
            const QImage drawn = drawPortrait(traits);
            QCOMPARE(drawn.size(), kPictureSize);
            QCOMPARE(drawn.width() * 5, drawn.height() * 4);
            const QByteArray bytes = encodeDrawing(drawn);
            QVERIFY2(bytes.size() > 4000 && bytes.size() < 25000, qPrintable(QString::number(bytes.size())));
            const QImage back = QImage::fromData(bytes, "PNG");
            QCOMPARE(back.size(), kPictureSize);
            QVERIFY(distance(sample(drawn), sample(back)) < 0.001); // 256 colours are enough for what is drawn
        }
    }

    // Nothing but the wall touches the upper edge and the upper halves of the sides, and the shoulders fill the lower edge.
    void headAndHairAreInsideTheFrame_data()
    {
        QTest::addColumn<int>("style");
        for (int style = 0; style <= static_cast<int>(HairStyle::ShortAfro); ++style)
            QTest::newRow(qPrintable(QStringLiteral("hair style %1").arg(style))) << style;
    }
    void headAndHairAreInsideTheFrame()
    {
        QFETCH(int, style);
        for (const double size : {0.93, 1.06}) {
            PortraitTraits traits;
            traits.hairStyle = static_cast<HairStyle>(style);
            traits.presentation = traits.hairStyle >= HairStyle::SidePart ? Presentation::Masculine
                                                                          : Presentation::Feminine;
            traits.width = size;
            traits.length = size;
            const QImage image = drawPortrait(traits);
            const QRgb wall = image.pixel(2, 2);
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < 30; y += 6)
                    QCOMPARE(image.pixel(x, y), wall);
            }
            for (int y = 0; y < image.height() / 2; ++y) {
                QCOMPARE(image.pixel(3, y), wall);
                QCOMPARE(image.pixel(image.width() - 4, y), wall);
            }
            QVERIFY(image.pixel(image.width() / 4, image.height() - 2) != wall);
            QVERIFY(image.pixel(image.width() * 3 / 4, image.height() - 2) != wall);
        }
    }

    // On the axis, between the eyes and under the chin there is skin, whatever the hair.
    void theFaceIsNotCovered()
    {
        for (const PortraitTraits &traits : sixty()) {
            PortraitTraits bare = traits;
            bare.hairStyle = HairStyle::Bald;
            bare.glasses = Glasses::None;
            PortraitTraits haired = traits;
            haired.glasses = Glasses::None;
            const QImage a = drawPortrait(bare);
            const QImage b = drawPortrait(haired);
            int covered = 0;
            for (int x = 230; x <= 370; x += 5) {
                for (int y = 345; y <= 460; y += 5)
                    covered += difference(a.pixel(x, y), b.pixel(x, y)) > 24 ? 1 : 0;
            }
            QCOMPARE(covered, 0);
        }
    }

    void facesDifferFromTheWall()
    {
        for (const PortraitTraits &traits : sixty()) {
            const QImage image = drawPortrait(traits);
            // The cheek beside the nose against the wall in the corner.
            QVERIFY(difference(image.pixel(300, 395), image.pixel(2, 2)) > 30);
        }
    }

    void greyComesWithTheYears()
    {
        int greyOld = 0;
        int greyYoung = 0;
        for (quint64 seed = 0; seed < 100; ++seed) {
            const auto isGrey = [](const PortraitTraits &t) { return t.hairColour <= HairColour::PepperAndSalt; };
            greyOld += isGrey(portraitTraits(seed, Presentation::Masculine, 60)) ? 1 : 0;
            greyYoung += isGrey(portraitTraits(seed, Presentation::Masculine, 30)) ? 1 : 0;
        }
        QVERIFY(greyOld > 70);
        QCOMPARE(greyYoung, 0);
    }
};

REBOND_TEST(TestPortrait)
#include "tst_portrait.moc"
