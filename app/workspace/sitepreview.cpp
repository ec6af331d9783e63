// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitepreview.h"

#include "site/people.h"
#include "site/photo.h"
#include "workspace/sitesources.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace rebond::workspace {

Result<std::shared_ptr<SitePreview>> SitePreview::make(std::shared_ptr<const Workspace> workspace,
                                                       const site::Options &options, const Formats &formats)
{
    const auto clean = cleanedOptions(options);
    if (!clean)
        return fail(clean.error());
    auto sources = siteSourcesOf(*workspace, *clean);
    if (!sources)
        return fail(sources.error());
    return std::shared_ptr<SitePreview>(new SitePreview(std::move(workspace), std::move(*sources), formats));
}

SitePreview::SitePreview(std::shared_ptr<const Workspace> workspace, site::Sources sources, const Formats &formats)
    : m_workspace(std::move(workspace)),
      m_sources(std::move(sources)),
      m_pages(m_sources, site::shownOf(m_sources), formats)
{
    for (size_t i = 0; i < m_pages.count(); ++i)
        m_places.insert(m_pages.name(i), i);
    for (const site::Person &person : m_pages.shown().people) {
        if (person.photo.isEmpty())
            continue;
        const QStringList files = site::photoFilesOf(person.photo);
        for (const QString &file : files)
            m_photos.insert(file, {person.photo, person.picture});
    }
    const QList<site::Paper> papers = m_pages.papers();
    for (const site::Paper &paper : papers)
        m_papers.insert(paper.file, paper);
}

std::optional<QByteArray> SitePreview::file(const QString &name)
{
    if (const auto place = m_places.constFind(name); place != m_places.constEnd())
        return m_pages.page(*place).bytes;
    if (const auto paper = m_papers.constFind(name); paper != m_papers.constEnd()) {
        SilentTask task;
        const auto drawn = paper->draw(task);
        return drawn ? std::optional(*drawn) : std::nullopt;
    }
    const auto photo = m_photos.constFind(name);
    if (photo == m_photos.constEnd())
        return {};
    const auto original = sitePhotosOf(*m_workspace)(photo->picture);
    if (!original)
        return {};
    const auto drawn = site::sitePhotos(*original, photo->name);
    if (!drawn)
        return {};
    const auto wanted = std::find_if(drawn->cbegin(), drawn->cend(),
                                     [&](const site::PhotoFile &each) { return each.name == name; });
    return wanted == drawn->cend() ? std::nullopt : std::optional(wanted->bytes);
}

} // namespace rebond::workspace
