// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel and the week of search on paper: each number beside what it is a part of, and nothing of it for others.
#include "reports/searchsection.h"

#include "reports/cohorts.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::document;
using figures::Audience;

namespace {

const Formats kInEnglish(Language::English);

Blocks sectionOf(const reports::ProgressReport &report)
{
    const figures::Reading reading(figures::compute(report.facts, report.question), report.audience, kInEnglish);
    return reports::searchSection(reading, *report.search, kInEnglish);
}

template<typename T>
QList<T> allOf(const Blocks &blocks)
{
    QList<T> found;
    for (const Block &block : blocks) {
        if (const auto *one = std::get_if<T>(&block.content))
            found.append(*one);
        if (const auto *columns = std::get_if<TwoColumns>(&block.content))
            found += allOf<T>(columns->left) + allOf<T>(columns->right);
    }
    return found;
}

QStringList cellsOf(const QList<RichText> &row)
{
    QStringList cells;
    for (const RichText &cell : row)
        cells.append(cell.plain());
    return cells;
}

} // namespace

class TestSearchSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 22 of 40 are 55 %, 11 of 22 are 50 % and 28 % of all; of 11 no share is given, nor of 10.
    void eachStepHasItsShares()
    {
        const QList<Table> tables = allOf<Table>(sectionOf(test::reportOn(60, Audience::Internal)));
        QCOMPARE(tables.size(), 2);
        const Table &funnel = tables.first();
        QCOMPARE(funnel.rows.size(), 3);
        QCOMPARE(cellsOf(funnel.rows.at(0)),
                 (QStringList{QStringLiteral("All approaches"), QStringLiteral("40"), QStringLiteral("22 (55%)"),
                              QStringLiteral("11 (50%, 28%)"), QStringLiteral("3"), QStringLiteral("2"),
                              QStringLiteral("12 … 19")}));
        QCOMPARE(cellsOf(funnel.rows.at(1)),
                 (QStringList{QStringLiteral("In the name of the group"), QStringLiteral("10"), QStringLiteral("2"),
                              QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("> 60")}));
        QCOMPARE(cellsOf(funnel.rows.at(2)).last(), QStringLiteral("9"));
        QCOMPARE(funnel.alternative,
                 QStringLiteral(
                     "Of 40 approaches 22 were answered, 11 came to an interview, 3 to a proposal and 2 to a "
                     "rebound."));
    }
    void aWeekOfSearchHasItsQuartiles()
    {
        const QList<Table> tables = allOf<Table>(sectionOf(test::reportOn(60, Audience::Internal)));
        const Table &week = tables.last();
        QCOMPARE(week.rows.size(), 3);
        QCOMPARE(cellsOf(week.rows.at(0)).mid(1),
                 (QStringList{QStringLiteral("0.25"), QStringLiteral("0.20"),
                              QStringLiteral("0.10\u00A0to\u00A00.50")})); // in one line
        const QString none(QChar(0x2014));
        QCOMPARE(cellsOf(week.rows.at(2)).mid(1), (QStringList{QStringLiteral("0.02"), none, none}));
    }
    // Channels by what was sent; of the group's weeks only those that are over.
    void barsAreOfAllAndOfWholeWeeks()
    {
        const QList<BarTable> bars = allOf<BarTable>(sectionOf(test::reportOn(60, Audience::Internal)));
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars.first().rows.size(), 2);
        QCOMPARE(bars.first().rows.at(0).number, QStringLiteral("20 of 30"));
        QCOMPARE(bars.first().rows.at(0).share, 1.);
        QCOMPARE(bars.first().rows.at(1).number, QStringLiteral("2 of 10"));
        QVERIFY(!bars.first().alternative.isEmpty());
        const QList<WeekChart> weeks = allOf<WeekChart>(sectionOf(test::reportOn(60, Audience::Internal)));
        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks.first().from, QDate(2012, 6, 11));
        QCOMPARE(weeks.first().lines.at(0).counts, (QList<int>{8, 4}));
        QCOMPARE(weeks.first().lines.at(1).counts, (QList<int>{1, 0}));
    }
    void thePublicIsNotToldOfIt() { QVERIFY(sectionOf(test::reportOn(60, Audience::Public)).empty()); }
    // Acts are no people: a funder reads what was sent and answered, of each line. 11 came to an interview, 3 to a proposal.
    void aFunderReadsOfActs()
    {
        const Blocks blocks = sectionOf(test::reportOn(60, Audience::Funder));
        const QList<Table> tables = allOf<Table>(blocks);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first().columns.size(), 4);
        QCOMPARE(cellsOf(tables.first().rows.at(0)),
                 (QStringList{QStringLiteral("All approaches"), QStringLiteral("40"), QStringLiteral("22 (55%)"),
                              QStringLiteral("12 … 19")}));
        QCOMPARE(cellsOf(tables.first().rows.at(1)),
                 (QStringList{QStringLiteral("In the name of the group"), QStringLiteral("10"), QStringLiteral("2"),
                              QStringLiteral("> 60")}));
        QCOMPARE(allOf<BarTable>(blocks).size(), 1);
        QVERIFY(allOf<WeekChart>(blocks).isEmpty());
        QStringList told;
        for (const Paragraph &paragraph : allOf<Paragraph>(blocks))
            told.append(paragraph.text.plain());
        QCOMPARE(told.first(), QStringLiteral("Of all approaches, 11 came to an interview and < 5 to a proposal."));
        QVERIFY(!told.join(u' ').contains(QStringLiteral("rebound")));
    }
    // Whoever has an interview is among those answered: where four or fewer were, a hidden number could be found.
    void ofFewAnswersNoMoreIsTold()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Funder);
        report.search->funnel.all = {{40, 4, 1, 0, 0}, 30, 4, 0, {}, {}};
        for (const Paragraph &paragraph : allOf<Paragraph>(sectionOf(report)))
            QVERIFY(!paragraph.text.plain().contains(QStringLiteral("interview")));
        report.search->funnel.all = {{40, 5, 1, 0, 0}, 30, 5, 0, {}, {}};
        QCOMPARE(allOf<Paragraph>(sectionOf(report)).first().text.plain(),
                 QStringLiteral("Of all approaches, < 5 came to an interview and 0 to a proposal."));
        report.search->funnel = {};
        QVERIFY(sectionOf(report).empty());
    }
    void whereNothingWasDoneThereIsNothing()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        report.search = figures::SearchFigures();
        report.facts.outreach = {};
        QVERIFY(sectionOf(report).empty());
        // A report that was not asked for it has none either.
        report.facts.outreach = {412, 96, 316, 233, 120};
        report.search.reset();
        const Blocks blocks = reports::progressReport(report, kInEnglish).blocks;
        QVERIFY(std::none_of(blocks.begin(), blocks.end(), [](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block.content);
            return heading && heading->text.plain().startsWith(QStringLiteral("How far outreach gets"));
        }));
    }
    // One page less to turn: the weeks go on behind the time, the groups behind the weeks.
    void sectionsGoOnWhereThereIsRoom()
    {
        const auto breaks = [](const reports::ProgressReport &report) {
            return allOf<PageBreak>(reports::progressReport(report, kInEnglish).blocks).size();
        };
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        QCOMPARE(breaks(report), 2); // behind the first page, and before the names
        setLeftOut(report.options, u"internal", domain::ReportPart::Time, true);
        QCOMPARE(breaks(report), 2);
        setLeftOut(report.options, u"internal", domain::ReportPart::Search, true);
        QCOMPARE(breaks(report), 2);
    }
};

REBOND_TEST(TestSearchSection)
#include "tst_searchsection.moc"
