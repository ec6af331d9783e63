// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and labels by merge: who of a list may be written to, the pages, the file, and what is noted of it. From any thread.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/lettertemplate.h"
#include "document/document.h"
#include "letters/fields.h"
#include "typeset/page.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rebond::workspace {

// Of a list so many are read, by name: whoever writes to more narrows it.
inline constexpr int kMostRecipients = 2000;

// By name.
[[nodiscard]] Result<QList<domain::LetterTemplate>> templatesOf(const Workspace &workspace);
// By reference or by name. NotFound with a sentence that names those there are.
[[nodiscard]] Result<domain::LetterTemplate> templateMeant(const Workspace &workspace, const QString &words);
// Invalid where its list, its sheet or a field in it is none; else as operations::saveTemplate().
[[nodiscard]] Result<domain::LetterTemplate> keepTemplate(Workspace &workspace, const domain::LetterTemplate &letter);

struct Recipient
{
    RawId id;
    QString reference;
    QString name;                 // as a list shows it
    QStringList address;          // lines, as the postman reads them; one alone where no address is known
    letters::Values values;       // of its own fields
    std::optional<RawId> company; // to whom an act would be
    QString contact;              // of that company, by name; may be empty
    QString against;              // why it is never written to; empty where it may be
};

struct RecipientList
{
    QList<Recipient> recipients; // who may be written to, by name
    QList<Recipient> leftOut;    // who may not, with the reason
    bool isCutShort = false;     // there are more
};
// Members: those of the cohort who are in the group today. `narrowed` is part of the name, or of a company's town or sector.
[[nodiscard]] Result<RecipientList> recipientsOf(const Workspace &workspace, letters::Recipients list,
                                                 const QString &narrowed = {});

struct MailingOrder
{
    domain::LetterTemplate letter;
    QList<Recipient> recipients;
    std::optional<Id<domain::Member>> member; // in whose name; none: the group's
    int start = 0;                            // the first label, from 0
    QString author;                           // of the file
};

// Invalid where the text cannot be filled in, or where there is nobody.
[[nodiscard]] Result<document::Document> mailingDocument(const Workspace &workspace, const MailingOrder &order,
                                                         const Formats &formats);
struct MailingPages
{
    typeset::PageList pages;
    document::Metadata metadata;
    // Remarks: what the text asks of the member and no consent allows, letters in no font; as a rule empty.
    QString keptBack;
};
[[nodiscard]] Result<MailingPages> layOutMailing(const Workspace &workspace, const MailingOrder &order,
                                                 const Formats &formats, TaskContext &task);
// One PDF of all, whatever its name ends in; whole or not at all. What is to be kept of it is kept before the file takes its
// place, and where that fails the place is as it was. Answers the file. Invalid where the text has no words.
[[nodiscard]] Result<QStringList> writeMailing(const Workspace &workspace, const MailingOrder &order,
                                               const Formats &formats, const QString &path, TaskContext &task,
                                               const std::function<Done()> &keep = {});

// In the outreach: an act a company, or, of relays, that they were asked for the member the letter is about. Invalid where nothing
// can be noted of such letters. Answers how many.
[[nodiscard]] Result<int> noteMailing(Workspace &workspace, const MailingOrder &order,
                                      const std::optional<QDate> &dueOn, TaskContext *task = nullptr);

// MailingPages::keptBack by itself.
[[nodiscard]] Result<QString> keptBackOf(const Workspace &workspace, const MailingOrder &order, const Formats &formats);

[[nodiscard]] QString proposedMailingName(const MailingOrder &order);

} // namespace rebond::workspace
