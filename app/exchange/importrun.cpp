// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrun.h"

#include "exchange/visitforms.h"
#include "sheets/readahead.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rebond::exchange {

namespace {

// Stops a reading that has seen enough; never leaves this file.
constexpr char kEnough[] = "enough";

} // namespace

ImportRun::ImportRun(const QString &path, const ImportOptions &options, TaskContext &task)
    : m_path(path),
      m_options(options),
      m_task(task)
{
    m_report.kind = options.kind;
    m_report.isDryRun = options.dryRun;
}

QString ImportRun::fileName() const
{
    return QFileInfo(m_path).fileName();
}

Done ImportRun::read(Reading reading, const RowSink &sink)
{
    const bool isFirst = reading == Reading::First;
    PartOfTask task(m_task, isFirst ? 0 : 250, isFirst ? 250 : 1000,
                    isFirst ? QCoreApplication::translate("Lists", "Reading the list")
                            : QCoreApplication::translate("Lists", "Importing the rows"));
    HeadingFinder finder(m_options.kind);
    QList<sheets::Row> waiting; // rows above the headings, and those that were taken for them meanwhile
    bool hasHeadings = !isFirst;
    quint32 index = 0;
    const auto give = [&](const sheets::Row &row) -> Done {
        if (row.row() <= matching().row())
            return {};
        if (index % 256 == 0 && task.isCancelled())
            return cancelled();
        return sink(row, index++);
    };
    const auto settle = [&]() -> Done {
        hasHeadings = true;
        m_report.matching = finder.best();
        if (m_options.matching) {
            if (m_options.matching->key() != m_report.matching.key())
                return fail(changedMeanwhile(m_path));
            m_report.matching = *m_options.matching;
        }
        refuseHeadings();
        if (m_report.refusal)
            return fail(Error::Kind::Cancelled, QString(), QLatin1String(kEnough));
        const QList<sheets::Row> rows = std::exchange(waiting, {});
        for (const sheets::Row &row : rows) {
            if (const Done done = give(row); !done)
                return done;
        }
        return {};
    };
    VisitForms forms(m_options.kind, [&](const sheets::Row &row) -> Done {
        if (hasHeadings)
            return give(row);
        waiting.append(row.squeezed());
        return finder.offer(row) ? settle() : Done();
    });
    const auto origin = sheets::forEachRowAhead(
        m_path, m_options.reading, [&](const sheets::Row &row) { return forms.take(row); }, task);
    if (!origin && origin.error().detail == QLatin1String(kEnough))
        return {};
    if (!origin)
        return fail(origin.error());
    if (const Done complete = forms.finish(fileName()); !complete)
        return complete;
    m_report.origin = *origin;
    if (!hasHeadings) {
        const Done settled = settle();
        if (!settled && settled.error().detail != QLatin1String(kEnough))
            return settled;
    }
    return {};
}

void ImportRun::refuseHeadings()
{
    const Matching &matching = m_report.matching;
    if (matching.columns() == 0) { // not one row
        //: %1 is a file
        m_report.refusal = Error{Error::Kind::Invalid,
                                 QCoreApplication::translate("Lists",
                                                             "“%1” holds no row: there are no headings to read. Save "
                                                             "the list again in its program and choose that file.")
                                     .arg(fileName()),
                                 {}};
        return;
    }
    m_report.unknownColumns = matching.unknownColumns();
    const QList<Matching::Problem> problems = matching.problems();
    if (problems.isEmpty())
        return;
    QStringList sentences;
    for (const Matching::Problem &problem : problems) {
        m_report.refused.append({matching.line(), matching.row(), problem.column, problem.sentence});
        sentences.append(problem.sentence);
    }
    //: %1 is a file, %2 one or more sentences
    m_report.refusal =
        Error{Error::Kind::Invalid,
              QCoreApplication::translate("Lists", "“%1” was not imported. %2").arg(fileName(), sentences.join(u' ')),
              {}};
}

quint64 ImportRun::textOf(const sheets::Row &row)
{
    size_t hash = static_cast<size_t>(row.size());
    for (qsizetype i = 0; i < row.size(); ++i)
        hash = qHash(row.text(i), hash);
    return hash;
}

