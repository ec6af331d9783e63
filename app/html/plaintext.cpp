// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/plaintext.h"

namespace rebond::html {

QString plainText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += text.at(++i);
            continue;
        }
        const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
        const bool isTurning = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (!isControl && !isTurning && !c.isSurrogate() && code < 0xFFFE)
            clean += c;
    }
    return clean;
}

} // namespace rebond::html
