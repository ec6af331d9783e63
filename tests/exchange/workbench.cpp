// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbench.h"

#include <QFile>

namespace rebond::test {

using namespace rebond::exchange;

Workbench::Workbench()
{
    startAnew();
}

void Workbench::startAnew()
{
    m_store.reset();
    m_ids = std::make_unique<IdMaker>(m_clock, 7 + static_cast<quint64>(m_files));
    const QString file = path(QStringLiteral("cohort%1.rebond").arg(++m_files));
    const storage::Author author{m_clock, *m_ids, QStringLiteral("Testeuse")};
    const Done created = storage::Store::create(file, author, [&](storage::Store &store) -> Done {
        const auto cohort = store.write(QStringLiteral("Create"), [](storage::Transaction &transaction) {
            domain::Cohort made;
            made.name = QStringLiteral("60 dans le 06");
            return transaction.save(made);
        });
        if (!cohort)
            return fail(cohort.error());
        m_cohort = *cohort;
        return {};
    });
    Q_ASSERT(created);
    auto opened = storage::Store::open(file, author);
    Q_ASSERT(opened);
    m_store = std::move(*opened);
}

Result<ImportReport> Workbench::import(ListKind kind, const QByteArray &list, bool skipRefused, bool dryRun)
{
    const QString file = path(QStringLiteral("liste.csv"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(list) != list.size())
        return storageFailed(out.errorString());
    out.close();
    return importFile(kind, file, skipRefused, dryRun);
}

Result<ImportReport> Workbench::importFile(ListKind kind, const QString &file, bool skipRefused, bool dryRun)
{
    ImportOptions options;
    options.kind = kind;
    options.cohort = m_cohort.id;
    options.skipRefused = skipRefused;
    options.dryRun = dryRun;
    options.verdicts = 100;
    SilentTask task;
    return importList(*m_store, file, options, task);
}

QString Workbench::counts(ListKind kind, const QByteArray &list, bool skipRefused)
{
    const auto report = import(kind, list, skipRefused);
    return report ? countsOf(*report) : report.error().sentence + report.error().detail;
}

QByteArray Workbench::exported(ListKind kind)
{
    QFile file(exportedTo(kind, QStringLiteral("export.csv")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Workbench::exportedTo(ListKind kind, const QString &name)
{
    SilentTask task;
    const Done done = exportList(*m_store, m_cohort.id, kind, path(name), task);
    if (!done)
        qWarning("export: %s %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
    return path(name);
}

QByteArray Workbench::fileBytes() const
{
    QFile file(m_store->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString countsOf(const ImportReport &report)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(report.created)
        .arg(report.updated)
        .arg(report.unchanged)
        .arg(report.companiesCreated)
        .arg(report.refusedRows);
}

QString placesOf(const QList<RowRemark> &remarks)
{
    QStringList lines;
    for (const RowRemark &each : remarks) {
        lines.append(QStringLiteral("%1/%2/%3: %4")
                         .arg(each.line)
                         .arg(each.row)
                         .arg(each.column.value_or(QStringLiteral("-")), each.reason));
    }
    return lines.join(u'\n');
}

} // namespace rebond::test
