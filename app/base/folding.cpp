// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <algorithm>
#include <array>

namespace rebond {

namespace {

bool isApostrophe(QChar c)
{
    return c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x02BC) || c == u'\'';
}

// Letters that no decomposition takes apart, written as people type them.
QStringView written(QChar c)
{
    switch (c.unicode()) {
    case 0x0153: return u"oe";
    case 0x00E6: return u"ae";
    case 0x00DF: return u"ss";
    case 0x00F8: return u"o";
    case 0x0142: return u"l";
    case 0x0111: return u"d";
    case 0x0131: return u"i";
    default: return {};
    }
}

void append(QString &out, QChar c)
{
    if (c.isSpace()) {
        if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
        return;
    }
    if (isApostrophe(c)) {
        out += u'\'';
        return;
    }
    const QStringView spelled = written(c);
    if (!spelled.isEmpty())
        out += spelled;
    else
        out += c;
}

// Without case, accents and compatibility forms; letters and marks that are left stand for themselves.
QString apart(const QString &text)
{
    // KD takes accents off their letters; what is left of them are marks, which are dropped.
    const QString decomposed =
        text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString out;
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing && c != QChar(0x200B) && c != QChar(0xFEFF) && c != QChar(0x00AD))
            out += c;
    }
    return out;
}

// None of these characters changes its neighbours when taken apart, so each is looked up alone: Latin letters.
constexpr char16_t kLookedUp = 0x180;

const QString &apartAlone(QChar c)
{
    static const std::array<QString, kLookedUp> table = [] {
        std::array<QString, kLookedUp> made;
        for (char16_t each = 0; each < kLookedUp; ++each)
            made[each] = apart(QString(QChar(each)));
        return made;
    }();
    return table[c.unicode()];
}

} // namespace

QString fold(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const bool isLatin = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c.unicode() < kLookedUp || isApostrophe(c); });
    if (isLatin) { // nearly every cell
        for (const QChar c : text) {
            if (c.unicode() > 0x20 && c.unicode() < 0x80)
                out += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
            else if (c.unicode() < 0x80 || isApostrophe(c))
                append(out, c);
            else
                std::for_each_n(apartAlone(c).cbegin(), apartAlone(c).size(), [&](QChar each) { append(out, each); });
        }
    } else {
        const QString taken = apart(text.toString());
        for (const QChar c : taken)
            append(out, c);
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString foldHeading(QStringView text)
{
    const QString folded = fold(text);
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

} // namespace rebond
