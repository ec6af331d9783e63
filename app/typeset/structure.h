// SPDX-License-Identifier: GPL-3.0-or-later
// The growing structure of a document while its blocks are laid out.
#pragma once

#include "typeset/page.h"

namespace rebond::typeset {

class Structure
{
public:
    // The new node's index, to be given to its marks.
    int add(Role role, int parent = kArtifact, QString alternative = {})
    {
        m_nodes.push_back(Node{.role = role, .parent = parent, .alternative = std::move(alternative)});
        return int(m_nodes.size()) - 1;
    }
    [[nodiscard]] std::vector<Node> take() { return std::move(m_nodes); }

private:
    std::vector<Node> m_nodes;
};

} // namespace rebond::typeset
