// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/begunnotes.h"

#include <array>

namespace rebond::ui::workshops {

using domain::Participation;
using operations::RoundNote;

namespace {

const QString kWorkshop = QStringLiteral("workshop");
const QString kNotes = QStringLiteral("notes");
const QString kBefore = QStringLiteral("Before"); // behind the name of a text
const QString kBuddies = QStringLiteral("buddies");

struct Text
{
    const char *name;
    std::optional<QString> RoundNote::*typed;
    QString Participation::*stored;
};
constexpr std::array kTexts = {Text{"done", &RoundNote::done, &Participation::done},
                               Text{"agreed", &RoundNote::agreed, &Participation::agreed},
                               Text{"note", &RoundNote::note, &Participation::note}};

QString merged(const QString &typed, const QString &before, const QString &stored)
{
    return stored == before || stored.isEmpty() ? typed : stored + QStringLiteral(" / ") + typed;
}

} // namespace

BegunNotes BegunNotes::of(const QVariantMap &map)
{
    const auto workshop = RawId::parse(map.value(kWorkshop).toString());
    if (!workshop)
        return {};
    BegunNotes notes{Id<domain::Workshop>(*workshop)};
    const QVariantMap members = map.value(kNotes).toMap();
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        const auto id = RawId::parse(member.key());
        if (!id)
            continue;
        const QVariantMap texts = member.value().toMap();
        Begun begun;
        for (const Text &text : kTexts) {
            const QString name = QLatin1String(text.name);
            if (!texts.contains(name))
                continue;
            begun.typed.*text.typed = texts.value(name).toString();
            begun.before.*text.stored = texts.value(name + kBefore).toString();
        }
        notes.m_notes.insert(Id<domain::Member>(*id), begun);
    }
    const QVariantMap buddies = map.value(kBuddies).toMap();
    for (auto buddy = buddies.cbegin(); buddy != buddies.cend(); ++buddy) {
        if (const auto id = RawId::parse(buddy.key()))
            notes.m_buddies.insert(Id<domain::Member>(*id), buddy->toString());
    }
    return notes;
}

QVariantMap BegunNotes::toMap() const
{
    QVariantMap members;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        QVariantMap texts;
        for (const Text &text : kTexts) {
            if (const auto &typed = note->typed.*text.typed) {
                const QString name = QLatin1String(text.name);
                texts.insert(name, *typed);
                texts.insert(name + kBefore, note->before.*text.stored);
            }
        }
        if (!texts.isEmpty())
            members.insert(note.key().toString(), texts);
    }
    QVariantMap buddies;
    for (auto buddy = m_buddies.cbegin(); buddy != m_buddies.cend(); ++buddy)
        buddies.insert(buddy.key().toString(), *buddy);
    if (members.isEmpty() && buddies.isEmpty())
        return {};
    QVariantMap map{{kWorkshop, m_workshop.toString()}, {kNotes, members}};
    if (!buddies.isEmpty())
        map.insert(kBuddies, buddies);
    return map;
}

void BegunNotes::add(Id<domain::Member> member, const RoundNote &typed, const Participation &before)
{
    if (typed != RoundNote())
        m_notes.insert(member, {typed, before});
}

std::optional<RoundNote> BegunNotes::take(Id<domain::Member> member, const Participation &stored)
{
    const auto found = m_notes.constFind(member);
    if (found == m_notes.cend())
        return {};
    const Begun begun = m_notes.take(member);
    RoundNote left;
    for (const Text &text : kTexts) {
        const auto &typed = begun.typed.*text.typed;
        if (typed && *typed != stored.*text.stored)
            left.*text.typed = merged(*typed, begun.before.*text.stored, stored.*text.stored);
    }
    return left == RoundNote() ? std::nullopt : std::optional(left);
}

} // namespace rebond::ui::workshops
