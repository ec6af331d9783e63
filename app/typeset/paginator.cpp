// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/paginator.h"

#include <span>

namespace rebond::typeset {

namespace {

// Sums of heights are sums of doubles: what is too high by less than this fits.
constexpr double kSlack = 0.01;

struct Cut
{
    Piece fits;
    Piece rest;
};

Cut cutPiece(const Piece &piece, double room, bool force);

// As many pieces of one column as the room takes, whole; a piece that can be cut and does not fit is cut. With `force`
// at least one goes, so that paging ends.
void cutColumn(const Column &column, double room, bool force, Column &fits, Column &rest)
{
    fits.x = rest.x = column.x;
    double used = 0;
    size_t next = 0;
    for (; next < column.pieces.size(); ++next) {
        const Piece &piece = column.pieces[next];
        const double needed = piece.height + (next == 0 ? 0 : piece.spaceBefore);
        if (used + needed > room + kSlack)
            break;
        used += needed;
        fits.pieces.push_back(piece);
    }
    if (next == column.pieces.size())
        return;
    const Piece &piece = column.pieces[next];
    const double left = room - used - (next == 0 ? 0 : piece.spaceBefore);
    if (!piece.columns.empty() && left > 0) {
        Cut cut = cutPiece(piece, left, force && next == 0);
        if (cut.fits.height > 0)
            fits.pieces.push_back(std::move(cut.fits));
        rest.pieces.push_back(std::move(cut.rest));
        ++next;
    } else if (force && next == 0) {
        fits.pieces.push_back(piece);
        ++next;
    }
    rest.pieces.insert(rest.pieces.end(), column.pieces.begin() + std::ptrdiff_t(next), column.pieces.end());
}

Cut cutPiece(const Piece &piece, double room, bool force)
{
    std::vector<Column> fits(piece.columns.size());
    std::vector<Column> rest(piece.columns.size());
    for (size_t i = 0; i < piece.columns.size(); ++i)
        cutColumn(piece.columns[i], room, force, fits[i], rest[i]);
    Cut cut{.fits = beside(std::move(fits)), .rest = beside(std::move(rest))};
    cut.fits.spaceBefore = piece.spaceBefore;
    cut.fits.head = cut.rest.head = piece.head;
    cut.rest.keepWithNext = piece.keepWithNext;
    return cut;
}

class Pages
{
public:
    explicit Pages(const std::function<QRectF(int)> &bodyOf) : m_bodyOf(bodyOf) { open(); }

