// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of relays.
#include "exchange/rules.h"

#include "base/folding.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

using domain::Relay;
using storage::Query;

std::optional<Fault> Rules<Relay>::resolve(Draft<Relay> &, Surroundings &)
{
    return {};
}

// The account: people call themselves by more than one name.
Keys Rules<Relay>::keys(const Draft<Relay> &draft)
{
    return {Fingerprinter(205).add(accountKey(draft.record)).value()};
}

QList<Relay> Rules<Relay>::find(const Draft<Relay> &draft, Surroundings &around)
{
    return around.transaction.list<Relay>(Query<Relay>().whereKey("account_key", accountKey(draft.record)).page(2));
}

void Rules<Relay>::complete(Relay &, const Draft<Relay> &, const Surroundings &) {}

std::optional<Fault> Rules<Relay>::heldByAnother(const Relay &record, Surroundings &around)
{
    const QList<Relay> holders = around.transaction.list<Relay>(
        Query<Relay>().whereKey("account_key", accountKey(record)).page(2));
    for (const Relay &holder : holders) {
        if (holder.id != record.id) {
            //: %1 is an account on a social network, %2 the name of a relay
            return Fault{"handle", QCoreApplication::translate("Lists", "“%1” is the account of %2 already.")
                                       .arg(record.handle, holder.name)};
        }
    }
    return {};
}

QList<Fault> Rules<Relay>::check(const Relay &)
{
    return {};
}

QString Rules<Relay>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n relay(s)", nullptr, count);
}

QString Rules<Relay>::title(const Draft<Relay> &draft)
{
    QStringList parts = {draft.record.name, draft.record.network, draft.record.handle};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rebond::exchange
