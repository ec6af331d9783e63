// SPDX-License-Identifier: GPL-3.0-or-later
// The process that looks into what others made knows nothing of this one.
#include "workspace/sanitiser.h"

#include "document/document.h"
#include "otherprogram.h"
#include "pictures/photo.h"
#include "support/heic.h"
#include "support/runner.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rebond;
using workspace::PictureUse;
using workspace::Sanitiser;

namespace {

// Red on the left, blue on the right.
QByteArray halves(const char *format)
{
    QImage image(400, 300, QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            image.setPixel(x, y, x < image.width() / 2 ? qRgb(220, 20, 20) : qRgb(20, 20, 220));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// As a telephone writes what it took held upright: its Exif says that the pixels are to be turned to the right.
QByteArray turnedPhoto()
{
    const QByteArray exif = QByteArray::fromHex("ffe10022"
                                                "457869660000"
                                                "49492a0008000000"
                                                "0100120103000100000006000000"
                                                "00000000");
    return halves("jpeg").insert(2, exif);
}

bool isRed(const QColor &colour)
{
    return colour.red() > 180 && colour.blue() < 80;
}

bool isBlue(const QColor &colour)
{
    return colour.blue() > 180 && colour.red() < 80;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSanitiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In its place: a program that writes down what it was given.
    void noPasswordIsInItsEnvironment()
    {
        QTemporaryDir folder;
        const QString told = folder.filePath(QStringLiteral("told"));
        const QString program = test::otherProgram(folder.path(), "env >'" + told.toUtf8() + "'\nprintf '%s' \"$*\" >>'"
                                                                      + told.toUtf8() + "'");
        qputenv("REBOND_PASSWORD", "geheim");
        SilentTask task;
        const auto own = workspace::Sanitiser(program).sanitised("no PDF", task);
        qunsetenv("REBOND_PASSWORD");
        QVERIFY(own && own->pages.fault != typeset::PdfFault::None && !own->kept);
        QFile file(told);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 0, 20000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("PATH=") && text.endsWith(workspace::kSanitisingCommand));
        QVERIFY2(!text.contains("geheim") && !text.contains("HOME="), text.constData());
    }
    // Drawn as it is seen: black letters on white paper, of the size that was asked for.
    void pagesAreSeen()
    {
        const QString program = QDir(QCoreApplication::applicationDirPath())
                                    .filePath(QStringLiteral("../bin/rebond-tool"));
        if (!QFile::exists(program))
            QSKIP("needs rebond-tool beside the tests");
        document::Document document;
        document.metadata.title = QStringLiteral("CV");
        document.blocks = {document::Heading{1, QStringLiteral("Zoé Imaginaire")}};
        const auto pdf = typeset::writePdf(typeset::Typesetter().typeset(document), document.metadata);
        QVERIFY(pdf);
        SilentTask task;
        workspace::Sanitiser sanitiser;
        const auto seen = sanitiser.seen(*pdf, 300, task);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
        QCOMPARE(int(seen->fault), int(typeset::PdfFault::None));
        QCOMPARE(seen->images.size(), 1);
        const QImage &page = seen->images.first();
        QCOMPARE(page.width(), 300);
        QVERIFY(qAbs(page.height() - 300 * 842 / 595) <= 1);
        QCOMPARE(page.pixel(2, 2), qRgb(255, 255, 255));
        bool isWritten = false;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                isWritten = isWritten || qGray(page.pixel(x, y)) < 100;
        }
        QVERIFY(isWritten);
        const auto broken = sanitiser.seen("no PDF", 300, task);
        QVERIFY(broken && broken->fault == typeset::PdfFault::Broken && broken->images.isEmpty());
    }
    void aPhotoComesUprightAndInItsFrame()
    {
        SilentTask task;
        Sanitiser sanitiser;
        const auto photo = sanitiser.picture(turnedPhoto(), PictureUse::Photo, task);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().sentence));
        QCOMPARE(photo->pixels.size(), QSize(300, 400));
        QVERIFY(isRed(photo->pixels.pixelColor(150, 50)) && isBlue(photo->pixels.pixelColor(150, 350)));
        QVERIFY(!photo->hasPrintersColours);
        const auto framed = sanitiser.picture(turnedPhoto(), PictureUse::FramedPhoto, task);
        QVERIFY(framed);
        QCOMPARE(framed->pixels.size(), QSize(300, 375));
        QVERIFY(isRed(framed->pixels.pixelColor(150, 50)) && isBlue(framed->pixels.pixelColor(150, 350)));
        const auto logo = sanitiser.picture(halves("png"), PictureUse::Logo, task);
        QVERIFY(logo && logo->pixels.size() == QSize(400, 300));
        // The same reader as of old, in another process: the same pixels.
        const auto heic = sanitiser.picture(QByteArray::fromBase64(test::kHeic), PictureUse::Photo, task);
        QCOMPARE(heic.has_value(), pictures::readsHeic());
        if (heic)
            QCOMPARE(heic->pixels, *pictures::readPhoto(QByteArray::fromBase64(test::kHeic), 2400));
    }
    // Each refused with its own sentence, as where it was decoded before; the process lives on.
    void aBadPhotoAmongGoodOnesIsRefusedAlone()
    {
        SilentTask task;
        Sanitiser sanitiser;
        QVERIFY(sanitiser.picture(turnedPhoto(), PictureUse::Photo, task));
        const QByteArray cut = turnedPhoto().chopped(200);
        const auto bad = sanitiser.picture(cut, PictureUse::Photo, task);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Invalid);
        QCOMPARE(bad.error().sentence, pictures::readPhoto(cut, 2400).error().sentence);
        QVERIFY(sanitiser.picture(turnedPhoto(), PictureUse::Photo, task));
    }
    void aPhotoThatBreaksItsReaderIsRefusedAlone()
    {
        QTemporaryDir folder;
        SilentTask task;
        Sanitiser sanitiser(test::breakingOnce(folder.path()));
        const auto broken = sanitiser.picture(turnedPhoto(), PictureUse::Photo, task);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Invalid);
        QVERIFY2(broken.error().sentence.contains(QStringLiteral("not taken")), qPrintable(broken.error().sentence));
        QVERIFY(sanitiser.picture(turnedPhoto(), PictureUse::Photo, task)); // by another process
    }
    void aReaderThatHangsOrWritesOnIsEnded_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("hangs") << QByteArray("exec sleep 60");
        QTest::newRow("writes without end") << QByteArray("exec yes");
        QTest::newRow("answers twice") << QByteArray("printf '\\0\\0\\0\\1a\\0\\0\\0\\1b'; exec sleep 60");
        QTest::newRow("answers with nonsense") << QByteArray("printf '\\0\\0\\0\\2\\0\\0'; exec sleep 60");
    }
    void aReaderThatHangsOrWritesOnIsEnded()
    {
        QFETCH(const QByteArray, lines);
        QTemporaryDir folder;
        SilentTask task;
        QElapsedTimer timer;
        timer.start();
        {
            Sanitiser sanitiser(test::otherProgram(folder.path(), lines), std::chrono::milliseconds(200));
            const auto photo = sanitiser.picture(turnedPhoto(), PictureUse::Photo, task);
            QVERIFY(!photo);
            QCOMPARE(photo.error().kind, Error::Kind::Invalid);
        }
        QVERIFY(timer.elapsed() < 20000);
    }
    void withoutAReaderItIsTold()
    {
        SilentTask task;
        const auto photo = Sanitiser(QStringLiteral("/none/reader")).picture(turnedPhoto(), PictureUse::Photo, task);
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, Error::Kind::Storage);
        QVERIFY2(photo.error().sentence.contains(QStringLiteral("/none/reader")), qPrintable(photo.error().sentence));
    }
    // As the system tells of the process itself: no secrets, no files to write, an end to its time.
    void theProcessHasLimits()
    {
        const QString ours = QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid());
        if (!QFile::exists(ours))
            QSKIP("the system does not tell");
        qputenv("REBOND_PASSWORD", "geheim");
        SilentTask task;
        Sanitiser sanitiser;
        const auto photo = sanitiser.picture(turnedPhoto(), PictureUse::Photo, task);
        qunsetenv("REBOND_PASSWORD");
        QVERIFY(photo);
        const QString child = QStringLiteral("/proc/") + QString::fromLatin1(contentsOf(ours)).trimmed();
        const QByteArray environment = contentsOf(child + QStringLiteral("/environ"));
        QVERIFY2(environment.contains("LC_ALL=C.UTF-8") && !environment.contains("geheim"), environment.constData());
        const QString limits = QString::fromLatin1(contentsOf(child + QStringLiteral("/limits")));
        for (const char *limit :
             {"Max cpu time +\\d+ ", "Max file size +0 ", "Max core file size +0 ", "Max open files +64 "})
            QVERIFY2(limits.contains(QRegularExpression(QLatin1String(limit))), qPrintable(limits));
