// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: the file of rows behind a figure, which acts and interviews those are, and the names in them.
#pragma once

#include "base/result.h"
#include "figures/explain.h"
#include "sheets/guard.h"
#include "sheets/writer.h"
#include "storage/mappings/all.h"

#include <QBuffer>

namespace rebond::workspace {

// Whether the figure counts it (of companies: every act). Acts are of a date ≤ D already.
[[nodiscard]] bool isBehind(const domain::Act &act, figures::ActsBehind source);
[[nodiscard]] bool isBehind(const domain::Interview &interview, figures::InterviewsBehind source, QDate asOf);

// Names of companies and members by id: the rows behind a count of acts are read by people.
class Names
{
public:
    Names(storage::Reader &reader, Id<domain::Cohort> cohort) : m_reader(reader)
    {
        using domain::Member;
        domain::Member named; // of each no more than the name is read
        reader.eachOf(
            storage::Query<Member>().where(&Member::cohort, cohort),
            [&](Id<Member> id, const QString &givenName, const QString &familyName) {
                named.givenName = givenName;
                named.familyName = familyName;
                m_members.insert(id, named.displayName());
                return true;
            },
            &Member::id, &Member::givenName, &Member::familyName);
    }
    [[nodiscard]] QString member(Id<domain::Member> id) const { return m_members.value(id); }
    [[nodiscard]] QString company(Id<domain::Company> id)
    {
        auto known = m_companies.constFind(id);
        if (known == m_companies.constEnd()) {
            const auto company = m_reader.find(id);
            known = m_companies.insert(id, company ? company->name : QString());
        }
        return *known;
    }

private:
    storage::Reader &m_reader;
    QHash<Id<domain::Member>, QString> m_members;
    QHash<Id<domain::Company>, QString> m_companies;
};

class Table
{
public:
    explicit Table(const QStringList &headings) : m_writer(m_buffer, headings.size())
    {
        m_buffer.open(QIODevice::WriteOnly);
        write(headings);
    }
    void write(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(sheets::guardCell(cell));
        if (m_done)
            m_done = m_writer.write(sheets::Row(guarded));
    }
    [[nodiscard]] Result<QByteArray> bytes()
    {
        if (m_done)
            m_done = m_writer.finish();
        return m_done ? Result<QByteArray>(m_buffer.data()) : fail(m_done.error());
    }

private:
    QBuffer m_buffer;
    sheets::CsvWriter m_writer;
    Done m_done;
};

} // namespace rebond::workspace
