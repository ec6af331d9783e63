// SPDX-License-Identifier: GPL-3.0-or-later
// What relays are asked to pass on for a member of an open cohort: what may be told, the picture, the letters. From any thread.
#pragma once

#include "appeals/card.h"
#include "appeals/letter.h"
#include "appeals/told.h"
#include "base/formats.h"
#include "base/result.h"
#include "domain/records.h"
#include "domain/relay.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::workspace {

class Workspace;

// A member's search as it may be told today, with the picture's parts; holds the photo where it may be shown.
struct Appeal
{
    domain::Member member;
    appeals::Card card; // its told is what may be told
    QString doubt; // a sentence where an outcome or an exit speaks against a search: to be looked at before; else empty
    [[nodiscard]] const appeals::Told &told() const { return card.told; }
};
// NotFound where the member has gone; Invalid, with the reason, for who has died or was entered by mistake.
[[nodiscard]] Result<Appeal> appealFor(const Workspace &workspace, Id<domain::Member> member);

struct CardWritten
{
    QSize size;
    QString alternative;
    appeals::Told told;
    QString doubt; // as of the appeal
};
// As PNG. Invalid where the name ends otherwise. Whole or not at all.
[[nodiscard]] Result<CardWritten> writeCard(const Workspace &workspace, Id<domain::Member> member, QSize size,
                                            const Formats &formats, const QString &path);
[[nodiscard]] Done writeCard(const Appeal &appeal, QSize size, const Formats &formats, const QString &path);

// Who has passed a member's search on and was not thanked yet; the latest first.
struct PassedOn
{
    domain::Relay relay;
    QString link; // to what it wrote; may be empty
};
[[nodiscard]] Result<QList<PassedOn>> notThankedYet(const Workspace &workspace, Id<domain::Member> member);

struct RelayLetter
{
    QString reference; // of the relay, and of the member: the file is named by both
    appeals::Letter letter;
    bool isThanks = false; // so is the file called
    QString member;        // empty: of none
};
// A file each, into a folder that is there; what stood there under these names is replaced. All of them or none: they are whole on
// the disk before the first takes its place, and where one cannot, the folder is as it was. Answers the files, in order.
[[nodiscard]] Result<QStringList> writeLetters(const QList<RelayLetter> &letters, const QString &folder);

// "card-M01.png": without what file systems refuse.
[[nodiscard]] QString proposedCardName(const domain::Member &member, QSize size);

} // namespace rebond::workspace
