// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/boundvolume.h"

#include <utility>

namespace rebond::workspace {

typeset::PageList boundVolume(std::vector<booklet::Part> parts, std::vector<VolumePages> between)
{
    std::vector<typeset::VolumePart> bound;
    bound.reserve(parts.size());
    size_t next = 0;
    for (booklet::Part &part : parts) {
        bound.push_back(
            {.name = part.name,
             .title = part.title,
             .level = part.level,
             .contents = part.document ? VolumePages(std::move(*part.document)) : std::move(between.at(next++)),
             .isNumbered = part.isNumbered,
             .label = part.label,
             .opens = part.opens,
             .mayShare = part.mayShare});
    }
    return typeset::bindVolume(std::move(bound));
}

} // namespace rebond::workspace
