// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of weeks on a web page: one picture with its words, and a table that has all its numbers.
#include "html/page.h"

#include "support/runner.h"

#include <QRegularExpression>

using namespace rebond;
using namespace rebond::document;

class TestWeeks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weeksAreDrawnAndToldInNumbers()
    {
        Document document;
        document.metadata.language = QStringLiteral("en");
        document.blocks.emplace_back(
            WeekChart{.from = QDate(2012, 6, 4),
                      .lines = {WeekLine{.label = QStringLiteral("Acts"), .counts = {5, 0}},
                                WeekLine{.label = QStringLiteral("Meetings"), .counts = {0, 2}}},
                      .alternative = QStringLiteral("Two weeks in numbers")});
        const QString page = QString::fromUtf8(html::htmlOf(document));
        QCOMPARE(page.count(QStringLiteral("<svg")), 1);
        QVERIFY(page.contains(QStringLiteral("aria-label=\"Two weeks in numbers\"")));
        QStringList cells;
        static const QRegularExpression cell(QStringLiteral("<td[^>]*>([^<]*)</td>"));
        for (auto each = cell.globalMatch(page); each.hasNext();)
            cells.append(each.next().captured(1));
        QCOMPARE(cells,
                 (QStringList{QStringLiteral("5"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("2")}));
        static const QRegularExpression week(QStringLiteral("<th scope=\"row\">([^<]*)</th>"));
        auto first = week.globalMatch(page);
        QVERIFY(first.hasNext());
        QVERIFY(first.next().captured(1).startsWith(QStringLiteral("4")));
        QVERIFY(first.hasNext());
        QVERIFY(first.next().captured(1).startsWith(QStringLiteral("11")));
    }
    // Drawn as wide as the page it would be shown at half its size, letters and all.
    void besideSomethingElseTheyAreDrawnForHalfThePage()
    {
        WeekChart chart{.from = QDate(2012, 6, 4), .lines = {WeekLine{.label = QStringLiteral("Acts")}}};
        chart.lines.first().counts = {5, 0, 3};
        const auto widthOf = [](Block block) {
            Document document;
            document.metadata.language = QStringLiteral("en");
            document.blocks.push_back(std::move(block));
            static const QRegularExpression box(QStringLiteral("viewBox=\"0 0 ([0-9.]+) "));
            return box.match(QString::fromUtf8(html::htmlOf(document))).captured(1).toDouble();
        };
        const double whole = widthOf(Block(chart));
        TwoColumns both;
        both.right.emplace_back(chart);
        QCOMPARE(widthOf(Block(both)), whole); // nothing is beside it
        both.left.emplace_back(Heading{2, QStringLiteral("Channels")});
        const double half = widthOf(Block(both));
        QVERIFY2(half > 0 && half < whole / 2, qPrintable(QString::number(half)));
    }
};

REBOND_TEST(TestWeeks)
#include "tst_weeks.moc"
