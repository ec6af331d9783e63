// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/galley.h"
#include "typeset/textlayout.h"

#include <algorithm>
#include <memory>

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kNumberRoom = space(10); // of a page's number, whatever it is: lines break alike before it is known
constexpr double kStepIn = space(4);
constexpr double kLeaderGap = space(1);
constexpr double kLeastLeader = space(2);
constexpr int kDeepest = 3;

TextLook entryLook(int level)
{
    return {.face = level == 1 ? Face::Semibold : Face::Regular, .size = points(TextSize::Small)};
}

class EntriesLayout
{
public:
    EntriesLayout(double width, Press &press)
        : m_width(width),
          m_press(press),
          m_list(press.structure.add(Role::Contents))
    {}

    Galley laidOut(const document::Entries &entries)
    {
        for (qsizetype i = 0; i < entries.entries.size(); ++i) {
            const document::Entry &entry = entries.entries[i];
            const qsizetype first = qsizetype(m_galley.size());
            addEntry(entry);
            headed(entry, size_t(first));
            if (first > 0)
                m_galley[size_t(first)].spaceBefore = entry.level == 1 ? space(2) : 0;
            const bool headsTheNext = i + 1 < entries.entries.size() && entries.entries[i + 1].level > entry.level;
            m_galley.back().keepWithNext = headsTheNext;
        }
        return std::move(m_galley);
    }

private:
    // What heads others stands above them on each page they go on to.
    void headed(const document::Entry &entry, size_t first)
    {
        if (entry.level == 1)
            m_head = entry.target.isEmpty() ? repeated(first) : nullptr;
        else
            for (size_t i = first; i < m_galley.size(); ++i)
                m_galley[i].head = m_head;
    }
    // The pieces from there on as one that readers pass over.
    [[nodiscard]] std::shared_ptr<const Piece> repeated(size_t first) const
    {
        auto head = std::make_shared<Piece>();
        for (size_t i = first; i < m_galley.size(); ++i) {
            QList<Mark> marks = m_galley[i].marks;
            move(marks, QPointF(0, head->height));
            for (Mark &mark : marks)
                mark.node = kArtifact;
            head->marks += marks;
            head->height += m_galley[i].height;
        }
        return head;
    }

    void addEntry(const document::Entry &entry)
    {
        const int level = std::clamp(entry.level, 1, kDeepest);
        const TextLook look = entryLook(level);
        const double left = (level - 1) * kStepIn;
        const int item = m_press.structure.add(Role::Item, m_list);
        const int node = m_press.structure.add(entry.target.isEmpty() ? Role::Paragraph : Role::Link, item);
        const QList<Line> lines = breakLines(entry.text, look, m_width - left - kNumberRoom, m_press.style);
        for (const Line &line : lines) {
            Piece piece;
            piece.height = line.height;
            piece.keepWithNext = true;
            if (!entry.target.isEmpty())
                piece.marks.append(
                    {LinkArea{.room = QRectF(left, 0, m_width - left, line.height), .address = u'#' + entry.target},
                     node});
            for (const Line::Piece &part : line.pieces) {
                TextRun run = part.run;
                run.at += QPointF(left, line.baseline);
                if (&part == &line.pieces.last() && !run.text.endsWith(u' '))
                    run.text += u' '; // readers keep it apart from the number
                piece.marks.append({run, node});
            }
            m_galley.push_back(std::move(piece));
        }
        if (!entry.number.isEmpty())
            addNumber(entry.number, look, left + lines.last().width, lines.last().baseline, node);
    }

    // At the right of the last line, with dots that lead to it.
    void addNumber(const QString &number, const TextLook &look, double textEnd, double baseline, int node)
    {
        QList<Mark> &marks = m_galley.back().marks;
        const Line line = breakLines(number, look, kOneLine, m_press.style).first();
        const double left = m_width - line.width;
        const double from = textEnd + kLeaderGap;
        const double to = left - kLeaderGap;
        if (to - from >= kLeastLeader)
            marks.append({Rule{.from = {from, baseline},
                               .to = {to, baseline},
                               .width = 0.75,
                               .colour = Colour::Line,
                               .dotted = true}});
        for (const Line::Piece &part : line.pieces) {
            TextRun run = part.run;
            run.at += QPointF(left, baseline);
            marks.append({run, node});
        }
    }

    double m_width;
    Press &m_press;
    int m_list;
    Galley m_galley;
    std::shared_ptr<const Piece> m_head; // of the entries to come
};

} // namespace

Galley layoutEntries(const document::Entries &entries, const Frame &frame, Press &press)
{
    if (entries.entries.isEmpty())
        return {};
    return EntriesLayout(frame.width, press).laidOut(entries);
}

} // namespace rebond::typeset
