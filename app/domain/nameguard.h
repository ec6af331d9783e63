// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for people in free text: whose name may not be told to a reader must not stand in a headline or a title either.
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rebond::domain {

class NameGuard
{
public:
    void add(const Member &member);

    // Somebody's family name stands in it, alone or not: in the press who is meant is clear from less than a whole name.
    [[nodiscard]] bool findsFamilyName(const QString &text) const;
    // Somebody's given and family names both stand in it. A family name alone is often a word ("Petit", "Boulanger").
    [[nodiscard]] bool findsWholeName(const QString &text) const;

    // The family names that stand in a text of some length, an article, each once, as the members have them: written as names
    // are, with a capital, for "petit" is a word; or however, with the given name beside it. What a line's end has parted is
    // one word, too.
    [[nodiscard]] QStringList familyNamesInProse(const QString &text) const;

private:
    struct Name
    {
        QString written;    // the family name
        QStringList family; // words, folded
        QStringList given;
    };
    [[nodiscard]] bool finds(const QString &text, bool isWhole) const;

    QHash<QString, QList<Name>> m_names; // by the first word of the family name
};

// Whether one of a member's own names stands in it.
[[nodiscard]] bool tellsWhoItIs(const QString &text, const Member &member);

} // namespace rebond::domain
