// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mailing.h"

#include "base/folding.h"
#include "base/safefile.h"
#include "domain/consent.h"
#include "domain/phone.h"
#include "domain/relay.h"
#include "letters/letterpages.h"
#include "letters/starters.h"
#include "operations/mailings.h"
#include "operations/relays.h"
#include "operations/reportoptions.h"
#include "storage/mappings/all.h"
#include "typeset/boxes.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/addressees.h"
#include "workspace/boxedletters.h"
#include "workspace/writing.h"

#include <QCoreApplication>

namespace rebond::workspace {

using domain::LetterTemplate;
using domain::Member;
using letters::Field;
using letters::Recipients;
using letters::Values;
using storage::Query;
using storage::Reader;

namespace {

class MailingSaid
{
    Q_DECLARE_TR_FUNCTIONS(Mailing)
public:
    //: %1 is what somebody typed, %2 a list of names
    static QString unknown(const QString &words, const QString &names)
    {
        return tr("There is no template “%1”: choose among %2, or write one on the page “Letters”.").arg(words, names);
    }
    //: one of a list of templates: %1 is its name, %2 its reference
    static QString named(const QString &name, const QString &reference) { return tr("“%1” (%2)").arg(name, reference); }
    //: %1 is what somebody typed
    static QString none(const QString &words)
    {
        return tr("There is no template “%1”, and none at all in this file: write one on the page “Letters”.")
            .arg(words);
    }
    //: %1 is a word
    static QString noList(const QString &code)
    {
        return tr("A template is filled in from companies, contacts, relays or members, not from “%1”.").arg(code);
    }
    static QString noSheet(const QString &code)
    {
        QStringList codes{QLatin1String(letters::kLetterSheet)};
        for (const letters::LabelSheet &sheet : letters::labelSheets())
            codes.append(QLatin1String(sheet.code));
        //: %1 is a word, %2 a list of words
        return tr("There is no sheet “%1”: choose among %2.").arg(code, codes.join(QStringLiteral(", ")));
    }
    static QString noWords() { return tr("The text has no words yet: write some, then write it to somebody."); }
    static QString nobody() { return tr("There is nobody to write to: choose at least one recipient."); }
    static QString memberGone() { return tr("This member is no longer in the group: choose another one."); }
    //: %1 is a name
    static QString noConsent(const QString &name)
    {
        return tr("%1 has no consent to be named in outreach that holds today: enter it on the page of the member, or "
                  "write in the name of the group.")
            .arg(name);
    }
    //: remark; %1 is a name
    static QString withoutCv(const QString &name)
    {
        return tr("Without the occupation or the headline of %1: no consent for the use “cv” in the medium “outreach” "
                  "holds today.")
            .arg(name);
    }
    //: remark; %1 is a name
    static QString withoutContact(const QString &name)
    {
        return tr("Without how to reach %1: no consent for the use “contact” in the medium “outreach” holds today.")
            .arg(name);
    }
    static QString needsMember() { return tr("What a relay is asked is noted for a member: choose for whom it was."); }
    static QString notOutreach() { return tr("Letters to members are no outreach: nothing is noted of them."); }
    static QString labelsNoted() { return tr("Labels alone are no letters: note the letter that they go with."); }
    //: name of a file; %1 is the name of a letter
    static QString fileName(const QString &name) { return tr("Letters %1").arg(name); }
};

bool isLetter(const LetterTemplate &letter)
{
    return letter.sheet == QLatin1String(letters::kLetterSheet);
}

Result<Recipients> listOf(const LetterTemplate &letter)
{
    if (const auto list = letters::parseRecipients(letter.recipients))
        return *list;
    return invalid(MailingSaid::noList(letter.recipients));
}

Done checked(const LetterTemplate &letter)
{
    const auto list = listOf(letter);
    if (!list)
        return fail(list.error());
    if (!isLetter(letter) && !letters::findLabelSheet(letter.sheet))
        return invalid(MailingSaid::noSheet(letter.sheet));
    if (const Done subject = letters::checkText(letter.subject, *list); !subject)
        return subject;
    return letters::checkText(letter.body, *list);
}

// Of the member in whose name letters are.
struct MemberValues
{
    Values told;      // today, in outreach
    Values ofCv;      // kept back, for want of a consent to that use
    Values ofContact; // likewise
};

// Who agrees to be named has not agreed to more: occupation and headline are words of their CV, as on the site and in appeals.
Result<MemberValues> memberValues(Reader &reader, const Workspace &workspace, Id<Member> id)
{
    using domain::ConsentMedium;
    using domain::ConsentUse;
    const auto member = reader.find(id);
    if (!member || member->cohort != workspace.cohort().id)
        return notFound(MailingSaid::memberGone());
    const auto consents = reader.list(Query<domain::Consent>().where(&domain::Consent::member, id));
    const QDate today = workspace.clock().today();
    if (!domain::allows(consents, ConsentUse::Name, ConsentMedium::Outreach, today))
        return invalid(MailingSaid::noConsent(member->displayName()));
    MemberValues values;
    values.told.insert(Field::Member, member->displayName());
    const auto sort = [&](ConsentUse use, const Values &theirs, Values &keptBack) {
        (domain::allows(consents, use, ConsentMedium::Outreach, today) ? values.told : keptBack).insert(theirs);
    };
    sort(ConsentUse::Cv,
         {{Field::MemberOccupation, member->occupations.value(0)}, {Field::MemberHeadline, member->headline}},
         values.ofCv);
    sort(ConsentUse::Contact,
         {{Field::MemberEmail, member->email}, {Field::MemberPhone, domain::formatPhone(member->phone)}},
         values.ofContact);
    return values;
}

// What all letters of one order have in common.
struct OfEveryLetter
{
    letters::Sender sender;
    Values values;
    MemberValues keptBack; // of the member, where there is one
};

Result<OfEveryLetter> commonOf(const Workspace &workspace, const MailingOrder &order, const Formats &formats)
{
    return workspace.store().read([&](Reader &reader) -> Result<OfEveryLetter> {
        OfEveryLetter common;
        const auto options = operations::reportOptionsOf(reader, workspace.cohort().id);
        common.sender = {.organisation = options.organisation,
                         .address = options.organisationAddress,
                         .place = options.signedAt,
                         .signer = options.signer,
                         .signerFunction = options.signerRole,
                         .logo = {}};
        if (const auto logo = options.logo ? reader.find(*options.logo) : std::nullopt)
            common.sender.logo = logo->bytes;
        common.values = {{Field::Date, formats.date(workspace.clock().today())},
                         {Field::Place, options.signedAt},
                         {Field::Group, workspace.cohort().name},
                         {Field::Organisation, options.organisation},
                         {Field::Signer, options.signer},
                         {Field::SignerFunction, options.signerRole}};
        if (order.member) {
            const auto member = memberValues(reader, workspace, *order.member);
            if (!member)
                return fail(member.error());
            common.values.insert(member->told);
            common.keptBack = *member;
        }
        return common;
    });
}

typeset::Paper paperOf(const LetterTemplate &letter)
{
    return isLetter(letter) ? typeset::Paper::a4() : typeset::Paper::a4().bare();
}

// As a template says it, with the values of one recipient.
Result<letters::Letter> letterTo(const Recipient &recipient, const LetterTemplate &letter, Recipients list,
                                 const Values &common)
{
    Values values = common;
    values.insert(recipient.values);
    const auto subject = letters::filledIn(letter.subject, list, values);
    if (!subject)
        return fail(subject.error());
    const auto body = letters::filledIn(letter.body, list, values);
    if (!body)
        return fail(body.error());
    return letters::Letter{recipient.address, *subject, *body};
}

// Where the text asks for what is kept back, in the first letter: in all of them.
QString keptBackIn(const MailingOrder &order, Recipients list, const OfEveryLetter &common)
{
    const Recipient &first = order.recipients.first();
    const auto isAsked = [&](const Values &keptBack) {
        Values all = common.values;
        all.insert(keptBack);
        const auto told = letterTo(first, order.letter, list, common.values);
        const auto wanted = letterTo(first, order.letter, list, all);
        return told && wanted && (told->subject != wanted->subject || told->body != wanted->body);
    };
    const QString name = common.values.value(Field::Member);
    QStringList sentences;
    if (isAsked(common.keptBack.ofCv))
        sentences.append(MailingSaid::withoutCv(name));
    if (isAsked(common.keptBack.ofContact))
        sentences.append(MailingSaid::withoutContact(name));
    return sentences.join(u' ');
}

// On letters in no font: of all, or by who is written to. Filled in once more only where there may be any.
QString boxesIn(const MailingOrder &order, Recipients list, const OfEveryLetter &common, const Formats &formats)
{
    const bool isOnPaperWithHead = isLetter(order.letter);
    const letters::Sender &from = common.sender;
    const QStringList head{from.organisation, from.address, from.place, from.signer, from.signerFunction};
    QStringList ours = isOnPaperWithHead ? typeset::lettersInNoFont(head.join(u' ')) : QStringList();
    const QStringList shared = QStringList{order.letter.subject, order.letter.body} + common.values.values();
    const QStringList inAll = typeset::lettersInNoFont(shared.join(u' '));
    QList<Boxed> boxed;
    for (const Recipient &recipient : order.recipients) {
        const QStringList known = recipient.address + recipient.values.values();
        if (inAll.isEmpty() && typeset::lettersInNoFont(known.join(u' ')).isEmpty())
            continue;
        const auto letter = letterTo(recipient, order.letter, list, common.values);
        if (!letter)
            continue;
        const QStringList said = isOnPaperWithHead ? letter->address + QStringList{letter->subject, letter->body}
                                                   : QStringList(letter->body);
        QStringList theirs = typeset::lettersInNoFont(said.join(u' '));
        for (const QString &each : inAll) {
            if (theirs.removeAll(each) > 0 && !ours.contains(each))
                ours.append(each);
        }
        if (!theirs.isEmpty())
            boxed.append({recipient.name, theirs});
    }
    boxed.prepend({{}, ours});
    return boxedSentence(boxed, formats);
}

} // namespace

Result<QList<LetterTemplate>> templatesOf(const Workspace &workspace)
{
    return workspace.store().read(
        [](Reader &reader) { return reader.list(Query<LetterTemplate>().orderByKey("name_key")); });
}

Result<LetterTemplate> templateMeant(const Workspace &workspace, const QString &words)
{
    const auto all = templatesOf(workspace);
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const LetterTemplate &letter : *all) {
        if (letter.reference == words.trimmed() || fold(letter.name) == fold(words))
            return letter;
        names.append(MailingSaid::named(letter.name, letter.reference));
    }
    return notFound(names.isEmpty() ? MailingSaid::none(words)
                                    : MailingSaid::unknown(words, names.join(QStringLiteral(", "))));
}

