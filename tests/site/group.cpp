// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"

#include <QBuffer>
#include <QImage>

namespace rebond::test {

using namespace domain;

Group::Group()
{
    m_sources.facts.cohort.id = m_ids.next<Cohort>();
    m_sources.facts.cohort.name = QStringLiteral("Les Essais");
    m_sources.facts.members.reserve(500); // references into it stay good
    m_sources.consents.reserve(2000);
    m_sources.press.reserve(100);
}

Member &Group::add(const QString &given, const QString &family)
{
    Member member;
    member.id = m_ids.next<Member>();
    member.cohort = m_sources.facts.cohort.id;
    member.reference = QStringLiteral("REF%1").arg(m_sources.facts.members.size());
    member.givenName = given;
    member.familyName = family;
    member.joinedOn = m_day.addYears(-1);
    m_sources.facts.members.append(member);
    return m_sources.facts.members.last();
}

Consent &Group::agree(const Member &member, ConsentUse use, ConsentMedium medium)
{
    Consent consent;
    consent.id = m_ids.next<Consent>();
    consent.member = member.id;
    consent.use = use;
    consent.medium = medium;
    m_sources.consents.append(consent);
    return m_sources.consents.last();
}

Member &Group::addShown(const QString &given, const QString &family)
{
    Member &member = add(given, family);
    agree(member, ConsentUse::Name);
    agree(member, ConsentUse::Cv);
    return member;
}

void Group::givePhoto(Member &member)
{
    member.photo = m_ids.next<File>();
    m_sources.photoSums.insert(*member.photo, QStringLiteral("sum of ") + member.photo->toString());
}

PressMention &Group::mention(const QString &title)
{
    PressMention mention;
    mention.id = m_ids.next<PressMention>();
    mention.cohort = m_sources.facts.cohort.id;
    mention.date = m_day.addDays(-10);
    mention.outlet = QStringLiteral("Gazette Fictive");
    mention.title = title;
    m_sources.press.append(mention);
    return m_sources.press.last();
}

void Group::rebound(const Member &member)
{
    Outcome outcome;
    outcome.id = m_ids.next<Outcome>();
    outcome.member = member.id;
    outcome.effectiveOn = m_day.addDays(-30);
    outcome.knownOn = outcome.effectiveOn;
    m_sources.facts.outcomes.append(outcome);
}

site::Sources &Group::sources()
{
    m_sources.figures = figures::compute(m_sources.facts, figures::Question{m_day, {}});
    return m_sources;
}

const site::Person *Group::personCalled(const site::Shown &shown, const QString &name) const
{
    for (const site::Person &person : shown.people) {
        if (person.name == name)
            return &person;
    }
    return nullptr;
}

site::PhotoOf Group::photos()
{
    return [](Id<File>) -> Result<QByteArray> {
        QImage picture(200, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return bytes;
    };
}

} // namespace rebond::test
