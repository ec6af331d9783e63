// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/volume.h"

#include "base/folding.h"
#include "booklet/links.h"
#include "document/emoji.h"
#include "reports/trombinoscope.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace rebond::booklet {

using namespace document;

namespace {

const QString kContents = QStringLiteral("contents");

class VolumeWords
{
    Q_DECLARE_TR_FUNCTIONS(Booklet)
public:
    //: what a volume of CVs is called: title of a file, on its cover
    static QString booklet() { return tr("CV booklet"); }
    //: … of CVs without names
    static QString anonymousBooklet() { return tr("Anonymous CVs"); }
    static QString count(qsizetype cvs) { return tr("%n CV(s)", nullptr, int(cvs)); }
    //: label of a page in place of its number: a letter to the company that the CVs go to
    static QString letter() { return tr("Letter"); }
    //: label of a page in place of its number
    static QString cover() { return tr("Cover"); }
    //: label of the last page in place of its number
    static QString back() { return tr("Back cover"); }
    //: heading of pages with photos and names
    static QString faces() { return tr("Who we are"); }
    //: heading of what the facilitators have to say, in a booklet of CVs
    static QString words() { return tr("A word from the facilitators"); }
    static QString contents() { return tr("Contents"); }
    static QString byName() { return tr("Index of names"); }
    static QString byOccupation() { return tr("Index of occupations"); }
    static QString byPlace() { return tr("Index of places"); }
    static QString links() { return tr("Useful links"); }
    //: heading of how to reach the group
    static QString contact() { return tr("Contact"); }
    //: on the back of a booklet of CVs
    static QString agreement()
    {
        return tr(
            "Each CV stands here with the agreement of whose it is, who may withdraw it at any time. It serves to "
            "find work, and nothing else.");
    }
    //: read aloud in place of a picture: %1 is a name
    static QString photoOf(const QString &name) { return tr("Photo of %1").arg(name); }
    //: read aloud in place of a box with initials: %1 is a name
    static QString initialsOf(const QString &name) { return tr("Initials of %1").arg(name); }
    //: an occupation and its code in the French directory of occupations: %1 are words, %2 is a code
    static QString metier(const QString &words, const QString &code) { return tr("%1 (ROME %2)").arg(words, code); }
};

qsizetype countOf(const Volume &volume)
{
    qsizetype count = 0;
    for (const Group &group : volume.groups)
        count += group.cvs.size();
    return count;
}

class Pages
{
public:
    Pages(const Volume &volume, const Formats &formats) : m_volume(volume), m_formats(formats) {}

    std::vector<Part> parts()
    {
        std::vector<Part> made;
        if (m_volume.letter)
            made.push_back(letter());
        made.push_back(cover());
        if (const QList<Person> people = wall(); people.size() > kMostOnCover)
            made.push_back(front(QStringLiteral("faces"), VolumeWords::faces(),
                                 {PhotoGrid{.groups = {PeopleGroup{.people = people}}}}));
        if (!m_volume.texts.words.trimmed().isEmpty())
            made.push_back(words());
        made.push_back(front(kContents, VolumeWords::contents(), {}));
        const size_t contentsAt = made.size() - 1;
        for (qsizetype i = 0; i < m_volume.groups.size(); ++i)
            addGroup(made, i);
        addIndexes(made);
        if (!m_volume.texts.links.isEmpty())
            made.push_back(links());
        Entries entries = contentsOf(made, contentsAt);
        made[contentsAt].document->blocks.emplace_back(std::move(entries));
        made.push_back(back());
        return made;
    }

private:
    [[nodiscard]] Part front(const QString &name, const QString &title, Blocks blocks) const
    {
        return frontOf(m_volume, name, title, std::move(blocks), m_formats);
    }

    [[nodiscard]] QString title() const
    {
        return m_volume.isAnonymous ? VolumeWords::anonymousBooklet() : VolumeWords::booklet();
    }

    [[nodiscard]] Part letter() const
    {
        return {.name = QStringLiteral("letter"),
                .title = VolumeWords::letter(),
                .level = 1,
                .document = documentOf(*m_volume.letter, m_volume.cohort, countOf(m_volume), m_volume.isAnonymous,
                                       m_volume.logo, m_volume.signer, m_volume.day, m_formats),
                .isNumbered = false,
                .label = VolumeWords::letter()};
    }

    [[nodiscard]] Part cover() const
    {
        Blocks blocks;
        blocks.emplace_back(Paragraph{.text = semibold(title()), .size = TextSize::Title}, true);
        blocks.emplace_back(Paragraph{.text = quiet(VolumeWords::count(countOf(m_volume)) + QStringLiteral(" · ")
                                                    + m_formats.date(m_volume.day)),
                                      .size = TextSize::Lead});
        Blocks more = paragraphsOf(m_volume.texts.cover);
        std::move(more.begin(), more.end(), std::back_inserter(blocks));
        const QList<Person> people = wall();
        if (!people.isEmpty() && people.size() <= kMostOnCover) {
            blocks.back().keepWithNext = true;
            blocks.emplace_back(PhotoGrid{.onOnePage = true, .groups = {PeopleGroup{.people = people}}});
        }
        return coverOf(m_volume, VolumeWords::cover(), std::move(blocks), m_formats);
    }

