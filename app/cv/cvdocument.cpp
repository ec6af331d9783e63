// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/cvdocument.h"

#include "cv/emoji.h"
#include "cv/jsonresume.h"
#include "cv/linkcode.h"
#include "cv/words.h"
#include "domain/phone.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace rebond::cv {

using namespace document;

namespace {

struct CvStyle
{
    TextSize name;
    TextSize headline;
    TextSize section;
    TextSize body;
    Colour accent;      // of the name and the headings of sections
    bool hasCapitals;   // in the headings of sections
    bool isDateFirst;   // before the post, not behind it
    bool isListRunning; // skills and languages in one line, not one below the other
    int white;          // steps between lines that belong together
    double portrait;    // points wide
    bool isPortraitFirst;
    double code; // points wide, some
};

// In the order of CvTemplate.
constexpr std::array kStyles = {
    CvStyle{TextSize::Display, TextSize::Lead, TextSize::Lead, TextSize::Body, Colour::Ink, false, false, false, 1, 72,
            false, 60},
    CvStyle{TextSize::Display, TextSize::Lead, TextSize::Body, TextSize::Body, Colour::Sea, true, true, false, 1, 80,
            true, 60},
    CvStyle{TextSize::Title, TextSize::Body, TextSize::Body, TextSize::Small, Colour::Ink, false, false, true, 0, 56,
            false, 48},
};

TextSize smaller(TextSize size)
{
    return size == TextSize::Note ? size : static_cast<TextSize>(static_cast<int>(size) - 1);
}

CvStyle styleOf(const CvPaper &paper)
{
    CvStyle style = kStyles.at(static_cast<size_t>(paper.style));
    if (paper.isTight) {
        style.name = TextSize::Title;
        style.headline = smaller(style.headline);
        style.section = TextSize::Body;
        style.body = smaller(style.body);
        style.isListRunning = true;
        style.white = 0;
    }
    return style;
}

constexpr int kAboveCompactHeading = 4; // steps
constexpr int kBelowBareName = 4;       // … below a name without a headline
constexpr int kApart = 2;               // steps between what does not belong together so closely

const QString kDot = QStringLiteral("\u00A0· "); // no line begins with it, and typeset ends none with it

// The longest part of a line that is not broken between words fits a page's width at the largest size.
constexpr qsizetype kLongestPart = 24;
constexpr qsizetype kLongestPartBeside = 15; // with a portrait or a code

qsizetype longestPart(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    qsizetype longest = 0;
    const QStringList parts = text.split(between);
    for (const QString &part : parts)
        longest = std::max(longest, part.size());
    return longest;
}

// As people write it: the link leads to the whole.
QString shownAddress(const QString &address)
{
    QString shown = address;
    for (const char *scheme : {"https://", "http://"}) {
        if (shown.startsWith(QLatin1String(scheme)))
            shown.remove(0, qsizetype(qstrlen(scheme)));
    }
    if (shown.endsWith(u'/'))
        shown.chop(1);
    return shown;
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

class CvBlocks
{
public:
    explicit CvBlocks(const CvPaper &paper)
        : m_paper(paper),
          m_resume(withoutEmoji(paper.resume)),
          m_words(parseLanguage(paper.language).value_or(Language::French)),
          m_style(styleOf(paper))
    {}

    Document made()
    {
        addHead();
        if (!m_resume.basics.summary.isEmpty()) {
            addSection(Section::Profile);
            addText(m_resume.basics.summary, kApart);
        }
        addWork();
        addEducation();
        addSkills();
        addLanguages();
        addCertificates();
        addInterests();
        Document document;
        document.metadata = metadata();
        document.footer = Running{.left = quiet(title()), .pageNumber = true, .onFirstPage = false}; // sheets part
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    // What stands largest on the page.
    [[nodiscard]] QString title() const
    {
        if (!m_paper.isAnonymous && !m_resume.basics.name.isEmpty())
            return m_resume.basics.name;
        return m_resume.basics.label.isEmpty() ? m_words.anonymousTitle() : m_resume.basics.label;
    }
    [[nodiscard]] Metadata metadata() const
    {
        Metadata metadata;
        metadata.title = QStringLiteral("CV – ") + title();
        metadata.language = codeOf(m_words.formats().language());
        if (!m_paper.isAnonymous) {
            metadata.author = m_resume.basics.name;
            metadata.created = m_paper.created;
            metadata.attachments = {
                {QStringLiteral("resume.json"), QStringLiteral("application/json"), exportResume(m_paper.resume)}};
        }
        return metadata;
    }

    // As it is dialled here; abroad, with its country.
    [[nodiscard]] QString phone() const
    {
        const auto clean = domain::cleanPhone(m_resume.basics.phone);
        if (!clean || m_words.formats().language() != Language::French)
            return m_resume.basics.phone;
        return domain::formatPhone(clean->text);
    }

    [[nodiscard]] Portrait portrait() const
    {
        if (m_paper.isAnonymous || m_paper.portrait.isNull())
            return {};
        return {.picture = m_paper.portrait,
                .width = m_style.portrait,
                .isFirst = m_style.isPortraitFirst,
                .alternative = m_words.portraitAloud(title())};
    }
    [[nodiscard]] MatrixCode code() const
    {
        if (m_paper.isAnonymous || !m_paper.hasCode)
            return {};
        MatrixCode code = codeOf(profileLinkOf(m_resume), m_style.code).value_or(MatrixCode());
        code.alternative = m_words.codeAloud(shownAddress(code.address));
        return code;
    }

    void addHead()
    {
        const Portrait portrait = this->portrait();
        const MatrixCode code = this->code();
        const bool isAlone = portrait.picture.isNull() && code.side == 0;
        addWhoItIs(isAlone ? kLongestPart : kLongestPartBeside);
        if (isAlone) {
            if (std::holds_alternative<Heading>(m_blocks.back().content)) // a name and nothing else
                m_blocks.emplace_back(Spacer{kBelowBareName});
            return;
        }
        Masthead head{.words = std::exchange(m_blocks, {}), .portrait = portrait, .code = code};
        m_blocks.emplace_back(std::move(head));
    }
    // A name is set smaller before a word of it is broken.
    void addWhoItIs(qsizetype longest)
    {
        const TextSize size = longestPart(title()) > longest ? std::min(m_style.name, TextSize::Title) : m_style.name;
        m_blocks.emplace_back(
            Heading{.level = 1,
                    .text = Span{.text = title(), .emphasis = Emphasis::Bold, .colour = m_style.accent, .size = size}});
        const Basics &basics = m_resume.basics;
        if (!basics.label.isEmpty() && basics.label != title())
            m_blocks.emplace_back(Paragraph{.text = semibold(basics.label), .size = m_style.headline}, true);
        if (!m_paper.isAnonymous)
            addReach();
    }
    void addReach()
    {
        const Basics &basics = m_resume.basics;
        RichText reach;
        const auto add = [&reach](const RichText &text) {
            if (text.isEmpty())
                return;
            if (!reach.isEmpty())
                reach = reach + quiet(kDot);
            reach = reach + text;
        };
        if (!basics.email.isEmpty())
            add(link(basics.email, QStringLiteral("mailto:") + basics.email));
        add(unbroken(phone()));
        const Location &home = basics.location;
        add(joined({home.address, joined({home.postalCode, home.city}, QStringLiteral(" ")), home.region},
                   QStringLiteral(", ")));
        if (!basics.url.isEmpty())
            add(link(shownAddress(basics.url), basics.url));
        for (const Profile &profile : basics.profiles) {
            const QString name = unbroken(joined({profile.network, profile.username}, QStringLiteral(" ")));
            if (profile.url.isEmpty())
                add(name);
            else
                add(link(name.isEmpty() ? shownAddress(profile.url) : name, profile.url));
        }
        if (!reach.isEmpty())
            m_blocks.emplace_back(Paragraph{.text = reach, .size = smaller(TextSize::Body)});
    }

    void addSection(Section section)
    {
        QString words = m_words.heading(section);
        if (m_style.hasCapitals)
            words = words.toUpper();
        const Span heading{.text = words,
                           .emphasis = Emphasis::Bold,
                           .colour = m_style.accent,
                           .size = m_style.section};
        if (m_style.white == 0) // closer to what stands above than headings are
            m_blocks.emplace_back(Paragraph{.text = heading,
                                            .size = m_style.section,
                                            .heading = 2,
                                            .white = kAboveCompactHeading},
                                  true);
        else
            m_blocks.emplace_back(Heading{.level = 2, .text = heading});
    }
    // white: steps to the text above.
    void addText(const RichText &text, int white, bool keep = false)
    {
        if (!text.isEmpty())
            m_blocks.emplace_back(Paragraph{.text = text, .size = m_style.body, .white = white}, keep);
    }
    // "Cheffe comptable · 2008 – 2012", the other way round where the style says so.
    [[nodiscard]] RichText dated(const RichText &what, const QString &when) const
    {
        if (what.isEmpty() || when.isEmpty())
            return what.isEmpty() ? RichText(quiet(when)) : what;
        return m_style.isDateFirst ? quiet(when) + quiet(kDot) + what : what + quiet(kDot) + quiet(when);
    }
    void addHighlights(const QStringList &highlights)
    {
        QList<RichText> items;
        for (const QString &highlight : highlights)
            items.append(highlight);
        if (!items.isEmpty())
            m_blocks.emplace_back(
                TextList{.items = items, .sign = QStringLiteral("•"), .size = m_style.body, .white = m_style.white});
    }

    void addWork()
    {
        if (m_resume.work.isEmpty())
            return;
        addSection(Section::Work);
        for (const Employer &employer : employersOf(m_resume.work)) {
            const Work &first = employer.posts.first();
            RichText company = employer.name.isEmpty() ? RichText() : semibold(employer.name);
            if (const QString about = joined({first.location, first.description}, kDot); !about.isEmpty())
                company = employer.name.isEmpty() ? RichText(quiet(about)) : company + quiet(kDot) + quiet(about);
            m_blocks.emplace_back(Spacer{1});
            if (!company.isEmpty())
                m_blocks.emplace_back(Paragraph{.text = company, .size = m_style.body, .heading = 3}, true);
            int white = company.isEmpty() ? kApart : 0;
            for (const Work &post : employer.posts) {
                addPost(post, white);
                white = kApart;
            }
        }
    }
    void addPost(const Work &post, int white)
    {
        const bool hasMore = !post.summary.isEmpty() || !post.highlights.isEmpty();
        const QString when = post.months > 0 ? m_words.lasting(post.months)
                                             : m_words.span(post.startDate, post.endDate);
        addText(dated(RichText(post.position), when), white, hasMore);
        addText(post.summary, m_style.white);
        addHighlights(post.highlights);
    }

    void addEducation()
    {
        if (m_resume.education.isEmpty())
            return;
        addSection(Section::Education);
        int white = kApart;
        for (const Education &study : m_resume.education) {
            const QString what = joined({study.studyType, study.area}, QStringLiteral(" "));
            // A study that ended counts by its end: "2012", not "depuis 2010".
            RichText line = dated(what.isEmpty() ? RichText() : RichText(semibold(what)),
                                  m_words.span(study.startDate, study.endDate));
            if (const QString where = joined({study.institution, study.score}, kDot); !where.isEmpty())
                line = line.isEmpty() ? RichText(where) : line + quiet(kDot) + where;
            addText(line, std::exchange(white, 1), !study.courses.isEmpty());
            addText(study.courses.join(QStringLiteral(", ")), 0);
        }
    }

    // One below the other, or running on where the style saves room.
    void addItems(Section section, const QList<RichText> &items)
    {
        RichText running;
        QList<RichText> lines;
        for (const RichText &item : items) {
            if (item.isEmpty())
                continue;
            lines.append(item);
            running = running.isEmpty() ? item : running + quiet(kDot) + item;
        }
        if (lines.isEmpty())
            return;
        addSection(section);
        if (m_style.isListRunning) {
            addText(running, kApart);
            return;
        }
        m_blocks.emplace_back(TextList{.items = lines, .size = m_style.body, .white = m_style.white});
    }
    void addSkills()
    {
        QList<RichText> items;
        for (const Skill &skill : m_resume.skills) {
            RichText item = skill.name.isEmpty() ? RichText() : semibold(skill.name);
            if (!skill.level.isEmpty())
                item = item + quiet(QStringLiteral(" (%1)").arg(skill.level));
            if (!skill.keywords.isEmpty())
                item = item + (item.isEmpty() ? QString() : QStringLiteral(" – "))
                     + skill.keywords.join(QStringLiteral(", "));
            items.append(item);
        }
        addItems(Section::Skills, items);
    }
    void addLanguages()
    {
        QList<RichText> items;
        for (const SpokenLanguage &language : m_resume.languages)
            items.append(RichText(joined({language.language, language.fluency}, QStringLiteral(" – "))));
        addItems(Section::Languages, items);
    }
    void addCertificates()
    {
        QList<RichText> items;
        for (const Certificate &certificate : m_resume.certificates) {
            RichText item = dated(RichText(certificate.name), m_words.date(certificate.date));
            if (!certificate.issuer.isEmpty())
                item = item.isEmpty() ? RichText(certificate.issuer) : item + quiet(kDot) + certificate.issuer;
            items.append(item);
        }
        addItems(Section::Certificates, items);
    }
    void addInterests()
    {
        QList<RichText> items;
        for (const Interest &interest : m_resume.interests)
            items.append(
                RichText(joined({interest.name, interest.keywords.join(QStringLiteral(", "))}, QStringLiteral(" – "))));
        addItems(Section::Interests, items);
    }

    const CvPaper &m_paper;
    Resume m_resume; // as it stands on paper
    Words m_words;
    CvStyle m_style;
    Blocks m_blocks;
};

} // namespace

Document cvDocument(const CvPaper &paper)
{
    return CvBlocks(paper).made();
}

} // namespace rebond::cv
