// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookletpage.h"

#include "measure.h"

#include "base/clock.h"
#include "base/formats.h"
#include "base/id.h"
#include "cv/jsonresume.h"
#include "cv/resume.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QXmlStreamWriter>

#include <algorithm>
#include <tuple>

namespace rebond::bench {

namespace {

using namespace domain;

struct Person
{
    Member member;
    cv::Resume resume;
    [[nodiscard]] QString sector() const { return member.sectors.constFirst(); }
    [[nodiscard]] QString occupation() const { return member.occupations.constFirst(); }
    [[nodiscard]] QString target() const { return u'#' + member.reference; }
};

struct Volume
{
    QString cohort;
    QList<Person> people; // in the order of their pages
};

// The sizes and distances of the booklet, in words that LibreOffice follows, too: it knows page-break-before but not break-before,
// takes three margins at once for others, and gives a paragraph without any margin one of its own. %1 is the name of the cohort.
QString styleFor(const QString &cohort)
{
    return QStringLiteral(
               "@page { size: A4; margin: 18mm 18mm 22mm;"
               " @bottom-left { content: '%1'; font: 8pt 'Open Sans', sans-serif; color: #5f6b7a }"
               " @bottom-right { content: counter(page); font: 8pt 'Open Sans', sans-serif; color: #5f6b7a } }\n"
               "@page cover { @bottom-left { content: none } @bottom-right { content: none } }\n"
               "body { margin: 0; font-size: 11pt; line-height: 16pt; color: #1b2733 }\n"
               "body, h1, h2, h3 { font-family: 'Open Sans', sans-serif }\n"
               "h1 { page-break-before: always; margin-top: 0; margin-bottom: 6pt; font-size: 28pt; line-height: 38pt }\n"
               "h2 { break-after: avoid; margin-top: 22pt; margin-bottom: 8pt; font-size: 14pt; line-height: 19pt }\n"
               "h3 { break-after: avoid; margin-top: 8pt; margin-bottom: 0; font-size: 11pt }\n"
               "p { margin-top: 0; margin-bottom: 1pt }\n"
               "ul { margin: 0 }\n"
               "ul { padding-left: 10pt }\n"
               ".plain { padding-left: 0; list-style: none }\n"
               "a { color: inherit; text-decoration: none }\n"
               ".label { font-size: 14pt; line-height: 19pt; font-weight: 600 }\n"
               ".quiet { color: #5f6b7a }\n"
               ".cover { page: cover }\n"
               "figure { display: inline-block; width: 44pt; margin: 24pt 5pt 0 0 }\n"
               "img { width: 44pt; height: 55pt }\n"
               "figcaption { font-size: 6pt; line-height: 8pt }\n"
               ".list { font-size: 9.5pt; line-height: 14pt }\n"
               ".list h1 { font-size: 18pt; line-height: 25pt }\n"
               ".list h2 { margin-top: 14pt; margin-bottom: 0; font-size: 9.5pt; line-height: 14pt }\n"
               ".list ul { padding-left: 16pt; list-style: none }\n")
        .arg(cohort);
}

QString inWords(const cv::PartialDate &date)
{
    return Formats(Language::French).month(date.month) + u' ' + QString::number(date.year);
}

// Elements of HTML, one call each.
class WebPage
{
public:
    WebPage(QFile &file, const QString &title, const QString &style) : m_xml(&file)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        begin("html");
        m_xml.writeAttribute(QStringLiteral("lang"), QStringLiteral("fr"));
        begin("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        element("title", title);
        element("style", style);
        end();
        begin("body");
    }
    void finish() { m_xml.writeEndDocument(); }

