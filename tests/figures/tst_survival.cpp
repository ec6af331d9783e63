// SPDX-License-Identifier: GPL-3.0-or-later
// Kaplan-Meier: published vectors, R's survival package on random cohorts, and the rules that feed it.
#include "figures/figures.h"
#include "figures/reboundtime.h"
#include "figures/statistics.h"
#include "histories.h"
#include "support/runner.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using figures::kaplanMeier;
using figures::Spell;
using figures::SurvivalPoint;

namespace {

bool near(double one, double other, double by = 1e-9)
{
    return std::abs(one - other) <= by;
}

// What R's script below prints of one day.
struct RPoint
{
    double day, atRisk, events, censored, survival, standardError, low, high; // low below 0: none
};

RPoint pointFrom(QTextStream &answer)
{
    RPoint point{};
    answer >> point.day >> point.atRisk >> point.events >> point.censored >> point.survival >> point.standardError
        >> point.low >> point.high;
    return point;
}

const char kScript[] = R"(
suppressPackageStartupMessages(library(survival))
d <- read.csv(commandArgs(TRUE)[1])
for (k in unique(d$cohort)) {
  one <- d[d$cohort == k, ]
  s <- summary(survfit(Surv(days, event) ~ 1, data = one, timefix = FALSE, conf.type = "log-log"), censored = TRUE)
  m <- s$table["median"]
  cat(k, ifelse(is.na(m), -1, m), length(s$time), "\n")
  for (i in seq_along(s$time))
    cat(sprintf("%d %d %d %d %.17g %.17g %.17g %.17g\n", as.integer(s$time[i]), as.integer(s$n.risk[i]), as.integer(s$n.event[i]),
                as.integer(s$n.censor[i]), s$surv[i], ifelse(s$surv[i] == 0, 0, s$std.err[i]),
                ifelse(is.na(s$lower[i]) || s$surv[i] == 0 || s$surv[i] == 1, -1, s$lower[i]),
                ifelse(is.na(s$upper[i]) || s$surv[i] == 0 || s$surv[i] == 1, -1, s$upper[i])))
}
)";

