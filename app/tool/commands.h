// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of rebond-tool: the only list; help and the manual are printed from it.
#pragma once

#include "tool/call.h"

#include <QList>
#include <QString>

namespace rebond::tool {

[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] const Command *findCommand(const QString &name);

[[nodiscard]] QString generalHelp();
[[nodiscard]] QString helpOf(const Command &command);

// One each; they answer the exit status.
int runNew(const Call &call);
int runDemo(const Call &call);
int runImport(const Call &call);
int runExport(const Call &call);
int runFigures(const Call &call);
int runReport(const Call &call);
int runAttendance(const Call &call);
int runFollowUp(const Call &call);
int runLetter(const Call &call);
int runAttach(const Call &call);
int runTrombinoscope(const Call &call);
int runCv(const Call &call);
int runBooklet(const Call &call);
int runPressBook(const Call &call);
int runSite(const Call &call);
int runPublish(const Call &call);
int runCard(const Call &call);
int runCheck(const Call &call);
int runBackup(const Call &call);
int runRestore(const Call &call);
int runDossier(const Call &call);
int runErase(const Call &call);

} // namespace rebond::tool
