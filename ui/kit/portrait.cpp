// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/portrait.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rebond::ui::kit {

namespace {
constexpr qreal kWidthUnits = 20;
constexpr qreal kHeightUnits = 25;
constexpr qreal kRoundUnits = 1;

QString firstLetter(const QString &name)
{
    for (const QChar c : name) {
        if (c.isLetter())
            return c.toUpper();
    }
    return {};
}
} // namespace

Portrait::Portrait(QWidget *parent) : QWidget(parent)
{
    setProperty("rebondData", true); // its name is a person's
    followLook(this, [this] { setFixedSize(unit(kWidthUnits), unit(kHeightUnits)); });
}

QString Portrait::initialsOf(const QString &givenName, const QString &familyName)
{
    if (!familyName.isEmpty())
        return firstLetter(givenName) + firstLetter(familyName);
    const qsizetype hyphen = givenName.indexOf(u'-');
    return firstLetter(givenName) + (hyphen > 0 ? firstLetter(givenName.mid(hyphen)) : QString());
}

void Portrait::setPerson(const QString &givenName, const QString &familyName, const QImage &picture)
{
    m_initials = initialsOf(givenName, familyName);
    m_picture = picture;
    setAccessibleName((givenName + u' ' + familyName).trimmed());
    update();
}

void Portrait::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), unit(kRoundUnits), unit(kRoundUnits));
    painter.setClipPath(frame);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.tint);
    if (m_picture.isNull()) {
        painter.setPen(colours.quiet);
        painter.setFont(stepped(font(), TextStep::Display));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
        return;
    }
    // Fills the frame; of what is too wide the middle is seen, of what is too high the upper part.
    const QSizeF whole = QSizeF(m_picture.size()).scaled(rect().size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRectF((width() - whole.width()) / 2, 0, whole.width(), whole.height()), m_picture);
}

} // namespace rebond::ui::kit
