// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

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

} // namespace

QString fold(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) { // most cells: no table look-ups
        for (const QChar c : text)
            append(out, c.toLower());
    } else {
        // KD takes accents off their letters; what is left of them are marks, which are dropped.
        const QString apart = text.toString()
                                  .normalized(QString::NormalizationForm_KD)
                                  .toCaseFolded()
                                  .normalized(QString::NormalizationForm_KD);
        for (const QChar c : apart) {
            if (c.category() != QChar::Mark_NonSpacing && c != QChar(0x200B) && c != QChar(0xFEFF)
                && c != QChar(0x00AD))
                append(out, c);
        }
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
