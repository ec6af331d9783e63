// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of functions, read from the house's own layout: the opening brace of a function stands alone on its line, and
// the closing one alone in the same column (clang-format sees to it).
#pragma once

#include <QList>
#include <QString>

namespace rebond::architecture {

struct Function
{
    QString name;         // the line of its signature that holds the parenthesis
    qsizetype line = 0;   // of the opening brace, from 1
    qsizetype length = 0; // in lines, signature and braces included
};

[[nodiscard]] QList<Function> functionsIn(const QString &code);

} // namespace rebond::architecture
