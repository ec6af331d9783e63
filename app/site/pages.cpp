// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pages.h"

#include "base/folding.h"
#include "base/speaking.h"
#include "site/naming.h"

#include <QCoreApplication>

namespace rebond::site {

Pages::Pages(const Sources &sources, Shown shown, const Formats &formats)
    : Pages(sources, std::move(shown),
            sources.options.languages.isEmpty() ? QList<Language>{formats.language()} : sources.options.languages, 0)
{}

Pages::Pages(const Sources &sources, Shown shown, const QList<Language> &languages, qsizetype which)
    : m_sources(sources),
      m_shown(std::move(shown)),
      m_formats(languages.at(which))
{
    const Speaking speaking(m_formats.language());
    if (m_shown.bookletIn)
        m_booklet = m_shown.bookletIn(m_formats.language());
    m_frame.languages = languages;
    m_sectors = grouped(&Person::sectors, QStringLiteral("secteur"));
    m_occupations = grouped(&Person::occupations, QStringLiteral("metier"));
    addFrame();
    if (which == 0)
        addOthers();
    m_ownFrom = m_entries.size();
    addPages();
}

// Before our own: the first page of the site is written last.
void Pages::addOthers()
{
    for (qsizetype which = 1; which < m_frame.languages.size(); ++which) {
        m_others.push_back(std::unique_ptr<Pages>(new Pages(m_sources, m_shown, m_frame.languages, which)));
        const Pages *other = m_others.back().get();
        for (size_t i = 0; i < other->count(); ++i)
            m_entries.push_back({other->name(i), [other, i] { return other->page(i); }});
    }
}

void Pages::add(const QString &name, std::function<Page()> make)
{
    m_entries.push_back({m_frame.nameIn(m_formats.language(), name), std::move(make)});
}

Page Pages::page(size_t at) const
{
    const Speaking speaking(m_formats.language());
    return m_entries.at(at).make();
}

void Pages::addPages()
{
    if (m_frame.hasNews) // first: every page leads to it
        add(QLatin1String(kNews), [this] { return newsFeed(); });
    std::vector<size_t> everybody;
    for (size_t i = 0; i < size_t(m_shown.people.size()); ++i) {
        everybody.push_back(i);
        add(m_shown.people.at(qsizetype(i)).page, [this, i] { return personPage(m_shown.people.at(qsizetype(i))); });
    }
    addGroups(m_sectors);
    addGroups(m_occupations);
    addList(QLatin1String(kMembers), m_frame.entries.at(1).words, everybody, false);
    const qsizetype faces = (m_shown.people.size() + kMostFaces - 1) / kMostFaces;
    for (qsizetype number = faces; number >= 1; --number) {
        add(number == 1 ? QLatin1String(kFaces) : laterPageOf(QLatin1String(kFaces), int(number)),
            [this, number] { return facesPage(number); });
    }
    addEntryPages();
    add(QLatin1String(kLegal), [this] { return legalPage(); });
    add(QLatin1String(kPrivacy), [this] { return privacyPage(); });
    const bool isFirst = m_formats.language() == m_frame.languages.first();
    if (!m_frame.address.isEmpty() && m_frame.isIndexed && isFirst) // one for all languages
        add(QLatin1String(kSiteMap), [this] { return siteMap(); });
    add(QLatin1String(kHome), [this] { return home(); });
}

// The pages of the navigation that are one page each.
void Pages::addEntryPages()
{
    for (const Frame::Entry &entry : m_frame.entries) {
        if (entry.page == QLatin1String(kSectors))
            add(entry.page, [this, entry] { return groupsPage(entry.page, entry.words, m_sectors); });
        if (entry.page == QLatin1String(kOccupations))
            add(entry.page, [this, entry] { return groupsPage(entry.page, entry.words, m_occupations); });
        if (entry.page == QLatin1String(kPress))
            add(entry.page, [this] { return pressPage(); });
        if (entry.page == QLatin1String(kLinks))
            add(entry.page, [this] { return linksPage(); });
        if (entry.page == QLatin1String(kDownloads))
            add(entry.page, [this] { return downloadsPage(); });
        if (entry.page == QLatin1String(kContact))
            add(entry.page, [this] { return contactPage(); });
    }
}

void Pages::addFrame()
{
    m_frame.siteName = m_sources.facts.cohort.name;
    m_frame.contact = m_sources.options.contact;
    m_frame.isIndexed = m_sources.options.isIndexed;
    m_frame.address = m_sources.options.address;
    m_frame.hasNews = !m_frame.address.isEmpty();
    //: a page of the site, in its navigation
    m_frame.entries.append({QLatin1String(kHome), QCoreApplication::translate("Site", "Home")});
    //: a page of the site, in its navigation: the people
    m_frame.entries.append({QLatin1String(kMembers), QCoreApplication::translate("Site", "Members")});
    if (!m_shown.people.isEmpty())
        //: a page of the site, in its navigation: everybody's photo and name
        m_frame.entries.append({QLatin1String(kFaces), QCoreApplication::translate("Site", "Faces")});
    if (!m_sectors.empty())
        //: a page of the site, in its navigation: fields of work
        m_frame.entries.append({QLatin1String(kSectors), QCoreApplication::translate("Site", "By sector")});
    if (!m_occupations.empty())
        //: a page of the site, in its navigation
        m_frame.entries.append({QLatin1String(kOccupations), QCoreApplication::translate("Site", "By occupation")});
    if (!m_shown.press.isEmpty())
        //: a page of the site, in its navigation
        m_frame.entries.append({QLatin1String(kPress), QCoreApplication::translate("Site", "Press")});
    if (!m_sources.options.links.isEmpty())
        //: a page of the site, in its navigation
        m_frame.entries.append({QLatin1String(kLinks), QCoreApplication::translate("Site", "Useful links")});
    if (!m_booklet.file.isEmpty())
        //: a page of the site, in its navigation
        m_frame.entries.append({QLatin1String(kDownloads), QCoreApplication::translate("Site", "Downloads")});
    if (!m_frame.contact.isEmpty())
        //: a page of the site, in its navigation: how to write to the group
        m_frame.entries.append({QLatin1String(kContact), QCoreApplication::translate("Site", "Contact")});
    //: a page of the site: who publishes it
    m_frame.footEntries.append({QLatin1String(kLegal), QCoreApplication::translate("Site", "Legal notice")});
    //: a page of the site: what becomes of the data of its members and visitors
    m_frame.footEntries.append({QLatin1String(kPrivacy), QCoreApplication::translate("Site", "Personal data")});
}

void Pages::withoutPhoto(const QString &file)
{
    for (Person &person : m_shown.people) {
        if (person.photo == file)
            person.photo.clear();
    }
    for (const auto &other : m_others)
        other->withoutPhoto(file);
}

void Pages::withoutPaper(const QString &file)
{
    for (Person &person : m_shown.people) {
        if (person.cv.file == file)
            person.cv = {};
    }
    if (m_booklet.file == file)
        m_booklet = {};
    for (const auto &other : m_others)
        other->withoutPaper(file);
}

QList<Paper> Pages::papers() const
{
    QList<Paper> papers;
    for (const Person &person : m_shown.people) {
        if (!person.cv.file.isEmpty())
            papers.append(person.cv);
    }
    if (!m_booklet.file.isEmpty())
        papers.append(m_booklet);
    for (const auto &other : m_others) {
        if (!other->m_booklet.file.isEmpty())
            papers.append(other->m_booklet);
    }
    return papers;
}

// Only those who show a CV; who says nothing of it stands under a heading of their own, and is not lost.
Pages::Groups Pages::grouped(QStringList Person::*said, const QString &stem) const
{
    Groups groups;
    for (size_t i = 0; i < size_t(m_shown.people.size()); ++i) {
        const Person &person = m_shown.people.at(qsizetype(i));
        if (!person.showsCv)
            continue;
        const QStringList &words = person.*said;
        for (const QString &each : words.isEmpty() ? QStringList{QString()} : words) {
            Group &group = groups[fold(each)];
            if (group.people.empty()) {
                //: where people stand who name no sector, or no occupation
                group.words = each.isEmpty() ? QCoreApplication::translate("Site", "Not said") : each;
                group.page = groupPageOf(stem, each);
            }
            if (group.people.empty() || group.people.back() != i)
                group.people.push_back(i);
        }
    }
    return groups;
}

void Pages::addGroups(const Groups &groups)
{
    for (const auto &[key, group] : groups)
        addList(group.page, group.words, group.people, !key.isEmpty());
}

void Pages::addList(const QString &name, const QString &title, const std::vector<size_t> &people, bool isOwn)
{
    const qsizetype pages = std::max<qsizetype>(1, (qsizetype(people.size()) + kMostOnAPage - 1) / kMostOnAPage);
    for (qsizetype number = pages; number >= 1; --number) {
        add(number == 1 ? name : laterPageOf(name, int(number)),
            [this, name, title, people, number, isOwn] { return listPage(name, title, people, number, isOwn); });
    }
}

bool isCalledInOwnWords(const Person &person)
{
    return person.name.isEmpty() && !person.occupations.isEmpty();
}

QString calledOn(const Person &person)
{
    if (!person.name.isEmpty())
        return person.name;
    if (!person.occupations.isEmpty())
        return person.occupations.first();
    //: somebody who has not agreed to be named
    return QCoreApplication::translate("Site", "A member of the group");
}

} // namespace rebond::site
