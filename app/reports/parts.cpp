// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/parts.h"

#include <QCoreApplication>

#include <iterator>

namespace rebond::reports {

using domain::ReportPart;
using figures::Audience;
using figures::FigureId;

QList<ReportPart> partsFor(Audience audience)
{
    switch (audience) {
    case Audience::Internal: return {domain::kReportParts.begin(), domain::kReportParts.end()};
    case Audience::Funder:
        return {ReportPart::Summary, ReportPart::Curve,     ReportPart::Outcomes, ReportPart::Origin,
                ReportPart::Search,  ReportPart::Breakdown, ReportPart::Method};
    case Audience::Public: return {ReportPart::Summary, ReportPart::Method};
    }
    Q_UNREACHABLE();
}

bool isFixed(ReportPart part)
{
    return part == ReportPart::Summary || part == ReportPart::Method;
}

bool canBeCommented(ReportPart part)
{
    return part != ReportPart::Method;
}

std::optional<ReportPart> partOf(FigureId figure)
{
    switch (figure) {
    case FigureId::InRebounded:
    case FigureId::Searching:
    case FigureId::Training:
    case FigureId::Other:
    case FigureId::NoNews:
    case FigureId::Durable:
    case FigureId::Transition:
    case FigureId::ByType: return ReportPart::Outcomes;
    case FigureId::Collective:
    case FigureId::Individual:
    case FigureId::Unknown:
    case FigureId::ByChannel: return ReportPart::Origin;
    case FigureId::Curve: return ReportPart::Curve;
    case FigureId::Survival:
    case FigureId::MedianDays:
    case FigureId::Retention:
    case FigureId::WithinDays:
    case FigureId::SixMonthDurable: return ReportPart::Time;
    case FigureId::Acts:
    case FigureId::ActsForCollective:
    case FigureId::ActsForMember:
    case FigureId::Companies:
    case FigureId::Answered:
    case FigureId::Held:
    case FigureId::Planned:
    case FigureId::ToQualify:
    case FigureId::Funnel:
    case FigureId::Activity: return ReportPart::Search;
    case FigureId::BySector:
    case FigureId::ByRomeDomain:
    case FigureId::ByAgeBand:
    case FigureId::ByIntention:
    case FigureId::ByDepartment: return ReportPart::Breakdown;
    default: return {};
    }
}

Parts::Parts(domain::ReportOptions options, Audience audience)
    : m_options(std::move(options)),
      m_reader(codeOf(audience)),
      m_parts(partsFor(audience))
{}

bool Parts::has(ReportPart part) const
{
    return m_parts.contains(part) && (isFixed(part) || !isLeftOut(m_options, m_reader, part));
}

void Parts::add(document::Blocks &to, ReportPart part, document::Blocks blocks) const
{
    if (!has(part) || blocks.empty())
        return;
    to.insert(to.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    addComment(to, part);
}

void Parts::addComment(document::Blocks &to, ReportPart part) const
{
    const QString comment = canBeCommented(part) && has(part) ? commentOn(m_options, m_reader, part) : QString();
    if (comment.isEmpty())
        return;
    // An opinion is not to be taken for a figure: it is said to be one.
    //: before what the facilitator says of a part of the report
    to.emplace_back(
        document::Paragraph{.text = document::semibold(QCoreApplication::translate("ProgressReport", "Comment:") + u' ')
                                  + comment,
                            .size = {}});
}

} // namespace rebond::reports
