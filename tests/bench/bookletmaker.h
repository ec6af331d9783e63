// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts with CVs and photos for the booklet; invented by a seeded generator: the same at each call.
#pragma once

#include <QString>

namespace rebond::bench {

enum class CvsOf {
    TheHouse,   // versions of a CV, set by us: one page and two by turns
    Themselves, // none: PDFs are attached
};

// Everybody agreed to everything in the booklet and the trombinoscope. Photos as they are kept, a different one for each, where
// they are asked for. Nothing may stand at the path; ends the program where it cannot be written.
void makeCvCohort(const QString &path, int members, CvsOf cvs, bool hasPhotos);

// "B0001": of the member of that number, from 0.
[[nodiscard]] QString cvReference(int number);

// JPEG files of some 2 MB, as telephones make them, named by reference.
void makeOriginals(const QString &folder, int members);

} // namespace rebond::bench
