// SPDX-License-Identifier: GPL-3.0-or-later
// CVs on pages: all that is said stands there, nothing is cut or alone, dates are those of the language, and the PDF of an
// anonymous one tells of nobody in any of its bytes.
#include "cv/cvdocument.h"

#include "cv/anonymous.h"
#include "cv/jsonresume.h"
#include "cv/lives.h"
#include "cv/words.h"
#include "document/emoji.h"
#include "support/runner.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::cv;
using namespace rebond::test;
using namespace rebond::typeset;

namespace {

constexpr CvTemplate kTemplates[] = {CvTemplate::Classic, CvTemplate::Modern, CvTemplate::Compact};

PageList pagesOf(const CvPaper &paper)
{
    return Typesetter().typeset(cvDocument(paper));
}

// Without spaces of any kind: where lines break is no matter.
QString closedUp(const QString &text)
{
    QString closed;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            closed.append(letter);
    }
    return closed;
}

QString wordsOn(const PageList &pages)
{
    QString words;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content))
                words += run->text;
        }
    }
    return closedUp(words);
}

bool isHeadingNode(const PageList &pages, int node)
{
    if (node == kArtifact)
        return false;
    const Role role = pages.structure().at(size_t(node)).role;
    return role == Role::Heading1 || role == Role::Heading2 || role == Role::Heading3;
}

CvPaper longLife(int posts, CvTemplate style)
{
    CvPaper paper;
    paper.style = style;
    paper.language = QStringLiteral("fr");
    paper.resume.basics.name = QStringLiteral("Zoé Imaginaire");
    paper.resume.basics.summary = QStringLiteral("Une vie de travail, racontée sans rien laisser de côté. ")
                                      .repeated(3);
    for (int i = 0; i < posts; ++i) {
        Work post = aPost(QStringLiteral("Maison %1").arg(i / 2), QStringLiteral("Poste numéro %1").arg(i),
                          {2012 - i, 1, 0}, {2012 - i, 12, 0});
        post.summary = QStringLiteral("Ce qui était à faire chaque jour et qui fut fait. ").repeated(1 + i % 4);
        post.highlights = {QStringLiteral("Premier succès"), QStringLiteral("Deuxième succès")};
        paper.resume.work.append(post);
    }
    return paper;
}

QByteArray answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
             ? process.readAllStandardOutput()
             : QByteArray();
}

} // namespace

class TestCvDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateSaysItAll()
    {
        for (const CvTemplate style : kTemplates) {
            for (const bool isTight : {false, true}) {
                CvPaper paper;
                paper.resume = aTellingLife(true);
                paper.style = style;
                paper.isTight = isTight;
                const QString words = wordsOn(pagesOf(paper));
                for (const char *said :
                     {"Zoé Imaginaire-Inventée", "Conseillère commerciale", "imaginaire@example.org", "06987 Antibes",
                      "Azurel", "Directrice des ventes", "juin 2008 – mars 2012", "2001 – 31 mai 2008", "Mistralou",
                      "BTS Commerce", "Lycée inventé", "grands comptes", "Anglais – B2", "Permis B", "1981", "Chant"})
                    QVERIFY2(words.contains(closedUp(QString::fromUtf8(said))), said);
                QVERIFY(!words.contains(QStringLiteral("x-boss")));
            }
        }
    }
    void thePdfCarriesTheDataItWasMadeOf()
    {
        CvPaper paper;
        paper.resume = aTellingLife(true);
        const auto carried = cvDocument(paper).metadata.attachments;
        QCOMPARE(carried.size(), 1);
        const auto read = parseResume(carried.first().bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->basics, paper.resume.basics);
        QCOMPARE(read->work, paper.resume.work);
        QCOMPARE(read->rest.value(QStringLiteral("references")), paper.resume.rest.value(QStringLiteral("references")));
    }
    void aCvSpeaksItsOwnLanguage()
    {
        CvPaper paper;
        paper.resume.basics.name = QStringLiteral("Zoé Imaginaire");
        paper.resume.work.append(aPost(QStringLiteral("Azurel"), QStringLiteral("Clerk"), {2010, 9, 0}, {}));
        paper.language = QStringLiteral("en");
        QVERIFY(wordsOn(pagesOf(paper)).contains(QStringLiteral("sinceSeptember2010")));
        QVERIFY(wordsOn(pagesOf(paper)).contains(QStringLiteral("Experience")));
        QCOMPARE(cvDocument(paper).metadata.language, QStringLiteral("en"));
        paper.language = QStringLiteral("fr");
        QVERIFY(wordsOn(pagesOf(paper)).contains(QStringLiteral("depuisseptembre2010")));
    }

    void telephonesStandAsTheyAreDialled()
    {
        CvPaper paper;
        paper.language = QStringLiteral("fr");
        paper.resume.basics.name = QStringLiteral("Zoé Imaginaire");
        const auto words = [&](const char *phone) {
            paper.resume.basics.phone = QString::fromUtf8(phone);
            QString text;
            const PageList pages = pagesOf(paper);
            for (const Mark &mark : pages.page(0).marks) {
                if (const auto *run = std::get_if<TextRun>(&mark.content))
                    text += run->text;
            }
            return text.replace(QChar::Nbsp, u' '); // that keep it on one line
        };
        for (const char *phone : {"+33465710199", "0465710199", "+33 4 65 71 01 99"})
            QVERIFY2(words(phone).contains(QStringLiteral("04 65 71 01 99")), qPrintable(words(phone)));
        QVERIFY(words("+33465710199").indexOf(QStringLiteral("+33")) < 0);
        paper.language = QStringLiteral("en");
        QVERIFY(words("+33465710199").contains(QStringLiteral("+33465710199")));
    }
    // Of a post whose years are not told, how long it lasted is.
    void anAgeCannotBeReckonedFromThePage()
    {
        CvPaper paper;
        paper.isAnonymous = true;
        paper.resume = anonymous(aTellingLife(true), {}, QDate(2012, 6, 30));
        for (const CvTemplate style : kTemplates) {
            paper.style = style;
            const QString words = wordsOn(pagesOf(paper));
            QVERIFY2(words.contains(QStringLiteral("7ans")), qPrintable(words));
            for (const char *year : {"2001", "1983", "1981"})
                QVERIFY2(!words.contains(QLatin1String(year)), year);
        }
        const Words french(Language::French);
        const Words english(Language::English);
        const QDate day(2012, 4, 2);
        QCOMPARE(french.available(day, day.addDays(-1)), QStringLiteral("Disponible à partir du 2 avril 2012."));
        QCOMPARE(french.available(day, day), QStringLiteral("Disponible."));
        QCOMPARE(english.available(day, day.addYears(1)), QStringLiteral("Available."));
        QCOMPARE(french.lasting(50), QStringLiteral("4 ans et 2 mois"));
        QCOMPARE(french.lasting(12), QStringLiteral("1 an"));
        QCOMPARE(english.lasting(13), QStringLiteral("1 year and 1 month"));
        QVERIFY(french.lasting(0).isEmpty());
    }

    void pagesBreakWhereTheyMay_data()
    {
        QTest::addColumn<int>("posts");
        for (const int posts : {0, 1, 3, 5, 7, 8, 9, 10, 13, 20, 30})
            QTest::addRow("%d posts", posts) << posts;
    }
    void pagesBreakWhereTheyMay()
    {
        QFETCH(const int, posts);
        for (const CvTemplate style : kTemplates) {
            CvPaper paper = longLife(posts, style);
            const PageList wide = pagesOf(paper);
            paper.isTight = true;
            const PageList tight = pagesOf(paper);
            QVERIFY(tight.count() <= wide.count());
            for (const PageList &pages : {wide, tight}) {
                for (int i = 0; i < pages.count(); ++i) {
                    const QRectF sheet(QPointF(), pages.page(i).size);
                    const Mark *lowest = nullptr;
                    for (const Mark &mark : pages.page(i).marks) {
                        QVERIFY(bounds(mark).isEmpty() || sheet.contains(bounds(mark)));
                        if (mark.node != kArtifact && std::holds_alternative<TextRun>(mark.content)
                            && (!lowest || bounds(mark).bottom() > bounds(*lowest).bottom()))
                            lowest = &mark;
                    }
                    if (i + 1 < pages.count())
                        QVERIFY(lowest && !isHeadingNode(pages, lowest->node));
                }
                const QString words = wordsOn(pages);
                for (int i = 0; i < posts; ++i)
                    QVERIFY(words.contains(QStringLiteral("Postenuméro%1").arg(i)));
            }
        }
    }
    // Printed sheets part: the second one says whose it is, of an anonymous CV what for.
    void laterPagesSayWhoseTheyAre()
    {
        CvPaper paper = longLife(30, CvTemplate::Classic);
        paper.resume.basics.label = QStringLiteral("Conseillère");
        for (const bool isAnonymous : {false, true}) {
            paper.isAnonymous = isAnonymous;
            const PageList pages = pagesOf(paper);
            QVERIFY(pages.count() > 1);
            QString words;
            for (const Mark &mark : pages.page(1).marks) {
                if (const auto *run = std::get_if<TextRun>(&mark.content); run && mark.node == kArtifact)
                    words += run->text;
            }
            QCOMPARE(words.contains(QStringLiteral("Imaginaire")), !isAnonymous);
            QCOMPARE(words.contains(QStringLiteral("Conseillère")), isAnonymous);
        }
    }
    void longNamesAndOddLettersStayOnThePage()
    {
        for (const QString &name :
             {QString(60, u'W'), QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Imaginairedelamontagneinventée"),
              QStringLiteral("عبد الخيالي"), QStringLiteral("Nguyễn Tưởng Tượng"), QStringLiteral("Zoé \U0001F44D")}) {
            for (const CvTemplate style : kTemplates) {
                CvPaper paper;
                paper.style = style;
                paper.resume.basics.name = name;
                paper.resume.basics.label = QString(90, u'm');
                const PageList pages = pagesOf(paper);
                QCOMPARE(pages.count(), 1);
                const QRectF sheet(QPointF(), pages.page(0).size);
                for (const Mark &mark : pages.page(0).marks)
                    QVERIFY2(bounds(mark).isEmpty() || sheet.contains(bounds(mark)), qPrintable(name));
            }
        }
        QVERIFY(pagesOf(CvPaper()).count() == 1); // an empty one
    }

    // A picture leaves no box, no hole and no space before a comma; what is a letter or a sign of a typeface stays.
    void emojiAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *text, const char *left) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(left);
        };
        row("Zoé 🌸 Imaginaire", "Zoé Imaginaire");
        row("🎉 fêtes 🎂, familles 👨‍👩‍👧‍👦. Fin 🇫🇷", "fêtes, familles. Fin");
        row("à l’écoute 👂 : oui", "à l’écoute : oui");
        row("12 👷‍♀️👷 et 1️⃣", "12 et 1");
        row("l’une 🌸\nl’autre", "l’une\nl’autre");
        row("★ ☎ ♥ é 日本 الخيالي n° 1", "★ ☎ ♥ é 日本 الخيالي n° 1");
        row("🌸", "");
    }
    void emojiAreLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, left);
        QCOMPARE(document::withoutEmoji(text), left);
        CvPaper paper;
        paper.resume.basics.name = QStringLiteral("Zoé");
        paper.resume.basics.summary = text;
        QVERIFY(wordsOn(pagesOf(paper)).contains(closedUp(left)));
        const auto carried = parseResume(cvDocument(paper).metadata.attachments.first().bytes);
        QVERIFY(carried && carried->basics.summary == text); // the data stay as they are
    }
    void thePdfOfAnAnonymousCvTellsOfNobody()
    {
        CvPaper paper;
        paper.resume = anonymous(aTellingLife(true), {});
        paper.isAnonymous = true;
        paper.created = QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC);
        const auto document = cvDocument(paper);
        QVERIFY(document.metadata.author.isEmpty());
        QVERIFY(!document.metadata.created.isValid());
        QVERIFY(document.metadata.attachments.isEmpty());
        const auto pdf = writePdf(Typesetter().typeset(document), document.metadata);
        QVERIFY(pdf.has_value());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cv.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QList<QByteArray> seen{*pdf};
        if (!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            seen.append(
                answerOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                                  path, QStringLiteral("-")}));
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            seen.append(answerOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
            QVERIFY(seen.last().contains("Azurel")); // what is looked through is the CV
            seen.append(answerOf(QStringLiteral("pdfinfo"), {path}));
        }
        for (const QByteArray &bytes : std::as_const(seen)) {
            for (const char *tells : {"Imaginaire", "Inventée", "imaginaire", "IMAGINAIRE", "example.org", "Antibes",
                                      "rue Imagin", "Directrice", "Vendeuse", "mailto"}) {
                const QString text = QString::fromUtf8(tells);
                QByteArray wide; // as metadata may hold it
                for (const QChar letter : text) {
                    wide.append(static_cast<char>(letter.unicode() >> 8));
                    wide.append(static_cast<char>(letter.unicode() & 0xFF));
                }
                for (const QByteArray &form :
                     {text.toUtf8(), text.toLatin1(), wide, wide.toHex(), wide.toHex().toUpper()})
                    QVERIFY2(!bytes.contains(form), tells);
            }
        }
    }
};

REBOND_TEST(TestCvDocument)
#include "tst_cvdocument.moc"
