// SPDX-License-Identifier: GPL-3.0-or-later
// The CV booklet of an open cohort: who stands in it, its pages, its file.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "booklet/arrangement.h"
#include "booklet/people.h"
#include "booklet/volume.h"
#include "cv/cvdocument.h"
#include "document/document.h"
#include "domain/offer.h"
#include "typeset/page.h"
#include "typeset/sheets.h"
#include "workspace/boxedletters.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace rebond::workspace {

class Workspace;

struct BookletOrder
{
    booklet::Order order = booklet::Order::Sector;
    bool isAnonymous = false;
    QList<Id<domain::Member>> members = {}; // nobody: everybody
    cv::CvTemplate style = cv::CvTemplate::Classic;
    booklet::OwnPdfs own = booklet::OwnPdfs::WhereNoOther;
    bool hasPhotos = false;          // on the CVs of who agreed to that; the picture wall does without asking
    bool hasCodes = false;           // the QR codes of profile links, on CVs that tell them
    typeset::SheetOrder sheets = {}; // of the file; what is laid out stands on pages (typeset::onSheets)
    domain::ConsentMedium medium = domain::ConsentMedium::Booklet; // where it is shown: whose agreements hold
    booklet::Texts texts = {};                   // without a contact, whoever signs the cohort's report
    bool hasLogo = true;                         // of the report, on the cover and the letter
    std::optional<Id<domain::Company>> to = {};  // a letter to this company goes before all else
    QString letter = {};                         // its words; empty: workspace/sending.h has some
    QString author = {};                         // in the file's metadata; empty: the program
    QString sanitiser = {};                      // rebond-tool; empty: the one beside this program
    std::optional<Id<domain::Offer>> offer = {}; // that what is sent answers; the letter names its post
    bool isSentAgain = false;                    // what went to that company before may go once more
};

// Who would stand in it today, and who would not: to be told before it is written. Members' own PDFs are not looked into yet.
// From any thread.
[[nodiscard]] Result<booklet::Choice> bookletPeople(const Workspace &workspace, const BookletOrder &order);

// One sentence a reason on those left out, on those without a name, without their photo, without how to reach them; empty
// where there is nobody of them. To be told, never to be printed.
[[nodiscard]] QStringList bookletSentences(const booklet::Choice &people, const Formats &formats);

// {"pages", "sheets" (of paper; 0 where pages stand alone), "cvs", "shown": [{"reference", "title", "named", "own_pdf" (with it,
// alone or behind the other pages)}],
// "left_out": [{"reference", "name", "reason", "detail"}]}
struct BookletPages;
[[nodiscard]] QByteArray jsonOf(const BookletPages &booklet);

struct BookletPages
{
    booklet::Choice people = {}; // own PDFs that cannot be bound are among those left out
    QList<booklet::Group> groups = {};
    document::Metadata metadata = {};
    typeset::PageList pages = {};            // none where there is nobody to show, or once they are in a file
    int pageCount = 0;                       // also then; before two of them stand on a side
    int sheets = 0;                          // of paper to be folded, in a file of two pages a side
    int letterPages = 0;                     // before the cover, not bound with the others
    QList<Id<domain::Member>> codeless = {}; // with a name and without the QR code that was asked for
    QList<domain::Member> looseFonts = {};   // of a file for a print shop: whose own PDF leaves out fonts
    QList<Boxed> boxed = {};                 // letters in no font, by whose CV they are in
};

// Invalid where fields of letters by merge stand in the words of a covering letter: it fills none in, and would be sent with them.
[[nodiscard]] Done ensureNoFields(const QString &letter);

// Whose CV bears no QR code, and why; empty where none was asked for or all have one. Members' own PDFs stay as they are.
[[nodiscard]] QString codelessSentence(const BookletPages &booklet, const Formats &formats);

// Whose own PDF a print shop may refuse, and why; empty where there is none of these, or the file is for no print shop.
[[nodiscard]] QString looseFontsSentence(const BookletPages &booklet, const Formats &formats);

// How a file of two pages a side is printed, so that it can be folded and stapled.
[[nodiscard]] QString howToStaple(const BookletPages &booklet);

// As it is seen before it is written. Pages keep the workspace as long as they live. From any thread.
[[nodiscard]] Result<BookletPages> layOutBooklet(const std::shared_ptr<const Workspace> &workspace,
                                                 const BookletOrder &order, const Formats &formats, TaskContext &task);

// The same as the bytes of a PDF, without putting them anywhere; Invalid, with what to do, where there is nobody to show.
struct BookletFile
{
    BookletPages booklet = {};
    QByteArray pdf = {};
};
[[nodiscard]] Result<BookletFile> bookletFile(const Workspace &workspace, const BookletOrder &order,
                                              const Formats &formats, TaskContext &task);

// As a PDF. What stands at the path is replaced whole; a cohort file never. Invalid, with what to do, where there is nobody to
// show. The same data and instant give the same bytes. One photo is in memory at a time. From any thread.
[[nodiscard]] Result<BookletPages> writeBooklet(const Workspace &workspace, const BookletOrder &order,
                                                const Formats &formats, const QString &path, TaskContext &task);

// "CV booklet Les 60.pdf", without what file systems refuse.
[[nodiscard]] QString proposedBookletName(const Workspace &workspace, const BookletOrder &order,
                                          const Formats &formats);

} // namespace rebond::workspace
