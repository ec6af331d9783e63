// SPDX-License-Identifier: GPL-3.0-or-later
// One run of rebond-tool, as a user's script makes it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace rebond::test {

struct ToolRun
{
    int status = -1; // -1: it did not start, did not end, or crashed
    QByteArray out;
    QByteArray err;
    double seconds = 0; // of processor time: the machine may be busy with others

    [[nodiscard]] QJsonObject json() const; // what it printed; empty where that is no JSON object
};

// In French unless the words or the locale say otherwise; without a display.
[[nodiscard]] ToolRun runTool(const QStringList &words, const QByteArray &locale = "fr_FR.UTF-8");
// The same as a user without rights to the files of others. Needs files that everybody may reach; status -1 where this
// process may not become another user or the program cannot be reached (see canRunAsNobody).
[[nodiscard]] ToolRun runToolAsNobody(const QStringList &words);
[[nodiscard]] bool canRunAsNobody();
// Started by another program: "strace -o log". Status -1 where that is not there.
[[nodiscard]] ToolRun runToolUnder(QStringList starter, const QStringList &words);
// A program of the system, e.g. pdftotext; status -1 where it is not there.
[[nodiscard]] ToolRun runProgram(const QString &program, const QStringList &words);
// Its standard output goes into a file or device instead.
[[nodiscard]] ToolRun runToolInto(const QString &output, const QStringList &words);

// The most memory any program run so far has held, in bytes; 0 where the system does not say.
[[nodiscard]] qint64 memoryPeakOfRuns();

// Everything in a folder and below it: name and SHA-256 (of what is very large its size; of folders and
// what cannot be read their kind).
using Snapshot = QMap<QString, QByteArray>;
[[nodiscard]] Snapshot snapshotOf(const QString &folder);

} // namespace rebond::test
