// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that sums a search up: its sizes, where its words stand, what it does not show, and that it is the same each time.
#include "appeals/card.h"

#include "people.h"
#include "support/english.h"
#include "support/runner.h"
#include "support/worktime.h"

#include "appeals/network.h"
#include "document/emoji.h"

#include <QBuffer>

#include <algorithm>

using namespace rebond;
using namespace rebond::appeals;
using domain::ConsentUse;
using domain::Member;
using test::agreed;
using test::kAppealDay;
using test::kEnglish;
using typeset::Mark;
using typeset::TextRun;

namespace {

class RedPicture final : public document::PictureShelf
{
public:
    [[nodiscard]] QByteArray bytes(const QString &) const override
    {
        QImage image(400, 500, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

Card cardOf(const QList<domain::Consent> &consents, const Member &member = test::anAccountant())
{
    Card card;
    card.told = toldOf(member, consents, kAppealDay);
    card.photo = {QStringLiteral("red"), std::make_shared<RedPicture>()};
    card.group = QStringLiteral("60 dans le 06");
    card.tag = QStringLiteral("#i4Emploi");
    return card;
}

template<typename T>
QList<T> all(const typeset::PageList &pages)
{
    QList<T> found;
    for (const Mark &mark : pages.page(0).marks) {
        if (const auto *content = std::get_if<T>(&mark.content))
            found.append(*content);
    }
    return found;
}

QString wordsOn(const typeset::PageList &pages)
{
    QString words;
    for (const TextRun &run : all<TextRun>(pages))
        words += run.text + u' ';
    return words.simplified();
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

    // Whatever is drawn stands on the picture, and words beside or below the face.
    static void checkPlaces(const typeset::PageList &pages, QSize size)
    {
        const QRectF whole{QPointF(), QSizeF(size)};
        for (const TextRun &run : all<TextRun>(pages)) {
            const QString where = QStringLiteral("“%1” at %2, %3").arg(run.text).arg(run.at.x()).arg(run.at.y());
            QVERIFY2(run.at.x() >= 20 && run.at.x() + run.width <= size.width() - 20, qPrintable(where));
            QVERIFY2(run.at.y() >= 20 && run.at.y() <= size.height() - 20, qPrintable(where));
        }
        for (const typeset::Shape &shape : all<typeset::Shape>(pages))
            QVERIFY(whole.contains(shape.path.boundingRect()));
        QCOMPARE(pages.structure().size(), size_t(1));
        for (const Mark &mark : pages.page(0).marks)
            QCOMPARE(mark.node, 0);
    }

private Q_SLOTS:
    void itHasExactlyTheSizeAskedFor_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : pictureSizes())
            QTest::newRow(textOf(size).toUtf8().constData()) << size;
    }
    void itHasExactlyTheSizeAskedFor()
    {
        QFETCH(QSize, size);
        const QByteArray png = pngOf(cardOf(test::allAgreed()), size, kEnglish);
        QVERIFY(png.startsWith("\x89PNG"));
        QVERIFY2(png.size() < 500'000, qPrintable(QString::number(png.size())));
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.size(), size);
        QCOMPARE(image.text(QStringLiteral("Description")), alternativeOf(cardOf(test::allAgreed()), kEnglish));
        QVERIFY(pngOf(cardOf(test::allAgreed()), size, kEnglish) == png);
        checkPlaces(layOut(cardOf(test::allAgreed()), size, kEnglish), size);
        checkPlaces(layOut(cardOf({}), size, kEnglish), size);
    }
    void marksStandWhereTheyStood()
    {
        const auto pages = layOut(cardOf({agreed(ConsentUse::Name), agreed(ConsentUse::Cv)}), QSize(1200, 627),
                                  kEnglish);
        const auto shapes = all<typeset::Shape>(pages);
        QCOMPARE(shapes.value(0).path.boundingRect(), QRectF(0, 0, 376, 627));
        QCOMPARE(shapes.value(1).path.boundingRect(), QRectF(48, 48, 280, 350));
        const auto rules = all<typeset::Rule>(pages);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().from, QPointF(424, 535));
        QCOMPARE(rules.first().to, QPointF(1152, 535));
        const auto placed = [&](const QString &text) {
            const auto runs = all<TextRun>(pages);
            const auto run = std::find_if(runs.cbegin(), runs.cend(),
                                          [&](const TextRun &each) { return each.text.simplified() == text; });
            return run == runs.cend() ? QPointF() : run->at;
        };
        QCOMPARE(placed(QStringLiteral("Odile Exemple")).x(), 48.0);
        for (const char *text :
             {"Looking for work", "Comptable", "Gestion and Commerce", "Also: Contrôleuse de gestion", "60 dans le 06"})
            QCOMPARE(placed(QString::fromUtf8(text)).x(), 424.0);
        QVERIFY(placed(QStringLiteral("Looking for work")).y() < placed(QStringLiteral("Comptable")).y());
        QVERIFY(placed(QStringLiteral("Comptable")).y() < placed(QStringLiteral("Gestion and Commerce")).y());
        QVERIFY(placed(QStringLiteral("60 dans le 06")).y() > 535);
        QVERIFY(qAbs(placed(QStringLiteral("60 dans le 06")).y() - placed(QStringLiteral("#i4Emploi")).y()) < 1e-9);
        const auto runs = all<TextRun>(pages);
        const auto largest = std::max_element(runs.cbegin(), runs.cend(),
                                              [](const TextRun &a, const TextRun &b) { return a.size < b.size; });
        QVERIFY2(largest->text.simplified() == u"OE" || largest->text.simplified() == u"Comptable",
                 qPrintable(largest->text));
    }
    void thePhotoStandsInTheBoxOfTheInitials()
    {
        const QSize size(1200, 627);
        const auto withPhoto = layOut(cardOf(test::allAgreed()), size, kEnglish);
        QCOMPARE(all<typeset::Raster>(withPhoto).size(), 1);
        QCOMPARE(all<typeset::Raster>(withPhoto).first().room, QRectF(48, 48, 280, 350));
        QCOMPARE(painted(cardOf(test::allAgreed()), size, kEnglish).pixelColor(188, 223), QColor(Qt::red));
        const Card named = cardOf({agreed(ConsentUse::Name)});
        QVERIFY(all<typeset::Raster>(layOut(named, size, kEnglish)).isEmpty());
        QVERIFY(wordsOn(layOut(named, size, kEnglish)).contains(QStringLiteral("OE")));
        const QImage image = painted(named, size, kEnglish);
        for (int x = 0; x < size.width(); x += 3) {
            for (int y = 0; y < size.height(); y += 3)
                QVERIFY(image.pixelColor(x, y) != QColor(Qt::red));
        }
    }
    void whatWasNotAgreedIsNowhere()
    {
        const Card card = cardOf({});
        const QString words = wordsOn(layOut(card, QSize(1080, 1080), kEnglish));
        const QString told = alternativeOf(card, kEnglish);
        for (const QString &text : {words, told}) {
            QVERIFY2(text.contains(QStringLiteral("Support à l’entreprise")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("A member of “60 dans le 06”")), qPrintable(text));
            for (const char *never : {"Odile", "Exemple", "OE", "Comptable", "Gestion", "Nice", "30 km", "bilans"})
                QVERIFY2(!text.contains(QLatin1String(never)), never);
        }
    }
    void theAlternativeTellsAllThatIsToBeRead()
    {
        const Card card = cardOf(test::allAgreed());
        QCOMPARE(alternativeOf(card, kEnglish),
                 QStringLiteral(
                     "Odile Exemple. Looking for work – Comptable. Gestion and Commerce. Also: Contrôleuse de "
                     "gestion. “Vingt ans de bilans sans une rature”. Nice. Within 30 km. Available from 2 "
                     "April 2012. 60 dans le 06."));
        QCOMPARE(layOut(card, QSize(1200, 627), kEnglish).structure().front().alternative,
                 alternativeOf(card, kEnglish));
        Card skilled = card;
        skilled.told.skills = {QStringLiteral("SQL"), QStringLiteral("Bilan")};
        QVERIFY(alternativeOf(skilled, kEnglish).contains(QStringLiteral("2012. Skills: SQL and Bilan. 60 dans")));
        Card ended = card; // what is quoted has its own end
        ended.told.headline = QStringLiteral("Vingt ans de bilans.");
        QVERIFY(alternativeOf(ended, kEnglish).contains(QStringLiteral("“Vingt ans de bilans.” Nice.")));
        QVERIFY(!alternativeOf(ended, Formats(Language::French)).contains(QStringLiteral("».")));
    }

