// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in the booklet: those with a current CV who agreed to have it there, and what of them it may tell. The one
// place where consents decide about it; no consent means no.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::booklet {

enum class CvSource {
    Structured, // set on pages of the house
    OwnPdf,     // the pages they made themselves
};

// Where the PDF of somebody who has a CV set on pages of the house stands, too.
enum class OwnPdfs {
    WhereNoOther, // nowhere: only of who has no other
    InPlace,      // in the place of those pages
    After,        // behind them
};

struct Shown
{
    domain::Member member;
    CvSource source = CvSource::Structured;
    bool hasStructured = false;            // pages of the house can be set
    bool isOwnAfter = false;               // behind them stand the pages they made themselves
    bool isNamed = false;                  // else a CV without a name
    bool tellsContact = false;             // e-mail, telephone, address, links
    std::optional<Id<domain::File>> photo; // of who is named and agreed to it
    bool isPhotoHeld = false;              // there is one, of who is named and did not agree to it
};

// Their photo would stand here and cannot be drawn: initials do. Once the photos have been looked at.
[[nodiscard]] inline bool isPhotoBroken(const Shown &shown)
{
    return shown.isNamed && shown.member.photo && !shown.photo && !shown.isPhotoHeld;
}

enum class Reason {
    NoConsent,        // to their CV in the booklet
    NoCv,             // neither a version of a CV nor a file
    NoPdf,            // their file is no PDF and there is no version: it cannot be bound
    PdfTellsName,     // their own PDF names them, and no consent for the name holds
    PdfTellsContact,  // … tells how to reach them, and no consent for that holds
    PdfShowsPhoto,    // … may show them, and no consent for the photo holds
    PdfTellsWhoItIs,  // … cannot be made anonymous
    PdfCannotBeBound, // … is broken, locked or too large
};

struct LeftOut
{
    domain::Member member;
    Reason reason = Reason::NoConsent;
    QString detail = {}; // a sentence on the PDF, where it cannot be bound
};

struct Choice
{
    QList<Shown> shown; // in order of entry
    QList<LeftOut> leftOut;
    bool isAnonymous = false;                            // as it was asked
    QList<domain::Member> withoutOwn = {};               // shown; their PDF tells too much or has a fault
    QHash<Id<domain::Member>, QStringList> telling = {}; // of shown ones without a name: words that may tell the sex
};

// What there is to bind.
struct Cvs
{
    QSet<Id<domain::Member>> structured;           // with a current version
    QHash<Id<domain::Member>, QString> mediaTypes; // of the files they gave, where these are asked for
};

struct Asked
{
    bool isAnonymous = false;
    QSet<Id<domain::Member>> members = {}; // nobody: everybody
    QDate day = {};
    domain::ConsentMedium medium = domain::ConsentMedium::Booklet; // what was agreed to for it stands there
    OwnPdfs own = OwnPdfs::WhereNoOther;
};

// Who has died or was entered by mistake is nowhere; of who was not asked for nothing is said. In an anonymous booklet nobody
// is named, shown or reached.
[[nodiscard]] Choice choose(const QList<domain::Member> &members, const QList<domain::Outcome> &outcomes,
                            const QList<domain::Consent> &consents, const Cvs &cvs, const Asked &asked);

} // namespace rebond::booklet
