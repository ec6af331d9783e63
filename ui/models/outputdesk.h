// SPDX-License-Identifier: GPL-3.0-or-later
// A list on its way out with what is asked on the way: pages are looked at before they are printed or kept as PDF, a file is
// asked for its place. For pages whose list is no RecordTable, too (Today, Verify the data).
#pragma once

#include "ui/models/listoutput.h"

#include <QObject>

namespace rebond::ui::paper {
class PrintView;
}

namespace rebond::ui::models {

// A page of which something can be printed and exported by the commands of the window; it says by kit::Page's outputChanged()
// that canGoOut() may answer otherwise now.
class GoesOut
{
public:
    GoesOut() = default;
    GoesOut(const GoesOut &) = delete;
    GoesOut &operator=(const GoesOut &) = delete;
    virtual ~GoesOut() = default;
    // There is something to print or to export, and it is what is shown.
    [[nodiscard]] virtual bool canGoOut() const = 0;
    virtual void print() = 0;
    virtual void exportShown() = 0;
};

// Of a list all of whose rows are there: every column, every row.
[[nodiscard]] ShownTable shownTable(const rebond::reports::PrintedList &list);

class OutputDesk final : public QObject
{
    Q_OBJECT
public:
    OutputDesk(const kit::Surroundings &surroundings, QWidget *page);

    // One at a time; answered by laidOut(): whoever still shows the list then shows the pages.
    void layOut(const ShownTable &shown);
    // In the place of the list until left(). The page's from the first time on.
    [[nodiscard]] paper::PrintView *pagesView(const typeset::PageList &pages, const QString &title);
    // `what` is asked when the place is known.
    void askWhereTo(const QString &title, const QString &name, std::function<ShownTable()> what);

Q_SIGNALS:
    void laidOut(const rebond::typeset::PageList &pages);
    void left();

private:
    void askForPdf();

    kit::Surroundings m_around;
    QWidget *m_page;
    ListOutput *m_output;
    paper::PrintView *m_paper = nullptr;
    QString m_title;
};

} // namespace rebond::ui::models
