// SPDX-License-Identifier: GPL-3.0-or-later
// Every number is drilled down to its rows: those listed, and those that a point of the curve names, are the ones that plain
// loops over the records of the demonstration count.
#include "workspace/behind.h"

#include "figures/explain.h"
#include "operations/demonstration.h"
#include "reports/progressreport.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "typeset/charts.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <map>
#include <set>

using namespace rebond;
using namespace rebond::domain;
using workspace::Behind;
using workspace::BehindKind;
using workspace::BehindOrder;

namespace {

using Known = std::optional<QDate>;

// Rules 1 and 4 as they are written. Of a contract with an end it does not matter whether it is durable: both count.
bool isJobThatCounts(const Outcome &o, QDate asOf, Known knownBy)
{
    const std::set<OutcomeType> jobs{OutcomeType::CDI,  OutcomeType::FPT,  OutcomeType::CDD,   OutcomeType::CTT,
                                     OutcomeType::CREA, OutcomeType::REPR, OutcomeType::INDEP, OutcomeType::PORT,
                                     OutcomeType::AIDE, OutcomeType::ALT};
    if (jobs.count(o.type) == 0 || o.effectiveOn > asOf || (knownBy && o.knownOn > *knownBy))
        return false;
    return !o.cancelledKnownOn || (knownBy && *o.cancelledKnownOn > *knownBy);
}

} // namespace

class TestBehind : public QObject
{
    Q_OBJECT

