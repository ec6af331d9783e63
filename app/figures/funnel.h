// SPDX-License-Identifier: GPL-3.0-or-later
// How far outreach gets (domain research, 5.6): sent, answered, interview, proposal, rebound.
//
// The unit is an approach: a lead (domain/lead.h: one company, one position, the same people or the group) of which
// something was sent by D. A follow-up is no second chance, so it is no second approach. An approach is dated by its first
// sending, and filed under that one's channel (of two on one day, the first of the vocabulary); what came before it, as a
// letter of the company's, is no answer to it. Each step takes in those behind it:
// - answered: from the sending to D an incoming act of the lead, an act with a result that is an answer (rule 8), or what
//   is below;
// - interview: the result says so, or one of the lead's people has an interview at the company, from the sending to D, that
//   was not called off; it speaks for all their leads there, as it does on screen;
// - proposal: the result says so, or that somebody was hired;
// - rebound: one of the lead's people has an outcome of class durable or transition that counts at (D, K), took effect on
//   or after the day of sending, and is at that company; or names no employer where a result says that somebody was hired.
// What names nobody, as most letters in the group's name, has nobody's interviews or outcomes: it comes to an interview or a
// proposal only where a result says so, and never to a rebound. One hiring, as one interview, speaks for all approaches of
// that person at that company: the funnel counts approaches, and may have more rebounds than there are people hired.
// Acts and interviews count by date alone, outcomes at both clocks (rule 1). Members who left or are neutralised keep their
// approaches: they are the group's, as acts are (rule 8). What others are told of it: searchrows.h.
#pragma once

#include "domain/companyfacts.h"

#include <QList>

#include <array>
#include <optional>

namespace rebond::figures {

// In their order, each part of the one before.
enum class FunnelStep { Sent, Answered, Interview, Proposal, Rebound };
inline constexpr size_t kFunnelSteps = 5;
inline constexpr std::array kFunnelCodes = {"sent", "answered", "interview", "proposal", "rebound"};

// Days after the sending up to which an answer is waited for.
inline constexpr int kAnswerDays = 60;

struct FunnelRow
{
    std::array<qint64, kFunnelSteps> reached{}; // by step
    // Maturity: of the approaches sent more than 60 days before D, those answered within 60 days.
    qint64 mature = 0;
    qint64 answeredInTime = 0;
    // Answers that stand on a sending of the first day itself, which does not say when they came. They are taken for
    // answers of that very day, as leads do on screen; medianDaysAtMost takes them for as late as they can have been: the
    // next sign that has a day, or after all days followed.
    qint64 answeredOnSending = 0;
    // Days to the first answer of which half are reached, by Kaplan and Meier's estimate, followed for 60 days or to D;
    // none where more than half are not answered so soon.
    std::optional<qint64> medianDays;
    std::optional<qint64> medianDaysAtMost;

    [[nodiscard]] qint64 at(FunnelStep step) const { return reached[size_t(step)]; }
    friend bool operator==(const FunnelRow &, const FunnelRow &) = default;
};

struct FunnelChannel
{
    domain::Channel channel = domain::Channel::Courriel;
    FunnelRow row;
    friend bool operator==(const FunnelChannel &, const FunnelChannel &) = default;
};

struct FunnelMonth
{
    QDate month; // its first day
    FunnelRow row;
    friend bool operator==(const FunnelMonth &, const FunnelMonth &) = default;
};

struct Funnel
{
    FunnelRow all;
    FunnelRow collective;           // in the name of the group …
    FunnelRow individual;           // … and in a member's: they sum to all, and so do channels and months
    QList<FunnelChannel> byChannel; // in the vocabulary's order, without zeros
    QList<FunnelMonth> byMonth;     // of the sending, ascending, without zeros
    friend bool operator==(const Funnel &, const Funnel &) = default;
};

// One approach, as the funnel files it.
struct Approach
{
    QDate sentOn;
    domain::OnBehalfOf onBehalfOf = domain::OnBehalfOf::Membre;
    domain::Channel channel = domain::Channel::Courriel;
    QList<Id<domain::Member>> members;
    QString position;                // as typed in the lead's first act
    std::optional<QDate> answeredOn; // the first sign of an answer
    // The first that has a day of its own: not a result on a sending of the first day. None where there is no other.
    std::optional<QDate> answeredBy;
    FunnelStep step = FunnelStep::Sent; // the furthest
};

} // namespace rebond::figures
