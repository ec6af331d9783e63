// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/charts.h"

#include "reports/weekchart.h"
#include "typeset/charts.h"
#include "ui/paper/screendrawing.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace rebond::ui::dashboard {

using paper::paintDrawing;
using paper::pixelsPerPoint;
using paper::placed;
using paper::screenStyle;

namespace {
constexpr qreal kCurveHeightPt = 150;
constexpr qreal kWeeksHeightPt = 120;
constexpr int kPaintedAtOnce = 300; // people, in a few milliseconds

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

void showPeople(kit::DrawingView &view, const document::Pictogram &people, const figures::Reading &reading,
                const QString &language, const QString &name)
{
    const auto room = [](qreal width) { return QSizeF(width / pixelsPerPoint(), 0); };
    view.setHeightForWidth([people, room, language](int width) {
        const auto outline = typeset::outlinePictogram(people, room(width),
                                                       screenStyle(QApplication::palette(), language));
        return static_cast<int>(std::ceil(outline.size.height() * pixelsPerPoint()));
    });
    if (people.people <= kPaintedAtOnce) {
        view.setPaint([people, room, language](QPainter &painter, const QRectF &area, const QPalette &palette) {
            const typeset::Style style = screenStyle(palette, language);
            paintDrawing(painter, area, pixelsPerPoint(), typeset::layoutPictogram(people, room(area.width()), style),
                         style);
        });
    } else {
        view.setPaintBehind([people, room, language](const QRectF &area, const QPalette &palette) {
            return [people, area, scale = pixelsPerPoint(), size = room(area.width()),
                    style = screenStyle(palette, language)](QPainter &painter) {
                paintDrawing(painter, area, scale, typeset::layoutPictogram(people, size, style), style);
            };
        });
    }
    const QString filled = reading.headline().sentence;
    const QString others = reading.othersSentence();
    view.setSpots([people, room, language, filled, others](const QRectF &area) {
        const auto drawing = typeset::outlinePictogram(people, room(area.width()),
                                                       screenStyle(QApplication::palette(), language));
        return placed(drawing.spots, area, [&](const typeset::Spot &spot) { return spot.value > 0 ? filled : others; });
    });
    view.describe(name, people.alternative);
}

void showCurve(kit::DrawingView &view, const document::StepCurve &curve, const figures::Reading &reading,
               const QHash<RawId, QString> &names, const QString &language, const QString &name)
{
    paper::showCurve(view, curve, kCurveHeightPt, language, [reading, names](const typeset::Spot &spot) {
        const QString step = reading.step({.date = spot.date, .rebounded = spot.value});
        const QString who = namesOf(spot.people, names);
        return who.isEmpty() ? step : step + u'\n' + who;
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
        const typeset::Style style = screenStyle(palette, language);
        paintDrawing(painter, area, pixelsPerPoint(),
                     typeset::layoutWeeks(chart, area.size() / pixelsPerPoint(), style), style);
    });
    view.setSpots([chart, told, language](const QRectF &area) {
        const typeset::Style style = screenStyle(QApplication::palette(), language);
        const auto drawing = typeset::layoutWeeks(chart, area.size() / pixelsPerPoint(), style);
        return placed(drawing.spots, area, [&](const typeset::Spot &spot) { return told.value(spot.value); });
    });
    view.describe(name, (QStringList{chart.alternative} + told).join(u'\n'));
    return mondays;
}

} // namespace rebond::ui::dashboard
