// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringView>

namespace rebond::pictures {

// The first letters of a given and a family name, particles left out: "Hubert", "de la Mourachonne" → HM; "Anne",
// "d’Orvellane" → AO. One letter or none where a name is missing.
[[nodiscard]] QString initialsOf(QStringView givenName, QStringView familyName);

// Those letters in the frame of a portrait (kPictureSize, opaque), for members without a photo. Needs a QGuiApplication;
// the letters are of `fontFamily`, so the pixels are the same where the font is.
[[nodiscard]] QImage initialsPicture(QStringView givenName, QStringView familyName,
                                     const QString &fontFamily = QStringLiteral("Open Sans"));

} // namespace rebond::pictures
