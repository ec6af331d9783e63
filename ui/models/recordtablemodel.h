// SPDX-License-Identifier: GPL-3.0-or-later
// The table of one kind of record: a query, and columns that say what of a record they show.
#pragma once

#include "storage/mappings/all.h"
#include "storage/store.h"
#include "ui/models/recordtable.h"

#include <functional>
#include <memory>

namespace rebond::ui::models {

template<typename R>
struct Column
{
    using Text = std::function<QString(const R &)>;
    using Order = std::function<void(storage::Query<R> &)>;
    Column(Heading itsHeading, Text itsText, Order itsOrder = nullptr)
        : heading(std::move(itsHeading)),
          text(std::move(itsText)),
          order(std::move(itsOrder))
    {}

    Heading heading;
    Text text;
    Order order; // puts the query into the order of this column; none: it cannot be sorted by
};

template<typename R>
class RecordTableModel final : public RecordTable
{
public:
    using Query = storage::Query<R>;
    // What fits a folded search text (empty: all). Called in the window's thread.
    using Filter = std::function<Query(const QString &folded)>;

    // The store is held by every reading: it may end after the table.
    RecordTableModel(std::shared_ptr<storage::Store> store, QList<Column<R>> columns, int sortColumn, Filter filter,
                     QObject *parent = nullptr)
        : RecordTable(headingsOf(columns), sortColumn, parent),
          m_store(std::move(store)),
          m_columns(std::move(columns)),
          m_filter(std::move(filter))
    {
        connect(&m_store->changes(), &storage::ChangeBus::committed, this, [this](const storage::ChangeSet &changes) {
            if (changes.isEmpty() || changes.touches(storage::Mapping<R>::kKind))
                readAnew();
        });
    }

