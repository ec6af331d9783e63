// SPDX-License-Identifier: GPL-3.0-or-later
// Several versions of a CV, one of them the current one, whatever is kept, removed, merged and undone.
#include "operations/cvs.h"

#include "operations/merge.h"
#include "storage/dump.h"
#include "storage/everyrecord.h"
#include "storage/folder.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;
using domain::Cv;

class TestCvs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Related m_related;
    Store &store() { return m_bench->store(); }
    void begin(Engine engine)
    {
        m_bench = std::make_unique<Bench>(engine);
        const auto related = store().write(QStringLiteral("Begin"), saveRelated);
        REBOND_DONE(related);
        m_related = *related;
    }
    Cv aVersion(const QString &name, bool isCurrent = false) const
    {
        Cv cv;
        cv.member = m_related.member.id;
        cv.name = name;
        cv.language = QStringLiteral("fr");
        cv.isCurrent = isCurrent;
        cv.resume = QStringLiteral("{\"basics\":{\"label\":\"%1\"}}").arg(name);
        return cv;
    }
    // The names of the current versions of all members, by plain look.
    QStringList current()
    {
        QStringList names;
        for (const Cv &cv : all<Cv>(store())) {
            if (cv.isCurrent)
                names.append(cv.name);
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void oneVersionIsCurrent_data() { addEngines(); }
    void oneVersionIsCurrent()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        const auto first = operations::saveCv(store(), aVersion(QStringLiteral("Un")));
        REBOND_DONE(first);
        QVERIFY(first->isCurrent); // there is no other
        REBOND_DONE(operations::saveCv(store(), aVersion(QStringLiteral("Deux"))));
        QCOMPARE(current(), QStringList{QStringLiteral("Un")});
        const QStringList before = recordsOf(store());
        const auto third = operations::saveCv(store(), aVersion(QStringLiteral("Trois"), true));
        REBOND_DONE(third);
        QCOMPARE(current(), QStringList{QStringLiteral("Trois")});
        const auto meant = operations::currentCv(store(), m_related.member.id);
        REBOND_DONE(meant);
        QCOMPARE(meant->value_or(Cv()), *third);
        REBOND_DONE(store().history().undo()); // one step: the current one is "Un" again
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
        QCOMPARE(current(), QStringList{QStringLiteral("Un")});
        REBOND_DONE(store().history().redo());
        QCOMPARE(current(), QStringList{QStringLiteral("Trois")});
        // Making another one current is a step of its own name: the journal tells when that was.
        const auto versions = operations::cvsOf(store(), m_related.member.id);
        REBOND_DONE(versions);
        const QString added = store().history().undoLabel().value_or(QString());
        Cv again = versions->first();
        again.isCurrent = true;
        REBOND_DONE(operations::saveCv(store(), again));
        QCOMPARE(current(), QStringList{QStringLiteral("Un")});
        const QString label = store().history().undoLabel().value_or(QString());
        QVERIFY(label.contains(m_related.member.reference) && label != added);
        again = versions->first();
        again.revision += 1;
        again.isCurrent = true;
        again.name = QStringLiteral("Un encore");
        const auto renamed = operations::saveCv(store(), again);
        REBOND_DONE(renamed);
        QVERIFY(store().history().undoLabel() != label);
        REBOND_DONE(store().history().undo());
        REBOND_DONE(store().history().undo());
        QCOMPARE(current(), QStringList{QStringLiteral("Trois")});
        // The one that goes leaves it to the one that was kept last.
        REBOND_DONE(operations::removeCvVersion(store(), third->id));
        QCOMPARE(current(), QStringList{QStringLiteral("Deux")});
        const auto left = operations::cvsOf(store(), m_related.member.id);
        REBOND_DONE(left);
        QCOMPARE(left->size(), 2);
        QVERIFY(!operations::removeCvVersion(store(), third->id)); // it is gone
    }

    void theDayItBecameTheCurrentOneStays()
    {
        begin(Engine::Sqlite);
        const auto since = [&](int version) {
            const auto versions = operations::cvsOf(store(), m_related.member.id);
            return versions->at(version).currentSince;
        };
        const auto first = operations::saveCv(store(), aVersion(QStringLiteral("Un")));
        REBOND_DONE(first);
        REBOND_DONE(operations::saveCv(store(), aVersion(QStringLiteral("Deux"))));
        const QDate day = m_bench->clock().today();
        QVERIFY(since(0) == day && !since(1));
        m_bench->clock().set(QDateTime(day.addDays(3), QTime(12, 0), Qt::UTC));
        Cv changed = *first;
        changed.target = QStringLiteral("Comptable");
        changed.currentSince.reset();
        REBOND_DONE(operations::saveCv(store(), changed));
        QVERIFY(since(0) == day); // it was that before
        const auto other = operations::cvsOf(store(), m_related.member.id)->at(1);
        Cv chosen = other;
        chosen.isCurrent = true;
        REBOND_DONE(operations::saveCv(store(), chosen));
        QVERIFY(!since(0) && since(1) == day.addDays(3));
        REBOND_DONE(store().history().undo());
        QVERIFY(since(0) == day && !since(1));
        REBOND_DONE(operations::removeCvVersion(store(), first->id)); // the one that is left takes its place
        QVERIFY(since(0) == day.addDays(3));
    }

    void aChangeIsKeptAndAnOldOneRefused()
    {
        begin(Engine::Sqlite);
        const auto first = operations::saveCv(store(), aVersion(QStringLiteral("Un")));
        REBOND_DONE(first);
        Cv changed = *first;
        changed.resume = QStringLiteral("{\"basics\":{\"label\":\"Autre\"}}");
        changed.isCurrent = false;
        const auto kept = operations::saveCv(store(), changed);
        REBOND_DONE(kept);
        QVERIFY(kept->isCurrent); // somebody must be
        QCOMPARE(kept->resume, changed.resume);
        const auto refused = operations::saveCv(store(), changed); // of the revision before
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().sentence.endsWith(u'.'));
        Cv foreign = *kept;
        foreign.member = m_related.other.id;
        QVERIFY(!operations::saveCv(store(), foreign));
        QCOMPARE(all<Cv>(store()).size(), 1);
    }

    void nothingIsEnteredIntoAClosedCohort()
    {
        begin(Engine::Sqlite);
        const auto first = operations::saveCv(store(), aVersion(QStringLiteral("Un")));
        REBOND_DONE(first);
        REBOND_DONE(store().write(QStringLiteral("Close"), [&](Transaction &t) {
            domain::Cohort cohort = t.find(m_related.cohort.id).value();
            cohort.closedOn = QDate(2013, 1, 31);
            t.save(cohort);
        }));
        QVERIFY(!operations::saveCv(store(), aVersion(QStringLiteral("Deux"))));
        QVERIFY(!operations::removeCvVersion(store(), first->id));
        QCOMPARE(all<Cv>(store()).size(), 1);
    }

    // Two records of one person become one: all versions stay, one is current.
    void mergingKeepsEveryVersion_data() { addEngines(); }
    void mergingKeepsEveryVersion()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        Cv others = aVersion(QStringLiteral("Autre"));
        others.member = m_related.other.id;
        REBOND_DONE(operations::saveCv(store(), aVersion(QStringLiteral("Un"))));
        REBOND_DONE(operations::saveCv(store(), others));
        QCOMPARE(current(), (QStringList{QStringLiteral("Autre"), QStringLiteral("Un")}));
        const QStringList before = recordsOf(store());
        REBOND_DONE(operations::mergeMembers(store(), m_related.member, m_related.other));
        const auto left = operations::cvsOf(store(), m_related.member.id);
        REBOND_DONE(left);
        QCOMPARE(left->size(), 2);
        QCOMPARE(current(), QStringList{QStringLiteral("Un")});
        REBOND_DONE(store().history().undo());
        QCOMPARE(difference(recordsOf(store()), before), QByteArray());
    }
};

REBOND_TEST(TestCvs)
#include "tst_cvs.moc"
