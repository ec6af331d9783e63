// SPDX-License-Identifier: GPL-3.0-or-later
// Filled letters and labels as documents: a letter begins a page of its own, labels are stuck from a place of the sheet on.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "letters/labelsheet.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::letters {

struct Sender
{
    QString organisation;
    QString address; // in one line, parts parted by commas
    QString place;   // where letters are signed
    QString signer;
    QString signerFunction;
    QByteArray logo; // PNG; may be empty
};

struct Letter
{
    QStringList address; // as the postman reads it
    QString subject;     // may be empty
    QString body;        // an empty line parts paragraphs
};

struct About
{
    QString title; // of the file
    QString author;
    QDate day;
    QDateTime created;
};

// All in one document, in their order.
[[nodiscard]] document::Document letterPages(const QList<Letter> &letters, const Sender &sender, const About &about,
                                             const Formats &formats);

// `start` is a place of the sheet, from 0. For paper without margins (typeset::Paper::bare()).
[[nodiscard]] document::Document labelPages(const QStringList &texts, const LabelSheet &sheet, int start,
                                            const About &about, const Formats &formats);

} // namespace rebond::letters
