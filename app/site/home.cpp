// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the figure, its date, its rule.
#include "site/pages.h"

#include "base/speaking.h"
#include "figures/reading.h"
#include "html/blocks.h"
#include "reports/progressreport.h"
#include "site/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::site {

namespace {

constexpr qint64 kMostDrawn = 500; // more people are a page of dots, and a page of a megabyte
constexpr size_t kMostHere = 40;   // sectors; more have a page of their own only
constexpr qsizetype kFacesHere = 8;
constexpr qsizetype kPressHere = 3;

} // namespace

Counter counterOf(const Sources &sources, const Formats &formats)
{
    const figures::Reading reading(sources.figures, figures::Audience::Public, formats);
    const figures::Headline headline = reading.headline();
    return {sources.figures.question.asOf, headline.number, formats.number(sources.figures.population.counted),
            headline.sentence, reading.methodNote()};
}

Counter Pages::counter() const
{
    const Speaking speaking(m_formats.language());
    return counterOf(m_sources, m_formats);
}

// What a visitor may do here: see the profiles, write.
void Pages::writeWays(PageWriter &page) const
{
    if (m_shown.people.isEmpty() && m_frame.contact.isEmpty())
        return;
    page.begin("p", "does");
    if (!m_shown.people.isEmpty())
        page.link(QLatin1String(kMembers),
                  QCoreApplication::translate("Site", "See the %n profile(s)", nullptr, int(m_shown.people.size())));
    if (!m_frame.contact.isEmpty())
        page.link(QLatin1String(kContact), QCoreApplication::translate("Site", "You are hiring? Write to the group"),
                  "second");
    if (!m_booklet.file.isEmpty())
        page.link(QLatin1String(kDownloads), QCoreApplication::translate("Site", "Download the booklet of CVs"),
                  "second");
    page.end();
}

// Some who agreed to be seen, and who spoke of the group last.
void Pages::writeRecent(PageWriter &page) const
{
    qsizetype pictured = 0;
    for (const Person &person : m_shown.people) {
        if (person.photo.isEmpty() || pictured == kFacesHere)
            continue;
        if (pictured++ == 0) {
            page.element("h2", QCoreApplication::translate("Site", "Some of us"));
            page.begin("ul", "faces");
        }
        page.begin("li");
        writePhoto(page, person, QStringLiteral("8rem"));
        page.link(person.page, person.name);
        page.end();
    }
    if (pictured > 0) {
        page.end();
        page.begin("p");
        page.link(QLatin1String(kFaces), QCoreApplication::translate("Site", "All faces"));
        page.end();
    }
    if (m_shown.press.isEmpty())
        return;
    page.element("h2", QCoreApplication::translate("Site", "They spoke of us"));
    page.begin("ul");
    for (qsizetype i = 0; i < std::min(kPressHere, m_shown.press.size()); ++i) {
        const PressLine &line = m_shown.press.at(i);
        page.begin("li");
        page.ownWords();
        page.outside(line.url, line.title.isEmpty() ? line.outlet : line.title);
        page.element("span", QStringLiteral(" ") + line.outlet, "quiet");
        page.end();
    }
    page.end();
}

Page Pages::home() const
{
    const figures::Reading reading(m_sources.figures, figures::Audience::Public, m_formats);
    const figures::Headline headline = reading.headline();
    PageWriter page(m_frame, m_formats, QLatin1String(kHome), {}, headline.sentence);
    page.begin("div", "hero");
    html::BlockWriter blocks(page.xml(), m_formats.language());
    blocks.write(document::Block{document::Headline{headline.number, headline.rest, {}}});
    page.element("p", headline.date, "lead");
    const qint64 people = m_sources.figures.population.counted;
    if (reading.disclosure().rebounded == figures::Mask::Shown && people > 0 && people <= kMostDrawn)
        blocks.write(document::Block{reports::peoplePicture(m_sources.figures)});
    if (!m_shown.people.isEmpty()) // who comes in here knows nothing of the group yet
        page.element("p",
                     QCoreApplication::translate("Site", "A group of people who look for work together, and show "
                                                         "themselves to those who hire."),
                     "lead");
    writeWays(page);
    page.end();
    if (!m_sectors.empty() && m_sectors.size() <= kMostHere) { // a recruiter looks for a field of work first
        page.element("h2", QCoreApplication::translate("Site", "By sector"));
        writeGroups(page, m_sectors);
    }
    writeRecent(page);
    page.element("h2", QCoreApplication::translate("Site", "How this is counted"));
    const QStringList notes = reading.methodNote();
    for (const QString &note : notes)
        page.element("p", note, "small");
    return page.take();
}

} // namespace rebond::site
