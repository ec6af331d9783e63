// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/originsection.h"

#include "domain/wording.h"

#include <QCoreApplication>

#include <map>

namespace rebond::reports {

namespace {

using namespace document;

struct OriginRow
{
    qint64 lasting = 0;
    qint64 transitional = 0;
    qint64 beside = 0; // contributed to a first outcome that has another main channel, or none
};

struct Origins
{
    std::map<domain::Channel, OriginRow> channels; // in the vocabulary's order
    OriginRow unknown;
    OriginRow all;
};

Origins originsOf(const figures::Explanation &rebounded)
{
    Origins origins;
    for (const figures::ExplanationRow &row : rebounded.rows) {
        if (!row.outcome)
            continue;
        const domain::Outcome &first = *row.outcome;
        OriginRow &its = first.primaryChannel ? origins.channels[*first.primaryChannel] : origins.unknown;
        const bool isLasting = domain::classOf(first) == domain::OutcomeClass::Durable;
        for (OriginRow *count : {&its, &origins.all})
            isLasting ? ++count->lasting : ++count->transitional;
        for (const domain::Channel channel : first.contributingChannels) {
            if (channel == first.primaryChannel)
                continue;
            ++origins.channels[channel].beside;
            ++origins.all.beside;
        }
    }
    return origins;
}

QList<RichText> originCells(const QString &label, const OriginRow &row, const Formats &formats)
{
    return {label, formats.number(row.lasting), formats.number(row.transitional),
            formats.number(row.lasting + row.transitional), formats.number(row.beside)};
}

Table originTable(const Origins &origins, const Formats &formats)
{
    Table table;
    table.columns = {{//: heading of a column: courriel, réseau, annonce …
                      .heading = QCoreApplication::translate("ProgressReport", "Main channel"),
                      .weight = 2},
                     {//: heading of a column: lasting jobs and businesses
                      .heading = QCoreApplication::translate("ProgressReport", "Lasting"),
                      .align = Align::Right},
                     {//: heading of a column: transitional jobs
                      .heading = QCoreApplication::translate("ProgressReport", "Transitional"),
                      .align = Align::Right},
                     {.heading = QCoreApplication::translate("ProgressReport", "Together"), .align = Align::Right},
                     {//: heading of a column: how often a channel contributed beside the main one
                      .heading = QCoreApplication::translate("ProgressReport", "Also contributed"),
                      .align = Align::Right}};
    for (const auto &[channel, row] : origins.channels)
        table.rows.append(originCells(domain::wordingOf(channel), row, formats));
    if (origins.unknown.lasting + origins.unknown.transitional > 0)
        table.rows.append(
            originCells(QCoreApplication::translate("ProgressReport", "not known"), origins.unknown, formats));
    table.rows.append(originCells(QCoreApplication::translate("ProgressReport", "Together"), origins.all, formats));
    table.alternative =
        QCoreApplication::translate("ProgressReport",
                                    "The first rebounds by their main channel, lasting and transitional.");
    return table;
}

} // namespace

Blocks originSection(const figures::Explanation &rebounded, const Formats &formats)
{
    const Origins origins = originsOf(rebounded);
    if (origins.all.lasting + origins.all.transitional == 0)
        return {};
    Blocks blocks;
    blocks.emplace_back(
        Heading{1, QCoreApplication::translate("ProgressReport", "By which channel the first rebounds came")});
    blocks.emplace_back(Paragraph{.text = QCoreApplication::translate(
                                      "ProgressReport",
                                      "Each person stands once, at the main channel of their first outcome and by its "
                                      "class. In the last column a rebound may stand several times, or not at all. "
                                      "The table tells where a job came from, not what caused it."),
                                  .size = TextSize::Note});
    blocks.emplace_back(originTable(origins, formats));
    return blocks;
}

} // namespace rebond::reports
