// SPDX-License-Identifier: GPL-3.0-or-later
// The QR code of a CV: which link it is of, that cameras read it from paper, and where there is none. And the portrait beside it.
#include "cv/linkcode.h"

#include "cv/anonymous.h"
#include "cv/cvdocument.h"
#include "cv/lives.h"
#include "support/runner.h"
#include "typeset/pagepainter.h"
#include "typeset/typesetter.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::cv;
using namespace rebond::test;
using namespace rebond::typeset;

namespace {

const QString kProfileLink = QStringLiteral("https://www.linkedin.example.org/in/zoe-imaginaire-0123456789?lang=fr");

// As long as one that is drawn can be: 213 letters.
QString longestLink()
{
    const QString head = QStringLiteral("https://example.org/");
    return head + QString(213 - head.size(), u'a');
}

class OneFace final : public document::PictureShelf
{
public:
    [[nodiscard]] QByteArray bytes(const QString &) const override { return {}; }
};

CvPaper codedLife(CvTemplate style, const QString &link)
{
    CvPaper paper;
    paper.style = style;
    paper.language = QStringLiteral("fr");
    paper.hasCode = true;
    paper.resume = aTellingLife(true);
    paper.resume.basics.url.clear();
    paper.resume.basics.profiles = {{QStringLiteral("LinkedIn"), {}, link, {}}};
    paper.portrait = {.key = QStringLiteral("face"), .shelf = std::make_shared<OneFace>()};
    return paper;
}

PageList laidOut(const CvPaper &paper)
{
    return Typesetter().typeset(cvDocument(paper));
}

bool isOf(const PageList &pages, const Mark &mark, Role role)
{
    return mark.node != kArtifact && pages.structure().at(size_t(mark.node)).role == role;
}

QList<Mark> figuresOn(const PageList &pages)
{
    QList<Mark> found;
    for (const Mark &mark : pages.page(0).marks) {
        if (isOf(pages, mark, Role::Figure))
            found.append(mark);
    }
    return found;
}

} // namespace

class TestLinkCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOfLinkedInOrTheFirstLink()
    {
        Resume resume;
        QCOMPARE(profileLinkOf(resume), QString());
        QCOMPARE(linkCodeOf(resume), LinkCode::NoLink);
        resume.basics.profiles = {{QStringLiteral("Annuaire"), {}, QStringLiteral("ftp://example.org/zoe"), {}},
                                  {QStringLiteral("Annuaire"), {}, QStringLiteral("https://example.org/é"), {}}};
        QCOMPARE(profileLinkOf(resume), QStringLiteral("https://example.org/%C3%A9"));
        resume.basics.url = QStringLiteral("https://zoe.example.org");
        QCOMPARE(profileLinkOf(resume), QStringLiteral("https://zoe.example.org"));
        resume.basics.profiles.append({QStringLiteral("linkedin"), {}, kProfileLink, {}});
        QCOMPARE(profileLinkOf(resume), kProfileLink);
        resume.basics.profiles.removeLast();
        resume.basics.profiles.append({QStringLiteral("Réseau"), {}, QStringLiteral("https://fr.linkedin.com/"), {}});
        QCOMPARE(profileLinkOf(resume), QStringLiteral("https://fr.linkedin.com/"));
        QCOMPARE(linkCodeOf(resume), LinkCode::Drawn);
    }
    void longerLinksHaveNone()
    {
        const auto longest = codeOf(longestLink(), 48);
        QVERIFY(longest.has_value());
        QCOMPARE(longest->side, kMostModules);
        QCOMPARE(longest->module, kLeastModule);
        QVERIFY(!codeOf(longestLink() + u'a', 48));
        QVERIFY(!codeOf(QString(), 48));
        Resume resume;
        resume.basics.url = longestLink() + u'a';
        QCOMPARE(linkCodeOf(resume), LinkCode::TooLong);
    }

    void itStandsFreeAndLargeEnough_data()
    {
        QTest::addColumn<CvTemplate>("style");
        QTest::addColumn<QString>("link");
        QTest::newRow("classic") << CvTemplate::Classic << kProfileLink;
        QTest::newRow("modern") << CvTemplate::Modern << kProfileLink;
        QTest::newRow("compact") << CvTemplate::Compact << kProfileLink;
        QTest::newRow("longest") << CvTemplate::Classic << longestLink();
    }
    void itStandsFreeAndLargeEnough()
    {
        QFETCH(const CvTemplate, style);
        QFETCH(const QString, link);
        CvPaper paper = codedLife(style, link);
        for (const QString &name : {QStringLiteral("Zoé Imaginaire"), QString(60, u'W')}) {
            paper.resume.basics.name = name;
            const PageList pages = laidOut(paper);
            const QList<Mark> figures = figuresOn(pages);
            QCOMPARE(figures.size(), 2); // the portrait and the code
            const QRectF face = bounds(figures[0]);
            QCOMPARE(std::get<Raster>(figures[0].content).stored.key, QStringLiteral("face"));
            QVERIFY(std::abs(face.height() / face.width() - 1.25) < 0.001);
            const QRectF code = bounds(figures[1]);
            const double module = code.width() / codeOf(link, 0).value().side;
            QVERIFY2(module >= kLeastModule - 0.001, qPrintable(QString::number(module)));
            const Node figure = pages.structure().at(size_t(figures[1].node));
            QVERIFY2(figure.alternative.contains(link.mid(8)), qPrintable(figure.alternative));
            QCOMPARE(pages.structure().at(size_t(figure.parent)).role, Role::Link);

            const QRectF quiet = code.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
            QVERIFY(Paper::a4().inner().adjusted(-0.1, -0.1, 0.1, 0.1).contains(code));
            QVERIFY(Paper::a4().inner().adjusted(-0.1, -0.1, 0.1, 0.1).contains(face));
            int links = 0;
            for (const Mark &mark : pages.page(0).marks) {
                const auto *area = std::get_if<LinkArea>(&mark.content);
                if (area && area->room.contains(code.center()) && area->address == link)
                    ++links;
                const QRectF room = bounds(mark);
                if (mark.node == figures[1].node || room.isEmpty() || (area && area->room.contains(code.center())))
                    continue;
                QVERIFY2(!room.intersects(quiet), qPrintable(name));
                QVERIFY2(mark.node == figures[0].node || !room.intersects(face), qPrintable(name));
            }
            QCOMPARE(links, 1);
        }
    }
    // Read by a program that knows nothing of how it was made, from the page as an ordinary scanner sees it.
    void camerasReadItFromThePage_data() { itStandsFreeAndLargeEnough_data(); }
    void camerasReadItFromThePage()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
        if (reader.isEmpty())
            QSKIP("needs zbarimg, of the package zbar-tools");
        QFETCH(const CvTemplate, style);
        QFETCH(const QString, link);
        const PageList pages = laidOut(codedLife(style, link));
        QTemporaryDir folder;
        const QString picture = folder.filePath(QStringLiteral("page.png"));
        QVERIFY(
            renderImage(pages.page(0), pages.style(), 150).convertToFormat(QImage::Format_Grayscale8).save(picture));
        QProcess process;
        process.start(reader, {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                               QStringLiteral("-Sqrcode.enable"), picture}); // words are no bars
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), link);
    }

    void thereIsNoneWithoutALinkOrAName()
    {
        CvPaper paper = codedLife(CvTemplate::Modern, QString());
        paper.portrait = {};
        QVERIFY(figuresOn(laidOut(paper)).isEmpty());
        paper = codedLife(CvTemplate::Modern, longestLink() + u'a');
        QCOMPARE(figuresOn(laidOut(paper)).size(), 1); // the portrait
        paper = codedLife(CvTemplate::Modern, kProfileLink);
        paper.hasCode = false;
        QCOMPARE(figuresOn(laidOut(paper)).size(), 1);
        paper = codedLife(CvTemplate::Modern, kProfileLink);
        paper.isAnonymous = true; // whatever else the paper says
        QVERIFY(figuresOn(laidOut(paper)).isEmpty());
        paper.resume = anonymous(paper.resume, {});
        QVERIFY(figuresOn(laidOut(paper)).isEmpty());
    }
};

REBOND_TEST(TestLinkCode)
#include "tst_linkcode.moc"
