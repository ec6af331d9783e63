// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was sent with an act holds CVs: it goes when somebody in it is erased.
#include "storage/folder.h"

#include "storage/erasing.h"

#include <algorithm>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestErasedSent : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    Store &store() { return m_bench->store(); }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    // What was sent shows everybody whom the act names: with the first of them it goes, from the journal, too; the act stays.
    void whatWasSentGoesWithTheFirstWhoIsInIt_data() { addEngines(); }
    void whatWasSentGoesWithTheFirstWhoIsInIt()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto sent = [](Transaction &t, const QByteArray &bytes) {
            domain::File file = aPhoto(bytes);
            file.name = QStringLiteral("livret.pdf");
            return t.save(file).id;
        };
        const auto added = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            const domain::Member member = t.save(aMember(m_related, kName));
            domain::Act both = anAct(m_related, {member.id, m_related.other.id}, {});
            both.sent = sent(t, "CVs of Zyxwvutsrq and another");
            t.save(both);
            domain::Act others = anAct(m_related, {m_related.other.id}, {});
            others.sent = sent(t, "CV of another");
            t.save(others);
            return member;
        });
        REBOND_DONE(added);
        REBOND_DONE(store().erasePerson(added->id));
        const auto entries = journalOf(store());
        QVERIFY(std::none_of(entries.cbegin(), entries.cend(),
                             [](const JournalLine &entry) { return tells(entry, kName); }));
        const auto acts = store().read([](Reader &r) { return r.list<domain::Act>(); });
        REBOND_DONE(acts);
        QCOMPARE(acts->size(), 2);
        QCOMPARE(acts->first().members, QList{m_related.other.id});
        QVERIFY(!acts->first().sent);
        const auto kept = store().read([&](Reader &r) { return r.find(*acts->last().sent); });
        REBOND_DONE(kept);
        QCOMPARE((*kept)->bytes, QByteArray("CV of another"));
        if (engine == Engine::Sqlite) {
            m_bench->close();
            QVERIFY(!bytesOf(m_bench->path()).contains("CVs of Zyxwvutsrq"));
        }
    }
};

REBOND_TEST(TestErasedSent)
#include "tst_erasedsent.moc"
