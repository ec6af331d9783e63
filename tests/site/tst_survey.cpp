// SPDX-License-Identifier: GPL-3.0-or-later
// The folder remembers what was published; who looks at it is told what publishing would change, and it stays as it was.
#include "site/survey.h"

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

class TestSurvey : public QObject
{
    Q_OBJECT

    const Formats m_formats{Language::English};
    std::unique_ptr<QTemporaryDir> m_place;

    QString folder() const { return m_place->filePath(QStringLiteral("site")); }
    QString manifest() const { return QDir(folder()).filePath(QString::fromLatin1(site::kManifest)); }
    Result<site::Published> publish(Group &group) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        SilentTask task;
        site::Hands hands;
        return site::publish(pages, m_formats, folder(), Group::photos(), hands, task);
    }
    Result<site::Survey> survey(Group &group) const
    {
        site::Pages pages(group.sources(), group.shown(), m_formats);
        SilentTask task;
        return site::survey(pages, folder(), Group::photos(), task);
    }
    // Fifteen of forty, all of whom are shown, the first with a photo.
    static void fill(Group &group, int rebounded = 15)
    {
        for (int i = 0; i < 40; ++i) {
            Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
            if (i == 0) {
                group.givePhoto(member);
                group.agree(member, ConsentUse::Photo);
            }
        }
        for (int i = 0; i < rebounded; ++i) // after all of them: their ids are the same in every such group
            group.rebound(group.sources().facts.members[i]);
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_place.reset(); }

    void nothingIsThereBefore()
    {
        Group group;
        fill(group);
        const auto found = survey(group);
        QVERIFY(found);
        QVERIFY(!found->isThere && !found->isUpToDate());
        QVERIFY(!QFileInfo::exists(folder())); // and looking makes nothing
    }
    void whatWasPublishedIsRemembered()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const auto found = survey(group);
        QVERIFY(found);
        QVERIFY(found->isUpToDate());
        QCOMPARE(found->day, group.day());
        QCOMPARE(found->count, QStringLiteral("15"));
        QCOMPARE(found->of, QStringLiteral("40"));
    }
    void oneMoreIsToldBesideTheOldCount()
    {
        Group before;
        fill(before);
        QVERIFY(publish(before));
        Group after;
        fill(after, 16);
        const auto found = survey(after);
        QVERIFY(found);
        QCOMPARE(found->count, QStringLiteral("15"));
        QVERIFY(found->isHomeOld && !found->isUpToDate());
        QCOMPARE(found->gone, 0);
        QVERIFY(publish(after));
        QCOMPARE(survey(after)->count, QStringLiteral("16"));
        QVERIFY(survey(after)->isUpToDate());
    }
    void whoWithdrewIsCounted()
    {
        Group before;
        fill(before);
        QVERIFY(publish(before));
        Group after;
        fill(after);
        for (Consent &consent : after.sources().consents) {
            if (consent.member == after.sources().facts.members.first().id)
                consent.withdrawnOn = after.day();
        }
        const auto found = survey(after);
        QVERIFY(found);
        const qsizetype files = 1 + site::photoFilesOf(QStringLiteral("photo-a.jpg")).size();
        QCOMPARE(found->gone, files); // the page and the photo
        QVERIFY(found->renewed >= 1); // the list of members
        const auto made = publish(after);
        QVERIFY(made);
        QCOMPARE(made->removed, files);
        QVERIFY(survey(after)->isUpToDate());
    }
    // Not a byte, nor a moment of a file: hosts copy by these.
    void publishingAgainTouchesNothing()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const QDateTime past(QDate(2012, 1, 1), QTime(12, 0), Qt::UTC);
        const QDir dir(folder());
        const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.contains(QString::fromLatin1(site::kManifest)));
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(past, QFileDevice::FileModificationTime));
        }
        const auto again = publish(group);
        QVERIFY(again);
        QCOMPARE(again->written, 0);
        QCOMPARE(dir.entryList(QDir::Files | QDir::Hidden), names);
        for (const QString &name : names)
            QCOMPARE(QFileInfo(dir.filePath(name)).lastModified().toUTC(), past);
    }
    void aHandsWorkIsSeen()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        QFile page(QDir(folder()).filePath(QStringLiteral("membres.html")));
        QVERIFY(page.open(QIODevice::Append) && page.write("mine") == 4);
        page.close();
        QVERIFY(QFile::remove(QDir(folder()).filePath(QStringLiteral("vos-donnees.html"))));
        QCOMPARE(survey(group)->renewed, 2);
    }
    void aManifestOfAnOlderVersionHasNoDay()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const auto read = site::readManifest(manifest());
        QVERIFY(read);
        site::Manifest old = *read;
        old.day = {};
        QFile file(manifest());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(site::bytesOf(old)) > 0);
        file.close();
        const auto found = survey(group);
        QVERIFY(found && found->isThere && !found->day.isValid());
    }
    void aFolderOfOtherThingsIsTold()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(QDir(folder()).filePath(QStringLiteral("letter.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Group group;
        const auto found = survey(group);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Conflict);
    }
    // Publishing would stop there: it is told before.
    void somethingElseInThePlaceOfAPageIsTold()
    {
        Group group;
        fill(group);
        QVERIFY(publish(group));
        const QString place = QDir(folder()).filePath(QStringLiteral("membres.html"));
        QVERIFY(QFile::remove(place) && QFile::link(manifest(), place));
        const auto found = survey(group);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Conflict);
        const auto made = publish(group);
        QVERIFY(!made);
        QCOMPARE(made.error().sentence, found.error().sentence);
    }
    // It is not meant to be there: nothing is missing.
    void aPhotoThatCannotBeReadIsNotMissed()
    {
        Group group;
        fill(group);
        const site::PhotoOf broken = [](Id<File>) -> Result<QByteArray> { return QByteArray("no picture"); };
        SilentTask task;
        site::Hands hands;
        site::Pages pages(group.sources(), group.shown(), m_formats);
        QVERIFY(site::publish(pages, m_formats, folder(), broken, hands, task));
        site::Pages others(group.sources(), group.shown(), m_formats);
        const auto found = site::survey(others, folder(), broken, task);
        QVERIFY(found && found->isUpToDate());
    }
};

REBOND_TEST(TestSurvey)
#include "tst_survey.moc"