QList<Spell> randomSpells(QRandomGenerator &random)
{
    QList<Spell> spells;
    const int size = 1 + int(random.bounded(90));
    const int span = random.bounded(2) == 0 ? 12 : 700; // crowded days, and a year or two of them
    const quint32 share = 1 + random.bounded(5);
    for (int i = 0; i < size; ++i)
        spells.append({random.bounded(span), random.bounded(share) == 0});
    return spells;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // (day, event): (2,1)(3,1)(3,0)(5,1)(6,0)(6,1)(8,0)(9,1)(12,0)(12,0)
    void aSmallSampleWithTies()
    {
        const auto curve = kaplanMeier({{12, false},
                                        {2, true},
                                        {3, false},
                                        {3, true},
                                        {6, true},
                                        {5, true},
                                        {6, false},
                                        {8, false},
                                        {9, true},
                                        {12, false}});
        QList<SurvivalPoint> events;
        for (const SurvivalPoint &point : curve) {
            if (point.events > 0)
                events.append(point);
        }
        const double survival[] = {.9, .8, .685714, .571429, .380952};
        const double errors[] = {.094868, .126491, .151494, .163775, .190022};
        const qint64 days[] = {2, 3, 5, 6, 9};
        QCOMPARE(events.size(), 5);
        QCOMPARE(curve.size(), 7); // and the days 8 and 12
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(events.at(i).day, days[i]);
            QVERIFY(near(events.at(i).survival, survival[i], 1e-6));
            QVERIFY(near(events.at(i).standardError, errors[i], 1e-6));
        }
        QCOMPARE(figures::medianDay(curve), std::optional<qint64>(9));
    }
    // Remission in weeks under 6-MP, 21 patients: E. J. Freireich and others, Blood 21 (1963), as every textbook gives it.
    void remissionOfLeukaemia()
    {
        const QList<qint64> relapsed{6, 6, 6, 7, 10, 13, 16, 22, 23};
        const QList<qint64> censored{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        QList<Spell> spells;
        for (const qint64 week : relapsed)
            spells.append({week, true});
        for (const qint64 week : censored)
            spells.append({week, false});
        const auto curve = kaplanMeier(spells);
        const QHash<qint64, double> published{{6, .857},  {7, .807},  {10, .753}, {13, .690},
                                              {16, .627}, {22, .538}, {23, .448}};
        int seen = 0;
        for (const SurvivalPoint &point : curve) {
            if (!published.contains(point.day))
                continue;
            ++seen;
            QVERIFY2(near(point.survival, published.value(point.day), 5.1e-4), qPrintable(QString::number(point.day)));
        }
        QCOMPARE(seen, 7);
        QCOMPARE(figures::medianDay(curve), std::optional<qint64>(23));
        QVERIFY(near(curve.first().standardError, .0764, 5e-5));
        // The band on the scale of log(-log), as statistical programs print it of these data.
        const auto band = figures::survivalBand(curve.first());
        QVERIFY(band && near(band->low, .6197, 5e-5) && near(band->high, .9516, 5e-5));
    }
    void endsAndEdges()
    {
        QVERIFY(kaplanMeier(QList<Spell>()).isEmpty());
        QVERIFY(!figures::medianDay({}));
        const auto all = kaplanMeier({{5, true}, {5, true}});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first(), (SurvivalPoint{5, 2, 2, 0, 0, 0}));
        const auto half = kaplanMeier({{1, true}, {2, false}});
        QCOMPARE(figures::medianDay(half), std::optional<qint64>(1));
        const auto nobody = kaplanMeier({{1, false}, {2, false}});
        QCOMPARE(nobody.last(), (SurvivalPoint{2, 1, 0, 1, 1, 0}));
        QVERIFY(!figures::medianDay(nobody));
        // Six of twelve, one at a time: the product is a hair over one half in binary.
        QList<Spell> twelve(12);
        for (int i = 0; i < 12; ++i)
            twelve[i] = {i, i < 6};
        QCOMPARE(figures::medianDay(kaplanMeier(twelve)), std::optional<qint64>(5));
    }
    // The line ends while five are still followed, and says what it leaves out by nothing else.
    void theDrawnLineEndsWhereFewAreLeft()
    {
        figures::Figures figures;
        QList<Spell> spells;
        for (int i = 1; i <= 10; ++i)
            spells.append({i * 40, i % 2 == 0}); // events on days 80, 160, …, 400
        figures.survival = kaplanMeier(spells);
        figures.medianDays = figures::medianDay(figures.survival);
        const figures::ReboundTime time = figures::reboundTime(figures);
        QCOMPARE(time.lastDay, 240); // the sixth: ten, nine … five at risk
        QCOMPARE(time.points.size(), 3);
        QCOMPARE(time.points.at(0).day, 80);
        QVERIFY(near(time.points.at(0).share, 1.0 / 9));
        QVERIFY(near(time.points.at(1).share, 1 - 8.0 / 9 * 6 / 7));
        for (const figures::ReboundTimePoint &point : time.points)
            QVERIFY(point.band && point.band->low < point.share && point.share < point.band->high);
        QCOMPARE(time.followed, (QList<figures::Followed>{{0, 10}, {60, 9}, {120, 8}, {180, 6}, {240, 5}}));
        QCOMPARE(figures.medianDays, std::optional<qint64>(320));
        QVERIFY(!time.medianDay); // of three people: the line has ended by then
        // Where half are reached before the line ends, it is drawn: ten, one a day, five by the fifth day.
        QList<Spell> daily;
        for (int day = 1; day <= 10; ++day)
            daily.append({day, true});
        figures.survival = kaplanMeier(daily);
        figures.medianDays = figures::medianDay(figures.survival);
        QCOMPARE(figures::reboundTime(figures).lastDay, 6); // five are left that morning
        QCOMPARE(figures::reboundTime(figures).medianDay, std::optional<qint64>(5));
        figures.survival = kaplanMeier({{1, true}, {2, true}, {3, false}, {4, true}});
        QCOMPARE(figures::reboundTime(figures), figures::ReboundTime());
        QCOMPARE(figures::reboundTime({}), figures::ReboundTime());
    }
    void bandsAreNoneAtTheEnds()
    {
        QVERIFY(!figures::survivalBand({5, 2, 2, 0, 0, 0}));
        QVERIFY(!figures::survivalBand({5, 2, 0, 1, 1, 0}));
        const auto band = figures::survivalBand({5, 2, 1, 0, .5, .5 / std::sqrt(2.0)});
        QVERIFY(band && band->low > 0 && band->low < .5 && band->high > .5 && band->high < 1);
    }
    void whoIsFollowedHowLong()
    {
        test::History history;
        history.joins(QStringLiteral("early"), QDate(2011, 6, 20));
        history.finds(QStringLiteral("early"), OutcomeType::CDI, QDate(2011, 6, 1)); // before entry: day 0
        history.joins(QStringLiteral("left"), QDate(2011, 6, 20)).leftOn = QDate(2011, 6, 30);
        history.joins(QStringLiteral("leaves later"), QDate(2011, 6, 20)).leftOn = QDate(2012, 7, 9);
        history.joins(QStringLiteral("trains"), QDate(2011, 6, 20));
        history.finds(QStringLiteral("trains"), OutcomeType::FORM, QDate(2011, 7, 1)); // no event, and no end
        history.joins(QStringLiteral("dead"), QDate(2011, 6, 20)).exitReason = ExitReason::ERREUR;
        const auto curve = figures::compute(history.facts, {QDate(2012, 6, 30), {}}).survival;
        QCOMPARE(curve.size(), 3);
        QCOMPARE(curve.at(0), (SurvivalPoint{0, 4, 1, 0, .75, curve.at(0).standardError}));
        QCOMPARE(curve.at(1).day, 10);
        QCOMPARE(curve.at(1).censored, 1);
        QCOMPARE(curve.at(2).day, 376);
        QCOMPARE(curve.at(2).censored, 2);
    }
    void whatCheckpointsSay()
    {
        test::History history;
        const auto finds = [&](const char *name, QDate from) -> Outcome & {
            history.joins(QString::fromLatin1(name));
            return history.finds(QString::fromLatin1(name), OutcomeType::CDI, from);
        };
        const QDate day(2012, 5, 31);
        // Three months after 29 February is 29 May; after 29 November 2011 six months are on 29 May too.
        history.answers(finds("same", QDate(2012, 2, 29)), 3, day, CheckpointResult::MemePoste);
        history.answers(finds("searching", QDate(2012, 2, 29)), 3, day, CheckpointResult::FinRecherche);
        history.answers(finds("unknown", QDate(2012, 2, 29)), 3, day, CheckpointResult::Inconnu);
        history.answers(finds("too early", QDate(2012, 3, 1)), 3, day, CheckpointResult::MemePoste);
        history.answers(finds("told late", QDate(2011, 11, 30)), 6, day.addDays(3), CheckpointResult::AutrePoste);
        const auto at = [&](QDate asOf, std::optional<QDate> knownBy) {
            return figures::compute(history.facts, {asOf, knownBy}).retention;
        };
        QCOMPARE(at(day, {}).at(0), (figures::RetentionCount{3, 4, 2, 1, 2}));
        QCOMPARE(at(day, {}).at(1), (figures::RetentionCount{6, 1, 0, 0, 1}));
        QCOMPARE(at(day, {}).at(2), (figures::RetentionCount{12, 0, 0, 0, 0}));
        QCOMPARE(at(day.addDays(3), {}).at(1), (figures::RetentionCount{6, 1, 1, 1, 0}));
        QCOMPARE(at(day.addDays(3), day).at(1), (figures::RetentionCount{6, 1, 0, 0, 1}));
    }
    void aLaterAnswerCounts()
    {
        for (const bool isTurned : {false, true}) {
            test::History history;
            history.joins(QStringLiteral("anna"));
            const Outcome &job = history.finds(QStringLiteral("anna"), OutcomeType::CDI, QDate(2011, 7, 1));
            history.answers(job, 3, QDate(2011, 10, 2), CheckpointResult::MemePoste);
            history.answers(job, 3, QDate(2011, 10, 9), CheckpointResult::FinRecherche);
            if (isTurned)
                std::swap(history.facts.checkpoints[0], history.facts.checkpoints[1]);
            const auto row = figures::compute(history.facts, {QDate(2012, 6, 30), {}}).retention.at(0);
            QCOMPARE(row, (figures::RetentionCount{3, 1, 1, 0, 0}));
        }
    }
    void agreesWithR()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Rscript"));
        if (program.isEmpty())
            QSKIP("R is not installed (packaging/install-dependencies --peers)");
        QTemporaryDir folder;
        QRandomGenerator random(1958);
        QList<QList<Spell>> cohorts;
        QFile table(folder.filePath(QStringLiteral("spells.csv")));
        QFile script(folder.filePath(QStringLiteral("survival.R")));
        QVERIFY(table.open(QIODevice::WriteOnly) && script.open(QIODevice::WriteOnly));
        script.write(kScript);
        script.close();
        table.write("cohort,days,event\n");
        for (int i = 0; i < 1200; ++i) {
            cohorts.append(randomSpells(random));
            for (const Spell &spell : std::as_const(cohorts.last()))
                table.write(QByteArray::number(i) + ',' + QByteArray::number(spell.days) + ','
                            + (spell.isEvent ? "1\n" : "0\n"));
        }
        table.close();
        QProcess r;
        r.start(program, {QStringLiteral("--vanilla"), script.fileName(), table.fileName()});
        QVERIFY(r.waitForFinished(240000));
        const QByteArray said = r.readAllStandardError();
        if (r.exitCode() != 0 && said.contains("there is no package called"))
            QSKIP("R is installed without its survival package (packaging/install-dependencies --peers)");
        QVERIFY2(r.exitCode() == 0, said.constData());
        QTextStream answer(r.readAllStandardOutput());
        qint64 points = 0;
        for (qsizetype i = 0; i < cohorts.size(); ++i) {
            int number = -1;
            double median = 0;
            qsizetype rows = 0;
            answer >> number >> median >> rows;
            QCOMPARE(number, int(i));
            const auto curve = kaplanMeier(cohorts.at(i));
            QCOMPARE(curve.size(), rows);
            for (const SurvivalPoint &point : curve) {
                const RPoint theirs = pointFrom(answer);
                QCOMPARE(double(point.day), theirs.day);
                QCOMPARE(double(point.atRisk), theirs.atRisk);
                QCOMPARE(double(point.events), theirs.events);
                QCOMPARE(double(point.censored), theirs.censored);
                QVERIFY(near(point.survival, theirs.survival));
                QVERIFY(near(point.standardError, theirs.standardError));
                const auto band = figures::survivalBand(point);
                QCOMPARE(band.has_value(), theirs.low >= 0);
                QVERIFY(!band || (near(band->low, theirs.low) && near(band->high, theirs.high)));
                ++points;
            }
            // Where the curve is flat at one half R gives the middle of the step, the contract its first day.
            const auto ours = figures::medianDay(curve);
            QCOMPARE(ours.has_value(), median >= 0);
            QVERIFY(!ours || double(*ours) <= median);
        }
        qInfo("%lld points of 1,200 cohorts agree to 1e-9", points);
        QVERIFY(points > 20000);
    }
};

REBOND_TEST(TestSurvival)
#include "tst_survival.moc"
