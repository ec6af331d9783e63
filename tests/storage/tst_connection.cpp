// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite is told on each connection, and that a row that cannot be read is never taken for the end of the data.
#include "storage/folder.h"

#include "base/platform.h"
#include "storage/dump.h"
#include "storage/samples.h"
#include "support/cohortpages.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

constexpr int kActs = 1500;

QString answerOf(Reader &reader, const char *pragma)
{
    Rows rows = reader.run(QStringLiteral("PRAGMA ") + QLatin1String(pragma), {});
    return rows.next() ? rows.value(0).toString() : QString();
}

QString elsewhere(const std::function<void()> &f)
{
    const std::unique_ptr<QThread> thread(QThread::create(f));
    thread->start();
    return thread->wait(60000) ? QString() : QStringLiteral("hangs");
}

int modeOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::stat(qPrintable(path), &found) == 0 ? static_cast<int>(found.st_mode & 07777) : -1;
#else
    return path.isEmpty() ? -1 : 0600;
#endif
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;

    // The pages of the file that hold a text.
    QList<qsizetype> pagesWith(const QByteArray &text) const
    {
        const QByteArray bytes = bytesOf(m_bench->path());
        const qsizetype size = pageSizeOf(bytes);
        QList<qsizetype> pages;
        for (qsizetype at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            if (!pages.contains(at / size))
                pages.append(at / size);
        }
        return pages;
    }
    // Acts in the order of their keys; the page of one in the middle of their tree is gone afterwards.
    void damageTheMiddle()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Acts"), [&](Transaction &t) {
            for (int i = 0; i < kActs; ++i)
                t.save(anAct(m_related, {}, QStringLiteral("mark-%1").arg(i, 5, 10, QLatin1Char('0'))));
        }));
        m_bench->close();
        const QList<qsizetype> pages = pagesWith("mark-00700");
        QCOMPARE(pages.size(), 1); // not in an index, and packed in the journal
        QByteArray bytes = bytesOf(m_bench->path());
        const qsizetype size = pageSizeOf(bytes);
        bytes.replace(pages.first() * size, size, QByteArray(size, '\0'));
        writeBytes(m_bench->path(), bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        const auto related = m_bench->store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    void cleanup() { m_bench.reset(); }

    void guardsAreSet_data()
    {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("writing");
        const auto row = [](const char *pragma, const char *reading, const char *writing) {
            QTest::newRow(pragma) << QString::fromLatin1(reading) << QString::fromLatin1(writing);
        };
        row("foreign_keys", "1", "1");
        row("trusted_schema", "0", "0");
        row("cell_size_check", "1", "1");
        row("secure_delete", "1", "1");
        row("query_only", "1", "0");
        row("journal_mode", "delete", "truncate");         // a reader of another thread writes no journal
        row("synchronous", "2", "2");                      // FULL
        row("application_id", "1382367855", "1382367855"); // "ReBo"
        row("user_version", "18", "18");
        row("encoding", "UTF-8", "UTF-8");
    }
    void guardsAreSet()
    {
        QFETCH(const QString, reading);
        QFETCH(const QString, writing);
        const char *pragma = QTest::currentDataTag();
        Store &store = m_bench->store();
        // The owner's connection reads and writes; other threads have one for each.
        const auto owners = store.read([&](Reader &r) { return answerOf(r, pragma); });
        REBOND_DONE(owners);
        QCOMPARE(*owners, writing);
        QString readers;
        QString writers;
        QCOMPARE(elsewhere([&] {
                     readers = store.read([&](Reader &r) { return answerOf(r, pragma); }).value_or(QString());
                     writers = store.write(QStringLiteral("W"), [&](Transaction &t) { return answerOf(t, pragma); })
                                   .value_or(QString());
                 }),
                 QString());
        QCOMPARE(readers, reading);
        QCOMPARE(writers, writing);
    }

    void filesAreTheOwnersAlone()
    {
#ifndef Q_OS_UNIX
        QSKIP("rights are another matter here");
#else
        const mode_t old = ::umask(0); // the worst that a user's settings can be
        Bench bench(Engine::Sqlite);
        int journal = -1;
        const auto written = bench.store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            const Related related = saveRelated(t);
            journal = modeOf(bench.path() + QStringLiteral("-journal"));
            return related.cohort;
        });
        ::umask(old);
        REBOND_DONE(written);
        QCOMPARE(modeOf(bench.path()), 0600);
        QCOMPARE(journal, 0600);
        // What every program of ours sets first: then libraries' own files are private too.
        platform::restrictNewFiles();
        writeBytes(bench.folder() + QStringLiteral("/export.csv"), "Nom");
        QCOMPARE(modeOf(bench.folder() + QStringLiteral("/export.csv")), 0600);
