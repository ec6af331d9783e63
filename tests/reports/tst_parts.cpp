// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen of a report and said beside it: for the reader it was chosen for, and never more than they may see.
#include "reports/parts.h"

#include "html/page.h"
#include "reports/cohorts.h"
#include "reports/letterhead.h"
#include "support/english.h"
#include "support/runner.h"
#include "typeset/typesetter.h"

#include <QRegularExpression>

#include <optional>

using namespace rebond;
using namespace rebond::document;
using domain::ReportPart;
using figures::Audience;
using reports::partsFor;
using test::kEnglish;

namespace {

const QList<Audience> kReaders{Audience::Internal, Audience::Funder, Audience::Public};

// What the document says and draws, block by block: its kind and its words.
void list(const Blocks &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            lines.append(QStringLiteral("heading ") + heading->text.plain());
        else if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            lines.append(QStringLiteral("text ") + paragraph->text.plain());
        else if (std::holds_alternative<Headline>(block.content))
            lines.append(QStringLiteral("headline"));
        else if (std::holds_alternative<StepCurve>(block.content))
            lines.append(QStringLiteral("curve"));
        else if (std::holds_alternative<ShareCurve>(block.content))
            lines.append(QStringLiteral("time"));
        else if (const auto *picture = std::get_if<Picture>(&block.content))
            lines.append(QStringLiteral("picture %1 x %2").arg(picture->width).arg(picture->height));
        else if (const auto *note = std::get_if<Note>(&block.content))
            lines.append(QStringLiteral("note ") + note->text.plain());
        else if (const auto *columns = std::get_if<TwoColumns>(&block.content)) {
            list(columns->left, lines);
            list(columns->right, lines);
        } else if (const auto *table = std::get_if<Table>(&block.content))
            lines.append(QStringLiteral("table ") + table->columns.first().heading.plain());
        else if (std::holds_alternative<BarTable>(block.content))
            lines.append(QStringLiteral("bars"));
    }
}

QStringList linesOf(const reports::ProgressReport &report)
{
    QStringList lines;
    list(reports::progressReport(report, kEnglish).blocks, lines);
    return lines;
}

QString markOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary: return QStringLiteral("headline");
    case ReportPart::Curve: return QStringLiteral("curve");
    case ReportPart::Outcomes: return QStringLiteral("heading Where the 60 stand");
    case ReportPart::Origin: return QStringLiteral("heading Through the group or on their own");
    case ReportPart::Time: return QStringLiteral("time");
    case ReportPart::Search: return QStringLiteral("heading How far outreach gets");
    case ReportPart::Breakdown: return QStringLiteral("heading Who has rebounded, group by group");
    case ReportPart::Annex: return QStringLiteral("heading Annex: who the 20 are");
    case ReportPart::Method: return QStringLiteral("note");
    }
    return {};
}

