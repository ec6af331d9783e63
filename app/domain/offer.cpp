// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offer.h"

namespace rebond::domain {

bool hasExpired(const Offer &offer, QDate day)
{
    return offer.expiresOn && *offer.expiresOn < day;
}

Channel channelOf(OfferOrigin origin)
{
    return origin == OfferOrigin::Groupe ? Channel::OffreGroupe : Channel::Annonce;
}

} // namespace rebond::domain
