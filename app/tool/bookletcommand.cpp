// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "tool/terminal.h"
#include "tool/usefullinks.h"
#include "workspace/booklet.h"
#include "workspace/dossier.h"
#include "workspace/offers.h"
#include "workspace/sending.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rebond::tool {

namespace {
constexpr qint64 kMostText = 64LL * 1024;
} // namespace

Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly); // a pipe may keep one waiting
    const QByteArray bytes = isOpen ? file.read(kMostText + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        //: %1 is a file
        return notFound(QCoreApplication::translate("Tool", "“%1” cannot be read: check its name and whether you may "
                                                            "read it.")
                            .arg(path),
                        file.errorString());
    }
    QString text = QString::fromUtf8(bytes);
    if (bytes.size() > kMostText || bytes.contains('\0') || text.contains(QChar::ReplacementCharacter)) {
        //: %1 is a file, %2 a number of kilobytes
        return invalid(QCoreApplication::translate("Tool", "“%1” is no plain text of at most %2 KB: save it as text in "
                                                           "UTF-8.")
                           .arg(path)
                           .arg(kMostText / 1024));
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

Result<QList<booklet::UsefulLink>> linksOfFile(const QString &path)
{
    const auto text = textOfFile(path);
    if (!text)
        return fail(text.error());
    booklet::ReadLinks read = booklet::readLinks(*text);
    if (read.faultyLine > 0) {
        //: %1 is a file, %2 the number of a line, %3 a number of links
        return invalid(QCoreApplication::translate("Tool", "“%1”, line %2, is no useful link: each line begins with "
                                                           "an address, https://…, and there are at most %3.")
                           .arg(path)
                           .arg(read.faultyLine)
                           .arg(booklet::kMostLinks));
    }
    return std::move(read.links);
}

namespace {

Result<QList<Id<domain::Member>>> membersMeant(const workspace::Workspace &workspace, const QString &words)
{
    QList<Id<domain::Member>> members;
    for (const QString &each : words.split(u',', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        const auto member = workspace::memberMeant(workspace, each.trimmed());
        if (!member)
            return fail(member.error());
        members.append(*member);
    }
    return members;
}

Result<workspace::BookletOrder> bookletOrderOf(const Call &call, const workspace::Workspace &workspace)
{
    workspace::BookletOrder order;
    if (call.text("order") == u"occupation")
        order.order = booklet::Order::Occupation;
    else if (call.text("order") == u"name")
        order.order = booklet::Order::Name;
    if (call.text("template") == u"modern")
        order.style = cv::CvTemplate::Modern;
    else if (call.text("template") == u"compact")
        order.style = cv::CvTemplate::Compact;
    if (call.text("own-pdfs") == u"instead")
        order.own = booklet::OwnPdfs::InPlace;
    else if (call.text("own-pdfs") == u"after")
        order.own = booklet::OwnPdfs::After;
    order.isAnonymous = call.has("anonymous");
    order.hasPhotos = call.has("photos");
    order.hasCodes = call.has("qr-codes");
    if (call.text("sheets") == u"two-up")
        order.sheets.form = typeset::SheetForm::StapledA5;
    else if (call.text("sheets") == u"printer")
        order.sheets.form = typeset::SheetForm::PrintShop;
    order.sheets.paperThickness = call.number("paper-thickness").value_or(0);
    order.texts.contact = call.text("contact");
    order.texts.cover = call.text("cover");
    if (call.has("members")) {
        const auto members = membersMeant(workspace, call.text("members"));
        if (!members)
            return fail(members.error());
        order.members = *members;
    }
    if (call.has("words")) {
        const auto words = textOfFile(call.text("words"));
        if (!words)
            return fail(words.error());
        order.texts.words = *words;
    }
    if (call.has("links")) {
        const auto links = linksOfFile(call.text("links"));
        if (!links)
            return fail(links.error());
        order.texts.links = *links;
    }
    if (call.has("letter")) {
        const auto letter = textOfFile(call.text("letter"));
        if (!letter)
            return fail(letter.error());
        order.letter = *letter;
    }
    return order;
}

int answer(const Call &call, const workspace::BookletPages &made, const QByteArray &json)
{
    for (const QString &sentence : workspace::bookletSentences(made.people, call.formats()))
        say(call, sentence);
    if (const QString codeless = workspace::codelessSentence(made, call.formats()); !codeless.isEmpty())
        say(call, codeless);
    if (const QString loose = workspace::looseFontsSentence(made, call.formats()); !loose.isEmpty())
        say(call, loose);
    if (const QString boxed = workspace::boxedSentence(made.boxed, call.formats()); !boxed.isEmpty())
        say(call, boxed);
    if (made.sheets > 0)
        say(call, workspace::howToStaple(made));
    return call.has("json") ? print(json) : kDone;
}

// The company that is named, or the offer's, with the members that it was proposed to where none are.
Result<workspace::OfferSending> addressee(const Call &call, const workspace::Workspace &workspace,
                                          const QList<Id<domain::Member>> &members)
{
    if (call.has("offer")) {
        const auto offer = workspace::offerMeant(workspace, call.text("offer"));
        return offer ? workspace::sendingForOffer(workspace, offer->id, members) : fail(offer.error());
    }
    const auto company = workspace::companyMeant(workspace, call.text("company"));
    if (!company)
        return fail(company.error());
    return workspace::OfferSending{{}, *company, members};
}

// A command that is run twice is no second sending, unless that is said.
Error notSent(const Call &call, const workspace::Workspace &workspace, const workspace::BookletOrder &order,
              const domain::Company &company, const Error &why)
{
    const auto before = workspace::sentBefore(workspace, order);
    if (why.kind != Error::Kind::Conflict || !before || !*before)
        return why;
    return {why.kind,
            //: %1 is the name of a company, %2 the reference of an act, %3 a date
            QCoreApplication::translate("Tool", "CVs of these members went to “%1” before, with act %2 of %3, so "
                                                "nothing was written. To send them once more, give --again.")
                .arg(company.name, (*before)->reference, call.formats().date((*before)->date)),
            why.detail};
}

// With the company it is for.
int writeFor(const Call &call, workspace::Workspace &workspace, workspace::BookletOrder order)
{
    const auto to = addressee(call, workspace, order.members);
    if (!to)
        return complain(to.error());
    order.to = to->company.id;
    order.members = to->members;
    if (!to->offer.id.isNull())
        order.offer = to->offer.id;
    ShownProgress progress(call);
    if (!call.has("sent")) {
        const auto made = workspace::writeBooklet(workspace, order, call.formats(), call.argument(1), progress);
        progress.clear();
        return made ? answer(call, *made, workspace::jsonOf(*made)) : complain(made.error());
    }
    order.isSentAgain = call.has("again");
    const auto channel = domain::parseTerm<domain::Channel>(call.has("channel") ? call.text("channel")
                                                                                : QStringLiteral("livret"));
    const auto sent = workspace::sendBooklet(workspace, order, channel.value_or(domain::Channel::Livret),
                                             call.formats(), call.argument(1), progress);
    progress.clear();
    if (!sent)
        return complain(notSent(call, workspace, order, to->company, sent.error()));
    //: %1 is the reference of an act, %2 the name of a company
    say(call, QCoreApplication::translate("Tool", "Written down as sent: act %1, %2.")
                  .arg(sent->act.reference, to->company.name));
    return answer(call, sent->booklet, workspace::jsonOf(*sent, to->company, to->offer.reference));
}

// What is wrong with the call before any file is looked at; empty where nothing is.
QString wrongInCall(const Call &call)
{
    if (call.has("members") && QString(call.text("members")).remove(u',').trimmed().isEmpty())
        return QCoreApplication::translate("Tool", "--members names nobody: give references with commas between, or "
                                                   "leave it out for everybody.");
    const auto thickness = call.number("paper-thickness");
    if (thickness && call.text("sheets") != u"two-up")
        return QCoreApplication::translate("Tool",
                                           "--paper-thickness belongs to --sheets two-up: give both, or neither.");
    if (thickness && (*thickness < 0 || *thickness > typeset::kMostPaperThickness))
        //: %1 is a number
        return QCoreApplication::translate("Tool", "--paper-thickness takes thousandths of a millimetre, from 0 to %1.")
            .arg(typeset::kMostPaperThickness);
    if (call.has("company") && call.has("offer"))
        return QCoreApplication::translate("Tool", "--offer names its company itself: leave out --company.");
    if (!call.has("company") && !call.has("offer") && (call.has("letter") || call.has("sent")))
        return QCoreApplication::translate("Tool", "--letter and --sent are for one company: name it with --company, "
                                                   "or an offer of theirs with --offer.");
    if (call.has("again") && !call.has("sent"))
        return QCoreApplication::translate("Tool", "--again sends once more what went there before: give --sent, too.");
    if (call.has("channel") && !call.has("sent"))
        return QCoreApplication::translate("Tool", "--channel says how it was sent: give --sent, too.");
    return {};
}

} // namespace

int runBooklet(const Call &call)
{
    if (const QString wrong = wrongInCall(call); !wrong.isEmpty()) {
        (void)complain({Error::Kind::Invalid, wrong, {}});
        return kWrongCall;
    }
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    if (const Done sound = (*workspace)->store().ensureSound(); !sound) // before anybody is looked for
        return complain(sound.error());
    const auto order = bookletOrderOf(call, **workspace);
    if (!order)
        return complain(order.error());
    if (call.has("company") || call.has("offer"))
        return writeFor(call, **workspace, *order);
    ShownProgress progress(call);
    const auto made = workspace::writeBooklet(**workspace, *order, call.formats(), call.argument(1), progress);
    progress.clear();
    return made ? answer(call, *made, workspace::jsonOf(*made)) : complain(made.error());
}

} // namespace rebond::tool
