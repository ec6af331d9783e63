// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rebond::typeset {

// Operators that show a text of a node, or none of any.
struct NodeText
{
    int node = -1;
    std::string operators;
};
using NodeTexts = std::vector<NodeText>;

struct MarkedPage
{
    std::string contents;
    std::vector<int> nodes; // the node of each marked-content id of the page
};

// Turns the writer's marker paths into marked content. From the first operator to the last, everything of the page is
// in one sequence or another: what comes before the first marker is an artifact. Read in one go: token by token, as qpdf does
// it, is a sixth of the time a report takes.
// `pictures` and `texts` are what takes the place of each marker of a picture and of texts.
[[nodiscard]] MarkedPage markedPage(std::string_view drawn, const std::vector<std::string> &typeOfNode,
                                    const std::vector<std::string> &pictures = {},
                                    const std::vector<NodeTexts> &texts = {});

} // namespace rebond::typeset
