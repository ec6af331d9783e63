// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort file and lists beside it, for tests of import and export.
#pragma once

#include "exchange/export.h"
#include "exchange/import.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QTemporaryDir>

namespace rebond::test {

class Workbench
{
public:
    Workbench();

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const domain::Cohort &cohort() const { return m_cohort; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void setToday(QDate today) { m_clock.set(QDateTime(today, QTime(12, 0), Qt::UTC)); }

    // Lists go into that cohort of the same file from now on.
    void work(const domain::Cohort &cohort) { m_cohort = cohort; }

    // A second, empty cohort file of the same cohort name.
    void startAnew();

    // Writes a list (UTF-8 as it stands) and imports it.
    [[nodiscard]] Result<exchange::ImportReport> import(exchange::ListKind kind, const QByteArray &list,
                                                        bool skipRefused = false, bool dryRun = false);
    [[nodiscard]] Result<exchange::ImportReport> importFile(exchange::ListKind kind, const QString &path,
                                                            bool skipRefused = false, bool dryRun = false);
    // "created updated unchanged companies_created refused_rows", or the sentence of the error.
    [[nodiscard]] QString counts(exchange::ListKind kind, const QByteArray &list, bool skipRefused = false);

    [[nodiscard]] QByteArray exported(exchange::ListKind kind);
    [[nodiscard]] QString exportedTo(exchange::ListKind kind, const QString &name); // the path

    template<typename R>
    [[nodiscard]] QList<R> all()
    {
        return m_store->read([](storage::Reader &reader) { return reader.list<R>(); }).value_or(QList<R>());
    }
    template<typename R>
    R save(const R &record)
    {
        return *m_store->write(QStringLiteral("Save"),
                               [&](storage::Transaction &transaction) { return transaction.save(record); });
    }
    [[nodiscard]] QByteArray fileBytes() const;

private:
    void open(const QString &name);

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2012, 6, 30)};
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<storage::Store> m_store;
    domain::Cohort m_cohort;
    int m_files = 0;
};

[[nodiscard]] QString countsOf(const exchange::ImportReport &report);
// "line/row/column: reason" of each, one a line; "-" for no column.
[[nodiscard]] QString placesOf(const QList<exchange::RowRemark> &remarks);

} // namespace rebond::test
