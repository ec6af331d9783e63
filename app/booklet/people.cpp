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

// Of who has both, their own PDF as asked where it tells no more than they agreed to.
void setOwn(Shown &shown, Choice &choice, bool agreesToPhoto, const Cvs &cvs, const Asked &asked)
{
    if (!shown.hasStructured || asked.own == OwnPdfs::WhereNoOther || asked.isAnonymous)
        return;
    Shown own = shown;
    own.source = CvSource::OwnPdf;
    const auto against = obstacle(own, agreesToPhoto, cvs, asked);
    if (against == Reason::NoCv || against == Reason::NoPdf)
        return;
    if (against)
        choice.withoutOwn.append(shown.member);
    else if (asked.own == OwnPdfs::InPlace)
        shown = own;
    else
        shown.isOwnAfter = true;
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
        shown.hasStructured = cvs.structured.contains(member.id);
        shown.source = shown.hasStructured ? CvSource::Structured : CvSource::OwnPdf;
        shown.isNamed = !asked.isAnonymous && agreesTo(ConsentUse::Name);
        shown.tellsContact = shown.isNamed && agreesTo(ConsentUse::Contact);
        if (shown.isNamed && agreesTo(ConsentUse::Photo))
            shown.photo = member.photo;
        shown.isPhotoHeld = shown.isNamed && member.photo && !shown.photo;
        const bool agreesToPhoto = agreesTo(ConsentUse::Photo);
        if (const auto reason = obstacle(shown, agreesToPhoto, cvs, asked)) {
            choice.leftOut.append({member, *reason});
            continue;
        }
        setOwn(shown, choice, agreesToPhoto, cvs, asked);
        choice.shown.append(shown);
    }
    return choice;
}

} // namespace rebond::booklet
