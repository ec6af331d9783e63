// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cohorts.h"

#include "figures/histories.h"

#include <QBuffer>
#include <QImage>

#include <array>

namespace rebond::test {

using domain::Channel;
using domain::OutcomeType;

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