    const QDate m_day = QDate(2012, 6, 30);
    const Formats m_formats{Language::English};
    const FixedClock m_clock{QDateTime(QDate(2012, 6, 30), QTime(12, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;

    template<typename R>
    QList<R> all() const
    {
        return m_workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    Behind behind(const BehindOrder &order) const
    {
        SilentTask task;
        return workspace::rowsBehind(*m_workspace, order, m_formats, task).value_or(Behind());
    }
    // The day on which each member rebounded, by loops.
    std::map<RawId, QDate> rebounds(QDate asOf, Known knownBy = {}) const
    {
        std::map<RawId, QDate> first;
        const QList<Outcome> outcomes = all<Outcome>();
        for (const Outcome &o : outcomes) {
            if (!isJobThatCounts(o, asOf, knownBy))
                continue;
            const auto [it, isNew] = first.try_emplace(o.member.raw(), o.effectiveOn);
            if (!isNew && o.effectiveOn < it->second)
                it->second = o.effectiveOn;
        }
        return first;
    }
    static std::set<RawId> recordsOf(const Behind &behind)
    {
        std::set<RawId> made;
        for (const workspace::BehindRow &row : behind.rows)
            made.insert(row.record);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.rebond"));
        QVERIFY(operations::createDemonstration(path));
        auto opened = workspace::Workspace::open(path, m_clock, QStringLiteral("test"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void theRowsAreWhoReboundedNewestFirst()
    {
        for (const Known &knownBy : {Known(), Known(m_day)}) {
            const Behind listed = behind({{m_day, knownBy}, QStringLiteral("rebounded")});
            const auto counted = rebounds(m_day, knownBy);
            QCOMPARE(listed.kind, BehindKind::Members);
            QCOMPARE(size_t(listed.rows.size()), counted.size());
            QDate before(9999, 1, 1);
            for (const workspace::BehindRow &row : listed.rows) {
                QVERIFY(counted.count(row.record) == 1);
                QCOMPARE(row.day, counted.at(row.record));
                QVERIFY(row.day <= before);
                before = row.day;
                QVERIFY(!row.name.isEmpty() && !row.words.isEmpty());
            }
        }
        QCOMPARE(rebounds(m_day).size(), size_t(20));
        QCOMPARE(rebounds(m_day, m_day).size(), size_t(19));
    }
    void ofAPointOfTheCurveWhoHadReboundedByThen()
    {
        const auto counted = rebounds(m_day);
        for (QDate day(2011, 7, 1); day <= m_day; day = day.addDays(7)) {
            std::set<RawId> expected;
            for (const auto &[member, since] : counted) {
                if (since <= day)
                    expected.insert(member);
            }
            QCOMPARE(recordsOf(behind({{m_day, {}}, QStringLiteral("curve"), day})), expected);
        }
    }
    // What stands beside the marks of the drawing: the people of each step, all of them after the last.
    void theHitAreasOfTheCurveNameThem()
    {
        const figures::Question question{m_day, {}};
        const auto facts = m_workspace->facts(m_day);
        QVERIFY(facts);
        const figures::Figures figures = figures::compute(*facts, question);
        const auto explained = figures::explain(*facts, question, QStringLiteral("curve"), m_formats);
        QVERIFY(explained);
        const document::StepCurve curve = reports::withPeople(reports::reboundCurve(*facts, figures, figures.curve,
                                                                                    m_formats),
                                                              *explained);
        const typeset::Drawing drawing = typeset::layoutCurve(curve, QSizeF(400, 150), typeset::Style{});
        const auto counted = rebounds(m_day);
        std::set<QDate> days;
        for (const auto &[member, since] : counted)
            days.insert(since);
        QCOMPARE(size_t(drawing.spots.size()), days.size());
        std::set<RawId> soFar;
        for (const typeset::Spot &spot : drawing.spots) {
            QVERIFY(days.count(spot.date) == 1);
            QVERIFY(!spot.area.isEmpty() && !spot.ring.isEmpty());
            for (const RawId &member : spot.people) {
                QVERIFY(soFar.insert(member).second); // each once
                QCOMPARE(counted.at(member), spot.date);
            }
            std::set<RawId> expected;
            for (const auto &[member, since] : counted) {
                if (since <= spot.date)
                    expected.insert(member);
            }
            QCOMPARE(soFar, expected);
            QCOMPARE(size_t(spot.value), expected.size());
        }
    }
    void whatCameLateIsListed()
    {
        const Behind late = behind({{m_day, m_day}, workspace::kLookBack});
        std::set<RawId> expected;
        const auto then = rebounds(m_day, m_day);
        for (const auto &[member, since] : rebounds(m_day)) {
            if (then.count(member) == 0)
                expected.insert(member);
        }
        QCOMPARE(expected.size(), size_t(1));
        QCOMPARE(recordsOf(late), expected);
        QVERIFY2(late.rows.first().words.contains(QStringLiteral("9 July 2012")), qPrintable(late.rows.first().words));
    }
    void actsCompaniesAndInterviewsAreListed()
    {
        std::set<RawId> acts;
        std::set<RawId> answered;
        std::set<RawId> companies;
        const QList<Act> written = all<Act>();
        for (const Act &act : written) {
            if (act.date > m_day)
                continue;
            acts.insert(act.id.raw());
            companies.insert(act.company.raw());
            if (act.result && *act.result != ActResult::SansReponse)
                answered.insert(act.id.raw());
        }
        std::set<RawId> held;
        const QList<Interview> interviews = all<Interview>();
        for (const Interview &interview : interviews) {
            if (interview.state == InterviewState::Tenu && interview.date <= m_day)
                held.insert(interview.id.raw());
        }
        const figures::Question question{m_day, {}};
        const Behind listed = behind({question, QStringLiteral("outreach.acts")});
        QCOMPARE(listed.kind, BehindKind::Acts);
        QVERIFY(listed.isAll);
        QVERIFY(acts.size() > 100 && acts.size() < size_t(workspace::kMostBehind));
        QCOMPARE(recordsOf(listed), acts);
        QVERIFY(listed.rows.first().day >= listed.rows.last().day);
        QCOMPARE(recordsOf(behind({question, QStringLiteral("outreach.answered")})), answered);
        const Behind approached = behind({question, QStringLiteral("outreach.companies")});
        QCOMPARE(approached.kind, BehindKind::Companies);
        QCOMPARE(recordsOf(approached), companies);
        QCOMPARE(size_t(approached.rows.size()), companies.size());
        const Behind met = behind({question, QStringLiteral("interviews.held")});
        QCOMPARE(met.kind, BehindKind::Interviews);
        QCOMPARE(recordsOf(met), held);
    }
    void theActsAndInterviewsOfAWeekAlone()
    {
        const figures::Question question{m_day, {}};
        size_t listed = 0;
        for (QDate monday(2011, 5, 30); monday <= m_day; monday = monday.addDays(7)) {
            const QDate sunday = monday.addDays(6);
            const auto isIn = [&](QDate day) { return day >= monday && day <= std::min(sunday, m_day); };
            std::set<RawId> acts;
            for (const Act &act : all<Act>()) {
                if (isIn(act.date))
                    acts.insert(act.id.raw());
            }
            std::set<RawId> held;
            for (const Interview &interview : all<Interview>()) {
                if (interview.state == InterviewState::Tenu && isIn(interview.date))
                    held.insert(interview.id.raw());
            }
            QCOMPARE(recordsOf(behind({question, QStringLiteral("outreach.acts"), sunday, monday})), acts);
            QCOMPARE(recordsOf(behind({question, QStringLiteral("interviews.held"), sunday, monday})), held);
            listed += acts.size() + held.size();
        }
        QVERIFY(listed > 400);
    }
    void whatIsNoFigureHasNoRows()
    {
        SilentTask task;
        for (const char *name : {"nonsense", "funnel.sent", "activity"}) {
            const auto listed = workspace::rowsBehind(*m_workspace, {{m_day, {}}, QLatin1String(name)}, m_formats,
                                                      task);
            QVERIFY2(!listed && !listed.error().sentence.isEmpty(), name);
        }
    }
};

REBOND_TEST(TestBehind)
#include "tst_behind.moc"
