// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/textencoding.h"

#include <cstring>

namespace rebond::sheets {

namespace {

// Windows-1252 from 0x80 to 0x9F (the WHATWG Encoding Standard's index): the rest is Latin-1. The five bytes without a
// character become the control characters of the same number, as in browsers. Qt knows this code page only where it was
// built with ICU.
constexpr char16_t kWindows1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

bool eightAreAscii(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

// Length of the character that a byte begins, and the bounds of its second byte; 0 where none can begin so.
int lengthOf(uchar first, uchar &low, uchar &high)
{
    low = 0x80;
    high = 0xBF;
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF) {
        if (first == 0xE0)
            low = 0xA0;
        if (first == 0xED)
            high = 0x9F;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (first == 0xF0)
            low = 0x90;
        if (first == 0xF4)
            high = 0x8F;
        return 4;
    }
    return 0;
}

// Reads the character of 2 to 4 bytes at `from`; 0 where there is none.
char32_t characterAt(QByteArrayView bytes, qsizetype from, int &length)
{
    uchar low = 0;
    uchar high = 0;
    const uchar first = byteAt(bytes, from);
    length = lengthOf(first, low, high);
    if (length < 2 || from + length > bytes.size())
        return 0;
    const uchar second = byteAt(bytes, from + 1);
    if (second < low || second > high)
        return 0;
    char32_t c = first & (0x7F >> length);
    c = (c << 6) | (second & 0x3F);
    for (int i = 2; i < length; ++i) {
        const uchar next = byteAt(bytes, from + i);
        if (next < 0x80 || next > 0xBF)
            return 0;
        c = (c << 6) | (next & 0x3F);
    }
    return c;
}

} // namespace

std::optional<EncodingGuess> guessEncoding(QByteArrayView beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{Encoding::Utf8, 3};
    if (beginning.startsWith("\xFF\xFE"))
        return EncodingGuess{Encoding::Utf16LittleEndian, 2};
    if (beginning.startsWith("\xFE\xFF"))
        return EncodingGuess{Encoding::Utf16BigEndian, 2};
    const qsizetype pairs = std::min<qsizetype>(beginning.size(), 4096) / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += beginning[2 * i] == 0 ? 1 : 0;
        oddZeros += beginning[2 * i + 1] == 0 ? 1 : 0;
    }
    // Some low bytes are zero too (U+0100, parts of emoji), but few.
    const auto isHighBytes = [&](qsizetype zeros, qsizetype others) {
        return zeros > 0 && zeros * 10 >= pairs * 4 && others * 8 <= zeros;
    };
    if (isHighBytes(oddZeros, evenZeros))
        return EncodingGuess{Encoding::Utf16LittleEndian, 0};
    if (isHighBytes(evenZeros, oddZeros))
        return EncodingGuess{Encoding::Utf16BigEndian, 0};
    return {};
}

bool Utf8Check::feed(QByteArrayView piece)
{
    const qsizetype size = piece.size();
    for (qsizetype i = 0; i < size; ++i) {
        const uchar c = byteAt(piece, i);
        if (m_wanted > 0) {
            if (c < m_low || c > m_high)
                return false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_wanted;
            continue;
        }
        if (c < 0x80) {
            while (i + 8 < size && eightAreAscii(piece.data() + i + 1))
                i += 8;
            continue;
        }
        const int length = lengthOf(c, m_low, m_high);
        if (length == 0)
            return false;
        m_wanted = length - 1;
    }
    return true;
}

