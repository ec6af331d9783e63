// SPDX-License-Identifier: GPL-3.0-or-later
// One member's search as a message for one network: composed from what may be told, counted as the network counts, and judged.
#pragma once

#include "appeals/network.h"
#include "appeals/told.h"
#include "base/formats.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace rebond::appeals {

// Whose message it is: relays and the group bear the mark ("#i4Emploi"), who seeks bears it with an R behind it.
enum class Voice { Group, Seeker };

inline constexpr char16_t kDefaultTag[] = u"#i4Emploi";

// "i4Emploi" becomes "#i4Emploi". Letters, digits and "_" only, at least one of them a letter: else it is none to a network.
[[nodiscard]] Result<QString> cleanTag(const QString &written);
// As the voice bears it: "#i4EmploiR" of who seeks.
[[nodiscard]] QString tagOf(const QString &tag, Voice voice);

struct Order
{
    Told told = {};
    Network network = {};
    QString text = {}; // the template; empty: the grammar of #i4Emploi
    QString tag = QString::fromUtf16(kDefaultTag);
    Voice voice = Voice::Group;
    QStringList handles = {}; // of the relays to be named there, the first of them first
    QString group = {};       // the cohort's name
};

// What is to be said of a message; only the first two keep it from being sent.
enum class Remark {
    TooLong,     // by `number` characters
    Empty,       // nothing stands in it
    NoSearch,    // neither an occupation nor its field may be told: nobody knows what is sought
    NoTag,       // the mark does not stand in it: relays do not find it
    TooManyTags, // `number` relays are beyond what the network takes, and are not named
    TagsByHand,  // `number` accounts are to be marked on the picture
};
struct Remarked
{
    Remark what = Remark::Empty;
    int number = 0;
    friend bool operator==(const Remarked &, const Remarked &) = default;
};

struct Message
{
    QString text;
    QStringList tagged; // accounts as they are to be written there: "@relais06"
    int length = 0;     // as the network counts
    QList<Remarked> remarks;
    [[nodiscard]] bool has(Remark what) const;
    [[nodiscard]] bool canBeSent() const { return !has(Remark::TooLong) && !has(Remark::Empty); }
};

// Invalid where the template or the mark cannot be understood.
[[nodiscard]] Result<Message> composed(const Order &order, const Formats &formats);

// "12 characters too many: …". One sentence.
[[nodiscard]] QString sentenceOf(const Remarked &remark, const Network &network);

} // namespace rebond::appeals
