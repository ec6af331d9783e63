// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that go in and out: seven of the contract (section 2), the press register, the relays, the offers
// and the visits of the site.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace rebond::exchange {

enum class ListKind {
    Members,
    Companies,
    Contacts,
    Outreach,
    Interviews,
    Outcomes,
    Checkpoints,
    Press,
    Relays,
    Offers,
    Audience
};

// In the order in which lists of one cohort are best imported: each refers to those before it only.
inline constexpr std::array kListKinds = {ListKind::Members,     ListKind::Companies,  ListKind::Contacts,
                                          ListKind::Outreach,    ListKind::Interviews, ListKind::Outcomes,
                                          ListKind::Checkpoints, ListKind::Press,      ListKind::Relays,
                                          ListKind::Offers,      ListKind::Audience};

[[nodiscard]] QString nameOf(ListKind kind);  // "members", as --kind takes it
[[nodiscard]] QString titleOf(ListKind kind); // translated: "Members"
[[nodiscard]] std::optional<ListKind> parseListKind(QStringView name);

} // namespace rebond::exchange
