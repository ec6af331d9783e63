// SPDX-License-Identifier: GPL-3.0-or-later
// People in rows and columns: nobody is lost, whatever the grid, and pages are filled from side to side and from head to
// foot. Tried on random grids, groups, papers and names.
#include "typeset/grid.h"
#include "typeset/pagepainter.h"
#include "typeset/pdf.h"
#include "typeset/pictures.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

#include <map>
#include <random>

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

// Red above, blue below.
QImage twoHalves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, y < size.height() / 2 ? qRgb(255, 0, 0) : qRgb(0, 0, 255));
    }
    return image;
}

// Counts how often it is asked.
class CountingShelf final : public PictureShelf
{
public:
    explicit CountingShelf(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] QByteArray bytes(const QString &key) const override
    {
        ++asked[key];
        return key == u"gone" ? QByteArray() : m_bytes;
    }
    mutable std::map<QString, int> asked;

private:
    QByteArray m_bytes;
};

// Words that occur once, so that they can be found again.
Person somebody(int number, int letters, const std::shared_ptr<const PictureShelf> &shelf)
{
    Person person;
    person.name = QStringLiteral("p%1 ").arg(number) + QString(letters, u'n');
    person.initials = QStringLiteral("IN");
    person.lines = {QStringLiteral("Responsable administrative et financière"), QStringLiteral("Informatique")};
    person.alternative = QStringLiteral("a%1").arg(number);
    if (number % 3 != 0)
        person.photo = {.key = QStringLiteral("k%1").arg(number), .shelf = shelf};
    return person;
}

Document around(Block block)
{
    Document document;
    document.metadata.title = QStringLiteral("Essai");
    document.header = {.left = QStringLiteral("tête"), .onFirstPage = false};
    document.footer = {.left = QStringLiteral("pied"), .pageNumber = true};
    document.blocks.emplace_back(Heading{1, QStringLiteral("Titre")});
    document.blocks.emplace_back(Paragraph{.text = QStringLiteral("Groupe"), .size = {}}, true);
    document.blocks.push_back(std::move(block));
    return document;
}

struct PlacedFace
{
    int page = 0;
    int node = 0;
    QRectF box;
    bool isPhoto = false;
};

Role roleOf(const PageList &pages, int node)
{
    return pages.structure().at(size_t(node)).role;
}

// In the order of painting: pictures, and the filled boxes that initials stand in.
QList<PlacedFace> portraitsOf(const PageList &pages)
{
    QList<PlacedFace> portraits;
    for (int page = 0; page < pages.count(); ++page) {
        for (const Mark &mark : pages.page(page).marks) {
            if (mark.node == kArtifact || roleOf(pages, mark.node) != Role::Figure)
                continue;
            const auto *shape = std::get_if<Shape>(&mark.content);
            if (const auto *raster = std::get_if<Raster>(&mark.content))
                portraits.append({page, mark.node, raster->room, true});
            else if (shape && shape->fill)
                portraits.append({page, mark.node, shape->path.boundingRect(), false});
        }
    }
    return portraits;
}

// The words of each node of one role, without their spaces, in reading order.
QStringList wordsOf(const PageList &pages, Role role)
{
    std::map<int, QString> words;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && mark.node != kArtifact && roleOf(pages, mark.node) == role)
                words[mark.node] += run->text.simplified().remove(u' ');
        }
    }
    QStringList all;
    for (const auto &each : words)
        all.append(each.second);
    return all;
}

Paper someSheet(int number)
{
    const Paper paper = number % 2 == 0 ? Paper::a4() : Paper::a3();
    return number % 4 < 2 ? paper : paper.across();
}

struct Sample
{
    PhotoGrid grid;
    int people = 0;
};

