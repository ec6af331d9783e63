// SPDX-License-Identifier: GPL-3.0-or-later
// What a WebDAV server answers when it is asked for the contents of a folder (RFC 4918, 9.1 and 13). Private to this
// room.
#pragma once

#include "publish/host.h"

#include <QByteArray>

#include <optional>

namespace rebond::publish {

// The question, for PROPFIND with "Depth: 1".
[[nodiscard]] QByteArray listingQuestion();
// None where the bytes are no such answer. The folder itself, and what lies deeper or elsewhere, is left out: a server
// behind another one may name another path than the one that was asked for, so the folder is the shortest path of all.
[[nodiscard]] std::optional<QList<Entry>> parseListing(const QByteArray &bytes);

} // namespace rebond::publish
