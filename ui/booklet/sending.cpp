// SPDX-License-Identifier: GPL-3.0-or-later
// The booklet on its way to one company, and what was begun for one.
#include "ui/booklet/bookletpage.h"

#include "ui/booklet/letterpanel.h"
#include "ui/booklet/pickpanel.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"

#include <QFileInfo>
#include <QSet>
#include <QStringList>

namespace rebond::ui::booklet {

using workspace::BookletOrder;
using workspace::OfferSending;
using workspace::SentBooklet;

namespace {
QString sendingPurpose()
{
    return QStringLiteral("reports");
}

// Of what decides whether it went there before.
bool isSameSending(const BookletOrder &one, const BookletOrder &other)
{
    return one.to == other.to && one.offer == other.offer && one.members == other.members;
}
} // namespace

QVariantMap BookletPage::preparation() const
{
    QVariantMap preparation = m_letter->preparation();
    QStringList members;
    for (const auto &member : m_picks->chosen())
        members.append(member.toString());
    if (!members.isEmpty())
        preparation.insert(QStringLiteral("members"), members);
    return preparation;
}

void BookletPage::resume(const QVariantMap &preparation)
{
    QSet<RawId> members;
    for (const QString &each : preparation.value(QStringLiteral("members")).toStringList()) {
        if (const auto id = RawId::parse(each))
            members.insert(*id);
    }
    m_picks->choose(members);
    m_letter->resume(preparation);
    if (const auto offer = RawId::parse(preparation.value(QStringLiteral("offer")).toString()))
        readOffer(*offer, {members.cbegin(), members.cend()});
}

QVariantMap BookletPage::draft() const
{
    const QVariantMap begun = preparation();
    return begun == m_sent ? QVariantMap() : begun;
}

bool BookletPage::takeUp(const QVariantMap &draft)
{
    resume(draft);
    return true;
}

void BookletPage::giveUp()
{
    resume({});
}

void BookletPage::answerOffer(const RawId &offer, const QList<RawId> &members)
{
    showSide(m_letter);
    readOffer(offer, members);
}

void BookletPage::readOffer(const RawId &offer, const QList<RawId> &members)
{
    delete m_readingOffer; // another one is meant by now
    QList<Id<domain::Member>> chosen;
    for (const RawId &member : members)
        chosen.append(Id<domain::Member>(member));
    m_readingOffer = kit::startTask<OfferSending>(
        this, tr("Reading the offer"),
        [workspace = m_workspace, id = Id<domain::Offer>(offer), chosen](TaskContext &) {
            return workspace::sendingForOffer(*workspace, id, chosen);
        },
        [this](const Result<OfferSending> &sending) {
            if (!sending)
                return around().messages.say(sending.error());
            QSet<RawId> ticked;
            for (const auto &member : sending->members)
                ticked.insert(member.raw());
            m_picks->choose(ticked);
            m_letter->answer(*sending);
        });
}

// For an offer nobody ticked is not everybody.
bool BookletPage::maySend() const
{
    return m_hasPages && !(m_letter->offer() && m_picks->chosen().isEmpty());
}

// What went there before is told before anybody is asked for a file.
void BookletPage::lookBeforeSending()
{
    // Without a company its button is off; that of a message is not.
    if (m_isSending || !m_letter->company() || !settle())
        return;
    findSentBefore([this](const SentBefore &before) {
        if (!before)
            return around().messages.say(before.error());
        if (!*before)
            return askWhereToSend(Repeat::Refused);
        tellSentBefore(**before, [this] { askWhereToSend(Repeat::Meant); });
    });
}

void BookletPage::findSentBefore(const std::function<void(const SentBefore &)> &then)
{
    delete m_lookingBefore; // something else is chosen by now
    const BookletOrder asked = order();
    m_lookingBefore = kit::startTask<std::optional<domain::Act>>(
        this, tr("Looking at what was sent before"),
        [workspace = m_workspace, asked](TaskContext &) { return workspace::sentBefore(*workspace, asked); },
        [this, then, asked](const SentBefore &before) {
            if (isSameSending(order(), asked))
                return then(before);
            m_lookingBefore = nullptr; // it is just telling this
            lookBeforeSending();
        });
}

void BookletPage::tellSentBefore(const domain::Act &act, const std::function<void()> &sendAgain)
{
    around()
        .messages.say(kit::MessageBar::Severity::Warning,
                      //: %1 is the name of a company, %2 the reference of an act, %3 a date
                      tr("CVs of these members went to “%1” before, with act %2 of %3: nothing was sent a second time.")
                          .arg(m_letter->companyName(), act.reference, around().formats.date(act.date)));
    const auto sendTold = [this, sendAgain, told = order()] {
        if (isSameSending(order(), told))
            sendAgain();
        else
            lookBeforeSending(); // nothing was told of what is chosen by now
    };
    around().messages.offer(tr("Send them once more"), QStringLiteral("sendAgainButton"),
                            kit::MessageBar::AfterPress::Close, this, sendTold);
    around().messages.offer(tr("Go to the act"), QStringLiteral("earlierActButton"), kit::MessageBar::AfterPress::Close,
                            this, [this, id = act.id.raw()] { Q_EMIT actRequested(id); });
}

void BookletPage::askWhereToSend(Repeat repeat)
{
    if (m_isSending || !settle())
        return;
    kit::FileRequest request = exportRequest();
    request.title = tr("Write what is sent");
    request.kind = kit::FileRequest::Kind::Save;
    request.folder = around().settings.folder(sendingPurpose());
    request.suffix = QStringLiteral("pdf");
    around().files.ask(this, request, [this, repeat](const QString &path) {
        around().settings.setFolder(sendingPurpose(), QFileInfo(path).absolutePath());
        send(path, repeat);
    });
}

void BookletPage::send(const QString &path, Repeat repeat)
{
    if (m_isSending)
        return;
    m_isSending = true;
    m_letter->setSending(maySend(), true);
    around().messages.end(kit::MessageBar::BySuccess);
    workspace::BookletOrder wanted = order();
    wanted.isSentAgain = repeat == Repeat::Meant;
    around().tasks.follow(kit::startTask<SentBooklet>(
        this, tr("Writing what is sent"),
        [workspace = m_workspace, wanted, channel = m_letter->channel(), formats = around().formats,
         path](TaskContext &context) {
            return workspace::sendBooklet(*workspace, wanted, channel, formats, path, context);
        },
        // An offer may have filled in another company by then.
        [this, path, company = m_letter->companyName()](const Result<SentBooklet> &sent) {
            m_isSending = false;
            m_letter->setSending(maySend(), false);
            if (sent)
                tellSent(*sent, path, company);
            else
                tellNotSent(sent.error(), path);
        }));
}

void BookletPage::tellSent(const SentBooklet &made, const QString &path, const QString &company)
{
    m_sent = preparation(); // kept with its act
    //: %1 is the name of a company, %2 the reference of an act, %3 the name of a file
    QString sentence = tr("Noted as sent to %1: act %2, which keeps the file %3.")
                           .arg(company, made.act.reference, QFileInfo(path).fileName());
    if (const QString boxed = workspace::boxedSentence(made.booklet.boxed, around().formats); !boxed.isEmpty())
        sentence += u' ' + boxed;
    kit::sayWritten(around().messages, around().desktop, sentence, path);
    around().messages.offer(tr("Go to the act"), QStringLiteral("sentActButton"), kit::MessageBar::AfterPress::Close,
                            this, [this, act = made.act.id.raw()] { Q_EMIT actRequested(act); });
    Q_EMIT sent(path);
}

// Somebody else may have sent them in this very moment.
void BookletPage::tellNotSent(const Error &why, const QString &path)
{
    if (why.kind != Error::Kind::Conflict)
        return around().messages.say(why);
    findSentBefore([this, why, path](const SentBefore &before) {
        if (!before || !*before)
            return around().messages.say(why);
        tellSentBefore(**before, [this, path] { send(path, Repeat::Meant); });
    });
}

} // namespace rebond::ui::booklet
