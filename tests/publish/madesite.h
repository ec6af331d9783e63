// SPDX-License-Identifier: GPL-3.0-or-later
// A folder as site::publish() leaves it, with pages made for the test: who links to whom is all that matters.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rebond::test {

using Files = QMap<QString, QByteArray>;

// A page that leads there.
[[nodiscard]] QByteArray pageTo(const QStringList &links, const QString &words = {});
// Of people by letter: "abc" has three, each with a page and a photo; a list of them, and the way in. News and a map
// stand beside.
[[nodiscard]] Files siteOf(const QString &people, const QString &count);
// Whatever stood there is replaced.
void writeSite(const QString &folder, const Files &files, const QString &count);

[[nodiscard]] Files filesIn(const QString &folder); // hidden ones left out
// Links that lead nowhere, of the pages that can be reached from `from`.
[[nodiscard]] QStringList deadLinks(const Files &files, const QStringList &from);

} // namespace rebond::test
