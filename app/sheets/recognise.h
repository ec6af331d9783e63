// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by its content: extensions lie.
#pragma once

#include "sheets/refusals.h"

#include <QByteArrayView>

#include <variant>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace rebond::sheets {

enum class Container { Zip, Text }; // what can be read further

// Reads the beginning of a device (and for old Office files what tells an encrypted one); its position afterwards is
// anywhere. Text means "nothing speaks against it": zeros further on are found by the reader of text.
[[nodiscard]] std::variant<Container, refusal::Foreign> recognise(QIODevice &device);

} // namespace rebond::sheets
