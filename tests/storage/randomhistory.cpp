// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/randomhistory.h"

#include "storage/opencohort.h"

namespace rebond::test {

using namespace domain;
using storage::Query;
using storage::Reader;
using storage::Transaction;

RandomWriter::Step RandomWriter::nextStep()
{
    const int dice = below(100);
    if (dice < 25)
        return Step::Save;
    if (dice < 35)
        return Step::Batch;
    if (dice < 40)
        return Step::Fail;
    if (dice < 43)
        return Step::Nothing;
    if (dice < 53)
        return Step::Remove;
    if (dice < 58)
        return Step::Close;
    if (dice < 78)
        return Step::Undo;
    return dice < 96 ? Step::Redo : Step::Erase;
}

QString RandomWriter::nameOf(Step step)
{
    static const QStringList names = QStringLiteral("save batch fail nothing remove close undo redo erase").split(u' ');
    return names[static_cast<int>(step)];
}

template<typename R>
std::optional<R> RandomWriter::any(Reader &reader)
{
    const auto count = static_cast<int>(reader.count<R>());
    return count == 0 ? std::nullopt : reader.first<R>(Query<R>().page(1, below(count)));
}

std::optional<Member> RandomWriter::anyMember()
{
    const auto member = m_store.read([&](Reader &reader) { return any<Member>(reader); });
    return member ? *member : std::nullopt;
}

// What a new record may refer to: any that are there. The cohort and companies are never removed.
Related RandomWriter::someRelated(Reader &reader)
{
    Related related = m_related;
    related.photo = any<File>(reader).value_or(File()); // an erasure takes photos away
    related.company = any<Company>(reader).value_or(m_related.company);
    related.member = any<Member>(reader).value_or(Member());
    related.other = any<Member>(reader).value_or(Member());
    related.outcome = any<Outcome>(reader).value_or(Outcome());
    return related;
}

// One that is there, or none: then a new record is made.
template<typename R>
std::optional<R> RandomWriter::anyToChange(Reader &reader)
{
    if constexpr (std::is_same_v<R, ReportOptions>) {
        return reader.first<R>(Query<R>().where(&R::cohort, m_related.cohort.id)); // a cohort has one
    } else if constexpr (std::is_same_v<R, FrozenReport>) {
        return {}; // it stays as it was handed out
    } else {
        auto stored = below(3) == 0 ? any<R>(reader) : std::nullopt;
        if constexpr (std::is_same_v<R, Cohort>) {
            if (stored && stored->closedOn)
                return {};
        }
        return stored;
    }
}

// What a record says of people is of those it is about, by names that an erasure must find.
template<typename R>
void RandomWriter::fit([[maybe_unused]] R &record, [[maybe_unused]] const Related &related,
                       [[maybe_unused]] Transaction &transaction)
{
    if constexpr (std::is_same_v<R, Act>) {
        if (related.photo.id.isNull())
            record.advert = std::nullopt;
        record.sent = std::nullopt; // a file of its own: tst_erasure.cpp
        record.members.clear();
        for (const Member &member : {related.member, related.other}) {
            if (!member.id.isNull() && below(2) == 0)
                record.members.append(member.id);
        }
        for (const auto &id : std::as_const(record.members))
            record.notes += u' ' + transaction.find(id)->familyName;
        record.onBehalfOf = record.members.isEmpty() || below(4) == 0 ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
    }
    if constexpr (std::is_same_v<R, PressMention>) {
        record.scan = std::nullopt; // a file of its own: tst_erasedpress.cpp
        record.members.clear();
        for (const Member &member : {related.member, related.other}) {
            if (!member.id.isNull() && below(2) == 0)
                record.members.append(member.id);
        }
        for (const auto &id : std::as_const(record.members)) {
            const QString name = transaction.find(id)->familyName;
            record.notes += u' ' + name;
            record.title += u' ' + name;
            record.url += QStringLiteral("&") + name.toLower();
        }
    }
    if constexpr (std::is_same_v<R, ReportOptions>) {
        if (related.photo.id.isNull())
            record.logo = std::nullopt;
    }
    if constexpr (std::is_same_v<R, FrozenReport>) {
        record.members.clear();
        if (!related.member.id.isNull())
            record.members.append({related.member.id, {}, QStringLiteral("searching")});
        if (!related.other.id.isNull() && related.other.id != related.member.id)
            record.members.append({related.other.id, {}, QStringLiteral("no_news")});
        arrange(record.members);
    }
    if constexpr (std::is_same_v<R, RelayRequest>)
        record.reaction += related.member.familyName;
    if constexpr (std::is_same_v<R, OfferProposal>)
        record.note += related.member.familyName;
    if constexpr (std::is_same_v<R, Interview>)
        record.debrief += related.member.familyName;
    if constexpr (std::is_same_v<R, Cv>)
        record.resume = QStringLiteral("{\"basics\":{\"name\":\"%1\"}}").arg(related.member.familyName);
}

template<typename R>
void RandomWriter::saveAny(Transaction &transaction)
{
    Related related = someRelated(transaction);
    const bool needsMember =
        std::is_same_v<
            R,
            Consent> || std::is_same_v<R, Interview> || std::is_same_v<R, Outcome> || std::is_same_v<R, Cv> || std::is_same_v<R, RelayRequest> || std::is_same_v<R, OfferProposal>;
    if (needsMember && related.member.id.isNull())
        return;
    if (std::is_same_v<R, Checkpoint> && related.outcome.id.isNull())
        return;
    if constexpr (std::is_same_v<R, OfferProposal>) // one offer is proposed to a member once
        related.offer = transaction.save(sampleOf<Offer>(related, Fill::Bare));
    R record = sampleOf<R>(related, below(2) == 0 ? Fill::Full : Fill::Bare);
    if constexpr (requires { record.reference; })
        record.reference.clear();
    const auto stored = anyToChange<R>(transaction);
    if (stored) {
        if constexpr (requires { record.reference; })
            record.reference = stored->reference;
        record.id = stored->id;
        record.revision = stored->revision;
    }
    if constexpr (std::is_same_v<R, Cohort>) {
        record.name = QStringLiteral("Cohorte %1").arg(++m_names);
        record.closedOn.reset(); // closing is a step of its own
    }
    if constexpr (std::is_same_v<R, Member>) {
        record.familyName = stored ? stored->familyName
                                   : QStringLiteral("Qzxnom%1X").arg(++m_names, 5, 10, QLatin1Char('0'));
        record.headline = QString(below(200), u'h');
        if (related.photo.id.isNull())
            record.photo = record.cv = std::nullopt;
    }
    fit(record, related, transaction);
    transaction.save(record);
}

void RandomWriter::saveOne(Transaction &transaction)
{
    const bool isClosed = storage::closedCohort(transaction, m_related.cohort.id).has_value();
    switch (below(isClosed ? 7 : 23)) {
    case 0: return saveAny<Cohort>(transaction);
    case 1: return saveAny<Company>(transaction);
    case 2: return saveAny<Contact>(transaction);
    case 3: return saveAny<ReportOptions>(transaction);
    case 4: return saveAny<FrozenReport>(transaction);
    case 5: return saveAny<Relay>(transaction);
    case 6: return saveAny<LetterTemplate>(transaction);
    case 7: return saveAny<File>(transaction);
    case 8: return saveAny<Consent>(transaction);
    case 9:
    case 10: return saveAny<Act>(transaction);
    case 11: return saveAny<Interview>(transaction);
    case 12: return saveAny<Outcome>(transaction);
    case 13: return saveAny<Checkpoint>(transaction);
    case 14: return saveAny<PressMention>(transaction);
    case 15: return saveAny<RelayRequest>(transaction);
    case 16: return saveAny<Cv>(transaction);
    case 17: return saveAny<Offer>(transaction);
    case 18: return saveAny<OfferProposal>(transaction);
    case 19: return saveAny<AudienceDay>(transaction);
    default: return saveAny<Member>(transaction);
    }
}

Done RandomWriter::save(int records, const QString &label)
{
    return m_store.write(label, [&](Transaction &transaction) {
        for (int i = 0; i < records; ++i)
            saveOne(transaction);
    });
}

Done RandomWriter::failInTheMiddle()
{
    return m_store.write(QStringLiteral("Fail"), [&](Transaction &transaction) -> Done {
        for (int i = 0; i < 4; ++i)
            saveOne(transaction);
        return invalid(QStringLiteral("Not so."));
    });
}

Done RandomWriter::closeOrReopen(const QString &label)
{
    return m_store.write(label, [&](Transaction &transaction) {
        Cohort cohort = transaction.find(m_related.cohort.id).value();
        cohort.closedOn = cohort.closedOn ? std::nullopt : std::optional(QDate(2013, 1, 31));
        transaction.save(cohort);
    });
}

Done RandomWriter::removeOne(const QString &label)
{
    const int kind = below(12);
    return m_store.write(label, [&](Transaction &transaction) -> Done {
        const auto removeAny = [&](auto &&record) {
            if (record)
                transaction.remove(*record);
            return Done();
        };
        if (kind == 0)
            return removeAny(any<Contact>(transaction));
        if (kind == 1)
            return removeAny(any<FrozenReport>(transaction));
        if (const Done open = storage::ensureOpen(transaction, m_related.cohort.id); !open)
            return open;
        switch (kind) {
        case 2: return removeAny(any<Act>(transaction));
        case 3: return removeAny(any<Interview>(transaction));
        case 4: return removeAny(any<Checkpoint>(transaction));
        case 5: return removeAny(any<Outcome>(transaction));
        case 6: return removeAny(any<Consent>(transaction));
        case 7: return removeAny(any<PressMention>(transaction));
        case 8: return removeAny(any<RelayRequest>(transaction));
        case 9: return removeAny(any<Cv>(transaction));
        case 10: return removeAny(any<OfferProposal>(transaction));
        default: return removeAny(any<Member>(transaction));
        }
    });
}

} // namespace rebond::test
