// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include "support/runner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace rebond;
using namespace rebond::storage;

namespace {

domain::Cohort aCohort(Transaction &transaction)
{
    domain::Cohort cohort;
    cohort.name = QStringLiteral("60 dans le 06");
    return transaction.save(cohort);
}

domain::Member aMember(const domain::Cohort &cohort, const QString &name)
{
    domain::Member member;
    member.cohort = cohort.id;
    member.familyName = name;
    member.givenName = QStringLiteral("Élodie");
    member.sectors = {QStringLiteral("Informatique"), QStringLiteral("a|b\\c")};
    member.joinedOn = QDate(2011, 6, 20);
    return member;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2012, 6, 30)};
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<Store> m_store;
    domain::Cohort m_cohort;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_ids = std::make_unique<IdMaker>(m_clock, 7);
        const QString path = m_folder.filePath(
            QStringLiteral("%1.rebond").arg(QLatin1String(QTest::currentTestFunction())));
        QFile::remove(path);
        const Author author{m_clock, *m_ids, QStringLiteral("Testeuse")};
        const Done created = Store::create(path, author, [&](Store &store) -> Done {
            const auto cohort = store.write(QStringLiteral("Create"), [](Transaction &t) { return aCohort(t); });
            if (!cohort)
                return fail(cohort.error());
            m_cohort = *cohort;
            return {};
        });
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence + created.error().detail));
        auto opened = Store::open(path, author);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence + opened.error().detail));
        m_store = std::move(*opened);
    }

    void whatIsWrittenIsRead()
    {
        const auto member = m_store->write(QStringLiteral("Add"), [&](Transaction &t) {
            return t.save(aMember(m_cohort, QStringLiteral("Calvérac")));
        });
        QVERIFY(member);
        QCOMPARE(member->revision, 1);
        QCOMPARE(member->reference, QStringLiteral("M001"));
        const auto read = m_store->read([&](Reader &r) { return r.find(member->id); });
        QVERIFY(read && *read);
        QVERIFY(**read == *member);
    }

    void staleWritesAreRefused()
    {
        const auto member = m_store->write(QStringLiteral("Add"), [&](Transaction &t) {
            return t.save(aMember(m_cohort, QStringLiteral("Un")));
        });
        auto mine = *member;
        auto theirs = *member;
        theirs.city = QStringLiteral("Nice");
        QVERIFY(m_store->write(QStringLiteral("Theirs"), [&](Transaction &t) { t.save(theirs); }));
        mine.city = QStringLiteral("Grasse");
        const Done refused = m_store->write(QStringLiteral("Mine"), [&](Transaction &t) { t.save(mine); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void aWriteThatFailsLeavesNothing()
    {
        QSignalSpy notices(&m_store->changes(), &ChangeBus::committed);
        const Done failed = m_store->write(QStringLiteral("Fail"), [&](Transaction &t) -> Done {
            t.save(aMember(m_cohort, QStringLiteral("Deux")));
            return invalid(QStringLiteral("No."));
        });
        QVERIFY(!failed);
        QCOMPARE(*m_store->read([](Reader &r) { return r.count<domain::Member>(); }), 0);
        QCOMPARE(notices.size(), 0);
    }

    void undoAndRedoWalkTheWholeHistory()
    {
        const auto member = m_store->write(QStringLiteral("Add"), [&](Transaction &t) {
            return t.save(aMember(m_cohort, QStringLiteral("Trois")));
        });
        auto changed = *member;
        changed.city = QStringLiteral("Menton");
        QVERIFY(m_store->write(QStringLiteral("Move"), [&](Transaction &t) { t.save(changed); }));
        const auto city = [&] {
            const auto read = m_store->read([&](Reader &r) { return r.find(member->id); });
            return *read ? (*read)->city : QStringLiteral("gone");
        };
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(*m_store->history().undoLabel(), QStringLiteral("Move"));
            QVERIFY(m_store->history().undo());
            QCOMPARE(city(), QString());
            QVERIFY(m_store->history().undo());
            QCOMPARE(city(), QStringLiteral("gone"));
            QVERIFY(m_store->history().redo());
            QCOMPARE(city(), QString());
            QVERIFY(m_store->history().redo());
            QCOMPARE(city(), QStringLiteral("Menton"));
            QVERIFY(!m_store->history().redoLabel());
        }
    }

    void actsKeepTheirMembersAsASet()
    {
        const auto act = m_store->write(QStringLiteral("Act"), [&](Transaction &t) {
            domain::Company company;
            company.name = QStringLiteral("Azurel");
            company = t.save(company);
            domain::Act made;
            made.cohort = m_cohort.id;
            made.company = company.id;
            made.date = QDate(2012, 1, 2);
            const auto one = t.save(aMember(m_cohort, QStringLiteral("Un"))).id;
            const auto two = t.save(aMember(m_cohort, QStringLiteral("Deux"))).id;
            made.members = {one, two};
            return t.save(made);
        });
        QVERIFY2(act, act ? "" : qPrintable(act.error().detail));
        const auto read = m_store->read([&](Reader &r) { return r.find(act->id); });
        QVERIFY(*read && **read == *act);
        QVERIFY(m_store->history().undo());
        QCOMPARE(*m_store->read([](Reader &r) { return r.count<domain::Company>(); }), 0);
        QVERIFY(m_store->history().redo());
        const auto back = m_store->read([&](Reader &r) { return r.find(act->id); });
        QVERIFY(*back && (*back)->members == act->members);
    }

    void erasingAPersonLeavesNoTraceOfTheName()
    {
        const auto member = m_store->write(QStringLiteral("Add Zyxwvut"), [&](Transaction &t) {
            const auto made = t.save(aMember(m_cohort, QStringLiteral("Zyxwvut")));
            domain::Consent consent;
            consent.member = made.id;
            t.save(consent);
            return made;
        });
        const Done erased = m_store->erasePerson(member->id);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().sentence + erased.error().detail));
        QVERIFY(!m_store->history().undoLabel());
        const QString path = m_store->path();
        bool isInJournal = false;
        const auto journal = m_store->read([&](Reader &r) {
            Rows rows = r.run(QStringLiteral("SELECT contents, label FROM journal"), {});
            while (rows.next()) {
                visitChanges(rows.value(0).toByteArray(), Order::Forward, [&](Change &&change) {
                    isInJournal = isInJournal || (change.after && change.after->contains(QStringLiteral("Zyxwvut")));
                    return true;
                });
                isInJournal = isInJournal || rows.value(1).toString().contains(u"Zyxwvut");
            }
        });
        QVERIFY(journal);
        QVERIFY(!isInJournal);
        m_store.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zyxwvut"));
    }

    void otherThreadsReadAndWrite()
    {
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            (void)m_store->write(QStringLiteral("Elsewhere"),
                                 [&](Transaction &t) { t.save(aMember(m_cohort, QStringLiteral("Quatre"))); });
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(*m_store->read([](Reader &r) { return r.count<domain::Member>(); }), 1);
        QCOMPARE(*m_store->history().undoLabel(), QStringLiteral("Elsewhere"));
    }
};

REBOND_TEST(TestStore)
#include "tst_store.moc"
