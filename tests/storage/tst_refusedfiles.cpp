// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not opened: each with its sentence, each left as it was, nothing left beside it.
#include "storage/folder.h"

#include "storage/dump.h"
#include "storage/migrator.h"
#include "storage/samples.h"
#include "support/cohortpages.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

using Make = std::function<void(const QString &path, const QByteArray &sound)>;
Q_DECLARE_METATYPE(Make)

namespace {

void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("maker"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s cannot be made", qPrintable(path));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s failed", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("maker"));
}

// Writes what is given.
Make bytes(const QByteArray &contents)
{
    return [contents](const QString &path, const QByteArray &) { writeBytes(path, contents); };
}

// A sound file, changed by another program.
Make changedBy(const QStringList &statements)
{
    return [statements](const QString &path, const QByteArray &sound) {
        writeBytes(path, sound);
        runSql(path, statements);
    };
}
Make changedBy(const char *statement)
{
    return changedBy(QStringList{QLatin1String(statement)});
}

// A sound file with other bytes at one place of its header.
Make withHeader(int offset, quint32 word)
{
    return [offset, word](const QString &path, const QByteArray &sound) {
        QByteArray changed = sound;
        qToBigEndian(word, changed.data() + offset);
        writeBytes(path, changed);
    };
}

const char kJpeg[] = "\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xFF\xDB";

// Sound files but for their tables, triggers and views.
void addChangedTables()
{
    const auto row = [](const char *name, const Make &make) {
        QTest::newRow(name) << make << Error::Kind::Storage << QStringLiteral("tables");
    };
    row("table missing", changedBy("DROP TABLE checkpoint"));
    row("column missing", changedBy("ALTER TABLE company DROP COLUMN website"));
    row("column too many", changedBy("ALTER TABLE company ADD COLUMN note TEXT"));
    row("column renamed", changedBy("ALTER TABLE journal RENAME COLUMN author TO who"));
    row("table too many", changedBy("CREATE TABLE other (a)"));
    row("keys not kept", changedBy({QStringLiteral("ALTER TABLE reference_counter RENAME TO old"),
                                    QStringLiteral("CREATE TABLE reference_counter (kind TEXT, last INTEGER)"),
                                    QStringLiteral("DROP TABLE old")}));
    row("trigger", changedBy("CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM outcome; END"));
    row("view", changedBy("CREATE VIEW v AS SELECT * FROM member"));
    // Names that are, or look like, the engine's own.
    row("trigger sqlitely", changedBy("CREATE TRIGGER sqlitely AFTER INSERT ON member BEGIN DELETE FROM outcome; END"));
    row("table sqlitely", changedBy("CREATE TABLE sqlitely (a)"));
    row("trigger sqlite_own",
        changedBy({QStringLiteral("PRAGMA writable_schema=1"),
                   QStringLiteral("INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_own', 'member', 0, 'CREATE "
                                  "TRIGGER sqlite_own AFTER INSERT ON member BEGIN DELETE FROM outcome; END')")}));
    row("table sqlite_own",
        changedBy({QStringLiteral("CREATE TABLE other (a REFERENCES member ON DELETE RESTRICT)"),
                   QStringLiteral("PRAGMA writable_schema=1"),
                   QStringLiteral("UPDATE sqlite_master SET name = 'sqlite_own', tbl_name = 'sqlite_own', sql = "
                                  "replace(sql, 'other', 'sqlite_own') WHERE name = 'other'")}));
    row("condition taken away",
        changedBy({QStringLiteral("PRAGMA writable_schema=1"),
                   QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, ' CHECK (revision > 0)', '') WHERE "
                                  "name = 'member'")}));
}

} // namespace

class TestRefusedFiles : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDate(2012, 6, 30)};
    IdMaker m_ids{m_clock, 3};
    Author m_author{m_clock, m_ids, {}};
    QByteArray m_sound; // a file as it should be
    QStringList m_records;

