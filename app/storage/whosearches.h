// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: conditions on rows of `member`, written once.
#pragma once

#include <QString>

namespace rebond::storage {

// Entered, not left, and not entered by error. Binds: the day by which they had entered, the day on which they are there.
[[nodiscard]] inline QString isThere()
{
    return QStringLiteral("joined_on <= ? AND (left_on IS NULL OR left_on > ?) "
                          "AND (exit_reason IS NULL OR exit_reason <> 'ERREUR')");
}

// There, and without an outcome that counts on a day. Binds: those of isThere(), then that day.
[[nodiscard]] inline QString searches()
{
    return isThere()
         + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.member_id = member.id "
                          "AND o.effective_on <= ? AND o.cancelled_known_on IS NULL)");
}

} // namespace rebond::storage
