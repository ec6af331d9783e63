// SPDX-License-Identifier: GPL-3.0-or-later
// A drawn PDF made a finished one: tags, links, language, metadata, readable text, bytes that depend on nothing but the
// input. Compiled as C++17 and typed in Qt only, so that qpdf's headers stay behind this door. Only typeset includes
// it.
#pragma once

#include "typeset/finishing/letters.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

namespace rebond::typeset {

// While a page is drawn, the writer strokes a line from (kMarkerX, -code) to (kMarkerX - 1, -code), in the units the page is drawn
// in, before what belongs to another node: code kArtifactCode for artifacts, else node + kFirstNodeCode. Finishing swallows those
// lines and puts marked content in their place.
constexpr int kMarkerX = -7000;
constexpr int kArtifactCode = 1;
constexpr int kFirstNodeCode = 2;
// A line from (kPictureX, -n) likewise stands where the nth of the page's PdfPictures, counted from 1, is to be seen.
constexpr int kPictureX = -7100;
// And one from (kTextX, -n) where its PdfTexts stand from the nth that is the first of some to the next that is; whose they are
// needs no line.
constexpr int kTextX = -7200;

struct PdfNode
{
    QByteArray type = {};     // "H1", "TD" …
    QByteArray scope = {};    // of TH: "Column" or "Row"
    int parent = -1;          // -1: the document
    QString alternative = {}; // Alt of a Figure, Summary of a Table
    QString language = {};    // empty: the document's
    QRectF box = {};          // of a Figure: points, y up
    friend bool operator==(const PdfNode &a, const PdfNode &b) { return a.type == b.type && a.parent == b.parent; }
};

struct PdfLink
{
    int page = 0;
    QRectF room = {}; // points, y up
    QString address = {};
    int target = -1;   // the page it leads to, in place of the address
    QString text = {}; // what a screen reader says of it
    int node = -1;
};

struct PdfAttachment
{
    QString name = {};
    QString mediaType = {};
    QByteArray bytes = {};
};

// A page of another PDF, as large as its room lets it be.
struct PdfInsert
{
    int page = 0;
    QRectF room = {};    // points, y up
    QByteArray pdf = {}; // trusted: it was made sane (sanitise.h)
    int source = 0;      // the page of it
    int node = -1;
};

// A JPEG that stands in the file as it is (barejpeg.h), once, however often it is shown.
struct PdfJpeg
{
    QByteArray bytes = {};
    QSize size = {};
    bool isGrey = false;
};
// One of them fills its room; what of it has another shape is cut off on both sides.
struct PdfPicture
{
    int page = 0;
    int jpeg = 0;     // index into PdfOrders::jpegs
    QRectF room = {}; // in the units, and with the y, that its marker is drawn in
};

// A face by whose letters texts are placed.
struct PdfFace
{
    QString letters = {}; // each once: a page of PdfOrders::letters
    NamedLetters named = {};
    QList<float> advances = {}; // from each letter to the next one, where the two meet: thousandths of the size

    [[nodiscard]] float advance(int letter, int next) const { return advances[letter * letters.size() + next]; }
};

// A text of one of these faces; the face has names for all its letters.
struct PdfText
{
    int page = 0;
    QPointF at = {};   // the left end of its baseline, in the units, and with the y, that its marker is drawn in
    double size = 0;   // in these units
    int face = 0;      // index into PdfOrders::faces
    quint32 rgb = 0;   // 0xrrggbb; what is above is not looked at
    QString text = {}; // not empty
    int node = -1;
    bool isFirst = true; // of some that follow each other, with a marker for all
};

struct PdfOutlineItem
{
    QString title = {};
    int level = 1;
    int page = 0;
};

struct PdfPageLabel
{
    int page = 0;
    QString words = {}; // empty: the number of the page
};

// Where a page is cut, and how far its colour reaches beyond that.
struct PdfCut
{
    int page = 0;
    QRectF trim = {}; // points, y up
    QRectF bleed = {};
};

struct PdfOrders
{
    QString title = {};
    QString author = {};
    QString subject = {};
    QString keywords = {};
    QString language = {};
    QDateTime created = {}; // invalid: no date is written
    QList<PdfNode> nodes = {};
    QList<PdfLink> links = {}; // in the order of pages
    QList<PdfAttachment> attachments = {};
    QList<PdfInsert> inserts = {};
    QList<PdfJpeg> jpegs = {};
    QList<PdfPicture> pictures = {}; // those of a page in the order of their markers
    QByteArray letters = {};         // a PDF that Qt drew, a page a face: its letters; empty where no text is placed
    QList<PdfFace> faces = {};
    QList<PdfText> texts = {}; // those of a page in the order of their markers
    QList<PdfOutlineItem> outline = {};
    QList<PdfPageLabel> labels = {};
    QList<PdfCut> cuts = {};
    bool isForDuplex = false; // printed at its own size on both sides, turned on the short edge
};

struct FinishedPdf
{
    QByteArray bytes = {};
    QString problem = {}; // not empty: there are no bytes; technical, for the log
};

[[nodiscard]] FinishedPdf finishPdf(const QByteArray &drawn, const PdfOrders &orders);

} // namespace rebond::typeset
