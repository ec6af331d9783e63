// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trombinoscope.h"

#include "base/folding.h"
#include "document/emoji.h"
#include "domain/agreements.h"
#include "figures/standings.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>
#include <tuple>

namespace rebond::reports {

namespace {

using namespace document;
using domain::ConsentMedium;
using domain::ConsentUse;
using domain::Member;

QString sheetSays(const char *source)
{
    return QCoreApplication::translate("Trombinoscope", source);
}

QString firstLetter(const QString &name)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > 0; from = to, to = letters.toNextBoundary()) {
        const QString letter = name.mid(from, to - from);
        if (letter.at(0).script() == QChar::Script_Georgian)
            return letter; // its capitals stand in words of capitals alone, and in few typefaces
        if (letter.at(0).isLetterOrNumber() || letter.at(0).isSurrogate())
            return letter.toUpper();
    }
    return {};
}

// Folded, so that "Élise" stands among the E; the id last, so that the order is the same each time.
struct NameKey
{
    explicit NameKey(const Member &member)
        : family(fold(member.familyName)),
          given(fold(member.givenName)),
          id(member.id.toString())
    {}
    QString family;
    QString given;
    QString id;
    friend auto operator<=>(const NameKey &a, const NameKey &b)
    {
        return std::tie(a.family, a.given, a.id) <=> std::tie(b.family, b.given, b.id);
    }
};

QList<Member> byName(const QList<Member> &members)
{
    std::vector<std::pair<NameKey, const Member *>> keyed;
    for (const Member &member : members)
        keyed.emplace_back(NameKey(member), &member);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Member> sorted;
    for (const auto &each : keyed)
        sorted.append(*each.second);
    return sorted;
}

QString sectorOf(const Member &member)
{
    return member.sectors.value(0).trimmed();
}
QString occupationOf(const Member &member)
{
    return member.occupations.value(0).trimmed();
}

class PeoplePages
{
public:
    PeoplePages(const Trombinoscope &order, const Formats &formats)
        : m_order(order),
          m_formats(formats),
          m_isRollCall(order.shape.variant == PeopleVariant::RollCall),
          m_members(byName(order.people.shown))
    {}

