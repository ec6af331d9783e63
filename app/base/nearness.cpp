// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearness.h"

#include <QList>

#include <algorithm>

namespace rebond {

namespace {

using Letters = QList<uint>;

bool isSame(const Letters &one, qsizetype fromOne, const Letters &other, qsizetype fromOther, qsizetype count)
{
    return fromOne + count <= one.size() && fromOther + count <= other.size()
        && std::equal(one.begin() + fromOne, one.begin() + fromOne + count, other.begin() + fromOther);
}

bool endsAWord(const Letters &key, qsizetype end)
{
    return end == key.size() || key.at(end) == u' ' || key.at(end) == u'-' || key.at(end) == u'\'';
}

// Whether a beginning of the key of that length, which fits, is one that counts.
template<typename Fits>
bool anyBeginning(QStringView keyText, QStringView begunText, Fits &&fits)
{
    const Letters key = keyText.toUcs4();
    const Letters begun = begunText.toUcs4();
    const qsizetype size = begun.size();
    const auto [differsKey, differs] = std::mismatch(key.begin(), key.end(), begun.begin(), begun.end());
    const qsizetype shared = differs - begun.begin();
    if (shared == size && fits(key, size))
        return true;
    // The one wrong letter stands at the first difference or before it: "aab" for "ab" is both.
    for (qsizetype at = 0; at <= shared; ++at) {
        const qsizetype rest = size - at - 1;
        if (isSame(key, at + 1, begun, at, size - at) && fits(key, size + 1)) // one is missing in what was typed
            return true;
        if (rest < 0)
            continue;
        if (at < key.size() && isSame(key, at + 1, begun, at + 1, rest) && fits(key, size)) // another one
            return true;
        if (isSame(key, at, begun, at + 1, rest) && fits(key, size - 1)) // one too many
            return true;
        if (rest >= 1 && at + 1 < key.size() && key.at(at) == begun.at(at + 1) && key.at(at + 1) == begun.at(at)
            && isSame(key, at + 2, begun, at + 2, rest - 1) && fits(key, size)) // two changed places
            return true;
    }
    return false;
}

} // namespace

bool beginsNearly(QStringView key, QStringView begun)
{
    return anyBeginning(key, begun, [](const Letters &, qsizetype) { return true; });
}

bool beginsNearlyWithWords(QStringView key, QStringView begun)
{
    return anyBeginning(key, begun, endsAWord);
}

} // namespace rebond
