// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/typesetter.h"

#include "typeset/fonts.h"
#include "typeset/linememory.h"
#include "typeset/paginator.h"
#include "typeset/textlayout.h"

#include <algorithm>
#include <iterator>

namespace rebond::typeset {

namespace {

using look::space;

const TextLook kHeaderLook{.size = points(TextSize::Small), .colour = Colour::Quiet};
const TextLook kFooterLook{.size = points(TextSize::Note), .colour = Colour::Quiet};
constexpr double kHeaderWhite = space(5);
constexpr double kFooterWhite = space(2);
constexpr double kRunningApart = space(4); // between the left and the right text of a running line, at least
// A document with a curve that does not say its height gives way step by step where that saves a page: the curve first,
// then the white, then the size of the people. Each chapter, from one page break to the next, only as far as it must: a
// table that is a line too long at the end does not make the first page smaller.
constexpr Fit kFits[] = {
    {.curve = 208},
    {.curve = 184},
    {.curve = 160},
    {.curve = 144},
    {.curve = 128},
    {.curve = 128, .white = 0.8},
    {.curve = 144, .people = 80, .white = 0.8},
    {.curve = 120, .people = 80, .white = 0.8},
    {.curve = 104, .people = 80, .white = 0.75},
    {.curve = 88, .people = 60, .white = 0.65},
    {.curve = 76, .people = 48, .white = 0.55},
    {.curve = 64, .people = 40, .white = 0.45},
};

double lineHeight(const document::Running &running, const TextLook &look, const Style &style)
{
    if (running.isEmpty())
        return 0;
    const double left = breakLines(running.left, look, kOneLine, style).first().height;
    const double right = breakLines(running.right, look, kOneLine, style).first().height;
    return std::max(left, right);
}

// The text on the left of a head that is longer than its line: in smaller letters, else on two lines between words. One that
// has no room even so stays as it is, to be cut.
struct Head
{
    document::Running running;
    QList<Line> lines; // two, or none where one does
};

Head headOf(const document::Running &running, double width, const Style &style)
{
    document::RichText right = running.right;
    if (running.pageNumber)
        right = right + QStringLiteral("   888/888");
    const double taken = right.isEmpty() ? 0 : breakLines(right, kHeaderLook, kOneLine, style).first().width;
    const double free = width - (taken > 0 ? taken + kRunningApart : 0);
    const auto linesOf = [&](const document::RichText &text) { return breakLines(text, kHeaderLook, free, style); };
    if (running.left.isEmpty() || free <= 0 || linesOf(running.left).size() == 1)
        return {running, {}};
    Head head{running, {}};
    for (document::Span &span : head.running.left.spans)
        span.size = {};
    const QList<Line> lines = linesOf(head.running.left);
    if (lines.size() == 1)
        return head;
    const QStringList words = running.left.plain().split(u' ', Qt::SkipEmptyParts);
    const bool areWordsShort = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return linesOf(document::bold(word)).size() == 1;
    });
    if (lines.size() == 2 && areWordsShort) {
        head.lines = lines;
        return head;
    }
    return {running, {}};
}

class Setting
{
public:
    Setting(const document::Document &document, Style style, const Paper &paper)
        : m_document(document),
          m_style(std::move(style)),
          m_paper(paper),
          m_head(headOf(document.header, paper.inner().width(), m_style)),
          m_header(lineHeight(m_head.running, kHeaderLook, m_style)),
          m_footer(lineHeight(document.footer, kFooterLook, m_style))
    {
        m_style.language = document.metadata.language;
        if (!m_head.lines.isEmpty())
            m_header += m_head.lines.last().height;
    }

    PageList pages()
    {
        const std::vector<document::Blocks> chapters = chaptersOf(m_document.blocks);
        std::vector<Fit> fits(chapters.size(), kFits[0]);
        if (hasCurve(m_document.blocks)) {
            int from = 0;
            for (size_t i = 0; i < chapters.size(); ++i)
                from += fitChapter(chapters[i], from, fits[i]);
        }
        return pages(chapters, fits);
    }

private:
    static bool hasCurve(const document::Blocks &blocks)
    {
        return std::any_of(blocks.begin(), blocks.end(), [](const document::Block &block) {
            if (const auto *columns = std::get_if<document::TwoColumns>(&block.content))
                return hasCurve(columns->left) || hasCurve(columns->right);
            const auto *curve = std::get_if<document::StepCurve>(&block.content);
            return curve != nullptr && curve->height <= 0;
        });
    }

    static bool shows(const document::Running &running, int page)
    {
        return !running.isEmpty() && (page > 0 || running.onFirstPage);
    }
    [[nodiscard]] QRectF body(int page) const
    {
        QRectF room = m_paper.inner();
        if (shows(m_document.header, page))
            room.setTop(room.top() + m_header + (m_document.header.rule ? space(2) : 0) + kHeaderWhite);
        if (shows(m_document.footer, page))
            room.setBottom(room.bottom() - m_footer - (m_document.footer.rule ? space(2) : 0) - kFooterWhite);
        return room;
    }

