// SPDX-License-Identifier: GPL-3.0-or-later
// Badges, name tents and walls: how many stand on a page is plain arithmetic, everybody is named once, and nothing leaves the
// paper.
#include "typeset/grid.h"
#include "typeset/page.h"
#include "typeset/persontile.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <algorithm>

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

constexpr double kTenMm = 10 * 72 / 25.4;

Paper cutSheet()
{
    Paper paper = Paper::a4();
    paper.margins = QMarginsF(kTenMm, kTenMm, kTenMm, kTenMm);
    return paper;
}

QList<Person> guests(int count)
{
    QList<Person> people;
    for (int i = 1; i <= count; ++i) {
        Person person;
        person.name = QStringLiteral("Prénom%1 Nomdefamille%1").arg(i);
        person.initials = QStringLiteral("PN");
        person.lines = {QStringLiteral("Comptable")};
        person.alternative = QStringLiteral("Initiales %1").arg(i);
        people.append(person);
    }
    people.last().name = QString(60, u'W');
    return people;
}

PageList sheets(Block block, const Paper &paper)
{
    Document document;
    document.metadata.title = QStringLiteral("Essai");
    document.blocks.push_back(std::move(block));
    return Typesetter({}, paper).typeset(document);
}

// The frames to cut along.
QList<QRectF> framesOf(const Page &page)
{
    QList<QRectF> frames;
    for (const Mark &mark : page.marks) {
        const auto *shape = std::get_if<Shape>(&mark.content);
        if (shape && shape->stroke == Colour::Line && mark.node == kArtifact)
            frames.append(shape->path.boundingRect());
    }
    return frames;
}

QString lettersOf(const PageList &pages)
{
    QString letters;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content))
                letters += QString(run->text).remove(u' ');
        }
    }
    return letters;
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

    static void everybodyIsNamedOnce(const PageList &pages, const QList<Person> &people)
    {
        const QString letters = lettersOf(pages);
        qsizetype from = 0;
        for (const Person &person : people) {
            const QString name = QString(person.name).remove(u' ');
            const qsizetype at = letters.indexOf(name, from);
            QVERIFY2(at >= 0, qPrintable(person.name));
            from = at + name.size();
        }
        QCOMPARE(letters.count(QString(people.first().name).remove(u' ')), 1);
    }
    static void nothingLeavesTheFrames(const PageList &pages)
    {
        for (const Page &page : pages.pages()) {
            const QList<QRectF> frames = framesOf(page);
            for (const Mark &mark : page.marks) {
                const QRectF place = bounds(mark);
                const bool isWithin = std::any_of(frames.cbegin(), frames.cend(), [&](const QRectF &frame) {
                    return frame.adjusted(-1, -1, 1, 1).contains(place);
                });
                QVERIFY2(isWithin || place.isEmpty(), qPrintable(dump(PageList({}, {Page{page.size, {mark}}}, {}))));
            }
        }
    }

