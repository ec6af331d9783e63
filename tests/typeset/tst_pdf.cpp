// SPDX-License-Identifier: GPL-3.0-or-later
// The written file, judged by programs that are not ours: poppler's and qpdf's. Where they are not installed the tests
// skip and say so.
#include "typeset/pagepainter.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include "sample.h"
#include "support/runner.h"

#include <QBuffer>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

using namespace rebond;
using namespace rebond::typeset;

namespace {

struct Ran
{
    int status = -1;
    QString out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAll())};
}

class CountingTask final : public TaskContext
{
public:
    explicit CountingTask(int stopAfter) : m_left(stopAfter) {}
    void step(qint64, qint64 total, const QString &what) override
    {
        --m_left;
        m_total = total;
        m_what = what;
    }
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }
    int m_left;
    qint64 m_total = 0;
    QString m_what;
};

} // namespace

#define NEEDS(program)                                                                                                 \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                                             \
    QSKIP(program " is not installed (packages poppler-utils, qpdf)")

class TestPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;

    // Writes another document beside the sample and gives its path.
    QString written(const document::Document &document, const QString &name)
    {
        const Result<QByteArray> pdf = writePdf(Typesetter().typeset(document), document.metadata);
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (pdf && file.open(QIODevice::WriteOnly))
            file.write(*pdf);
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const document::Document report = test::sampleReport();
        const Result<QByteArray> pdf = writePdf(Typesetter().typeset(report), report.metadata);
        QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().detail));
        m_bytes = *pdf;
        m_path = m_folder.filePath(QStringLiteral("sample.pdf"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_bytes), m_bytes.size());
    }

    void isSoundForQpdf()
    {
        NEEDS("qpdf");
        const Ran checked = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
        QCOMPARE(checked.status, 0);
        QVERIFY2(checked.out.contains(QLatin1String("No syntax or stream encoding errors found")),
                 qPrintable(checked.out));
        QVERIFY2(!checked.out.contains(QLatin1String("WARNING")), qPrintable(checked.out));
    }
    void saysWhatItIs()
    {
        NEEDS("pdfinfo");
        const QString info = run(QStringLiteral("pdfinfo"), {m_path}).out;
        for (const QString &line :
             {QStringLiteral("Title:           60 dans le 06 – Bilan au 30 juin 2012"),
              QStringLiteral("Author:          Rebond"), QStringLiteral("Subject:         20 sur 60 ont rebondi"),
              QStringLiteral("Keywords:        bilan"), QStringLiteral("Creator:         Rebond"),
              QStringLiteral("Tagged:          yes"), QStringLiteral("JavaScript:      no"),
              QStringLiteral("Page size:       595 x 842 pts (A4)"), QStringLiteral("Pages:           3")})
            QVERIFY2(info.contains(line), qPrintable(line + QStringLiteral("\nis not in\n") + info));
        const QString dates = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), m_path}).out;
        QVERIFY2(dates.contains(QRegularExpression(QStringLiteral("CreationDate: +2012-06-30T1[24]:00:00"))),
                 qPrintable(dates));
    }
    // What a document carries for programs comes out as it went in, and twice alike.
    void carriesFilesWithinTheFile()
    {
        NEEDS("qpdf");
        document::Document document;
        document.metadata.title = QStringLiteral("CV");
        document.metadata.attachments = {{QStringLiteral("resume.json"), QStringLiteral("application/json"),
                                          QByteArray("{\"a\":\"\xC3\xA9\"}\n")},
                                         {QStringLiteral("empty.txt"), QStringLiteral("text/plain"), QByteArray()}};
        document.blocks = {document::Paragraph{.text = QStringLiteral("Une page")}};
        const QString path = written(document, QStringLiteral("carrying.pdf"));
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).status, 0);
        const Ran shown = run(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=resume.json"), path});
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.out, QStringLiteral("{\"a\":\"é\"}\n"));
        const QString list = run(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), path}).out;
        QVERIFY2(list.contains(QLatin1String("resume.json")) && list.contains(QLatin1String("empty.txt")),
                 qPrintable(list));
        QFile first(path);
        QFile second(written(document, QStringLiteral("carrying2.pdf")));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }
    void embedsSubsetsOfOpenSansOnly()
    {
        NEEDS("pdffonts");
        const QStringList lines = run(QStringLiteral("pdffonts"), {m_path}).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2 + 3); // regular, semibold, bold
        for (const QString &line : lines.mid(2)) {
            QVERIFY2(line.contains(QLatin1String("OpenSans")), qPrintable(line));
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes yes yes"))), qPrintable(line));
        }
        QVERIFY(m_bytes.size() < 80000); // subsets: the three files are 660 KB
    }
    void holdsNoPictures()
    {
        NEEDS("pdfimages");
        QCOMPARE(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_path})
                     .out.split(u'\n', Qt::SkipEmptyParts)
                     .size(),
                 2);
    }
    void textReadsAsItWasWritten()
    {
        NEEDS("pdftotext");
        QString text = run(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")}).out;
        text.replace(QChar::Nbsp, u' ');
        const QString flat = text.simplified();
        for (
            const QString &sentence :
            {QStringLiteral("sur 60 ont rebondi"),
             QStringLiteral(
                 "Dix-huit travaillent toujours au 30 juin. Cinq rebonds sont venus par le collectif, treize par une recherche "
                 "individuelle ; l’origine de deux n’est pas connue."),
             QStringLiteral("effectif à cette date"), QStringLiteral("23 à 46 % (intervalle de Wilson à 95 %)"),
             QStringLiteral("« Heures » : par semaine"), QStringLiteral("Œdipe Ængström-Vérignac de la Tour"),
             QStringLiteral("janv. 2012")})
            QVERIFY2(flat.contains(sentence), qPrintable(sentence + QStringLiteral("\nis not in\n") + flat));
        QVERIFY(!text.contains(u'\t'));
        QVERIFY(!text.contains(QChar(0xFB03)) && !text.contains(QChar(0xFB01)));
        QVERIFY(!text.contains(QChar(0xFFFD)));
    }
    void spacesAreSpacesInTheFontMaps()
    {
        NEEDS("qpdf");
        const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
        run(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, plain});
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        int maps = 0;
        for (qsizetype at = bytes.indexOf("beginbfrange"); at >= 0; at = bytes.indexOf("beginbfrange", at + 1)) {
            const qsizetype first = bytes.indexOf('[', at);
            const QByteArray values = bytes.mid(first, bytes.indexOf(']', first) - first);
            QVERIFY(!values.contains("<0009>"));
            maps += values.contains("<0020>") ? 1 : 0;
        }
        QCOMPARE(maps, 3);
    }
    void structureReadsInOrder()
    {
        NEEDS("pdfinfo");
        const QString structure = run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), m_path}).out;
        QVERIFY2(!structure.contains(QLatin1String("Syntax")), qPrintable(structure.left(400))); // poppler's warnings
        QStringList parts;
        for (const QString &line : structure.split(u'\n')) {
            const QString trimmed = line.trimmed();
            if (QRegularExpression(QStringLiteral("^(H1|H2|P|Figure|Table|Note|Document)\\b"))
                    .match(trimmed)
                    .hasMatch())
                parts.append(trimmed.section(QRegularExpression(QStringLiteral("[ :]")), 0, 0));
        }
        QCOMPARE(parts.join(u' '),
                 QStringLiteral("Document H1 P Figure P H2 Figure H2 Table H2 Table Note H1 P Table"));
        QVERIFY2(structure.contains(QLatin1String("\"20 sur 60 ont rebondi \"")), qPrintable(structure.left(300)));
        QString flat = structure.simplified();
        flat.replace(QChar::Nbsp, u' ');
        QVERIFY(flat.contains(QLatin1String("emploi de moins de six mois. Dix-huit"))); // across a line's end
        QCOMPARE(flat.count(QLatin1String("TH: /Scope /Column")), 5);                   // repeated heads are artifacts
        QCOMPARE(flat.count(QRegularExpression(QStringLiteral("TR\\b"))), 6 + 6 + 47);
        QVERIFY(!flat.contains(QLatin1String("Bilan au 30 juin"))); // running lines are artifacts
        QVERIFY(flat.contains(QLatin1String("Link")));
    }
    void notesAreFoundByTheirIds()
    {
        NEEDS("qpdf");
        const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), m_path}).out;
        const QRegularExpressionMatch tree =
            QRegularExpression(
                QStringLiteral("\"/IDTree\": \\{\\s*\"/Names\": \\[\\s*\"(u:note-\\d+)\",\\s*\"(\\d+ 0 R)\"\\s*\\]"))
                .match(json);
        QVERIFY(tree.hasMatch());
        QVERIFY(json.contains(QStringLiteral("\"/ID\": \"%1\"").arg(tree.captured(1))));
        const QString note = json.section(QStringLiteral("\"obj:%1\": {").arg(tree.captured(2)), 1)
                                 .section(QStringLiteral("\"obj:"), 0, 0);
        QVERIFY2(note.contains(QStringLiteral("\"/S\": \"/Note\"")), qPrintable(note.left(300)));
    }
    void figuresHaveAlternatives()
    {
        NEEDS("qpdf");
        const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), m_path}).out;
        QVERIFY(json.contains(QLatin1String("\"/Alt\": \"u:60 personnes, dont 20 ont rebondi.\"")));
        QVERIFY(json.contains(QLatin1String("u:Courbe des rebonds")));
        QVERIFY(json.contains(QLatin1String("\"/Lang\": \"u:fr\"")));
        QVERIFY(json.contains(QLatin1String("\"/DisplayDocTitle\": true")));
        QVERIFY(json.contains(QLatin1String("https://example.org/regles")));
        for (const QLatin1String active : {QLatin1String("/JavaScript"), QLatin1String("/OpenAction"),
                                           QLatin1String("/Launch"), QLatin1String("/AA\"")})
            QVERIFY(!json.contains(active));
    }
    void tagsChangeNoPixel()
    {
        NEEDS("pdftoppm");
        // The same marks without structure: no markers, so nothing for the filter to swallow.
        const document::Document report = test::sampleReport();
        const PageList pages = Typesetter().typeset(report);
        std::vector<Page> bare = pages.pages();
        for (Page &page : bare) {
            for (Mark &mark : page.marks)
                mark.node = kArtifact;
        }
        const QString path = m_folder.filePath(QStringLiteral("bare.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writePdf(PageList(pages.style(), bare, {}), report.metadata).value());
        file.close();
        QList<QImage> images;
        for (const QString &pdf : {m_path, path}) {
            const QString base = pdf + QStringLiteral("-page");
            run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"),
                                             QStringLiteral("-singlefile"), pdf, base});
            images.append(QImage(base + QStringLiteral(".png")));
        }
        QVERIFY(!images[0].isNull());
        QCOMPARE(images[0], images[1]);
    }
    void paperAndScreenShowTheSamePage()
    {
        NEEDS("pdftoppm");
        const QString base = m_folder.filePath(QStringLiteral("paper"));
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("36"), QStringLiteral("-png"),
                                         QStringLiteral("-singlefile"), m_path, base});
        const QImage paper = QImage(base + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
        const PageList pages = Typesetter().typeset(test::sampleReport());
        const QImage screen = renderImage(pages.page(0), pages.style(), 36).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!paper.isNull());
        QVERIFY(qAbs(paper.width() - screen.width()) <= 1 && qAbs(paper.height() - screen.height()) <= 1);
        double difference = 0;
        const int width = std::min(paper.width(), screen.width());
        const int height = std::min(paper.height(), screen.height());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                difference += qAbs(qGray(paper.pixel(x, y)) - qGray(screen.pixel(x, y)));
        }
        QVERIFY2(difference / (width * height) < 6, qPrintable(QString::number(difference / (width * height))));
    }

    void equalDocumentsGiveEqualBytes()
    {
        const document::Document report = test::sampleReport();
        QCOMPARE(writePdf(Typesetter().typeset(report), report.metadata).value(), m_bytes);
    }
    void theHashSeedDoesNotShow()
    {
        QHashSeed::resetRandomGlobalSeed();
        const document::Document report = test::sampleReport();
        const QByteArray bytes = writePdf(Typesetter().typeset(report), report.metadata).value();
        QHashSeed::setDeterministicGlobalSeed();
        QCOMPARE(bytes, m_bytes);
    }
    void threadsGiveEqualBytes()
    {
        const document::Document report = test::sampleReport();
        QList<QByteArray> results(3);
        std::vector<std::unique_ptr<QThread>> threads;
        for (QByteArray &result : results) {
            threads.emplace_back(QThread::create([&result, &report] {
                result = writePdf(Typesetter().typeset(report), report.metadata).value_or(QByteArray());
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const QByteArray &result : std::as_const(results))
            QCOMPARE(result, m_bytes);
    }
    void anotherInstantGivesOtherBytes()
    {
        document::Document report = test::sampleReport();
        report.metadata.created = report.metadata.created.addDays(1);
        QVERIFY(writePdf(Typesetter().typeset(report), report.metadata).value() != m_bytes);
    }
    void withoutAnInstantNoDateIsWritten()
    {
        NEEDS("pdfinfo");
        document::Document report = test::sampleReport();
        report.metadata.created = {};
        const QString info = run(QStringLiteral("pdfinfo"), {written(report, QStringLiteral("undated.pdf"))}).out;
        QVERIFY(info.contains(QLatin1String("Title:")));
        QVERIFY(!info.contains(QLatin1String("Date:")));
    }

    void strangeTextIsWrittenToo()
    {
        NEEDS("pdftotext");
        document::Document document;
        document.metadata.title = QStringLiteral("Ünï ( \\ ) <&> 日本");
        document.blocks = {document::Heading{1, QStringLiteral("Titre ( \\ ) <&>")},
                           document::Paragraph{
                               QStringLiteral("Łukasz Дмитрий Ελένη ß € œ 1 234,5 l’été efficacité fjord\u00AD")},
                           document::Paragraph{
                               document::link(QStringLiteral("lien"), QStringLiteral("https://example.org/é?a=(b)&c"))},
                           document::Table{},
                           document::BarTable{},
                           document::Pictogram{},
                           document::StepCurve{},
                           document::Picture{}};
        const QString path = written(document, QStringLiteral("strange.pdf"));
        const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).out;
        QVERIFY2(text.contains(QLatin1String("Titre ( \\ ) <&>")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Łukasz Дмитрий Ελένη ß € œ 1 234,5 l’été efficacité fjord")),
                 qPrintable(text));
        QVERIFY(run(QStringLiteral("pdfinfo"), {path}).out.contains(document.metadata.title));
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).status, 0);
    }
    void picturesAreEmbeddedAtNoMoreThanTheirRoomNeeds()
    {
        NEEDS("pdfimages");
        QImage image(1500, 1000, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        document::Document document;
        document.metadata.title = QStringLiteral("t");
        document.blocks = {
            document::Picture{.bytes = png, .width = 72, .height = 90, .alternative = QStringLiteral("Portrait")}};
        const QStringList list = run(QStringLiteral("pdfimages"),
                                     {QStringLiteral("-list"), written(document, QStringLiteral("picture.pdf"))})
                                     .out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(list.size(), 3);
        QVERIFY2(list[2].contains(QRegularExpression(QStringLiteral(" 300 +375 "))), qPrintable(list[2]));
    }
    void cancellingGivesNoBytes()
    {
        CountingTask task(1);
        const document::Document report = test::sampleReport();
        const Result<QByteArray> pdf = writePdf(Typesetter().typeset(report), report.metadata, task);
        QVERIFY(!pdf.has_value());
        QCOMPARE(pdf.error().kind, Error::Kind::Cancelled);
        QCOMPARE(task.m_total, 3);
        QVERIFY(!task.m_what.isEmpty());
    }
    void noPagesIsAnError()
    {
        const Result<QByteArray> pdf = writePdf(PageList(), {});
        QVERIFY(!pdf.has_value());
        QCOMPARE(pdf.error().kind, Error::Kind::Invalid);
    }
};

REBOND_TEST(TestPdf)
#include "tst_pdf.moc"
