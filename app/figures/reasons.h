// SPDX-License-Identifier: GPL-3.0-or-later
// Why a member is where a figure files them, in one sentence each.
#pragma once

#include "base/formats.h"
#include "figures/standings.h"

namespace rebond::figures {

class Reasons
{
public:
    Reasons(const Question &question, const Formats &formats) : m_question(question), m_formats(formats) {}

    [[nodiscard]] QString place(const Standing &standing) const;       // of a counted member
    [[nodiscard]] QString neutralised(const Standing &standing) const; // of one set aside
    [[nodiscard]] QString classed(const domain::Outcome &best) const;
    [[nodiscard]] QString lasting(const domain::Outcome &first) const; // of one that is due after six months
    [[nodiscard]] QString origin(const domain::Outcome &first) const;
    [[nodiscard]] QString inWork(const domain::Outcome &job) const;
    [[nodiscard]] QString upcoming(const domain::Outcome &job) const;

    [[nodiscard]] QString spell(const Standing &standing) const; // how long a counted member was followed
    // What the check-point says of the outcome; none where nobody answered.
    [[nodiscard]] QString followed(const domain::Outcome &first, const domain::Checkpoint *answer) const;

private:
    [[nodiscard]] QString since(const domain::Outcome &outcome) const;
    [[nodiscard]] QString searching(const domain::Member &member) const;
    [[nodiscard]] bool hasLeft(const domain::Member &member) const;

    Question m_question;
    Formats m_formats;
};

} // namespace rebond::figures
