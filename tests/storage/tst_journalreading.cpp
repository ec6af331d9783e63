// SPDX-License-Identifier: GPL-3.0-or-later
// The journal read back in portions, narrowed in any way, held against plain loops; and how far undo would have to go.
#include "storage/journalreading.h"

#include "base/folding.h"
#include "storage/dump.h"
#include "storage/mappings/all.h"
#include "storage/randomhistory.h"

#include <ctime>

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestJournalReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Store &store() { return m_bench->store(); }

    // Thirty steps on three days, some of them undone.
    void makeHistory(Engine engine, quint32 seed)
    {
        m_bench = std::make_unique<Bench>(engine, seed);
        const auto related = store().write(QStringLiteral("Début"), saveRelated);
        REBOND_DONE(related);
        RandomWriter writer(store(), *related, seed);
        for (int step = 0; step < 24; ++step) {
            m_bench->clock().set(QDateTime(QDate(2012, 7, 1 + step / 8), QTime(8, step), Qt::UTC));
            REBOND_DONE(writer.save(1 + step % 3, QStringLiteral("Étape %1").arg(step)));
            if (step % 6 == 5)
                REBOND_DONE(store().history().undo());
        }
    }
    QStringList read(const JournalFilter &filter, int limit)
    {
        QStringList ids;
        std::optional<RawId> last;
        do {
            const auto portion = store().read([&](Reader &r) { return someEntries(r, last, limit, filter); });
            if (!portion)
                qFatal("%s", told(portion).constData());
            for (const JournalEntry &entry : portion->entries)
                ids.append(entry.id.toString());
            last = portion->last;
        } while (last);
        return ids;
    }
    // By a loop over the whole journal.
    QStringList expected(const JournalFilter &filter)
    {
        QStringList ids;
        for (const JournalLine &line : journalOf(store())) {
            const auto at = QDateTime::fromString(line.at, Qt::ISODateWithMs);
            bool hasKind = !filter.kind;
            bool isAbout = false;
            for (const Change &change : line.contents) {
                hasKind = hasKind || change.kind == filter.kind;
                for (const RawId &id : filter.about) {
                    const QString text = (change.before ? rowOf(*change.before) : QString())
                                       + (change.after ? rowOf(*change.after) : QString());
                    isAbout = isAbout || change.id == id || text.contains(id.toString());
                }
            }
            const bool isSaid = fold(line.label).contains(filter.words) || fold(line.author).contains(filter.words);
            const bool fits = (!filter.from || at >= *filter.from) && (!filter.to || at < *filter.to) && hasKind
                           && (filter.words.isEmpty() || isSaid || isAbout);
            if (fits)
                ids.prepend(line.id);
        }
        return ids;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void portionsAreTheWhole_data() { addEngines(); }
    void portionsAreTheWhole()
    {
        REBOND_FETCH_ENGINE(engine);
        makeHistory(engine, 5);
        QCOMPARE(store().read([](Reader &r) { return countEntries(r); }).value(), journalOf(store()).size());
        for (const int limit : {1, 3, 7, 1000})
            QCOMPARE(read({}, limit), expected({}));
    }
    void filtersHoldAgainstLoops_data() { addEngines(); }
    void filtersHoldAgainstLoops()
    {
        REBOND_FETCH_ENGINE(engine);
        makeHistory(engine, 6);
        const QList<domain::Member> members = store().read([](Reader &r) { return r.list<domain::Member>(); }).value();
        QList<JournalFilter> filters;
        for (const Kind kind : {Kind::Member, Kind::Act, Kind::File, Kind::Checkpoint})
            filters.append({.from = {}, .to = {}, .kind = kind, .words = {}, .about = {}});
        filters.append({.from = QDateTime(QDate(2012, 7, 2), QTime(), Qt::UTC),
                        .to = QDateTime(QDate(2012, 7, 3), QTime(), Qt::UTC),
                        .kind = {},
                        .words = {},
                        .about = {}});
        filters.append({.from = {}, .to = {}, .kind = {}, .words = QStringLiteral("etape 1"), .about = {}});
        filters.append({.from = {}, .to = {}, .kind = {}, .words = QStringLiteral("testeuse"), .about = {}});
        for (const domain::Member &member : members)
            filters.append(
                {.from = {}, .to = {}, .kind = {}, .words = QStringLiteral("nobody"), .about = {member.id.raw()}});
        filters.append({.from = {},
                        .to = {},
                        .kind = Kind::Act,
                        .words = QStringLiteral("nobody"),
                        .about = {members.first().id.raw(), members.last().id.raw()}});
        for (const JournalFilter &filter : std::as_const(filters)) {
            for (const int limit : {2, 1000})
                QCOMPARE(read(filter, limit), expected(filter));
        }
    }
    // Megabytes of one step, in chunks: what one of them tells is found in whichever it stands.
    void oneOfThousandsIsFoundInALongStep()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        QList<domain::Company> companies;
        REBOND_DONE(store().write(QStringLiteral("Many"), [&](Transaction &t) {
            for (int i = 0; i < 9000; ++i) {
                domain::Company company;
                company.name = QStringLiteral("Maison %1").arg(i);
                company.website = QString(200, QChar(u'a' + i % 26));
                companies.append(t.save(company));
            }
        }));
        QVERIFY(journalOf(store()).last().contents.size() == 9000);
        const auto found = [&](RawId id) {
            const JournalFilter filter{.from = {},
                                       .to = {},
                                       .kind = {},
                                       .words = QStringLiteral("nobody"),
                                       .about = {id}};
            return read(filter, 10).size();
        };
        for (const int place : {0, 4000, 8999})
            QCOMPARE(found(companies.at(place).id.raw()), 1);
        RawId nobody = companies.last().id.raw();
        ++nobody.low;
        QCOMPARE(found(nobody), 0);
    }
    void whoCancelsWaitsForNoMore()
    {
        makeHistory(Engine::Sqlite, 8);
        JournalFilter filter;
        filter.words = QStringLiteral("nobody");
        filter.about = {RawId{1, 1}};
        int whole = 0;
        for (const int after : {1000, 0, 3}) {
            int asked = 0;
            const auto portion = store().read(
                [&](Reader &r) { return someEntries(r, {}, 1000, filter, [&] { return asked++ >= after; }); });
            REBOND_DONE(portion);
            whole = std::max(whole, asked);
            QVERIFY(after == 1000 || asked <= after + 2);
        }
        QVERIFY(whole > 10);
    }
    // Ids count on then: the entry of 2030 stands between two of 2012.
    void aClockThatWasPutBackHidesNothing()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        for (const int year : {2011, 2030, 2012}) {
            m_bench->clock().set(QDateTime(QDate(year, 7, 1), QTime(9, 0), Qt::UTC));
            REBOND_DONE(store().write(QString::number(year), [&](Transaction &t) {
                domain::Company company;
                company.name = QString::number(year);
                t.save(company);
            }));
        }
        const auto yearsOf = [&](int from, int to) {
            JournalFilter filter;
            filter.from = QDateTime(QDate(from, 1, 1), QTime(), Qt::UTC);
            filter.to = QDateTime(QDate(to, 1, 1), QTime(), Qt::UTC);
            const auto portion = store().read([&](Reader &r) { return someEntries(r, {}, 10, filter); });
            QStringList years;
            for (const JournalEntry &entry : portion.value().entries)
                years.append(entry.label);
            return years;
        };
        QCOMPARE(yearsOf(2030, 2031), QStringList{QStringLiteral("2030")});
        QCOMPARE(yearsOf(2012, 2013), QStringList{QStringLiteral("2012")});
        QCOMPARE(yearsOf(2011, 2012), QStringList{QStringLiteral("2011")});
        QCOMPARE(yearsOf(2013, 2030), QStringList());
    }
    // A hundred thousand entries of earlier years: those since a day are found without them, those up to a day in portions
    // that end.
    void ofALongJournalOnlyThatTimeIsRead()
    {
        constexpr int kEarlier = 100'000;
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        const QDateTime first(QDate(2005, 1, 1), QTime(9, 0), Qt::UTC);
        REBOND_DONE(store().write(QStringLiteral("Earlier"), [&](Transaction &t) {
            for (int i = 0; i < kEarlier; ++i) {
                const QDateTime at = first.addSecs(qint64(i) * 1800);
                Rows rows = t.run(QStringLiteral("INSERT INTO journal (id, happened_at, author, label, change_count, "
                                                 "contents) VALUES (?, ?, 'a', 'b', 0, ?)"),
                                  {RawId{quint64(at.toMSecsSinceEpoch()) << 16, quint64(i)}.toString(),
                                   at.toString(Qt::ISODateWithMs), QByteArray("")});
            }
            domain::Company company;
            company.name = QStringLiteral("Maison");
            t.save(company);
        }));
        const auto read = [&](const JournalFilter &filter, double &milliseconds) {
            const std::clock_t before = std::clock();
            const auto portion = store().read([&](Reader &r) { return someEntries(r, {}, 10, filter); });
            milliseconds = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
            return portion.value();
        };
        JournalFilter filter;
        filter.from = m_bench->clock().now().addSecs(-3600);
        double recent = 0;
        const JournalPortion since = read(filter, recent);
        QCOMPARE(since.entries.size(), 1);
        QVERIFY(!since.last);
        filter = {};
        filter.to = first;
        double earlier = 0;
        const JournalPortion before = read(filter, earlier);
        QVERIFY(before.entries.isEmpty() && before.last);
        const auto passed = store().read([&](Reader &r) {
            Rows rows = r.run(QStringLiteral("SELECT count(*) FROM journal WHERE id >= ?"), {before.last->toString()});
            return rows.next() ? rows.value(0).toInt() : -1;
        });
        QVERIFY(passed.value() > 1000 && passed.value() < kEarlier / 2);
        qInfo("since a day %.1f ms, a portion of the rest %.1f ms of processor time", recent, earlier);
        QVERIFY(recent * 5 < earlier);
    }
    void changesComeInTheirOrder()
    {
        makeHistory(Engine::Sqlite, 7);
        for (const JournalLine &line : journalOf(store())) {
            const RawId id = *RawId::parse(line.id);
            QStringList found;
            REBOND_DONE(store().read([&](Reader &r) {
                eachChange(r, id, [&](Change &&change) {
                    found.append(change.id.toString());
                    return true;
                });
            }));
            QStringList expected;
            for (const Change &change : line.contents)
                expected.append(change.id.toString());
            QCOMPARE(found, expected);
            const auto entry = store().read([&](Reader &r) { return findEntry(r, id); });
            QVERIFY(entry && *entry);
            QCOMPARE((*entry)->label, line.label);
            QCOMPARE((*entry)->changeCount, line.changes);
        }
    }
    void theWayBackNamesEachStep()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        QList<QStringList> states;
        for (int i = 0; i < 4; ++i) {
            REBOND_DONE(store().write(QStringLiteral("Step %1").arg(i), [&](Transaction &t) {
                domain::Company company;
                company.name = QString::number(i);
                t.save(company);
            }));
            states.append(recordsOf(store()));
        }
        const QList<JournalLine> journal = journalOf(store());
        const RawId second = *RawId::parse(journal[1].id);
        QCOMPARE(store().history().labelsBackTo(second),
                 (QStringList{QStringLiteral("Step 3"), QStringLiteral("Step 2"), QStringLiteral("Step 1")}));
        for (int i = 0; i < 3; ++i)
            REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), states.first()), QByteArray());
        QVERIFY(store().history().labelsBackTo(second).isEmpty()); // undone already
        QCOMPARE(store().history().labelsBackTo(*RawId::parse(journal[0].id)).size(), 1);
        REBOND_DONE(store().history().redo());
        QVERIFY(store().history().labelsBackTo(second).isEmpty()); // the step made again has an entry of its own
        QCOMPARE(store().history().labelsBackTo(*RawId::parse(journalOf(store()).last().id)),
                 QStringList{QStringLiteral("Step 1")});
        QVERIFY(store().history().labelsBackTo(RawId{1, 2}).isEmpty());
    }
};

REBOND_TEST(TestJournalReading)
#include "tst_journalreading.moc"
