// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printview.h"

#include "ui/kit/projector.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::paper {

PrintView::PrintView(const kit::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent),
      m_around(surroundings),
      m_pages(new PagesView(this)),
      m_number(new QLabel(this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_projected(
          new QLabel(tr("Not for the projector: these pages tell how to reach people, or hold notes. They can be "
                        "printed all the same."),
                     this))
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
    m_projected->setObjectName(QStringLiteral("printProjectedLabel"));
    m_projected->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_print);
    line->addWidget(pdf);
    line->addWidget(leave);
    line->addStretch(1);
    line->addWidget(m_number);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_pages, 1);
    column->addWidget(m_projected, 1, Qt::AlignTop);
    kit::setSpace(line, {}, 2);
    kit::setSpace(column, {5, 4, 5, 4.5}, 3);
    connect(m_print, &QPushButton::clicked, this, &PrintView::print);
    connect(pdf, &QPushButton::clicked, this, &PrintView::pdfRequested);
    connect(leave, &QPushButton::clicked, this, &PrintView::left);
    connect(m_pages, &PagesView::currentPageChanged, this, &PrintView::showPageNumber);
    kit::followProjector(this, [this](bool) { hideFromTheRoom(); });
}

void PrintView::setPages(const typeset::PageList &pages, const QString &name)
{
    m_shown = pages;
    m_name = name;
    m_pages->setPages(pages);
    showPageNumber(m_pages->currentPage());
}

void PrintView::setPrivate(bool isPrivate)
{
    m_isPrivate = isPrivate;
    hideFromTheRoom();
}

void PrintView::hideFromTheRoom()
{
    const bool isHidden = m_isPrivate && kit::isProjected(this);
    m_pages->setVisible(!isHidden);
    m_projected->setVisible(isHidden);
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
    printPages(this, m_shown, m_name, m_around);
}

void PrintView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::paper

#include "moc_printview.cpp"
