// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pages.h"

#include "base/folding.h"
#include "domain/phone.h"
#include "site/naming.h"

#include <QCoreApplication>
#include <QUrl>

namespace rebond::site {

namespace {

void writeTerm(PageWriter &page, const QString &term, const QString &words)
{
    page.element("dt", term);
    page.element("dd", words);
}

QString callable(const QString &phone)
{
    QString number;
    for (const QChar c : phone) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && number.isEmpty()))
            number += c;
    }
    return number;
}

bool hasFacts(const Person &person)
{
    return !person.sectors.isEmpty() || !person.occupations.isEmpty() || person.mobilityKm || person.availableFrom
        || !person.city.isEmpty() || !person.email.isEmpty() || !callable(person.phone).isEmpty()
        || !person.profileUrl.isEmpty();
}

} // namespace

Page Pages::personPage(const Person &person) const
{
    const QString called = calledOn(person);
    PageWriter page(m_frame, m_formats, person.page, called, person.headline,
                    person.isPhotoSocial ? person.photo : QString());
    page.begin("div", "person");
    const bool isNamed = !person.name.isEmpty();
    if (isNamed)
        page.thing("Person");
    if (!person.photo.isEmpty() && !m_frame.address.isEmpty())
        page.told("image", m_frame.address + person.photo);
    page.begin("div");
    writePhoto(page, person, QStringLiteral("12rem"));
    page.end();
    page.begin("div", "says");
    page.begin("h1");
    if (isNamed)
        page.property("name");
    if (isCalledInOwnWords(person))
        page.ownWords();
    page.text(called);
    page.end();
    if (!person.headline.isEmpty()) {
        page.begin("p", "lead");
        if (isNamed)
            page.property("description");
        page.ownWords();
        page.text(person.headline);
        page.end();
    }
    if (person.hasRebounded)
        page.element("p", QCoreApplication::translate("Site", "Has found work or created a business"), "badge");
    if (hasFacts(person)) { // an empty list would not close in a browser
        page.begin("dl");
        writeFacts(page, person);
        writeContact(page, person);
        page.end();
    }
    writeDoes(page, person);
    page.end();
    page.end();
    return page.take();
}

// What a recruiter does next: keep the CV, write.
void Pages::writeDoes(PageWriter &page, const Person &person) const
{
    const bool isReached = !person.email.isEmpty() || !callable(person.phone).isEmpty();
    const bool isAskedFor = !isReached && !m_frame.contact.isEmpty();
    if (person.cv.file.isEmpty() && !isAskedFor)
        return;
    page.begin("p", "does");
    if (!person.cv.file.isEmpty()) {
        page.begin("a");
        page.keep(person.cv.file, person.name.isEmpty() ? QStringLiteral("cv.pdf")
                                                        : QStringLiteral("cv-%1.pdf").arg(slugOf(person.name)));
        page.text(QCoreApplication::translate("Site", "CV as a PDF"));
        page.end();
    }
    if (isAskedFor) {
        //: the subject of a message to the group: %1 is who it is about
        const QString subject = QCoreApplication::translate("Site", "Profile: %1").arg(calledOn(person));
        page.outside(QStringLiteral("mailto:%1?subject=%2")
                         .arg(m_frame.contact, QString::fromLatin1(QUrl::toPercentEncoding(subject))),
                     QCoreApplication::translate("Site", "Write to the group about this profile"), "second");
    }
    page.end();
}

void Pages::writeGroupLinks(PageWriter &page, const QString &term, const QStringList &said, const Groups &groups,
                            const char *property) const
{
    if (said.isEmpty())
        return;
    page.element("dt", term);
    for (const QString &each : said) {
        page.begin("dd");
        if (property)
            page.property(property);
        page.ownWords();
        page.link(groups.at(fold(each)).page, each);
        page.end();
    }
}

void Pages::writeFacts(PageWriter &page, const Person &person) const
{
    writeGroupLinks(page, QCoreApplication::translate("Site", "Sectors"), person.sectors, m_sectors,
                    person.name.isEmpty() ? nullptr : "knowsAbout");
    writeGroupLinks(page, QCoreApplication::translate("Site", "Occupations"), person.occupations, m_occupations,
                    person.name.isEmpty() ? nullptr : "jobTitle");
    if (person.mobilityKm)
        writeTerm(page, QCoreApplication::translate("Site", "Mobility"),
                  //: how far somebody goes to work: %1 is a number of kilometres
                  QCoreApplication::translate("Site", "%1 km around").arg(m_formats.number(*person.mobilityKm)));
    if (person.isAvailable)
        writeTerm(page,
                  //: before “now”: that somebody is free to work
                  QCoreApplication::translate("Site", "Available"),
                  //: after “Available”, of somebody who is free to work
                  QCoreApplication::translate("Site", "now"));
    else if (person.availableFrom)
        writeTerm(page, QCoreApplication::translate("Site", "Available from"), m_formats.date(*person.availableFrom));
}

void Pages::writeContact(PageWriter &page, const Person &person) const
{
    if (!person.city.isEmpty())
        writeTerm(page, QCoreApplication::translate("Site", "Town"), person.city);
    const auto line = [&](const QString &term, const QString &address, const QString &words) {
        page.element("dt", term);
        page.begin("dd");
        page.outside(address, words);
        page.end();
    };
    if (!person.email.isEmpty())
        line(QCoreApplication::translate("Site", "E-mail"), QStringLiteral("mailto:") + person.email, person.email);
    const QString number = callable(person.phone);
    if (!number.isEmpty())
        line(QCoreApplication::translate("Site", "Telephone"), QStringLiteral("tel:") + number,
             domain::formatPhone(person.phone).replace(u' ', QChar(kNoBreakSpace))); // it stays on one line
    if (!person.profileUrl.isEmpty())
        line(QCoreApplication::translate("Site", "On the web"), person.profileUrl, person.profileUrl);
}

} // namespace rebond::site
