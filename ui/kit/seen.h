// SPDX-License-Identifier: GPL-3.0-or-later
// Pages take turns in one place: what only serves the eye need not follow each change while another page stands there.
#pragma once

#include <QWidget>

namespace rebond::ui::kit {

// Whether it stands in its window, were that one shown. A page that is not seen is refreshed when it is shown again.
[[nodiscard]] inline bool isSeen(const QWidget &widget)
{
    const QWidget *each = &widget;
    while (!each->isWindow() && !each->isHidden())
        each = each->parentWidget();
    return each->isWindow();
}

} // namespace rebond::ui::kit
