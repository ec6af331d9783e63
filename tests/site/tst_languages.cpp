// SPDX-License-Identifier: GPL-3.0-or-later
// A site in two languages: each page leads to the same one in the other, programs are told of both, and who goes is gone in both.
#include "site/languages.h"

#include "group.h"
#include "site/folder.h"
#include "site/naming.h"
#include "site/pages.h"
#include "site/survey.h"
#include "sitefolder.h"
#include "support/runner.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

class TestLanguages : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English}; // of whoever makes it
    const QString m_address = QStringLiteral("https://example.org/60/");
    std::unique_ptr<QTemporaryDir> m_place;

    QString folder() const { return m_place->filePath(QStringLiteral("site")); }
    QMap<QString, QByteArray> files() const { return test::filesOf(folder()); }
    void fill(Group &group) const
    {
        Member &leaving = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Partante"));
        leaving.sectors = {QStringLiteral("Tourisme")};
        leaving.headline = QStringLiteral("Guide : au grand air");
        group.givePhoto(leaving);
        group.agree(leaving, ConsentUse::Photo);
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé")).sectors = {QStringLiteral("Tourisme")};
        group.mention(QStringLiteral("Un titre"));
        site::Options &options = group.sources().options;
        options.contact = QStringLiteral("contact@example.org");
        options.links = {{QStringLiteral("Offres"), QStringLiteral("https://example.org/offres")}};
        options.languages = {Language::French, Language::English};
    }
    Result<site::Published> publish(Group &group) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        SilentTask task;
        site::Hands hands;
        return site::publish(pages, m_formats, folder(), Group::photos(), hands, task);
    }
    static QString otherOf(const QString &name)
    {
        return name.endsWith(QLatin1String(".en.html")) ? name.chopped(8) + QStringLiteral(".html")
                                                        : site::pageInLanguage(name, QStringLiteral("en"));
    }
    // href by hreflang, of the elements "link" of a page.
    static QMap<QString, QString> alternatesOf(const QByteArray &page)
    {
        QMap<QString, QString> alternates;
        QXmlStreamReader reader(page);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"link")
                continue;
            const auto said = reader.attributes();
            const QString key = said.value(QLatin1String("rel")) == u"canonical"
                                  ? QStringLiteral("canonical")
                                  : said.value(QLatin1String("hreflang")).toString();
            if (!key.isEmpty())
                alternates.insert(key, said.value(QLatin1String("href")).toString());
        }
        return alternates;
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_place.reset(); }

    void eachPageLeadsToItselfInTheOther()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const auto made = files();
        int pages = 0;
        for (auto file = made.cbegin(); file != made.cend(); ++file) {
            if (!file.key().endsWith(QLatin1String(".html")))
                continue;
            ++pages;
            const bool isEnglish = file.key().endsWith(QLatin1String(".en.html"));
            const test::ReadPage page = test::readPage(file.value());
            QVERIFY2(file.value().contains(isEnglish ? "<html lang=\"en\">" : "<html lang=\"fr\">"),
                     qPrintable(file.key()));
            QVERIFY2(page.text.contains(isEnglish ? QStringLiteral("Français") : QStringLiteral("English")),
                     qPrintable(file.key()));
            QVERIFY2(page.links.contains(otherOf(file.key())), qPrintable(file.key()));
            for (const QString &link : page.links) { // and to no other page of the other
                if (site::isPageName(link) && link != otherOf(file.key()))
                    QVERIFY2(link.endsWith(QLatin1String(".en.html")) == isEnglish,
                             qPrintable(file.key() + u' ' + link));
            }
        }
        QCOMPARE(pages, 2 * 14);
        // A member's words are their own: read aloud as what they are.
        const QString person = otherOf(group.shown().people.last().page);
        // … and spaced as they are: no line begins with the colon.
        QVERIFY(made.value(person).contains("lang=\"fr\">Guide\xE2\x80\xAF: au grand air"));
        QVERIFY(made.value(QStringLiteral("secteurs.en.html")).contains("lang=\"fr\">Tourisme</a>"));
        QVERIFY(made.value(QStringLiteral("secteur-tourisme.en.html")).contains("<h1 lang=\"fr\">Tourisme</h1>"));
        QVERIFY(!made.value(QStringLiteral("secteurs.html")).contains("lang=\"fr\">Tourisme"));
    }
    // A head, the list of pages and the news say the same of where a page is.
    void programsAreToldOfBoth()
    {
        Group group;
        fill(group);
        group.sources().options.address = m_address;
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const auto made = files();
        QSet<QString> canonical;
        for (auto file = made.cbegin(); file != made.cend(); ++file) {
            if (!file.key().endsWith(QLatin1String(".html")))
                continue;
            const auto said = alternatesOf(file.value());
            QCOMPARE(said.size(), 4); // itself, both languages, and where nobody knows
            QCOMPARE(said.value(QStringLiteral("x-default")), said.value(QStringLiteral("fr")));
            const bool isEnglish = file.key().endsWith(QLatin1String(".en.html"));
            QCOMPARE(said.value(QStringLiteral("canonical")),
                     said.value(isEnglish ? QStringLiteral("en") : QStringLiteral("fr")));
            QCOMPARE(alternatesOf(made.value(otherOf(file.key()))).value(QStringLiteral("en")),
                     said.value(QStringLiteral("en")));
            canonical.insert(said.value(QStringLiteral("canonical")));
        }
        QVERIFY(canonical.contains(m_address) && canonical.contains(m_address + QStringLiteral("index.en.html")));
        QSet<QString> listed;
        QXmlStreamReader reader(made.value(QStringLiteral("sitemap.xml")));
        int alternates = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"loc")
                listed.insert(reader.readElementText());
            else if (reader.namespaceUri() == u"http://www.w3.org/1999/xhtml")
                alternates += canonical.contains(reader.attributes().value(QLatin1String("href")).toString()) ? 1 : 0;
        }
        QCOMPARE(listed, canonical);
        QCOMPARE(alternates, 2 * canonical.size());
        QVERIFY(made.contains(QStringLiteral("nouvelles.xml")) && made.contains(QStringLiteral("nouvelles.en.xml")));
        QVERIFY(made.value(QStringLiteral("nouvelles.en.xml")).contains("<language>en</language>"));
        QVERIFY(!made.contains(QStringLiteral("sitemap.en.xml")));
    }
    void whoGoesIsGoneInBoth()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const auto before = files();
        const QString page = group.shown().people.last().page;
        QVERIFY(before.contains(page) && before.contains(otherOf(page)));
        for (Consent &consent : group.sources().consents) {
            if (consent.member == group.sources().facts.members.first().id)
                consent.withdrawnOn = group.day();
        }
        const auto made = publish(group);
        QVERIFY(made && made->removed >= 3); // both pages, and the photo that they share
        QByteArray bytes;
        const auto after = files();
        for (auto file = after.cbegin(); file != after.cend(); ++file)
            bytes += file.key().toUtf8() + file.value();
        QVERIFY(!bytes.contains("Partante") && !bytes.contains("partante"));
        QCOMPARE(QStringList(after.keys()).filter(QStringLiteral(".jpg")), QStringList());
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    // Both are one site: what stands is not written again, and with one language less its pages go.
    void bothAreOneSite()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const auto before = files();
        const auto again = publish(group);
        QVERIFY(again);
        QCOMPARE(again->written, 0);
        SilentTask task;
        {
            site::Pages pages(group.sources(), group.shown(), m_formats);
            const auto found = site::survey(pages, folder(), Group::photos(), task);
            QVERIFY(found && found->isUpToDate());
        }
        group.sources().options.languages = {Language::French};
        const auto one = publish(group);
        QVERIFY(one);
        QCOMPARE(QStringList(files().keys()).filter(QStringLiteral(".en.")), QStringList());
        QCOMPARE(one->removed, QStringList(before.keys()).filter(QStringLiteral(".en.")).size());
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    void languagesAreRead_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("one") << QStringLiteral("en") << QStringLiteral("en");
        QTest::newRow("both") << QStringLiteral("fr,en") << QStringLiteral("fr,en");
        QTest::newRow("the other first, with a space") << QStringLiteral("en, fr") << QStringLiteral("en,fr");
        QTest::newRow("twice the same") << QStringLiteral("fr,fr") << QString();
        QTest::newRow("unknown") << QStringLiteral("fr,de") << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void languagesAreRead()
    {
        QFETCH(QString, codes);
        const auto languages = site::parseLanguages(codes);
        QTEST(languages ? site::codesOf(*languages) : QString(), "read");
    }
};

REBOND_TEST(TestLanguages)
#include "tst_languages.moc"
