// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: a volume of the room booklet, which knows no pages, with the pages that come between.
#pragma once

#include "booklet/volume.h"
#include "typeset/binding.h"

#include <vector>

namespace rebond::workspace {

using VolumePages = decltype(typeset::VolumePart::contents);

// Where a part has no document, the next of `between` stands.
[[nodiscard]] typeset::PageList boundVolume(std::vector<booklet::Part> parts, std::vector<VolumePages> between);

} // namespace rebond::workspace
