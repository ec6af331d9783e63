// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitesources.h"

#include "domain/webaddress.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QUrl>

namespace rebond::workspace {

namespace {

using storage::Query;
using storage::Reader;

// The sums alone: photos are read one by one, when they are drawn.
QHash<Id<domain::File>, QString> photoSums(Reader &reader, const QList<domain::Member> &members)
{
    QHash<Id<domain::File>, QString> sums;
    for (const domain::Member &member : members) {
        if (!member.photo)
            continue;
        const Id<domain::File> photo = *member.photo;
        reader.eachOf(
            Query<domain::File>().where(&domain::File::id, photo),
            [&](const QString &sum) {
                sums.insert(photo, sum);
                return false;
            },
            &domain::File::sha256);
    }
    return sums;
}

} // namespace

Result<site::Options> cleanedOptions(const site::Options &options)
{
    site::Options clean = options;
    if (!options.contact.isEmpty()) {
        const auto address = domain::cleanEmail(options.contact);
        if (!address)
            return fail(address.error());
        clean.contact = address->text;
    }
    if (!options.address.isEmpty()) {
        const auto address = domain::cleanHttpUrl(options.address);
        if (!address)
            return fail(address.error());
        const QUrl url(address->text);
        if (url.hasQuery() || url.hasFragment() || url.fileName().endsWith(QLatin1String(".html")))
            return invalid(QCoreApplication::translate("Workspace",
                                                       "The address of the site is that of its folder, without the "
                                                       "name of a page: https://example.org/group/."));
        clean.address = QString::fromLatin1(url.toEncoded());
        if (!clean.address.endsWith(u'/'))
            clean.address += u'/';
    }
    for (site::UsefulLink &link : clean.links) {
        const auto address = domain::cleanHttpUrl(link.address);
        if (!address)
            return fail(address.error());
        link.address = QString::fromLatin1(QUrl(address->text).toEncoded());
    }
    return clean;
}

Formats siteFormats(const site::Options &options, const Formats &formats)
{
    return options.languages.isEmpty() ? formats : Formats(options.languages.first());
}

Result<site::Sources> siteSourcesOf(const Workspace &workspace, const site::Options &options)
{
    const figures::Question question{workspace.clock().today(), {}};
    auto facts = workspace.facts(question.asOf);
    if (!facts)
        return fail(facts.error());
    site::Sources sources;
    sources.options = options;
    sources.facts = std::move(*facts);
    sources.figures = figures::compute(sources.facts, question);
    const Done read = workspace.store().read([&](Reader &reader) {
        const Id<domain::Cohort> cohort = workspace.cohort().id;
        sources.consents = storage::consentsOf(reader, cohort);
        sources.press = reader.list(Query<domain::PressMention>()
                                        .where(&domain::PressMention::cohort, cohort)
                                        .orderBy(&domain::PressMention::date)
                                        .reversed());
        sources.photoSums = photoSums(reader, sources.facts.members);
    });
    if (!read)
        return fail(read.error());
    if (options.hasPapers)
        sources.papers = sitePapersOf(workspace, options);
    return sources;
}

site::PhotoOf sitePhotosOf(const Workspace &workspace)
{
    return [&workspace](Id<domain::File> photo) -> Result<QByteArray> {
        const auto file = workspace.store().read([&](Reader &reader) { return reader.find(photo); });
        if (!file)
            return fail(file.error());
        // Gone meanwhile, or damaged: nobody's photo, and not to be read.
        return canBeDrawn(*file) ? (*file)->bytes : QByteArray();
    };
}

} // namespace rebond::workspace
