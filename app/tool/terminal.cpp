// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/terminal.h"

#include "base/platform.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

namespace rebond::tool {

namespace {
constexpr int kProgressEveryMs = 100;
}

Done output(const QByteArray &result)
{
    const size_t size = static_cast<size_t>(result.size());
    if (std::fwrite(result.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return {};
    return storageFailed(QCoreApplication::translate("Tool", "The result could not be written to standard output."));
}

int print(const QByteArray &result)
{
    const Done printed = output(result);
    return printed ? kDone : complain(printed.error());
}

void say(const Call &call, const QString &message)
{
    if (!call.isQuiet())
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.sentence.toUtf8().constData());
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("REBOND_DETAILS"))
        std::fprintf(stderr, "%s\n", error.detail.toUtf8().constData());
    return kCouldNot;
}

std::optional<QString> passwordGiven(const QString &prompt)
{
    if (qEnvironmentVariableIsSet(kPasswordVariable))
        return qEnvironmentVariable(kPasswordVariable);
    return platform::errorsGoToTerminal() ? platform::askHidden(prompt) : std::nullopt;
}

ShownProgress::ShownProgress(const Call &call) : m_isShown(!call.isQuiet() && platform::errorsGoToTerminal())
{
    m_last.start();
}

ShownProgress::~ShownProgress()
{
    clear();
}

void ShownProgress::clear()
{
    if (std::exchange(m_hasWritten, false))
        std::fprintf(stderr, "\r\033[K");
}

void ShownProgress::step(qint64 done, qint64 total, const QString &what)
{
    if (!m_isShown || m_last.elapsed() < kProgressEveryMs)
        return;
    m_last.restart();
    m_hasWritten = true;
    const QString amount = total > 0 ? QStringLiteral("%1 %").arg(100 * done / total) : QString::number(done);
    std::fprintf(stderr, "\r\033[K%s… %s", what.toUtf8().constData(), amount.toUtf8().constData());
    std::fflush(stderr);
}

} // namespace rebond::tool
