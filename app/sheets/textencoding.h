// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a text file to QString: which encoding it is in, and decoding it piece by piece.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace rebond::sheets {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// What the first bytes tell: a byte order mark, or, for UTF-16 without one, zeros in every other byte as Latin letters,
// separators and line ends have them. Nothing where they do not tell (UTF-8 or Windows-1252).
struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    int markLength = 0; // bytes of the byte order mark
};
[[nodiscard]] std::optional<EncodingGuess> guessEncoding(QByteArrayView beginning);

// Follows UTF-8 through pieces cut anywhere. Strict: no overlong forms, no surrogates, nothing past U+10FFFF.
class Utf8Check
{
public:
    [[nodiscard]] bool feed(QByteArrayView piece); // false from the first byte that cannot be UTF-8
    [[nodiscard]] bool atCharacterEnd() const { return m_wanted == 0; }

private:
    int m_wanted = 0; // bytes still to come in this character
    uchar m_low = 0x80;
    uchar m_high = 0xBF; // bounds of the next one
};

// Appends decoded UTF-8; false (and the text may hold a part) where it is no UTF-8 or contains U+0000.
[[nodiscard]] bool appendUtf8(QString &text, QByteArrayView utf8);

// The length of a text in UTF-8, by which cells are measured.
[[nodiscard]] qsizetype utf8Length(QStringView text);

// Decodes a file piece by piece. The same object must see all pieces in order.
class Decoder
{
public:
    explicit Decoder(Encoding encoding) : m_encoding(encoding) {}

    // Replaces text by the piece decoded; false where the bytes are not in this encoding.
    [[nodiscard]] bool decode(QByteArrayView piece, QString &text);
    [[nodiscard]] bool atCharacterEnd() const { return m_kept.isEmpty() && !m_highSurrogate; }

private:
    [[nodiscard]] bool decodeUtf8(QByteArrayView piece, QString &text);
    [[nodiscard]] bool decodeUtf16(QByteArrayView piece, QString &text);

    Encoding m_encoding;
    QByteArray m_kept; // the beginning of a character cut by the end of the piece
    bool m_highSurrogate = false;
};

} // namespace rebond::sheets
