// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/emoji.h"

#include "cv/eachtext.h"
#include "document/emoji.h"

namespace rebond::cv {

Resume withoutEmoji(const Resume &resume)
{
    Resume left = resume;
    eachText(left, [](const char *, QString &text) { text = document::withoutEmoji(text); });
    return left;
}

} // namespace rebond::cv
