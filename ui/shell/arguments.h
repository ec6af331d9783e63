// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was called with: rebond [FILE] [--demo] [--lang fr|en] [--help] [--version] (the contract, section 1).
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace rebond::ui::shell {

struct Arguments
{
    QString file; // as given; empty for none
    bool demo = false;
    QString language; // "fr", "en", or empty for the user's setting
    bool help = false;
    bool version = false;
    friend bool operator==(const Arguments &, const Arguments &) = default;
};

// `given` without the program's name. An unknown option, a second file, a file beside --demo, or a language that is
// neither fr nor en makes a call that is wrong.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &given);
[[nodiscard]] QString helpText();

} // namespace rebond::ui::shell
