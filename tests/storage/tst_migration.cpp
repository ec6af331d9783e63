// SPDX-License-Identifier: GPL-3.0-or-later
// An older file becomes one of today: backed up first, wholly or not at all, proved by an input and an expected file.
#include "storage/folder.h"
#include "storage/sqltext.h"
#include "storage/trial.h"

#include "storage/dump.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "storage/migrations/digest.h"
#include "support/cohortpages.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

const QString kStamp = QStringLiteral("cohorte-avant-v2-20120630-120000");

Migration third(const QByteArray &sql)
{
    return {3, QStringLiteral("0003_third"), sql};
}

Result<int> migrated(const Location &location, const QList<Migration> &migrations)
{
    try {
        Connection connection(location, Connection::Access::ReadWrite);
        migrate(connection, migrations);
        return schemaVersion(connection);
    } catch (const Failure &failure) {
        return fail(failure.error());
    }
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDate(2012, 6, 30)};
    IdMaker m_ids{m_clock, 3};
    Author m_author{m_clock, m_ids, {}};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString beside(const QString &name) const { return m_folder->filePath(name + QStringLiteral(".rebond")); }
    QByteArray digest() const
    {
        return listingOf(m_folder->path()).filter(QStringLiteral("cohorte.rebond")).join(u' ').toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
        m_path = m_folder->filePath(QStringLiteral("cohorte.rebond"));
        makeFromSqlText(m_path, migrationData(QStringLiteral("trial_input.sql")));
    }

    // The rule for every migration to come: NNNN_input.sql, a file of version N - 1, becomes NNNN_expected.sql.
    void eachOfTheProgramsIsProved_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : builtInMigrations())
            QTest::newRow(qPrintable(migration.name)) << migration.version;
    }
    void eachOfTheProgramsIsProved()
    {
        QFETCH(const int, version);
        const QString number = QStringLiteral("%1").arg(version, 4, 10, QLatin1Char('0'));
        const QString path = m_folder->filePath(QStringLiteral("proof.rebond"));
        if (version > 1)
            makeFromSqlText(path, migrationData(number + QStringLiteral("_input.sql")));
        else
            writeBytes(path, {});
        const auto reached = migrated(Location{Engine::Sqlite, path, {}, {}, {}}, builtInMigrations().first(version));
        REBOND_DONE(reached);
        QCOMPARE(*reached, version);
        const QByteArray found = sqlTextOf(path);
        const QByteArray expected = withoutRemarks(migrationData(number + QStringLiteral("_expected.sql")));
        QCOMPARE(difference(QString::fromUtf8(found).split(u'\n'), QString::fromUtf8(expected).split(u'\n')),
                 QByteArray());
    }

    // Reading alone brings nothing up to date: a backup stays what its digest says.
    void whatMayOnlyBeReadStaysAsItIs()
    {
        const QByteArray before = bytesOf(m_path);
        const auto store = Store::openForReading(m_path, m_author, Error{Error::Kind::Conflict, {}, {}});
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Conflict);
        QVERIFY(store.error().sentence.contains(m_path));
        QVERIFY(bytesOf(m_path) == before);
        QCOMPARE(files(), QStringList{QStringLiteral("cohorte.rebond")});
    }

    void versionsAreCountedWithoutGaps()
    {
        int version = 0;
        for (const Migration &migration : builtInMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(migration.name.startsWith(QStringLiteral("%1_").arg(version, 4, 10, QLatin1Char('0'))));
        }
        QVERIFY(version >= 1);
    }

    void theDigestIsOfWhatTheMigrationsMake()
    {
        Connection fresh(Location{Engine::Sqlite, m_folder->filePath(QStringLiteral("fresh.rebond")), {}, {}, {}},
                         Connection::Access::Create);
        migrate(fresh, builtInMigrations());
        const QByteArray digest = schemaDigest(fresh);
        const QString renewed = QStringLiteral(
            "where a migration was added, app/storage/migrations/digest.h becomes %1");
        QVERIFY2(digest == kSchemaDigest, qPrintable(renewed.arg(QLatin1String(digest))));
        // What the digest stands for: the tables of the mappings, and what these migrations make.
        const QList<Migration> sameSteps = builtInMigrations(); // another list: compared without the digest
        QVERIFY_THROWS_NO_EXCEPTION(checkSchema(fresh, sameSteps));
    }

    void anOlderFileBecomesOneOfToday()
    {
        const auto store = Store::open(m_path, m_author, trialMigrations());
        REBOND_DONE(store);
        const QByteArray expected = withoutRemarks(migrationData(QStringLiteral("trial_expected.sql")));
        QCOMPARE(difference(QString::fromUtf8(sqlTextOf(m_path)).split(u'\n'),
                            QString::fromUtf8(expected).split(u'\n')),
                 QByteArray());
        QCOMPARE((*store)->upgrade()->from, 1);
        QCOMPARE((*store)->upgrade()->to, 2);
        QCOMPARE((*store)->upgrade()->backup, beside(kStamp));
        // Read and written by the records of today; old journal entries are read under the names of their day.
        const auto members = (*store)->read([](Reader &r) { return r.list<domain::Member>(); });
        REBOND_DONE(members);
        QCOMPARE(members->first().projectRole, QStringLiteral("Trésorière"));
        const auto journal = journalOf(**store);
        QCOMPARE(journal.size(), 1);
        const qsizetype name = columnNames(Kind::Company).indexOf(QStringLiteral("name"));
        const qsizetype website = columnNames(Kind::Company).indexOf(QStringLiteral("website"));
        QCOMPARE(journal.first().contents.first().after->at(name).toString(), QStringLiteral("Azurel"));
        QVERIFY(journal.first().contents.first().after->at(website).isNull());
        REBOND_DONE((*store)->write(QStringLiteral("Remove"), [&](Transaction &t) {
            domain::Member member = members->first();
            member.city = QStringLiteral("Menton");
            t.save(member);
        }));
    }

    void theBackupIsTheFileAsItWas()
    {
        const QByteArray before = sqlTextOf(m_path);
        REBOND_DONE(Store::open(m_path, m_author, trialMigrations()));
        QCOMPARE(files(), (QStringList{kStamp + QStringLiteral(".rebond"), QStringLiteral("cohorte.rebond")}));
        QCOMPARE(sqlTextOf(beside(kStamp)), before);
        QCOMPARE(checkHeader(beside(kStamp), 2).value_or(0), 1);
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(beside(kStamp)) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
#endif
        // A file of today is opened without one.
        const auto again = Store::open(m_path, m_author, trialMigrations());
        REBOND_DONE(again);
        QVERIFY(!(*again)->upgrade());
        QCOMPARE(files().size(), 2);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no such table") << QByteArray("INSERT INTO nowhere VALUES (1);\n");
        QTest::newRow("after much was done") << QByteArray("DELETE FROM act_member;\nDELETE FROM act;\n"
                                                           "CREATE TABLE filler (a TEXT);\n"
                                                           "INSERT INTO filler SELECT hex(zeroblob(2000000));\n"
                                                           "DROP TABLE consent;\nSELECT nonsense FROM act;\n");
        QTest::newRow("references to nothing") << QByteArray("DELETE FROM company;\n");
        QTest::newRow("rule broken") << QByteArray("UPDATE company SET revision = 0;\n");
    }
    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        QFETCH(const QByteArray, sql);
        const QByteArray before = digest();
        const QByteArray text = sqlTextOf(m_path);
        const auto opened = Store::open(m_path, m_author, trialMigrations() << third(sql));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        const QString backup = beside(QStringLiteral("cohorte-avant-v3-20120630-120000"));
        QVERIFY2(opened.error().sentence.contains(backup), qPrintable(opened.error().sentence));
        QVERIFY2(opened.error().sentence.contains(m_path), qPrintable(opened.error().sentence));
        QCOMPARE(digest(), before);
        QCOMPARE(sqlTextOf(backup), text);
        QCOMPARE(files().size(), 2); // no journal, nothing hidden
        // The next try starts anew, and keeps a backup of its own even in the same second.
        const auto again = Store::open(m_path, m_author,
                                       trialMigrations() << third("UPDATE company SET city = 'Nice';\n"));
        REBOND_DONE(again);
        QCOMPARE((*again)->upgrade()->backup, beside(QStringLiteral("cohorte-avant-v3-20120630-120000-2")));
        QCOMPARE(sqlTextOf((*again)->upgrade()->backup), text);
    }

    void withoutABackupNothingIsDone()
    {
        // The folder may not be written in.
        QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x6666));
        QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555));
        const QStringList before = listingOf(m_folder->path());
        {
            const AsOrdinaryUser user;
            if (!user.isIt())
                QSKIP("rights cannot be tested here");
            const auto opened = Store::open(m_path, m_author, trialMigrations());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            QVERIFY2(opened.error().sentence.contains(m_folder->path()), qPrintable(opened.error().sentence));
        }
        QCOMPARE(listingOf(m_folder->path()), before);
        QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755));
    }

    void aDamagedFileIsNotMigrated()
    {
        QByteArray bytes = bytesOf(m_path);
        const qsizetype size = pageSizeOf(bytes);
        const qsizetype page = bytes.indexOf("Mistralou") / size; // in the company's own tree or its index
        QVERIFY(page > 1);
        bytes.replace(page * size, size, QByteArray(size, '\xA5'));
        writeBytes(m_path, bytes);
        const QStringList before = listingOf(m_folder->path());
        const auto opened = Store::open(m_path, m_author, trialMigrations());
        QVERIFY(!opened);
        QVERIFY(opened.error().sentence.contains(m_path));
        QCOMPARE(listingOf(m_folder->path()), before);
    }

    void aTableThatOthersReferToMayBeRebuilt()
    {
        const QByteArray rebuild =
            "CREATE TABLE fresh (id TEXT NOT NULL PRIMARY KEY, reference TEXT NOT NULL UNIQUE, "
            "name TEXT NOT NULL, siren TEXT NOT NULL, siret TEXT NOT NULL, naf TEXT NOT NULL, "
            "sector TEXT NOT NULL, headcount INTEGER, address TEXT NOT NULL, "
            "postal_code TEXT NOT NULL, city TEXT NOT NULL, website TEXT NOT NULL, "
            "phone TEXT NOT NULL, do_not_contact BOOLEAN NOT NULL, revision INTEGER NOT NULL, "
            "name_key TEXT NOT NULL) {rowless};\n"
            "INSERT INTO fresh SELECT id, reference, name, siren, siret, naf, sector, headcount, "
            "address, postal_code, city, website, phone, do_not_contact, revision, name_key "
            "FROM company;\n"
            "DROP TABLE company;\n"
            "ALTER TABLE fresh RENAME TO company;\n";
        const auto store = Store::open(m_path, m_author, trialMigrations() << third(rebuild));
        REBOND_DONE(store);
        const auto companies = (*store)->read([](Reader &r) { return r.list<domain::Company>(); });
        REBOND_DONE(companies);
        QCOMPARE(companies->size(), 3);
        // References are checked again afterwards.
        const Done removed = (*store)->write(QStringLiteral("Remove"), [&](Transaction &t) {
            t.remove(companies->first()); // an act is still with them
        });
        QVERIFY(!removed);
        QVERIFY(removed.error().sentence.contains(u"contradicts"));
    }

    void whoWasKilledInTheMiddleStartsAnew()
    {
        const QByteArray before = bytesOf(m_path);
        const QByteArray text = sqlTextOf(m_path);
        QProcess migrant;
        migrant.start(QCoreApplication::applicationDirPath() + QStringLiteral("/storage_migrant"), {m_path});
        QElapsedTimer waited;
        waited.start();
        // Past what the cache holds, pages go into the file itself before the end.
        while (QFileInfo(m_path).size() < before.size() + (8 << 20) && waited.elapsed() < 60000
               && !migrant.waitForFinished(5)) {
        }
        QCOMPARE(migrant.state(), QProcess::Running);
        migrant.kill();
        QVERIFY(migrant.waitForFinished(20000));
        QVERIFY(bytesOf(m_path) != before);
        QVERIFY(QFileInfo(m_path + QStringLiteral("-journal")).size() > 0);
        QCOMPARE(files().size(), 3);

        const auto store = Store::open(m_path, m_author, trialMigrations());
        REBOND_DONE(store);
        REBOND_DONE((*store)->ensureSound());
        QCOMPARE(sqlTextOf((*store)->upgrade()->backup), text);
        const QByteArray expected = withoutRemarks(migrationData(QStringLiteral("trial_expected.sql")));
        QCOMPARE(difference(QString::fromUtf8(sqlTextOf(m_path)).split(u'\n'),
                            QString::fromUtf8(expected).split(u'\n')),
                 QByteArray());
    }

    void aServersSchemaIsMigratedToo()
    {
        REBOND_NEED_ENGINE(Engine::Postgres);
        Bench bench(Engine::Postgres);
        Location place = bench.location();
        bench.close();
        bench.tell(QStringLiteral("SET client_min_messages = warning; DROP SCHEMA public CASCADE"));
        bench.tell(QStringLiteral("CREATE SCHEMA public"));
        QCOMPARE(migrated(place, trialMigrations().first(1)).value_or(0), 1);
        bench.tell(QStringLiteral("INSERT INTO company VALUES ('01F8MECHZX3TBDSZ7XRA000006', 'E001', 'Azurel', '', '', "
                                  "'', '', 12, '', '', '', 'azurel.example.org', '', false, 1, 'azurel')"));
        QVERIFY(
            !migrated(place, trialMigrations() << third("DELETE FROM company;\nINSERT INTO nowhere VALUES (1);\n")));
        QCOMPARE(bench.ask(QStringLiteral("SELECT site FROM company")).value(0).value(0),
                 QStringLiteral("azurel.example.org")); // wholly the old one
        QCOMPARE(migrated(place, trialMigrations()).value_or(0), 2);
        QCOMPARE(bench.ask(QStringLiteral("SELECT website FROM company")).value(0).value(0),
                 QStringLiteral("https://azurel.example.org"));
    }
};

REBOND_TEST(TestMigration)
#include "tst_migration.moc"
