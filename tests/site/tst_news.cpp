// SPDX-License-Identifier: GPL-3.0-or-later
// What programs read of the site: news, the list of pages, pictures shown elsewhere. Nothing of it without an address, and
// nothing in it that no page has.
#include "group.h"
#include "sitefolder.h"
#include "site/pages.h"
#include "support/runner.h"

#include <QXmlStreamReader>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

class TestNews : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};

    QMap<QString, QByteArray> pagesOf(Group &group, const QString &address, bool isIndexed = true) const
    {
        site::Sources sources = group.sources();
        sources.options.address = address;
        sources.options.isIndexed = isIndexed;
        site::Pages pages(sources, site::shownOf(sources), m_formats);
        QMap<QString, QByteArray> made;
        for (size_t i = 0; i < pages.count(); ++i)
            made.insert(pages.name(i), pages.page(i).bytes);
        return made;
    }
    // The texts of all elements of that name, in order.
    static QStringList textsOf(const QByteArray &xml, const QString &element)
    {
        QStringList texts;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
                texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return reader.hasError() ? QStringList{reader.errorString()} : texts;
    }
    static void fill(Group &group, int rebounded)
    {
        for (int i = 0; i < 40; ++i) {
            Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
            if (i < rebounded)
                group.rebound(member);
        }
    }

