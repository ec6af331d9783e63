// SPDX-License-Identifier: GPL-3.0-or-later
// A CV as somebody hands it in, whatever kind of file it is: JSON Resume, a PDF that carries it (as Rebond writes them), or a
// document of their own.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/records.h"
#include "storage/keptpages.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

struct HandedFile
{
    QString name; // its folder is left out
    QByteArray bytes;
    QString password = {};  // of a PDF that asks for one
    QString sanitiser = {}; // the program that looks into PDFs (sanitiser.h); empty: the one beside this program
};

struct HandedCv
{
    bool isLocked = false;                 // a PDF that does not open by the password given: nothing else is known
    bool wasLocked = false;                // … that was opened by it, and is kept without it
    std::optional<QByteArray> resume = {}; // JSON Resume that can be read
    std::optional<domain::File> own = {};  // a document of their own, as it came
    std::optional<storage::KeptPages> pages = {}; // … what will be bound of it
    QString remark = {};                          // what will keep it out of the booklet, or be seen on paper
    friend bool operator==(const HandedCv &, const HandedCv &) = default;
};

// By its contents, not its name. Invalid with the place in the file for JSON that is no CV, with what to do for a PDF that cannot be
// mended and for anything else that is neither. PDFs are looked into in a process of their own.
[[nodiscard]] Result<HandedCv> handedCv(const HandedFile &file, const TaskContext &task);

// JSON Resume becomes the current version, a document the member's own file: what is kept. One step to undo.
[[nodiscard]] Result<QString> keepHandedCv(Workspace &workspace, Id<domain::Member> member, const HandedCv &handed);

// The pages of the PDF that is the member's own CV, as they will stand in the booklet: to be seen, as pictures. Invalid with what to do
// where it is no PDF or cannot be shown; NotFound where there is none.
[[nodiscard]] Result<typeset::PageList> ownCvPages(const Workspace &workspace, Id<domain::Member> member,
                                                   const QString &sanitiser, const TaskContext &task);

// A document of their own, whatever data it carries: as handedCv() does it otherwise.
[[nodiscard]] Result<HandedCv> takenCv(const HandedFile &file, const TaskContext &task);

} // namespace rebond::workspace
