// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a page that others made, of those that only lead to an address.
#pragma once

#include "typeset/finishing/sanitise.h"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace rebond::typeset {

// `placed` takes what the page draws to where it stands on a new page of that size; `form` is the page as a drawing. Addresses
// that begin with http:, https: or mailto: and name nobody's password; at most kMostLinksOfAPage.
inline constexpr int kMostLinksOfAPage = 50;
[[nodiscard]] QList<SaneLink> linksOf(QPDFPageObjectHelper page, QPDFObjectHandle form, const QPDFMatrix &placed,
                                      QSizeF size, int index);

} // namespace rebond::typeset