private Q_SLOTS:
    void initTestCase()
    {
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), saveRelated));
        m_records = recordsOf(bench.store());
        bench.close();
        m_sound = bytesOf(bench.path());
        QVERIFY(m_sound.size() > 20 * pageSizeOf(m_sound));
    }

    void eachIsRefusedAndLeftAsItWas_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Make &make, Error::Kind kind, const char16_t *says) {
            QTest::newRow(name) << make << kind << QString::fromUtf16(says);
        };
        using Kind = Error::Kind;
        row(
            "nothing there", [](const QString &, const QByteArray &) {}, Kind::NotFound, u"does not exist");
        row(
            "folder", [](const QString &path, const QByteArray &) { QVERIFY(QDir().mkdir(path)); }, Kind::Invalid,
            u"folder");
#ifdef Q_OS_UNIX
        row(
            "pipe", [](const QString &path, const QByteArray &) { QVERIFY(!::mkfifo(qPrintable(path), 0600)); },
            Kind::Invalid, u"device");
#endif
        row("empty", bytes({}), Kind::Invalid, u"empty");
        row("one byte", bytes("S"), Kind::Invalid, u"no cohort file");
        row("JPEG", bytes(QByteArray(kJpeg, sizeof kJpeg - 1) + QByteArray(9000, '\x55')), Kind::Invalid,
            u"no cohort file");
        row("PDF", bytes("%PDF-1.7\n" + QByteArray(9000, ' ')), Kind::Invalid, u"no cohort file");
        row("list", bytes("Nom;Prénom;Date d'entrée\nImaginé;Zoé;20/6/2011\n"), Kind::Invalid, u"no cohort file");
        row("zeroes", bytes(QByteArray(40960, '\0')), Kind::Invalid, u"no cohort file");
        row("magic alone", bytes(QByteArrayLiteral("SQLite format 3\0")), Kind::Invalid, u"no cohort file");
        row(
            "database of others",
            [](const QString &path, const QByteArray &) { runSql(path, {QStringLiteral("CREATE TABLE a (b)")}); },
            Kind::Invalid, u"another program");
        row("other application id", withHeader(68, 0x47504B47), Kind::Invalid, u"another program");
        row("no version", withHeader(60, 0), Kind::Invalid, u"another program");
        row("negative version", withHeader(60, 0xFFFFFFFF), Kind::Invalid, u"another program");
        row("from the future", withHeader(60, quint32(builtInMigrations().last().version + 1)), Kind::Invalid,
            u"newer version");
        row("from the far future", withHeader(60, 0x7FFFFFFF), Kind::Invalid, u"newer version");
        addChangedTables();
        row(
            "only a header",
            [](const QString &path, const QByteArray &sound) {
                QByteArray one = sound.first(pageSizeOf(sound));
                qToBigEndian(quint32(1), one.data() + 28);
                writeBytes(path, one);
            },
            Kind::Storage, u"damaged");
    }
    void eachIsRefusedAndLeftAsItWas()
    {
        QFETCH(const Make, make);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, says);
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("œuvre à lire.rebond"));
        make(path, m_sound);
        const QStringList before = listingOf(folder.path());
        const auto opened = Store::open(path, m_author);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().sentence.contains(says), qPrintable(opened.error().sentence));
        QVERIFY2(opened.error().sentence.contains(path), qPrintable(opened.error().sentence));
        QVERIFY2(opened.error().sentence.endsWith(u'.'), qPrintable(opened.error().sentence));
        QCOMPARE(listingOf(folder.path()), before);
    }

    void indexesAndStatisticsAreAFilesOwnAffair()
    {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        changedBy({QStringLiteral("DROP INDEX company_by_siren"), QStringLiteral("CREATE INDEX mine ON company (city)"),
                   QStringLiteral("ANALYZE")})(path, m_sound);
        const auto opened = Store::open(path, m_author);
        REBOND_DONE(opened);
        QCOMPARE(difference(recordsOf(**opened), m_records), QByteArray());
    }

    void aFileOfOthersWithAJournalIsLeftAlone()
    {
        // What a program left in the middle of a write: only that program may roll it back.
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        withHeader(68, 1)(path, m_sound);
        writeBytes(path + QStringLiteral("-journal"), QByteArray(2000, '\x01'));
        const QStringList before = listingOf(folder.path());
        QVERIFY(!Store::open(path, m_author));
        QCOMPARE(listingOf(folder.path()), before);
    }

    void everyLengthThatIsTooShortIsRefused()
    {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        QList<qsizetype> lengths;
        const qsizetype page = pageSizeOf(m_sound);
        for (qsizetype length = 0; length < m_sound.size(); length += page) {
            lengths << length << length + 1 << length + 512 << length + page - 1;
            if (length == 0)
                lengths << 15 << 16 << 99 << 100 << 101;
        }
        for (const qsizetype length : std::as_const(lengths)) {
            writeBytes(path, m_sound.first(length));
            const QStringList before = listingOf(folder.path());
            const auto opened = Store::open(path, m_author);
            QVERIFY2(!opened, qPrintable(QString::number(length)));
            QVERIFY2(opened.error().sentence.contains(length < 100 ? (length == 0 ? u"empty" : u"no cohort file")
                                                                   : u"incomplete"),
                     qPrintable(opened.error().sentence));
            QCOMPARE(listingOf(folder.path()), before);
        }
        QVERIFY(lengths.size() > 80);
    }

    // A header byte may carry nothing that counts (a counter of changes); then the records must come out as they are.
    void aGarbledHeaderNeverChangesWhatIsRead()
    {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        int refused = 0;
        int opened = 0;
        for (int offset = 0; offset < 100; ++offset) {
            for (const char mask : {'\x01', '\x80', '\xFF'}) {
                QByteArray garbled = m_sound;
                garbled[offset] = static_cast<char>(garbled[offset] ^ mask);
                writeBytes(path, garbled);
                const QStringList before = listingOf(folder.path());
                const auto store = Store::open(path, m_author);
                if (store && (*store)->ensureSound()) {
                    QCOMPARE(difference(recordsOf(**store), m_records), QByteArray());
                    ++opened;
                    continue;
                }
                const QString sentence = store ? (*store)->ensureSound().error().sentence : store.error().sentence;
                QVERIFY2(sentence.contains(path), qPrintable(sentence));
                // What seems to be of an older version is not brought up to date before a backup stands; that one is told.
                const QStringList backups = QDir(folder.path()).entryList({QStringLiteral("a-avant-v*")});
                for (const QString &backup : backups) {
                    QVERIFY2(sentence.contains(backup), qPrintable(sentence));
                    QVERIFY(QFile::remove(folder.filePath(backup)));
                }
                QCOMPARE(listingOf(folder.path()), before);
                ++refused;
            }
        }
        qInfo("%d garbled headers refused, %d of no consequence", refused, opened);
        QVERIFY(refused > 100);
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        writeBytes(path, m_sound);
        QFile::setPermissions(path, {});
        QFile::setPermissions(folder.path(), QFile::Permissions::fromInt(0x7755)); // others may look in
        const QStringList before = listingOf(folder.path());
        {
            const AsOrdinaryUser user;
            if (!user.isIt())
                QSKIP("rights cannot be tested here");
            const auto opened = Store::open(path, m_author);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            QVERIFY(opened.error().sentence.contains(u"may not be read"));
            QVERIFY(opened.error().sentence.contains(path));
        }
        QCOMPARE(listingOf(folder.path()), before);
    }

    void aFileThatMayOnlyBeReadIsReadOnly()
    {
        QTemporaryDir folder(scratchTemplate());
        const QString path = folder.filePath(QStringLiteral("a.rebond"));
        writeBytes(path, m_sound);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(folder.path(), QFile::Permissions::fromInt(0x5555));
        const QStringList before = listingOf(folder.path());
        {
            const AsOrdinaryUser user;
            if (!user.isIt())
                QSKIP("rights cannot be tested here");
            auto opened = Store::open(path, m_author);
            REBOND_DONE(opened);
            REBOND_DONE((*opened)->ensureSound());
            QCOMPARE(difference(recordsOf(**opened), m_records), QByteArray());
            const auto written = (*opened)->write(QStringLiteral("Write"), [](Transaction &t) {
                domain::Company company;
                company.name = QStringLiteral("Azurel");
                t.save(company);
            });
            QVERIFY(!written);
            QVERIFY2(written.error().sentence.contains(u"may not be written"), qPrintable(written.error().sentence));
            QVERIFY(written.error().sentence.contains(path));
        }
        QCOMPARE(listingOf(folder.path()), before);
        QFile::setPermissions(folder.path(), QFile::Permissions::fromInt(0x7755)); // so that it can be taken away
    }
};

REBOND_TEST(TestRefusedFiles)
#include "tst_refusedfiles.moc"