bool shows(const QStringList &lines, ReportPart part)
{
    const QString mark = markOf(part);
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(mark); });
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPartGoesAndComesAlone()
    {
        for (const Audience audience : kReaders) {
            for (const ReportPart left : domain::kReportParts) {
                reports::ProgressReport report = test::reportOn(60, audience);
                setLeftOut(report.options, figures::codeOf(audience), left, true);
                const QStringList lines = linesOf(report);
                for (const ReportPart part : domain::kReportParts) {
                    const bool isShown = partsFor(audience).contains(part) && (part != left || reports::isFixed(part));
                    QVERIFY2(shows(lines, part) == isShown,
                             qPrintable(figures::codeOf(audience) + u' ' + codeOf(left) + u' ' + codeOf(part)));
                }
            }
        }
    }
    // Sixty people, every third of whom has rebounded: groups of twenty can be told, pairs cannot.
    void aTableOfHiddenNumbersIsASentence_data()
    {
        QTest::addColumn<int>("large"); // groups of twenty; the rest three and seventeen, or all in pairs
        QTest::addColumn<int>("rows");  // of the table, -1 where there is none
        QTest::newRow("all told") << 3 << 3;
        QTest::newRow("some told") << 2 << 2;
        QTest::newRow("none told") << 0 << -1;
    }
    void aTableOfHiddenNumbersIsASentence()
    {
        QFETCH(const int, large);
        QFETCH(const int, rows);
        reports::ProgressReport report = test::reportOn(60, Audience::Funder);
        const auto sectorOf = [large](int i) {
            if (i < 20 * large)
                return QStringLiteral("Grand %1").arg(i / 20);
            return large == 0 ? QStringLiteral("Paire %1").arg(i / 2) : QStringLiteral("Reste %1").arg(i < 43);
        };
        for (int i = 0; i < 60; ++i)
            report.facts.members[i].sectors = {sectorOf(i)};
        const auto tableOf = [](const reports::ProgressReport &asked) {
            const Blocks blocks = reports::progressReport(asked, kEnglish).blocks;
            std::optional<Table> found;
            for (const Block &block : blocks) {
                const auto *table = std::get_if<Table>(&block.content);
                if (table && table->columns.first().heading.plain() == u"By sector")
                    found = *table;
            }
            return found;
        };
        const auto table = tableOf(report);
        QCOMPARE(table ? int(table->rows.size()) : -1, rows);
        const QString words = linesOf(report).join(u'\n');
        QCOMPARE(words.contains(QStringLiteral("Too small to be told, or hidden with them: Reste 0 and Reste 1.")),
                 large == 2);
        QCOMPARE(words.contains(QRegularExpression(QStringLiteral("would be given away: [^\n]*by sector"))),
                 large == 0);
        QVERIFY(!words.contains(QStringLiteral("Paire 7")) || large == 0);
        // Ourselves, every row.
        report.audience = Audience::Internal;
        const auto own = tableOf(report);
        QVERIFY(own);
        QCOMPARE(int(own->rows.size()), large == 0 ? 30 : large == 2 ? 4 : 3);
        QVERIFY(!linesOf(report).join(u'\n').contains(QStringLiteral("given away")));
    }
    void whatIsLeftOutForOneStaysForAnother()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        setLeftOut(report.options, u"funder", ReportPart::Curve, true);
        QVERIFY(shows(linesOf(report), ReportPart::Curve));
        report.audience = Audience::Funder;
        QVERIFY(!shows(linesOf(report), ReportPart::Curve));
    }
    // No name and no part beyond theirs, whatever is chosen and however it was written into the file.
    void noChoiceShowsAReaderMore()
    {
        for (const Audience audience : {Audience::Funder, Audience::Public}) {
            reports::ProgressReport report = test::reportOn(60, audience);
            report.options.leftOut = {QStringLiteral("internal/annex")};
            report.options.signer = QStringLiteral("Solange Imaginé");
            for (const Audience reader : kReaders) {
                for (const ReportPart part : domain::kReportParts)
                    setComment(report.options, figures::codeOf(reader), part,
                               figures::codeOf(reader) + u'-' + codeOf(part));
            }
            const QString html = QString::fromUtf8(html::htmlOf(reports::progressReport(report, kEnglish)));
            QVERIFY(!html.contains(QStringLiteral("Imaginaire")));
            for (const Audience reader : kReaders) {
                for (const ReportPart part : domain::kReportParts) {
                    const bool isTold = reader == audience && partsFor(audience).contains(part)
                                     && reports::canBeCommented(part);
                    QVERIFY2(html.contains(figures::codeOf(reader) + u'-' + codeOf(part)) == isTold,
                             qPrintable(figures::codeOf(audience) + u' ' + figures::codeOf(reader) + u'-'
                                        + codeOf(part)));
                }
            }
            QCOMPARE(html.contains(QStringLiteral("Solange")), audience == Audience::Funder);
        }
    }
    void aCommentStandsBelowItsPart()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        for (const ReportPart part : domain::kReportParts)
            setComment(report.options, u"internal", part, QStringLiteral("about ") + codeOf(part));
        const QStringList lines = linesOf(report);
        const auto placeOf = [&](const QString &begin) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines.at(i).startsWith(begin))
                    return i;
            }
            return qsizetype(-1);
        };
        qsizetype last = -1;
        for (const ReportPart part : domain::kReportParts) {
            const qsizetype comment = placeOf(QStringLiteral("text Comment: about ") + codeOf(part));
            if (!reports::canBeCommented(part)) {
                QCOMPARE(comment, -1);
                continue;
            }
            QVERIFY2(comment > last && comment > placeOf(markOf(part)), qPrintable(codeOf(part)));
            last = comment;
        }
    }
    void aCommentOnAPartLeftOutIsNotPrinted()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        setComment(report.options, u"internal", ReportPart::Time, QStringLiteral("patience"));
        setLeftOut(report.options, u"internal", ReportPart::Time, true);
        QVERIFY(!linesOf(report).join(u'\n').contains(QStringLiteral("patience")));
    }
    // Plain text, never markup: it is read as it was written.
    void aCommentIsNeverMarkup()
    {
        const QString written = QStringLiteral("<script>x</script> & <b>\n[lien](https://example.org)");
        reports::ProgressReport report = test::reportOn(60, Audience::Funder);
        setComment(report.options, u"funder", ReportPart::Summary, written);
        QVERIFY(linesOf(report).contains(QStringLiteral("text Comment: ") + written));
        const QByteArray html = html::htmlOf(reports::progressReport(report, kEnglish));
        QVERIFY(html.contains("&lt;script&gt;x&lt;/script&gt; &amp; &lt;b&gt;<br"));
        QVERIFY(!html.contains("<script"));
        const typeset::PageList pages = typeset::Typesetter().typeset(reports::progressReport(report, kEnglish));
        QString words;
        for (const typeset::Mark &mark : pages.page(0).marks) {
            if (const auto *run = std::get_if<typeset::TextRun>(&mark.content))
                words += run->text + u' ';
        }
        QVERIFY(words.contains(QStringLiteral("<script>")));
    }
    // What lasts is strong wherever it stands, so that two tables of one page mean the same by the same bar.
    void lastingJobsAreStrongBars()
    {
        const reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        QMap<QString, BarStyle> styles;
        for (const Block &block : reports::progressReport(report, kEnglish).blocks) {
            const auto *columns = std::get_if<TwoColumns>(&block.content);
            if (!columns)
                continue;
            for (const Blocks &side : {columns->left, columns->right}) {
                for (const Block &each : side) {
                    if (const auto *table = std::get_if<BarTable>(&each.content)) {
                        for (const Bar &bar : table->rows)
                            styles.insert(bar.label, bar.style);
                    }
                }
            }
        }
        QVERIFY(styles.value(QStringLiteral("Have rebounded"), BarStyle::Soft) == BarStyle::Strong);
        QVERIFY(styles.value(QStringLiteral("Lasting jobs and businesses"), BarStyle::Soft) == BarStyle::Strong);
        QVERIFY(styles.value(QStringLiteral("Transitional jobs"), BarStyle::Strong) == BarStyle::Soft);
        QVERIFY(styles.value(QStringLiteral("Searching"), BarStyle::Strong) == BarStyle::Neutral);
    }
    // Figures are made by rules and by a program: whoever makes them again needs both versions.
    void theMethodNoteSaysWhatMadeIt()
    {
        for (const Audience audience : kReaders) {
            reports::ProgressReport report = test::reportOn(60, audience);
            const auto noteOf = [&] { return linesOf(report).filter(QStringLiteral("note ")).join(u' '); };
            QVERIFY(noteOf().contains(QStringLiteral("Counting rules, version 1.")));
            QVERIFY(!noteOf().contains(QStringLiteral("Made by")));
            report.programVersion = QStringLiteral("7.8.9");
            QVERIFY(noteOf().endsWith(QStringLiteral("Made by Rebond 7.8.9.")));
        }
    }
    void whoSignsStandsBeforeTheAnnex()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Internal);
        report.options.signer = QStringLiteral("Solange Imaginé");
        report.options.signerRole = QStringLiteral("Facilitator");
        report.options.signedAt = QStringLiteral("Nice");
        const QStringList lines = linesOf(report);
        const qsizetype place = lines.indexOf(QStringLiteral("text Nice, 15 July 2012"));
        QVERIFY(place > 0);
        QCOMPARE(lines.mid(place + 1, 2),
                 (QStringList{QStringLiteral("text Solange Imaginé"), QStringLiteral("text Facilitator")}));
        QVERIFY(lines.indexOf(markOf(ReportPart::Annex)) > place);
        report.options.signer.clear();
        report.options.signedAt.clear();
        QVERIFY(linesOf(report).contains(QStringLiteral("text Facilitator")));
    }
    // Half past midnight in Nice is still the day before by the instant.
    void whoSignsDoesSoOnTheCivilDay()
    {
        reports::ProgressReport report = test::reportOn(60, Audience::Funder);
        report.options.signer = QStringLiteral("Solange Imaginé");
        report.options.signedAt = QStringLiteral("Nice");
        report.created = QDateTime(QDate(2012, 7, 14), QTime(22, 30), Qt::UTC);
        report.today = QDate(2012, 7, 15);
        QVERIFY(linesOf(report).contains(QStringLiteral("text Nice, 15 July 2012")));
        report.today = QDate();
        QVERIFY(linesOf(report).contains(QStringLiteral("text Nice, 14 July 2012")));
    }
    void theLogoKeepsItsShape_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::addColumn<QString>("line");
        QTest::newRow("wide") << test::somePng(280, 28) << QStringLiteral("picture 140 x 14");
        QTest::newRow("high") << test::somePng(34, 68) << QStringLiteral("picture 17 x 34");
        QTest::newRow("none") << QByteArray() << QStringLiteral("headline");
        QTest::newRow("damaged") << QByteArray("\x89PNG\r\n") << QStringLiteral("headline");
    }
    void theLogoKeepsItsShape()
    {
        QFETCH(QByteArray, logo);
        QFETCH(QString, line);
        for (const Audience audience : kReaders) {
            reports::ProgressReport report = test::reportOn(60, audience);
            report.logo = logo;
            QCOMPARE(linesOf(report).first(), line);
        }
    }
    // A booklet's cover has room for more; what is made of few pixels is not blown up anywhere.
    void aCoverShowsMoreOfTheLogo()
    {
        const auto sizeOf = [](const QByteArray &png, reports::LogoPlace place) {
            const auto blocks = reports::letterhead(png, place);
            const auto &picture = std::get<document::Picture>(blocks.front().content);
            return QSizeF(picture.width, picture.height);
        };
        using reports::LogoPlace;
        QCOMPARE(sizeOf(test::somePng(500, 500), LogoPlace::Cover), QSizeF(72, 72));
        QCOMPARE(sizeOf(test::somePng(600, 50), LogoPlace::Cover), QSizeF(180, 15));
        QCOMPARE(sizeOf(test::somePng(20, 16), LogoPlace::Cover), QSizeF(20, 16));
        QCOMPARE(sizeOf(test::somePng(20, 16), LogoPlace::Head), QSizeF(20, 16));
    }
    void figuresOfAPartGoWithIt()
    {
        QVERIFY(reports::partOf(figures::FigureId::Curve) == ReportPart::Curve);
        QVERIFY(reports::partOf(figures::FigureId::Survival) == ReportPart::Time);
        QVERIFY(reports::partOf(figures::FigureId::Funnel) == ReportPart::Search);
        QVERIFY(!reports::partOf(figures::FigureId::Rebounded));
    }
};

REBOND_TEST(TestParts)
#include "tst_parts.moc"
