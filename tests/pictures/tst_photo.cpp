// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs as people bring them: turned by the telephone, with the place they were taken at, damaged, or made to do harm.
#include "pictures/photo.h"

#include "pictures/portrait.h"
#include "support/heic.h"
#include "support/runner.h"
#include "support/worktime.h"

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace rebond;
using namespace rebond::pictures;

namespace {

constexpr QSize kUpright(400, 600);

// Four quarters, each of a colour of its own: any turn and any mirror shows.
QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isLeft = x < size.width() / 2;
            const bool isTop = y < size.height() / 2;
            image.setPixel(x, y,
                           isTop ? (isLeft ? qRgb(220, 20, 20) : qRgb(20, 200, 20))
                                 : (isLeft ? qRgb(20, 20, 220) : qRgb(220, 200, 20)));
        }
    }
    return image;
}

QByteArray written(const QImage &image, const char *format, int quality = 95, bool isProgressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (qstrcmp(format, "jpeg") == 0) {
        writer.setQuality(quality);
        writer.setProgressiveScanWrite(isProgressive);
    }
    writer.write(image);
    return bytes;
}

void put16(QByteArray &to, quint16 value)
{
    to.append(char(value >> 8)).append(char(value & 0xFF));
}
void put32(QByteArray &to, quint32 value)
{
    put16(to, quint16(value >> 16));
    put16(to, quint16(value & 0xFFFF));
}

// The checksum of a PNG's parts (annex D of its specification).
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

// An EXIF segment with an orientation, a maker's name and a place, written by hand after the EXIF standard.
QByteArray exif(int orientation)
{
    QByteArray tiff("MM\0\x2A\0\0\0\x08", 8);
    put16(tiff, 3);                                                        // entries
    put16(tiff, 0x010F), put16(tiff, 2), put32(tiff, 16), put32(tiff, 50); // maker
    put16(tiff, 0x0112), put16(tiff, 3), put32(tiff, 1), put16(tiff, quint16(orientation)), put16(tiff, 0);
    put16(tiff, 0x8825), put16(tiff, 4), put32(tiff, 1), put32(tiff, 66); // where the GPS entries are
    put32(tiff, 0);
    tiff.append("CameraOfNobody\0\0", 16);
    put16(tiff, 1);
    put16(tiff, 0x001D), put16(tiff, 2), put32(tiff, 11), put32(tiff, 84); // GPS date
    put32(tiff, 0);
    tiff.append("2011:06:20\0\0", 12);
    QByteArray segment("\xFF\xE1", 2);
    put16(segment, quint16(2 + 6 + tiff.size()));
    return segment + QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray withSegment(const QByteArray &jpeg, const QByteArray &segment)
{
    return jpeg.first(2) + segment + jpeg.mid(2);
}

// What has to be done to an upright picture so that the orientation's turn makes it upright again.
QImage turnedAway(const QImage &upright, int orientation)
{
    switch (orientation) {
    case 2: return upright.mirrored(true, false);
    case 3: return upright.mirrored(true, true);
    case 4: return upright.mirrored(false, true);
    case 5: return upright.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6: return upright.transformed(QTransform().rotate(270));
    case 7: return upright.transformed(QTransform().rotate(270)).mirrored(true, false);
    case 8: return upright.transformed(QTransform().rotate(90));
    default: return upright;
    }
}

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 30 && std::abs(qGreen(a) - qGreen(b)) < 30
        && std::abs(qBlue(a) - qBlue(b)) < 30;
}

bool looksLike(const QImage &found, const QImage &wanted)
{
    for (const auto &[x, y] : {std::pair(0.25, 0.25), {0.75, 0.25}, {0.25, 0.75}, {0.75, 0.75}}) {
        if (!isNear(found.pixel(int(x * found.width()), int(y * found.height())),
                    wanted.pixel(int(x * wanted.width()), int(y * wanted.height()))))
            return false;
    }
    return true;
}

// Walks over the segments before the picture's data, independently of the program's own walk.
QList<int> segmentsOf(const QByteArray &jpeg)
{
    QList<int> found;
    for (qsizetype place = 2; place + 4 <= jpeg.size();) {
        const int marker = uchar(jpeg.at(place + 1));
        found.append(marker);
        if (marker == 0xDA)
            break;
        place += 2 + qFromBigEndian<quint16>(jpeg.constData() + place + 2);
    }
    return found;
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    // It and what it links would take a third of every start.
    void initTestCase()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Gui"));
        QVERIFY2(!loaded.contains("libheif"), "loaded before the first HEIC");
    }
