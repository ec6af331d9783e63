// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdf.h"

#include "typeset/finishing/finish.h"
#include "typeset/pdfdrawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rebond::typeset {

namespace {

QByteArray typeOf(Role role)
{
    switch (role) {
    case Role::Heading1: return "H1";
    case Role::Heading2: return "H2";
    case Role::Heading3: return "H3";
    case Role::Paragraph: return "P";
    case Role::Note: return "Note";
    case Role::Caption: return "Caption";
    case Role::Figure: return "Figure";
    case Role::Table: return "Table";
    case Role::Row: return "TR";
    case Role::ColumnHead:
    case Role::RowHead: return "TH";
    case Role::Cell: return "TD";
    case Role::Section: return "Sect";
    case Role::Contents: return "TOC";
    case Role::Item: return "TOCI";
    case Role::List: return "L";
    case Role::ListItem: return "LI";
    case Role::ListLabel: return "Lbl";
    case Role::ListBody: return "LBody";
    case Role::Link: return "Link";
    }
    return "P";
}

QRectF upward(const QRectF &room, const Page &page)
{
    return QRectF(room.left(), page.size.height() - room.bottom(), room.width(), room.height());
}

// The runs that a link area covers follow it; what follows a link to a drawing is something else.
QString wordsBehind(const Page &page, qsizetype link)
{
    QString words;
    for (qsizetype m = link + 1; m < page.marks.size() && page.marks[m].node == page.marks[link].node; ++m) {
        const auto *run = std::get_if<TextRun>(&page.marks[m].content);
        if (!run)
            break;
        words += run->text;
        if (page.marks[link].node == kArtifact) // of a running line: what comes then need not belong to it
            break;
    }
    return words.simplified();
}

// Structure and links as the finisher wants them.
PdfOrders ordersFor(const PageList &pages, const document::Metadata &metadata)
{
    PdfOrders orders{.title = metadata.title,
                     .author = metadata.author,
                     .subject = metadata.subject,
                     .keywords = metadata.keywords.join(QStringLiteral(", ")),
                     .language = metadata.language,
                     .created = metadata.created,
                     .nodes = {},
                     .links = {}};
    for (const document::Attachment &attachment : metadata.attachments)
        orders.attachments.append({attachment.name, attachment.mediaType, attachment.bytes});
    for (const Node &node : pages.structure()) {
        orders.nodes.append(
            {.type = typeOf(node.role),
             .scope = node.role == Role::ColumnHead ? QByteArrayLiteral("Column") : QByteArrayLiteral("Row"),
             .parent = node.parent,
             .alternative = node.alternative,
             .language = node.language,
             .box = {}});
    }
    for (const OutlineItem &item : pages.navigation().outline)
        orders.outline.append({item.title, item.level, item.page});
    for (const PageLabel &label : pages.navigation().labels)
        orders.labels.append({label.page, label.words});
    orders.isForDuplex = pages.navigation().isForDuplex;
    for (int i = 0; i < pages.count(); ++i) {
        const Page &page = pages.page(i);
        if (!page.trim.isEmpty())
            orders.cuts.append({.page = i, .trim = upward(page.trim, page), .bleed = upward(page.bleed, page)});
        for (qsizetype m = 0; m < page.marks.size(); ++m) {
            const Mark &mark = page.marks[m];
            if (mark.node != kArtifact)
                orders.nodes[mark.node].box |= upward(bounds(mark), page);
            if (const auto *insert = std::get_if<Insert>(&mark.content); insert && insert->pdf)
                orders.inserts.append({.page = i,
                                       .room = upward(insert->room, page),
                                       .pdf = *insert->pdf,
                                       .source = insert->page,
                                       .node = mark.node});
            if (const auto *link = std::get_if<LinkArea>(&mark.content)) {
                const QString words = wordsBehind(page, m);
                orders.links.append({.page = i,
                                     .room = upward(link->room, page),
                                     .address = link->address,
                                     .target = link->page.value_or(-1),
                                     .text = words.isEmpty() ? link->address : words,
                                     .node = mark.node});
            }
        }
    }
    return orders;
}

} // namespace

Result<QByteArray> writePdf(PageList pages, const document::Metadata &metadata)
{
    SilentTask task;
    return writePdf(std::move(pages), metadata, task);
}

Result<QByteArray> writePdf(PageList pages, const document::Metadata &metadata, TaskContext &task)
{
    const int count = pages.count();
    if (count == 0)
        return invalid(QCoreApplication::translate("Typeset", "There is no page to write."));
    DrawnPages drawn;
    PdfOrders orders;
    {
        PlainText plain(pages);
        const StoredPictures stored(pages);
        orders = ordersFor(pages, metadata);
        orders.jpegs = stored.jpegs();
        plain.finish();
        auto done = drawnPages(pages, stored, plain, task);
        if (!done)
            return fail(done.error());
        drawn = *std::move(done);
        orders.letters = plain.letters();
        orders.faces = plain.faces();
    }
    pages = {};
    orders.pictures = std::move(drawn.pictures);
    orders.texts = std::move(drawn.texts);
    FinishedPdf finished = finishPdf(drawn.pdf, orders);
    if (!finished.problem.isEmpty()) {
        return storageFailed(
            QCoreApplication::translate("Typeset",
                                        "The PDF could not be completed. Please report this with the document's data."),
            finished.problem);
    }
    task.step(count, count, QCoreApplication::translate("Typeset", "Writing the pages"));
    return finished.bytes;
}

} // namespace rebond::typeset
