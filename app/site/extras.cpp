// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope, and what is beside the people: useful links, what may be kept, writing to the group.
#include "site/pages.h"

#include "site/naming.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace rebond::site {

namespace {

QString encoded(const QString &words)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(words));
}

// A message that is begun: what it is about, and what the group has to know to answer it.
struct Letter
{
    QString subject;
    QStringList asks;
};

QList<Letter> letters()
{
    //: what is asked in a message to the group: the job, whom to call; each begins a line
    const QString job = QCoreApplication::translate("Site", "Job offered:");
    //: what is asked in a message to the group: each begins a line
    const QString whom = QCoreApplication::translate("Site", "Whom to call:");
    return {
        //: what a message to the group is about
        {QCoreApplication::translate("Site", "We are hiring"),
         {job, QCoreApplication::translate("Site", "Company and place:"),
          QCoreApplication::translate("Site", "Contract, and from when on:"), whom}},
        {QCoreApplication::translate("Site", "A profile of the site"),
         {QCoreApplication::translate("Site", "Which profile:"), job, whom}},
        {QCoreApplication::translate("Site", "Press and partners"),
         {QCoreApplication::translate("Site", "What you would do with us:"), whom}},
        {QCoreApplication::translate("Site", "Something else"), {}},
    };
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
        writeCalled(page, person);
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
        page.ownWords();
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
    if (m_booklet.file.isEmpty()) { // it could not be made
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
    page.keep(m_booklet.file, (slug.isEmpty() ? stem : stem + u'-' + slug) + QStringLiteral(".pdf"));
    page.text(QCoreApplication::translate("Site", "Booklet of CVs as a PDF"));
    page.end();
    page.end();
    return page.take();
}

// A form that needs no server, nor a script: the questions stand in the message that the visitor's mail program begins. What
// browsers make of a form in a page that leads to a mail program loses spaces or accents.
Page Pages::contactPage() const
{
    const QString title = QCoreApplication::translate("Site", "Contact");
    PageWriter page(m_frame, m_formats, QLatin1String(kContact), title);
    page.element("h1", title);
    page.element("p", QCoreApplication::translate("Site", "You are hiring, or know somebody who does? Write to us."),
                 "lead");
    page.begin("ul", "does");
    const char *className = nullptr;
    const QList<Letter> all = letters();
    for (const Letter &letter : all) {
        QString address = QStringLiteral("mailto:%1?subject=%2").arg(m_frame.contact, encoded(letter.subject));
        if (!letter.asks.isEmpty())
            address += QStringLiteral("&body=")
                     + encoded(m_formats.typography(letter.asks.join(QStringLiteral(" \r\n")))
                               + QStringLiteral(" \r\n"));
        page.begin("li");
        page.outside(address, letter.subject, std::exchange(className, "second"));
        page.end();
    }
    page.end();
    page.element("p",
                 QCoreApplication::translate("Site", "Your mail program opens with a message that asks what we need to "
                                                     "know; it goes when you send it. Or write to this address:"));
    page.begin("p");
    page.outside(QStringLiteral("mailto:") + m_frame.contact, m_frame.contact);
    page.end();
    return page.take();
}

} // namespace rebond::site
