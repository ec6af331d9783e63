// SPDX-License-Identifier: GPL-3.0-or-later
// Two become one, and two again: nothing that told about either is lost, and undo brings back the very same file.
#include "operations/merge.h"

#include "desk/records.h"
#include "storage/dump.h"
#include "storage/everyrecord.h"
#include "storage/duplicates.h"
#include "storage/randomhistory.h"

#include "base/folding.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Company;
using domain::Member;

namespace {

constexpr quint32 kSeed = 20111003;

// In how many lines of the dump the id stands, but for reports as they were handed out: those counted two people.
int linesNaming(const QStringList &dump, RawId id)
{
    return static_cast<int>(std::count_if(dump.cbegin(), dump.cend(), [&](const QString &line) {
        return line.contains(id.toString()) && !line.startsWith(u"frozen_report ");
    }));
}

// Two of one cohort, any of them; nothing where there are no two.
std::optional<std::pair<Member, Member>> twoMembers(Store &store, QRandomGenerator &random)
{
    const QList<Member> members = all<Member>(store);
    for (int tries = 0; members.size() > 1 && tries < 50; ++tries) {
        const Member &one = members.at(random.bounded(static_cast<int>(members.size())));
        const Member &other = members.at(random.bounded(static_cast<int>(members.size())));
        if (one.id != other.id && one.cohort == other.cohort)
            return std::pair(one, other);
    }
    return {};
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Store &store() { return m_bench->store(); }

    struct Note
    {
        std::optional<domain::Presence> mark;
        QStringList agreed; // each text as it was typed
        QStringList done;
        QStringList note;
        friend bool operator==(const Note &, const Note &) = default;
    };
    // What must stand in the file afterwards, by plain loops over what stood in it.
    struct Links
    {
        QMap<QString, QString> memberOf; // of interview, outcome, consent, CV, request to a relay
        QMap<QString, QStringList> membersOf;
        QMap<std::pair<QString, QString>, Note> notes; // of a workshop and a member
        QSet<QSet<QString>> pairs;
        friend bool operator==(const Links &, const Links &) = default;
    };
    Links links()
    {
        Links links;
        for (const auto &each : all<domain::Interview>(store()))
            links.memberOf.insert(each.id.toString(), each.member.toString());
        for (const auto &each : all<domain::Outcome>(store()))
            links.memberOf.insert(each.id.toString(), each.member.toString());
        for (const auto &each : all<domain::Consent>(store()))
            links.memberOf.insert(each.id.toString(), each.member.toString());
        for (const auto &each : all<domain::Cv>(store()))
            links.memberOf.insert(each.id.toString(), each.member.toString());
        for (const auto &each : all<domain::RelayRequest>(store()))
            links.memberOf.insert(each.id.toString(), each.member.toString());
        for (const auto &each : all<domain::Act>(store())) {
            QStringList &members = links.membersOf[each.id.toString()];
            for (const auto &id : each.members)
                members.append(id.toString());
        }
        for (const auto &each : all<domain::PressMention>(store())) {
            QStringList &members = links.membersOf[each.id.toString()];
            for (const auto &id : each.members)
                members.append(id.toString());
        }
        const auto texts = [](const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); };
        for (const auto &each : all<domain::Participation>(store())) {
            const Note note{each.mark, texts(each.agreed), texts(each.done), texts(each.note)};
            links.notes.insert({each.workshop.toString(), each.member.toString()}, note);
        }
        for (const auto &each : all<domain::BuddyPair>(store()))
            links.pairs.insert({each.member.toString(), each.other.toString()});
        return links;
    }
    // A note of each is one with both texts, and whoever was there under either name was there.
    static Note joined(const Note &own, const Note &others)
    {
        const auto both = [](QStringList texts, const QStringList &more) {
            return texts.isEmpty() || texts != more ? texts + more : texts;
        };
        Note note{{}, both(own.agreed, others.agreed), both(own.done, others.done), both(own.note, others.note)};
        for (const auto mark : {domain::Presence::Absent, domain::Presence::Justifie, domain::Presence::Retard,
                                domain::Presence::Present}) {
            if (own.mark == mark || others.mark == mark)
                note.mark = mark;
        }
        return note;
    }
    static void redirectNotes(Links &links, const QString &from, const QString &to)
    {
        const auto notes = links.notes;
        for (auto each = notes.begin(); each != notes.end(); ++each) {
            const auto &[workshop, member] = each.key();
            if (member != from)
                continue;
            links.notes.remove(each.key());
            const auto own = notes.constFind({workshop, to});
            links.notes.insert({workshop, to}, own == notes.constEnd() ? *each : joined(*own, *each));
        }
    }
    // Nobody is in two pairs: whoever stays keeps theirs.
    static void redirectPairs(Links &links, const QString &from, const QString &to)
    {
        links.pairs.remove({from, to});
        bool hasOwn = false;
        for (const QSet<QString> &pair : std::as_const(links.pairs))
            hasOwn = hasOwn || pair.contains(to);
        for (QSet<QString> pair : std::exchange(links.pairs, {})) {
            if (pair.remove(from)) {
                if (hasOwn)
                    continue;
                pair.insert(to);
            }
            links.pairs.insert(pair);
        }
    }
    static Links redirected(Links links, const QString &from, const QString &to)
    {
        for (QString &member : links.memberOf)
            member = member == from ? to : member;
        for (QStringList &members : links.membersOf) {
            if (!members.contains(from))
                continue;
            members.removeAll(from);
            if (!members.contains(to))
                members.append(to);
            members.sort();
        }
        redirectNotes(links, from, to);
        redirectPairs(links, from, to);
        return links;
    }
    // Notes with all their texts, and buddies.
    void addWorkshopLife(const Records &records, QRandomGenerator &random)
    {
        const auto any = [&](const char *text) {
            return random.bounded(2) == 0 ? QString() : QString::fromLatin1(text).arg(random.bounded(3));
        };
        REBOND_DONE(store().write(QStringLiteral("Notes"), [&](Transaction &t) {
            for (domain::Participation each : records.participations) {
                each.done = any("Fait %1");
                each.note = any("Note %1");
                t.save(each);
            }
            QList<Member> alone = records.members;
            while (alone.size() > 1) {
                const Id<Member> one = alone.takeAt(random.bounded(static_cast<int>(alone.size()))).id;
                const Id<Member> other = alone.takeAt(random.bounded(static_cast<int>(alone.size()))).id;
                domain::BuddyPair pair;
                pair.member = std::min(one, other);
                pair.other = std::max(one, other);
                if (random.bounded(4) != 0)
                    t.save(pair);
            }
        }));
    }

