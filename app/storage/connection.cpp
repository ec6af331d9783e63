// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QCoreApplication>
#include <QUrl>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace rebond::storage {

namespace {

constexpr int kBusyTimeoutMs = 5000;
// An index of a figure stays in memory while it is read. What writes keeps most of what an import of 100,000 rows touches
// in a file of a million: a page that has to leave before the commit costs a write and a read; it has that much until its
// commit only, for who goes through a thousand photos once should not keep them all. Every other thread that reads has a
// connection of its own.
constexpr int kReadingCacheKiB = 32 * 1024;
constexpr int kWritingCacheKiB = 128 * 1024;
// Of new files. Rows of an import go to places all over an index: four times fewer and larger pages than SQLite's own size
// took a third off the time of 100,000 acts beside a million (4 KiB 2.4 s, 8 KiB 2.1 s, 16 KiB 1.7 s). A file of one cohort
// grows by half a megabyte.
constexpr int kPageBytes = 16 * 1024;

// SQLite's primary result codes (sqlite3.h is not included here: Qt brings the library).
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteReadOnly = 8;
constexpr int kSqliteMoved = 8 | (4 << 8); // SQLITE_READONLY_DBMOVED
constexpr int kSqliteCorrupt = 11;         // also what a failing disk looks like, so nothing is repaired on it
constexpr int kSqliteFull = 13;
constexpr int kSqliteCantOpen = 14;
constexpr int kSqliteConstraint = 19;
constexpr int kSqliteNotADatabase = 26;

// Where it is made smaller, what it holds beyond that is let go.
QString cacheOf(int kib)
{
    return QStringLiteral("PRAGMA cache_size=-%1").arg(kib);
}

QString contradictionSentence()
{
    //: %1 is a file, or the name of a database on a server
    return QCoreApplication::translate(
        "Storage", "“%1” was left as it was: the change contradicts other data in it, such as a reference given twice, "
                   "or something that other records still need.");
}

QString busySentence()
{
    //: %1 is a file
    return QCoreApplication::translate(
        "Storage", "“%1” is being written by another program. Nothing was changed; try again in a moment.");
}

// What to tell of a file; %1 is its place.
QString goneSentence()
{
    //: %1 is a file
    return QCoreApplication::translate(
        "Storage",
        "“%1” was moved, deleted or replaced by another file. Nothing was written; open it where it is now.");
}

QString sentenceOf(int code)
{
    switch (code) {
    case kSqliteBusy:
    case kSqliteLocked: return busySentence();
    case kSqliteConstraint: return contradictionSentence();
    case kSqliteReadOnly:
        //: %1 is a file
        return QCoreApplication::translate("Storage",
                                           "“%1” may not be written. Copy it to a folder of yours and open the copy.");
    case kSqliteFull:
        //: %1 is a file
        return QCoreApplication::translate(
            "Storage",
            "The disk is full: “%1” could not be written and was left as it was. Free some space and try again.");
    case kSqliteCantOpen:
        //: %1 is a file
        return QCoreApplication::translate(
            "Storage",
            "“%1” cannot be opened. Check that the file and its folder exist and that you may write in them.");
    case kSqliteCorrupt:
    case kSqliteNotADatabase:
        //: %1 is a file
        return QCoreApplication::translate(
            "Storage",
            "“%1” cannot be read: the file is damaged or its disk is failing. Keep it, and restore a backup.");
    default:
        //: %1 is a file
        return QCoreApplication::translate(
            "Storage", "“%1” could not be read or written; nothing was changed. Check its disk and try again.");
    }
}

// The same for PostgreSQL; its codes: "PostgreSQL Error Codes", appendix A of its documentation.
QString serverSentenceOf(const QString &code)
{
    if (code.startsWith(u"23"))
        return contradictionSentence();
    //: %1 is the name of a database on a server
    return QCoreApplication::translate(
        "Storage", "The database “%1” did not do what was asked; nothing was changed. Try again, or tell its "
                   "administrator.");
}

bool isServerBusy(const QString &code)
{
    // serialization_failure, deadlock_detected, lock_not_available
    return code == u"40001" || code == u"40P01" || code == u"55P03";
}

constexpr int kMostValues = 100; // of one statement: more than any record has columns

// A mistake of ours, which costs one question: what asks for many records by their ids asks in blocks.
Failure tooManyValues()
{
    return Failure(
        Error{Error::Kind::Storage,
              QCoreApplication::translate(
                  "Storage", "This asks for too much at once; nothing was changed. Ask for less: with a longer word to "
                             "search for, or fewer entries."),
              QStringLiteral("a statement of more than %1 values").arg(kMostValues)});
}

// Names of the values of a statement, in their order.
const QString &placeholder(qsizetype number)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < kMostValues; ++i)
            made.append(QStringLiteral(":v%1").arg(i));
        return made;
    }();
    if (number >= kMostValues)
        throw tooManyValues();
    return names.at(number);
}

