// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what, when: one entry a write, with what each record was before and after; on both engines.
#include "storage/dump.h"
#include "storage/mappings/all.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto related = m_bench->store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void whoWritesMayGetAnotherName()
    {
        begin(Engine::Sqlite);
        Store &store = m_bench->store();
        store.setAuthorName(QStringLiteral("Odile Calvérac"));
        REBOND_DONE(store.write(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(m_related.outcome); }));
        REBOND_DONE(store.history().undo());
        const QList<JournalLine> journal = journalOf(store);
        QCOMPARE(journal.size(), 3);
        QCOMPARE(journal.at(0).author, QStringLiteral("Testeuse"));
        QCOMPARE(journal.at(1).author, QStringLiteral("Odile Calvérac"));
        QCOMPARE(journal.at(2).author, QStringLiteral("Odile Calvérac"));
    }
    void anEntryTellsAll_data() { addEngines(); }
    void anEntryTellsAll()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Store &store = m_bench->store();
        QCOMPARE(journalOf(store).size(), 1);
        QCOMPARE(journalOf(store).first().changes, 9);
        m_bench->clock().set(QDateTime(QDate(2012, 7, 1), QTime(10, 30, 15, 123), Qt::UTC));
        domain::Member changed = m_related.member;
        changed.city = QStringLiteral("Menton");
        const auto act = anAct(m_related, {m_related.member.id, m_related.other.id}, QStringLiteral("Notes"));
        const auto saved = store.write(QStringLiteral("Étape “1”"), [&](Transaction &t) {
            changed = t.save(changed);
            t.remove(m_related.outcome);
            return t.save(act);
        });
        REBOND_DONE(saved);
        const QList<JournalLine> journal = journalOf(store);
        QCOMPARE(journal.size(), 2);
        const JournalLine &entry = journal.last();
        QCOMPARE(entry.label, QStringLiteral("Étape “1”"));
        QCOMPARE(entry.author, QStringLiteral("Testeuse"));
        QCOMPARE(entry.at, QStringLiteral("2012-07-01T10:30:15.123Z"));
        QCOMPARE(entry.reverts, QString());
        QCOMPARE(entry.changes, 3);
        QCOMPARE(entry.contents.size(), 3);
        QCOMPARE(entry.contents[0].kind, Kind::Member);
        QCOMPARE(entry.contents[0].id, changed.id.raw());
        QCOMPARE(rowOf(*entry.contents[0].before), rowOf(valuesOf(m_related.member)));
        QCOMPARE(rowOf(*entry.contents[0].after), rowOf(valuesOf(changed)));
        QCOMPARE(rowOf(*entry.contents[1].before), rowOf(valuesOf(m_related.outcome)));
        QVERIFY(!entry.contents[1].after);
        QVERIFY(!entry.contents[2].before);
        QCOMPARE(rowOf(*entry.contents[2].after), rowOf(valuesOf(*saved)));
    }

    void aWriteThatChangesNothingLeavesNoTrace_data() { addEngines(); }
    void aWriteThatChangesNothingLeavesNoTrace()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Store &store = m_bench->store();
        const auto label = store.history().undoLabel();
        REBOND_DONE(store.write(QStringLiteral("Nothing"), [](Transaction &) {}));
        const auto same = store.write(QStringLiteral("Same"), [&](Transaction &t) { return t.save(m_related.member); });
        REBOND_DONE(same);
        QCOMPARE(same->revision, 1);
        QCOMPARE(journalOf(store).size(), 1);
        QCOMPARE(store.history().undoLabel(), label);
    }

    void undoAndRedoAreEntriesOfTheirOwn_data() { addEngines(); }
    void undoAndRedoAreEntriesOfTheirOwn()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Store &store = m_bench->store();
        REBOND_DONE(store.write(QStringLiteral("Move"),
                                [&](Transaction &t) { t.save(sampleOf<domain::Interview>(m_related, Fill::Full)); }));
        QCOMPARE(*store.history().undoLabel(), QStringLiteral("Move"));
        QVERIFY(!store.history().redoLabel());
        for (int round = 0; round < 3; ++round) {
            REBOND_DONE(store.history().undo());
            QCOMPARE(*store.history().redoLabel(), QStringLiteral("Move"));
            QCOMPARE(*store.history().undoLabel(), QStringLiteral("Begin"));
            REBOND_DONE(store.history().redo());
            QCOMPARE(*store.history().undoLabel(), QStringLiteral("Move"));
        }
        const QList<JournalLine> journal = journalOf(store);
        QCOMPARE(journal.size(), 8);
        for (qsizetype i = 2; i < journal.size(); ++i)
            QCOMPARE(journal[i].reverts, journal[i - 1].id);
        QVERIFY(journal[2].label.contains(u"Move") && journal[2].label != u"Move");
        QVERIFY(journal[3].label != journal[2].label);
        // Revisions only grow: nobody mistakes an undone state for the one they read.
        const auto stored = store.read([](Reader &r) { return r.list<domain::Interview>(); });
        REBOND_DONE(stored);
        QCOMPARE(stored->first().revision, 4);
        // A write forgets what could be redone; the session's end what could be undone.
        REBOND_DONE(store.history().undo());
        REBOND_DONE(store.write(QStringLiteral("Else"),
                                [&](Transaction &t) { t.save(aMember(m_related, QStringLiteral("Autre"))); }));
        QVERIFY(!store.history().redoLabel());
        m_bench->reopen();
        QVERIFY(!m_bench->store().history().undoLabel());
        REBOND_DONE(m_bench->store().history().undo()); // nothing to undo is nothing done
        QCOMPARE(journalOf(m_bench->store()).size(), 10);
    }

    void aLargeBatchIsOneEntry_data() { addEngines(); }
    void aLargeBatchIsOneEntry()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Store &store = m_bench->store();
        constexpr int kActs = 300; // more than one chunk of the journal
        const QStringList before = recordsOf(store);
        REBOND_DONE(store.write(QStringLiteral("Import"), [&](Transaction &t) {
            for (int i = 0; i < kActs; ++i)
                t.save(anAct(m_related, {m_related.member.id}, QStringLiteral("Note %1 ").arg(i).repeated(500)));
        }));
        const QList<JournalLine> journal = journalOf(store);
        QCOMPARE(journal.size(), 2);
        QCOMPARE(journal.last().changes, kActs);
        QCOMPARE(journal.last().contents.size(), kActs);
        QSet<RawId> ids;
        for (const Change &change : journal.last().contents)
            ids.insert(change.id);
        QCOMPARE(ids.size(), kActs);
        const QStringList after = recordsOf(store);
        REBOND_DONE(store.history().undo());
        QCOMPARE(difference(recordsOf(store), before), QByteArray());
        REBOND_DONE(store.history().redo());
        QCOMPARE(difference(recordsOf(store), after), QByteArray());
    }

    void damagedContentsAreTold()
    {
        begin(Engine::Sqlite);
        const QByteArray whole = [] {
            ChangeWriter writer;
            writer.add(Change{Kind::Company, RawId{1, 2}, {}, valuesOf(domain::Company()), false});
            return writer.finish();
        }();
        const auto refuses = [](const QByteArray &contents) {
            try {
                visitChanges(contents, Order::Forward, [](Change &&) { return true; });
                return false;
            } catch (const Failure &failure) {
                return failure.error().kind == Error::Kind::Storage;
            }
        };
        QVERIFY(!refuses(whole));
        QVERIFY(!refuses(QByteArray()));
        for (qsizetype length = 1; length < whole.size(); ++length)
            QVERIFY2(refuses(whole.first(length)), qPrintable(QString::number(length)));
        QByteArray longer = whole;
        longer[0] = '\x7f';
        QVERIFY(refuses(longer));
        // An entry that does not decode stops the undo, and the records stay.
        Store &store = m_bench->store();
        const QStringList before = recordsOf(store);
        m_bench->tell(QStringLiteral("UPDATE journal SET contents = x'00000001ff'"));
        const Done undone = store.history().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Storage);
        QVERIFY(undone.error().sentence.contains(u"journal"));
        QCOMPARE(difference(recordsOf(store), before), QByteArray());
    }
};

REBOND_TEST(TestJournal)
#include "tst_journal.moc"
