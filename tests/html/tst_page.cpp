// SPDX-License-Identifier: GPL-3.0-or-later
// Pages read back by a parser that knows nothing of ours: every word of the document is there and in its order, nothing is
// fetched, and what a screen reader needs stands where it looks for it.
#include "html/page.h"

#include "sample.h"
#include "support/runner.h"

#include <QLineF>
#include <QPointF>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace rebond;
using namespace rebond::document;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QStringList parents;
    QString text; // of all that is in it
};

// In the order they begin.
struct Parsed
{
    QList<Element> elements;
    QString text; // without the style
    QString error;

    [[nodiscard]] QList<Element> named(const QString &name) const
    {
        QList<Element> found;
        for (const Element &element : elements) {
            if (element.name == name)
                found.append(element);
        }
        return found;
    }
};

Parsed parse(const QByteArray &html)
{
    Parsed parsed;
    QXmlStreamReader reader(html);
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Element element{reader.name().toString(), reader.attributes(), {}, {}};
            for (const qsizetype each : std::as_const(open))
                element.parents.append(parsed.elements.at(each).name);
            open.append(parsed.elements.size());
            parsed.elements.append(element);
            break;
        }
        case QXmlStreamReader::EndElement: open.removeLast(); break;
        case QXmlStreamReader::Characters:
            for (const qsizetype each : std::as_const(open))
                parsed.elements[each].text += reader.text();
            if (open.isEmpty() || parsed.elements.at(open.last()).name != u"style")
                parsed.text += reader.text();
            break;
        default: break;
        }
    }
    if (reader.hasError())
        parsed.error = reader.errorString();
    return parsed;
}

// All words of blocks in reading order, by a walk of its own.
struct Words
{
    QStringList texts;

    void add(const QString &text)
    {
        if (!text.isEmpty())
            texts.append(text);
    }
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }
    void operator()(const Heading &heading) { add(heading.text.plain()); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text.plain()); }
    void operator()(const Headline &headline)
    {
        add(headline.number);
        add(headline.words);
        add(headline.subline.plain());
    }
    void operator()(const BarTable &table)
    {
        add(table.title);
        for (const Bar &bar : table.rows) {
            add(bar.label);
            add(bar.number);
        }
        if (table.total) {
            add(table.total->label);
            add(table.total->number);
        }
    }
    void operator()(const Table &table)
    {
        for (const TableColumn &column : table.columns)
            add(column.heading.plain());
        for (const QList<RichText> &row : table.rows) {
            for (const RichText &cell : row)
                add(cell.plain());
        }
    }
    void operator()(const TwoColumns &columns)
    {
        add(columns.left);
        add(columns.right);
    }
    void operator()(const Note &note) { add(note.text.plain()); }
    template<typename Other>
    void operator()(const Other &)
    {}
};

