// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/arrangement.h"

#include "base/folding.h"
#include "cv/anonymous.h"
#include "document/emoji.h"
#include "domain/romecode.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace rebond::booklet {

namespace {

using domain::Member;

class ArrangedWords
{
    Q_DECLARE_TR_FUNCTIONS(Booklet)
public:
    //: heading of CVs of people of whom no sector is entered
    static QString noSector() { return tr("Sector not entered"); }
    //: heading of CVs of people of whom no occupation is entered
    static QString noOccupation() { return tr("Occupation not entered"); }
    //: heading of CVs of people whose occupations belong to no domain of the French directory of occupations
    static QString otherOccupations() { return tr("Other occupations"); }
    //: what a CV without a name is called in a booklet; %1 is its number in it
    static QString nameless(qsizetype number) { return tr("CV no. %1").arg(number); }
    //: a code of the French directory of occupations and the domain it belongs to: %1 is the code, %2 the domain
    static QString titled(const QString &code, const QString &domain) { return tr("%1 (%2)").arg(code, domain); }
};

// The words of an occupation as they may stand with a CV without a name.
QString neutral(const QString &occupation, const Member &member)
{
    cv::Resume resume;
    cv::Work post;
    post.position = occupation;
    resume.work.append(post);
    return cv::anonymous(resume, {member.givenName, member.familyName}).work.first().position;
}

QString neutralSector(const QString &sector, const Member &member)
{
    cv::Resume resume;
    resume.basics.summary = sector;
    return cv::anonymous(resume, {member.givenName, member.familyName}).basics.summary;
}

// Words and codes are lists of their own; the first word has the first code.
QList<Occupation> occupationsOf(const Shown &who)
{
    QList<Occupation> found;
    const QStringList &words = who.member.occupations;
    const QStringList &codes = who.member.romeCodes;
    for (qsizetype i = 0; i < std::max(words.size(), codes.size()); ++i) {
        Occupation each{words.value(i).trimmed(), codes.value(i).trimmed()};
        if (!who.isNamed && !each.words.isEmpty())
            each.words = neutral(each.words, who.member);
        if (each.words.isEmpty())
            each.words = each.code;
        if (!each.words.isEmpty() && !found.contains(each))
            found.append(each);
    }
    return found;
}

BoundCv cvOf(const Shown &who)
{
    BoundCv cv{.who = who, .name = {}, .title = {}, .headline = {}, .sector = {}, .occupations = {}, .place = {}};
    cv.occupations = occupationsOf(who);
    cv.sector = who.member.sectors.value(0).trimmed();
    if (who.isNamed) {
        const QString name = document::withoutEmoji(who.member.displayName());
        cv.title = name.isEmpty() ? who.member.reference : name;
        cv.headline = document::withoutEmoji(who.member.headline.isEmpty() ? who.member.occupations.value(0)
                                                                           : who.member.headline);
    } else if (!cv.sector.isEmpty()) {
        cv.sector = neutralSector(cv.sector, who.member);
    }
    if (who.tellsContact)
        cv.place = who.member.city.trimmed().isEmpty() ? who.member.postalCode.trimmed() : who.member.city.trimmed();
    return cv;
}

// Nameless ones behind, by what tells nothing of them.
using NameOrder = std::tuple<bool, QString, QString, QString>;
NameOrder nameOrder(const BoundCv &cv)
{
    const QByteArray id = cv.who.member.id.toString().toLatin1();
    if (!cv.who.isNamed)
        return {true, QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex()), {}, {}};
    return {false, fold(cv.who.member.familyName), fold(cv.who.member.givenName), QString::fromLatin1(id)};
}

