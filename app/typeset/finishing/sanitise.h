// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of unknown origin made one that only shows its pages.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace rebond::typeset {

enum class Unfit { Nothing, Locked, Broken, NoPages, TooManyPages, TooLarge };

// Made anew from its address alone.
struct SaneLink
{
    int page = 0;
    QRectF room = {}; // points, y up
    QString address = {};
};

struct SaneBytes
{
    Unfit unfit = Unfit::Nothing;
    QByteArray bytes = {};    // none where there is a fault
    QList<QSizeF> sizes = {}; // of each page, upright, in points
    QList<SaneLink> links = {};
    QStringList looseFonts = {}; // not embedded (loosefonts.h)
    QString problem = {};        // technical
};

// Pages become drawings on new pages, with what was filled into a form or written over them (annotations.h): whatever hangs on the
// document, its pages and annotations (scripts, launches, forms, embedded files, metadata, titles) stays behind, and so does what
// pictures carry beside their pixels, what stands on layers that are hidden as the document opens, and marked content. Where links
// lead to an address, that is told; the bytes have none. May take much memory and time, and be ended by limits: to be called in a
// process of its own. Equal input gives equal bytes.
[[nodiscard]] SaneBytes saneBytes(const QByteArray &pdf, int mostPages);

} // namespace rebond::typeset
