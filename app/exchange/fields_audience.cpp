// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site.
#include "exchange/fieldmakers.h"

#include <QRegularExpression>

#include <climits>

namespace rebond::exchange {

namespace {

using domain::AudienceDay;

// Counters also write weeks, months and years: "2011-11", "From 2011-11-21 to 2011-11-27", "2011-11-21,2011-11-27".
bool isSpan(QStringView text)
{
    static const QRegularExpression span(
        QStringLiteral("^\\d{4}(-\\d{2})?$|\\d{4}-\\d{2}-\\d{2}\\D+\\d{4}-\\d{2}-\\d{2}"));
    return span.match(text.toString()).hasMatch();
}

Done parseVisitedOn(const CellText &cell, Draft<AudienceDay> &draft)
{
    if (isSpan(cell.text)) {
        //: %1 is what stands in a cell, "2011-11"
        return invalid(QCoreApplication::translate("Lists",
                                                   "“%1” is more than a day, and nobody knows how its visits are "
                                                   "spread: have the counter write them day by day.")
                           .arg(excerpt(cell.text)));
    }
    auto day = parseDate(cell.text);
    if (!day)
        return fail(std::move(day.error()));
    if (!domain::canHaveVisits(*day)) {
        //: %1 is a date
        return invalid(
            QCoreApplication::translate("Lists", "On %1 there was no site to visit: look at the year of this day.")
                .arg(dateCell(*day)));
    }
    draft.record.date = *day;
    return {};
}

Field<AudienceDay> visitedOn()
{
    Field<AudienceDay> field = date<&AudienceDay::date>(
        {"date", QT_TRANSLATE_NOOP("ListLabels", "Date"), u"Date", u"Jour|Day|Le",
         QT_TRANSLATE_NOOP("ListHelp", "The day of the visits. What has no row is a day of which nothing is known."),
         Trait::Required});
    field.parse = parseVisitedOn;
    return field;
}

const Field<AudienceDay> kAudienceFields[] = {
    text<&AudienceDay::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp", "A short text that no other day has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    visitedOn(),
    integer<&AudienceDay::visits, 0, INT_MAX>(
        {"visits", QT_TRANSLATE_NOOP("ListLabels", "Visits"), u"Visites", u"nb_visits|Nombre de visites|Visite",
         QT_TRANSLATE_NOOP("ListHelp", "How many visits the site had that day; 0 where it had none."),
         Trait::Required}),
    integer<&AudienceDay::pageViews, 0, INT_MAX>(
        {"page_views", QT_TRANSLATE_NOOP("ListLabels", "Page views"), u"Pages vues",
         u"nb_pageviews|Pageviews|Vues de pages|Vues de page|Pages affichées|Pages",
         QT_TRANSLATE_NOOP("ListHelp", "How many pages were looked at; empty where nobody counts them.")}),
    text<&AudienceDay::source>(
        {"source", QT_TRANSLATE_NOOP("ListLabels", "Source"), u"Source", u"Compteur|Outil|Mesuré par|Compté par",
         QT_TRANSLATE_NOOP("ListHelp",
                           "What counted them. A day of the same source takes the place of the one that stands; files "
                           "of Matomo and GoAccess need not say it."),
         Trait::HasDefault}),
};

} // namespace

template<>
std::span<const Field<AudienceDay>> fieldTable()
{
    return kAudienceFields;
}

} // namespace rebond::exchange
