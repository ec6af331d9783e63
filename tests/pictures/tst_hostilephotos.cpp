// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures nobody's camera makes: a sentence or the right picture, in little time and memory, and never a hang.
#include "pictures/photo.h"

#include "pictures/portrait.h"
#include "support/runner.h"
#include "support/worktime.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QtEndian>

using namespace rebond;
using namespace rebond::pictures;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

// 120 x 120, four quarters, in the colours of a printer.
constexpr char kCmykJpeg[] =
    "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZM"
    "TlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
    "T09PT09PT09PT09P/8AAFAgAeAB4BAEiAAIRAQMRAQQiAP/EABoAAQADAQEBAAAAAAAAAAAAAAADBQYEBwL/xAAvEAEAAAEH"
    "CwMFAAAAAAAAAAAAFQQFBxNjouERQkNFYoGCg6HBwgMSIQIGFGHR/8QAGgEBAAIDAQAAAAAAAAAAAAAAAAUHAwQGCP/EACgR"
    "AQABAQUHBQEAAAAAAAAAAAABBAIDFaHRBhEzNVKCsgUTQVFTMf/aAA4EAQACEQMRBAAAPwC2ASyvW5AAAAAAAAVU96Di7LVV"
    "T3oOLszXHEhPbMc1uu7xkQSjN3p0Eozd6qAb620IAAAAAAAAAADVAIpQztAAAAAAAAVU96Di7LVVT3oOLszXHEhPbMc1uu7x"
    "kQSjN3p0Eozd6qAb620IAAAAAAAAAADVAIpQztAAAAAAAAVU96Di7LVVT3oOLszXHEhPbMc1uu7xkQSjN3p0Eozd6qAb620I"
    "AAAAAAAAAADVDth9rdxIfa3cXKY5Qfpla0Uzg1b0Zxq7QHEO2H2t3Eh9rdxMcoP0ytaGDVvRnGoA4h2w+1u4kPtbuJjlB+mV"
    "rQwat6M41AHEqp70HF2aKH2t3Fm/u/6of+J8VlZ7/wBZMnt/rcoPVKSpqLN1dW99qd/xP1M/MJX0Siv6OusX9/Z3WY3753xP"
    "9iY+N8/2RBKM3enfHqen78nzkyKwV0Usb2BFLG9g6T2bf07/ABej68p0comqNroVG10WIropY3sCKWN7A9m39GL0fXlOiETV"
    "G10Kja6LEV0Usb2BFLG9gezb+jF6PrynRCJqja6FRtdFiK6KWN7APZt/Ri9H15TohE1RtdB6qAo1CpwAAAAAAAGMpD1fzPFs"
    "2MpD1fzPF0Gy3Nrru8ZYKnhSAMYAuBFgAAAAAAAAAAD2YB5/TYAAAAAAAAxlIer+Z4tmxlIer+Z4ug2W5tdd3jLBU8KQBjAF"
    "wIsAAAAAAAAAAAezAPP6bAAAAAAAAGMpD1fzPFs2MpD1fzPF0Gy3Nrru8ZYKnhSAMYAuBFgAAAAAAAAAAD2YB5/TYAAAAAAA"
    "AxlIer+Z4g6DZbm113eMsFTwpAGMAXAiwAAAAAAAAAAB/9k=";

struct Corner
{
    double x;
    double y;
    QRgb colour;
};
const QList<Corner> kCorners = {{0.25, 0.25, qRgb(220, 20, 20)},
                                {0.75, 0.25, qRgb(20, 200, 20)},
                                {0.25, 0.75, qRgb(20, 20, 220)},
                                {0.75, 0.75, qRgb(220, 200, 20)}};

QImage quarters(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, kCorners.at((x < size.width() / 2 ? 0 : 1) + (y < size.height() / 2 ? 0 : 2)).colour);
    }
    return image.convertToFormat(format);
}

