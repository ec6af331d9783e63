// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of members can show.
#include "ui/members/memberspage.h"

#include "base/formats.h"
#include "domain/phone.h"
#include "exchange/memberentry.h"
#include "figures/catalogue.h"

namespace rebond::ui::members {

using domain::Member;
using models::Column;
using models::Heading;
using Query = storage::Query<Member>;

QList<Column<Member>> MembersPage::columns() const
{
    const auto label = [](const char *key) {
        return rebond::exchange::fieldsOf(rebond::exchange::ListKind::Members)
            .at(rebond::exchange::fieldAt(rebond::exchange::ListKind::Members, QString::fromLatin1(key)))
            .label();
    };
    const Formats &formats = around().formats;
    return {
        {Heading{.key = "name", .text = tr("Name"), .isName = true, .characters = 24},
         [](const Member &m) { return QString(m.familyName + u' ' + m.givenName).trimmed(); },
         [](Query &query) { query.orderByKey("name_key"); }},
        {Heading{.key = kState, .text = tr("Where they stand"), .characters = 18},
         [this](const Member &m) {
             const auto place = m_places.constFind(m.id);
             return place == m_places.constEnd() ? QString() : figures::labelOfOne(*place);
         }},
        {Heading{.key = "sector", .text = label("sector"), .characters = 20, .yields = 2},
         [](const Member &m) { return m.sectors.value(0); },
         [](Query &query) { query.orderByWords(&Member::sectors); }},
        {Heading{.key = "occupation", .text = label("occupation"), .characters = 28, .yields = 1},
         [](const Member &m) { return m.occupations.value(0); },
         [](Query &query) { query.orderByWords(&Member::occupations); }},
        {Heading{.key = "city", .text = label("city"), .characters = 14, .yields = 3},
         [](const Member &m) { return m.city; }, [](Query &query) { query.orderByWords(&Member::city); }},
        {Heading{.key = "joined_on", .text = label("joined_on"), .isShownAtFirst = false, .characters = 11},
         [&formats](const Member &m) { return formats.shortDate(m.joinedOn); },
         [](Query &query) { query.orderBy(&Member::joinedOn); }},
        {Heading{.key = "email", .text = label("email"), .isShownAtFirst = false, .characters = 24},
         [](const Member &m) { return m.email; }, [](Query &query) { query.orderByKey("email_key"); }},
        {Heading{.key = "phone", .text = label("phone"), .isShownAtFirst = false, .characters = 14},
         [](const Member &m) { return domain::formatPhone(m.phone); }},
        {Heading{.key = "project_role", .text = label("project_role"), .isShownAtFirst = false, .characters = 20},
         [](const Member &m) { return m.projectRole; }, [](Query &query) { query.orderByWords(&Member::projectRole); }},
        {Heading{.key = "reference", .text = label("reference"), .isShownAtFirst = false, .characters = 10},
         [](const Member &m) { return m.reference; }, [](Query &query) { query.orderBy(&Member::reference); }},
    };
}

} // namespace rebond::ui::members
