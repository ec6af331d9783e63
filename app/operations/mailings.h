// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of letters, and letters that went out. Each is one write and one undo step.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/lettertemplate.h"
#include "storage/store.h"

#include <QList>

#include <optional>

namespace rebond::operations {

inline constexpr qsizetype kLongestTemplate = 20000; // characters: some six pages

// Its texts trimmed, as saveTemplate() keeps them.
[[nodiscard]] domain::LetterTemplate tidied(domain::LetterTemplate letter);

// New, or changed. Texts are trimmed at their end. Invalid without a name, where another has that name already, or where it is too
// long; Conflict where it was changed meanwhile. Whether its fields are some, the caller knows (letters/fields.h).
[[nodiscard]] Result<domain::LetterTemplate> saveTemplate(storage::Store &store, domain::LetterTemplate letter);
[[nodiscard]] Done removeTemplate(storage::Store &store, Id<domain::LetterTemplate> letter);

// Letters of one day, to companies or to contacts of theirs.
struct Mailing
{
    struct Addressee
    {
        Id<domain::Company> company;
        QString contact; // kept in the notes of the act; may be empty
    };
    Id<domain::Cohort> cohort;
    QString name; // of the letter: kept in the notes
    QDate day;
    QList<Addressee> addressees;
    std::optional<Id<domain::Member>> member; // in whose name; none: the group's
    std::optional<QDate> dueOn;               // when each is to be followed up
};
// An outgoing act by letter for each: all, or with a sentence none. Invalid in a closed cohort, where there is nobody, or where a
// company has asked not to be contacted; Conflict where these letters of that day are noted already; Cancelled where the task is.
// Answers the acts.
[[nodiscard]] Result<QList<domain::Act>> noteMailing(storage::Store &store, const Mailing &mailing,
                                                     TaskContext *task = nullptr);

} // namespace rebond::operations
