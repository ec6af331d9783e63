// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pagewriter.h"

#include "base/speaking.h"
#include "html/plaintext.h"
#include "site/naming.h"
#include "site/photo.h"
#include "site/style.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

namespace rebond::site {

namespace {

QString sumOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

// The style and the script by their sums: no other may be put into the page.
QString policy()
{
    static const QString sums = QStringLiteral("style-src 'sha256-%1'; script-src 'sha256-%2'")
                                    .arg(sumOf(siteStyle()), sumOf(siteScript()));
    return QStringLiteral("default-src 'none'; img-src 'self'; %1; base-uri 'none'; form-action 'none'").arg(sums);
}

void meta(QXmlStreamWriter &xml, const char *kind, const char *name, const QString &content)
{
    xml.writeEmptyElement(QStringLiteral("meta"));
    xml.writeAttribute(QLatin1String(kind), QLatin1String(name));
    xml.writeAttribute(QStringLiteral("content"), content);
}

// As the language calls itself.
QString ownNameOf(Language language)
{
    return language == Language::French ? QStringLiteral("Français") : QStringLiteral("English");
}

QString localeOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr_FR") : QStringLiteral("en_GB");
}

// Up to the title; the head stays open.
void beginDocument(QXmlStreamWriter &xml, const Formats &formats, const QString &title, bool isIndexed)
{
    xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    xml.writeStartElement(QStringLiteral("html"));
    xml.writeAttribute(QStringLiteral("lang"), codeOf(formats.language()));
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeEmptyElement(QStringLiteral("meta"));
    xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    meta(xml, "name", "viewport", QStringLiteral("width=device-width, initial-scale=1"));
    meta(xml, "http-equiv", "Content-Security-Policy", policy());
    meta(xml, "name", "referrer", QStringLiteral("no-referrer"));
    if (!isIndexed)
        meta(xml, "name", "robots", QStringLiteral("noindex, nofollow"));
    xml.writeTextElement(QStringLiteral("title"), title);
}

} // namespace

QString Frame::nameIn(Language language, const QString &page) const
{
    return languages.isEmpty() || language == languages.first() ? page : pageInLanguage(page, codeOf(language));
}

QString Frame::placeIn(Language language, const QString &page) const
{
    const QString name = nameIn(language, page);
    return name == QLatin1String(kHome) ? address : address + name;
}

PageWriter::PageWriter(const Frame &frame, const Formats &formats, const QString &name, const QString &title,
                       const QString &description, const QString &picture)
    : m_frame(frame),
      m_formats(formats),
      m_ownFormats(frame.languages.isEmpty() ? formats : Formats(frame.languages.first())),
      m_plainName(name),
      m_page{frame.nameIn(formats.language(), name), {}, {}},
      m_xml(&m_page.bytes)
{
    writeHead(title, description, picture);
    begin("body");
    begin("a", "skip");
    attribute("href", QStringLiteral("#contenu"));
    text(QCoreApplication::translate("Site", "Skip to the contents"));
    end();
    writeNavigation();
    begin("main");
    attribute("id", QStringLiteral("contenu"));
}

void PageWriter::writeHead(const QString &title, const QString &description, const QString &picture)
{
    const QString site = html::plainText(m_frame.siteName);
    //: the title of a page of the site: %1 is what the page shows, %2 the name of the site
    const QString whole = title.isEmpty()
                            ? site
                            : QCoreApplication::translate("Site", "%1 – %2").arg(html::plainText(title), site);
    beginDocument(m_xml, m_formats, m_formats.typography(whole), m_frame.isIndexed);
    if (!description.isEmpty())
        meta(m_xml, "name", "description", m_formats.typography(html::plainText(description)));
    writeGraph(title.isEmpty() ? site : html::plainText(title), html::plainText(description), picture);
    m_xml.writeTextElement(QStringLiteral("style"), siteStyle());
    end();
}

