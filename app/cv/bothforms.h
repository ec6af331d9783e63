// SPDX-License-Identifier: GPL-3.0-or-later
// French (and a little English) in the form that serves women and men: the masculine one, as in "Directeur général" of a
// Directrice générale. What she and he write becomes the same; who reads it learns nothing. No "·e", which screen readers spell
// out, and no "Directeur / Directrice", which would have to be guessed from the masculine, too.
#pragma once

#include <QString>
#include <QStringList>

namespace rebond::cv {

// Of an occupation: every word that agrees with the person, wherever it stands ("Cheffe de projet confirmée", "Analyste-
// programmeuse", "Responsable d’agence adjointe"). What agrees with a thing stays: "gestion locative", "ressources humaines".
// Where that cannot be known, the person goes before grammar. Both forms at once become one: "Vendeuse / vendeur", "Chargé(e)".
[[nodiscard]] QString titleInBothForms(const QString &title);

// Of sentences: occupations and qualities of people, participles after "je suis", at the beginning and in what follows them,
// articles before them, "épouse", "mère", "congé maternité".
[[nodiscard]] QString textInBothForms(const QString &text);

// What may tell the sex in a text that went through one of these, each once: "elle", "il" (of a person), "ma femme", "née", "service
// militaire", feminine forms that are left. A hint, no proof: only a reader knows.
[[nodiscard]] QStringList wordsThatTellTheSex(const QString &text);

} // namespace rebond::cv
