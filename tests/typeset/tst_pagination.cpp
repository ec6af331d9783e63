// SPDX-License-Identifier: GPL-3.0-or-later
// What holds on every page of every document, tried on random ones.
#include "typeset/typesetter.h"

#include "sample.h"
#include "support/runner.h"

#include <cmath>
#include <random>
#include <set>

using namespace rebond;
using namespace rebond::typeset;
using namespace rebond::document;

namespace {

// Makes documents of words that occur once: w1, w2 …
class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) {}

    Document document(int blocks)
    {
        Document document;
        document.metadata.title = QStringLiteral("t");
        document.header = {.left = QStringLiteral("tête"), .rule = true};
        document.footer = {.right = QStringLiteral("pied"), .pageNumber = true};
        for (int i = 0; i < blocks; ++i) {
            document.blocks.push_back(block());
            if (below(15) == 0 && std::holds_alternative<Paragraph>(document.blocks.back().content))
                document.blocks.push_back(PageBreak{});
        }
        document.blocks.push_back(Paragraph{text(5)});
        return document;
    }
    RichText text(int words)
    {
        RichText text;
        for (int i = 0; i < words; ++i) {
            const QString word = QStringLiteral("w%1 ").arg(++m_words);
            text = text
                 + (below(12) == 0   ? bold(word)
                    : below(20) == 0 ? link(word, QStringLiteral("https://example.org"))
                                     : RichText(word));
        }
        return text;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    Block block()
    {
        switch (below(11)) {
        case 0:
        case 1: return Heading{1 + below(3), text(1 + below(14))};
        case 2: return table(1 + below(60));
        case 3: return Note{text(5 + below(60))};
        case 4: return Pictogram{.people = 1 + below(90), .filled = 1, .alternative = QStringLiteral("a")};
        case 5: return Spacer{below(8)};
        case 6:
            return TwoColumns{.left = {Heading{3, text(3)}, Paragraph{text(10 + below(60))}},
                              .right = {bars(), Paragraph{text(below(90))}}};
        case 7:
            return StepCurve{.asOf = QDate(2012, 6, 30),
                             .height = 100.0 + below(150),
                             .alternative = QStringLiteral("a")};
        default: return Paragraph{text(1 + below(160))};
        }
    }
    Table table(int rows)
    {
        Table table;
        table.columns = {{.heading = text(2), .weight = 2},
                         {.heading = text(1), .weight = 1},
                         {.heading = text(1), .align = Align::Right, .weight = 1}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({text(1 + below(25)), below(5) == 0 ? RichText() : text(1 + below(6)), text(1)});
        return table;
    }
    BarTable bars()
    {
        BarTable table;
        for (int i = 0; i < 1 + below(6); ++i)
            table.rows.append({.label = text(2).plain(), .number = text(1).plain(), .share = 0.5});
        return table;
    }

    std::mt19937 m_random;
    int m_words = 0;
};

struct PlacedRun
{
    int page = 0;
    TextRun run;
    int node = kArtifact;
};

QList<PlacedRun> runsOf(const PageList &pages)
{
    QList<PlacedRun> runs;
    for (int i = 0; i < pages.count(); ++i) {
        for (const Mark &mark : pages.page(i).marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content))
                runs.append({.page = i, .run = *run, .node = mark.node});
        }
    }
    return runs;
}

// The node that stands in the document or the table row, above a link.
int blockOf(const PageList &pages, int node)
{
    return pages.structure()[size_t(node)].role == Role::Link ? pages.structure()[size_t(node)].parent : node;
}

bool isHeading(const PageList &pages, int node)
{
    return node != kArtifact && pages.structure()[size_t(blockOf(pages, node))].role <= Role::Heading3;
}

