// SPDX-License-Identifier: GPL-3.0-or-later
// One person on paper: the picture or the initials, and the words.
#pragma once

#include "document/people.h"
#include "typeset/galley.h"
#include "typeset/textlayout.h"

#include <QRectF>

namespace rebond::typeset {

// Plain text on lines that fit a room: set smaller where it must be, never cut.
struct FittedText
{
    document::RichText text = {};
    QList<Line> lines = {};
    double height = 0;
};
[[nodiscard]] FittedText fittedText(const QString &text, TextLook look, QSizeF room, const Style &style);

// A person's name and the lines below it.
struct Caption
{
    std::vector<FittedText> texts = {};
    double height = 0;
};
// As large as it would like to be, at `scale` times the usual size.
[[nodiscard]] Caption caption(const document::Person &person, double width, double scale, const Style &style);
// In the height there is: first the lines below the name give way, then the size of all, then these lines; the name is whole.
[[nodiscard]] Caption fittedCaption(const document::Person &person, QSizeF room, double scale, const Style &style);

// The lines one below the other, from `at` on.
void append(QList<Mark> &marks, const FittedText &text, QPointF at, int node);
void append(QList<Mark> &marks, const Caption &caption, QPointF at, int node);

// The picture, or the initials in the same box.
void appendPortrait(QList<Mark> &marks, const document::Person &person, const QRectF &box, int node,
                    const Style &style);

} // namespace rebond::typeset
