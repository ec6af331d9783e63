// SPDX-License-Identifier: GPL-3.0-or-later
// What each network takes: how long a message, how many accounts, which picture. The numbers are the networks' to change, so
// that a user may change them too.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QUrl>

#include <optional>

namespace rebond::appeals {

// How a network counts what is written.
enum class Counting {
    Letters,  // as read: one for each letter or emoji, however it is made up
    Units,    // one for most letters, two for an emoji (UTF-16)
    Weighted, // as X does: letters of Latin, Greek, Cyrillic, Arabic … are one, emoji and all others two
};

struct Network
{
    QString name; // as people call it
    int mostCharacters = 500;
    Counting counting = Counting::Letters;
    int linkLength = 0; // what a link counts, however long; 0: as it is written
    int mostTags = 10;  // accounts in one message
    // Accounts are marked on the picture there, by hand, and take nothing of the length; else they stand in the text.
    bool tagsOnPicture = false;
    QSize picture = {1200, 627};
    // Where a message is begun there, with {text} and {link} for what stands in it; https. Empty: none is known.
    QString shareAddress;
    bool hidesHosts = false; // of "@name@host" only "@name" is seen there, and counted
    friend bool operator==(const Network &, const Network &) = default;
};

// What users may set.
inline constexpr int kLeastCharacters = 20;
inline constexpr int kMostCharacters = 100'000;
inline constexpr int kMostTagsEver = 50;
inline constexpr int kMostLinkLength = 200;

// The sizes of pictures that networks show whole.
[[nodiscard]] const QList<QSize> &pictureSizes();
[[nodiscard]] QString textOf(QSize size); // "1200x627"
[[nodiscard]] std::optional<QSize> parsePictureSize(QStringView text);

// X first, then LinkedIn, Mastodon, Facebook, Bluesky, as they were in November 2026.
[[nodiscard]] const QList<Network> &standardNetworks();
// By name, folded; "Twitter" is X. A network nobody knows here is a cautious one of that name.
[[nodiscard]] Network networkNamed(const QString &name);
[[nodiscard]] bool isSameNetwork(const QString &one, const QString &other);

// What somebody set for networks, over the standard ones; what is out of bounds or not understood counts as the standard.
// Only what differs is written.
[[nodiscard]] QByteArray jsonOf(const QList<Network> &networks);
[[nodiscard]] QList<Network> networksFrom(const QByteArray &json); // the standard ones first, then those added
// Invalid, with what to do, where a network could not be one.
[[nodiscard]] Done ensureSound(const Network &network);

// The address that begins a message there; none where the network has none.
[[nodiscard]] std::optional<QUrl> shareAddressOf(const Network &network, const QString &text, const QString &link);

} // namespace rebond::appeals
