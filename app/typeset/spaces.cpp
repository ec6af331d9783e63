// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/spaces.h"

namespace rebond::typeset {

namespace {

bool isHighSign(QChar c)
{
    return QStringView(u";:!?%»").contains(c);
}

QChar plain(QChar c)
{
    if (c == u'\n' || c == QChar::ParagraphSeparator)
        return QChar::LineSeparator;
    if (c == kNarrowSpace || c == QChar::Nbsp || c == QChar::LineSeparator)
        return c;
    if (c == QChar(0x2009) || c == QChar(0x200A) || c == QChar(0x2007)) // thin, hair, figure space
        return kNarrowSpace;
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return u' ';
    return c;
}

} // namespace

QString withSpaces(QString text, bool french)
{
    for (QChar &c : text)
        c = plain(c);
    if (!french)
        return text;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == QChar::LineSeparator)
            continue;
        if (text[i].isSpace() && isHighSign(text[i + 1]))
            text[i] = kNarrowSpace;
        else if (text[i] == u'«' && text[i + 1].isSpace() && text[i + 1] != QChar::LineSeparator)
            text[i + 1] = kNarrowSpace;
    }
    return text;
}

} // namespace rebond::typeset
