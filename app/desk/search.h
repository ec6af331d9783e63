// SPDX-License-Identifier: GPL-3.0-or-later
// One question for everything in the file: whom and what the words typed may mean, whatever their case and accents, and of
// names also where one letter is wrong (base/nearness.h).
#pragma once

#include "desk/names.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"

#include <functional>

namespace rebond::desk {

// How far names are looked through.
enum class Reach {
    Indexed, // what an index tells by the beginning of a name: as soon told of a million as of sixty
    All, // also the later words of all names of companies and contacts, and all that a wrong letter may hide in them
};

struct Found
{
    QList<domain::Member> members;
    QList<domain::Company> companies;
    QList<domain::Contact> contacts;
    QList<domain::Act> acts;
    QList<domain::Offer> offers;
    QList<domain::PressMention> press;
    QList<domain::Relay> relays;
    Names names;         // of the members and companies in them
    bool isWhole = true; // nothing more would be found by Reach::All

    [[nodiscard]] bool isEmpty() const
    {
        return members.isEmpty() && companies.isEmpty() && contacts.isEmpty() && acts.isEmpty() && offers.isEmpty()
            && press.isEmpty() && relays.isEmpty();
    }
};

// At most `limit` of each kind; nothing where the text is blank. Asked behind the window; with Reach::Indexed first, which
// looks through no more than the members of the cohort, and once more where that is not whole.
//
// Members of the cohort, companies and contacts of the file: first those whose name begins so, then by reference, e-mail
// address, SIREN or SIRET, telephone number, then those of whom another word of the name begins so, at last those one wrong letter away, from
// the beginning of the name, then from that of another word.
// Acts of the cohort: the one of that reference; those of that day, where the text is a date; then the newest of the first
// company found, or, where it is certain that there is none, of the first member.
// Offers and press mentions of the cohort by post and outlet, relays of the file by name: in the order of companies, and by any
// of their words (namesearch.h). Offers also of the first company found.
// Once isCancelled() has said so, which is asked now and then, it ends with what it has.
[[nodiscard]] Found search(storage::Reader &reader, Id<domain::Cohort> cohort, const QString &text, int limit = 5,
                           const std::function<bool()> &isCancelled = {}, Reach reach = Reach::All);

} // namespace rebond::desk
