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

} // namespace

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
    if (!m_shown.people.isEmpty()) {
        page.begin("p");
        page.link(QLatin1String(kMembers),
                  QCoreApplication::translate("Site", "See the %n profile(s)", nullptr, int(m_shown.people.size())));
        page.end();
    }
    if (!m_frame.contact.isEmpty()) {
        page.begin("p");
        page.outside(QStringLiteral("mailto:") + m_frame.contact,
                     QCoreApplication::translate("Site", "You are hiring? Write to the group"));
        page.end();
    }
    page.element("h2", QCoreApplication::translate("Site", "How this is counted"));
    const QStringList notes = reading.methodNote();
    for (const QString &note : notes)
        page.element("p", note, "small");
    return page.take();
}

} // namespace rebond::site
