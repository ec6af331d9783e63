// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet: what auditors look for stands on it, everybody has a line, and what is the matter with its day is told
// to whoever prints it, never to who signs.
#include "reports/attendancesheet.h"

#include "reports/cohorts.h"
#include "support/english.h"
#include "support/runner.h"
#include "typeset/typesetter.h"

#include <QRegularExpression>

#include <map>

using namespace rebond;
using namespace rebond::typeset;
using domain::HalfDay;
using reports::AttendanceSheet;
using test::kEnglish;

namespace {

AttendanceSheet sheetOf(int people)
{
    AttendanceSheet sheet;
    sheet.cohort.name = QStringLiteral("Les Imaginés");
    sheet.cohort.territory = QStringLiteral("06");
    sheet.workshop.reference = QStringLiteral("A12");
    sheet.workshop.date = QDate(2012, 6, 26);
    sheet.workshop.time = QTime(9, 30);
    sheet.workshop.title = QStringLiteral("Tour de table");
    sheet.workshop.place = QStringLiteral("Salle Inventée, Nice");
    sheet.workshop.facilitator = QStringLiteral("Solange Imaginé");
    for (int i = 1; i <= people; ++i)
        sheet.people.append({QStringLiteral("Fictif%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Élodie")});
    return sheet;
}

PageList pagesOf(const AttendanceSheet &sheet)
{
    return Typesetter().typeset(reports::attendanceSheet(sheet, kEnglish));
}

// What stands on a page, in the order of its marks.
QString wordsOn(const PageList &pages, int page)
{
    QStringList words;
    for (const Mark &mark : pages.page(page).marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            words.append(run->text.trimmed());
    }
    return words.join(u' ').simplified();
}

QString allWords(const PageList &pages)
{
    QString words;
    for (int i = 0; i < pages.count(); ++i)
        words += wordsOn(pages, i) + u'\n';
    return words;
}

// By cell, heading or paragraph: a long name takes several lines.
QStringList textsOf(const PageList &pages)
{
    std::map<int, QString> texts;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && mark.node != kArtifact)
                texts[mark.node] += run->text;
        }
    }
    QStringList all;
    for (const auto &[node, text] : texts)
        all.append(text.trimmed());
    return all;
}

} // namespace

class TestAttendanceSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatAuditorsLookFor()
    {
        const QString words = wordsOn(pagesOf(sheetOf(3)), 0);
        for (const char *part :
             {"Attendance sheet", "Workshop: Tour de table", "Session: A12", "Group: Les Imaginés",
              "Led by: Solange Imaginé", "Date: 26 June 2012", "Half-day: Morning", "Hours: from 9:30 to …",
              "Place: Salle Inventée, Nice", "Organisation and its registration number: …", "Signature, morning"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + words));
        QCOMPARE(words.count(QStringLiteral("Signature, morning")), 2); // of those who come, of who leads
        AttendanceSheet timed = sheetOf(3);
        timed.workshop.endTime = QTime(12, 30);
        const QString hours = wordsOn(pagesOf(timed), 0);
        QVERIFY2(hours.contains(QStringLiteral("Hours: from 9:30 to 12:30")), qPrintable(hours));
        QVERIFY(reports::attendanceWarning(timed, kEnglish).isEmpty());
        timed.workshop.endTime = QTime(17, 0); // each half-day is signed by itself
        QVERIFY(reports::attendanceWarning(timed, kEnglish).contains(QStringLiteral("half-day")));
        AttendanceSheet bare = sheetOf(0);
        bare.workshop.halfDay = HalfDay::ApresMidi;
        bare.workshop.time.reset();
        bare.workshop.place.clear();
        bare.workshop.facilitator.clear();
        const QString dotted = wordsOn(pagesOf(bare), 0);
        for (const char *part : {"Half-day: Afternoon", "Signature, afternoon", "Place: …", "Led by: …", "from … to …"})
            QVERIFY2(QString(dotted)
                         .replace(QRegularExpression(QStringLiteral("…+")), QStringLiteral("…"))
                         .contains(QString::fromUtf8(part)),
                     qPrintable(dotted));
        bare.organisation = QStringLiteral("Association Imaginée, 93 06 00000 06");
        const QString known = wordsOn(pagesOf(bare), 0);
        QVERIFY2(known.contains(QStringLiteral("registration number: Association Imaginée, 93 06 00000 06")),
                 qPrintable(known));
    }

    void everybodyHasALine_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("most"); // pages
        QTest::newRow("nobody") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("fifteen") << 15 << 1;
        QTest::newRow("sixty") << 60 << 4;
        QTest::newRow("a thousand") << 1000 << 50;
    }
    void everybodyHasALine()
    {
        QFETCH(const int, people);
        QFETCH(const int, most);
        const AttendanceSheet sheet = sheetOf(people);
        const PageList pages = pagesOf(sheet);
        QVERIFY2(pages.count() <= most, qPrintable(QString::number(pages.count())));
        const QString words = allWords(pages);
        qsizetype at = 0;
        for (const AttendanceSheet::Person &person : sheet.people) {
            QCOMPARE(words.count(person.familyName), 1);
            const qsizetype found = words.indexOf(person.familyName);
            QVERIFY(found >= at); // in the order they were given
            at = found;
        }
        for (int i = 0; i < pages.count(); ++i) {
            QVERIFY(wordsOn(pages, i).contains(QStringLiteral("%1/%2").arg(i + 1).arg(pages.count())));
            if (i == 0)
                continue;
            // A loose page says whose it is, and where to sign.
            QVERIFY(wordsOn(pages, i).contains(QStringLiteral("Attendance sheet – Tour de table")));
            QVERIFY(wordsOn(pages, i).contains(QStringLiteral("26 June 2012, morning")));
            QVERIFY(wordsOn(pages, i).contains(QStringLiteral("Signature, morning")));
        }
        // Each with the lines for late comers, which have no number.
        const document::Document document = reports::attendanceSheet(sheet, kEnglish);
        const auto table = std::find_if(document.blocks.begin(), document.blocks.end(), [](const auto &block) {
            return std::holds_alternative<document::Table>(block.content);
        });
        QVERIFY(table != document.blocks.end());
        const auto &rows = std::get<document::Table>(table->content).rows;
        QCOMPARE(rows.size(), people + reports::kLinesForLateComers);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).first().isEmpty(), i >= people);
            QVERIFY(rows.at(i).last().isEmpty());
        }
    }

    void longNamesAreWhole()
    {
        AttendanceSheet sheet = sheetOf(2);
        const QString family = QStringLiteral("Abracadabrantesque").repeated(4);
        const QString given = QStringLiteral("Marie-Hélène-Inventée-Longuement-Composée-Toujours-Fictive");
        sheet.people.append({family, given});
        sheet.workshop.title = QStringLiteral("Un intitulé qui ne finit pas ").repeated(8).trimmed();
        const PageList pages = pagesOf(sheet);
        const QStringList texts = textsOf(pages);
        QVERIFY2(texts.contains(family), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.contains(given), qPrintable(texts.join(u'\n')));
        QVERIFY(std::any_of(texts.begin(), texts.end(),
                            [&](const QString &text) { return text.contains(sheet.workshop.title); }));
        const QRectF inner = Paper::a4().inner().adjusted(-1, -1, 1, 1);
        for (const Page &page : pages.pages()) {
            for (const Mark &mark : page.marks)
                QVERIFY(bounds(mark).isEmpty() || inner.contains(bounds(mark)));
        }
    }

    // Neither the instant nor marks in the register change what is printed.
    void theSameWordsOnAnotherDay()
    {
        const AttendanceSheet sheet = sheetOf(60);
        AttendanceSheet later = sheet;
        later.workshop.isClosed = true;
        later.workshop.revision = 7;
        QCOMPARE(dump(pagesOf(later)), dump(pagesOf(sheet)));
        QVERIFY(reports::attendanceSheet(sheet, kEnglish) == reports::attendanceSheet(sheet, kEnglish));
    }

    void aLogoStandsAtTheHead()
    {
        AttendanceSheet sheet = sheetOf(3);
        sheet.logo = test::somePng(200, 60);
        const document::Document document = reports::attendanceSheet(sheet, kEnglish);
        const auto *head = std::get_if<document::TwoColumns>(&document.blocks.front().content);
        QVERIFY(head && head->left.size() == 2 && head->right.size() == 1);
        QVERIFY(std::holds_alternative<document::Picture>(head->right.front().content));
        sheet.people = sheetOf(15).people;
        QCOMPARE(pagesOf(sheet).count(), 1);
    }

    void daysToLookAt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QString>("warning"); // its beginning; empty: none
        QTest::newRow("Tuesday") << QDate(2012, 6, 26) << QStringLiteral("06") << QString();
        QTest::newRow("Saturday") << QDate(2012, 6, 30) << QStringLiteral("06") << QString();
        QTest::newRow("Sunday") << QDate(2012, 7, 1) << QStringLiteral("06")
                                << QStringLiteral("1 July 2012 is a Sunday");
        QTest::newRow("14 July") << QDate(2011, 7, 14) << QStringLiteral("06")
                                 << QStringLiteral("14 July 2011 is a public holiday (National Day)");
        QTest::newRow("Ascension") << QDate(2012, 5, 17) << QStringLiteral("06")
                                   << QStringLiteral("17 May 2012 is a public holiday (Ascension Day)");
        QTest::newRow("Sunday, 11 November") << QDate(2012, 11, 11) << QStringLiteral("06")
                                             << QStringLiteral("11 November 2012 is a public holiday (Armistice");
        QTest::newRow("Good Friday in Nice") << QDate(2012, 4, 6) << QStringLiteral("06") << QString();
        QTest::newRow("Good Friday in Colmar") << QDate(2012, 4, 6) << QStringLiteral("68")
                                               << QStringLiteral("6 April 2012 is a public holiday (Good Friday)");
    }
    void daysToLookAt()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, territory);
        QFETCH(const QString, warning);
        AttendanceSheet sheet = sheetOf(2);
        sheet.workshop.date = day;
        sheet.cohort.territory = territory;
        const QString told = reports::attendanceWarning(sheet, kEnglish);
        QCOMPARE(told.isEmpty(), warning.isEmpty());
        QVERIFY2(told.startsWith(warning), qPrintable(told));
        // Who signs is told nothing.
        const QString words = allWords(pagesOf(sheet));
        QVERIFY(!words.contains(QStringLiteral("holiday")) && !words.contains(QStringLiteral("Sunday")));
        sheet.people.clear();
        QVERIFY(
            reports::attendanceWarning(sheet, kEnglish).endsWith(QStringLiteral("the sheet has empty lines only.")));
    }

    void theFileIsCalledAfterTheHalfDay()
    {
        AttendanceSheet sheet = sheetOf(1);
        QCOMPARE(reports::attendanceFileName(sheet.workshop), QStringLiteral("Attendance 2012-06-26 morning.pdf"));
        sheet.workshop.halfDay = HalfDay::ApresMidi;
        QCOMPARE(reports::attendanceFileName(sheet.workshop), QStringLiteral("Attendance 2012-06-26 afternoon.pdf"));
    }
};

REBOND_TEST(TestAttendanceSheet)
#include "tst_attendancesheet.moc"
