// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to relays, as files that any mail program opens (.eml, RFC 5322): what is asked, or thanks for what was done. One file a
// relay, so that nobody sees the addresses of the others.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace rebond::appeals {

struct Mailbox
{
    QString name;    // may be empty
    QString address; // cleaned (domain/webaddress.h)
};

struct Enclosure
{
    QString name; // of the file
    QByteArray mediaType;
    QByteArray bytes;
};

struct Letter
{
    Mailbox from; // without an address the mail program puts in its own
    Mailbox to;
    QString subject;
    QString body; // lines ended by "\n"
    QDateTime written;
    QList<Enclosure> enclosures;
};

// Lines of at most 78 bytes where words allow it, 998 in any case; what is not ASCII in words of RFC 2047, the body in
// quoted-printable. Marked as not yet sent (X-Unsent), so that mail programs open it to be sent. The same letter is the same
// bytes. No text of a name, subject or address can begin another header.
[[nodiscard]] QByteArray emlOf(const Letter &letter);

// What the letters say.
struct Wording
{
    QString relay;       // the relay's name
    QString message;     // to be passed on
    QString alternative; // of the picture that goes with it
    QString link;        // to what the relay has passed on, of thanks
    QString group;       // the cohort's name
    QString signature;   // who writes
};
[[nodiscard]] QString askingSubject(const Wording &wording);
[[nodiscard]] QString askingBody(const Wording &wording);
[[nodiscard]] QString thankingSubject(const Wording &wording);
[[nodiscard]] QString thankingBody(const Wording &wording);

} // namespace rebond::appeals
