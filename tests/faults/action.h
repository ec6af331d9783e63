// SPDX-License-Identifier: GPL-3.0-or-later
// An action of a user as the fault run disturbs it: what lies in the folder before, the command, what the folder must say
// after it, and what must hold however it ended.
#pragma once

#include "base/result.h"
#include "faults/tracing.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>

namespace rebond::faults {

inline constexpr char kCohortFile[] = "c.rebond";
inline constexpr char kOutput[] = "r.pdf";

using Files = QMap<QString, QByteArray>; // way from the folder, contents

struct Action
{
    QString name;
    QString program;
    QStringList words; // "{}" is the folder
    QByteArray marker; // calls count from when it is printed; empty: from the start
    Files files;       // before
    QByteArray before; // dumpOf the cohort file; for an action that only reads, the same as after
    QByteArray after;
    QByteArray written; // kOutput when it is done; null where the action writes none
    QByteArray said;    // on standard output when it is done
    bool isMigration = false;
    QString note;             // a file that stands where it is done, and may be missing still
    QList<QByteArray> erased; // what must stand in no file when it is done

    [[nodiscard]] Command command(const QString &folder) const;
};

[[nodiscard]] const Action &findAction(const QList<Action> &actions, const QString &name); // must be there

// Makes the folder hold these files and nothing else.
[[nodiscard]] Done fill(const QString &folder, const Files &files);
[[nodiscard]] Files filesIn(const QString &folder);

// Runs the action undisturbed in the folder, sees that it is done, and keeps what the folder says then as what it must say.
[[nodiscard]] Done learn(Action &action, const QString &folder);

// A folder as the next session finds and leaves it.
struct Finding
{
    QString breach; // of what must hold however the action ended; empty where it does
    bool isDone = false;
    bool isAbsent = false; // both where the action changes nothing
    bool wasHot = false;   // a journal was rolled back
    QStringList left;      // names in the folder afterwards
};

// The findings of one action. Most faults leave one of a few folders, bit for bit; each is examined once. Thread-safe.
class Memory
{
public:
    // Changes the folder where it is examined at all.
    [[nodiscard]] Finding examined(const Action &action, const QString &folder, bool wasKilled);

private:
    std::mutex m_mutex;
    QHash<QByteArray, Finding> m_findings;
};

struct Verdict
{
    QString breach; // of the promises; empty where all are kept
    bool isDone = false;
    bool wasHot = false;
};
// Is the action wholly done or wholly absent, the file sound when Rebond opens it again, the old output intact or the new
// one whole, nothing left beside, and did the program say so? mayLeave: hidden files could not be taken away.
[[nodiscard]] Verdict judge(const Action &action, const Ending &ending, const QString &folder, bool mayLeave,
                            Memory &memory);

} // namespace rebond::faults
