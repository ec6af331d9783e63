// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope of an open cohort: who stands in it, its pages, its files.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "reports/trombinoscope.h"
#include "typeset/page.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace rebond::workspace {

class Workspace;

inline constexpr int kMostPeopleAcross = 20; // columns or rows that can be asked for
inline constexpr int kPictureDpi = 300;      // of pages as pictures

enum class PaperFormat { A4, A3 };

struct TrombinoscopeOrder
{
    reports::PeopleShape shape = {};
    PaperFormat paper = PaperFormat::A4;
    bool isLandscape = false;
    QString author = {}; // in the file's metadata; empty: the program
    friend bool operator==(const TrombinoscopeOrder &, const TrombinoscopeOrder &) = default;
};

// Who would stand in it today, and who would not: to be told before it is written. From any thread.
[[nodiscard]] Result<reports::PeopleChoice> peopleFor(const Workspace &workspace, const reports::PeopleShape &shape);

// One sentence on those left out, one on those shown without their photo, one on those of whom it is not told that they have
// rebounded, where there are any; empty where there is nobody of them.
[[nodiscard]] QStringList consentSentences(const reports::PeopleChoice &people, const Formats &formats);

// On letters of their names, occupations and sectors that no font has; as a rule empty.
[[nodiscard]] QString boxesSentence(const reports::PeopleChoice &people, reports::PeopleVariant variant,
                                    const Formats &formats);

// Photos are fetched from the file while pages are painted: the workspace must outlive the document and pages made of it.
// Invalid, with what to do, where there is nobody to show. From any thread.
[[nodiscard]] Result<document::Document> trombinoscopeDocument(const Workspace &workspace,
                                                               const TrombinoscopeOrder &order, const Formats &formats);

// As it is seen before it is written: who stands in it, and its pages, which keep the workspace as long as they live.
struct TrombinoscopePages
{
    reports::PeopleChoice people = {};
    document::Metadata metadata = {};
    typeset::PageList pages = {}; // none where there is nobody to show
    QString boxes = {};           // boxesSentence()
};
[[nodiscard]] Result<TrombinoscopePages> layOutTrombinoscope(const std::shared_ptr<const Workspace> &workspace,
                                                             const TrombinoscopeOrder &order, const Formats &formats,
                                                             TaskContext &task);

// Files of that name which nobody was asked about: whoever chose `path` answered for it alone, not for "wall-2.png".
enum class Unasked {
    Replace,
    Refuse, // Conflict, naming them: ask, then Replace
};
// By the ending of the name: a PDF (also where there is none), or pages as pictures, PNG at 300 dpi or SVG, a file a page, with
// its number before the ending where there are several. All files are whole before the first takes its place, and an error or a
// cancel until then leaves what stood there untouched. Answers the files. One photo is in memory at a time, one file open.
[[nodiscard]] Result<QStringList> writeTrombinoscope(const Workspace &workspace, const TrombinoscopeOrder &order,
                                                     const Formats &formats, const QString &path, TaskContext &task,
                                                     Unasked unasked = Unasked::Replace);

// Of pages that an earlier writing left beside those just written: nobody takes them away, and somebody may stand on them who
// is not to be shown any more. Empty where there are none.
[[nodiscard]] QString olderPagesSentence(const QString &path, const QStringList &written, const Formats &formats);

// "Name tents Les 60.pdf": without what file systems refuse.
[[nodiscard]] QString proposedTrombinoscopeName(const Workspace &workspace, const TrombinoscopeOrder &order,
                                                const QString &suffix);

} // namespace rebond::workspace
