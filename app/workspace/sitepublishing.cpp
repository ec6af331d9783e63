// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitepublishing.h"

#include "domain/webaddress.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<site::Sources> sourcesOf(const Workspace &workspace)
{
    const figures::Question question{workspace.clock().today(), {}};
    auto facts = workspace.facts(question.asOf);
    if (!facts)
        return fail(facts.error());
    site::Sources sources;
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
    return sources;
}

site::PhotoOf photosOf(const Workspace &workspace)
{
    return [&workspace](Id<domain::File> photo) -> Result<QByteArray> {
        const auto file = workspace.store().read([&](Reader &reader) { return reader.find(photo); });
        if (!file)
            return fail(file.error());
        return *file ? (*file)->bytes : QByteArray(); // gone meanwhile: nobody's photo, and not to be read
    };
}

} // namespace

Result<SiteMade> writeSite(const Workspace &workspace, const site::Options &options, const QString &folder,
                           const Formats &formats, TaskContext &task)
{
    site::Hands hands;
    return writeSite(workspace, options, folder, formats, task, hands);
}

Result<SiteMade> writeSite(const Workspace &workspace, const site::Options &options, const QString &folder,
                           const Formats &formats, TaskContext &task, site::Hands &hands)
{
    if (!options.contact.isEmpty()) {
        if (const auto address = domain::cleanEmail(options.contact); !address)
            return fail(address.error());
    }
    task.step(0, 0, QCoreApplication::translate("Workspace", "Reading the facts"));
    auto sources = sourcesOf(workspace);
    if (!sources)
        return fail(sources.error());
    sources->options = options;
    if (!options.contact.isEmpty())
        sources->options.contact = domain::cleanEmail(options.contact)->text;
    site::Pages pages(*sources, site::shownOf(*sources), formats);
    auto files = site::publish(pages, formats, folder, photosOf(workspace), hands, task);
    if (!files)
        return fail(files.error());
    const QList<site::Person> &people = pages.shown().people;
    SiteMade made;
    made.files = *files;
    made.people = people.size();
    made.nameless = std::count_if(people.cbegin(), people.cend(),
                                  [](const site::Person &person) { return person.name.isEmpty(); });
    made.pressLeftOut = pages.shown().pressLeftOut;
    made.lastDay = pages.shown().lastDay;
    return made;
}

} // namespace rebond::workspace
