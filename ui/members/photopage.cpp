// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/photopage.h"

#include "ui/kit/pressable.h"
#include "ui/kit/theme.h"
#include "ui/members/photocropper.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rebond::ui::members {

namespace {
constexpr qreal kZoomStep = 1.2;
constexpr qreal kAsGoodAs = 1.0001;
} // namespace

PhotoPage::PhotoPage(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_cropper(new PhotoCropper(this)),
      m_larger(new QPushButton(tr("&Larger"), this)),
      m_smaller(new QPushButton(tr("S&maller"), this)),
      m_accept(new QPushButton(tr("&Take this photo"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("photoPage"));
    m_heading->setObjectName(QStringLiteral("photoHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setProperty("rebondData", true);
    kit::setTextStep(m_heading, kit::TextStep::Figure, QFont::Bold);
    auto *hint =
        new QLabel(tr("Put the frame around the face: drag it or use the arrow keys; + and − or the wheel make the "
                      "person larger or smaller. Only what is in the frame is kept, and nothing the camera wrote "
                      "into the file."),
                   this);
    hint->setWordWrap(true);
    kit::setQuiet(hint);
    m_larger->setObjectName(QStringLiteral("photoLargerButton"));
    m_smaller->setObjectName(QStringLiteral("photoSmallerButton"));
    m_accept->setObjectName(QStringLiteral("acceptPhotoButton"));
    m_cancel->setObjectName(QStringLiteral("cancelPhotoButton"));
    kit::setButtonKind(m_accept, kit::ButtonKind::Primary);
    connect(m_larger, &QPushButton::clicked, this, [this] { m_cropper->zoomBy(kZoomStep); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_cropper->zoomBy(1 / kZoomStep); });
    connect(m_cropper, &PhotoCropper::framed, this, &PhotoPage::showZoom);
    connect(m_accept, &QPushButton::clicked, this, &PhotoPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &PhotoPage::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_smaller);
    buttons->addWidget(m_larger);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(hint);
    column->addWidget(m_cropper, 1);
    column->addLayout(buttons);
    kit::setSpace(buttons, {}, 2);
    kit::setSpace(column, {5, 4.5, 5, 4.5}, 3);
    setFocusProxy(m_cropper);
}

void PhotoPage::begin(const QString &name, const QImage &picture)
{
    //: heading; %1 is a person
    m_heading->setText(tr("Photo of %1").arg(name));
    m_cropper->setPicture(picture);
    setBusy(false);
    showZoom();
}

const QImage &PhotoPage::picture() const
{
    return m_cropper->picture();
}

const pictures::PhotoFrame &PhotoPage::frame() const
{
    return m_cropper->frame();
}

void PhotoPage::setBusy(bool isBusy)
{
    kit::setPressable(*m_accept, !isBusy);
}

void PhotoPage::showZoom()
{
    m_larger->setEnabled(frame().zoom() * kAsGoodAs < frame().zoomMost());
    m_smaller->setEnabled(frame().zoom() > kAsGoodAs);
}

void PhotoPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && !qobject_cast<QPushButton *>(focusWidget()) && m_accept->isEnabled())
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rebond::ui::members

#include "moc_photopage.cpp"
