// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/behind.h"

#include "domain/wording.h"
#include "figures/catalogue.h"
#include "figures/lookback.h"
#include "storage/facts.h"
#include "workspace/explanationtable.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <deque>
#include <utility>

namespace rebond::workspace {

namespace {

constexpr int kActsAPortion = 10'000;

QString factsInLine(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

Result<Behind> membersBehind(const Workspace &workspace, const BehindOrder &order, const Formats &formats)
{
    const auto facts = workspace.facts(order.question.asOf);
    if (!facts)
        return fail(facts.error());
    QList<figures::ExplanationRow> rows;
    if (order.figure == kLookBack) {
        rows = figures::lookBackAt(*facts, order.question.asOf, formats).changes;
    } else {
        const bool isOtherSide = order.figure == kNotRebounded;
        const QString figure = isOtherSide ? QStringLiteral("decomposition") : order.figure;
        const auto explanation = figures::explain(*facts, order.question, figure, formats);
        if (!explanation)
            return fail(explanation.error());
        rows = explanation->rows;
        if (isOtherSide)
            rows.removeIf([](const figures::ExplanationRow &row) {
                return row.part == figures::codeOf(figures::Place::Rebounded);
            });
    }
    Behind made;
    for (const figures::ExplanationRow &row : std::as_const(rows)) {
        const QDate day = row.outcome ? row.outcome->effectiveOn : QDate();
        if (!order.upTo || day <= *order.upTo)
            made.rows.append({row.member.raw(), row.name, day, row.reason});
    }
    std::stable_sort(made.rows.begin(), made.rows.end(),
                     [](const BehindRow &one, const BehindRow &other) { return one.day > other.day; });
    return made;
}

BehindRow rowOfAct(const domain::Act &act, Names &names)
{
    QStringList members;
    for (const auto &id : act.members)
        members.append(names.member(id));
    const bool isGroups = act.onBehalfOf == domain::OnBehalfOf::Collectif;
    return {act.id.raw(), names.company(act.company), act.date,
            factsInLine({isGroups ? wordingOf(act.onBehalfOf) : QString(), members.join(QStringLiteral(", ")),
                         wordingOf(act.channel), act.result ? wordingOf(*act.result) : QString()})};
}

// The newest that the figure counts; of companies one each.
class NewestActs
{
public:
    explicit NewestActs(figures::ActsBehind source) : m_source(source) {}

    // False from it: there is room for no more.
    bool take(domain::Act &&act)
    {
        m_last = act;
        if (!isBehind(act, m_source))
            return true;
        if (m_source == figures::ActsBehind::Companies) {
            if (m_companies.contains(act.company))
                return true;
            m_companies.insert(act.company);
        }
        m_isAll = m_acts.size() < kMostBehind;
        if (m_isAll)
            m_acts.append(std::move(act));
        return m_isAll;
    }
    [[nodiscard]] const std::optional<domain::Act> &last() const { return m_last; } // looked at
    [[nodiscard]] const QList<domain::Act> &acts() const { return m_acts; }
    [[nodiscard]] bool isAll() const { return m_isAll; }

private:
    figures::ActsBehind m_source;
    std::optional<domain::Act> m_last;
    QSet<Id<domain::Company>> m_companies;
    QList<domain::Act> m_acts;
    bool m_isAll = true;
};

// The days whose acts and interviews are asked for.
struct Days
{
    std::optional<QDate> from;
    QDate to;
};
Days daysOf(const BehindOrder &order)
{
    return {order.from, std::min(order.upTo.value_or(order.question.asOf), order.question.asOf)};
}

// A few companies may have a million acts, and nobody could write as long as those are one read.
Result<NewestActs> newestActs(const Workspace &workspace, const Days &days, figures::ActsBehind source,
                              const TaskContext &task)
{
    NewestActs newest(source);
    int looked = 0;
    do {
        looked = 0;
        const Done read = workspace.store().read([&](storage::Reader &reader) -> Done {
            storage::Query<domain::Act> portion;
            portion.where(&domain::Act::cohort, workspace.cohort().id)
                .upTo(&domain::Act::date, days.to)
                .orderBy(&domain::Act::date)
                .reversed();
            if (days.from)
                portion.from(&domain::Act::date, *days.from);
            if (newest.last())
                portion.behind(*newest.last());
            reader.each<domain::Act>(portion.page(kActsAPortion), [&](domain::Act &&act) {
                ++looked;
                return newest.take(std::move(act)) && !task.isCancelled();
            });
            return {};
        });
        if (!read)
            return fail(read.error());
    } while (looked == kActsAPortion && newest.isAll() && !task.isCancelled());
    return newest;
}

Result<Behind> actsBehind(const Workspace &workspace, const Days &days, figures::ActsBehind source,
                          const TaskContext &task)
{
    const auto newest = newestActs(workspace, days, source, task);
    if (!newest)
        return fail(newest.error());
    return workspace.store().read([&](storage::Reader &reader) {
        Names names(reader, workspace.cohort().id);
        Behind made;
        made.kind = source == figures::ActsBehind::Companies ? BehindKind::Companies : BehindKind::Acts;
        made.isAll = newest->isAll();
        for (const domain::Act &act : newest->acts()) {
            made.rows.append(rowOfAct(act, names));
            if (made.kind == BehindKind::Companies)
                made.rows.last().record = act.company.raw();
        }
        return made;
    });
}

Result<Behind> interviewsBehind(const Workspace &workspace, const BehindOrder &order, figures::InterviewsBehind source,
                                const TaskContext &task)
{
    const auto isAsked = [&order, source](const domain::Interview &interview) {
        return isBehind(interview, source, order.question.asOf) && interview.date >= order.from.value_or(interview.date)
            && interview.date <= order.upTo.value_or(interview.date);
    };
    return workspace.store().read([&](storage::Reader &reader) {
        Behind made;
        made.kind = BehindKind::Interviews;
        std::deque<domain::Interview> newest; // the last of them is the newest; no more are kept than are listed
        storage::eachInterview(reader, workspace.cohort().id, [&](domain::Interview &&interview) {
            if (!isAsked(interview))
                return true;
            newest.push_back(std::move(interview));
            if (newest.size() > size_t(kMostBehind)) {
                newest.pop_front();
                made.isAll = false;
            }
            return !task.isCancelled();
        });
        Names names(reader, workspace.cohort().id);
        for (auto interview = newest.crbegin(); interview != newest.crend(); ++interview)
            made.rows.append({interview->id.raw(), names.member(interview->member), interview->date,
                              factsInLine({names.company(interview->company), wordingOf(interview->state)})});
        return made;
    });
}

} // namespace

Result<Behind> rowsBehind(const Workspace &workspace, const BehindOrder &order, const Formats &formats,
                          const TaskContext &task)
{
    if (order.figure == kLookBack || order.figure == kNotRebounded)
        return membersBehind(workspace, order, formats);
    const auto source = figures::explainSource(order.figure);
    if (!source)
        return fail(source.error());
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    if (const auto *acts = std::get_if<figures::ActsBehind>(&*source)) {
        auto made = actsBehind(workspace, daysOf(order), *acts, task);
        return task.isCancelled() ? Result<Behind>(cancelled()) : std::move(made);
    }
    if (const auto *interviews = std::get_if<figures::InterviewsBehind>(&*source)) {
        auto made = interviewsBehind(workspace, order, *interviews, task);
        return task.isCancelled() ? Result<Behind>(cancelled()) : std::move(made);
    }
    if (!std::holds_alternative<figures::MembersBehind>(*source))
        return invalid(QCoreApplication::translate("Workspace", "There is no list behind “%1”.").arg(order.figure));
    return membersBehind(workspace, order, formats);
}

} // namespace rebond::workspace
