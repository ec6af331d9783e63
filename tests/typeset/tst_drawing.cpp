// SPDX-License-Identifier: GPL-3.0-or-later
// Many pages, which two threads draw, each half of them: the file is as if one had. Judged by poppler and qpdf.
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rebond;
using namespace rebond::typeset;

namespace {

constexpr int kManyPages = 40;

class ShelfOfPhotos final : public document::PictureShelf
{
public:
    [[nodiscard]] QByteArray bytes(const QString &) const override { return photo; }
    QByteArray photo;
};

// Its upper half is red, its lower one blue.
QByteArray photoOfTwoHalves()
{
    QImage image(600, 750, QImage::Format_RGB32);
    image.fill(qRgb(255, 0, 0));
    QPainter(&image).fillRect(0, 375, 600, 375, QColor(0, 0, 255));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 95);
    return bytes;
}

// A word of its own on each, in faces and letters that the first half does not know.
PageList manyPages(const std::shared_ptr<ShelfOfPhotos> &shelf)
{
    std::vector<Page> pages;
    for (int i = 0; i < kManyPages; ++i) {
        Page page{.size = {300, 200}, .marks = {}};
        const bool isLate = i >= kManyPages / 2;
        page.marks.append({TextRun{.at = {20, 30},
                                   .text = (isLate ? QStringLiteral("Œuvre‑%1") : QStringLiteral("seite-%1")).arg(i),
                                   .face = isLate ? Face::Bold : Face::Regular,
                                   .size = 12}});
        if (i == kManyPages - 1)
            page.marks.append({TextRun{.at = {20, 60}, .text = QStringLiteral("سيرة ذاتية"), .size = 12}});
        if (shelf && i % 30 == 0) {
            Raster raster;
            raster.room = QRectF(20, 80, 80, 100);
            raster.stored = {.key = QStringLiteral("photo"), .shelf = shelf};
            page.marks.append({raster});
        }
        pages.push_back(std::move(page));
    }
    return {{}, std::move(pages), {}};
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray outputOfProgram(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
    }
    QString kept(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("many.pdf"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }

private Q_SLOTS:
    void everyPageSaysWhatItSaid()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        const QString path = kept(writePdf(manyPages({}), {}).value_or(QByteArray()));
        const QList<QByteArray> pages = outputOfProgram(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                                            .split('\f');
        QCOMPARE(pages.size(), kManyPages + 1);
        for (int i = 0; i < kManyPages; ++i) {
            const QString word = (i >= kManyPages / 2 ? QStringLiteral("Œuvre‑%1") : QStringLiteral("seite-%1")).arg(i);
            QString first = QString::fromUtf8(pages[i]).section(u'\n', 0, 0);
            first.remove(QRegularExpression(QStringLiteral("[\\x{202A}-\\x{202E}]"))); // pdftotext's own, beside Arabic
            QCOMPARE(first, word);
        }
        const QString last = QString::fromUtf8(pages[kManyPages - 1]); // letters as they are joined, in some readers
        QVERIFY2(last.normalized(QString::NormalizationForm_KC).contains(QChar(0x0633)), qPrintable(last));
    }
    // Also where one half only has its letters.
    void eachFaceStandsThereOnce()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
            QSKIP("pdffonts is not installed (package poppler-utils)");
        const QString path = kept(writePdf(manyPages({}), {}).value_or(QByteArray()));
        const QString fonts = QString::fromUtf8(outputOfProgram(QStringLiteral("pdffonts"), {path}));
        QCOMPARE(fonts.count(QRegularExpression(QStringLiteral("[+]OpenSans(-Regular)? "))), 1);
        QCOMPARE(fonts.count(QLatin1String("+OpenSans-Bold ")), 1);
    }
    void itIsSoundAndAlwaysTheSame()
    {
        const auto shelf = std::make_shared<ShelfOfPhotos>();
        shelf->photo = photoOfTwoHalves();
        const QByteArray bytes = writePdf(manyPages(shelf), {}).value_or(QByteArray());
        QHashSeed::resetRandomGlobalSeed();
        const QByteArray again = writePdf(manyPages(shelf), {}).value_or(QByteArray());
        QHashSeed::setDeterministicGlobalSeed();
        QVERIFY(!bytes.isEmpty() && bytes == again);
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("qpdf is not installed");
        const QByteArray check = outputOfProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), kept(bytes)});
        QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    }
    // On pages 1 and 31, which different threads draw: byte for byte, once, upright, in its room.
    void aPhotoThatIsNothingButPixelsStandsThereAsItIs()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfimages")).isEmpty())
            QSKIP("pdfimages is not installed (package poppler-utils)");
        const auto shelf = std::make_shared<ShelfOfPhotos>();
        shelf->photo = photoOfTwoHalves();
        const QString path = kept(writePdf(manyPages(shelf), {}).value_or(QByteArray()));
        const QDir folder(m_folder.path());
        outputOfProgram(QStringLiteral("pdfimages"),
                        {QStringLiteral("-j"), path, folder.filePath(QStringLiteral("p"))});
        const QStringList found = folder.entryList({QStringLiteral("p-*.jpg")});
        QCOMPARE(found.size(), 2);
        for (const QString &name : found) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), shelf->photo);
        }
        QVERIFY(QFileInfo(path).size() < 2 * shelf->photo.size() + 60'000); // with the faces
        for (const QString &page : {QStringLiteral("1"), QStringLiteral("31")}) {
            const QString stem = folder.filePath(QStringLiteral("seen") + page);
            outputOfProgram(QStringLiteral("pdftoppm"),
                            {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"), page,
                             QStringLiteral("-l"), page, QStringLiteral("-png"), QStringLiteral("-singlefile"), path,
                             stem});
            const QImage seen(stem + QStringLiteral(".png"));
            QCOMPARE(seen.size(), QSize(300, 200));
            QCOMPARE(QColor(seen.pixel(60, 100)).red() > 200, true);
            QCOMPARE(QColor(seen.pixel(60, 160)).blue() > 200, true);
            for (const QPoint beside : {QPoint(17, 130), QPoint(103, 130), QPoint(60, 77), QPoint(60, 183)})
                QCOMPARE(QColor(seen.pixel(beside)), QColor(Qt::white));
        }
    }
};

REBOND_TEST(TestDrawing)
#include "tst_drawing.moc"
