// SPDX-License-Identifier: GPL-3.0-or-later
// One wrong letter: what a hand types instead of a name it knows.
#pragma once

#include <QString>
#include <QStringView>

namespace rebond {

// Texts shorter than this are not looked for so: with three letters everything is near everything.
inline constexpr qsizetype kShortestNear = 4;
// Longer ones neither: nobody types so much in search of a name.
inline constexpr qsizetype kLongestNear = 60;

// Whether some beginning of `key` differs from `begun` by one letter at most: another one, one missing, one too many, or
// two neighbours that changed places (Damerau and Levenshtein's distance). Letters are code points. Both folded.
[[nodiscard]] bool beginsNearly(QStringView key, QStringView begun);

// The same, where that beginning ends with a word of the key: "Dupomt" of "Dupont Odile", but not of "Dupontel".
[[nodiscard]] bool beginsNearlyWithWords(QStringView key, QStringView begun);

} // namespace rebond
