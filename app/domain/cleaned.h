// SPDX-License-Identifier: GPL-3.0-or-later
// How values of a form come in: every clean…() takes what a person wrote and gives the one text that records keep, or
// refuses it with a sentence. clean(clean(x)) = clean(x), without a remark the second time where the value is sound.
// Empty input is refused: whether a field may be empty is the field's matter.
#pragma once

#include "base/result.h"

#include <QString>

namespace rebond::domain {

struct Cleaned
{
    QString text;   // canonical
    QString remark; // a translated sentence where the value was mended or is doubtful; else empty
    friend bool operator==(const Cleaned &, const Cleaned &) = default;
};

using Cleaner = Result<Cleaned> (*)(QStringView);

// Without white space of any kind, without the invisible characters that web pages leave.
[[nodiscard]] QString compact(QStringView text);

} // namespace rebond::domain
