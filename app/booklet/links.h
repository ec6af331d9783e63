// SPDX-License-Identifier: GPL-3.0-or-later
// Text of facilitators as blocks: an e-mail or a web address alone on its line can be clicked.
#pragma once

#include "document/block.h"

#include <QString>

namespace rebond::booklet {

[[nodiscard]] document::RichText withLinks(const QString &text);
// With an empty line between them.
[[nodiscard]] document::Blocks paragraphsOf(const QString &text);

} // namespace rebond::booklet
