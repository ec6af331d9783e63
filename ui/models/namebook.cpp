// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namebook.h"

#include "storage/mappings/all.h"

#include <QMetaObject>

#include <utility>

namespace rebond::ui::models {

NameBook::NameBook(std::shared_ptr<storage::Store> store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    connect(&m_store->changes(), &storage::ChangeBus::committed, this, &NameBook::forgetAfter);
}

void NameBook::lookUp(Id<domain::Member> member, std::optional<Id<domain::Company>> company)
{
    if (!member.isNull() && !m_names.members.contains(member))
        m_members.insert(member);
    if (company && !company->isNull() && !m_names.companies.contains(*company))
        m_companies.insert(*company);
    if (m_isAsked || (m_members.isEmpty() && m_companies.isEmpty()))
        return;
    m_isAsked = true; // a list asks row by row: all of them are read in one go
    QMetaObject::invokeMethod(this, &NameBook::read, Qt::QueuedConnection);
}

QString NameBook::memberNow(Id<domain::Member> id) const
{
    if (id.isNull() || m_names.members.contains(id))
        return member(id);
    const auto found = m_store->read([&](storage::Reader &reader) { return reader.find(id); });
    return found && *found ? (*found)->displayName() : QString();
}

QString NameBook::companyNow(Id<domain::Company> id) const
{
    if (id.isNull() || m_names.companies.contains(id))
        return company(id);
    const auto found = m_store->read([&](storage::Reader &reader) { return reader.find(id); });
    return found && *found ? (*found)->name : QString();
}

void NameBook::add(desk::Names &names, storage::Reader &reader, Id<domain::Member> member,
                   std::optional<Id<domain::Company>> company)
{
    if (!member.isNull())
        names.add(reader, member);
    if (company && !company->isNull())
        names.add(reader, *company);
}

void NameBook::know(const desk::Names &names)
{
    m_names.members.insert(names.members);
    m_names.companies.insert(names.companies);
}

void NameBook::read()
{
    if (m_reading)
        return;
    m_isAsked = false;
    m_reading = kit::startTask<desk::Names>(
        this, tr("Looking for names"),
        [store = m_store, members = std::exchange(m_members, {}),
         companies = std::exchange(m_companies, {})](TaskContext &) {
            return store->read([&](storage::Reader &reader) {
                desk::Names names;
                for (const auto &member : members)
                    names.add(reader, member);
                for (const auto &company : companies)
                    names.add(reader, company);
                return names;
            });
        },
        [this](const Result<desk::Names> &names) {
            m_reading = nullptr;
            if (names) {
                know(*names);
                Q_EMIT arrived();
            }
            if (m_isAsked)
                read();
        });
}

// Somebody may have another name now; what is shown keeps the old one until the new one is there.
void NameBook::forgetAfter(const storage::ChangeSet &changes)
{
    if (changes.isEmpty() || changes.touches(storage::Kind::Member)) {
        for (auto name = m_names.members.keyBegin(); name != m_names.members.keyEnd(); ++name)
            m_members.insert(*name);
    }
    if (changes.isEmpty() || changes.touches(storage::Kind::Company)) {
        for (auto name = m_names.companies.keyBegin(); name != m_names.companies.keyEnd(); ++name)
            m_companies.insert(*name);
    }
    lookUp({}, {});
}

} // namespace rebond::ui::models

#include "moc_namebook.cpp"
