// SPDX-License-Identifier: GPL-3.0-or-later
// The CVs of a booklet in their order, under their headings, as they are spoken of in it.
#pragma once

#include "booklet/people.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::booklet {

enum class Order { Sector, Occupation, Name };

struct Occupation
{
    QString words; // never empty; of a nameless CV the form that serves both sexes
    QString code;  // ROME; may be empty
    friend bool operator==(const Occupation &, const Occupation &) = default;
};

struct BoundCv
{
    Shown who;
    QString name;     // of its part of the volume: "cv-12"
    QString title;    // a name, or a number: "CV no 12"
    QString headline; // beside it; may be empty
    QString sector;   // the first; may be empty
    QList<Occupation> occupations;
    QString place; // "Nice", "06000" where no city is known; empty where it may not be told
    // By occupation: its words, of all who have it; empty in other orders and where none is entered.
    QString metier = {};
};

struct Group
{
    QString heading; // empty: by name, there is none
    QList<BoundCv> cvs;
    // A page before them, where groups are of two or more on an average; else the heading stands in contents and outline alone.
    bool hasDivider = false;
};

// Titles of ROME codes: for those that nobody gives words for.
using CodeTitles = QHash<QString, QString>;

// By sector and in it by occupation, by occupation, or by name alone; who has entered none stands last, under a heading that says so.
// By occupation the headings are the great domains of the ROME, and what has no code stands together behind them; where nobody has
// a code, they are the occupations. Numbers and names of parts follow this order. Headlines are the members' own, of nameless CVs
// none.
[[nodiscard]] QList<Group> arranged(const QList<Shown> &shown, Order order, const CodeTitles &titles = {});

// A code that has neither words nor a title, with its great domain: "M1805 (Support à l’entreprise)".
[[nodiscard]] QString titledCode(const QString &code);

// Occupations of one ROME code as one: their words, each once, and the code.
struct Metier
{
    QStringList words; // or the title of the code; empty where there is neither
    QString code;
    QList<const BoundCv *> cvs; // in the order of the groups
};
// Everybody under each of theirs; in the order of the folded words, codes without any behind them.
[[nodiscard]] QList<Metier> metiersOf(const QList<Group> &groups, const CodeTitles &titles = {});
QList<Metier> metiersOf(QList<Group> &&groups, const CodeTitles &titles = {}) = delete; // they point into them

} // namespace rebond::booklet
