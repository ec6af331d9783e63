// SPDX-License-Identifier: GPL-3.0-or-later
// The names of members and companies that a screen's records refer to by their ids, looked up behind the window and kept.
#pragma once

#include "desk/names.h"
#include "storage/store.h"
#include "ui/kit/task.h"
#include "ui/models/recordtablemodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

namespace rebond::ui::models {

class NameBook final : public QObject
{
    Q_OBJECT
public:
    // The store is held by every reading: it may end after the book.
    explicit NameBook(std::shared_ptr<storage::Store> store, QObject *parent = nullptr);

    // Empty until it has been looked up.
    [[nodiscard]] QString member(Id<domain::Member> id) const { return m_names.members.value(id); }
    [[nodiscard]] QString company(Id<domain::Company> id) const { return m_names.companies.value(id); }
    // The same, looked up at once where they are not known: for a form that is about to begin.
    [[nodiscard]] QString memberNow(Id<domain::Member> id) const;
    [[nodiscard]] QString companyNow(Id<domain::Company> id) const;
    // Has those looked up that are not known; arrived() comes where there were any.
    void lookUp(Id<domain::Member> member, std::optional<Id<domain::Company>> company);
    // Of a table whose columns show these names: those of rows that come are looked up.
    template<typename R>
    void follow(RecordTableModel<R> &table)
    {
        table.setAside(beside<R>());
        connect(&table, &RecordTable::arrived, this, [this, &table](int firstNew) {
            for (int row = firstNew; row < table.rowCount(); ++row)
                lookUpOf(table.recordAt(row));
        });
    }
    // They are read with each portion of rows that is written out (recordtable.h).
    template<typename R>
    [[nodiscard]] std::function<std::function<void()>(storage::Reader &, const QList<R> &)> beside()
    {
        return [this](storage::Reader &reader, const QList<R> &records) {
            desk::Names names;
            for (const R &record : records) {
                if constexpr (requires { record.members; })
                    names.add(reader, record.members);
                else if constexpr (requires { record.member; })
                    add(names, reader, record.member, record.company);
                else
                    add(names, reader, {}, record.company);
            }
            return std::function<void()>([this, names] { know(names); });
        };
    }

Q_SIGNALS:
    void arrived();

private:
    template<typename R>
    void lookUpOf(const R &record)
    {
        if constexpr (requires { record.members; }) {
            for (const auto &member : record.members)
                lookUp(member, {});
        } else if constexpr (requires { record.member; }) {
            lookUp(record.member, record.company);
        } else {
            lookUp({}, record.company);
        }
    }
    static void add(desk::Names &names, storage::Reader &reader, Id<domain::Member> member,
                    std::optional<Id<domain::Company>> company);
    void know(const desk::Names &names);
    void read();
    void forgetAfter(const storage::ChangeSet &changes);

    std::shared_ptr<storage::Store> m_store;
    desk::Names m_names;
    QSet<Id<domain::Member>> m_members; // wanted
    QSet<Id<domain::Company>> m_companies;
    bool m_isAsked = false;
    QPointer<kit::Task> m_reading;
};

} // namespace rebond::ui::models
