// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json.h"

#include "histories.h"
#include "support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rebond;
using namespace rebond::domain;

namespace {
constexpr const char *kOrder[] = {"cohort",
                                  "as_of",
                                  "known_by",
                                  "rules",
                                  "population",
                                  "entered",
                                  "neutralised",
                                  "counted",
                                  "rebounded",
                                  "count",
                                  "of",
                                  "rate",
                                  "interval",
                                  "decomposition",
                                  "searching",
                                  "training",
                                  "other",
                                  "no_news",
                                  "knowledge_rate",
                                  "outcome_classes",
                                  "durable",
                                  "transition",
                                  "rebounds_by_type",
                                  "rebounds_by_channel",
                                  "attribution",
                                  "collective",
                                  "individual",
                                  "unknown",
                                  "in_work",
                                  "upcoming",
                                  "outreach",
                                  "acts",
                                  "on_behalf_of_collective",
                                  "on_behalf_of_member",
                                  "companies",
                                  "answered",
                                  "interviews",
                                  "held",
                                  "planned",
                                  "to_qualify",
                                  "by_sector",
                                  "by_age_band",
                                  "curve",
                                  "survival",
                                  "median_days",
                                  "retention",
                                  "months",
                                  "due",
                                  "answered",
                                  "in_work",
                                  "unknown",
                                  "knowledge",
                                  "known",
                                  "of",
                                  "rate",
                                  "minimum",
                                  "too_low",
                                  "bounds",
                                  "within_days",
                                  "days",
                                  "entered",
                                  "rebounded",
                                  "rate",
                                  "interval",
                                  "six_month_durable",
                                  "due",
                                  "durable",
                                  "rate",
                                  "interval",
                                  "breakdowns",
                                  "sector",
                                  "rome_domain",
                                  "age_band",
                                  "name",
                                  "counted",
                                  "rebounded",
                                  "rate",
                                  "interval",
                                  "intention",
                                  "department"};
} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysStandInTheContractsOrder()
    {
        const QByteArray printed = figures::toJson(figures::compute(test::History().facts, {QDate(2012, 6, 30), {}}));
        qsizetype position = 0;
        for (const char *key : kOrder) {
            const qsizetype found = printed.indexOf(QByteArray("\"") + key + "\": ", position);
            QVERIFY2(found >= position, key);
            position = found;
        }
        QVERIFY(printed.endsWith("}\n"));
    }
    void everyKeyIsThereWhenNobodyIs()
    {
        const QJsonObject object = QJsonDocument::fromJson(
                                       figures::toJson(figures::compute(CohortFacts(), {QDate(2012, 6, 30), {}})))
                                       .object();
        QVERIFY(object[QStringLiteral("known_by")].isNull());
        QVERIFY(object[QStringLiteral("knowledge_rate")].isNull());
        const QJsonObject rebounded = object[QStringLiteral("rebounded")].toObject();
        QCOMPARE(rebounded[QStringLiteral("count")].toInt(-1), 0);
        QVERIFY(rebounded.contains(QStringLiteral("rate")) && rebounded[QStringLiteral("rate")].isNull());
        QVERIFY(rebounded.contains(QStringLiteral("interval")) && rebounded[QStringLiteral("interval")].isNull());
        QCOMPARE(object[QStringLiteral("by_age_band")].toArray().size(), 4);
        QVERIFY(object[QStringLiteral("rebounds_by_type")].toObject().isEmpty());
        QCOMPARE(object[QStringLiteral("in_work")].toInt(-1), 0);
        QVERIFY(object[QStringLiteral("survival")].toArray().isEmpty());
        QVERIFY(object.contains(QStringLiteral("median_days")) && object[QStringLiteral("median_days")].isNull());
        QCOMPARE(object[QStringLiteral("retention")].toArray().size(), 3);
        QVERIFY(object[QStringLiteral("knowledge")][QStringLiteral("bounds")].isNull());
        QCOMPARE(object[QStringLiteral("knowledge")][QStringLiteral("too_low")], QJsonValue(false));
        QCOMPARE(object[QStringLiteral("within_days")].toArray().size(), 3);
        QCOMPARE(object[QStringLiteral("within_days")][2][QStringLiteral("days")].toInt(), 365);
        QVERIFY(object[QStringLiteral("six_month_durable")][QStringLiteral("rate")].isNull());
    }
    void numbersReadBackAsTheSame()
    {
        figures::Figures made = figures::compute(CohortFacts(), {QDate(2012, 6, 30), QDate(2012, 7, 1)});
        for (const double rate : {1.0 / 3.0, 0.1, 1.0, 0.0, 2.0 / 3.0, 1e-7, 0.9666666666666667}) {
            made.rebounded.rate = rate;
            const QJsonObject object = QJsonDocument::fromJson(figures::toJson(made)).object();
            QVERIFY(object[QStringLiteral("rebounded")].toObject()[QStringLiteral("rate")].toDouble(-1) == rate);
        }
        made.rebounded.rate = 1.0 / 3.0;
        QVERIFY(figures::toJson(made).contains("\"rate\": 0.3333333333333333,"));
        QVERIFY(figures::toJson(made).contains("\"known_by\": \"2012-07-01\""));
    }
    void anyNameSurvives()
    {
        for (const QString &name : {QStringLiteral("60 dans le 06"), QStringLiteral("a\"b\\c\n\r\t\u0001\u007F"),
                                    QStringLiteral("%1 %2 é œ \U0001F600"), QString()}) {
            figures::Figures made;
            made.question.asOf = QDate(2012, 6, 30);
            made.cohort = name;
            made.bySector = {{name, 1, 0}};
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(figures::toJson(made), &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(object[QStringLiteral("cohort")].toString(), name);
            QCOMPARE(object[QStringLiteral("by_sector")].toArray().at(0).toObject()[QStringLiteral("name")].toString(),
                     name);
        }
    }
};

REBOND_TEST(TestJson)
#include "tst_json.moc"