    void add(std::span<const Piece> chunk)
    {
        if (chunk.front().kind == Piece::Kind::Break) {
            m_breakAsked = true;
            return;
        }
        if (m_breakAsked && !isEmpty())
            next();
        m_breakAsked = false; // only what follows opens a page: a break at the end opens none
        if (chunk.front().kind == Piece::Kind::Note) {
            addNote(chunk.front());
        } else if (needed(chunk) <= m_room + kSlack) {
            put(chunk);
        } else if (neededAfresh(chunk) <= freshRoom() + kSlack) {
            next();
            put(chunk);
        } else {
            for (const Piece &piece : chunk)
                addTooHigh(piece);
        }
    }
    std::vector<QList<Mark>> take()
    {
        close();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool isEmpty() const { return m_atHead && m_notes.empty(); }
    [[nodiscard]] double freshRoom() const { return m_bodyOf(int(m_pages.size()) + 1).height(); }

    static double sum(std::span<const Piece> chunk)
    {
        double height = 0;
        for (const Piece &piece : chunk)
            height += piece.spaceBefore + piece.height;
        return height;
    }
    static double neededAfresh(std::span<const Piece> chunk)
    {
        const Piece &first = chunk.front();
        return sum(chunk) - first.spaceBefore + (first.head ? first.head->height : 0);
    }
    [[nodiscard]] double needed(std::span<const Piece> chunk) const
    {
        return m_atHead ? neededAfresh(chunk) : sum(chunk);
    }

    void put(std::span<const Piece> chunk)
    {
        for (const Piece &piece : chunk)
            put(piece);
    }
    void put(const Piece &piece)
    {
        if (m_atHead && piece.head) {
            place(m_marks, *piece.head, QPointF(m_body.left(), m_y));
            advance(piece.head->height);
        } else if (!m_atHead) {
            advance(piece.spaceBefore);
        }
        place(m_marks, piece, QPointF(m_body.left(), m_y));
        advance(piece.height);
        m_atHead = false;
    }
    void advance(double by)
    {
        m_y += by;
        m_room -= by;
    }

    // One piece of a chunk that no page can hold whole.
    void addTooHigh(const Piece &piece)
    {
        const std::span<const Piece> alone(&piece, 1);
        if (needed(alone) <= m_room + kSlack) {
            put(piece);
            return;
        }
        const bool fitsAfresh = neededAfresh(alone) <= freshRoom() + kSlack;
        if (!m_atHead && (fitsAfresh || piece.columns.empty()))
            next();
        if (piece.columns.empty() || fitsAfresh) {
            put(piece);
            return;
        }
        const double room = m_room - (m_atHead ? (piece.head ? piece.head->height : 0) : piece.spaceBefore);
        const Cut cut = cutPiece(piece, room, m_atHead);
        if (cut.fits.height > 0)
            put(cut.fits);
        next();
        addTooHigh(cut.rest);
    }

    void addNote(const Piece &note)
    {
        if (note.height > m_room + kSlack && !isEmpty())
            next();
        if (note.height > m_room + kSlack) { // longer than a page: it runs like any text
            addTooHigh(note);
            return;
        }
        m_room -= note.height;
        m_notes.push_back(note);
    }

    void open()
    {
        m_body = m_bodyOf(int(m_pages.size()));
        m_y = m_body.top();
        m_room = m_body.height();
        m_atHead = true;
        m_marks.clear();
        m_notes.clear();
    }
    void close()
    {
        double height = 0;
        for (const Piece &note : m_notes)
            height += note.height;
        double y = m_body.bottom() - height;
        for (const Piece &note : m_notes) {
            place(m_marks, note, QPointF(m_body.left(), y));
            y += note.height;
        }
        m_pages.push_back(m_marks);
    }
    void next()
    {
        close();
        open();
    }

    const std::function<QRectF(int)> &m_bodyOf;
    std::vector<QList<Mark>> m_pages;
    QRectF m_body;
    double m_y = 0;
    double m_room = 0; // left for the flow: notes take theirs from below
    bool m_atHead = true;
    bool m_breakAsked = false;
    QList<Mark> m_marks;
    std::vector<Piece> m_notes;
};

// Notes out of the middle of what keeps together, to its end: they stand at the foot anyway.
Galley withNotesBehind(const Galley &galley)
{
    Galley ordered;
    Galley waiting;
    for (const Piece &piece : galley) {
        if (piece.kind == Piece::Kind::Note && !ordered.empty() && ordered.back().keepWithNext) {
            waiting.push_back(piece);
            continue;
        }
        ordered.push_back(piece);
        if (!piece.keepWithNext) {
            std::move(waiting.begin(), waiting.end(), std::back_inserter(ordered));
            waiting.clear();
        }
    }
    std::move(waiting.begin(), waiting.end(), std::back_inserter(ordered));
    return ordered;
}

} // namespace

std::vector<QList<Mark>> paginate(const Galley &pieces, const std::function<QRectF(int)> &bodyOf)
{
    const Galley galley = withNotesBehind(pieces);
    Pages pages(bodyOf);
    size_t start = 0;
    for (size_t i = 0; i < galley.size(); ++i) {
        const bool special = galley[i].kind != Piece::Kind::Content;
        const bool beforeSpecial = i + 1 < galley.size() && galley[i + 1].kind != Piece::Kind::Content;
        if (galley[i].keepWithNext && !special && !beforeSpecial && i + 1 < galley.size())
            continue;
        pages.add(std::span(galley).subspan(start, i + 1 - start));
        start = i + 1;
    }
    return pages.take();
}

} // namespace rebond::typeset
