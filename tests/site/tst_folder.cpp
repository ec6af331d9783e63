// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that visitors read while it changes, and hands that give out at every step.
#include "site/folder.h"

#include "group.h"
#include "site/photo.h"
#include "sitefolder.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using test::Group;

namespace {

// Looks at the folder after each change, and gives out at one of them.
class WatchedHands final : public site::Hands
{
public:
    WatchedHands(QString folder, int failsAt) : m_folder(std::move(folder)), m_failsAt(failsAt) {}
    Done write(const QString &path, const QByteArray &bytes) override
    {
        if (++m_changes == m_failsAt)
            return storageFailed(QStringLiteral("The disk is full."));
        const Done done = Hands::write(path, bytes);
        wrong += test::deadLinksIn(m_folder);
        return done;
    }
    Done remove(const QString &path) override
    {
        if (++m_changes == m_failsAt)
            return storageFailed(QStringLiteral("The disk is full."));
        const Done done = Hands::remove(path);
        wrong += test::deadLinksIn(m_folder);
        return done;
    }
    Done flush() override
    {
        return ++m_changes == m_failsAt ? storageFailed(QStringLiteral("The disk is full.")) : Hands::flush();
    }
    Done note(const QString &path, const QByteArray &bytes) override
    {
        return ++m_changes == m_failsAt ? storageFailed(QStringLiteral("The disk is full.")) : Hands::note(path, bytes);
    }
    [[nodiscard]] bool hasFailed() const { return m_failsAt > 0 && m_changes >= m_failsAt; }
    QStringList wrong;

private:
    QString m_folder;
    int m_failsAt;
    int m_changes = 0;
};

} // namespace

