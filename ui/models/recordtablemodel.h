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
    [[nodiscard]] RowPassage *startPassage(QObject *parent) const override
    {
        return new Passage(m_store, ordered(), m_columns, m_aside, parent);
    }
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
    };

    class Passage final : public RowPassage
    {
    public:
        Passage(std::shared_ptr<storage::Store> store, Query query, QList<Column<R>> columns, Aside aside,
                QObject *parent)
            : RowPassage(parent),
              m_store(std::move(store)),
              m_query(std::move(query)),
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
            Query query = m_query;
            if (m_last)
                query.behind(*m_last);
            kit::startTask<Given>(
                this, readingTitle(),
                [store = m_store, query, aside = m_aside](TaskContext &) -> Result<Given> {
                    auto portion = RecordTableModel::read(*store, query, kPortion, false);
                    if (!portion)
                        return fail(portion.error());
                    Given given{std::move(*portion), {}};
                    if (!aside)
                        return given;
                    const Done beside = store->read(
                        [&](storage::Reader &reader) { given.aside = aside(reader, given.portion.records); });
                    return beside ? Result<Given>(std::move(given)) : Result<Given>(fail(beside.error()));
                },
                [this, answer = std::move(answer)](Result<Given> given) {
                    if (!given)
                        return answer(fail(given.error()), true);
                    if (given->aside)
                        given->aside();
                    if (!given->portion.records.isEmpty())
                        m_last = given->portion.records.last();
                    answer(textsOf(given->portion.records), given->portion.isComplete);
                });
        }

    private:
        [[nodiscard]] Rows textsOf(const QList<R> &records) const
        {
            Rows rows;
            rows.reserve(records.size());
            for (const R &record : records) {
                QStringList texts;
                for (const Column<R> &column : m_columns)
                    texts.append(column.text(record));
                rows.append(texts);
            }
            return rows;
        }

        std::shared_ptr<storage::Store> m_store;
        Query m_query;
        QList<Column<R>> m_columns;
        Aside m_aside;
        std::optional<R> m_last;
    };

    static QList<Heading> headingsOf(const QList<Column<R>> &columns)
    {
        QList<Heading> headings;
        for (const Column<R> &column : columns) {
            headings.append(column.heading);
            headings.last().isSortable = static_cast<bool>(column.order);
        }
        return headings;
    }
    [[nodiscard]] Query ordered() const
    {
        Query query = m_filter(fold(searched()));
        if (const auto &order = m_columns.at(sortColumn()).order)
            order(query);
        if (sortOrder() == Qt::DescendingOrder)
            query.reversed();
        return query;
    }
    // One more than asked for is read: whether there is one tells whether the list ends here.
    static Result<Portion> read(const storage::Store &store, Query query, int rows, bool withTotal)
    {
        return store.read([&](storage::Reader &reader) {
            Portion portion;
            if (withTotal)
                portion.total = reader.count<R>(query);
            portion.records = reader.list<R>(query.page(rows + 1));
            portion.isComplete = portion.records.size() <= rows;
            if (!portion.isComplete)
                portion.records.removeLast();
            return portion;
        });
    }
    [[nodiscard]] kit::Task *startReading(int rows) override
    {
        return kit::startTask<Portion>(
            this, readingTitle(),
            [store = m_store, query = ordered(), rows](TaskContext &) { return read(*store, query, rows, true); },
            [this](Result<Portion> portion) {
                if (!portion)
                    return failReading(portion.error());
                if (isOvertaken())
                    return finishReading({}, false);
                becomeLike(m_records, portion->records, [](const R &record) { return record.id.raw(); });
                finishReading(portion->total, portion->isComplete);
            });
    }
    [[nodiscard]] kit::Task *startReadingOn() override
    {
        Query query = ordered();
        query.behind(m_records.last());
        return kit::startTask<Portion>(
            this, readingTitle(),
            [store = m_store, query = std::move(query)](TaskContext &) { return read(*store, query, kPortion, false); },
            [this](Result<Portion> portion) {
                if (!portion)
                    return failReading(portion.error());
                if (isOvertaken())
                    return finishReading({}, false);
                const int begin = rowCount();
                if (!portion->records.isEmpty()) {
                    beginInsertRows({}, begin, begin + static_cast<int>(portion->records.size()) - 1);
                    m_records += portion->records;
                    endInsertRows();
                }
                finishReading({}, portion->isComplete);
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
    Aside m_aside;
    QList<R> m_records;
};

} // namespace rebond::ui::models
