// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitepublishing.h"

#include "workspace/sitesources.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::workspace {

namespace {

void tell(const site::Shown &shown, qint64 &people, qint64 &nameless)
{
    people = shown.people.size();
    nameless = std::count_if(shown.people.cbegin(), shown.people.cend(),
                             [](const site::Person &person) { return person.name.isEmpty(); });
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
    const auto clean = cleanedOptions(options);
    if (!clean)
        return fail(clean.error());
    task.step(0, 0, QCoreApplication::translate("Workspace", "Reading the facts"));
    const auto sources = siteSourcesOf(workspace, *clean);
    if (!sources)
        return fail(sources.error());
    site::Pages pages(*sources, site::shownOf(*sources), formats);
    auto files = site::publish(pages, siteFormats(*clean, formats), folder, sitePhotosOf(workspace), hands, task);
    if (!files)
        return fail(files.error());
    SiteMade made;
    made.files = *files;
    tell(pages.shown(), made.people, made.nameless);
    made.pressLeftOut = pages.shown().pressLeftOut;
    made.lastDay = pages.shown().lastDay;
    return made;
}

Result<SiteSurvey> surveySite(const Workspace &workspace, const site::Options &options, const QString &folder,
                              const Formats &formats, TaskContext &task)
{
    task.step(0, 0, QCoreApplication::translate("Workspace", "Reading the facts"));
    const auto clean = cleanedOptions(options);
    const auto sources = siteSourcesOf(workspace, clean ? *clean : site::Options());
    if (!sources)
        return fail(sources.error());
    site::Pages pages(*sources, site::shownOf(*sources), formats);
    SiteSurvey survey;
    survey.counter = site::counterOf(*sources, formats); // told in the window, in its language
    survey.audit = site::auditOf(*sources);
    tell(pages.shown(), survey.people, survey.nameless);
    survey.pressLeftOut = pages.shown().pressLeftOut;
    survey.lastDay = pages.shown().lastDay;
    if (!clean) {
        survey.trouble = clean.error();
        return survey;
    }
    if (folder.isEmpty())
        return survey;
    const auto standing = site::survey(pages, folder, sitePhotosOf(workspace), task);
    if (standing)
        survey.folder = *standing;
    else if (standing.error().kind == Error::Kind::Cancelled)
        return cancelled();
    else
        survey.trouble = standing.error();
    return survey;
}

} // namespace rebond::workspace
