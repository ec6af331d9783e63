// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolrun.h"

#include <QProcess>

namespace rebond::test {

ToolRun runTool(const QStringList &words)
{
    return runProgram(qEnvironmentVariable("REBOND_TOOL"), words);
}

ToolRun runProgram(const QString &program, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace rebond::test