QRectF ink(const TextRun &run)
{
    return QRectF(run.at.x(), run.at.y() - run.size * 0.72, run.width, run.size * 0.9);
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsOnRandomDocuments_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void holdsOnRandomDocuments()
    {
        QFETCH(unsigned, seed);
        const Document document = Writer(seed).document(30);
        const PageList pages = Typesetter().typeset(document);
        QVERIFY(pages.count() > 1);
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
        nothingMeets(pages);
        noHeadingLast(pages);
        noRowCut(pages);
        noSingleLines(pages);
        headsRepeated(pages);
    }

    void paragraphsBreakIntoTwoLinesAtLeast()
    {
        // Fill a page line by line so that the break falls on every line of the paragraph once.
        for (int lines = 0; lines < 60; ++lines) {
            Writer writer(3);
            Document document;
            for (int i = 0; i < lines; ++i)
                document.blocks.push_back(Paragraph{writer.text(1)});
            document.blocks.push_back(Paragraph{writer.text(100)});
            noSingleLines(Typesetter().typeset(document));
        }
    }
    void aTableLongerThanManyPagesKeepsItsHead()
    {
        Table table;
        table.columns = {{.heading = QStringLiteral("Nom")},
                         {.heading = QStringLiteral("Nombre"), .align = Align::Right}};
        for (int i = 0; i < 400; ++i)
            table.rows.append({QStringLiteral("n%1").arg(i), QString::number(i)});
        const PageList pages = Typesetter().typeset({.blocks = {table}});
        QVERIFY(pages.count() >= 10);
        for (int i = 0; i < pages.count(); ++i) {
            int heads = 0;
            for (const Mark &mark : pages.page(i).marks) {
                const auto *run = std::get_if<TextRun>(&mark.content);
                heads += run && run->text == QLatin1String("Nombre") ? 1 : 0;
            }
            QCOMPARE(heads, 1);
        }
        headsRepeated(pages);
    }
    void noPageIsTurnedForAFewRows()
    {
        int turned = 0;
        for (int count = 9; count < 130; ++count) {
            Table table;
            table.columns = {{.heading = QStringLiteral("Nom")}};
            for (int i = 0; i < count; ++i)
                table.rows.append({QStringLiteral("n%1").arg(i)});
            const PageList pages = Typesetter().typeset({.blocks = {table}});
            turned += pages.count() > 1 ? 1 : 0;
            for (int page = 0; page < pages.count(); ++page) {
                int rows = 0;
                for (const Mark &mark : pages.page(page).marks) {
                    const auto *run = std::get_if<TextRun>(&mark.content);
                    rows += run && run->text.startsWith(u'n') ? 1 : 0;
                }
                QVERIFY2(rows >= 6, qPrintable(QStringLiteral("%1 rows, page %2: %3").arg(count).arg(page).arg(rows)));
            }
        }
        QVERIFY(turned > 50);
    }
    void aRowHigherThanAPageIsCutAndNothingLost()
    {
        Writer writer(5);
        Table table;
        table.columns = {{.heading = writer.text(1)}, {.heading = writer.text(1)}};
        table.rows.append({writer.text(2), writer.text(3)});
        table.rows.append({writer.text(1500), writer.text(4)});
        table.rows.append({writer.text(2), writer.text(3)});
        const PageList pages = Typesetter().typeset({.blocks = {table}});
        QVERIFY(pages.count() > 1);
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
        nothingMeets(pages);
    }
    void aFormHasRoomToSignAndItsColumnsKeepTheirShare()
    {
        Writer writer(6);
        Table table;
        table.isForm = true;
        table.columns = {{.heading = writer.text(1), .weight = 1}, {.heading = writer.text(1), .weight = 3}};
        for (int i = 0; i < 100; ++i)
            table.rows.append({writer.text(1), RichText()});
        table.rows.append({writer.text(900), RichText()}); // a quarter of the width, whatever stands in it
        const PageList pages = Typesetter().typeset({.blocks = {table}});
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
        nothingMeets(pages);
        headsRepeated(pages);
        std::vector<double> lines;
        for (const PlacedRun &placed : runsOf(pages)) {
            if (placed.page == 0 && placed.node != kArtifact
                && pages.structure()[size_t(blockOf(pages, placed.node))].role == Role::RowHead)
                lines.push_back(placed.run.at.y());
        }
        QVERIFY2(lines.size() >= 25, qPrintable(QString::number(lines.size())));
        for (size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i] - lines[i - 1] >= 23.9);
        const double between = Paper::a4().inner().left() + (Paper::a4().inner().width() - 12) / 4 + 6;
        double ruled = 0;
        for (const Mark &mark : pages.page(0).marks) {
            const auto *rule = std::get_if<Rule>(&mark.content);
            if (!rule || rule->from.x() != rule->to.x())
                continue;
            QVERIFY2(std::abs(rule->from.x() - between) < 0.1, qPrintable(QString::number(rule->from.x())));
            ruled += rule->to.y() - rule->from.y();
        }
        QVERIFY(ruled >= 24 * double(lines.size()) - 0.1); // beside every row
    }
    void columnsHigherThanAPageAreCutAndNothingLost()
    {
        Writer writer(6);
        const Document document{
            .blocks = {Paragraph{writer.text(20)},
                       TwoColumns{.left = {Paragraph{writer.text(900)}},
                                  .right = {Heading{2, writer.text(3)}, Paragraph{writer.text(1600)}}},
                       Paragraph{writer.text(20)}}};
        const PageList pages = Typesetter().typeset(document);
        QVERIFY(pages.count() > 2);
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
        nothingMeets(pages);
    }
    void aNoteLongerThanAPageLosesNothing()
    {
        Writer writer(7);
        const PageList pages = Typesetter().typeset(
            {.blocks = {Paragraph{writer.text(30)}, Note{writer.text(3000)}, Paragraph{writer.text(30)}}});
        QVERIFY(pages.count() > 2);
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
        nothingMeets(pages);
    }
    void manyHeadingsInARowStillPaginate()
    {
        Writer writer(8);
        Document document;
        for (int i = 0; i < 120; ++i)
            document.blocks.push_back(Heading{2, writer.text(4)});
        const PageList pages = Typesetter().typeset(document);
        QVERIFY(pages.count() > 1);
        everyWordOnceInOrder(pages);
        marksWithinMargins(pages);
    }

    void aBlockThatFitsIsNotSplit()
    {
        Writer writer(9);
        const Document document{
            .blocks = {Paragraph{writer.text(150)},
                       TwoColumns{.left = {Paragraph{writer.text(40)}}, .right = {Paragraph{writer.text(80)}}}}};
        const PageList pages = Typesetter().typeset(document);
        QCOMPARE(pages.count(), 1);
    }
    void notesStandAtTheFootOfTheirPage()
    {
        Writer writer(10);
        const PageList pages = Typesetter().typeset(
            {.blocks = {Paragraph{writer.text(10)}, Note{writer.text(40)}, Paragraph{writer.text(10)}}});
        QCOMPARE(pages.count(), 1);
        double lowest = 0;
        double highestNote = 1e9;
        double lowestNote = 0;
        for (const PlacedRun &placed : runsOf(pages)) {
            if (pages.structure()[size_t(blockOf(pages, placed.node))].role == Role::Note) {
                highestNote = std::min(highestNote, placed.run.at.y());
                lowestNote = std::max(lowestNote, placed.run.at.y());
            } else {
                lowest = std::max(lowest, placed.run.at.y());
            }
        }
        QVERIFY(highestNote > lowest + 200);
        QVERIFY(Paper::a4().inner().bottom() - lowestNote < 5);
    }
    void pageNumbersCountAllPages()
    {
        Writer writer(11);
        const PageList pages = Typesetter().typeset(
            {.footer = {.pageNumber = true},
             .blocks = {Paragraph{writer.text(10)}, PageBreak{}, Paragraph{writer.text(10)}, PageBreak{}}});
        QCOMPARE(pages.count(), 2); // the last break opens no page
        QCOMPARE(std::get<TextRun>(pages.page(0).marks.last().content).text, QStringLiteral("1/2"));
        QCOMPARE(std::get<TextRun>(pages.page(1).marks.last().content).text, QStringLiteral("2/2"));
    }
    void runningLinesMayMissTheFirstPage()
    {
        Writer writer(12);
        const PageList pages = Typesetter().typeset(
            {.header = {.left = QStringLiteral("tête"), .onFirstPage = false},
             .blocks = {Paragraph{writer.text(10)}, PageBreak{}, Paragraph{writer.text(10)}}});
        QVERIFY(std::get<TextRun>(pages.page(0).marks.first().content).text != QLatin1String("tête"));
        QCOMPARE(std::get<TextRun>(pages.page(1).marks.first().content).text, QStringLiteral("tête"));
    }
    void anEmptyDocumentIsOnePage() { QCOMPARE(Typesetter().typeset({}).count(), 1); }
    void theSampleFitsOnOnePageBeforeItsAnnex()
    {
        const PageList pages = Typesetter().typeset(test::sampleReport());
        bool annexOnSecond = false;
        for (const Mark &mark : pages.page(1).marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            annexOnSecond = annexOnSecond || (run && run->text.startsWith(QLatin1String("Annexe")));
        }
        QVERIFY(annexOnSecond);
    }
    void aCurveGivesWayWhereThatSavesAPage()
    {
        const auto pagesWith = [](double height, int words) {
            Writer writer(13);
            StepCurve curve = test::sampleCurve();
            curve.height = height;
            return Typesetter()
                .typeset({.blocks = {Paragraph{writer.text(words)}, curve, Note{writer.text(10)}}})
                .count();
        };
        int words = 100;
        while (pagesWith(208, words) == 1)
            words += 10;
        QCOMPARE(pagesWith(208, words), 2);
        QCOMPARE(pagesWith(0, words), 1);
        while (pagesWith(0, words) == 1)
            words += 10;
        QVERIFY(words > 200); // it gives way a good deal, and in the end a page more is taken
    }
    void equalDocumentsGiveEqualPages()
    {
        QCOMPARE(dump(Typesetter().typeset(Writer(14).document(20))),
                 dump(Typesetter().typeset(Writer(14).document(20))));
    }

