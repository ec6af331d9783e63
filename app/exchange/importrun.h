// SPDX-License-Identifier: GPL-3.0-or-later
// What all imports share whatever their record: reading the file twice (to judge, then to write), remarks, progress.
// Private to import.cpp and importer.h.
#pragma once

#include "exchange/import.h"
#include "exchange/repeats.h"
#include "exchange/rowparser.h"

namespace rebond::exchange {

// Shows a part of the work as a part of the whole.
class PartOfTask final : public TaskContext
{
public:
    PartOfTask(TaskContext &whole, int from, int to, QString what)
        : m_whole(whole),
          m_from(from),
          m_to(to),
          m_what(std::move(what))
    {}
    void step(qint64 done, qint64 total, const QString &) override
    {
        constexpr qint64 kParts = 1000;
        const qint64 at = total > 0 ? m_from + (m_to - m_from) * done / total : m_from;
        if (at != m_last)
            m_whole.step(m_last = at, kParts, m_what);
    }
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    TaskContext &m_whole;
    int m_from; // in thousandths
    int m_to;
    QString m_what;
    qint64 m_last = -1;
};

class ImportRun
{
public:
    ImportRun(const QString &path, const ImportOptions &options, TaskContext &task);

    [[nodiscard]] ImportReport &report() { return m_report; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }

    // Reads the file once: finds the headings (or takes the user's), then hands over each row below them with its index.
    // Returns before any row where the headings are refused: report().refusal is set then.
    enum class Reading { First, Second };
    using RowSink = std::function<Done(const sheets::Row &row, quint32 index)>;
    [[nodiscard]] Done read(Reading reading, const RowSink &sink);

    [[nodiscard]] const Matching &matching() const { return m_report.matching; }
    // The traces of the rows, filled at the first reading.
    [[nodiscard]] std::vector<RowTrace> &traces() { return m_traces; }
    [[nodiscard]] static quint64 textOf(const sheets::Row &row);
    [[nodiscard]] static Error changedMeanwhile(const QString &path);

    void addRemarks(const sheets::Row &row, const RowFindings &findings);
    void addRefusals(const sheets::Row &row, const RowFindings &findings);
    // Files the duplicates found between the readings; their rows are told at the second reading.
    [[nodiscard]] static QString duplicateOf(quint32 line, quint32 twin);
    void finish(); // orders what was said, sets report().refusal where rows are refused

private:
    [[nodiscard]] RowRemark remarkOf(const sheets::Row &row, const RowFindings::Item &item) const;
    void refuseHeadings();
    [[nodiscard]] QString fileName() const;

    QString m_path;
    const ImportOptions &m_options;
    TaskContext &m_task;
    ImportReport m_report;
    std::vector<RowTrace> m_traces;
};

} // namespace rebond::exchange
