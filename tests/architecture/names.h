// SPDX-License-Identifier: GPL-3.0-or-later
// What a source defines for the whole program to see. Two definitions of one name are one to the linker, which takes
// whichever it meets first, and no compiler that reads one file tells.
#pragma once

#include <QList>
#include <QString>

namespace rebond::architecture {

struct Defined
{
    QString name; // with its namespaces
    int line = 0; // from 1
};

// Classes, structs and enumerations in named namespaces, not those in other ones or without a body. Reads sources as
// clang-format leaves them: definitions begin in the first column.
[[nodiscard]] QList<Defined> typesDefinedIn(const QString &code);

} // namespace rebond::architecture
