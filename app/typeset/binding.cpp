// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/binding.h"

#include "base/sidework.h"
#include "typeset/fonts.h"
#include "typeset/linememory.h"
#include "typeset/textlayout.h"
#include "typeset/typesetter.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace rebond::typeset {

namespace {

const TextLook kFolioLook{.size = points(TextSize::Note), .colour = Colour::Quiet}; // as the line at the foot has it

bool hasEntries(const document::Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const document::Block &block) {
        return std::holds_alternative<document::Entries>(block.content);
    });
}

class Binder
{
public:
    Binder(std::vector<VolumePart> parts, const Style &style, const Paper &paper)
        : m_parts(std::move(parts)),
          m_style(style),
          m_paper(paper),
          m_typesetter(style, paper)
    {}

    PageList bound()
    {
        const LineMemory memory; // contents and indexes are laid out twice
        // A number takes the same room whether it is known or not: entries take as many pages without theirs.
        m_set = allSet();
        shareSmallOnes();
        for (size_t i = 0; i < m_parts.size(); ++i) {
            m_starts.insert(m_parts[i].name, m_shares[i] ? m_count - 1 : m_count);
            m_count += m_set[i].count();
        }
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const auto *document = std::get_if<document::Document>(&m_parts[i].contents);
            if (document && hasEntries(*document))
                m_set[i] = m_typesetter.typeset(numbered(*document));
        }
        if (!m_set.empty())
            m_style.language = m_set.front().style().language;
        for (size_t i = 0; i < m_parts.size(); ++i)
            add(m_parts[i], std::exchange(m_set[i], PageList()), m_shares[i]);
        return PageList(m_style, std::move(m_pages), std::move(m_nodes), std::move(m_navigation));
    }

private:
    // What has entries is set in this thread, which remembers its lines; the rest beside it.
    [[nodiscard]] std::vector<PageList> allSet()
    {
        std::vector<PageList> set(m_parts.size());
        const auto setThose = [&](bool haveEntries) {
            for (size_t i = 0; i < m_parts.size(); ++i) {
                const auto *document = std::get_if<document::Document>(&m_parts[i].contents);
                if (document && hasEntries(*document) == haveEntries)
                    set[i] = m_typesetter.typeset(*document);
            }
        };
        SideWork other([&] { setThose(false); });
        setThose(true);
        other.wait();
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (auto *pages = std::get_if<PageList>(&m_parts[i].contents))
                set[i] = std::exchange(*pages, PageList());
        }
        return set;
    }
    // What shares the page of the part before it has none itself: its words are those of that part.
    void shareSmallOnes()
    {
        m_shares.assign(m_parts.size(), false);
        size_t host = 0;
        for (size_t i = 1; i < m_parts.size(); ++i) {
            m_shares[i] = m_parts[i].mayShare && hasTaken(host, i);
            host = m_shares[i] ? host : i;
        }
    }
    bool hasTaken(size_t host, size_t next)
    {
        auto *first = std::get_if<document::Document>(&m_parts[host].contents);
        const auto *second = std::get_if<document::Document>(&m_parts[next].contents);
        if (!first || !second || m_set[host].count() != 1 || m_set[next].count() != 1
            || first->metadata.language != second->metadata.language)
            return false;
        document::Document both = *first;
        both.blocks.insert(both.blocks.end(), second->blocks.cbegin(), second->blocks.cend());
        PageList pages = m_typesetter.typeset(both);
        if (pages.count() != 1)
            return false;
        *first = std::move(both);
        m_set[host] = std::move(pages);
        m_parts[next].contents = m_set[next] = PageList();
        return true;
    }
    [[nodiscard]] document::Document numbered(document::Document document) const
    {
        for (document::Block &block : document.blocks) {
            if (auto *entries = std::get_if<document::Entries>(&block.content)) {
                for (document::Entry &entry : entries->entries) {
                    const auto start = m_starts.constFind(entry.target);
                    if (!entry.target.isEmpty() && start != m_starts.cend())
                        entry.number = QString::number(*start + 1);
                }
            }
        }
        return document;
    }

    void add(const VolumePart &part, const PageList &set, bool isShared)
    {
        const int first = int(m_pages.size()) - (isShared ? 1 : 0);
        if (!part.opens.isEmpty())
            m_navigation.outline.append({part.opens, part.level - 1, first});
        if (!part.title.isEmpty())
            m_navigation.outline.append({part.title, part.level, first});
        if (isShared)
            return; // its words are there already
        addLabel(part, first);
        const int section = int(m_nodes.size());
        const QString language = set.style().language;
        m_nodes.push_back(Node{.role = Role::Section, .language = language == m_style.language ? QString() : language});
        for (Node node : set.structure()) {
            node.parent = node.parent == kArtifact ? section : node.parent + section + 1;
            m_nodes.push_back(std::move(node));
        }
        for (const Page &page : set.pages()) {
            m_pages.push_back(Page{.size = page.size, .marks = {}});
            QList<Mark> &marks = m_pages.back().marks;
            marks.reserve(page.marks.size() + 1);
            for (const Mark &mark : page.marks)
                addMark(marks, mark, section + 1);
            if (part.isNumbered)
                addFolio(marks, int(m_pages.size()));
        }
    }
    void addLabel(const VolumePart &part, int first)
    {
        const bool isAsBefore = m_navigation.labels.isEmpty() ? part.label.isEmpty()
                                                              : m_navigation.labels.last().words == part.label;
        if (isAsBefore)
            return;
        if (m_navigation.labels.isEmpty() && first > 0)
            m_navigation.labels.append({0, QString()});
        m_navigation.labels.append({first, part.label});
    }

    void addMark(QList<Mark> &marks, Mark mark, int firstNode) const
    {
        if (mark.node != kArtifact)
            mark.node += firstNode;
        if (auto *link = std::get_if<LinkArea>(&mark.content); link && link->address.startsWith(u'#')) {
            const auto start = m_starts.constFind(link->address.mid(1));
            if (start == m_starts.cend())
                return;
            link->page = *start;
        }
        marks.append(std::move(mark));
    }
    void addFolio(QList<Mark> &marks, int number) const
    {
        const Line line = breakLines(QString::number(number), kFolioLook, kOneLine, m_style).first();
        const QRectF room = m_paper.inner();
        for (const Line::Piece &piece : line.pieces) {
            TextRun run = piece.run;
            run.at += QPointF(room.right() - line.width, room.bottom() - line.height + line.baseline);
            marks.append({run});
        }
    }

    std::vector<VolumePart> m_parts;
    Style m_style;
    Paper m_paper;
    Typesetter m_typesetter;
    std::vector<PageList> m_set;
    std::vector<bool> m_shares;   // the page of the part before
    QHash<QString, int> m_starts; // the first page of each part
    int m_count = 0;
    std::vector<Page> m_pages;
    std::vector<Node> m_nodes;
    Navigation m_navigation;
};

} // namespace

PageList bindVolume(std::vector<VolumePart> parts, const Style &style, const Paper &paper)
{
    ensureFonts();
    return Binder(std::move(parts), style, paper).bound();
}

} // namespace rebond::typeset
