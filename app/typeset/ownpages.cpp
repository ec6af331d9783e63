// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/ownpages.h"

#include "typeset/finishing/drawnwords.h"
#include "typeset/finishing/embedded.h"
#include "typeset/finishing/sanitise.h"
#include "typeset/typesetter.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace rebond::typeset {

namespace {

constexpr double kAroundInsert = look::space(4); // white at the edges: printers do not reach them
constexpr double kAboveFoot = look::space(6);    // from the foot of the paper's room to what is inserted

QRectF roomOf(const Paper &paper)
{
    const double bottom = paper.inner().bottom() - kAboveFoot;
    return QRectF(QPointF(kAroundInsert, kAroundInsert), QPointF(paper.size.width() - kAroundInsert, bottom));
}

// Where a page that fills the room, as large as it lets it be, has what is at `inner`.
QRectF seenIn(const QRectF &room, QSizeF page, const QRectF &inner)
{
    const double scale = std::min(room.width() / page.width(), room.height() / page.height());
    const QSizeF seen = page * scale;
    const QPointF corner(room.center().x() - seen.width() / 2, room.center().y() - seen.height() / 2);
    return QRectF(corner + inner.topLeft() * scale, inner.size() * scale);
}

// What is read aloud of a page: whose it is and which, and its own words where readers find them. Seen it is the page alone:
// what tells whose it is has a room and no colour.
void addInsert(Page &page, std::vector<Node> &nodes, const Insert &insert, bool hasWords)
{
    const int figure = int(nodes.size());
    nodes.push_back(Node{.role = Role::Figure, .alternative = insert.words});
    if (!hasWords) {
        page.marks.append({insert, figure});
        return;
    }
    QPainterPath room;
    room.addRect(insert.room);
    page.marks.append({Shape{.path = room}, figure});
    page.marks.append({insert, figure + 1});
    nodes.push_back(Node{.role = Role::Paragraph});
}

PdfFault faultOf(Unfit unfit)
{
    switch (unfit) {
    case Unfit::Nothing: return PdfFault::None;
    case Unfit::Locked: return PdfFault::Locked;
    case Unfit::Broken: return PdfFault::Broken;
    case Unfit::NoPages: return PdfFault::NoPages;
    case Unfit::TooManyPages: return PdfFault::TooManyPages;
    case Unfit::TooLarge: return PdfFault::TooLarge;
    }
    return PdfFault::Broken;
}

} // namespace

OwnPages sanitised(const QByteArray &pdf)
{
    const SaneBytes sane = saneBytes(pdf, kMostOwnPages);
    if (sane.unfit != Unfit::Nothing)
        return {.fault = faultOf(sane.unfit)};
    OwnPages own{.pdf = std::make_shared<const QByteArray>(sane.bytes),
                 .sizes = sane.sizes,
                 .hasWords = pagesWithWords(sane.bytes),
                 .looseFonts = sane.looseFonts};
    for (const SaneLink &link : sane.links) {
        const double height = own.sizes.at(link.page).height();
        const QRectF room(link.room.left(), height - link.room.bottom(), link.room.width(), link.room.height());
        own.links.append({link.page, room, link.address});
    }
    return own;
}

OwnFile carriedFile(const QByteArray &pdf, const QString &name, qsizetype most)
{
    const CarriedFile carried = carriedFile(pdf, QByteArrayList(), name, most);
    return {faultOf(carried.unfit), carried.bytes};
}

UnlockedPdf unlocked(const QByteArray &pdf, const QString &password)
{
    // Newer files take it as UTF-8, older ones in their own encoding, which mostly is this.
    const OpenedPdf opened = openedPdf(pdf, {password.toUtf8(), password.toLatin1()});
    return {faultOf(opened.unfit), opened.bytes};
}

QString sentenceOf(PdfFault fault)
{
    switch (fault) {
    case PdfFault::None: return {};
    case PdfFault::Locked:
        return QCoreApplication::translate("Typeset", "The PDF asks for a password: save it without one, and take it "
                                                      "again.");
    case PdfFault::Broken:
        return QCoreApplication::translate("Typeset", "The PDF is damaged: make it anew, and take it again.");
    case PdfFault::NoPages:
        return QCoreApplication::translate("Typeset", "The PDF has no page: make it anew, and take it again.");
    case PdfFault::TooManyPages:
        //: %n is how many pages a CV may have
        return QCoreApplication::translate("Typeset", "The PDF has more than %n page(s): take one that is shorter.",
                                           nullptr, kMostOwnPages);
    case PdfFault::TooLarge:
        return QCoreApplication::translate("Typeset", "The PDF takes too much memory or time to read: save it with "
                                                      "smaller pictures, and take it again.");
    }
    return {};
}

PageList insertedPages(const OwnPages &own, const document::Running &foot, const QString &language,
                       const PageAlternative &alternative, const Paper &paper)
{
    document::Document blank;
    blank.metadata.language = language;
    blank.footer = foot;
    const PageList around = Typesetter({}, paper).typeset(blank);
    const auto count = int(own.sizes.size());
    std::vector<Page> pages;
    std::vector<Node> nodes;
    for (int i = 0; i < count; ++i) {
        Page page = around.page(0);
        const Insert insert{.room = roomOf(paper), .pdf = own.pdf, .page = i, .words = alternative(i + 1, count)};
        addInsert(page, nodes, insert, own.hasWords.value(i));
        for (const OwnLink &link : own.links) {
            if (link.page != i)
                continue;
            page.marks.append(
                {LinkArea{.room = seenIn(roomOf(paper), own.sizes.at(i), link.room), .address = link.address},
                 int(nodes.size())});
            nodes.push_back(Node{.role = Role::Link});
        }
        pages.push_back(std::move(page));
    }
    return PageList(around.style(), std::move(pages), std::move(nodes));
}

} // namespace rebond::typeset
