// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes: where parts begin, what leads to them and under which number, what the file says of it to qpdf.
#include "typeset/binding.h"

#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include "support/runner.h"

#include <QFile>
#include <QHash>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

Document oneHeading(const QString &heading, const QString &language = QStringLiteral("fr"))
{
    Document document;
    document.metadata.title = heading;
    document.metadata.language = language;
    document.footer = Running{.left = quiet(QStringLiteral("Les rebonds"))};
    document.blocks = {Heading{1, heading}};
    return document;
}

QString partName(int number)
{
    return QStringLiteral("part-%1").arg(number);
}
QString partTitle(int number)
{
    return QStringLiteral("Partie-%1").arg(number);
}

// Cover, contents of all parts, parts of one, two or three pages, back.
std::vector<VolumePart> volumeOf(int count)
{
    std::vector<VolumePart> parts;
    parts.push_back({.name = QStringLiteral("cover"),
                     .contents = oneHeading(QStringLiteral("Couverture")),
                     .isNumbered = false,
                     .label = QStringLiteral("Couv.")});
    Document contents = oneHeading(QStringLiteral("Sommaire"));
    Entries entries;
    for (int i = 0; i < count; ++i)
        entries.entries.append({.level = 1 + i % 3, .text = partTitle(i), .target = partName(i)});
    contents.blocks.emplace_back(entries);
    parts.push_back({.name = QStringLiteral("contents"), .title = QStringLiteral("Sommaire"), .contents = contents});
    for (int i = 0; i < count; ++i) {
        Document document = oneHeading(partTitle(i), i % 5 == 1 ? QStringLiteral("en") : QStringLiteral("fr"));
        for (int page = 0; page < i % 3; ++page) {
            document.blocks.emplace_back(PageBreak{});
            document.blocks.emplace_back(
                Paragraph{link(QStringLiteral("Retour au sommaire"), QStringLiteral("#contents"))});
        }
        VolumePart part{.name = partName(i), .title = partTitle(i), .level = 1 + i % 2};
        if (i % 2 == 0)
            part.contents = document;
        else
            part.contents = Typesetter().typeset(document); // set before
        parts.push_back(part);
    }
    parts.push_back({.name = QStringLiteral("back"),
                     .contents = oneHeading(QStringLiteral("Dos")),
                     .isNumbered = false,
                     .label = QStringLiteral("Dos")});
    return parts;
}

// The page a heading stands on, from 1; 0 where there is none.
int pageOfHeading(const PageList &pages, const QString &heading)
{
    for (int i = 0; i < pages.count(); ++i) {
        for (const Mark &mark : pages.page(i).marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && mark.node != kArtifact && pages.structure()[size_t(mark.node)].role == Role::Heading1
                && run->text.trimmed() == heading)
                return i + 1;
        }
    }
    return 0;
}

struct Line
{
    QString text;
    QString number;
    std::optional<int> page; // it leads to, from 0
};

// The lines of the contents, by their nodes.
QHash<QString, Line> linesOf(const PageList &pages)
{
    QHash<int, Line> byNode;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            if (mark.node == kArtifact)
                continue;
            const Node &node = pages.structure()[size_t(mark.node)];
            if (node.role != Role::Link || pages.structure()[size_t(node.parent)].role != Role::Item)
                continue;
            Line &line = byNode[mark.node];
            if (const auto *area = std::get_if<LinkArea>(&mark.content))
                line.page = area->page;
            else if (const auto *run = std::get_if<TextRun>(&mark.content))
                (line.text.isEmpty() ? line.text : line.number) = run->text.trimmed();
        }
    }
    QHash<QString, Line> byText;
    for (const Line &line : std::as_const(byNode))
        byText.insert(line.text, line);
    return byText;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
             ? process.readAllStandardOutput()
             : QByteArray();
}

void collect(const QJsonArray &items, int level, QStringList &lines)
{
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(level)
                         .arg(item.value(QStringLiteral("destpageposfrom1")).toInt())
                         .arg(item.value(QStringLiteral("title")).toString()));
        collect(item.value(QStringLiteral("kids")).toArray(), level + 1, lines);
    }
}

} // namespace

class TestBinding : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // Written as PDF; its path.
    QString written(const PageList &pages, const QString &name) const
    {
        Metadata metadata;
        metadata.title = QStringLiteral("Livret");
        const auto pdf = writePdf(pages, metadata);
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (pdf && file.open(QIODevice::WriteOnly))
            file.write(*pdf);
        return path;
    }

