// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of leads, and how many go each way: here the totals of acts, answers and interviews are decided.
#include "demo/leads.h"

namespace rebond::demo {

namespace {

constexpr const char kSilence[] = "sans_reponse";
constexpr const char kMet[] = "entretien";
constexpr const char kTalk[] = "echange";
constexpr const char kRefusal[] = "refus";

constexpr NamedLead kNamedLeads[] = {
    {u"Bastiani", u"Fenouil Data", "2012-06-05", "", "2012-06-14", "10:00", "2012-06-30", "14:30", ""},
    {u"Garbiol", u"Port-Parasol Services", "2012-06-04", "2012-06-18", "2012-06-26", "09:30", "", "", ""},
    {u"Cagnolive", u"Excursions Sentier Bleu", "2012-06-01", "", "2012-06-07", "11:00", "", "", ""},
    {u"Jaubertin", u"Robotique Tripodel", "2012-05-14", "2012-06-04", "2012-06-19", "15:00", "", "", ""},
    {u"Aubanel", u"Chocolaterie Noiraudel", "2012-06-06", "2012-06-21", "2012-07-03", "10:30", "", "", "2012-07-02"},
    {u"Esparvier", u"Éditions du Poulpe Assis", "2012-06-20", "", "2012-07-04", "14:00", "", "", "2012-07-03"},
    {u"Hauteroque", u"Algorithmes du Paillon", "2012-05-29", "2012-06-12", "2012-06-20", "09:00", "2012-07-05", "11:00",
     "2012-07-04"},
    {u"Calvérac", u"Formation Tableau Noir", "2012-05-21", "2012-06-08", "2012-06-15", "16:00", "2012-07-03", "10:00",
     "2012-07-02"},
    {u"Kowaloréa", u"Sophialys Conseil", "2012-06-19", "", "2012-07-06", "15:30", "", "", "2012-07-05"},
    {u"Nérolance", u"Contrôles Juste Mesure", "2012-05-30", "2012-06-14", "2012-06-22", "14:30", "2012-07-10", "09:30",
     "2012-07-09"},
    {u"Calvérac", u"Groupe Azurel", "2012-06-11", "", "", "", "", "", "2012-06-21"}, // overdue on the report's day
    // Written a week before he entered the group, as doubtful data goes:
    {u"Zerrouval", u"Recyclage Seconde Vie Bleue", "2011-08-29", "", "", "", "", "", ""},
};

} // namespace

std::span<const NamedLead> namedLeads()
{
    return kNamedLeads;
}

// 186 leads with those named above, the eleven hired and the 26 of June 2012 (thirteen of one act, thirteen of two):
// 316 acts, 98 of them answered.
const std::vector<Pattern> &memberPatterns()
{
    static const std::vector<Pattern> patterns{
        {44, {{0, 'a', kSilence}}},
        {40, {{0, 'a', kSilence}, {16, 'a', kSilence}}},
        {10, {{0, 'a', kSilence}, {15, 'a', kSilence}, {33, 'a', kSilence}}},
        {6, {{0, 'a', kRefusal}}},
        {8, {{0, 'a', kSilence}, {14, 'a', kRefusal}}},
        {3, {{0, 'a', kTalk}}},
        {3, {{0, 'a', kSilence}, {15, 'a', kTalk}}},
        {3, {{0, 'a', "vivier"}}},
        {3, {{0, 'a', kMet}, {8, 'i', ""}, {22, 'a', kRefusal}}},
        {5, {{0, 'a', kMet}, {7, 'i', ""}, {16, 'i', ""}, {27, 'a', kRefusal}}},
        {3, {{0, 'a', kSilence}, {13, 'a', kMet}, {22, 'i', ""}, {34, 'a', kRefusal}}},
        {3, {{0, 'a', kSilence}, {13, 'a', kMet}, {22, 'i', ""}, {31, 'i', ""}, {42, 'a', kRefusal}}},
        {1, {{0, 'a', kTalk}, {12, 'a', kMet}, {21, 'i', ""}}},
        {3, {{0, 'a', kTalk}, {12, 'a', kMet}, {21, 'i', ""}, {30, 'i', ""}}},
        {2, {{0, 'a', kMet}, {8, 'i', ""}, {15, 'a', "retrait"}}},
    };
    return patterns;
}

// 72 leads with the two of the hired: 96 acts, 22 of them answered.
const std::vector<Pattern> &collectivePatterns()
{
    static const std::vector<Pattern> patterns{
        {36, {{0, 'a', kSilence}}},
        {16, {{0, 'a', kSilence}, {16, 'a', kSilence}}},
        {4, {{0, 'a', kRefusal}}},
        {3, {{0, 'a', kTalk}}},
        {3, {{0, 'a', kSilence}, {15, 'a', kTalk}}},
        {3, {{0, 'a', kSilence}, {15, 'a', kMet}, {24, 'i', ""}}},
        {2, {{0, 'a', kMet}, {10, 'i', ""}}},
        {1, {{0, 'a', "vivier"}}},
        {2, {{0, 'a', "proposition"}}}, // a company turns to the group
    };
    return patterns;
}

const Pattern &hired()
{
    static const Pattern pattern{1, {{0, 'a', kMet}, {6, 'i', ""}, {14, 'i', ""}, {20, 'a', "aboutie"}}};
    return pattern;
}

const Pattern &hiredInThree()
{
    static const Pattern pattern{1,
                                 {{0, 'a', kMet},
                                  {7, 'i', ""},
                                  {16, 'i', ""},
                                  {25, 'i', ""},
                                  {31, 'a', "proposition"},
                                  {39, 'a', "aboutie"}}};
    return pattern;
}

} // namespace rebond::demo
