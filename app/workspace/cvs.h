// SPDX-License-Identifier: GPL-3.0-or-later
// Members' CVs: taken from JSON Resume, handed out as it, set on pages.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "cv/cvdocument.h"
#include "domain/cv.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;
struct HandedCv;

inline constexpr int kMostCvPages = 2; // that a CV is set smaller to keep to

struct CvOrder
{
    cv::CvTemplate style = cv::CvTemplate::Classic;
    bool isAnonymous = false;
    bool hasCode = false;  // the QR code of the profile link (cv/linkcode.h)
    bool hasPhoto = false; // of who agrees to that where CVs go: in the booklet or in what is sent to companies
    friend bool operator==(const CvOrder &, const CvOrder &) = default;
};

// A version of JSON Resume becomes the member's current one, named by its day; older versions stay. One step to undo; nothing where
// the current one says the same. Invalid with the place in the file where it cannot be read.
[[nodiscard]] Result<domain::Cv> importCv(Workspace &workspace, Id<domain::Member> member, const QByteArray &json);

// The current version; where there is none, a beginning made of what the file knows of the member: occupations, sectors, mobility, and
// how to reach them where they agreed to that in any medium. A name or a headline that the
// version leaves open is the member's; so is how to reach them where the version says nothing at all of that. The photo is read
// already: the paper needs no file. From any thread.
[[nodiscard]] Result<cv::CvPaper> cvPaper(const Workspace &workspace, Id<domain::Member> member, const CvOrder &order);

// The same of one version, kept or not yet. Invalid where what it says cannot be read; Storage where it could be once.
[[nodiscard]] Result<cv::CvPaper> paperOfVersion(const Workspace &workspace, const domain::Cv &version,
                                                 const CvOrder &order);

// A version to begin with, not kept yet: in French, aimed at what the member looks for, named by its day, with nothing said.
[[nodiscard]] Result<domain::Cv> freshCv(const Workspace &workspace, Id<domain::Member> member);

// Set a step smaller where it would take more than kMostCvPages, or where that spares a last page of some lines; what is longer even
// then keeps all its pages.
struct CvPages
{
    document::Metadata metadata = {};
    typeset::PageList pages = {};
};
[[nodiscard]] CvPages layOutCv(cv::CvPaper paper, const std::optional<document::Running> &foot = {});

// By the ending of the name: .json is JSON Resume (without name where it is anonymous), any other a PDF. What stands at the path is
// replaced whole; a cohort file never.
[[nodiscard]] Done writeCv(const Workspace &workspace, Id<domain::Member> member, const CvOrder &order,
                           const QString &path, TaskContext &task);

// The same of one version.
[[nodiscard]] Done writeCvVersion(const Workspace &workspace, const domain::Cv &version, const CvOrder &order,
                                  const QString &path, TaskContext &task);

// Both as one: the version is kept only where the file is written, and the file is written only where the version is kept.
[[nodiscard]] Done importAndWriteCv(Workspace &workspace, Id<domain::Member> member, const QByteArray &json,
                                    const CvOrder &order, const QString &path, TaskContext &task);

// The same with a document of their own: it becomes the member's, and the CV is written as it is.
[[nodiscard]] Done keepOwnAndWriteCv(Workspace &workspace, Id<domain::Member> member, const HandedCv &own,
                                     const CvOrder &order, const QString &path, TaskContext &task);

// The version that was kept last becomes the current one. Its name; NotFound where there is none. One step to undo.
[[nodiscard]] Result<QString> removeCurrentCv(Workspace &workspace, Id<domain::Member> member);

// "CV Zoé Imaginaire.pdf", without what file systems refuse; of an anonymous CV the headline only.
[[nodiscard]] QString proposedCvName(const cv::CvPaper &paper);

} // namespace rebond::workspace
