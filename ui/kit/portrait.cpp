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
constexpr qreal kInitialsShare = 0.4; // of the frame's width: two wide letters fit

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
    paint(painter, rect(), palette(), font(), m_initials, m_picture);
}

void Portrait::paint(QPainter &painter, const QRectF &frame, const QPalette &palette, const QFont &font,
                     const QString &initials, const QImage &picture)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addRoundedRect(frame, unit(kRoundUnits), unit(kRoundUnits));
    painter.setClipPath(round, Qt::IntersectClip);
    const Colours &colours = coloursOf(palette);
    painter.fillRect(frame, colours.tint);
    if (picture.isNull()) {
        painter.setPen(colours.quiet);
        QFont sized = font;
        sized.setPixelSize(std::max(1, int(frame.width() * kInitialsShare)));
        painter.setFont(sized);
        painter.drawText(frame, Qt::AlignCenter, initials);
    } else {
        // Fills the frame; of what is too wide the middle is seen, of what is too high the upper part.
        const QSizeF whole = QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(frame.left() + (frame.width() - whole.width()) / 2, frame.top(), whole.width(),
                                 whole.height()),
                          picture);
    }
    painter.restore();
}

} // namespace rebond::ui::kit

#include "moc_portrait.cpp"
