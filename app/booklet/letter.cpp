// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/letter.h"

#include "booklet/links.h"
#include "reports/letterhead.h"

#include <QCoreApplication>

#include <iterator>
#include <utility>

namespace rebond::booklet {

using namespace document;

namespace {

class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(Booklet)
public:
    //: what a letter is about, at its head: %1 is the name of a group
    static QString subject(const QString &cohort) { return tr("CVs of %1").arg(cohort); }
    static QString anonymousSubject(const QString &cohort)
    {
        //: what a letter is about, at its head: %1 is the name of a group
        return tr("Anonymous CVs of %1").arg(cohort);
    }
    static QString greeting()
    {
        //: how a letter to a company begins
        return tr("Dear Sir or Madam,");
    }
    static QString offer(const QString &cohort, qsizetype cvs)
    {
        //: in a letter to a company; %1 is the name of a group of job seekers, %n how many CVs go with it
        return tr("You will find enclosed %n CV(s) of members of the group %1, who are looking for work and have "
                  "agreed that you receive them.",
                  nullptr, int(cvs))
            .arg(cohort);
    }
    static QString offerFor(const QString &cohort, qsizetype cvs, const QString &post)
    {
        //: in a letter to a company; %1 is a post it offers, %2 the name of a group of job seekers, %n how many CVs go with it
        return tr("In answer to your offer for the post “%1”, you will find enclosed %n CV(s) of members of the group "
                  "%2, who are looking for work and have agreed that you receive them.",
                  nullptr, int(cvs))
            .arg(post, cohort);
    }
    static QString nameless()
    {
        return tr("They bear no names: tell us which of them you would like to meet, and we will put you in touch.");
    }
    static QString meeting() { return tr("We would be glad to arrange for you to meet whoever interests you."); }
    static QString closing()
    {
        //: how a letter to a company ends
        return tr("Yours faithfully,");
    }
};

Paragraph linesOf(const QStringList &lines)
{
    return {.text = withLinks(lines.join(u'\n')), .size = {}};
}

} // namespace

QString lettersWords(const QString &cohort, qsizetype cvs, bool isAnonymous, const QString &post)
{
    return QStringList{LetterWords::greeting(),
                       post.isEmpty() ? LetterWords::offer(cohort, cvs) : LetterWords::offerFor(cohort, cvs, post),
                       isAnonymous ? LetterWords::nameless() : LetterWords::meeting(), LetterWords::closing()}
        .join(QStringLiteral("\n\n"));
}

Document documentOf(const CoveringLetter &letter, const QString &cohort, qsizetype cvs, bool isAnonymous,
                    const QByteArray &logo, const domain::ReportOptions &signer, QDate day, const Formats &formats)
{
    Document document;
    const QString subject = isAnonymous ? LetterWords::anonymousSubject(cohort) : LetterWords::subject(cohort);
    document.metadata.title = subject;
    document.metadata.language = codeOf(formats.language());
    Blocks &blocks = document.blocks;
    const auto append = [&blocks](Blocks more) { std::move(more.begin(), more.end(), std::back_inserter(blocks)); };
    append(reports::letterhead(logo));
    TwoColumns head;
    head.left.emplace_back(Paragraph{.text = semibold(cohort), .size = {}});
    if (!signer.isSigned())
        head.left.emplace_back(Paragraph{.text = formats.date(day), .size = {}});
    head.right.emplace_back(Spacer{6});
    head.right.emplace_back(linesOf(letter.to));
    blocks.emplace_back(std::move(head));
    blocks.emplace_back(Spacer{8});
    blocks.emplace_back(Heading{1, Span{.text = subject, .size = TextSize::Lead}});
    blocks.emplace_back(Spacer{2});
    append(paragraphsOf(letter.text.trimmed().isEmpty() ? lettersWords(cohort, cvs, isAnonymous, letter.post)
                                                        : letter.text));
    append(reports::signature(signer, day, formats));
    return document;
}

} // namespace rebond::booklet
