// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cv/ownpdfpage.h"

#include "ui/kit/projector.h"
#include "ui/kit/theme.h"
#include "ui/paper/pagesview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace rebond::ui::cv {

OwnPdfPage::OwnPdfPage(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_pages(new paper::PagesView(this)),
      m_projected(new QLabel(tr("Not for the projector: nobody knows what this PDF tells."), this)),
      m_open(new QPushButton(tr("Open with &another program"), this)),
      m_back(new QPushButton(tr("Back to the &list"), this))
{
    setObjectName(QStringLiteral("ownPdfPage"));
    m_heading->setObjectName(QStringLiteral("ownPdfHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setProperty("rebondData", true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *hint =
        new QLabel(tr("This is how it can be bound: what acts or hides in the file is not shown. The file itself is "
                      "kept as it came."),
                   this);
    hint->setWordWrap(true);
    kit::setQuiet(hint);
    m_pages->setObjectName(QStringLiteral("ownPdfPagesView"));
    m_pages->setAccessibleName(tr("The pages of their own CV"));
    m_projected->setObjectName(QStringLiteral("ownPdfProjectedLabel"));
    m_projected->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openOwnPdfButton"));
    m_back->setObjectName(QStringLiteral("leaveOwnPdfButton"));
    connect(m_open, &QPushButton::clicked, this, &OwnPdfPage::openRequested);
    connect(m_back, &QPushButton::clicked, this, &OwnPdfPage::left);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(hint);
    column->addWidget(m_pages, 1);
    column->addWidget(m_projected, 1, Qt::AlignTop);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 2);
    kit::followProjector(this, [this](bool isOn) {
        m_pages->setVisible(!isOn);
        m_projected->setVisible(isOn);
    });
}

void OwnPdfPage::begin(const QString &name, const typeset::PageList &pages)
{
    //: heading; %1 is a person
    m_heading->setText(tr("Own CV of %1").arg(name));
    m_pages->setPages(pages);
}

QWidget *OwnPdfPage::firstStop() const
{
    return m_pages->isHidden() ? static_cast<QWidget *>(m_back) : m_pages;
}

void OwnPdfPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::cv

#include "moc_ownpdfpage.cpp"