// "a = ? AND b = ?" as "a = :v0 AND b = :v1". No statement of ours has a question mark in a text.
QString withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    qsizetype number = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(number++);
        else
            named += c;
    }
    return named;
}

// The same to the engine too: of the same type, null or not.
bool isSame(const QVariant &one, const QVariant &other)
{
    if (one.typeId() != other.typeId() || one.isNull() != other.isNull())
        return false;
    switch (one.typeId()) {
    case QMetaType::UnknownType: return true;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: return one.toLongLong() == other.toLongLong();
    case QMetaType::QString:
        return *static_cast<const QString *>(one.constData()) == *static_cast<const QString *>(other.constData());
    default: return false; // rare: bound again
    }
}

} // namespace

Failure Failure::ofUnnamedFile(Error error)
{
    Failure failure(std::move(error));
    failure.m_namesFile = false;
    return failure;
}

Error Failure::errorOf(const QString &file) const
{
    Error error = m_error;
    if (!m_namesFile)
        error.sentence = error.sentence.arg(file);
    return error;
}

Failure damagedColumn(const QVariant &column)
{
    return Failure::ofUnnamedFile(
        //: %1 is a file
        Error{Error::Kind::Storage,
              QCoreApplication::translate("Storage",
                                          "“%1” holds a value that Rebond did not write: the file is damaged. Keep it, "
                                          "and restore a backup."),
              QStringLiteral("column value \"%1\"").arg(column.toString().left(80))});
}

Statement::Statement(Connection &connection, QString sql, std::unique_ptr<Prepared> prepared)
    : m_connection(&connection),
      m_sql(std::move(sql)),
      m_prepared(std::move(prepared))
{}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    auto &idle = m_connection->m_idle[m_sql];
    if (!idle)
        idle = std::make_shared<std::vector<std::unique_ptr<Prepared>>>();
    idle->push_back(std::move(m_prepared));
}

void Statement::run(const QVariantList &binds)
{
    // Binding is what Qt is slowest at (by name less so than by place), and a bound value stays bound: rows of a list
    // repeat most of theirs.
    QVariantList &bound = m_prepared->bound;
    for (int i = 0; i < binds.size(); ++i) {
        if (i >= bound.size() || !isSame(bound[i], binds[i]))
            m_prepared->query.bindValue(placeholder(i), binds[i],
                                        binds[i].typeId() == QMetaType::QByteArray ? QSql::In | QSql::Binary
                                                                                   : QSql::In);
    }
    bound = binds;
    if (!m_prepared->query.exec())
        throw m_connection->failure(m_prepared->query.lastError(), m_sql);
}

bool Statement::next()
{
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        throw m_connection->failure(m_prepared->query.lastError(), m_sql);
    return false;
}

