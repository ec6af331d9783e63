// SPDX-License-Identifier: GPL-3.0-or-later
// The doubtful data of an open cohort as people read them: in which list, about whom, what contradicts what.
#pragma once

#include "base/formats.h"
#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "exchange/listkind.h"

#include <QList>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

struct DoubtLine
{
    exchange::ListKind kind = exchange::ListKind::Members;
    std::optional<RawId> record; // none where it went meanwhile
    QString list;                // title of the list, in the user's language: "Outcomes"
    QString about;               // whom or what: "Odile Calvérac"; may be empty
    QString reference;           // of the record
    QString code;                // domain::Doubt::code
    QString sentence;
    friend bool operator==(const DoubtLine &, const DoubtLine &) = default;
};

struct DoubtList
{
    // A list imported with wrong years doubts every row: more than these nobody reads.
    static constexpr int kMostLines = 2000;
    qint64 count = 0; // of all
    QList<DoubtLine> lines;
};

// As Workspace::doubts(), which finds them. From any thread.
[[nodiscard]] Result<DoubtList> doubtList(const Workspace &workspace, const Formats &formats, TaskContext &task);

} // namespace rebond::workspace