#endif
    void everyOrientationComesUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("orientation %d", i) << i;
    }
    void everyOrientationComesUpright()
    {
        QFETCH(const int, orientation);
        const QImage upright = quarters(kUpright);
        const QByteArray jpeg = withSegment(written(turnedAway(upright, orientation), "jpeg"), exif(orientation));
        for (const int side : {4000, 300}) { // as it is, and scaled while it is read
            const auto photo = readPhoto(jpeg, side);
            QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
            QCOMPARE(photo->size(), side == 4000 ? kUpright : QSize(200, 300));
            QVERIFY(looksLike(*photo, upright));
        }
    }
    void nothingButThePictureIsWritten()
    {
        QByteArray jpeg = withSegment(written(quarters(kUpright), "jpeg"), exif(6));
        QByteArray comment("\xFF\xFE", 2);
        put16(comment, 2 + 16);
        jpeg = withSegment(jpeg, comment + "taken in my room");
        QVERIFY(jpeg.contains("Exif") && jpeg.contains("CameraOfNobody") && jpeg.contains("2011:06:20"));
        const auto photo = readPhoto(jpeg, 2000);
        QVERIFY(photo);
        QVERIFY(photo->textKeys().isEmpty());
        const QByteArray clean = encodePhoto(framed(*photo, PhotoFrame(photo->size())));
        for (const char *trace : {"Exif", "CameraOfNobody", "2011:06:20", "my room", "ICC_PROFILE", "http", "MM\0\x2A"})
            QVERIFY2(!clean.contains(trace), trace);
        for (const int marker :
             segmentsOf(clean)) // JFIF, tables, frame, scan: no other application segment, no comment
            QVERIFY2(marker == 0xE0 || marker < 0xE0, qPrintable(QString::number(marker, 16)));
        QVERIFY(readPhoto(clean, 2000));
        // A text in a PNG is left behind, too.
        QImage told = quarters(kUpright);
        told.setText(QStringLiteral("Location"), QStringLiteral("at home"));
        const auto png = readPhoto(written(told, "png"), 2000);
        QVERIFY(png);
        QVERIFY(!encodePhoto(*png).contains("at home"));
    }
    void whatIsCutOffIsRefusedWhereverItIsCut()
    {
        for (const char *format : {"jpeg", "png"}) {
            const QByteArray whole = written(drawPortrait({}), format);
            QVERIFY(readPhoto(whole, 800));
            for (int part = 1; part < 40; ++part) {
                const auto photo = readPhoto(whole.first(whole.size() * part / 40), 800);
                QVERIFY2(!photo, qPrintable(QStringLiteral("%1 of 40").arg(part)));
                QCOMPARE(photo.error().kind, Error::Kind::Invalid);
                QVERIFY(photo.error().sentence.endsWith(u'.'));
            }
            QVERIFY(!readPhoto(whole.chopped(1), 800));
            QVERIFY(readPhoto(whole + "what a telephone adds behind", 800));
        }
    }
    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QString no = QStringLiteral("no picture");
        QTest::newRow("empty") << QByteArray() << no;
        QTest::newRow("text") << QByteArray("hello") << no;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << no;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='500' height='500'/>") << no;
        QTest::newRow("gif") << QByteArray("GIF89a") << no;
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0",
                                            16)
                              << (readsHeic() ? QStringLiteral("damaged") : QStringLiteral("HEIC"));
        QTest::newRow("jpeg of nothing") << QByteArray("\xFF\xD8\xFF\xD9") << QStringLiteral("damaged");
        QTest::newRow("png of nothing") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("damaged");
        QTest::newRow("too small") << written(quarters({99, 500}), "png") << QStringLiteral("too small");
    }
    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const auto photo = readPhoto(bytes, 800);
        QVERIFY(!photo);
        QVERIFY2(photo.error().sentence.contains(says), qPrintable(photo.error().sentence));
    }
    // Of a telephone: 120 × 160, red above on the left, green above on the right, blue below on the right.
    void picturesOfTelephonesAreRead()
    {
        const QByteArray heic = QByteArray::fromBase64(test::kHeic);
        QCOMPARE(photoFormatOf(heic), PhotoFormat::Heic);
        const auto photo = readPhoto(heic, 800);
#ifdef REBOND_HEIF
        QVERIFY2(readsHeic(), "built with libheif, which cannot be loaded or has no decoder");
#endif
        if (!readsHeic()) {
            QVERIFY(!photo);
            QVERIFY2(photo.error().sentence.contains(QStringLiteral("HEIC")), qPrintable(photo.error().sentence));
            QSKIP("built without libheif");
        }
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
        QCOMPARE(photo->size(), QSize(120, 160));
        const auto isMostly = [&](QPoint at, int strong) {
            const QColor colour = photo->pixelColor(at);
            const std::array<int, 3> parts{colour.red(), colour.green(), colour.blue()};
            return parts.at(size_t(strong)) > 150
                && std::count_if(parts.begin(), parts.end(), [](int part) { return part > 100; }) == 1;
        };
        QVERIFY(isMostly({30, 40}, 0) && isMostly({90, 40}, 1) && isMostly({90, 120}, 2));
        QCOMPARE(readPhoto(heic, 80)->size(), QSize(60, 80));
        QVERIFY(!encodePhoto(*photo).contains("Exif"));
        // Cut off anywhere, or too large for the bounds: a sentence.
        for (qsizetype length = 12; length < heic.size(); length += 37)
            QVERIFY(!readPhoto(heic.first(length), 800));
        PhotoBounds few;
        few.pixels = 1000;
        const auto large = readPhoto(heic, 800, few);
        QVERIFY(!large);
        QVERIFY2(large.error().sentence.contains(QStringLiteral("too large")), qPrintable(large.error().sentence));
    }
    // Small files that announce pictures no memory holds.
    void bombsAreRefusedBeforeTheyAreUnpacked()
    {
        QByteArray png = written(QImage(QSize(200, 200), QImage::Format_Mono), "png");
        qToBigEndian<quint32>(60'000, png.data() + 16);
        qToBigEndian<quint32>(60'000, png.data() + 20);
        qToBigEndian<quint32>(crcOf(png.sliced(12, 17)), png.data() + 29);
        QByteArray jpeg = written(quarters(kUpright), "jpeg");
        const qsizetype frame = jpeg.indexOf("\xFF\xC0");
        QVERIFY(frame > 0);
        qToBigEndian<quint16>(65'000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(65'000, jpeg.data() + frame + 7);
        const test::WorkTime work;
        for (const QByteArray &bomb : {png, jpeg}) {
            const auto photo = readPhoto(bomb, 800);
            QVERIFY(!photo);
            QVERIFY2(photo.error().sentence.contains(u"too large"), qPrintable(photo.error().sentence));
        }
        QVERIFY2(work.seconds() < 2, qPrintable(QString::number(work.seconds())));
        PhotoBounds narrow;
        narrow.pixels = 100'000;
        const auto pixels = readPhoto(written(quarters(kUpright), "jpeg"), 800, narrow);
        QVERIFY(!pixels && pixels.error().sentence.contains(u"too large"));
        narrow = {};
        narrow.bytes = 1000;
        QVERIFY(!readPhoto(written(quarters(kUpright), "jpeg"), 800, narrow));
    }
    // Of the largest cameras: a JPEG is decoded as small as it is wanted; of several scans it would be held whole.
    void aHugePhotoIsReadSmall()
    {
        constexpr QSize kHuge(12'000, 9'000);
        QImage huge(kHuge, QImage::Format_Grayscale8);
        huge.fill(200);
        for (int y = 0; y < kHuge.height() / 2; ++y) // dark above
            std::fill_n(huge.scanLine(y), kHuge.width(), uchar(50));
        const auto photo = readPhoto(written(huge, "jpeg"), 1200);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
        QCOMPARE(photo->size(), QSize(1200, 900));
        QVERIFY(qGray(photo->pixel(600, 400)) < 70 && qGray(photo->pixel(600, 500)) > 180);
        QByteArray progressive = written(quarters(kUpright), "jpeg", 90, true);
        const qsizetype frame = progressive.indexOf("\xFF\xC2");
        QVERIFY(frame > 0);
        qToBigEndian<quint16>(quint16(kHuge.height()), progressive.data() + frame + 5);
        qToBigEndian<quint16>(quint16(kHuge.width()), progressive.data() + frame + 7);
        const auto refused = readPhoto(progressive, 1200);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"too large"), qPrintable(refused.error().sentence));
    }
    // A progressive picture whose scans are repeated costs as much as each of them.
    void manyScansAreRefused()
    {
        QByteArray jpeg = written(quarters(kUpright), "jpeg", 90, true);
        QVERIFY(readPhoto(jpeg, 800)); // some ten, as cameras and sites write them
        const qsizetype last = jpeg.lastIndexOf("\xFF\xDA");
        const QByteArray scan = jpeg.sliced(last, jpeg.size() - 2 - last);
        const QByteArray end = jpeg.right(2);
        jpeg = jpeg.chopped(2) + scan.repeated(5000) + end;
        const test::WorkTime work;
        const auto photo = readPhoto(jpeg, 800);
        QVERIFY(!photo && photo.error().sentence.contains(u"too large"));
        QVERIFY2(work.seconds() < 2, qPrintable(QString::number(work.seconds())));
    }
    void timeIsBounded()
    {
        PhotoBounds none;
        none.time = std::chrono::milliseconds(-1);
        QVERIFY(!readPhoto(written(quarters(kUpright), "jpeg"), 800, none));
    }
    void transparencyIsPaper()
    {
        QImage clear(200, 300, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto photo = readPhoto(written(clear, "png"), 800);
        QVERIFY(photo);
        QCOMPARE(photo->pixel(100, 100), qRgb(255, 255, 255));
    }
    void theFrameStaysWithinAndKeepsItsShape_data()
    {
        QTest::addColumn<QSize>("picture");
        for (const QSize size : {QSize(100, 100), QSize(4000, 3000), QSize(3000, 4000), QSize(400, 500),
                                 QSize(101, 2000), QSize(2000, 101)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void theFrameStaysWithinAndKeepsItsShape()
    {
        QFETCH(const QSize, picture);
        PhotoFrame frame(picture);
        const auto isSound = [&] {
            const QRectF rect = frame.rect();
            return QRectF(QPointF(), QSizeF(picture)).adjusted(-0.01, -0.01, 0.01, 0.01).contains(rect)
                && std::abs(rect.width() / rect.height() - 0.8) < 1e-6;
        };
        QVERIFY(isSound());
        QVERIFY(std::abs(frame.rect().width() - picture.width()) < 0.01
                || std::abs(frame.rect().height() - picture.height()) < 0.01);
        quint32 dice = 12345;
        for (int i = 0; i < 2000; ++i) {
            dice = dice * 1664525U + 1013904223U;
            const qreal amount = (int(dice >> 16 & 0xFF) - 128) / 40.0;
            switch (dice >> 28 & 3) {
            case 0: frame.moveBy(amount, 0); break;
            case 1: frame.moveBy(0, amount); break;
            default: frame.zoomBy(amount > 0 ? 1.25 : 0.8); break;
            }
            QVERIFY(isSound());
            QVERIFY(frame.zoom() > 0.999 && frame.zoom() <= frame.zoomMost() + 1e-6);
        }
        const QImage cut = framed(quarters(picture), frame);
        QVERIFY(cut.width() <= kPictureSize.width() && cut.height() <= kPictureSize.height());
        QVERIFY(std::abs(double(cut.width()) / cut.height() - 0.8) < 0.02);
    }
    void theFrameShowsWhatItIsPutOn()
    {
        const QImage picture = quarters({2000, 2000});
        PhotoFrame frame(picture.size());
        frame.zoomBy(4);
        frame.moveBy(-10, -10);
        QVERIFY(isNear(framed(picture, frame).pixel(200, 200), picture.pixel(10, 10)));
        frame.moveBy(20, 20);
        QVERIFY(isNear(framed(picture, frame).pixel(200, 200), picture.pixel(1990, 1990)));
        QCOMPARE(framed(picture, frame).size(), QSize(400, 500)); // never made larger than it is
        QCOMPARE(framed(picture, PhotoFrame(picture.size())).size(), kPictureSize);
    }
};

REBOND_TEST(TestPhoto)
#include "tst_photo.moc"
