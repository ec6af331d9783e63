// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds something that was typed and is not saved yet: a page with a form, the line for acts. The window keeps it beside
// the cohort file while somebody types, and gives it back when the file is opened again (backup/drafts.h).
#pragma once

#include <QVariantMap>

namespace rebond::ui::kit {

class Drafting
{
public:
    Drafting() = default;
    Drafting(const Drafting &) = delete;
    Drafting &operator=(const Drafting &) = delete;

    // What stands there unsaved, in values that JSON has; empty: nothing. Asked now and then while somebody types: cheap, and
    // changes nothing.
    [[nodiscard]] virtual QVariantMap draft() const = 0;
    // Puts it where it was typed, as unsaved as it was. False where it can have no place: the record it was typed for is gone.
    [[nodiscard]] virtual bool takeUp(const QVariantMap &draft) = 0;
    // What stands there unsaved goes.
    virtual void giveUp() = 0;
    // It is about to go itself: what it saves without being asked is saved now.
    virtual void keepOwn() {}

protected:
    ~Drafting() = default;
};

} // namespace rebond::ui::kit
