// SPDX-License-Identifier: GPL-3.0-or-later
// The way back: row for row as it was, the present file kept, whole or not at all, and without the people erased since.
#include "backup/restore.h"

#include "backup/backups.h"
#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace rebond;
using namespace rebond::backup;
using namespace rebond::test;

namespace {

const QString kJournal = QStringLiteral("-journal");

// Another program's connection to the file.
class Foreign
{
public:
    explicit Foreign(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("not opened");
    }
    ~Foreign()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(kName);
    }
    Foreign(const Foreign &) = delete;
    Foreign &operator=(const Foreign &) = delete;
    [[nodiscard]] bool run(const QString &sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(sql);
    }

private:
    const QString kName = QStringLiteral("foreign");
    QSqlDatabase m_database;
};

QString aChange(const QString &member)
{
    return QStringLiteral("UPDATE member SET city = 'Ailleurs' WHERE id = '%1'").arg(member);
}

// It keeps its log beside the file as long as it lives.
struct Walled : Foreign
{
    Walled(const QString &path, const QString &member) : Foreign(path)
    {
        for (const QString &sql : {QStringLiteral("PRAGMA journal_mode=WAL"),
                                   QStringLiteral("PRAGMA wal_autocheckpoint=0"), aChange(member)}) {
            if (!run(sql))
                qFatal("not run: %s", qPrintable(sql));
        }
    }
};

// It has written its first pages into the file and not committed.
struct Exclusive : Foreign
{
    Exclusive(const QString &path, const QString &member) : Foreign(path)
    {
        for (const QString &sql :
             {QStringLiteral("PRAGMA cache_size=1"), QStringLiteral("BEGIN EXCLUSIVE"), aChange(member)}) {
            if (!run(sql))
                qFatal("not run: %s", qPrintable(sql));
        }
    }
    [[nodiscard]] bool commit() const { return run(QStringLiteral("COMMIT")); }
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;

    QString file() const { return m_bench->path(); }
    storage::Store &store() { return m_bench->store(); }
    QStringList records(const QString &path)
    {
        const auto opened = storage::Store::open(path, m_bench->author());
        return opened ? recordsOf(**opened) : QStringList{opened.error().sentence};
    }
    void change(const QString &name)
    {
        REBOND_DONE(store().write(QStringLiteral("Change"), [&](storage::Transaction &t) {
            domain::Member member = *t.find(m_related.member.id);
            member.familyName = name;
            (void)t.save(member);
        }));
    }
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

    void theFileIsAsItWasAndAsItIsNowIsKept()
    {
        const QStringList then = recordsOf(store());
        const QString made = backup();
        change(QStringLiteral("Plus tard"));
        const QStringList now = recordsOf(store());
        m_bench->close();
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QCOMPARE(restored->erasedAgain, 0);
        QCOMPARE(difference(records(file()), then), QByteArray());
        QCOMPARE(difference(records(restored->before), now), QByteArray());
        // And back again.
        REBOND_DONE(restoreOver(restored->before, file(), m_bench->clock()));
        QCOMPARE(difference(records(file()), now), QByteArray());
    }

