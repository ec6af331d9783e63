// SPDX-License-Identifier: GPL-3.0-or-later
// Messages with places to be filled: "Recherche #emploi : {poste}[ ({secteur})]". What stands in square brackets is left out
// where a place in it is empty; brackets may stand within brackets; "{{", "[[" and so on stand for the signs themselves.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace rebond::appeals {

enum class Place { Occupation, Sector, Name, Headline, Mobility, Available, City, Link, Group, Tag, Relays };

// How a place is called in templates: in French, or in English. "{poste}" and "{job}" are the same.
struct PlaceName
{
    Place place;
    const char *french;
    const char *english;
};
[[nodiscard]] const QList<PlaceName> &placeNames();

// The form that #i4Emploi gave a message: what is sought, the sector, the mark by which relays find it, the link, the relays.
[[nodiscard]] QString grammarTemplate();

// Filled, with single blanks where something was left out; not yet cleaned. Invalid where a place is none or a bracket is not
// closed: the sentence names it.
[[nodiscard]] Result<QString> filled(const QString &text, const QHash<Place, QString> &values);

// The same of other places: what a word stands for, or a sentence where it is none. Where it is empty, `whenEmpty` takes its place:
// a sign by which a line of which nothing is left can be told.
using PlaceValue = std::function<Result<QString>(const QString &word)>;
[[nodiscard]] Result<QString> filledBy(const QString &text, const PlaceValue &valueOf, const QString &whenEmpty = {});

} // namespace rebond::appeals
