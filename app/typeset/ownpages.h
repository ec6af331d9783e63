// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that others made: a PDF is made sane once, in a process of its own (workspace/sanitiser.h), and then stands among ours.
#pragma once

#include "document/document.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::typeset {

enum class PdfFault {
    None,
    Locked,       // asks for a password
    Broken,       // cannot be read, not even in part
    NoPages,      // there is nothing to show
    TooManyPages, // more than kMostOwnPages
    TooLarge,     // unpacks to more than memory or time are given for
};

inline constexpr int kMostOwnPages = 12; // of one person's own CV
// Of sanitised(): grows with whatever changes what it makes of a PDF, so that what was kept of earlier ones is made again.
inline constexpr int kOwnPagesRules = 3; // 2: filled forms are drawn; 3: tells which fonts are not embedded

struct OwnLink
{
    int page = 0;
    QRectF room = {}; // points of that page, y down
    QString address = {};
};

struct OwnPages
{
    PdfFault fault = PdfFault::None;
    std::shared_ptr<const QByteArray> pdf = {}; // nothing where there is a fault
    QList<QSizeF> sizes = {};                   // of its pages, in points
    QList<bool> hasWords = {};                  // whether readers find a page's own words in it
    QList<OwnLink> links = {};                  // to web pages and e-mail addresses; made anew among our pages
    QStringList looseFonts = {}; // that letters are seen in and that are not embedded, by name; a dozen at most
};

// Each page as a drawing on a new page and nothing else: no script, form, launch, embedded file, annotation, metadata; where its links
// led is told beside. What is broken is mended as far as it goes. Hostile input may take much memory and time, or end the process: only to be
// called where that is provided for.
[[nodiscard]] OwnPages sanitised(const QByteArray &pdf);

// A file that the PDF carries within itself: the one of that name, else one whose name ends as it does (".json"). None that unpacks
// to more than `most` bytes. The same care as for sanitised().
struct OwnFile
{
    PdfFault fault = PdfFault::None;
    std::optional<QByteArray> bytes = {}; // none: it carries no such file
};
[[nodiscard]] OwnFile carriedFile(const QByteArray &pdf, const QString &name, qsizetype most);

// The same document, opened by its password and no longer locked; Locked where that is not its password. The same care.
struct UnlockedPdf
{
    PdfFault fault = PdfFault::None;
    QByteArray pdf = {};
};
[[nodiscard]] UnlockedPdf unlocked(const QByteArray &pdf, const QString &password);

// What is wrong and what to do; empty for None.
[[nodiscard]] QString sentenceOf(PdfFault fault);

// What is read aloud in place of a page: the how-manieth, from 1, of how many.
using PageAlternative = std::function<QString(int page, int count)>;

// A page of ours for each of theirs, which takes all of the paper that the line at the foot leaves.
[[nodiscard]] PageList insertedPages(const OwnPages &own, const document::Running &foot, const QString &language,
                                     const PageAlternative &alternative, const Paper &paper = Paper::a4());

} // namespace rebond::typeset
