// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a web page and as the list of its figures: the same numbers as on paper and in the JSON, and as little told to
// those outside.
#include "support/runner.h"
#include "toolrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using rebond::test::runProgram;
using rebond::test::runTool;

class TestReportForms : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QStringList m_names; // family names of all members

    QByteArray report(const QString &ending, const QString &audience) const
    {
        const QString path = m_folder.filePath(QStringLiteral("bilan.") + ending);
        const auto run = runTool({QStringLiteral("report"), m_file, path, QStringLiteral("--as-of"),
                                  QStringLiteral("2012-06-30"), QStringLiteral("--today"), QStringLiteral("2012-07-15"),
                                  QStringLiteral("--audience"), audience});
        if (run.status != 0)
            qWarning("%s", run.err.constData());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString textOf(const QByteArray &html)
    {
        QString text;
        QXmlStreamReader reader(html);
        bool isStyle = false;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                isStyle = token == QXmlStreamReader::StartElement && reader.name() == u"style";
            if (token == QXmlStreamReader::Characters && !isStyle)
                text += u' ' + reader.text().toString();
        }
        return reader.hasError() ? QString() : text.simplified();
    }
    // The rows that have a head, as they are read: those of tables under a drawing, which paper has not, and bars left out.
    static QList<QStringList> rowsOfPage(const QByteArray &html)
    {
        QList<QStringList> rows;
        QXmlStreamReader reader(html);
        int folded = 0; // how deep in what can be opened
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement && reader.name() == u"details")
                ++folded;
            else if (token == QXmlStreamReader::EndElement && reader.name() == u"details")
                --folded;
            if (token != QXmlStreamReader::StartElement || folded > 0)
                continue;
            const bool isHead = reader.name() == u"th" && reader.attributes().value(QLatin1String("scope")) == u"row";
            const bool isCell = reader.name() == u"td"
                             && !reader.attributes().hasAttribute(QLatin1String("aria-hidden"));
            if (isHead)
                rows.append(QStringList());
            if (isHead || (isCell && !rows.isEmpty()))
                rows.last().append(reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
        }
        return reader.hasError() ? QList<QStringList>() : rows;
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
        const QString list = m_folder.filePath(QStringLiteral("m.csv"));
        QCOMPARE(runTool({QStringLiteral("export"), m_file, list, QStringLiteral("--kind"), QStringLiteral("members")})
                     .status,
                 0);
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QStringList> rows = rowsOf(file.readAll());
        const qsizetype column = rows.first().indexOf(QStringLiteral("Nom"));
        QVERIFY2(column >= 0, qPrintable(rows.first().join(u';')));
        for (const QStringList &row : rows.mid(1))
            m_names.append(row.at(column));
        QCOMPARE(m_names.size(), 60);
    }
    // A day to come is no wrong call; whoever reads the answer is told, on standard error and in the report itself.
    void aDayToComeIsToldAsSuch()
    {
        const QString page = m_folder.filePath(QStringLiteral("demain.html"));
        const auto asked = [&](const QString &day, const QStringList &words) {
            return runTool(words
                           + QStringList{QStringLiteral("--as-of"), day, QStringLiteral("--today"),
                                         QStringLiteral("2012-07-15"), QStringLiteral("--lang"), QStringLiteral("en")});
        };
        const QStringList report{QStringLiteral("report"), m_file, page, QStringLiteral("--audience"),
                                 QStringLiteral("public")};
        const QStringList figures{QStringLiteral("figures"), m_file};
        for (const QStringList &words :
             {report, figures, figures + QStringList{QStringLiteral("--json")},
              figures + QStringList{QStringLiteral("--explain"), QStringLiteral("rebounded")}}) {
            const auto today = asked(QStringLiteral("2012-07-15"), words);
            QCOMPARE(today.status, 0);
            QCOMPARE(today.err, QByteArray());
            const auto tomorrow = asked(QStringLiteral("2012-07-16"), words);
            QCOMPARE(tomorrow.status, 0);
            QVERIFY2(tomorrow.err.startsWith("16 July 2012 is still to come") && tomorrow.err.count('\n') == 1,
                     tomorrow.err.constData());
            QCOMPARE(tomorrow.out.isEmpty(), words.first() == u"report");
            QCOMPARE(asked(QStringLiteral("2012-07-16"), words + QStringList{QStringLiteral("--quiet")}).err,
                     QByteArray());
        }
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(textOf(file.readAll()).contains(QStringLiteral("16 July 2012 is still to come")));
        file.close();
        QCOMPARE(asked(QStringLiteral("2012-07-15"), report).status, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!textOf(file.readAll()).contains(QStringLiteral("still to come")));
    }
    void aNameThatPromisesSomethingElseIsRefused()
    {
        for (const char *name : {"bilan.txt", "bilan.xlsx", "bilan.docx", "bilan.PDF.bak"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            const auto run = runTool({QStringLiteral("report"), m_file, path});
            QCOMPARE(run.status, 1);
            QVERIFY(!QFile::exists(path));
            for (const char *part : {name, ".pdf", ".html", ".csv"})
                QVERIFY2(run.err.contains(part), run.err.constData());
        }
        for (const char *name : {"bilan.PDF", "bilan"}) {
            const QString path = m_folder.filePath(QLatin1String(name));
            QCOMPARE(runTool({QStringLiteral("report"), m_file, path}).status, 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
        }
    }
    // In the words of the window, whatever the list is called in scripts.
    void doubtfulDataNameTheirListInWords()
    {
        const QStringList words{QStringLiteral("check"), m_file, QStringLiteral("--lang"), QStringLiteral("en")};
        const QJsonArray doubts =
            runTool(words + QStringList{QStringLiteral("--json")}).json().value(QLatin1String("doubtful")).toArray();
        QVERIFY(!doubts.isEmpty());
        const QMap<QString, QString> titles{{QStringLiteral("members"), QStringLiteral("Members")},
                                            {QStringLiteral("companies"), QStringLiteral("Companies")},
                                            {QStringLiteral("contacts"), QStringLiteral("Contacts")},
                                            {QStringLiteral("outreach"), QStringLiteral("Outreach")},
                                            {QStringLiteral("interviews"), QStringLiteral("Interviews")},
                                            {QStringLiteral("outcomes"), QStringLiteral("Outcomes")},
                                            {QStringLiteral("checkpoints"), QStringLiteral("Check-points")}};
        const QStringList lines = QString::fromUtf8(runTool(words).out).split(u'\n').mid(1);
        QCOMPARE(lines.size(), doubts.size() + 1);
        for (qsizetype i = 0; i < doubts.size(); ++i) {
            const QJsonObject doubt = doubts[i].toObject();
            const QString list = doubt.value(QLatin1String("kind")).toString();
            QVERIFY2(titles.contains(list), qPrintable(list));
            QCOMPARE(lines[i], QStringLiteral("%1, %2: %3")
                                   .arg(titles.value(list), doubt.value(QLatin1String("reference")).toString(),
                                        doubt.value(QLatin1String("sentence")).toString()));
        }
    }
    void aWebPageSaysWhatThePaperSays()
    {
        const QByteArray html = report(QStringLiteral("html"), QStringLiteral("internal"));
        const QString text = textOf(html);
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b20\\b.{0,4}sur 60"))), qPrintable(text.left(300)));
        const QString version =
            QString::fromUtf8(runTool({QStringLiteral("--version")}).out).simplified().section(u' ', 1);
        QVERIFY(!version.isEmpty() && text.contains(QStringLiteral("Rebond ") + version));
        const QString pdf = m_folder.filePath(QStringLiteral("bilan.pdf"));
        QVERIFY(!report(QStringLiteral("pdf"), QStringLiteral("internal")).isEmpty());
        const auto paper = runProgram(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        if (paper.status != 0)
            QSKIP("needs pdftotext");
        // Each bar's row of the web page stands in one line of the paper, be it beside another column's.
        QStringList lines;
        for (const QString &line : QString::fromUtf8(paper.out).split(u'\n'))
            lines.append(u' ' + line.simplified() + u' ');
        int compared = 0;
        for (const QStringList &row : rowsOfPage(html)) {
            if (row.size() != 2)
                continue;
            ++compared;
            const QString wanted = u' ' + row.join(u' ').simplified() + u' ';
            QVERIFY2(std::any_of(lines.cbegin(), lines.cend(),
                                 [&](const QString &line) { return line.contains(wanted); }),
                     qPrintable(wanted));
        }
        QVERIFY2(compared >= 15, qPrintable(QString::number(compared)));
    }
    // What is hidden on paper is hidden there and in the list alike, row by row.
    void aFundersPageSaysWhatTheListSays()
    {
        const QList<QStringList> list = rowsOf(report(QStringLiteral("csv"), QStringLiteral("funder")));
        const QList<QStringList> page = rowsOfPage(report(QStringLiteral("html"), QStringLiteral("funder")));
        int compared = 0;
        int hidden = 0;
        for (const QStringList &row : list) {
            if (!row.at(0).startsWith(u"decomposition.") && !row.at(0).startsWith(u"attribution.")
                && !row.at(0).startsWith(u"outcome_classes."))
                continue;
            QVERIFY2(page.contains(QStringList{row.at(2).simplified(), row.at(3).simplified()}),
                     qPrintable(row.join(u';')));
            ++compared;
            hidden += row.at(4).isEmpty() ? 1 : 0;
        }
        QCOMPARE(compared, 10); // 5 of the decomposition, 3 of the attribution, 2 classes
        QVERIFY(hidden >= 3);   // 3 in training, 2 others and 2 without news are "< 5"
    }
    void namesStayInside_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"html", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void namesStayInside()
    {
        QFETCH(QString, ending);
        const auto named = [&](const QString &audience) {
            const QString text = QString::fromUtf8(report(ending, audience));
            return std::count_if(m_names.cbegin(), m_names.cend(),
                                 [&](const QString &name) { return text.contains(name); });
        };
        QVERIFY(!report(ending, QStringLiteral("public")).isEmpty());
        QCOMPARE(named(QStringLiteral("funder")), 0);
        QCOMPARE(named(QStringLiteral("public")), 0);
        if (ending == u"html")
            QVERIFY(named(QStringLiteral("internal")) >= 15);
    }
    void theListHasTheFiguresOfTheJson()
    {
        const QList<QStringList> rows = rowsOf(report(QStringLiteral("csv"), QStringLiteral("internal")));
        QCOMPARE(rows.first(),
                 (QStringList{QStringLiteral("Chiffre"), QStringLiteral("Ligne"), QStringLiteral("Libellé"),
                              QStringLiteral("Valeur"), QStringLiteral("Nombre"), QStringLiteral("Sur"),
                              QStringLiteral("Au"), QStringLiteral("Tel que su le"), QStringLiteral("Règles"),
                              QStringLiteral("Définition")}));
        const QJsonObject json = runTool({QStringLiteral("figures"), m_file, QStringLiteral("--json"),
                                          QStringLiteral("--as-of"), QStringLiteral("2012-06-30")})
                                     .json();
        const auto numberOf = [&](const QString &figure, const QString &code) {
            for (const QStringList &row : rows) {
                if (row.at(0) == figure && row.at(1) == code)
                    return row.at(4).toInt();
            }
            return -1;
        };
        int compared = 0;
        for (const char *part : {"population", "decomposition", "outreach", "interviews", "attribution"}) {
            const QJsonObject object = json[QLatin1String(part)].toObject();
            for (auto each = object.begin(); each != object.end(); ++each, ++compared) {
                const QString name = QLatin1String(part) + u'.' + each.key();
                QVERIFY2(numberOf(name, {}) == each.value().toInt(), qPrintable(name));
            }
        }
        QVERIFY(compared >= 15);
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
            return row.at(0) == u"as_of" && row.at(1) == u"2012-06-30" && row.at(3) == u"30 juin 2012";
        }));
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
            return row.mid(0, 6)
                == QStringList{QStringLiteral("curve"), QStringLiteral("2011-07-04"), QStringLiteral("4 juillet 2011"),
                               QStringLiteral("1"),     QStringLiteral("1"),          QStringLiteral("60")};
        }));
        // The headline has its number, and the forms of the report are there: 2 of 6 fixed-term contracts are long.
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
            return row.at(0) == u"rebounded" && row.at(4) == u"20" && row.at(5) == u"60";
        }));
        QCOMPARE(numberOf(QStringLiteral("rebounds_by_form"), QStringLiteral("CDD.durable")), 2);
        QCOMPARE(numberOf(QStringLiteral("rebounds_by_form"), QStringLiteral("CDD.transition")), 4);
    }
    // For ourselves the tables of the page have the rows of the list.
    void ourPageSaysWhatTheListSays()
    {
        const QList<QStringList> page = rowsOfPage(report(QStringLiteral("html"), QStringLiteral("internal")));
        int bars = 0;
        int groups = 0;
        for (const QStringList &row : rowsOf(report(QStringLiteral("csv"), QStringLiteral("internal")))) {
            const QString part = row.at(0).section(u'.', 0, 0);
            const bool isBar = QStringList{QStringLiteral("decomposition"), QStringLiteral("attribution"),
                                           QStringLiteral("outcome_classes"), QStringLiteral("rebounds_by_form")}
                                   .contains(part);
            const bool isBound = row.at(1).endsWith(QStringLiteral(".low"))
                              || row.at(1).endsWith(QStringLiteral(".high"));
            const bool isGroup = !isBound
                              && QStringList{QStringLiteral("by_sector"), QStringLiteral("by_age_band"),
                                             QStringLiteral("breakdowns")}
                                     .contains(part);
            if (isBar) {
                QVERIFY2(page.contains(QStringList{row.at(2).simplified(), row.at(3).simplified()}),
                         qPrintable(row.join(u';')));
                ++bars;
            } else if (isGroup) {
                const QStringList wanted{row.at(2).simplified(), row.at(5), row.at(4)};
                QVERIFY2(std::any_of(page.cbegin(), page.cend(),
                                     [&](const QStringList &other) { return other.mid(0, 3) == wanted; }),
                         qPrintable(row.join(u';')));
                ++groups;
            }
        }
        QCOMPARE(bars, 15);   // 5 of the decomposition, 3 origins, 2 classes, 5 forms
        QCOMPARE(groups, 32); // 12 sectors, 11 fields of work, 4 ages, 4 intentions, 1 département
    }
    // From identical data identical files, whatever their form.
    void aReportMadeTwiceIsTheSame_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"pdf", "html", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void aReportMadeTwiceIsTheSame()
    {
        QFETCH(QString, ending);
        for (const char *audience : {"internal", "funder", "public"}) {
            const QByteArray first = report(ending, QString::fromLatin1(audience));
            QVERIFY(!first.isEmpty());
            QVERIFY2(report(ending, QString::fromLatin1(audience)) == first, audience);
        }
    }
    // A funder's list has what a funder's paper has.
    void theListKeepsToTheAudience()
    {
        QSet<QString> told;
        for (const QStringList &row : rowsOf(report(QStringLiteral("csv"), QStringLiteral("funder"))))
            told.insert(row.at(0).section(u'.', 0, 0));
        for (const char *kept : {"outreach", "interviews", "knowledge", "knowledge_rate", "median_days", "retention",
                                 "within_days", "survival", "six_month_durable", "rebounds_by_channel", "population"})
            QVERIFY2(told.contains(QLatin1String(kept)) == (qstrcmp(kept, "population") == 0), kept);
        QVERIFY(!told.contains(QStringLiteral("activity")));
        for (const char *figure : {"rebounded", "decomposition", "attribution", "outcome_classes", "rebounds_by_type",
                                   "in_work", "curve", "funnel"})
            QVERIFY2(told.contains(QLatin1String(figure)), figure);
    }
    // A funder's list has the steps of the curve at the ends of months, and says so; ours at everybody's day.
    void theCurveOfOthersTellsNobodysDay()
    {
        const auto stepsOf = [&](const QString &audience) {
            QList<QStringList> steps = rowsOf(report(QStringLiteral("csv"), audience));
            steps.removeIf([](const QStringList &row) { return row.at(0) != u"curve"; });
            return steps;
        };
        const QList<QStringList> ours = stepsOf(QStringLiteral("internal"));
        const QList<QStringList> theirs = stepsOf(QStringLiteral("funder"));
        QVERIFY(ours.size() > theirs.size() && theirs.size() > 2);
        int before = 0;
        for (const QStringList &row : theirs) {
            const QDate day = QDate::fromString(row.at(1), Qt::ISODate);
            QVERIFY2(day.isValid() && day.day() == day.daysInMonth(), qPrintable(row.at(1)));
            QVERIFY(row.at(4).toInt() - before > 4);
            before = row.at(4).toInt();
            QVERIFY(row.mid(9) != ours.first().mid(9)); // what it means
        }
        QCOMPARE(before, ours.last().at(4).toInt());
    }
    // Where 1 to 4 people stand for whoever sees everything, a funder has no number and another text, or not even the row.
    void smallNumbersStayHidden()
    {
        const QList<QStringList> inside = rowsOf(report(QStringLiteral("csv"), QStringLiteral("internal")));
        const QList<QStringList> funder = rowsOf(report(QStringLiteral("csv"), QStringLiteral("funder")));
        // Acts are none; behind an interview and a proposal stand members.
        const auto isOfPeople = [](const QStringList &row) {
            const bool isOfActs = row.at(0) == u"funnel" && row.at(1) != u"all.interview"
                               && row.at(1) != u"all.proposal";
            return !isOfActs && !row.at(0).startsWith(u"outreach.") && !row.at(0).startsWith(u"interviews.");
        };
        for (const QStringList &row : funder)
            QVERIFY2(row.at(0) != u"funnel" || !row.at(1).endsWith(u".rebound"), qPrintable(row.join(u';')));
        const auto isSmall = [](const QString &number) { return number.toInt() > 0 && number.toInt() < 5; };
        for (const QStringList &row : funder) {
            QVERIFY2(!isOfPeople(row) || (!isSmall(row.at(4)) && !isSmall(row.at(5))), qPrintable(row.join(u';')));
        }
        QMap<QString, int> small; // rows by figure
        int masked = 0;
        for (const QStringList &row : inside) {
            if (!isOfPeople(row) || (!isSmall(row.at(4)) && !isSmall(row.at(5))))
                continue;
            ++small[row.at(0)];
            const auto told = std::find_if(funder.cbegin(), funder.cend(), [&](const QStringList &other) {
                return other.at(0) == row.at(0) && other.at(1) == row.at(1);
            });
            if (told == funder.cend())
                continue;
            ++masked;
            QVERIFY2(told->at(3) != row.at(3) && !told->at(3).isEmpty(), qPrintable(told->join(u';')));
            QVERIFY2(!isSmall(row.at(4)) || told->at(4).isEmpty(), qPrintable(told->join(u';')));
            QVERIFY2(!isSmall(row.at(5)) || told->at(5).isEmpty(), qPrintable(told->join(u';')));
        }
        // Or nothing is tested: the demonstration has small numbers in each of these.
        for (const char *figure : {"decomposition.training", "attribution.unknown", "upcoming", "rebounds_by_type",
                                   "rebounds_by_channel", "by_sector", "by_age_band"})
            QVERIFY2(small.value(QLatin1String(figure)) > 0, figure);
        QVERIFY2(masked >= 3, qPrintable(QString::number(masked)));
    }
    void anotherEndingIsAPdf()
    {
        QVERIFY(report(QStringLiteral("pdf"), QStringLiteral("public")).startsWith("%PDF-"));
        QVERIFY(report(QStringLiteral("HTML"), QStringLiteral("public")).startsWith("<!DOCTYPE html>"));
    }
};

REBOND_TEST(TestReportForms)
#include "tst_reportforms.moc"
