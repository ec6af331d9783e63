// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort file as SQL text and back, so that the proofs of migrations can be read and compared line by line.
#pragma once

#include <QByteArray>
#include <QString>

namespace rebond::test {

// Version and application id, the schema in the order it was made, the rows of each table by name and key.
[[nodiscard]] QByteArray sqlTextOf(const QString &path);
void makeFromSqlText(const QString &path, const QByteArray &text); // ends the program where the text is wrong

// Without comments and blank lines.
[[nodiscard]] QByteArray withoutRemarks(const QByteArray &text);

} // namespace rebond::test
