// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all figures (report OUTPUT.csv), row by row beside the JSON of `figures`: the same numbers at the same clocks, and
// in each row what it takes to read it alone.
#include "support/runner.h"
#include "toolrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using rebond::test::runTool;

class TestFigureList : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    // What stands at a place of the JSON; of a list the row that bears this name.
    static QJsonValue at(const QJsonValue &value, const QStringList &place)
    {
        if (place.isEmpty())
            return value;
        if (value.isObject())
            return at(value.toObject().value(place.first()), place.mid(1));
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list) {
            const QJsonObject row = each.toObject();
            for (const char *name : {"name", "date", "day", "months", "days", "week"}) {
                if (row.value(QLatin1String(name)).toVariant().toString() == place.first()
                    && row.contains(QLatin1String(name)))
                    return at(each, place.mid(1));
            }
        }
        return QJsonValue::Undefined;
    }
    static QString whole(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInt()) : QString();
    }
    // All its digits, as a French spreadsheet reads them.
    static QString exact(const QJsonValue &value)
    {
        return value.isDouble()
                 ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).replace(u'.', u',')
                 : QString();
    }
    // A bound of an interval: of the figure itself, or of the row whose code stands before the point.
    static std::pair<QString, QString> boundOf(const QJsonObject &json, const QString &figure, const QString &code)
    {
        const int side = code.endsWith(QStringLiteral("high")) ? 1 : 0;
        const auto at01 = [&](const QJsonValue &interval) {
            return std::pair(exact(interval.toArray().at(side)), QString());
        };
        if (figure == u"rebounded.interval")
            return at01(json[QLatin1String("rebounded")][QLatin1String("interval")]);
        if (figure == u"six_month_durable")
            return at01(json[figure][QLatin1String("interval")]);
        if (figure == u"knowledge.bounds") {
            const QJsonObject parts = json[QLatin1String("decomposition")].toObject();
            const int most = side == 0 ? 0 : parts[QLatin1String("no_news")].toInt();
            return {QString::number(parts[QLatin1String("rebounded")].toInt() + most),
                    whole(json[QLatin1String("population")][QLatin1String("counted")])};
        }
        QString place = figure;
        if (figure == u"by_sector" || figure == u"by_age_band")
            place = QStringLiteral("breakdowns.") + figure.mid(3);
        const QJsonValue row = at(at(json, place.split(u'.')), {code.left(code.lastIndexOf(u'.'))});
        return at01(row[QLatin1String("interval")]);
    }
    static std::pair<QString, QString> ofSurvival(const QJsonValue &curve, const QString &code)
    {
        const QJsonValue day = at(curve, {code.section(u'.', 0, 0)});
        const QString end = code.section(u'.', 1);
        if (end == u"survival" || end == u"se")
            return {exact(day[end]), QString()};
        return {whole(day[QLatin1String(end == u"censored" ? "censored" : "events")]),
                whole(day[QLatin1String("at_risk")])};
    }
    // Rates are no whole numbers.
    static QString ofActivity(const QJsonValue &activity, const QString &code)
    {
        const QString end = code.section(u'.', -1);
        const QJsonValue effort = at(activity, {code.section(u'.', 0, 0)});
        const auto quartile = QStringList{QStringLiteral("lower_quartile"), QStringLiteral("median"),
                                          QStringLiteral("upper_quartile")}
                                  .indexOf(end);
        if (quartile >= 0)
            return exact(effort[QLatin1String("quartiles")].toArray().at(quartile));
        return end == u"per_member_week" ? exact(effort[end]) : whole(at(activity, code.split(u'.')));
    }
    // The two numbers of a row of the list, as the JSON has them.
    static std::pair<QString, QString> numbersOf(const QJsonObject &json, const QString &figure, const QString &code)
    {
        const auto of = [&](const char *place) { return whole(at(json, QString::fromLatin1(place).split(u'.'))); };
        const QString part = figure.section(u'.', 0, 0);
        const QJsonValue here = at(json, figure.split(u'.'));
        const QJsonValue row = code.isEmpty() ? here : at(here, {code});
        const auto both = [&](const char *number, const char *among) {
            return std::pair(whole(row[QLatin1String(number)]), whole(row[QLatin1String(among)]));
        };
        const QString end = code.section(u'.', -1);
        if (end == u"low" || end == u"high")
            return boundOf(json, figure, code);
        if (figure == u"rebounded" || figure == u"rebounded.rate")
            return {of("rebounded.count"), of("rebounded.of")};
        if (figure == u"knowledge_rate")
            return {of("knowledge.known"), of("knowledge.of")};
        if (figure == u"rebounded.interval" || figure == u"knowledge.bounds")
            return {};
        if (part == u"by_sector" || part == u"by_age_band" || part == u"breakdowns")
            return both("rebounded", "counted");
        if (part == u"survival")
            return ofSurvival(here, code);
        if (part == u"retention")
            return both("in_work", "due");
        if (part == u"within_days")
            return both("rebounded", "entered");
        if (part == u"six_month_durable")
            return both("durable", "due");
        if (part == u"curve")
            return {whole(row[QLatin1String("rebounded")]), of("population.counted")};
        if (part == u"funnel") {
            const QStringList place = code.split(u'.');
            const bool isStep = place.last() != u"sent" && !place.last().startsWith(u"median");
            return {whole(at(here, place)),
                    isStep ? whole(at(here, place.mid(0, place.size() - 1) + QStringList{QStringLiteral("sent")}))
                           : QString()};
        }
        if (part == u"activity")
            return {ofActivity(here, code), QString()};
        QString parts;
        if (part == u"decomposition" || figure == u"upcoming")
            parts = of("population.counted");
        else if (figure == u"population.neutralised" || figure == u"population.counted")
            parts = of("population.entered");
        else if (QStringList{QStringLiteral("outcome_classes"), QStringLiteral("attribution"),
                             QStringLiteral("in_work"), QStringLiteral("rebounds_by_type"),
                             QStringLiteral("rebounds_by_channel")}
                     .contains(part))
            parts = of("rebounded.count");
        else if (part == u"outreach" && figure != u"outreach.acts" && figure != u"outreach.companies")
            parts = of("outreach.acts");
        return {whole(row), parts};
    }
    static QList<QStringList> rowsOf(const QByteArray &csv)
    {
        QList<QStringList> rows;
        const QStringList lines = QString::fromUtf8(csv).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"));
        for (const QString &line : lines) {
            if (!line.isEmpty())
                rows.append(QString(line).remove(u'"').split(u';'));
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }
    // Both clocks, the rules and the definition stand in each row, and its numbers are those of the JSON at the same clocks.
    void everyRowCanBeReadAlone()
    {
        const QStringList clocks{QStringLiteral("--as-of"),    QStringLiteral("2012-06-30"),
                                 QStringLiteral("--known-by"), QStringLiteral("2012-07-01"),
                                 QStringLiteral("--today"),    QStringLiteral("2012-07-15")};
        const QString path = m_folder.filePath(QStringLiteral("chiffres.csv"));
        QCOMPARE(runTool(QStringList{QStringLiteral("report"), m_file, path} + clocks).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QStringList> rows = rowsOf(file.readAll()).mid(1);
        const QJsonObject json =
            runTool(QStringList{QStringLiteral("figures"), m_file, QStringLiteral("--json")} + clocks).json();
        QVERIFY(!json.isEmpty());
        int compared = 0;
        for (const QStringList &row : rows) {
            const QByteArray line = row.join(u';').toUtf8();
            QVERIFY2(row.size() >= 10, line.constData()); // more where a definition has a semicolon
            QCOMPARE(row.mid(6, 3),
                     (QStringList{QStringLiteral("2012-06-30"), QStringLiteral("2012-07-01"), QStringLiteral("1")}));
            const bool isFigure = !QStringList{QStringLiteral("cohort"), QStringLiteral("as_of"),
                                               QStringLiteral("known_by")}
                                       .contains(row.at(0));
            QVERIFY2(row.at(9).isEmpty() != isFigure, line.constData());
            if (!isFigure || row.at(0) == u"rebounds_by_form") // forms are on paper only
                continue;
            // The JSON has no band: theCurveCanBeDrawnAnew() reckons it.
            static const QRegularExpression bound(QStringLiteral("\\.(low|high)$"));
            if (row.at(0) == u"survival" && row.at(1).contains(bound))
                continue;
            const auto [number, of] = numbersOf(json, row.at(0), row.at(1));
            QVERIFY2(row.at(4) == number && row.at(5) == of,
                     (line + " / " + number.toUtf8() + " / " + of.toUtf8()).constData());
            compared += number.isEmpty() ? 0 : 1;
        }
        QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
        const auto headline = std::find_if(rows.cbegin(), rows.cend(),
                                           [](const QStringList &row) { return row.at(0) == u"rebounded"; });
        QVERIFY(headline != rows.cend());
        QCOMPARE(headline->mid(4, 2), (QStringList{QStringLiteral("19"), QStringLiteral("60")}));
        QVERIFY(headline->at(9).startsWith(QStringLiteral("Les personnes comptées ayant au moins un emploi")));
    }
    // Each day of the survival curve stands there unrounded, days on which nobody rebounded as well, with the band that its
    // estimate and its standard error come to.
    void theCurveCanBeDrawnAnew()
    {
        const QStringList clocks{QStringLiteral("--as-of"), QStringLiteral("2012-06-30"), QStringLiteral("--today"),
                                 QStringLiteral("2012-07-15")};
        const QString path = m_folder.filePath(QStringLiteral("courbe.csv"));
        QCOMPARE(runTool(QStringList{QStringLiteral("report"), m_file, path} + clocks).status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QString> told; // numbers by code
        const QList<QStringList> rows = rowsOf(file.readAll());
        for (const QStringList &row : rows) {
            if (row.at(0) == u"survival")
                told.insert(row.at(1), row.at(4));
        }
        const QJsonArray curve = runTool(QStringList{QStringLiteral("figures"), m_file, QStringLiteral("--json")}
                                         + clocks)
                                     .json()[QLatin1String("survival")]
                                     .toArray();
        QVERIFY(curve.size() > 10);
        const auto number = [&](const QString &code) {
            return QString(told.value(code)).replace(u',', u'.').toDouble();
        };
        int quietDays = 0;
        for (const QJsonValue &point : curve) {
            const QString day = QString::number(point[QLatin1String("day")].toInt()) + u'.';
            const double survival = point[QLatin1String("survival")].toDouble();
            const double se = point[QLatin1String("se")].toDouble();
            QVERIFY2(told.contains(day + QStringLiteral("survival")), qPrintable(day));
            QCOMPARE(number(day + QStringLiteral("survival")), survival);
            QCOMPARE(number(day + QStringLiteral("se")), se);
            QCOMPARE(told.value(day + QStringLiteral("censored")).toInt(), point[QLatin1String("censored")].toInt());
            quietDays += point[QLatin1String("events")].toInt() == 0 ? 1 : 0;
            if (survival >= 1 || survival <= 0) {
                QVERIFY2(!told.contains(day + QStringLiteral("low")), qPrintable(day));
                continue;
            }
            const double width = 1.959963984540054 * se / (survival * std::log(survival)); // negative
            const double one = std::pow(survival, std::exp(width));
            const double other = std::pow(survival, std::exp(-width));
            QVERIFY(std::abs(number(day + QStringLiteral("low")) - std::min(one, other)) < 1e-9);
            QVERIFY(std::abs(number(day + QStringLiteral("high")) - std::max(one, other)) < 1e-9);
        }
        QVERIFY(quietDays > 0);
    }
};

REBOND_TEST(TestFigureList)
#include "tst_figurelist.moc"
