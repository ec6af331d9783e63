// SPDX-License-Identifier: GPL-3.0-or-later
// Where words go: results to standard output, everything else to standard error. Names of files and of people may hold
// anything: in words for reading, what a terminal obeys (a new direction of writing, an escape) is written as its number,
// "\u202e". JSON, CSV and files keep the names as they are.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "tool/call.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace rebond::tool {

// Results. An error where standard output cannot be written (a full disk behind it).
[[nodiscard]] Done output(const QByteArray &result);
// The same at the end of a command: complains, and answers the exit status.
[[nodiscard]] int print(const QByteArray &result);
// Results for reading.
[[nodiscard]] Done outputWords(const QString &words);
[[nodiscard]] int printWords(const QString &words);
void say(const Call &call, const QString &message); // nothing with --quiet
// Also with --quiet: what must be looked at before the result is handed on.
void warn(const QString &message);
[[nodiscard]] int complain(const Error &error); // the sentence; answers kCouldNot

// Never an argument: those can be read by everybody on the machine.
inline constexpr char kPasswordVariable[] = "REBOND_PASSWORD";
// That variable, else what is typed unseen. Nobody is asked whose sentences go into a file or to a program, which would wait for
// ever: then there is none.
[[nodiscard]] std::optional<QString> passwordGiven(const QString &prompt);

// One line that is written over, on a terminal only.
class ShownProgress final : public TaskContext
{
public:
    explicit ShownProgress(const Call &call);
    ~ShownProgress() override;
    void step(qint64 done, qint64 total, const QString &what) override;
    [[nodiscard]] bool isCancelled() const override { return false; }
    void clear(); // the line is free for other words

private:
    bool m_isShown;
    bool m_hasWritten = false;
    QElapsedTimer m_last;
};

} // namespace rebond::tool
