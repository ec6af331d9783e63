// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of a site are called: lower-case ASCII, no folders, the same name for the same thing at every publication.
#pragma once

#include "domain/records.h"

#include <QString>

namespace rebond::site {

inline constexpr char kHome[] = "index.html";
inline constexpr char kMembers[] = "membres.html";
inline constexpr char kSectors[] = "secteurs.html";
inline constexpr char kOccupations[] = "metiers.html";
inline constexpr char kFaces[] = "trombinoscope.html";
inline constexpr char kLinks[] = "liens.html";
inline constexpr char kContact[] = "contact.html";
inline constexpr char kDownloads[] = "telechargements.html";
inline constexpr char kPress[] = "presse.html";
inline constexpr char kLegal[] = "mentions-legales.html";
inline constexpr char kPrivacy[] = "vos-donnees.html";
inline constexpr char kNews[] = "nouvelles.xml"; // RSS
inline constexpr char kSiteMap[] = "sitemap.xml";

// Letters and digits, everything else as one hyphen; at most 60 characters, empty where nothing is left.
[[nodiscard]] QString slugOf(const QString &text);

// Of a text that is not to be read from it: twelve characters, the same for the same text.
[[nodiscard]] QString markOf(const QString &what);

// Of somebody with a name, and of somebody without: the two cannot be traced to each other.
[[nodiscard]] QString namedPageOf(const domain::Member &member);
[[nodiscard]] QString namelessPageOf(const domain::Member &member);
// Of a group of people: "secteur-informatique.html". Texts that fold alike have one page, others never.
[[nodiscard]] QString groupPageOf(const QString &stem, const QString &text);
// The second and later pages of a long list: "membres_2.html".
[[nodiscard]] QString laterPageOf(const QString &first, int number);
// The same page in another language, beside it: "membres.en.html" of "membres.html". Lists for programs, too.
[[nodiscard]] QString pageInLanguage(const QString &page, const QString &code);
// By the sum of the original, and of whom it shows: two people with one picture have two files.
[[nodiscard]] QString photoFileOf(const domain::Member &member, const QString &sum);
// The same photo for browsers that read WebP, in the sizes in which it is shown: "photo-…_160.webp". Beside the JPEG, which all read.
[[nodiscard]] QString webpOf(const QString &photo, int widthPx);
// Of papers, by the sum of all they are made of.
[[nodiscard]] QString cvFileOf(const domain::Member &member, const QString &sum);
[[nodiscard]] QString bookletFileOf(const QString &sum);

// A name that this room gives: nothing else of a manifest is believed.
[[nodiscard]] bool isPageName(const QString &name);
[[nodiscard]] bool isHomeName(const QString &name); // the first page, in any language
[[nodiscard]] bool isPhotoName(const QString &name);
[[nodiscard]] bool isPaperName(const QString &name);
[[nodiscard]] bool isOurName(const QString &name); // one of these, or one of the lists for programs

} // namespace rebond::site
