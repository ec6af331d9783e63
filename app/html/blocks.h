// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of block; the compiler names the one that is missing.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "typeset/style.h"

#include <QStringList>

class QXmlStreamWriter;

namespace rebond::html {

class BlockWriter
{
public:
    // Writes into `xml`, which must outlive it; the language is that of the words, for their spaces and dates.
    BlockWriter(QXmlStreamWriter &xml, Language language);

    void write(const document::Blocks &blocks);
    void write(const document::Block &block);
    void write(const document::RichText &text);

    void operator()(const document::Heading &heading);
    void operator()(const document::Paragraph &paragraph);
    void operator()(const document::TextList &list);
    void operator()(const document::Headline &headline);
    void operator()(const document::Pictogram &pictogram);
    void operator()(const document::StepCurve &curve);
    void operator()(const document::ShareCurve &curve);
    void operator()(const document::WeekChart &chart);
    void operator()(const document::BarTable &table);
    void operator()(const document::Table &table);
    void operator()(const document::TwoColumns &columns);
    void operator()(const document::Note &note);
    void operator()(const document::Picture &picture);
    void operator()(const document::Masthead &head);
    void operator()(const document::PhotoGrid &grid);
    void operator()(const document::RollCall &roll);
    void operator()(const document::Badges &badges);
    void operator()(const document::NameTents &tents);
    void operator()(const document::LetterHead &head);
    void operator()(const document::Labels &labels);
    void operator()(const document::Entries &entries);
    void operator()(const document::PageBreak &pageBreak);
    void operator()(const document::Spacer &spacer);

private:
    void begin(const char *tag, const char *className = nullptr);
    void end();
    void text(const QString &words);
    void element(const char *tag, const QString &words, const char *className = nullptr);
    void span(const document::Span &span);
    void image(const QByteArray &bytes, const QString &alternative);
    void person(const document::Person &person);
    void numbersOf(const document::StepCurve &curve);
    void numbersOf(const document::ShareCurve &curve);
    void numbersOf(const document::WeekChart &chart);
    void beginNumbers(const QString &caption, const QStringList &headings);
    void endNumbers();
    void numbersRow(const QStringList &cells);
    void beginTable(const QString &caption, bool isCaptionSeen);

    QXmlStreamWriter &m_xml;
    Formats m_formats;
    typeset::Style m_style;
    bool m_isInColumn = false;
};

} // namespace rebond::html
