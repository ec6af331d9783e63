// SPDX-License-Identifier: GPL-3.0-or-later
// Paper that goes out to somebody: the follow-up sheet of a member, letters and labels by merge.
#include "tool/commands.h"

#include "base/folding.h"
#include "domain/lead.h"
#include "letters/labelsheet.h"
#include "letters/starters.h"
#include "operations/mailings.h"
#include "tool/terminal.h"
#include "tool/usefullinks.h"
#include "workspace/dossier.h"
#include "workspace/followup.h"
#include "workspace/mailing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::tool {

namespace {

using domain::LetterTemplate;
using workspace::Recipient;
using workspace::RecipientList;
using workspace::Workspace;

class LettersSaid
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
public:
    //: %1 is a reference or a name
    static QString unknown(const QString &words)
    {
        return tr("Nobody of that list is called “%1”: give references or names as the list shows them.").arg(words);
    }
    //: %1 is a name, %2 why they are not written to
    static QString against(const Recipient &recipient)
    {
        return tr("%1 (%2) %3: no letter was written.").arg(recipient.name, recipient.reference, recipient.against);
    }
    //: %1 is a name, %2 a reference, %3 why: "asked not to be contacted"
    static QString leftOut(const Recipient &recipient)
    {
        return tr("Left out: %1 (%2) %3.").arg(recipient.name, recipient.reference, recipient.against);
    }
    static QString more(int count)
    {
        return tr("Only the first %n are written to: narrow the list with --narrow.", nullptr, count);
    }
    static QString badStart() { return tr("--start takes the number of a label on its sheet, from 1 on."); }
};

// The one that is there, or, with --text, as that says: not kept yet.
Result<LetterTemplate> letterOf(const Workspace &workspace, const Call &call)
{
    const QString name = call.text("template");
    const auto standing = workspace::templateMeant(workspace, name);
    if (!call.has("text"))
        return standing;
    if (!standing && standing.error().kind != Error::Kind::NotFound)
        return standing;
    const auto text = textOfFile(call.text("text"));
    if (!text)
        return fail(text.error());
    LetterTemplate letter = standing.value_or(LetterTemplate());
    const auto set = [&](QString &field, const char *option, const QString &usual) {
        if (call.has(option))
            field = call.text(option);
        else if (field.isEmpty())
            field = usual;
    };
    set(letter.recipients, "list", letters::codeOf(letters::Recipients::Companies));
    set(letter.sheet, "sheet", QLatin1String(letters::kLetterSheet));
    set(letter.subject, "subject", {});
    letter.name = letter.name.isEmpty() ? name : letter.name;
    letter.body = *text;
    return operations::tidied(letter);
}

const Recipient *recipientCalled(const QList<Recipient> &recipients, const QString &words)
{
    const QString folded = fold(words);
    const auto found = std::find_if(recipients.cbegin(), recipients.cend(), [&](const Recipient &each) {
        return each.reference == words || fold(each.name) == folded;
    });
    return found == recipients.cend() ? nullptr : &*found;
}

// Those who are named, or all who may be written to.
Result<QList<Recipient>> chosenOf(const RecipientList &list, const Call &call)
{
    if (!call.has("to"))
        return list.recipients;
    QList<Recipient> chosen;
    const QStringList named = call.text("to").split(u',', Qt::SkipEmptyParts);
    for (const QString &words : named) {
        const Recipient *recipient = recipientCalled(list.recipients, words.trimmed());
        if (recipient) {
            const bool isTwice = std::any_of(chosen.cbegin(), chosen.cend(),
                                             [&](const Recipient &each) { return each.id == recipient->id; });
            if (!isTwice)
                chosen.append(*recipient);
            continue;
        }
        const Recipient *silent = recipientCalled(list.leftOut, words.trimmed());
        if (silent)
            return invalid(LettersSaid::against(*silent));
        return notFound(LettersSaid::unknown(words.trimmed()));
    }
    return chosen;
}

// The template and the letters, as the call asks for.
Done keep(Workspace &workspace, const workspace::MailingOrder &order, const Call &call)
{
    if (call.has("text")) {
        if (const auto kept = workspace::keepTemplate(workspace, order.letter); !kept)
            return fail(kept.error());
    }
    if (call.has("note")) {
        const auto noted = workspace::noteMailing(workspace, order, domain::defaultDueOn(call.clock().today()));
        if (!noted)
            return fail(noted.error());
    }
    return {};
}

// All of it, or nothing: what was kept before the rest failed is taken back.
int written(Workspace &workspace, const workspace::MailingOrder &order, const RecipientList &list, const Call &call)
{
    auto &history = workspace.store().history();
    const auto before = history.undoStep();
    ShownProgress progress(call);
    const auto files = workspace::writeMailing(workspace, order, call.formats(), call.argument(1), progress,
                                               [&] { return keep(workspace, order, call); });
    progress.clear();
    if (!files) {
        while (history.undoStep() != before) {
            if (const Done undone = history.undo(); !undone)
                return complain(undone.error());
        }
        return complain(files.error());
    }
    if (const auto keptBack = workspace::keptBackOf(workspace, order, call.formats()); keptBack && !keptBack->isEmpty())
        say(call, *keptBack);
    if (!call.has("to")) {
        for (const Recipient &each : list.leftOut)
            say(call, LettersSaid::leftOut(each));
        if (list.isCutShort)
            say(call, LettersSaid::more(static_cast<int>(order.recipients.size())));
    }
    return kDone;
}

} // namespace

int runFollowUp(const Call &call)
{
    const auto workspace = Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto member = workspace::memberMeant(**workspace, call.text("member"));
    if (!member)
        return complain(member.error());
    ShownProgress progress(call);
    const Done written = workspace::writeFollowUp(**workspace, *member, call.formats(), call.argument(1), progress);
    progress.clear();
    return written ? kDone : complain(written.error());
}

int runLetter(const Call &call)
{
    const int start = call.number("start").value_or(1);
    if (start < 1) {
        (void)complain({Error::Kind::Invalid, LettersSaid::badStart(), {}});
        return kWrongCall;
    }
    const auto workspace = Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    workspace::MailingOrder order;
    order.start = start - 1;
    const auto letter = letterOf(**workspace, call);
    if (!letter)
        return complain(letter.error());
    order.letter = *letter;
    if (const letters::LabelSheet *sheet = letters::findLabelSheet(letter->sheet); sheet && start > sheet->places())
        return complain({Error::Kind::Invalid, LettersSaid::badStart(), {}});
    if (call.has("member")) {
        const auto member = workspace::memberMeant(**workspace, call.text("member"));
        if (!member)
            return complain(member.error());
        order.member = *member;
    }
    const auto recipients = letters::parseRecipients(letter->recipients);
    const auto list = workspace::recipientsOf(**workspace, recipients.value_or(letters::Recipients::Companies),
                                              call.text("narrow"));
    if (!list)
        return complain(list.error());
    const auto chosen = chosenOf(*list, call);
    if (!chosen)
        return complain(chosen.error());
    order.recipients = *chosen;
    return written(**workspace, order, *list, call);
}

} // namespace rebond::tool
