// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"
#include "sheets/refusals.h"

namespace rebond::sheets {

namespace {

constexpr qsizetype kMaxRowCharacters = 32 << 20;
constexpr qint64 kLastSpreadsheetRow = 1'048'576; // also bounds files of nothing but blank lines

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvParser::CsvParser(QString file, QChar separator, const RowSink &sink)
    : m_file(std::move(file)),
      m_separator(separator.unicode()),
      m_sink(sink)
{}

Done CsvParser::feed(QStringView piece)
{
    const QChar *at = piece.begin();
    const QChar *const end = piece.end();
    while (at != end) {
        const char16_t c = at->unicode();
        Done done;
        switch (m_state) {
        case State::CellStart:
            if (m_afterReturn && c == u'\n') {
                m_afterReturn = false;
                ++at;
                continue;
            }
            m_afterReturn = false;
            if (!m_rowBegun) {
                m_rowBegun = true;
                m_rowLine = m_line;
                m_row.clear();
            }
            if (c == m_separator) { // an empty cell
                m_row.skip(1);
                ++at;
                continue;
            }
            m_state = State::Unquoted;
            m_nextCheck = kMaxCellBytes / 3;
            if (c == u'"') {
                m_state = State::Quoted;
                m_quoteLine = m_line;
                ++at;
            }
            break;
        case State::Unquoted: done = unquoted(at, end); break;
        case State::Quoted: done = quoted(at, end); break;
        case State::QuoteInQuoted:
            if (c == u'"') {
                done = add(at, at + 1, true);
                ++at;
                m_state = State::Quoted;
            } else {
                m_state = State::Unquoted;
            }
            break;
        }
        if (!done)
            return done;
    }
    return {};
}

// Up to the end of the cell or of the piece.
Done CsvParser::unquoted(const QChar *&at, const QChar *end)
{
    const QChar *const begin = at;
    const char16_t separator = m_separator;
    while (at != end) {
        const char16_t c = at->unicode();
        if (c == separator || c == u'\n' || c == u'\r' || c == 0)
            break;
        ++at;
    }
    if (Done done = add(begin, at, false); !done)
        return done;
    if (at == end)
        return {};
    const QChar stop = *at;
    ++at;
    if (stop.isNull())
        return fail(refusal::zeroCharacter(m_file, m_line, m_row.column() + 1));
    if (Done done = endCell(); !done)
        return done;
    if (stop == m_separator)
        return {};
    lineEnd(stop);
    return endRow();
}

// Up to a quotation mark or the end of the piece; counts the lines within.
Done CsvParser::quoted(const QChar *&at, const QChar *end)
{
    const QChar *const begin = at;
    while (at != end) {
        const char16_t c = at->unicode();
        if (c == u'"' || c == 0)
            break;
        if (isLineEnd(c))
            lineEnd(*at);
        else
            m_afterReturn = false;
        ++at;
    }
    if (Done done = add(begin, at, true); !done)
        return done;
    if (at == end)
        return {};
    if (at->isNull())
        return fail(refusal::zeroCharacter(m_file, m_line, m_row.column() + 1));
    ++at;
    m_afterReturn = false;
    m_state = State::QuoteInQuoted;
    return {};
}

// CR, LF and CR LF are one line each.
void CsvParser::lineEnd(QChar c)
{
    if (!(c == u'\n' && m_afterReturn))
        ++m_line;
    m_afterReturn = c == u'\r';
}

Done CsvParser::add(const QChar *begin, const QChar *end, bool isQuoted)
{
    if (begin == end)
        return {};
    m_row.extend(QStringView(begin, end));
    return m_row.openCell().size() > m_nextCheck ? checkLengths(isQuoted) : Done();
}

// A long cell may come in a million pieces: it is measured again only when it may have become too long.
Done CsvParser::checkLengths(bool isQuoted)
{
    const QStringView cell = m_row.openCell();
    const qsizetype left = kMaxCellBytes - utf8Length(cell);
    if (left < 0) {
        return fail(isQuoted ? refusal::quotedCellTooLong(m_file, m_quoteLine, m_row.column() + 1)
                             : refusal::cellTooLong(m_file, m_rowLine, m_row.column() + 1));
    }
    m_nextCheck = cell.size() + left / 3;
    return {};
}

Done CsvParser::endCell()
{
    m_state = State::CellStart;
    if (m_row.column() >= kMaxColumns && !m_row.openCell().isEmpty())
        return fail(refusal::tooManyColumns(m_file, m_rowLine));
    m_row.endCell();
    if (m_row.characters() > kMaxRowCharacters)
        return fail(refusal::rowTooLong(m_file, m_rowLine));
    return {};
}

Done CsvParser::endRow()
{
    m_rowBegun = false;
    if (m_skipLine) {
        m_skipLine = false;
        return {};
    }
    ++m_rowNumber;
    if (m_rowNumber > kLastSpreadsheetRow)
        return fail(refusal::tooManyRows(m_file));
    if (m_row.isBlank())
        return {};
    if (++m_given > kMaxRows + 1)
        return fail(refusal::tooManyRows(m_file));
    m_row.setPosition(m_rowLine, m_rowNumber);
    return m_sink(m_row);
}

Done CsvParser::finish()
{
    if (m_state == State::Quoted)
        return fail(refusal::openQuote(m_file, m_quoteLine));
    if (!m_rowBegun)
        return {};
    if (Done done = endCell(); !done)
        return done;
    return endRow();
}

} // namespace rebond::sheets
