// SPDX-License-Identifier: GPL-3.0-or-later
// What the records that a change names are called today. Private to changewording.cpp.
#pragma once

#include "base/dates.h"
#include "exchange/fieldtable.h"
#include "storage/mappings/all.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace rebond::exchange {

class NamesOfToday final : public References
{
public:
    explicit NamesOfToday(storage::Reader &reader) : m_reader(reader) {}
    [[nodiscard]] QString member(Id<domain::Member> id) const override
    {
        const auto found = m_reader.find(id);
        return found ? found->displayName() : gone();
    }
    [[nodiscard]] QString company(Id<domain::Company> id) const override
    {
        const auto found = m_reader.find(id);
        return found ? found->name : gone();
    }
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome> id) const override
    {
        const auto found = m_reader.find(id);
        return found ? OutcomeKey{found->member, found->effectiveOn} : OutcomeKey{};
    }
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member>) const override { return {}; } // records of their own
    // "cv.pdf (7Q2M4K)": another file may have the same name.
    [[nodiscard]] QString file(const std::optional<Id<domain::File>> &id) const
    {
        if (!id)
            return {};
        QString name = gone(); // not all of it is read for that: what was sent is up to 50 MB
        m_reader.eachOf(
            storage::Query<domain::File>().where(&domain::File::id, *id),
            [&](const QString &each) {
                name = each;
                return false;
            },
            &domain::File::name);
        return QString(name + QStringLiteral(" (%1)").arg(id->toString().right(6))).trimmed();
    }
    [[nodiscard]] QString workshop(Id<domain::Workshop> id) const
    {
        const auto found = m_reader.find(id);
        return found ? QString(dateCell(found->date) + QStringLiteral(" · ") + found->title) : gone();
    }

    [[nodiscard]] QString relay(Id<domain::Relay> id) const
    {
        const auto found = m_reader.find(id);
        return found ? found->name : gone();
    }
    [[nodiscard]] QString offer(Id<domain::Offer> id) const
    {
        const auto found = m_reader.find(id);
        return found ? found->position : gone();
    }

private:
    [[nodiscard]] static QString gone()
    {
        //: instead of the name of a record that was removed
        return QCoreApplication::translate("ListChanges", "(no longer in the file)");
    }

    storage::Reader &m_reader;
};

} // namespace rebond::exchange
