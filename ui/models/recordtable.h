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

#include <optional>

namespace rebond::ui::models {

// A column as the header, its menu and the manual show it.
struct Heading
{
    const char *key; // stable: it stands in settings
    QString text;
    bool isSortable = false;
    bool isNumber = false; // set to the right
    bool isShownAtFirst = true;
    int characters = 12; // a usual width
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

    // Of all that fit the search, read or not; empty until the first answer.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] const QString &searched() const { return m_search; }
    void search(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    // Reads anew what is shown; one reading at a time, the last word counts.
    void readAnew();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void arrived(); // rows and total are what the search asks for
    void failed(const rebond::Error &error);

protected:
    RecordTable(QList<Heading> headings, int sortColumn, QObject *parent);

    // Starts a task that ends in finishReading(): the first `rows` rows and their number, or the next portion.
    [[nodiscard]] virtual kit::Task *startReading(int rows) = 0;
    [[nodiscard]] virtual kit::Task *startReadingOn() = 0;
    void finishReading(std::optional<qint64> total, bool isComplete);
    void failReading(const Error &error);
    [[nodiscard]] static QString readingTitle(); // of the tasks: templates have no sentences

private:
    QList<Heading> m_headings;
    QString m_search;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<qint64> m_total;
    bool m_isComplete = false; // no row is left to be read
    bool m_isStale = false;    // asked again while reading
    bool m_isOther = true;     // another search or order: the rows shown say nothing of how many to read
    QPointer<kit::Task> m_reading;
};

} // namespace rebond::ui::models
