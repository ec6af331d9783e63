// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the site: its frame (head, navigation, foot) and the elements its contents are made of. HTML5 that is well-formed
// XML; every text is escaped; nothing is fetched but the photos beside it, and a policy in the page says so. All of it can be read
// and used without a script.
#pragma once

#include "base/formats.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QXmlStreamWriter>

#include <optional>

namespace rebond::site {

struct Page
{
    QString name;
    QByteArray bytes;
    QSet<QString> links; // the files of the site it leads to or shows
};

// What all pages have in common.
struct Frame
{
    struct Entry
    {
        QString page;
        QString words;
    };
    QString siteName;
    QString contact; // an e-mail address; empty: none is offered
    bool isIndexed = true;
    QString address;           // where the site is to be found; empty: not known
    bool hasNews = false;      // for readers of news
    QList<Language> languages; // of the site; pages of the first have the plain names
    QList<Entry> entries;      // the navigation, in order
    QList<Entry> footEntries;  // and at the foot

    // What a page is called in a language: "membres.html", "membres.en.html".
    [[nodiscard]] QString nameIn(Language language, const QString &page) const;
    // Where the whole world finds it; the first page by its folder alone.
    [[nodiscard]] QString placeIn(Language language, const QString &page) const;
};

// Names of pages are given as they are in the first language, and written as they are in the one of the page.
class PageWriter
{
public:
    // title: of this page alone; empty on the first page of the site.
    // picture: of a person whose page it is, a file for whoever shows the page elsewhere (Open Graph): networks keep it, so it
    // takes an agreement for them.
    PageWriter(const Frame &frame, const Formats &formats, const QString &name, const QString &title,
               const QString &description = {}, const QString &picture = {});

    void begin(const char *tag, const char *className = nullptr);
    // What the element begun just now is, in the words of schema.org ("Person"); what it says of what is around it ("name").
    void thing(const char *type);
    void property(const char *name) { attribute("itemprop", QLatin1String(name)); }
    void attribute(const char *name, const QString &value);
    void end();
    void text(const QString &words);
    void element(const char *tag, const QString &words, const char *className = nullptr);
    void link(const QString &page, const QString &words, const char *className = nullptr); // within the site
    void ownLink(const QString &page, const QString &words); // as link(), in somebody's own words
    // http, https, mailto or tel; anything else is written as words alone.
    void outside(const QString &address, const QString &words, const char *className = nullptr);
    // sizes: how wide it is shown, in the words of CSS ("6rem"), so that a browser fetches no more than it needs.
    void photo(const QString &file, const QString &alternative, const QString &sizes);
    // Of an "a" begun just now: a file of the site to be kept, and how it is called then.
    void keep(const QString &file, const QString &name);
    // A field that hides whatever list item below it has not the words typed. It takes a script: without one it is not there.
    void find();
    void silhouette(); // of somebody without a name
    // What only programs read of the thing around it.
    void told(const char *property, const QString &value);
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    // Of a person's own words, which nobody translates: in pages of another language read aloud, and spaced, as those of
    // the first, to the end of the element begun just now.
    void ownWords();

    // Closes the page. Nothing may be written after it.
    [[nodiscard]] Page take();

private:
    void writeHead(const QString &title, const QString &description, const QString &picture);
    void writeGraph(const QString &title, const QString &description, const QString &picture);
    void writeAlternates();
    void writeNavigation();
    void writeLanguages();
    void beginLink(const QString &page, const char *className);

    const Frame &m_frame;
    Formats m_formats;
    Formats m_ownFormats;          // of people's own words
    int m_depth = 0;               // of elements begun
    std::optional<int> m_ownDepth; // … of the one in which own words stand
    QString m_plainName; // as it is in the first language
    Page m_page;
    bool m_isSearched = false;
    QXmlStreamWriter m_xml;
};

// A page without links, for the moment in which another cannot stand there yet or no longer.
[[nodiscard]] QByteArray standIn(const Formats &formats);

} // namespace rebond::site