    Document made() const
    {
        Document document;
        document.metadata.title = titleOf(m_order.shape.variant) + QStringLiteral(" – ") + m_order.cohort;
        document.metadata.author = m_order.author.isEmpty() ? QStringLiteral("Rebond") : m_order.author;
        document.metadata.subject = countWords();
        document.metadata.language = codeOf(m_formats.language());
        document.metadata.created = m_order.created;
        if (m_order.shape.variant == PeopleVariant::Badges)
            document.blocks.emplace_back(Badges{.columns = m_order.shape.columns,
                                                .rows = m_order.shape.rows,
                                                .below = m_order.cohort,
                                                .people = peopleInOrder()});
        else if (m_order.shape.variant == PeopleVariant::NameTents)
            document.blocks.emplace_back(
                NameTents{.rows = m_order.shape.rows, .below = m_order.cohort, .people = peopleInOrder()});
        else
            addSheet(document);
        return document;
    }

private:
    // With a head that says what it is, and a foot that says of which day.
    void addSheet(Document &document) const
    {
        const bool isPoster = m_order.shape.variant == PeopleVariant::Poster;
        if (!isPoster)
            document.header = Running{.left = quiet(m_order.cohort),
                                      .right = quiet(titleOf(m_order.shape.variant)),
                                      .onFirstPage = false};
        //: foot of a page: %1 is a date
        const QString day = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "As on %1")).arg(m_formats.date(m_order.day));
        document.footer = Running{.left = quiet(day), .right = {}, .pageNumber = !isPoster};
        QStringList facts{countWords()};
        if (isPoster) { // to be read from afar
            document.blocks.emplace_back(Heading{1, Span{.text = m_order.cohort, .size = TextSize::Display}});
        } else {
            document.blocks.emplace_back(Heading{1, titleOf(m_order.shape.variant)});
            facts.prepend(m_order.cohort);
        }
        if (const QString order = orderWords(); !order.isEmpty())
            facts.append(order);
        document.blocks.emplace_back(Paragraph{.text = quiet(facts.join(QStringLiteral(" · "))), .size = {}}, true);
        if (m_isRollCall)
            addRollCall(document.blocks);
        else
            document.blocks.emplace_back(PhotoGrid{.columns = m_order.shape.columns,
                                                   .rows = m_order.shape.rows,
                                                   .onOnePage = isPoster,
                                                   .groups = groups()});
    }
    [[nodiscard]] QString countWords() const
    {
        //: of people shown in a trombinoscope
        return QCoreApplication::translate("Trombinoscope", "%n member(s)", nullptr, int(m_members.size()));
    }
    [[nodiscard]] QString orderWords() const
    {
        switch (m_order.shape.order) {
        case PeopleOrder::Name: return {};
        //: how people are ordered on a page
        case PeopleOrder::Sector: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "by sector"));
        //: how people are ordered on a page
        case PeopleOrder::Occupation: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "by occupation"));
        }
        return {};
    }

    [[nodiscard]] QString headingOf(const Member &member) const
    {
        switch (m_order.shape.order) {
        case PeopleOrder::Name: return {};
        case PeopleOrder::Sector: return sectorOf(member);
        case PeopleOrder::Occupation: return occupationOf(member);
        }
        return {};
    }
    // Where nothing is entered; such people stand last, and are never lost.
    [[nodiscard]] QString nothingEntered() const
    {
        if (m_order.shape.order == PeopleOrder::Sector)
            //: heading of people of whom no sector is entered
            return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Sector not entered"));
        //: heading of people of whom no occupation is entered
        return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Occupation not entered"));
    }

    // Each in the order of the folded heading, as the first of the group writes it.
    [[nodiscard]] QList<PeopleGroup> groups() const
    {
        std::map<std::pair<bool, QString>, PeopleGroup> found;
        for (const Member &member : m_members) {
            const QString heading = headingOf(member);
            PeopleGroup &group = found[{heading.isEmpty(), fold(heading)}];
            if (group.people.isEmpty() && m_order.shape.order != PeopleOrder::Name) {
                group.heading = heading.isEmpty() ? nothingEntered() : heading;
                //: heading repeated where a page begins within a group: %1 is a sector or an occupation
                group.continued = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "%1 (continued)")).arg(group.heading);
            }
            group.people.append(personOf(member));
        }
        QList<PeopleGroup> groups;
        for (const auto &each : found)
            groups.append(each.second);
        return groups;
    }

    // What the heading says is not said again.
    [[nodiscard]] Person personOf(const Member &member) const
    {
        Person person{.name = member.displayName(),
                      .initials = initialsOf(member),
                      .lines = {},
                      .photo = {},
                      .alternative = {}};
        if (document::withoutEmoji(person.name).isEmpty())
            person.name = member.reference;
        const bool hasHeadings = isPicture(m_order.shape.variant);
        if (!hasHeadings || m_order.shape.order != PeopleOrder::Occupation)
            person.lines.append(occupationOf(member));
        if (hasHeadings && m_order.shape.order != PeopleOrder::Sector)
            person.lines.append(sectorOf(member));
        person.lines.removeAll(QString());
        if (hasHeadings && m_order.people.rebounded.contains(member.id))
            //: below the name of somebody who is back on their feet: a job, a company of their own …
            person.mark = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "has rebounded"));
        if (const auto photo = m_order.people.photos.constFind(member.id); photo != m_order.people.photos.cend()) {
            person.photo = {.key = photo->toString(), .shelf = m_order.shelf};
            //: read aloud in place of a picture: %1 is a name
            person.alternative = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Photo of %1")).arg(person.name);
        } else {
            //: read aloud in place of a box with initials, where there is no picture: %1 is a name
            person.alternative = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Initials of %1")).arg(person.name);
        }
        return person;
    }

    void addRollCall(Blocks &blocks) const
    {
        blocks.back().keepWithNext = true;
        blocks.emplace_back(
            //: two lines to write on, at the head of a roll-call
            Paragraph{.text = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Day: ……………………………   Led by: ……………………………")),
                      .size = {}},
            true);
        RollCall roll{.rows = m_order.shape.rows,
                      //: heading of a column of names
                      .nameHeading = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Name")),
                      .boxHeadings = boxHeadings(),
                      //: heading of a column in which people sign
                      .signatureHeading = sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Signature")),
                      .people = peopleInOrder(),
                      .alternative = sheetSays(
                          QT_TRANSLATE_NOOP("Trombinoscope", "Who is there, to be ticked and signed."))};
        blocks.emplace_back(std::move(roll));
    }
    // Without headings, from the first to the last.
    [[nodiscard]] QList<Person> peopleInOrder() const
    {
        QList<Person> people;
        for (const PeopleGroup &group : groups())
            people += group.people;
        return people;
    }
    [[nodiscard]] QStringList boxHeadings() const
    {
        const int boxes = m_order.shape.columns > 0 ? m_order.shape.columns : 2;
        if (boxes == 1)
            //: above a column of boxes to tick
            return {sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Present"))};
        if (boxes == 2)
            //: above a column of boxes to tick
            return {sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Morning")),
                    //: above a column of boxes to tick
                    sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Afternoon"))};
        return QStringList(boxes); // days to be written in by hand
    }

    const Trombinoscope &m_order;
    const Formats &m_formats;
    bool m_isRollCall;
    QList<Member> m_members;
};

} // namespace

