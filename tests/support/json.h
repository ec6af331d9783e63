// SPDX-License-Identifier: GPL-3.0-or-later
// JSON in a test, with apostrophes for its quotes: moc loses its way in raw strings that hold quotes.
#pragma once

#include <QByteArray>

namespace rebond::test {

inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace rebond::test
