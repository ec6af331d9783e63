// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet as a script makes it, of members with consents of every kind: what may be read in it, and what may not.
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::snapshotOf;
using rebond::test::ToolRun;

namespace {

// Their references are no words of the pages.
constexpr char kMembersList[] =
    "Référence;Nom;Prénom;Courriel;Téléphone;Ville;Secteur;Métier;Code ROME;Date d'entrée;Consentements\r\n"
    "QX1;Ébène;Zoé;zoe@example.org;0611111111;Ville-Imaginée;Commerce;Vendeuse;D1106;09/01/2012;"
    "cv:booklet|name:booklet|contact:booklet\r\n"
    "QX2;Fictive;Odile;odile@example.org;0622222222;Bourg-Inventé;Bâtiment;Peintre;F1606;09/01/2012;"
    "cv:booklet|name:booklet\r\n"
    "QX3;Dupré;Ali;ali@example.org;0633333333;Ville-Imaginée;Commerce;Caissier;D1505;09/01/2012;cv:booklet\r\n"
    "QX4;Retiré;Léa;lea@example.org;0644444444;Ville-Imaginée;Commerce;Vendeuse;D1106;09/01/2012;"
    "cv:booklet@2012-01-10/2012-06-29|name:booklet\r\n"
    "QX5;Muet;Paul;paul@example.org;0655555555;Ville-Imaginée;Commerce;Vendeur;D1106;09/01/2012;\r\n"
    "QX6;Tardif;Yves;yves@example.org;0666666666;Ville-Imaginée;Commerce;Vendeur;D1106;09/01/2012;"
    "cv:booklet|name:booklet|contact:booklet\r\n"
    "QX7;Papier;Rose;rose@example.org;0677777777;Bourg-Inventé;Commerce;Fleuriste;D1209;09/01/2012;"
    "cv:booklet|name:booklet|contact:booklet|photo:booklet\r\n";

QByteArray resumeOf(const char *name, const char *label, const char *company)
{
    return QByteArray(R"({"basics": {"name": ")") + name + R"(", "label": ")" + label + R"("}, "work": [{"name": ")"
         + company + R"(", "position": ")" + label + R"(", "startDate": "2008-06", "endDate": "2012-03"}]})";
}

