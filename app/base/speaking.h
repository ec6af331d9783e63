// SPDX-License-Identifier: GPL-3.0-or-later
// In which language a thread says the program's own sentences: a site in two languages is made beside a window that goes on in
// one. Qt asks every translator in the thread that wants the words; ours answers in the language spoken there.
#pragma once

#include "base/formats.h"

#include <QTranslator>

#include <optional>
#include <utility>

namespace rebond {

// As the build put them into the program; English ones are its plurals, all else stands in the sources.
[[nodiscard]] inline const QTranslator &sentencesIn(Language language)
{
    const auto load = [](Language which) {
        auto *sentences = new QTranslator; // for ever: it is asked until the last word
        (void)sentences->load(QStringLiteral(":/i18n/rebond_%1.qm").arg(codeOf(which)));
        return sentences;
    };
    if (language == Language::French) {
        static const QTranslator *const french = load(Language::French);
        return *french;
    }
    static const QTranslator *const english = load(Language::English);
    return *english;
}

// While it lives, this thread speaks that language, where a SpokenTranslator is installed.
class Speaking
{
public:
    explicit Speaking(Language language) : m_before(std::exchange(t_language, language))
    {
        (void)sentencesIn(language); // loaded here: in the middle of a translation Qt holds its lock
    }
    ~Speaking() { t_language = m_before; }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    [[nodiscard]] static std::optional<Language> here() { return t_language; }

private:
    static inline thread_local std::optional<Language> t_language;
    std::optional<Language> m_before;
};

// To be installed: says the sentences of the program's language, or of the one that the thread speaks, each with its number as that
// language writes it: "2 295 démarches". Qt itself would write "2295", or as the whole program's locale does.
class SpokenTranslator final : public QTranslator
{
public:
    explicit SpokenTranslator(Language program, QObject *parent = nullptr) : QTranslator(parent), m_program(program)
    {
        (void)sentencesIn(program);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int number) const override
    {
        constexpr int kFirstGrouped = 1000;
        const Language language = Speaking::here().value_or(m_program);
        QString said = sentencesIn(language).translate(context, source, disambiguation, number);
        if (number >= kFirstGrouped)
            said.replace(QLatin1String("%n"), Formats(language).number(number));
        return said;
    }

private:
    Language m_program;
};

} // namespace rebond
