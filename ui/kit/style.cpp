// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/strokes.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace rebond::ui::kit {

namespace {
constexpr qreal kFieldAir = 1;   // units, beside the words of a field, besides Qt's own
constexpr qreal kItemAir = 2.5;  // over and under the words of a cell, together
constexpr int kBesideChoice = 1; // pixels that Fusion leaves on each side of a chosen text
constexpr int kBesideIcon = 4;   // and between its icon and it

// A cell of a table with neither picture nor box: its words and the ring of the keyboard have all of it. Qt says the same of
// both after it has laid the words out to know how large they are, which took a tenth of the painting of a list. It asks for the
// places of the picture and the box as well, and draws nothing there.
bool isWordsAlone(QStyle::SubElement element, const QStyleOption *option)
{
    if (element != QStyle::SE_ItemViewItemText && element != QStyle::SE_ItemViewItemDecoration
        && element != QStyle::SE_ItemViewItemCheckIndicator && element != QStyle::SE_ItemViewItemFocusRect)
        return false;
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    constexpr auto kOthers = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    return item && item->showDecorationSelected && item->features.testFlag(QStyleOptionViewItem::HasDisplay)
        && !(item->features & kOthers);
}

// A focus that came by mouse needs no ring on a button; in a field it is where the typing goes.
bool showsRing(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

// A field of several lines is edged as one of a single line.
bool isWritten(const QStyleOption *option, const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly() && isEnabled(option);
}

// No wider than the frame: more of it would stand where two scroll bars meet, and nowhere else.
qreal frameRing(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? std::min<qreal>(ringWidth(), frame->lineWidth) : ringWidth();
}

QColor blended(const QColor &one, const QColor &other, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(channel(one.red(), other.red()), channel(one.green(), other.green()),
                  channel(one.blue(), other.blue()));
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, ButtonKind kind)
{
    const Colours &colours = coloursOf(option->palette);
    const bool down = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool over = option->state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
    const QRectF rect(option->rect);
    if (kind == ButtonKind::Primary && isEnabled(option)) {
        const QColor fill = down || over ? blended(colours.sea, colours.ink, down ? 0.3 : 0.15) : colours.sea;
        fillRound(painter, rect, fill, Qt::NoPen, radius());
        if (showsRing(option)) { // a ring of its own colour would not be seen on it
            const qreal gap = ringWidth();
            drawRing(painter, rect.adjusted(gap, gap, -gap, -gap), colours.onSea, radius() - gap / 2);
        }
        return;
    }
    if (kind == ButtonKind::Link) {
        if (down || over)
            fillRound(painter, rect, colours.tint, Qt::NoPen, radius());
    } else {
        const QColor fill = down ? colours.tint : over ? blended(colours.paper, colours.tint, 0.5) : colours.paper;
        fillRound(painter, rect, isEnabled(option) ? fill : colours.raised,
                  QPen(isEnabled(option) ? colours.edge : colours.line, 1), radius());
    }
    if (showsRing(option))
        drawRing(painter, rect, colours.sea, radius());
}
} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Enter presses the button that has the keyboard, as the space bar does. Outside dialogues this makes no default of
    // it: Enter in a field does what the field says.
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return unit(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return unit(2);
    case PM_ButtonMargin: return unit(3);
    case PM_ButtonDefaultIndicator: return 0; // the primary button is known by its colour
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractItemView *>(widget) || !widget ? 1 : unit(0.5);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return unit(4.5);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return unit(2);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize: return unit(4.5);
    case PM_MenuButtonIndicator: // the arrow of a button with a menu; a link has less air around its words
        return unit(buttonKind(widget) == ButtonKind::Link ? 6.5 : 4.5);
    case PM_ScrollBarExtent: return unit(3);
    case PM_SplitterWidth: return unit(2.5); // a list and what stands beside it are two things
    case PM_ScrollBarSliderMin: return unit(8);
    case PM_SliderThickness: return unit(6); // the knob and its ring
    case PM_SliderControlThickness:
    case PM_SliderLength: return unit(4.5);
    case PM_FocusFrameHMargin: // beside the words of a cell
    case PM_HeaderMargin: return unit(2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup: // a list under the field, not a menu over it
        return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : unit(4);
    switch (type) {
    case CT_PushButton: {
        const bool link = buttonKind(widget) == ButtonKind::Link;
        const int margin = unit(link ? 1 : 4); // a link stands nearly in line with the words over it
        return {size.width() + 2 * margin, std::max(size.height(), line) + unit(link ? 2 : 3)};
    }
    case CT_LineEdit: return {result.width() + 2 * unit(kFieldAir), std::max(result.height(), line + unit(3))};
    case CT_SpinBox: // two more units than its parts: the field in it has margins of its own
        return {size.width() + unit(kArrows + 3), std::max(size.height(), line + unit(3))};
    case CT_ComboBox: // as high as a field, also where it keeps room for signs beside its words
        return {size.width() + unit(9), line + unit(3)};
    case CT_ToolButton: return {result.width() + unit(), std::max(result.height(), line + unit(2))};
    case CT_ItemViewItem: // as much air over and under several lines as over one
        return {result.width() + unit(2), std::max(result.height(), line) + unit(kItemAir)};
    case CT_HeaderSection: return {result.width() + unit(2), std::max(result.height(), line + unit(3))};
    case CT_MenuItem: return {result.width() + unit(2), std::max(result.height(), unit(1))};
    case CT_MenuBarItem: return {result.width() + unit(), line + unit(2)};
    case CT_CheckBox:
    case CT_RadioButton: return {result.width() + unit(), std::max(result.height(), line + unit(2))};
    default: return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = isWordsAlone(element, option) ? option->rect
                                                     : QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(unit(kFieldAir), 0, -unit(kFieldAir), 0);
    // Words at the top of a tall row have as much air over them as under them.
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_ItemViewItemText && item && item->displayAlignment.testFlag(Qt::AlignTop))
        return rect.adjusted(0, unit(kItemAir) / 2, 0, 0);
    return rect;
}

bool Style::drawFrameOrPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Colours &colours = coloursOf(option->palette);
    const QRectF rect(option->rect);
    const bool focused = option->state.testFlag(State_HasFocus);
    bool isWritable = true;
    switch (element) {
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, buttonKind(widget)); return true;
    case PE_PanelButtonTool: drawButtonPanel(option, painter, ButtonKind::Link); return true;
    case PE_FrameDefaultButton: return true; // the primary button is known by its colour
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return element == PE_FrameLineEdit; // in a cell or a combo box, which has its own frame
        isWritable = isEnabled(option) && !option->state.testFlag(State_ReadOnly);
        fillRound(painter, rect,
                  element == PE_PanelLineEdit ? (isWritable ? colours.paper : colours.raised) : QBrush(Qt::NoBrush),
                  focused ? QPen(colours.sea, ringWidth()) : QPen(isWritable ? colours.edge : colours.line, 1),
                  radius());
        return true;
    case PE_Frame:
        isWritable = isWritten(option, widget);
        fillRound(painter, rect, Qt::NoBrush,
                  focused ? QPen(colours.sea, frameRing(option)) : QPen(isWritable ? colours.edge : colours.line, 1),
                  isWritable ? radius() : unit(0.5));
        return true;
    case PE_IndicatorArrowDown: drawArrow(painter, rect, isEnabled(option) ? colours.quiet : colours.line); return true;
    case PE_FrameFocusRect: drawRing(painter, rect, colours.sea, unit(0.5)); return true;
    case PE_FrameStatusBarItem: return true;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return true;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            fillRound(painter, rect, colours.tint, Qt::NoPen, unit(1));
        return true;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, element == PE_PanelTipLabel ? colours.ink : colours.paper);
        painter->setPen(QPen(colours.line, 1));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return true;
    case PE_IndicatorHeaderArrow:
        // Up where it begins with the least, as other programs have it; Qt calls that order "down". Its place is given from five
        // pixels under the top, two margins less high than the heading: it belongs in line with the words.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(painter, rect.adjusted(0, -5, 0, 2 * unit(2)), colours.quiet,
                      header->sortIndicator == QStyleOptionHeader::SortDown ? Points::Up : Points::Down);
        return true;
    default: return false;
    }
}

