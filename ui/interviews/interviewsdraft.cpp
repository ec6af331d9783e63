// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed on the page of the interviews and not saved yet, over a closed window or a crash.
#include "ui/interviews/interviewspage.h"

#include "ui/interviews/interviewpanel.h"

namespace rebond::ui::interviews {

using domain::Interview;

namespace {
const QString kDebrief = QStringLiteral("debrief");
const QString kRefused = QStringLiteral("refusedDebriefs");
const QString kId = QStringLiteral("id");
const QString kBefore = QStringLiteral("before");
const QString kTyped = QStringLiteral("typed");
const QString kNext = QStringLiteral("next");

QVariantMap asMap(const InterviewPanel::Debrief &debrief)
{
    return {{kId, debrief.interview.toString()}, {kBefore, debrief.before}, {kTyped, debrief.typed}};
}
} // namespace

QVariantMap InterviewsPage::draft() const
{
    QVariantMap begun = EntryPage::draft();
    if (const auto debrief = m_panel->begunDebrief())
        begun.insert(kDebrief, asMap(*debrief));
    QVariantList refused;
    const QList<InterviewPanel::Debrief> debriefs = m_panel->refusedDebriefs();
    for (const InterviewPanel::Debrief &debrief : debriefs)
        refused.append(asMap(debrief));
    if (!refused.isEmpty())
        begun.insert(kRefused, refused);
    QVariantList next;
    const QList<InterviewPanel::BegunNext> steps = m_panel->begunNext();
    for (const InterviewPanel::BegunNext &step : steps)
        next.append(QVariantMap{{kId, step.interview.toString()}, {kTyped, step.typed}});
    if (!next.isEmpty())
        begun.insert(kNext, next);
    return begun;
}

bool InterviewsPage::takeUpNext(const QVariantList &next)
{
    bool isWhole = true;
    for (const QVariant &each : next) {
        const auto id = RawId::parse(each.toMap().value(kId).toString());
        const auto interview = id ? stored(Id<Interview>(*id)) : std::nullopt;
        isWhole = isWhole && interview.has_value();
        if (!interview)
            continue;
        m_panel->takeUpNext({interview->id, each.toMap().value(kTyped).toMap()});
        goToRecord(interview->id.raw());
    }
    return isWhole;
}

bool InterviewsPage::takeUp(const QVariantMap &draft)
{
    bool isWhole = takeUpNext(draft.value(kNext).toList());
    const QVariantList refused = draft.value(kRefused).toList();
    for (const QVariant &each : refused) {
        const QVariantMap debrief = each.toMap();
        const auto id = RawId::parse(debrief.value(kId).toString());
        const auto interview = id ? stored(Id<Interview>(*id)) : std::nullopt;
        const QString typed = debrief.value(kTyped).toString();
        isWhole = isWhole && interview.has_value();
        if (!interview || interview->debrief == typed)
            continue;
        m_panel->takeUpRefused({interview->id, debrief.value(kBefore).toString(), typed});
        if (!draft.contains(kDebrief))
            goToRecord(interview->id.raw());
    }
    if (draft.contains(kDebrief)) {
        const QVariantMap debrief = draft.value(kDebrief).toMap();
        const auto id = RawId::parse(debrief.value(kId).toString());
        const auto interview = id ? stored(Id<Interview>(*id)) : std::nullopt;
        const QString typed = debrief.value(kTyped).toString();
        isWhole = isWhole && interview.has_value();
        if (interview && interview->debrief != typed) {
            m_panel->takeUpDebrief({interview->id, debrief.value(kBefore).toString(), typed});
            goToRecord(interview->id.raw());
        }
    }
    // Last: it stands before the list.
    return (!draft.contains(kTyped) || EntryPage::takeUp(draft)) && isWhole;
}

void InterviewsPage::giveUp()
{
    EntryPage::giveUp();
    m_panel->giveUpDebrief();
    m_panel->giveUpNext();
}

void InterviewsPage::keepOwn()
{
    m_panel->saveDebrief();
}

} // namespace rebond::ui::interviews
