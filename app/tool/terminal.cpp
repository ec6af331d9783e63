// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/terminal.h"

#include "base/platform.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

namespace rebond::tool {

namespace {
constexpr int kProgressEveryMs = 100;

// Marks that turn the direction of what follows, and control characters but those that make lines and columns.
bool isObeyed(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
                    || code == 0x200F || code == 0x061C;
    return turns || (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t');
}

QString harmless(const QString &words)
{
    QString text;
    text.reserve(words.size());
    for (const QChar letter : words) {
        if (isObeyed(letter))
            text += QStringLiteral("\\u%1").arg(int(letter.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += letter;
    }
    return text;
}

void tell(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", harmless(sentence).toUtf8().constData());
}

} // namespace

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

Done outputWords(const QString &words)
{
    return output(harmless(words).toUtf8());
}

int printWords(const QString &words)
{
    return print(harmless(words).toUtf8());
}

void say(const Call &call, const QString &message)
{
    if (!call.isQuiet())
        tell(message);
}

void warn(const QString &message)
{
    tell(message);
}

int complain(const Error &error)
{
    tell(error.sentence);
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("REBOND_DETAILS"))
        tell(error.detail);
    return kCouldNot;
}

std::optional<QString> passwordGiven(const QString &prompt)
{
    if (qEnvironmentVariableIsSet(kPasswordVariable))
        return qEnvironmentVariable(kPasswordVariable);
    return platform::errorsGoToTerminal() ? platform::askHidden(harmless(prompt)) : std::nullopt;
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
    std::fprintf(stderr, "\r\033[K%s… %s", harmless(what).toUtf8().constData(), amount.toUtf8().constData());
    std::fflush(stderr);
}

} // namespace rebond::tool
