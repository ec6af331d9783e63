// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/choices.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rebond::ui::booklet {

namespace {

// Words and not numbers: they mean the same in every version. In the order of the enumerations.
constexpr std::array kOrderWords{"sector", "occupation", "name"};
constexpr std::array kStyleWords{"classic", "modern", "compact"};
constexpr std::array kSheetWords{"pages", "two-up", "printer"};
constexpr std::array kOwnWords{"missing", "instead", "after"};

template<typename Words>
int placeOf(const Words &words, const QJsonValue &value)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (value.toString() == QLatin1String(words.at(i)))
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace

QByteArray remembered(const Choices &choices)
{
    const QJsonObject object{
        {QStringLiteral("order"), QLatin1String(kOrderWords.at(static_cast<size_t>(choices.order)))},
        {QStringLiteral("template"), QLatin1String(kStyleWords.at(static_cast<size_t>(choices.style)))},
        {QStringLiteral("sheets"), QLatin1String(kSheetWords.at(static_cast<size_t>(choices.sheets)))},
        {QStringLiteral("own_pdfs"), QLatin1String(kOwnWords.at(static_cast<size_t>(choices.own)))},
        {QStringLiteral("anonymous"), choices.isAnonymous},
        {QStringLiteral("logo"), choices.hasLogo},
        {QStringLiteral("photos"), choices.hasPhotos},
        {QStringLiteral("qr-codes"), choices.hasCodes},
        {QStringLiteral("cover"), choices.cover},
        {QStringLiteral("words"), choices.words},
        {QStringLiteral("links"), choices.links},
        {QStringLiteral("contact"), choices.contact},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Choices choicesFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Choices choices;
    choices.order = static_cast<rebond::booklet::Order>(placeOf(kOrderWords, object.value(QStringLiteral("order"))));
    choices.style = static_cast<cv::CvTemplate>(placeOf(kStyleWords, object.value(QStringLiteral("template"))));
    choices.sheets = static_cast<typeset::SheetForm>(placeOf(kSheetWords, object.value(QStringLiteral("sheets"))));
    choices.own = static_cast<rebond::booklet::OwnPdfs>(placeOf(kOwnWords, object.value(QStringLiteral("own_pdfs"))));
    choices.isAnonymous = object.value(QStringLiteral("anonymous")).toBool();
    choices.hasLogo = object.value(QStringLiteral("logo")).toBool(true);
    choices.hasPhotos = object.value(QStringLiteral("photos")).toBool();
    choices.hasCodes = object.value(QStringLiteral("qr-codes")).toBool();
    choices.cover = object.value(QStringLiteral("cover")).toString();
    choices.words = object.value(QStringLiteral("words")).toString();
    choices.links = object.value(QStringLiteral("links")).toString();
    choices.contact = object.value(QStringLiteral("contact")).toString();
    return choices;
}

} // namespace rebond::ui::booklet
