// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personnames.h"

#include "base/folding.h"

#include <QUrl>

#include <algorithm>

namespace rebond::storage {

namespace {

// Folded, of letters and digits each.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool isWithin = false;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        if (!c.isLetterOrNumber()) {
            isWithin = false;
            continue;
        }
        if (!isWithin)
            words.append(QString());
        words.last().append(c);
        isWithin = true;
    }
    return words;
}

} // namespace

void PersonNames::add(const QString &givenName, const QString &familyName)
{
    const QString given = wordsOf(givenName).join(QString());
    const QString family = wordsOf(familyName).join(QString());
    const QStringList names = family.isEmpty() ? QStringList{given} // all that is known of them
                                               : QStringList{family, given + family, family + given};
    for (const QString &name : names) {
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
    }
}

bool PersonNames::standIn(const QString &text) const
{
    qsizetype longest = 0;
    for (const QString &name : m_names)
        longest = std::max(longest, name.size());
    // By itself: a text may hold a sign of percent that means nothing.
    for (const QString &written : {text, QUrl::fromPercentEncoding(text.toUtf8())}) {
        const QStringList words = wordsOf(written);
        for (qsizetype first = 0; first < words.size(); ++first) {
            QString together;
            for (qsizetype i = first; i < words.size() && together.size() < longest; ++i) {
                together += words[i];
                if (m_names.contains(together))
                    return true;
            }
        }
    }
    return false;
}

} // namespace rebond::storage
