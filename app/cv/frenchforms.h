// SPDX-License-Identifier: GPL-3.0-or-later
// Single French words: which form serves both sexes, which words are people, which are things. Words are looked up plain: small, without
// accents, letter by letter.
#pragma once

#include <QString>

namespace rebond::cv::french {

// As long as the word.
[[nodiscard]] QString plain(const QString &word);
// With a capital where the model has one, in capitals where it is.
[[nodiscard]] QString inCaseOf(const QString &model, QString word);

// "vendeuse" → "vendeur", "locative" → "locatif"; the word itself where it is no feminine one, or is a thing ("vente").
[[nodiscard]] QString masculine(const QString &word);
// The same right after "je suis", where "partie" and "arrivée" are no things.
[[nodiscard]] QString participle(const QString &word);

[[nodiscard]] bool isThing(const QString &word);         // feminine and nobody: what follows may agree with it
[[nodiscard]] bool isPerson(const QString &plain);       // feminine: "vendeuse", "assistante", by list or ending
[[nodiscard]] bool isListedPerson(const QString &plain); // … by list
[[nodiscard]] bool isEpicene(const QString &plain);      // "responsable": only the article tells
[[nodiscard]] bool isPersonal(const QString &plain); // said of people in a title, whatever stands before: "confirmée"
[[nodiscard]] bool isQuality(const QString &plain);  // said of people in a sentence: "motivée"
[[nodiscard]] bool isQualityOfHis(const QString &plain); // … "motive", of "motivé"
[[nodiscard]] bool standsBefore(const QString &plain);   // the noun: "grande surface", "première vendeuse"
// "éducation spécialisée", "agence principale": one thing, though the second word is said of people, too.
[[nodiscard]] bool isFixed(const QString &plainNoun, const QString &plainAdjective);

} // namespace rebond::cv::french
