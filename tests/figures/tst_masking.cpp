// SPDX-License-Identifier: GPL-3.0-or-later
// A reader who knows the rules, the total and the rows that are shown tries every table that fits.
#include "figures/masking.h"

#include "figures/disclosure.h"
#include "figures/searchrows.h"
#include "histories.h"
#include "support/runner.h"

#include <functional>
#include <map>
#include <set>

using namespace rebond;
using figures::Audience;
using figures::Cell;
using figures::Mask;
using figures::Masking;
using figures::Zeros;

namespace {

// Whether a reader may think that a cell hidden like this is `value`.
bool possible(Mask mask, qint64 value, qint64 largest, bool smallIsTold, Zeros zeros)
{
    if (value == 0)
        return mask == Mask::Withheld && zeros == Zeros::Listed;
    const bool small = value <= largest;
    return mask == Mask::Small ? small : !(small && smallIsTold);
}

// All values each hidden cell takes in any table that fits; written as a search, unlike the code under test.
std::vector<std::set<qint64>> found(const QList<Cell> &cells, const Masking &masking, qint64 largest, Zeros zeros)
{
    qint64 total = 0;
    for (const Cell &cell : cells)
        total += cell.value;
    const bool smallIsTold = masking.cells.contains(Mask::Small);
    std::vector<std::set<qint64>> seen(static_cast<size_t>(cells.size()));
    std::vector<qint64> tried(static_cast<size_t>(cells.size()));
    const std::function<void(qsizetype, qint64)> fill = [&](qsizetype i, qint64 left) {
        if (i == cells.size()) {
            if (left == 0) {
                for (size_t j = 0; j < tried.size(); ++j)
                    seen[j].insert(tried[j]);
            }
            return;
        }
        const Mask mask = masking.cells.at(i);
        for (qint64 value = 0; value <= left; ++value) {
            const bool fits = mask == Mask::Shown ? value == cells.at(i).value
                                                  : possible(mask, value, largest, smallIsTold, zeros);
            if (fits) {
                tried[size_t(i)] = value;
                fill(i + 1, left - value);
            }
        }
    };
    fill(0, total);
    return seen;
}

QList<Mask> masksOf(std::initializer_list<qint64> values, Audience audience = Audience::Funder)
{
    QList<Cell> cells;
    for (const qint64 value : values)
        cells.append({value, false, false, {}});
    return mask(cells, audience).cells;
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theInternalAudienceSeesAll()
    {
        QCOMPARE(masksOf({1, 2, 57}, Audience::Internal), (QList<Mask>{Mask::Shown, Mask::Shown, Mask::Shown}));
    }
    void smallCellsTakeOthersWithThem()
    {
        const Mask shown = Mask::Shown;
        const Mask small = Mask::Small;
        const Mask withheld = Mask::Withheld;
        QCOMPARE(masksOf({20, 33, 7}), (QList<Mask>{shown, shown, shown}));
        QCOMPARE(masksOf({20, 33, 3, 2, 2}), (QList<Mask>{shown, shown, small, small, small}));
        QCOMPARE(masksOf({20, 33, 3}), (QList<Mask>{withheld, shown, small}));
        QCOMPARE(masksOf({20, 33, 1, 1}), (QList<Mask>{withheld, shown, small, small})); // 1 + 1 is the least there is
        QCOMPARE(masksOf({0, 0, 60}), (QList<Mask>{shown, shown, shown}));
        QCOMPARE(masksOf({0, 10}, Audience::Public), (QList<Mask>{withheld, withheld}));
        QCOMPARE(masksOf({0, 11}, Audience::Public), (QList<Mask>{shown, shown}));
    }
    void aLonelySmallCellHidesItsTotal()
    {
        QVERIFY(mask({{3, false, false, {}}}, Audience::Funder).hideTotal);
        QVERIFY(mask({{20, true, false, {}}, {3, false, false, {}}}, Audience::Funder).hideTotal);
        QVERIFY(!mask({{20, false, false, {}}}, Audience::Funder).hideTotal);
    }
    void noSubtractionFindsAHiddenCell_data()
    {
        QTest::addColumn<int>("audience");
        QTest::addColumn<int>("zeros");
        QTest::addColumn<int>("largestValue");
        QTest::newRow("funder") << int(Audience::Funder) << int(Zeros::Listed) << 9;
        QTest::newRow("funder, no zeros") << int(Audience::Funder) << int(Zeros::LeftOut) << 9;
        QTest::newRow("public") << int(Audience::Public) << int(Zeros::Listed) << 16;
        QTest::newRow("public, no zeros") << int(Audience::Public) << int(Zeros::LeftOut) << 16;
    }
    void noSubtractionFindsAHiddenCell()
    {
        QFETCH(int, audience);
        QFETCH(int, zeros);
        QFETCH(int, largestValue);
        const qint64 largest = figures::largestMasked(Audience(audience));
        QRandomGenerator random(7);
        int hiddenCells = 0;
        for (int i = 0; i < 2500; ++i) {
            QList<Cell> cells;
            const int count = 1 + int(random.bounded(5));
            for (int j = 0; j < count; ++j) {
                const qint64 least = Zeros(zeros) == Zeros::Listed ? 0 : 1;
                cells.append(
                    {least + random.bounded(largestValue), random.bounded(6) == 0, random.bounded(8) == 0, {}});
            }
            const Masking masking = mask(cells, Audience(audience), Zeros(zeros));
            const auto seen = found(cells, masking, largest, Zeros(zeros));
            for (int j = 0; j < count; ++j) {
                const Cell &cell = cells.at(j);
                const Mask mask = masking.cells.at(j);
                if (cell.shownElsewhere)
                    QCOMPARE(mask, Mask::Shown);
                else if ((cell.value >= 1 && cell.value <= largest) || cell.sensitive)
                    QVERIFY(mask != Mask::Shown);
                if (mask == Mask::Shown)
                    continue;
                ++hiddenCells;
                QVERIFY2(masking.hideTotal || seen[size_t(j)].size() >= 2,
                         qPrintable(QStringLiteral("table %1").arg(i)));
            }
        }
        QVERIFY(hiddenCells > 2000);
    }
    void aReaderWithoutTheMaskingWouldFindThem()
    {
        // The search does find what only primary masking leaves open: the test above can fail.
        const QList<Cell> cells{{20, false, false, {}}, {33, false, false, {}}, {3, false, false, {}}};
        const auto seen = found(cells, {{Mask::Shown, Mask::Shown, Mask::Small}, false}, 4, Zeros::Listed);
        QCOMPARE(seen[2].size(), size_t(1));
    }
    void upperBoundsAreReckonedWith()
    {
        // 5 and 5 of at most 5 each, and the total is 10: everybody.
        const QList<Cell> cells{{5, false, true, 5}, {5, false, true, 5}, {30, false, false, 60}};
        const Masking masking = mask(cells, Audience::Funder);
        QCOMPARE(masking.cells, (QList<Mask>{Mask::Withheld, Mask::Withheld, Mask::Withheld}));
    }
    void tablesThatShareTotalsAgree()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 600; ++i) {
            domain::CohortFacts facts;
            for (int cohort = 0; cohort < 6; ++cohort) { // several small ones make a large one
                const domain::CohortFacts more = test::randomFacts(random);
                const auto renamed = [cohort](auto record) {
                    record.id = decltype(record.id)(
                        RawId{record.id.raw().high + quint64(cohort) * 100, record.id.raw().low});
                    return record;
                };
                for (const domain::Member &member : more.members)
                    facts.members.append(renamed(member));
                for (domain::Outcome outcome : more.outcomes) {
                    outcome.member = Id<domain::Member>(
                        RawId{outcome.member.raw().high + quint64(cohort) * 100, outcome.member.raw().low});
                    facts.outcomes.append(renamed(outcome));
                }
            }
            const figures::Figures f = figures::compute(facts, {QDate(2012, 6, 30), {}});
            const figures::Disclosure d = figures::disclose(f, Audience::Funder);
            checkChannels(f, d);
            checkSectors(f, d);
            checkCurve(f, d);
            if (f.decomposition.noNews >= 1 && f.decomposition.noNews <= 4)
                QVERIFY(d.noNews != Mask::Shown);
            if (f.population.neutralised >= 1 && f.population.neutralised <= 4)
                QVERIFY(d.neutralised != Mask::Shown && d.entered != Mask::Shown);
            const qint64 outOfWork = f.rebounded.count - f.inWork;
            if (outOfWork >= 1 && outOfWork <= 4)
                QVERIFY(d.inWork != Mask::Shown);
        }
    }

