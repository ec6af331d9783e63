// SPDX-License-Identifier: GPL-3.0-or-later
// Text as a writer means it: spans that are bold, italic, quiet or coloured by NAME. Fonts, lines and positions come
// later.
#pragma once

#include "base/look.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::document {

enum class Emphasis { None, Semibold, Bold, Italic };

struct Span
{
    QString text = {}; // any spaces: typeset makes the narrow ones French asks for; "\n" breaks the line
    Emphasis emphasis = Emphasis::None;
    std::optional<Colour> colour = {}; // none: the block's own
    std::optional<TextSize> size = {}; // none: the block's own
    QString link = {}; // https: or mailto: address; "#name" of a part of a volume; empty where it is no link
    friend bool operator==(const Span &, const Span &) = default;
};

// Implicit from plain text, joined with +: `bold(title) + QStringLiteral(" ") + quiet(sub)`.
struct RichText
{
    QList<Span> spans = {};

    RichText() = default;
    RichText(QString text) // NOLINT(google-explicit-constructor): implicit on purpose
    {
        if (!text.isEmpty())
            spans.append(Span{.text = std::move(text)});
    }
    // NOLINTNEXTLINE(google-explicit-constructor): implicit on purpose
    RichText(Span span) { spans.append(std::move(span)); }

    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(spans.begin(), spans.end(), [](const Span &span) { return span.text.isEmpty(); });
    }
    [[nodiscard]] QString plain() const
    {
        QString all;
        for (const Span &span : spans)
            all += span.text;
        return all;
    }
    friend RichText operator+(RichText left, const RichText &right)
    {
        left.spans += right.spans;
        return left;
    }
    friend bool operator==(const RichText &, const RichText &) = default;
};

[[nodiscard]] inline RichText bold(QString text)
{
    return Span{.text = std::move(text), .emphasis = Emphasis::Bold};
}
[[nodiscard]] inline RichText semibold(QString text)
{
    return Span{.text = std::move(text), .emphasis = Emphasis::Semibold};
}
[[nodiscard]] inline RichText quiet(QString text)
{
    return Span{.text = std::move(text), .colour = Colour::Quiet};
}
[[nodiscard]] inline RichText link(QString text, QString address)
{
    return Span{.text = std::move(text), .colour = Colour::Sea, .link = std::move(address)};
}

} // namespace rebond::document
