// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/people.h"

#include "domain/agreements.h"
#include "domain/documenttype.h"

namespace rebond::booklet {

namespace {

using domain::ConsentMedium;
using domain::ConsentUse;
using domain::Member;

// Why who agreed to their CV stands there all the same not; nothing where they do.
std::optional<Reason> obstacle(const Shown &shown, bool agreesToPhoto, const Cvs &cvs, const Asked &asked)
{
    if (shown.source == CvSource::Structured)
        return {};
    const QString type = cvs.mediaTypes.value(shown.member.id);
    if (type.isEmpty())
        return Reason::NoCv;
    if (type != domain::mediaTypeOf(domain::DocumentType::Pdf))
        return Reason::NoPdf;
    if (asked.isAnonymous)
        return Reason::PdfTellsWhoItIs;
    if (!shown.isNamed)
        return Reason::PdfTellsName;
    if (!shown.tellsContact)
        return Reason::PdfTellsContact;
    if (!agreesToPhoto)
        return Reason::PdfShowsPhoto;
    return {};
}

} // namespace

Choice choose(const QList<Member> &members, const QList<domain::Outcome> &outcomes,
              const QList<domain::Consent> &consents, const Cvs &cvs, const Asked &asked)
{
    const domain::Agreements agreements(consents, asked.day, asked.medium);
    const QSet<Id<Member>> nowhere = domain::notToBeShown(members, outcomes, asked.day);
    Choice choice;
    choice.isAnonymous = asked.isAnonymous;
    for (const Member &member : members) {
        if (nowhere.contains(member.id) || (!asked.members.isEmpty() && !asked.members.contains(member.id)))
            continue;
        const auto agreesTo = [&](ConsentUse use) { return agreements.allow(member.id, use); };
        if (!agreesTo(ConsentUse::Cv)) {
            choice.leftOut.append({member, Reason::NoConsent});
            continue;
        }
        Shown shown{.member = member, .photo = {}};
        shown.source = cvs.structured.contains(member.id) ? CvSource::Structured : CvSource::OwnPdf;
        shown.isNamed = !asked.isAnonymous && agreesTo(ConsentUse::Name);
        shown.tellsContact = shown.isNamed && agreesTo(ConsentUse::Contact);
        if (shown.isNamed && agreesTo(ConsentUse::Photo))
            shown.photo = member.photo;
        shown.isPhotoHeld = shown.isNamed && member.photo && !shown.photo;
        if (const auto reason = obstacle(shown, agreesTo(ConsentUse::Photo), cvs, asked))
            choice.leftOut.append({member, *reason});
        else
            choice.shown.append(shown);
    }
    return choice;
}

} // namespace rebond::booklet
