// SPDX-License-Identifier: GPL-3.0-or-later
// A selection of CVs that goes to one company with a letter, kept as it left.
#pragma once

#include "domain/records.h"
#include "workspace/booklet.h"

namespace rebond::workspace {

// By reference, SIRET, SIREN or name, as a list names one. NotFound, with what to do, where there is none of them.
[[nodiscard]] Result<domain::Company> companyMeant(const Workspace &workspace, const QString &words);

// The words of the letter where none of the user's are given, for so many CVs of the order; `post` is that of its offer.
[[nodiscard]] QString proposedLetter(const Workspace &workspace, const BookletOrder &order, qsizetype cvs,
                                     const QString &post = {});

struct SentBooklet
{
    BookletPages booklet = {};
    domain::Act act = {};   // of today, in the name of the group, with everybody who stands in it
    domain::File file = {}; // as it was written and is kept, without its bytes
};
// Writes the booklet for order.to and keeps act and file: one undo step, which takes both out of the cohort file again. The file at
// the path appears once they are kept. Refused as operations::keepSending() does, before any page is laid out; Conflict where it
// went there before, unless order.isSentAgain: that is held against the file once more in the very write. In answer to an offer the
// members are to be chosen, and have it proposed in the same step. From any thread.
[[nodiscard]] Result<SentBooklet> sendBooklet(Workspace &workspace, const BookletOrder &order, domain::Channel channel,
                                              const Formats &formats, const QString &path, TaskContext &task);

// The newest act of the cohort with which a file went to order.to that shows any of the chosen members, or where nobody is chosen
// anybody: in answer to order.offer, or where there is none, today. To tell beforehand what sendBooklet() refuses.
[[nodiscard]] Result<std::optional<domain::Act>> sentBefore(const Workspace &workspace, const BookletOrder &order);

// Whose CVs may answer an offer, and where they go.
struct OfferSending
{
    domain::Offer offer = {};
    domain::Company company = {};
    QList<Id<domain::Member>> members = {};
};
// Those given, or where nobody is given those to whom it was proposed and who did not decline. Refused as sendBooklet() would;
// Invalid where that is nobody.
[[nodiscard]] Result<OfferSending> sendingForOffer(const Workspace &workspace, Id<domain::Offer> offer,
                                                   const QList<Id<domain::Member>> &members);

// As jsonOf(), and "sent": {"act", "company", "channel", "file", "sha256"}, in answer to an offer its "offer", too.
[[nodiscard]] QByteArray jsonOf(const SentBooklet &sent, const domain::Company &company, const QString &offer = {});

} // namespace rebond::workspace
