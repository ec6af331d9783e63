// SPDX-License-Identifier: GPL-3.0-or-later
// What every volume of the group has: whose it is and of when, the parts it is made of, a cover that says so.
#pragma once

#include "base/formats.h"
#include "document/document.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rebond::booklet {

struct Imprint
{
    QString cohort;
    QDate day;
    QDateTime created;
    QString author;  // in the file's metadata; empty: the program
    QByteArray logo; // PNG; may be empty
};

struct Part
{
    QString name;
    QString title; // in the outline and the contents; empty: in neither
    int level = 1;
    std::optional<document::Document> document; // none: the next pages that are made elsewhere, in the order of the parts
    bool isNumbered = true;
    QString label; // in place of its pages' numbers
    // The heading that begins with it and has no page: a line of its own, a level above, before its title.
    QString opens = {};
    bool mayShare = false; // below the part before it, where both are whole on one page
};

// Without a number, called `label`: the logo, the cohort, and what is given.
[[nodiscard]] Part coverOf(const Imprint &imprint, const QString &label, document::Blocks below, const Formats &formats);

// A part in the words of the volume, with its cohort at the foot, and its title at the head of the pages it goes on to.
[[nodiscard]] Part frontOf(const Imprint &imprint, const QString &name, const QString &title, document::Blocks blocks,
                           const Formats &formats);

// Nothing yet, in the language of the volume.
[[nodiscard]] document::Document blankOf(const QString &title, const Formats &formats);

// "Press-book – Les 60"
[[nodiscard]] document::Metadata metadataOf(const Imprint &imprint, const QString &kind, const QString &subject,
                                            const Formats &formats);

} // namespace rebond::booklet