    void anyNameSurvives_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *name, const QString &given, const QString &family) {
            QTest::newRow(name) << given << family;
        };
        row("sixty letters", QStringLiteral("Marie-Éléonore-Philippine-Joséphine"),
            QStringLiteral("de La Tour d’Exemple-Inventé"));
        row("one word of sixty letters", QStringLiteral("A"), QString(60, u'W'));
        row("Arabic", QStringLiteral("نور الهدى"), QStringLiteral("المثال المخترع"));
        row("Arabic and Latin", QStringLiteral("نور"), QStringLiteral("Exemple"));
        row("emoji", QStringLiteral("Rose👩\u200D💻"), QStringLiteral("🇫🇷Fictive"));
        row("Chinese", QStringLiteral("示例"), QStringLiteral("虚构"));
        row("markup", QStringLiteral("<script>"), QStringLiteral("&amp; \"'"));
        row("a letter", QStringLiteral("Ö"), QString());
    }
    void anyNameSurvives()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        Member member = test::anAccountant();
        member.givenName = given;
        member.familyName = family;
        for (const QSize size : pictureSizes()) {
            const auto pages = layOut(cardOf({agreed(ConsentUse::Name), agreed(ConsentUse::Cv)}, member), size,
                                      kEnglish);
            const QString name = document::withoutEmoji(given + family).remove(u' ');
            QVERIFY2(wordsOn(pages).remove(u' ').contains(name), qPrintable(wordsOn(pages)));
            checkPlaces(pages, size);
        }
    }
    void aMillionLettersAreDrawnAtOnce()
    {
        Member member = test::anAccountant();
        member.familyName = QString(1'000'000, u'N');
        member.headline = QStringLiteral("👩\u200D💻 ").repeated(200'000);
        member.sectors = {QString(1'000'000, u's')};
        const test::WorkTime work;
        const auto pages = layOut(cardOf(test::allAgreed(), member), QSize(1200, 627), kEnglish);
        QVERIFY2(work.seconds() < 10, qPrintable(QString::number(work.seconds())));
        checkPlaces(pages, QSize(1200, 627));
    }
    void longTextsGiveWay()
    {
        Member member = test::anAccountant();
        member.occupations = {QStringLiteral("Responsable des achats et de la logistique internationale du groupe "
                                             "et de ses filiales imaginaires"),
                              QString(300, u'x')};
        member.sectors = {QStringLiteral("Commerce de gros de toutes sortes ").repeated(12)};
        member.headline = QStringLiteral("Une phrase qui ne finit pas, ").repeated(80);
        member.city = QString(200, u'N');
        for (const QSize size : pictureSizes()) {
            const auto pages = layOut(cardOf(test::allAgreed(), member), size, kEnglish);
            checkPlaces(pages, size);
            QVERIFY(wordsOn(pages).contains(QStringLiteral("Responsable")));
            const auto foot = all<typeset::Rule>(pages).value(0).from.y();
            for (const TextRun &run : all<TextRun>(pages)) {
                const bool isFoot = run.text.startsWith(u"60 dans") || run.text.startsWith(u"#");
                const bool isBand = run.text.contains(QStringLiteral("Odile"))
                                 || run.text.contains(QStringLiteral("Exemple"));
                if (!isFoot && !isBand)
                    QVERIFY2(run.at.y() < foot, qPrintable(run.text));
            }
        }
    }
};

REBOND_TEST(TestCard)
#include "tst_card.moc"
