// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known about a column of a list without knowing its record: import, export, forms, help and the manual
// print it from here. The parsers and printers behind it are in fieldtable.h.
#pragma once

#include "exchange/listkind.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::exchange {

struct FieldInfo
{
    QString key;                       // the English field name of the contract, "family_name"
    QString heading;                   // the French heading, canonical in files, "Nom"
    QStringList synonyms;              // further headings that are taken for it
    const char *labelSource = nullptr; // see label()
    const char *helpSource = nullptr;  // see help()
    bool isRequired = false;
    bool isInputOnly = false; // "Nom Prénom" in one column: read, never written; stands behind the fields of the record
    QStringList words;        // French labels where only these fit; else empty
    QStringList (*wordingsSource)() = nullptr; // see wordings()

    [[nodiscard]] QStringList wordings() const; // the words in the user's language, in the same order
    [[nodiscard]] QString label() const;        // translated: what windows call it
    [[nodiscard]] QString help() const;         // translated: what to write there, one sentence
};

// In the order of the contract; begins with the reference.
[[nodiscard]] const QList<FieldInfo> &fieldsOf(ListKind kind);
// The place of a field in that list; -1 where there is none of that key.
[[nodiscard]] int fieldAt(ListKind kind, QStringView key);

} // namespace rebond::exchange
