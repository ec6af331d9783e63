// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on members of one workshop that were typed and are not written yet, each with what stood there before: what is kept of
// a round or a register when the program dies, and how it comes back into the fields. Names of buddies that name nobody yet
// come with them.
#pragma once

#include "domain/workshop.h"
#include "operations/workshops.h"

#include <QHash>
#include <QVariantMap>

namespace rebond::ui::workshops {

class BegunNotes
{
public:
    BegunNotes() = default;
    explicit BegunNotes(Id<domain::Workshop> workshop) : m_workshop(workshop) {}
    // As toMap() gave it; what cannot be read counts as none.
    [[nodiscard]] static BegunNotes of(const QVariantMap &map);
    [[nodiscard]] QVariantMap toMap() const; // empty where there are none

    [[nodiscard]] Id<domain::Workshop> workshop() const { return m_workshop; }
    [[nodiscard]] bool isEmpty() const { return m_notes.isEmpty() && m_buddies.isEmpty(); }
    [[nodiscard]] QList<Id<domain::Member>> members() const { return m_notes.keys() + m_buddies.keys(); }
    void add(Id<domain::Member> member, const operations::RoundNote &typed, const domain::Participation &before);
    // What is to stand in the member's fields again, still unwritten: what was typed, behind what somebody else has written
    // there since. Once; none where all of it is written by now.
    [[nodiscard]] std::optional<operations::RoundNote> take(Id<domain::Member> member,
                                                            const domain::Participation &stored);
    void setBuddies(const QHash<Id<domain::Member>, QString> &typed) { m_buddies = typed; }
    [[nodiscard]] const QHash<Id<domain::Member>, QString> &buddies() const { return m_buddies; }

private:
    struct Begun
    {
        operations::RoundNote typed;
        domain::Participation before; // of which the texts count
    };
    Id<domain::Workshop> m_workshop;
    QHash<Id<domain::Member>, Begun> m_notes;
    QHash<Id<domain::Member>, QString> m_buddies; // as typed
};

} // namespace rebond::ui::workshops
