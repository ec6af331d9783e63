// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/charts.h"

#include "reports/weekchart.h"
#include "typeset/charts.h"
#include "typeset/pagepainter.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>
#include <QTransform>

#include <cmath>

namespace rebond::ui::dashboard {

namespace {
constexpr qreal kCurveHeightPt = 150;
constexpr qreal kWeeksHeightPt = 120;
constexpr int kPaintedAtOnce = 300; // people, in a few milliseconds

typeset::Style styleOf(const QPalette &palette, const QString &language)
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

// Spots of the layout where the drawing stands on the screen, in words.
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
// Those who made a step, a few of many. Names are no secret of a projector; what else is known of them is not told here.
QString namesOf(const QList<RawId> &people, const QHash<RawId, QString> &names)
{
    QStringList told;
    for (const RawId &person : people.mid(0, kMostNamesAtOnce))
        told.append(names.value(person));
    const QString listed = told.join(QStringLiteral(", "));
    const int others = static_cast<int>(people.size() - told.size());
    if (others == 0)
        return listed;
    //: %1 is a few names, %n the number of the others
    return QCoreApplication::translate("Dashboard", "%1 and %n more", nullptr, others).arg(listed);
}
} // namespace

qreal pixelsPerPoint()
{
    const qreal small = QFontInfo(kit::stepped(QApplication::font(), kit::TextStep::Small)).pixelSize();
    return small / points(TextSize::Note);
}

void showPeople(kit::DrawingView &view, const document::Pictogram &people, const figures::Reading &reading,
                const QString &language, const QString &name)
{
    const auto room = [](qreal width) { return QSizeF(width / pixelsPerPoint(), 0); };
    view.setHeightForWidth([people, room, language](int width) {
        const auto outline = typeset::outlinePictogram(people, room(width), styleOf(QApplication::palette(), language));
        return static_cast<int>(std::ceil(outline.size.height() * pixelsPerPoint()));
    });
    if (people.people <= kPaintedAtOnce) {
        view.setPaint([people, room, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
            const typeset::Style style = styleOf(palette, language);
            paintDrawing(painter, area, pixelsPerPoint(), typeset::layoutPictogram(people, room(area.width()), style),
                         style);
        });
    } else {
        view.setPaintBehind([people, room, language](const QRectF &area, const QPalette &palette) {
            return [people, area, scale = pixelsPerPoint(), size = room(area.width()),
                    style = styleOf(palette, language)](QPainter &painter) {
                paintDrawing(painter, area, scale, typeset::layoutPictogram(people, size, style), style);
            };
        });
    }
    const QString filled = reading.headline().sentence;
    const QString others = reading.othersSentence();
    view.setSpots([people, room, language, filled, others](const QRectF &area) {
        const auto drawing = typeset::outlinePictogram(people, room(area.width()),
                                                       styleOf(QApplication::palette(), language));
        return placed(drawing.spots, area, [&](const typeset::Spot &spot) { return spot.value > 0 ? filled : others; });
    });
    view.describe(name, people.alternative);
}

void showCurve(kit::DrawingView &view, const document::StepCurve &curve, const figures::Reading &reading,
               const QHash<RawId, QString> &names, const QString &language, const QString &name)
{
    view.setHeightForWidth([](int) { return static_cast<int>(kCurveHeightPt * pixelsPerPoint()); });
    view.setPaint([curve, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
        const typeset::Style style = styleOf(palette, language);
        paintDrawing(painter, area, pixelsPerPoint(),
                     typeset::layoutCurve(curve, area.size() / pixelsPerPoint(), style), style);
    });
    view.setSpots([curve, reading, names, language](const QRectF &area) {
        const typeset::Style style = styleOf(QApplication::palette(), language);
        const auto drawing = typeset::layoutCurve(curve, area.size() / pixelsPerPoint(), style);
        return placed(drawing.spots, area, [&](const typeset::Spot &spot) {
            const QString step = reading.step({.date = spot.date, .rebounded = spot.value});
            const QString who = namesOf(spot.people, names);
            return who.isEmpty() ? step : step + u'\n' + who;
        });
    });
    QStringList words{curve.alternative};
    for (const figures::CurvePoint &point : reading.curve())
        words.append(reading.step(point));
    view.describe(name, words.join(u'\n'));
}

QList<QDate> showWeeks(kit::DrawingView &view, const QList<figures::ActivityWeek> &weeks, const Formats &formats,
                       const QString &name)
{
    const document::WeekChart chart = reports::weekChart(weeks, formats);
    if (chart.lines.isEmpty())
        return {};
    const QString language = codeOf(formats.language());
    QStringList told; // by week
    QList<QDate> mondays;
    for (const figures::ActivityWeek &week : reports::weeksDrawn(weeks)) {
        told.append(reports::weekInWords(week, formats));
        mondays.append(week.monday);
    }
    view.setHeightForWidth([](int) { return static_cast<int>(kWeeksHeightPt * pixelsPerPoint()); });
    view.setPaint([chart, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
        const typeset::Style style = styleOf(palette, language);
        paintDrawing(painter, area, pixelsPerPoint(),
                     typeset::layoutWeeks(chart, area.size() / pixelsPerPoint(), style), style);
    });
    view.setSpots([chart, told, language](const QRectF &area) {
        const typeset::Style style = styleOf(QApplication::palette(), language);
        const auto drawing = typeset::layoutWeeks(chart, area.size() / pixelsPerPoint(), style);
        return placed(drawing.spots, area, [&](const typeset::Spot &spot) { return told.value(spot.value); });
    });
    view.describe(name, (QStringList{chart.alternative} + told).join(u'\n'));
    return mondays;
}

} // namespace rebond::ui::dashboard
