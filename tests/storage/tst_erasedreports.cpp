// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed out stays told when somebody it counts is erased, without them.
#include "storage/folder.h"

#include "storage/erasing.h"
#include "storage/persondata.h"
#include "storage/samples.h"

using namespace rebond;
using namespace rebond::storage;
using namespace rebond::test;

class TestErasedReports : public QObject
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

    // A report that was handed out keeps how many it counted, and no longer that the person was one of them.
    void aFrozenReportForgetsThePerson_data() { addEngines(); }
    void aFrozenReportForgetsThePerson()
    {
        REBOND_FETCH_ENGINE(engine);
        begin(engine);
        domain::Outcome outcome;
        const auto member = store().write(QStringLiteral("Add"), [&](Transaction &t) {
            Related own = m_related;
            own.member = t.save(aMember(m_related, kName));
            outcome = t.save(sampleOf<domain::Outcome>(own, Fill::Full));
            return own.member;
        });
        REBOND_DONE(member);
        domain::FrozenReport first = sampleOf<domain::FrozenReport>(m_related, Fill::Full); // counts others
        const auto frozen = store().write(QStringLiteral("Freeze"), [&](Transaction &t) {
            first = t.save(first);
            domain::FrozenReport report = first;
            report.id = {};
            report.revision = 0;
            report.members.append(
                {member->id, outcome.id, QStringLiteral("rebounded"), domain::CountedRebound{outcome.id, true, {}}});
            return t.save(report);
        });
        REBOND_DONE(frozen);
        const auto held = store().read([&](Reader &r) { return recordsOfPerson(r, member->id); });
        REBOND_DONE(held);
        QCOMPARE((*held)->reports.size(), 1); // told to whoever asks what is held
        QCOMPARE((*held)->reports.first().place, QStringLiteral("rebounded"));
        const ReportTrace &trace = (*held)->reports.first();
        QCOMPARE(trace.asOf, frozen->asOf);
        QCOMPARE(trace.knownBy, frozen->knownBy);
        QVERIFY(trace.outcome && trace.outcome->id == outcome.id);
        QCOMPARE(trace.outcome->record.value_or(domain::Outcome()).reference, outcome.reference);
        QCOMPARE(trace.isDurable, std::optional(true));
        QVERIFY(trace.best && trace.best->id == outcome.id && !trace.working);
        REBOND_DONE(store().erasePerson(member->id));
        nothingTells(store());
        const auto reports = store().read([](Reader &r) { return r.list<domain::FrozenReport>(); });
        REBOND_DONE(reports);
        QCOMPARE(reports->size(), 2);
        QCOMPARE(reports->first(), first); // of a report that did not count them nothing is taken
        const domain::FrozenReport &blanked = reports->last();
        QCOMPARE(blanked.figures, QByteArray());
        QCOMPARE(blanked.sha256, frozen->sha256);
        QCOMPARE(blanked.members.size(), 4);
        QCOMPARE(blanked.members.at(2), (domain::CountedMember{{}, {}, QStringLiteral("no_news")}));
        QCOMPARE(blanked.members.at(3), (domain::CountedMember{{}, {}, QStringLiteral("rebounded")}));
        // Not by an id either, neither in the record nor in what the journal kept of it.
        const QString id = member->id.toString();
        for (const QString &line : recordsOf(store()))
            QVERIFY2(!line.contains(id), qPrintable(line));
        for (const JournalLine &entry : journalOf(store()))
            QVERIFY2(!tells(entry, id), qPrintable(entry.label));
    }
};

REBOND_TEST(TestErasedReports)
#include "tst_erasedreports.moc"
