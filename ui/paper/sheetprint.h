// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of one record, on its way out of a list: laid out behind the window, seen in the place of the list, printed, kept as
// PDF. What is the matter with it is said in the bar on top, never on the sheet. Whoever has such a sheet says how it is made.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "typeset/page.h"
#include "ui/kit/page.h"

#include <QPointer>
#include <QString>

#include <functional>

namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::paper {

class PrintView;

class SheetPrint : public QObject
{
    Q_OBJECT
public:
    struct Sheet
    {
        typeset::PageList pages;
        QString warning;  // to look at before it is printed; as a rule empty
        QString fileName; // "Attendance 2012-06-26 morning.pdf"
    };
    struct Ways // both in another thread
    {
        std::function<Result<Sheet>(TaskContext &)> make;
        std::function<Result<QString>(const QString &path, TaskContext &)> write; // answers a warning
    };
    struct Words
    {
        QString viewName;       // object name of the view
        QString keep;           // title of the dialogue that asks where the PDF goes
        QString written;        // %1 is the name of a file
        bool isPrivate = false; // it tells how to reach somebody
    };

    void readAgain(); // something was committed: what is seen is what would be printed
    // Null until laidOut() came once. A child of the page.
    [[nodiscard]] PrintView *view() const { return m_view; }

Q_SIGNALS:
    void laidOut(); // for whom it was asked for: the view may be shown
    void left();

protected:
    SheetPrint(const kit::Surroundings &surroundings, const Words &words, QWidget *page);

    void layOut(const Ways &ways);
    [[nodiscard]] const kit::Surroundings &around() const { return m_around; }

private:
    void show(const Sheet &sheet);
    void makeView();
    [[nodiscard]] bool isSeen() const;
    void askForPdf();
    void write(const QString &path);

    kit::Surroundings m_around;
    Words m_words;
    QWidget *m_page;
    PrintView *m_view = nullptr;
    Ways m_ways;
    QString m_fileName;
    QPointer<kit::Task> m_task;
    bool m_isStale = false; // asked for again while it was being laid out
};

} // namespace rebond::ui::paper
