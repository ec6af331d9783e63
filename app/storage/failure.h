// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a read or a write, failure unwinds as Failure and is caught in Store::read and Store::write only, which roll
// back and answer an Error: no exception reaches another room's door or an event handler. Code in a read or write
// therefore holds nothing that a destructor does not release.
#pragma once

#include "base/result.h"

class QVariant;

namespace rebond::storage {

class Failure
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    // Found by code that knows values and not where they come from: the sentence has %1 where the file is to be named.
    [[nodiscard]] static Failure ofUnnamedFile(Error error);

    [[nodiscard]] const Error &error() const { return m_error; }
    // The error as it may leave the room: its sentence names the file.
    [[nodiscard]] Error errorOf(const QString &file) const;

private:
    Error m_error;
    bool m_namesFile = true;
};

// A column that holds what no program of ours writes.
[[nodiscard]] Failure damagedColumn(const QVariant &column);

// Turns a Result into its value inside a read or a write.
template<typename T>
T orFail(Result<T> result)
{
    if (!result)
        throw Failure(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace rebond::storage
