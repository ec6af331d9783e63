// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sending.h"

#include "booklet/letter.h"
#include "exchange/lookups.h"
#include "operations/offers.h"
#include "operations/sending.h"
#include "storage/mappings/all.h"
#include "storage/offerfacts.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace rebond::workspace {

namespace {

class SaidOfOffers
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
public:
    static QString nobody()
    {
        return tr("Choose whose CVs go to the company for this offer, or propose it to somebody first.");
    }
};

domain::Act actOf(const Workspace &workspace, QList<Id<domain::Member>> people, Id<domain::Company> company,
                  domain::Channel channel)
{
    domain::Act act;
    act.cohort = workspace.cohort().id;
    act.date = workspace.clock().today();
    act.company = company;
    std::sort(people.begin(), people.end());
    act.members = std::move(people);
    act.onBehalfOf = domain::OnBehalfOf::Collectif;
    act.channel = channel;
    return act;
}

QList<Id<domain::Member>> membersOf(const QList<booklet::Shown> &people)
{
    QList<Id<domain::Member>> members;
    for (const booklet::Shown &shown : people)
        members.append(shown.member.id);
    return members;
}

// With everybody who is chosen, whoever of them will stand in it.
Result<domain::Act> actMeant(storage::Reader &reader, const Workspace &workspace, const BookletOrder &order)
{
    domain::Act act = actOf(workspace, order.members, *order.to, {});
    if (order.offer)
        return operations::answeringOffer(reader, std::move(act), *order.offer);
    return act;
}

// What is refused whoever stands in it, and as far as it can be told by now what went there before.
Done ensureMayBeSent(storage::Reader &reader, const Workspace &workspace, const BookletOrder &order)
{
    if (const Done may = operations::ensureMayBeSent(reader, workspace.cohort().id, *order.to); !may)
        return may;
    const auto act = actMeant(reader, workspace, order);
    if (!act)
        return fail(act.error());
    return order.isSentAgain ? Done() : operations::ensureNotSentBefore(reader, *act, order.offer.has_value());
}

} // namespace

Result<domain::Company> companyMeant(const Workspace &workspace, const QString &words)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<domain::Company> {
        const exchange::CompanyLookup lookup(reader, words);
        const auto id = lookup.find(words);
        if (const auto company = id ? reader.find(*id) : std::nullopt)
            return *company;
        //: %1 is what was given as a company
        return notFound(QCoreApplication::translate("Workspace",
                                                    "“%1” is no company of this file, or several of them: enter it on "
                                                    "the page Companies, or give its reference.")
                            .arg(words));
    });
}

QString proposedLetter(const Workspace &workspace, const BookletOrder &order, qsizetype cvs, const QString &post)
{
    return booklet::lettersWords(workspace.cohort().name, cvs, order.isAnonymous, post);
}

Result<SentBooklet> sendBooklet(Workspace &workspace, const BookletOrder &order, domain::Channel channel,
                                const Formats &formats, const QString &path, TaskContext &task)
{
    if (!order.to)
        return invalid(QCoreApplication::translate("Workspace", "No company is chosen, so nothing was sent."));
    if (order.offer && order.members.isEmpty()) // nobody chosen would be everybody
        return invalid(SaidOfOffers::nobody());
    const auto may = workspace.store().read(
        [&](storage::Reader &reader) { return ensureMayBeSent(reader, workspace, order); });
    if (!may)
        return fail(may.error());
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    auto made = bookletFile(workspace, order, formats, task);
    if (!made)
        return fail(made.error());
    auto kept = operations::sentFile(QFileInfo(path).fileName(), made->pdf);
    if (!kept)
        return fail(kept.error());
    if (task.isCancelled())
        return cancelled();
    (*file)->write(made->pdf);
    if (const Done whole = (*file)->rest(); !whole) // a disk that has no room for it has not got it afterwards either
        return fail(whole.error());
    const auto act = operations::keepSending(
        workspace.store(), actOf(workspace, membersOf(made->booklet.people.shown), *order.to, channel), *kept,
        [&] { return (*file)->commit(); }, order.offer,
        order.isSentAgain ? operations::Repeat::Meant : operations::Repeat::Refused);
    if (!act)
        return fail(act.error());
    kept->id = *act->sent;
    kept->bytes.clear();
    return SentBooklet{std::move(made->booklet), *act, std::move(*kept)};
}

Result<std::optional<domain::Act>> sentBefore(const Workspace &workspace, const BookletOrder &order)
{
    using Found = Result<std::optional<domain::Act>>;
    if (!order.to)
        return std::optional<domain::Act>();
    return workspace.store().read([&](storage::Reader &reader) -> Found {
        const auto act = actMeant(reader, workspace, order);
        return act ? Found(operations::sentBefore(reader, *act, order.offer.has_value())) : fail(act.error());
    });
}

Result<OfferSending> sendingForOffer(const Workspace &workspace, Id<domain::Offer> id,
                                     const QList<Id<domain::Member>> &members)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<OfferSending> {
        const auto offer = reader.find(id);
        const auto to = offer && offer->company ? *offer->company : Id<domain::Company>();
        // What the offer lacks is told before its company is looked at.
        const auto act = operations::answeringOffer(reader, actOf(workspace, {}, to, {}), id);
        if (!act)
            return fail(act.error());
        if (const Done may = operations::ensureMayBeSent(reader, workspace.cohort().id, to); !may)
            return fail(may.error());
        OfferSending sending{*offer, *reader.find(to), members};
        if (members.isEmpty()) {
            const auto proposals = storage::proposalsOf(reader, id);
            for (const domain::OfferProposal &proposal : proposals) {
                if (proposal.answer != domain::ProposalAnswer::Decline)
                    sending.members.append(proposal.member);
            }
        }
        if (sending.members.isEmpty())
            return invalid(SaidOfOffers::nobody());
        return sending;
    });
}

QByteArray jsonOf(const SentBooklet &sent, const domain::Company &company, const QString &offer)
{
    QJsonObject object = QJsonDocument::fromJson(jsonOf(sent.booklet)).object();
    QJsonObject kept{{QStringLiteral("act"), sent.act.reference},
                     {QStringLiteral("company"), company.name},
                     {QStringLiteral("channel"), domain::codeOf(sent.act.channel)},
                     {QStringLiteral("file"), sent.file.name},
                     {QStringLiteral("sha256"), sent.file.sha256}};
    if (!offer.isEmpty())
        kept.insert(QStringLiteral("offer"), offer);
    object.insert(QStringLiteral("sent"), kept);
    return QJsonDocument(object).toJson();
}

} // namespace rebond::workspace
