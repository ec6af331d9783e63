// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: the chapters at one side, the text at the other. The very files of resources/manual/, without
// their pictures, which show what stands around them here.
#pragma once

#include "ui/kit/page.h"

#include <QString>

namespace rebond::ui::shell {

// In the language of the window, "fr" or "en".
[[nodiscard]] kit::Page *makeManualPage(const QString &language, QWidget *parent);

// Opens a page made there at what is written of that page of the window ("members"): in the manual, "<!-- page: members -->"
// stands above its heading. Nothing moves where nothing is written of it.
void openManualAt(kit::Page *manual, const QString &page);

} // namespace rebond::ui::shell
