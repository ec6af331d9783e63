// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "appeals/network.h"
#include "tool/terminal.h"
#include "workspace/appeals.h"
#include "workspace/dossier.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rebond::tool {

namespace {

// What is in the picture for those who do not see it, and what is not in it.
QByteArray cardJson(const QString &path, const workspace::CardWritten &card, const QStringList &keptBack)
{
    const QJsonObject object{{QStringLiteral("file"), path},
                             {QStringLiteral("width"), card.size.width()},
                             {QStringLiteral("height"), card.size.height()},
                             {QStringLiteral("alternative"), card.alternative},
                             {QStringLiteral("left_out"), QJsonArray::fromStringList(keptBack)}};
    return QJsonDocument(object).toJson();
}

} // namespace

int runCard(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto member = workspace::memberMeant(**workspace, call.text("member"));
    if (!member)
        return complain(member.error());
    const QSize size = appeals::parsePictureSize(call.text("size")).value_or(appeals::pictureSizes().first());
    const auto card = workspace::writeCard(**workspace, *member, size, call.formats(), call.argument(1));
    if (!card)
        return complain(card.error());
    const QStringList keptBack = appeals::keptSentences(card->told, call.formats());
    for (const QString &sentence : keptBack)
        say(call, sentence);
    if (!card->doubt.isEmpty())
        say(call, card->doubt);
    if (call.has("json"))
        return print(cardJson(call.argument(1), *card, keptBack));
    return print((card->alternative + u'\n').toUtf8());
}

} // namespace rebond::tool