QString titleOf(PeopleVariant variant)
{
    switch (variant) {
    case PeopleVariant::Directory:
    case PeopleVariant::Poster: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Trombinoscope"));
    //: title of a sheet on which people are ticked and sign
    case PeopleVariant::RollCall: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Roll-call"));
    //: title of a file: names to be folded and put on the table
    case PeopleVariant::NameTents: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Name tents"));
    //: title of a file: cards to wear, with photo and name
    case PeopleVariant::Badges: return sheetSays(QT_TRANSLATE_NOOP("Trombinoscope", "Badges"));
    }
    return {};
}

QString initialsOf(const Member &member)
{
    const QString initials = firstLetter(document::withoutEmoji(member.givenName))
                           + firstLetter(document::withoutEmoji(member.familyName));
    return initials.isEmpty() ? document::withoutEmoji(member.displayName()).left(1) : initials;
}

PeopleChoice choosePeople(const QList<Member> &members, const QList<domain::Outcome> &outcomes,
                          const QList<domain::Consent> &consents, PeopleVariant variant, QDate day)
{
    const domain::Agreements agreements(consents, day, ConsentMedium::Trombinoscope);
    const QSet<Id<Member>> nowhere = domain::notToBeShown(members, outcomes, day);
    PeopleChoice choice;
    for (const Member &member : members) {
        if (nowhere.contains(member.id))
            continue;
        if (isSeenByOthers(variant) && !agreements.allow(member.id, ConsentUse::Name)) {
            choice.leftOut.append(member);
            continue;
        }
        choice.shown.append(member);
        if (!member.photo || !hasPhotos(variant))
            continue;
        if (agreements.allow(member.id, ConsentUse::Photo))
            choice.photos.insert(member.id, *member.photo);
        else
            choice.photosHeld.append(member);
    }
    return choice;
}

void tellRebounds(PeopleChoice &people, const domain::CohortFacts &facts, const QList<domain::Consent> &consents,
                  QDate day)
{
    const domain::Agreements agreements(consents, day, ConsentMedium::Trombinoscope);
    QSet<Id<Member>> rebounded;
    for (const figures::Standing &standing : figures::standings(facts, {.asOf = day, .knownBy = {}})) {
        if (!standing.neutralised && standing.place == figures::Place::Rebounded)
            rebounded.insert(standing.member->id);
    }
    for (const Member &member : std::as_const(people.shown)) {
        if (!rebounded.contains(member.id))
            continue;
        if (agreements.allow(member.id, ConsentUse::Rebound))
            people.rebounded.insert(member.id);
        else
            people.reboundsHeld.append(member);
    }
}

Document trombinoscope(const Trombinoscope &order, const Formats &formats)
{
    return PeoplePages(order, formats).made();
}

} // namespace rebond::reports