    // Merges, looks, takes it back, looks, makes it again, looks.
    void mergeAndBack(const Member &one, const Member &other, QRandomGenerator &random)
    {
        Member wanted = one;
        if (random.bounded(2) == 0)
            wanted.email = other.email;
        if (random.bounded(2) == 0)
            wanted.photo = other.photo;
        if (random.bounded(2) == 0)
            wanted.joinedOn = std::min(one.joinedOn, other.joinedOn), wanted.leftOn.reset();
        const QStringList before = recordsOf(store());
        const Links expected = redirected(links(), other.id.toString(), one.id.toString());
        const auto merged = operations::mergeMembers(store(), wanted, other);
        REBOND_DONE(merged);
        Member asStored = wanted;
        asStored.revision = merged->revision;
        QCOMPARE(*merged, asStored);
        QVERIFY(links() == expected);
        const QStringList after = recordsOf(store());
        QCOMPARE(linesNaming(after, other.id.raw()), 0);
        QCOMPARE(store().history().undoLabel(),
                 std::optional(QStringLiteral("Merge member %1 into %2").arg(other.reference, one.reference)));
        REBOND_DONE(store().history().undo());
        const QByteArray unlike = difference(recordsOf(store()), before);
        QVERIFY2(unlike.isEmpty(), unlike.constData());
        REBOND_DONE(store().history().redo());
        QCOMPARE(difference(recordsOf(store()), after), QByteArray());
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void undoBringsBothBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = kSeed; seed < kSeed + 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoBringsBothBack()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        m_bench = std::make_unique<Bench>(Engine::Sqlite, seed);
        addWorkshopLife(storeRandom(store(), random), random);
        for (int i = 0; i < 3; ++i) {
            if (const auto two = twoMembers(store(), random))
                mergeAndBack(two->first, two->second, random);
            if (QTest::currentTestFailed())
                return;
        }
    }
    // Histories as tests/storage makes them: odd texts, removed records, undone steps in between.
    void amidAnyHistory_data() { addEngines(); }
    void amidAnyHistory()
    {
        REBOND_FETCH_ENGINE(engine);
        for (quint32 seed = kSeed; seed < kSeed + 6; ++seed) {
            QRandomGenerator random(seed);
            m_bench = std::make_unique<Bench>(engine, seed);
            const auto related = store().write(QStringLiteral("Begin"), saveRelated);
            REBOND_DONE(related);
            RandomWriter writer(store(), *related, seed);
            for (int step = 0; step < 6; ++step) {
                REBOND_DONE(writer.save(12, QStringLiteral("Save")));
                (void)writer.removeOne(QStringLiteral("Remove")); // may be refused
                if (step % 3 == 2)
                    REBOND_DONE(store().history().undo());
                if (const auto two = twoMembers(store(), random))
                    mergeAndBack(two->first, two->second, random);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
    void companiesBecomeOneAndTwoAgain_data() { addEngines(); }
    void companiesBecomeOneAndTwoAgain()
    {
        REBOND_FETCH_ENGINE(engine);
        m_bench = std::make_unique<Bench>(engine);
        QRandomGenerator random(kSeed);
        Records records = storeRandom(store(), random);
        Company twin;
        twin.name = QStringLiteral("Maison 0");
        twin.siren = QStringLiteral("732829320");
        REBOND_DONE(store().write(QStringLiteral("Twin"), [&](Transaction &t) {
            twin = t.save(twin);
            domain::Contact contact;
            contact.company = twin.id;
            contact.familyName = QStringLiteral("Inventé");
            t.save(contact);
            domain::Act act = records.acts.first();
            act.id = {};
            act.revision = 0;
            act.reference.clear();
            act.company = twin.id;
            t.save(act);
        }));
        Company stays = all<Company>(store()).first();
        stays.siren = twin.siren; // passes over
        const QStringList before = recordsOf(store());
        const auto merged = operations::mergeCompanies(store(), stays, twin);
        REBOND_DONE(merged);
        QCOMPARE(merged->siren, QStringLiteral("732829320"));
        QCOMPARE(linesNaming(recordsOf(store()), twin.id.raw()), 0);
        QCOMPARE(recordsOf(store()).size(), before.size() - 1);
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        // Where nothing of the other is taken, the one that stays did not change, and nobody is told it did.
        stays = all<Company>(store()).first();
        twin = store().read([&](Reader &r) { return r.find(twin.id).value(); }).value();
        REBOND_DONE(operations::mergeCompanies(store(), stays, twin));
        const QList<Change> told = journalOf(store()).last().contents;
        QVERIFY(
            std::any_of(told.begin(), told.end(), [&](const Change &change) { return change.id == twin.id.raw(); }));
        QVERIFY(std::none_of(told.begin(), told.end(), [&](const Change &c) { return c.id == stays.id.raw(); }));
    }
    void nothingIsMergedThatShouldNot()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        const QStringList before = recordsOf(store());
        const QList<Member> members = all<Member>(store());
        QVERIFY(!operations::mergeMembers(store(), members[0], members[0]));
        Member stale = members[1];
        ++stale.revision;
        const auto refused = operations::mergeMembers(store(), members[0], stale);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        Member foreign = members[1];
        foreign.cohort = Id<domain::Cohort>(members[0].id.raw());
        QVERIFY(!operations::mergeMembers(store(), members[0], foreign));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        QCOMPARE(store().history().undoLabel(), std::optional(QStringLiteral("Begin")));
    }

    void whoIsLikelyOneIsFound_data() { addEngines(); }
    void whoIsLikelyOneIsFound()
    {
        REBOND_FETCH_ENGINE(engine);
        qsizetype pairs = 0;
        for (quint32 seed = kSeed; seed < kSeed + 6; ++seed) {
            QRandomGenerator random(seed);
            m_bench = std::make_unique<Bench>(engine, seed);
            const Records records = storeRandom(store(), random);
            REBOND_DONE(store().write(QStringLiteral("Alike"), [&](Transaction &t) {
                for (Member member : records.members) {
                    static const char16_t *const kPhones[] = {u"", u"+33465710100", u"33 4 65 71 01 00", u"12"};
                    member.phone = QString::fromUtf16(kPhones[random.bounded(4)]);
                    member.email = random.bounded(3) == 0 ? QStringLiteral("A%1@example.org").arg(random.bounded(3))
                                                          : QString();
                    t.save(member);
                }
            }));
            const auto found = store().read([&](Reader &r) { return likelyOneMember(r, records.cohort.id, 1000); });
            REBOND_DONE(found);
            QVERIFY(!found->isCutShort);
            QMap<std::pair<QString, QString>, int> expected;
            QList<Member> members = all<Member>(store());
            const auto digits = [](const QString &phone) {
                QString left = phone;
                return left.remove(u' ').remove(u'+');
            };
            const auto pairUp = [&](Alike alike, auto &&keyOf) {
                QMap<QString, Member> first;
                for (const Member &member : std::as_const(members)) { // in order of entry
                    const QString key = keyOf(member);
                    if (member.cohort != records.cohort.id || member.exitReason == domain::ExitReason::ERREUR
                        || key.isEmpty())
                        continue;
                    if (!first.contains(key))
                        first.insert(key, member);
                    else
                        expected[{first[key].id.toString(), member.id.toString()}] |= static_cast<int>(alike);
                }
            };
            pairUp(Alike::Name, [](const Member &m) { return fold(m.familyName + u' ' + m.givenName); });
            pairUp(Alike::Email, [](const Member &m) { return fold(m.email); });
            pairUp(Alike::Phone, [&](const Member &m) { return digits(m.phone); });
            QMap<std::pair<QString, QString>, int> got;
            for (const auto &pair : found->pairs)
                got[{pair.first.id.toString(), pair.second.id.toString()}] = pair.alike;
            QCOMPARE(got, expected);
            pairs += expected.size();
            const auto few = store().read([&](Reader &r) { return likelyOneMember(r, records.cohort.id, 1); });
            REBOND_DONE(few);
            QCOMPARE(few->pairs.size(), std::min<qsizetype>(expected.size(), 1));
            QCOMPARE(few->isCutShort, expected.size() > 1);
        }
        QVERIFY(pairs > 3);
    }
};

REBOND_TEST(TestMerge)
#include "tst_merge.moc"