    // Everybody who is named, in the order of the booklet; whose photo may not be seen by their initials.
    [[nodiscard]] QList<Person> wall() const
    {
        QList<Person> people;
        for (const Group &group : m_volume.groups) {
            for (const BoundCv &cv : group.cvs) {
                if (!cv.who.isNamed)
                    continue;
                Person person{.name = cv.title, .initials = reports::initialsOf(cv.who.member), .alternative = {}};
                if (cv.who.photo)
                    person.photo = {.key = cv.who.photo->toString(), .shelf = m_volume.shelf};
                person.alternative = cv.who.photo ? VolumeWords::photoOf(cv.title) : VolumeWords::initialsOf(cv.title);
                people.append(person);
            }
        }
        return people;
    }

    [[nodiscard]] Part words() const
    {
        return front(QStringLiteral("words"), VolumeWords::words(), paragraphsOf(m_volume.texts.words));
    }

    [[nodiscard]] static RichText lineOf(const BoundCv &cv, const QString &elseSaid = {})
    {
        const QString &said = cv.headline.isEmpty() ? elseSaid : cv.headline;
        RichText line = cv.title;
        if (!said.isEmpty())
            line = line + quiet(QStringLiteral(" · ") + said);
        return line;
    }
    // Below their métiers, where they are ordered by them.
    static Entries entriesOf(const QList<BoundCv> &cvs, const QString &heading)
    {
        Entries entries;
        QString metier;
        for (const BoundCv &cv : cvs) {
            if (cv.metier != metier && cv.metier != heading)
                entries.entries.append({.level = 1, .text = cv.metier});
            metier = cv.metier;
            entries.entries.append({.level = 2, .text = lineOf(cv), .target = cv.name});
        }
        return entries;
    }

    [[nodiscard]] Part divider(const Group &group, const QString &name) const
    {
        Part part = front(name, group.heading, {});
        Blocks &blocks = part.document->blocks;
        blocks.clear();
        blocks.emplace_back(Spacer{4});
        blocks.emplace_back(Heading{1, Span{.text = group.heading, .size = TextSize::Display}});
        blocks.emplace_back(Paragraph{.text = quiet(VolumeWords::count(group.cvs.size())), .size = TextSize::Lead});
        blocks.emplace_back(entriesOf(group.cvs, group.heading));
        return part;
    }

    void addGroup(std::vector<Part> &made, qsizetype index) const
    {
        const Group &group = m_volume.groups[index];
        const bool hasHeading = !group.heading.isEmpty();
        if (group.hasDivider)
            made.push_back(divider(group, QStringLiteral("group-%1").arg(index + 1)));
        for (const BoundCv &cv : group.cvs) {
            Part part{.name = cv.name,
                      .title = cv.title,
                      .level = hasHeading ? 2 : 1,
                      .document = {},
                      .isNumbered = true,
                      .label = {},
                      .opens = !group.hasDivider && &cv == &group.cvs.first() ? group.heading : QString()};
            made.push_back(part);
            if (!cv.who.isOwnAfter)
                continue;
            part.name = ownNameOf(cv);
            part.title.clear(); // it goes on: one line in contents and outline
            part.opens.clear();
            made.push_back(std::move(part));
        }
    }

    // All that comes behind the contents, in its order.
    [[nodiscard]] Entries contentsOf(const std::vector<Part> &made, size_t contentsAt) const
    {
        std::map<QString, RichText> lines;
        for (const Group &group : m_volume.groups) {
            for (const BoundCv &cv : group.cvs)
                lines.emplace(cv.name, lineOf(cv, cv.metier == group.heading ? QString() : cv.metier));
        }
        Entries entries;
        for (size_t i = contentsAt + 1; i < made.size(); ++i) {
            if (made[i].title.isEmpty())
                continue;
            if (!made[i].opens.isEmpty())
                entries.entries.append({.level = made[i].level - 1, .text = made[i].opens, .target = made[i].name});
            const auto line = lines.find(made[i].name);
            entries.entries.append({.level = made[i].level,
                                    .text = line == lines.end() ? RichText(made[i].title) : line->second,
                                    .target = made[i].name});
        }
        return entries;
    }

