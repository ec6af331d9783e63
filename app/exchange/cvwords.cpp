// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cvwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

namespace rebond::exchange {

namespace {

void addWords(QStringList &words, const QJsonValue &value)
{
    if (value.isObject()) {
        for (const QJsonValue &each : value.toObject())
            addWords(words, each);
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            addWords(words, each);
    } else if (!value.isNull()) {
        words.append(value.toVariant().toString());
    }
}

} // namespace

QString wordsOf(const domain::Cv &cv)
{
    const QJsonDocument document = QJsonDocument::fromJson(cv.resume.toUtf8());
    if (!document.isObject())
        return cv.resume;
    QStringList words;
    addWords(words, document.object());
    return words.join(QStringLiteral(" · "));
}

} // namespace rebond::exchange
