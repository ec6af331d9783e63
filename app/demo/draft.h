// SPDX-License-Identifier: GPL-3.0-or-later
// The cohort while it is being made: one pass per kind of record, in the order of these functions.
#pragma once

#include "demo/cohort60.h"
#include "demo/tables.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rebond::demo {

struct Draft
{
    IdMaker &ids;
    Cohort60 out;
    std::vector<int> memberRow; // of out.members[i], in memberRows()

    // The place in out.members and out.companies. The tables name whom they speak of, so a name that is not there is a
    // slip in a table, and asserted.
    [[nodiscard]] int memberNamed(const QString &family) const;
    [[nodiscard]] int companyNamed(const QString &name) const;
};

void addMembers(Draft &draft);
void addPortraits(Draft &draft);
void addConsents(Draft &draft);
void addCompanies(Draft &draft);
void addContacts(Draft &draft);
void addOutcomes(Draft &draft);
void addOutreach(Draft &draft); // acts and interviews; after members, companies and outcomes
void addWorkshops(Draft &draft);
void addPress(Draft &draft);
void addRelays(Draft &draft);
void addResumes(Draft &draft);
void addOffers(Draft &draft);
void addOnlineConsents(Draft &draft); // the ids of everything above are older
void addScans(Draft &draft);          // after the press
void addAudience(Draft &draft);

// "P07"
[[nodiscard]] QString referenceOf(QChar letter, int number, int digits);
// Lower-case ASCII letters and digits of the text, other runs as one hyphen: "Jean-Luc L'Escarénon" → jean-luc-l-escarenon.
[[nodiscard]] QString slug(const QString &text);
// The cells of a '|' list.
[[nodiscard]] QStringList cells(const char16_t *text);
// An ISO date of a table; null where empty.
[[nodiscard]] QDate day(const char *iso);

} // namespace rebond::demo
