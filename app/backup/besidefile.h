// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: a small file of ours beside a cohort file, one JSON object, for its owner's eyes.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

namespace rebond::backup {

// Beside the file itself where the path is a link.
[[nodiscard]] QString besidePath(const QString &cohortFile, QLatin1String ending);

// Empty where there is no such file. Invalid where it is larger than drafts may be (drafts.h) or none of ours, in that
// format; the error's detail says why, and whoever knows what is lost writes the sentence.
[[nodiscard]] Result<QJsonObject> readBeside(const QString &path, int format);
// Whole, with its format; an empty object takes the file away.
[[nodiscard]] Done writeBeside(const QString &path, int format, const QJsonObject &object);

} // namespace rebond::backup
