// SPDX-License-Identifier: GPL-3.0-or-later
// French words as the dictionary of the system knows them (Debian: hunspell-fr).
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace rebond::spelling {

// Of one thread at a time.
class Speller
{
public:
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    // From the first of the folders that holds a French dictionary. NotFound where none does, with the package to install. Takes a
    // twentieth of a second.
    [[nodiscard]] static Result<std::shared_ptr<Speller>> french(const QStringList &folders = systemFolders());
    [[nodiscard]] static QStringList systemFolders();

    // Words it knows, with or without what is elided before them ("l’équipe"); names, numbers and short forms (a capital first,
    // a figure in them, one letter) count as right.
    [[nodiscard]] bool isRight(const QString &word) const;
    // What may have been meant, the likeliest first; typed apostrophes are ’.
    [[nodiscard]] QStringList suggestions(const QString &word, int most = 5) const;

    struct Span
    {
        int at = 0;
        int length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    // Where the words of a text that are not right stand; addresses are no words. The first word of a line or a sentence is one even
    // with its capital.
    [[nodiscard]] QList<Span> wrongIn(const QString &text) const;

private:
    explicit Speller(std::unique_ptr<Hunspell> dictionary);
    [[nodiscard]] bool knows(const QString &word) const;

    std::unique_ptr<Hunspell> m_dictionary;
};

} // namespace rebond::spelling
