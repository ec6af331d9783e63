// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a site, made one at a time: a site of ten thousand pages is never in memory. Equal sources give equal bytes.
// Needs a QGuiApplication (offscreen will do): the picture of the group is laid out. Any thread, one at a time.
#pragma once

#include "base/formats.h"
#include "site/pagewriter.h"
#include "site/people.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rebond::site {

// Longer lists go on on further pages.
inline constexpr qsizetype kMostOnAPage = 60;
inline constexpr qsizetype kMostFaces = 120; // of the trombinoscope, which says less of each

// The figure of the first page, in the pieces in which it is told.
struct Counter
{
    QDate day;
    QString number; // "20", "< 11"
    QString of;
    QString sentence; // "20 of 60 have rebounded by 30 June 2012"
    QStringList rule; // how it is counted, whole sentences
};

[[nodiscard]] Counter counterOf(const Sources &sources, const Formats &formats);

// In all languages of the site, whatever language the thread speaks.
class Pages
{
public:
    // The sources must outlive it. formats: where the options name no language.
    Pages(const Sources &sources, Shown shown, const Formats &formats);
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    [[nodiscard]] const Shown &shown() const { return m_shown; }
    // A photo that could not be read is not to be shown: the initials stand in its place. Before any page is made.
    void withoutPhoto(const QString &file);
    // As a paper that could not be made is not to be led to.
    void withoutPaper(const QString &file);
    // The PDFs beside the pages.
    [[nodiscard]] QList<Paper> papers() const;

    // In the order in which they are best written: the first page of the site last.
    [[nodiscard]] size_t count() const { return m_entries.size(); }
    [[nodiscard]] QString name(size_t at) const { return m_entries.at(at).name; }
    [[nodiscard]] Page page(size_t at) const;
    [[nodiscard]] Counter counter() const; // in the first language

private:
    struct Entry
    {
        QString name;
        std::function<Page()> make;
    };
    // Who goes under one heading of "by sector" or "by occupation".
    struct Group
    {
        QString words; // as it was written first
        QString page;
        std::vector<size_t> people;
    };
    using Groups = std::map<QString, Group>; // by the folded words; "" where nothing is said

    Pages(const Sources &sources, Shown shown, const QList<Language> &languages, qsizetype which);

    void addOthers();
    void addPages();
    void add(const QString &name, std::function<Page()> make);
    [[nodiscard]] Groups grouped(QStringList Person::*said, const QString &stem) const;
    void addFrame();
    void addEntryPages();
    void addGroups(const Groups &groups);
    // isOwn: the title is of members' own words.
    void addList(const QString &name, const QString &title, const std::vector<size_t> &people, bool isOwn);

    [[nodiscard]] Page personPage(const Person &person) const;
    void writeFacts(PageWriter &page, const Person &person) const;
    void writeDoes(PageWriter &page, const Person &person) const;
    void writeContact(PageWriter &page, const Person &person) const;
    // property: what that is to programs, "jobTitle"; of a person with a name alone.
    void writeGroupLinks(PageWriter &page, const QString &term, const QStringList &said, const Groups &groups,
                         const char *property) const;
    [[nodiscard]] Page listPage(const QString &first, const QString &title, const std::vector<size_t> &people,
                                qsizetype number, bool isOwn) const;
    static void writeCalled(PageWriter &page, const Person &person); // a link to their page
    [[nodiscard]] Page facesPage(qsizetype number) const;
    [[nodiscard]] Page linksPage() const;
    [[nodiscard]] Page contactPage() const;
    [[nodiscard]] Page downloadsPage() const;
    void writeFaces(PageWriter &page, qsizetype from, qsizetype to) const;
    void writeRecent(PageWriter &page) const;
    static void writePager(PageWriter &page, const QString &first, qsizetype number, qsizetype pages);
    void writeCard(PageWriter &page, const Person &person, qsizetype position) const;
    static void writeGroups(PageWriter &page, const Groups &groups);
    [[nodiscard]] Page groupsPage(const QString &name, const QString &title, const Groups &groups) const;
    [[nodiscard]] Page pressPage() const;
    [[nodiscard]] Page home() const;
    void writeWays(PageWriter &page) const;
    [[nodiscard]] Page legalPage() const;
    [[nodiscard]] Page privacyPage() const;
    static void writePhoto(PageWriter &page, const Person &person, const QString &sizes);
    [[nodiscard]] Page newsFeed() const;
    [[nodiscard]] Page siteMap() const;

    const Sources &m_sources;
    Shown m_shown;
    Formats m_formats;
    Paper m_booklet;
    Frame m_frame;
    std::vector<std::unique_ptr<Pages>> m_others; // the same in another language each; of the first alone
    size_t m_ownFrom = 0;                         // of the entries: those before are the others'
    Groups m_sectors;
    Groups m_occupations;
    std::vector<Entry> m_entries;
};

// What a person is called where they have not agreed to their name: "Member of the group".
[[nodiscard]] QString calledOn(const Person &person);
// They are called by their occupation.
[[nodiscard]] bool isCalledInOwnWords(const Person &person);

} // namespace rebond::site
