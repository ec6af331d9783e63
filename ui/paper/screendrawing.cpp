// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/screendrawing.h"

#include "typeset/pagepainter.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QTransform>

namespace rebond::ui::paper {

qreal pixelsPerPoint()
{
    const qreal small = QFontInfo(kit::stepped(QApplication::font(), kit::TextStep::Small)).pixelSize();
    return small / points(TextSize::Note);
}

typeset::Style screenStyle(const QPalette &palette, const QString &language)
{
    typeset::Style style;
    style.theme = kit::isDark(palette) ? rebond::Theme::Dark : rebond::Theme::Light;
    style.family = QFontInfo(QApplication::font()).family();
    style.language = language;
    return style;
}

void paintDrawing(QPainter &painter, const QRectF &area, qreal scale, const typeset::Drawing &drawing,
                  const typeset::Style &style)
{
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    typeset::PagePainter(style).paint(painter, drawing.marks);
}

QList<kit::DrawingView::Spot> placed(const QList<typeset::Spot> &spots, const QRectF &area,
                                     const std::function<QString(const typeset::Spot &)> &wordsOf)
{
    const QTransform toScreen = QTransform::fromScale(pixelsPerPoint(), pixelsPerPoint())
                              * QTransform::fromTranslate(area.left(), area.top());
    QList<kit::DrawingView::Spot> made;
    for (const typeset::Spot &spot : spots)
        made.append({.area = toScreen.map(spot.area), .ring = toScreen.map(spot.ring), .words = wordsOf(spot)});
    return made;
}

void showCurve(kit::DrawingView &view, const document::StepCurve &curve, qreal heightPt, const QString &language,
               const std::function<QString(const typeset::Spot &)> &wordsOf)
{
    view.setHeightForWidth([heightPt](int) { return static_cast<int>(heightPt * pixelsPerPoint()); });
    view.setPaint([curve, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
        const typeset::Style style = screenStyle(palette, language);
        paintDrawing(painter, area, pixelsPerPoint(),
                     typeset::layoutCurve(curve, area.size() / pixelsPerPoint(), style), style);
    });
    view.setSpots([curve, language, wordsOf](const QRectF &area) {
        const typeset::Style style = screenStyle(QApplication::palette(), language);
        return placed(typeset::layoutCurve(curve, area.size() / pixelsPerPoint(), style).spots, area, wordsOf);
    });
}

} // namespace rebond::ui::paper
