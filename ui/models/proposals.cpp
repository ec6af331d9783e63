// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proposals.h"

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
            const auto members = desk::membersLike(reader, cohort, begun, kProposals);
            for (const domain::Member &member : members)
                names.append(member.displayName());
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

} // namespace rebond::ui::models
