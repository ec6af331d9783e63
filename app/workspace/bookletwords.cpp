// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a booklet to whoever makes it.
#include "workspace/booklet.h"

#include "letters/fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

namespace rebond::workspace {

namespace {

using booklet::Choice;
using booklet::LeftOut;
using booklet::Reason;
using booklet::Shown;
using domain::Member;

QString personInWords(const Member &member)
{
    return QStringLiteral("%1 (%2)").arg(member.displayName(), member.reference);
}

// A sentence with a list of names in it; the reason that has a detail for each has none.
QString sentenceOn(Reason reason)
{
    switch (reason) {
    case Reason::NoConsent:
        //: %1 is a list of names
        return QCoreApplication::translate(
            "Workspace", "Left out, without a consent to their CV in the booklet that holds today: %1.");
    case Reason::NoCv:
        //: %1 is a list of names
        return QCoreApplication::translate("Workspace", "Left out, without a CV: %1.");
    case Reason::NoPdf:
        //: %1 is a list of names
        return QCoreApplication::translate(
            "Workspace", "Left out, because their CV is a file that is no PDF and cannot be bound: %1.");
    case Reason::PdfTellsName:
        //: %1 is a list of names
        return QCoreApplication::translate(
            "Workspace", "Left out, because their own PDF names them, without a consent for that: %1.");
    case Reason::PdfTellsContact:
        //: %1 is a list of names
        return QCoreApplication::translate(
            "Workspace", "Left out, because their own PDF may tell how to reach them, without a consent for that: %1.");
    case Reason::PdfShowsPhoto:
        //: %1 is a list of names
        return QCoreApplication::translate(
            "Workspace", "Left out, because their own PDF may show their photo, without a consent for that: %1.");
    case Reason::PdfTellsWhoItIs:
        //: %1 is a list of names
        return QCoreApplication::translate("Workspace",
                                           "Left out, because their own PDF cannot be made anonymous: %1.");
    case Reason::PdfCannotBeBound: break;
    }
    return {};
}

QString reasonCode(Reason reason)
{
    switch (reason) {
    case Reason::NoConsent: return QStringLiteral("no_consent");
    case Reason::NoCv: return QStringLiteral("no_cv");
    case Reason::NoPdf: return QStringLiteral("no_pdf");
    case Reason::PdfTellsName: return QStringLiteral("pdf_tells_name");
    case Reason::PdfTellsContact: return QStringLiteral("pdf_tells_contact");
    case Reason::PdfShowsPhoto: return QStringLiteral("pdf_may_show_photo");
    case Reason::PdfTellsWhoItIs: return QStringLiteral("pdf_not_anonymous");
    case Reason::PdfCannotBeBound: return QStringLiteral("pdf_cannot_be_bound");
    }
    return {};
}

QStringList namesOfShown(const Choice &people, const std::function<bool(const Shown &)> &isMeant)
{
    QStringList names;
    for (const Shown &shown : people.shown) {
        if (isMeant(shown))
            names.append(personInWords(shown.member));
    }
    return names;
}

QString onThoseWithoutOwn(const Choice &people, const Formats &formats)
{
    QStringList names;
    for (const Member &member : people.withoutOwn)
        names.append(personInWords(member));
    if (names.isEmpty())
        return {};
    //: %1 is a list of names
    return QCoreApplication::translate("Workspace", "With the pages of Rebond alone, because their own PDF cannot be "
                                                    "bound or tells more than they agreed to: %1.")
        .arg(formats.list(names));
}

} // namespace

QStringList bookletSentences(const Choice &people, const Formats &formats)
{
    QStringList sentences;
    for (const Reason reason : {Reason::NoConsent, Reason::NoCv, Reason::NoPdf, Reason::PdfTellsName,
                                Reason::PdfTellsContact, Reason::PdfShowsPhoto, Reason::PdfTellsWhoItIs}) {
        QStringList names;
        for (const LeftOut &each : people.leftOut) {
            if (each.reason == reason)
                names.append(personInWords(each.member));
        }
        if (!names.isEmpty())
            sentences.append(sentenceOn(reason).arg(formats.list(names)));
    }
    for (const LeftOut &each : people.leftOut) {
        if (each.reason == Reason::PdfCannotBeBound)
            //: %1 is a name, %2 a sentence on what is wrong with a PDF
            sentences.append(QCoreApplication::translate("Workspace", "Left out: %1. %2")
                                 .arg(personInWords(each.member), each.detail));
    }
    const auto add = [&](const QString &sentence, const std::function<bool(const Shown &)> &isMeant) {
        if (const QStringList names = namesOfShown(people, isMeant); !names.isEmpty())
            sentences.append(sentence.arg(formats.list(names)));
    };
    if (const QString sentence = onThoseWithoutOwn(people, formats); !sentence.isEmpty())
        sentences.append(sentence);
    QStringList telling;
    for (const Shown &shown : people.shown) {
        QStringList words;
        for (const QString &word : people.telling.value(shown.member.id))
            words.append(formats.quoted(word));
        if (!words.isEmpty())
            telling.append(personInWords(shown.member) + QStringLiteral(" – ") + formats.list(words));
    }
    if (!telling.isEmpty())
        //: %1 is a list of names, each with the words in question
        sentences.append(QCoreApplication::translate("Workspace",
                                                     "Words in CVs without a name may tell whether it is a man or a "
                                                     "woman, to be mended in their texts: %1.")
                             .arg(telling.join(QStringLiteral(" · "))));
    if (people.isAnonymous)
        return sentences;
    //: %1 is a list of names
    add(QCoreApplication::translate("Workspace",
                                    "With a CV that bears no name, without a consent to be named in the booklet: %1."),
        [](const Shown &shown) { return !shown.isNamed; });
    //: %1 is a list of names
    add(QCoreApplication::translate("Workspace", "With initials, without a consent for their photo: %1."),
        [](const Shown &shown) { return shown.isPhotoHeld; });
    //: %1 is a list of names
    add(QCoreApplication::translate("Workspace",
                                    "With initials, because their photo was damaged within the cohort file: %1. "
                                    "Choose it again, or restore a backup."),
        &booklet::isPhotoBroken);
    //: %1 is a list of names
    add(QCoreApplication::translate("Workspace", "Without how to reach them, for want of a consent for it: %1."),
        [](const Shown &shown) { return shown.isNamed && !shown.tellsContact; });
    return sentences;
}

Done ensureNoFields(const QString &letter)
{
    // As letters by merge read them, where doubled braces stand for themselves. In one pass: where a brace is not closed, a long
    // line would be tried from each of its letters, and given up.
    static const QRegularExpression field(QStringLiteral("(?<!\\{)\\{(?=[^{}\n\\p{L}]*+\\p{L})[^{}\n]*+\\}(?!\\})"));
    const auto found = field.match(letter);
    if (!found.hasMatch())
        return {};
    QStringList names;
    const QList<letters::FieldName> known = letters::fieldsFor(letters::Recipients::Companies);
    for (const letters::FieldName &name : known)
        names.append(u'{' + QString::fromUtf8(name.french) + u'}');
    //: %1 is a field that somebody typed, in braces; %2 a list of fields
    return invalid(
        QCoreApplication::translate("Workspace",
                                    "The letter before the CVs fills no fields in, and %1 stands in its "
                                    "text: write the words themselves. Those of the page “Letters” fill in %2.")
            .arg(found.captured().left(42), names.join(QStringLiteral(", "))));
}

QString codelessSentence(const BookletPages &made, const Formats &formats)
{
    const QStringList names = namesOfShown(made.people, [&made](const Shown &shown) {
        return made.codeless.contains(shown.member.id);
    });
    if (names.isEmpty())
        return {};
    //: %1 is a list of names
    return QCoreApplication::translate("Workspace",
                                       "Without a QR code, because their CV tells no link, or one that is too long "
                                       "for telephones to read from paper: %1.")
        .arg(formats.list(names));
}

QString looseFontsSentence(const BookletPages &made, const Formats &formats)
{
    QStringList names;
    for (const Member &member : made.looseFonts)
        names.append(personInWords(member));
    if (names.isEmpty())
        return {};
    //: %1 is a list of names
    return QCoreApplication::translate(
               "Workspace", "A print shop may refuse the booklet, because these own PDFs leave out fonts that "
                            "they use: %1. Ask for PDFs with all fonts embedded.")
        .arg(formats.list(names));
}

QString howToStaple(const BookletPages &made)
{
    //: %n is how many sheets of paper it takes
    const QString how = QCoreApplication::translate(
        "Workspace",
        "Print the %n sheet(s) at 100 %, on both sides, turned on the short edge; lay them "
        "on each other, fold them and staple them along the fold.",
        nullptr, made.sheets);
    if (made.letterPages == 0)
        return how;
    return how + u' '
         + QCoreApplication::translate("Workspace", "The letter is before them in the file, and goes with them unfolded.");
}

QByteArray jsonOf(const BookletPages &made)
{
    QJsonArray shown;
    for (const booklet::Group &group : made.groups) {
        for (const booklet::BoundCv &cv : group.cvs)
            shown.append(QJsonObject{{QStringLiteral("reference"), cv.who.member.reference},
                                     {QStringLiteral("title"), cv.title},
                                     {QStringLiteral("named"), cv.who.isNamed},
                                     {QStringLiteral("own_pdf"),
                                      cv.who.source == booklet::CvSource::OwnPdf || cv.who.isOwnAfter}});
    }
    QJsonArray leftOut;
    for (const LeftOut &each : made.people.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("reference"), each.member.reference},
                                   {QStringLiteral("name"), each.member.displayName()},
                                   {QStringLiteral("reason"), reasonCode(each.reason)},
                                   {QStringLiteral("detail"), each.detail}});
    const QJsonObject object{{QStringLiteral("pages"), made.pageCount},
                             {QStringLiteral("sheets"), made.sheets},
                             {QStringLiteral("cvs"), int(shown.size())},
                             {QStringLiteral("shown"), shown},
                             {QStringLiteral("left_out"), leftOut}};
    return QJsonDocument(object).toJson();
}

} // namespace rebond::workspace
