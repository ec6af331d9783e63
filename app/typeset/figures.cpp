// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings as blocks: one piece, never cut, in the document's structure as a figure with its alternative.
#include "typeset/charts.h"
#include "typeset/galley.h"
#include "typeset/pictures.h"

namespace rebond::typeset {

namespace {

Galley asPiece(Drawing drawing, int node, int second = kArtifact)
{
    for (Mark &mark : drawing.marks) {
        if (mark.node != kArtifact)
            mark.node = mark.node == 0 ? node : second;
    }
    return {Piece{.height = drawing.size.height(), .marks = std::move(drawing.marks)}};
}

} // namespace

Galley layoutFigure(const document::Pictogram &pictogram, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Figure, kArtifact, pictogram.alternative);
    const double height = std::min(pictogram.columns > 0 ? Fit().people : press.fit.people, frame.maxHeight);
    return asPiece(layoutPictogram(pictogram, QSizeF(frame.width, height), press.style), node);
}

Galley layoutFigure(const document::StepCurve &curve, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Figure, kArtifact, curve.alternative);
    const double height = std::min(curve.height > 0 ? curve.height : press.fit.curve, frame.maxHeight);
    return asPiece(layoutCurve(curve, QSizeF(frame.width, height), press.style), node);
}

Galley layoutFigure(const document::ShareCurve &curve, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Figure, kArtifact, curve.alternative);
    const double height = std::min(curve.height > 0 ? curve.height : Fit().curve, frame.maxHeight);
    return asPiece(layoutShareCurve(curve, QSizeF(frame.width, height), press.style), node);
}

Galley layoutFigure(const document::WeekChart &chart, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Figure, kArtifact, chart.alternative);
    const double height = std::min(chart.height, frame.maxHeight);
    return asPiece(layoutWeeks(chart, QSizeF(frame.width, height), press.style), node);
}

Galley layoutFigure(const document::Headline &headline, const Frame &frame, Press &press)
{
    const int node = press.structure.add(Role::Heading1);
    const int second = headline.subline.isEmpty() ? kArtifact : press.structure.add(Role::Paragraph);
    return asPiece(layoutHeadline(headline, frame.width, press.style), node, second);
}

Galley layoutFigure(const document::Picture &picture, const Frame &frame, Press &press)
{
    const double scale = std::min(
        {1.0, frame.width / std::max(1.0, picture.width), frame.maxHeight / std::max(1.0, picture.height)});
    const QSizeF room = QSizeF(picture.width, picture.height) * scale;
    const QImage image = printImage(picture.bytes, room);
    Drawing drawing{.size = room, .marks = {}};
    if (image.isNull()) { // an empty frame says that something is missing
        QPainterPath path;
        path.addRect(QRectF(QPointF(), room));
        drawing.marks.append({Shape{.path = path, .stroke = Colour::Line}, 0});
    } else {
        drawing.marks.append({Raster{.room = QRectF(QPointF(), room), .image = image}, 0});
    }
    return asPiece(std::move(drawing), press.structure.add(Role::Figure, kArtifact, picture.alternative));
}

} // namespace rebond::typeset
