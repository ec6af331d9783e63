// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever writes or takes a CV is to know of it: told, never printed.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "cv/cvdocument.h"
#include "domain/records.h"
#include "workspace/cvs.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rebond::workspace {

class Workspace;

// Words left in an anonymous CV that may tell whether it is a man or a woman; empty where there are none, or where it bears the
// name.
[[nodiscard]] QString tellingSentence(const cv::CvPaper &paper, const Formats &formats);

// Photo, QR code and emoji that were asked for and are not on the page, and why: a sentence each.
[[nodiscard]] QStringList missingBesideName(const cv::CvPaper &paper, const CvOrder &order);

// Both, and that there is no version yet: a sentence each. From any thread.
[[nodiscard]] Result<QStringList> cvRemarks(const Workspace &workspace, Id<domain::Member> member, const CvOrder &order,
                                            const Formats &formats);

// On letters of these pages that no font has, by the name that stands there; as a rule empty.
[[nodiscard]] QString boxesSentence(const cv::CvPaper &paper, const CvPages &laidOut, const Formats &formats);

// Of the file it is written into: that its name tells whose CV without a name it is; that it has more pages than kMostCvPages; which
// letters are boxes there. A sentence each. From any thread.
[[nodiscard]] Result<QStringList> cvFileRemarks(const Workspace &workspace, Id<domain::Member> member,
                                                const CvOrder &order, const QString &path, const Formats &formats);

// A JSON Resume that bears another name than the member's and not their e-mail address; empty where it is theirs, tells neither or
// cannot be read. From any thread.
[[nodiscard]] Result<QString> otherPersonSentence(const Workspace &workspace, Id<domain::Member> member,
                                                  const QByteArray &json, const Formats &formats);

} // namespace rebond::workspace