// What is shown where somebody gives the address of the page in a message, and where readers of news find these.
void PageWriter::writeGraph(const QString &title, const QString &description, const QString &picture)
{
    meta(m_xml, "property", "og:type", picture.isEmpty() ? QStringLiteral("website") : QStringLiteral("profile"));
    meta(m_xml, "property", "og:title", m_formats.typography(title));
    meta(m_xml, "property", "og:site_name", html::plainText(m_frame.siteName));
    if (!description.isEmpty())
        meta(m_xml, "property", "og:description", m_formats.typography(description));
    meta(m_xml, "property", "og:locale", localeOf(m_formats.language()));
    for (const Language language : m_frame.languages) {
        if (language != m_formats.language())
            meta(m_xml, "property", "og:locale:alternate", localeOf(language));
    }
    if (m_frame.address.isEmpty())
        return;
    const QString whole = m_frame.placeIn(m_formats.language(), m_plainName);
    meta(m_xml, "property", "og:url", whole);
    if (!picture.isEmpty())
        meta(m_xml, "property", "og:image", m_frame.address + picture);
    m_xml.writeEmptyElement(QStringLiteral("link"));
    attribute("rel", QStringLiteral("canonical"));
    attribute("href", whole);
    writeAlternates();
    if (!m_frame.hasNews)
        return;
    m_xml.writeEmptyElement(QStringLiteral("link"));
    attribute("rel", QStringLiteral("alternate"));
    attribute("type", QStringLiteral("application/rss+xml"));
    //: what readers of news call the news of the site
    attribute("title", QCoreApplication::translate("Site", "News"));
    const QString news = m_frame.nameIn(m_formats.language(), QLatin1String(kNews));
    attribute("href", news);
    m_page.links.insert(news);
}

// For search engines, which show each visitor the page in their language; of all languages, this one among them.
void PageWriter::writeAlternates()
{
    if (m_frame.languages.size() < 2)
        return;
    const auto alternate = [this](const QString &code, Language language) {
        m_xml.writeEmptyElement(QStringLiteral("link"));
        attribute("rel", QStringLiteral("alternate"));
        attribute("hreflang", code);
        attribute("href", m_frame.placeIn(language, m_plainName));
    };
    for (const Language language : m_frame.languages)
        alternate(codeOf(language), language);
    alternate(QStringLiteral("x-default"), m_frame.languages.first());
}

// The same page in the other languages, each called as it calls itself.
void PageWriter::writeLanguages()
{
    if (m_frame.languages.size() < 2)
        return;
    begin("p", "languages");
    for (const Language language : m_frame.languages) {
        if (language == m_formats.language())
            continue;
        const QString page = m_frame.nameIn(language, m_plainName);
        begin("a");
        attribute("href", page);
        attribute("rel", QStringLiteral("alternate"));
        attribute("hreflang", codeOf(language));
        attribute("lang", codeOf(language));
        m_page.links.insert(page);
        text(ownNameOf(language));
        end();
    }
    end();
}

void PageWriter::writeNavigation()
{
    begin("header");
    begin("p", "site");
    link(QLatin1String(kHome), m_frame.siteName);
    end();
    writeLanguages();
    begin("nav");
    //: read aloud: which navigation this is
    attribute("aria-label", QCoreApplication::translate("Site", "Pages of the site"));
    begin("ul");
    for (const Frame::Entry &entry : m_frame.entries) {
        begin("li");
        begin("a");
        const QString page = m_frame.nameIn(m_formats.language(), entry.page);
        attribute("href", page);
        if (page == m_page.name)
            attribute("aria-current", QStringLiteral("page"));
        m_page.links.insert(page);
        text(entry.words);
        end();
        end();
    }
    end();
    end();
    end();
}

Page PageWriter::take()
{
    end(); // main
    if (m_isSearched)
        m_xml.writeTextElement(QStringLiteral("script"), siteScript());
    begin("footer");
    begin("p");
    for (qsizetype i = 0; i < m_frame.footEntries.size(); ++i) {
        if (i > 0)
            text(QStringLiteral(" · "));
        link(m_frame.footEntries.at(i).page, m_frame.footEntries.at(i).words);
    }
    if (!m_frame.contact.isEmpty()) {
        text(QStringLiteral(" · "));
        outside(QStringLiteral("mailto:") + m_frame.contact, m_frame.contact);
    }
    end();
    end();
    end(); // body
    end(); // html
    m_page.bytes += '\n';
    m_page.links.remove(m_page.name);
    return std::move(m_page);
}

void PageWriter::begin(const char *tag, const char *className)
{
    m_xml.writeStartElement(QLatin1String(tag));
    ++m_depth;
    if (className)
        attribute("class", QLatin1String(className));
}

void PageWriter::thing(const char *type)
{
    attribute("itemscope", {});
    attribute("itemtype", QStringLiteral("https://schema.org/") + QLatin1String(type));
}

void PageWriter::told(const char *property, const QString &value)
{
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    this->property(property);
    attribute("content", value);
}

void PageWriter::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QLatin1String(name), html::plainText(value));
}

void PageWriter::end()
{
    if (m_ownDepth == m_depth)
        m_ownDepth.reset();
    --m_depth;
    m_xml.writeEndElement();
}

