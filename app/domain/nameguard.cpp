// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nameguard.h"

#include "base/folding.h"

namespace rebond::domain {

namespace {

// Runs of letters and digits, folded; addresses are written in code where they go beyond ASCII, which stays unread here.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = fold(text);
    for (const QChar c : folded) {
        if (c.category() == QChar::Other_Format) // a soft hyphen, a joiner: nobody sees it, and it parts no word
            continue;
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool standsAt(const QStringList &words, qsizetype at, const QStringList &name)
{
    return at + name.size() <= words.size() && std::equal(name.cbegin(), name.cend(), words.cbegin() + at);
}

bool standsIn(const QStringList &words, const QStringList &name)
{
    for (qsizetype i = 0; !name.isEmpty() && i < words.size(); ++i) {
        if (standsAt(words, i, name))
            return true;
    }
    return false;
}

} // namespace

void NameGuard::add(const Member &member)
{
    const Name name{wordsOf(member.familyName), wordsOf(member.givenName)};
    if (!name.family.isEmpty())
        m_names[name.family.first()].append(name);
}

bool NameGuard::finds(const QString &text, bool isWhole) const
{
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto found = m_names.constFind(words.at(i));
        if (found == m_names.constEnd())
            continue;
        for (const Name &name : *found) {
            if (standsAt(words, i, name.family) && (!isWhole || standsIn(words, name.given)))
                return true;
        }
    }
    return false;
}

bool NameGuard::findsFamilyName(const QString &text) const
{
    return finds(text, false);
}

bool NameGuard::findsWholeName(const QString &text) const
{
    return finds(text, true);
}

bool tellsWhoItIs(const QString &text, const Member &member)
{
    const QStringList words = wordsOf(text);
    return standsIn(words, wordsOf(member.familyName)) || standsIn(words, wordsOf(member.givenName));
}

} // namespace rebond::domain
