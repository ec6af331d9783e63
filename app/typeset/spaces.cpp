// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/spaces.h"

namespace rebond::typeset {

namespace {

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
    if ((c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)))
        return QChar(QChar::ByteOrderMark); // nothing; the letters say themselves which way they are read
    return c;
}

} // namespace

QString withSpaces(QString text, const Formats &formats)
{
    for (QChar &c : text)
        c = plain(c);
    return formats.typography(text);
}

} // namespace rebond::typeset
