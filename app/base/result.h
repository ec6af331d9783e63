// SPDX-License-Identifier: GPL-3.0-or-later
// How failure travels: a value or an Error, never an exception past the door of a room (app/base/README.md).
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace rebond {

// What went wrong, in the words of the person in front of the screen.
struct Error
{
    enum class Kind {
        Invalid,   // the input is not what it should be; nothing was changed
        NotFound,  // a file, a record or a name that was asked for does not exist
        Conflict,  // somebody or something changed the record meanwhile, or the target already exists
        Storage,   // the disk, the file or the database failed
        Network,   // a host could not be reached or answered with a failure
        Cancelled, // the user stopped it: silent, no message is shown
    };

    Kind kind = Kind::Invalid;
    QString sentence; // translated; says what, where and what to do; ends with a full stop
    QString detail;   // for the log and the "details" button; not translated; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

// A function that can fail and has nothing to return.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(sentence), std::move(detail)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
[[nodiscard]] inline tl::unexpected<Error> invalid(QString sentence, QString detail = {})
{
    return fail(Error::Kind::Invalid, std::move(sentence), std::move(detail));
}
[[nodiscard]] inline tl::unexpected<Error> notFound(QString sentence, QString detail = {})
{
    return fail(Error::Kind::NotFound, std::move(sentence), std::move(detail));
}
[[nodiscard]] inline tl::unexpected<Error> storageFailed(QString sentence, QString detail = {})
{
    return fail(Error::Kind::Storage, std::move(sentence), std::move(detail));
}
[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, QString());
}

} // namespace rebond
