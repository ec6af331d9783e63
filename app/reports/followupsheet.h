// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up sheet of one member (fiche de suivi): what lies on the table when facilitator and member talk. Who, where they
// stand, what is next, what happened, room to write, two signatures. It may be handed to the member: notes that are among the
// facilitators, and what a relay or an employer said in confidence, are not given to it.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/records.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::reports {

struct FollowUpSheet
{
    // A line of its tables; a text that is empty stays white.
    struct Step
    {
        std::optional<QDate> date;
        QString what; // "Letter", "Interview"
        QString with; // a company, the title of a workshop
        QString how;  // a result, what was agreed
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Counts
    {
        int acts = 0;
        int interviews = 0; // held
        int attended = 0;   // workshops: present or late
        int marked = 0;     // workshops for which a mark was set
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    domain::Cohort cohort;
    domain::Member member;
    QString place; // where they stand today; empty where they are not counted
    QString buddy; // a name; empty where they have none
    Counts counts;
    QList<Step> next;     // by day, those without one last
    QList<Step> happened; // the newest first
    qint64 leftOut = 0;   // older steps that are not in the list
    QDate day;
    QByteArray logo;   // PNG; may be empty
    QDateTime created; // of a PDF
};

[[nodiscard]] document::Document followUpSheet(const FollowUpSheet &sheet, const Formats &formats);

[[nodiscard]] QString followUpFileName(const FollowUpSheet &sheet); // "Follow-up M07 2012-06-30.pdf"

} // namespace rebond::reports