// Words that somebody gives a code with have it everywhere.
class CodeBook
{
public:
    explicit CodeBook(const QList<BoundCv> &cvs)
    {
        for (const BoundCv &cv : cvs) {
            for (const Occupation &each : cv.occupations) {
                const QString folded = fold(each.words);
                if (!each.code.isEmpty() && !m_codes.contains(folded))
                    m_codes.insert(folded, each.code);
            }
        }
    }
    [[nodiscard]] QString codeOf(const Occupation &occupation) const
    {
        return occupation.code.isEmpty() ? m_codes.value(fold(occupation.words)) : occupation.code;
    }
    // Alike for what is one métier.
    [[nodiscard]] QString keyOf(const Occupation &occupation) const
    {
        const QString code = codeOf(occupation);
        return code.isEmpty() ? QStringLiteral("words ") + fold(occupation.words) : QStringLiteral("code ") + code;
    }

private:
    QHash<QString, QString> m_codes;
};

void addWords(QStringList &words, const QString &more)
{
    const bool isThere = std::any_of(words.cbegin(), words.cend(),
                                     [&](const QString &each) { return fold(each) == fold(more); });
    if (!isThere)
        words.append(more);
}

class Arrangement
{
public:
    Arrangement(const QList<BoundCv> &cvs, Order order, const CodeTitles &titles)
        : m_cvs(cvs),
          m_order(order),
          m_codes(cvs),
          m_titles(titles)
    {}

    QList<Group> groups()
    {
        std::sort(m_cvs.begin(), m_cvs.end(),
                  [](const BoundCv &a, const BoundCv &b) { return nameOrder(a) < nameOrder(b); });
        if (m_order == Order::Name)
            return m_cvs.isEmpty() ? QList<Group>() : QList<Group>{{QString(), m_cvs}};
        if (m_order == Order::Sector) {
            std::stable_sort(m_cvs.begin(), m_cvs.end(),
                             [](const BoundCv &a, const BoundCv &b) { return occupationKey(a) < occupationKey(b); });
            return divided(underHeadings([](const BoundCv &cv) { return fold(cv.sector); },
                                         [](const BoundCv &cv) { return cv.sector; }, ArrangedWords::noSector()));
        }
        return divided(byDomain(byMetier()));
    }

private:
    // Under what is said of each, by what is one heading (key: none stands last), in the order of the folded headings.
    template<typename Key, typename Said>
    [[nodiscard]] QList<Group> underHeadings(const Key &keyOf, const Said &saidOf, const QString &none) const
    {
        std::map<QString, std::pair<QStringList, QList<BoundCv>>> found;
        for (const BoundCv &cv : m_cvs) {
            auto &[words, cvs] = found[keyOf(cv)];
            if (const QString said = saidOf(cv); !said.isEmpty())
                addWords(words, said);
            cvs.append(cv);
        }
        std::map<std::pair<bool, QString>, Group> ordered;
        for (auto &[key, each] : found) {
            auto &[words, cvs] = each;
            std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return fold(a) < fold(b); });
            const QString heading = key.isEmpty()   ? none
                                  : words.isEmpty() ? headingOf(cvs.first().occupations.first().code)
                                                    : words.join(QStringLiteral(", "));
            ordered[{key.isEmpty(), fold(heading) + key}] = Group{heading, cvs};
        }
        QList<Group> groups;
        for (const auto &each : ordered)
            groups.append(each.second);
        return groups;
    }
    [[nodiscard]] QList<Group> byMetier() const
    {
        const auto key = [this](const BoundCv &cv) {
            return cv.occupations.isEmpty() ? QString() : m_codes.keyOf(cv.occupations.first());
        };
        const auto said = [](const BoundCv &cv) {
            if (cv.occupations.isEmpty())
                return QString();
            const Occupation &first = cv.occupations.first();
            return first.words == first.code ? QString() : first.words; // those of another say more
        };
        QList<Group> metiers = underHeadings(key, said, ArrangedWords::noOccupation());
        for (Group &metier : metiers) {
            for (BoundCv &cv : metier.cvs)
                cv.metier = cv.occupations.isEmpty() ? QString() : metier.heading;
        }
        return metiers;
    }
    // Métiers of one great domain under its name; theirs stay headings of their own where there is no code at all.
    [[nodiscard]] QList<Group> byDomain(const QList<Group> &metiers) const
    {
        // Domains, then what belongs to none, then what is not entered.
        std::map<std::pair<int, QString>, Group> ordered;
        bool hasDomains = false;
        for (const Group &metier : metiers) {
            const BoundCv &cv = metier.cvs.first();
            const bool isEntered = !cv.occupations.isEmpty();
            const QString domain = isEntered ? domain::romeDomainOf(m_codes.codeOf(cv.occupations.first())) : QString();
            hasDomains = hasDomains || !domain.isEmpty();
            const QString heading = !domain.isEmpty() ? domain
                                  : isEntered         ? ArrangedWords::otherOccupations()
                                                      : metier.heading;
            Group &group = ordered[{!domain.isEmpty() ? 0 : isEntered ? 1 : 2, fold(heading)}];
            group.heading = heading;
            group.cvs += metier.cvs;
        }
        if (!hasDomains)
            return metiers;
        QList<Group> groups;
        for (const auto &each : ordered)
            groups.append(each.second);
        return groups;
    }
    [[nodiscard]] QList<Group> divided(QList<Group> groups) const
    {
        const bool areWorthIt = groups.size() * 2 <= m_cvs.size();
        for (Group &group : groups)
            group.hasDivider = areWorthIt;
        return groups;
    }
    // Of a code that nobody gives words for.
    [[nodiscard]] QString headingOf(const QString &code) const
    {
        const QString title = m_titles.value(code);
        return title.isEmpty() ? titledCode(code) : title;
    }
    static std::pair<bool, QString> occupationKey(const BoundCv &cv)
    {
        return {cv.occupations.isEmpty(), cv.occupations.isEmpty() ? QString() : fold(cv.occupations.first().words)};
    }

    QList<BoundCv> m_cvs;
    Order m_order;
    CodeBook m_codes;
    const CodeTitles &m_titles;
};

} // namespace

