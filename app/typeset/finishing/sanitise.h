// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of unknown origin made one that only shows its pages.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

namespace rebond::typeset {

enum class Unfit { Nothing, Locked, Broken, NoPages, TooManyPages, TooLarge };

struct SaneBytes
{
    Unfit unfit = Unfit::Nothing;
    QByteArray bytes = {};    // none where there is a fault
    QList<QSizeF> sizes = {}; // of each page, upright, in points
    QString problem = {};     // technical
};

// Pages become drawings on new pages: whatever hangs on the document, its pages and annotations (scripts, launches, forms, embedded
// files, links, metadata, titles) stays behind, and so does what pictures carry beside their pixels. May take much memory
// and time, and be ended by limits: to be called in a process of its own. Equal input gives equal bytes.
[[nodiscard]] SaneBytes saneBytes(const QByteArray &pdf, int mostPages);

} // namespace rebond::typeset