class TestFolder : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_place;

    QString folder(const QString &name = QStringLiteral("site")) const { return m_place->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(folder());
        QFile file(QDir(folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Result<site::Published> publish(Group &group, site::Hands &hands, const QString &where) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        SilentTask task;
        return site::publish(pages, m_formats, where, Group::photos(), hands, task);
    }
    Result<site::Published> publish(Group &group) const
    {
        site::Hands hands;
        return publish(group, hands, folder());
    }
    // Three people, of whom the first goes in the second form of the group.
    static void people(Group &group, bool isFirstThere)
    {
        const QStringList families = {QStringLiteral("Partante"), QStringLiteral("Inventé"), QStringLiteral("Rêvée")};
        for (qsizetype i = 0; i < families.size(); ++i) {
            const bool isThere = i > 0 || isFirstThere;
            Member &member = group.add(QStringLiteral("Zoé"), families.at(i));
            member.sectors = {QStringLiteral("Secteur %1").arg(i)};
            member.occupations = {QStringLiteral("Métier")};
            group.givePhoto(member);
            for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Cv, ConsentUse::Photo}) {
                Consent &consent = group.agree(member, use); // the same ids, whoever is there
                if (!isThere)
                    consent.withdrawnOn = group.day();
            }
        }
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_place.reset(); }

    void aSiteIsWholeAndReadableByAll()
    {
        Group group;
        people(group, true);
        const auto made = publish(group);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const auto files = test::filesOf(folder());
        QCOMPARE(made->written, files.size());
        QCOMPARE(QStringList(files.keys()).filter(QStringLiteral(".jpg")).size(), 3);
        for (const QString &name : files.keys()) {
            const auto rights = QFileInfo(QDir(folder()).filePath(name)).permissions();
            QVERIFY2(rights.testFlag(QFile::ReadOther) && !rights.testFlag(QFile::WriteOther), qPrintable(name));
        }
        QVERIFY(QFileInfo(folder()).permissions().testFlag(QFile::ReadOther));
    }
    void nothingIsWrittenAnewWhereNothingChanged()
    {
        Group group;
        people(group, true);
        QVERIFY(publish(group));
        const auto before = test::filesOf(folder());
        const auto again = publish(group);
        QVERIFY(again);
        QCOMPARE(again->written, 0);
        QCOMPARE(again->removed, 0);
        QCOMPARE(again->unchanged, before.size());
        QVERIFY(test::filesOf(folder()) == before);
        // And elsewhere the same bytes.
        site::Hands hands;
        QVERIFY(publish(group, hands, folder(QStringLiteral("other"))));
        QVERIFY(test::filesOf(folder(QStringLiteral("other"))) == before);
    }
    void whoTakesThemselvesOffIsGone()
    {
        Group before;
        people(before, true);
        QVERIFY(publish(before));
        Group after;
        people(after, false);
        const auto made = publish(after);
        QVERIFY(made);
        // The person's page, their photo in all its forms, the page of their sector.
        QCOMPARE(made->removed, 2 + site::photoFilesOf(QStringLiteral("photo-a.jpg")).size());
        QCOMPARE(test::wrongIn(folder()), QStringList());
        const QDir dir(folder());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains("partante") && !name.contains(QStringLiteral("partante")),
                     qPrintable(name));
        }
    }
    // From nothing to a site, from there to another, and back: stopped at each change.
    void stoppedAnywhereItIsWholeAndGoesOn_data()
    {
        QTest::addColumn<bool>("isFirstThereBefore");
        QTest::addColumn<bool>("isFirstThereAfter");
        QTest::addColumn<bool>("hasBefore");
        QTest::newRow("the first time") << false << true << false;
        QTest::newRow("somebody goes") << true << false << true;
        QTest::newRow("somebody comes") << false << true << true;
    }
    void stoppedAnywhereItIsWholeAndGoesOn()
    {
        QFETCH(bool, isFirstThereBefore);
        QFETCH(bool, isFirstThereAfter);
        QFETCH(bool, hasBefore);
        Group before;
        people(before, isFirstThereBefore);
        Group after;
        people(after, isFirstThereAfter);
        site::Hands hands;
        const QString good = folder(QStringLiteral("good"));
        QVERIFY(publish(after, hands, good));
        int stops = 0;
        for (int failsAt = 1;; ++failsAt) {
            const QString where = folder(QStringLiteral("at%1").arg(failsAt));
            if (hasBefore)
                QVERIFY(publish(before, hands, where));
            WatchedHands watched(where, failsAt);
            const auto stopped = publish(after, watched, where);
            QCOMPARE(watched.wrong, QStringList());
            QCOMPARE(test::deadLinksIn(where), QStringList());
            QCOMPARE(stopped.has_value(), !watched.hasFailed());
            if (stopped)
                break;
            ++stops;
            QCOMPARE(stopped.error().sentence, QStringLiteral("The disk is full."));
            const auto again = publish(after, hands, where);
            QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
            QVERIFY(test::filesOf(where) == test::filesOf(good));
        }
        QVERIFY2(stops > 5, qPrintable(QString::number(stops)));
    }
    void aCancelledPublicationIsWhole()
    {
        class Stopping final : public TaskContext
        {
        public:
            int steps = 0;
            void step(qint64, qint64, const QString &) override { ++steps; }
            [[nodiscard]] bool isCancelled() const override { return steps == 6; }
        };
        Group group;
        people(group, true);
        site::Pages pages(group.sources(), group.shown(), m_formats);
        site::Hands hands;
        Stopping task;
        const auto made = site::publish(pages, m_formats, folder(), Group::photos(), hands, task);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        QCOMPARE(test::deadLinksIn(folder()), QStringList());
        QVERIFY(publish(group));
        QCOMPARE(test::wrongIn(folder()), QStringList());
    }
    // The disk is full at the first byte: of what this publication made nothing is left, of what stood nothing is missing.
    void whereNothingCouldBeWrittenNoFolderIsLeft()
    {
        QVERIFY(QDir().mkpath(folder(QStringLiteral("mine"))));
        Group group;
        people(group, true);
        for (const char *name : {"mine/pages/site", "mine"}) {
            const QString where = folder(QLatin1String(name));
            WatchedHands hands(where, 1);
            const auto made = publish(group, hands, where);
            QVERIFY(!made);
            QCOMPARE(made.error().sentence, QStringLiteral("The disk is full."));
            QVERIFY(QFileInfo(folder(QStringLiteral("mine"))).isDir());
            QVERIFY(QDir(folder(QStringLiteral("mine"))).isEmpty());
        }
    }
    void aFolderOfOtherThingsIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a letter") << QStringLiteral("letter.txt");
        QTest::newRow("a page") << QStringLiteral("index.html");
        QTest::newRow("hidden") << QStringLiteral(".profile");
    }
    void aFolderOfOtherThingsIsRefused()
    {
        QFETCH(QString, name);
        write(name, "mine");
        Group group;
        const auto made = publish(group);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
        QVERIFY(made.error().sentence.contains(QDir::toNativeSeparators(folder())));
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }
    void whatOthersPutIntoASiteStays()
    {
        Group before;
        people(before, true);
        QVERIFY(publish(before));
        write(QStringLiteral("robots.txt"), "User-agent: *\n");
        write(QStringLiteral("page.html"), "<p>mine</p>");
        Group after;
        people(after, false);
        QVERIFY(publish(after));
        const auto files = test::filesOf(folder());
        QCOMPARE(files.value(QStringLiteral("robots.txt")), QByteArray("User-agent: *\n"));
        QCOMPARE(files.value(QStringLiteral("page.html")), QByteArray("<p>mine</p>"));
    }
    void aNameThatIsTakenIsNotReplaced()
    {
        Group before;
        QVERIFY(publish(before)); // without press
        write(QStringLiteral("presse.html"), "mine");
        Group after;
        after.mention(QStringLiteral("Un titre"));
        const auto made = publish(after);
        QVERIFY(!made);
        QVERIFY(made.error().sentence.contains(QStringLiteral("presse.html")));
        QCOMPARE(test::filesOf(folder()).value(QStringLiteral("presse.html")), QByteArray("mine"));
    }
    // A manifest that somebody wrote takes nothing away outside of the folder, nor what has no name of ours.
    void aManifestIsBelievedOnlyOfOurNames()
    {
        Group group;
        QVERIFY(publish(group));
        QFile outside(folder(QStringLiteral("outside.html")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.close();
        write(QStringLiteral("robots.txt"), "mine");
        write(QString::fromLatin1(site::kManifest),
              R"({"rebond-site":1,"files":["../outside.html","robots.txt","index.html",7]})");
        // Pages that stand and are not in it are not ours any more.
        const auto made = publish(group);
        QVERIFY(!made);
        QVERIFY(outside.exists());
        QVERIFY(test::filesOf(folder()).contains(QStringLiteral("robots.txt")));
    }
    void aBrokenManifestIsTold()
    {
        Group group;
        QVERIFY(publish(group));
        const auto before = test::filesOf(folder());
        write(QString::fromLatin1(site::kManifest), "{");
        const auto made = publish(group);
        QVERIFY(!made);
        QVERIFY(made.error().sentence.contains(QString::fromLatin1(site::kManifest)));
        QVERIFY(test::filesOf(folder()) == before);
    }
    void aLinkIsNotFollowed()
    {
        Group group;
        QVERIFY(publish(group));
        QFile mine(folder(QStringLiteral("mine.txt")));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const QString index = QDir(folder()).filePath(QStringLiteral("index.html"));
        QVERIFY(QFile::remove(index) && QFile::link(mine.fileName(), index));
        QVERIFY(!publish(group));
        QVERIFY(mine.open(QIODevice::ReadOnly) && mine.readAll() == "mine");
    }
    void aPhotoThatCannotBeReadIsReplacedByInitials()
    {
        Group group;
        people(group, true);
        site::Pages pages(group.sources(), group.shown(), m_formats);
        site::Hands hands;
        SilentTask task;
        const site::PhotoOf broken = [](Id<File>) -> Result<QByteArray> { return QByteArray("no picture"); };
        const auto made = site::publish(pages, m_formats, folder(), broken, hands, task);
        QVERIFY(made);
        QCOMPARE(made->unreadPhotos, 3);
        QCOMPARE(test::wrongIn(folder()), QStringList());
        QVERIFY(QStringList(test::filesOf(folder()).keys()).filter(QStringLiteral(".jpg")).isEmpty());
    }
    void aFileInPlaceOfTheFolderIsTold()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Group group;
        QVERIFY(!publish(group));
        QCOMPARE(QFileInfo(folder()).size(), 0);
    }
};

REBOND_TEST(TestFolder)
#include "tst_folder.moc"
