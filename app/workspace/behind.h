// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind a number that is shown, as a list to be read and followed: the same rows as `figures --explain`.
#pragma once

#include "base/formats.h"
#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "figures/figures.h"

#include <optional>

namespace rebond::workspace {

class Workspace;

enum class BehindKind { Members, Acts, Companies, Interviews }; // what `record` is of

struct BehindRow
{
    RawId record;
    QString name;  // of the member, of an act the company
    QDate day;     // on which the outcome took effect, the act or the interview was; invalid where nothing decided
    QString words; // why the member is counted there; of an act who, how and what came of it
    friend bool operator==(const BehindRow &, const BehindRow &) = default;
};

struct Behind
{
    BehindKind kind = BehindKind::Members;
    QList<BehindRow> rows; // newest first
    bool isAll = true;     // else the newest kMostBehind only: nobody reads a million
};
inline constexpr int kMostBehind = 1000; // of acts, companies, interviews; members are listed whole

struct BehindOrder
{
    figures::Question question;
    QString figure;                 // as figures::explain() knows it, or one of the two below
    std::optional<QDate> upTo = {}; // of "curve": who had rebounded by then; of acts and interviews: the last day …
    std::optional<QDate> from = {}; // … and the first
    friend bool operator==(const BehindOrder &, const BehindOrder &) = default;
};
// Who makes the difference between what was known on the day and what is known now (figures/lookback.h).
inline const QString kLookBack = QStringLiteral("look_back");
// The headline's other side: who is counted and has not rebounded.
inline const QString kNotRebounded = QStringLiteral("not_rebounded");

// NotFound where no figure has that name; Invalid for the figures of the search, which have no list. From any thread.
[[nodiscard]] Result<Behind> rowsBehind(const Workspace &workspace, const BehindOrder &order, const Formats &formats,
                                        const TaskContext &task);

} // namespace rebond::workspace
