// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever was erased stays so: no backup brings them back, and nothing that was only typed about them is left.
#include "backup/erasures.h"

#include "backup/backups.h"
#include "backup/drafts.h"
#include "backup/erasedsince.h"
#include "backup/restore.h"
#include "storage/engines.h"
#include "storage/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rebond;
using namespace rebond::backup;
using namespace rebond::test;

class TestErasures : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;

    QString file() const { return m_bench->path(); }
    storage::Store &store() { return m_bench->store(); }
    QString backup()
    {
        m_bench->clock().set(m_bench->clock().now().addSecs(60));
        const auto made = backUp(file(), Why::Asked, m_bench->clock());
        return made ? made->path : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(storage::Engine::Sqlite);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    void cleanup() { m_bench.reset(); }

    void theErasedStayErased()
    {
        const QString made = backup();
        const QString name = m_related.member.familyName;
        QVERIFY(bytesOf(made).contains(name.toUtf8()));
        REBOND_DONE(erasePerson(store(), m_related.member.id, BackupBefore::Yes));
        QCOMPARE(backupsOf(file()).first().why, Why::Erasure);
        QCOMPARE(erasedIn(folderOf(file())).value(), QList{m_related.member.id});
        QCOMPARE(keptWith(file(), m_related.member.id).backups, 2);
        QCOMPARE(keptWith(file(), m_related.other.id).backups, 2);
        m_bench->close();
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QCOMPARE(restored->erasedAgain, 1);
        QVERIFY(!bytesOf(file()).contains(name.toUtf8()));
        // The other one is there.
        const auto opened = storage::Store::open(file(), m_bench->author());
        REBOND_DONE(opened);
        const auto members = (*opened)->read([](storage::Reader &r) { return r.list<domain::Member>(); });
        REBOND_DONE(members);
        QCOMPARE(members->size(), 1);
        QCOMPARE(members->first().id, m_related.other.id);
    }

    // Without the list the journal of the file tells; beside another name the list of the backup's folder.
    void theErasedAreFoundByListOrJournal()
    {
        const QString made = backup();
        REBOND_DONE(erasePerson(store(), m_related.member.id, BackupBefore::No));
        const QString fresh = m_bench->folder() + QStringLiteral("/fresh.rebond");
        const auto beside = restoreTo(made, fresh, m_bench->clock());
        REBOND_DONE(beside);
        QCOMPARE(beside->erasedAgain, 1);
        QVERIFY(QFile::remove(folderOf(file()) + QStringLiteral("/effacements.txt")));
        m_bench->close();
        const auto since = erasedSince(made, file());
        REBOND_DONE(since);
        QCOMPARE(since->members, QList{m_related.member.id});
        QVERIFY(since->isKnown);
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QCOMPARE(restored->erasedAgain, 1);
    }

    // A copy on a stick has no list beside it: the place it comes back to has one, the file that stands there another, and so
    // has the file that went on, wherever in these folders it stands.
    void aCopyKeptElsewhereBringsNobodyBack_data()
    {
        QTest::addColumn<QString>("target");     // in the folder of the cohort file; empty: its own name
        QTest::addColumn<bool>("hasGone");       // the cohort file, not its folder of backups
        QTest::addColumn<bool>("isStickBeside"); // the copy stands beside the cohort file, the target elsewhere
        QTest::addColumn<int>("erasedAgain");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("to the name of the file") << QString() << true << false << 1 << true;
        QTest::newRow("to another name beside it") << QStringLiteral("neuf.rebond") << false << false << 1 << false;
        QTest::newRow("beside it, to another folder")
            << QStringLiteral("ailleurs/neuf.rebond") << false << true << 1 << false;
        QTest::newRow("to where nobody knows")
            << QStringLiteral("ailleurs/neuf.rebond") << false << false << 0 << false;
    }
    void aCopyKeptElsewhereBringsNobodyBack()
    {
        QFETCH(QString, target);
        QFETCH(bool, hasGone);
        QFETCH(bool, isStickBeside);
        const QString folder = QFileInfo(file()).absolutePath();
        for (const char *name : {"cle", "ailleurs"})
            QVERIFY(QDir(folder).mkdir(QLatin1String(name)));
        const QString copy = folder + QLatin1String(isStickBeside ? "/copie.rebond" : "/cle/copie.rebond");
        REBOND_DONE(storage::copyFile(file(), copy, SafeFile::Overwrite::Refuse));
        REBOND_DONE(erasePerson(store(), m_related.member.id, BackupBefore::No));
        m_bench->close();
        const QString path = target.isEmpty() ? file() : folder + u'/' + target;
        if (hasGone)
            QVERIFY(QFile::remove(file()));
        const auto restored = restoreTo(copy, path, m_bench->clock());
        REBOND_DONE(restored);
        QTEST(restored->erasedAgain, "erasedAgain");
        QTEST(restored->areErasedKnown, "isKnown");
        QCOMPARE(bytesOf(path).contains(m_related.member.familyName.toUtf8()), restored->erasedAgain == 0);
    }
    // The file there is a later state, so what it does not tell did not happen.
    void overTheFileThatWentOnTheErasedAreKnown()
    {
        QVERIFY(QDir(m_bench->folder()).mkdir(QStringLiteral("cle")));
        const QString copy = m_bench->folder() + QStringLiteral("/cle/copie.rebond");
        REBOND_DONE(storage::copyFile(file(), copy, SafeFile::Overwrite::Refuse));
        REBOND_DONE(erasePerson(store(), m_related.member.id, BackupBefore::No));
        QVERIFY(QFile::remove(folderOf(file()) + QStringLiteral("/effacements.txt")));
        m_bench->close();
        const auto restored = restoreOver(copy, file(), m_bench->clock());
        REBOND_DONE(restored);
        QCOMPARE(restored->erasedAgain, 1);
        QVERIFY(restored->areErasedKnown);
    }
    // What another cohort's file knows is no knowledge of this one.
    void overAnotherCohortTheErasedAreNotKnown_data()
    {
        QTest::addColumn<bool>("hasErased");
        QTest::newRow("that erased nobody") << false;
        QTest::newRow("that has a list of its own") << true;
    }
    void overAnotherCohortTheErasedAreNotKnown()
    {
        QFETCH(bool, hasErased);
        QVERIFY(QDir(m_bench->folder()).mkdir(QStringLiteral("cle")));
        const QString copy = m_bench->folder() + QStringLiteral("/cle/copie.rebond");
        REBOND_DONE(storage::copyFile(file(), copy, SafeFile::Overwrite::Refuse));
        const QString other = m_bench->folder() + QStringLiteral("/cle/autre.rebond");
        IdMaker ids(m_bench->clock(), 99); // not those of the bench
        REBOND_DONE(storage::Store::create(other, storage::Author{m_bench->clock(), ids, {}},
                                           [](storage::Store &) { return Done(); }));
        if (hasErased) {
            const auto there = storage::Store::open(other, storage::Author{m_bench->clock(), ids, {}});
            REBOND_DONE(there);
            const auto theirs = (*there)->write(QStringLiteral("Begin"), saveRelated);
            REBOND_DONE(theirs);
            REBOND_DONE(erasePerson(**there, theirs->member.id, BackupBefore::No));
        }
        const auto restored = restoreOver(copy, other, m_bench->clock());
        REBOND_DONE(restored);
        QVERIFY(!restored->areErasedKnown);
    }

    // Whoever was merged into the person is the person: a backup holds them under their own id.
    void theMergedStayErasedToo()
    {
        domain::Member twin = aMember(m_related, QStringLiteral("Zwilling"));
        REBOND_DONE(store().write(QStringLiteral("Add"), [&](storage::Transaction &t) { twin = t.save(twin); }));
        const QString made = backup();
        REBOND_DONE(store().write(QStringLiteral("Merge"), [&](storage::Transaction &t) {
            domain::Member stays = *t.find(m_related.member.id);
            stays.headline += u'!';
            t.remove(twin);
            (void)t.save(stays);
        }));
        REBOND_DONE(erasePerson(store(), m_related.member.id, BackupBefore::No));
        QCOMPARE(erasedIn(folderOf(file())).value(), (QList{m_related.member.id, twin.id}));
        const QString fresh = m_bench->folder() + QStringLiteral("/fresh.rebond");
        const auto restored = restoreTo(made, fresh, m_bench->clock());
        REBOND_DONE(restored);
        QCOMPARE(restored->erasedAgain, 2);
        QVERIFY(!bytesOf(fresh).contains("Zwilling"));
    }

    void aListOfErasedThatCannotBeReadStopsTheRestore()
    {
        const QString made = backup();
        const QString list = folderOf(file()) + QStringLiteral("/effacements.txt");
        QVERIFY(QDir().mkdir(list)); // opens for nobody, root included
        const QString fresh = m_bench->folder() + QStringLiteral("/fresh.rebond");
        const auto restored = restoreTo(made, fresh, m_bench->clock());
        QVERIFY(!restored);
        QVERIFY(restored.error().sentence.contains(list));
        QVERIFY(!QFile::exists(fresh));
        // An erasure is done all the same, and says that it is not on the list.
        const Done erased = erasePerson(store(), m_related.member.id, BackupBefore::No);
        QVERIFY(!erased && erased.error().sentence.contains(folderOf(file())));
        QVERIFY(QFileInfo(list).isDir());
    }

    // What was typed in the window and never saved (backup/drafts.h): a form of a record that goes, a text that names the person.
    void whatWasTypedAboutTheErasedGoes()
    {
        const domain::Member &member = m_related.member;
        domain::Interview interview;
        interview.member = member.id;
        interview.company = m_related.company.id;
        interview.date = QDate(2012, 6, 1);
        const auto saved = store().write(QStringLiteral("Interview"),
                                         [&](storage::Transaction &t) { return t.save(interview); });
        REBOND_DONE(saved);
        const auto form = [](const QString &id, const QString &typed) {
            return QVariantMap{{QStringLiteral("id"), id},
                               {QStringLiteral("typed"), QVariantMap{{QStringLiteral("notes"), typed}}}};
        };
        const QVariantMap others = form(m_related.company.id.toString(), QStringLiteral("Minoterie"));
        backup::Drafts typed;
        typed.set(m_related.cohort.id.raw(),
                  {{QStringLiteral("members"), form(member.id.toString(), QStringLiteral("rien de précis"))},
                   {QStringLiteral("interviews"), form(saved->id.toString(), QStringLiteral("rien de précis"))},
                   {QStringLiteral("outreach"),
                    form({}, QStringLiteral("Voir %1 %2").arg(member.familyName, member.givenName))},
                   {QStringLiteral("companies"), others}});
        REBOND_DONE(typed.writeFor(file()));
        REBOND_DONE(erasePerson(store(), m_related.other.id, BackupBefore::No));
        QCOMPARE(backup::Drafts::readFor(file()).value(), typed); // somebody else
        REBOND_DONE(erasePerson(store(), member.id, BackupBefore::No));
        const auto left = backup::Drafts::readFor(file());
        REBOND_DONE(left);
        QCOMPARE(left->of(m_related.cohort.id.raw()), (QVariantMap{{QStringLiteral("companies"), others}}));
    }

    void whoIsUnknownIsNotNoted()
    {
        IdMaker ids(m_bench->clock(), 99);
        const Done erased = erasePerson(store(), ids.next<domain::Member>(), BackupBefore::No);
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, Error::Kind::NotFound);
        QVERIFY(erasedIn(folderOf(file()))->isEmpty());
        QVERIFY(!QFile::exists(folderOf(file())));
    }
};

REBOND_TEST(TestErasures)
#include "tst_erasures.moc"
