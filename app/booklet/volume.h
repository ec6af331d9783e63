// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet as parts of a volume: the pages around the CVs as documents, and where the CVs come.
#pragma once

#include "base/formats.h"
#include "booklet/arrangement.h"
#include "booklet/imprint.h"
#include "booklet/letter.h"
#include "booklet/links.h"
#include "document/document.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace rebond::booklet {

// What the facilitators add; each may be empty, and is left out then.
struct Texts
{
    QString words;   // of theirs, before the contents: paragraphs with an empty line between
    QString cover;   // on the cover, below the count: paragraphs, too
    QString contact; // on the back: lines; an e-mail or a web address alone on its line is a link
    QList<UsefulLink> links;
    friend bool operator==(const Texts &, const Texts &) = default;
};

struct Volume : Imprint
{
    bool isAnonymous = false;
    QList<Group> groups;
    CodeTitles titles; // of codes that nobody in it may have words for
    Texts texts;
    std::optional<CoveringLetter> letter;                // before the cover
    domain::ReportOptions signer;                        // of the letter
    std::shared_ptr<const document::PictureShelf> shelf; // knows photos by the id of their file
};

// Letter, cover with the wall of those who may be seen, words, contents, a divider and the CVs of each group, indexes, links, back.
// A wall of more than kMostOnCover has pages of its own. A part without a document is the next CV, in the order of the groups, or their
// own pages.
inline constexpr int kMostOnCover = 100;
[[nodiscard]] std::vector<Part> partsOf(const Volume &volume, const Formats &formats);

// The part that holds somebody's own pages behind those of the house.
[[nodiscard]] QString ownNameOf(const BoundCv &cv);

// An anonymous booklet bears no instant.
[[nodiscard]] document::Metadata metadataOf(const Volume &volume, const Formats &formats);

// The line at the foot of a CV: whose it is; the number of the page comes behind it.
[[nodiscard]] document::Running footOf(const Volume &volume, const BoundCv &cv);

} // namespace rebond::booklet
