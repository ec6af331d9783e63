// SPDX-License-Identifier: GPL-3.0-or-later
// What may be told of a member before everybody on social networks, and what was kept back, with the reason. The one place
// where consents decide about appeals: message, picture and letters see what stands here and no record.
//
// Without any consent the great domain of the occupation is told, one of fourteen, of "a member of the group": the group may
// say that it looks for work, and nobody can be made out. All else needs a consent for the medium "social":
// the name: name; the photo: name and photo; occupation, sector, skills, headline, mobility and the day: cv; place and profile: name and
// contact.
#pragma once

#include "base/formats.h"
#include "domain/records.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::appeals {

// What is kept back together.
enum class Kept { Name, Photo, Search, Contact, Headline };

struct KeptBack
{
    Kept what = Kept::Name;
    // Why: the consent that is wanting, and where there was one, when it ended; the name that stands in a text; a file that is
    // no picture.
    enum class Why { NoConsent, Ended, Withdrawn, NotYet, NeedsName, TellsName, Unreadable };
    Why why = Why::NoConsent;
    std::optional<QDate> since; // of Ended the last day, of Withdrawn and NotYet the first
    friend bool operator==(const KeptBack &, const KeptBack &) = default;
};

// Fit to stand in public: one line each, without control characters and calls (publictext.h).
struct Told
{
    QString name;          // empty: not to be told
    QString initials;      // of the name; empty without one
    bool hasPhoto = false; // the photo may be shown, and there is one
    QString field;         // the great domain of the first ROME code: "Support à l’entreprise"
    QStringList occupations;
    QStringList sectors;
    QStringList skills;
    QString headline;
    std::optional<int> mobilityKm;
    std::optional<QDate> availableFrom; // none where that day has come
    QString city;
    QString profileUrl; // http or https, as a browser sends it
    QList<KeptBack> keptBack;

    [[nodiscard]] QString occupation() const { return occupations.value(0); }
    [[nodiscard]] bool isKept(Kept what) const;
    friend bool operator==(const Told &, const Told &) = default;
};

// The consents are the member's, the skills those of the CV. What the record does not have is not kept back.
[[nodiscard]] Told toldOf(const domain::Member &member, const QList<domain::Consent> &consents, QDate day,
                          const QStringList &skills = {});

// "The photo: no consent to show it on social networks." One each, in order.
[[nodiscard]] QStringList keptSentences(const Told &told, const Formats &formats);

} // namespace rebond::appeals