private Q_SLOTS:
    void entriesTellWhereTheirPartBegins_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("some") << 7;
        QTest::newRow("contents of several pages") << 260;
    }
    void entriesTellWhereTheirPartBegins()
    {
        QFETCH(const int, count);
        const PageList pages = bindVolume(volumeOf(count));
        const QHash<QString, Line> lines = linesOf(pages);
        QCOMPARE(lines.size(), count);
        int last = pageOfHeading(pages, QStringLiteral("Sommaire"));
        QCOMPARE(last, 2);
        for (int i = 0; i < count; ++i) {
            const int page = pageOfHeading(pages, partTitle(i));
            QVERIFY2(page > last, qPrintable(partTitle(i)));
            last = page;
            const Line line = lines.value(partTitle(i));
            QCOMPARE(line.number, QString::number(page));
            QCOMPARE(line.page, std::optional(page - 1));
        }
        if (count > 200)
            QVERIFY(pageOfHeading(pages, partTitle(0)) > 4); // the contents alone take pages
        QCOMPARE(pageOfHeading(pages, QStringLiteral("Dos")), pages.count());
    }
    // Small ones stand below each other while they are whole on one page; what leads to them leads there.
    void smallPartsShareAPage()
    {
        const auto part = [](int number, int lines) {
            Document document = oneHeading(partTitle(number));
            Entries entries;
            for (int i = 0; i < lines; ++i)
                entries.entries.append(
                    {.level = 2, .text = QStringLiteral("Ligne %1-%2").arg(number).arg(i), .target = partName(i % 3)});
            document.blocks.emplace_back(entries);
            return VolumePart{.name = partName(number),
                              .title = partTitle(number),
                              .contents = document,
                              .mayShare = number > 0};
        };
        const struct
        {
            QList<int> lines;
            QList<int> pages; // they begin on, from 1
        } cases[] = {{{5, 5, 5}, {2, 2, 2}},
                     {{30, 30, 5}, {2, 3, 3}},
                     {{5, 80, 5}, {2, 3, 5}},
                     {{5, 5, 50}, {2, 2, 3}}};
        for (const auto &each : cases) {
            std::vector<VolumePart> parts = volumeOf(3);
            parts.erase(parts.begin() + 2, parts.end());
            for (int i = 0; i < 3; ++i)
                parts.push_back(part(i, each.lines[i]));
            const PageList pages = bindVolume(parts);
            const QHash<QString, Line> lines = linesOf(pages);
            QCOMPARE(pages.navigation().outline.size(), 4);
            for (int i = 0; i < 3; ++i) {
                const int page = each.pages[i] + 1; // behind the cover and the contents
                QCOMPARE(pageOfHeading(pages, partTitle(i)), page);
                QCOMPARE(pages.navigation().outline[i + 1].page, page - 1);
                for (const QString &from : {partTitle(i), QStringLiteral("Ligne 2-%1").arg(i)}) {
                    QCOMPARE(lines.value(from).number, QString::number(page));
                    QCOMPARE(lines.value(from).page, std::optional(page - 1));
                }
            }
        }
    }
    void linksLeadToPartsOrNowhere()
    {
        std::vector<VolumePart> parts = volumeOf(3);
        auto &contents = std::get<Document>(parts[1].contents);
        contents.blocks.emplace_back(Paragraph{link(QStringLiteral("nulle part"), QStringLiteral("#nowhere"))});
        contents.blocks.emplace_back(Paragraph{link(QStringLiteral("dehors"), QStringLiteral("https://example.org"))});
        contents.blocks.emplace_back(
            Entries{{{.level = 1, .text = QStringLiteral("Rien"), .target = QStringLiteral("x")}}});
        const PageList pages = bindVolume(parts);
        int within = 0;
        int outside = 0;
        for (const Page &page : pages.pages()) {
            for (const Mark &mark : page.marks) {
                const auto *area = std::get_if<LinkArea>(&mark.content);
                if (!area)
                    continue;
                area->page ? ++within : ++outside;
                if (area->page)
                    QVERIFY(*area->page >= 0 && *area->page < pages.count());
                else
                    QCOMPARE(area->address, QStringLiteral("https://example.org"));
            }
        }
        QCOMPARE(outside, 1);
        QCOMPARE(within, 3 + 0 + 1 + 2); // of the contents; back from parts of one, two and three pages
    }
    // At the foot of every page but the first and the last, in the corner.
    void pagesAreNumberedThrough()
    {
        const PageList pages = bindVolume(volumeOf(7));
        const QRectF room = Paper::a4().inner();
        for (int i = 0; i < pages.count(); ++i) {
            QStringList corner;
            for (const Mark &mark : pages.page(i).marks) {
                const auto *run = std::get_if<TextRun>(&mark.content);
                if (run && mark.node == kArtifact && qAbs(run->at.x() + run->width - room.right()) < 0.5
                    && run->at.y() > room.bottom() - 12)
                    corner.append(run->text.trimmed());
            }
            const bool isCover = i == 0 || i == pages.count() - 1;
            QCOMPARE(corner, isCover ? QStringList() : QStringList(QString::number(i + 1)));
        }
    }
    void readersFindTheOutlineAndTheLabels()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("qpdf is not installed");
        const PageList pages = bindVolume(volumeOf(7));
        const QString path = written(pages, QStringLiteral("volume.pdf"));
        const QString check = QString::fromUtf8(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}));
        QVERIFY2(check.contains(QLatin1String("No syntax or stream encoding errors found")), qPrintable(check));
        const QJsonObject json =
            QJsonDocument::fromJson(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path})).object();
        QStringList found;
        collect(json.value(QStringLiteral("outlines")).toArray(), 1, found);
        QStringList expected{QStringLiteral("1 2 Sommaire")};
        for (int i = 0; i < 7; ++i)
            expected.append(
                QStringLiteral("%1 %2 %3").arg(1 + i % 2).arg(pageOfHeading(pages, partTitle(i))).arg(partTitle(i)));
        QCOMPARE(found, expected);
        const QJsonArray sheets = json.value(QStringLiteral("pages")).toArray();
        QCOMPARE(sheets.size(), pages.count());
        const QByteArray labels = QJsonDocument(json.value(QStringLiteral("pagelabels")).toArray()).toJson();
        QVERIFY2(labels.contains("Couv.") && labels.contains("Dos"), labels.constData());
        QVERIFY2(QString::fromUtf8(labels).contains(QRegularExpression(QStringLiteral("\"/St\": 2\\b"))),
                 labels.constData());
    }
    void theStructureReadsPartByPart()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("pdfinfo is not installed");
        const QString path = written(bindVolume(volumeOf(4)), QStringLiteral("structure.pdf"));
        const QString text = QString::fromUtf8(
            outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path}));
        QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bSect\\b"))), 7);
        QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bTOCI\\b"))), 4);
        qsizetype at = text.indexOf(QLatin1String("Couverture"));
        QVERIFY2(at >= 0, qPrintable(text));
        for (const char *next : {"Sommaire", "Partie-0", "Partie-3", "Dos"}) {
            const qsizetype found = text.indexOf(QLatin1String(next), at);
            QVERIFY2(found > at, next);
            at = found;
        }
        if (!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
            const QByteArray json = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
            QVERIFY(json.contains("\"/Lang\": \"u:en\"") && json.contains("\"/Lang\": \"u:fr\""));
        }
    }
    void equalVolumesGiveEqualBytes()
    {
        Metadata metadata;
        metadata.title = QStringLiteral("Livret");
        const auto first = writePdf(bindVolume(volumeOf(9)), metadata);
        QHashSeed::resetRandomGlobalSeed();
        const auto second = writePdf(bindVolume(volumeOf(9)), metadata);
        QHashSeed::setDeterministicGlobalSeed();
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }
    // As tst_golden.cpp compares pages: renewed by REBOND_RENEW_GOLDEN=1, and read before that is committed.
    void pagesStandWhereTheyStood()
    {
        std::vector<VolumePart> parts = volumeOf(3);
        Entries &entries = std::get<Entries>(std::get<Document>(parts[1].contents).blocks.back().content);
        entries.entries[1].text = QStringLiteral(
            "Un titre que sa longueur fait passer à la ligne, parce que personne ne "
            "l’a jamais raccourci, ni au sommaire ni ailleurs dans le livret");
        entries.entries.append({.level = 1, .text = QStringLiteral("Un titre sans page")});
        const QString found = dump(bindVolume(parts));
        QFile golden(QStringLiteral(REBOND_TEST_DATA "/typeset/volume.golden"));
        if (qEnvironmentVariableIsSet("REBOND_RENEW_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(found.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList lines = found.split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QVERIFY2(lines[i] == expected[i],
                     qPrintable(QStringLiteral("line %1:\n%2\nwas\n%3").arg(i + 1).arg(lines[i], expected[i])));
        QCOMPARE(lines.size(), expected.size());
    }
    void aHeadingWithoutPagesLeadsToThePartItOpens()
    {
        std::vector<VolumePart> parts;
        parts.push_back({.name = QStringLiteral("a"),
                         .title = QStringLiteral("Zoé Ébène"),
                         .level = 2,
                         .contents = oneHeading(QStringLiteral("Zoé Ébène")),
                         .opens = QStringLiteral("Vente")});
        const PageList pages = bindVolume(std::move(parts));
        const auto &outline = pages.navigation().outline;
        QCOMPARE(outline.size(), 2);
        QCOMPARE(outline.first().title, QStringLiteral("Vente"));
        QVERIFY(outline.first().level == 1 && outline.last().level == 2 && outline.first().page == outline.last().page);
    }
    void nothingIsAnEmptyVolume() { QCOMPARE(bindVolume({}).count(), 0); }
};

REBOND_TEST(TestBinding)
#include "tst_binding.moc"
