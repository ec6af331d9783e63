// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a CV are made of, for the form: which fields an entry has and how they are read from and written into a
// resume. Types are gone here: a list shows any section.
#pragma once

#include "cv/resume.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace rebond::ui::cv {

using rebond::cv::Resume;

struct PartField
{
    enum class Kind {
        Line,
        Prose, // several lines, spelling is looked at
        Lines, // one text a line, the same
        Date,
    };
    Kind kind = Kind::Line;
    QString name;        // of its control: "workPositionEdit"
    QString label;       // translated, with its letter for the keyboard
    QStringList choices; // proposed
    std::function<QString(int entry)> read;
    std::function<bool(int entry, const QString &text)> write; // false: it cannot stand there, nothing is changed
};

struct Part
{
    QString name;    // of its controls: "work"
    QString title;   // translated, as all of these
    QString addText; // on its button
    QString
        nextText; // … of the button that adds an entry after this one with the same first field; empty: there is none
    QList<PartField> fields;
    std::function<int()> count;
    std::function<QString(int entry)> line; // in the list
    std::function<void(int before)> add;
    std::function<void(int entry)> addNext;
    std::function<void(int entry)> remove;
    std::function<void(int from, int to)> move;
};

// Of a resume that outlives them, in the order of its pages.
[[nodiscard]] QList<Part> partsOf(Resume &resume);

} // namespace rebond::ui::cv
