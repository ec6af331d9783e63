// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/markers.h"

#include "typeset/finishing/finish.h"

#include <cmath>
#include <cstdlib>

namespace rebond::typeset {

void MarkerFilter::handleToken(const QPDFTokenizer::Token &token)
{
    if (!m_begun) {
        write("/Artifact BMC\n");
        m_begun = true;
    }
    m_pending.push_back(token);
    switch (token.getType()) {
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real: m_operands.push_back(std::strtod(token.getValue().c_str(), nullptr)); break;
    case QPDFTokenizer::tt_word:
        instruction(token.getValue());
        m_pending.clear();
        m_operands.clear();
        break;
    default: break;
    }
}

void MarkerFilter::instruction(const std::string &op)
{
    if (op == "m" && m_operands.size() == 2 && std::lround(m_operands[0]) == kMarkerX) {
        open(int(-std::lround(m_operands[1])));
        m_inMarker = true;
        return;
    }
    if (m_inMarker) { // the rest of the marker's path, up to its filling
        m_inMarker = op != "f" && op != "f*" && op != "F";
        return;
    }
    flush();
}

void MarkerFilter::flush()
{
    for (const QPDFTokenizer::Token &token : m_pending)
        writeToken(token);
}

void MarkerFilter::open(int code)
{
    // The line end first: white space before it may have been swallowed with the marker.
    const int node = code - kFirstNodeCode;
    if (node < 0 || size_t(node) >= m_types.size()) {
        write("\nEMC\n/Artifact BMC\n");
        return;
    }
    write("\nEMC\n/" + m_types[size_t(node)] + " <</MCID " + std::to_string(m_nodes.size()) + ">> BDC\n");
    m_nodes.push_back(node);
}

void MarkerFilter::handleEOF()
{
    flush();
    if (m_begun)
        write("\nEMC\n");
}

} // namespace rebond::typeset
