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

    explicit ShelfOfOne(QByteArray bytes) : m_bytes(std::move(bytes)) {}

private:
    QByteArray m_bytes;
};

Raster pictureOf(const std::shared_ptr<const ShelfOfOne> &shelf, const QString &key, const QRectF &room)
{
    Raster raster;
    raster.room = room;
    raster.stored = {.key = key, .shelf = shelf};
    return raster;
}

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
        const auto shelf = std::make_shared<ShelfOfOne>(redAndBlue({1200, 1500}, "JPG")); // more than stands as it is
        Page page{.size = {400, 100}, .marks = {}};
        for (const char key : {'a', 'b', 'c'}) {
            const QRectF room(80.0 * double(page.marks.size()), 0, 40, 50);
            page.marks.append({pictureOf(shelf, QString(QLatin1Char(key)), room)});
        }
        const PageList pages({}, {page}, {});
        const auto seen = [&](int mark) { return imageOf(std::get<Raster>(page.marks.at(mark).content)); };
        const QImage plain = seen(0);
        QCOMPARE(plain.width(), 167);
        shelf->asked.clear();
        const StoredPictures stored(pages);
        const PicturesAhead ahead(pages, stored);
        QCOMPARE(shelf->asked[QStringLiteral("b")], 1);
        QCOMPARE(seen(1), plain); // not its turn: fetched and decoded for itself
        QCOMPARE(shelf->asked[QStringLiteral("b")], 2);
        for (int mark = 0; mark < 3; ++mark)
            QCOMPARE(seen(mark), plain);
        QCOMPARE(shelf->asked[QStringLiteral("b")], 2);
        QCOMPARE(seen(2), plain);
        QCOMPARE(shelf->asked[QStringLiteral("c")], 2); // once more than they stand there
    }
    void whatIsNothingButPixelsStandsAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSizeF>("room");
        QTest::addColumn<bool>("stands");
        const QByteArray kept = redAndBlue({600, 750}, "JPG");
        const QSizeF room(80, 100);
        QTest::newRow("as photos are kept") << kept << room << true;
        QTest::newRow("on a quarter of the paper") << kept << QSizeF(40, 50) << true;
        QTest::newRow("a strip cut off") << kept << QSizeF(80, 98) << true;
        QTest::newRow("a fifth cut off") << kept << QSizeF(80, 80) << false;
        QTest::newRow("more pixels") << redAndBlue({608, 760}, "JPG") << room << false;
        QTest::newRow("small") << redAndBlue({60, 75}, "JPG") << room << true;
        QTest::newRow("a PNG") << redAndBlue({600, 750}, "PNG") << room << false;
        // Two bytes of a marker, two of the length that counts itself and what follows.
        const QByteArray exif = QByteArray::fromHex("ffe10008") + "Exif" + QByteArray(2, '\0');
        const QByteArray comment = QByteArray::fromHex("fffe0006") + "Nice";
        QTest::newRow("with a camera's note") << QByteArray(kept).insert(2, exif) << room << false;
        QTest::newRow("with a comment") << QByteArray(kept).insert(2, comment) << room << false;
        QTest::newRow("something behind its end") << kept + "behind" << room << false;
        QTest::newRow("cut short") << kept.chopped(2) << room << false;
        QTest::newRow("nothing") << QByteArray() << room << false;
        QByteArray fourColours = kept;
        const qsizetype frame = fourColours.indexOf(QByteArray::fromHex("ffc0"));
        fourColours[frame + 9] = 4;
        QTest::newRow("in printers' colours") << fourColours << room << false;
        QByteArray namedColours = kept;
        for (const auto &[at, name] : {std::pair(10, 'R'), std::pair(13, 'G'), std::pair(16, 'B')})
            namedColours[frame + at] = name;
        QTest::newRow("in colours that say what they are") << namedColours << room << false;
    }
    void whatIsNothingButPixelsStandsAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSizeF, room);
        QFETCH(bool, stands);
        const auto shelf = std::make_shared<ShelfOfOne>(bytes);
        const Raster first = pictureOf(shelf, QStringLiteral("a"), QRectF(QPointF(), room));
        const Raster again = pictureOf(shelf, QStringLiteral("a"), QRectF(QPointF(100, 0), room));
        const StoredPictures stored(PageList({}, {Page{.size = {300, 100}, .marks = {{first}, {again}}}}, {}));
        QCOMPARE(stored.jpegOf(first).has_value(), stands);
        QCOMPARE(stored.jpegOf(again), stored.jpegOf(first));
        QCOMPARE(shelf->asked[QStringLiteral("a")], 1);
        QCOMPARE(stored.bytesOf(again), bytes);
        if (stands)
            QCOMPARE(stored.jpegs().at(*stored.jpegOf(first)).bytes, bytes);
    }
};

REBOND_TEST(TestPictures)
#include "tst_pictures.moc"
