// SPDX-License-Identifier: GPL-3.0-or-later
// Where a site is sent to: a folder on a host that serves it, and who may write there. Never with the password.
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace rebond::publish {

struct Place
{
    enum class Way { WebDav, Sftp };
    Way way = Way::WebDav;
    QUrl folder;  // ends with a stroke; without user, password, query or fragment
    QString user; // empty: the host asks nobody
    friend bool operator==(const Place &, const Place &) = default;
};

// "https://host/folder/", "davs://…", "sftp://host/folder", "sftp://user@host:2222/~/folder" ("~": where the user
// begins). A user given apart counts before one in the address. Invalid for all else: a password in the address, a
// connection that everybody can read (http, dav: this machine alone), an unknown way.
[[nodiscard]] Result<Place> parsePlace(const QString &address, const QString &user = {});

// "https://host/folder/": as it was given, and as parsePlace() reads it again.
[[nodiscard]] QString addressOf(const Place &place);
// "host", "host:2222": what sentences name, and what a host's key is kept under.
[[nodiscard]] QString serverOf(const Place &place);
// Under which the password is kept: another way, user or host has another.
[[nodiscard]] QString accountOf(const Place &place);

} // namespace rebond::publish
