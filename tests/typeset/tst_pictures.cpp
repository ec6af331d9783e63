// SPDX-License-Identifier: GPL-3.0-or-later
// Photos on their way to paper: how many of their pixels are decoded, and how often.
#include "typeset/pictures.h"

#include "support/runner.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

#include <map>

using namespace rebond;
using namespace rebond::typeset;

namespace {

// Its upper half is red, its lower one blue.
QByteArray redAndBlue(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(255, 0, 0));
    QPainter(&image).fillRect(0, size.height() / 2, size.width(), size.height(), QColor(0, 0, 255));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

// One picture under any key; counts how often it is asked for each.
class ShelfOfOne final : public document::PictureShelf
{
public:
    [[nodiscard]] QByteArray bytes(const QString &key) const override
    {
        ++asked[key];
        return m_bytes;
    }
    mutable std::map<QString, int> asked;

private:
    QByteArray m_bytes = redAndBlue({600, 750}, "JPG");
};

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 80 by 100 points are 333 by 417 dots of 300 an inch.
    void aFineJpegLooksLikeItself()
    {
        const QImage halved = printImage(redAndBlue({1200, 1500}, "JPG"), {80, 100});
        QCOMPARE(halved.size(), QSize(333, 417));
        QVERIFY(qRed(halved.pixel(160, 205)) > 200 && qBlue(halved.pixel(160, 205)) < 60);
        QVERIFY(qBlue(halved.pixel(160, 211)) > 200 && qRed(halved.pixel(160, 211)) < 60);
        QCOMPARE(printImage(redAndBlue({1335, 1669}, "JPG"), {80, 100}).size(), QSize(333, 417));
        QCOMPARE(printImage(redAndBlue({665, 831}, "JPG"), {80, 100}).size(), QSize(333, 417)); // too small for a half
    }
    // Whoever asks out of turn gets the same picture.
    void picturesAheadAreThoseThatStandThere()
    {
        const auto shelf = std::make_shared<ShelfOfOne>();
        Page page{.size = {400, 100}, .marks = {}};
        for (const char key : {'a', 'b', 'c'}) {
            Raster raster;
            raster.room = QRectF(80.0 * double(page.marks.size()), 0, 40, 50);
            raster.stored = {.key = QString(QLatin1Char(key)), .shelf = shelf};
            page.marks.append({raster});
        }
        const PageList pages({}, {page}, {});
        const auto seen = [&](int mark) { return imageOf(std::get<Raster>(page.marks.at(mark).content)); };
        const QImage plain = seen(0);
        QCOMPARE(plain.width(), 167);
        PicturesAhead ahead(pages);
        QCOMPARE(seen(1), plain); // not its turn
        QCOMPARE(shelf->asked[QStringLiteral("b")], 1);
        for (int mark = 0; mark < 3; ++mark)
            QCOMPARE(seen(mark), plain);
        QCOMPARE(shelf->asked[QStringLiteral("b")], 2); // and so all of them
        QCOMPARE(seen(2), plain);
        QCOMPARE(shelf->asked[QStringLiteral("c")], 2); // once more than they stand there
    }
};

REBOND_TEST(TestPictures)
#include "tst_pictures.moc"
