// SPDX-License-Identifier: GPL-3.0-or-later
// A CV as a document: one for paper, PDF and preview, in three styles of one table.
#pragma once

#include "cv/resume.h"
#include "document/document.h"

#include <QDateTime>
#include <QString>

namespace rebond::cv {

enum class CvTemplate { Classic, Modern, Compact };

struct CvPaper
{
    Resume resume = {};
    QString language = {}; // of the CV: "fr", "en"; French where it is neither
    CvTemplate style = CvTemplate::Classic;
    bool isTight = false;                  // a step smaller, where it would take more pages than two
    bool isAnonymous = false;              // the resume is one of anonymous(): no name is looked for
    bool hasCode = false;                  // the QR code of its link (linkcode.h), where there is one that can be drawn
    document::StoredPicture portrait = {}; // beside the name, where the style wants it; null: none
    bool isPortraitBroken = false;         // there is one that may stand there, and it is damaged: none does
    QDateTime created = {};                // in the file's metadata; an anonymous CV bears none
    friend bool operator==(const CvPaper &, const CvPaper &) = default;
};

// Name or, in an anonymous CV, the headline at its head; sections without contents are left out. A heading, a company and the
// first lines of its post stay together (typeset). An anonymous CV bears neither portrait nor code. The author of an anonymous CV is nobody;
// any other carries its JSON Resume as a file within the file.
[[nodiscard]] document::Document cvDocument(const CvPaper &paper);

} // namespace rebond::cv
