// SPDX-License-Identifier: GPL-3.0-or-later
// A line that begins with what the file knows of a member or an act: open at once, filled in as soon as it is read.
#include "ui/outreach/quickentry.h"

#include "exchange/field.h"
#include "storage/mappings/all.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace rebond::ui::outreach {

using domain::Act;
using rebond::exchange::ListKind;

namespace {
constexpr std::array kOfALead{"company", "members", "position", "channel"};

int placeOf(const char *key)
{
    return rebond::exchange::fieldAt(ListKind::Outreach, QString::fromLatin1(key));
}
} // namespace

bool QuickEntry::isFree()
{
    if (!isTyped())
        return true;
    show();
    say(tr("An act is begun here: save it or empty the line first."), true);
    m_save->setFocus(Qt::OtherFocusReason);
    return false;
}

void QuickEntry::beginFor(Id<domain::Member> id)
{
    if (!isFree())
        return;
    empty();
    m_members->clear(); // who the last act was for
    beginToday();
    begin();
    m_collective->setChecked(false);
    m_untouched = begun();
    fillLater([workspace = m_workspace, id]() -> Result<Filling> {
        Act theirs; // whose member is written as lists write one: by a name that is nobody else's
        theirs.cohort = workspace->cohort().id;
        theirs.members = {id};
        const int field = placeOf("members");
        const auto texts = rebond::exchange::textsOf(workspace->store(), theirs, {field});
        if (!texts)
            return fail(texts.error());
        return Filling{{}, texts->value(field), {}, {}, false};
    });
}

void QuickEntry::beginAfter(Id<Act> id)
{
    if (!isFree())
        return;
    empty();
    m_members->clear(); // who the last act was for
    beginToday();
    begin();
    fillLater([workspace = m_workspace, id]() -> Result<Filling> {
        const auto act = workspace->store().read([&](storage::Reader &reader) { return reader.find(id); });
        if (!act)
            return fail(act.error());
        if (!*act) // somebody has deleted it: there is a line to write another
            return Filling{};
        QList<int> fields;
        for (const char *key : kOfALead)
            fields.append(placeOf(key));
        const auto texts = rebond::exchange::textsOf(workspace->store(), **act, fields);
        if (!texts)
            return fail(texts.error());
        return Filling{texts->value(fields.at(0)), texts->value(fields.at(1)).replace(u'|', QStringLiteral(", ")),
                       texts->value(fields.at(2)), texts->value(fields.at(3)),
                       (*act)->onBehalfOf == domain::OnBehalfOf::Collectif};
    });
}

// Behind the window: a file that somebody else is writing to holds no key up.
void QuickEntry::fillLater(std::function<Result<Filling>()> read)
{
    kit::startTask<Filling>(
        this, tr("Reading what the line begins with"), [read = std::move(read)](TaskContext &) { return read(); },
        [this, round = ++m_round](const Result<Filling> &filling) {
            if (round != m_round)
                return; // emptied, saved, or another one begun meanwhile
            if (!filling)
                return m_around.messages.say(filling.error());
            fill(*filling);
        });
}

// What was typed meanwhile stays.
void QuickEntry::fill(const Filling &filling)
{
    const bool isUntouched = !isTyped();
    for (const auto &[edit, text] : {std::pair<QLineEdit *, QString>(m_company, filling.company),
                                     std::pair<QLineEdit *, QString>(m_members, filling.members),
                                     std::pair<QLineEdit *, QString>(m_position, filling.position)}) {
        if (edit->text().isEmpty())
            edit->setText(text);
    }
    if (!filling.channel.isEmpty() && isUntouched) {
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(filling.channel)));
        m_collective->setChecked(filling.isCollective);
    }
    if (isUntouched)
        m_untouched = begun();
    if (filling.company.isEmpty())
        return;
    lookForEarlierActs();
    if (isUntouched && m_company->hasFocus())
        m_channel->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rebond::ui::outreach