private:
    // The attribution is the sum of its channels: neither may tell the other.
    static void checkChannels(const figures::Figures &f, const figures::Disclosure &d)
    {
        for (const bool collective : {false, true}) {
            const Mask whole = collective ? d.collective : d.individual;
            int shown = 0;
            int hidden = 0;
            for (qsizetype i = 0; i < f.reboundsByChannel.size(); ++i) {
                if (isCollective(f.reboundsByChannel.at(i).channel) == collective)
                    ++(d.byChannel.at(i) == Mask::Shown ? shown : hidden);
            }
            if (whole != Mask::Shown)
                QCOMPARE(shown, 0);
            else
                QVERIFY(hidden != 1);
        }
    }
    static void checkSectors(const figures::Figures &f, const figures::Disclosure &d)
    {
        for (qsizetype i = 0; i < f.bySector.size(); ++i) {
            const figures::SectorCount &row = f.bySector.at(i);
            const figures::PairMask &mask = d.groups.at(size_t(figures::Breakdown::Sector)).at(i);
            if (row.counted <= 4)
                QVERIFY(mask.counted != Mask::Shown);
            if (mask.rebounded == Mask::Shown)
                QVERIFY(mask.counted == Mask::Shown && row.rebounded > 4 && row.counted - row.rebounded > 4);
        }
    }
    static void checkCurve(const figures::Figures &f, const figures::Disclosure &d)
    {
        qint64 before = 0;
        for (const figures::CurvePoint &point : d.curve) {
            QVERIFY(point.rebounded - before > 4);
            before = point.rebounded;
        }
        if (d.rebounded == Mask::Shown)
            QCOMPARE(before, f.rebounded.count);
    }
    // All a funder can be told of few approaches: each hidden step could be at least two numbers. A later step is never more than
    // the one before it, and the reader knows that.
    void aFundersFunnelKeepsItsSmallSteps()
    {
        using figures::FunnelRow;
        using figures::FunnelStep;
        const Formats formats(Language::English);
        const auto told = [&](const FunnelRow &row, FunnelStep step) {
            const auto mask = figures::maskOfStep(row, step, true, Audience::Funder);
            return mask ? figures::stepText(row, step, *mask, Audience::Funder, formats) : QStringLiteral("nothing");
        };
        struct Seen
        {
            std::set<qint64> interviews;
            std::set<qint64> proposals;
        };
        std::map<QStringList, Seen> seen; // by what the reader has
        for (qint64 answered = 0; answered <= 12; ++answered) {
            for (qint64 interviews = 0; interviews <= answered; ++interviews) {
                for (qint64 proposals = 0; proposals <= interviews; ++proposals) {
                    FunnelRow row;
                    row.reached = {20, answered, interviews, proposals, 0};
                    QCOMPARE(told(row, FunnelStep::Answered), QString::number(answered));
                    QCOMPARE(told(row, FunnelStep::Rebound), QStringLiteral("nothing"));
                    Seen &here = seen[{QString::number(answered), told(row, FunnelStep::Interview),
                                       told(row, FunnelStep::Proposal)}];
                    here.interviews.insert(interviews);
                    here.proposals.insert(proposals);
                }
            }
        }
        int hidden = 0;
        for (const auto &[page, numbers] : seen) {
            if (page.at(1) == u"nothing") { // of four answers or fewer
                QVERIFY(page.at(0).toInt() <= 4 && page.at(2) == u"nothing");
                continue;
            }
            const bool isInterviewHidden = page.at(1) == u"< 5";
            const bool isProposalHidden = page.at(2) == u"< 5";
            hidden += (isInterviewHidden ? 1 : 0) + (isProposalHidden ? 1 : 0);
            QVERIFY2((numbers.interviews.size() > 1) == isInterviewHidden, qPrintable(page.join(u' ')));
            QVERIFY2((numbers.proposals.size() > 1) == isProposalHidden, qPrintable(page.join(u' ')));
        }
        QVERIFY(hidden > 10);
        // Of a line alone, or for the public, no step behind an answer is told.
        FunnelRow row;
        row.reached = {200, 120, 60, 30, 10};
        QVERIFY(!figures::maskOfStep(row, FunnelStep::Interview, false, Audience::Funder));
        QVERIFY(!figures::maskOfStep(row, FunnelStep::Sent, true, Audience::Public));
    }
};

REBOND_TEST(TestMasking)
#include "tst_masking.moc"