private Q_SLOTS:
    // 190 × 277 mm hold two badges of 90 mm side by side and five of 55 mm one below the other.
    void badgesAreAsLargeAsTheirHolders()
    {
        const QList<Person> people = guests(23);
        const PageList pages = sheets(Badges{.below = QStringLiteral("Les rebonds"), .people = people}, cutSheet());
        QCOMPARE(pages.count(), 3);
        QCOMPARE(framesOf(pages.page(0)).size(), 10);
        QCOMPARE(framesOf(pages.page(2)).size(), 3);
        for (const QRectF &frame : framesOf(pages.page(0))) {
            QVERIFY(std::abs(frame.width() - 90 * 72 / 25.4) < 0.1);
            QVERIFY(std::abs(frame.height() - 55 * 72 / 25.4) < 0.1);
        }
        everybodyIsNamedOnce(pages, people);
        nothingLeavesTheFrames(pages);
    }
    void badgesStandOnTheGridAskedFor()
    {
        const QList<Person> people = guests(7);
        const PageList pages = sheets(Badges{.columns = 1, .rows = 3, .people = people}, cutSheet());
        QCOMPARE(pages.count(), 3);
        QCOMPARE(framesOf(pages.page(0)).size(), 3);
        QVERIFY(std::abs(framesOf(pages.page(0)).first().width() - cutSheet().inner().width()) < 0.1);
        everybodyIsNamedOnce(pages, people);
        nothingLeavesTheFrames(pages);
    }
    // 277 mm hold two strips of 138; across the sheet 190 mm hold one.
    // The smallest letters of a badge are those of whose it is.
    void theLongestNameOnABadgeIsRead()
    {
        Badges badges;
        badges.people = guests(1);
        badges.people.first().name = QStringLiteral("Odile Wolfeschlegelsteinhausenbergerdorffinger");
        const PageList pages = sheets(badges, cutSheet());
        double size = 0;
        for (const Mark &mark : pages.pages().front().marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && run->text.startsWith(QStringLiteral("Odile")))
                size = run->size;
        }
        QVERIFY2(size >= 8, qPrintable(QString::number(size)));
    }
    void tentsAreReadFromBothSides()
    {
        const QList<Person> people = guests(5);
        const NameTents tents{.rows = 0, .below = QStringLiteral("Les rebonds"), .people = people};
        const PageList pages = sheets(tents, cutSheet());
        QCOMPARE(pages.count(), 3);
        QCOMPARE(framesOf(pages.page(0)).size(), 2);
        QCOMPARE(sheets(tents, cutSheet().across()).count(), 5);
        everybodyIsNamedOnce(pages, people);
        nothingLeavesTheFrames(pages);
        // Each line of text has its outline, turned about the middle of the strip.
        const QRectF strip = framesOf(pages.page(0)).first();
        QList<QRectF> texts;
        QList<QRectF> outlines;
        for (const Mark &mark : pages.page(0).marks) {
            if (!strip.contains(bounds(mark).center()))
                continue;
            const auto *shape = std::get_if<Shape>(&mark.content);
            if (std::holds_alternative<TextRun>(mark.content))
                texts.append(bounds(mark));
            else if (shape && shape->fill)
                outlines.append(bounds(mark));
        }
        QVERIFY(!texts.isEmpty());
        QCOMPARE(outlines.size(), texts.size());
        for (const QRectF &text : std::as_const(texts))
            QVERIFY(text.top() > strip.center().y());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY(outlines[i].bottom() < strip.center().y());
            QVERIFY(std::abs(outlines[i].center().x() + texts[i].center().x() - 2 * strip.center().x()) < 10);
        }
    }
    // Whoever hangs a wall wants one sheet.
    void aWallIsOnePage_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {1, 7, 60, 137, 400})
            QTest::addRow("%d", people) << people;
    }
    void aWallIsOnePage()
    {
        QFETCH(int, people);
        const GridRoom room{.width = 740, .first = 950, .next = 1080, .strip = 0};
        const Grid chosen = chooseOnePage(people, room, {});
        QVERIFY(chosen.places() >= people);
        QVERIFY((chosen.rows - 1) * chosen.columns < people); // no row is empty
        QCOMPARE(chooseOnePage(people, room, {5, 0}).columns, 5);
        QCOMPARE(chooseOnePage(people, room, {5, 0}).rows, (people + 4) / 5);
        QCOMPARE(chooseOnePage(people, room, {0, 3}), (Grid{(people + 2) / 3, 3}));
        PhotoGrid grid{.onOnePage = true, .groups = {PeopleGroup()}};
        grid.groups.first().people = guests(people);
        QCOMPARE(sheets(grid, Paper::a3()).count(), 1);
        QCOMPARE(sheets(grid, Paper::a4().across()).count(), 1);
    }
    void namesOnAWallCanBeRead()
    {
        PhotoGrid grid{.onOnePage = true, .groups = {PeopleGroup()}};
        grid.groups.first().people = guests(60);
        for (Person &each : grid.groups.first().people)
            each.name = QStringLiteral("Odile Calvérac");
        double least = 99;
        const PageList pages = sheets(grid, Paper::a4());
        for (const Mark &mark : pages.pages().front().marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && run->text.contains(QStringLiteral("Calvérac")))
                least = std::min(least, run->size);
        }
        QVERIFY2(least >= 6 && least < 99, qPrintable(QString::number(least)));
    }
    // "Roquesteronn" and "et-Puget" are no words; what no size makes whole stays large enough to be read.
    void wordsOfANameStayWhole()
    {
        Person person;
        person.name = QStringLiteral("Marie-Françoise de Castelvieil-Roquesteronnet-Puget");
        const auto linesIn = [&](double width) { return caption(person, width, 0.65, {}).texts.front().lines; };
        const QList<Line> lines = linesIn(44);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QString said = lines[i].pieces.last().run.text;
            QVERIFY2(said.endsWith(u' ') || said.endsWith(u'-'), qPrintable(said));
        }
        const double usual = linesIn(400).first().pieces.first().run.size;
        QVERIFY(lines.first().pieces.first().run.size < usual);
        QVERIFY(linesIn(20).first().pieces.first().run.size >= usual * 0.69); // what cannot be whole can be read
    }
    // The mark is the last to give way but the name.
    void aMarkStandsBelowTheName()
    {
        PhotoGrid grid{.columns = 2, .rows = 2, .groups = {PeopleGroup()}};
        grid.groups.first().people = guests(2);
        grid.groups.first().people.first().mark = QStringLiteral("arebondi");
        const PageList pages = sheets(grid, Paper::a4());
        const QString letters = lettersOf(pages);
        QVERIFY2(letters.contains(QStringLiteral("Nomdefamille1arebondiComptable")), qPrintable(letters));
        QCOMPARE(letters.count(QStringLiteral("arebondi")), 1);
    }
};

REBOND_TEST(TestCards)
#include "tst_cards.moc"
