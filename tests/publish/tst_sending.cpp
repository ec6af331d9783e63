// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent, in which order, and what a visitor finds wherever it breaks off.
#include "publish/sending.h"

#include "memoryhost.h"
#include "publish/hostlist.h"
#include "site/manifest.h"
#include "support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::test;

namespace {

const QString kListName = QStringLiteral(".rebond-site.json");

// Stops after so many steps.
class Impatient final : public TaskContext
{
public:
    explicit Impatient(qint64 steps) : m_left(steps) {}
    void step(qint64, qint64, const QString &) override { --m_left; }
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }

private:
    qint64 m_left;
};

QStringList allPeople()
{
    QStringList people;
    for (char c = 'a'; c <= 'z'; ++c)
        people.append(QString(QLatin1Char(c)));
    return people;
}

} // namespace

class TestSending : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    publish::Place m_place = publish::parsePlace(QStringLiteral("https://host.example.org/site/")).value();

    QString folder() const { return m_temporary.filePath(QStringLiteral("site")); }
    Result<publish::Sent> send(MemoryHost &host)
    {
        SilentTask task;
        return publish::send(folder(), m_place, host, task);
    }
    void prepare(const QString &people, const QString &count) { writeSite(folder(), siteOf(people, count), count); }
    // The files of a host where these people stand.
    Files published(const QString &people)
    {
        MemoryHost host;
        prepare(people, QStringLiteral("19"));
        return send(host) ? host.files : Files();
    }

