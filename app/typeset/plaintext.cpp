// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/plaintext.h"

#include "typeset/fonts.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <bitset>

namespace rebond::typeset {

namespace {

constexpr std::array kFaces = {Face::Regular, Face::Semibold, Face::Bold, Face::Italic};
constexpr int kMostLetters = 256;     // of a face; those beyond are Qt's
constexpr double kMeasuredSize = 100; // points

using Pairs = std::bitset<kMostLetters * kMostLetters>; // at the place of the first * kMostLetters + that of the second

// A letter, figure or sign that nothing joins, turns or changes.
bool standsAlone(QChar c)
{
    constexpr char16_t kFirstCombining = 0x0300;
    constexpr char16_t kFirstPrint = 0x2000;
    const char16_t code = c.unicode();
    if (code < u' ' || code >= LetterPlaces::kEnd)
        return false;
    if (code < 0x7f)
        return true;
    const bool isAlone = code < kFirstCombining || code >= kFirstPrint || (code >= 0x1e00 && code < 0x1f00);
    return isAlone && c.isPrint();
}

// Where each letter of a text begins, from left to right; empty where Qt takes other letters than the face's own, one for each.
QList<QPointF> placesIn(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 && runs.first().positions().size() == text.size() ? runs.first().positions()
                                                                              : QList<QPointF>();
}

// Of a text of pairs: how far apart the two of each stand, to their places among the advances. False where that is not known.
bool addAdvances(QList<float> &to, const QString &text, const QList<qsizetype> &where, const QFont &font)
{
    const QList<QPointF> starts = placesIn(text + u'x', font); // of spaces at an end Qt tells less
    if (starts.size() != text.size() + 1)
        return false;
    for (qsizetype i = 0; i < where.size(); ++i)
        to[where[i]] = float((starts[2 * i + 1].x() - starts[2 * i].x()) / font.pixelSize() * 1000);
    return true;
}

// From the start of each letter to that of the next, where the two meet. Many at once, as setting a text takes longer than its
// letters; not all, as Qt breaks a line that is eight million units long, which some three thousand pairs are.
QList<float> advancesOf(const QString &letters, const Pairs &pairs, const QFont &font)
{
    constexpr qsizetype kAtOnce = 1000;
    const QRawFont raw = QRawFont::fromFont(font);
    const auto hasLetter = [&](qsizetype place) { return raw.supportsCharacter(letters[place]); };
    const qsizetype count = letters.size();
    QList<float> advances(count * count, 0);
    QString text;
    QList<qsizetype> where; // of each pair of the text
    for (qsizetype a = 0; a < count; ++a) {
        for (qsizetype b = 0; b < count; ++b) {
            if (!pairs.test(size_t(a * kMostLetters + b)) || !hasLetter(a) || !hasLetter(b))
                continue;
            text += letters[a];
            text += letters[b];
            where.append(a * count + b);
        }
        if (where.size() < kAtOnce && a + 1 < count)
            continue;
        if (!addAdvances(advances, text, where, font))
            return {};
        text.clear();
        where.clear();
    }
    return advances;
}

// Where a face does not have a letter, Qt shows that of another.
void forgetOthers(NamedLetters &named, const QString &letters, const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    for (qsizetype i = 0; i < named.numbers.size(); ++i) {
        if (!raw.supportsCharacter(letters[i]))
            named.numbers[i] = 0;
    }
}

// A page each. Empty where Qt cannot draw them.
QByteArray drawnLetters(const QStringList &letters, const Style &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (size_t i = 0; i < kFaces.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (letters[qsizetype(i)].isEmpty())
            continue;
        painter.setFont(fontFor(kFaces[i], points(TextSize::Body), style));
        painter.drawText(QPointF(), letters[qsizetype(i)]);
    }
    return painter.end() ? buffer.data() : QByteArray();
}

} // namespace

// The letters of a face on all pages, and which stands before which.
struct PlainText::Met
{
    LetterPlaces places;
    QString letters;
    Pairs pairs;

    void add(const QString &text)
    {
        int before = -1;
        for (const QChar c : text) {
            int place = standsAlone(c) ? places.of(c) : -1;
            if (place < 0 && standsAlone(c) && places.count() < kMostLetters) {
                place = places.add(c);
                letters += c;
            }
            if (before >= 0 && place >= 0)
                pairs.set(size_t(before * kMostLetters + place));
            before = place;
        }
    }
};

PlainText::PlainText(const PageList &pages) : m_style(pages.style()), m_met(kFaces.size())
{
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content))
                m_met[size_t(run->face)].add(run->text);
        }
    }
    for (const Met &each : m_met)
        m_letters.append(each.letters);
    m_drawing.emplace([this] {
        m_drawn = drawnLetters(m_letters, m_style);
        m_named = namedLetters(m_drawn, m_letters);
    });
}

PlainText::~PlainText() = default;

void PlainText::finish()
{
    if (!m_drawing)
        return;
    const auto fontOf = [this](size_t i) { return fontFor(kFaces[i], kMeasuredSize, m_style); };
    QList<QList<float>> advances;
    for (size_t i = 0; i < kFaces.size(); ++i)
        advances.append(advancesOf(m_met[i].letters, m_met[i].pairs, fontOf(i)));
    m_drawing->wait();
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        forgetOthers(m_named[i], m_letters[i], fontOf(size_t(i)));
        const bool isKnown = !m_letters[i].isEmpty() && !m_named[i].numbers.isEmpty() && !advances[i].isEmpty();
        m_faces.append(isKnown ? PdfFace{.letters = m_letters[i], .named = m_named[i], .advances = advances[i]}
                               : PdfFace{});
        m_places.emplace_back(m_faces.last().letters);
    }
}

std::optional<PdfText> PlainText::placed(const TextRun &run, QPointF at, quint32 rgb) const
{
    if (run.isRightToLeft || run.text.isEmpty() || size_t(run.face) >= m_places.size())
        return {};
    const PdfFace &face = m_faces[qsizetype(run.face)];
    const LetterPlaces &places = m_places[size_t(run.face)];
    const bool isPlain = std::all_of(run.text.cbegin(), run.text.cend(), [&](QChar c) {
        const int place = places.of(c);
        return place >= 0 && face.named.numbers[place] != 0;
    });
    if (!isPlain)
        return {};
    return PdfText{.at = at,
                   .size = double(pixelSize(run.size)),
                   .face = int(run.face),
                   .rgb = rgb,
                   .text = run.text};
}

} // namespace rebond::typeset
