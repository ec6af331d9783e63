// SPDX-License-Identifier: GPL-3.0-or-later
// What the press said of the collective: one record an article, a broadcast, a page. Pure values and rules; records.h says
// what holds of every record.
#pragma once

#include "domain/records.h"

#include <QList>

#include <optional>

namespace rebond::domain {

enum class PressMedium { Ecrite, Radio, Tele, Web, Autre };
enum class PressTone { Favorable, Neutre, Defavorable };

struct PressMention
{
    Id<PressMention> id;
    Id<Cohort> cohort;
    QString reference;
    QDate date;
    QString outlet; // the paper, the station, the site
    PressMedium medium = PressMedium::Ecrite;
    QString title;
    QString journalist;
    QString url; // http or https
    std::optional<PressTone> tone;
    QList<Id<Member>> members; // who is quoted or named in it: a set, ascending
    QString notes;
    std::optional<Id<File>> scan; // of what appeared: a PDF or a picture
    int revision = 0;
    friend bool operator==(const PressMention &, const PressMention &) = default;
};

// Whether a member may be named in the press on that day, by these consents (one member's). A mention that names somebody
// without is kept all the same, for it is out in the world already: refused, the name would move into the notes, where
// neither its owner nor an erasure finds it. Forms, imports and pages warn instead.
[[nodiscard]] bool mayBeQuoted(const QList<Consent> &consents, QDate day);

} // namespace rebond::domain
