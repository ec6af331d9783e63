// SPDX-License-Identifier: GPL-3.0-or-later
// The histories of members or companies as rows that go out: one after another in the order of the list, each the newest
// event first.
#pragma once

#include "desk/timeline.h"
#include "ui/models/historywording.h"
#include "ui/models/recordtablemodel.h"

#include <type_traits>

namespace rebond::ui::models {

template<typename R>
class EventPassage final : public RowPassage
{
public:
    // Says whose history it is; called behind the window.
    using NameOf = std::function<QString(const R &)>;

    // Whose histories: asked for once, behind the window.
    using Narrow = typename RecordTableModel<R>::Narrow;

    EventPassage(std::shared_ptr<storage::Store> store, Narrow narrow, const Formats &formats, NameOf nameOf,
                 QObject *parent)
        : RowPassage(parent),
          m_store(std::move(store)),
          m_narrow(std::move(narrow)),
          m_formats(formats),
          m_nameOf(std::move(nameOf))
    {}
    [[nodiscard]] qint64 passed(qint64) const override { return m_place.passed; }
    // A portion may be short, or empty, before the end: little happened with those that were looked at.
    void read(Answer answer) override
    {
        kit::startTask<Given>(
            this, {},
            [store = m_store, narrow = m_narrow, formats = m_formats, nameOf = m_nameOf,
             place = m_place](TaskContext &task) -> Result<Given> {
                Given given{place, {}};
                const Done done = store->read([&](storage::Reader &reader) {
                    while (given.rows.size() < kPortion && !given.place.isAtEnd() && !task.isCancelled()) {
                        if (given.place.needsRecords()) {
                            if (!given.rows.isEmpty() || given.place.passed > place.passed)
                                return; // as good a place as any to say how far it is
                            given.place.take(reader, narrow);
                            continue;
                        }
                        given.rows += given.place.eventsOf(reader, formats, nameOf);
                    }
                });
                if (!done)
                    return fail(done.error());
                return task.isCancelled() ? Result<Given>(cancelled()) : Result<Given>(std::move(given));
            },
            [this, answer = std::move(answer)](const Result<Given> &given) {
                if (!given)
                    return answer(fail(given.error()), true);
                m_place = given->place;
                answer(given->rows, m_place.isAtEnd());
            });
    }

private:
    static constexpr int kRecords = 200; // at once
    static constexpr int kAtOnce = 200;  // of one history, which may be as long as the file

    // How far it is.
    struct Place
    {
        QList<R> records;
        qsizetype at = 0;
        std::optional<desk::Cursor> after;      // in the history of that record
        std::optional<storage::Query<R>> query; // from the first look on
        std::optional<R> last;
        bool isLast = false; // no records are behind these
        qint64 passed = 0;

        [[nodiscard]] bool needsRecords() const { return at == records.size(); }
        [[nodiscard]] bool isAtEnd() const { return isLast && needsRecords(); }
        void take(storage::Reader &reader, const Narrow &narrow)
        {
            if (!query)
                query = narrow(reader);
            storage::Query<R> next = *query;
            if (last)
                next.behind(*last);
            records = reader.list<R>(next.page(kRecords));
            at = 0;
            isLast = records.size() < kRecords;
            if (!records.isEmpty())
                last = records.last();
        }
        Rows eventsOf(storage::Reader &reader, const Formats &formats, const NameOf &nameOf)
        {
            const R &record = records.at(at);
            const desk::Portion portion = historyOf(reader, record.id, after);
            const QString name = nameOf(record);
            constexpr Whose whose = std::is_same_v<R, domain::Member> ? Whose::Members : Whose::Companys;
            Rows rows;
            for (const desk::Entry &entry : portion.entries)
                rows.append(eventOf(name, entry, portion.names, formats, whose));
            after = portion.next;
            if (!after) {
                ++at;
                ++passed;
            }
            return rows;
        }
    };
    struct Given
    {
        Place place;
        Rows rows;
    };

    static desk::Portion historyOf(storage::Reader &reader, Id<domain::Member> member,
                                   const std::optional<desk::Cursor> &after)
    {
        return desk::timelineOf(reader, member, after, kAtOnce);
    }
    static desk::Portion historyOf(storage::Reader &reader, Id<domain::Company> company,
                                   const std::optional<desk::Cursor> &after)
    {
        return desk::historyOf(reader, company, after, kAtOnce);
    }

    std::shared_ptr<storage::Store> m_store;
    Narrow m_narrow;
    Formats m_formats;
    NameOf m_nameOf;
    Place m_place;
};

// Has a table of members or companies go out as events, too.
template<typename R>
void giveEvents(RecordTableModel<R> &table, const Formats &formats, typename EventPassage<R>::NameOf nameOf)
{
    table.setEvents(eventHeadings(table.headings().first().text),
                    [formats, nameOf = std::move(nameOf)](const std::shared_ptr<storage::Store> &store,
                                                          const typename RecordTableModel<R>::Narrow &narrow,
                                                          QObject *parent) -> RowPassage * {
                        return new EventPassage<R>(store, narrow, formats, nameOf, parent);
                    });
}

} // namespace rebond::ui::models
