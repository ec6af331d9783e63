// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were broken into lines, remembered while a document is laid out: a chapter is laid out two or three times before it
// has its pages (typesetter.cpp), a cell is measured before it is set, and shaping letters is most of the work.
#pragma once

#include "typeset/textlayout.h"

#include <QFont>
#include <QHash>

#include <optional>
#include <utility>

namespace rebond::typeset {

// From its making to its end breakLines() of this thread asks it first; one within another is that other.
class LineMemory
{
public:
    struct Asked
    {
        document::RichText text;
        TextLook look;
        double width = 0;
        QString family;
        QString language;
        friend bool operator==(const Asked &, const Asked &) = default;
    };

    LineMemory();
    ~LineMemory();
    Q_DISABLE_COPY_MOVE(LineMemory)

    [[nodiscard]] static LineMemory *ofThisThread(); // null: nothing is remembered

    // Also from the text on one line, where that fits the width.
    [[nodiscard]] std::optional<QList<Line>> find(const Asked &asked) const;
    void keep(const Asked &asked, const QList<Line> &lines);
    // As fontFor() makes it, once.
    [[nodiscard]] QFont font(Face face, double size, const Style &style);

private:
    QHash<Asked, QList<Line>> m_lines;
    QHash<std::pair<int, double>, QFont> m_fonts;
    QString m_family; // of the fonts kept
    bool m_isOuter = false;
};

[[nodiscard]] size_t qHash(const LineMemory::Asked &asked, size_t seed = 0);

} // namespace rebond::typeset
