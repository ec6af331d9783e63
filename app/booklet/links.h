// SPDX-License-Identifier: GPL-3.0-or-later
// Useful links, and text of facilitators as blocks: an e-mail or a web address alone on its line can be clicked.
#pragma once

#include "document/block.h"

#include <QList>
#include <QString>

namespace rebond::booklet {

struct UsefulLink
{
    QString words;   // may be empty
    QString address; // http or https
    friend bool operator==(const UsefulLink &, const UsefulLink &) = default;
};

inline constexpr qsizetype kMostLinks = 100;
// A line each, "https://example.org What it is"; empty lines are passed over.
struct ReadLinks
{
    QList<UsefulLink> links = {};
    int faultyLine = 0; // the first, from 1, that begins with no web address or is one too many; 0: none
};
[[nodiscard]] ReadLinks readLinks(const QString &text);

[[nodiscard]] document::RichText withLinks(const QString &text);
// With an empty line between them.
[[nodiscard]] document::Blocks paragraphsOf(const QString &text);

} // namespace rebond::booklet
