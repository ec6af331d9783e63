// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cvremarks.h"

#include "base/folding.h"
#include "cv/anonymous.h"
#include "cv/emoji.h"
#include "cv/jsonresume.h"
#include "cv/linkcode.h"
#include "operations/cvs.h"
#include "storage/mappings/all.h"
#include "typeset/boxes.h"
#include "workspace/boxedletters.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace rebond::workspace {

namespace {

// Of two letters and more, folded: "Jean-Luc de l’Invention" is jean, luc, de, invention.
QSet<QString> wordsOfName(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    QSet<QString> words;
    for (const QString &word : fold(name).split(between, Qt::SkipEmptyParts)) {
        if (word.size() > 1)
            words.insert(word);
    }
    return words;
}

// "du", "la" are in many names.
bool haveOneName(const QString &one, const QString &other)
{
    for (const QString &word : wordsOfName(one) & wordsOfName(other)) {
        if (word.size() > 2)
            return true;
    }
    return fold(one) == fold(other);
}

} // namespace

QString tellingSentence(const cv::CvPaper &paper, const Formats &formats)
{
    if (!paper.isAnonymous)
        return {};
    QStringList words;
    for (const QString &word : cv::tellingWords(paper.resume))
        words.append(formats.quoted(word));
    if (words.isEmpty())
        return {};
    //: of a CV without a name; %1 is a list of words in quotation marks
    return QCoreApplication::translate("Workspace",
                                       "Words in this CV may tell whether it is a man or a woman: %1. Mend "
                                       "its text before you hand it out.")
        .arg(formats.list(words));
}

QStringList missingBesideName(const cv::CvPaper &paper, const CvOrder &order)
{
    QStringList sentences;
    if (cv::withoutEmoji(paper.resume) != paper.resume)
        sentences.append(QCoreApplication::translate(
            "Workspace", "Emoji are not on the page: no typeface on paper has them. They stay in the data of the CV."));
    if (order.isAnonymous) {
        if (order.hasPhoto || order.hasCode)
            sentences.append(
                QCoreApplication::translate("Workspace", "A CV without the name bears neither photo nor QR code."));
        return sentences;
    }
    if (order.hasPhoto && paper.isPortraitBroken)
        sentences.append(QCoreApplication::translate(
            "Workspace", "The photo is not on the page, because it was damaged within the cohort file: choose the "
                         "photo again, or restore a backup."));
    else if (order.hasPhoto && paper.portrait.isNull())
        sentences.append(QCoreApplication::translate(
            "Workspace", "The photo is not on the page: there is none, or no consent to show it in the booklet or in "
                         "outreach holds today. Both are entered on the member's page."));
    const cv::LinkCode code = order.hasCode ? cv::linkCodeOf(paper.resume) : cv::LinkCode::Drawn;
    if (code == cv::LinkCode::NoLink)
        sentences.append(QCoreApplication::translate(
            "Workspace", "There is no QR code on the page, because it tells no link: write one into the CV, of "
                         "LinkedIn for instance."));
    if (code == cv::LinkCode::TooLong)
        sentences.append(QCoreApplication::translate(
            "Workspace", "There is no QR code on the page, because the link is too long for one that telephones read "
                         "from paper: write a shorter one into the CV."));
    return sentences;
}

Result<QStringList> cvRemarks(const Workspace &workspace, Id<domain::Member> member, const CvOrder &order,
                              const Formats &formats)
{
    const auto version = operations::currentCv(workspace.store(), member);
    if (!version)
        return fail(version.error());
    const auto paper = cvPaper(workspace, member, order);
    if (!paper)
        return fail(paper.error());
    QStringList sentences;
    if (!*version)
        sentences.append(QCoreApplication::translate(
            "Workspace",
            "This member has no version of a CV yet: the page says only what the file knows. Write one, or "
            "import it."));
    const cv::Basics &basics = paper->resume.basics;
    if (!*version && !order.isAnonymous && basics.email.isEmpty() && basics.phone.isEmpty())
        sentences.append(QCoreApplication::translate(
            "Workspace",
            "How to reach them is not on the page, for want of a consent to it or because it is not entered."));
    if (const QString telling = tellingSentence(*paper, formats); !telling.isEmpty())
        sentences.append(telling);
    return sentences + missingBesideName(*paper, order);
}

QString boxesSentence(const cv::CvPaper &paper, const CvPages &laidOut, const Formats &formats)
{
    return boxedSentence({{paper.resume.basics.name, typeset::lettersInNoFont(laidOut.pages)}}, formats);
}

Result<QStringList> cvFileRemarks(const Workspace &workspace, Id<domain::Member> id, const CvOrder &order,
                                  const QString &path, const Formats &formats)
{
    QStringList sentences;
    const QFileInfo file(path);
    if (order.isAnonymous) {
        const auto member = workspace.store().read([&](storage::Reader &reader) { return reader.find(id); });
        if (!member)
            return fail(member.error());
        if (*member && haveOneName(file.completeBaseName(), (*member)->displayName()))
            //: of a CV without a name; %1 is a file
            sentences.append(QCoreApplication::translate("Workspace",
                                                         "The name of the file, %1, tells whose CV it is: give it "
                                                         "another one before you hand it out.")
                                 .arg(formats.quoted(file.fileName())));
    }
    if (file.suffix().compare(u"json", Qt::CaseInsensitive) == 0)
        return sentences;
    const auto paper = cvPaper(workspace, id, order);
    if (!paper)
        return fail(paper.error());
    const CvPages laidOut = layOutCv(*paper);
    if (const QString boxes = boxesSentence(*paper, laidOut, formats); !boxes.isEmpty())
        sentences.append(boxes);
    if (const int pages = laidOut.pages.count(); pages > kMostCvPages)
        //: of a CV; %1 is 3 or more
        sentences.append(QCoreApplication::translate("Workspace",
                                                     "This CV takes %1 pages, and few people read more than two: "
                                                     "shorten it, or make a shorter version for this purpose.")
                             .arg(formats.number(pages)));
    return sentences;
}

Result<QString> otherPersonSentence(const Workspace &workspace, Id<domain::Member> id, const QByteArray &json,
                                    const Formats &formats)
{
    const auto resume = cv::parseResume(json);
    if (!resume)
        return QString();
    const auto member = workspace.store().read([&](storage::Reader &reader) { return reader.find(id); });
    if (!member)
        return fail(member.error());
    const cv::Basics &basics = resume->basics;
    if (!*member || basics.name.isEmpty() || haveOneName(basics.name, (*member)->displayName()))
        return QString();
    if (!basics.email.isEmpty() && fold(basics.email) == fold((*member)->email))
        return QString();
    //: %1 is the name in a CV, %2 that of the member it was given for
    return QCoreApplication::translate("Workspace",
                                       "This CV bears the name of %1, not of %2: see whether it is theirs.")
        .arg(formats.quoted(basics.name), formats.quoted((*member)->displayName()));
}

} // namespace rebond::workspace
