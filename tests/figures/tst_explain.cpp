// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explain.h"

#include "figures/json.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/english.h"
#include "support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rebond;
using namespace rebond::domain;
using figures::Explanation;
using figures::Figures;
using figures::Question;
using test::kDay;
using test::kEnglish;

namespace {

// How many rows a name should have, read from the printed figures.
qint64 expectedRows(const QString &name, const Figures &f, const QJsonObject &printed)
{
    const QStringList wholes{QStringLiteral("decomposition"),     QStringLiteral("by_sector"),
                             QStringLiteral("by_age_band"),       QStringLiteral("knowledge_rate"),
                             QStringLiteral("rebounded.of"),      QStringLiteral("rebounded.rate"),
                             QStringLiteral("rebounded.interval")};
    const QStringList rebounds{QStringLiteral("rebounded"), QStringLiteral("outcome_classes"),
                               QStringLiteral("rebounds_by_type"), QStringLiteral("attribution"),
                               QStringLiteral("curve")};
    if (wholes.contains(name))
        return f.population.counted;
    if (rebounds.contains(name))
        return f.rebounded.count;
    if (name == QStringLiteral("population"))
        return f.population.entered;
    if (name == QStringLiteral("rebounds_by_channel"))
        return f.attribution.collective + f.attribution.individual;
    if (name.startsWith(QStringLiteral("by_age_band."))) {
        for (const figures::AgeBandCount &row : f.byAgeBand) {
            if (name.endsWith(u'.' + figures::codeOf(row.band)))
                return row.counted;
        }
    }
    if (name == QLatin1String("survival") || name == QLatin1String("median_days"))
        return f.population.counted;
    if (name.startsWith(QLatin1String("retention"))) {
        qint64 due = 0;
        for (const figures::RetentionCount &row : f.retention)
            due += name.endsWith(u'.' + QString::number(row.months)) || name == QLatin1String("retention") ? row.due
                                                                                                           : 0;
        return due;
    }
    if (name.startsWith(QLatin1String("breakdowns."))) {
        if (name.count(u'.') == 1)
            return f.population.counted;
        const QJsonArray rows = printed[QLatin1String("breakdowns")][name.section(u'.', 1, 1)].toArray();
        for (const QJsonValue &row : rows) {
            if (row[QLatin1String("name")].toString() == name.section(u'.', 2))
                return row[QLatin1String("counted")].toInt();
        }
        return 0;
    }
    if (name.startsWith(QLatin1String("knowledge")))
        return name.endsWith(QLatin1String(".known")) ? f.knowledge.known : f.population.counted;
    if (name.startsWith(QLatin1String("within_days"))) {
        qint64 entered = 0;
        for (const figures::WithinCount &row : f.withinDays)
            entered += name.endsWith(u'.' + QString::number(row.days)) || !name.contains(u'.') ? row.entered : 0;
        return entered;
    }
    if (name.startsWith(QLatin1String("six_month_durable")))
        return name.endsWith(QLatin1String(".durable")) ? f.sixMonthDurable.durable : f.sixMonthDurable.due;
    QJsonValue value = printed;
    for (const QString &key : name.split(u'.'))
        value = value.toObject()[key];
    return value.toInt(0); // tables leave out zeros
}

bool isMembers(const Result<figures::ExplainSource> &source)
{
    return source && std::holds_alternative<figures::MembersBehind>(*source);
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreAsManyAsTheFigureSays()
    {
        QRandomGenerator random(20);
        qint64 rows = 0;
        for (int i = 0; i < 150; ++i) {
            const CohortFacts facts = test::randomFacts(random);
            const Question question{test::randomDay(random),
                                    random.bounded(2) == 0 ? std::nullopt : std::optional(test::randomDay(random))};
            const Figures made = figures::compute(facts, question);
            const QJsonObject printed = QJsonDocument::fromJson(figures::toJson(made)).object();
            for (const QString &name : figures::explainNames()) {
                if (name.endsWith(QStringLiteral(".CODE")) || name.endsWith(QStringLiteral(".NAME"))
                    || name.endsWith(QStringLiteral(".LETTER")) || name.endsWith(QStringLiteral(".NUMBER")))
                    continue;
                if (!isMembers(figures::explainSource(name)))
                    continue;
                const Result<Explanation> explained = figures::explain(facts, question, name, kEnglish);
                QVERIFY2(explained.has_value(), qPrintable(name));
                const qint64 expected = expectedRows(name, made, printed);
                QVERIFY2(explained->rows.size() == expected, qPrintable(QStringLiteral("%1: %2 rows, not %3")
                                                                            .arg(name)
                                                                            .arg(explained->rows.size())
                                                                            .arg(expected)));
                rows += expected;
                for (const figures::ExplanationRow &row : explained->rows) {
                    QVERIFY(!row.reference.isEmpty() && row.reason.endsWith(u'.'));
                    QCOMPARE(figures::explanationCells(row).size(), figures::explanationHeadings().size());
                }
            }
            for (const figures::SectorCount &sector : made.bySector) {
                const auto explained = figures::explain(facts, question, QStringLiteral("by_sector.") + sector.name,
                                                        kEnglish);
                QCOMPARE(explained->rows.size(), sector.counted);
            }
            for (const figures::TypeCount &type : made.reboundsByType) {
                const auto explained = figures::explain(facts, question,
                                                        QStringLiteral("rebounds_by_type.") + codeOf(type.type),
                                                        kEnglish);
                QCOMPARE(explained->rows.size(), type.count);
            }
            for (const figures::ChannelCount &channel : made.reboundsByChannel) {
                const auto explained = figures::explain(facts, question,
                                                        QStringLiteral("rebounds_by_channel.")
                                                            + codeOf(channel.channel),
                                                        kEnglish);
                QCOMPARE(explained->rows.size(), channel.count);
            }
        }
        QVERIFY(rows > 4000);
    }
    void theRowSaysWhichOutcomeDecided()
    {
        test::History history;
        const QString anna = QStringLiteral("anna");
        Member &member = history.joins(anna);
        member.sectors = {QStringLiteral("Énergie")};
        history.finds(anna, OutcomeType::CDD, QDate(2012, 3, 1), QDate(2012, 4, 2), Channel::Presse).plannedEnd =
            QDate(2012, 5, 31);
        history.finds(anna, OutcomeType::CDI, QDate(2012, 6, 1));
        const auto rebounded = figures::explain(history.facts, {kDay, {}}, QStringLiteral("rebounded"), kEnglish);
        QCOMPARE(rebounded->rows.size(), 1);
        const figures::ExplanationRow &row = rebounded->rows.first();
        QCOMPARE(row.outcome->reference, QStringLiteral("I1"));
        QCOMPARE(row.reason, QStringLiteral("Fixed-term contract since 1 March 2012, known on 2 April 2012."));
        QCOMPARE(figures::explanationCells(row),
                 (QStringList{QString(), anna, QStringLiteral("Prénom anna"), QStringLiteral("20/06/2011"),
                              QStringLiteral("I1"), QStringLiteral("CDD"), QStringLiteral("transition"),
                              QStringLiteral("01/03/2012"), QStringLiteral("02/04/2012"), QStringLiteral("31/05/2012"),
                              QString(), QStringLiteral("Presse"), row.reason}));
        const auto durable = figures::explain(history.facts, {kDay, {}}, QStringLiteral("outcome_classes.durable"),
                                              kEnglish);
        QCOMPARE(durable->rows.first().outcome->reference, QStringLiteral("I2"));
        const auto curve = figures::explain(history.facts, {kDay, {}}, QStringLiteral("curve"), kEnglish);
        QCOMPARE(curve->rows.first().part, QStringLiteral("2012-03-01"));
        const auto sector = figures::explain(history.facts, {kDay, {}}, QStringLiteral("by_sector.energie"), kEnglish);
        QCOMPARE(sector->rows.size(), 1);
    }
    void reasonsAreInWords_data()
    {
        QTest::addColumn<int>("exitReason");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << -1 << QStringLiteral("decomposition.searching")
                                 << QStringLiteral("Nothing recorded that counts on 30 June 2012: still searching.");
        QTest::newRow("left for work")
            << int(ExitReason::EMPLOI) << QStringLiteral("decomposition.searching")
            << QStringLiteral("Left for work on 1 May 2012, but no job that counts is recorded: to be checked.");
        QTest::newRow("moved") << int(ExitReason::DEM) << QStringLiteral("decomposition.other")
                               << QStringLiteral("Left on 1 May 2012: Moved away.");
        QTest::newRow("dead") << int(ExitReason::DECES) << QStringLiteral("population.neutralised")
                              << QStringLiteral("Died on 1 May 2012.");
        QTest::newRow("mistake") << int(ExitReason::ERREUR) << QStringLiteral("population.neutralised")
                                 << QStringLiteral("Entered by mistake: counted at no date.");
    }
    void reasonsAreInWords()
    {
        QFETCH(int, exitReason);
        QFETCH(QString, figure);
        QFETCH(QString, reason);
        test::History history;
        Member &member = history.joins(QStringLiteral("anna"));
        if (exitReason >= 0) {
            member.exitReason = ExitReason(exitReason);
            member.leftOn = QDate(2012, 5, 1);
        }
        const auto explained = figures::explain(history.facts, {kDay, {}}, figure, kEnglish);
        QCOMPARE(explained->rows.size(), 1);
        QCOMPARE(explained->rows.first().reason, reason);
    }
    void unknownNamesAreAnsweredWithTheKnownOnes()
    {
        for (const QString &name :
             {QStringLiteral("rebound"), QString(), QStringLiteral("decomposition.nobody"),
              QStringLiteral("rebounds_by_type.XYZ"), QStringLiteral("in_work.now"), QStringLiteral("cohort"),
              QStringLiteral("rebounded."), QStringLiteral("interviews.tenu"), QStringLiteral("retention.9")}) {
            const auto source = figures::explainSource(name);
            QVERIFY2(!source && source.error().kind == Error::Kind::NotFound, qPrintable(name));
            const auto explained = figures::explain(test::History().facts, {kDay, {}}, name, kEnglish);
            QVERIFY(!explained && explained.error().kind == Error::Kind::NotFound);
            QVERIFY(explained.error().sentence.contains(QStringLiteral("decomposition.training")));
        }
        const auto nobodys = figures::explain(test::History().facts, {kDay, {}}, QStringLiteral("by_sector.Pêche"),
                                              kEnglish);
        QVERIFY(!nobodys && nobodys.error().kind == Error::Kind::NotFound);
    }
    void actsAndInterviewsAreStoragesToList()
    {
        QVERIFY(std::get<figures::ActsBehind>(*figures::explainSource(QStringLiteral("outreach.companies")))
                == figures::ActsBehind::Companies);
        QVERIFY(std::get<figures::ActsBehind>(*figures::explainSource(QStringLiteral("outreach")))
                == figures::ActsBehind::All);
        QVERIFY(std::get<figures::InterviewsBehind>(*figures::explainSource(QStringLiteral("interviews.to_qualify")))
                == figures::InterviewsBehind::ToQualify);
        QVERIFY(std::get<figures::FunnelStep>(*figures::explainSource(QStringLiteral("funnel.proposal")))
                == figures::FunnelStep::Proposal);
        QVERIFY(std::get<figures::FunnelStep>(*figures::explainSource(QStringLiteral("funnel")))
                == figures::FunnelStep::Sent);
        QVERIFY(std::holds_alternative<figures::ActivityBehind>(*figures::explainSource(QStringLiteral("activity"))));
        QVERIFY(!figures::explain(test::History().facts, {kDay, {}}, QStringLiteral("activity"), kEnglish));
        QVERIFY(isMembers(figures::explainSource(QStringLiteral("upcoming"))));
        const auto explained = figures::explain(test::History().facts, {kDay, {}}, QStringLiteral("outreach.acts"),
                                                kEnglish);
        QVERIFY(!explained && explained.error().kind == Error::Kind::Invalid);
    }
};

REBOND_TEST(TestExplain)
#include "tst_explain.moc"
