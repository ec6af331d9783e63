// SPDX-License-Identifier: GPL-3.0-or-later
// A person's data erased on request: from the records, from all that the journal kept, from the very bytes of the file;
// what others did and who did what when stays.
#include "storage/folder.h"

#include "storage/erasing.h"
#include "storage/persondata.h"
#include "storage/samples.h"

#include <QRandomGenerator>
#include <QThread>

#include <future>
#include <thread>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestErasure : public QObject
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

    // The person with all that can hang on one.
    Result<domain::Member> addWhole(const QString &label)
    {
        return store().write(label, [&](Transaction &t) {
            domain::Member member = aMember(m_related, kName);
            member.email = kName + QStringLiteral("@example.org");
            member.photo = t.save(aPhoto("portrait of Zyxwvutsrq")).id;
            member.cv = t.save(aPhoto("life of Zyxwvutsrq")).id;
            member.roleText = kName + QStringLiteral(" tenait la caisse");
            member = t.save(member);
            Related own = m_related;
            own.member = member;
            t.save(sampleOf<domain::Consent>(own, Fill::Full));
            domain::Interview interview = sampleOf<domain::Interview>(own, Fill::Full);
            interview.debrief = kName + QStringLiteral(" a convaincu");
            t.save(interview);
            own.outcome = sampleOf<domain::Outcome>(own, Fill::Full);
            own.outcome.position = QStringLiteral("Poste de ") + kName;
            own.outcome = t.save(own.outcome);
            t.save(sampleOf<domain::Checkpoint>(own, Fill::Full));
            domain::Participation participation = sampleOf<domain::Participation>(own, Fill::Full);
            participation.agreed = QStringLiteral("Appeler pour ") + kName;
            participation.note = kName + QStringLiteral(" hésite");
            t.save(participation);
            domain::Cv cv = sampleOf<domain::Cv>(own, Fill::Full);
            cv.name = QStringLiteral("CV de ") + kName;
            cv.resume = QStringLiteral("{\"basics\":{\"name\":\"%1\"}}").arg(kName);
            t.save(cv);
            domain::BuddyPair pair; // of the other side, as it is where the buddy was there before
            pair.member = m_related.other.id;
            pair.other = member.id;
            t.save(pair);
            domain::PressMention mention = sampleOf<domain::PressMention>(own, Fill::Full);
            mention.scan = std::nullopt; // a file of its own
            mention.title = QStringLiteral("Le rebond de ") + kName.toUpper();
            mention.url = QStringLiteral("https://example.org/") + kName.toLower();
            mention.notes = kName + QStringLiteral(" est citée");
            t.save(mention);
            domain::RelayRequest request = sampleOf<domain::RelayRequest>(own, Fill::Full);
            request.reaction = kName + QStringLiteral(" remercie");
            request.link = QStringLiteral("https://example.org/") + kName.toLower();
            t.save(request);
            domain::OfferProposal proposal = sampleOf<domain::OfferProposal>(own, Fill::Full);
            proposal.note = kName + QStringLiteral(" hésite");
            t.save(proposal);
            t.save(anAct(m_related, {member.id}, kName + QStringLiteral(" seule")));
            t.save(anAct(m_related, {member.id, m_related.other.id}, kName + QStringLiteral(" et une autre")));
            return member;
        });
    }
    void nothingTells() { test::nothingTells(store()); }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void allThatHangsOnThePersonGoes_data() { addEngines(); }
    void allThatHangsOnThePersonGoes()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const QStringList before = recordsOf(store());
        const auto member = addWhole(QStringLiteral("Add ") + kName);
        REBOND_DONE(member);
        REBOND_DONE(store().erasePerson(member->id));
        nothingTells();
        // What stays of it all is the act that is another's, too, without its free text, and what appeared in the press,
        // without what names them.
        QStringList expected = before;
        const auto acts = store().read([](Reader &r) { return r.list<domain::Act>(); });
        REBOND_DONE(acts);
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->first().members, QList{m_related.other.id});
        QCOMPARE(acts->first().notes, QString());
        const auto press = store().read([](Reader &r) { return r.list<domain::PressMention>(); });
        REBOND_DONE(press);
        QCOMPARE(press->size(), 1);
        QCOMPARE(press->first().members, QList{m_related.other.id});
        QCOMPARE(press->first().title + press->first().url + press->first().notes, QString());
        QCOMPARE(press->first().journalist, QStringLiteral("Solange Imaginé"));
        domain::Act act = acts->first();
        REBOND_DONE(store().write(QStringLiteral("Remove"), [&](Transaction &t) {
            t.remove(act);
            t.remove(press->first());
        }));
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }

    // The advertisement of an act made for one person alone is theirs; that of an act of several stays with it.
    void anAdvertisementGoesWithTheActThatGoes_data() { addEngines(); }
    void anAdvertisementGoesWithTheActThatGoes()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto advert = [](const QByteArray &bytes) {
            domain::File file = aPhoto(bytes);
            file.name = QStringLiteral("offre.pdf");
            return file;
        };
        const auto added = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            const domain::Member member = t.save(aMember(m_related, kName));
            domain::Act own = anAct(m_related, {member.id}, {});
            own.advert = t.save(advert("offer to Zyxwvutsrq")).id;
            own.advertText = QStringLiteral("Pour ") + kName;
            own = t.save(own);
            domain::Act shared = anAct(m_related, {member.id, m_related.other.id}, {});
            shared.advert = t.save(advert("offer to all")).id;
            shared.advertText = QStringLiteral("Pour tous");
            t.save(shared);
            return member;
        });
        REBOND_DONE(added);
        // One that was put in the place of it later, and one of an act removed long ago.
        REBOND_DONE(store().write(QStringLiteral("Replace"), [&](Transaction &t) {
            const auto acts = t.list<domain::Act>();
            for (domain::Act act : acts) {
                if (!isTheirsAlone(act))
                    continue;
                const auto before = t.find(*act.advert);
                act.advert = t.save(advert("second offer to Zyxwvutsrq")).id;
                t.save(act);
                t.remove(*before);
            }
        }));
        REBOND_DONE(store().erasePerson(added->id));
        nothingTells();
        const auto files = store().read([](Reader &r) { return r.list<domain::File>(); });
        REBOND_DONE(files);
        QStringList left;
        for (const domain::File &file : *files)
            left.append(QString::fromUtf8(file.bytes));
        left.sort();
        QCOMPARE(left, (QStringList{QStringLiteral("offer to all"), QStringLiteral("portrait")}));
        const auto acts = store().read([](Reader &r) { return r.list<domain::Act>(); });
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->first().advertText, QStringLiteral("Pour tous"));
        QVERIFY(acts->first().advert.has_value());
        if (engine == Engine::Sqlite) {
            m_bench->close();
            QVERIFY(!bytesOf(m_bench->path()).contains("offer to Zyxwvutsrq"));
        }
    }

    void theJournalKeepsWhoWhenAndWhat_data() { addEngines(); }
    void theJournalKeepsWhoWhenAndWhat()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = addWhole(QStringLiteral("Add ") + kName);
        REBOND_DONE(member);
        const QList<JournalLine> before = journalOf(store());
        REBOND_DONE(store().erasePerson(member->id));
        const QList<JournalLine> after = journalOf(store());
        QCOMPARE(after.size(), before.size() + 1);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].id, before[i].id);
            QCOMPARE(after[i].at, before[i].at);
            QCOMPARE(after[i].author, before[i].author);
            QCOMPARE(after[i].changes, before[i].changes);
            QCOMPARE(after[i].contents.size(), before[i].contents.size());
            for (qsizetype k = 0; k < before[i].contents.size(); ++k) {
                QCOMPARE(after[i].contents[k].kind, before[i].contents[k].kind);
                QCOMPARE(after[i].contents[k].id, before[i].contents[k].id);
            }
        }
        QCOMPARE(after[0].label, before[0].label); // told nothing of the person
        for (const Change &change : after[1].contents)
            QVERIFY(change.isErased && !change.before && !change.after);
        for (const Change &change : after.last().contents) // nor does the entry of the erasure itself
            QVERIFY(change.isErased && !change.before && !change.after);
        QCOMPARE(after.last().author, QStringLiteral("Testeuse"));
    }

    void anImportedBatchKeepsTheOthers_data() { addEngines(); }
    void anImportedBatchKeepsTheOthers()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        constexpr int kMembers = 60;
        QList<Id<domain::Member>> ids;
        REBOND_DONE(store().write(QStringLiteral("Import 60 members"), [&](Transaction &t) {
            for (int i = 0; i < kMembers; ++i) {
                const QString name = i == 23 ? kName : QStringLiteral("Personne%1").arg(i, 2, 10, QLatin1Char('0'));
                ids.append(t.save(aMember(m_related, name)).id);
                t.save(anAct(m_related, {ids.last()}, QStringLiteral("écrit pour ") + name));
            }
        }));
        const JournalLine before = journalOf(store()).last();
        const QStringList records = recordsOf(store());
        REBOND_DONE(store().erasePerson(ids[23]));
        nothingTells();
        const JournalLine after = journalOf(store())[1];
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.contents.size(), 2 * kMembers);
        for (qsizetype i = 0; i < after.contents.size(); ++i) {
            const bool isTheirs = i / 2 == 23;
            QCOMPARE(after.contents[i].isErased, isTheirs);
            QCOMPARE(after.contents[i].id, before.contents[i].id);
            QCOMPARE(after.contents[i].after.has_value(), !isTheirs);
            if (!isTheirs)
                QCOMPARE(rowOf(*after.contents[i].after), rowOf(*before.contents[i].after));
        }
        // The others' records are as they were, line by line.
        QStringList expected = records;
        for (const QString &line : records) {
            if (line.contains(kName) || line.contains(ids[23].toString()))
                expected.removeAll(line);
        }
        QCOMPARE(expected.size(), records.size() - 3); // the member, the act, its link
        QCOMPARE(difference(recordsOf(store()), expected), QByteArray());
    }

    void erasureCannotBeUndone_data() { addEngines(); }
    void erasureCannotBeUndone()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = addWhole(QStringLiteral("Add"));
        REBOND_DONE(member);
        REBOND_DONE(store().history().undo());
        REBOND_DONE(store().history().redo());
        const auto again = store().read([&](Reader &r) { return r.find(member->id); });
        REBOND_DONE(again);
        QVERIFY(again->has_value());
        const auto other = m_bench->another(); // has steps of its own that tell about the person
        domain::Member moved = **again;
        moved.city = QStringLiteral("Menton");
        REBOND_DONE(other->write(QStringLiteral("Move"), [&](Transaction &t) { t.save(moved); }));
        REBOND_DONE(store().erasePerson(member->id));
        nothingTells();
        QVERIFY(!store().history().undoLabel());
        QVERIFY(!store().history().redoLabel());
        const QStringList records = recordsOf(store());
        REBOND_DONE(store().history().undo());
        const Done theirs = other->history().undo();
        QVERIFY(!theirs);
        QCOMPARE(theirs.error().kind, Error::Kind::Conflict);
        QVERIFY(theirs.error().sentence.contains(u"erased"));
        QCOMPARE(difference(recordsOf(store()), records), QByteArray());
    }

    void photosOfEarlierDaysGoToo_data() { addEngines(); }
    void photosOfEarlierDaysGoToo()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const QStringList before = recordsOf(store());
        // Each in a write of its own, before the one that says whose it is.
        const auto photo = [&](const QByteArray &bytes) {
            return store().write(QStringLiteral("Photo"), [&](Transaction &t) { return t.save(aPhoto(bytes)); });
        };
        const auto first = photo("first");
        const auto second = photo("second");
        REBOND_DONE(first);
        REBOND_DONE(second);
        domain::Member member = aMember(m_related, kName);
        for (const auto &shown : {first->id, second->id}) {
            member.photo = shown;
            const auto saved = store().write(QStringLiteral("Shown"), [&](Transaction &t) { return t.save(member); });
            REBOND_DONE(saved);
            member = *saved;
        }
        REBOND_DONE(store().erasePerson(member.id));
        nothingTells();
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        for (const JournalLine &entry : journalOf(store()))
            QVERIFY(!tells(entry, QString::fromLatin1("portrait.png")));
    }

    void aPhotoOfTwoStaysWithTheOther()
    {
        begin(Engine::Sqlite);
        const auto ids = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            domain::Member one = aMember(m_related, kName);
            domain::Member two = aMember(m_related, QStringLiteral("Jumelle"));
            one.photo = two.photo = t.save(aPhoto("both")).id;
            return QList{t.save(one).id, t.save(two).id};
        });
        REBOND_DONE(ids);
        REBOND_DONE(store().erasePerson(ids->first()));
        nothingTells();
        const auto other = store().read([&](Reader &r) { return r.find(*r.find(ids->last())->photo); });
        REBOND_DONE(other);
        QCOMPARE((*other)->bytes, QByteArray("both"));
    }

    void whoWasRemovedBeforeCanBeErased_data() { addEngines(); }
    void whoWasRemovedBeforeCanBeErased()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = addWhole(QStringLiteral("Add ") + kName);
        REBOND_DONE(member);
        REBOND_DONE(store().history().undo()); // out of the records, not out of the journal
        const QStringList records = recordsOf(store());
        QVERIFY(tells(journalOf(store()).last(), kName));
        REBOND_DONE(store().erasePerson(member->id));
        nothingTells();
        QCOMPARE(difference(recordsOf(store()), records), QByteArray());
        QVERIFY(!store().history().redoLabel());
    }

    // A page that reads the moment the erasure is told of holds the file; making it anew waits for that.
    void aReaderHoldsUpTheWipingOnly()
    {
        begin(Engine::Sqlite);
        const auto member = addWhole(QStringLiteral("Add"));
        REBOND_DONE(member);
        std::thread reader;
        const auto connection = QObject::connect(&store().changes(), &ChangeBus::committed, &store().changes(), [&] {
            std::promise<void> isReading;
            auto reading = isReading.get_future();
            reader = std::thread([&, told = std::move(isReading)]() mutable {
                (void)store().read([&](Reader &r) {
                    (void)r.list<domain::Cohort>();
                    told.set_value();
                    QThread::sleep(6); // longer than SQLite waits by itself
                });
            });
            reading.wait();
        });
        const auto erased = store().erasePerson(member->id);
        QObject::disconnect(connection);
        reader.join();
        REBOND_DONE(erased);
        QVERIFY(!erased->remains);
        QCOMPARE(erased->members, QList{member->id});
        m_bench->close();
        QVERIFY(!bytesOf(m_bench->path()).contains(kName.toUtf8()));
    }

    void whoIsNotThereIsNotFound_data() { addEngines(); }
    void whoIsNotThereIsNotFound()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto entries = journalOf(store()).size();
        const auto unknown = store().erasePerson(Id<domain::Member>(RawId{7, 7}));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QCOMPARE(journalOf(store()).size(), entries);
        const auto member = addWhole(QStringLiteral("Add"));
        REBOND_DONE(member);
        REBOND_DONE(store().erasePerson(member->id));
        const auto twice = store().erasePerson(member->id);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::NotFound);
    }

    // As after a death between the commit and the making anew: the next opening takes it up.
    void whatADeathLeftIsWipedAtTheNextOpening()
    {
        begin(Engine::Sqlite);
        const auto member = addWhole(QStringLiteral("Add"));
        REBOND_DONE(member);
        const QByteArray whole = bytesOf(m_bench->path());
        QVERIFY(whole.contains(kName.toUtf8()));
        REBOND_DONE(store().erasePerson(member->id));
        QCOMPARE(m_bench->ask(QStringLiteral("SELECT last FROM reference_counter WHERE kind = '(erasure)'")).size(), 0);
        const QStringList records = recordsOf(store());
        leaveRemains(m_bench->path());
        QVERIFY(bytesOf(m_bench->path()).contains(kName.toUtf8()));
        m_bench->reopen();
        QCOMPARE(m_bench->ask(QStringLiteral("SELECT last FROM reference_counter WHERE kind = '(erasure)'")).size(), 0);
        QVERIFY(!bytesOf(m_bench->path()).contains(kName.toUtf8()));
        QCOMPARE(difference(recordsOf(store()), records), QByteArray());
        REBOND_DONE(store().ensureSound());
    }

    // What no rule can judge is listed for somebody to read; what goes with the person is not.
    void notesAboutOthersAreListed_data() { addEngines(); }
    void notesAboutOthersAreListed()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto member = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            domain::Member who = aMember(m_related, QStringLiteral("Éloïse-Zyx"));
            who.email = QStringLiteral("z_x%@example.org");
            who.phone = QStringLiteral("+33600000007");
            who = t.save(who);
            const auto note = [&](const QList<Id<domain::Member>> &members, const QString &text) {
                t.save(anAct(m_related, members, text));
            };
            note({who.id}, QStringLiteral("pour Éloïse-Zyx seule"));
            note({who.id, m_related.other.id}, QStringLiteral("pour Éloïse-Zyx et une autre"));
            note({m_related.other.id}, QStringLiteral("recommandée par ELOISE-ZYX hier"));
            note({m_related.other.id}, QStringLiteral("copie à z_x%@example.org"));
            note({m_related.other.id}, QStringLiteral("copie à zaxb@example.org"));
            note({m_related.other.id}, QStringLiteral("rappeler +33600000007"));
            domain::Interview interview = sampleOf<domain::Interview>(m_related, Fill::Full);
            interview.member = m_related.other.id;
            interview.debrief = QStringLiteral("ÉLOÏSE-ZYX l'attendait");
            t.save(interview);
            domain::Member friendly = m_related.other;
            friendly.roleText = QStringLiteral("avec éloïse-zyx, les mardis");
            t.save(friendly);
            return who;
        });
        REBOND_DONE(member);
        const auto found = store().read([&](Reader &r) { return mentionsOf(r, *member, 20); });
        REBOND_DONE(found);
        QStringList texts;
        for (const Mention &mention : found->found)
            texts.append(mention.where);
        texts.sort();
        QStringList expected = {QStringLiteral("recommandée par ELOISE-ZYX hier"),
                                QStringLiteral("copie à z_x%@example.org"), QStringLiteral("rappeler +33600000007"),
                                QStringLiteral("ÉLOÏSE-ZYX l'attendait")};
        expected.sort();
        QCOMPARE(texts.filter(QStringLiteral("les mardis")).size(), 1);
        texts.removeIf([](const QString &text) { return text.contains(u"les mardis"); });
        QCOMPARE(texts, expected);
        QVERIFY(!found->areMore);
        const auto two = store().read([&](Reader &r) { return mentionsOf(r, *member, 2); });
        REBOND_DONE(two);
        QVERIFY(two->found.size() == 2 && two->areMore);
    }

    // Rows move between pages as a file lives, and SQLite leaves their copies in the gaps: erased means gone from there.
    void noByteOfTheFileTells()
    {
        begin(Engine::Sqlite);
        constexpr int kMembers = 120;
        QRandomGenerator random(20120630);
        QList<domain::Member> members;
        const auto name = [](int i) { return QStringLiteral("Personnage%1X").arg(i, 3, 10, QLatin1Char('0')); };
        REBOND_DONE(store().write(QStringLiteral("Import"), [&](Transaction &t) {
            for (int i = 0; i < kMembers; ++i)
                members.append(t.save(aMember(m_related, name(i))));
        }));
        const auto blob = store().read([](Reader &r) {
            Rows rows = r.run(QStringLiteral("SELECT contents FROM journal ORDER BY id DESC LIMIT 1"), {});
            return rows.next() ? rows.value(0).toByteArray() : QByteArray();
        });
        REBOND_DONE(blob);
        REBOND_DONE(store().write(QStringLiteral("Live"), [&](Transaction &t) {
            for (int i = 0; i < 600; ++i) {
                domain::Member &member = members[random.bounded(kMembers)];
                member.headline = QString(random.bounded(400), u'x');
                member = t.save(member);
            }
        }));
        for (int erased = 0; erased < 10; ++erased) {
            const int which = random.bounded(kMembers);
            if (!store().read([&](Reader &r) { return r.find(members[which].id).has_value(); }).value_or(false))
                continue;
            REBOND_DONE(store().erasePerson(members[which].id));
            const QByteArray bytes = bytesOf(m_bench->path());
            QVERIFY2(!bytes.contains(name(which).toUtf8()), qPrintable(name(which)));
            QVERIFY2(!bytes.contains(name(which).toLower().toUtf8()), qPrintable(name(which)));
        }
        // The packed entry of the import is gone as well, not only the way to it.
        const QByteArray bytes = bytesOf(m_bench->path());
        QVERIFY(blob->size() > 1000);
        for (qsizetype at = 64; at + 32 <= blob->size(); at += 32)
            QVERIFY2(!bytes.contains(blob->mid(at, 32)), qPrintable(QString::number(at)));
        m_bench->reopen();
        REBOND_DONE(store().ensureSound());
    }
};

REBOND_TEST(TestErasure)
#include "tst_erasure.moc"
