// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/barejpeg.h"

#include <QtEndian>

namespace rebond::typeset {

namespace {

// Markers of ITU T.81, table B.1, and of JFIF 1.02.
constexpr uchar kFrame = 0xC0; // baseline; the two that follow: extended, progressive
constexpr uchar kFrameLast = 0xC2;
constexpr uchar kHuffmanTables = 0xC4;
constexpr uchar kRestartFirst = 0xD0;
constexpr uchar kRestartLast = 0xD7;
constexpr uchar kEnd = 0xD9;
constexpr uchar kScan = 0xDA;
constexpr uchar kQuantisation = 0xDB;
constexpr uchar kRestartInterval = 0xDD;
constexpr uchar kJfif = 0xE0;
constexpr int kJfifLength = 16; // more is a small picture within

class Walk
{
public:
    explicit Walk(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<PdfJpeg> found()
    {
        PdfJpeg jpeg{m_bytes, {}, false};
        bool isScanned = false;
        for (m_at = 2; m_bytes.startsWith("\xFF\xD8") && has(2) && at(0) == 0xFF;) {
            const uchar marker = at(1);
            m_at += 2;
            if (marker == kEnd)
                return isScanned && !jpeg.size.isEmpty() && m_at == m_bytes.size() ? std::optional(jpeg) : std::nullopt;
            const int length = has(2) ? number(0) : 0;
            if (length < 2 || !has(length) || !isPixels(marker, length))
                return {};
            if (marker >= kFrame && marker <= kFrameLast && !readFrame(jpeg, length))
                return {};
            m_at += length;
            if (marker == kScan) {
                isScanned = true;
                skipData();
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool has(qsizetype count) const { return m_at + count <= m_bytes.size(); }
    [[nodiscard]] uchar at(qsizetype offset) const { return static_cast<uchar>(m_bytes.at(m_at + offset)); }
    [[nodiscard]] int number(qsizetype offset) const
    {
        return qFromBigEndian<quint16>(m_bytes.constData() + m_at + offset);
    }

    [[nodiscard]] static bool isPixels(uchar marker, int length)
    {
        return (marker >= kFrame && marker <= kFrameLast) || marker == kHuffmanTables || marker == kScan
            || marker == kQuantisation || marker == kRestartInterval || (marker == kJfif && length == kJfifLength);
    }
    // Length, precision, height, width, how many colours, and each of these. Four are those of printers, which say nothing of how
    // they are meant. Three that call themselves R, G and B are so to who decodes the file, and need not be to who shows the PDF.
    [[nodiscard]] bool readFrame(PdfJpeg &jpeg, int length) const
    {
        constexpr int kHead = 8;
        constexpr int kEach = 3;
        if (length < kHead || at(2) != 8 || jpeg.size.isValid())
            return false;
        const int colours = at(7);
        if ((colours != 1 && colours != 3) || length != kHead + kEach * colours)
            return false;
        jpeg.size = {number(5), number(3)};
        jpeg.isGrey = colours == 1;
        return jpeg.isGrey || at(kHead) != 'R' || at(kHead + kEach) != 'G' || at(kHead + 2 * kEach) != 'B';
    }
    // To the next marker that is none of the data's own, or to the end.
    void skipData()
    {
        for (m_at = m_bytes.indexOf('\xFF', m_at); m_at >= 0 && has(2); m_at = m_bytes.indexOf('\xFF', m_at + 1)) {
            const uchar next = at(1);
            if (next != 0 && (next < kRestartFirst || next > kRestartLast))
                return;
        }
        m_at = m_bytes.size();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<PdfJpeg> bareJpeg(const QByteArray &bytes)
{
    return Walk(bytes).found();
}

} // namespace rebond::typeset
