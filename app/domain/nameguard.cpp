// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nameguard.h"

#include "base/folding.h"

#include <QRegularExpression>

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

// As they stand in a text: what a word is compared by, and whether it is written as a name is.
struct WrittenWords
{
    QStringList folded;
    QList<bool> isName; // begins with a capital; letters that know no capitals could be anybody's
};

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format;
}

WrittenWords writtenWordsOf(const QString &text)
{
    WrittenWords words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPartOfWord(text.at(end)))
            ++end;
        const QString word = text.mid(at, end - at);
        const QStringList folded = wordsOf(word); // compatibility letters may be several
        for (const QString &each : folded) {
            words.folded.append(each);
            words.isName.append(!word.front().isLower());
        }
        at = end + 1;
    }
    return words;
}

// "Fali-" at the end of a line and "cornet" at the beginning of the next; PDFs have several hyphens for it, and some of no letter.
QString withoutPartedWords(QString text)
{
    static const QRegularExpression parted(
        QStringLiteral("[-\\x{2010}\\x{2011}\\x{00AD}\\x{0002}\\x{FFFE}]\\s*[\\r\\n]+\\s*|[\\x{0002}\\x{FFFE}]"));
    return text.remove(parted);
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
    const Name name{member.familyName, wordsOf(member.familyName), wordsOf(member.givenName)};
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

QStringList NameGuard::familyNamesInProse(const QString &text) const
{
    QStringList found;
    for (const QString &version : {text, withoutPartedWords(text)}) {
        const WrittenWords words = writtenWordsOf(version);
        for (qsizetype i = 0; i < words.folded.size(); ++i) {
            const auto names = m_names.constFind(words.folded.at(i));
            if (names == m_names.constEnd())
                continue;
            for (const Name &name : *names) {
                const qsizetype behind = i + name.family.size();
                if (found.contains(name.written) || !standsAt(words.folded, i, name.family))
                    continue;
                const bool isName = words.isName.mid(i, name.family.size()).contains(true);
                const bool isBeside = !name.given.isEmpty()
                                   && (standsAt(words.folded, behind, name.given)
                                       || (i >= name.given.size()
                                           && standsAt(words.folded, i - name.given.size(), name.given)));
                if (isName || isBeside)
                    found.append(name.written);
            }
        }
    }
    return found;
}

bool tellsWhoItIs(const QString &text, const Member &member)
{
    const QStringList words = wordsOf(text);
    return standsIn(words, wordsOf(member.familyName)) || standsIn(words, wordsOf(member.givenName));
}

} // namespace rebond::domain
