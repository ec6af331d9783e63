// SPDX-License-Identifier: GPL-3.0-or-later
// Damerau and Levenshtein's distance as their table says it, over all beginnings of a name: what nearness is held against.
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <vector>

namespace rebond::test {

// One letter another, missing, too many, or two neighbours that changed places. The least of all beginnings of the name:
// the table's row of a beginning is that of the whole name, cut.
inline int distanceOfBeginning(const QString &name, const QString &begun)
{
    const QList<uint> one = name.toUcs4();
    const QList<uint> other = begun.toUcs4();
    std::vector<std::vector<int>> table(one.size() + 1, std::vector<int>(other.size() + 1));
    int least = static_cast<int>(other.size());
    for (qsizetype i = 0; i <= one.size(); ++i) {
        for (qsizetype j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            int best = std::min(table[i - 1][j], table[i][j - 1]) + 1;
            best = std::min(best, table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                best = std::min(best, table[i - 2][j - 2] + 1);
            table[i][j] = best;
        }
        least = std::min(least, table[i][other.size()]);
    }
    return least;
}

} // namespace rebond::test
