// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace rebond::typeset {

// Turns the writer's marker paths into marked content. From the first operator to the last, everything of the page is
// in one sequence or another: what comes before the first marker is an artifact.
class MarkerFilter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit MarkerFilter(const std::vector<std::string> &typeOfNode) : m_types(typeOfNode) {}

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

    // The node of each marked-content id of this page.
    [[nodiscard]] const std::vector<int> &nodes() const { return m_nodes; }

private:
    void instruction(const std::string &op);
    void flush();
    void open(int code);

    const std::vector<std::string> &m_types;
    std::vector<int> m_nodes;
    std::vector<QPDFTokenizer::Token> m_pending; // one instruction: its operands, then its operator
    std::vector<double> m_operands;
    bool m_begun = false;
    bool m_inMarker = false;
};

} // namespace rebond::typeset
