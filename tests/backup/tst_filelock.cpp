// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in a file: told across real processes, forgotten when one dies, taken over from another machine on request.
#include "backup/filelock.h"

#include "storage/folder.h"
#include "support/runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace rebond::backup;
using namespace rebond::test;

class TestFileLock : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    std::unique_ptr<QProcess> holder() const
    {
        auto other = std::make_unique<QProcess>();
        other->start(QCoreApplication::applicationDirPath() + QStringLiteral("/backup_other"),
                     {QStringLiteral("hold"), m_file});
        if (!other->waitForReadyRead(30000))
            qFatal("the other program does not hold the lock");
        return other;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
        m_file = m_folder->filePath(QStringLiteral("cohorte.rebond"));
        writeBytes(m_file, "any bytes");
    }

    void theFirstHasItAndGivesItBack()
    {
        {
            FileLock lock(m_file);
            QCOMPARE(lock.take(), FileLock::Answer::Held);
            QCOMPARE(lock.take(), FileLock::Answer::Held); // asked again
            QVERIFY(lock.isHeld());
            QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral(".cohorte.rebond.lock"))));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("cohorte.rebond")));
    }

    void anotherProgramIsNamed()
    {
        const auto other = holder();
        FileLock lock(m_file);
        QCOMPARE(lock.take(), FileLock::Answer::OfAnother);
        QVERIFY(!lock.isHeld());
        QCOMPARE(lock.holder().process, other->processId());
        QCOMPARE(lock.holder().machine, QSysInfo::machineHostName());
        QVERIFY(lock.holder().isOnThisMachine);
#ifdef Q_OS_UNIX
        QCOMPARE(lock.holder().user, QFileInfo(m_file).owner()); // none where the system has no name for this user
#endif
        other->closeWriteChannel(); // it ends as it should
        QVERIFY(other->waitForFinished(30000));
        QCOMPARE(lock.take(), FileLock::Answer::Held);
    }

    void whoWasKilledHoldsNothing()
    {
        const auto other = holder();
        other->kill();
        QVERIFY(other->waitForFinished(30000));
        QVERIFY(QFile::exists(FileLock::pathFor(m_file)));
        FileLock lock(m_file);
        QCOMPARE(lock.take(), FileLock::Answer::Held);
    }

    void aLockOfAnotherMachineIsOnlyTakenOverWhenAsked()
    {
        writeBytes(FileLock::pathFor(m_file), "4242\nrebond\nailleurs.example.org\n\n\n");
        FileLock lock(m_file);
        QCOMPARE(lock.take(), FileLock::Answer::OfAnother);
        QCOMPARE(lock.holder().machine, QStringLiteral("ailleurs.example.org"));
        QVERIFY(!lock.holder().isOnThisMachine);
        QCOMPARE(lock.takeOver(), FileLock::Answer::Held);
        QVERIFY(lock.isHeld());
    }

    void byALinkItIsTheSameFile()
    {
        const QString link = m_folder->filePath(QStringLiteral("lien.rebond"));
        if (!QFile::link(m_file, link))
            QSKIP("links cannot be made here");
        FileLock lock(m_file);
        QCOMPARE(lock.take(), FileLock::Answer::Held);
        QVERIFY(lock.isOf(link));
        FileLock other(link);
        QCOMPARE(other.take(), FileLock::Answer::OfAnother);
    }

    void whereNothingMayBeWrittenThereIsNoLock()
    {
        QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555));
        {
            const AsOrdinaryUser user;
            if (!user.isIt())
                QSKIP("rights cannot be tested here");
            FileLock lock(m_file);
            QCOMPARE(lock.take(), FileLock::Answer::Impossible);
        }
        QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755));
    }
};

REBOND_TEST(TestFileLock)
#include "tst_filelock.moc"