QList<Group> arranged(const QList<Shown> &shown, Order order, const CodeTitles &titles)
{
    QList<BoundCv> cvs;
    for (const Shown &who : shown)
        cvs.append(cvOf(who));
    QList<Group> groups = Arrangement(cvs, order, titles).groups();
    qsizetype number = 0;
    for (Group &group : groups) {
        for (BoundCv &cv : group.cvs) {
            ++number;
            cv.name = QStringLiteral("cv-%1").arg(number);
            if (!cv.who.isNamed)
                cv.title = ArrangedWords::nameless(number);
        }
    }
    return groups;
}

QString titledCode(const QString &code)
{
    const QString domain = domain::romeDomainOf(code);
    return domain.isEmpty() ? code : ArrangedWords::titled(code, domain);
}

QList<Metier> metiersOf(const QList<Group> &groups, const CodeTitles &titles)
{
    QList<BoundCv> all;
    for (const Group &group : groups)
        all += group.cvs;
    const CodeBook codes(all);
    std::map<QString, Metier> found;
    for (const Group &group : groups) {
        for (const BoundCv &cv : group.cvs) {
            for (const Occupation &each : cv.occupations) {
                Metier &metier = found[codes.keyOf(each)];
                metier.code = codes.codeOf(each);
                if (each.words != each.code)
                    addWords(metier.words, each.words);
                if (!metier.cvs.contains(&cv))
                    metier.cvs.append(&cv);
            }
        }
    }
    QList<Metier> metiers;
    for (auto &[key, metier] : found) {
        if (metier.words.isEmpty() && titles.contains(metier.code))
            metier.words.append(titles.value(metier.code));
        std::sort(metier.words.begin(), metier.words.end(),
                  [](const QString &a, const QString &b) { return fold(a) < fold(b); });
        metiers.append(metier);
    }
    const auto key = [](const Metier &metier) {
        return std::pair(metier.words.isEmpty(), fold(metier.words.join(u' ')) + metier.code);
    };
    std::sort(metiers.begin(), metiers.end(), [&](const Metier &a, const Metier &b) { return key(a) < key(b); });
    return metiers;
}

} // namespace rebond::booklet
