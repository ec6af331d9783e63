// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet of a workshop before it is signed: laid out behind the window, seen, printed, kept as PDF. What is the
// matter with its day is said in the bar on top, never on the sheet.
#pragma once

#include "domain/workshop.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

namespace rebond::ui::kit {
class Task;
}
namespace rebond::ui::paper {
class PrintView;
}

namespace rebond::ui::workshops {

class AttendancePrint final : public QObject
{
    Q_OBJECT
public:
    // The view is a child of the page.
    AttendancePrint(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                    QWidget *page);

    void layOut(Id<domain::Workshop> workshop);
    void readAgain(); // something was committed: what is seen is what would be printed
    // Null until laidOut() came once.
    [[nodiscard]] paper::PrintView *view() const { return m_view; }

Q_SIGNALS:
    void laidOut(); // for whom it was asked for: the view may be shown
    void left();

private:
    struct Made;
    void show(const Made &made);
    void makeView();
    [[nodiscard]] bool isSeen() const;
    void askForPdf();
    void write(const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QWidget *m_page;
    paper::PrintView *m_view = nullptr;
    Id<domain::Workshop> m_workshop;
    QString m_fileName;
    QPointer<kit::Task> m_task;
    bool m_isStale = false; // asked for again while it was being laid out
};

} // namespace rebond::ui::workshops