#ifndef __SANITIZE_ADDRESS__ // it maps more than any limit allows
        QVERIFY2(limits.contains(
                     QRegularExpression(QStringLiteral("Max address space +%1 ").arg(workspace::kSanitiserBytes))),
                 qPrintable(limits));
#endif
    }
    // Eight gigabytes of a page in a file of a few kilobytes: told as what it is, before the memory given for it is used up.
    void aPageOfAThousandPartsIsTooLarge()
    {
        const QByteArray part = qCompress(QByteArray(4 * 1024 * 1024, ' ')).mid(4);
        const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                               "2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
                               "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ["
                             + QByteArray("4 0 R ").repeated(2000) + "] >>\nendobj\n4 0 obj\n<< /Length "
                             + QByteArray::number(part.size()) + " /Filter /FlateDecode >>\nstream\n" + part
                             + "\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n";
        SilentTask task;
        const auto sane = Sanitiser().sanitised(pdf, task);
        QVERIFY2(sane, sane ? "" : qPrintable(sane.error().sentence));
        QCOMPARE(int(sane->pages.fault), int(typeset::PdfFault::TooLarge));
    }
    void whatIsAnsweredIsWhatWasAskedFor()
    {
        // As the process answers: nothing that is no request becomes a page.
        QVERIFY(workspace::sanitisingAnswer("").size() > 4);
        // Nothing but its length, which whoever asked finds broken.
        QCOMPARE(workspace::sanitisingAnswer("no request at all").size(), 4);
    }
};

REBOND_TEST(TestSanitiser)
#include "tst_sanitiser.moc"
