// SPDX-License-Identifier: GPL-3.0-or-later
// What the law wants said: who publishes (loi 2004-575, art. 6), and what becomes of personal data (RGPD, art. 13).
#include "site/pages.h"

#include "site/naming.h"

#include <QCoreApplication>

namespace rebond::site {

namespace {

void section(PageWriter &page, const QString &heading, const QStringList &paragraphs)
{
    page.element("h2", heading);
    for (const QString &each : paragraphs)
        page.element("p", each);
}

} // namespace

Page Pages::legalPage() const
{
    const Options &options = m_sources.options;
    const QString title = m_frame.footEntries.at(0).words;
    PageWriter page(m_frame, m_formats, QLatin1String(kLegal), title);
    page.element("h1", title);
    //: %1 is the name of the group
    const QString ours = QCoreApplication::translate("Site", "This is the site of the group %1.")
                             .arg(m_formats.quoted(m_frame.siteName));
    section(page, QCoreApplication::translate("Site", "Who publishes it"),
            options.publisher.isEmpty() ? QStringList{ours} : QStringList{ours, options.publisher});
    if (!options.contact.isEmpty()) {
        page.begin("p");
        page.outside(QStringLiteral("mailto:") + options.contact, options.contact);
        page.end();
    }
    if (!options.host.isEmpty())
        section(page, QCoreApplication::translate("Site", "Who serves the pages"), {options.host});
    section(page, QCoreApplication::translate("Site", "Texts and photos"),
            {QCoreApplication::translate("Site",
                                         "They belong to the people they show. Copying them elsewhere needs the "
                                         "agreement of these people.")});
    section(page, QCoreApplication::translate("Site", "Cookies"),
            {QCoreApplication::translate("Site", "This site sets none, measures no visits and fetches nothing from "
                                                 "elsewhere. Its only script searches the lists on its pages.")});
    return page.take();
}

Page Pages::privacyPage() const
{
    const QString title = m_frame.footEntries.at(1).words;
    PageWriter page(m_frame, m_formats, QLatin1String(kPrivacy), title);
    page.element("h1", title);
    section(page, QCoreApplication::translate("Site", "What is shown of the members"),
            {QCoreApplication::translate("Site",
                                         "A name, a photo, a CV, an address: each stands here only where the person "
                                         "agreed to just that on this site (article 6.1.a of the GDPR; for photos "
                                         "article 9 of the French civil code too). Nothing is shown by default. Who "
                                         "answers for these data is named in the legal notice."),
             QCoreApplication::translate(
                 "Site", "An agreement is withdrawn with a word, at any time, without giving a reason "
                         "and without any consequence. What it allowed is taken off the site when it is "
                         "withdrawn or has ended; search engines may keep a copy for some time.")});
    section(page, QCoreApplication::translate("Site", "The count on the first page"),
            {QCoreApplication::translate("Site",
                                         "It is a number of the whole group and tells of nobody: small numbers are not "
                                         "shown.")});
    section(page, QCoreApplication::translate("Site", "What is known of visitors"),
            {QCoreApplication::translate(
                "Site", "Nothing by this site. Who serves the pages may keep a log of connections for a "
                        "time, as the law asks.")});
    section(page, QCoreApplication::translate("Site", "Your rights"),
            {QCoreApplication::translate(
                "Site", "You may see what is held on you, have it put right or erased, object to its use, "
                        "receive it in a form that can be used elsewhere, and withdraw an agreement. Write "
                        "to the group; who is not heard may complain to the CNIL (www.cnil.fr).")});
    if (!m_frame.contact.isEmpty()) {
        page.begin("p");
        page.outside(QStringLiteral("mailto:") + m_frame.contact, m_frame.contact);
        page.end();
    }
    return page.take();
}

} // namespace rebond::site
