// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and CVs of the whole group from a folder: who would get which file is known before anything is kept.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "operations/memberfiles.h"
#include "operations/scans.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

inline constexpr int kMostAttached = 5000; // files of a folder
// What is kept of them, together: a plan holds it all in memory, and one write takes it.
inline constexpr qint64 kMostBytesAttached = 512LL * 1024 * 1024;

struct AttachLine
{
    enum class State {
        New,      // the member has none yet
        Replaces, // … has another one
        Same,     // … has this very one
        Refused,  // stays in the folder, and why
    };
    QString file; // its name
    State state = State::Refused;
    Id<domain::Member> member = {}; // not where it is refused; of scans nobody
    QString name = {};              // the member's; of a scan, the reference of its press mention and the outlet
    QString reason = {};            // where it is refused
    QString remark = {};            // where it is not, and should be looked at
    friend bool operator==(const AttachLine &, const AttachLine &) = default;
};

struct AttachPlan
{
    operations::MemberFileKind kind = operations::MemberFileKind::Photo;
    QList<AttachLine> lines;             // in the order of the names of the files
    QList<operations::MemberFile> files; // read, brought upright, framed: those of the lines that change something
    bool isOfScans = false;              // then these, in place of files
    QList<operations::MentionScan> scans = {};
    // All or nothing, as lists come in: why nothing is taken where a file is refused and not skipped.
    std::optional<Error> refusal = {};
    void skipRefused() { refusal.reset(); }
    [[nodiscard]] int count(AttachLine::State state) const;
};

// Each file of the folder itself, hidden ones aside, is given to the member its name means, without its ending: a reference,
// "Nom Prénom" or "Prénom Nom", also with "_" between the words and with "CV" or "photo" before or behind. Two files for one
// member are both refused, and so is a PDF that cannot be mended; what will be bound of one is made here. Invalid where the folder
// holds more than may be taken at once. Nothing is written. From any thread. Photos are decoded and PDFs looked into in a process
// of their own: `sanitiser` (sanitiser.h); empty: the one beside this program.
[[nodiscard]] Result<AttachPlan> planAttaching(const Workspace &workspace, operations::MemberFileKind kind,
                                               const QString &folder, TaskContext &task,
                                               qint64 mostBytes = kMostBytesAttached, const QString &sanitiser = {});

// The same of scans for the press register: each file is given to the mention whose reference is its name, without its ending.
[[nodiscard]] Result<AttachPlan> planScans(const Workspace &workspace, const QString &folder, TaskContext &task,
                                           qint64 mostBytes = kMostBytesAttached);

// {"kind", "new", "replaced", "unchanged", "refused_files", "files": [{"file", "member" (of scans "mention"), "state"}], "refused": [{"file",
// "reason"}]}; what is counted is taken: nothing, where the plan is refused.
[[nodiscard]] QByteArray jsonOf(const AttachPlan &plan);
// A line a file, and one that sums up; of a plan that is refused, what is refused.
[[nodiscard]] QString wordsOf(const AttachPlan &plan, const Formats &formats);

} // namespace rebond::workspace
