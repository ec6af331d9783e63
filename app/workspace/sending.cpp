// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sending.h"

#include "base/safefile.h"
#include "booklet/letter.h"
#include "exchange/lookups.h"
#include "operations/sending.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rebond::workspace {

namespace {

domain::Act actOf(const Workspace &workspace, const BookletPages &made, Id<domain::Company> company,
                  domain::Channel channel)
{
    domain::Act act;
    act.cohort = workspace.cohort().id;
    act.date = workspace.clock().today();
    act.company = company;
    for (const booklet::Shown &shown : made.people.shown)
        act.members.append(shown.member.id);
    std::sort(act.members.begin(), act.members.end());
    act.onBehalfOf = domain::OnBehalfOf::Collectif;
    act.channel = channel;
    return act;
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

QString proposedLetter(const Workspace &workspace, const BookletOrder &order, qsizetype cvs)
{
    return booklet::lettersWords(workspace.cohort().name, cvs, order.isAnonymous);
}

Result<SentBooklet> sendBooklet(Workspace &workspace, const BookletOrder &order, domain::Channel channel,
                                const Formats &formats, const QString &path, TaskContext &task)
{
    if (!order.to)
        return invalid(QCoreApplication::translate("Workspace", "No company is chosen, so nothing was sent."));
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return fail(replaceable.error());
    const auto may = workspace.store().read(
        [&](storage::Reader &reader) { return operations::ensureMayBeSent(reader, workspace.cohort().id, *order.to); });
    if (!may)
        return fail(may.error());
    SafeFile file(path); // before the work: a place that cannot be written is told at once
    if (const Done opened = file.open(); !opened)
        return fail(opened.error());
    auto made = bookletFile(workspace, order, formats, task);
    if (!made)
        return fail(made.error());
    auto kept = operations::sentFile(QFileInfo(path).fileName(), made->pdf);
    if (!kept)
        return fail(kept.error());
    if (task.isCancelled())
        return cancelled();
    file.write(made->pdf);
    if (const Done whole = file.rest(); !whole) // a disk that has no room for it has not got it afterwards either
        return fail(whole.error());
    const auto act = operations::keepSending(workspace.store(), actOf(workspace, made->booklet, *order.to, channel),
                                             *kept, [&] { return file.commit(); });
    if (!act)
        return fail(act.error());
    kept->id = *act->sent;
    kept->bytes.clear();
    return SentBooklet{std::move(made->booklet), *act, std::move(*kept)};
}

QByteArray jsonOf(const SentBooklet &sent, const domain::Company &company)
{
    QJsonObject object = QJsonDocument::fromJson(jsonOf(sent.booklet)).object();
    object.insert(QStringLiteral("sent"), QJsonObject{{QStringLiteral("act"), sent.act.reference},
                                                      {QStringLiteral("company"), company.name},
                                                      {QStringLiteral("channel"), domain::codeOf(sent.act.channel)},
                                                      {QStringLiteral("file"), sent.file.name},
                                                      {QStringLiteral("sha256"), sent.file.sha256}});
    return QJsonDocument(object).toJson();
}

} // namespace rebond::workspace
