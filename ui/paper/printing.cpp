// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.h"

#include "base/task.h"
#include "typeset/pagepainter.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace rebond::ui::paper {

namespace {
constexpr double kLongestA4 = 850; // points

void dress(QPrinter &printer, const typeset::PageList &pages)
{
    const QSizeF size = pages.count() > 0 ? pages.page(0).size : QSizeF(595, 842);
    printer.setPageSize(QPageSize(std::max(size.width(), size.height()) > kLongestA4 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true); // the pages have margins of their own
}
using Printer = std::shared_ptr<QPrinter>;

// That of the window there is now: in another language it is made anew.
kit::MessageBar *barNow(const QPointer<kit::MessageBar> &before)
{
    if (before)
        return before;
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (auto *bar = window->findChild<kit::MessageBar *>())
            return bar;
    }
    return nullptr;
}

// What has gone wrong is said by the window: whoever asked may be gone.
void startPrinting(QWidget *parent, const Printer &printer, const typeset::PageList &pages,
                   const kit::Surroundings &around)
{
    kit::MessageBar *messages = &around.messages;
    const QString name = printer->docName();
    const auto isHeard = std::make_shared<bool>(false);
    kit::Task *task = kit::startTask<bool>(
        parent, QCoreApplication::translate("Printing", "Printing the pages"),
        [printer, pages](TaskContext &context) -> Result<bool> {
            const bool isTaken = paintPages(*printer, pages, context);
            if (context.isCancelled())
                return cancelled();
            return isTaken;
        },
        [isHeard, messages](const Result<bool> &isTaken) {
            *isHeard = true;
            if (isTaken.value_or(false) || (!isTaken && isTaken.error().kind == Error::Kind::Cancelled))
                return;
            messages->say(kit::MessageBar::Severity::Bad,
                          QCoreApplication::translate("Printing", "The printer did not take the pages. Look whether it "
                                                                  "is on, or make a PDF of them."));
        });
    // Later: whoever closes a page clears the bar of what was said there.
    QObject::connect(
        task, &QObject::destroyed, qApp,
        [isHeard, before = QPointer<kit::MessageBar>(messages), name] {
            kit::MessageBar *bar = *isHeard ? nullptr : barNow(before);
            if (!bar)
                return;
            //: %1 is the name of what was printed
            bar->say(kit::MessageBar::Severity::Warning,
                     QCoreApplication::translate("Printing", "Printing “%1” was stopped, as its page was closed. Look "
                                                             "what came out, and print it again.")
                         .arg(name));
        },
        Qt::QueuedConnection);
    around.tasks.follow(task);
}
} // namespace

void printPages(QWidget *parent, const typeset::PageList &pages, const QString &name, const kit::Surroundings &around)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    dress(*printer, pages);
    printer->setDocName(name);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, pages.count()));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [parent, printer, pages, around] { startPrinting(parent, printer, pages, around); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {}); // the dialogue reads it to its end
    dialog->open();
}

bool paintPages(QPrinter &printer, const typeset::PageList &pages, TaskContext &task)
{
    dress(printer, pages);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const typeset::PagePainter page(pages.style());
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    const qreal scale = printer.resolution() / 72.0;
    for (int i = first; i <= last; ++i) {
        if (task.isCancelled()) {
            painter.end();
            printer.abort();
            return false;
        }
        task.step(i - first, last - first + 1, QCoreApplication::translate("Printing", "Painting the pages"));
        if (i > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        page.paint(painter, pages.page(i - 1).marks);
        painter.restore();
    }
    return painter.end();
}

} // namespace rebond::ui::paper
