// SPDX-License-Identifier: GPL-3.0-or-later
// The ROME, the French directory of occupations, as a table of facts: codes, their titles, the titles of their domains. One is
// part of the program (rome.tsv: France Travail's open data, Licence Ouverte 2.0, in a form of ours); it is replaced by the
// official file of a later version, which comes three times a year. A code that stands in no table is a code all the same.
#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QList>
#include <QMap>
#include <QString>

namespace rebond::exchange {

struct RomeEntry
{
    QString code; // "M1805"
    QString title;
    friend bool operator==(const RomeEntry &, const RomeEntry &) = default;
};

class RomeTable
{
public:
    [[nodiscard]] static const RomeTable &shipped();

    [[nodiscard]] QString version() const { return m_version; } // "4.60"; of a file without one in its name, that name
    [[nodiscard]] qsizetype size() const { return m_size; }     // codes of occupations
    // Of a code (M1805), of its domain (M18) or of its great domain (M); empty where the table has none.
    [[nodiscard]] QString titleOf(const QString &code) const { return m_titles.value(code); }
    // Codes that begin so, then those whose title has every word, folded; by code, at most `limit`. Nothing for a blank text.
    [[nodiscard]] QList<RomeEntry> like(const QString &text, int limit) const;

    friend bool operator==(const RomeTable &, const RomeTable &) = default;

private:
    friend Result<RomeTable> readOfficialRome(const QString &path, TaskContext &task);
    friend RomeTable romeAt(const QString &path);
    friend Done keepRome(const RomeTable &table, const QString &path);
    [[nodiscard]] static RomeTable ofText(const QString &text); // of our form; empty where it is none
    [[nodiscard]] QString toText() const;
    void add(const QString &code, const QString &title);

    QString m_version;
    QMap<QString, QString> m_titles;
    qsizetype m_size = 0;
};

// The official file: CSV (or a spreadsheet) with the columns code_rome and libelle_rome, as unix_referentiel_code_rome_v460_utf8.csv
// has them; titles of domains are those of the table that is part of the program. Invalid, with what to take instead, for a
// file of another shape, a code that is none, a title that is empty, one code with two titles, or too few codes to be the whole.
[[nodiscard]] Result<RomeTable> readOfficialRome(const QString &path, TaskContext &task);

// The table kept at that path, else the shipped one: what is not there, or is not ours, is passed over.
[[nodiscard]] RomeTable romeAt(const QString &path);
[[nodiscard]] Done keepRome(const RomeTable &table, const QString &path);

} // namespace rebond::exchange
