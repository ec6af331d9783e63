// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printview.h"

#include "typeset/pagepainter.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace rebond::ui::paper {

namespace {
void dress(QPrinter &printer, const typeset::PageList &pages)
{
    const QSizeF size = pages.count() > 0 ? pages.page(0).size : QSizeF(595, 842);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true); // the pages have margins of their own
}
} // namespace

PrintView::PrintView(QWidget *parent)
    : QWidget(parent),
      m_pages(new PagesView(this)),
      m_number(new QLabel(this)),
      m_print(new QPushButton(tr("&Print…"), this))
{
    setObjectName(QStringLiteral("printView"));
    m_print->setObjectName(QStringLiteral("printButton"));
    kit::setButtonKind(m_print, kit::ButtonKind::Primary);
    auto *pdf = new QPushButton(tr("&Keep as PDF…"), this);
    pdf->setObjectName(QStringLiteral("printPdfButton"));
    auto *leave = new QPushButton(tr("Back to the list"), this);
    leave->setObjectName(QStringLiteral("leavePrintButton"));
    m_number->setObjectName(QStringLiteral("printPageLabel"));
    kit::setQuiet(m_number);
    auto *line = new QHBoxLayout;
    line->addWidget(m_print);
    line->addWidget(pdf);
    line->addWidget(leave);
    line->addStretch(1);
    line->addWidget(m_number);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_pages, 1);
    kit::setSpace(line, {}, 2);
    kit::setSpace(column, {5, 4, 5, 4.5}, 3);
    connect(m_print, &QPushButton::clicked, this, &PrintView::print);
    connect(pdf, &QPushButton::clicked, this, &PrintView::pdfRequested);
    connect(leave, &QPushButton::clicked, this, &PrintView::left);
    connect(m_pages, &PagesView::currentPageChanged, this, &PrintView::showPageNumber);
}

void PrintView::setPages(const typeset::PageList &pages, const QString &name)
{
    m_shown = pages;
    m_name = name;
    m_pages->setPages(pages);
    showPageNumber(m_pages->currentPage());
}

QWidget *PrintView::firstStop() const
{
    return m_print;
}

void PrintView::showPageNumber(int page)
{
    //: %1 is the number of the page in view, %2 how many there are
    m_number->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
}

void PrintView::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    dress(*printer, m_shown);
    printer->setDocName(m_name);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, std::max(1, m_shown.count()));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (paint(*printer, m_shown))
            Q_EMIT printed();
        else
            Q_EMIT failed();
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialogue reads it to its end
    dialog->open();
}

bool PrintView::paint(QPrinter &printer, const typeset::PageList &pages)
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
        if (i > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        page.paint(painter, pages.page(i - 1).marks);
        painter.restore();
    }
    return painter.end();
}

void PrintView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::paper
