// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in place of which boxes stand on paper (typeset/boxes.h), by who has them in their name or their words: told to whoever
// makes the pages, never printed.
#pragma once

#include "base/formats.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::workspace {

struct Boxed
{
    QString whose; // a name, with the reference where there is one; empty: nobody's, as the words of a cover
    QStringList letters;
    friend bool operator==(const Boxed &, const Boxed &) = default;
};

// With what to do; empty where nobody has any. Of many people some are named.
[[nodiscard]] QString boxedSentence(const QList<Boxed> &boxed, const Formats &formats);

} // namespace rebond::workspace
