// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/row.h"

#include "sheets/textencoding.h"

namespace rebond::sheets {

namespace {

constexpr int kKindBits = 3;
constexpr quint32 kKindMask = (1U << kKindBits) - 1;

} // namespace

Row::Row(std::initializer_list<QStringView> texts)
{
    for (const QStringView text : texts)
        append(text);
}

Row::Row(const QStringList &texts)
{
    for (const QString &text : texts)
        append(text);
}

void Row::setPosition(qint64 line, qint64 row)
{
    m_line = line;
    m_row = row;
}

Cell Row::at(qsizetype column) const
{
    if (column < 0 || column >= m_cells.size())
        return {};
    const quint32 end = m_cells[column];
    const quint32 begin = column == 0 ? 0 : m_cells[column - 1];
    return {QStringView(m_text).mid(begin >> kKindBits, (end >> kKindBits) - (begin >> kKindBits)),
            static_cast<Cell::Kind>(end & kKindMask)};
}

QStringList Row::texts() const
{
    QStringList list;
    list.reserve(m_cells.size());
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        list += text(i).toString();
    return list;
}

bool Row::isBlank() const
{
    return std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isSpace(); });
}

Row Row::squeezed() const
{
    Row copy;
    copy.m_line = m_line;
    copy.m_row = m_row;
    copy.m_text = QString(m_text.constData(), m_text.size());
    copy.m_cells = QList<quint32>(m_cells.begin(), m_cells.end());
    copy.m_open = m_open;
    copy.m_skipped = m_skipped;
    return copy;
}

void Row::fillFrom(const Row &other)
{
    clear();
    m_line = other.m_line;
    m_row = other.m_row;
    m_text.append(QStringView(other.m_text)); // of the text, not of the string: that would be shared
    m_cells.resize(other.m_cells.size());
    std::copy(other.m_cells.begin(), other.m_cells.end(), m_cells.begin());
    m_open = other.m_open;
    m_skipped = other.m_skipped;
}

void Row::clear()
{
    m_text.resize(0); // keeps its room, unlike clear()
    m_cells.clear();
    m_skipped = 0;
    m_open = 0;
}

void Row::append(QStringView text, Cell::Kind kind)
{
    m_text.append(text);
    endCell(kind);
}

bool Row::extendUtf8(QByteArrayView piece)
{
    return appendUtf8(m_text, piece);
}

void Row::endCell(Cell::Kind kind)
{
    if (m_text.size() == m_open) {
        ++m_skipped;
        return;
    }
    const auto before = static_cast<quint32>(m_open) << kKindBits;
    for (; m_skipped > 0; --m_skipped)
        m_cells.append(before);
    m_open = m_text.size();
    m_cells.append((static_cast<quint32>(m_open) << kKindBits) | static_cast<quint32>(kind));
}

} // namespace rebond::sheets