Sample someSample(std::mt19937 &random)
{
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    const auto shelf = std::make_shared<CountingShelf>(QByteArray());
    Sample sample;
    sample.grid.columns = 1 + below(8);
    sample.grid.rows = 1 + below(7);
    const int groups = 1 + below(12);
    const bool hasHeadings = below(3) != 0;
    for (int g = 0; g < groups; ++g) {
        PeopleGroup group;
        if (hasHeadings) {
            group.heading = QStringLiteral("h%1").arg(g) + QString(below(40), u'e');
            group.continued = group.heading + QStringLiteral("-suite");
        }
        for (int i = 1 + below(9); i > 0; --i)
            group.people.append(somebody(++sample.people, below(20) == 0 ? 60 : 3 + below(12), shelf));
        sample.grid.groups.append(group);
    }
    return sample;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

    static void everybodyOnceInOrder(const PageList &pages, const PhotoGrid &grid)
    {
        const QStringList words = wordsOf(pages, Role::Paragraph).mid(1); // the one below the title aside
        const QList<PlacedFace> portraits = portraitsOf(pages);
        qsizetype at = 0;
        for (const PeopleGroup &group : grid.groups) {
            for (const Person &person : group.people) {
                QVERIFY(at < words.size() && at < portraits.size());
                QVERIFY2(words[at].startsWith(QString(person.name).remove(u' ')), qPrintable(words[at]));
                QCOMPARE(pages.structure().at(size_t(portraits[at].node)).alternative, person.alternative);
                QCOMPARE(portraits[at].isPhoto, !person.photo.isNull());
                ++at;
            }
        }
        QCOMPARE(words.size(), at);
        QCOMPARE(portraits.size(), at);
    }
    static void boxesAreAlike(const PageList &pages)
    {
        const QList<PlacedFace> portraits = portraitsOf(pages);
        for (const PlacedFace &portrait : portraits) {
            QVERIFY(std::abs(portrait.box.width() - portraits.first().box.width()) < 0.01);
            QVERIFY(std::abs(portrait.box.width() - portrait.box.height() * 0.8) < 0.01);
        }
        for (qsizetype i = 1; i < portraits.size(); ++i) {
            if (portraits[i].page == portraits[i - 1].page)
                QVERIFY(!portraits[i].box.intersects(portraits[i - 1].box));
        }
    }
    static void nothingLeavesThePaper(const PageList &pages, const Paper &paper)
    {
        const QRectF inner = paper.inner().adjusted(-1, -1, 1, 1);
        for (const Page &page : pages.pages()) {
            for (const Mark &mark : page.marks)
                QVERIFY2(bounds(mark).isEmpty() || inner.contains(bounds(mark)),
                         qPrintable(dump(PageList({}, {Page{.size = page.size, .marks = {mark}}}, {}))));
        }
    }
    // Words never lie on a picture.
    static void wordsStandBeside(const PageList &pages)
    {
        for (const PlacedFace &portrait : portraitsOf(pages)) {
            for (const Mark &mark : pages.page(portrait.page).marks) {
                const auto *run = std::get_if<TextRun>(&mark.content);
                if (!run || (mark.node != kArtifact && roleOf(pages, mark.node) == Role::Figure))
                    continue;
                const QRectF common = bounds(mark).intersected(portrait.box);
                QVERIFY2(common.width() < 0.5 || common.height() < 0.5, qPrintable(run->text));
            }
        }
    }
    // Every page but the last holds what its grid says; columns end at the side and rows at the foot, evenly apart.
    static void pagesAreFull(const PageList &pages, const Grid &grid, int people, const Paper &paper)
    {
        QCOMPARE(pages.count(), (people + grid.places() - 1) / grid.places());
        QList<QList<PlacedFace>> ofPages(pages.count());
        for (const PlacedFace &portrait : portraitsOf(pages))
            ofPages[portrait.page].append(portrait);
        const QRectF inner = paper.inner();
        for (int page = 0; page + 1 < pages.count(); ++page) {
            const QList<PlacedFace> &here = ofPages[page];
            QCOMPARE(here.size(), grid.places());
            for (int place = 0; place < grid.places(); ++place) {
                const QPointF corner = here[place].box.topLeft();
                const QPointF first = here.first().box.topLeft();
                const double across = grid.columns > 1 ? here[1].box.left() - first.x() : inner.width();
                const double down = grid.rows > 1 ? here[grid.columns].box.top() - first.y() : 0;
                QVERIFY(std::abs(corner.x() - first.x() - across * (place % grid.columns)) < 0.05);
                QVERIFY(std::abs(corner.y() - first.y() - down * (place / grid.columns)) < 0.05);
            }
            QVERIFY(std::abs(here.first().box.left() - inner.left()) < 0.05);
            if (grid.columns > 1) { // what is behind the last column would hold no gap more
                const double end = here.last().box.left() + here[1].box.left() - here[0].box.left();
                QVERIFY(end >= inner.right() - 0.05 && end <= inner.right() + 16.05);
            }
            if (grid.rows > 1) {
                const double end = here.last().box.top() + here[grid.columns].box.top() - here[0].box.top();
                const double foot = inner.bottom() - 20; // the running line and its white stand below it
                // The gap and the headings of a row that would follow.
                QVERIFY2(end > foot - 0.05 && end < foot + 20 + 56, qPrintable(QString::number(end - foot)));
            }
        }
    }
    static void headingsStandAboveTheirs(const PageList &pages, const PhotoGrid &grid)
    {
        QStringList headings;
        std::map<int, std::pair<int, double>> places; // of the node of each heading: its page and where it ends
        for (const PeopleGroup &group : grid.groups) {
            if (!group.heading.isEmpty())
                headings.append(group.heading);
        }
        QCOMPARE(wordsOf(pages, Role::Heading2), headings);
        for (int page = 0; page < pages.count(); ++page) {
            for (const Mark &mark : pages.page(page).marks) {
                if (mark.node != kArtifact && roleOf(pages, mark.node) == Role::Heading2)
                    places[mark.node] = {page, bounds(mark).bottom()};
            }
        }
        QCOMPARE(qsizetype(places.size()), headings.size());
        const QList<PlacedFace> portraits = portraitsOf(pages);
        for (const auto &[node, place] : places) { // the first picture made after the heading is its own
            const auto next = std::find_if(portraits.cbegin(), portraits.cend(),
                                           [node = node](const PlacedFace &one) { return one.node > node; });
            QVERIFY(next != portraits.cend());
            QCOMPARE(next->page, place.first);
            QVERIFY(place.second <= next->box.top() + 0.5 && place.second > next->box.top() - 40);
        }
    }

private Q_SLOTS:
    void nobodyIsLostOnAnyGrid_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void nobodyIsLostOnAnyGrid()
    {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        const Sample sample = someSample(random);
        const Paper paper = someSheet(seed);
        const PageList pages = Typesetter({}, paper).typeset(around(sample.grid));
        everybodyOnceInOrder(pages, sample.grid);
        boxesAreAlike(pages);
        nothingLeavesThePaper(pages, paper);
        wordsStandBeside(pages);
        pagesAreFull(pages, {sample.grid.columns, sample.grid.rows}, sample.people, paper);
        headingsStandAboveTheirs(pages, sample.grid);
    }
    void theFinestGridStillNamesEverybody()
    {
        const auto shelf = std::make_shared<CountingShelf>(QByteArray());
        PhotoGrid grid{.columns = 20, .rows = 20, .groups = {PeopleGroup()}};
        for (int i = 1; i <= 450; ++i)
            grid.groups.first().people.append(somebody(i, i % 60, shelf));
        const PageList pages = Typesetter().typeset(around(grid));
        QCOMPARE(pages.count(), 2);
        everybodyOnceInOrder(pages, grid);
        boxesAreAlike(pages);
        nothingLeavesThePaper(pages, Paper::a4());
    }
    // 87.6 points a column and 150 a row leave pictures of 78.7; six columns would be 72.6 wide, less than 76, and five rows
    // leave 52.5.
    void sixtyStandOnThreeFullPages()
    {
        QCOMPARE(chooseGrid(60, {.width = 493, .first = 660, .next = 690, .strip = 0}, {}), (Grid{5, 4}));
        QCOMPARE(chooseGrid(60, {.width = 493, .first = 660, .next = 690, .strip = 0}, {3, 2}), (Grid{3, 2}));
        QCOMPARE(chooseGrid(60, {.width = 493, .first = 660, .next = 690, .strip = 0}, {5, 0}), (Grid{5, 4}));
    }
    // Gaps of 0.14 × 108 = 15.12 and 0.14 × 110 = 15.4; a row is (220 + 15.4) / 2 from the next, (240 + 15.4) / 2 where the
    // page has more room.
    void cellsStandWhereArithmeticPutsThem()
    {
        const GridPlan plan({2, 2}, {.width = 216, .first = 220, .next = 240, .strip = 10});
        const auto is = [](const QRectF &cell, double x, double y) {
            return std::abs(cell.x() - x) < 1e-6 && std::abs(cell.y() - y) < 1e-6
                && std::abs(cell.width() - 100.44) < 1e-6 && std::abs(cell.height() - 92.3) < 1e-6;
        };
        QVERIFY(is(plan.cellAt(0, 0), 0, 10));
        QVERIFY(is(plan.cellAt(0, 1), 115.56, 10));
        QVERIFY(is(plan.cellAt(0, 2), 0, 127.7));
        QVERIFY(is(plan.cellAt(1, 3), 115.56, 137.7));
        QVERIFY(std::abs(plan.heightOf(0, 4) - 220) < 1e-6 && std::abs(plan.heightOf(1, 3) - 240) < 1e-6);
        QVERIFY(std::abs(plan.heightOf(0, 1) - 102.3) < 1e-6);
        QVERIFY(std::abs(plan.widthOf(2) - 216) < 1e-6);
        QCOMPARE(pictureSize({100, 92}, 8), QSizeF(64, 80)); // 92 - 8 - 4 high
        QCOMPARE(pictureSize({60, 92}, 8), QSizeF(60, 75));  // no wider than the cell
    }
    // A sheet of nothing but four people: 493 × 740 points within the margins of 51, gaps of 16 and 20.
    void picturesStandOnThePageAtTheirPlaces()
    {
        const auto shelf = std::make_shared<CountingShelf>(QByteArray());
        Document document;
        document.metadata.title = QStringLiteral("Essai");
        PhotoGrid grid{.columns = 2, .rows = 2, .groups = {PeopleGroup()}};
        for (int i = 1; i <= 4; ++i)
            grid.groups.first().people.append(somebody(i, 8, shelf));
        document.blocks.emplace_back(grid);
        const PageList pages = Typesetter().typeset(document);
        const QList<PlacedFace> portraits = portraitsOf(pages);
        QCOMPARE(portraits.size(), 4);
        const QList<QPointF> corners{{51.02, 51.02}, {305.5, 51.02}, {51.02, 431}, {305.5, 431}};
        for (int i = 0; i < 4; ++i) {
            const QPointF away = portraits[i].box.topLeft() - corners[i];
            QVERIFY2(std::abs(away.x()) < 0.1 && std::abs(away.y()) < 0.1, qPrintable(dump(pages)));
            QCOMPARE(portraits[i].isPhoto, i != 2);
        }
        // 360 high, less 76 of words (a line of 22 and three of 18) and 4 above them: four fifths of 280.
        QVERIFY(std::abs(portraits.first().box.width() - 223.98) < 0.1);
    }
    void whatIsChosenIsSharpAndLargeEnough()
    {
        const auto shelf = std::make_shared<CountingShelf>(QByteArray());
        for (const int people : {1, 2, 7, 15, 33, 60, 61, 180}) {
            for (int sheet = 0; sheet < 4; ++sheet) {
                PhotoGrid grid{.columns = 0, .rows = 0, .groups = {PeopleGroup()}};
                for (int i = 1; i <= people; ++i)
                    grid.groups.first().people.append(somebody(i, 8, shelf));
                const PageList pages = Typesetter({}, someSheet(sheet)).typeset(around(grid));
                everybodyOnceInOrder(pages, grid);
                const double width = portraitsOf(pages).first().box.width();
                QVERIFY2(width > 60 && width <= kMostPicture + 0.01, qPrintable(QString::number(width)));
            }
        }
    }
    void aRollCallHasARowForEverybody_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("boxes");
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1 << 0 << 2 << 1;
        QTest::newRow("seven a page") << 60 << 7 << 1 << 9;
        QTest::newRow("twenty a page, many boxes") << 60 << 20 << 20 << 3;
        QTest::newRow("one a page") << 3 << 1 << 2 << 3;
    }
    void aRollCallHasARowForEverybody()
    {
        QFETCH(int, people);
        QFETCH(int, rows);
        QFETCH(int, boxes);
        QFETCH(int, pages);
        const auto shelf = std::make_shared<CountingShelf>(QByteArray());
        RollCall roll{.rows = rows,
                      .nameHeading = QStringLiteral("Nom"),
                      .boxHeadings = QStringList(boxes),
                      .signatureHeading = QStringLiteral("Signature"),
                      .people = {},
                      .alternative = QStringLiteral("Appel.")};
        for (int i = 1; i <= people; ++i)
            roll.people.append(somebody(i, i == 2 ? 60 : 8, shelf));
        const PageList made = Typesetter().typeset(around(roll));
        QCOMPARE(made.count(), pages);
        nothingLeavesThePaper(made, Paper::a4());
        boxesAreAlike(made);
        const QStringList words = wordsOf(made, Role::RowHead);
        QCOMPARE(words.size(), people);
        for (int i = 0; i < people; ++i)
            QVERIFY2(words[i].startsWith(QString(roll.people[i].name).remove(u' ')), qPrintable(words[i]));
        QCOMPARE(portraitsOf(made).size(), people);
        int ticked = 0;
        for (const Page &page : made.pages()) {
            for (const Mark &mark : page.marks) {
                const auto *shape = std::get_if<Shape>(&mark.content);
                ticked += shape && mark.node == kArtifact && shape->stroke == Colour::Outline ? 1 : 0;
            }
        }
        QCOMPARE(ticked, people * boxes);
    }
    // Nothing is fetched before it is painted, and each picture once for each painting.
    void picturesAreFetchedWhenTheyArePainted()
    {
        const auto shelf = std::make_shared<CountingShelf>(encoded(twoHalves({60, 75}), "PNG"));
        PhotoGrid grid{.columns = 4, .rows = 4, .groups = {PeopleGroup()}};
        for (int i = 1; i <= 20; ++i)
            grid.groups.first().people.append(somebody(i, 8, shelf));
        const Document document = around(grid);
        const PageList pages = Typesetter().typeset(document);
        QVERIFY(shelf->asked.empty());
        const Result<QByteArray> pdf = writePdf(pages, document.metadata);
        QVERIFY(pdf.has_value());
        QCOMPARE(shelf->asked.size(), size_t(14)); // 20 less every third
        for (const auto &each : shelf->asked)
            QCOMPARE(each.second, 1);
        QCOMPARE(writePdf(pages, document.metadata).value(), *pdf);
    }
    void aPictureThatIsGoneLeavesItsBox()
    {
        Raster raster;
        raster.room = QRectF(0, 0, 80, 100);
        raster.stored = {.key = QStringLiteral("gone"), .shelf = std::make_shared<CountingShelf>(QByteArray())};
        QVERIFY(imageOf(raster).isNull());
        const Page page{.size = {80, 100}, .marks = {{raster}}};
        QCOMPARE(renderImage(page, {}, 72).pixel(40, 50), rgb(Colour::Raised));
    }
    // Pixels left out would be black here and white there.
    void aPictureFinerThanTheScreenIsNotSpeckled()
    {
        QImage squares(300, 375, QImage::Format_RGB32);
        for (int i = 0; i < 300 * 375; ++i)
            squares.setPixel(i % 300, i / 300, (i % 300 + i / 300) % 2 == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        const Page page{.size = {72, 90}, .marks = {{Raster{{0, 0, 72, 90}, squares}}}};
        const QImage seen = renderImage(page, {}, 72);
        for (int i = 0; i < 64 * 80; ++i) {
            const int grey = qGray(seen.pixel(4 + i % 64, 5 + i / 64));
            QVERIFY2(grey > 80 && grey < 175, qPrintable(QString::number(grey)));
        }
    }
    void picturesHaveTheFinenessOfPaper()
    {
        // 80 points are 333 dots of 300 an inch; a picture of 60 pixels is not made larger.
        QCOMPARE(printImage(encoded(twoHalves({1200, 1500}), "PNG"), {80, 100}).width(), 333);
        QCOMPARE(printImage(encoded(twoHalves({60, 75}), "PNG"), {80, 100}).size(), QSize(60, 75));
        // Of another shape the middle is kept.
        QCOMPARE(printImage(encoded(twoHalves({200, 75}), "PNG"), {80, 100}).size(), QSize(60, 75));
        QVERIFY(printImage(QByteArray("no picture"), {80, 100}).isNull());
    }
    // A telephone held on its side: the pixels lie, a note in the file says how they are to be turned.
    void picturesStandUprightWithoutAnyNote()
    {
        const QImage upright = twoHalves({80, 100});
        const QImage lying = upright.transformed(QTransform().rotate(-90));
        QByteArray jpeg = encoded(lying, "JPG");
        const QByteArray note = QByteArray::fromHex("ffe100224578696600004949"
                                                    "2a00080000000100120103000100000006000000"
                                                    "00000000");
        QCOMPARE(note.size(), 2 + 0x22);
        jpeg.insert(2, note);
        Raster raster;
        raster.room = QRectF(0, 0, 80, 100);
        raster.stored = {.key = QStringLiteral("k"), .shelf = std::make_shared<CountingShelf>(jpeg)};
        const QImage shown = imageOf(raster);
        QCOMPARE(shown.size(), QSize(80, 100));
        QVERIFY(qRed(shown.pixel(40, 20)) > 200 && qBlue(shown.pixel(40, 20)) < 60);
        QVERIFY(qBlue(shown.pixel(40, 80)) > 200 && qRed(shown.pixel(40, 80)) < 60);
        QVERIFY(shown.textKeys().isEmpty() && !shown.colorSpace().isValid());
    }
};

REBOND_TEST(TestPeople)
#include "tst_people.moc"