Result<LetterTemplate> keepTemplate(Workspace &workspace, const LetterTemplate &letter)
{
    if (const Done sound = checked(letter); !sound)
        return fail(sound.error());
    return operations::saveTemplate(workspace.store(), letter);
}

Result<RecipientList> recipientsOf(const Workspace &workspace, Recipients list, const QString &narrowed)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](Reader &reader) {
        return readRecipients(reader, workspace.cohort().id, list, fold(narrowed), workspace.clock().today());
    });
}

Result<document::Document> mailingDocument(const Workspace &workspace, const MailingOrder &order,
                                           const Formats &formats)
{
    if (const Done sound = checked(order.letter); !sound)
        return fail(sound.error());
    if (order.recipients.isEmpty())
        return invalid(MailingSaid::nobody());
    const Recipients list = listOf(order.letter).value();
    const auto common = commonOf(workspace, order, formats);
    if (!common)
        return fail(common.error());
    QList<letters::Letter> filled;
    for (const Recipient &recipient : order.recipients) {
        auto letter = letterTo(recipient, order.letter, list, common->values);
        if (!letter)
            return fail(letter.error());
        filled.append(*std::move(letter));
    }
    const letters::About about{.title = order.letter.name,
                               .author = order.author,
                               .day = workspace.clock().today(),
                               .created = workspace.clock().now()};
    if (isLetter(order.letter))
        return letters::letterPages(filled, common->sender, about, formats);
    QStringList texts;
    for (const letters::Letter &label : std::as_const(filled))
        texts.append(label.body);
    return letters::labelPages(texts, *letters::findLabelSheet(order.letter.sheet), order.start, about, formats);
}

