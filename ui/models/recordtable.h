// SPDX-License-Identifier: GPL-3.0-or-later
// A table of records as views and pages see it, whatever the record (recordtablemodel.h makes one for each).
//
// Lists may be long: a table reads its first rows and asks for more when the end comes into sight, each portion behind the
// window and as fast as the first. It hears of every commit and then changes only the rows that differ, so that what is
// selected stays selected.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/changes.h"
#include "ui/kit/task.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>
#include <type_traits>

namespace rebond::ui::models {

// A column as the header, its menu and the manual show it.
struct Heading
{
    const char *key; // stable: it stands in settings
    QString text;
    bool isSortable = false;
    bool isNumber = false; // set to the right
    bool isShownAtFirst = true;
    // Of somebody, of a company, or a day, of which half says nothing: whole before other columns get more than they must
    // have.
    bool isName = false;
    int characters = 12; // a usual width
    // Where there is no room for all and nobody has chosen columns, those of the highest number go first; 0: never.
    int yields = 0;
};

// Once through all rows that the search and the order of a moment give, read or not, as the table shows them: portion by
// portion, each read behind the window, so that a list of any length can be written out.
class RowPassage : public QObject
{
public:
    static constexpr int kPortion = 1000;
    using Rows = QList<QStringList>; // a text for each column of the table
    using Answer = std::function<void(const Result<Rows> &rows, bool isLast)>;
    using QObject::QObject;
    // The next rows; one portion at a time. What it answers with is called in the window's thread.
    virtual void read(Answer answer) = 0;
    // How many of the table's rows were gone through when so many rows had been given: of a passage with other rows than
    // the table's, not the same number.
    [[nodiscard]] virtual qint64 passed(qint64 given) const { return given; }
};

class RecordTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };
    static constexpr int kPortion = 200;

    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; }
    [[nodiscard]] virtual std::optional<RawId> idAt(int row) const = 0;
    [[nodiscard]] virtual int rowOf(RawId id) const = 0; // -1: none of those read so far

    // Of all that fit the search, read or not; empty until they are counted, which may be after their first rows came.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] const QString &searched() const { return m_search; }
    void search(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] virtual RowPassage *startPassage(QObject *parent) const = 0;
    // The same through what happened with the records, where they have a history: a row for each event, in these columns.
    // No columns: there is none.
    [[nodiscard]] const QList<Heading> &eventHeadings() const { return m_eventHeadings; }
    [[nodiscard]] virtual RowPassage *startEvents(QObject *parent) const;

    // Reads anew what is shown, when the loop of events comes round: one reading at a time, the last word counts, and what
    // is asked for in one go is read once.
    void readAnew();
    // Rows are on their way, and will be told by arrived() or failed().
    [[nodiscard]] bool isUnderWay() const { return m_isAsked || m_reading || m_goesOn; }
    // While arrived() is told: these are the first rows of an answer, and the others of the portion follow by themselves.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    // The rows that stand are of another search, filter or order than those before them.
    [[nodiscard]] bool areOthers() const { return m_areOthers; }
    // Asleep, a table waits with what it is to read: nobody sees it. It is awake at first.
    void setAwake(bool isAwake);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // The rows are what the search asks for, and the total is, if there is one already. Those before `firstNew` are the same
    // as before.
    void arrived(int firstNew);
    void counted(); // the total came behind the rows
    void failed(const rebond::Error &error);

protected:
    RecordTable(QList<Heading> headings, int sortColumn, QObject *parent, Qt::SortOrder order = Qt::AscendingOrder);

    // How many rows a new question is answered with: fewer than a portion where each takes long to find, since somebody waits
    // for the first of them.
    [[nodiscard]] virtual int firstRows() const { return kPortion; }
    // Starts a task that ends in finishReading(): the first `rows` rows and their number, or the next portion.
    [[nodiscard]] virtual kit::Task *startReading(int rows) = 0;
    [[nodiscard]] virtual kit::Task *startReadingOn() = 0;
    void finishReading(std::optional<qint64> total, bool isComplete, int firstNew = 0);
    void failReading(const Error &error);
    // The same for the first rows of a list that is too long to be counted while somebody waits: shown first, then counted.
    using Count = std::function<Result<qint64>(TaskContext &)>;
    void finishUncounted(bool isComplete, const Count &count);
    // Something else was asked for since the reading began: its rows are not to be shown any more.
    [[nodiscard]] bool isOvertaken() const { return m_isAsked; }
    [[nodiscard]] static QString readingTitle(); // of the tasks: templates have no sentences
    void setEventHeadings(const QList<Heading> &headings) { m_eventHeadings = headings; }
    // Something besides search and order decides what fits, and has changed.
    void readOthers();
    // Turns the rows shown into those wanted, telling views what goes, comes, moves and changes. keyOf() tells by something
    // hashable which row is which.
    template<typename Row, typename KeyOf>
    void becomeLike(QList<Row> &rows, const QList<Row> &wanted, KeyOf &&keyOf)
    {
        using Keys = QSet<std::invoke_result_t<KeyOf, const Row &>>;
        Keys staying;
        for (const Row &row : wanted)
            staying.insert(keyOf(row));
        // Neighbours go and come together: a view takes as long for a hundred rows as for one.
        for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !staying.contains(keyOf(rows.at(first - 1))))
                --first;
            if (first > last)
                continue;
            beginRemoveRows({}, first, last);
            rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
        Keys present;
        for (const Row &row : std::as_const(rows))
            present.insert(keyOf(row));
        for (int at = 0; at < wanted.size(); ++at) {
            int end = at;
            while (end < wanted.size() && !present.contains(keyOf(wanted.at(end))))
                ++end;
            if (end > at) {
                beginInsertRows({}, at, end - 1);
                rows = rows.first(at) + wanted.mid(at, end - at) + rows.mid(at);
                endInsertRows();
                at = end - 1;
            } else {
                putAt(rows, wanted.at(at), at, keyOf);
            }
        }
    }

private:
    // A row that is among those shown, at its new place.
    template<typename Row, typename KeyOf>
    void putAt(QList<Row> &rows, const Row &wanted, int at, KeyOf &&keyOf)
    {
        int place = at;
        while (place < rows.size() && keyOf(rows.at(place)) != keyOf(wanted))
            ++place;
        if (place == rows.size()) { // wanted twice
            beginInsertRows({}, at, at);
            rows.insert(at, wanted);
            endInsertRows();
            return;
        }
        if (place != at) {
            beginMoveRows({}, place, place, {}, at);
            rows.move(place, at);
            endMoveRows();
        }
        if (rows.at(at) != wanted) {
            rows[at] = wanted;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
    void begin();

    QList<Heading> m_headings;
    QList<Heading> m_eventHeadings;
    QString m_search;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<qint64> m_total;
    bool m_isComplete = false; // no row is left to be read
    bool m_isAsked = false;    // to be read anew
    bool m_isComing = false;   // … as soon as the loop of events comes round
    bool m_isAwake = true;
    bool m_areOthers = false;
    bool m_isOther = true;  // another search or order: the rows shown say nothing of how many to read
    bool m_isRead = false;  // the first rows have come
    bool m_isFirst = false; // the reading is the first of a question
    bool m_goesOn = false;
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_counting; // behind rows that are shown; forgotten as soon as others are asked for
};

} // namespace rebond::ui::models
