// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mailings.h"

#include "base/folding.h"
#include "storage/mappings/all.h"
#include "storage/opencohort.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rebond::operations {

using domain::Act;
using domain::LetterTemplate;
using storage::Query;
using storage::Transaction;

namespace {

class MailingSaid
{
    Q_DECLARE_TR_FUNCTIONS(Mailings)
public:
    static QString noName() { return tr("Give the template a name."); }
    //: %1 is the name of a template of a letter
    static QString nameTaken(const QString &name)
    {
        return tr("There is a template “%1” already: give this one another name.").arg(name);
    }
    //: %1 is a number
    static QString tooLong()
    {
        return tr("The text of a template has at most %1 characters: make it shorter.").arg(kLongestTemplate);
    }
    static QString gone() { return tr("This template is no longer in the file: somebody has deleted it."); }
    static QString companyGone() { return tr("A company is no longer in the file: choose the recipients again."); }
    static QString memberGone() { return tr("This member is no longer in the file: somebody has deleted it."); }
    //: %1 is the name of a company
    static QString silent(const QString &company)
    {
        return tr("%1 asked not to be contacted: take it out of the recipients.").arg(company);
    }
    static QString nobody() { return tr("Choose at least one recipient."); }
    static QString notedAlready()
    {
        return tr("These letters of that day are in the outreach already: nothing was noted a second time.");
    }
    //: on the undo button and in the journal; %1 is the name of a template
    static QString adding(const QString &name) { return tr("Add the template “%1”").arg(name); }
    //: on the undo button and in the journal; %1 is the reference of a template
    static QString changing(const QString &reference) { return tr("Change the template %1").arg(reference); }
    //: on the undo button and in the journal; %1 is the reference of a template
    static QString removing(const QString &reference) { return tr("Delete the template %1").arg(reference); }
    //: on the undo button and in the journal; %1 is the name of a letter, %n how many letters
    static QString noting(const QString &name, int count)
    {
        return tr("Note %n letter(s) “%1”", nullptr, count).arg(name);
    }
};

QString endTrimmed(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QString notesOf(const Mailing &mailing, const Mailing::Addressee &addressee)
{
    return addressee.contact.isEmpty() ? mailing.name : mailing.name + QStringLiteral(" · ") + addressee.contact;
}

// Before this mailing: two contacts of one company may have one name.
bool isNoted(Transaction &transaction, const Act &act, const QList<Act> &ofThisMailing)
{
    const QList<Act> sameDay = transaction.list(
        Query<Act>().where(&Act::company, act.company).where(&Act::date, act.date).where(&Act::cohort, act.cohort));
    return std::any_of(sameDay.cbegin(), sameDay.cend(), [&](const Act &each) {
        return each.channel == act.channel && each.notes == act.notes && each.members == act.members
            && std::none_of(ofThisMailing.crbegin(), ofThisMailing.crend(),
                            [&](const Act &own) { return own.id == each.id; });
    });
}

} // namespace

LetterTemplate tidied(LetterTemplate letter)
{
    letter.name = letter.name.simplified();
    letter.subject = letter.subject.simplified();
    letter.body = endTrimmed(letter.body);
    return letter;
}

Result<LetterTemplate> saveTemplate(storage::Store &store, LetterTemplate letter)
{
    letter = tidied(std::move(letter));
    if (letter.name.isEmpty())
        return invalid(MailingSaid::noName());
    if (letter.name.size() + letter.subject.size() + letter.body.size() > kLongestTemplate)
        return invalid(MailingSaid::tooLong());
    return store.write(QString(), [&](Transaction &transaction) -> Result<LetterTemplate> {
        const QString key = fold(letter.name);
        const QList<LetterTemplate> others = transaction.list<LetterTemplate>();
        for (const LetterTemplate &other : others) {
            if (other.id != letter.id && fold(other.name) == key)
                return invalid(MailingSaid::nameTaken(other.name));
        }
        if (letter.revision > 0 && !transaction.find(letter.id))
            return notFound(MailingSaid::gone());
        transaction.setLabel(letter.revision > 0 ? MailingSaid::changing(letter.reference)
                                                 : MailingSaid::adding(letter.name));
        return transaction.save(letter);
    });
}

Done removeTemplate(storage::Store &store, Id<LetterTemplate> id)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto stored = transaction.find(id);
        if (!stored)
            return notFound(MailingSaid::gone());
        transaction.setLabel(MailingSaid::removing(stored->reference));
        transaction.remove(*stored);
        return {};
    });
}

Result<QList<Act>> noteMailing(storage::Store &store, const Mailing &mailing, TaskContext *task)
{
    if (mailing.addressees.isEmpty())
        return invalid(MailingSaid::nobody());
    const QString label = MailingSaid::noting(mailing.name, static_cast<int>(mailing.addressees.size()));
    return store.write(label, [&](Transaction &transaction) -> Result<QList<Act>> {
        if (const Done open = storage::ensureOpen(transaction, mailing.cohort); !open)
            return fail(open.error());
        if (mailing.member && !transaction.find(*mailing.member))
            return notFound(MailingSaid::memberGone());
        QList<Act> acts;
        for (const Mailing::Addressee &addressee : mailing.addressees) {
            if (task && task->isCancelled())
                return cancelled();
            if (task)
                task->step(acts.size(), mailing.addressees.size(), label);
            const auto company = transaction.find(addressee.company);
            if (!company)
                return notFound(MailingSaid::companyGone());
            if (company->doNotContact)
                return invalid(MailingSaid::silent(company->name));
            Act act;
            act.cohort = mailing.cohort;
            act.company = addressee.company;
            act.date = mailing.day;
            act.onBehalfOf = mailing.member ? domain::OnBehalfOf::Membre : domain::OnBehalfOf::Collectif;
            if (mailing.member)
                act.members = {*mailing.member};
            act.channel = domain::Channel::Courrier;
            act.notes = notesOf(mailing, addressee);
            act.dueOn = mailing.dueOn;
            if (isNoted(transaction, act, acts))
                return fail(Error::Kind::Conflict, MailingSaid::notedAlready());
            acts.append(transaction.save(act));
        }
        return acts;
    });
}

} // namespace rebond::operations
