// SPDX-License-Identifier: GPL-3.0-or-later
// A figure is worded once: what the window, the page as PDF and the table of `rebond-tool figures` say is the same text.
#include "ui/dashboard/dashboardpage.h"

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/barlist.h"
#include "ui/samples.h"

#include <QLabel>
#include <QMap>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rebond;
using namespace rebond::ui;
using ui::dashboard::DashboardPage;

namespace {

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

// "label      value" lines, the value after two spaces or more.
QMap<QString, QString> valuesIn(const QString &table)
{
    QMap<QString, QString> values;
    static const QRegularExpression line(QStringLiteral("^ *(\\S.*?) {2,}(\\S[^\\n]*)$"),
                                         QRegularExpression::MultilineOption);
    for (auto each = line.globalMatch(table); each.hasNext();) {
        const auto match = each.next();
        values.insert(match.captured(1), match.captured(2));
    }
    return values;
}

QString labelText(const QWidget &page, const char *name)
{
    return page.findChild<QLabel *>(QLatin1String(name))->text();
}

struct Said
{
    QString table; // of `figures`
    QString paper; // the first page of the report
};

Said askTool(const test::Bench &bench, const QString &file, const QString &pdftotext, bool withHindsight)
{
    const QString tool = qEnvironmentVariable("REBOND_TOOL");
    const QString day = bench.clock.today().toString(Qt::ISODate);
    QStringList question{QStringLiteral("--as-of"), day, QStringLiteral("--lang"), QStringLiteral("en")};
    if (!withHindsight)
        question += {QStringLiteral("--known-by"), day};
    const QString pdf = bench.folder.filePath(QStringLiteral("page.pdf"));
    outputOf(tool, QStringList{QStringLiteral("report"), file, pdf} + question);
    return {outputOf(tool, QStringList{QStringLiteral("figures"), file} + question),
            outputOf(pdftotext,
                     {QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-layout"), pdf, QStringLiteral("-")})};
}

} // namespace

class TestSameText : public QObject
{
    Q_OBJECT

    // Every row of the screen is in the table with the same value; those of the decomposition are on paper too.
    void compareRows(const DashboardPage &page, const Said &said)
    {
        const auto values = valuesIn(said.table);
        int compared = 0;
        for (const char *name : {"placesList", "typesList"}) {
            const QStringList rows = page.findChild<kit::BarList *>(QLatin1String(name))->text().split(u'\n');
            for (const QString &row : rows) {
                const QString label = row.section(u'\t', 0, 0);
                const QString value = row.section(u'\t', 1, 1);
                // The first line of the table says of how many.
                if (values.value(label) != value)
                    QVERIFY2(values.value(label).startsWith(value + u' '),
                             qPrintable(row + u'|' + values.value(label)));
                ++compared;
                if (QLatin1String(name) == QLatin1String("typesList") || label == QLatin1String("Counted"))
                    continue;
                const QRegularExpression onPaper(QRegularExpression::escape(label) + QStringLiteral("\\s+") + value
                                                 + QStringLiteral("\\b"));
                QVERIFY2(onPaper.match(said.paper).hasMatch(), qPrintable(row));
            }
        }
        QVERIFY(compared >= 9);
    }

private Q_SLOTS:
    void screenPaperAndTableAgree_data()
    {
        QTest::addColumn<bool>("withHindsight");
        QTest::newRow("with hindsight") << true;
        QTest::newRow("as known on that day") << false;
    }
    void screenPaperAndTableAgree()
    {
        QFETCH(bool, withHindsight);
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        DashboardPage page(workspace, bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        if (!withHindsight) {
            page.findChild<QRadioButton *>(QStringLiteral("knownThenButton"))->click();
            QVERIFY(shown.wait(120000));
        }

        const Said said = askTool(bench, workspace->path(), pdftotext, withHindsight);
        // The headline: in the table as one sentence, on the screen and on paper in pieces.
        const QString number = labelText(page, "headlineNumberLabel");
        const QString rest = labelText(page, "headlineRestLabel");
        QCOMPARE(number, withHindsight ? QStringLiteral("20") : QStringLiteral("19"));
        QVERIFY2(said.table.contains(number + u' ' + rest), qPrintable(said.table));
        const QRegularExpression headline(QStringLiteral("\\b") + number + QStringLiteral("\\s+")
                                          + QRegularExpression::escape(rest));
        QVERIFY2(headline.match(said.paper).hasMatch(), qPrintable(said.paper));
        const QStringList pieces = (labelText(page, "headlineDateLabel") + u'\n'
                                    + labelText(page, "headlineDetailsLabel"))
                                       .split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(pieces.size() >= 3);
        QVERIFY(said.table.contains(bench.formats.date(bench.clock.today())));
        for (const QString &piece : pieces) {
            if (piece != pieces.first()) // "on …", in the sentence "by …"
                QVERIFY2(said.table.contains(piece), qPrintable(piece));
            QVERIFY2(said.paper.contains(piece), qPrintable(piece));
        }

        compareRows(page, said);
    }
};

REBOND_TEST(TestSameText)
#include "tst_sametext.moc"
