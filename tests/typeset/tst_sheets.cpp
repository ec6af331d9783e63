// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on the sheets they are printed on, held against a booklet folded by hand and what printers' programs read.
#include "typeset/sheets.h"

#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::typeset;

namespace {

constexpr double kHalf = 421; // of A4 across

// A4 pages that bear their numbers, and the first one a link to the last.
PageList numberedPages(int count)
{
    std::vector<Page> pages;
    Navigation navigation;
    for (int i = 0; i < count; ++i) {
        Page page{.size = QSizeF(595, 842), .marks = {}};
        page.marks.append({TextRun{.at = {297, 421}, .text = QString::number(i + 1), .size = 10, .width = 6}, i});
        pages.push_back(page);
        navigation.outline.append({QString::number(i + 1), 1, i});
    }
    pages.front().marks.append({LinkArea{.room = {0, 0, 9, 9}, .address = {}, .page = count - 1}, 0});
    return PageList({}, pages, std::vector<Node>(size_t(count)), navigation);
}

// "8|1": what stands left and right.
QString bothOn(const Page &side)
{
    QString left = QStringLiteral(".");
    QString right = left;
    for (const Mark &mark : side.marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            (run->at.x() < kHalf ? left : right) = run->text;
    }
    return left + u'|' + right;
}

QStringList sidesOf(const PageList &sheets)
{
    QStringList sides;
    for (const Page &side : sheets.pages())
        sides.append(bothOn(side));
    return sides;
}

PageList stapledOf(const PageList &pages, int paperThickness = 0)
{
    return onSheets(pages, {.form = SheetForm::StapledA5, .paperThickness = paperThickness});
}

PageList forAShop(const PageList &pages)
{
    return onSheets(pages, {.form = SheetForm::PrintShop});
}

Page withShape(const QRectF &room)
{
    Page page{.size = QSizeF(595, 842), .marks = {}};
    QPainterPath path;
    path.addRect(room);
    page.marks.append({Shape{.path = path, .fill = Colour::Sea}});
    return page;
}

QRectF colouredOn(const Page &page)
{
    return std::get<Shape>(page.marks.first().content).path.boundingRect();
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString said(const QString &program, QStringList arguments, const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheets.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        arguments.append(path);
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private Q_SLOTS:
    void foldedTheyFollowEachOther_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<QStringList>("sides");
        const auto row = [](int pages, const char *sides) {
            QTest::newRow(sides) << pages << QString::fromLatin1(sides).split(u' ');
        };
        row(1, ".|1 .|.");
        row(2, "2|1 .|.");
        row(3, "3|1 2|."); // the last page is the back, blanks come before it
        row(4, "4|1 2|3");
        row(5, "5|1 2|. .|3 4|.");
        row(8, "8|1 2|7 6|3 4|5");
    }
    void foldedTheyFollowEachOther()
    {
        QFETCH(const int, pages);
        QFETCH(const QStringList, sides);
        const PageList sheets = stapledOf(numberedPages(pages));
        QCOMPARE(sidesOf(sheets), sides);
        for (const Page &side : sheets.pages())
            QCOMPARE(side.size, QSizeF(842, 595));
        QVERIFY(sheets.navigation().isForDuplex);
    }
    // The letter that goes with the booklet is neither its cover nor folded with it, and no shop cuts it.
    void aLetterIsASheetOfItsOwn()
    {
        const PageList pages = numberedPages(9);
        const PageList sheets = onSheets(pages, {.form = SheetForm::StapledA5, .loosePages = 1});
        QCOMPARE(sidesOf(sheets), QStringLiteral("1|. .|. 9|2 3|8 7|4 5|6").split(u' '));
        for (int i = 0; i < sheets.count(); ++i)
            QCOMPARE(sheets.page(i).size, i < 2 ? QSizeF(595, 842) : QSizeF(842, 595));
        QVERIFY(sheets.page(1).marks.isEmpty()); // printed on both sides, the booklet begins on paper of its own
        QList<int> sides;
        for (const OutlineItem &item : sheets.navigation().outline)
            sides.append(item.page);
        QCOMPARE(sides, (QList<int>{0, 2, 3, 4, 5, 5, 4, 3, 2}));
        const auto *link = std::get_if<LinkArea>(&sheets.page(0).marks[1].content);
        QVERIFY(link && link->page == 2);
        const PageList cut = onSheets(pages, {.form = SheetForm::PrintShop, .loosePages = 1});
        QCOMPARE(cut.count(), 9);
        QCOMPARE(cut.page(0).size, pages.page(0).size);
        QVERIFY(cut.page(0).trim.isEmpty());
        QVERIFY(!cut.page(1).trim.isEmpty());
    }
    // Each side of the first sheet of a hundred pages, as a hand would fold it: sheets are peeled off from the outside.
    void aThickOneIsPeeledFromTheOutside()
    {
        QStringList peeled;
        for (int low = 1, high = 100; low < high; low += 2, high -= 2) {
            peeled.append(QStringLiteral("%1|%2").arg(high).arg(low));
            peeled.append(QStringLiteral("%1|%2").arg(low + 1).arg(high - 1));
        }
        QCOMPARE(sidesOf(stapledOf(numberedPages(100))), peeled);
    }
    void eachFillsItsHalfAndNoMore()
    {
        const QRectF whole(0, 0, 595, 842);
        const PageList sheets = stapledOf(PageList({}, {withShape(whole), withShape(whole)}, {}));
        const Page &side = sheets.page(0);
        for (const Mark &mark : side.marks) {
            const QRectF room = std::get<Shape>(mark.content).path.boundingRect();
            QVERIFY(qAbs(room.height() - 595) < 0.01 && qAbs(room.width() - 595.0 * 595 / 842) < 0.01);
            QVERIFY(room.right() <= kHalf + 0.01 || room.left() >= kHalf - 0.01);
        }
    }
    void innerSheetsStandNearerToTheFold()
    {
        const auto at = [](const PageList &sheets, int side) {
            return std::get<TextRun>(sheets.page(side).marks.first().content).at.x();
        };
        const PageList flat = stapledOf(numberedPages(12));
        const PageList thick = stapledOf(numberedPages(12), 100);
        const double paper = 0.1 * 72 / 25.4;
        QCOMPARE(at(thick, 0), at(flat, 0));
        QCOMPARE(bothOn(thick.page(4)), QStringLiteral("8|5"));
        // The marks of page 5 were put there first: a right page moves to the left by two papers.
        QVERIFY(qAbs(at(flat, 4) - at(thick, 4) - 2 * paper) < 1e-6);
        QVERIFY(qAbs(at(thick, 5) - at(flat, 5) - 2 * paper) < 1e-6); // page 6 is a left one
    }
    void whatLeadsToAPageLeadsToItsSheet()
    {
        const PageList sheets = stapledOf(numberedPages(8));
        QList<int> sides;
        for (const OutlineItem &item : sheets.navigation().outline)
            sides.append(item.page);
        QCOMPARE(sides, (QList<int>{0, 1, 2, 3, 3, 2, 1, 0}));
        const auto *link = std::get_if<LinkArea>(&sheets.page(0).marks[1].content);
        QVERIFY(link && link->page == 0); // page 8 is on the sheet of page 1
    }
    // On the sheets a paragraph that goes over to the next page is on two that do not follow each other.
    void itIsReadAloudInTheOrderOfThePages()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("needs pdfinfo");
        document::Document document;
        document.metadata.title = QStringLiteral("Livret");
        int word = 0;
        for (int i = 0; i < 30; ++i) {
            QString text;
            for (int each = 0; each < 150; ++each)
                text += QStringLiteral("mot%1 ").arg(++word);
            document.blocks.emplace_back(document::Paragraph{.text = text.trimmed()});
        }
        const PageList pages = Typesetter().typeset(document);
        QVERIFY(pages.count() > 5);
        QStringList heard;
        const auto pdf = writePdf(stapledOf(pages), document.metadata);
        QVERIFY(pdf);
        static const QRegularExpression words(QStringLiteral("mot\\d+"));
        auto each = words.globalMatch(said(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, *pdf));
        while (each.hasNext())
            heard.append(each.next().captured());
        QStringList expected;
        for (int i = 1; i <= word; ++i)
            expected.append(QStringLiteral("mot%1").arg(i));
        QCOMPARE(heard, expected);
    }

