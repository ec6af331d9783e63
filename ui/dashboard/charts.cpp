// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/charts.h"

#include "typeset/charts.h"
#include "typeset/pagepainter.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace rebond::ui::dashboard {

namespace {
constexpr qreal kCurveHeightPt = 150;

typeset::Style styleOf(const QPalette &palette, const QString &language)
{
    typeset::Style style;
    style.theme = kit::isDark(palette) ? rebond::Theme::Dark : rebond::Theme::Light;
    style.family = QFontInfo(QApplication::font()).family();
    style.language = language;
    return style;
}

void paintDrawing(QPainter &painter, const QRectF &area, const typeset::Drawing &drawing, const typeset::Style &style)
{
    painter.translate(area.topLeft());
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    typeset::PagePainter(style).paint(painter, drawing.marks);
}
} // namespace

qreal pixelsPerPoint()
{
    const qreal small = QFontInfo(kit::stepped(QApplication::font(), kit::TextStep::Small)).pixelSize();
    return small / points(TextSize::Note);
}

void showPeople(kit::DrawingView &view, const document::Pictogram &people, const QString &language, const QString &name)
{
    view.setHeightForWidth([people, language](int width) {
        const qreal scale = pixelsPerPoint();
        const auto drawing = typeset::layoutPictogram(people, QSizeF(width / scale, 0),
                                                      styleOf(QApplication::palette(), language));
        return static_cast<int>(std::ceil(drawing.size.height() * scale));
    });
    view.setPaint([people, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
        const typeset::Style style = styleOf(palette, language);
        paintDrawing(painter, area, typeset::layoutPictogram(people, QSizeF(area.width() / pixelsPerPoint(), 0), style),
                     style);
    });
    view.describe(name, people.alternative);
}

void showCurve(kit::DrawingView &view, const document::StepCurve &curve, const QString &language, const QString &name,
               const QString &words)
{
    view.setHeightForWidth([](int) { return static_cast<int>(kCurveHeightPt * pixelsPerPoint()); });
    view.setPaint([curve, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
        const typeset::Style style = styleOf(palette, language);
        paintDrawing(painter, area, typeset::layoutCurve(curve, area.size() / pixelsPerPoint(), style), style);
    });
    view.describe(name, words);
}

} // namespace rebond::ui::dashboard
