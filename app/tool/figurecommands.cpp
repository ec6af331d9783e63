// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "exchange/listkind.h"
#include "figures/daytocome.h"
#include "figures/explain.h"
#include "figures/json.h"
#include "figures/reading.h"
#include "tool/terminal.h"
#include "workspace/attendance.h"
#include "workspace/explanations.h"
#include "workspace/reporting.h"
#include "workspace/searching.h"
#include "workspace/storedfiles.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rebond::tool {

namespace {

figures::Question questionOf(const Call &call)
{
    return figures::Question{call.date("as-of").value_or(call.clock().today()), call.date("known-by")};
}

void sayWhatIsToCome(const Call &call)
{
    const QString sentence = figures::dayToComeSentence(questionOf(call), call.clock().today(), call.formats());
    if (!sentence.isEmpty())
        say(call, sentence);
}

QString listOf(const domain::Doubt &doubt)
{
    const auto kind = exchange::parseListKind(doubt.kind);
    return kind ? exchange::titleOf(*kind) : doubt.kind;
}

int explainFigure(const Call &call, const workspace::Workspace &workspace)
{
    const auto rows = workspace::explanationTable(workspace, questionOf(call), call.text("explain"), call.formats());
    if (!rows)
        return complain(rows.error());
    sayWhatIsToCome(call);
    return print(*rows);
}

QByteArray checkAsJson(bool isSound, const QList<workspace::DamagedFile> &damaged, const QList<domain::Doubt> &doubts)
{
    QJsonArray files;
    for (const workspace::DamagedFile &file : damaged) {
        files.append(QJsonObject{{QStringLiteral("kind"), file.kind},
                                 {QStringLiteral("reference"), file.reference},
                                 {QStringLiteral("sentence"), file.sentence}});
    }
    QJsonArray list;
    for (const domain::Doubt &doubt : doubts) {
        list.append(QJsonObject{{QStringLiteral("kind"), doubt.kind},
                                {QStringLiteral("reference"), doubt.reference},
                                {QStringLiteral("code"), doubt.code},
                                {QStringLiteral("sentence"), doubt.sentence}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("sound"), isSound},
                                     {QStringLiteral("damaged_files"), files},
                                     {QStringLiteral("doubtful"), list}})
        .toJson();
}

} // namespace

int runFigures(const Call &call)
{
    if (call.has("explain")) {
        if (const auto source = figures::explainSource(call.text("explain")); !source) {
            (void)complain(source.error());
            return kWrongCall;
        }
    }
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    if (call.has("explain"))
        return explainFigure(call, **workspace);
    const auto whole = workspace::wholeFigures(**workspace, questionOf(call));
    if (!whole)
        return complain(whole.error());
    sayWhatIsToCome(call);
    if (call.has("json"))
        return print(figures::toJson(whole->figures, whole->search));
    return printWords(figures::table(whole->figures, call.formats())
                      + figures::searchTable(whole->search, call.formats()));
}

int runReport(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const QString audience = call.text("audience");
    const workspace::ReportOrder order{questionOf(call), audience == u"funder"   ? figures::Audience::Funder
                                                         : audience == u"public" ? figures::Audience::Public
                                                                                 : figures::Audience::Internal};
    ShownProgress progress(call);
    const Done written = workspace::writeReport(**workspace, order, call.formats(), call.argument(1), progress);
    if (!written)
        return complain(written.error());
    progress.clear();
    sayWhatIsToCome(call);
    return kDone;
}

int runAttendance(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto workshop = workspace::workshopMeant(**workspace, call.text("workshop"));
    if (!workshop)
        return complain(workshop.error());
    ShownProgress progress(call);
    const auto warning = workspace::writeAttendance(**workspace, *workshop, call.formats(), call.argument(1), progress);
    if (!warning)
        return complain(warning.error());
    progress.clear();
    if (!warning->isEmpty())
        say(call, *warning);
    return kDone;
}

int runCheck(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    if (const Done sound = (*workspace)->store().checkWhole(); !sound) {
        if (call.has("json") && sound.error().kind == Error::Kind::Storage) // and not only busy
            (void)output(checkAsJson(false, {}, {}));
        return complain(sound.error());
    }
    ShownProgress progress(call);
    const auto damaged = workspace::damagedFiles(**workspace, progress);
    if (!damaged)
        return complain(damaged.error());
    const auto doubts = (*workspace)->doubts(call.formats(), progress);
    if (!doubts)
        return complain(doubts.error());
    progress.clear();
    if (call.has("json")) {
        if (const int printed = print(checkAsJson(damaged->isEmpty(), *damaged, *doubts)); printed != kDone)
            return printed;
    }
    for (const workspace::DamagedFile &file : *damaged)
        (void)complain({Error::Kind::Storage, file.sentence, {}});
    if (!damaged->isEmpty())
        return kCouldNot;
    if (call.has("json"))
        return kDone;
    QString text = QCoreApplication::translate("Tool", "The file is sound.") + u'\n';
    for (const domain::Doubt &doubt : *doubts)
        //: one line of doubtful data: %1 is a list ("Outcomes"), %2 a reference in it, %3 a sentence
        text += QCoreApplication::translate("Tool", "%1, %2: %3").arg(listOf(doubt), doubt.reference, doubt.sentence)
              + u'\n';
    return printWords(text);
}

} // namespace rebond::tool
