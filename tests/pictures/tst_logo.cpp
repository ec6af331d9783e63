// SPDX-License-Identifier: GPL-3.0-or-later
// Signs of organisations: small and flat, with nothing in them but the picture.
#include "pictures/logo.h"

#include "support/runner.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

using namespace rebond;
using namespace rebond::pictures;

namespace {

QImage sign(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), QColor(11, 95, 165));
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setText(QStringLiteral("Author"), QStringLiteral("Solange Imaginé"));
    writer.write(image);
    return bytes;
}

// Taken in as the program does it.
Result<QByteArray> logoFrom(const QByteArray &bytes)
{
    const auto picture = readPhoto(bytes, kLogoSide, logoBounds());
    return picture ? Result<QByteArray>(logoOf(*picture)) : fail(picture.error());
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingButThePictureIsKept_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("JPEG") << QByteArray("jpeg");
    }
    void nothingButThePictureIsKept()
    {
        QFETCH(QByteArray, format);
        const QByteArray given = written(sign({320, 80}), format.constData());
        QVERIFY(given.contains("Solange") || format == "jpeg");
        const auto logo = logoFrom(given);
        QVERIFY(logo);
        QVERIFY(logo->startsWith("\x89PNG"));
        for (const char *chunk : {"Solange", "tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME"})
            QVERIFY2(!logo->contains(chunk), chunk);
        const QImage image = QImage::fromData(*logo);
        QCOMPARE(image.size(), QSize(320, 80));
        QVERIFY(qBlue(image.pixel(20, 40)) > 150 && qRed(image.pixel(20, 40)) < 40);
        if (format == "png")
            QCOMPARE(image.pixel(300, 40), qRgb(255, 255, 255)); // paper shows through what is transparent
    }
    void theSamePictureGivesTheSameBytes()
    {
        const QByteArray given = written(sign({200, 200}), "png");
        QCOMPARE(*logoFrom(given), *logoFrom(given));
    }
    void aLargeOneBecomesAsLargeAsPaperShows()
    {
        const auto logo = logoFrom(written(sign({3000, 900}), "png"));
        QVERIFY(logo);
        QCOMPARE(QImage::fromData(*logo).size(), QSize(600, 180));
    }
    void wideAndLowIsNotTooSmall()
    {
        QVERIFY(logoFrom(written(sign({300, kLeastLogoSide}), "png")));
        const auto refused = logoFrom(written(sign({300, kLeastLogoSide - 1}), "png"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY2(refused.error().sentence.contains(QString::number(kLeastLogoSide)),
                 qPrintable(refused.error().sentence));
    }
    // White letters on nothing are white on white, once they stand on paper.
    void aWhiteOneIsRefused()
    {
        QImage white({200, 60}, QImage::Format_ARGB32);
        white.fill(Qt::transparent);
        QPainter(&white).fillRect(20, 10, 100, 40, Qt::white);
        const auto read = readPhoto(written(white, "png"), kLogoSide, logoBounds());
        QVERIFY(read);
        const Done refused = ensureLogoIsSeen(*read);
        QVERIFY(!refused && refused.error().sentence.endsWith(u'.'));
        QVERIFY(ensureLogoIsSeen(sign({200, 60})));
    }
    void whatIsNoWholePictureIsRefused()
    {
        const QByteArray whole = written(sign({200, 200}), "png");
        for (const QByteArray &bytes : {QByteArray(), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                                        whole.left(whole.size() / 2), QByteArray(kLargestLogo + 1, 'a')}) {
            const auto refused = logoFrom(bytes);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY(refused.error().sentence.endsWith(u'.'));
        }
    }
};

REBOND_TEST(TestLogo)
#include "tst_logo.moc"