#endif
    }

    void nothingIsLeftBesideAClosedFile()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Add"),
                                           [&](Transaction &t) { t.save(aMember(m_related, QStringLiteral("Un"))); }));
        QCOMPARE(elsewhere([&] {
                     (void)m_bench->store().write(QStringLiteral("Add"), [&](Transaction &t) {
                         t.save(aMember(m_related, QStringLiteral("Deux")));
                     });
                 }),
                 QString());
        m_bench->close();
        QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("cohorte.rebond")});
    }

    void whatSettingsCannotBeReachedByIsRefused()
    {
        // A file in the form of a write-ahead log is brought back: its log cannot be used on network drives.
        m_bench->close();
        m_bench->tell(QStringLiteral("PRAGMA journal_mode=WAL"));
        QCOMPARE(bytesOf(m_bench->path()).at(18), '\2');
        m_bench->reopen();
        const auto mode = m_bench->store().read([](Reader &r) { return answerOf(r, "journal_mode"); });
        REBOND_DONE(mode);
        QCOMPARE(*mode, QStringLiteral("truncate"));
        m_bench->close();
        QCOMPARE(bytesOf(m_bench->path()).at(18), '\1');
        QCOMPARE(QDir(m_bench->folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("cohorte.rebond")});
    }

    // A mistake of ours is answered, in a build without assertions, too.
    void moreValuesThanAStatementHasAreRefused()
    {
        const auto sumOf = [&](int values) {
            return m_bench->store().read([&](Reader &r) {
                const QStringList marks(values, QStringLiteral("?"));
                Rows rows = r.run(QStringLiteral("SELECT ") + marks.join(u" + "), QVariantList(values, 2));
                return rows.next() ? rows.value(0).toInt() : -1;
            });
        };
        QCOMPARE(sumOf(100).value(), 200);
        for (const int values : {101, 402}) {
            const auto refused = sumOf(values);
            QVERIFY(!refused && refused.error().kind == Error::Kind::Storage);
        }
        QCOMPARE(sumOf(2).value(), 4); // and the store goes on
    }

    void aRowThatCannotBeReadIsNotTheEnd()
    {
        damageTheMiddle();
        // What Qt alone would do: the loop ends early and nobody is told.
        int rawRows = 0;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(m_bench->path());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            query.setForwardOnly(true);
            QVERIFY(query.exec(QStringLiteral("SELECT id, notes FROM act ORDER BY id")));
            while (query.next())
                ++rawRows;
            QVERIFY(query.lastError().isValid());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QVERIFY2(rawRows > 0 && rawRows < kActs, qPrintable(QString::number(rawRows)));

        m_bench->reopen();
        Store &store = m_bench->store();
        int rows = 0;
        const Done each = store.read([&](Reader &r) {
            r.each<domain::Act>({}, [&](domain::Act &&) {
                ++rows;
                return true;
            });
        });
        QCOMPARE(rows, rawRows);
        QVERIFY(!each);
        QCOMPARE(each.error().kind, Error::Kind::Storage);
        QVERIFY(each.error().sentence.contains(m_bench->path()));
        QVERIFY(each.error().sentence.contains(u"damaged"));
        const auto list = store.read([](Reader &r) { return r.list<domain::Act>(); });
        QVERIFY(!list);
        const auto some = store.read([](Reader &r) {
            int count = 0;
            r.eachOf<domain::Act>(
                {}, [&](const QString &) { return ++count > 0; }, &domain::Act::notes);
            return count;
        });
        QVERIFY(!some);
        // And what does not touch the page is still read.
        QVERIFY(store.read([](Reader &r) { return r.list<domain::Member>(); }));
    }

    void aReaderStopsWhereItIsTold()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Acts"), [&](Transaction &t) {
            for (int i = 0; i < 20; ++i)
                t.save(anAct(m_related, {}, QString::number(i)));
        }));
        const auto count = m_bench->store().read([](Reader &r) {
            int rows = 0;
            r.each<domain::Act>({}, [&](domain::Act &&) { return ++rows < 7; });
            return rows;
        });
        REBOND_DONE(count);
        QCOMPARE(*count, 7);
    }

    void aFileInUseElsewhereIsTold()
    {
        const auto other = m_bench->another();
        Done inner;
        const Done outer = other->write(QStringLiteral("Theirs"), [&](Transaction &t) {
            t.save(aMember(m_related, QStringLiteral("Un")));
            inner = m_bench->store().write(QStringLiteral("Mine"), [&](Transaction &mine) {
                mine.save(aMember(m_related, QStringLiteral("Deux")));
            });
        });
        REBOND_DONE(outer);
        QVERIFY(!inner);
        QCOMPARE(inner.error().kind, Error::Kind::Conflict);
        QVERIFY(inner.error().sentence.contains(m_bench->path()));
        // Readers are not in the way, and the next write goes through.
        REBOND_DONE(m_bench->store().write(QStringLiteral("Mine"), [&](Transaction &t) {
            t.save(aMember(m_related, QStringLiteral("Deux")));
        }));
    }
};

REBOND_TEST(TestConnection)
#include "tst_connection.moc"
