// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet as a web page, for other programs to print.
#pragma once

#include <QDate>
#include <QString>

namespace rebond::bench {

// What the booklet says of the same file, as a web developer would write it for paper: a cover with everybody's photo, the
// contents, a divider before each sector, each CV from a page of its own on, indexes of names, occupations and places, the back
// cover; names lead to their CVs, a foot tells the cohort and the page. The booklet has more: numbers of pages behind names,
// with dots that lead to them, the person in the foot, the heading again on the next page of a long list, an outline. For the
// first three CSS has target-counter(), leader() and string-set, of which Chromium (156) knows none; so nobody is asked for
// them. LibreOffice's writer leaves out the foot, and sets the photos below one another.
//
// The photos stand beside the page, by reference. Each member has one sector, occupation, photo and CV; ends the program otherwise.
void writeBookletPage(const QString &html, const QString &cohortFile, QDate today);

} // namespace rebond::bench