bool showsQuarters(const QImage &image, int within = 30)
{
    for (const Corner &corner : kCorners) {
        const QRgb found = image.pixel(int(corner.x * image.width()), int(corner.y * image.height()));
        if (std::abs(qRed(found) - qRed(corner.colour)) > within
            || std::abs(qGreen(found) - qGreen(corner.colour)) > within
            || std::abs(qBlue(found) - qBlue(corner.colour)) > within)
            return false;
    }
    return true;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.write(image);
    return bytes;
}

QByteArray big16(int value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}
QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray withExif(const QByteArray &jpeg, const QByteArray &tiff)
{
    const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.first(2) + QByteArray("\xFF\xE1", 2) + big16(int(segment.size()) + 2) + segment + jpeg.mid(2);
}

const QByteArray kTiff("MM\0\x2A\0\0\0\x08", 8);

// One entry that is no orientation.
QByteArray entry(int tag, int type, quint32 count, quint32 value)
{
    return big16(tag) + big16(type) + big32(count) + big32(value);
}

// The most memory this process has held since the last call, in MiB; 0 where the system does not tell.
int peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    int peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).trimmed().split(' ').first().toInt() / 1024;
        }
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return 0;
    return peak;
}

} // namespace

class TestHostilePhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever a directory of EXIF says of itself, the picture is read as it stands, at once.
    void aBrokenExifDirectoryIsLeftAside_data()
    {
        QTest::addColumn<QByteArray>("tiff");
        QTest::newRow("points at itself") << kTiff + big16(1) + entry(0x0110, 3, 1, 0) + big32(8);
        QTest::newRow("points back and forth")
            << kTiff + big16(1) + entry(0x0110, 3, 1, 0) + big32(26) + big16(1) + entry(0x0111, 3, 1, 0) + big32(8);
        QTest::newRow("empty, points at itself") << kTiff + big16(0) + big32(8);
        QTest::newRow("entries without end") << kTiff + big16(65535) + entry(0x0110, 3, 1, 0);
        QTest::newRow("begins beyond the end") << QByteArray("MM\0\x2A\xFF\xFF\xFF\xF0", 8);
        QTest::newRow("begins before itself") << QByteArray("MM\0\x2A\0\0\0\0", 8) + QByteArray(40, '\0');
        QTest::newRow("cut off") << kTiff.first(5);
        QTest::newRow("no order of bytes") << QByteArray("XX\0\x2A\0\0\0\x08", 8) + big16(1);
        QTest::newRow("orientation 9") << kTiff + big16(1) + entry(0x0112, 3, 1, 9U << 16) + big32(0);
        QTest::newRow("orientation 0") << kTiff + big16(1) + entry(0x0112, 3, 1, 0) + big32(0);
        QTest::newRow("orientation of many") << kTiff + big16(1) + entry(0x0112, 3, 0xFFFFFFFF, 6U << 16) + big32(0);
        QTest::newRow("nothing") << QByteArray();
    }
    void aBrokenExifDirectoryIsLeftAside()
    {
        QFETCH(const QByteArray, tiff);
        const test::WorkTime work;
        const auto photo = readPhoto(withExif(written(quarters({400, 600}), "jpeg"), tiff), 800);
        QVERIFY2(work.seconds() < 5, qPrintable(QString::number(work.seconds())));
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
        QVERIFY(!encodePhoto(*photo).contains("Exif"));
        if (qstrcmp(QTest::currentDataTag(), "orientation of many") == 0)
            return; // either turn is right: nobody can say what is meant
        QCOMPARE(photo->size(), QSize(400, 600));
        QVERIFY(showsQuarters(*photo));
    }

    void thePrintersColoursComeOutRight()
    {
        const QByteArray jpeg = QByteArray::fromBase64(kCmykJpeg);
        QVERIFY(hasPrintersColours(jpeg));
        const auto photo = readPhoto(jpeg, 800);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
        QCOMPARE(photo->size(), QSize(120, 120));
        QVERIFY(showsQuarters(*photo, 60)); // colours of two kinds never match wholly
        QCOMPARE(photo->format(), QImage::Format_RGB32);
    }

    void everyKindOfPngComesOutRight_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("16 bits") << QImage::Format_RGBA64;
        QTest::newRow("16 bits, opaque") << QImage::Format_RGBX64;
        QTest::newRow("8 bits with transparency") << QImage::Format_ARGB32;
        QTest::newRow("palette") << QImage::Format_Indexed8;
    }
    void everyKindOfPngComesOutRight()
    {
        QFETCH(const QImage::Format, format);
        for (const int side : {4000, 150}) {
            const auto photo = readPhoto(written(quarters({300, 450}, format), "png"), side);
            QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence + photo.error().detail));
            QCOMPARE(photo->size(), side == 150 ? QSize(100, 150) : QSize(300, 450));
            QCOMPARE(photo->format(), QImage::Format_RGB32);
            QVERIFY(showsQuarters(*photo));
        }
    }
    void greyIsGrey()
    {
        for (const auto format : {QImage::Format_Grayscale8, QImage::Format_Grayscale16}) {
            QImage grey = quarters({200, 200}, format);
            const auto photo = readPhoto(written(grey, "png"), 800);
            QVERIFY(photo);
            const QRgb found = photo->pixel(50, 50);
            QVERIFY(qRed(found) == qGreen(found) && qGreen(found) == qBlue(found));
            QVERIFY(std::abs(qRed(found) - qGray(grey.pixel(50, 50))) < 8);
        }
    }

    // Names say nothing: what moves, what is drawn and what is a page of the web are no photos.
    void whatIsNoPhotoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("0 bytes") << QByteArray();
        QTest::newRow("1 byte") << QByteArray("\xFF");
        QTest::newRow("animated GIF")
            << QByteArray("GIF89a\x02\0\x02\0\x80\0\0\xFF\xFF\xFF\0\0\0!\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 37)
                   + QByteArray("!\xF9\x04\0\x0A\0\0\0,\0\0\0\0\x02\0\x02\0\0\x02\x02\x84Q\0", 22).repeated(3) + ';';
        QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"&b;\">]>\n"
                                           "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"900\">"
                                           "<image href=\"file:///etc/passwd\"/></svg>");
        QTest::newRow("HTML") << QByteArray("<html><img src=x></html>");
        QTest::newRow("WebP") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16);
        QTest::newRow("TIFF") << kTiff + big16(1);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void whatIsNoPhotoIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        const auto photo = readPhoto(bytes, 800);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, Error::Kind::Invalid);
        QVERIFY2(photo.error().sentence.contains(u"JPEG or a PNG"), qPrintable(photo.error().sentence));
    }

    // Every pixel is there, and few bytes say so: read small, or refused, in the memory an old computer has.
    void aWholeBombTakesLittleMemory_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("as large as may be") << QSize(5'700, 5'700) << true;
        QTest::newRow("larger") << QSize(10'900, 10'900) << false;
        QTest::newRow("a strip") << QSize(100, 100'000) << true;
        QTest::newRow("too large") << QSize(30'000, 30'000) << false;
    }
    void aWholeBombTakesLittleMemory()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, isRead);
        QByteArray png;
        {
            QImage blank(size, QImage::Format_Mono);
            QVERIFY(!blank.isNull());
            blank.fill(1);
            png = written(blank, "png");
        }
        QVERIFY2(png.size() < 200'000, qPrintable(QString::number(png.size())));
        const bool isTold = peakMiB() > 0;
        const test::WorkTime work;
        const auto photo = readPhoto(png, 2400);
        QCOMPARE(photo.has_value(), isRead);
        if (isRead)
            QCOMPARE(std::max(photo->width(), photo->height()), 2400);
        else
            QVERIFY2(photo.error().sentence.contains(u"too large"), qPrintable(photo.error().sentence));
        QVERIFY2(work.seconds() < 20, qPrintable(QString::number(work.seconds())));
        if (isTold && !kIsSanitized) { // which takes some hundred more
            const int peak = peakMiB();
            QVERIFY2(peak < 300, qPrintable(QStringLiteral("%1 MiB").arg(peak)));
        }
    }
};

REBOND_TEST(TestHostilePhotos)
#include "tst_hostilephotos.moc"
