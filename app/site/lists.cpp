// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that lead on: cards of people, headings, the press.
#include "site/pages.h"

#include "domain/wording.h"
#include "site/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::site {

void Pages::writePhoto(PageWriter &page, const Person &person, const QString &sizes)
{
    if (!person.photo.isEmpty()) {
        //: read aloud in place of a photo: %1 is a person
        page.photo(person.photo, QCoreApplication::translate("Site", "Photo of %1").arg(person.name), sizes);
        return;
    }
    page.begin("div", "photo initials");
    page.attribute("aria-hidden", QStringLiteral("true"));
    if (person.initials.isEmpty())
        page.silhouette();
    else
        page.text(person.initials);
    page.end();
}

void Pages::writeCalled(PageWriter &page, const Person &person)
{
    if (isCalledInOwnWords(person))
        page.ownLink(person.page, calledOn(person));
    else
        page.link(person.page, calledOn(person));
}

void Pages::writeCard(PageWriter &page, const Person &person, qsizetype position) const
{
    page.begin("li");
    page.property("itemListElement");
    page.thing("ListItem");
    page.told("position", QString::number(position));
    if (!m_frame.address.isEmpty())
        page.told("url", m_frame.placeIn(m_formats.language(), person.page));
    writePhoto(page, person, QStringLiteral("6rem"));
    page.begin("div");
    page.begin("h2");
    page.property("name");
    writeCalled(page, person);
    page.end();
    if (!person.headline.isEmpty()) {
        page.begin("p");
        page.ownWords();
        page.text(person.headline);
        page.end();
    }
    if (!person.occupations.isEmpty() && !person.name.isEmpty()) {
        page.begin("p", "quiet");
        page.ownWords();
        page.text(Formats(m_frame.languages.first()).list(person.occupations));
        page.end();
    }
    if (person.hasRebounded)
        page.element("p", QCoreApplication::translate("Site", "Has found work or created a business"), "badge");
    page.end();
    page.end();
}

void Pages::writePager(PageWriter &page, const QString &first, qsizetype number, qsizetype pages)
{
    if (pages < 2)
        return;
    const auto pageOf = [&](qsizetype which) { return which == 1 ? first : laterPageOf(first, int(which)); };
    page.begin("nav", "pages");
    //: read aloud: which navigation this is
    page.attribute("aria-label", QCoreApplication::translate("Site", "Pages of the list"));
    if (number > 1)
        page.link(pageOf(number - 1), QCoreApplication::translate("Site", "Previous page"));
    if (number < pages)
        page.link(pageOf(number + 1), QCoreApplication::translate("Site", "Next page"));
    page.end();
}

Page Pages::listPage(const QString &first, const QString &title, const std::vector<size_t> &people,
                     qsizetype number, bool isOwn) const
{
    const qsizetype all = qsizetype(people.size());
    const qsizetype pages = std::max<qsizetype>(1, (all + kMostOnAPage - 1) / kMostOnAPage);
    const auto pageOf = [&](qsizetype which) { return which == 1 ? first : laterPageOf(first, int(which)); };
    //: a page of a long list: %1 is what is listed, %2 of %3 the number of the page
    const QString whole = pages == 1 ? title
                                     : QCoreApplication::translate("Site", "%1, page %2 of %3")
                                           .arg(title, m_formats.number(number), m_formats.number(pages));
    PageWriter page(m_frame, m_formats, pageOf(number), whole);
    page.begin("h1");
    if (isOwn && pages == 1)
        page.ownWords();
    page.text(whole);
    page.end();
    if (all == 0)
        page.element("p", QCoreApplication::translate("Site", "Nobody is shown here for the moment."));
    else
        page.element("p", QCoreApplication::translate("Site", "%n profile(s)", nullptr, int(all)), "quiet");
    if (all > 0) {
        page.find();
        page.begin("ul", "cards");
        page.thing("ItemList");
        for (qsizetype i = (number - 1) * kMostOnAPage; i < std::min(all, number * kMostOnAPage); ++i)
            writeCard(page, m_shown.people.at(qsizetype(people.at(size_t(i)))), i + 1);
        page.end();
    }
    writePager(page, first, number, pages);
    return page.take();
}

Page Pages::groupsPage(const QString &name, const QString &title, const Groups &groups) const
{
    PageWriter page(m_frame, m_formats, name, title);
    page.element("h1", title);
    page.find();
    writeGroups(page, groups);
    return page.take();
}

void Pages::writeGroups(PageWriter &page, const Groups &groups)
{
    page.begin("ul", "groups");
    const auto write = [&](const Group &group, bool isSaid) {
        page.begin("li");
        if (isSaid)
            page.ownLink(group.page, group.words);
        else
            page.link(group.page, group.words);
        page.text(QStringLiteral(" "));
        page.element("span", QCoreApplication::translate("Site", "%n profile(s)", nullptr, int(group.people.size())),
                     "quiet");
        page.end();
    };
    const auto unsaid = groups.find(QString());
    for (auto each = groups.begin(); each != groups.end(); ++each) {
        if (each != unsaid)
            write(each->second, true);
    }
    if (unsaid != groups.end()) // last, wherever its words would stand
        write(unsaid->second, false);
    page.end();
}

Page Pages::pressPage() const
{
    const QString title = QCoreApplication::translate("Site", "They spoke of us");
    PageWriter page(m_frame, m_formats, QLatin1String(kPress), title);
    page.element("h1", title);
    page.begin("ul", "press");
    for (const PressLine &line : m_shown.press) {
        page.begin("li");
        page.begin("p");
        page.begin("strong");
        page.ownWords();
        const QString words = line.title.isEmpty() ? line.outlet : line.title;
        page.outside(line.url, words);
        page.end();
        page.end();
        //: below the title of an article: %1 is the outlet, %2 a medium ("Newspaper"), %3 a date
        page.element("p",
                     QCoreApplication::translate("Site", "%1 · %2 · %3")
                         .arg(line.outlet, domain::wordingOf(line.medium), m_formats.date(line.date)),
                     "quiet");
        if (!line.named.isEmpty())
            //: below the title of an article: %1 is a list of the people quoted in it
            page.element("p", QCoreApplication::translate("Site", "With %1").arg(m_formats.list(line.named)));
        page.end();
    }
    page.end();
    return page.take();
}

} // namespace rebond::site
