// SPDX-License-Identifier: GPL-3.0-or-later
// One call of rebond-tool, taken apart and checked before any file is touched.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace rebond::tool {

inline constexpr int kDone = 0;
inline constexpr int kCouldNot = 1; // one sentence on standard error, nothing half-written
inline constexpr int kWrongCall = 2;

// What an option takes; checked when the call is taken apart.
enum class Takes { Nothing, Text, Date, Number, OneOf };
// How days are written in a call, whatever the language: a script says the same everywhere.
inline constexpr char kDateForm[] = "YYYY-MM-DD";

struct Option
{
    const char *name; // without "--"
    Takes takes;
    const char *valueName; // for help: "TEXT"; for OneOf the words allowed, "fr|en"
    const char *help;      // English source, translated when shown
};

class Call;
struct Command
{
    const char *name;
    QList<const char *> arguments; // "FILE", "INPUT" …: all are required
    QList<Option> options;
    QList<const char *> required; // options that must be given
    const char *help;
    bool needsFonts; // draws or measures text
    int (*run)(const Call &call);
};

class Call
{
public:
    // Invalid with a sentence where the call is wrong. Knows the options of every command besides the command's own.
    [[nodiscard]] static Result<Call> parse(const Command &command, const QStringList &words);

    [[nodiscard]] QString argument(int at) const { return m_arguments[at]; }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    [[nodiscard]] QString text(const char *option) const { return m_options.value(QLatin1String(option)); }
    [[nodiscard]] std::optional<QDate> date(const char *option) const;
    [[nodiscard]] std::optional<int> number(const char *option) const;

    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Formats formats() const { return Formats(m_language); }
    [[nodiscard]] bool isQuiet() const { return has("quiet"); }

private:
    [[nodiscard]] Done checkComplete(const Command &command) const;

    QStringList m_arguments;
    QHash<QString, QString> m_options;
    std::shared_ptr<const Clock> m_clock;
    Language m_language = Language::French;
};

// --cohort, --today, --lang, --quiet, --help.
[[nodiscard]] const QList<Option> &commonOptions();
// The language asked for, even where the rest of the call is wrong: sentences about that come in it.
[[nodiscard]] Language languageOf(const QStringList &words);

} // namespace rebond::tool