private Q_SLOTS:
    void allOfItIsSentInOrder()
    {
        MemoryHost host;
        host.isThere = false;
        host.canReplace = false;
        prepare(QStringLiteral("ab"), QStringLiteral("20"));
        const auto sent = send(host);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().sentence));
        QVERIFY(sent->isWhole); // our list was replaced, nothing that visitors read
        QCOMPARE(sent->sent, 8);
        QCOMPARE(sent->count, QStringLiteral("20"));
        QCOMPARE(sent->of, QStringLiteral("60"));
        QCOMPARE(host.visible(), siteOf(QStringLiteral("ab"), QStringLiteral("20")));
        const QStringList expected{QStringLiteral("list"),
                                   QStringLiteral("makeFolder"),
                                   QStringLiteral("write ") + kListName,
                                   QStringLiteral("write photo-a.jpg"),
                                   QStringLiteral("write photo-b.jpg"),
                                   QStringLiteral("write membre-a.html"),
                                   QStringLiteral("write membre-b.html"),
                                   QStringLiteral("write membres.html"),
                                   QStringLiteral("write index.html"),
                                   QStringLiteral("write nouvelles.xml"),
                                   QStringLiteral("write sitemap.xml"),
                                   QStringLiteral("list"),
                                   QStringLiteral("write ") + kListName};
        QCOMPARE(host.log, expected);
    }
    void onlyWhatChangedIsSent()
    {
        MemoryHost host;
        host.files = published(QStringLiteral("ab"));
        host.canReplace = false;
        prepare(QStringLiteral("ac"), QStringLiteral("19"));
        const auto sent = send(host);
        QVERIFY(sent);
        QVERIFY(!sent->isWhole);
        QCOMPARE(sent->sent, 4);      // photo-c, membre-c, membres, sitemap
        QCOMPARE(sent->unchanged, 4); // photo-a, membre-a, index, nouvelles
        QCOMPARE(sent->removed, 2);
        QCOMPARE(host.visible(), siteOf(QStringLiteral("ac"), QStringLiteral("19")));
        QVERIFY(!host.files.value(kListName).contains("membre-b"));
        const auto at = [&](const char *what) { return host.log.indexOf(QLatin1String(what)); };
        QVERIFY(at("write membre-c.html") < at("write membres.html")); // new before changed
        QVERIFY(at("write sitemap.xml") < at("remove membre-b.html"));
        QVERIFY(at("remove membre-b.html") < at("remove photo-b.jpg"));
    }
    void whereAllIsAsItShouldBeNothingIsWritten()
    {
        MemoryHost host;
        host.files = published(QStringLiteral("ab"));
        const Files before = host.files;
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->sent + sent->removed, 0);
        QCOMPARE(sent->unchanged, 8);
        QCOMPARE(host.files, before);
        QCOMPARE(host.log, QStringList({QStringLiteral("list"), QStringLiteral("read ") + kListName}));
    }
    // At every request: who comes in by a page that stays finds no dead link, and the next sending ends where one
    // without a cut does.
    void brokenOffAnywhereItGoesOnFromThere()
    {
        const Files before = published(QStringLiteral("abd"));
        prepare(QStringLiteral("acde"), QStringLiteral("20"));
        const Files after = siteOf(QStringLiteral("acde"), QStringLiteral("20"));
        int cuts = 0;
        for (bool isWhole = false; !isWhole; ++cuts) {
            MemoryHost host;
            host.files = before;
            host.breaksAt = cuts + 1;
            isWhole = send(host).has_value();
            const Files visible = host.visible();
            QStringList staying;
            for (auto each = after.cbegin(); each != after.cend(); ++each) {
                if (before.contains(each.key()))
                    staying.append(each.key());
            }
            QCOMPARE(deadLinks(visible, staying), QStringList());
            host.breaksAt = 0;
            const auto again = send(host);
            QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
            QCOMPARE(host.visible(), after);
        }
        QVERIFY2(cuts > 12, qPrintable(QString::number(cuts)));
    }
    void whatWasSentBeforeACutIsNotSentAgain()
    {
        MemoryHost host;
        const QString people = allPeople().join(QString());
        prepare(people, QStringLiteral("20"));
        host.breaksAt = 45; // a list, the note, and some forty files
        const auto cut = send(host);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Network);
        host.breaksAt = 0;
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->sent + sent->unchanged, 56);
        QVERIFY2(sent->unchanged >= 25, qPrintable(QString::number(sent->unchanged)));
        QCOMPARE(host.visible(), siteOf(people, QStringLiteral("20")));
    }
    // A page changed, sent, cut off before it is noted, and changed back: the note from before must not be believed.
    void aPageThatIsChangedBackAfterACutIsSentAgain()
    {
        MemoryHost host;
        host.files = published(QStringLiteral("ab"));
        Files other = siteOf(QStringLiteral("ab"), QStringLiteral("19"));
        other[QStringLiteral("membre-a.html")].replace("<html>", "<HTML>"); // of the same size
        writeSite(folder(), other, QStringLiteral("19"));
        host.breaksAt = 5; // list, read, note, the page; then nothing more
        QVERIFY(!send(host));
        QVERIFY(host.files.value(QStringLiteral("membre-a.html")).startsWith("<HTML>"));
        prepare(QStringLiteral("ab"), QStringLiteral("19"));
        host.breaksAt = 0;
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->sent, 1);
        QCOMPARE(host.visible(), siteOf(QStringLiteral("ab"), QStringLiteral("19")));
    }
    void whoStopsItLosesNothing()
    {
        MemoryHost host;
        prepare(QStringLiteral("abcdef"), QStringLiteral("20"));
        Impatient task(8);
        const auto stopped = publish::send(folder(), m_place, host, task);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const qsizetype there = host.visible().size();
        QVERIFY(there > 2 && there < 16);
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->unchanged, there); // noted before it ended
    }
    void afterAFullDiskItGoesOn()
    {
        MemoryHost host;
        prepare(QStringLiteral("abc"), QStringLiteral("20"));
        host.breaksAt = 6;
        host.breaksBy = Error::Kind::Storage;
        const auto full = send(host);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Storage);
        host.breaksAt = 0;
        QVERIFY(send(host));
        QCOMPARE(host.visible(), siteOf(QStringLiteral("abc"), QStringLiteral("20")));
    }
    void whatWasTakenAwayOrTornAtTheHostIsSentAgain()
    {
        MemoryHost host;
        host.files = published(QStringLiteral("ab"));
        host.files.remove(QStringLiteral("photo-a.jpg"));
        host.files[QStringLiteral("index.html")].chop(3);
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->sent, 2);
        QCOMPARE(host.visible(), siteOf(QStringLiteral("ab"), QStringLiteral("19")));
    }
    void aHostThatKeepsHalfIsTold()
    {
        MemoryHost host;
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        host.losesBytes = true;
        const auto sent = send(host);
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(QStringLiteral("does not stand whole")),
                 qPrintable(sent.error().sentence));
    }
    void otherPeoplesFilesAreLeftAlone()
    {
        MemoryHost host;
        host.files.insert(QStringLiteral(".htaccess"), "x");
        host.files.insert(QStringLiteral("shop.html"), "x");
        host.files.insert(QStringLiteral(".rebond-0123abcd.part"), "x"); // of a sending that was cut
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        QVERIFY(send(host));
        QCOMPARE(host.files.value(QStringLiteral(".htaccess")), QByteArray("x"));
        QCOMPARE(host.files.value(QStringLiteral("shop.html")), QByteArray("x"));
        QVERIFY(!host.files.contains(QStringLiteral(".rebond-0123abcd.part")));
        // A list that names them moves nobody to take them away.
        host.files[kListName].replace("\"files\": [", "\"files\": [\"shop.html\",\"../index.html\",\".htaccess\",");
        QVERIFY(host.files[kListName].contains("../index.html"));
        prepare(QStringLiteral("b"), QStringLiteral("20"));
        QVERIFY(send(host));
        QVERIFY(host.files.contains(QStringLiteral(".htaccess")));
        QVERIFY(host.log.filter(QStringLiteral("..")).isEmpty());
    }
    void aHomePageOfSomebodyElseIsNotReplaced()
    {
        MemoryHost host;
        host.files.insert(QStringLiteral("index.html"), "the town");
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto sent = send(host);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Conflict);
        QCOMPARE(host.files.size(), 1);
    }
    // Whoever copied the folder by hand, hidden file and all, goes on with it.
    void aCopyMadeByHandIsTakenUp()
    {
        MemoryHost host;
        prepare(QStringLiteral("ab"), QStringLiteral("19"));
        host.files = siteOf(QStringLiteral("ab"), QStringLiteral("19"));
        QFile manifest(folder() + u'/' + kListName);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        host.files.insert(kListName, manifest.readAll());
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto sent = send(host);
        QVERIFY(sent);
        QCOMPARE(sent->removed, 2);
        QCOMPARE(host.visible(), siteOf(QStringLiteral("a"), QStringLiteral("20")));
    }
    void aFolderWithoutAWholeSiteIsRefused()
    {
        MemoryHost host;
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        auto manifest = site::readManifest(folder() + u'/' + kListName);
        QVERIFY(manifest);
        manifest->unsure.insert(QStringLiteral("photo-a.jpg")); // of a publication that was cut short
        QFile file(folder() + u'/' + kListName);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(site::bytesOf(*manifest)) > 0);
        file.close();
        QCOMPARE(send(host).error().kind, Error::Kind::NotFound);
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        QVERIFY(QFile::remove(folder() + QStringLiteral("/photo-a.jpg")));
        QCOMPARE(send(host).error().kind, Error::Kind::Storage);
        QDir(folder()).removeRecursively();
        QCOMPARE(send(host).error().kind, Error::Kind::NotFound);
        QCOMPARE(host.log, QStringList());
    }
};

REBOND_TEST(TestSending)
#include "tst_sending.moc"
