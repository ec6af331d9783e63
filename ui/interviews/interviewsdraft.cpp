// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed on the page of the interviews and not saved yet, over a closed window or a crash.
#include "ui/interviews/interviewspage.h"

#include "ui/interviews/interviewpanel.h"

namespace rebond::ui::interviews {

using domain::Interview;

namespace {
const QString kDebrief = QStringLiteral("debrief");
const QString kId = QStringLiteral("id");
const QString kBefore = QStringLiteral("before");
const QString kTyped = QStringLiteral("typed");
} // namespace

QVariantMap InterviewsPage::draft() const
{
    QVariantMap begun = EntryPage::draft();
    if (const auto debrief = m_panel->begunDebrief())
        begun.insert(kDebrief, QVariantMap{{kId, debrief->interview.toString()},
                                           {kBefore, debrief->before},
                                           {kTyped, debrief->typed}});
    return begun;
}

bool InterviewsPage::takeUp(const QVariantMap &draft)
{
    bool isWhole = true;
    if (draft.contains(kDebrief)) {
        const QVariantMap debrief = draft.value(kDebrief).toMap();
        const auto id = RawId::parse(debrief.value(kId).toString());
        const auto interview = id ? stored(Id<Interview>(*id)) : std::nullopt;
        const QString typed = debrief.value(kTyped).toString();
        isWhole = interview.has_value();
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
}

void InterviewsPage::keepOwn()
{
    m_panel->saveDebrief();
}

} // namespace rebond::ui::interviews
