// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proposals.h"

#include "base/folding.h"
#include "desk/completion.h"
#include "storage/mappings/all.h"

#include <utility>

namespace rebond::ui::models {

using kit::CompletingEdit;

namespace {
constexpr int kProposals = 8;
}

CompletingEdit::Proposals membersLike(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort)
{
    return [store = std::move(store), cohort](const QString &begun) {
        return store->read([&](storage::Reader &reader) {
            QStringList names;
            const auto members = desk::membersMeant(reader, cohort, begun, kProposals);
            for (const domain::Member &member : members) {
                const auto alike = storage::Query<domain::Member>()
                                       .where(&domain::Member::cohort, cohort)
                                       .whereKey("spoken_key", fold(member.displayName()));
                // Who shares a name is told apart by the reference, as lists take it (exchange/lookups.h).
                names.append(reader.count(alike) > 1
                                 ? QStringLiteral("%1 (%2)").arg(member.displayName(), member.reference)
                                 : member.displayName());
            }
            return names;
        });
    };
}

CompletingEdit::Proposals companiesLike(std::shared_ptr<storage::Store> store)
{
    return [store = std::move(store)](const QString &begun) {
        return store->read([&](storage::Reader &reader) {
            QStringList names;
            const auto companies = desk::companiesLike(reader, begun, kProposals);
            for (const domain::Company &company : companies)
                names.append(company.name);
            return names;
        });
    };
}

CompletingEdit::Proposals outletsLike(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort)
{
    return [store = std::move(store), cohort](const QString &begun) {
        return store->read(
            [&](storage::Reader &reader) { return desk::outletsLike(reader, cohort, begun, kProposals); });
    };
}

} // namespace rebond::ui::models
