// SPDX-License-Identifier: GPL-3.0-or-later
// Rows copied out of a spreadsheet made into a small list that an import reads: there is no other way in.
#pragma once

#include "exchange/listkind.h"

#include <QByteArray>
#include <QString>

namespace rebond::exchange {

// A column as the list shows it where somebody pastes.
struct ShownColumn
{
    QString key;           // of a field, where it shows one
    QString heading;       // in the window's language
    bool isHidden = false; // only known by its heading; hidden ones come last
};

// Rows below their headings stay as they are, but for headings of the window, which become those of the list. Rows without
// headings are taken to be in the order of the columns shown, and are given theirs. Empty where nothing but spaces came.
[[nodiscard]] QByteArray listOfPasted(const QString &text, ListKind kind, const QList<ShownColumn> &shown);

} // namespace rebond::exchange
