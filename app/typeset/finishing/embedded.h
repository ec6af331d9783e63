// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF of unknown origin carries besides its pages, and the PDF itself without its password. May take much memory and
// time, and be ended by limits: to be called in a process of its own.
#pragma once

#include "typeset/finishing/sanitise.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace rebond::typeset {

struct CarriedFile
{
    Unfit unfit = Unfit::Nothing;
    std::optional<QByteArray> bytes = {}; // none: the PDF carries no such file
};
// The file of that name within the PDF, else the first whose name ends as it does (".json"); none that unpacks to more than
// `most` bytes. Passwords as in opened().
[[nodiscard]] CarriedFile carriedFile(const QByteArray &pdf, const QByteArrayList &passwords, const QString &name,
                                      qsizetype most);

struct OpenedPdf
{
    Unfit unfit = Unfit::Nothing; // Locked: none of them opens it
    QByteArray bytes = {};        // the same document, no longer locked
};
// By the first of the passwords that fits: one password in the encodings it may have been given in.
[[nodiscard]] OpenedPdf openedPdf(const QByteArray &pdf, const QByteArrayList &passwords);

} // namespace rebond::typeset
