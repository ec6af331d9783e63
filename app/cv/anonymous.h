// SPDX-License-Identifier: GPL-3.0-or-later
// A CV without what tells whose it is (article L1221-7 of the Code du travail): name, photo, age, address, what marks the
// sex, family, links. Or without what tells how to reach them.
#pragma once

#include "cv/resume.h"

#include <QStringList>

namespace rebond::cv {

// `names` are what else the person is called (given name, family name) beside the name in the CV.
//
// Of the basics stay the headline and the summary. All links, places of residence and unread keys go. In what stays, words of the
// names (particles aside), e-mail and web addresses, telephone numbers, ages, births, where somebody lives, family, nationality
// and "Madame" are taken out, "…" marks the place; feminine forms of occupations and participles become the form that serves
// both (bothforms.h: "une conseillère" is "un conseiller", "Directrice générale" "Directeur général"), so that the CVs of a man and a
// woman with the same life are the same. What a sentence betrays in other words, only its reader sees: whoever hands the CV out
// reads it, and is told of the words that are known to (tellingWords).
//
// Years from which an age can be reckoned go: of what began more than kTellingYears before `today` (invalid: before the latest date
// of the CV) only stays how long it lasted (Work::months), of older certificates no date, in sentences no such year. Studies and
// driving licences never have a date: they come at an age everybody knows, and a recent one tells how young somebody is. Recent
// posts keep theirs, and how long the older ones lasted is told: that is experience, which the law does not hide.
// Names of companies and schools are no addresses ("Booking.com"), neither where they stand as such nor in sentences.
inline constexpr int kTellingYears = 10;
[[nodiscard]] Resume anonymous(const Resume &resume, const QStringList &names, const QDate &today = {});

// Of an anonymous CV: the words left in it that may tell the sex, each once, as they are to be read.
[[nodiscard]] QStringList tellingWords(const Resume &anonymous);

// Of the basics stay name, headline and summary. E-mail addresses, telephone numbers and web addresses within texts are taken
// out, "…" marks the place; "example.com" alone in the summary only, for employers are called so.
[[nodiscard]] Resume withoutContact(const Resume &resume);

} // namespace rebond::cv