    void aDamagedBackupIsRefusedAndTheFileStays_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"flipped", "cut", "empty", "zeroed page", "no database", "missing", "newer"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedBackupIsRefusedAndTheFileStays()
    {
        QFETCH(QString, damage);
        const QString made = backup();
        change(QStringLiteral("Plus tard"));
        m_bench->close();
        QByteArray bytes = bytesOf(made);
        if (damage == u"flipped")
            bytes[bytes.indexOf(m_related.member.familyName.toUtf8())] = '!';
        else if (damage == u"cut")
            bytes.chop(bytes.size() / 2);
        else if (damage == u"empty")
            bytes.clear();
        else if (damage == u"zeroed page")
            bytes.replace(bytes.size() / 2 / 16384 * 16384, 16384, QByteArray(16384, '\0'));
        else if (damage == u"no database")
            bytes = "Nom;Prénom\r\n";
        else if (damage == u"newer")
            bytes[63] = '\x63';
        writeBytes(made, bytes);
        if (damage != u"flipped")
            QFile::remove(made + QStringLiteral(".sha256")); // by its pages alone
        if (damage == u"missing")
            QFile::remove(made);
        const QByteArray before = bytesOf(file());
        const QStringList folder = listingOf(folderOf(file()));
        const auto restored = restoreOver(made, file(), m_bench->clock());
        QVERIFY(!restored);
        QVERIFY2(restored.error().sentence.contains(made) && restored.error().sentence.endsWith(u'.'),
                 qPrintable(restored.error().sentence));
        QVERIFY(bytesOf(file()) == before);
        QCOMPARE(listingOf(folderOf(file())), folder);
        const QString fresh = m_bench->folder() + QStringLiteral("/fresh.rebond");
        QVERIFY(!restoreTo(made, fresh, m_bench->clock()));
        QVERIFY(!QFile::exists(fresh));
    }

    void aDamagedFileIsKeptToTheByte()
    {
        const QStringList then = recordsOf(store());
        const QString made = backup();
        m_bench->close();
        QByteArray bytes = bytesOf(file());
        bytes.replace(16384, 16384, QByteArray(16384, '\xA5'));
        writeBytes(file(), bytes);
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QVERIFY(bytesOf(restored->before) == bytes);
        QCOMPARE(difference(records(file()), then), QByteArray());
        QVERIFY(!backupsOf(file()).isEmpty());
        for (const Backup &each : backupsOf(file()))
            QVERIFY(each.path != restored->before); // it is no backup
    }