void PageWriter::text(const QString &words)
{
    const Formats &formats = m_ownDepth ? m_ownFormats : m_formats;
    const QStringList lines = formats.typography(html::plainText(words)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(QStringLiteral("br"));
        m_xml.writeCharacters(lines.at(i)); // an empty one closes the tag that was begun: <p></p>, not <p/>
    }
}

void PageWriter::element(const char *tag, const QString &words, const char *className)
{
    begin(tag, className);
    text(words);
    end();
}

void PageWriter::link(const QString &page, const QString &words, const char *className)
{
    beginLink(page, className);
    text(words);
    end();
}

void PageWriter::ownLink(const QString &page, const QString &words)
{
    beginLink(page, nullptr);
    ownWords();
    text(words);
    end();
}

void PageWriter::beginLink(const QString &page, const char *className)
{
    const QString name = m_frame.nameIn(m_formats.language(), page);
    begin("a", className);
    attribute("href", name);
    m_page.links.insert(name);
}

void PageWriter::outside(const QString &address, const QString &words, const char *className)
{
    const QString scheme = QUrl(address).scheme();
    const bool isWeb = scheme == u"https" || scheme == u"http";
    if (!isWeb && scheme != u"mailto" && scheme != u"tel") {
        text(words);
        return;
    }
    begin("a", className);
    attribute("href", address);
    if (isWeb)
        attribute("rel", QStringLiteral("noopener noreferrer external"));
    text(words);
    end();
}

void PageWriter::photo(const QString &file, const QString &alternative, const QString &sizes)
{
    const QStringList files = photoFilesOf(file);
    m_page.links.unite(QSet<QString>(files.cbegin(), files.cend()));
    begin("picture");
    if (files.size() > 1) {
        QStringList sources;
        for (const int width : kPhotoWidths)
            sources.append(QStringLiteral("%1 %2w").arg(webpOf(file, width)).arg(width));
        m_xml.writeEmptyElement(QStringLiteral("source"));
        attribute("type", QStringLiteral("image/webp"));
        attribute("srcset", sources.join(QStringLiteral(", ")));
        attribute("sizes", sizes);
    }
    m_xml.writeEmptyElement(QStringLiteral("img"));
    attribute("class", QStringLiteral("photo"));
    attribute("src", file);
    attribute("alt", alternative);
    attribute("width", QString::number(kPhotoSize.width()));
    attribute("height", QString::number(kPhotoSize.height()));
    attribute("loading", QStringLiteral("lazy"));
    end();
}

void PageWriter::keep(const QString &file, const QString &name)
{
    attribute("href", file);
    attribute("download", name);
    attribute("type", QStringLiteral("application/pdf"));
    m_page.links.insert(file);
}

void PageWriter::find()
{
    m_isSearched = true;
    begin("p", "find");
    attribute("hidden", {});
    begin("label");
    attribute("for", QStringLiteral("chercher"));
    text(QCoreApplication::translate("Site", "Search this list"));
    end();
    m_xml.writeEmptyElement(QStringLiteral("input"));
    attribute("id", QStringLiteral("chercher"));
    attribute("type", QStringLiteral("search"));
    attribute("autocomplete", QStringLiteral("off"));
    begin("span", "quiet");
    attribute("id", QStringLiteral("trouves"));
    attribute("role", QStringLiteral("status"));
    //: how many of a list have the words that were typed: "%1" stays, a number comes in its place
    attribute("data-words", QCoreApplication::translate("Site", "Found: %1"));
    text({});
    end();
    end();
}

void PageWriter::ownWords()
{
    if (!m_frame.languages.isEmpty() && m_formats.language() != m_frame.languages.first()) {
        attribute("lang", codeOf(m_frame.languages.first()));
        m_ownDepth = m_depth;
    }
}

void PageWriter::silhouette()
{
    begin("svg");
    attribute("viewBox", QStringLiteral("0 0 40 50"));
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", QStringLiteral("M20 10a9 9 0 1 1 0 18a9 9 0 1 1 0-18z"));
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", QStringLiteral("M4 50c0-11 7-18 16-18s16 7 16 18z"));
    end();
}

QByteArray standIn(const Formats &formats)
{
    const Speaking speaking(formats.language());
    const QString words = QCoreApplication::translate("Site", "This page is being changed. Come back in a moment.");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    //: the title of a page that is not there for a moment
    beginDocument(xml, formats, QCoreApplication::translate("Site", "A moment, please"), false);
    xml.writeTextElement(QStringLiteral("style"), siteStyle());
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    xml.writeStartElement(QStringLiteral("main"));
    xml.writeTextElement(QStringLiteral("h1"), formats.typography(words));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    bytes += '\n';
    return bytes;
}

} // namespace rebond::site
