// SPDX-License-Identifier: GPL-3.0-or-later
// A site as a visitor finds it, read by a parser that knows nothing of ours.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rebond::test {

// All files of the folder but the hidden ones.
[[nodiscard]] QMap<QString, QByteArray> filesOf(const QString &folder);

struct ReadPage
{
    QString error; // of the parser
    QString title;
    QString text;          // without the style
    QStringList links;     // of the site itself: href and src
    QStringList addresses; // elsewhere
    QStringList troubles;  // a script, a picture without words, no language, no first heading …
};
[[nodiscard]] ReadPage readPage(const QByteArray &html);

// Everything that is wrong: pages that do not parse, links that lead nowhere, troubles. Empty for a good site.
[[nodiscard]] QStringList wrongIn(const QString &folder);
// The same of a site in the making: each page is whole and leads to what is there. A page may be a stand-in.
[[nodiscard]] QStringList deadLinksIn(const QString &folder);

} // namespace rebond::test