    [[nodiscard]] const R &recordAt(int row) const { return m_records.at(row); }
    [[nodiscard]] std::optional<RawId> idAt(int row) const override
    {
        return row >= 0 && row < m_records.size() ? std::optional(m_records.at(row).id.raw()) : std::nullopt;
    }
    [[nodiscard]] int rowOf(RawId id) const override { return placeOf(id, 0); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const R &record = m_records.at(index.row());
        switch (role) {
        case Qt::DisplayRole: return m_columns.at(index.column()).text(record);
        case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
        case IdRole: return record.id.toString();
        default: return {};
        }
    }
    // What the columns of a record need besides it, read with each portion of a passage: called behind the window, and
    // what it answers in the window's thread, before the texts of these records are asked for.
    using Aside = std::function<std::function<void()>(storage::Reader &reader, const QList<R> &records)>;
    void setAside(Aside aside) { m_aside = std::move(aside); }
    // Narrows a query to a folded search text that the filter alone cannot tell of: called behind the window, once for all
    // portions. So what it asks of the file may decide how they are found, not which fit.
    using Search = std::function<void(storage::Reader &reader, Query &query, const QString &folded)>;
    void setSearch(Search search) { m_search = std::move(search); }
    [[nodiscard]] RowPassage *startPassage(QObject *parent) const override
    {
        return new Passage(asked(), m_columns, m_aside, parent);
    }
    // How a passage through the events of the records is begun: of those that the query finds, in its order. The query may
    // take a look into the file, so it is made behind the window.
    using Narrow = std::function<Query(storage::Reader &reader)>;
    using StartEvents = std::function<RowPassage *(const std::shared_ptr<storage::Store> &store, const Narrow &narrow,
                                                   QObject *parent)>;
    void setEvents(const QList<Heading> &headings, StartEvents start)
    {
        setEventHeadings(headings);
        m_startEvents = std::move(start);
    }
    [[nodiscard]] RowPassage *startEvents(QObject *parent) const override
    {
        if (!m_startEvents)
            return nullptr;
        return m_startEvents(
            m_store, [what = asked()](storage::Reader &reader) { return what.narrowed(reader); }, parent);
    }
    // The texts of a record's columns.
    [[nodiscard]] QStringList textsOf(const R &record) const { return textsOf(m_columns, record); }
    // What stands in a column of its own making has changed, not the records.
    void showAnew(int column)
    {
        if (!m_records.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }

private:
    struct Portion
    {
        QList<R> records;
        std::optional<qint64> total;
        bool isComplete = false;
        std::optional<Query> narrowed; // what they were found by, wherever they began
    };

    // What is asked of the file, as a task takes it along.
    struct Asked
    {
        std::shared_ptr<storage::Store> store;
        Query query;
        Search search;
        QString folded;
        std::optional<R> last; // of the portion before

        // What comes behind that portion, found in the same way: a look at all names is not taken for each.
        [[nodiscard]] Asked behind(const Portion &portion) const
        {
            Asked next = *this;
            if (portion.narrowed)
                next.query = *portion.narrowed;
            next.search = nullptr;
            if (!portion.records.isEmpty())
                next.last = portion.records.last();
            return next;
        }
        [[nodiscard]] bool isSearch() const { return !folded.isEmpty(); }
        [[nodiscard]] Query narrowed(storage::Reader &reader) const
        {
            Query narrow = query;
            if (search && isSearch())
                search(reader, narrow, folded);
            return narrow;
        }
        // One more than asked for is read: whether there is one tells whether the list ends here.
        [[nodiscard]] Portion read(storage::Reader &reader, int rows) const
        {
            Portion portion;
            portion.narrowed = narrowed(reader);
            Query next = *portion.narrowed;
            if (last)
                next.behind(*last);
            portion.records = reader.list<R>(next.page(rows + 1));
            portion.isComplete = portion.records.size() <= rows;
            if (!portion.isComplete)
                portion.records.removeLast();
            return portion;
        }
        [[nodiscard]] Result<Portion> portion(int rows) const
        {
            return store->read([&](storage::Reader &reader) { return read(reader, rows); });
        }
        // With their number, which is at hand where they are all; that of a long search, a look at every row, comes later.
        [[nodiscard]] Result<Portion> first(int rows) const
        {
            return store->read([&](storage::Reader &reader) {
                Portion portion = read(reader, rows);
                if (portion.isComplete)
                    portion.total = portion.records.size();
                else if (!isSearch())
                    portion.total = reader.count<R>(query);
                return portion;
            });
        }
        [[nodiscard]] Result<qint64> count(TaskContext &task) const
        {
            return store->read([&](storage::Reader &reader) -> Result<qint64> {
                const auto total = reader.countWhile<R>(narrowed(reader), [&task] { return !task.isCancelled(); });
                return total ? Result<qint64>(*total) : Result<qint64>(cancelled());
            });
        }
    };

    class Passage final : public RowPassage
    {
    public:
        Passage(Asked asked, QList<Column<R>> columns, Aside aside, QObject *parent)
            : RowPassage(parent),
              m_asked(std::move(asked)),
              m_columns(std::move(columns)),
              m_aside(std::move(aside))
        {}
        void read(Answer answer) override
        {
            struct Given
            {
                Portion portion;
                std::function<void()> aside;
            };
            kit::startTask<Given>(
                this, readingTitle(),
                [asked = m_asked, aside = m_aside](TaskContext &) -> Result<Given> {
                    auto portion = asked.portion(kPortion);
                    if (!portion)
                        return fail(portion.error());
                    Given given{std::move(*portion), {}};
                    if (!aside)
                        return given;
                    const Done beside = asked.store->read(
                        [&](storage::Reader &reader) { given.aside = aside(reader, given.portion.records); });
                    return beside ? Result<Given>(std::move(given)) : Result<Given>(fail(beside.error()));
                },
                [this, answer = std::move(answer)](Result<Given> given) {
                    if (!given)
                        return answer(fail(given.error()), true);
                    if (given->aside)
                        given->aside();
                    m_asked = m_asked.behind(given->portion);
                    answer(textsOf(given->portion.records), given->portion.isComplete);
                });
        }

    private:
        [[nodiscard]] Rows textsOf(const QList<R> &records) const
        {
            Rows rows;
            rows.reserve(records.size());
            for (const R &record : records)
                rows.append(RecordTableModel::textsOf(m_columns, record));
            return rows;
        }

        Asked m_asked;
        QList<Column<R>> m_columns;
        Aside m_aside;
    };

    static QStringList textsOf(const QList<Column<R>> &columns, const R &record)
    {
        QStringList texts;
        texts.reserve(columns.size());
        for (const Column<R> &column : columns)
            texts.append(column.text(record));
        return texts;
    }
    static QList<Heading> headingsOf(const QList<Column<R>> &columns)
    {
        QList<Heading> headings;
        for (const Column<R> &column : columns) {
            headings.append(column.heading);
            headings.last().isSortable = static_cast<bool>(column.order);
        }
        return headings;
    }
    [[nodiscard]] Asked asked() const
    {
        const QString folded = fold(searched());
        Query query = m_filter(folded);
        if (const auto &order = m_columns.at(sortColumn()).order)
            order(query);
        if (sortOrder() == Qt::DescendingOrder)
            query.reversed();
        return {m_store, std::move(query), m_search, folded, {}};
    }
    [[nodiscard]] kit::Task *startReading(int rows) override
    {
        return kit::startTask<Portion>(
            this, readingTitle(), [asked = asked(), rows](TaskContext &) { return asked.first(rows); },
            [this, asked = asked()](Result<Portion> portion) {
                if (!portion)
                    return failReading(portion.error());
                if (isOvertaken())
                    return finishReading({}, false);
                becomeLike(m_records, portion->records, [](const R &record) { return record.id.raw(); });
                m_next = asked.behind(*portion);
                if (portion->total)
                    finishReading(portion->total, portion->isComplete);
                else
                    finishUncounted(portion->isComplete,
                                    [narrowed = *m_next](TaskContext &task) { return narrowed.count(task); });
            });
    }
    [[nodiscard]] kit::Task *startReadingOn() override
    {
        return kit::startTask<Portion>(
            this, readingTitle(), [next = *m_next](TaskContext &) { return next.portion(kPortion); },
            [this](Result<Portion> portion) {
                if (!portion)
                    return failReading(portion.error());
                if (isOvertaken())
                    return finishReading({}, false);
                m_next = m_next->behind(*portion);
                const int begin = rowCount();
                if (!portion->records.isEmpty()) {
                    beginInsertRows({}, begin, begin + static_cast<int>(portion->records.size()) - 1);
                    m_records += portion->records;
                    endInsertRows();
                }
                finishReading({}, portion->isComplete, begin);
            });
    }

    [[nodiscard]] int placeOf(RawId id, int from) const
    {
        for (int row = from; row < m_records.size(); ++row) {
            if (m_records.at(row).id.raw() == id)
                return row;
        }
        return -1;
    }
    std::shared_ptr<storage::Store> m_store;
    QList<Column<R>> m_columns;
    Filter m_filter;
    Search m_search;
    Aside m_aside;
    StartEvents m_startEvents;
    QList<R> m_records;
    std::optional<Asked> m_next; // what comes behind them, once they were read
};

} // namespace rebond::ui::models
