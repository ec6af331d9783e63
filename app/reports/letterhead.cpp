// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterhead.h"

#include <QCoreApplication>
#include <QSizeF>
#include <QtEndian>

#include <algorithm>

namespace rebond::reports {

namespace {

using namespace document;

constexpr QSizeF kLogoRoom(140, 34); // points
constexpr QSizeF kCoverRoom(180, 72);

// From the head of the file: this room knows no pictures. Empty where it is no PNG.
QSizeF sizeOfPng(const QByteArray &png)
{
    constexpr qsizetype kWidthAt = 16;
    if (!png.startsWith("\x89PNG\r\n\x1A\n") || png.size() < kWidthAt + 8)
        return {};
    return {double(qFromBigEndian<quint32>(png.constData() + kWidthAt)),
            double(qFromBigEndian<quint32>(png.constData() + kWidthAt + 4))};
}

} // namespace

Blocks letterhead(const QByteArray &png, LogoPlace place)
{
    const QSizeF size = sizeOfPng(png);
    if (size.isEmpty())
        return {};
    const QSizeF most = place == LogoPlace::Cover ? kCoverRoom : kLogoRoom;
    const QSizeF room = size.scaled(most.boundedTo(size), Qt::KeepAspectRatio); // a small one stays sharp
    return {Picture{.bytes = png,
                    .width = room.width(),
                    .height = room.height(),
                    //: read aloud in place of the picture at the head of the report
                    .alternative = QCoreApplication::translate("ProgressReport", "Logo of the organisation")}};
}

Blocks signature(const domain::ReportOptions &options, QDate day, const Formats &formats)
{
    if (!options.isSigned())
        return {};
    TwoColumns columns;
    if (!options.signedAt.isEmpty()) {
        //: where and when a letter is signed: "Nice, 30 June 2012"
        columns.right.emplace_back(Paragraph{.text = day.isValid()
                                                       ? QCoreApplication::translate("ProgressReport", "%1, %2", "place and day")
                                                             .arg(options.signedAt, formats.date(day))
                                                       : options.signedAt,
                                             .size = {}});
    }
    if (!options.signer.isEmpty())
        columns.right.emplace_back(Paragraph{.text = bold(options.signer), .size = {}});
    if (!options.signerRole.isEmpty())
        columns.right.emplace_back(Paragraph{.text = quiet(options.signerRole), .size = {}});
    return {Spacer{4}, std::move(columns)};
}

} // namespace rebond::reports
