// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose pages are damaged may be looked at, but nothing is written to it and no figure made of it; it stays as it
// is, to the byte.
#include "storage/folder.h"

#include "storage/dump.h"
#include "storage/samples.h"
#include "support/cohortpages.h"

#include <QThread>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestDamage : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDate(2012, 6, 30)};
    IdMaker m_ids{m_clock, 3};
    Author m_author{m_clock, m_ids, {}};
    QTemporaryDir m_folder{scratchTemplate()};
    QString m_path;
    QByteArray m_sound;
    qsizetype m_page = 0; // bytes
    Related m_related;

    void writeDamaged(qsizetype page, const QByteArray &contents)
    {
        QByteArray bytes = m_sound;
        bytes.replace(page * m_page, contents.size(), contents);
        writeBytes(m_path, bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("cohorte.rebond"));
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), [&](Transaction &t) {
            m_related = saveRelated(t);
            for (int i = 0; i < 600; ++i)
                t.save(anAct(m_related, {m_related.member.id}, QStringLiteral("note %1 ").arg(i).repeated(10)));
            domain::File photo = sampleOf<domain::File>(m_related, Fill::Full);
            photo.bytes = photo.bytes.repeated(30);
            t.save(photo);
        }));
        bench.close();
        m_sound = bytesOf(bench.path());
        m_page = pageSizeOf(m_sound);
        QVERIFY(m_sound.size() > 60 * m_page);
    }

    void everyDamagedPageStopsWritesAndReports()
    {
        const QByteArray garbage(m_page, '\xA5');
        int refusedAtOnce = 0;
        for (qsizetype page = 1; page < m_sound.size() / m_page; ++page) {
            writeDamaged(page, garbage);
            const QStringList before = listingOf(m_folder.path());
            {
                auto store = Store::open(m_path, m_author);
                if (!store) {
                    ++refusedAtOnce;
                    QVERIFY(store.error().sentence.contains(m_path));
                } else {
                    const Done sound = (*store)->ensureSound();
                    QVERIFY2(!sound, qPrintable(QStringLiteral("page %1").arg(page)));
                    QCOMPARE(sound.error().kind, Error::Kind::Storage);
                    QVERIFY(sound.error().sentence.contains(m_path));
                    bool hasRun = false;
                    const Done written = (*store)->write(QStringLiteral("Write"), [&](Transaction &t) {
                        hasRun = true;
                        t.save(aMember(m_related, QStringLiteral("Un")));
                    });
                    QVERIFY(!written && !hasRun);
                    QCOMPARE(written.error(), sound.error());
                    QVERIFY(!(*store)->erasePerson(m_related.member.id));
                    QVERIFY(!(*store)->ensureSound()); // asked again, answered again
                }
            }
            QCOMPARE(listingOf(m_folder.path()), before);
        }
        QVERIFY(refusedAtOnce < 10); // the schema's own pages
    }

    void aPageOfZeroesDeepInsideIsFound()
    {
        // The page of an act in the middle of their tree: what a lost sector looks like.
        const qsizetype page = m_sound.indexOf("note 150 note 150") / m_page;
        QVERIFY(page > 1);
        writeDamaged(page, QByteArray(m_page, '\0'));
        const QStringList before = listingOf(m_folder.path());
        {
            const auto store = Store::open(m_path, m_author);
            REBOND_DONE(store);
            QVERIFY((*store)->read([&](Reader &r) { return r.find(m_related.cohort.id); }));
            Done behind; // as the window asks, from a task
            const std::unique_ptr<QThread> thread(QThread::create([&] { behind = (*store)->ensureSound(); }));
            thread->start();
            QVERIFY(thread->wait(60000));
            QVERIFY(!behind);
            QVERIFY(behind.error().sentence.contains(u"restore a backup"));
            QVERIFY(!(*store)->write(QStringLiteral("Write"),
                                     [&](Transaction &t) { t.save(aMember(m_related, QStringLiteral("Un"))); }));
        }
        QCOMPARE(listingOf(m_folder.path()), before);
    }

    void aSoundFileIsCheckedOnce()
    {
        writeBytes(m_path, m_sound);
        const auto store = Store::open(m_path, m_author);
        REBOND_DONE(store);
        REBOND_DONE((*store)->ensureSound());
        // Behind our back, in a page the next write does not touch: this session has looked already.
        writeDamaged(m_sound.indexOf("note 150 note 150") / m_page, QByteArray(m_page, '\0'));
        REBOND_DONE((*store)->ensureSound());
        QVERIFY(!Store::open(m_path, m_author).value()->ensureSound());
    }

    void aValueThatIsNotOursIsDamageToo()
    {
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), saveRelated));
        bench.close();
        bench.tell(QStringLiteral("UPDATE member SET birth_year = 'douze'"));
        bench.reopen();
        const auto members = bench.store().read([](Reader &r) { return r.list<domain::Member>(); });
        QVERIFY(!members);
        QCOMPARE(members.error().kind, Error::Kind::Storage);
        QVERIFY(members.error().sentence.contains(u"damaged"));
        QVERIFY2(members.error().sentence.contains(bench.path()), qPrintable(members.error().sentence));
    }

    void aJournalThatIsNotOursIsToldWithItsFile()
    {
        Bench bench(Engine::Sqlite);
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), saveRelated));
        bench.tell(QStringLiteral("UPDATE journal SET contents = x'0102'"));
        const Done undone = bench.store().history().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Storage);
        QCOMPARE(undone.error().sentence,
                 QStringLiteral("The journal in “%1” is damaged. Keep the file, and restore a backup.")
                     .arg(bench.path()));
    }
};

REBOND_TEST(TestDamage)
#include "tst_damage.moc"
