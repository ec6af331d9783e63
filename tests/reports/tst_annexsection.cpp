// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody stands in the annex once: who has rebounded, and where the others stand.
#include "reports/annexsection.h"

#include "reports/cohorts.h"
#include "support/runner.h"

#include <QSet>

using namespace rebond;
using namespace rebond::document;
using figures::Audience;

namespace {

const Formats kAnnexInEnglish(Language::English);

QList<Table> annexTables(const reports::ProgressReport &report)
{
    const auto explanation = figures::explain(report.facts, report.question, QStringLiteral("rebounded"),
                                              kAnnexInEnglish);
    QList<Table> tables;
    for (const Block &block : reports::annexSection(report, *explanation, kAnnexInEnglish)) {
        if (const auto *table = std::get_if<Table>(&block.content))
            tables.append(*table);
    }
    return tables;
}

} // namespace

class TestAnnexSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyStandsThereOnce()
    {
        const reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        const QList<Table> tables = annexTables(report);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.first().rows.size(), 20);
        QCOMPARE(tables.last().rows.size(), 1); // nobody left: the 40 are searching
        QCOMPARE(tables.last().rows.first().at(1).plain(), QStringLiteral("40"));
        QString all;
        for (const Table &table : tables) {
            for (const QList<RichText> &row : table.rows) {
                for (const RichText &cell : row)
                    all += cell.plain() + u'\n';
            }
            QVERIFY(!table.alternative.isEmpty());
        }
        for (const domain::Member &member : report.facts.members)
            QVERIFY2(all.contains(member.displayName()), qPrintable(member.displayName()));
    }
    // By where they stand; since they came, or since the day on which what decided began; with the way out.
    void eachSaysSinceWhenAndWhoHasLeft()
    {
        reports::ProgressReport report = test::reportOn(3, Audience::Internal);
        report.facts.outcomes.clear();
        domain::Member &gone = report.facts.members[0];
        gone.leftOn = QDate(2012, 3, 1);
        gone.exitReason = domain::ExitReason::DEM;
        domain::Member &mistaken = report.facts.members[1];
        mistaken.exitReason = domain::ExitReason::ERREUR;
        const QList<Table> tables = annexTables(report);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first().rows.size(), 3);
        const auto cell = [&](qsizetype row, qsizetype column) {
            return tables.first().rows.at(row).at(column).plain();
        };
        const QString came = kAnnexInEnglish.shortDate(QDate(2011, 6, 20));
        const QString left = kAnnexInEnglish.shortDate(QDate(2012, 3, 1));
        QCOMPARE(cell(0, 2), QStringLiteral("%1 (%2)").arg(report.facts.members.at(2).displayName(), came));
        QVERIFY2(cell(1, 2).startsWith(gone.displayName() + QStringLiteral(" (") + left + QStringLiteral("; left ")
                                       + left),
                 qPrintable(cell(1, 2)));
        QCOMPARE(cell(2, 0), QStringLiteral("Not counted"));
    }
    void manyHaveARowEach()
    {
        const QList<Table> tables = annexTables(test::reportOn(180, Audience::Internal));
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.last().rows.size(), 120);
        QCOMPARE(tables.last().columns.size(), 4);
    }
    void whereNobodyCameThereIsNone() { QVERIFY(annexTables(test::reportOn(0, Audience::Internal)).isEmpty()); }
};

REBOND_TEST(TestAnnexSection)
#include "tst_annexsection.moc"
