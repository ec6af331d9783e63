// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of letters and labels: "{nom}", in French or in English, and what a list puts in their place. What stands in square
// brackets is left out where a field in it is empty (appeals/template.h); a line of which nothing is left is left out, too.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::letters {

// Whose list fills a template in.
enum class Recipients { Companies, Contacts, Relays, Members };
[[nodiscard]] QString codeOf(Recipients recipients); // "companies"; stable: it stands in files
[[nodiscard]] std::optional<Recipients> parseRecipients(QStringView code);
[[nodiscard]] QString wordingOf(Recipients recipients); // "Companies"

enum class Field {
    Name,
    Company,
    GivenName,
    FamilyName,
    Function,
    Address,
    PostalCode,
    City,
    Sector,
    Occupation,
    Email,
    Phone,
    Reference,
    Network,
    Account,
    Member,
    MemberOccupation,
    MemberHeadline,
    MemberEmail,
    MemberPhone,
    Date,
    Place,
    Group,
    Organisation,
    Signer,
    SignerFunction,
};

struct FieldName
{
    Field field;
    const char *french; // "code postal", as it stands in braces
    const char *english;
    const char *help; // English source, of the context "LetterFields"
};
[[nodiscard]] const QList<FieldName> &fieldNames();
// Those that such a list can fill in, in the order of fieldNames().
[[nodiscard]] QList<FieldName> fieldsFor(Recipients recipients);
[[nodiscard]] QString helpOf(const FieldName &field);

using Values = QHash<Field, QString>;

// Filled in, with no line at whose fields nothing stood. Invalid where a field is none, is none of that list, or a bracket is not
// closed: the sentence names it.
[[nodiscard]] Result<QString> filledIn(const QString &text, Recipients recipients, const Values &values);
// Whether it can be filled in at all.
[[nodiscard]] Done checkText(const QString &text, Recipients recipients);

} // namespace rebond::letters
