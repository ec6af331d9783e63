// SPDX-License-Identifier: GPL-3.0-or-later
// What people read. Sources are English sentences; their French is the translation's.
#include "figures/reading.h"

#include "figures/exactrows.h"
#include "figures/explain.h"
#include "figures/statistics.h"
#include "support/english.h"
#include "support/runner.h"

#include <QRegularExpression>
#include <QSet>

using namespace rebond;
using figures::Audience;
using figures::FigureId;
using figures::Figures;
using figures::Reading;
using figures::TableId;
using test::kEnglish;

namespace {

const Formats kFrench(Language::French);

Figures cohort(qint64 rebounded, qint64 counted)
{
    Figures made;
    made.cohort = QStringLiteral("60 dans le 06");
    made.question.asOf = QDate(2012, 6, 30);
    made.population = {counted, 0, counted};
    made.rebounded = {rebounded, counted, figures::share(rebounded, counted), figures::wilson(rebounded, counted)};
    made.decomposition = {rebounded, counted - rebounded, 0, 0, 0};
    made.knowledgeRate = figures::share(counted, counted);
    made.outcomeClasses = {rebounded, 0};
    made.attribution = {0, rebounded, 0};
    made.inWork = rebounded;
    for (size_t i = 0; i < made.byAgeBand.size(); ++i)
        made.byAgeBand.at(i).band = figures::AgeBand(i);
    made.byAgeBand.at(2).counted = counted;
    made.byAgeBand.at(2).rebounded = rebounded;
    return made;
}

// The cohort of the founding story.
Figures sixty()
{
    Figures made = cohort(20, 60);
    made.decomposition = {20, 33, 3, 2, 2};
    made.knowledgeRate = figures::share(58, 60);
    made.outcomeClasses = {14, 6};
    made.attribution = {5, 13, 2};
    made.inWork = 18;
    made.upcoming = 1;
    made.reboundsByType = {{domain::OutcomeType::CDI, 10}, {domain::OutcomeType::CDD, 10}};
    made.reboundsByForm = {{domain::OutcomeType::CDI, domain::OutcomeClass::Durable, 10},
                           {domain::OutcomeType::CDD, domain::OutcomeClass::Durable, 4},
                           {domain::OutcomeType::CDD, domain::OutcomeClass::Transition, 6}};
    made.reboundsByChannel = {{domain::Channel::Annonce, 13}, {domain::Channel::Livret, 5}};
    made.outreach = {412, 96, 316, 233, 120};
    made.interviews = {71, 6, 2};
    made.bySector = {{QString(), 20, 6}, {QStringLiteral("Tourisme"), 40, 14}};
    made.curve = {{QDate(2011, 7, 4), 1}, {QDate(2012, 6, 30), 20}};
    return made;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueIsWhole()
    {
        QSet<QString> names;
        size_t position = 0;
        for (const figures::CatalogueEntry &entry : figures::catalogue()) {
            const QString name = QString::fromLatin1(entry.name);
            QCOMPARE(size_t(entry.id), position++);
            QVERIFY2(!names.contains(name), entry.name);
            names.insert(name);
            QVERIFY2(figures::explainSource(name).has_value(), entry.name); // every figure has rows behind it
            QVERIFY(&figures::entryOf(entry.id) == &entry);
            QVERIFY2(entry.question().endsWith(u'?'), entry.name);
            QVERIFY2(entry.definition().endsWith(u'.'), entry.name);
            QVERIFY(!entry.label().isEmpty());
            const bool isTable = entry.unit == figures::Unit::Table;
            QCOMPARE(Reading(sixty(), Audience::Internal, kEnglish).text(entry.id).isEmpty(), isTable);
        }
        QCOMPARE(position, size_t(FigureId::ByDepartment) + 1);
    }
    void valuesAreWrittenOneWay_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        QTest::newRow("of") << int(FigureId::Rebounded) << 20 << 60 << QStringLiteral("20 of 60");
        QTest::newRow("percent without decimals") << int(FigureId::Rate) << 20 << 60 << QStringLiteral("33%");
        QTest::newRow("one decimal from 100") << int(FigureId::Rate) << 33 << 100 << QStringLiteral("33.0%");
        QTest::newRow("none at 99") << int(FigureId::Rate) << 33 << 99 << QStringLiteral("33%");
        QTest::newRow("counts under 20") << int(FigureId::Rate) << 3 << 19 << QStringLiteral("3 of 19");
        QTest::newRow("percent at 20") << int(FigureId::Rate) << 3 << 20 << QStringLiteral("15%");
        QTest::newRow("nobody") << int(FigureId::Rate) << 0 << 0 << QStringLiteral("\u2014");
        QTest::newRow("interval") << int(FigureId::Interval) << 20 << 60 << QStringLiteral("23 to 46%");
        QTest::newRow("no interval under 20") << int(FigureId::Interval) << 3 << 19 << QStringLiteral("\u2014");
        QTest::newRow("no interval of nobody") << int(FigureId::Interval) << 0 << 0 << QStringLiteral("\u2014");
        QTest::newRow("thousands") << int(FigureId::Counted) << 20 << 12345 << QStringLiteral("12,345");
    }
    void valuesAreWrittenOneWay()
    {
        QFETCH(int, figure);
        QFETCH(int, k);
        QFETCH(int, n);
        QFETCH(QString, text);
        QCOMPARE(Reading(cohort(k, n), Audience::Internal, kEnglish).text(FigureId(figure)), text);
    }
    void frenchNumbersAreFrench()
    {
        QCOMPARE(Reading(sixty(), Audience::Internal, kFrench).text(FigureId::Rate), QStringLiteral("33\u202F%"));
    }
    void theHeadlineComesInPieces()
    {
        const figures::Headline headline = Reading(sixty(), Audience::Internal, kEnglish).headline();
        QCOMPARE(headline.number, QStringLiteral("20"));
        QCOMPARE(headline.rest, QStringLiteral("of 60 have rebounded"));
        QCOMPARE(headline.sentence, QStringLiteral("20 of 60 have rebounded by 30 June 2012"));
        QCOMPARE(headline.date, QStringLiteral("on 30 June 2012"));
        QCOMPARE(headline.hindsight, QStringLiteral("with hindsight"));
        QCOMPARE(headline.details, (QStringList{QStringLiteral("of whom 18 in work"), QStringLiteral("1 to come")}));
        QCOMPARE(headline.detailFigures,
                 (QList<figures::FigureId>{figures::FigureId::InWork, figures::FigureId::Upcoming}));
        Figures known = sixty();
        known.question.knownBy = known.question.asOf;
        QCOMPARE(Reading(known, Audience::Internal, kEnglish).headline().hindsight,
                 QStringLiteral("without hindsight"));
        known.question.knownBy = QDate(2012, 7, 4);
        QCOMPARE(Reading(known, Audience::Internal, kEnglish).headline().hindsight,
                 QStringLiteral("as known on 4 July 2012"));
        QVERIFY(Reading(cohort(0, 60), Audience::Internal, kEnglish).headline().details.isEmpty());
    }
    void theStoryOfTheSixty()
    {
        QCOMPARE(
            Reading(sixty(), Audience::Internal, kEnglish).narrative().join(u' '),
            QStringLiteral(
                "Fourteen have found a lasting job or set up in business, six a transitional job: under six months, "
                "without a known end, or subsidised. Eighteen were still in work on 30 June. Five rebounds came "
                "through the group, thirteen through an individual search. The origin of two rebounds is not known. "
                "One more person has a job that starts later."));
    }
    void sentencesFitNoneOneAndMany_data()
    {
        QTest::addColumn<QList<int>>("counts"); // lasting, transitional, in work, group, own, unknown, upcoming
        QTest::addColumn<QString>("story");
        using Counts = QList<int>;
        QTest::newRow("nobody") << Counts{0, 0, 0, 0, 0, 0, 0} << QStringLiteral("Nobody has rebounded yet.");
        QTest::newRow("one, in work")
            << Counts{1, 0, 1, 0, 0, 1, 0}
            << QStringLiteral("One person has found a lasting job or set up in business. This person was "
                              "still in work on 30 June. The origin of one rebound is not known.");
        QTest::newRow("one, out of work")
            << Counts{0, 1, 0, 1, 0, 0, 2}
            << QStringLiteral("One person has found a transitional job: under six months, without a "
                              "known end, or subsidised. This person was no longer in work on 30 "
                              "June. One rebound came through the group. Two more people have a job "
                              "that starts later.");
        QTest::newRow("many and one")
            << Counts{3, 1, 4, 1, 3, 0, 0}
            << QStringLiteral("Three have found a lasting job or set up in business. One person has found "
                              "a transitional job: under six months, without a known end, or "
                              "subsidised. All of them were still in work on 30 June. One rebound came "
                              "through the group. Three rebounds came through an individual search.");
        QTest::newRow("digits from 21")
            << Counts{30, 0, 1, 30, 0, 0, 0}
            << QStringLiteral("30 have found a lasting job or set up in business. One of them was still "
                              "in work on 30 June. 30 rebounds came through the group.");
        QTest::newRow("everybody")
            << Counts{60, 0, 60, 60, 0, 0, 0}
            << QStringLiteral("60 have found a lasting job or set up in business. All of them were still in work on "
                              "30 June. 60 rebounds came through the group.");
        QTest::newRow("none in work")
            << Counts{0, 2, 0, 0, 0, 2, 0}
            << QStringLiteral("Two have found a transitional job: under six months, without a known end, "
                              "or subsidised. None of them was still in work on 30 June. The origin of "
                              "two rebounds is not known.");
    }
    void sentencesFitNoneOneAndMany()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QString, story);
        Figures made = cohort(counts.at(0) + counts.at(1), 60);
        made.outcomeClasses = {counts.at(0), counts.at(1)};
        made.inWork = counts.at(2);
        made.attribution = {counts.at(3), counts.at(4), counts.at(5)};
        made.upcoming = counts.at(6);
        QCOMPARE(Reading(made, Audience::Internal, kEnglish).narrative().join(u' '), story);
    }
    // A page without a sentence would be taken for one that was forgotten.
    void whereAllIsMaskedOneSentenceSaysSo()
    {
        const QString said = Reading(cohort(3, 60), Audience::Funder, kEnglish).narrative().join(u' ');
        QCOMPARE(said, QStringLiteral("No more is told of them here: in groups as small as these, people could be "
                                      "recognised."));
        static const QRegularExpression digit(QStringLiteral("\\d"));
        QVERIFY(!said.contains(digit));
        QCOMPARE(Reading(cohort(0, 60), Audience::Funder, kEnglish).narrative(),
                 QStringList{QStringLiteral("Nobody has rebounded yet.")});
        QVERIFY(Reading(cohort(60, 60), Audience::Funder, kEnglish)
                    .narrative()
                    .join(u' ')
                    .startsWith(QStringLiteral("60 have found")));
    }
    void anEmptyGroupSaysSo()
    {
        QCOMPARE(Reading(cohort(0, 0), Audience::Internal, kEnglish).narrative(),
                 (QStringList{QStringLiteral("Nobody has joined the group yet.")}));
        QVERIFY(Reading(cohort(0, 0), Audience::Internal, kEnglish).comparison().isEmpty());
    }
    void theIntervalSpeaksOfAComparableGroup()
    {
        QCOMPARE(Reading(sixty(), Audience::Internal, kEnglish).comparison(),
                 QStringLiteral("For a comparable group: 23 to 46% (Wilson's interval at 95%)."));
        QCOMPARE(Reading(cohort(3, 8), Audience::Internal, kEnglish).comparison(),
                 QStringLiteral("Nothing is said of a comparable group: that takes at least 20 people."));
    }
    void littleKnowledgeIsWarnedOf()
    {
        QVERIFY(Reading(sixty(), Audience::Internal, kEnglish).knowledgeWarning().isEmpty());
        Figures made = cohort(10, 60);
        made.decomposition.noNews = 21; // 65 % are known: the floor
        made.knowledgeRate = figures::share(39, 60);
        QVERIFY(Reading(made, Audience::Internal, kEnglish).knowledgeWarning().isEmpty());
        made.decomposition.noNews = 22;
        made.knowledgeRate = figures::share(38, 60);
        QCOMPARE(Reading(made, Audience::Internal, kEnglish).knowledgeWarning(),
                 QStringLiteral("Of 22 of 60 people nothing is known any more: between 10 and 32 may have rebounded."));
    }
    // Domain research, 5.10: of fewer than 20 counts, no per cents; whoever reckons on has the estimate all the same.
    void survivalOfFewIsToldInPeople()
    {
        Figures few = cohort(1, 19);
        few.survival = {{34, 19, 1, 2, 18.0 / 19, 0.05}, {40, 16, 0, 16, 18.0 / 19, 0.05}};
        const QList<figures::Row> rows = Reading(few, Audience::Internal, kEnglish).survivalRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().text, QStringLiteral("1 of 19"));
        Figures more = cohort(1, 20);
        more.survival = {{34, 20, 1, 0, 0.95, 0.05}};
        QCOMPARE(Reading(more, Audience::Internal, kEnglish).survivalRows().first().text, QStringLiteral("5%"));
        for (const figures::Row &row :
             figures::exactRows(Reading(few, Audience::Internal, kEnglish), FigureId::Survival))
            QVERIFY2(!row.text.contains(u'%'), qPrintable(row.code + u' ' + row.text));
        QStringList codes;
        for (const figures::Row &row :
             figures::exactRows(Reading(few, Audience::Internal, kEnglish), FigureId::Survival))
            codes.append(row.code);
        QCOMPARE(codes.mid(0, 6),
                 (QStringList{QStringLiteral("34.censored"), QStringLiteral("34.survival"), QStringLiteral("34.se"),
                              QStringLiteral("34.low"), QStringLiteral("34.high"), QStringLiteral("40.censored")}));
        QVERIFY(figures::exactRows(Reading(few, Audience::Funder, kEnglish), FigureId::Survival).isEmpty());
    }
    // Outsiders have the bounds where they have what these are the bounds of.
    void boundsAreToldWithTheirRate()
    {
        const auto rowsOf = [](const Figures &of, Audience audience) {
            return figures::exactRows(Reading(of, audience, kEnglish), FigureId::Interval);
        };
        QCOMPARE(rowsOf(sixty(), Audience::Funder).size(), 2);
        QCOMPARE(rowsOf(sixty(), Audience::Funder).first().text, QStringLiteral("23%"));
        QVERIFY(rowsOf(cohort(3, 60), Audience::Funder).isEmpty());
        QCOMPARE(rowsOf(cohort(3, 19), Audience::Internal).size(), 2);
        QVERIFY(rowsOf(cohort(7, 19), Audience::Funder).isEmpty());
    }
    void oneOrNobodyIsSpokenOfRight_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("counted");
        QTest::newRow("nobody") << 0 << QStringLiteral("Where people stand")
                                << QStringLiteral("Nobody is counted by 30 June 2012");
        QTest::newRow("one") << 1 << QStringLiteral("Where the only person stands")
                             << QStringLiteral("Counted is the one person who had joined by 30 June 2012");
        QTest::newRow("two") << 2 << QStringLiteral("Where the 2 stand")
                             << QStringLiteral("Counted are all 2 who had joined by 30 June 2012");
    }
    void oneOrNobodyIsSpokenOfRight()
    {
        QFETCH(int, n);
        QFETCH(QString, title);
        QFETCH(QString, counted);
        const Reading reading(cohort(0, n), Audience::Internal, kEnglish);
        QCOMPARE(reading.title(figures::TableId::Decomposition), title);
        const QString note = reading.methodNote().join(u' ');
        QVERIFY2(note.contains(counted), qPrintable(note));
    }
    void oneLostPersonIsWarnedOfInTheSingular()
    {
        Figures made = cohort(1, 2);
        made.decomposition.noNews = 1;
        made.knowledgeRate = figures::share(1, 2);
        QCOMPARE(Reading(made, Audience::Internal, kEnglish).knowledgeWarning(),
                 QStringLiteral("Of one person of 2 nothing is known any more: the true count is 1 or 2."));
        made = cohort(0, 1);
        made.decomposition.noNews = 1;
        made.knowledgeRate = 0.0;
        QCOMPARE(Reading(made, Audience::Internal, kEnglish).knowledgeWarning(),
                 QStringLiteral("Of the only person counted nothing is known any more."));
    }
    void theMethodNoteTellsBothClocks()
    {
        const Reading reading(sixty(), Audience::Internal, kEnglish);
        const QString note = reading.methodNote(19).join(u' ');
        QVERIFY(note.contains(QStringLiteral("From what was known on 30 June 2012 the count was 19.")));
        QVERIFY(note.contains(QStringLiteral("Counted are all 60 who had joined by 30 June 2012")));
        QVERIFY(note.contains(QStringLiteral("23 to 46%")));
        QVERIFY(note.endsWith(QStringLiteral("Counting rules, version 1.")));
        QVERIFY(!reading.methodNote().join(u' ').contains(QStringLiteral("count was")));
        Figures known = sixty();
        known.question.knownBy = QDate(2012, 7, 4);
        const QString other = Reading(known, Audience::Internal, kEnglish).methodNote().join(u' ');
        QVERIFY(other.contains(QStringLiteral("Only outcomes and check-points known by 4 July 2012 count")));
        // 19 beside 20 tells an outsider of one person.
        QVERIFY(!Reading(sixty(), Audience::Funder, kEnglish)
                     .methodNote(19)
                     .join(u' ')
                     .contains(QStringLiteral("count was")));
    }
    void theMethodNoteTellsWhoIsLeftOut()
    {
        Figures figures = sixty();
        const auto noteFor = [&](Audience audience) {
            return Reading(figures, audience, kFrench).methodNote().join(u' ');
        };
        const auto hasNumbers = [](const QString &note) { return note.contains(QStringLiteral("58")); };
        QVERIFY(hasNumbers(noteFor(Audience::Internal))); // 2 of 60 are without news
        QVERIFY(!hasNumbers(noteFor(Audience::Funder)) && !hasNumbers(noteFor(Audience::Public)));
        const QString before = noteFor(Audience::Internal);
        figures.population = {67, 7, 60};
        const QString after = noteFor(Audience::Internal);
        const QString left = QStringLiteral("7 of those who had joined");
        QVERIFY2(after.contains(left) && !before.contains(left), qPrintable(after));
        figures.decomposition = {20, 35, 3, 2, 0};
        QVERIFY(!hasNumbers(noteFor(Audience::Internal)));
    }
    // How much is known of the group stands there for ourselves, also where all is known.
    void theMethodNoteSaysHowMuchIsKnown()
    {
        const auto says = [](const Figures &figures, Audience audience, const char *sentence) {
            return Reading(figures, audience, kEnglish).methodNote().contains(QLatin1String(sentence));
        };
        QVERIFY(says(sixty(), Audience::Internal, "The situation of 58 of 60 is known (97%)."));
        QVERIFY(says(cohort(20, 60), Audience::Internal, "The situation of 60 of 60 is known (100%)."));
        QVERIFY(says(cohort(3, 19), Audience::Internal, "The situation of 19 of 19 is known."));
        for (const Audience outside : {Audience::Funder, Audience::Public})
            QVERIFY(!Reading(cohort(20, 60), outside, kEnglish).methodNote().join(u' ').contains(u"is known ("));
        QVERIFY(
            !Reading(cohort(0, 0), Audience::Internal, kEnglish).methodNote().join(u' ').contains(u"The situation"));
    }
    void theMethodNoteSaysWhatIsHidden()
    {
        const auto says = [](Audience audience, const char *words) {
            return Reading(sixty(), audience, kEnglish).methodNote().join(u' ').contains(QLatin1String(words));
        };
        QVERIFY(says(Audience::Funder, "Numbers of people from 1 to 4 are hidden"));
        QVERIFY(says(Audience::Public, "Numbers of people from 1 to 10 are hidden"));
        QVERIFY(!says(Audience::Internal, "hidden"));
    }
    void aFunderReadsMasksInstead()
    {
        const Reading reading(sixty(), Audience::Funder, kEnglish);
        QCOMPARE(reading.text(FigureId::Rebounded), QStringLiteral("20 of 60"));
        QCOMPARE(reading.text(FigureId::Training), QStringLiteral("< 5"));
        QCOMPARE(reading.text(FigureId::Unknown), QStringLiteral("< 5"));
        QCOMPARE(reading.text(FigureId::Collective), QStringLiteral("masked"));
        QCOMPARE(reading.text(FigureId::KnowledgeRate), QStringLiteral("masked"));
        QCOMPARE(reading.text(FigureId::InWork), QStringLiteral("masked")); // 2 are not
        QCOMPARE(reading.text(FigureId::Acts), QStringLiteral("412"));
        QVERIFY(reading.headline().details.isEmpty());
        QCOMPARE(reading.narrative().size(), 1); // only the classes, 14 and 6, may be told
        for (const figures::Row &row : reading.rows(TableId::Decomposition))
            QCOMPARE(row.value.has_value(),
                     row.code == QStringLiteral("rebounded") || row.code == QStringLiteral("searching"));
        QCOMPARE(reading.rows(TableId::Forms).size(), 2);
        QCOMPARE(Reading(sixty(), Audience::Internal, kEnglish).rows(TableId::Forms).size(), 3);
        const Reading few(cohort(3, 60), Audience::Funder, kEnglish);
        QCOMPARE(few.headline().sentence, QStringLiteral("< 5 of 60 have rebounded by 30 June 2012"));
        QCOMPARE(few.text(FigureId::Rate), QStringLiteral("masked"));
        QCOMPARE(few.text(FigureId::Interval), QStringLiteral("masked"));
        QCOMPARE(Reading(cohort(8, 60), Audience::Public, kEnglish).text(FigureId::Rebounded),
                 QStringLiteral("< 11 of 60"));
    }
    void theTableIsAligned()
    {
        const QStringList lines = figures::table(sixty(), kEnglish).split(u'\n');
        QCOMPARE(lines.at(0), QStringLiteral("60 dans le 06"));
        QCOMPARE(lines.at(1), QStringLiteral("20 of 60 have rebounded by 30 June 2012, with hindsight"));
        QCOMPARE(lines.at(2), QStringLiteral("of whom 18 in work · 1 to come"));
        const Reading reading(sixty(), Audience::Internal, kEnglish);
        QSet<qsizetype> widths;
        for (const FigureId id :
             {FigureId::Rate, FigureId::Training, FigureId::Acts, FigureId::InWork, FigureId::Held}) {
            const QString wanted = figures::entryOf(id).label();
            const auto line = std::find_if(lines.begin(), lines.end(), [&](const QString &candidate) {
                return candidate.trimmed().startsWith(wanted) && candidate.endsWith(u' ' + reading.text(id));
            });
            QVERIFY2(line != lines.end(), qPrintable(wanted)); // the same text as on screen and on paper
            widths.insert(line->size());
        }
        QCOMPARE(widths.size(), 1);
    }
    void activityIsToldInTiles()
    {
        const QList<figures::Tile> tiles = Reading(sixty(), Audience::Internal, kEnglish).activity();
        QCOMPARE(tiles.size(), 4);
        QCOMPARE(tiles.at(0).number + u' ' + tiles.at(0).phrase,
                 QStringLiteral("412 acts, 96 of them in the name of the group"));
        QCOMPARE(tiles.at(3).number + u' ' + tiles.at(3).phrase, QStringLiteral("29% answered (120 of 412)"));
        QStringList behind; // what the rows are asked for by
        for (const figures::Tile &tile : tiles)
            behind.append(QLatin1String(figures::entryOf(tile.figure).name));
        QCOMPARE(behind, (QStringList{QStringLiteral("outreach.acts"), QStringLiteral("outreach.companies"),
                                      QStringLiteral("interviews.held"), QStringLiteral("outreach.answered")}));
    }
};

REBOND_TEST(TestReading)
#include "tst_reading.moc"
