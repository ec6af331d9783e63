// SPDX-License-Identifier: GPL-3.0-or-later
// Backups are whole, private and checked, made while others write, thinned out by their age, and never in the way of work.
#include "backup/backups.h"
#include "backup/erasures.h"
#include "backup/isbackup.h"
#include "storage/fileheader.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace rebond;
using namespace rebond::backup;
using namespace rebond::test;

class TestBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    QString file() const { return m_bench->path(); }
    void at(QDate day, QTime time = QTime(12, 0)) { m_bench->clock().set(QDateTime(day, time, Qt::UTC)); }
    QStringList names() const
    {
        QStringList names;
        for (const Backup &backup : backupsOf(file()))
            names.append(QFileInfo(backup.path).fileName());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(storage::Engine::Sqlite);
        REBOND_DONE(m_bench->store().write(QStringLiteral("Begin"), saveRelated));
    }
    void cleanup() { m_bench.reset(); }

    void aBackupIsTheFileRowForRow()
    {
        const auto made = backUp(file(), Why::Asked, m_bench->clock());
        REBOND_DONE(made);
        QCOMPARE(made->why, Why::Asked);
        QCOMPARE(made->madeAt, QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC));
        QVERIFY(made->path.endsWith(QStringLiteral("-20120630-120000-demande.rebond")));
        QCOMPARE(made->bytes, QFileInfo(made->path).size());
        QCOMPARE(backupsOf(file()), QList{*made});
        QVERIFY(isBackup(made->path) && !isBackup(file()));
        const auto opened = storage::Store::open(made->path, m_bench->author());
        REBOND_DONE(opened);
        QCOMPARE(difference(recordsOf(**opened), recordsOf(m_bench->store())), QByteArray());
        const auto holding = lookInto(made->path);
        REBOND_DONE(holding);
        QCOMPARE(holding->members, 2);
        QCOMPARE(holding->cohorts.size(), 1);
        QCOMPARE(holding->lastChange, m_bench->clock().now());
    }

    void itIsTheUsersAlone()
    {
#ifdef Q_OS_UNIX
        const auto made = backUp(file(), Why::Day, m_bench->clock());
        REBOND_DONE(made);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                          | QFile::WriteOther | QFile::ExeOther;
        const auto entries = QDir(folderOf(file())).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(entries.size(), 2); // with its digest
        for (const QFileInfo &entry : entries)
            QVERIFY(!(entry.permissions() & others));
        QVERIFY(!(QFileInfo(folderOf(file())).permissions() & others));
#endif
    }

    void theDigestIsWhatSha256sumReads()
    {
        const auto made = backUp(file(), Why::Day, m_bench->clock());
        REBOND_DONE(made);
        QProcess sum;
        sum.setWorkingDirectory(folderOf(file()));
        sum.start(QStringLiteral("sha256sum"),
                  {QStringLiteral("-c"), QFileInfo(made->path).fileName() + QStringLiteral(".sha256")});
        if (!sum.waitForStarted())
            QSKIP("there is no sha256sum here");
        QVERIFY(sum.waitForFinished());
        QCOMPARE(sum.exitCode(), 0);
    }

    void aFlippedBitIsNoticed()
    {
        const auto made = backUp(file(), Why::Day, m_bench->clock());
        REBOND_DONE(made);
        QByteArray bytes = bytesOf(made->path);
        const auto members = m_bench->store().read([](storage::Reader &r) { return r.list<domain::Member>(); });
        REBOND_DONE(members);
        const qsizetype at = bytes.indexOf(members->first().familyName.toUtf8()); // a text: SQLite does not see it
        QVERIFY(at > 0);
        bytes[at] = char(bytes[at] ^ 1);
        writeBytes(made->path, bytes);
        const auto looked = lookInto(made->path);
        QVERIFY(!looked);
        QCOMPARE(looked.error().kind, Error::Kind::Storage);
        QVERIFY2(looked.error().sentence.contains(made->path), qPrintable(looked.error().sentence));
    }

    // Another process writes two members at a time: a backup has both or none.
    void whileAnotherProgramWritesEachBackupIsOneState()
    {
        QProcess writer;
        writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/backup_other"),
                     {QStringLiteral("write"), file()});
        QVERIFY(writer.waitForReadyRead(30000));
        qint64 last = 0;
        for (int round = 0; round < 6; ++round) {
            at(QDate(2012, 7, 1).addDays(round));
            const auto made = backUp(file(), Why::Day, m_bench->clock());
            REBOND_DONE(made);
            const auto holding = lookInto(made->path);
            REBOND_DONE(holding);
            QCOMPARE(holding->members % 2, 0);
            QVERIFY(holding->members >= last);
            last = holding->members;
        }
        QCOMPARE(writer.state(), QProcess::Running); // it was not stopped by it
        QVERIFY(last > 2);
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }

    // On POSIX every look at the bytes of a file would give back the locks that a write holds on it.
    void aLookLeavesTheWriteItsLock()
    {
        const auto tryFromOutside = [&] {
            QProcess other;
            other.start(QCoreApplication::applicationDirPath() + QStringLiteral("/backup_other"),
                        {QStringLiteral("try"), file()});
            return other.waitForFinished(30000) ? other.exitCode() : -1;
        };
        int during = -1;
        REBOND_DONE(m_bench->store().write(QStringLiteral("Long"), [&](storage::Transaction &transaction) {
            domain::Cohort cohort = transaction.list<domain::Cohort>().first();
            cohort.name += u'?';
            (void)transaction.save(cohort);
            (void)hasNews(file());
            (void)storage::checkHeader(file(), 1);
            (void)storage::ensureNoCohortFile(file());
            during = tryFromOutside();
        }));
        QCOMPARE(during, 3);
        QCOMPARE(tryFromOutside(), 0);
    }

    void newsAreWhatTheNewestBackupHasNot()
    {
        QVERIFY(hasNews(file()));
        QVERIFY(!hasNewsOfEarlierDays(file(), m_bench->clock())); // written today
        at(QDate(2012, 7, 2));
        QVERIFY(hasNewsOfEarlierDays(file(), m_bench->clock()));
        REBOND_DONE(backUp(file(), Why::Day, m_bench->clock()));
        QVERIFY(!hasNews(file()));
        REBOND_DONE(m_bench->store().write(QStringLiteral("One more"), [&](storage::Transaction &t) {
            domain::Cohort cohort = t.list<domain::Cohort>().first();
            cohort.goal = 12;
            (void)t.save(cohort);
        }));
        QVERIFY(hasNews(file()));
        QVERIFY(!hasNews(file() + QStringLiteral(".nowhere")));
    }

    void oldOnesGoAndNothingElse()
    {
        const QString folder = folderOf(file());
        QVERIFY(QDir().mkpath(folder));
        const QString mine = folder + QStringLiteral("/notes.txt");
        const QString other = folder + QStringLiteral("/autre-20100101-120000-jour.rebond");
        writeBytes(mine, "mine");
        writeBytes(other, "another file's");
        for (int day = 0; day < 40; ++day) {
            at(QDate(2012, 6, 1).addDays(day));
            REBOND_DONE(backUp(file(), Why::Day, m_bench->clock()));
        }
        QVERIFY(QFile::exists(mine) && QFile::exists(other));
        const int kept = int(names().size());
        QVERIFY2(kept >= 12 && kept <= 12 + 5, qPrintable(QString::number(kept)));
        // Each with its digest, and no digest alone.
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.sha256")}, QDir::Files).size(), kept);
    }

    // A clock set back: what is made now looks older than all others.
    void theOneJustMadeStaysWhateverTheClockSays()
    {
        for (int day = 0; day < 60; ++day) {
            at(QDate(2012, 1, 1).addDays(9 * day));
            REBOND_DONE(backUp(file(), Why::Day, m_bench->clock()));
        }
        at(QDate(2002, 1, 1));
        const auto made = backUp(file(), Why::Day, m_bench->clock());
        REBOND_DONE(made);
        QVERIFY(QFile::exists(made->path));
    }

    // Nor does what comes after it push out what was made since, as long as the clock stays back.
    void daysAfterTheClockWentBackAreKeptAsAnyOthers()
    {
        for (int day = 0; day < 300; day += 7) {
            at(QDate(2012, 1, 1).addDays(day));
            REBOND_DONE(backUp(file(), Why::Day, m_bench->clock()));
        }
        const auto before = names().size();
        QStringList since;
        for (int day = 0; day < 12; ++day) {
            at(QDate(2002, 1, 1).addDays(day));
            const auto made = backUp(file(), Why::Day, m_bench->clock());
            REBOND_DONE(made);
            since.append(made->path);
        }
        for (const QString &path : since)
            QVERIFY2(QFile::exists(path), qPrintable(path));
        QCOMPARE(names().size(), before + since.size()); // and none of the days to come was lost for them
        QVERIFY(!hasNews(file()));                       // the newest is not the first of the list
    }

    void filesOfOneNameHaveTheirOwnBackups()
    {
        const QString elsewhere = m_bench->folder() + QStringLiteral("/ailleurs/") + QFileInfo(file()).fileName();
        QVERIFY(QDir().mkpath(QFileInfo(elsewhere).path()));
        REBOND_DONE(storage::copyFile(file(), elsewhere, SafeFile::Overwrite::Refuse));
        REBOND_DONE(backUp(file(), Why::Asked, m_bench->clock()));
        QVERIFY(backupsOf(elsewhere).isEmpty());
        REBOND_DONE(backUp(elsewhere, Why::Day, m_bench->clock()));
        QCOMPARE(backupsOf(elsewhere).size(), 1);
        QCOMPARE(backupsOf(file()).size(), 1);
        QVERIFY(folderOf(file()) != folderOf(elsewhere));
    }

    void namesOfAnyKindCanBeBackedUp_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("accents") << QStringLiteral("Été – Œuvre à Nice.rebond");
        QTest::newRow("quotes") << QStringLiteral("l'atelier \"60\" 100% (06) [a]{1} $x #y.rebond");
        QTest::newRow("as a pattern") << QStringLiteral("a.b+c*d?.rebond");
        QTest::newRow("long") << QString(115, u'é') + QStringLiteral(".rebond");
        QTest::newRow("longest") << QString(240, u'a') + QStringLiteral(".rebond");
        QTest::newRow("line end") << QStringLiteral("deux\nlignes.rebond");
        QTest::newRow("no ending") << QStringLiteral("cohorte");
    }
    void namesOfAnyKindCanBeBackedUp()
    {
        QFETCH(QString, name);
        const QString path = m_bench->folder() + u'/' + name;
        REBOND_DONE(storage::copyFile(file(), path, SafeFile::Overwrite::Refuse));
        QStringList made;
        for (const Why why : {Why::Day, Why::Restore}) {
            const auto backup = backUp(path, why, m_bench->clock());
            REBOND_DONE(backup);
            made.prepend(backup->path);
            REBOND_DONE(lookInto(backup->path));
            QVERIFY(isBackup(backup->path));
        }
        QStringList listed;
        for (const Backup &backup : backupsOf(path))
            listed.append(backup.path);
        std::sort(made.begin(), made.end(), std::greater<>());
        QCOMPARE(listed, made);
        QVERIFY(backupsOf(file()).isEmpty());
    }

    // Two long names that begin alike.
    void longNamesAreNotTakenForEachOther()
    {
        const QString begin = m_bench->folder() + u'/' + QString(230, u'a');
        for (const char *end : {"1.rebond", "2.rebond"})
            REBOND_DONE(storage::copyFile(file(), begin + QLatin1String(end), SafeFile::Overwrite::Refuse));
        REBOND_DONE(backUp(begin + QStringLiteral("1.rebond"), Why::Day, m_bench->clock()));
        QVERIFY(backupsOf(begin + QStringLiteral("2.rebond")).isEmpty());
    }

    void thoseMadeBeforeAnUpdateAreListedAndKept()
    {
        const QString base = QFileInfo(file()).completeBaseName();
        const QString update = m_bench->folder() + u'/' + base + QStringLiteral("-avant-v9-20010101-000000.rebond");
        REBOND_DONE(storage::copyFile(file(), update, SafeFile::Overwrite::Refuse));
        for (int day = 0; day < 30; ++day) {
            at(QDate(2012, 6, 1).addDays(day));
            REBOND_DONE(backUp(file(), Why::Day, m_bench->clock()));
        }
        QCOMPARE(backupsOf(file()).last().path, update);
        QCOMPARE(backupsOf(file()).last().why, Why::Update);
        const auto members = m_bench->store().read([](storage::Reader &r) { return r.list<domain::Member>(); });
        REBOND_DONE(members);
        QCOMPARE(keptWith(file(), members->first().id).copies, 1); // whoever is erased stands there still
    }

    void whereNoneCanBeMadeItIsSaidAndNothingIsLeft()
    {
        writeBytes(folderOf(file()), "a file where the folder should be");
        const QStringList before = listingOf(m_bench->folder());
        const auto made = backUp(file(), Why::Day, m_bench->clock());
        QVERIFY(!made);
        QVERIFY2(made.error().sentence.contains(folderOf(file())), qPrintable(made.error().sentence));
        QVERIFY(made.error().sentence.endsWith(u'.'));
        QCOMPARE(listingOf(m_bench->folder()), before);
        REBOND_DONE(m_bench->store().write(QStringLiteral("Work goes on"), [&](storage::Transaction &t) {
            domain::Cohort cohort = t.list<domain::Cohort>().first();
            cohort.goal = 12;
            (void)t.save(cohort);
        }));
    }

    void aFolderThatMayNotBeWrittenIsNamed()
    {
        QVERIFY(QDir().mkpath(folderOf(file())));
        QFile::setPermissions(file(), QFile::Permissions::fromInt(0x6666));
        QFile::setPermissions(m_bench->folder(), QFile::Permissions::fromInt(0x7777));
        QFile::setPermissions(folderOf(file()), QFile::Permissions::fromInt(0x5555));
        {
            const AsOrdinaryUser user;
            if (!user.isIt())
                QSKIP("rights cannot be tested here");
            const auto made = backUp(file(), Why::Day, m_bench->clock());
            QVERIFY(!made);
            QVERIFY2(made.error().sentence.contains(folderOf(file())), qPrintable(made.error().sentence));
        }
        QFile::setPermissions(folderOf(file()), QFile::Permissions::fromInt(0x7755));
    }
};

REBOND_TEST(TestBackups)
#include "tst_backups.moc"