    // A journal that is none, as a failing disk or a synchronisation leaves it: kept with the file it stood beside.
    void aGarbageJournalIsKeptWithTheDamagedFile_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<bool>("isFileDamaged");
        const QByteArray garbage = QByteArray("garbage ").repeated(5000);
        const QByteArray begun = QByteArray::fromHex("d9d505f920a163d7ffffffff0000abcd0000000300000200") + garbage;
        for (const bool isDamaged : {true, false}) {
            const char *file = isDamaged ? "damaged" : "sound";
            QTest::addRow("no journal, %s", file) << garbage << isDamaged;
            QTest::addRow("a broken journal, %s", file) << begun << isDamaged;
        }
    }
    void aGarbageJournalIsKeptWithTheDamagedFile()
    {
        QFETCH(QByteArray, journal);
        QFETCH(bool, isFileDamaged);
        const QStringList then = recordsOf(store());
        const QString made = backup();
        change(QStringLiteral("Plus tard"));
        m_bench->close();
        QByteArray bytes = bytesOf(file());
        if (isFileDamaged)
            bytes.replace(16384, 16384, QByteArray(16384, '\xA5'));
        writeBytes(file(), bytes);
        writeBytes(file() + kJournal, journal);
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QVERIFY(!QFile::exists(file() + kJournal));
        QCOMPARE(difference(records(file()), then), QByteArray());
        if (isFileDamaged) {
            QVERIFY(bytesOf(restored->before) == bytes);
            QVERIFY(bytesOf(restored->before + kJournal) == journal);
            QCOMPARE(damagedCopiesOf(file()), QStringList{restored->before});
        } else if (journal.startsWith("garbage")) { // whatever it was: file and journal stay as they were found
            QCOMPARE(damagedCopiesOf(file()).size(), 1);
            QVERIFY(bytesOf(damagedCopiesOf(file()).first()) == bytes);
            QVERIFY(bytesOf(damagedCopiesOf(file()).first() + kJournal) == journal);
        }
    }

    // On an error the file and its journal stand as they did.
    void whereNothingIsRestoredTheJournalStays()
    {
        const QString made = backup();
        m_bench->close();
        QByteArray bytes = bytesOf(file());
        bytes.replace(16384, 16384, QByteArray(16384, '\xA5'));
        writeBytes(file(), bytes);
        const QByteArray journal = QByteArray("garbage ").repeated(5000);
        writeBytes(file() + kJournal, journal);
        // An index of the backup that lacks a row: it is found only when the copy is being made.
        QVERIFY(QFile::remove(made + QStringLiteral(".sha256")));
        {
            const Foreign other(made);
            QVERIFY(other.run(QStringLiteral("PRAGMA writable_schema=1")));
            QVERIFY(other.run(QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, 'moment_key', 'words_key') "
                                             "WHERE name = 'workshop_by_moment'")));
        }
        REBOND_DONE(lookInto(made));
        const auto restored = restoreOver(made, file(), m_bench->clock());
        QVERIFY(!restored);
        QVERIFY2(restored.error().sentence.contains(made), qPrintable(restored.error().sentence));
        QVERIFY(bytesOf(file()) == bytes);
        QVERIFY(bytesOf(file() + kJournal) == journal);
    }

    // Left beside by a program that put the file into the other mode: SQLite would apply it to whatever comes in its place.
    void aWriteAheadLogIsNotAppliedToTheRestoredFile()
    {
        const QStringList then = recordsOf(store());
        const QString made = backup();
        m_bench->close();
        const QString log = file() + QStringLiteral("-wal");
        QByteArray logBytes;
        QByteArray fileBytes;
        {
            const Walled other(file(), m_related.member.id.toString());
            logBytes = bytesOf(log);
            fileBytes = bytesOf(file());
        }
        QVERIFY(logBytes.size() > 1000);
        fileBytes.replace(16384, 16384, QByteArray(16384, '\xA5'));
        writeBytes(file(), fileBytes);
        writeBytes(log, logBytes);
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QVERIFY(!QFile::exists(log));
        QCOMPARE(difference(records(file()), then), QByteArray());
        QVERIFY(bytesOf(restored->before) == fileBytes);
        QVERIFY(bytesOf(restored->before + QStringLiteral("-wal")) == logBytes);
    }

    // The damaged file was deleted by hand, its journal was not.
    void anOrphanedJournalIsSetAside()
    {
        const QStringList then = recordsOf(store());
        const QString made = backup();
        m_bench->close();
        QVERIFY(QFile::remove(file()));
        writeBytes(file() + kJournal, QByteArray("garbage ").repeated(5000));
        const auto restored = restoreOver(made, file(), m_bench->clock());
        REBOND_DONE(restored);
        QVERIFY(restored->before.isEmpty());
        QVERIFY(!QFile::exists(file() + kJournal));
        QCOMPARE(difference(records(file()), then), QByteArray());
        QCOMPARE(QDir(folderOf(file())).entryList({QStringLiteral("*-endommage-*-journal")}).size(), 1);
    }

    // Another program is in the middle of a write, which is no damage: nothing of it may be lost, its journal least of all.
    void overAFileThatIsBeingWrittenNothingIsRestored()
    {
        const QString made = backup();
        m_bench->close();
        QByteArray journal;
        {
            const Exclusive other(file(), m_related.member.id.toString());
            journal = bytesOf(file() + kJournal);
            QVERIFY(!journal.isEmpty());
            const auto restored = restoreOver(made, file(), m_bench->clock());
            QVERIFY(!restored);
            QCOMPARE(restored.error().kind, Error::Kind::Conflict);
            QVERIFY2(restored.error().sentence.contains(file()), qPrintable(restored.error().sentence));
            QVERIFY(bytesOf(file() + kJournal) == journal);
            QVERIFY(damagedCopiesOf(file()).isEmpty());
            QVERIFY(other.commit());
        }
        QVERIFY(!difference(records(file()), records(made)).isEmpty()); // the other's write is there
    }

    void throughALinkTheFileItselfIsRestored()
    {
#ifdef Q_OS_UNIX
        const QStringList then = recordsOf(store());
        const QString made = backup();
        change(QStringLiteral("Plus tard"));
        m_bench->close();
        const QString link = m_bench->folder() + QStringLiteral("/lien.rebond");
        QVERIFY(QFile::link(file(), link));
        REBOND_DONE(restoreOver(made, link, m_bench->clock()));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(difference(records(file()), then), QByteArray());
#endif
    }

    void toANameWhereSomethingStandsNothingIsRestored()
    {
        const QString made = backup();
        const QByteArray before = bytesOf(file());
        const auto restored = restoreTo(made, file(), m_bench->clock());
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Conflict);
        QVERIFY(bytesOf(file()) == before);
    }

    // Its journal belongs to a write that goes on; set aside, the two would never come together again.
    void aFileThatIsBeingWrittenIsNotTakenForDamaged()
    {
        const QString made = backup();
        m_bench->close();
        const QString journal = file() + QStringLiteral("-journal");
        QProcess other;
        other.start(QCoreApplication::applicationDirPath() + QStringLiteral("/backup_other"),
                    {QStringLiteral("lock"), file()});
        QVERIFY(other.waitForReadyRead(30000));
        const auto restored = restoreOver(made, file(), m_bench->clock());
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::Conflict);
        QVERIFY(QFile::exists(journal));
        QCOMPARE(QDir(folderOf(file())).entryList({QStringLiteral("*endommage*")}), QStringList());
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(30000));
        REBOND_DONE(restoreOver(made, file(), m_bench->clock()));
    }

    // The last one of a full set is put back, though making a backup first pushes it out.
    void theChosenBackupOutlivesTheOneMadeFirst()
    {
        const QStringList then = recordsOf(store());
        const QString made = backup();
        for (int i = 0; i < kMany; ++i)
            QVERIFY(!backup().isEmpty());
        QVERIFY(!QFile::exists(made) || !backupsOf(file()).isEmpty());
        const QString oldest = backupsOf(file()).last().path;
        change(QStringLiteral("Plus tard"));
        m_bench->close();
        REBOND_DONE(restoreOver(oldest, file(), m_bench->clock()));
        QCOMPARE(difference(records(file()), then), QByteArray());
    }

    // A window that has another state open does not write into the one restored, and says so.
    void whoHasTheOldStateOpenNoticesBeforeWriting()
    {
        const QString made = backup();
        change(QStringLiteral("Plus tard"));
        const auto another = m_bench->another();
        QCOMPARE(another->wasReplaced().value_or(true), false);
        m_bench->close();
        REBOND_DONE(restoreOver(made, file(), m_bench->clock()));
        const QByteArray before = bytesOf(file());
        QCOMPARE(another->wasReplaced().value_or(false), true);
        const Done written = another->write(QStringLiteral("Too late"), [&](storage::Transaction &t) {
            domain::Member member = *t.find(m_related.member.id);
            member.city = QStringLiteral("Menton");
            (void)t.save(member);
        });
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(file()), qPrintable(written.error().sentence));
        QVERIFY(bytesOf(file()) == before);
    }

    // A copy written over the file by something that keeps its place on the disk (a synchronisation).
    void anotherStateInTheSamePlaceIsNoticedToo()
    {
        const QByteArray then = bytesOf(file());
        change(QStringLiteral("Plus tard"));
        writeBytes(file(), then);
        const Done written = store().write(QStringLiteral("Too late"), [&](storage::Transaction &t) {
            domain::Cohort cohort = t.list<domain::Cohort>().first();
            cohort.goal = 3;
            (void)t.save(cohort);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY2(written.error().sentence.contains(file()), qPrintable(written.error().sentence));
        QVERIFY(bytesOf(file()) == then);
    }

private:
    static constexpr int kMany = 14;
};

REBOND_TEST(TestRestore)
#include "tst_restore.moc"
