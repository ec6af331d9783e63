// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/people.h"

#include "base/folding.h"
#include "domain/agreements.h"
#include "domain/nameguard.h"
#include "domain/webaddress.h"
#include "figures/standings.h"
#include "site/naming.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace rebond::site {

using namespace domain;

namespace {

// The address as a browser sends it, where it is one that may be followed.
QString webAddress(const QString &written)
{
    const auto clean = written.isEmpty() ? Result<Cleaned>(Cleaned{}) : cleanHttpUrl(written);
    return clean && !clean->text.isEmpty() ? QString::fromLatin1(QUrl(clean->text).toEncoded()) : QString();
}

QString mailAddress(const QString &written)
{
    const auto clean = written.isEmpty() ? Result<Cleaned>(Cleaned{}) : cleanEmail(written);
    return clean ? clean->text : QString();
}

QString firstLetter(const QString &name)
{
    for (const QChar c : name) {
        if (c.isLetter() && !c.isSurrogate())
            return c.toUpper();
    }
    return {};
}

// Of a CV that was written anew while the site is: nobody has looked at its words. The next publication has it.
Error changedMeanwhile()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Site", "There is nothing to download for the moment."),
            {}};
}

class Gatherer
{
public:
    explicit Gatherer(const Sources &sources)
        : m_sources(sources),
          m_day(sources.figures.question.asOf),
          m_agreements(sources.consents, m_day, ConsentMedium::Site)
    {
        const QList<figures::Standing> standings = figures::standings(sources.facts, sources.figures.question);
        for (const figures::Standing &standing : standings)
            m_standings.insert(standing.member->id, standing);
        for (const Member &member : sources.facts.members) {
            if (isPresent(member) && m_agreements.allow(member.id, ConsentUse::Name))
                m_named.insert(member.id, member.displayName());
            else
                m_hidden.add(member);
        }
    }

    [[nodiscard]] Shown gather()
    {
        struct Sorted
        {
            QString key;
            Person person;
        };
        QList<Sorted> people;
        for (const Member &member : m_sources.facts.members) {
            if (auto person = personOf(member))
                people.append({person->name.isEmpty() ? QStringLiteral("1") + person->page
                                                      : QStringLiteral("0") + fold(member.familyName) + u'\n'
                                                            + fold(member.givenName) + u'\n' + person->page,
                               std::move(*person)});
        }
        std::sort(people.begin(), people.end(), [](const Sorted &a, const Sorted &b) { return a.key < b.key; });
        for (Sorted &each : people)
            m_shown.people.append(std::move(each.person));
        addBooklet();
        for (const PressMention &mention : m_sources.press)
            addPress(mention);
        return std::move(m_shown);
    }

private:
    // Entered by that day, and neither by mistake nor dead.
    [[nodiscard]] bool isPresent(const Member &member) const
    {
        const auto standing = m_standings.constFind(member.id);
        return standing != m_standings.constEnd() && !standing->neutralised;
    }
    // Asks, and remembers until when the answer holds.
    [[nodiscard]] bool mayShow(Id<Member> member, ConsentUse use, ConsentMedium medium = ConsentMedium::Site)
    {
        if (!m_agreements.allow(member, use, medium))
            return false;
        if (const auto end = m_agreements.endOf(member, use, medium))
            m_shown.lastDay = std::min(m_shown.lastDay.value_or(*end), *end);
        return true;
    }