    // Between page breaks; these stand in none of them.
    static std::vector<document::Blocks> chaptersOf(const document::Blocks &blocks)
    {
        std::vector<document::Blocks> chapters(1);
        for (const document::Block &block : blocks) {
            if (std::holds_alternative<document::PageBreak>(block.content))
                chapters.emplace_back();
            else
                chapters.back().push_back(block);
        }
        return chapters;
    }
    [[nodiscard]] Frame frame(bool isFirst) const
    {
        const QRectF room = body(0).intersected(body(1));
        return {.width = room.width(), .maxHeight = room.height(), .left = body(isFirst ? 0 : 1).height()};
    }
    // How many pages the chapter has that begins on page `from`, and what it must give way for that.
    [[nodiscard]] int fitChapter(const document::Blocks &chapter, int from, Fit &chosen) const
    {
        const auto count = [&](const Fit &fit) {
            Structure structure;
            Press press{.style = m_style, .structure = structure, .fit = fit};
            return int(paginate(layoutBlocks(chapter, frame(from == 0), press), [&](int page) {
                           return body(from + page);
                       }).size());
        };
        const int plain = count(kFits[0]);
        if (plain <= 1) // there is no page to save
            return plain;
        const int fewest = count(*std::rbegin(kFits));
        if (plain <= fewest)
            return plain;
        chosen = *std::find_if(std::begin(kFits) + 1, std::end(kFits) - 1,
                               [&](const Fit &fit) { return count(fit) <= fewest; });
        return fewest;
    }

    PageList pages(const std::vector<document::Blocks> &chapters, const std::vector<Fit> &fits)
    {
        Structure structure;
        Press press{.style = m_style, .structure = structure};
        Galley galley;
        for (size_t i = 0; i < chapters.size(); ++i) {
            if (i > 0)
                galley.push_back(Piece{.kind = Piece::Kind::Break});
            press.fit = fits[i];
            Galley chapter = layoutBlocks(chapters[i], frame(i == 0), press);
            std::move(chapter.begin(), chapter.end(), std::back_inserter(galley));
        }
        const std::vector<QList<Mark>> bodies = paginate(galley, [this](int page) { return body(page); });
        std::vector<Page> pages;
        const int count = int(bodies.size());
        for (int i = 0; i < count; ++i) {
            Page page{.size = m_paper.size, .marks = {}};
            if (shows(m_document.header, i))
                addHeader(page.marks, i, count);
            page.marks += bodies[size_t(i)];
            if (shows(m_document.footer, i))
                addFooter(page.marks, i, count);
            pages.push_back(std::move(page));
        }
        return PageList(m_style, std::move(pages), structure.take());
    }

    void addHeader(QList<Mark> &marks, int page, int count) const
    {
        const QRectF room = m_paper.inner();
        document::Running running = m_head.running;
        double height = m_header;
        if (!m_head.lines.isEmpty()) {
            Structure none;
            LineMarks words(running.left, none, kArtifact);
            double top = room.top();
            for (const Line &line : m_head.lines) {
                words.append(marks, line, QPointF(room.left(), top));
                top += line.height;
            }
            running.left = {};
            height = m_head.lines.first().height;
        }
        addRunning(marks, running, kHeaderLook, room.top(), height, page, count);
        if (m_document.header.rule)
            addRule(marks, room.top() + m_header + space(2), 1.25, Colour::Ink);
    }
    void addFooter(QList<Mark> &marks, int page, int count) const
    {
        const QRectF room = m_paper.inner();
        if (m_document.footer.rule)
            addRule(marks, room.bottom() - m_footer - space(2), 0.5, Colour::Line);
        addRunning(marks, m_document.footer, kFooterLook, room.bottom() - m_footer, m_footer, page, count);
    }
    void addRule(QList<Mark> &marks, double y, double width, Colour colour) const
    {
        const QRectF room = m_paper.inner();
        marks.append({Rule{.from = {room.left(), y}, .to = {room.right(), y}, .width = width, .colour = colour}});
    }
    // Left and right on one baseline, whatever their sizes. The left gives way to the right: names may be long, dates
    // and page numbers are not.
    void addRunning(QList<Mark> &marks, const document::Running &running, const TextLook &look, double top,
                    double height, int page, int count) const
    {
        document::RichText right = running.right;
        if (running.pageNumber) {
            if (!right.isEmpty())
                right = right + QStringLiteral("   ");
            right = right + QStringLiteral("%1/%2").arg(page + 1).arg(count);
        }
        const QRectF room = m_paper.inner();
        right = elided(right, look, room.width(), m_style);
        const Line rightLine = breakLines(right, look, kOneLine, m_style).first();
        const double free = room.width() - (rightLine.width > 0 ? rightLine.width + kRunningApart : 0);
        const document::RichText left = elided(running.left, look, free, m_style);
        const Line leftLine = breakLines(left, look, kOneLine, m_style).first();
        const double baseline = std::max(leftLine.baseline, rightLine.baseline)
                              + (height - std::max(leftLine.height, rightLine.height));
        Structure none;
        LineMarks(left, none, kArtifact)
            .append(marks, leftLine, QPointF(room.left(), top + baseline - leftLine.baseline));
        LineMarks(right, none, kArtifact)
            .append(marks, rightLine, QPointF(room.right() - rightLine.width, top + baseline - rightLine.baseline));
    }

    const document::Document &m_document;
    Style m_style;
    const Paper &m_paper;
    Head m_head;
    double m_header = 0; // heights of the running lines, without rules and white
    double m_footer = 0;
};

} // namespace

Typesetter::Typesetter(Style style, Paper paper) : m_style(std::move(style)), m_paper(paper) {}

PageList Typesetter::typeset(const document::Document &document) const
{
    ensureFonts();
    const LineMemory memory;
    return Setting(document, m_style, m_paper).pages();
}

} // namespace rebond::typeset