private Q_SLOTS:
    void withoutAnAddressThereIsNone()
    {
        Group group;
        fill(group, 15);
        group.mention(QStringLiteral("Un titre"));
        const auto pages = pagesOf(group, {});
        QVERIFY(!pages.contains(QStringLiteral("nouvelles.xml")));
        QVERIFY(!pages.contains(QStringLiteral("sitemap.xml")));
        for (const QByteArray &page : pages)
            QVERIFY(!page.contains("<link") && !page.contains("og:url"));
    }
    void newsAreThePressAndTheCount()
    {
        Group group;
        fill(group, 15);
        group.mention(QStringLiteral("Un <titre> & plus"));
        const auto pages = pagesOf(group, QStringLiteral("https://example.org/60/"));
        const QByteArray news = pages.value(QStringLiteral("nouvelles.xml"));
        const QStringList titles = textsOf(news, QStringLiteral("title"));
        QVERIFY2(titles.contains(QStringLiteral("Un <titre> & plus")), qPrintable(titles.join(u'|')));
        QCOMPARE(titles.filter(QStringLiteral("15 of 40")).size(), 1);
        QCOMPARE(titles.size(), 3); // of the whole, and these two
        for (const QString &date : textsOf(news, QStringLiteral("pubDate")))
            QVERIFY2(date.endsWith(QStringLiteral(" 2012 12:00:00 +0000"))
                         || date.endsWith(QStringLiteral(" 2011 12:00:00 +0000")),
                     qPrintable(date));
        QStringList marks = textsOf(news, QStringLiteral("guid"));
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.removeDuplicates(), 0);
        QVERIFY(pages.value(QStringLiteral("index.html")).contains("href=\"nouvelles.xml\""));
    }
    // Whoever keeps the news of each publication would have the day of one person's job after the other.
    void theDayOfTheLastReboundIsToldNobody()
    {
        Group group;
        fill(group, 27);
        const QDate last = group.day().addDays(-2);
        QList<Outcome> &outcomes = group.sources().facts.outcomes;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            outcomes[i].effectiveOn = i < 12 ? QDate(2011, 11, 3) : i < 26 ? QDate(2012, 3, 5) : last;
            outcomes[i].knownOn = outcomes[i].effectiveOn;
        }
        const QByteArray news = pagesOf(group, QStringLiteral("https://example.org/60/"))
                                    .value(QStringLiteral("nouvelles.xml"));
        const QStringList titles = textsOf(news, QStringLiteral("title"));
        QCOMPARE(titles.mid(1), (QStringList{QStringLiteral("27 of 40 have rebounded"),
                                             QStringLiteral("30 November 2011: 12 of 40")}));
        QVERIFY(!news.contains(m_formats.date(last).toUtf8()));
        QCOMPARE(textsOf(news, QStringLiteral("pubDate")),
                 QStringList{QStringLiteral("Wed, 30 Nov 2011 12:00:00 +0000")});
    }
    // Or whoever reads news would be told the same again at each correction, and a number that the page hides.
    void whatIsCorrectedIsNoOtherNews()
    {
        Group group;
        fill(group, 27);
        QList<Outcome> &outcomes = group.sources().facts.outcomes;
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            outcomes[i].effectiveOn = outcomes[i].knownOn = i < 14 ? QDate(2011, 11, 3) : QDate(2012, 3, 5);
        PressMention &mention = group.mention(QStringLiteral("Un titre"));
        mention.outlet = QStringLiteral("Gazette du Rocher"); // called as nobody is
        const auto news = [&] {
            return pagesOf(group, QStringLiteral("https://example.org/60/")).value(QStringLiteral("nouvelles.xml"));
        };
        const QByteArray before = news();
        const QStringList marks = textsOf(before, QStringLiteral("guid"));
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks.filter(QStringLiteral("count:")),
                 (QStringList{QStringLiteral("count:2"), QStringLiteral("count:1")}));
        mention.title = QStringLiteral("Le second titre");
        mention.date = mention.date.addDays(-1);
        outcomes.first().cancelledKnownOn = QDate(2012, 6, 1);
        group.sources().facts.members.last().exitReason = ExitReason::ERREUR;
        const QByteArray after = news();
        QCOMPARE(textsOf(after, QStringLiteral("guid")).join(u' '), marks.join(u' '));
        QVERIFY(textsOf(before, QStringLiteral("title")).contains(QStringLiteral("30 November 2011: 14 of 40")));
        QVERIFY(textsOf(after, QStringLiteral("title")).contains(QStringLiteral("30 November 2011: 13 of 39")));
        QVERIFY(textsOf(after, QStringLiteral("title")).contains(QStringLiteral("Le second titre")));
    }
    void aSmallCountIsNoNews()
    {
        Group group;
        fill(group, 5); // hidden from the public
        const QStringList titles =
            textsOf(pagesOf(group, QStringLiteral("https://example.org/")).value(QStringLiteral("nouvelles.xml")),
                    QStringLiteral("title"));
        QVERIFY2(titles.filter(QStringLiteral("5 of 40")).isEmpty(), qPrintable(titles.join(u'|')));
    }
    void theListOfPagesHasEachOnce()
    {
        Group group;
        fill(group, 15);
        const auto pages = pagesOf(group, QStringLiteral("https://example.org/60/"));
        QStringList expected;
        for (const QString &name : pages.keys()) {
            if (name.endsWith(QLatin1String(".html")))
                expected.append(QStringLiteral("https://example.org/60/") + (name == u"index.html" ? QString() : name));
        }
        QStringList listed = textsOf(pages.value(QStringLiteral("sitemap.xml")), QStringLiteral("loc"));
        listed.sort();
        QVERIFY(listed.size() > 40);
        QCOMPARE(listed, expected);
        QVERIFY(!pagesOf(group, QStringLiteral("https://example.org/"), false).contains(QStringLiteral("sitemap.xml")));
    }
    void whoShowsAPageElsewhereGetsItsPicture()
    {
        Group group;
        Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.givePhoto(member);
        group.agree(member, ConsentUse::Photo);
        group.agree(member, ConsentUse::Photo, ConsentMedium::Social);
        Member &here = group.addShown(QStringLiteral("Léo"), QStringLiteral("Imaginé"));
        group.givePhoto(here);
        group.agree(here, ConsentUse::Photo); // for the site, and not for the networks that copy from it
        Member &without = group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.givePhoto(without); // and has not agreed to it
        int pictures = 0;
        const auto pages = pagesOf(group, QStringLiteral("https://example.org/"));
        for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
            if (!page.key().startsWith(QLatin1String("membre-")))
                continue;
            QVERIFY(page.value().contains("https://schema.org/Person"));
            const bool has = page.value().contains("property=\"og:image\" content=\"https://example.org/photo-");
            QCOMPARE(has, page.value().contains("Fictive"));
            pictures += has ? 1 : 0;
        }
        QCOMPARE(pictures, 1);
    }
};

REBOND_TEST(TestNews)
#include "tst_news.moc"
