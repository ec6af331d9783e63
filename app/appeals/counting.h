// SPDX-License-Identifier: GPL-3.0-or-later
// How long a message is to the network it is for. Where a network's own rule needs lists that change (which endings make a
// web address without "https://"), the count is never less than the network's.
#pragma once

#include "appeals/network.h"

#include <QStringList>

namespace rebond::appeals {

// What a reader takes for single signs: an emoji of several characters is one, a letter with its accents is one.
[[nodiscard]] QStringList signsOf(const QString &text);

// As the network counts: links as linkLength says, and of "@name@host" what is seen there.
[[nodiscard]] int lengthOf(const QString &text, const Network &network);

} // namespace rebond::appeals
