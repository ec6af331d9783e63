// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF that Qt drew calls the letters of its faces: text is placed by these names (finish.h, PdfText). Typed in Qt only.
#pragma once

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace rebond::typeset {

// Letters by their place in a list, each once there, which is as fast as an array.
class LetterPlaces
{
public:
    static constexpr char16_t kEnd = 0x2190; // behind the signs of print; no letter from here on has a place

    LetterPlaces() { m_places.fill(kNone); }
    explicit LetterPlaces(const QString &letters) : LetterPlaces()
    {
        for (const QChar c : letters)
            add(c);
    }
    // None: -1.
    [[nodiscard]] int of(QChar c) const { return c.unicode() < kEnd ? m_places[c.unicode()] : kNone; }
    // Its place, new or not; `c` comes before kEnd.
    int add(QChar c)
    {
        short &place = m_places[c.unicode()];
        if (place == kNone)
            place = m_count++;
        return place;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    static constexpr short kNone = -1;
    std::array<short, kEnd> m_places;
    short m_count = 0;
};

// One face of a page of letters.
struct NamedLetters
{
    QByteArray font = {};        // its name among the resources of the page
    QList<quint16> numbers = {}; // of each letter; nought: it is not of this face
    QList<double> widths = {};   // of each, thousandths of the size
};

// Of a PDF whose pages are a text each, drawn by Qt. Nothing is known of a page that does not have as many letters as its text, or
// is not written as Qt 6 writes it: no reason to fail.
[[nodiscard]] QList<NamedLetters> namedLetters(const QByteArray &pdf, const QStringList &texts);

} // namespace rebond::typeset
