// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/offers.h"

#include "base/clock.h"
#include "cv/jsonresume.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::workspace {

QStringList skillsIn(const domain::Cv &cv)
{
    QStringList skills;
    const auto resume = cv::parseResume(cv.resume.toUtf8());
    if (!resume)
        return skills;
    for (const cv::Skill &skill : resume->skills) {
        skills.append(skill.name);
        skills += skill.keywords;
    }
    skills.removeAll(QString());
    return skills;
}

Result<domain::Offer> offerMeant(const Workspace &workspace, const QString &reference)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<domain::Offer> {
        const QString typed = reference.trimmed();
        for (const QString &each : {typed, typed.toUpper()}) {
            const auto offer = reader.first(storage::Query<domain::Offer>()
                                                .where(&domain::Offer::reference, each)
                                                .where(&domain::Offer::cohort, workspace.cohort().id));
            if (offer)
                return *offer;
        }
        return notFound(
            //: %1 is what was given as the reference of an offer
            QCoreApplication::translate("Offers", "“%1” is no offer of this cohort: give its reference, as the page "
                                                  "Offers or the exported list has it.")
                .arg(typed));
    });
}

Result<OfferReading> membersForOffer(const Workspace &workspace, Id<domain::Offer> id)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<OfferReading> {
        const auto offer = reader.find(id);
        if (!offer)
            return notFound(QCoreApplication::translate("Offers", "This offer is no longer in the file: somebody has "
                                                                  "deleted it."));
        return OfferReading{*offer, desk::membersFor(reader, *offer, skillsIn, workspace.clock().today())};
    });
}

} // namespace rebond::workspace
