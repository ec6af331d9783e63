// SPDX-License-Identifier: GPL-3.0-or-later
// Who turned to which company, when, and how it went: dates and results only; outreach.cpp makes records of them.
#pragma once

#include "demo/draft.h"
#include "demo/draws.h"

#include <span>

namespace rebond::demo {

// A way a lead can go, as days after its first act. kind 'a' is an act with the code of its result, 'i' an interview.
struct Event
{
    int day;
    char kind;
    const char *result;
};

struct Pattern
{
    int count; // how many leads go this way, beside those that leadtable.cpp gives by name
    std::vector<Event> events;
};

// A lead that is written out. Dates are ISO text, empty where there is none; time "14:30".
struct NamedLead
{
    const char16_t *family;
    const char16_t *company;
    const char *firstAct; // unanswered where secondAct follows, or where there is no meeting
    const char *secondAct;
    const char *firstMeeting;
    const char *firstTime;
    const char *secondMeeting;
    const char *secondTime;
    const char *dueOn; // of the last act's next action
};

[[nodiscard]] const std::vector<Pattern> &memberPatterns();
[[nodiscard]] const std::vector<Pattern> &collectivePatterns();
[[nodiscard]] const Pattern &hired();        // two rounds
[[nodiscard]] const Pattern &hiredInThree(); // three rounds and an offer
[[nodiscard]] std::span<const NamedLead> namedLeads();

struct PlannedAct
{
    QDate date;
    QString result; // code; empty: nothing noted yet
};

struct Meeting
{
    QDate date;
    QTime time; // null: drawn later
    int round = 1;
    domain::InterviewState state = domain::InterviewState::Tenu;
    int member = 0; // in Cohort60::members
};

struct Lead
{
    bool isCollective = false;
    std::vector<int> members; // in Cohort60::members
    int company = 0;          // in Cohort60::companies
    QString channel;          // code, of the first act; empty: drawn later
    std::vector<PlannedAct> acts;
    std::vector<Meeting> meetings;
    QDate dueOn; // of the last act; null: as it goes
};

// 258 leads: 72 in the name of the group, 186 in members' names.
[[nodiscard]] std::vector<Lead> planLeads(const Draft &draft);

// The first working day (in the Alpes-Maritimes in 2011 and 2012) on or after the date.
[[nodiscard]] QDate workday(QDate date);

} // namespace rebond::demo