    [[nodiscard]] std::optional<Person> personOf(const Member &member)
    {
        if (!isPresent(member))
            return {};
        Person person;
        const bool isNamed = mayShow(member.id, ConsentUse::Name);
        if (mayShow(member.id, ConsentUse::Cv))
            addCv(person, member, isNamed);
        if (isNamed)
            addName(person, member);
        else if (!person.showsCv)
            return {};
        else
            person.page = namelessPageOf(member);
        if (person.showsCv)
            addCvPaper(person, member);
        if (mayShow(member.id, ConsentUse::Rebound))
            person.hasRebounded = m_standings.value(member.id).place == figures::Place::Rebounded;
        return person;
    }
    void addName(Person &person, const Member &member)
    {
        person.page = namedPageOf(member);
        person.name = member.displayName();
        person.initials = firstLetter(member.givenName) + firstLetter(member.familyName);
        const QString sum = member.photo ? m_sources.photoSums.value(*member.photo) : QString();
        if (!sum.isEmpty() && mayShow(member.id, ConsentUse::Photo)) {
            person.photo = photoFileOf(member, sum);
            person.picture = *member.photo;
            person.isPhotoSocial = mayShow(member.id, ConsentUse::Photo, ConsentMedium::Social);
        }
        if (mayShow(member.id, ConsentUse::Contact)) {
            person.email = mailAddress(member.email);
            person.phone = member.phone;
            person.city = member.city;
            person.profileUrl = webAddress(member.profileUrl);
        }
    }
    void addCv(Person &person, const Member &member, bool isNamed)
    {
        person.showsCv = true;
        const auto mayStand = [&](const QString &text) {
            return !text.isEmpty() && !m_hidden.findsWholeName(text) && (isNamed || !tellsWhoItIs(text, member));
        };
        if (mayStand(member.headline))
            person.headline = member.headline;
        std::copy_if(member.sectors.cbegin(), member.sectors.cend(), std::back_inserter(person.sectors), mayStand);
        std::copy_if(member.occupations.cbegin(), member.occupations.cend(), std::back_inserter(person.occupations),
                     mayStand);
        person.mobilityKm = member.mobilityKm;
        person.availableFrom = member.availableFrom;
        person.isAvailable = member.availableFrom && *member.availableFrom <= m_day;
    }
    // Its words are asked as those of the page are: nobody stands in somebody else's CV who may not be named.
    void addCvPaper(Person &person, const Member &member)
    {
        const Papers &papers = m_sources.papers;
        if (!m_sources.options.hasPapers || !papers.findCv || !papers.drawCv)
            return;
        CvForm form;
        form.isNamed = !person.name.isEmpty();
        form.tellsContact = form.isNamed && mayShow(member.id, ConsentUse::Contact);
        const auto sheet = papers.findCv(member, form);
        const auto tells = [&](const QString &words) {
            return m_hidden.findsWholeName(words) || (!form.isNamed && tellsWhoItIs(words, member));
        };
        if (!sheet || std::any_of(sheet->words.cbegin(), sheet->words.cend(), tells))
            return;
        person.cv.file = cvFileOf(member, sheet->sum);
        const auto isAsRead = [find = papers.findCv, member, form, sum = sheet->sum] {
            const auto now = find(member, form);
            return now && now->sum == sum;
        };
        person.cv.draw = [isAsRead, draw = papers.drawCv, id = member.id, form](TaskContext &task) {
            return isAsRead() ? draw(id, form, task) : fail(changedMeanwhile());
        };
        m_bound.append(member.id);
        m_areAsRead.append(isAsRead);
    }
    // Called by all that is in it, but not by the day on its cover: that is the day on which it was last another one.
    void addBooklet()
    {
        const Papers &papers = m_sources.papers;
        if (m_bound.isEmpty() || !papers.drawBooklet)
            return;
        QString sum = m_sources.facts.cohort.name;
        for (const Person &person : std::as_const(m_shown.people)) {
            if (person.cv.file.isEmpty())
                continue;
            const QStringList parts{person.page, person.cv.file, person.photo, person.headline, person.city};
            sum += u'\n' + (parts + person.sectors + person.occupations).join(u'\t');
        }
        for (const UsefulLink &link : m_sources.options.links)
            sum += u'\n' + link.address + u'\t' + link.words;
        sum += u'\n' + m_sources.options.contact;
        m_shown.bookletIn = [sum, areAsRead = m_areAsRead, draw = papers.drawBooklet, bound = m_bound](Language words) {
            return Paper{bookletFileOf(sum + u'\n' + codeOf(words)),
                         [areAsRead, draw, bound, words](TaskContext &task) {
                             const bool isAsRead = std::all_of(areAsRead.cbegin(), areAsRead.cend(),
                                                               [](const std::function<bool()> &each) { return each(); });
                             return isAsRead ? draw(bound, words, task) : fail(changedMeanwhile());
                         }};
        };
    }
    void addPress(const PressMention &mention)
    {
        if (mention.date > m_day)
            return;
        PressLine line{mention.date,
                       mention.outlet,
                       mention.medium,
                       mention.title,
                       webAddress(mention.url),
                       {},
                       markOf(QStringLiteral("mention:") + mention.id.toString())};
        if (m_hidden.findsFamilyName(line.title) || m_hidden.findsFamilyName(line.outlet)
            || m_hidden.findsFamilyName(QUrl::fromPercentEncoding(line.url.toLatin1()))) {
            ++m_shown.pressLeftOut;
            return;
        }
        for (const Id<Member> &member : mention.members) {
            if (m_named.contains(member) && mayShow(member, ConsentUse::Name, ConsentMedium::Press))
                line.named.append(m_named.value(member));
        }
        m_shown.press.append(line);
    }

    const Sources &m_sources;
    QDate m_day;
    Agreements m_agreements;
    QHash<Id<Member>, figures::Standing> m_standings;
    QHash<Id<Member>, QString> m_named;
    NameGuard m_hidden;
    QList<Id<Member>> m_bound;                // whose CV is a paper
    QList<std::function<bool()>> m_areAsRead; // whether each of them still says what was read of it
    Shown m_shown;
};

} // namespace

Shown shownOf(const Sources &sources)
{
    return Gatherer(sources).gather();
}

} // namespace rebond::site
