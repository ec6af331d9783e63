// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/doubtlist.h"

#include "exchange/listkind.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

namespace rebond::workspace {

using exchange::ListKind;
using storage::Query;
using storage::Reader;

namespace {

// Records by their references, which are a kind's own; names of the few that are in doubt.
class Subjects
{
public:
    Subjects(Reader &reader, const Formats &formats) : m_reader(reader), m_formats(formats) {}

    struct Subject
    {
        std::optional<RawId> record;
        QString name;
    };
    [[nodiscard]] Subject of(ListKind kind, const QString &reference)
    {
        switch (kind) {
        case ListKind::Members: return found<domain::Member>(reference, &Subjects::nameOf);
        case ListKind::Companies: return found<domain::Company>(reference, &Subjects::nameOf);
        case ListKind::Contacts: return {};
        case ListKind::Outreach: return found<domain::Act>(reference, &Subjects::nameOf);
        case ListKind::Interviews: return found<domain::Interview>(reference, &Subjects::nameOf);
        case ListKind::Outcomes: return found<domain::Outcome>(reference, &Subjects::nameOf);
        case ListKind::Checkpoints: return found<domain::Checkpoint>(reference, &Subjects::nameOf);
        case ListKind::Press: return found<domain::PressMention>(reference, &Subjects::nameOf);
        case ListKind::Relays: return found<domain::Relay>(reference, &Subjects::nameOf);
        case ListKind::Offers: return found<domain::Offer>(reference, &Subjects::nameOf);
        case ListKind::Audience: return {};
        }
        Q_UNREACHABLE();
    }

private:
    template<typename R>
    Subject found(const QString &reference, QString (Subjects::*name)(const R &))
    {
        const auto record = m_reader.first<R>(Query<R>().where(&R::reference, reference));
        return record ? Subject{record->id.raw(), (this->*name)(*record)} : Subject();
    }
    template<typename R>
    QString nameOfId(Id<R> id)
    {
        const auto record = m_reader.find(id);
        return record ? nameOf(*record) : QString();
    }
    QString nameOf(const domain::Member &member) { return member.displayName(); }
    QString nameOf(const domain::Company &company) { return company.name; }
    // An act is known by the company, and by the members it was made for.
    QString nameOf(const domain::Act &act)
    {
        QStringList names;
        for (const auto &id : act.members)
            names.append(nameOfId(id));
        const QString company = nameOfId(act.company);
        return names.isEmpty() ? company : company + QStringLiteral("\u00A0· ") + m_formats.list(names);
    }
    QString nameOf(const domain::Interview &interview) { return nameOfId(interview.member); }
    QString nameOf(const domain::Outcome &outcome) { return nameOfId(outcome.member); }
    QString nameOf(const domain::Checkpoint &checkpoint) { return nameOfId(checkpoint.outcome); }
    QString nameOf(const domain::PressMention &mention) { return mention.outlet; }
    QString nameOf(const domain::Relay &relay) { return relay.name; }
    QString nameOf(const domain::Offer &offer) { return offer.position; }

    Reader &m_reader;
    const Formats &m_formats;
};

} // namespace

Result<DoubtList> doubtList(const Workspace &workspace, const Formats &formats, TaskContext &task)
{
    const auto doubts = workspace.firstDoubts(DoubtList::kMostLines, formats, task);
    if (!doubts)
        return fail(doubts.error());
    return workspace.store().read([&](Reader &reader) {
        Subjects subjects(reader, formats);
        DoubtList list;
        list.count = doubts->count;
        for (const domain::Doubt &doubt : doubts->first) {
            const ListKind kind = exchange::parseListKind(doubt.kind).value_or(ListKind::Members);
            const Subjects::Subject subject = subjects.of(kind, doubt.reference);
            list.lines.append({.kind = kind,
                               .record = subject.record,
                               .list = exchange::titleOf(kind),
                               .about = subject.name,
                               .reference = doubt.reference,
                               .code = doubt.code,
                               .sentence = doubt.sentence});
        }
        return list;
    });
}

} // namespace rebond::workspace
