// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a site: they bear no instant, and nothing that cannot be read on them.
#include "workspace/sitesources.h"

#include "base/speaking.h"
#include "cv/anonymous.h"
#include "cv/jsonresume.h"
#include "operations/cvs.h"
#include "typeset/pdf.h"
#include "workspace/booklet.h"
#include "workspace/cvs.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <utility>

namespace rebond::workspace {

namespace {

constexpr char kPaperForm[] = "1"; // how they are drawn: another number gives all of them other names

Result<cv::CvPaper> sitePaper(const Workspace &workspace, Id<domain::Member> member, const site::CvForm &form)
{
    CvOrder order;
    order.isAnonymous = !form.isNamed;
    auto paper = cvPaper(workspace, member, order);
    if (!paper)
        return fail(paper.error());
    if (!form.tellsContact)
        paper->resume = cv::withoutContact(paper->resume);
    paper->created = {};
    return paper;
}

// All that is said, each text by itself: as JSON writes it, a name behind the end of a line would read "nZoé".
void gatherTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        gatherTexts(each, texts);
    const QJsonObject object = value.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        gatherTexts(each.value(), texts);
}

std::optional<site::CvSheet> sheetOf(const Workspace &workspace, const domain::Member &member, const site::CvForm &form)
{
    const auto version = operations::currentCv(workspace.store(), member.id);
    if (!version || !*version)
        return {};
    const auto paper = sitePaper(workspace, member.id, form);
    if (!paper)
        return {};
    const QByteArray words = cv::exportResume(paper->resume);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(QByteArray(kPaperForm) + (form.isNamed ? 'n' : '-') + (form.tellsContact ? 'c' : '-'));
    sum.addData(paper->language.toUtf8());
    sum.addData(words);
    for (const cv::Work &post : paper->resume.work) // what is not in the words
        sum.addData(QByteArray::number(post.months) + ' ');
    QStringList texts = member.sectors + member.occupations; // the booklet has headings and an index of them
    gatherTexts(QJsonDocument::fromJson(words).object(), texts);
    return site::CvSheet{QString::fromLatin1(sum.result().toHex()), texts};
}

Result<QByteArray> cvOf(const Workspace &workspace, Id<domain::Member> member, const site::CvForm &form,
                        TaskContext &task)
{
    auto paper = sitePaper(workspace, member, form);
    if (!paper)
        return fail(paper.error());
    CvPages pages = layOutCv(std::move(*paper));
    pages.metadata.attachments.clear(); // what programs read of it holds more than what is seen
    return typeset::writePdf(pages.pages, pages.metadata, task);
}

Result<QByteArray> bookletOf(const Workspace &workspace, const site::Options &options,
                             const QList<Id<domain::Member>> &members, Language language, TaskContext &task)
{
    const Speaking speaking(language);
    BookletOrder order;
    order.medium = domain::ConsentMedium::Site;
    order.members = members;
    order.texts.contact = options.contact.isEmpty() ? workspace.cohort().name
                                                    : options.contact; // nobody who signs reports
    for (const site::UsefulLink &link : options.links)
        order.texts.links.append({link.words, link.address});
    const std::shared_ptr<const Workspace> lent(std::shared_ptr<void>(), &workspace);
    auto booklet = layOutBooklet(lent, order, Formats(language), task);
    if (!booklet)
        return fail(booklet.error());
    if (booklet->people.shown.isEmpty()) // they withdrew meanwhile
        return notFound(QCoreApplication::translate("Workspace", "No CV may stand in the booklet any more."));
    booklet->metadata.created = {};
    booklet->metadata.attachments.clear();
    return typeset::writePdf(std::move(booklet->pages), booklet->metadata, task);
}

} // namespace

site::Papers sitePapersOf(const Workspace &workspace, const site::Options &options)
{
    site::Papers papers;
    papers.findCv = [&workspace](const domain::Member &member, const site::CvForm &form) {
        return sheetOf(workspace, member, form);
    };
    papers.drawCv = [&workspace](Id<domain::Member> member, const site::CvForm &form, TaskContext &task) {
        return cvOf(workspace, member, form, task);
    };
    papers.drawBooklet = [&workspace, options](const QList<Id<domain::Member>> &members, Language language,
                                               TaskContext &task) {
        return bookletOf(workspace, options, members, language, task);
    };
    return papers;
}

} // namespace rebond::workspace
