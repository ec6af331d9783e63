// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterpages.h"

#include "reports/letterhead.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rebond::letters {

using namespace document;

namespace {

Document begun(const About &about, const Formats &formats)
{
    Document document;
    document.metadata.title = about.title;
    document.metadata.author = about.author;
    document.metadata.language = codeOf(formats.language());
    document.metadata.created = about.created;
    return document;
}

LetterHead headOf(const Letter &letter, const Sender &sender)
{
    LetterHead head;
    const Blocks logo = reports::letterhead(sender.logo);
    if (!logo.empty())
        head.logo = std::get<Picture>(logo.front().content);
    if (!sender.organisation.isEmpty())
        head.sender.append(sender.organisation);
    const QStringList lines = sender.address.split(u',', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        head.sender.append(line.trimmed());
    head.address = letter.address;
    return head;
}

QString placeAndDay(const Sender &sender, const About &about, const Formats &formats)
{
    const QString day = formats.date(about.day);
    //: where and when a letter is signed: "Nice, 30 June 2012"
    return sender.place.isEmpty() ? capitalised(day)
                                  : QCoreApplication::translate("Letters", "%1, %2").arg(sender.place, day);
}

Paragraph paragraph(const RichText &text)
{
    return Paragraph{.text = text, .size = {}};
}

void addBody(Blocks &blocks, const QString &body, const Formats &formats)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    const QStringList paragraphs = body.trimmed().split(gap, Qt::SkipEmptyParts);
    for (const QString &each : paragraphs)
        blocks.push_back(paragraph(formats.typography(each)));
}

void addSignature(Blocks &blocks, const Sender &sender)
{
    if (sender.signer.isEmpty())
        return;
    TwoColumns columns;
    columns.right.push_back(paragraph(sender.signer));
    if (!sender.signerFunction.isEmpty())
        columns.right.push_back(paragraph(quiet(sender.signerFunction)));
    blocks.push_back(Spacer{2});
    blocks.push_back(std::move(columns));
}

} // namespace

Document letterPages(const QList<Letter> &letters, const Sender &sender, const About &about, const Formats &formats)
{
    Document document = begun(about, formats);
    for (const Letter &letter : letters) {
        if (!document.blocks.empty())
            document.blocks.push_back(PageBreak());
        document.blocks.push_back(headOf(letter, sender));
        TwoColumns line;
        line.right.push_back(paragraph(placeAndDay(sender, about, formats)));
        document.blocks.push_back(std::move(line));
        if (!letter.subject.isEmpty()) {
            //: before the subject of a letter
            const QString subject = QCoreApplication::translate("Letters", "Subject:");
            document.blocks.push_back(
                paragraph(quiet(subject) + QStringLiteral(" ") + semibold(formats.typography(letter.subject))));
        }
        addBody(document.blocks, letter.body, formats);
        addSignature(document.blocks, sender);
    }
    return document;
}

Document labelPages(const QStringList &texts, const LabelSheet &sheet, int start, const About &about,
                    const Formats &formats)
{
    Document document = begun(about, formats);
    Labels labels = emptyLabels(sheet);
    labels.start = start;
    labels.texts = texts;
    document.blocks.push_back(std::move(labels));
    return document;
}

} // namespace rebond::letters
