// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope, and what is beside the people: useful links, what may be kept, writing to the group.
#include "site/pages.h"

#include "site/naming.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace rebond::site {

namespace {

// The words of an option are what the message is called by.
void writeSubjects(PageWriter &page)
{
    page.begin("p");
    page.begin("label");
    page.attribute("for", QStringLiteral("objet"));
    //: of a message to the group
    page.text(QCoreApplication::translate("Site", "About"));
    page.end();
    page.begin("select");
    page.attribute("id", QStringLiteral("objet"));
    page.attribute("name", QStringLiteral("subject"));
    //: what a message to the group is about
    for (const QString &each : {QCoreApplication::translate("Site", "We are hiring"),
                                QCoreApplication::translate("Site", "A profile of the site"),
                                QCoreApplication::translate("Site", "Press and partners"),
                                QCoreApplication::translate("Site", "Something else")})
        page.element("option", each);
    page.end();
    page.end();
}

} // namespace

// Who has no photo has a place of the same size, and nobody is left out.
void Pages::writeFaces(PageWriter &page, qsizetype from, qsizetype to) const
{
    page.begin("ul", "faces");
    for (qsizetype i = from; i < to; ++i) {
        const Person &person = m_shown.people.at(i);
        page.begin("li");
        writePhoto(page, person, QStringLiteral("8rem"));
        page.link(person.page, calledOn(person));
        page.end();
    }
    page.end();
}

Page Pages::facesPage(qsizetype number) const
{
    const qsizetype all = m_shown.people.size();
    const qsizetype pages = (all + kMostFaces - 1) / kMostFaces;
    const QString title = QCoreApplication::translate("Site", "Faces");
    const QString whole = pages == 1 ? title
                                     : QCoreApplication::translate("Site", "%1, page %2 of %3")
                                           .arg(title, m_formats.number(number), m_formats.number(pages));
    const QString first = QLatin1String(kFaces);
    PageWriter page(m_frame, m_formats, number == 1 ? first : laterPageOf(first, int(number)), whole);
    page.element("h1", whole);
    page.find();
    writeFaces(page, (number - 1) * kMostFaces, std::min(all, number * kMostFaces));
    writePager(page, first, number, pages);
    return page.take();
}

Page Pages::linksPage() const
{
    const QString title = QCoreApplication::translate("Site", "Useful links");
    PageWriter page(m_frame, m_formats, QLatin1String(kLinks), title);
    page.element("h1", title);
    page.begin("ul", "press");
    for (const UsefulLink &link : m_sources.options.links) {
        page.begin("li");
        const QString place = QUrl(link.address).host();
        page.outside(link.address, link.words.isEmpty() ? place : link.words);
        if (!link.words.isEmpty() && !place.isEmpty())
            page.element("p", place, "quiet");
        page.end();
    }
    page.end();
    return page.take();
}

Page Pages::downloadsPage() const
{
    const QString title = QCoreApplication::translate("Site", "Downloads");
    PageWriter page(m_frame, m_formats, QLatin1String(kDownloads), title);
    page.element("h1", title);
    if (m_shown.booklet.file.isEmpty()) { // it could not be made
        page.element("p", QCoreApplication::translate("Site", "There is nothing to download for the moment."));
        return page.take();
    }
    page.element("p",
                 QCoreApplication::translate("Site",
                                             "The CVs that the members show here, by sector and with an index, "
                                             "in one file to read, print and pass on to a colleague who hires."),
                 "lead");
    page.begin("p", "does");
    page.begin("a");
    const QString slug = slugOf(m_frame.siteName);
    //: the beginning of a file's name, in lower case without accents
    const QString stem = slugOf(QCoreApplication::translate("Site", "booklet"));
    page.keep(m_shown.booklet.file, (slug.isEmpty() ? stem : stem + u'-' + slug) + QStringLiteral(".pdf"));
    page.text(QCoreApplication::translate("Site", "Booklet of CVs as a PDF"));
    page.end();
    page.end();
    return page.take();
}

// A form that needs no server: whoever sends it has their own mail program open, with what they wrote in it.
Page Pages::contactPage() const
{
    const QString title = QCoreApplication::translate("Site", "Contact");
    PageWriter page(m_frame, m_formats, QLatin1String(kContact), title);
    page.element("h1", title);
    page.element("p", QCoreApplication::translate("Site", "You are hiring, or know somebody who does? Write to us."),
                 "lead");
    page.begin("form", "write");
    page.attribute("action", QStringLiteral("mailto:") + m_frame.contact);
    page.attribute("method", QStringLiteral("get"));
    writeSubjects(page);
    page.begin("p");
    page.begin("label");
    page.attribute("for", QStringLiteral("message"));
    page.text(QCoreApplication::translate("Site", "Your message"));
    page.end();
    page.begin("textarea");
    page.attribute("id", QStringLiteral("message"));
    page.attribute("name", QStringLiteral("body"));
    page.attribute("rows", QStringLiteral("8"));
    page.text({});
    page.end();
    page.end();
    page.begin("p", "does");
    page.begin("button");
    page.attribute("type", QStringLiteral("submit"));
    page.text(QCoreApplication::translate("Site", "Go on in my mail program"));
    page.end();
    page.end();
    page.end();
    page.element("p",
                 QCoreApplication::translate("Site", "The message is sent by your mail program, and by nobody before "
                                                     "you see it there. Or write to this address:"),
                 "small");
    page.begin("p");
    page.outside(QStringLiteral("mailto:") + m_frame.contact, m_frame.contact);
    page.end();
    return page.take();
}

} // namespace rebond::site
