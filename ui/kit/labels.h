// SPDX-License-Identifier: GPL-3.0-or-later
// Words beside controls, and in lines of facts.
#pragma once

#include <QString>
#include <QStringList>

class QLabel;
class QWidget;

namespace rebond::ui::kit {

// "&File" is "File", "R&&D" is "R&D".
[[nodiscard]] QString withoutMnemonic(QString text);
// Those of the facts that are there, one behind the other.
[[nodiscard]] QString joined(QStringList facts);
// A text as it is, or the beginning of one that is longer than that many letters, with an ellipsis: drawing a megabyte takes
// seconds.
[[nodiscard]] QString shortened(const QString &text, qsizetype letters);
// The same text, of which words that are longer than a line of a narrow table may be broken: links, behind their signs.
[[nodiscard]] QString breakable(const QString &text);
// A label with its & for the keyboard, and the control's name for screen readers: Qt makes the one from the other only
// where both have the same parent.
[[nodiscard]] QLabel *makeLabelFor(QWidget *control, const QString &text, QWidget *parent);

} // namespace rebond::ui::kit
