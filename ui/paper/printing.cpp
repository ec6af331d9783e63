// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printing.h"

#include "base/task.h"
#include "typeset/pagepainter.h"
#include "ui/kit/task.h"

#include <QCoreApplication>
#include <QPainter>
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
} // namespace

void printPages(QWidget *parent, const typeset::PageList &pages, const QString &name,
                std::function<void(kit::Task *)> started, std::function<void(bool)> told)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    dress(*printer, pages);
    printer->setDocName(name);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, pages.count()));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [parent, printer, pages, started = std::move(started), told = std::move(told)] {
                         started(kit::startTask<bool>(
                             parent, QCoreApplication::translate("Printing", "Printing the pages"),
                             [printer, pages](TaskContext &task) -> Result<bool> {
                                 const bool isTaken = paintPages(*printer, pages, task);
                                 if (task.isCancelled())
                                     return cancelled();
                                 return isTaken;
                             },
                             [told](const Result<bool> &isTaken) {
                                 if (isTaken || isTaken.error().kind != Error::Kind::Cancelled)
                                     told(isTaken.value_or(false));
                             }));
                     });
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
