// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a report a reader is given: those they may ever see, less those the cohort leaves out for them; and what the
// facilitator says below each.
#pragma once

#include "document/block.h"
#include "domain/reportoptions.h"
#include "figures/catalogue.h"
#include "figures/disclosure.h"

#include <QList>

namespace rebond::reports {

// Those that reader may ever see, in the order of the report. Whatever is chosen, others are never shown to them.
[[nodiscard]] QList<domain::ReportPart> partsFor(figures::Audience audience);
// Always there: what the figures are, and how they were made.
[[nodiscard]] bool isFixed(domain::ReportPart part);
// All but the method note, which is the program's own word.
[[nodiscard]] bool canBeCommented(domain::ReportPart part);
// The part that shows a figure; none where no part does.
[[nodiscard]] std::optional<domain::ReportPart> partOf(figures::FigureId figure);

class Parts
{
public:
    Parts(domain::ReportOptions options, figures::Audience audience);

    [[nodiscard]] bool has(domain::ReportPart part) const;
    // The part's blocks and the comment on it; nothing where the part is not shown or has no blocks.
    void add(document::Blocks &to, domain::ReportPart part, document::Blocks blocks) const;
    // Only the comment, for a part whose blocks stand among others.
    void addComment(document::Blocks &to, domain::ReportPart part) const;

private:
    domain::ReportOptions m_options;
    QString m_reader;
    QList<domain::ReportPart> m_parts;
};

} // namespace rebond::reports
