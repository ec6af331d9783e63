// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples.h"

namespace rebond::test {

using namespace domain;

namespace {

const QString kNasty = QStringLiteral(
    "L'« Été » d'Œdipe; -- \"x\" \\n \\ %1 ? :a $1 $$ '' | \\| Ω 漢字 👩‍🔧 e\u0301\nligne 2\tfin");

} // namespace

template<>
Cohort sampleOf(const Related &, Fill fill)
{
    Cohort cohort;
    cohort.name = fill == Fill::Full ? kNasty : QStringLiteral("Sans rien");
    if (fill == Fill::Bare)
        return cohort;
    cohort.territory = QStringLiteral("06");
    cohort.startsOn = QDate(2011, 6, 20);
    cohort.endsOn = QDate(2012, 12, 31);
    cohort.goal = 40;
    cohort.closedOn = QDate(2013, 1, 31);
    return cohort;
}

template<>
File sampleOf(const Related &, Fill fill)
{
    File file;
    file.sha256 = QString(64, u'0');
    if (fill == Fill::Bare)
        return file; // no bytes at all
    file.name = kNasty;
    file.mediaType = QStringLiteral("image/png");
    file.keptOn = QDate(2012, 6, 30);
    for (int i = 0; i < 3 * 256; ++i)
        file.bytes.append(static_cast<char>(i)); // NUL and all
    return file;
}

template<>
Member sampleOf(const Related &related, Fill fill)
{
    Member member;
    member.cohort = related.cohort.id;
    member.joinedOn = QDate(2011, 6, 20);
    if (fill == Fill::Bare)
        return member;
    member.reference = QStringLiteral("Réf-É/1");
    member.familyName = QStringLiteral("d'Été-Imaginé");
    member.givenName = QStringLiteral("Œdipe");
    member.email = QStringLiteral("Oe.Dipe@example.org");
    member.phone = QStringLiteral("+33400000001");
    member.postalCode = QStringLiteral("06000");
    member.city = QStringLiteral("Nice");
    member.birthYear = 1955;
    member.sectors = {QStringLiteral("Informatique"), QStringLiteral("a|b\\c"), QStringLiteral("\\"),
                      QStringLiteral("d|")};
    member.occupations = {kNasty};
    member.romeCodes = {QStringLiteral("M1805"), QStringLiteral("K2111")};
    member.headline = kNasty;
    member.mobilityKm = 0;
    member.availableFrom = QDate(2012, 2, 29);
    member.profileUrl = QStringLiteral("https://example.org/?a=1&b='2'");
    member.leftOn = QDate(2012, 3, 1);
    member.exitReason = ExitReason::EMPLOI;
    member.intention = Intention::Creation;
    member.stillSearching = false;
    member.projectRole = QStringLiteral("Trésorière");
    member.roleText = kNasty;
    member.photo = related.photo.id;
    member.cv = related.photo.id;
    return member;
}

template<>
Consent sampleOf(const Related &related, Fill fill)
{
    Consent consent;
    consent.member = related.member.id;
    if (fill == Fill::Bare)
        return consent;
    consent.use = ConsentUse::Rebound;
    consent.medium = ConsentMedium::Outreach;
    consent.givenOn = QDate(2011, 6, 20);
    consent.expiresOn = QDate(9999, 12, 31);
    consent.withdrawnOn = QDate(2012, 1, 1);
    consent.evidence = kNasty;
    return consent;
}

template<>
Company sampleOf(const Related &, Fill fill)
{
    Company company;
    if (fill == Fill::Bare)
        return company;
    company.reference = QStringLiteral("Réf-É/1");
    company.name = kNasty;
    company.siren = QStringLiteral("732829320");
    company.siret = QStringLiteral("73282932000074");
    company.naf = QStringLiteral("62.01Z");
    company.sector = QStringLiteral("Informatique");
    company.headcount = 2147483647;
    company.address = kNasty;
    company.postalCode = QStringLiteral("06000");
    company.city = QStringLiteral("Nice");
    company.website = QStringLiteral("https://example.org");
    company.phone = QStringLiteral("+33400000002");
    company.doNotContact = true;
    return company;
}

template<>
Contact sampleOf(const Related &related, Fill fill)
{
    Contact contact;
    contact.company = related.company.id;
    if (fill == Fill::Bare)
        return contact;
    contact.reference = QStringLiteral("Réf-É/1");
    contact.familyName = QStringLiteral("Imaginé");
    contact.givenName = QStringLiteral("Zoé");
    contact.position = kNasty;
    contact.email = QStringLiteral("Zoe@example.org");
    contact.phone = QStringLiteral("+33400000003");
    contact.source = kNasty;
    contact.objected = true;
    return contact;
}

template<>
Act sampleOf(const Related &related, Fill fill)
{
    Act act;
    act.cohort = related.cohort.id;
    act.company = related.company.id;
    act.date = QDate(2012, 2, 29);
    if (fill == Fill::Bare) {
        act.onBehalfOf = OnBehalfOf::Collectif; // nobody in particular
        return act;
    }
    act.reference = QStringLiteral("Réf-É/1");
    act.members = {related.member.id, related.other.id};
    act.channel = Channel::CooptationMembre;
    act.direction = Direction::Entrant;
    act.onBehalfOf = OnBehalfOf::Collectif;
    act.position = kNasty;
    act.result = ActResult::Vivier;
    act.nextAction = kNasty;
    act.dueOn = QDate(2012, 3, 1);
    act.notes = kNasty;
    act.advertText = kNasty;
    act.advert = related.photo.id;
    act.sent = related.photo.id;
    return act;
}

template<>
Interview sampleOf(const Related &related, Fill fill)
{
    Interview interview;
    interview.date = QDate(2012, 2, 29);
    interview.member = related.member.id;
    interview.company = related.company.id;
    if (fill == Fill::Bare)
        return interview;
    interview.reference = QStringLiteral("Réf-É/1");
    interview.time = QTime(0, 5);
    interview.round = 2;
    interview.kind = InterviewKind::Reseau;
    interview.state = InterviewState::Annule;
    interview.debrief = kNasty;
    return interview;
}

template<>
Outcome sampleOf(const Related &related, Fill fill)
{
    Outcome outcome;
    outcome.member = related.member.id;
    outcome.effectiveOn = QDate(2012, 2, 29);
    outcome.knownOn = QDate(2012, 3, 1);
    if (fill == Fill::Bare)
        return outcome;
    outcome.reference = QStringLiteral("Réf-É/1");
    outcome.type = OutcomeType::SNOUV;
    outcome.company = related.company.id;
    outcome.position = kNasty;
    outcome.plannedEnd = QDate(2012, 8, 28);
    outcome.endedOn = QDate(2012, 8, 27);
    outcome.weeklyHours = 17.35;
    outcome.primaryChannel = Channel::OffreGroupe;
    outcome.contributingChannels = {Channel::Site, Channel::Courriel};
    outcome.evidence = Evidence::Justifie;
    outcome.cancelledKnownOn = QDate(2012, 9, 1);
    return outcome;
}

template<>
Checkpoint sampleOf(const Related &related, Fill fill)
{
    Checkpoint checkpoint;
    checkpoint.outcome = related.outcome.id;
    checkpoint.answeredOn = QDate(2012, 6, 30);
    if (fill == Fill::Bare)
        return checkpoint;
    checkpoint.reference = QStringLiteral("Réf-É/1");
    checkpoint.months = 12;
    checkpoint.result = CheckpointResult::FinFormation;
    return checkpoint;
}

template<>
Workshop sampleOf(const Related &related, Fill fill)
{
    Workshop workshop;
    workshop.cohort = related.cohort.id;
    workshop.date = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return workshop;
    workshop.reference = QStringLiteral("Réf-É/1");
    workshop.halfDay = HalfDay::ApresMidi;
    workshop.time = QTime(14, 30);
    workshop.endTime = QTime(17, 0);
    workshop.title = kNasty;
    workshop.place = QStringLiteral("Nice");
    workshop.facilitator = QStringLiteral("Solange Imaginé");
    workshop.isClosed = true;
    return workshop;
}

template<>
Participation sampleOf(const Related &related, Fill fill)
{
    Participation participation;
    participation.workshop = related.workshop.id;
    participation.member = related.member.id;
    if (fill == Fill::Bare)
        return participation;
    participation.mark = Presence::Justifie;
    participation.agreed = kNasty;
    participation.done = QStringLiteral("Fait");
    participation.note = kNasty;
    return participation;
}

template<>
BuddyPair sampleOf(const Related &related, Fill fill)
{
    BuddyPair pair;
    pair.member = related.member.id;
    pair.other = related.other.id;
    if (fill == Fill::Full)
        pair.since = QDate(2012, 2, 29);
    return pair;
}

template<>
PressMention sampleOf(const Related &related, Fill fill)
{
    PressMention mention;
    mention.cohort = related.cohort.id;
    mention.date = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return mention; // nobody in particular
    mention.reference = QStringLiteral("Réf-É/1");
    mention.outlet = kNasty;
    mention.medium = PressMedium::Autre;
    mention.title = kNasty;
    mention.journalist = QStringLiteral("Solange Imaginé");
    mention.url = QStringLiteral("https://example.org/?a=1&b='2'");
    mention.tone = PressTone::Defavorable;
    mention.members = {related.member.id, related.other.id};
    mention.notes = kNasty;
    mention.scan = related.photo.id;
    return mention;
}

template<>
ReportOptions sampleOf(const Related &related, Fill fill)
{
    ReportOptions options;
    options.cohort = related.cohort.id;
    if (fill == Fill::Bare)
        return options;
    options.logo = related.photo.id;
    options.signer = QStringLiteral("Solange Imaginé");
    options.signerRole = kNasty;
    options.signedAt = QStringLiteral("Nice");
    options.organisation = kNasty;
    options.organisationAddress = QStringLiteral("1 rue d'Été, 06000 Nice");
    options.activityNumber = QStringLiteral("93 06 00000 06");
    setLeftOut(options, u"internal", ReportPart::Annex, true);
    setLeftOut(options, u"funder", ReportPart::Curve, true);
    setComment(options, u"funder", ReportPart::Summary, kNasty);
    return options;
}

template<>
FrozenReport sampleOf(const Related &related, Fill fill)
{
    FrozenReport report;
    report.cohort = related.cohort.id;
    report.frozenAt = QDateTime(QDate(2012, 7, 2), QTime(9, 30, 12, 345), Qt::UTC);
    report.frozenOn = QDate(2012, 7, 2);
    report.asOf = QDate(2012, 6, 30);
    report.sha256 = QString(64, u'0');
    if (fill == Fill::Bare)
        return report;
    report.knownBy = QDate(2012, 7, 1);
    report.rules = QStringLiteral("1");
    report.audience = QStringLiteral("funder");
    report.language = QStringLiteral("fr");
    report.author = kNasty;
    report.figures = "{\"cohort\": \"\\u00c9t\\u00e9\"}\n";
    report.members = {{related.member.id, related.outcome.id, QStringLiteral("rebounded"),
                       domain::CountedRebound{related.outcome.id, true, related.outcome.id}},
                      {related.other.id, {}, QStringLiteral("searching")},
                      {{}, {}, QStringLiteral("no_news")}};
    return report;
}

template<>
Cv sampleOf(const Related &related, Fill fill)
{
    Cv cv;
    cv.member = related.member.id;
    cv.language = QStringLiteral("fr");
    cv.resume = QStringLiteral("{}");
    if (fill == Fill::Bare)
        return cv;
    cv.name = kNasty;
    cv.language = QStringLiteral("en");
    cv.target = QStringLiteral("Chargée d'affaires");
    cv.isCurrent = true;
    cv.currentSince = QDate(2012, 2, 29);
    cv.resume = QStringLiteral("{\"basics\":{\"label\":\"Comptable « tout terrain »\"},\"x-other\":[1,null]}");
    return cv;
}

template<>
Relay sampleOf(const Related &, Fill fill)
{
    Relay relay;
    if (fill == Fill::Bare)
        return relay;
    relay.reference = QStringLiteral("Réf-É/1");
    relay.name = kNasty;
    relay.network = QStringLiteral("Réseau d'Été");
    relay.handle = QStringLiteral("@relais_06");
    relay.email = QStringLiteral("relais@example.org");
    relay.sectors = {QStringLiteral("a|b\\c"), QStringLiteral("Informatique")};
    relay.romeCodes = {QStringLiteral("M1805"), QStringLiteral("K2111")};
    relay.bioTag = QStringLiteral("#i4Emploi");
    relay.followers = {{QDate(2011, 6, 30), 0}, {QDate(2012, 2, 29), 2'000'000'000}};
    relay.introducedOn = QDate(2011, 6, 20);
    relay.monthlyLimit = 0;
    relay.stoppedOn = QDate(2012, 3, 1);
    relay.notes = kNasty;
    return relay;
}

template<>
RelayRequest sampleOf(const Related &related, Fill fill)
{
    RelayRequest request;
    request.relay = related.relay.id;
    request.member = related.member.id;
    request.askedOn = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return request;
    request.doneOn = QDate(2012, 3, 1);
    request.link = QStringLiteral("https://example.org/?a=1&b='2'");
    request.reaction = kNasty;
    request.thankedOn = QDate(2012, 3, 2);
    return request;
}

template<>
Offer sampleOf(const Related &related, Fill fill)
{
    Offer offer;
    offer.cohort = related.cohort.id;
    offer.receivedOn = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return offer;
    offer.reference = QStringLiteral("Réf-É/1");
    offer.origin = OfferOrigin::Trouvee;
    offer.source = kNasty;
    offer.company = related.company.id;
    offer.position = kNasty;
    offer.romeCode = QStringLiteral("M1805");
    offer.skills = {QStringLiteral("a|b\\c"), QStringLiteral("Œnologie")};
    offer.postalCode = QStringLiteral("06000");
    offer.city = QStringLiteral("Nice");
    offer.contract = OfferContract::AUTRE;
    offer.expiresOn = QDate(2012, 3, 31);
    offer.text = kNasty;
    offer.notes = kNasty;
    return offer;
}

template<>
OfferProposal sampleOf(const Related &related, Fill fill)
{
    OfferProposal proposal;
    proposal.offer = related.offer.id;
    proposal.member = related.member.id;
    proposal.proposedOn = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return proposal;
    proposal.answer = ProposalAnswer::SansReponse;
    proposal.answeredOn = QDate(2012, 3, 1);
    proposal.note = kNasty;
    return proposal;
}

template<>
AudienceDay sampleOf(const Related &related, Fill fill)
{
    AudienceDay day;
    day.cohort = related.cohort.id;
    day.date = QDate(2012, 2, 29);
    if (fill == Fill::Bare)
        return day;
    day.reference = QStringLiteral("Réf-É/1");
    day.visits = 1234;
    day.pageViews = 4321;
    day.source = kNasty;
    return day;
}

template<>
LetterTemplate sampleOf(const Related &, Fill fill)
{
    LetterTemplate letter;
    if (fill == Fill::Bare)
        return letter;
    letter.reference = QStringLiteral("Réf-É/1");
    letter.name = kNasty;
    letter.recipients = QStringLiteral("contacts");
    letter.sheet = QStringLiteral("3x8");
    letter.subject = QStringLiteral("{poste}[ à {ville}]");
    letter.body = QStringLiteral("Bonjour {prénom},\n\nl'été\n");
    return letter;
}

Member aMember(const Related &related, const QString &familyName)
{
    Member member = sampleOf<Member>(related, Fill::Bare);
    member.familyName = familyName;
    member.givenName = QStringLiteral("Élodie");
    return member;
}

Act anAct(const Related &related, const QList<Id<Member>> &members, const QString &notes)
{
    Act act = sampleOf<Act>(related, Fill::Bare);
    act.onBehalfOf = OnBehalfOf::Membre;
    act.members = members;
    act.notes = notes;
    return act;
}

Related saveRelated(storage::Transaction &transaction)
{
    Related related;
    related.cohort.name = QStringLiteral("60 dans le 06");
    related.cohort = transaction.save(related.cohort);
    related.photo.sha256 = QString(64, u'f');
    related.photo.bytes = "portrait";
    related.photo = transaction.save(related.photo);
    related.company.name = QStringLiteral("Azurel");
    related.company = transaction.save(related.company);
    related.member = transaction.save(aMember(related, QStringLiteral("Premièremembre")));
    related.other = transaction.save(aMember(related, QStringLiteral("Autremembre")));
    related.outcome = transaction.save(sampleOf<Outcome>(related, Fill::Bare));
    related.workshop = transaction.save(sampleOf<Workshop>(related, Fill::Bare));
    related.relay.name = QStringLiteral("Relais Imaginé");
    related.relay.network = QStringLiteral("Réseau Inventé");
    related.relay.handle = QStringLiteral("@imagine");
    related.relay = transaction.save(related.relay);
    related.offer.cohort = related.cohort.id;
    related.offer.receivedOn = QDate(2012, 2, 28);
    related.offer.position = QStringLiteral("Poste imaginé");
    related.offer = transaction.save(related.offer);
    return related;
}

} // namespace rebond::test
