// SPDX-License-Identifier: GPL-3.0-or-later
// The pages read back: what stands on them, and that nothing in a record becomes more than words.
#include "site/pages.h"

#include "group.h"
#include "site/naming.h"
#include "sitefolder.h"
#include "support/runner.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

class TestPages : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};

    QMap<QString, site::Page> pagesOf(Group &group) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        QMap<QString, site::Page> made;
        for (size_t i = 0; i < pages.count(); ++i) {
            const site::Page page = pages.page(i);
            if (page.name != pages.name(i) || made.contains(page.name))
                qWarning("a page with a wrong name: %s", qPrintable(page.name));
            made.insert(page.name, page);
        }
        return made;
    }
    static QByteArray all(const QMap<QString, site::Page> &pages)
    {
        QByteArray bytes;
        for (const site::Page &page : pages)
            bytes += page.name.toUtf8() + '\n' + page.bytes;
        return bytes;
    }

private Q_SLOTS:
    void anEmptyGroupHasASite()
    {
        Group group;
        const auto pages = pagesOf(group);
        QCOMPARE(QStringList(pages.keys()),
                 (QStringList{QStringLiteral("index.html"), QStringLiteral("membres.html"),
                              QStringLiteral("mentions-legales.html"), QStringLiteral("vos-donnees.html")}));
        for (const site::Page &page : pages) {
            const test::ReadPage read = test::readPage(page.bytes);
            QCOMPARE(read.error, QString());
            QCOMPARE(read.troubles, QStringList());
        }
    }
    // The links a page says it has are those that a browser finds.
    void linksAreToldAndLeadToPages()
    {
        Group group;
        Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        member.sectors = {QStringLiteral("Tourisme"), QStringLiteral("tourisme"), QStringLiteral("R&D")};
        member.occupations = {QStringLiteral("Guide")};
        group.givePhoto(member);
        group.agree(member, ConsentUse::Photo);
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.mention(QStringLiteral("Un titre")).url = QStringLiteral("https://example.org/a?b=1&c=2");
        const auto pages = pagesOf(group);
        for (const site::Page &page : pages) {
            test::ReadPage read = test::readPage(page.bytes);
            QSet<QString> found(read.links.cbegin(), read.links.cend());
            found.remove(page.name);
            QCOMPARE(found, page.links);
            for (const QString &link : page.links)
                QVERIFY2(pages.contains(link) || site::isPhotoName(link), qPrintable(link));
        }
        const test::ReadPage press = test::readPage(pages.value(QStringLiteral("presse.html")).bytes);
        QVERIFY(press.addresses.contains(QStringLiteral("https://example.org/a?b=1&c=2")));
        // One heading for what folds alike; who says nothing stands under one, too.
        QCOMPARE(test::readPage(pages.value(QStringLiteral("secteurs.html")).bytes)
                     .links.filter(QStringLiteral("secteur"))
                     .size(),
                 1 + 3); // itself in the navigation, Tourisme, R&D, not said
        QVERIFY(pages.value(QStringLiteral("secteur.html")).bytes.contains("Max Inventé"));
    }
    void whatIsWrittenIsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("out of an attribute") << QStringLiteral("\" onload=\"alert(1)");
        QTest::newRow("out of a comment") << QStringLiteral("--><img src=x onerror=alert(1)>");
        QTest::newRow("an entity") << QStringLiteral("&lt;b&gt; &#60;script&#62;");
        QTest::newRow("a way out") << QStringLiteral("../../../index");
        QTest::newRow("places of translations") << QStringLiteral("%1 %2 %n");
        QTest::newRow("controls") << QStringLiteral("a\u0001\u0008\u202Eb\uFFFF\uFFFEc");
        QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"));
        QTest::newRow("beyond the plane") << QStringLiteral("a\U0001F600b");
        QTest::newRow("end of the style") << QStringLiteral("</style></title></head>");
    }
    void whatIsWrittenIsWords()
    {
        QFETCH(QString, text);
        Group group;
        group.sources().facts.cohort.name = text;
        Member &member = group.addShown(text, text);
        member.headline = text;
        member.sectors = {text};
        member.occupations = {text};
        member.city = text;
        member.phone = text;
        member.email = text;
        member.profileUrl = text;
        group.agree(member, ConsentUse::Contact);
        PressMention &mention = group.mention(text);
        mention.outlet = text;
        mention.url = text;
        site::Sources &sources = group.sources();
        sources.options.publisher = text;
        sources.options.host = text;
        sources.options.links = {{text, text}, {text, QStringLiteral("javascript:alert(1)")}};
        const auto pages = pagesOf(group);
        QVERIFY(pages.size() >= 9);
        for (const site::Page &page : pages) {
            const test::ReadPage read = test::readPage(page.bytes);
            QVERIFY2(read.error.isEmpty(), qPrintable(page.name + read.error));
            QCOMPARE(read.troubles, QStringList());
            for (const QString &address : read.addresses)
                QVERIFY2(address.startsWith(QLatin1String("http")) || address.startsWith(QLatin1String("tel:")),
                         qPrintable(address));
            QVERIFY(site::Page(page).name.contains(QRegularExpression(QStringLiteral("^[a-z0-9_-]+\\.html$"))));
        }
    }
    // Ten are too few for everybody to read of; the picture would tell them as well.
    void smallCountsAreNotTold()
    {
        Group group;
        for (int i = 0; i < 30; ++i)
            group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        for (int i = 0; i < 10; ++i)
            group.rebound(group.sources().facts.members.at(i));
        const QByteArray few = pagesOf(group).value(QStringLiteral("index.html")).bytes;
        QVERIFY(!few.contains("<svg"));
        QString text = test::readPage(few).text;
        QVERIFY2(text.contains(QStringLiteral("< 11")), qPrintable(text));
        text.remove(QStringLiteral("from 1 to 10 are hidden")); // how it is counted says so

        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\b(10|20)\\b"))), qPrintable(text));
        for (int i = 10; i < 14; ++i)
            group.rebound(group.sources().facts.members.at(i));
        const QByteArray more = pagesOf(group).value(QStringLiteral("index.html")).bytes;
        QVERIFY(more.contains("<svg"));
        QVERIFY(test::readPage(more).text.contains(QStringLiteral("14")));
        QVERIFY(test::readPage(more).text.contains(QStringLiteral("30 June 2012")));
    }
    void onlyTheFirstPageHasADate()
    {
        Group group;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        const auto pages = pagesOf(group);
        for (const site::Page &page : pages) {
            const bool isDated = test::readPage(page.bytes).text.contains(QStringLiteral("2012"));
            QCOMPARE(isDated, page.name == u"index.html");
        }
    }
    void longListsGoOn()
    {
        Group group;
        for (int i = 0; i < 130; ++i)
            group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive%1").arg(i, 3, 10, QLatin1Char('0')));
        const auto pages = pagesOf(group);
        QSet<QString> people;
        for (const QString &name :
             {QStringLiteral("membres.html"), QStringLiteral("membres_2.html"), QStringLiteral("membres_3.html")}) {
            QVERIFY(pages.contains(name));
            const auto links = test::readPage(pages.value(name).bytes).links.filter(QStringLiteral("membre-"));
            QVERIFY(links.size() <= site::kMostOnAPage);
            people += QSet<QString>(links.cbegin(), links.cend());
            QVERIFY(pages.value(name).bytes.size() < 100'000);
        }
        QCOMPARE(people.size(), 130);
        QVERIFY(!pages.contains(QStringLiteral("membres_4.html")));
        QVERIFY(pages.value(QStringLiteral("membres_2.html")).links.contains(QStringLiteral("membres_3.html")));
    }
    // Nothing but the photos beside it is fetched, and no style but its own is taken.
    void aPolicySaysWhatMayBeThere()
    {
        Group group;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        for (const site::Page &page : pagesOf(group)) {
            const QByteArray style = page.bytes.mid(page.bytes.indexOf("<style>") + 7,
                                                    page.bytes.indexOf("</style>") - page.bytes.indexOf("<style>") - 7);
            QVERIFY(style.size() > 1000 && !style.contains('&')); // as a browser reads it, which knows no XML
            const QByteArray sum = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
            QVERIFY(page.bytes.contains("default-src 'none'; img-src 'self'; style-src 'sha256-" + sum + "';"));
            const qsizetype script = page.bytes.indexOf("<script>") + 8;
            if (script < 8)
                continue;
            const QByteArray words = page.bytes.mid(script, page.bytes.indexOf("</script>") - script);
            QVERIFY(words.size() > 300 && !words.contains('&'));
            QVERIFY(page.bytes.contains(
                "script-src 'sha256-" + QCryptographicHash::hash(words, QCryptographicHash::Sha256).toBase64() + "'"));
        }
    }
    // In a browser, which knows no XML, any other would stay open.
    void onlyVoidElementsCloseThemselves()
    {
        Group group;
        for (int i = 0; i < 12; ++i)
            group.rebound(group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive")));
        group.agree(group.add(QStringLiteral("Max"), QStringLiteral("Inventé")), ConsentUse::Name); // and nothing else
        group.agree(group.add(QStringLiteral("Léa"), QStringLiteral("Rêvée")), ConsentUse::Cv);
        group.mention(QString());
        static const QRegularExpression closed(QStringLiteral("<([a-z0-9]+)[^<>]*/>"));
        for (const site::Page &page : pagesOf(group)) {
            for (auto each = closed.globalMatch(QString::fromUtf8(page.bytes)); each.hasNext();) {
                const QString name = each.next().captured(1);
                QVERIFY2((QStringList{QStringLiteral("meta"), QStringLiteral("img"), QStringLiteral("br"),
                                      QStringLiteral("path"), QStringLiteral("input")}
                              .contains(name)),
                         qPrintable(page.name + u' ' + name));
            }
        }
    }
    void equalFactsGiveEqualBytes()
    {
        const auto make = [this] {
            Group group;
            for (int i = 0; i < 20; ++i) {
                Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
                member.sectors = {QStringLiteral("S%1").arg(i % 3)};
            }
            return all(pagesOf(group));
        };
        QVERIFY(make() == make());
    }
    void searchEnginesAreAskedToStayAway()
    {
        Group group;
        QVERIFY(!all(pagesOf(group)).contains("noindex"));
        group.sources().options.isIndexed = false;
        for (const site::Page &page : pagesOf(group))
            QVERIFY(page.bytes.contains("noindex"));
    }
    void theLegalNoticeSaysWhoAnswers()
    {
        Group group;
        group.sources().options = {QStringLiteral("Association Fictive, 1 rue Imaginaire"),
                                   QStringLiteral("contact@example.org"), QStringLiteral("Hébergeur Inventé"), true};
        const auto pages = pagesOf(group);
        const test::ReadPage legal = test::readPage(pages.value(QStringLiteral("mentions-legales.html")).bytes);
        QVERIFY(legal.text.contains(QStringLiteral("Association Fictive, 1 rue Imaginaire")));
        QVERIFY(legal.text.contains(QStringLiteral("Hébergeur Inventé")));
        for (const site::Page &page : pages)
            QVERIFY(test::readPage(page.bytes).addresses.contains(QStringLiteral("mailto:contact@example.org")));
    }
};

REBOND_TEST(TestPages)
#include "tst_pages.moc"
