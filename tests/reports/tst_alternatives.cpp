// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever does not see the drawings of a report has all of it in words and tables: on the web page (RGAA 13.3) and in the tags of
// the PDF, for every reader and groups of any size.
#include "html/page.h"
#include "reports/cohorts.h"
#include "support/runner.h"
#include "typeset/typesetter.h"

#include <QXmlStreamReader>

using namespace rebond;
using figures::Audience;

namespace {

const Formats kAlternativeFrench(Language::French);

struct Drawings
{
    int pictures = 0; // of people, and the logo
    int charts = 0;   // that stand for a table of numbers
};

void countDrawings(const document::Blocks &blocks, Drawings &found)
{
    for (const document::Block &block : blocks) {
        if (const auto *columns = std::get_if<document::TwoColumns>(&block.content)) {
            countDrawings(columns->left, found);
            countDrawings(columns->right, found);
        } else if (std::holds_alternative<document::Pictogram>(block.content)
                   || std::holds_alternative<document::Picture>(block.content)) {
            ++found.pictures;
        } else if (std::holds_alternative<document::StepCurve>(block.content)
                   || std::holds_alternative<document::ShareCurve>(block.content)
                   || std::holds_alternative<document::WeekChart>(block.content)) {
            ++found.charts;
        }
    }
}

} // namespace

class TestAlternatives : public QObject
{
    Q_OBJECT

    // What is missing of the page; empty where nothing is.
    static QString missingOn(const QByteArray &html, const Drawings &expected)
    {
        QXmlStreamReader reader(html);
        int drawings = 0;
        int numbers = 0;
        int tables = 0;
        int captions = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto value = [&](const char *name) {
                return reader.attributes().value(QLatin1String(name)).trimmed();
            };
            if (reader.name() == u"svg") {
                ++drawings;
                if (value("role") != u"img" || value("aria-label").isEmpty())
                    return QStringLiteral("a drawing says nothing");
            } else if (reader.name() == u"img") {
                ++drawings;
                if (value("alt").isEmpty())
                    return QStringLiteral("a picture says nothing");
            } else if (reader.name() == u"details") {
                ++numbers;
            } else if (reader.name() == u"table") {
                ++tables;
            } else if (reader.name() == u"th" && value("scope").isEmpty()) {
                return QStringLiteral("a head is of nothing");
            } else if (reader.name() == u"caption") {
                ++captions;
                if (reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
                    return QStringLiteral("a table has no name");
            }
        }
        if (reader.hasError())
            return reader.errorString();
        if (drawings != expected.pictures + expected.charts || numbers != expected.charts || tables != captions)
            return QStringLiteral("%1 drawings, %2 with numbers, %3 tables, %4 with names")
                .arg(drawings)
                .arg(numbers)
                .arg(tables)
                .arg(captions);
        return {};
    }

private Q_SLOTS:
    void everyDrawingIsToldInWordsAndNumbers_data()
    {
        QTest::addColumn<int>("members");
        for (const int members : {0, 1, 4, 19, 60, 200})
            QTest::addRow("%d members", members) << members;
    }
    void everyDrawingIsToldInWordsAndNumbers()
    {
        QFETCH(const int, members);
        for (const Audience audience : {Audience::Internal, Audience::Funder, Audience::Public}) {
            reports::ProgressReport report = test::reportOn(members, audience);
            report.logo = test::somePng(200, 60);
            report.options.signer = QStringLiteral("Solange Imaginé");
            const document::Document document = reports::progressReport(report, kAlternativeFrench);
            Drawings expected;
            countDrawings(document.blocks, expected);
            if (members == 60)
                QCOMPARE(expected.charts, audience == Audience::Internal ? 3 : audience == Audience::Funder ? 1 : 0);
            const QString missing = missingOn(html::htmlOf(document), expected);
            QVERIFY2(missing.isEmpty(), qPrintable(figures::codeOf(audience) + u' ' + missing));
            int figuresTagged = 0;
            const typeset::PageList pages = typeset::Typesetter().typeset(document);
            for (const typeset::Node &node : pages.structure()) {
                if (node.role != typeset::Role::Figure && node.role != typeset::Role::Table)
                    continue;
                QVERIFY2(!node.alternative.trimmed().isEmpty(), qPrintable(figures::codeOf(audience)));
                figuresTagged += node.role == typeset::Role::Figure ? 1 : 0;
            }
            QCOMPARE(figuresTagged, expected.pictures + expected.charts);
        }
    }
};

REBOND_TEST(TestAlternatives)
#include "tst_alternatives.moc"
