// SPDX-License-Identifier: GPL-3.0-or-later
// A row a person, a piece a page: rows fill it evenly.
#include "typeset/fonts.h"
#include "typeset/galley.h"
#include "typeset/persontile.h"

namespace rebond::typeset {

namespace {

using look::space;

constexpr double kRow = 40;       // high, 14 mm: room to sign
constexpr double kMostRow = 64;   // high, where the number of rows is chosen
constexpr double kGap = space(2); // between columns
constexpr double kBox = 12;       // a box to tick
constexpr double kMostBoxColumn = space(14);
constexpr double kBoxesShare = 0.35; // of the width, for all boxes together
constexpr double kSignatureShare = 0.28;
constexpr double kMostPicture = 60; // high
constexpr double kWordsScale = 1.05;

const TextLook kHead{.face = Face::Semibold, .size = points(TextSize::Note), .colour = Colour::Quiet};

class RollLayout
{
public:
    RollLayout(const document::RollCall &roll, const Frame &frame, Press &press)
        : m_roll(roll),
          m_frame(frame),
          m_press(press),
          m_head(2 * leading(kHead.size) + space(1))
    {
        const int people = std::max(1, int(roll.people.size()));
        const int most = std::max(1, int((std::min(frame.left, frame.maxHeight) - m_head) / kRow));
        const int pages = (people + most - 1) / most;
        m_rows = roll.rows > 0 ? roll.rows : (people + pages - 1) / pages;
        m_least = rowHeight(std::min(frame.left, frame.maxHeight));
        m_picture = QSizeF(0.8, 1) * std::clamp(m_least - space(1), 0.0, kMostPicture);
        const auto boxes = double(roll.boxHeadings.size());
        m_box = boxes > 0 ? std::min(kMostBoxColumn, frame.width * kBoxesShare / boxes) : 0;
        m_signatureAt = frame.width * (1 - kSignatureShare);
        m_boxesAt = m_signatureAt - boxes * m_box;
        m_nameAt = m_picture.width() + kGap;
    }

    Galley pages()
    {
        m_table = m_press.structure.add(Role::Table, kArtifact, m_roll.alternative);
        Galley galley;
        for (int from = 0; from < int(m_roll.people.size()); from += m_rows) {
            const int page = from / m_rows;
            if (page > 0)
                galley.push_back(Piece{.kind = Piece::Kind::Break});
            Piece piece;
            addHead(piece.marks, page == 0);
            const double height = rowHeight(page == 0 ? m_frame.left : m_frame.maxHeight);
            piece.height = m_head;
            for (int i = from; i < std::min(from + m_rows, int(m_roll.people.size())); ++i) {
                addRow(piece.marks, m_roll.people[i], piece.height, height);
                piece.height += height;
            }
            galley.push_back(std::move(piece));
        }
        return galley;
    }

private:
    [[nodiscard]] double rowHeight(double page) const
    {
        const double height = (page - m_head) / m_rows;
        return m_roll.rows > 0 ? height : std::min(height, kMostRow);
    }

    // Heads that are repeated are artifacts.
    void addHead(QList<Mark> &marks, bool isTold)
    {
        const int row = isTold ? m_press.structure.add(Role::Row, m_table) : kArtifact;
        const auto add = [&](const QString &text, double x, double width) {
            const int node = isTold ? m_press.structure.add(Role::ColumnHead, row) : kArtifact;
            const FittedText set = fittedText(text, kHead, QSizeF(width, m_head - space(1)), m_press.style);
            if (!text.isEmpty())
                append(marks, set, QPointF(x, m_head - space(1) - set.height), node);
        };
        add(m_roll.nameHeading, m_nameAt, m_boxesAt - m_nameAt - kGap);
        for (qsizetype i = 0; i < m_roll.boxHeadings.size(); ++i) {
            const double x = m_boxesAt + double(i) * m_box;
            add(m_roll.boxHeadings[i], x, m_box - 2);
            if (m_roll.boxHeadings[i].isEmpty())
                addRule(marks, {x, m_head - space(2)}, {x + m_box - space(1), m_head - space(2)}, Colour::Outline);
        }
        add(m_roll.signatureHeading, m_signatureAt + kGap, m_frame.width - m_signatureAt - kGap);
        addRule(marks, {0, m_head}, {m_frame.width, m_head}, Colour::Outline);
    }

    void addRow(QList<Mark> &marks, const document::Person &person, double top, double height)
    {
        const int row = m_press.structure.add(Role::Row, m_table);
        const int head = m_press.structure.add(Role::RowHead, row);
        const double middle = top + height / 2;
        appendPortrait(marks, person, QRectF(QPointF(0, middle - m_picture.height() / 2), m_picture),
                       m_press.structure.add(Role::Figure, head, person.alternative), m_press.style);
        const Caption words = fittedCaption(person, QSizeF(m_boxesAt - m_nameAt - kGap, height - 2), kWordsScale,
                                            m_press.style);
        append(marks, words, QPointF(m_nameAt, middle - words.height / 2), head);
        const double side = std::min({kBox, m_box * 0.8, height * 0.6});
        for (qsizetype i = 0; i < m_roll.boxHeadings.size(); ++i) {
            QPainterPath box;
            box.addRect(QRectF(m_boxesAt + double(i) * m_box, middle - side / 2, side, side));
            marks.append({Shape{.path = box, .fill = {}, .stroke = Colour::Outline}});
        }
        addRule(marks, {m_signatureAt, top}, {m_signatureAt, top + height}, Colour::Line);
        addRule(marks, {0, top + height}, {m_frame.width, top + height}, Colour::Line);
    }

    static void addRule(QList<Mark> &marks, QPointF from, QPointF to, Colour colour)
    {
        marks.append({Rule{.from = from, .to = to, .width = 0.5, .colour = colour}});
    }

    const document::RollCall &m_roll;
    const Frame &m_frame;
    Press &m_press;
    double m_head; // height
    int m_rows = 1;
    double m_least = 0; // height of a row on the page that has the least room
    QSizeF m_picture;
    double m_box = 0; // width of its column
    double m_nameAt = 0;
    double m_boxesAt = 0;
    double m_signatureAt = 0;
    int m_table = 0;
};

} // namespace

Galley layoutPeople(const document::RollCall &roll, const Frame &frame, Press &press)
{
    return RollLayout(roll, frame, press).pages();
}

} // namespace rebond::typeset
