// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leadstatus.h"

namespace rebond::domain {

bool isUnderWay(LeadStatus status)
{
    return status == LeadStatus::Echange || status == LeadStatus::Entretien || status == LeadStatus::Proposition;
}

bool isOpen(LeadStatus status)
{
    return status == LeadStatus::Contactee || status == LeadStatus::Relancee || isUnderWay(status);
}

bool isEndedByWord(LeadStatus status)
{
    return status == LeadStatus::Aboutie || status == LeadStatus::Refus || status == LeadStatus::Retrait
        || status == LeadStatus::Vivier;
}

bool isClosed(LeadStatus status)
{
    return isEndedByWord(status) || status == LeadStatus::CloseAilleurs;
}

} // namespace rebond::domain