    void addIndexes(std::vector<Part> &made) const
    {
        const size_t first = made.size();
        const auto add = [&](const QString &name, const QString &title, Entries entries) {
            if (entries.entries.isEmpty())
                return;
            made.push_back(front(name, title, {std::move(entries)}));
            made.back().mayShare = made.size() - 1 > first; // of some people all stand on one page
        };
        add(QStringLiteral("index-names"), VolumeWords::byName(), nameIndex());
        add(QStringLiteral("index-occupations"), VolumeWords::byOccupation(), occupationIndex());
        add(QStringLiteral("index-places"), VolumeWords::byPlace(), placeIndex());
    }
    // The family name first; who has no name is not among them.
    [[nodiscard]] Entries nameIndex() const
    {
        std::map<std::pair<QString, QString>, const BoundCv *> named;
        for (const Group &group : m_volume.groups) {
            for (const BoundCv &cv : group.cvs) {
                if (cv.who.isNamed)
                    named.emplace(std::pair(fold(familyFirst(cv)), cv.who.member.id.toString()), &cv);
            }
        }
        Entries entries;
        for (const auto &[key, cv] : named) {
            RichText line = familyFirst(*cv);
            if (!cv->headline.isEmpty())
                line = line + quiet(QStringLiteral(" · ") + cv->headline);
            entries.entries.append({.level = 2, .text = line, .target = cv->name});
        }
        return entries;
    }
    static QString familyFirst(const BoundCv &cv)
    {
        const QString name = withoutEmoji((cv.who.member.familyName + u' ' + cv.who.member.givenName).trimmed());
        return name.isEmpty() ? cv.title : name;
    }
    [[nodiscard]] Entries occupationIndex() const
    {
        Entries entries;
        for (const Metier &metier : metiersOf(m_volume.groups, m_volume.titles)) {
            const QString words = metier.words.join(QStringLiteral(", "));
            const QString heading = metier.code.isEmpty() ? words
                                  : words.isEmpty()       ? titledCode(metier.code)
                                                          : VolumeWords::metier(words, metier.code);
            entries.entries.append({.level = 1, .text = heading});
            for (const BoundCv *cv : metier.cvs)
                entries.entries.append({.level = 2, .text = cv->title, .target = cv->name});
        }
        return entries;
    }
    [[nodiscard]] Entries placeIndex() const
    {
        std::map<QString, QList<const BoundCv *>> places;
        for (const Group &group : m_volume.groups) {
            for (const BoundCv &cv : group.cvs) {
                if (!cv.place.isEmpty())
                    places[fold(cv.place)].append(&cv);
            }
        }
        Entries entries;
        for (const auto &[key, cvs] : places) {
            entries.entries.append({.level = 1, .text = cvs.first()->place});
            for (const BoundCv *cv : cvs)
                entries.entries.append({.level = 2, .text = lineOf(*cv), .target = cv->name});
        }
        return entries;
    }

    // The address is there to be read as well: paper cannot be clicked.
    [[nodiscard]] Part links() const
    {
        Blocks blocks;
        for (const UsefulLink &each : m_volume.texts.links) {
            const RichText address = link(each.address, each.address);
            blocks.emplace_back(
                Paragraph{.text = each.words.isEmpty() ? address : each.words + QStringLiteral("\n") + address,
                          .size = {}});
        }
        return front(QStringLiteral("links"), VolumeWords::links(), std::move(blocks));
    }

    [[nodiscard]] Part back() const
    {
        const QString contact = m_volume.texts.contact.trimmed();
        Part part{.name = QStringLiteral("back"),
                  .title = contact.isEmpty() ? VolumeWords::back() : VolumeWords::contact(),
                  .level = 1,
                  .document = blankOf(VolumeWords::back(), m_formats),
                  .isNumbered = false,
                  .label = VolumeWords::back()};
        Blocks &blocks = part.document->blocks;
        blocks.emplace_back(Heading{1, m_volume.cohort});
        if (!contact.isEmpty()) {
            blocks.emplace_back(Heading{2, VolumeWords::contact()});
            blocks.emplace_back(Paragraph{.text = withLinks(contact), .size = {}});
        }
        blocks.emplace_back(Note{quiet(VolumeWords::agreement())});
        return part;
    }

    const Volume &m_volume;
    const Formats &m_formats;
};

} // namespace

QString ownNameOf(const BoundCv &cv)
{
    return cv.name + QStringLiteral("-own");
}

std::vector<Part> partsOf(const Volume &volume, const Formats &formats)
{
    return Pages(volume, formats).parts();
}

Metadata metadataOf(const Volume &volume, const Formats &formats)
{
    Metadata metadata = metadataOf(volume,
                                   volume.isAnonymous ? VolumeWords::anonymousBooklet() : VolumeWords::booklet(),
                                   VolumeWords::count(countOf(volume)), formats);
    if (volume.isAnonymous)
        metadata.created = {};
    return metadata;
}

Running footOf(const Volume &volume, const BoundCv &cv)
{
    return Running{.left = quiet(volume.cohort + QStringLiteral(" · ") + cv.title)};
}

} // namespace rebond::booklet
