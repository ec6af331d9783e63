// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that are made for paper: photos in a grid, what is cut out, folded, signed or sent. A screen shows the people and the words.
#include "html/blocks.h"

#include <QXmlStreamWriter>

namespace rebond::html {

using namespace document;

// A code is for cameras before paper: who reads on a screen has the link among the words.
void BlockWriter::operator()(const Masthead &head)
{
    if (const QByteArray portrait = head.portrait.picture.bytes(); !portrait.isEmpty()) {
        begin("figure");
        image(portrait, head.portrait.alternative);
        end();
    }
    write(head.words);
}

void BlockWriter::operator()(const PhotoGrid &grid)
{
    for (const PeopleGroup &group : grid.groups) {
        if (!group.heading.isEmpty())
            element("h2", group.heading);
        begin("ul", "people");
        for (const Person &each : group.people)
            person(each);
        end();
    }
}

void BlockWriter::person(const Person &person)
{
    begin("li");
    if (const QByteArray photo = person.photo.bytes(); !photo.isEmpty())
        image(photo, person.alternative);
    else
        element("span", person.initials, "initials");
    element("strong", person.name);
    if (!person.mark.isEmpty())
        element("span", person.mark);
    for (const QString &line : person.lines)
        element("span", line);
    end();
}

// As a table without pictures: what is ticked and signed is paper.
void BlockWriter::operator()(const RollCall &roll)
{
    Table table{.columns = {{.heading = roll.nameHeading}}, .rows = {}, .alternative = roll.alternative};
    for (const QString &heading : roll.boxHeadings)
        table.columns.append({.heading = heading});
    table.columns.append({.heading = roll.signatureHeading});
    for (const Person &each : roll.people)
        table.rows.append({RichText(each.name)});
    (*this)(table);
}

// What is cut out and folded is paper: on a screen, the people.
void BlockWriter::operator()(const Badges &badges)
{
    (*this)(PhotoGrid{.groups = {PeopleGroup{.people = badges.people}}});
}

void BlockWriter::operator()(const NameTents &tents)
{
    (*this)(PhotoGrid{.groups = {PeopleGroup{.people = tents.people}}});
}

void BlockWriter::operator()(const LetterHead &head)
{
    (*this)(Paragraph{.text = (head.sender + head.address).join(u'\n'), .size = {}});
}

// What is stuck on envelopes is paper: on a screen, the texts.
void BlockWriter::operator()(const Labels &labels)
{
    for (const QString &text : labels.texts)
        (*this)(Paragraph{.text = text, .size = {}});
}

} // namespace rebond::html