Result<MailingPages> layOutMailing(const Workspace &workspace, const MailingOrder &order, const Formats &formats,
                                   TaskContext &task)
{
    const auto document = mailingDocument(workspace, order, formats);
    if (!document)
        return fail(document.error());
    if (task.isCancelled())
        return cancelled();
    auto keptBack = keptBackOf(workspace, order, formats);
    if (!keptBack)
        return fail(keptBack.error());
    return MailingPages{typeset::Typesetter({}, paperOf(order.letter)).typeset(*document), document->metadata,
                        *std::move(keptBack)};
}

Result<QString> keptBackOf(const Workspace &workspace, const MailingOrder &order, const Formats &formats)
{
    const auto list = listOf(order.letter);
    if (!list)
        return fail(list.error());
    if (order.recipients.isEmpty())
        return QString();
    const auto common = commonOf(workspace, order, formats);
    if (!common)
        return fail(common.error());
    QStringList remarks{order.member ? keptBackIn(order, *list, *common) : QString(),
                        boxesIn(order, *list, *common, formats)};
    remarks.removeAll(QString());
    return formats.typography(remarks.join(u' '));
}

Result<QStringList> writeMailing(const Workspace &workspace, const MailingOrder &order, const Formats &formats,
                                 const QString &path, TaskContext &task, const std::function<Done()> &keep)
{
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    if (order.letter.body.trimmed().isEmpty()) // it is seen, and not sent
        return invalid(MailingSaid::noWords());
    const auto made = layOutMailing(workspace, order, formats, task);
    if (!made)
        return fail(made.error());
    const auto bytes = typeset::writePdf(made->pages, made->metadata, task);
    if (!bytes)
        return fail(bytes.error());
    if (task.isCancelled())
        return cancelled();
    (*file)->write(*bytes);
    if (keep) {
        if (const Done whole = (*file)->rest(); !whole)
            return fail(whole.error());
        if (const Done kept = keep(); !kept)
            return fail(kept.error());
    }
    if (const Done placed = (*file)->commit(); !placed)
        return fail(placed.error());
    return QStringList(path);
}

