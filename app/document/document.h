// SPDX-License-Identifier: GPL-3.0-or-later
// A whole document as a value: what it says of itself, its blocks, what runs along its pages. Made by reports, read by
// typeset and site; two equal documents give the same bytes.
#pragma once

#include "document/block.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::document {

// A file within the file, for programs: what the pages say, as data. Web pages do without.
struct Attachment
{
    QString name = {};      // "resume.json"
    QString mediaType = {}; // "application/json"
    QByteArray bytes = {};
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct Metadata
{
    QString title = {}; // shown in the reader's title bar; never empty in a finished document
    QString author = {};
    QString subject = {};
    QString language = QStringLiteral(
        "fr"); // BCP 47: "fr", "en"; rules spaces, dates on axes, the screen reader's voice
    QStringList keywords = {};
    QDateTime created = {}; // the only instant in the file; invalid: none is written
    QList<Attachment> attachments = {};
    friend bool operator==(const Metadata &, const Metadata &) = default;
};

// The line along the head or the foot of each page.
struct Running
{
    RichText left = {};
    RichText right = {};
    bool rule = false;       // a strong rule between it and the page
    bool pageNumber = false; // "2/4" at the far right
    bool onFirstPage = true;
    [[nodiscard]] bool isEmpty() const { return left.isEmpty() && right.isEmpty() && !rule && !pageNumber; }
    friend bool operator==(const Running &, const Running &) = default;
};

struct Document
{
    Metadata metadata = {};
    Running header = {};
    Running footer = {};
    Blocks blocks = {};
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace rebond::document
