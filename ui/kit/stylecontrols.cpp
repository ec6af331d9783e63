// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of several parts: where these are, and how each control is drawn.
#include "ui/kit/style.h"

#include "ui/kit/icons.h"
#include "ui/kit/strokes.h"
#include "ui/kit/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <QtMath>

#include <algorithm>

namespace rebond::ui::kit {

namespace {
// What a scroll bar stands on: that of a page has no strip of another colour beside the page.
QPalette::ColorRole groundOf(const QWidget *scrollBar)
{
    const QWidget *place = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area = place ? qobject_cast<const QScrollArea *>(place->parentWidget()) : nullptr;
    return area && area->widget() ? area->widget()->backgroundRole() : QPalette::Base;
}
} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
            return comboBoxPart(option, part);
        break;
    case CC_SpinBox: return spinBoxPart(option, part);
    case CC_ScrollBar:
        if (part != SC_ScrollBarFirst && part != SC_ScrollBarLast)
            return scrollBarPart(option, part, widget);
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::comboBoxPart(const QStyleOptionComplex *option, SubControl part)
{
    const QRect rect = option->rect;
    const int arrow = unit(kArrows);
    const bool mirrored = option->direction == Qt::RightToLeft;
    if (part == SC_ComboBoxArrow)
        return {mirrored ? rect.left() : rect.right() - arrow, rect.top(), arrow, rect.height()};
    return rect.adjusted(mirrored ? arrow : unit(2), 1, mirrored ? -unit(2) : -arrow, -1);
}

// The two arrows one above the other, as wide as that of a choice.
QRect Style::spinBoxPart(const QStyleOptionComplex *option, SubControl part)
{
    const QRect rect = option->rect;
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool hasArrows = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = hasArrows ? unit(kArrows) : unit();
    const int frame = qCeil(ringWidth()); // the field stands within the ring
    const int half = rect.height() / 2;
    QRect place = rect;
    switch (part) {
    case SC_SpinBoxUp: place = QRect(rect.right() + 1 - arrows, rect.top(), arrows, half); break;
    case SC_SpinBoxDown:
        place = QRect(rect.right() + 1 - arrows, rect.top() + half, arrows, rect.height() - half);
        break;
    case SC_SpinBoxEditField: place = rect.adjusted(unit(1.5), frame, -arrows, -frame); break;
    default: break;
    }
    if (!hasArrows && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return {};
    return visualRect(option->direction, rect, place);
}

// No arrows at the ends: the wheel, the keys and the groove do what they did.
QRect Style::scrollBarPart(const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (!slider)
        return QProxyStyle::subControlRect(CC_ScrollBar, option, part, widget);
    if (part == SC_ScrollBarGroove)
        return slider->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(static_cast<qint64>(slider->pageStep) * length / (range + slider->pageStep));
        thumb = std::clamp(thumb, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
    }
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb,
                                              slider->upsideDown);
    int from = 0;
    int size = start; // the part before the thumb
    if (part == SC_ScrollBarSlider) {
        from = start;
        size = thumb;
    } else if (part == SC_ScrollBarAddPage) {
        from = start + thumb;
        size = length - start - thumb;
    }
    const QRect rect = horizontal ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                                  : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
    return visualRect(slider->direction, slider->rect, rect);
}

// Qt's cross that clears a field is a picture of 16 dots a side, as dark on dark as on light.
QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(QLatin1String("window-close"), QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const Colours &colours = coloursOf(option->palette);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = isEnabled(option);
    fillRound(painter, option->rect, enabled ? colours.paper : colours.raised,
              focused ? QPen(colours.sea, ringWidth()) : QPen(enabled ? colours.edge : colours.line, 1), radius());
    drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr),
              enabled ? colours.quiet : colours.edge);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    const Colours &colours = coloursOf(option->palette);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = isEnabled(option);
    fillRound(painter, option->rect, enabled ? colours.paper : colours.raised, Qt::NoPen, radius());
    const qreal ring = ringWidth();
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool isUp = part == SC_SpinBoxUp;
        const QRectF place(spinBoxPart(option, part));
        if (place.isEmpty())
            continue;
        const bool goes = enabled
                       && box->stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled
                                                         : QAbstractSpinBox::StepDownEnabled);
        const bool active = goes && option->activeSubControls == part
                         && (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken));
        if (active)
            fillRound(painter, place.adjusted(ring, isUp ? ring : 0, -ring, isUp ? 0 : -ring), colours.tint, Qt::NoPen,
                      unit(0.5));
        // The two stand near each other, as one sign.
        drawArrow(painter, place.translated(0, isUp ? unit(0.5) : -unit(0.5)), goes ? colours.quiet : colours.line,
                  isUp ? Points::Up : Points::Down);
    }
    if (box->frame)
        fillRound(painter, option->rect, Qt::NoBrush,
                  focused ? QPen(colours.sea, ring) : QPen(enabled ? colours.edge : colours.line, 1), radius());
}

void Style::drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const Colours &colours = coloursOf(option->palette);
    const QRectF handle(QProxyStyle::subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRectF all(option->rect);
    const qreal thick = unit();
    QRectF groove = horizontal ? QRectF(all.left(), all.center().y() - thick / 2, all.width(), thick)
                               : QRectF(all.center().x() - thick / 2, all.top(), thick, all.height());
    fillRound(painter, groove, colours.line, Qt::NoPen, thick / 2);
    if (horizontal && slider->direction == Qt::LeftToRight)
        groove.setRight(handle.center().x());
    else if (horizontal)
        groove.setLeft(handle.center().x());
    const QColor main = isEnabled(option) ? colours.sea : colours.edge;
    if (horizontal)
        fillRound(painter, groove, main, Qt::NoPen, thick / 2);
    const qreal size = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, size, size);
    knob.moveCenter(handle.center());
    const bool focused = option->state.testFlag(State_HasFocus);
    fillRound(painter, knob, focused ? main : colours.paper, QPen(main, ringWidth()), size / 2);
    if (focused)
        fillRound(painter, knob.adjusted(size / 3, size / 3, -size / 3, -size / 3), colours.paper, Qt::NoPen, size);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, option->palette.color(groundOf(widget)));
    if (slider->maximum <= slider->minimum)
        return;
    const qreal inset = unit(0.5);
    const QRectF thumb = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget))
                             .adjusted(inset, inset, -inset, -inset);
    const bool active = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    fillRound(painter, thumb, active ? colours.quiet : colours.edge, Qt::NoPen,
              std::min(thumb.width(), thumb.height()) / 2);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: drawComboBox(option, painter); return;
    case CC_SpinBox: drawSpinBox(option, painter); return;
    case CC_Slider: drawSlider(option, painter, widget); return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace rebond::ui::kit
