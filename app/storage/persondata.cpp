// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/persondata.h"

#include "storage/erasure.h"
#include "storage/mappings/all.h"
#include "storage/personnames.h"

#include <algorithm>
#include <array>

namespace rebond::storage {

namespace {

std::optional<CountedOutcome> countedBy(Reader &reader, const std::optional<Id<domain::Outcome>> &id)
{
    return id ? std::optional(CountedOutcome{*id, reader.find(*id)}) : std::nullopt;
}

ReportTrace traceIn(Reader &reader, const domain::FrozenReport &report, const domain::CountedMember &counted)
{
    ReportTrace trace{report.asOf, report.knownBy, report.frozenOn, report.audience, counted.place, {}, {}, {}, {}};
    trace.outcome = countedBy(reader, counted.outcome);
    if (counted.rebound) {
        trace.isDurable = counted.rebound->isDurable;
        trace.best = countedBy(reader, counted.rebound->best);
        trace.working = countedBy(reader, counted.rebound->working);
    }
    return trace;
}

// Reports are few: one a month, for three readers.
QList<ReportTrace> reportsCounting(Reader &reader, const QList<Id<domain::Member>> &people)
{
    QList<ReportTrace> traces;
    const auto reports = reader.list(Query<domain::FrozenReport>().reversed());
    for (const domain::FrozenReport &report : reports) {
        for (const domain::CountedMember &counted : report.members) {
            if (counted.member && people.contains(*counted.member))
                traces.append(traceIn(reader, report, counted));
        }
    }
    return traces;
}

QList<RelayTrace> relaysAskedFor(Reader &reader, Id<domain::Member> id)
{
    QList<RelayTrace> traces;
    const auto requests = reader.list(
        Query<domain::RelayRequest>().where(&domain::RelayRequest::member, id).orderBy(&domain::RelayRequest::askedOn));
    for (const domain::RelayRequest &request : requests) {
        if (const auto relay = reader.find(request.relay))
            traces.append({*relay, request});
    }
    return traces;
}

QList<OfferTrace> offersProposedTo(Reader &reader, Id<domain::Member> id)
{
    QList<OfferTrace> traces;
    const auto proposals = reader.list(Query<domain::OfferProposal>()
                                           .where(&domain::OfferProposal::member, id)
                                           .orderBy(&domain::OfferProposal::proposedOn));
    for (const domain::OfferProposal &proposal : proposals) {
        if (const auto offer = reader.find(proposal.offer))
            traces.append({*offer, proposal});
    }
    return traces;
}

// What names the member, and the scans of it.
void readPress(Reader &reader, PersonRecords &records)
{
    reader.eachWhere<domain::PressMention>(
        QStringLiteral(" WHERE id IN (SELECT mention_id FROM press_mention_member WHERE member_id = ?) "
                       "ORDER BY appeared_on, id"),
        {records.member.id.toString()}, [&](domain::PressMention &&mention) {
            records.press.append(std::move(mention));
            return true;
        });
    for (const domain::PressMention &mention : std::as_const(records.press)) {
        if (const auto scan = mention.scan ? reader.find(*mention.scan) : std::nullopt)
            records.scans.insert(mention.id, *scan);
    }
}

} // namespace

std::optional<PersonRecords> recordsOfPerson(Reader &reader, Id<domain::Member> id)
{
    const auto member = reader.find(id);
    if (!member)
        return {};
    PersonRecords records;
    records.member = *member;
    if (member->photo)
        records.photo = reader.find(*member->photo);
    if (member->cv)
        records.cv = reader.find(*member->cv);
    records.cvs = reader.list(Query<domain::Cv>().where(&domain::Cv::member, id));
    records.consents = reader.list(Query<domain::Consent>().where(&domain::Consent::member, id));
    reader.eachWhere<domain::Act>(
        QStringLiteral(" WHERE id IN (SELECT act_id FROM act_member WHERE member_id = ?) ORDER BY happened_on, id"),
        {id.toString()}, [&](domain::Act &&act) {
            records.acts.append(std::move(act));
            return true;
        });
    for (const domain::Act &act : std::as_const(records.acts)) {
        if (const auto advert = act.advert ? reader.find(*act.advert) : std::nullopt)
            records.adverts.insert(act.id, *advert);
        if (const auto sent = act.sent && act.members.size() == 1 ? reader.find(*act.sent) : std::nullopt)
            records.sent.insert(act.id, *sent);
    }
    records.interviews = reader.list(
        Query<domain::Interview>().where(&domain::Interview::member, id).orderBy(&domain::Interview::date));
    records.outcomes = reader.list(
        Query<domain::Outcome>().where(&domain::Outcome::member, id).orderBy(&domain::Outcome::effectiveOn));
    for (const domain::Outcome &outcome : std::as_const(records.outcomes))
        records.checkpoints += reader.list(Query<domain::Checkpoint>().where(&domain::Checkpoint::outcome, outcome.id));
    for (const auto &participation :
         reader.list(Query<domain::Participation>().where(&domain::Participation::member, id))) {
        if (const auto workshop = reader.find(participation.workshop))
            records.workshops.append({*workshop, participation});
    }
    std::sort(records.workshops.begin(), records.workshops.end(), [](const auto &one, const auto &other) {
        return domain::momentKeyOf(one.workshop) < domain::momentKeyOf(other.workshop);
    });
    for (const auto side : {&domain::BuddyPair::member, &domain::BuddyPair::other})
        records.buddies += reader.list(Query<domain::BuddyPair>().where(side, id));
    records.relays = relaysAskedFor(reader, id);
    records.offers = offersProposedTo(reader, id);
    readPress(reader, records);
    const JournalAbout about = journalAbout(reader, id);
    records.reports = reportsCounting(reader, about.members);
    for (const QString &entry : about.entries) {
        Rows rows = reader.run(QStringLiteral("SELECT happened_at, author, label FROM journal WHERE id = ?"), {entry});
        if (rows.next())
            records.journal.append({QDateTime::fromString(rows.value(0).toString(), Qt::ISODateWithMs).toUTC(),
                                    rows.value(1).toString(), rows.value(2).toString()});
    }
    return records;
}

namespace {

constexpr qsizetype kShortest = 3; // a name of fewer letters is in too many words

// As it is written, and without its accents, as people type.
QStringList wordsFor(const domain::Member &member)
{
    QString plain;
    for (const QChar letter : member.familyName.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    QStringList words;
    for (const QString &word : {member.familyName, plain, member.email, member.phone}) {
        if (word.size() >= kShortest && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

// As SQLite's lower() leaves them: it knows the letters of ASCII only, so that capitals with accents stay.
QStringList spellingsOf(const QStringList &words)
{
    QStringList spellings;
    for (const QString &word : words) {
        QString capitals = word.toUpper();
        for (QChar &letter : capitals)
            letter = letter.unicode() < 0x80 ? letter.toLower() : letter;
        for (const QString &spelling : {word.toLower(), capitals}) {
            if (!spellings.contains(spelling))
                spellings.append(spelling);
        }
    }
    return spellings;
}

// A text column of other records, and what tells which record it is.
struct FreeText
{
    Kind kind;
    const char *column;
    const char *table;
    const char *reference;
    const char *others; // a condition with a place for the member's id
};
constexpr std::array kFreeTexts = {
    FreeText{Kind::Act, "notes", "act", "reference", "id NOT IN (SELECT act_id FROM act_member WHERE member_id = ?)"},
    FreeText{Kind::Act, "next_action", "act", "reference",
             "id NOT IN (SELECT act_id FROM act_member WHERE member_id = ?)"},
    FreeText{Kind::Interview, "debrief", "interview", "reference", "member_id <> ?"},
    FreeText{Kind::Participation, "agreed || ' ' || done || ' ' || note", "participation",
             "(SELECT reference FROM member WHERE id = member_id)", "member_id <> ?"},
    FreeText{Kind::Member, "headline || ' ' || role_text", "member", "reference", "id <> ?"},
    FreeText{Kind::Company, "name", "company", "reference", "? <> ''"},
    FreeText{Kind::PressMention, "title || ' ' || outlet || ' ' || journalist || ' ' || notes || ' ' || url",
             "press_mention", "reference",
             "id NOT IN (SELECT mention_id FROM press_mention_member WHERE member_id = ?)"},
    FreeText{Kind::Contact, "source || ' ' || position", "contact", "reference", "? <> ''"},
    FreeText{Kind::Relay, "name || ' ' || handle || ' ' || email || ' ' || notes", "relay", "reference", "? <> ''"},
    FreeText{Kind::RelayRequest, "reaction || ' ' || link", "relay_request",
             "(SELECT reference FROM relay WHERE id = relay_id)", "member_id <> ?"},
    FreeText{Kind::Offer, "position || ' ' || source || ' ' || offer_text || ' ' || notes", "offer", "reference",
             "? <> ''"},
    FreeText{Kind::OfferProposal, "note", "offer_proposal", "(SELECT reference FROM offer WHERE id = offer_id)",
             "member_id <> ?"},
    FreeText{Kind::ReportOptions,
             "comments || ' ' || signer || ' ' || signer_role || ' ' || organisation || ' ' || organisation_address",
             "report_options", "(SELECT name FROM cohort WHERE id = cohort_id)", "? <> ''"},
    FreeText{Kind::Cv, "name || ' ' || target || ' ' || resume", "cv",
             "(SELECT reference FROM member WHERE id = member_id)", "member_id <> ?"},
    FreeText{Kind::LetterTemplate, "name || ' ' || subject || ' ' || body", "letter_template", "reference", "? <> ''"},
};

// A few words around the place where one of the words stands.
QString aroundOf(const QString &text, const QStringList &words)
{
    constexpr qsizetype kAround = 40;
    const QString whole = text.simplified();
    qsizetype place = 0;
    for (const QString &word : words)
        place = std::max(place, whole.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype from = std::max<qsizetype>(0, place - kAround);
    QString part = whole.mid(from, 2 * kAround + 20);
    if (from > 0)
        part.prepend(u'…');
    return from + part.size() < whole.size() ? part + u'…' : part;
}

// The title of a mention as an erasure leaves it, else its address; empty where it leaves neither.
QString leftOf(const domain::PressMention &mention, const PersonNames &names)
{
    for (const QString &text : {mention.title, mention.url}) {
        if (!text.isEmpty() && !names.standIn(text))
            return text;
    }
    return {};
}

void addLinkedPress(Mentions &mentions, Reader &reader, const domain::Member &member, int limit)
{
    PersonNames names;
    names.add(member.givenName, member.familyName);
    reader.eachWhere<domain::PressMention>(
        QStringLiteral(" WHERE id IN (SELECT mention_id FROM press_mention_member WHERE member_id = ?) "
                       "ORDER BY appeared_on, id"),
        {member.id.toString()}, [&](domain::PressMention &&mention) {
            const QString left = leftOf(mention, names);
            if (left.isEmpty())
                return true;
            if (mentions.found.size() >= limit) {
                mentions.areMore = true;
                return false;
            }
            mentions.found.append({Kind::PressMention, mention.id.raw(), mention.reference, aroundOf(left, {})});
            return true;
        });
}

} // namespace

Mentions mentionsOf(Reader &reader, const domain::Member &member, int limit)
{
    const QStringList words = wordsFor(member);
    const QStringList spellings = spellingsOf(words);
    Mentions mentions;
    for (const FreeText &text : kFreeTexts) {
        const QString column = QLatin1String(text.column);
        QStringList conditions;
        QVariantList binds = {member.id.toString()};
        for (const QString &spelling : spellings) {
            conditions.append(holds(QStringLiteral("lower(%1)").arg(column)));
            binds.append(holding(spelling));
        }
        if (conditions.isEmpty())
            break;
        const auto wanted = limit + 1 - mentions.found.size();
        Rows rows = reader.run(QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE %4 AND (%5) LIMIT %6")
                                   .arg(QLatin1String(text.reference), column, QLatin1String(text.table),
                                        QLatin1String(text.others), conditions.join(QStringLiteral(" OR ")))
                                   .arg(wanted),
                               binds);
        while (rows.next()) {
            if (mentions.found.size() == limit) {
                mentions.areMore = true;
                return mentions;
            }
            const RawId id = RawId::parse(rows.value(0).toString()).value_or(RawId());
            mentions.found.append({text.kind, id, rows.value(1).toString(), aroundOf(rows.value(2).toString(), words)});
        }
    }
    addLinkedPress(mentions, reader, member, limit);
    return mentions;
}

} // namespace rebond::storage
