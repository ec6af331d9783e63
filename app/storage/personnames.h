// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: whether a text names a person, for an erasure.
#pragma once

#include <QString>
#include <QStringList>

namespace rebond::storage {

// By family name, alone or with the given name on either side, words together or apart ("Zoé Imaginé", "zoe-imagine",
// "imaginezoe"); whatever accents and capitals. Only whole words of the text count: who is called Roy is not in "royaume".
class PersonNames
{
public:
    void add(const QString &givenName, const QString &familyName);
    // Addresses of pages are understood with the letters that they write as "%C3%A9".
    [[nodiscard]] bool standIn(const QString &text) const;

private:
    QStringList m_names; // letters and digits alone
};

} // namespace rebond::storage
