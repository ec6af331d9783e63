// SPDX-License-Identifier: GPL-3.0-or-later
// A list going out as it is shown: into a file, or onto paper. Portion by portion, each behind the window; a file appears
// whole or not at all.
#pragma once

#include "reports/listdocument.h"
#include "typeset/page.h"
#include "ui/kit/page.h"
#include "ui/models/recordtable.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::ui::models {

// What goes out: rows, which of their columns from left to right, and the words around them. The list's rows are filled in
// on the way.
struct ShownTable
{
    rebond::reports::PrintedList list;
    QList<int> columns;                                 // of a row
    std::function<RowPassage *(QObject *parent)> start; // where the rows come from; null is told as a failure
    qint64 total = 0;                                   // of the table's rows; 0: not known before the end
    std::function<QString(qint64 count)> count;         // in words, at the head of paper: the page's own
    bool isPrivate = false;                             // a column of it is not for a room that looks on
};

class ListOutput final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPrintedUnasked = 1000; // rows: some thirty pages
    // Laid out whole before it is shown: as many rows as memory has room for on an old computer (README.md).
    static constexpr int kMostPrinted = 10'000;

    ListOutput(const kit::Surroundings &surroundings, QWidget *page);

    ~ListOutput() override;

    // One at a time; a second one asked for meanwhile is not begun, but pages that are asked for while a file is being written:
    // they are laid out behind it, of the rows of the moment they were asked for.
    void write(const ShownTable &shown, const QString &path);
    void layOut(const ShownTable &shown);
    // Of what was laid out last.
    void writePdf(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_passage || m_task; }
    // Of what was laid out last: a column of it, or words of a cell, are not for a room that looks on.
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }

Q_SIGNALS:
    void written(const QString &path);
    void laidOut(const rebond::typeset::PageList &pages);

private:
    struct Kept
    {
        ShownTable shown;
        QPointer<RowPassage> passage;
    };
    void keep(const ShownTable &shown);
    void layOutKept();
    void begin(const ShownTable &shown, RowPassage *passage);
    void gather(const RowPassage::Rows &rows, bool isLast);
    class Portions;
    void askForMore(const std::shared_ptr<Portions> &portions);
    void readOn(void (ListOutput::*take)(const RowPassage::Rows &, bool));
    void makePages();
    void finish();
    void giveUp(const Error &error);
    [[nodiscard]] static Error unread(); // the list gave no passage through its rows
    [[nodiscard]] RowPassage::Rows shownOf(const RowPassage::Rows &rows) const;
    void tellWritten(const QString &path);

    kit::Surroundings m_around;
    ShownTable m_shown;
    QString m_path;
    QPointer<RowPassage> m_passage;
    qint64 m_given = 0; // by it
    QPointer<kit::Task> m_task;
    bool m_isLayingOut = false;
    std::optional<Kept> m_kept; // asked for while a file was being written
    typeset::PageList m_pages;
    bool m_isPrivate = false;
    document::Metadata m_metadata;
};

} // namespace rebond::ui::models
