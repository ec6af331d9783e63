// SPDX-License-Identifier: GPL-3.0-or-later
// The letter that goes with a selection of CVs to one company, as the first page of its volume.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/reportoptions.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace rebond::booklet {

struct CoveringLetter
{
    QStringList to; // the company's name and address, a line each
    QString text;   // paragraphs with an empty line between; empty: lettersWords()
    QString post = {}; // of the offer that it answers; empty: none
};

// What the letter says where nothing else is written: how many CVs, of which group, for which post. Names nobody.
[[nodiscard]] QString lettersWords(const QString &cohort, qsizetype cvs, bool isAnonymous, const QString &post = {});

// Who writes, to whom, of what, signed as the cohort's reports are.
[[nodiscard]] document::Document documentOf(const CoveringLetter &letter, const QString &cohort, qsizetype cvs,
                                            bool isAnonymous, const QByteArray &logo,
                                            const domain::ReportOptions &signer, QDate day, const Formats &formats);

} // namespace rebond::booklet
