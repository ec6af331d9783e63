// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberdelegate.h"

#include "ui/kit/portrait.h"
#include "ui/kit/theme.h"
#include "ui/members/thumbnails.h"

#include <QApplication>
#include <QPainter>

namespace rebond::ui::members {

using kit::unit;

namespace {
constexpr qreal kTallUnits = 24;  // breadth of the frame
constexpr qreal kWideUnits = 9.6; // as high as three lines
constexpr qreal kRoom = 1.5;      // around everything

QSizeF frameSize(qreal breadthUnits)
{
    return {qreal(unit(breadthUnits)), unit(breadthUnits) * 1.25};
}
int lineHeight()
{
    return QFontMetrics(QApplication::font()).lineSpacing();
}
} // namespace

MemberDelegate::MemberDelegate(Shape shape, Thumbnails &thumbnails, FaceOf faceOf, QObject *parent)
    : QStyledItemDelegate(parent),
      m_shape(shape),
      m_thumbnails(thumbnails),
      m_faceOf(std::move(faceOf))
{}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int around = 2 * unit(kRoom);
    if (m_shape == Shape::Tall) {
        const QSizeF frame = frameSize(kTallUnits);
        return {int(frame.width()) + 2 * around, int(frame.height()) + 3 * lineHeight() + unit(1) + around};
    }
    return {unit(36), int(frameSize(kWideUnits).height()) + around};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FaceOfMember face = m_faceOf(index);
    const kit::Colours &colours = kit::coloursOf(option.palette);
    const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isChosen || isCurrent) {
        painter->setPen(isCurrent ? QPen(colours.sea, std::max(2.0, unit() / 2.0)) : QPen(Qt::NoPen));
        painter->setBrush(isChosen ? QBrush(colours.tint) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), unit(1), unit(1));
    }
    const QRectF inner = cell.adjusted(unit(kRoom), unit(kRoom), -unit(kRoom), -unit(kRoom));
    const QSizeF size = frameSize(m_shape == Shape::Tall ? kTallUnits : kWideUnits);
    const qreal left = m_shape == Shape::Tall ? inner.center().x() - size.width() / 2 : inner.left();
    const QRectF frame(QPointF(left, inner.top()), size);
    const QImage picture = face.photo ? m_thumbnails.of(*face.photo) : QImage();
    const QFont base = QApplication::font();
    kit::Portrait::paint(*painter, frame, option.palette, base,
                         kit::Portrait::initialsOf(face.givenName, face.familyName), picture);
    if (picture.isNull()) { // on a chosen card the frame has the colour of the card
        painter->setPen(QPen(colours.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, unit(1), unit(1));
    }
    const auto write = [&](const QRectF &place, const QString &text, const QFont &font, const QColor &colour) {
        const int alignment = m_shape == Shape::Tall ? Qt::AlignHCenter : Qt::AlignLeft;
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, alignment | Qt::AlignTop | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const int line = lineHeight();
    const QFont bold = kit::stepped(base, kit::TextStep::Body, QFont::DemiBold);
    const QFont small = kit::stepped(base, kit::TextStep::Small);
    if (m_shape == Shape::Tall) {
        const qreal top = frame.bottom() + unit(1);
        const QRectF lines(cell.left() + unit(0.5), top, cell.width() - unit(1), line);
        write(lines, face.givenName, bold, colours.ink);
        write(lines.translated(0, line), face.familyName, bold, colours.ink);
        write(lines.translated(0, 2 * line), face.line, small, colours.quiet);
    } else {
        const qreal start = frame.right() + unit(1.5);
        const QRectF lines(start, frame.center().y() - 1.5 * line, std::max(0.0, inner.right() - start), line);
        write(lines, face.givenName, bold, colours.ink);
        write(lines.translated(0, line), face.familyName, bold, colours.ink);
        write(lines.translated(0, 2 * line), face.line, small, colours.quiet);
    }
    painter->restore();
}

} // namespace rebond::ui::members

#include "moc_memberdelegate.cpp"
