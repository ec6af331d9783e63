// SPDX-License-Identifier: GPL-3.0-or-later
// The first rebounds by channel and class: each person once, the rows sum to the first page.
#include "reports/originsection.h"

#include "figures/histories.h"
#include "reports/cohorts.h"
#include "support/runner.h"

using namespace rebond;
using domain::Channel;
using domain::OutcomeType;

namespace {

const Formats kOriginEnglish(Language::English);
const QDate kOriginDay(2012, 6, 30);

// The table's rows, cell by cell; none where there is no table.
QList<QStringList> originRows(const document::Blocks &blocks)
{
    QList<QStringList> rows;
    for (const document::Block &block : blocks) {
        const auto *table = std::get_if<document::Table>(&block.content);
        if (!table)
            continue;
        for (const QList<document::RichText> &row : table->rows) {
            QStringList cells;
            for (const document::RichText &cell : row)
                cells.append(cell.plain());
            rows.append(cells);
        }
    }
    return rows;
}

QList<QStringList> rowsFor(const domain::CohortFacts &facts)
{
    const auto explanation = figures::explain(facts, {kOriginDay, {}}, QStringLiteral("rebounded"), kOriginEnglish);
    return explanation ? originRows(reports::originSection(*explanation, kOriginEnglish)) : QList<QStringList>();
}

} // namespace

class TestOriginSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPersonStandsOnce()
    {
        test::History history;
        for (const char *name : {"anna", "bert", "carl", "dora", "emil"})
            history.joins(QString::fromLatin1(name));
        const auto finds = [&](const char *name, OutcomeType type, QDate day, std::optional<Channel> channel) {
            return &history.finds(QString::fromLatin1(name), type, day, {}, channel);
        };
        // Anna's second job came by another channel, and lasts; it is the first that counts.
        finds("anna", OutcomeType::CTT, QDate(2011, 9, 1), Channel::Reseau)->contributingChannels = {Channel::Annonce,
                                                                                                     Channel::Reseau};
        finds("anna", OutcomeType::CDI, QDate(2012, 3, 1), Channel::Livret);
        finds("bert", OutcomeType::CDI, QDate(2011, 10, 1), Channel::Reseau);
        finds("carl", OutcomeType::CREA, QDate(2011, 11, 1), {})->contributingChannels = {Channel::Annonce};
        finds("dora", OutcomeType::CDI, QDate(2012, 1, 1), Channel::Livret);
        const QList<QStringList> rows = rowsFor(history.facts);
        QCOMPARE(rows.size(), 5); // network, advert, booklet, not known, together
        const auto numbersAt = [&](qsizetype row) { return rows.at(row).mid(1).join(u' '); };
        QCOMPARE(numbersAt(0), QStringLiteral("1 1 2 0")); // network: of Anna it is the main one, not beside it
        QCOMPARE(numbersAt(1), QStringLiteral("0 0 0 2"));
        QCOMPARE(numbersAt(2), QStringLiteral("1 0 1 0"));
        QCOMPARE(rows.at(3).first(), QStringLiteral("not known"));
        QCOMPARE(numbersAt(3), QStringLiteral("1 0 1 0"));
        QCOMPARE(rows.at(4).first(), QStringLiteral("Together"));
        QCOMPARE(numbersAt(4), QStringLiteral("3 1 4 2"));
    }
    void whereNobodyHasReboundedThereIsNoTable()
    {
        test::History history;
        history.joins(QStringLiteral("anna"));
        QVERIFY(rowsFor(history.facts).isEmpty());
    }
    // The last row is the number on the first page, and only ourselves read it.
    void theReportHasItForOurselves()
    {
        const auto sectionsOf = [](const reports::ProgressReport &report) {
            int found = 0;
            const document::Document document = reports::progressReport(report, kOriginEnglish);
            for (const document::Block &block : document.blocks) {
                const auto *heading = std::get_if<document::Heading>(&block.content);
                found += heading && heading->text.plain().startsWith(QStringLiteral("By which channel")) ? 1 : 0;
            }
            return found;
        };
        reports::ProgressReport report = test::reportOn(60, figures::Audience::Internal);
        QCOMPARE(sectionsOf(report), 1);
        const figures::Figures figures = figures::compute(report.facts, report.question);
        QCOMPARE(rowsFor(report.facts).last().at(3), QString::number(figures.rebounded.count));
        setLeftOut(report.options, u"internal", domain::ReportPart::Origin, true);
        QCOMPARE(sectionsOf(report), 0);
        for (const figures::Audience other : {figures::Audience::Funder, figures::Audience::Public})
            QCOMPARE(sectionsOf(test::reportOn(60, other)), 0);
    }
};

REBOND_TEST(TestOriginSection)
#include "tst_originsection.moc"