bool Style::drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const bool radio = element == PE_IndicatorRadioButton;
    if (!radio && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return false;
    const Colours &colours = coloursOf(option->palette);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option->state.testFlag(State_On);
    const bool half = option->state.testFlag(State_NoChange);
    const QColor frame = isEnabled(option) ? (on || half ? colours.sea : colours.edge) : colours.line;
    const QColor fill = (on || half) && !radio ? (isEnabled(option) ? colours.sea : colours.edge) : colours.paper;
    fillRound(painter, rect, fill, QPen(frame, 1.5), radio ? rect.width() / 2 : unit(0.75));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (radio && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isEnabled(option) ? colours.sea : colours.edge);
        painter->drawEllipse(rect.center(), rect.width() / 4, rect.width() / 4);
    } else if (on || half) {
        painter->setPen(
            QPen(colours.onSea, std::max(1.5, rect.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&rect](qreal x, qreal y) {
            return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
        };
        painter->drawPolyline(half ? QPolygonF({at(0.25, 0.5), at(0.75, 0.5)})
                                   : QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
    painter->restore();
    return true;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!drawFrameOrPanel(element, option, painter, widget) && !drawMark(element, option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonText(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Colours &colours = coloursOf(option->palette);
    QStyleOptionButton copy(*button);
    const ButtonKind kind = buttonKind(widget);
    if (isEnabled(option) && kind != ButtonKind::Plain)
        copy.palette.setColor(QPalette::ButtonText, kind == ButtonKind::Primary ? colours.onSea : colours.sea);
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void Style::drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Colours &colours = coloursOf(option->palette);
    QRectF rect(option->rect);
    const qreal thick = std::min<qreal>(rect.height(), unit(1.5));
    rect = QRectF(rect.left(), rect.center().y() - thick / 2, rect.width(), thick);
    if (element == CE_ProgressBarGroove) {
        fillRound(painter, rect, colours.line, Qt::NoPen, thick / 2);
        return;
    }
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const bool unknown = range <= 0;
    const qreal share = unknown ? 0.3 : static_cast<qreal>(bar->progress - bar->minimum) / static_cast<qreal>(range);
    if (share <= 0)
        return;
    const qreal width = std::max(thick, rect.width() * share);
    const bool fromRight = (option->direction == Qt::RightToLeft) != bar->invertedAppearance;
    const qreal left = unknown ? rect.center().x() - width / 2 : fromRight ? rect.right() - width : rect.left();
    fillRound(painter, QRectF(left, rect.top(), width, thick), colours.sea, Qt::NoPen, thick / 2);
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, colours.raised);
    painter->setPen(QPen(colours.line, 1));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    Q_UNUSED(widget)
}

// Fusion cuts a letter in two where the words of a choice, or above a column, have no room: who reads is to see that there
// is more.
void Style::drawChosenText(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!choice)
        return QProxyStyle::drawControl(CE_ComboBoxLabel, option, painter, widget);
    QStyleOptionComboBox copy(*choice);
    const int icon = copy.currentIcon.isNull() ? 0 : copy.iconSize.width() + kBesideIcon;
    const QRect field = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget);
    const int room = field.width() - 2 * kBesideChoice - icon;
    copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &copy, painter, widget);
}

void Style::drawHeading(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || !header->icon.isNull())
        return QProxyStyle::drawControl(CE_HeaderLabel, option, painter, widget);
    QStyleOptionHeader copy(*header);
    copy.text = copy.fontMetrics.elidedText(copy.text, Qt::ElideRight, copy.rect.width());
    QProxyStyle::drawControl(CE_HeaderLabel, &copy, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_ComboBoxLabel: drawChosenText(option, painter, widget); return;
    case CE_HeaderLabel: drawHeading(option, painter, widget); return;
    case CE_PushButtonLabel: drawButtonText(option, painter, widget); return;
    case CE_PushButton: {
        // Without Fusion's own focus frame: the panel draws the ring.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton copy(*button);
        copy.rect = subElementRect(SE_PushButtonContents, button, widget);
        drawControl(CE_PushButtonLabel, &copy, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: drawProgress(element, option, painter); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, painter, widget); return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        const Colours &colours = coloursOf(option->palette);
        painter->fillRect(option->rect, colours.paper);
        if (option->state.testFlag(State_Selected))
            fillRound(painter, option->rect, colours.tint, Qt::NoPen, unit(1));
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option->palette, isEnabled(option), item->text, QPalette::ButtonText);
        return;
    }
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace rebond::ui::kit

#include "moc_style.cpp"
