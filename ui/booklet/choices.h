// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen last for a cohort's booklet, as bytes among the settings.
#pragma once

#include "workspace/booklet.h"

#include <QByteArray>
#include <QString>

namespace rebond::ui::booklet {

struct Choices
{
    rebond::booklet::Order order = rebond::booklet::Order::Sector;
    cv::CvTemplate style = cv::CvTemplate::Classic;
    rebond::booklet::OwnPdfs own = rebond::booklet::OwnPdfs::WhereNoOther;
    typeset::SheetForm sheets = typeset::SheetForm::Pages; // of the exported file
    bool isAnonymous = false;
    bool hasLogo = true;
    bool hasPhotos = false;
    bool hasCodes = false;
    QString cover = {};
    QString words = {};
    QString links = {}; // as they are typed, a line each
    QString contact = {};
    friend bool operator==(const Choices &, const Choices &) = default;
};

[[nodiscard]] QByteArray remembered(const Choices &choices);
// What is missing or of a newer version counts as not chosen.
[[nodiscard]] Choices choicesFrom(const QByteArray &bytes);

} // namespace rebond::ui::booklet
