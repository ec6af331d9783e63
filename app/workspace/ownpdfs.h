// SPDX-License-Identifier: GPL-3.0-or-later
// Members' own PDFs as they are shown and bound: what is kept of them beside their bytes. Where nothing is, or what earlier
// rules made, it is made by another process (sanitiser.h) and kept from then on, where the file may be written.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/records.h"
#include "storage/keptpages.h"
#include "typeset/ownpages.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rebond::workspace {

class Sanitiser;
class Workspace;

// In the order of the files, each with its fault where it cannot be bound. `sanitiser` as in Sanitiser; `told` hears how many of
// those that are to be made are done. From any thread.
using PdfsTold = std::function<void(qint64 done, qint64 all)>;
[[nodiscard]] Result<std::vector<typeset::OwnPages>> ownPdfs(const Workspace &workspace,
                                                             const QList<Id<domain::File>> &files,
                                                             const QString &sanitiser, const TaskContext &task,
                                                             const PdfsTold &told = {});

// A PDF that is taken in: its fault, else what to keep beside it. Neither where there is no process to be had: it is made at need.
struct TakenPdf
{
    typeset::PdfFault fault = typeset::PdfFault::None;
    std::optional<storage::KeptPages> pages = {};
    QStringList looseFonts = {}; // typeset/ownpages.h
};
[[nodiscard]] Result<TakenPdf> takenPdf(Sanitiser &sanitiser, const QByteArray &pdf, const TaskContext &task);

// Told of a PDF that is taken and too long to be bound.
[[nodiscard]] QString longPdfRemark();
// … and of one whose fonts are not embedded; empty where all are.
[[nodiscard]] QString looseFontsRemark(const QStringList &fonts);

} // namespace rebond::workspace
