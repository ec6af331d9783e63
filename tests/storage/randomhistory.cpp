// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/randomhistory.h"

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
    if (dice < 78)
        return Step::Undo;
    return dice < 97 ? Step::Redo : Step::Erase;
}

QString RandomWriter::nameOf(Step step)
{
    static const QStringList names = QStringLiteral("save batch fail nothing remove undo redo erase").split(u' ');
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

template<typename R>
void RandomWriter::saveAny(Transaction &transaction)
{
    const Related related = someRelated(transaction);
    const bool needsMember = std::is_same_v<R, Consent> || std::is_same_v<R, Interview> || std::is_same_v<R, Outcome>;
    if (needsMember && related.member.id.isNull())
        return;
    if (std::is_same_v<R, Checkpoint> && related.outcome.id.isNull())
        return;
    R record = sampleOf<R>(related, below(2) == 0 ? Fill::Full : Fill::Bare);
    if constexpr (requires { record.reference; })
        record.reference.clear();
    const auto stored = below(3) == 0 ? any<R>(transaction) : std::nullopt;
    if (stored) {
        if constexpr (requires { record.reference; })
            record.reference = stored->reference;
        record.id = stored->id;
        record.revision = stored->revision;
    }
    if constexpr (std::is_same_v<R, Cohort>) {
        record.name = QStringLiteral("Cohorte %1").arg(++m_names);
        record.closedOn.reset(); // nothing in a closed one is undone
    }
    if constexpr (std::is_same_v<R, Member>) {
        record.familyName = stored ? stored->familyName
                                   : QStringLiteral("Qzxnom%1X").arg(++m_names, 5, 10, QLatin1Char('0'));
        record.headline = QString(below(200), u'h');
        if (related.photo.id.isNull())
            record.photo = record.cv = std::nullopt;
    }
    if constexpr (std::is_same_v<R, Act>) {
        if (related.photo.id.isNull())
            record.advert = std::nullopt;
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
    if constexpr (std::is_same_v<R, Interview>)
        record.debrief += related.member.familyName;
    transaction.save(record);
}

void RandomWriter::saveOne(Transaction &transaction)
{
    switch (below(13)) {
    case 0: return saveAny<Cohort>(transaction);
    case 1: return saveAny<File>(transaction);
    case 2: return saveAny<Consent>(transaction);
    case 3: return saveAny<Company>(transaction);
    case 4: return saveAny<Contact>(transaction);
    case 5:
    case 6: return saveAny<Act>(transaction);
    case 7: return saveAny<Interview>(transaction);
    case 8: return saveAny<Outcome>(transaction);
    case 9: return saveAny<Checkpoint>(transaction);
    case 10: return saveAny<PressMention>(transaction);
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

Done RandomWriter::removeOne(const QString &label)
{
    const int kind = below(8);
    return m_store.write(label, [&](Transaction &transaction) {
        const auto removeAny = [&](auto &&record) {
            if (record)
                transaction.remove(*record);
        };
        switch (kind) {
        case 0: return removeAny(any<Act>(transaction));
        case 1: return removeAny(any<Interview>(transaction));
        case 2: return removeAny(any<Checkpoint>(transaction));
        case 3: return removeAny(any<Outcome>(transaction));
        case 4: return removeAny(any<Member>(transaction));
        case 5: return removeAny(any<Consent>(transaction));
        case 6: return removeAny(any<PressMention>(transaction));
        default: return removeAny(any<Contact>(transaction));
        }
    });
}

} // namespace rebond::test