// One page of somebody's own, with an action that must not come through.
QByteArray ownPdf()
{
    QByteArray bytes = "%PDF-1.4\n";
    QList<qsizetype> places;
    const QByteArray words = "BT /F1 20 Tf 72 700 Td (Fleurs de Rose Papier) Tj ET";
    for (const QByteArray &body :
         {QByteArray("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"),
          QByteArray("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
          QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> "
                     "/Contents 5 0 R >>"),
          QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
          QByteArray("<< /Length " + QByteArray::number(words.size()) + " >>\nstream\n" + words + "\nendstream")}) {
        places.append(bytes.size());
        bytes += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

class TestBooklet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    ToolRun make(const QString &output, const QStringList &more = {}) const
    {
        return runTool(QStringList{QStringLiteral("booklet"), m_file, path(output), QStringLiteral("--today"),
                                   QStringLiteral("2012-06-30"), QStringLiteral("--lang"), QStringLiteral("en")}
                       + more);
    }
    QString wordsOf(const QString &name) const
    {
        const auto run = runProgram(QStringLiteral("pdftotext"), {path(name), QStringLiteral("-")});
        return run.status == 0 ? QString::fromUtf8(run.out).simplified() : QString();
    }
    // All that stands in the file, unpacked: metadata, outline, links, alternatives.
    QByteArray innardsOf(const QString &name) const
    {
        return runProgram(QStringLiteral("qpdf"), {QStringLiteral("--json"), path(name)}).out;
    }
    void takeResume(const QString &reference, const QByteArray &json) const
    {
        keep(QStringLiteral("resume.json"), json);
        const ToolRun run = runTool({QStringLiteral("cv"), m_file, path(QStringLiteral("cv.pdf")),
                                     QStringLiteral("--member"), reference, QStringLiteral("--import"),
                                     path(QStringLiteral("resume.json")), QStringLiteral("--today"),
                                     QStringLiteral("2012-06-30")});
        QVERIFY2(run.status == 0, run.err.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("cohort.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), m_file, QStringLiteral("--name"), QStringLiteral("Les rebonds")})
                     .status,
                 0);
        keep(QStringLiteral("members.csv"), kMembersList);
        const ToolRun imported = runTool({QStringLiteral("import"), m_file, path(QStringLiteral("members.csv")),
                                          QStringLiteral("--kind"), QStringLiteral("members")});
        QVERIFY2(imported.status == 0, imported.err.constData());
        takeResume(QStringLiteral("QX1"), resumeOf("Zoé Ébène", "Vendeuse", "Azurel"));
        takeResume(QStringLiteral("QX2"), resumeOf("Odile Fictive", "Peintre", "Bricolux"));
        takeResume(QStringLiteral("QX3"), resumeOf("Ali Dupré", "Caissier", "Chariot"));
        takeResume(QStringLiteral("QX4"), resumeOf("Léa Retiré", "Vendeuse", "Dentelle"));
        takeResume(QStringLiteral("QX5"), resumeOf("Paul Muet", "Vendeur", "Ecarlate"));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("cvs")));
        keep(QStringLiteral("cvs/QX7.pdf"), ownPdf());
        const ToolRun attached = runTool({QStringLiteral("attach"), m_file, path(QStringLiteral("cvs")),
                                          QStringLiteral("--kind"), QStringLiteral("cvs")});
        QVERIFY2(attached.status == 0, attached.err.constData());
    }

    void onlyWhoAgreedStandsInItAndNoMoreThanTheyAgreedTo()
    {
        const ToolRun run = make(QStringLiteral("a.pdf"));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
        const QString told = QString::fromUtf8(run.err);
        for (const char *name :
             {"Léa Retiré (QX4)", "Paul Muet (QX5)", "Yves Tardif (QX6)", "Ali Dupré (QX3)", "Odile Fictive (QX2)"})
            QVERIFY2(told.contains(QString::fromUtf8(name)), qPrintable(QString::fromUtf8(name) + u'\n' + told));
        QVERIFY(!told.contains(QStringLiteral("QX1")) && !told.contains(QStringLiteral("QX7")));
        const QString words = wordsOf(QStringLiteral("a.pdf"));
        if (words.isEmpty())
            QSKIP("needs pdftotext");
        for (const char *there : {"Zoé Ébène", "zoe@example.org", "Odile Fictive", "Azurel", "Bricolux", "Chariot",
                                  "Fleurs de Rose Papier", "CV booklet", "Les rebonds", "30 June 2012"})
            QVERIFY2(words.contains(QString::fromUtf8(there)), qPrintable(QString::fromUtf8(there) + u'\n' + words));
        const QString all = words + QString::fromUtf8(innardsOf(QStringLiteral("a.pdf")));
        for (const char *hidden : {"Retiré", "Léa", "Dentelle", "Muet", "Ecarlate", "Tardif", "Dupré",
                                   "ali@example.org", "odile@example.org", "QX", "app.alert", "JavaScript"})
            QVERIFY2(!all.contains(QString::fromUtf8(hidden)), hidden);
        const QString digits = QString(words).remove(u' ');
        QVERIFY(digits.contains(QStringLiteral("11111111"))); // agreed to be reached
        QVERIFY(!digits.contains(QStringLiteral("22222222")) && !digits.contains(QStringLiteral("33333333")));
    }
    void theFileIsSoundAndTheSameTwice()
    {
        QCOMPARE(make(QStringLiteral("b.pdf")).status, 0);
        const QByteArray first = bytesOf(QStringLiteral("b.pdf"));
        QCOMPARE(make(QStringLiteral("b.pdf"), {QStringLiteral("--quiet")}).err, QByteArray());
        QVERIFY(bytesOf(QStringLiteral("b.pdf")) == first);
        const ToolRun checked = runProgram(QStringLiteral("qpdf"),
                                           {QStringLiteral("--check"), path(QStringLiteral("b.pdf"))});
        if (checked.status < 0)
            QSKIP("needs qpdf");
        QCOMPARE(checked.status, 0);
        QVERIFY2(checked.out.contains("No syntax or stream encoding errors found"), checked.out.constData());
    }
    // The outline in its order, each line at a page where its title can be read.
    void theOutlineLeadsWhereItSays()
    {
        QCOMPARE(make(QStringLiteral("o.pdf"), {QStringLiteral("--order"), QStringLiteral("name")}).status, 0);
        const QJsonObject json = QJsonDocument::fromJson(innardsOf(QStringLiteral("o.pdf"))).object();
        if (json.isEmpty())
            QSKIP("needs qpdf");
        QStringList titles;
        for (const QJsonValue &each : json.value(QStringLiteral("outlines")).toArray()) {
            const QString title = each.toObject().value(QStringLiteral("title")).toString();
            const QString page = QString::number(each.toObject().value(QStringLiteral("destpageposfrom1")).toInt());
            titles.append(title);
            const ToolRun words = runProgram(QStringLiteral("pdftotext"),
                                             {QStringLiteral("-f"), page, QStringLiteral("-l"), page,
                                              path(QStringLiteral("o.pdf")), QStringLiteral("-")});
            if (words.status == 0 && title != QStringLiteral("Cover") && title != QStringLiteral("Back cover"))
                QVERIFY2(QString::fromUtf8(words.out).simplified().contains(title), qPrintable(title));
        }
        QCOMPARE(titles.mid(0, 6), (QStringList{QStringLiteral("Cover"), QStringLiteral("Contents"),
                                                QStringLiteral("Zoé Ébène"), QStringLiteral("Odile Fictive"),
                                                QStringLiteral("Rose Papier"), QStringLiteral("CV no. 4")}));
    }
    void ordersHaveTheirDividers()
    {
        QCOMPARE(make(QStringLiteral("s.pdf")).status, 0);
        QCOMPARE(make(QStringLiteral("m.pdf"), {QStringLiteral("--order"), QStringLiteral("occupation")}).status, 0);
        const auto topLevel = [this](const QString &name) {
            QStringList titles;
            const QJsonObject json = QJsonDocument::fromJson(innardsOf(name)).object();
            for (const QJsonValue &each : json.value(QStringLiteral("outlines")).toArray())
                titles.append(each.toObject().value(QStringLiteral("title")).toString());
            return titles;
        };
        const QStringList sectors = topLevel(QStringLiteral("s.pdf"));
        if (sectors.isEmpty())
            QSKIP("needs qpdf");
        QCOMPARE(sectors.mid(2, 2), (QStringList{QStringLiteral("Bâtiment"), QStringLiteral("Commerce")}));
        QCOMPARE(topLevel(QStringLiteral("m.pdf")).mid(2, 2),
                 (QStringList{QStringLiteral("Commerce, vente et grande distribution"),
                              QStringLiteral("Construction, bâtiment et travaux publics")}));
    }
    void anAnonymousBookletTellsOfNobody()
    {
        const ToolRun run = make(QStringLiteral("n.pdf"), {QStringLiteral("--anonymous")});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.err.contains("QX7")); // their own page cannot be made anonymous
        const QString words = wordsOf(QStringLiteral("n.pdf"));
        if (words.isEmpty())
            QSKIP("needs pdftotext");
        QVERIFY(words.contains(QStringLiteral("Azurel")) && words.contains(QStringLiteral("Bricolux"))
                && words.contains(QStringLiteral("Chariot")) && words.contains(QStringLiteral("Vendeur")));
        const QString all = words + QString::fromUtf8(innardsOf(QStringLiteral("n.pdf")));
        for (const char *hidden : {"Zoé", "Ébène", "Odile", "Fictive", "Ali ", "Dupré", "Rose", "Papier", "example.org",
                                   "Imaginée", "Inventé", "Vendeuse", "QX", "resume.json", "CreationDate"})
            QVERIFY2(!all.contains(QString::fromUtf8(hidden)), hidden);
        QVERIFY(!QString(words).remove(u' ').contains(QStringLiteral("11111111")));
    }
    void aSelectionHoldsThoseNamed()
    {
        const ToolRun run = make(QStringLiteral("x.pdf"),
                                 {QStringLiteral("--members"), QStringLiteral("QX2, Zoé Ébène,QX5"),
                                  QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject answer = run.json();
        QCOMPARE(answer.value(QStringLiteral("cvs")).toInt(), 2);
        QStringList shown;
        for (const QJsonValue &each : answer.value(QStringLiteral("shown")).toArray())
            shown.append(each.toObject().value(QStringLiteral("reference")).toString());
        QCOMPARE(shown, (QStringList{QStringLiteral("QX2"), QStringLiteral("QX1")}));
        const QJsonArray leftOut = answer.value(QStringLiteral("left_out")).toArray();
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut.first().toObject().value(QStringLiteral("reference")).toString(), QStringLiteral("QX5"));
        QCOMPARE(leftOut.first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("no_consent"));
        const QString words = wordsOf(QStringLiteral("x.pdf"));
        QVERIFY(words.isEmpty() || !words.contains(QStringLiteral("Chariot")));
    }
    // Two A4 pages on each side of A4 across, sides enough for whole sheets, and the same words on them.
    void aStapledOneHasItsPagesOnSheets()
    {
        QCOMPARE(make(QStringLiteral("plain.pdf")).status, 0);
        const ToolRun run = make(QStringLiteral("stapled.pdf"), {QStringLiteral("--sheets"), QStringLiteral("two-up"),
                                                                 QStringLiteral("--paper-thickness"),
                                                                 QStringLiteral("100"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const int pages = run.json().value(QStringLiteral("pages")).toInt();
        const int sheets = run.json().value(QStringLiteral("sheets")).toInt();
        QVERIFY(pages > 4);
        QCOMPARE(sheets, (pages + 3) / 4);
        QVERIFY2(run.err.contains("short edge") && run.err.contains(QByteArray::number(sheets) + " sheet"),
                 run.err.constData());
        const ToolRun told = runProgram(QStringLiteral("pdfinfo"), {path(QStringLiteral("stapled.pdf"))});
        if (told.status != 0)
            QSKIP("needs pdfinfo");
        const QString facts = QString::fromUtf8(told.out).simplified();
        QVERIFY2(facts.contains(QStringLiteral("Pages: %1 ").arg(2 * sheets)), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("Page size: 842 x 595 pts")), qPrintable(facts));
        const auto sorted = [&](const QString &name) {
            QStringList words = wordsOf(name).split(u' ');
            words.sort();
            return words;
        };
        QCOMPARE(sorted(QStringLiteral("stapled.pdf")), sorted(QStringLiteral("plain.pdf")));
        QVERIFY(innardsOf(QStringLiteral("stapled.pdf")).contains("/DuplexFlipShortEdge"));
    }
    void oneForAShopSaysWhereItIsCut()
    {
        const ToolRun run = make(QStringLiteral("shop.pdf"), {QStringLiteral("--sheets"), QStringLiteral("printer")});
        QVERIFY2(run.status == 0, run.err.constData());
        // Her own page is in a Helvetica that is not in it.
        QVERIFY2(run.err.contains("fonts that they use: Rose Papier (QX7)."), run.err.constData());
        const QByteArray innards = innardsOf(QStringLiteral("shop.pdf"));
        if (innards.isEmpty())
            QSKIP("needs qpdf");
        const auto pages = innards.count("\"/Type\": \"/Page\"");
        QVERIFY(pages > 4);
        QCOMPARE(innards.count("/TrimBox"), pages);
        QCOMPARE(innards.count("/BleedBox"), pages);
        const ToolRun checked = runProgram(QStringLiteral("qpdf"),
                                           {QStringLiteral("--check"), path(QStringLiteral("shop.pdf"))});
        QVERIFY2(checked.status == 0, checked.out.constData());
    }
    void facilitatorsHaveTheirWord()
    {
        keep(QStringLiteral("words.txt"), "Soixante parcours.\r\n\r\nÀ vous de les lire.\n");
        keep(QStringLiteral("links.txt"), "https://example.org/metiers Fiches des métiers\n\nhttps://example.org\n");
        const ToolRun run = make(QStringLiteral("w.pdf"),
                                 {QStringLiteral("--words"), path(QStringLiteral("words.txt")),
                                  QStringLiteral("--links"), path(QStringLiteral("links.txt")),
                                  QStringLiteral("--contact"), QStringLiteral("contact@example.org")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QString words = wordsOf(QStringLiteral("w.pdf"));
        if (words.isEmpty())
            QSKIP("needs pdftotext");
        for (const char *there : {"Soixante parcours.", "À vous de les lire.", "Fiches des métiers",
                                  "https://example.org/metiers", "contact@example.org"})
            QVERIFY2(words.contains(QString::fromUtf8(there)), there);
        QVERIFY(innardsOf(QStringLiteral("w.pdf")).contains("mailto:contact@example.org"));
    }

    // Who stands in it is counted here from the list of members that the tool exports: a consent for the CV that holds on the
    // day, and a CV, which all have but the first of every twelve.
    void theDemonstrationHasOneOfAllWhoAgreed()
    {
        const QString demo = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), demo}).status, 0);
        QCOMPARE(runTool({QStringLiteral("export"), demo, path(QStringLiteral("m.csv")), QStringLiteral("--kind"),
                          QStringLiteral("members")})
                     .status,
                 0);
        const QStringList lines = QString::fromUtf8(bytesOf(QStringLiteral("m.csv")))
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        static const QRegularExpression consent(
            QStringLiteral("cv:booklet@(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)"));
        int expected = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto match = consent.match(lines[i]);
            const bool holds = match.hasMatch() && match.captured(1) <= QStringLiteral("2012-06-30")
                            && match.captured(2) >= QStringLiteral("2012-06-30");
            expected += holds && (i - 1) % 12 != 0 ? 1 : 0;
        }
        QVERIFY2(expected > 40 && expected < 56, qPrintable(QString::number(expected)));
        const ToolRun run = runTool({QStringLiteral("booklet"), demo, path(QStringLiteral("demo.pdf")),
                                     QStringLiteral("--today"), QStringLiteral("2012-06-30"), QStringLiteral("--json"),
                                     QStringLiteral("--quiet")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject answer = run.json();
        QCOMPARE(answer.value(QStringLiteral("cvs")).toInt(), expected);
        QCOMPARE(answer.value(QStringLiteral("left_out")).toArray().size(), 60 - expected);
        QVERIFY(answer.value(QStringLiteral("pages")).toInt() > expected + 12);
        QVERIFY2(bytesOf(QStringLiteral("demo.pdf")).size() < 6 * 1024 * 1024, "photos and fonts are there once");
    }

    void whatCannotBeDoneLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody of that reference")
            << QStringList{QStringLiteral("--members"), QStringLiteral("QX1,QX99")} << 1;
        QTest::newRow("no reference at all") << QStringList{QStringLiteral("--members"), QStringLiteral(" , ")} << 2;
        QTest::newRow("nobody who agreed") << QStringList{QStringLiteral("--members"), QStringLiteral("QX5")} << 1;
        QTest::newRow("no such text") << QStringList{QStringLiteral("--words"), QStringLiteral("/nowhere/at-all.txt")}
                                      << 1;
        QTest::newRow("no order") << QStringList{QStringLiteral("--order"), QStringLiteral("age")} << 2;
        QTest::newRow("no such sheets") << QStringList{QStringLiteral("--sheets"), QStringLiteral("a5")} << 2;
        QTest::newRow("a thickness of no sheets")
            << QStringList{QStringLiteral("--paper-thickness"), QStringLiteral("100")} << 2;
        QTest::newRow("sheets of cardboard") << QStringList{QStringLiteral("--sheets"), QStringLiteral("two-up"),
                                                            QStringLiteral("--paper-thickness"), QStringLiteral("501")}
                                             << 2;
        QTest::newRow("no template") << QStringList{QStringLiteral("--template"), QStringLiteral("baroque")} << 2;
    }
    void whatCannotBeDoneLeavesEverythingAsItWas()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, status);
        keep(QStringLiteral("never.pdf"), "as it was");
        const auto before = snapshotOf(m_folder.path());
        const ToolRun run = make(QStringLiteral("never.pdf"), more);
        QCOMPARE(run.status, status);
        QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        if (status == 1)
            QCOMPARE(run.err.trimmed().count('\n'), 0);
        QVERIFY(snapshotOf(m_folder.path()) == before);
    }
    // It is told by name who would be in it, were their PDF shorter.
    void aLongPdfIsToldAndTheOthersAreBound()
    {
        const QString file = path(QStringLiteral("long.rebond"));
        QVERIFY(QFile::copy(m_file, file));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("long")));
        keep(QStringLiteral("long/QX7.pdf"),
             ownPdf().replace("/Count 1 /Kids [3 0 R]",
                              QByteArray("/Count 13 /Kids [" + QByteArray("3 0 R ").repeated(13) + "]")));
        const ToolRun attached = runTool({QStringLiteral("attach"), file, path(QStringLiteral("long")),
                                          QStringLiteral("--kind"), QStringLiteral("cvs")});
        QVERIFY2(attached.status == 0, attached.err.constData());
        const ToolRun run = runTool({QStringLiteral("booklet"), file, path(QStringLiteral("long.pdf")),
                                     QStringLiteral("--today"), QStringLiteral("2012-06-30")});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.err.contains("Rose Papier (QX7)"), run.err.constData());
        const QString words = wordsOf(QStringLiteral("long.pdf"));
        QVERIFY(words.isEmpty()
                || (words.contains(QStringLiteral("Azurel")) && !words.contains(QStringLiteral("Rose"))));
    }
    // Rose has both by now.
    void theirOwnPagesStandInPlaceOfOursOrBehind()
    {
        takeResume(QStringLiteral("QX7"), resumeOf("Rose Papier", "Fleuriste", "Glycine"));
        const auto madeOf = [&](const QString &own) {
            const ToolRun run = make(own + QStringLiteral(".pdf"),
                                     {QStringLiteral("--own-pdfs"), own, QStringLiteral("--members"),
                                      QStringLiteral("QX2,QX7"), QStringLiteral("--order"), QStringLiteral("name"),
                                      QStringLiteral("--json")});
            return run.json();
        };
        const QJsonObject after = madeOf(QStringLiteral("after"));
        const QJsonObject instead = madeOf(QStringLiteral("instead"));
        QVERIFY(instead.value(QStringLiteral("pages")).toInt() > 3);
        QCOMPARE(after.value(QStringLiteral("pages")).toInt(), instead.value(QStringLiteral("pages")).toInt() + 1);
        for (const QJsonObject &answer : {after, instead}) {
            const QJsonArray shown = answer.value(QStringLiteral("shown")).toArray();
            QCOMPARE(shown.size(), 2);
            QVERIFY(shown[1].toObject().value(QStringLiteral("own_pdf")).toBool());
            QVERIFY(!shown[0].toObject().value(QStringLiteral("own_pdf")).toBool());
        }
        const QString behind = wordsOf(QStringLiteral("after.pdf"));
        if (behind.isEmpty())
            QSKIP("needs pdftotext");
        QVERIFY(behind.indexOf(QStringLiteral("Glycine")) > 0);
        QVERIFY(behind.indexOf(QStringLiteral("Fleurs de Rose Papier")) > behind.indexOf(QStringLiteral("Glycine")));
        const QString alone = wordsOf(QStringLiteral("instead.pdf"));
        QVERIFY(alone.contains(QStringLiteral("Fleurs de Rose Papier")) && !alone.contains(QStringLiteral("Glycine")));
    }
};

REBOND_TEST(TestBooklet)
#include "tst_booklet.moc"