// Without what typography changes: kinds of spaces, line ends.
QString bare(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

// Of a path of straight lines: "M1 2L3 4".
QList<QPointF> pointsOf(const Element &path)
{
    static const QRegularExpression commands(QStringLiteral("[MLC]"));
    QList<QPointF> points;
    for (const QString &each :
         path.attributes.value(QStringLiteral("d")).toString().split(commands, Qt::SkipEmptyParts))
        points.append({each.section(u' ', 0, 0).toDouble(), each.section(u' ', 1, 1).toDouble()});
    return points;
}

Document withBlocks(Blocks blocks)
{
    Document document;
    document.metadata.title = QStringLiteral("Essai");
    document.blocks = std::move(blocks);
    return document;
}

// A quarter on day 20 of 100, half on day 60; what comes on day 140 is behind the end of the line.
ShareCurve halfOnDay60()
{
    ShareCurve curve;
    curve.points = {{.day = 20, .share = .25, .band = document::ShareBand{.1, .4}},
                    {.day = 60, .share = .5},
                    {.day = 140, .share = .9, .band = document::ShareBand{.8, 1}}};
    curve.followed = {{.day = 0, .number = QStringLiteral("10")},
                      {.day = 50, .number = QStringLiteral("7")},
                      {.day = 100, .number = QStringLiteral("5")},
                      {.day = 150, .number = QStringLiteral("4711")}};
    curve.axisLabel = QStringLiteral("Jours");
    curve.followedLabel = QStringLiteral("Suivis");
    curve.lastDay = 100;
    curve.medianDay = 60;
    curve.medianLabel = QStringLiteral("Milieu");
    curve.alternative = QStringLiteral("De zéro à la moitié.");
    return curve;
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsThereInItsOrder_data()
    {
        QTest::addColumn<bool>("isGallery");
        QTest::newRow("report") << false;
        QTest::newRow("gallery") << true;
    }
    void everyWordIsThereInItsOrder()
    {
        QFETCH(bool, isGallery);
        const Document document = isGallery ? test::sampleGallery() : test::sampleReport();
        const Parsed page = parse(html::htmlOf(document));
        QCOMPARE(page.error, QString());
        Words words;
        words.add(document.blocks);
        QVERIFY(words.texts.size() > 10);
        const QString text = bare(page.text);
        qsizetype at = 0;
        for (const QString &each : std::as_const(words.texts)) {
            const qsizetype found = text.indexOf(bare(each), at);
            QVERIFY2(found >= 0, qPrintable(each));
            at = found + bare(each).size();
        }
    }
    // A photo stands in the page itself, so that nothing is fetched from elsewhere; initials stand where there is none.
    void peopleHaveAPictureOrInitials()
    {
        class OnePicture final : public PictureShelf
        {
        public:
            [[nodiscard]] QByteArray bytes(const QString &) const override { return QByteArray("\xFF\xD8\xFF", 3); }
        };
        const Person pictured{.name = QStringLiteral("Odile Calvérac"),
                              .initials = QStringLiteral("OC"),
                              .lines = {QStringLiteral("Acheteuse")},
                              .photo = {.key = QStringLiteral("k"), .shelf = std::make_shared<OnePicture>()},
                              .alternative = QStringLiteral("Photo d’Odile")};
        const Person plain{.name = QStringLiteral("Rémi Bastiani"), .initials = QStringLiteral("RB")};
        PhotoGrid grid;
        grid.groups = {PeopleGroup{.heading = QStringLiteral("Achats"), .continued = {}, .people = {pictured, plain}}};
        RollCall roll;
        roll.nameHeading = QStringLiteral("Nom");
        roll.boxHeadings = {QStringLiteral("Matin")};
        roll.signatureHeading = QStringLiteral("Signature");
        roll.people = {pictured, plain};
        const Parsed page = parse(html::htmlOf(withBlocks({grid, roll})));
        QCOMPARE(page.error, QString());
        QCOMPARE(page.text.count(QStringLiteral("Odile Calvérac")), 2);
        QCOMPARE(page.text.count(QStringLiteral("Rémi Bastiani")), 2);
        QCOMPARE(page.text.count(QStringLiteral("RB")), 1);
        QVERIFY(!page.text.contains(QStringLiteral("OC")) && page.text.contains(QStringLiteral("Acheteuse")));
        int pictures = 0;
        for (const Element &element : page.elements) {
            if (element.name != u"img")
                continue;
            ++pictures;
            QCOMPARE(element.attributes.value(QStringLiteral("src")).toString(),
                     QStringLiteral("data:image/jpeg;base64,/9j/"));
            QCOMPARE(element.attributes.value(QStringLiteral("alt")).toString(), pictured.alternative);
        }
        QCOMPARE(pictures, 1);
    }
    void equalDocumentsGiveEqualBytes()
    {
        QCOMPARE(html::htmlOf(test::sampleReport()), html::htmlOf(test::sampleReport()));
        QVERIFY(html::htmlOf(test::sampleReport()).startsWith("<!DOCTYPE html><html lang=\"fr\">"));
    }
    // Whoever opens it tells nobody.
    // Whoever waits is told of each block, and need not wait for the next.
    void aPageTellsHowFarItIsAndStops()
    {
        class Watched final : public TaskContext
        {
        public:
            int stopsAfter = -1;
            QList<qint64> steps;
            qint64 of = 0;
            void step(qint64 done, qint64 total, const QString &) override
            {
                steps.append(done);
                of = total;
            }
            [[nodiscard]] bool isCancelled() const override { return steps.size() == stopsAfter; }
        };
        const Document report = test::sampleReport();
        Watched patient;
        const auto page = html::htmlOf(report, patient);
        QVERIFY(page.has_value());
        QCOMPARE(*page, html::htmlOf(report));
        QCOMPARE(patient.of, qint64(report.blocks.size()));
        QCOMPARE(patient.steps.size(), qsizetype(report.blocks.size()));
        Watched hasty;
        hasty.stopsAfter = 1;
        const auto none = html::htmlOf(report, hasty);
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().kind, Error::Kind::Cancelled);
        QCOMPARE(hasty.steps, QList<qint64>{0});
    }
    void nothingIsFetched()
    {
        const QByteArray bytes = html::htmlOf(test::sampleGallery());
        const Parsed page = parse(bytes);
        for (const Element &element : page.elements) {
            QVERIFY2(element.name != u"script" && element.name != u"link" && element.name != u"iframe",
                     qPrintable(element.name));
            for (const char *name : {"src", "href"}) {
                const QString value = element.attributes.value(QLatin1String(name)).toString();
                QVERIFY2(value.isEmpty() || value.startsWith(u"data:") || element.name == u"a", qPrintable(value));
            }
        }
        QVERIFY(!bytes.contains("url(") && !bytes.contains("@import"));
        QVERIFY(bytes.contains("default-src 'none'"));
    }
    // Whatever somebody is called, it is a name.
    void whatLooksLikeMarkupIsText()
    {
        const QString name = QStringLiteral("<b>O’Neil & \"Fils\"</b> ]]> </style><script>1</script>");
        Document document = withBlocks({Heading{2, name}, Paragraph{.text = name},
                                        Table{.columns = {{.heading = name}}, .rows = {{name}}, .alternative = name},
                                        Pictogram{.people = 3, .filled = 1, .alternative = name}});
        document.metadata.title = name;
        document.header.left = name;
        const Parsed page = parse(html::htmlOf(document));
        QCOMPARE(page.error, QString());
        QVERIFY(page.named(QStringLiteral("b")).isEmpty() && page.named(QStringLiteral("script")).isEmpty());
        QCOMPARE(page.named(QStringLiteral("title")).first().text, name);
        QCOMPARE(bare(page.named(QStringLiteral("h2")).first().text), bare(name));
        QCOMPARE(page.named(QStringLiteral("svg")).first().attributes.value(QStringLiteral("aria-label")), name);
    }
    void onlyAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("web") << QStringLiteral("https://example.org/a?b=1&c=2") << true;
        QTest::newRow("mail") << QStringLiteral("mailto:odile@example.org") << true;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("none") << QString() << false;
    }
    void onlyAddressesAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLink);
        const Parsed page = parse(html::htmlOf(withBlocks({Paragraph{.text = link(QStringLiteral("ici"), address)}})));
        const QList<Element> links = page.named(QStringLiteral("a"));
        QCOMPARE(links.size(), isLink ? 1 : 0);
        if (isLink)
            QCOMPARE(links.first().attributes.value(QStringLiteral("href")), address);
        QVERIFY(page.text.contains(u"ici"));
    }
    void tablesHaveHeadsAndCaptions()
    {
        const Document report = test::sampleReport();
        const Parsed page = parse(html::htmlOf(report));
        QCOMPARE(page.named(QStringLiteral("main")).size(), 1);
        QCOMPARE(page.named(QStringLiteral("h1")).isEmpty(), false);
        const qsizetype tables = page.named(QStringLiteral("table")).size();
        QVERIFY(tables > 2);
        QCOMPARE(page.named(QStringLiteral("caption")).size(), tables);
        for (const Element &caption : page.named(QStringLiteral("caption")))
            QVERIFY(!caption.text.trimmed().isEmpty());
        for (const Element &head : page.named(QStringLiteral("th")))
            QVERIFY(head.attributes.hasAttribute(QStringLiteral("scope")));
        for (const Element &row : page.named(QStringLiteral("tr")))
            QVERIFY(row.parents.contains(QStringLiteral("table")));
    }
    // A drawing is one picture with its sentence, and its numbers can be read below it: no more of them than it shows.
    void drawingsAreToldAndCounted()
    {
        StepCurve curve = test::sampleCurve();
        curve.alternative = QStringLiteral("De zéro à vingt.");
        qsizetype shown = 0;
        for (const CurvePoint &point : curve.points)
            shown += point.date <= curve.asOf ? 1 : 0;
        curve.points.append({.date = curve.asOf.addDays(1), .value = 4711});
        const Parsed page = parse(html::htmlOf(withBlocks({Block(curve)})));
        const QList<Element> drawings = page.named(QStringLiteral("svg"));
        QCOMPARE(drawings.size(), 1);
        QCOMPARE(drawings.first().attributes.value(QStringLiteral("role")), QStringLiteral("img"));
        QCOMPARE(drawings.first().attributes.value(QStringLiteral("aria-label")), curve.alternative);
        QVERIFY(page.named(QStringLiteral("path")).size() > 3);
        const QList<Element> values = page.named(QStringLiteral("td"));
        QCOMPARE(values.size(), shown);
        for (qsizetype i = 0; i < shown; ++i)
            QCOMPARE(values.at(i).text, QString::number(curve.points.at(i).value));
        QVERIFY(!page.text.contains(u"4711"));
    }
    void aShareCurveIsDrawn()
    {
        const ShareCurve curve = halfOnDay60();
        const Parsed page = parse(html::htmlOf(withBlocks({Block(curve)})));
        QCOMPARE(page.error, QString());
        const QList<Element> drawings = page.named(QStringLiteral("svg"));
        QCOMPARE(drawings.size(), 1);
        QCOMPARE(drawings.first().attributes.value(QStringLiteral("aria-label")), curve.alternative);
        // The axis ends at the half that is reached; days with who is followed; what they are; the median; the end.
        QCOMPARE(bare(drawings.first().text), QStringLiteral("0%25%50%") + QStringLiteral("010507")
                                                  + QStringLiteral("1005") + QStringLiteral("JoursSuivisMilieu50%"));
        // The axis is the one line from margin to margin at the bottom; the curve is the thick one.
        QList<QPointF> axis;
        QList<QPointF> line;
        QList<double> heights;
        for (const Element &path : page.named(QStringLiteral("path"))) {
            const QList<QPointF> points = pointsOf(path);
            if (path.attributes.value(QStringLiteral("stroke-width")) == u"1.6")
                line = points;
            else if (points.size() == 2 && points.first().y() == points.last().y()
                     && !path.attributes.hasAttribute(QStringLiteral("stroke-dasharray"))) {
                heights.append(points.first().y());
                if (axis.isEmpty() || points.first().y() > axis.first().y())
                    axis = points;
            }
        }
        QCOMPARE(heights.size(), 3); // nothing, a quarter, a half
        const double top = *std::min_element(heights.cbegin(), heights.cend());
        const double bottom = axis.first().y();
        const double left = axis.first().x();
        const double width = axis.last().x() - left;
        QVERIFY(width > 400 && bottom - top > 100);
        const double middle = (top + bottom) / 2;
        const QList<QPointF> expected = {{left, bottom},
                                         {left + width * .2, bottom},
                                         {left + width * .2, middle},
                                         {left + width * .6, middle},
                                         {left + width * .6, top},
                                         {left + width, top}};
        QCOMPARE(line.size(), expected.size());
        for (qsizetype i = 0; i < line.size(); ++i)
            QVERIFY2(QLineF(line.at(i), expected.at(i)).length() < .05, qPrintable(QString::number(i)));
        QVERIFY(!drawings.first().text.contains(u"4711"));
    }
    // No band where there is none.
    void aShareCurveIsToldInNumbers()
    {
        const Parsed page = parse(html::htmlOf(withBlocks({Block(halfOnDay60())})));
        QStringList cells;
        for (const Element &cell : page.elements) {
            if (cell.parents.contains(QStringLiteral("tbody")) && (cell.name == u"th" || cell.name == u"td"))
                cells.append(bare(cell.text));
        }
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells.mid(0, 2), (QStringList{QStringLiteral("20"), QStringLiteral("25%")}));
        QVERIFY2(cells.at(2).startsWith(u"10%") && cells.at(2).endsWith(u"40%"), qPrintable(cells.at(2)));
        QCOMPARE(cells.mid(3), (QStringList{QStringLiteral("60"), QStringLiteral("50%"), QString()}));
        QVERIFY(!page.text.contains(u"4711") && !page.text.contains(u"140"));
    }
    // A band from nought to nought is one; where there is none nothing is said of it.
    void aBandIsToldWhereThereIsOne()
    {
        const ShareBand nought;
        const ShareCurve curve{.points = {{.day = 10, .share = 0.5},
                                          {.day = 20, .share = 0.5, .band = nought},
                                          {.day = 30, .share = 0.5, .band = ShareBand{.low = 0.25, .high = 0.75}}},
                               .lastDay = 30,
                               .alternative = QStringLiteral("x")};
        const QList<Element> cells = parse(html::htmlOf(withBlocks({Block(curve)}))).named(QStringLiteral("td"));
        QCOMPARE(cells.size(), 6); // share and band of three days
        QCOMPARE(cells.at(1).text, QString());
        QVERIFY(!cells.at(3).text.isEmpty());
        QVERIFY(cells.at(5).text.contains(u"25") && cells.at(5).text.contains(u"75"));
    }
    void peopleAreDrawnOneByOne_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("full");
        QTest::addColumn<int>("empty");
        QTest::newRow("some of sixty") << 60 << 20 << 20 << 40;
        QTest::newRow("one of 61, whose last row is short") << 61 << 1 << 1 << 60;
        QTest::newRow("none") << 7 << 0 << 0 << 7;
        QTest::newRow("all") << 5 << 5 << 5 << 0;
        QTest::newRow("nobody") << 0 << 0 << 0 << 0;
    }
    // Each is a head and shoulders: two outlines. Those who are filled are one shape, the others another.
    void peopleAreDrawnOneByOne()
    {
        QFETCH(int, people);
        QFETCH(int, filled);
        QFETCH(int, full);
        QFETCH(int, empty);
        const Parsed page = parse(html::htmlOf(
            withBlocks({Pictogram{.people = people, .filled = filled, .alternative = QStringLiteral("x")}})));
        QCOMPARE(page.error, QString());
        int fullOutlines = 0;
        int emptyOutlines = 0;
        QSet<QString> places;
        const QList<Element> shapes = page.named(QStringLiteral("path"));
        for (const Element &shape : shapes) {
            const QString data = shape.attributes.value(QStringLiteral("d")).toString();
            const bool isEmpty = shape.attributes.value(QStringLiteral("fill")) == u"none";
            QCOMPARE(shape.attributes.hasAttribute(QStringLiteral("stroke")), isEmpty);
            (isEmpty ? emptyOutlines : fullOutlines) += static_cast<int>(data.count(u'M'));
            for (const QString &outline : data.split(u'M', Qt::SkipEmptyParts))
                places.insert(outline.section(u'L', 0, 0).section(u'C', 0, 0));
        }
        QCOMPARE(shapes.size(), (full > 0 ? 1 : 0) + (empty > 0 ? 1 : 0));
        QCOMPARE(fullOutlines, 2 * full);
        QCOMPARE(emptyOutlines, 2 * empty);
        QCOMPARE(places.size(), 2 * people); // nobody stands on another
    }
    // Black on white paper and white on a dark screen by the same names.
    void coloursAreNames()
    {
        const QByteArray bytes = html::htmlOf(test::sampleReport());
        const qsizetype body = bytes.indexOf("<body>");
        QVERIFY(body > 0);
        static const QRegularExpression colour(QStringLiteral("(?<!&)#[0-9a-fA-F]{6}|rgb\\("));
        QVERIFY(!QString::fromUtf8(bytes.mid(body)).contains(colour));
        QVERIFY(bytes.left(body).contains("--ink:#1b2733"));
        QVERIFY(bytes.left(body).contains("prefers-color-scheme:dark"));
    }
};

REBOND_TEST(TestPage)
#include "tst_page.moc"
