// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/page.h"

#include "html/blocks.h"
#include "html/stylesheet.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace rebond::html {

namespace {

void meta(QXmlStreamWriter &xml, const char *kind, const QString &name, const QString &content)
{
    if (content.isEmpty())
        return;
    xml.writeEmptyElement(QStringLiteral("meta"));
    xml.writeAttribute(QLatin1String(kind), name);
    xml.writeAttribute(QStringLiteral("content"), content);
}

void writeHead(QXmlStreamWriter &xml, const document::Metadata &metadata)
{
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeEmptyElement(QStringLiteral("meta"));
    xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    meta(xml, "name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    // Whoever opens the page tells nobody, and who is sent it does not put it before the whole world by mistake.
    meta(xml, "http-equiv", QStringLiteral("Content-Security-Policy"),
         QStringLiteral(
             "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"));
    meta(xml, "name", QStringLiteral("referrer"), QStringLiteral("no-referrer"));
    meta(xml, "name", QStringLiteral("robots"), QStringLiteral("noindex"));
    meta(xml, "name", QStringLiteral("author"), metadata.author);
    meta(xml, "name", QStringLiteral("description"), metadata.subject);
    meta(xml, "name", QStringLiteral("keywords"), metadata.keywords.join(QStringLiteral(", ")));
    if (metadata.created.isValid())
        meta(xml, "name", QStringLiteral("dcterms.created"), metadata.created.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(QStringLiteral("title"), metadata.title);
    xml.writeTextElement(QStringLiteral("style"), styleSheet()); // has neither "<" nor "&"
    xml.writeEndElement();
}

void writeRunning(QXmlStreamWriter &xml, BlockWriter &blocks, const char *tag, const document::Running &running)
{
    if (running.left.isEmpty() && running.right.isEmpty())
        return;
    xml.writeStartElement(QLatin1String(tag));
    for (const document::RichText &side : {running.left, running.right}) {
        if (side.isEmpty())
            continue;
        xml.writeStartElement(QStringLiteral("p"));
        blocks.write(side);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray htmlOf(const document::Document &document)
{
    SilentTask silent; // which nobody cancels
    return *htmlOf(document, silent);
}

Result<QByteArray> htmlOf(const document::Document &document, TaskContext &task)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    xml.writeStartElement(QStringLiteral("html"));
    xml.writeAttribute(QStringLiteral("lang"), document.metadata.language);
    writeHead(xml, document.metadata);
    xml.writeStartElement(QStringLiteral("body"));
    BlockWriter blocks(xml, parseLanguage(document.metadata.language).value_or(Language::French));
    writeRunning(xml, blocks, "header", document.header);
    xml.writeStartElement(QStringLiteral("main"));
    const auto total = qint64(document.blocks.size());
    qint64 written = 0;
    for (const document::Block &block : document.blocks) {
        if (task.isCancelled())
            return cancelled();
        task.step(written++, total, QCoreApplication::translate("Html", "Writing the web page"));
        blocks.write(block);
    }
    xml.writeEndElement();
    writeRunning(xml, blocks, "footer", document.footer);
    xml.writeEndElement();
    xml.writeEndElement();
    bytes += '\n';
    return bytes;
}

} // namespace rebond::html