    void begin(const char *name, const char *ofClass = nullptr, const QString &id = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (ofClass)
            m_xml.writeAttribute(QStringLiteral("class"), QLatin1String(ofClass));
        if (!id.isEmpty())
            m_xml.writeAttribute(QStringLiteral("id"), id);
    }
    void end() { m_xml.writeEndElement(); }
    void words(const QString &words) { m_xml.writeCharacters(words); }
    void element(const char *name, const QString &words, const char *ofClass = nullptr)
    {
        begin(name, ofClass);
        m_xml.writeCharacters(words);
        end();
    }
    void link(const QString &target, const QString &words)
    {
        begin("a");
        m_xml.writeAttribute(QStringLiteral("href"), target);
        m_xml.writeCharacters(words);
        end();
    }
    void face(const Member &member)
    {
        begin("figure");
        m_xml.writeEmptyElement(QStringLiteral("img"));
        m_xml.writeAttribute(QStringLiteral("src"), member.reference + QStringLiteral(".jpg"));
        m_xml.writeAttribute(QStringLiteral("alt"), member.displayName());
        m_xml.writeAttribute(QStringLiteral("width"), QStringLiteral("59")); // 44 points
        m_xml.writeAttribute(QStringLiteral("height"), QStringLiteral("73"));
        begin("figcaption");
        m_xml.writeCharacters(member.givenName);
        m_xml.writeEmptyElement(QStringLiteral("br"));
        m_xml.writeCharacters(member.familyName);
        end();
        end();
    }

private:
    QXmlStreamWriter m_xml;
};

void writeWork(WebPage &page, const cv::Work &post)
{
    page.element("h3", post.name);
    page.begin("p");
    page.words(post.position);
    page.element("span",
                 QStringLiteral(" · ") + inWords(post.startDate) + QStringLiteral(" – ") + inWords(post.endDate),
                 "quiet");
    page.end();
    page.begin("ul");
    for (const QString &line : post.highlights)
        page.element("li", line);
    page.end();
}

void writeCv(WebPage &page, const Person &person)
{
    const cv::Resume &resume = person.resume;
    page.begin("section", nullptr, person.member.reference);
    page.element("h1", resume.basics.name);
    page.element("p", resume.basics.label, "label");
    page.begin("p");
    page.link(QStringLiteral("mailto:") + resume.basics.email, resume.basics.email);
    page.end();
    page.element("h2", QStringLiteral("Profil"));
    page.element("p", resume.basics.summary);
    page.element("h2", QStringLiteral("Expérience professionnelle"));
    for (const cv::Work &post : resume.work)
        writeWork(page, post);
    page.element("h2", QStringLiteral("Formation"));
    for (const cv::Education &study : resume.education) {
        page.element("p", study.studyType + QStringLiteral(" · ") + QString::number(study.endDate.year)
                              + QStringLiteral(" · ") + study.institution);
    }
    page.element("h2", QStringLiteral("Compétences"));
    page.begin("ul", "plain");
    for (const cv::Skill &skill : resume.skills) {
        page.begin("li");
        page.element("b", skill.name);
        page.words(QStringLiteral(" – ") + skill.keywords.join(QStringLiteral(", ")));
        page.end();
    }
    page.end();
    page.element("h2", QStringLiteral("Langues"));
    page.begin("ul", "plain");
    for (const cv::SpokenLanguage &spoken : resume.languages)
        page.element("li", spoken.language + QStringLiteral(" – ") + spoken.fluency);
    page.end();
    page.end();
}

enum class Named { Shown, FamilyFirst };

// Names that lead to their CVs; the occupation where it is not what the list is of.
void writeNames(WebPage &page, const QList<Person> &people, bool hasOccupations, Named named = Named::Shown)
{
    page.begin("ul");
    for (const Person &person : people) {
        const Member &member = person.member;
        page.begin("li");
        page.link(person.target(),
                  named == Named::Shown ? member.displayName() : member.familyName + u' ' + member.givenName);
        if (hasOccupations)
            page.element("span", QStringLiteral(" · ") + person.occupation(), "quiet");
        page.end();
    }
    page.end();
}

using Groups = QMap<QString, QList<Person>>;

template<typename Of>
Groups groupedBy(const QList<Person> &people, Of of)
{
    Groups groups;
    for (const Person &person : people)
        groups[of(person)].append(person);
    return groups;
}

void writeGroups(WebPage &page, const char *id, const QString &title, const Groups &groups, bool hasOccupations)
{
    page.begin("section", "list", QLatin1String(id));
    page.element("h1", title);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        page.element("h2", group.key());
        writeNames(page, *group, hasOccupations);
    }
    page.end();
}

void writeCover(WebPage &page, const Volume &volume, QDate today)
{
    page.begin("section", "cover");
    page.element("h1", volume.cohort);
    page.element("p", QStringLiteral("Livret des CV"), "label");
    page.element("p",
                 QStringLiteral("%1 CV · %2").arg(volume.people.size()).arg(Formats(Language::French).date(today)));
    for (const Person &person : volume.people)
        page.face(person.member);
    page.end();
}

void writeContents(WebPage &page, const Groups &sectors)
{
    page.begin("nav", "list");
    page.element("h1", QStringLiteral("Sommaire"));
    const auto heading = [&](const QString &target, const QString &words) {
        page.begin("h2");
        page.link(u'#' + target, words);
        page.end();
    };
    for (auto sector = sectors.cbegin(); sector != sectors.cend(); ++sector) {
        heading(sector.key(), sector.key());
        writeNames(page, *sector, true);
    }
    heading(QStringLiteral("names"), QStringLiteral("Index des noms"));
    heading(QStringLiteral("occupations"), QStringLiteral("Index des métiers"));
    heading(QStringLiteral("places"), QStringLiteral("Index des lieux"));
    page.end();
}

void writeSectors(WebPage &page, const Groups &sectors)
{
    for (auto sector = sectors.cbegin(); sector != sectors.cend(); ++sector) {
        page.begin("section", nullptr, sector.key());
        page.element("h1", sector.key());
        page.element("p", QStringLiteral("%1 CV").arg(sector->size()));
        page.begin("div", "list");
        writeNames(page, *sector, true);
        page.end();
        page.end();
        for (const Person &person : *sector)
            writeCv(page, person);
    }
}

void writeIndexes(WebPage &page, const QList<Person> &people)
{
    QList<Person> byName = people;
    std::sort(byName.begin(), byName.end(),
              [](const Person &a, const Person &b) { return a.member.familyName < b.member.familyName; });
    page.begin("section", "list", QStringLiteral("names"));
    page.element("h1", QStringLiteral("Index des noms"));
    writeNames(page, byName, true, Named::FamilyFirst);
    page.end();
    writeGroups(page, "occupations", QStringLiteral("Index des métiers"),
                groupedBy(people, [](const Person &person) { return person.occupation(); }), false);
    writeGroups(page, "places", QStringLiteral("Index des lieux"),
                groupedBy(people, [](const Person &person) { return person.member.city; }), true);
}

void writeBackCover(WebPage &page, const Volume &volume)
{
    page.begin("section", "cover");
    page.element("h1", volume.cohort);
    page.element("p",
                 QStringLiteral("Chaque CV figure ici avec l’accord de la personne, qui peut le retirer à tout moment. "
                                "Il sert à trouver un emploi, et à rien d’autre."));
    page.end();
}

// Whom the file shows, their photos beside the page.
Volume takeVolume(const QString &cohortFile, const QDir &folder, QDate today)
{
    const FixedClock clock(today);
    IdMaker ids(clock, 60);
    const auto store = storage::Store::open(cohortFile, storage::Author{clock, ids, {}});
    if (!store)
        stop(store.error().sentence);
    Volume volume;
    const Done taken = (*store)->read([&](storage::Reader &reader) {
        volume.cohort = reader.list<Cohort>().constFirst().name;
        const QList<Cv> versions = reader.list<Cv>();
        for (const Cv &version : versions) {
            const auto member = reader.find(version.member);
            const auto resume = cv::parseResume(version.resume.toUtf8());
            const auto photo = member && member->photo ? reader.find(*member->photo) : std::nullopt;
            if (!resume || !photo || member->sectors.isEmpty() || member->occupations.isEmpty())
                stop(QStringLiteral("a CV, a photo, a sector or an occupation is missing"));
            QFile file(folder.filePath(member->reference + QStringLiteral(".jpg")));
            if (!file.open(QIODevice::WriteOnly) || file.write(photo->bytes) != photo->bytes.size())
                stop(file.errorString());
            volume.people.append({*member, *resume});
        }
    });
    if (!taken || volume.people.isEmpty())
        stop(QStringLiteral("nobody has a CV"));
    const auto order = [](const Person &person) {
        return std::tuple(person.sector(), person.occupation(), person.member.familyName);
    };
    std::sort(volume.people.begin(), volume.people.end(),
              [&](const Person &a, const Person &b) { return order(a) < order(b); });
    return volume;
}

} // namespace

void writeBookletPage(const QString &html, const QString &cohortFile, QDate today)
{
    const Volume volume = takeVolume(cohortFile, QFileInfo(html).dir(), today);
    QFile file(html);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    WebPage page(file, QStringLiteral("Livret des CV – ") + volume.cohort, styleFor(volume.cohort));
    const Groups sectors = groupedBy(volume.people, [](const Person &person) { return person.sector(); });
    writeCover(page, volume, today);
    writeContents(page, sectors);
    writeSectors(page, sectors);
    writeIndexes(page, volume.people);
    writeBackCover(page, volume);
    page.finish();
}

} // namespace rebond::bench
