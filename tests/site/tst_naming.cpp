// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/naming.h"

#include "base/clock.h"
#include "base/id.h"
#include "support/runner.h"

#include <QSet>

using namespace rebond;

class TestNaming : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDate(2012, 6, 30)};
    IdMaker m_ids{m_clock, 3};

    domain::Member member(const QString &given, const QString &family)
    {
        domain::Member made;
        made.id = m_ids.next<domain::Member>();
        made.reference = QStringLiteral("SECRETREF");
        made.givenName = given;
        made.familyName = family;
        return made;
    }

private Q_SLOTS:
    void slugsAreLettersAndDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("accents") << QStringLiteral("Éloïse D’Œuvre") << QStringLiteral("eloise-d-oeuvre");
        QTest::newRow("a way out") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
        QTest::newRow("markup") << QStringLiteral("<script>") << QStringLiteral("script");
        QTest::newRow("nothing left") << QStringLiteral("…/…") << QString();
        QTest::newRow("long") << QString(500, u'a') << QString(60, u'a');
    }
    void slugsAreLettersAndDigits()
    {
        QFETCH(QString, text);
        QTEST(site::slugOf(text), "slug");
    }
    void twoOfOneNameHaveTwoPages()
    {
        const auto one = member(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        const auto other = member(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        QVERIFY(site::namedPageOf(one) != site::namedPageOf(other));
        QCOMPARE(site::namedPageOf(one), site::namedPageOf(one));
        QVERIFY(site::namedPageOf(one).startsWith(QStringLiteral("membre-zoe-fictive-")));
        QVERIFY(site::photoFileOf(one, QStringLiteral("s")) != site::photoFileOf(other, QStringLiteral("s")));
        QVERIFY(site::photoFileOf(one, QStringLiteral("s")) != site::photoFileOf(one, QStringLiteral("t")));
    }
    // Nor can the page without a name be traced to the one that had it, or to a reference.
    void withoutANameNothingTellsIt()
    {
        const auto one = member(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        const QString page = site::namelessPageOf(one);
        QVERIFY(!page.contains(QStringLiteral("zoe")) && !page.contains(QStringLiteral("fictive")));
        QVERIFY(!page.contains(QStringLiteral("secretref")));
        const QString mark = page.mid(7).chopped(5);
        QCOMPARE(mark.size(), 12);
        QVERIFY(!site::namedPageOf(one).contains(mark));
    }
    void groupsThatFoldAlikeHaveOnePageAndOthersNever()
    {
        const auto page = [](const char *text) {
            return site::groupPageOf(QStringLiteral("secteur"), QString::fromUtf8(text));
        };
        QCOMPARE(page("Santé"), QStringLiteral("secteur-sante.html"));
        QCOMPARE(page("SANTE"), page("Santé"));
        QCOMPARE(page("Bâtiment  gros œuvre"), QStringLiteral("secteur-batiment-gros-oeuvre.html"));
        QSet<QString> pages;
        const QList<const char *> texts = {"R&D", "R/D", "R D", "R-D", "../R D", "C", "C++", "C#", "…", "!", ""};
        for (const char *text : texts)
            pages.insert(page(text));
        QCOMPARE(pages.size(), texts.size());
        for (const QString &each : std::as_const(pages))
            QVERIFY2(site::isPageName(each), qPrintable(each));
    }
    void onlyOurNamesAreBelieved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("home") << QStringLiteral("index.html") << true;
        QTest::newRow("a later page") << site::laterPageOf(QStringLiteral("membres.html"), 2) << true;
        QTest::newRow("in another language") << site::pageInLanguage(QStringLiteral("index.html"), QStringLiteral("en"))
                                             << true;
        QTest::newRow("no language") << QStringLiteral("index.a.html") << false;
        QTest::newRow("above") << QStringLiteral("../index.html") << false;
        QTest::newRow("elsewhere") << QStringLiteral("/etc/index.html") << false;
        QTest::newRow("hidden") << QStringLiteral(".index.html") << false;
        QTest::newRow("below") << QStringLiteral("a/index.html") << false;
        QTest::newRow("another ending") << QStringLiteral("index.html.rebond") << false;
        QTest::newRow("a line end") << QStringLiteral("index.html\n") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyOurNamesAreBelieved()
    {
        QFETCH(QString, name);
        QTEST(site::isPageName(name), "isOurs");
        QVERIFY(!site::isPhotoName(name));
    }
    void photosHaveTheirOwnNames()
    {
        const auto one = member(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        QVERIFY(site::isPhotoName(site::photoFileOf(one, QStringLiteral("abc"))));
        QVERIFY(site::isPhotoName(site::webpOf(site::photoFileOf(one, QStringLiteral("abc")), 320)));
        QVERIFY(!site::isPhotoName(QStringLiteral("photo-a_320.jpg")));
        QVERIFY(!site::isPhotoName(QStringLiteral("photo-../x.jpg")));
        QVERIFY(!site::isPhotoName(QStringLiteral("holidays.jpg")));
    }
    // A paper is called by what it is made of, and by whose it is: who is not named cannot be told by it.
    void papersHaveTheirOwnNames()
    {
        const auto one = member(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        const QString cv = site::cvFileOf(one, QStringLiteral("abc"));
        QVERIFY(site::isPaperName(cv) && site::isOurName(cv));
        QVERIFY(cv != site::cvFileOf(one, QStringLiteral("abd")));
        QVERIFY(!cv.contains(QStringLiteral("zoe")) && !cv.contains(QStringLiteral("fictive")));
        QVERIFY(site::isOurName(site::bookletFileOf(QStringLiteral("abc"))));
        for (const char *name : {"cv-../x.pdf", "../cv-a.pdf", "report.pdf", "cv-a.pdf\n", ".cv-a.pdf"})
            QVERIFY2(!site::isOurName(QString::fromLatin1(name)), name);
    }
};

REBOND_TEST(TestNaming)
#include "tst_naming.moc"
