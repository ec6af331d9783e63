// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody should look at in an open cohort, in one list: entries that contradict each other, what is missing, who was
// not heard of, and what was probably entered twice. Nothing of it changes a figure.
#pragma once

#include "workspace/doubtlist.h"

#include <QDate>
#include <QMap>

namespace rebond::workspace {

enum class CheckKind { Doubt, LikelyOne, NoConsent, NoPhoto, NoOccupation, Silent };

struct CheckLine
{
    CheckKind kind = CheckKind::Doubt;
    exchange::ListKind list = exchange::ListKind::Members;
    std::optional<RawId> record;
    std::optional<RawId> other; // of LikelyOne: the record entered later
    QString reference;          // of the record
    QString about;              // whom or what; may be empty
    QString sentence;
    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

struct CheckList
{
    static constexpr int kMostOfAKind = 500; // doubts: DoubtList::kMostLines
    static constexpr int kSilentDays = 30;
    QList<CheckLine> lines;         // in the order of the kinds, members before companies
    QMap<CheckKind, qint64> counts; // of all, also where fewer are listed; of LikelyOne those listed
    bool isCutShort = false;        // there is more than is listed
};

// Doubts as Workspace::doubts() finds them, but for equal names, which are among the likely ones; the rest as on that day.
// From any thread; Cancelled where the task is.
[[nodiscard]] Result<CheckList> checkList(const Workspace &workspace, const Formats &formats, QDate day,
                                          TaskContext &task);

} // namespace rebond::workspace
