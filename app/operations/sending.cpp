// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sending.h"

#include "base/dates.h"
#include "operations/offers.h"
#include "operations/removal.h"
#include "operations/shownfiles.h"
#include "storage/mappings/all.h"
#include "storage/opencohort.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rebond::operations {

using domain::Act;
using domain::File;
using storage::Transaction;

namespace {

class SendingWords
{
    Q_DECLARE_TR_FUNCTIONS(Sending)
public:
    static Error noCompany() { return {Error::Kind::NotFound, tr("This company is no longer in the file."), {}}; }
    static Error silence(const QString &company)
    {
        return {Error::Kind::Invalid,
                //: %1 is the name of a company
                tr("“%1” asked not to be contacted any more, so nothing was written. Where that has changed, take the "
                   "mark off the company first.")
                    .arg(company),
                {}};
    }
    static Error noMember()
    {
        return {Error::Kind::Conflict,
                tr("Somebody of this selection was removed meanwhile, so nothing was written: look at it again."),
                {}};
    }
    static Error sentAlready(const QString &company, const Act &act)
    {
        return {Error::Kind::Conflict,
                //: %1 is the name of a company, %2 the reference of an act, %3 a date
                tr("CVs of these members went to “%1” before, with act %2 of %3, so nothing was written. Look at that "
                   "act before you send them once more.")
                    .arg(company, act.reference, dateCell(act.date)),
                {}};
    }
    static Error tooLarge(qint64 megabytes)
    {
        return {Error::Kind::Invalid,
                //: %1 is a number of megabytes
                tr("These pages take more than %1 MB, so nothing was written. Choose fewer members, or have smaller "
                   "PDFs of their own.")
                    .arg(megabytes),
                {}};
    }
    static QString label(const QString &company)
    {
        //: on the undo button and in the journal; %1 is the name of a company
        return tr("Send CVs to %1").arg(company);
    }
    static QString labelForOffer(const QString &company, const QString &offer)
    {
        //: on the undo button and in the journal; %1 is the name of a company, %2 the reference of an offer
        return tr("Send CVs to %1 for offer %2").arg(company, offer);
    }
    static QString standsAllTheSame(const QString &reference)
    {
        //: after a sentence that says why a file could not be written; %1 is the reference of an act
        return tr("Act %1 stands in the file all the same: delete it there.").arg(reference);
    }
};

} // namespace

Result<File> sentFile(const QString &name, const QByteArray &pdf)
{
    if (pdf.size() > kLargestSending)
        return fail(SendingWords::tooLarge(kLargestSending / (1024LL * 1024)));
    File file;
    file.mediaType = domain::mediaTypeOf(domain::DocumentType::Pdf);
    file.name = domain::safeFileName(name, suffixOfMedia(file.mediaType));
    file.sha256 = digestOf(pdf);
    file.bytes = pdf;
    return file;
}

Done ensureMayBeSent(storage::Reader &reader, Id<domain::Cohort> cohort, Id<domain::Company> company)
{
    if (const Done open = storage::ensureOpen(reader, cohort); !open)
        return open;
    const auto found = reader.find(company);
    if (!found)
        return fail(SendingWords::noCompany());
    if (found->doNotContact)
        return fail(SendingWords::silence(found->name));
    return {};
}

std::optional<Act> sentBefore(storage::Reader &reader, const Act &act, bool isAnswer)
{
    std::optional<Act> newest;
    const QList<Act> there = reader.list(
        storage::Query<Act>().where(&Act::company, act.company).where(&Act::cohort, act.cohort));
    for (const Act &each : there) {
        const bool isTheSame = isAnswer ? each.position == act.position && each.advertText == act.advertText
                                        : each.date == act.date;
        const bool showsThem = act.members.isEmpty()
                            || std::any_of(act.members.cbegin(), act.members.cend(),
                                           [&](const auto &member) { return each.members.contains(member); });
        if (each.sent && isTheSame && showsThem && (!newest || newest->date <= each.date))
            newest = each;
    }
    return newest;
}

Done ensureNotSentBefore(storage::Reader &reader, const Act &act, bool isAnswer)
{
    const auto before = sentBefore(reader, act, isAnswer);
    if (!before)
        return {};
    const auto company = reader.find(act.company);
    return fail(SendingWords::sentAlready(company ? company->name : QString(), *before));
}

namespace {

// The write of keepSending(); `proposals` are those that are new with it.
Result<Act> keepIn(Transaction &transaction, Act act, const File &file, const std::optional<Id<domain::Offer>> &offer,
                   Repeat repeat, QList<Id<domain::OfferProposal>> &proposals)
{
    if (const Done may = ensureMayBeSent(transaction, act.cohort, act.company); !may)
        return fail(may.error());
    for (const Id<domain::Member> &member : std::as_const(act.members)) {
        if (!transaction.find(member))
            return fail(SendingWords::noMember());
    }
    const QString company = transaction.find(act.company)->name;
    transaction.setLabel(SendingWords::label(company));
    if (offer) {
        auto answering = answeringOffer(transaction, std::move(act), *offer);
        if (!answering)
            return answering;
        act = *std::move(answering);
        transaction.setLabel(SendingWords::labelForOffer(company, transaction.find(*offer)->reference));
    }
    if (repeat == Repeat::Refused) {
        if (const Done fresh = ensureNotSentBefore(transaction, act, offer.has_value()); !fresh)
            return fail(fresh.error());
    }
    act.sent = transaction.save(file).id;
    const Act kept = transaction.save(act);
    proposals.clear();
    if (offer) {
        const QList<domain::OfferProposal> fresh = proposeWith(transaction, kept, *offer);
        for (const domain::OfferProposal &proposal : fresh)
            proposals.append(proposal.id);
    }
    return kept;
}

} // namespace

Result<Act> keepSending(storage::Store &store, Act act, const File &file, const std::function<Done()> &publish,
                        const std::optional<Id<domain::Offer>> &offer, Repeat repeat)
{
    QList<Id<domain::OfferProposal>> proposals;
    const Result<Act> kept = store.write(QString(), [&](Transaction &transaction) {
        return keepIn(transaction, act, takenInNow(file, store), offer, repeat, proposals);
    });
    if (!kept)
        return kept;
    // Only now: what stood in the file's place cannot be had back where the write fails at its very end.
    if (const Done published = publish(); !published) {
        Error error = published.error();
        if (!removeActs(store, {kept->id}) || !(proposals.isEmpty() || removeProposals(store, proposals)))
            error.sentence += u' ' + SendingWords::standsAllTheSame(kept->reference);
        return fail(error);
    }
    return kept;
}

} // namespace rebond::operations
