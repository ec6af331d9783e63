// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was done, undo brings back the state before to the letter, redo the state after, and the journal counts each
// step once. Seeds are fixed; a failure prints its own with the steps that led there.
#include "storage/randomhistory.h"

#include "storage/dump.h"
#include "storage/folder.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

constexpr quint32 kSeed = 20120630;
constexpr int kSteps = 14;

// What the store must hold, kept beside it.
struct Expectation
{
    QStringList now;
    QList<QStringList> before; // undo leads there, the last first
    QList<QStringList> after;  // redo leads there, the last first
    qsizetype entries = 0;
};

QMap<QString, int> revisionsOf(Store &store)
{
    QMap<QString, int> revisions;
    const Done read = store.read([&](Reader &reader) {
        forEachRecord([&]<typename R>() {
            reader.each<R>({}, [&](R &&record) {
                revisions.insert(record.id.toString(), record.revision);
                return true;
            });
        });
    });
    if (!read)
        qFatal("%s", told(read).constData());
    return revisions;
}

} // namespace

class TestRandomHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    QStringList m_steps;
    QMap<QString, int> m_revisions; // the highest ever seen

    Store &store() { return m_bench->store(); }

    // What went wrong after a step; empty where all is as it must be.
    QString mismatch(const Expectation &expected)
    {
        if (const QByteArray unlike = difference(recordsOf(store()), expected.now); !unlike.isEmpty())
            return QString::fromUtf8(unlike);
        const QList<JournalLine> journal = journalOf(store());
        if (journal.size() != expected.entries)
            return QStringLiteral("%1 journal entries, %2 expected").arg(journal.size()).arg(expected.entries);
        if (journal.last().contents.size() != journal.last().changes)
            return QStringLiteral("the last entry counts wrong");
        const QMap<QString, int> revisions = revisionsOf(store());
        for (auto each = revisions.cbegin(); each != revisions.cend(); ++each) {
            if (each.value() < m_revisions.value(each.key()))
                return QStringLiteral("a revision went back");
            m_revisions[each.key()] = each.value();
        }
        if (store().history().undoLabel().has_value() != !expected.before.isEmpty())
            return QStringLiteral("the undo button is wrong");
        if (store().history().redoLabel().has_value() != !expected.after.isEmpty())
            return QStringLiteral("the redo button is wrong");
        return {};
    }

    // A write that went through or was refused; whether it left anything is the journal's to say.
    QString afterWrite(const Done &done, bool mayFail, Expectation &expected)
    {
        if (!done && !mayFail)
            return QString::fromUtf8(told(done));
        if (done && journalOf(store()).size() == expected.entries + 1) {
            expected.before.append(std::exchange(expected.now, recordsOf(store())));
            expected.after.clear();
            ++expected.entries;
        }
        return mismatch(expected);
    }

    QString afterWalk(const Done &done, QList<QStringList> &from, QList<QStringList> &to, Expectation &expected)
    {
        if (!done)
            return QString::fromUtf8(told(done));
        if (!from.isEmpty()) { // else there was nothing to do
            to.append(std::exchange(expected.now, from.takeLast()));
            ++expected.entries;
        }
        return mismatch(expected);
    }

    QString afterErasure(const domain::Member &member, Expectation &expected)
    {
        const auto erased = store().erasePerson(member.id);
        if (!erased)
            return QString::fromUtf8(told(erased));
        expected.before.clear();
        expected.after.clear();
        expected.now = recordsOf(store());
        ++expected.entries;
        for (const QString &line : std::as_const(expected.now)) {
            if (line.contains(member.familyName, Qt::CaseInsensitive) || line.contains(member.id.toString()))
                return QStringLiteral("still told: ") + line;
        }
        for (const JournalLine &entry : journalOf(store())) {
            for (const Change &change : entry.contents) {
                for (const auto &values : {change.before, change.after}) {
                    if (values && rowOf(*values).contains(member.familyName, Qt::CaseInsensitive))
                        return QStringLiteral("still in the journal: ") + rowOf(*values);
                }
            }
        }
        const QByteArray bytes = m_bench->location().engine == Engine::Sqlite ? bytesOf(m_bench->path()) : QByteArray();
        if (bytes.contains(member.familyName.toUtf8()) || bytes.contains(member.familyName.toLower().toUtf8()))
            return QStringLiteral("still in the file: ") + member.familyName;
        return mismatch(expected);
    }

    QString take(RandomWriter::Step step, RandomWriter &writer, Expectation &expected)
    {
        using Step = RandomWriter::Step;
        switch (step) {
        case Step::Save: return afterWrite(writer.save(1, QStringLiteral("Save")), false, expected);
        case Step::Batch: return afterWrite(writer.save(12, QStringLiteral("Import")), false, expected);
        case Step::Fail: return afterWrite(writer.failInTheMiddle(), true, expected);
        case Step::Nothing: return afterWrite(writer.save(0, QStringLiteral("Nothing")), false, expected);
        case Step::Remove: return afterWrite(writer.removeOne(QStringLiteral("Remove")), true, expected);
        case Step::Close: return afterWrite(writer.closeOrReopen(QStringLiteral("Close")), false, expected);
        case Step::Undo: return afterWalk(store().history().undo(), expected.before, expected.after, expected);
        case Step::Redo: return afterWalk(store().history().redo(), expected.after, expected.before, expected);
        case Step::Erase: break;
        }
        const auto member = writer.anyMember();
        return member ? afterErasure(*member, expected) : QString();
    }

    void live(Engine engine, quint32 seed)
    {
        m_bench = std::make_unique<Bench>(engine, seed);
        m_steps.clear();
        m_revisions.clear();
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_bench->reopen();
        RandomWriter writer(store(), *related, seed);
        Expectation expected;
        expected.now = recordsOf(store());
        expected.entries = 1;
        for (int i = 0; i < kSteps; ++i) {
            const RandomWriter::Step step = writer.nextStep();
            m_steps.append(RandomWriter::nameOf(step));
            const QString wrong = take(step, writer, expected);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, after %2:\n%3").arg(seed).arg(m_steps.join(u' '), wrong)));
        }
        // All the way back, and all the way forth again.
        while (!expected.before.isEmpty()) {
            const QString wrong = take(RandomWriter::Step::Undo, writer, expected);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        while (!expected.after.isEmpty()) {
            const QString wrong = take(RandomWriter::Step::Redo, writer, expected);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        for (const QString &step : std::as_const(m_steps))
            ++m_taken[step];
    }

    QMap<QString, int> m_taken;

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void everyHistoryCanBeWalkedBothWays_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("histories");
        QTest::newRow("SQLite") << Engine::Sqlite << 200;
        QTest::newRow("PostgreSQL") << Engine::Postgres << 12;
    }
    void everyHistoryCanBeWalkedBothWays()
    {
        REBOND_FETCH_ENGINE(engine);
        QFETCH(const int, histories);
        m_taken.clear();
        for (int i = 0; i < histories; ++i) {
            live(engine, kSeed + static_cast<quint32>(i));
            if (QTest::currentTestFailed())
                return;
        }
        QStringList taken;
        for (auto each = m_taken.cbegin(); each != m_taken.cend(); ++each)
            taken.append(QStringLiteral("%1 %2").arg(each.value()).arg(each.key()));
        qInfo("seeds %u to %u: %s", kSeed, kSeed + static_cast<quint32>(histories) - 1, qPrintable(taken.join(u", ")));
        QCOMPARE(m_taken.size(), 9); // every kind of step was taken
    }
};

REBOND_TEST(TestRandomHistory)
#include "tst_randomhistory.moc"
