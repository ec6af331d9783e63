// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets as people keep them: titles over merged cells, formulas, errors, totals, a second sheet.
#include "badfiles.h"
#include "toolrun.h"

#include "support/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace rebond::test;

namespace {

QByteArray text(const char *column, int row, const char *words)
{
    return "<c r=\"" + QByteArray(column) + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t>" + words
         + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray headings(int number)
{
    return row(number, text("A", number, "Nom") + text("B", number, "Prénom") + text("C", number, "Date d'entrée")
                           + text("D", number, "Ville"));
}

QByteArray odsText(const char *words)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(words)
         + "</text:p></table:table-cell>";
}

// As LibreOffice 7.4 writes the result of a formula.
QByteArray odsFormula(const char *formula, const char *attributes, const char *shown)
{
    return "<table:table-cell table:formula=\"of:=" + QByteArray(formula) + "\" " + attributes + "><text:p>" + shown
         + "</text:p></table:table-cell>";
}

QByteArray odsRows(const QByteArray &town)
{
    return "<table:table-row><table:table-cell table:number-columns-spanned=\"4\" office:value-type=\"string\"><text:p>"
           "Liste</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"3\"/>"
           "</table:table-row><table:table-row>"
         + odsText("Nom") + odsText("Prénom") + odsText("Date d'entrée") + odsText("Ville")
         + "</table:table-row><table:table-row>" + odsText("A")
         + odsFormula("[.A3]&amp;&quot;x&quot;", "office:value-type=\"string\" office:string-value=\"Ax\"", "Ax")
         + odsFormula("DATE(2012;2;1)", "office:value-type=\"date\" office:date-value=\"2012-02-01\"", "01/02/12")
         + town + "</table:table-row>";
}

constexpr char kOdsError[] = "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"";

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_cohort;

    ToolRun preview(const QByteArray &list, const QStringList &more = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("liste")));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return {};
        file.close();
        return runTool(QStringList{QStringLiteral("import"), m_cohort, file.fileName(), QStringLiteral("--kind"),
                                   QStringLiteral("members"), QStringLiteral("--json"), QStringLiteral("--dry-run"),
                                   QStringLiteral("--lang"), QStringLiteral("en")}
                       + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cohort = m_folder.filePath(QStringLiteral("cohorte.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), m_cohort, QStringLiteral("--name"), QStringLiteral("Été")}).status, 0);
    }

    void whatPeopleKeep_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("refusedRow"); // 0: none
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto taken = [](const char *name, const QByteArray &list, int created = 1) {
            QTest::newRow(name) << list << created << 0 << QString() << QString();
        };
        const auto refused = [](const char *name, const QByteArray &list, int row, const char *column,
                                const char *reason) {
            QTest::newRow(name) << list << 0 << row << QString::fromUtf8(column) << QString::fromUtf8(reason);
        };
        const QByteArray person = text("A", 2, "A") + text("B", 2, "B") + text("C", 2, "1/2/2012");
        taken("headings and a row", xlsxOf(headings(1) + row(2, person)));
        taken("a title above", xlsxOf(row(1, text("A", 1, "Les inscrits")) + headings(3)
                                      + row(4, text("A", 4, "A") + text("B", 4, "B") + text("C", 4, "1/2/2012"))));
        taken("a formula of text", xlsxOf(headings(1)
                                          + row(2, "<c r=\"A2\" t=\"str\"><f>\"A\"&amp;1</f><v>A1</v></c>"
                                                       + person.mid(person.indexOf("<c r=\"B")))));
        taken("a date as ISO", xlsxOf(headings(1)
                                      + row(2, text("A", 2, "A") + text("B", 2, "B")
                                                   + "<c r=\"C2\" t=\"d\"><v>2012-02-01T00:00:00</v></c>")));
        taken("an error in a column nobody reads",
              xlsxOf(row(1, text("A", 1, "Nom") + text("B", 1, "Prénom") + text("C", 1, "Date d'entrée")
                                + text("E", 1, "Casier"))
                     + row(2, person + "<c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")));
        refused("a day without the look of a date",
                xlsxOf(headings(1) + row(2, text("A", 2, "A") + text("B", 2, "B") + "<c r=\"C2\"><v>40940</v></c>")), 2,
                "Date d'entrée", "“40940” is not a date");
        refused("an error as a name",
                xlsxOf(headings(1)
                       + row(2, "<c r=\"A2\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                                    + person.mid(person.indexOf("<c r=\"B")))),
                2, "Nom", "“#N/A” is the error of a formula");
        refused("an error as a town", xlsxOf(headings(1) + row(2, person + "<c r=\"D2\" t=\"e\"><v>#REF!</v></c>")), 2,
                "Ville", "“#REF!” is the error of a formula");
        refused("a total below",
                xlsxOf(headings(1) + row(2, person)
                       + row(3, text("A", 3, "Total") + "<c r=\"B3\"><f>COUNTA(A2:A2)</f><v>1</v></c>")),
                3, "Date d'entrée", "is empty");
        const QByteArray people = odsRows(odsText("Nice"));
        taken("a million blank rows of 16,384 cells above the last",
              odsOf(people
                    + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                      " table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
                    + odsText("C") + odsText("D") + odsText("2/2/2012") + "</table:table-row>"),
              2);
        taken("one row, 999,000 times",
              odsOf("<table:table-row>" + odsText("Nom") + odsText("Prénom") + odsText("Date d'entrée")
                    + "</table:table-row><table:table-row table:number-rows-repeated=\"999000\">" + odsText("C")
                    + odsText("D") + odsText("2/2/2012") + "</table:table-row>"));
        taken("formulas in .ods", odsOf(odsRows(odsText("Nice"))));
        refused("an error in .ods", odsOf(odsRows(odsFormula("SQRT(-1)", kOdsError, "Err:502"))), 3, "Ville",
                "“Err:502” is the error of a formula");
    }
    void whatPeopleKeep()
    {
        QFETCH(QByteArray, list);
        QFETCH(int, created);
        QFETCH(int, refusedRow);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        const ToolRun run = preview(list);
        const QJsonArray refused = run.json()[QStringLiteral("refused")].toArray();
        const auto isTold = std::any_of(refused.begin(), refused.end(), [&](const QJsonValue &each) {
            const QJsonObject one = each.toObject();
            return one[QStringLiteral("row")].toInt() == refusedRow
                && one[QStringLiteral("column")].toString() == column
                && one[QStringLiteral("reason")].toString().contains(reason);
        });
        QVERIFY2(isTold || refusedRow == 0, run.out.constData());
        QCOMPARE(run.status, refusedRow == 0 ? 0 : 1);
        QCOMPARE(run.json()[QStringLiteral("created")].toInt(), created);
    }

    void aSheetIsChosenByItsName()
    {
        const QByteArray list = xlsxOf(headings(1)
                                       + row(2, text("A", 2, "A") + text("B", 2, "B") + text("C", 2, "1/2/2012")));
        QCOMPARE(preview(list, {QStringLiteral("--sheet"), QStringLiteral("LISTE")}).status, 0);
        const ToolRun other = preview(list, {QStringLiteral("--sheet"), QStringLiteral("Autre")});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("“Autre”") && other.err.contains("Liste"), other.err.constData());
        const ToolRun csv = preview("Nom;Prénom;Date d'entrée\nA;B;1/2/2012\n",
                                    {QStringLiteral("--sheet"), QStringLiteral("Liste")});
        QCOMPARE(csv.status, 1);
        QVERIFY2(csv.err.contains("has no sheets"), csv.err.constData());
    }
};

REBOND_TEST(TestSpreadsheets)
#include "tst_spreadsheets.moc"
