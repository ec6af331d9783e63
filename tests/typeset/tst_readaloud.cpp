// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of lists, of headings that look like text, and of pages that others made.
#include "typeset/binding.h"
#include "typeset/ownpages.h"
#include "typeset/pdf.h"
#include "typeset/sheets.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

TextList threeThings()
{
    return TextList{.items = {QStringLiteral("Un"), QStringLiteral("Deux"), QStringLiteral("Trois")},
                    .sign = QStringLiteral("•")};
}

Document documentOf(Blocks blocks)
{
    Document document;
    document.metadata.title = QStringLiteral("Parcours");
    document.blocks = std::move(blocks);
    return document;
}

QList<QPointF> placesOf(const PageList &pages)
{
    QList<QPointF> places;
    for (const Mark &mark : pages.page(0).marks) {
        const auto *run = std::get_if<TextRun>(&mark.content);
        if (run && !run->text.startsWith(u'•'))
            places.append(run->at);
    }
    return places;
}

// A page with words, and one with a picture alone.
QByteArray pagesOfTheirOwn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/own.pdf");
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.drawText(1000, 2000, QStringLiteral("Fleurs et jardins"));
        writer.newPage();
        QImage scan(40, 40, QImage::Format_RGB32);
        scan.fill(Qt::gray);
        painter.drawImage(QRect(0, 0, 4000, 4000), scan);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PageList theirPages(const QString &folder)
{
    return insertedPages(sanitised(pagesOfTheirOwn(folder)), Running{.left = QStringLiteral("Livret")},
                         QStringLiteral("fr"), [](int page, int count) {
                             return QStringLiteral("CV de Rose, page %1 sur %2").arg(page).arg(count);
                         });
}

} // namespace