Result<int> noteMailing(Workspace &workspace, const MailingOrder &order, const std::optional<QDate> &dueOn,
                        TaskContext *task)
{
    const auto list = listOf(order.letter);
    if (!list)
        return fail(list.error());
    if (!isLetter(order.letter))
        return invalid(MailingSaid::labelsNoted());
    if (*list == Recipients::Members)
        return invalid(MailingSaid::notOutreach());
    const QDate today = workspace.clock().today();
    const int count = static_cast<int>(order.recipients.size());
    if (*list == Recipients::Relays) {
        if (!order.member)
            return invalid(MailingSaid::needsMember());
        QList<Id<domain::Relay>> relays;
        for (const Recipient &recipient : order.recipients)
            relays.append(Id<domain::Relay>(recipient.id));
        const auto asked = operations::askRelays(workspace.store(), relays, *order.member, today);
        return asked ? Result<int>(count) : fail(asked.error());
    }
    operations::Mailing mailing;
    mailing.cohort = workspace.cohort().id;
    mailing.name = order.letter.name;
    mailing.day = today;
    mailing.member = order.member;
    mailing.dueOn = dueOn;
    for (const Recipient &recipient : order.recipients) {
        if (recipient.company)
            mailing.addressees.append({Id<domain::Company>(*recipient.company), recipient.contact});
    }
    const auto noted = operations::noteMailing(workspace.store(), mailing, task);
    return noted ? Result<int>(count) : fail(noted.error());
}

QString proposedMailingName(const MailingOrder &order)
{
    return proposedName(MailingSaid::fileName(order.letter.name)) + QStringLiteral(".pdf");
}

} // namespace rebond::workspace