private:
    static void everyWordOnceInOrder(const PageList &pages)
    {
        std::vector<QString> ofBlock(pages.structure().size());
        for (const PlacedRun &placed : runsOf(pages)) {
            if (placed.node != kArtifact && pages.structure()[size_t(blockOf(pages, placed.node))].role != Role::Figure)
                ofBlock[size_t(blockOf(pages, placed.node))] += placed.run.text;
        }
        QString all;
        for (const QString &text : ofBlock)
            all += text + u' ';
        int expected = 0;
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            QCOMPARE(word, QStringLiteral("w%1").arg(++expected));
        QVERIFY(expected > 0);
    }
    static void marksWithinMargins(const PageList &pages)
    {
        const QRectF inner = Paper::a4().inner().adjusted(-1, -1, 1, 1);
        for (const Page &page : pages.pages()) {
            for (const Mark &mark : page.marks) {
                if (!inner.contains(bounds(mark)) && !bounds(mark).isEmpty())
                    QFAIL(qPrintable(dump(PageList({}, {Page{.size = page.size, .marks = {mark}}}, {}))));
            }
        }
    }
    static void nothingMeets(const PageList &pages)
    {
        const QList<PlacedRun> runs = runsOf(pages);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            for (qsizetype j = i + 1; j < runs.size() && runs[j].page == runs[i].page; ++j) {
                const QRectF common = ink(runs[i].run).intersected(ink(runs[j].run));
                const bool sameFigure = runs[i].node != kArtifact && runs[i].node == runs[j].node
                                     && pages.structure()[size_t(runs[i].node)].role == Role::Figure;
                if (common.width() > 0.1 && common.height() > 0.1 && !sameFigure)
                    QFAIL(qPrintable(runs[i].run.text + QStringLiteral(" on ") + runs[j].run.text));
            }
        }
    }
    static void noHeadingLast(const PageList &pages)
    {
        for (int i = 0; i + 1 < pages.count(); ++i) {
            const Mark *lowest = nullptr;
            for (const Mark &mark : pages.page(i).marks) {
                if (mark.node == kArtifact || pages.structure()[size_t(blockOf(pages, mark.node))].role == Role::Note)
                    continue;
                if (!lowest || bounds(mark).bottom() > bounds(*lowest).bottom())
                    lowest = &mark;
            }
            QVERIFY(lowest == nullptr || !isHeading(pages, lowest->node));
        }
    }
    static void noRowCut(const PageList &pages)
    {
        std::vector<std::set<int>> pagesOfRow(pages.structure().size());
        for (const PlacedRun &placed : runsOf(pages)) {
            if (placed.node == kArtifact)
                continue;
            const int parent = pages.structure()[size_t(blockOf(pages, placed.node))].parent;
            if (parent != kArtifact && pages.structure()[size_t(parent)].role == Role::Row)
                pagesOfRow[size_t(parent)].insert(placed.page);
        }
        for (const std::set<int> &on : pagesOfRow)
            QVERIFY(on.size() <= 1);
    }
    // Of a text on several pages at least two lines stand on each.
    static void noSingleLines(const PageList &pages)
    {
        std::map<int, std::map<int, std::set<int>>> lines; // node, page → baselines
        for (const PlacedRun &placed : runsOf(pages)) {
            if (placed.node != kArtifact
                && pages.structure()[size_t(blockOf(pages, placed.node))].role == Role::Paragraph)
                lines[blockOf(pages, placed.node)][placed.page].insert(int(placed.run.at.y() * 10));
        }
        for (const auto &[node, onPages] : lines) {
            for (const auto &[page, baselines] : onPages)
                QVERIFY(onPages.size() == 1 || baselines.size() >= 2);
        }
    }
    // Where a table goes on, its first row stands below its heads once more.
    static void headsRepeated(const PageList &pages)
    {
        std::map<int, QString> heads; // of each table
        std::map<int, int> firstPage;
        for (const PlacedRun &placed : runsOf(pages)) {
            if (placed.node == kArtifact)
                continue;
            const int block = blockOf(pages, placed.node);
            const Node &node = pages.structure()[size_t(block)];
            if (node.parent == kArtifact || pages.structure()[size_t(node.parent)].role != Role::Row)
                continue;
            const int table = pages.structure()[size_t(node.parent)].parent;
            if (node.role == Role::ColumnHead)
                heads[table] += placed.run.text.trimmed();
            firstPage.try_emplace(table, placed.page);
            if (node.role == Role::ColumnHead || placed.page == firstPage[table] || !heads.contains(table))
                continue;
            QString repeated;
            for (const Mark &mark : pages.page(placed.page).marks) {
                const auto *run = std::get_if<TextRun>(&mark.content);
                if (run && mark.node == kArtifact)
                    repeated += run->text.trimmed();
            }
            QVERIFY(repeated.contains(heads[table]));
        }
    }
};

REBOND_TEST(TestPagination)
#include "tst_pagination.moc"
