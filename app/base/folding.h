// SPDX-License-Identifier: GPL-3.0-or-later
// Folding (the contract, section 2): how headings, vocabulary and names are compared, searched and sorted.
#pragma once

#include <QString>
#include <QStringView>

namespace rebond {

// NFKC, no case, no accents, œ = oe, æ = ae, any run of spaces (no-break ones too) = one, trimmed, ’ = '.
[[nodiscard]] QString fold(QStringView text);

// The same with punctuation and spaces dropped: "Code ROME :", "code-rome" and "CodeRome" are one heading.
[[nodiscard]] QString foldHeading(QStringView text);

} // namespace rebond
