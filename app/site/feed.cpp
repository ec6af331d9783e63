// SPDX-License-Identifier: GPL-3.0-or-later
// What programs read of the site: the news (RSS 2.0) and the list of its pages (sitemaps.org).
#include "figures/reading.h"
#include "html/plaintext.h"
#include "site/naming.h"
#include "site/pages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rebond::site {

namespace {

constexpr qsizetype kMostNews = 30; // a reader wants what is new; the press page has the rest

struct Item
{
    QDate date; // none: of today's count, which must not tell on which day the last of them found something
    QString title;
    QString link;
    // The same at every publication, also after a correction: readers of news tell what they know by it. Nothing can be read
    // from it: a step of the count is called by its place, not by a number that may be hidden or wrong.
    QString mark;
    QString words;
};

QString rfc822(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy")) + QStringLiteral(" 12:00:00 +0000");
}

void writeItem(QXmlStreamWriter &xml, const Item &item)
{
    xml.writeStartElement(QStringLiteral("item"));
    xml.writeTextElement(QStringLiteral("title"), item.title);
    if (!item.link.isEmpty())
        xml.writeTextElement(QStringLiteral("link"), item.link);
    if (!item.words.isEmpty())
        xml.writeTextElement(QStringLiteral("description"), item.words);
    xml.writeStartElement(QStringLiteral("guid"));
    xml.writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
    xml.writeCharacters(item.mark);
    xml.writeEndElement();
    if (item.date.isValid())
        xml.writeTextElement(QStringLiteral("pubDate"), rfc822(item.date));
    xml.writeEndElement();
}

} // namespace

// The press as its page tells it, and the steps of the count as the public may read them: no step is of fewer people than are
// masked. The last one is today's, whatever it is of: it says no more than the first page does, so it has no day of its own. With
// one, whoever keeps the news would have the day of each single rebound.
Page Pages::newsFeed() const
{
    const Language language = m_formats.language();
    const QString home = m_frame.placeIn(language, QLatin1String(kHome));
    const QString press = m_frame.placeIn(language, QLatin1String(kPress));
    QList<Item> items;
    for (const PressLine &line : m_shown.press) {
        const QString title = html::plainText(line.title.isEmpty() ? line.outlet : line.title);
        QStringList words{html::plainText(line.outlet)};
        if (!line.named.isEmpty())
            words.append(
                QCoreApplication::translate("Site", "With %1").arg(html::plainText(m_formats.list(line.named))));
        items.append({line.date, m_formats.typography(title),
                      line.url.isEmpty() ? press : line.url,
                      QStringLiteral("press:") + line.mark, m_formats.typography(words.join(QStringLiteral(" · ")))});
    }
    const figures::Reading reading(m_sources.figures, figures::Audience::Public, m_formats);
    const figures::Headline headline = reading.headline();
    const QList<figures::CurvePoint> &steps = reading.curve();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const figures::CurvePoint &step = steps.at(i);
        const bool isToday = i == steps.size() - 1;
        items.append({isToday ? QDate() : step.date,
                      m_formats.typography(isToday ? headline.number + u' ' + headline.rest : reading.step(step)),
                      home,
                      QStringLiteral("count:%1").arg(i + 1),
                      {}});
    }
    std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { // today's first
        return a.date.isValid() && b.date.isValid() ? a.date > b.date : !a.date.isValid() && b.date.isValid();
    });
    Page page{m_frame.nameIn(language, QLatin1String(kNews)), {}, {m_frame.nameIn(language, QLatin1String(kHome))}};
    if (!m_shown.press.isEmpty())
        page.links.insert(m_frame.nameIn(language, QLatin1String(kPress)));
    QXmlStreamWriter xml(&page.bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("channel"));
    const QString name = html::plainText(m_frame.siteName);
    xml.writeTextElement(QStringLiteral("title"), name);
    xml.writeTextElement(QStringLiteral("link"), home);
    //: what the list of news of the site is: %1 is the name of the group
    xml.writeTextElement(QStringLiteral("description"),
                         QCoreApplication::translate("Site", "News of the group %1").arg(m_formats.quoted(name)));
    xml.writeTextElement(QStringLiteral("language"), codeOf(language));
    for (qsizetype i = 0; i < std::min(kMostNews, items.size()); ++i)
        writeItem(xml, items.at(i));
    xml.writeEndElement();
    xml.writeEndElement();
    page.bytes += '\n';
    return page;
}

// Each page in each language, with all of them beside it, as its head has them.
Page Pages::siteMap() const
{
    Page page{QLatin1String(kSiteMap), {}, {QLatin1String(kHome)}};
    QXmlStreamWriter xml(&page.bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("urlset"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    const QList<Language> &languages = m_frame.languages;
    if (languages.size() > 1)
        xml.writeAttribute(QStringLiteral("xmlns:xhtml"), QStringLiteral("http://www.w3.org/1999/xhtml"));
    const auto write = [&](const QString &name, Language language) {
        xml.writeStartElement(QStringLiteral("url"));
        xml.writeTextElement(QStringLiteral("loc"), m_frame.placeIn(language, name));
        for (qsizetype i = 0; i < languages.size() && languages.size() > 1; ++i) {
            xml.writeEmptyElement(QStringLiteral("xhtml:link"));
            xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("alternate"));
            xml.writeAttribute(QStringLiteral("hreflang"), codeOf(languages.at(i)));
            xml.writeAttribute(QStringLiteral("href"), m_frame.placeIn(languages.at(i), name));
        }
        xml.writeEndElement();
    };
    for (size_t i = m_ownFrom; i < m_entries.size(); ++i) {
        if (!isPageName(m_entries.at(i).name))
            continue;
        for (const Language language : languages)
            write(m_entries.at(i).name, language);
    }
    xml.writeEndElement();
    page.bytes += '\n';
    return page;
}

} // namespace rebond::site