Connection::Connection(const Location &location, Access access) : m_location(location), m_dialect(location.engine)
{
    static std::atomic<int> number = 0;
    m_name = QStringLiteral("rebond-%1").arg(++number);
    if (location.engine == Engine::Sqlite)
        m_openFile.emplace(location.path);
    try {
        open(access);
    } catch (...) { // the destructor will not run: give Qt's registry its entry back
        m_idle.clear();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_idle.clear();
    if (m_dialect.engine() == Engine::Sqlite && m_database.isOpen()) {
        // TRUNCATE leaves an empty journal beside the file; the way back to DELETE removes it, under SQLite's own lock.
        QSqlQuery query(m_database);
        query.exec(QStringLiteral("PRAGMA journal_mode=DELETE"));
    }
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(Access access)
{
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    m_database.setDatabaseName(m_location.path);
    if (m_dialect.engine() == Engine::Sqlite) {
        // SQLite would make a file that is gone anew, and empty: by default it opens to create.
        const bool mayCreate = access == Access::Create;
        QUrl file = QUrl::fromLocalFile(QFileInfo(m_location.path).absoluteFilePath());
        file.setQuery(mayCreate ? QStringLiteral("mode=rwc")
                                : QLatin1String(access == Access::ReadOnly ? "mode=ro" : "mode=rw"));
        m_database.setDatabaseName(QString::fromLatin1(file.toEncoded()));
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        if (access == Access::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        m_database.setConnectOptions(options);
    } else {
        m_database.setHostName(m_location.host);
        m_database.setUserName(m_location.user);
    }
    if (!m_database.open())
        throw failure(m_database.lastError(), QStringLiteral("open"));
    if (m_dialect.engine() == Engine::Sqlite)
        configureSqlite(access);
    else
        configureServer();
}

void Connection::configureServer()
{
    execute(QStringLiteral("SET client_min_messages = warning"));
    execute(QStringLiteral("SET lock_timeout = %1").arg(kBusyTimeoutMs));
}

void Connection::configureSqlite(Access access)
{
    execute(cacheOf(kReadingCacheKiB));
    if (access == Access::Create)
        execute(QStringLiteral("PRAGMA page_size=%1").arg(kPageBytes));
    // A file may come from anywhere: its schema may call no function, its pages are checked as they are read. What is
    // deleted is overwritten: Debian's SQLite does so by itself, others are told to.
    const QList<std::pair<QString, int>> guards = {{QStringLiteral("foreign_keys"), 1},
                                                   {QStringLiteral("trusted_schema"), 0},
                                                   {QStringLiteral("cell_size_check"), 1},
                                                   {QStringLiteral("secure_delete"), 1}};
    for (const auto &[pragma, value] : guards) {
        execute(QStringLiteral("PRAGMA %1=%2").arg(pragma).arg(value));
        if (one(QStringLiteral("PRAGMA %1").arg(pragma)).toInt() != value)
            throw Failure(
                Error{Error::Kind::Storage,
                      QCoreApplication::translate("Storage", "This build of SQLite cannot keep a cohort file safe."),
                      QStringLiteral("PRAGMA %1 is not honoured").arg(pragma)});
    }
    if (access == Access::ReadOnly) {
        execute(QStringLiteral("PRAGMA query_only=1"));
        return;
    }
    if (m_location.path == u":memory:") // a scratch database has no journal
        return;
    // Never WAL here; DELETE can lose the last commit at a power cut, TRUNCATE with FULL does not (README).
    execute(QStringLiteral("PRAGMA synchronous=FULL"));
    if (one(QStringLiteral("PRAGMA journal_mode=TRUNCATE")).toString() != QLatin1String("truncate"))
        throw Failure(
            Error{Error::Kind::Storage,
                  QCoreApplication::translate("Storage", "This build of SQLite cannot keep a cohort file safe."),
                  QStringLiteral("journal_mode=TRUNCATE is not honoured")});
}

Statement Connection::prepare(const QString &sql)
{
    const auto idle = m_idle.constFind(sql);
    if (idle != m_idle.constEnd() && !(*idle)->empty()) {
        auto prepared = std::move((*idle)->back());
        (*idle)->pop_back();
        return Statement(*this, sql, std::move(prepared));
    }
    auto prepared = std::make_unique<Prepared>(m_database);
    prepared->query.setForwardOnly(m_dialect.streamsRows());
    if (!prepared->query.prepare(withNames(sql)))
        throw failure(prepared->query.lastError(), sql);
    return Statement(*this, sql, std::move(prepared));
}

void Connection::forgetValues()
{
    m_idle.clear();
}

void Connection::execute(const QString &sql, const QVariantList &binds)
{
    if (binds.isEmpty()) { // not prepared: PostgreSQL prepares no BEGIN, SQLite no list of statements
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            throw failure(query.lastError(), sql);
        return;
    }
    prepare(sql).run(binds);
}

QVariant Connection::one(const QString &sql, const QVariantList &binds)
{
    Statement statement = prepare(sql);
    statement.run(binds);
    return statement.next() ? statement.value(0) : QVariant();
}

void Connection::begin(bool writing)
{
    if (writing && m_dialect.engine() == Engine::Sqlite)
        execute(cacheOf(kWritingCacheKiB));
    execute(writing ? m_dialect.beginWrite() : m_dialect.beginRead());
}

void Connection::lockWriters()
{
    if (const QString lock = m_dialect.lockWriters(); !lock.isEmpty())
        execute(lock);
}

void Connection::commit(const std::function<bool()> &isThere)
{
    try {
        execute(QStringLiteral("COMMIT"));
    } catch (const Failure &failure) {
        rollback();
        if (!isThere())
            throw;
        qWarning("storage: committed in spite of %s", qPrintable(failure.error().detail));
    }
    if (m_dialect.engine() == Engine::Sqlite) // too much of it harms no data: what is committed is not told as failed
        QSqlQuery(m_database).exec(cacheOf(kReadingCacheKiB));
}

void Connection::rollback() noexcept
{
    try {
        QSqlQuery query(m_database);
        query.exec(QStringLiteral("ROLLBACK"));
    } catch (...) {
        qWarning("storage: rollback failed");
    }
}

Failure Connection::contradiction(const QString &detail) const
{
    return Failure(Error{Error::Kind::Storage, contradictionSentence().arg(m_location.shown()), detail});
}

Failure Connection::failure(const QSqlError &error, const QString &doing) const
{
    const QString answer = error.nativeErrorCode();
    QString sentence;
    bool isBusy = false;
    if (m_dialect.engine() == Engine::Sqlite) {
        const int code = answer.toInt() & 0xFF; // without SQLite's finer distinctions
        const bool isGone = answer.toInt() == kSqliteMoved || !QFileInfo::exists(m_location.path);
        sentence = isGone ? goneSentence() : sentenceOf(code);
        isBusy = code == kSqliteBusy || code == kSqliteLocked;
    } else {
        isBusy = isServerBusy(answer);
        sentence = isBusy ? busySentence() : serverSentenceOf(answer);
    }
    return Failure(Error{isBusy ? Error::Kind::Conflict : Error::Kind::Storage, sentence.arg(m_location.shown()),
                         QStringLiteral("%1 [%2] %3").arg(error.text(), answer, doing.left(200))});
}

} // namespace rebond::storage
