// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the figure, its date, its rule.
#include "site/pages.h"

#include "figures/reading.h"
#include "html/blocks.h"
#include "reports/progressreport.h"
#include "site/naming.h"

#include <QCoreApplication>

namespace rebond::site {

namespace {

constexpr qint64 kMostDrawn = 500; // more people are a page of dots, and a page of a megabyte
constexpr size_t kMostHere = 40;   // sectors; more have a page of their own only

} // namespace

Counter Pages::counter() const
{
    const figures::Reading reading(m_sources.figures, figures::Audience::Public, m_formats);
    const figures::Headline headline = reading.headline();
    return {m_sources.figures.question.asOf, headline.number, m_formats.number(m_sources.figures.population.counted),
            headline.sentence, reading.methodNote()};
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
        page.outside(QStringLiteral("mailto:") + m_frame.contact,
                     QCoreApplication::translate("Site", "You are hiring? Write to the group"), "second");
    page.end();
}

Page Pages::home() const
{
    const figures::Reading reading(m_sources.figures, figures::Audience::Public, m_formats);
    const figures::Headline headline = reading.headline();
    PageWriter page(m_frame, m_formats, QLatin1String(kHome), {}, headline.sentence);
    html::BlockWriter blocks(page.xml(), m_formats.language());
    blocks.write(document::Block{document::Headline{headline.number, headline.rest, {}}});
    page.element("p", headline.date, "lead");
    const qint64 people = m_sources.figures.population.counted;
    if (reading.disclosure().rebounded == figures::Mask::Shown && people > 0 && people <= kMostDrawn)
        blocks.write(document::Block{reports::peoplePicture(m_sources.figures)});
    writeWays(page);
    if (!m_sectors.empty() && m_sectors.size() <= kMostHere) { // a recruiter looks for a field of work first
        page.element("h2", QCoreApplication::translate("Site", "By sector"));
        writeGroups(page, m_sectors);
    }
    page.element("h2", QCoreApplication::translate("Site", "How this is counted"));
    const QStringList notes = reading.methodNote();
    for (const QString &note : notes)
        page.element("p", note, "small");
    return page.take();
}

} // namespace rebond::site