Error ImportRun::changedMeanwhile(const QString &path)
{
    //: %1 is a file
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Lists", "“%1” was changed while it was read: nothing was imported. Try again.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

RowRemark ImportRun::remarkOf(const sheets::Row &row, const RowFindings::Item &item) const
{
    RowRemark remark{row.line(), row.row(), {}, item.reason};
    const int column = item.column >= 0 ? item.column : item.field >= 0 ? matching().columnOf(item.field) : -1;
    if (column >= 0)
        remark.column = matching().columnName(column);
    else if (item.field >= 0)
        remark.column = fieldsOf(m_options.kind)[item.field].heading;
    return remark;
}

void ImportRun::addRemarks(const sheets::Row &row, const RowFindings &findings)
{
    for (const RowFindings::Item &item : findings.remarks) {
        if (m_report.remarks.size() < ImportReport::kMostRemarks)
            m_report.remarks.append(remarkOf(row, item));
    }
}

void ImportRun::addRefusals(const sheets::Row &row, const RowFindings &findings)
{
    ++m_report.refusedRows;
    for (const RowFindings::Item &item : findings.refused) {
        if (m_report.refused.size() < ImportReport::kMostRemarks)
            m_report.refused.append(remarkOf(row, item));
    }
}

QString ImportRun::duplicateOf(quint32 line, quint32 twin)
{
    //: %1 and %2 are numbers of lines
    return QCoreApplication::translate("Lists",
                                       "Lines %1 and %2 are the same record with different contents: keep one of them.")
        .arg(std::min(line, twin))
        .arg(std::max(line, twin));
}

void ImportRun::finish()
{
    const auto byLine = [](const RowRemark &a, const RowRemark &b) { return a.line < b.line; };
    std::stable_sort(m_report.refused.begin(), m_report.refused.end(), byLine);
    std::stable_sort(m_report.remarks.begin(), m_report.remarks.end(), byLine);
    if (m_report.refusedRows == 0 || m_options.skipRefused || m_report.refused.isEmpty())
        return;
    m_report.created = m_report.updated = m_report.unchanged = m_report.companiesCreated = 0;
    const RowRemark &first = m_report.refused.first();
    const int rows = static_cast<int>(std::min<qint64>(m_report.refusedRows, INT_MAX)); // lupdate reads names only
    //: %n rows; %1 is a file; the first of them stands on line %2 and %3 says why
    const QString sentence =
        QCoreApplication::translate("Lists",
                                    "“%1” was not imported: %n row(s) cannot be taken. The first stands on line %2: %3",
                                    nullptr, rows);
    QString where = first.reason;
    if (first.column)
        //: %1 is the heading of a column, %2 what is the matter with its cell
        where = QCoreApplication::translate("Lists", "“%1”: %2").arg(*first.column, first.reason);
    m_report.refusal = Error{Error::Kind::Invalid, sentence.arg(fileName(), QString::number(first.line), where), {}};
}

Result<ListPreview> previewList(const QString &path, ListKind kind, const sheets::ReadOptions &reading, int samples,
                                TaskContext &task)
{
    HeadingFinder finder(kind);
    QList<sheets::Row> waiting;
    bool hasHeadings = false;
    ListPreview preview;
    const auto take = [&](const sheets::Row &row) {
        if (row.row() <= finder.best().row())
            return;
        ++preview.rows;
        if (preview.samples.size() < samples)
            preview.samples.append(row.squeezed());
    };
    const auto settle = [&] {
        hasHeadings = true;
        for (const sheets::Row &row : std::as_const(waiting))
            take(row);
        waiting.clear();
    };
    VisitForms forms(kind, [&](const sheets::Row &row) -> Done {
        if (hasHeadings) {
            take(row);
            return {};
        }
        waiting.append(row.squeezed());
        if (finder.offer(row))
            settle();
        return {};
    });
    const auto origin = sheets::forEachRow(
        path, reading, [&](const sheets::Row &row) { return forms.take(row); }, task);
    if (!origin)
        return fail(origin.error());
    if (!hasHeadings)
        settle();
    preview.origin = *origin;
    preview.matching = finder.best();
    return preview;
}

} // namespace rebond::exchange
