// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a visitor would see it, without any folder: each file is made when it is asked for.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "site/pages.h"
#include "site/sources.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace rebond::workspace {

class Workspace;

class SitePreview
{
public:
    // Of the facts of this moment. Invalid where one of the addresses is none.
    [[nodiscard]] static Result<std::shared_ptr<SitePreview>> make(std::shared_ptr<const Workspace> workspace,
                                                                   const site::Options &options,
                                                                   const Formats &formats);
    SitePreview(const SitePreview &) = delete;
    SitePreview &operator=(const SitePreview &) = delete;

    // None where the site has no such file, or its photo cannot be read. Any thread, one at a time.
    [[nodiscard]] std::optional<QByteArray> file(const QString &name);

private:
    SitePreview(std::shared_ptr<const Workspace> workspace, site::Sources sources, const Formats &formats);

    std::shared_ptr<const Workspace> m_workspace;
    site::Sources m_sources;
    site::Pages m_pages;
    QHash<QString, size_t> m_places; // of pages, by name
    struct Photo
    {
        QString name; // of all its files
        Id<domain::File> picture;
    };
    QHash<QString, Photo> m_photos; // by the name of each file
    QHash<QString, site::Paper> m_papers;
};

} // namespace rebond::workspace