bool appendUtf8(QString &text, QByteArrayView utf8)
{
    const qsizetype before = text.size();
    text.resize(before + utf8.size()); // UTF-16 never needs more units than UTF-8 has bytes
    QChar *const begin = text.data() + before;
    QChar *to = begin;
    qsizetype i = 0;
    bool sound = true;
    while (i < utf8.size() && sound) {
        const uchar c = byteAt(utf8, i);
        if (c < 0x80) {
            sound = c != 0;
            *to++ = QLatin1Char(static_cast<char>(c));
            ++i;
            continue;
        }
        int length = 0;
        const char32_t character = characterAt(utf8, i, length);
        sound = character != 0;
        if (sound && QChar::requiresSurrogates(character)) {
            *to++ = QChar(QChar::highSurrogate(character));
            *to++ = QChar(QChar::lowSurrogate(character));
        } else {
            *to++ = QChar(static_cast<char16_t>(character));
        }
        i += length;
    }
    text.resize(before + (to - begin));
    return sound;
}

qsizetype utf8Length(QStringView text)
{
    qsizetype length = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            length += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate()) // two surrogates make four bytes
            length += 2;
        else
            length += 3;
    }
    return length;
}

bool Decoder::decode(QByteArrayView piece, QString &text)
{
    text.resize(0);
    switch (m_encoding) {
    case Encoding::Utf8: return decodeUtf8(piece, text);
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: return decodeUtf16(piece, text);
    case Encoding::Windows1252: break;
    }
    text.resize(piece.size());
    QChar *to = text.data();
    for (const char byte : piece) {
        const auto c = static_cast<uchar>(byte);
        *to++ = QChar((c & 0xE0) == 0x80 ? kWindows1252[c & 0x1F] : char16_t{c});
    }
    return true;
}

bool Decoder::decodeUtf8(QByteArrayView piece, QString &text)
{
    // Completes the character that the last piece began.
    uchar low = 0;
    uchar high = 0;
    while (!m_kept.isEmpty() && !piece.isEmpty()) {
        m_kept += piece.front();
        piece = piece.sliced(1);
        if (m_kept.size() == lengthOf(static_cast<uchar>(m_kept.front()), low, high)) {
            if (!appendUtf8(text, m_kept))
                return false;
            m_kept.clear();
        }
    }
    // Keeps the one that this piece begins and does not end.
    qsizetype end = piece.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, piece.size()); ++back) {
        const uchar c = byteAt(piece, piece.size() - back);
        if (c >= 0xC0) {
            if (lengthOf(c, low, high) > back)
                end = piece.size() - back;
            break;
        }
        if (c < 0x80)
            break;
    }
    m_kept += piece.sliced(end).toByteArray();
    // U+0000 is left in the text here: whoever reads it knows the line to name.
    const QByteArrayView whole = piece.first(end);
    qsizetype from = 0;
    while (from < whole.size()) {
        const qsizetype zero = whole.indexOf('\0', from);
        const qsizetype stop = zero < 0 ? whole.size() : zero;
        if (!appendUtf8(text, whole.sliced(from, stop - from)))
            return false;
        if (zero >= 0)
            text += QChar(QChar::Null);
        from = stop + 1;
    }
    return true;
}

bool Decoder::decodeUtf16(QByteArrayView piece, QString &text)
{
    const int highByte = m_encoding == Encoding::Utf16BigEndian ? 0 : 1;
    text.reserve((piece.size() + 1) / 2);
    const auto add = [&](uchar first, uchar second) {
        const QChar c(highByte == 0 ? second : first, highByte == 0 ? first : second);
        if (c.isLowSurrogate() != m_highSurrogate)
            return false;
        m_highSurrogate = c.isHighSurrogate();
        text += c;
        return true;
    };
    qsizetype i = 0;
    if (!m_kept.isEmpty() && !piece.isEmpty()) {
        if (!add(static_cast<uchar>(m_kept.front()), byteAt(piece, 0)))
            return false;
        m_kept.clear();
        i = 1;
    }
    for (; i + 1 < piece.size(); i += 2) {
        if (!add(byteAt(piece, i), byteAt(piece, i + 1)))
            return false;
    }
    if (i < piece.size())
        m_kept = piece.sliced(i).toByteArray();
    return true;
}

} // namespace rebond::sheets
