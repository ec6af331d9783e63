// SPDX-License-Identifier: GPL-3.0-or-later
// One run of rebond-tool, as a user's script makes it.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rebond::test {

struct ToolRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

// In French unless the words say otherwise; without a display.
[[nodiscard]] ToolRun runTool(const QStringList &words);
// A program of the system, e.g. pdftotext; status -1 where it is not there.
[[nodiscard]] ToolRun runProgram(const QString &program, const QStringList &words);

} // namespace rebond::test
