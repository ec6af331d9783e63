// SPDX-License-Identifier: GPL-3.0-or-later
// What hosts refuse, in sentences: the same for both ways. Private to this room. `server` is serverOf() a place,
// `detail` what the library said, for the log.
#pragma once

#include "base/result.h"

#include <QString>

namespace rebond::publish {

[[nodiscard]] Error unknownHost(const QString &server, const QString &detail);
[[nodiscard]] Error noAnswer(const QString &server, const QString &detail);
[[nodiscard]] Error cutOff(const QString &server, const QString &detail);
[[nodiscard]] Error wrongPassword(const QString &server, const QString &detail);
[[nodiscard]] Error forbidden(const QString &server, const QString &name, const QString &detail);
[[nodiscard]] Error notThere(const QString &address, const QString &detail);
[[nodiscard]] Error diskFull(const QString &server, const QString &name, const QString &detail);
// The host does not say why.
[[nodiscard]] Error notKept(const QString &server, const QString &name, const QString &detail);
// Nor whether it was the line.
[[nodiscard]] Error halfTaken(const QString &server, const QString &name, const QString &detail);
[[nodiscard]] Error notRemoved(const QString &server, const QString &name, const QString &detail);
[[nodiscard]] Error otherKey(const QString &server, const QString &shown, const QString &trusted);
[[nodiscard]] Error untrustedKey(const QString &server, const QString &shown);

} // namespace rebond::publish