    void colourRunsOnToTheBleed_data()
    {
        QTest::addColumn<QRectF>("room");
        QTest::addColumn<QRectF>("printed"); // from the corner of what is cut
        const double three = 3 * 72 / 25.4;
        QTest::newRow("a band at the left")
            << QRectF(0, 0, 30, 842) << QRectF(-three, -three, 30 + three, 842 + 2 * three);
        QTest::newRow("a band at the foot")
            << QRectF(0, 800, 595, 42) << QRectF(-three, 800, 595 + 2 * three, 42 + three);
        QTest::newRow("within the page") << QRectF(50, 60, 100, 200) << QRectF(50, 60, 100, 200);
    }
    void colourRunsOnToTheBleed()
    {
        QFETCH(const QRectF, room);
        QFETCH(QRectF, printed);
        const Page sheet = forAShop(PageList({}, {withShape(room)}, {})).page(0);
        QCOMPARE(sheet.trim.size(), QSizeF(595, 842));
        printed.translate(sheet.trim.topLeft());
        const QRectF found = colouredOn(sheet);
        QVERIFY2(qAbs(found.left() - printed.left()) < 0.01 && qAbs(found.top() - printed.top()) < 0.01
                     && qAbs(found.right() - printed.right()) < 0.01 && qAbs(found.bottom() - printed.bottom()) < 0.01,
                 qPrintable(QString::number(found.left()) + u' ' + QString::number(found.bottom())));
    }
    void cropMarksStandOutsideTheBleed()
    {
        const Page sheet = forAShop(numberedPages(1)).page(0);
        int marks = 0;
        for (const Mark &mark : sheet.marks) {
            const auto *rule = std::get_if<Rule>(&mark.content);
            if (!rule)
                continue;
            ++marks;
            QCOMPARE(mark.node, kArtifact);
            const bool isUpright = rule->from.x() == rule->to.x();
            const double at = isUpright ? rule->from.x() : rule->from.y();
            QVERIFY(isUpright ? at == sheet.trim.left() || at == sheet.trim.right()
                              : at == sheet.trim.top() || at == sheet.trim.bottom());
            const QRectF room = QRectF(rule->from, rule->to).normalized().adjusted(-0.2, -0.2, 0.2, 0.2);
            QVERIFY(!room.intersects(sheet.bleed));
            QVERIFY(QRectF(QPointF(), sheet.size).contains(room));
        }
        QCOMPARE(marks, 8);
    }
    void printersProgramsReadWhereItIsCut()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("needs pdfinfo");
        const auto pdf = writePdf(forAShop(numberedPages(2)), {.title = QStringLiteral("Livret")});
        QVERIFY(pdf);
        const QString boxes = said(QStringLiteral("pdfinfo"), {QStringLiteral("-box")}, *pdf).simplified();
        QVERIFY2(boxes.contains(QStringLiteral("MediaBox: 0.00 0.00 651.00 898.00")), qPrintable(boxes));
        QVERIFY2(boxes.contains(QStringLiteral("BleedBox: 19.50 19.50 631.50 878.50")), qPrintable(boxes));
        QVERIFY2(boxes.contains(QStringLiteral("TrimBox: 28.00 28.00 623.00 870.00")), qPrintable(boxes));
    }
    void pagesThatStandAloneStayAsTheyAre()
    {
        const PageList pages = numberedPages(3);
        QCOMPARE(dump(onSheets(pages, {})), dump(pages));
        QVERIFY(!onSheets(pages, {}).navigation().isForDuplex);
    }
};

REBOND_TEST(TestSheets)
#include "tst_sheets.moc"