class TestReadAloud : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString toldBy(const char *program, QStringList arguments, const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("aloud.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        arguments.append(path);
        process.start(QLatin1String(program), arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    // What stands in the file's structure, a line each, without its depth and attributes.
    QStringList told(const QByteArray &pdf)
    {
        QStringList lines;
        const QString all = toldBy("pdfinfo", {QStringLiteral("-struct-text")}, pdf);
        for (const QString &line : all.split(u'\n')) {
            const QString words = line.trimmed();
            if (!words.isEmpty() && !words.startsWith(u'/'))
                lines.append(words.section(QStringLiteral(" ("), 0, 0).remove(u':'));
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("needs pdfinfo");
    }
    void aListIsAList()
    {
        const auto pdf = writePdf(Typesetter().typeset(documentOf({threeThings()})), {.title = QStringLiteral("L")});
        QVERIFY(pdf);
        QStringList expected{QStringLiteral("Document"), QStringLiteral("L")};
        for (const char *item : {"Un", "Deux", "Trois"})
            expected << QStringLiteral("LI") << QStringLiteral("Lbl") << QStringLiteral("\"• \"")
                     << QStringLiteral("LBody") << u'"' + QString::fromUtf8(item) + u'"';
        QCOMPARE(told(*pdf), expected);
    }
    void aListLooksAsParagraphsDo()
    {
        Blocks paragraphs;
        for (const RichText &item : threeThings().items)
            paragraphs.emplace_back(Paragraph{.text = item});
        TextList bare = threeThings();
        bare.sign.clear();
        QCOMPARE(placesOf(Typesetter().typeset(documentOf({bare}))),
                 placesOf(Typesetter().typeset(documentOf(std::move(paragraphs)))));
    }
    void aHeadingMayLookLikeText()
    {
        const auto page = [](int level) {
            return Typesetter().typeset(
                documentOf({Paragraph{.text = QStringLiteral("Atelier"), .heading = level}, Spacer{}}));
        };
        QCOMPARE(placesOf(page(3)), placesOf(page(0)));
        const auto pdf = writePdf(page(3), {.title = QStringLiteral("L")});
        QVERIFY(pdf);
        QCOMPARE(told(*pdf),
                 (QStringList{QStringLiteral("Document"), QStringLiteral("H3"), QStringLiteral("\"Atelier\"")}));
    }
    // A link is announced by all that can be clicked, whatever looks it has, and not by what stands beside it.
    void aLinkSaysAllItsWords()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("needs qpdf");
        std::vector<VolumePart> parts;
        Entry entry{.text = semibold(QStringLiteral("Rose")) + quiet(QStringLiteral(" · fleuriste"))};
        entry.target = QStringLiteral("cv");
        parts.push_back({.name = QStringLiteral("contents"), .contents = documentOf({Entries{{entry}}})});
        parts.push_back({.name = QStringLiteral("cv"), .contents = documentOf({threeThings()})});
        const auto pdf = writePdf(bindVolume(std::move(parts)), {.title = QStringLiteral("Livret")});
        QVERIFY(pdf);
        const QString innards = toldBy("qpdf", {QStringLiteral("--json")}, *pdf);
        QVERIFY2(innards.contains(QStringLiteral("Rose · fleuriste\"")), qPrintable(innards.left(2000)));
    }
    // A code that leads somewhere is a link that holds a picture: whoever opens it from the structure gets to the address.
    void aCodeIsALinkWithAPicture()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("needs qpdf");
        Masthead head;
        head.words = {Paragraph{.text = QStringLiteral("Rose")}};
        head.code.side = 2;
        head.code.dark = QBitArray(4, true);
        head.code.module = 2;
        head.code.address = QStringLiteral("https://example.org/rose");
        head.code.alternative = QStringLiteral("Code QR");
        const auto pdf = writePdf(Typesetter().typeset(documentOf({head})), {.title = QStringLiteral("CV")});
        QVERIFY(pdf);
        const QStringList lines = told(*pdf);
        const qsizetype link = lines.indexOf(QStringLiteral("Link"));
        QVERIFY2(link > lines.indexOf(QStringLiteral("\"Rose\"")), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.indexOf(QStringLiteral("Figure")) > link, qPrintable(lines.join(u'\n')));
        QCOMPARE(toldBy("qpdf", {QStringLiteral("--json")}, *pdf).count(QStringLiteral("\"/OBJR\"")), 1);
    }
    // Whose page it is is told first, then its words; of a scan, that alone.
    void pagesOfOthersSayWhatTheySay()
    {
        const PageList pages = theirPages(m_folder.path());
        QCOMPARE(pages.count(), 2);
        std::vector<VolumePart> parts;
        parts.push_back({.name = QStringLiteral("cv"), .contents = pages});
        const PageList volume = bindVolume(std::move(parts));
        for (const PageList &bound : {volume, onSheets(volume, {.form = SheetForm::StapledA5})}) {
            const auto pdf = writePdf(bound, {.title = QStringLiteral("Livret")});
            QVERIFY(pdf);
            const QStringList lines = told(*pdf);
            const qsizetype figure = lines.indexOf(QStringLiteral("Figure"));
            const qsizetype words = lines.indexOf(QStringLiteral("\"Fleurs et jardins\""));
            QVERIFY2(figure >= 0 && words > figure && lines[words - 1] == u'P', qPrintable(lines.join(u'\n')));
            QCOMPARE(lines.count(QStringLiteral("Figure")), 2);
            QCOMPARE(lines.count(QStringLiteral("P")), 1);
            for (const QString &alternative :
                 {QStringLiteral("CV de Rose, page 1 sur 2"), QStringLiteral("CV de Rose, page 2 sur 2")})
                QVERIFY(std::any_of(bound.structure().begin(), bound.structure().end(),
                                    [&](const Node &node) { return node.alternative == alternative; }));
        }
    }
    // Tags of the file they come from do not end ours.
    void pagesThatWereTaggedSayAllTheirWords()
    {
        const auto own = writePdf(Typesetter().typeset(
                                      documentOf({Paragraph{.text = QStringLiteral("Fleurs")},
                                                  Paragraph{.text = QStringLiteral("Jardins")}, threeThings()})),
                                  {.title = QStringLiteral("CV")});
        QVERIFY(own);
        const PageList pages = insertedPages(sanitised(*own), Running{.left = QStringLiteral("Livret")},
                                             QStringLiteral("fr"), [](int, int) { return QStringLiteral("CV"); });
        const auto pdf = writePdf(pages, {.title = QStringLiteral("Livret")});
        QVERIFY(pdf);
        const QString all = told(*pdf).join(u'\n');
        for (const char *word : {"Fleurs", "Jardins", "Trois"})
            QVERIFY2(all.contains(QLatin1String(word)), qPrintable(all));
    }
};

REBOND_TEST(TestReadAloud)
#include "tst_readaloud.moc"
