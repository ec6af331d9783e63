// SPDX-License-Identifier: GPL-3.0-or-later
// Pages whose plain text is placed letter by letter: the file looks and reads as Qt sets it. Judged by poppler and qpdf.
#include "typeset/fonts.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

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

// Kerned, accented, with signs of print; in every face, size and colour that a page may have, some of it replayed smaller.
Page pageOfTexts(int number)
{
    Page page{.size = {420, 300}, .marks = {}};
    const QStringList texts{QStringLiteral("AVATAR Té Wav, Yo-yo P.A. L’Âge d’or « Œuvre\u00A0»"),
                            QStringLiteral("fi ffl efficacité · 12\u00A0345,67 € – 50 % (été) … n° %1").arg(number),
                            QStringLiteral("Nguyễn Thị Ngọc Ánh, Łódź, Ærøskøbing, Ðorđe — ½ ² ™ © §"),
                            QStringLiteral("To., ‘V’ “W” 11/7/2012 @example.org ?!;:#&*+=<>[]{}|~")};
    double y = 20;
    for (const Face face : {Face::Regular, Face::Semibold, Face::Bold, Face::Italic}) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const double size = 7 + double(i) * 2.5;
            const double scale = i == 3 ? 0.5 : 1;
            page.marks.append({TextRun{.at = {12.3 * scale, y},
                                       .text = texts[i],
                                       .face = face,
                                       .size = size,
                                       .colour = i == 1 ? Colour::Sea : Colour::Ink,
                                       .scale = scale}});
            y += size * 1.6;
        }
        page.marks.append({Rule{.from = {10, y - 6}, .to = {400, y - 6}}});
    }
    return page;
}

// A word of its own on each, in faces and letters that the first half does not know.
PageList manyPages(const std::shared_ptr<ShelfOfPhotos> &shelf, bool hasArabic = true)
{
    std::vector<Page> pages;
    for (int i = 0; i < kManyPages; ++i) {
        Page page{.size = {300, 200}, .marks = {}};
        const bool isLate = i >= kManyPages / 2;
        page.marks.append({TextRun{.at = {20, 30},
                                   .text = (isLate ? QStringLiteral("Œuvre‑%1") : QStringLiteral("seite-%1")).arg(i),
                                   .face = isLate ? Face::Bold : Face::Regular,
                                   .size = 12}});
        if (hasArabic && i == kManyPages - 1)
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
    // Unpacked; empty without qpdf. The first page has one text upright, each has one in italics.
    QByteArray innardsOf(const QString &upright, const QString &italic)
    {
        std::vector<Page> pages;
        for (int i = 0; i < kManyPages; ++i) {
            Page page{.size = {300, 200}, .marks = {}};
            page.marks.append({TextRun{.at = {20, 60}, .text = italic, .face = Face::Italic, .size = 12}});
            pages.push_back(std::move(page));
        }
        pages.front().marks.append({TextRun{.at = {20, 30}, .text = upright, .size = 12}});
        const QString path = kept(writePdf({{}, std::move(pages), {}}, {}).value_or(QByteArray()));
        return outputOfProgram(QStringLiteral("qpdf"),
                               {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path,
                                QStringLiteral("-")});
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
    void eachFaceStandsThereOnce()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
            QSKIP("pdffonts is not installed (package poppler-utils)");
        const QString path = kept(writePdf(manyPages({}, false), {}).value_or(QByteArray()));
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
    // Judged by the places and words that poppler finds, beside the width that Qt sets them to.
    void textsStandWhereQtSetsThem()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        const auto readOf = [&](const QString &how) {
            std::vector<Page> pages;
            for (int i = 0; i < 10; ++i)
                pages.push_back(pageOfTexts(i));
            const QString path = kept(writePdf({{}, std::move(pages), {}}, {}).value_or(QByteArray()));
            return QString::fromUtf8(
                outputOfProgram(QStringLiteral("pdftotext"),
                                {how, QStringLiteral("-f"), QStringLiteral("8"), QStringLiteral("-l"),
                                 QStringLiteral("8"), path, QStringLiteral("-")}));
        };
        const QString words = readOf(QStringLiteral("-raw")).replace(QChar::Nbsp, u' ');
        const QString boxes = readOf(QStringLiteral("-bbox-layout"));
        static const QRegularExpression line(
            QStringLiteral("<line xMin=.([0-9.]+). yMin=.[0-9.]+. xMax=.([0-9.]+). yMax=.([0-9.]+).>"));
        QList<QRectF> found;
        for (auto each = line.globalMatch(boxes); each.hasNext();) {
            const auto match = each.next();
            found.append({QPointF(match.captured(1).toDouble(), 0),
                          QPointF(match.captured(2).toDouble(), match.captured(3).toDouble())});
        }
        int texts = 0;
        for (const Mark &mark : pageOfTexts(7).marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (!run)
                continue;
            const QFontMetricsF metrics(fontFor(run->face, run->size, {}));
            const double right = run->at.x() + metrics.horizontalAdvance(run->text) / kUnitsPerPoint * run->scale;
            const auto itsLine = std::find_if(found.cbegin(), found.cend(), [&](const QRectF &box) {
                return std::abs(box.left() - run->at.x()) < 0.2 && std::abs(box.right() - right) < 0.2
                    && std::abs(box.bottom() - run->at.y()) < run->size;
            });
            QVERIFY2(words.contains(QString(run->text).replace(QChar::Nbsp, u' ')), qPrintable(run->text + words));
            QVERIFY2(itsLine != found.cend(), qPrintable(run->text + QString::number(right) + boxes));
            ++texts;
        }
        QCOMPARE(texts, 16);
    }
    // In one line Qt sets some three thousand pairs of letters: those of the signs of a keyboard are more.
    void howeverManyLettersMeetTheyArePlaced()
    {
        constexpr char16_t kEnd = 0x7f;
        QString text;
        for (char16_t a = u'!'; a < kEnd; ++a) {
            for (char16_t b = u'!'; b < kEnd; ++b) {
                text += QChar(a);
                text += QChar(b);
            }
        }
        const QByteArray innards = innardsOf(text, QStringLiteral("seite"));
        if (innards.isEmpty())
            QSKIP("qpdf is not installed");
        QCOMPARE(innards.count("/Face0 240 Tf"), 1);
        QCOMPARE(innards.count("/Face3 240 Tf"), kManyPages);
    }
    // Where all letters of a face are some that it does not have: how wide another's are is not known.
    void lettersOfAnotherFaceAreNotPlaced()
    {
        const QByteArray innards = innardsOf(QStringLiteral("seite"), QStringLiteral("\u2042\u203D"));
        if (innards.isEmpty())
            QSKIP("qpdf is not installed");
        QCOMPARE(innards.count("/Face0 240 Tf"), 1);
        QVERIFY(!innards.contains("/Face3 "));
    }
    // On pages 1 and 31: byte for byte, once, upright, in its room.
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
