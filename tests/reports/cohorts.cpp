// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cohorts.h"

#include "figures/histories.h"

#include <QBuffer>
#include <QImage>

#include <array>

namespace rebond::test {

using domain::Channel;
using domain::OutcomeType;

// Forty letters and calls of the group and its members in three weeks of search, the last of them not over.
figures::SearchFigures someSearch()
{
    figures::SearchFigures search;
    search.funnel.all = {{40, 22, 11, 3, 2}, 30, 15, 4, 12, 19};
    search.funnel.collective = {{10, 2, 1, 0, 0}, 8, 1, 0, {}, {}};
    search.funnel.individual = {{30, 20, 10, 3, 2}, 22, 14, 4, 9, 9};
    search.funnel.byChannel = {{domain::Channel::Courriel, {{30, 20, 10, 3, 2}, 22, 14, 4, 9, 9}},
                               {domain::Channel::Collectif, {{10, 2, 1, 0, 0}, 8, 1, 0, {}, {}}}};
    search.activity.members = 60;
    search.activity.memberWeeks = 1234;
    search.activity.acts = {400, .25, figures::Quartiles{.1, .2, .5}};
    search.activity.newCompanies = {100, .125, figures::Quartiles{0, .1, .2}};
    search.activity.interviews = {20, .0162, {}};
    search.activity.weeks = {{QDate(2012, 6, 11), true, 50, 8, 3, 1},
                             {QDate(2012, 6, 18), true, 45, 4, 1, 0},
                             {QDate(2012, 6, 25), false, 40, 2, 0, 0}};
    return search;
}

reports::ProgressReport reportOn(int members, figures::Audience audience)
{
    constexpr std::array kTypes = {OutcomeType::CDI, OutcomeType::CDD, OutcomeType::CREA, OutcomeType::CTT,
                                   OutcomeType::FPT};
    constexpr std::array kChannels = {Channel::Annonce, Channel::Livret, Channel::Reseau, Channel::Presse};
    History history(QStringLiteral("Cohorte d'essai"));
    history.facts.cohort.startsOn = QDate(2011, 6, 20);
    for (int i = 0; i < members; ++i) {
        domain::Member &member = history.joins(QStringLiteral("Imaginaire%1").arg(i + 1), QDate(2011, 6, 20));
        // Some names do not fit in one line of the annex.
        member.givenName = i % 7 == 0 ? QStringLiteral("Marie-Émeline Philippine Rosemonde") : QStringLiteral("Zoé");
        member.birthYear = 1950 + i % 40;
        if (i % 3 != 0)
            continue;
        const auto at = static_cast<size_t>(i / 3);
        domain::Outcome &outcome = history.finds(member.reference, kTypes.at(at % kTypes.size()),
                                                 QDate(2011, 9, 1).addDays(i * 7 % 290));
        if (at % 4 != 3)
            outcome.primaryChannel = kChannels.at(at % kChannels.size());
    }
    reports::ProgressReport report;
    report.facts = history.facts;
    report.question.asOf = kReportDay;
    report.audience = audience;
    report.facts.outreach = {412, 96, 316, 233, 120};
    report.search = someSearch(); // for whoever reads: it is the report's matter not to tell it
    report.created = QDateTime(QDate(2012, 7, 15), QTime(12, 0), Qt::UTC);
    return report;
}

QByteArray somePng(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(11, 95, 165));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace rebond::test
