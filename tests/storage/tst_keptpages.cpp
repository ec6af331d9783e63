// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound of a file stands beside it, goes with it, and is no part of what can be undone.
#include "storage/keptpages.h"

#include "storage/folder.h"

#include "storage/erasing.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestKeptPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;
    domain::Member m_member;
    Id<domain::File> m_file;

    // A member whose CV has pages by the second rules, in one step.
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
        const auto member = store().write(QStringLiteral("Add"),
                                          [&](Transaction &t) { return t.save(aMember(m_related, kName)); });
        REBOND_DONE(member);
        REBOND_DONE(store().write(QStringLiteral("Attach"), [&](Transaction &t) {
            domain::Member attached = *member;
            m_file = t.save(aPhoto("a CV")).id;
            attached.cv = m_file;
            m_member = t.save(attached);
            keepPages(t, m_file, {2, "pages of Zyxwvutsrq"});
        }));
    }
    Store &store() { return m_bench->store(); }
    QByteArray kept(int rules)
    {
        const auto found = store().read([&](Reader &r) { return keptPagesOf(r, m_file, rules).value_or("none"); });
        return found ? *found : QByteArray("not read");
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    // Made again by later rules they take the place of the earlier, and nobody is told.
    void theyAreOfTheirRules_data() { addEngines(); }
    void theyAreOfTheirRules()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        QCOMPARE(kept(2), QByteArray("pages of Zyxwvutsrq"));
        QCOMPARE(kept(3), QByteArray("none"));
        const qsizetype entries = journalOf(store()).size();
        const auto step = store().history().undoLabel();
        REBOND_DONE(store().keepAside([&](Transaction &t) {
            keepPages(t, m_file, {3, "later"});
            keepPages(t, Id<domain::File>(RawId{7, 7}), {3, "of no file"});
        }));
        QCOMPARE(kept(3), QByteArray("later"));
        QCOMPARE(kept(2), QByteArray("none"));
        QCOMPARE(journalOf(store()).size(), entries);
        QCOMPARE(store().history().undoLabel(), step);
    }
    void theyGoWithTheirFile_data() { addEngines(); }
    void theyGoWithTheirFile()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        REBOND_DONE(store().history().undo());
        QCOMPARE(kept(2), QByteArray("none"));
        REBOND_DONE(store().history().redo()); // the file is back, and its pages are made anew at need
        QCOMPARE(kept(2), QByteArray("none"));
        REBOND_DONE(store().keepAside([&](Transaction &t) { keepPages(t, m_file, {2, "again"}); }));
        QCOMPARE(kept(2), QByteArray("again"));
    }
    void nothingOfThemIsLeftOfWhoIsErased_data() { addEngines(); }
    void nothingOfThemIsLeftOfWhoIsErased()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto erased = store().erasePerson(m_member.id);
        REBOND_DONE(erased);
        QVERIFY(!erased->remains);
        QCOMPARE(kept(2), QByteArray("none"));
        if (engine == Engine::Sqlite) {
            m_bench->close();
            QVERIFY(!bytesOf(m_bench->path()).contains("pages of Zyxwvutsrq"));
        }
    }
};

REBOND_TEST(TestKeptPages)
#include "tst_keptpages.moc"
