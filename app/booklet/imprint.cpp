// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/imprint.h"

#include "reports/letterhead.h"

#include <iterator>
#include <utility>

namespace rebond::booklet {

using namespace document;

namespace {

void append(Blocks &blocks, Blocks more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

} // namespace

Document blankOf(const QString &title, const Formats &formats)
{
    Document document;
    document.metadata.title = title;
    document.metadata.language = codeOf(formats.language());
    return document;
}

Part coverOf(const Imprint &imprint, const QString &label, Blocks below, const Formats &formats)
{
    Part part{.name = QStringLiteral("cover"),
              .title = label,
              .level = 1,
              .document = blankOf(imprint.cohort, formats),
              .isNumbered = false,
              .label = label};
    Blocks &blocks = part.document->blocks;
    append(blocks, reports::letterhead(imprint.logo, reports::LogoPlace::Cover));
    blocks.emplace_back(Spacer{4});
    blocks.emplace_back(Heading{1, Span{.text = imprint.cohort, .size = TextSize::Display}});
    append(blocks, std::move(below));
    return part;
}

Part frontOf(const Imprint &imprint, const QString &name, const QString &title, Blocks blocks, const Formats &formats)
{
    Part part{.name = name,
              .title = title,
              .level = 1,
              .document = blankOf(title, formats),
              .isNumbered = true,
              .label = {}};
    part.document->footer = Running{.left = quiet(imprint.cohort)};
    part.document->header = Running{.left = quiet(title), .onFirstPage = false}; // where it goes on
    part.document->blocks.emplace_back(Heading{1, title});
    append(part.document->blocks, std::move(blocks));
    return part;
}

Metadata metadataOf(const Imprint &imprint, const QString &kind, const QString &subject, const Formats &formats)
{
    Metadata metadata;
    metadata.title = kind + QStringLiteral(" – ") + imprint.cohort;
    metadata.author = imprint.author.isEmpty() ? QStringLiteral("Rebond") : imprint.author;
    metadata.subject = subject;
    metadata.language = codeOf(formats.language());
    metadata.created = imprint.created;
    return metadata;
}

} // namespace rebond::booklet
