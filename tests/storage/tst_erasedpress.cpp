// SPDX-License-Identifier: GPL-3.0-or-later
// What the press said stays in the register when somebody it quotes is erased, without them.
#include "storage/folder.h"

#include "storage/erasing.h"
#include "storage/persondata.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestErasedPress : public QObject
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

    // An article about the group says of others what it says, also where it names the one who goes; the address of a page
    // that does not stays.
    void anArticleStaysWithWhatNamesNobody_data() { addEngines(); }
    void anArticleStaysWithWhatNamesNobody()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto added = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            domain::Member member = aMember(m_related, QStringLiteral("de Castel-Zyx"));
            member = t.save(member);
            Related own = m_related;
            own.member = member;
            domain::PressMention mention = sampleOf<domain::PressMention>(own, Fill::Full);
            mention.scan = std::nullopt; // a file of its own
            mention.members = {member.id};
            mention.title = QStringLiteral("Soixante font équipe");
            mention.url = QStringLiteral("https://example.org/soixante");
            t.save(mention);
            mention.reference = QStringLiteral("R-2");
            mention.url = QStringLiteral("https://example.org/elodie-de-castel-zyx-rebondit");
            t.save(mention);
            return member;
        });
        REBOND_DONE(added);
        const auto held = store().read([&](Reader &r) { return recordsOfPerson(r, added->id); });
        REBOND_DONE(held);
        QCOMPARE((*held)->press.size(), 2);
        REBOND_DONE(store().erasePerson(added->id));
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->size(), 2);
        QStringList urls;
        for (const domain::PressMention &mention : *press) {
            QVERIFY(mention.members.isEmpty());
            QCOMPARE(mention.title, QStringLiteral("Soixante font équipe"));
            QCOMPARE(mention.notes, QString());
            urls.append(mention.url);
        }
        urls.sort();
        QCOMPARE(urls, (QStringList{QString(), QStringLiteral("https://example.org/soixante")}));
        if (engine == Engine::Sqlite) {
            m_bench->close();
            QVERIFY(!bytesOf(m_bench->path()).contains("castel-zyx"));
        }
    }

    // What a scan shows names whoever is quoted: with the first of them it goes, from the journal, too, also where the mention does
    // not quote them any more. The mention stays, and so does another's scan.
    void aScanGoesWithTheFirstWhoIsQuoted_data() { addEngines(); }
    void aScanGoesWithTheFirstWhoIsQuoted()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto scanned = [this](Transaction &t, const QByteArray &bytes, const QList<Id<domain::Member>> &members) {
            domain::PressMention mention = sampleOf<domain::PressMention>(m_related, Fill::Bare);
            mention.members = members;
            domain::File file = aPhoto(bytes);
            file.name = QStringLiteral("article.png");
            mention.scan = t.save(file).id;
            return t.save(mention);
        };
        domain::PressMention before;
        const auto added = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            const domain::Member member = t.save(aMember(m_related, kName));
            (void)scanned(t, "article on Zyxwvutsrq and another", {member.id, m_related.other.id});
            before = scanned(t, "article on Zyxwvutsrq before", {member.id});
            (void)scanned(t, "article on another", {m_related.other.id});
            return member;
        });
        REBOND_DONE(added);
        before.members.clear();
        REBOND_DONE(store().write(QStringLiteral("Unlink"), [&](Transaction &t) { t.save(before); }));
        REBOND_DONE(store().erasePerson(added->id));
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->size(), 3);
        QVERIFY(!press->at(0).scan && !press->at(1).scan && press->at(2).scan);
        QCOMPARE(press->at(0).members, QList{m_related.other.id});
        if (engine == Engine::Sqlite) {
            m_bench->close();
            QVERIFY(!bytesOf(m_bench->path()).contains("article on Zyxwvutsrq"));
            QVERIFY(bytesOf(m_bench->path()).contains("article on another"));
        }
    }

    // Whatever field the name stands in, with the name of before a marriage and that of a record merged into hers.
    void noFieldOfALinkedMentionNamesThePerson()
    {
        begin(Engine::Sqlite);
        const auto member = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            return t.save(aMember(m_related, QStringLiteral("Zyx-Avant")));
        });
        REBOND_DONE(member);
        domain::Member twin = aMember(m_related, QStringLiteral("Zwilling"));
        domain::Member stays = *member;
        REBOND_DONE(store().write(QStringLiteral("Twin"), [&](Transaction &t) {
            twin = t.save(twin);
            stays.familyName = kName;
            stays = t.save(stays);
        }));
        REBOND_DONE(store().write(QStringLiteral("Merge"), [&](Transaction &t) {
            t.remove(twin);
            stays.headline += u'!';
            stays = t.save(stays);
        }));
        REBOND_DONE(store().write(QStringLiteral("Mention"), [&](Transaction &t) {
            domain::PressMention mention = sampleOf<domain::PressMention>(m_related, Fill::Bare);
            mention.outlet = QStringLiteral("Le blog de ") + kName;
            mention.title = QStringLiteral("Élodie ZWILLING se relance");
            mention.journalist = QStringLiteral("Élodie Zyx Avant");
            mention.url = QStringLiteral("https://example.org/%C3%A9lodiezwilling");
            mention.members = {stays.id, m_related.other.id};
            t.save(mention);
        }));
        REBOND_DONE(store().erasePerson(stays.id));
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->size(), 1);
        QCOMPARE(press->first().outlet, QStringLiteral("(erased)"));
        QCOMPARE(press->first().title + press->first().journalist + press->first().url, QString());
        QCOMPARE(press->first().members, QList{m_related.other.id});
    }

    // Who is called Roy is not in a kingdom. What stays is shown to whoever erases.
    void aNameWithinAWordIsNone()
    {
        begin(Engine::Sqlite);
        const auto member = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            const domain::Member roy = t.save(aMember(m_related, QStringLiteral("Roy")));
            domain::PressMention mention = sampleOf<domain::PressMention>(m_related, Fill::Bare);
            mention.title = QStringLiteral("Le royaume des start-up");
            mention.url = QStringLiteral("https://example.org/le-royaume");
            mention.journalist = QStringLiteral("Solange Leroy");
            mention.members = {roy.id};
            t.save(mention);
            return roy;
        });
        REBOND_DONE(member);
        const auto found = store().read([&](Reader &r) { return mentionsOf(r, *member, 20); });
        REBOND_DONE(found);
        QCOMPARE(found->found.size(), 1);
        QCOMPARE(found->found.first().where, QStringLiteral("Le royaume des start-up"));
        REBOND_DONE(store().erasePerson(member->id));
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->first().title, QStringLiteral("Le royaume des start-up"));
        QCOMPARE(press->first().url, QStringLiteral("https://example.org/le-royaume"));
        QCOMPARE(press->first().journalist, QStringLiteral("Solange Leroy"));
    }

    // The title named her before anybody linked her to it, and went on doing so after the link was taken off.
    void whatTheJournalKeptBesideTheLinkGoesToo_data() { addEngines(); }
    void whatTheJournalKeptBesideTheLinkGoesToo()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = store().write(QStringLiteral("Member"),
                                          [&](Transaction &t) { return t.save(aMember(m_related, kName)); });
        REBOND_DONE(member);
        const auto add = [&](const QString &reference) {
            return store().write(QStringLiteral("Mention"), [&](Transaction &t) {
                domain::PressMention mention = sampleOf<domain::PressMention>(m_related, Fill::Bare);
                mention.reference = reference;
                mention.title = QStringLiteral("Le rebond de ") + kName;
                mention.notes = kName + QStringLiteral(" est citée");
                return t.save(mention);
            });
        };
        const auto change = [&](const domain::PressMention &mention) {
            return store().write(QStringLiteral("Change"), [&](Transaction &t) { return t.save(mention); });
        };
        const auto linked = add(QStringLiteral("R-1"));
        REBOND_DONE(linked);
        domain::PressMention mention = *linked;
        mention.members = {member->id};
        REBOND_DONE(change(mention));
        const auto unlinked = add(QStringLiteral("R-2"));
        REBOND_DONE(unlinked);
        mention = *unlinked;
        mention.members = {member->id};
        const auto second = change(mention);
        REBOND_DONE(second);
        mention = *second;
        mention.members.clear();
        mention.title = QStringLiteral("Soixante font équipe");
        mention.notes = QString();
        REBOND_DONE(change(mention));
        REBOND_DONE(store().erasePerson(member->id));
        nothingTells(store());
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->size(), 2);
        QStringList titles;
        for (const domain::PressMention &each : *press)
            titles.append(each.title);
        titles.sort();
        QCOMPARE(titles, (QStringList{QString(), QStringLiteral("Soixante font équipe")}));
    }

    // A title about somebody else of that name is for a reader to judge, as a note is.
    void whereTheNameStandsInAnothersMentionIsListed()
    {
        begin(Engine::Sqlite);
        const auto member = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            const domain::Member who = t.save(aMember(m_related, kName));
            domain::PressMention mention = sampleOf<domain::PressMention>(m_related, Fill::Bare);
            mention.title = QStringLiteral("Le frère de ") + kName.toUpper();
            mention.members = {m_related.other.id};
            t.save(mention);
            mention.title = QStringLiteral("Le rebond de ") + kName;
            mention.members = {who.id};
            t.save(mention);
            return who;
        });
        REBOND_DONE(member);
        const auto found = store().read([&](Reader &r) { return mentionsOf(r, *member, 20); });
        REBOND_DONE(found);
        QCOMPARE(found->found.size(), 1);
        QCOMPARE(found->found.first().kind, Kind::PressMention);
        QCOMPARE(found->found.first().reference, QStringLiteral("R001"));
        QVERIFY(found->found.first().where.startsWith(QStringLiteral("Le frère de")));
    }
};

REBOND_TEST(TestErasedPress)
#include "tst_erasedpress.moc"
