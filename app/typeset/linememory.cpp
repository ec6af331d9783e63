// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/linememory.h"

#include "typeset/fonts.h"

namespace rebond::typeset {

namespace {

constexpr qsizetype kMostLines = 32'768; // some ten megabytes; of longer documents the beginning is remembered
constexpr double kEase = 0.25;           // points, by which a line must be shorter than its room to be taken as it is

thread_local LineMemory *t_memory = nullptr;

} // namespace

LineMemory::LineMemory() : m_isOuter(!t_memory)
{
    if (m_isOuter)
        t_memory = this;
}

LineMemory::~LineMemory()
{
    if (m_isOuter)
        t_memory = nullptr;
}

LineMemory *LineMemory::ofThisThread()
{
    return t_memory;
}

std::optional<QList<Line>> LineMemory::find(const Asked &asked) const
{
    if (const auto found = m_lines.constFind(asked); found != m_lines.constEnd())
        return *found;
    if (asked.width >= kOneLine)
        return {};
    Asked whole = asked;
    whole.width = kOneLine;
    const auto found = m_lines.constFind(whole);
    if (found == m_lines.constEnd() || found->size() != 1 || found->first().width + kEase > asked.width)
        return {};
    return *found;
}

void LineMemory::keep(const Asked &asked, const QList<Line> &lines)
{
    if (m_lines.size() < kMostLines)
        m_lines.insert(asked, lines);
}

QFont LineMemory::font(Face face, double size, const Style &style)
{
    if (m_family != style.family) {
        m_fonts.clear();
        m_family = style.family;
    }
    const std::pair key(static_cast<int>(face), size);
    auto found = m_fonts.constFind(key);
    if (found == m_fonts.constEnd())
        found = m_fonts.insert(key, fontFor(face, size, style));
    return *found;
}

size_t qHash(const LineMemory::Asked &asked, size_t seed)
{
    size_t hash = qHashMulti(seed, asked.width, asked.look.size, static_cast<int>(asked.look.face),
                             static_cast<int>(asked.look.colour));
    for (const document::Span &span : asked.text.spans)
        hash = qHashMulti(hash, span.text, static_cast<int>(span.emphasis));
    return hash;
}

} // namespace rebond::typeset
