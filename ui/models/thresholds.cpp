// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thresholds.h"

#include "ui/kit/settings.h"

namespace rebond::ui::models {

desk::Thresholds thresholdsOf(const kit::Settings &settings)
{
    desk::Thresholds thresholds;
    thresholds.followUpDays = settings.value(kit::setting::kFollowUpDays);
    thresholds.week = settings.value(kit::setting::kWorkingWeek);
    thresholds.silenceDays = settings.value(kit::setting::kSilenceDays);
    thresholds.recentDays = settings.value(kit::setting::kEarlierActDays);
    thresholds.silentDays = settings.value(kit::setting::kSilentMemberDays);
    thresholds.staleDays = settings.value(kit::setting::kStaleDays);
    thresholds.absences = settings.value(kit::setting::kAbsences);
    thresholds.consentDays = settings.value(kit::setting::kConsentDays);
    return thresholds;
}

} // namespace rebond::ui::models
