// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlscanner.h"

namespace rebond::sheets {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

int digitOf(char c, bool isHex)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (isHex && c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return isHex && c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// "#233" or "#xE9"
bool appendReference(QByteArrayView name, QByteArray &resolved)
{
    const bool isHex = name.startsWith("#x");
    const QByteArrayView digits = name.sliced(isHex ? 2 : 1);
    char32_t code = 0;
    for (const char c : digits) { // at most ten of them: no overflow
        const int digit = digitOf(c, isHex);
        if (digit < 0)
            return false;
        code = std::min<char32_t>(code * (isHex ? 16 : 10) + static_cast<char32_t>(digit), 0x110000);
    }
    const bool isLegal = (code >= 0x20 || code == '\t' || code == '\n' || code == '\r') && code <= 0x10FFFF
                      && !(code >= 0xD800 && code <= 0xDFFF) && code != 0xFFFE && code != 0xFFFF;
    if (digits.isEmpty() || !isLegal)
        return false;
    if (code < 0x80)
        resolved += static_cast<char>(code);
    else
        resolved += QStringView(QChar::fromUcs4(code)).toUtf8();
    return true;
}

bool appendEntity(QByteArrayView name, QByteArray &resolved)
{
    struct Named
    {
        QByteArrayView name;
        char character;
    };
    static constexpr Named kNamed[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const Named &named : kNamed) {
        if (name == named.name) {
            resolved += named.character;
            return true;
        }
    }
    return name.startsWith('#') && appendReference(name, resolved);
}

} // namespace

bool resolveEntities(QByteArrayView raw, QByteArray &resolved, bool isAttribute)
{
    resolved.resize(0);
    qsizetype i = 0;
    while (i < raw.size()) {
        const char c = raw[i];
        if (c == '&') {
            const qsizetype end = raw.sliced(i, std::min(kMaxEntityBytes, raw.size() - i)).indexOf(';');
            if (end < 2 || !appendEntity(raw.sliced(i + 1, end - 1), resolved))
                return false;
            i += end + 1;
        } else if (c == '\r') {
            resolved += isAttribute ? ' ' : '\n';
            i += i + 1 < raw.size() && raw[i + 1] == '\n' ? 2 : 1;
        } else if (isAttribute && (c == '\n' || c == '\t')) {
            resolved += ' ';
            ++i;
        } else {
            qsizetype end = i + 1;
            while (end < raw.size() && raw[end] != '&' && raw[end] != '\r' && !(isAttribute && isSpace(raw[end])))
                ++end;
            resolved.append(raw.data() + i, end - i);
            i = end;
        }
    }
    return true;
}

} // namespace rebond::sheets
