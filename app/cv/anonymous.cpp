// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/anonymous.h"

#include "base/folding.h"
#include "cv/bothforms.h"
#include "cv/eachtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace rebond::cv {

namespace {

const QString kTakenOut = QStringLiteral("…");

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption
                                                              | QRegularExpression::UseUnicodePropertiesOption);
}

// What is dialled or written to.
const QList<QRegularExpression> &reaching()
{
    static const QList<QRegularExpression> all = {
        regex("\\S+@\\S+"),
        regex("\\S{1,64}\\s?[(\\[](?:at|arobase)[)\\]]\\s?\\S+\\.\\w{2,}"),
        regex("(?<!\\w)@\\w[\\w.-]*"), // how somebody is called on a network
        regex("(?:https?://|www\\.)\\S+"),
        regex("(?<![\\d+])(?:\\+|00)\\d[\\d\\s.()/-]{6,}\\d"),
        regex("(?<!\\d)0[1-9](?:[\\s.-]?\\d\\d){4}(?!\\d)"),
    };
    return all;
}

// "imaginaire.example.com"; a company may be called so, too.
const QRegularExpression &bareAddress()
{
    static const QRegularExpression form = regex(
        "(?<![\\w.-])(?:[\\w-]+\\.)+(?:com|fr|org|net|io|eu|me|info)(?:/\\S*)?(?![\\w-])");
    return form;
}

// Longer forms first: an address holds a name, a name holds nothing.
const QList<QRegularExpression> &telling()
{
    static const QList<QRegularExpression> all =
        reaching()
        + QList<QRegularExpression>{
            // "Né le 3 avril 1961 à Nice", "Date de naissance : 03/04/1961"
            regex("(?<!\\w)(?:né|née|né\\(e\\)|born)\\s+(?:le|en|à|au|aux|dans|on|in)\\s+[^,;.\\n]*"),
            regex("(?<!\\w)(?:date|lieu|place) (?:de naissance|of birth)[^,;.\\n]*"),
            // An age, not how long something lasted: "20 ans d'expérience", "pendant 12 ans".
            regex("(?<!\\w)âgé(?:e|\\(e\\))?\\s+de\\s+[\\w\\s-]{1,30}?\\s+ans(?!\\w)"),
            regex("(?<!\\w)la\\s+(?:vingt|trent|quarant|cinquant|soixant)aine(?!\\w|\\s+(?:de\\s|d['’]))"),
            regex("(?<!\\w)(?:tri|quadra|quinqua|sexa|septua)génaire(?!\\w)"),
            regex("(?<!\\w)(?:aged\\s+\\d+|\\d+[\\s-]years?[\\s-]old)(?!\\w)"),
            regex("(?<!\\w)(?:j['’]ai|homme de|femme de)\\s+\\d{2}\\s+ans(?!\\w|\\s+(?:de\\s|d['’]))"),
            regex("(?:^|(?<=[,;(\\n]))\\s*\\d{2}\\s+ans(?=\\s*(?:$|[,;.)\\n]))"),
            regex("(?:(?<=[|·•])|(?<!\\d[–—])(?<!\\d\\s[–—])(?<=[–—])|(?<!\\d\\s-)(?<=\\s-))"
                  "\\s*(?:1[6-9]|[2-7]\\d)\\s+ans(?=\\s*(?:$|[,;.)\\n|·•–—]|-\\s))"), // not "3 – 12 ans"
            // "Née Dupont"
            regex("(?<!\\w)née?\\s+(?-i:\\p{Lu})[\\p{L}\\p{M}'’-]+"),
            regex("(?<!\\w)(?:célibataire|mariée?|divorcée?|pacsée?|veufs?|veuves?|single|married|divorced)(?!\\w)"),
            regex("(?<!\\w)(?:\\d+|un|deux|trois|quatre|cinq)\\s+enfants?(?!\\w)"),
            regex("(?<!\\w)(?:nationalité|nationality)[^,;.\\n]*"),
            // Where the person lives, not where the work was.
            regex("(?<!\\w)(?:j['’])?(?:habite|réside|demeure|domicilié(?:e|\\(e\\))?|living|i live)\\s+"
                  "(?:à|au|aux|en|in|at)\\s+[^,;.\\n]*"),
            regex("(?<!\\w)(?:madame|monsieur|mademoiselle|mme|mlle|mrs?|ms)(?!\\w)\\.?"),
            regex("(?<!\\w)m\\.(?=\\s+\\w)"),
        };
    return all;
}

// Of names, but words of the language, too.
const QSet<QString> &particles()
{
    static const QSet<QString> all = {QStringLiteral("de"),  QStringLiteral("du"),  QStringLiteral("des"),
                                      QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("les"),
                                      QStringLiteral("d"),   QStringLiteral("l"),   QStringLiteral("von"),
                                      QStringLiteral("van"), QStringLiteral("der"), QStringLiteral("el"),
                                      QStringLiteral("al"),  QStringLiteral("ben"), QStringLiteral("da"),
                                      QStringLiteral("dos"), QStringLiteral("et"),  QStringLiteral("saint")};
    return all;
}

// One mark for what stood together, and none alone in a text.
QString tidied(QString text)
{
    static const QRegularExpression several(QStringLiteral("…(?:[ \\t,.'’-]*…)+"));
    static const QRegularExpression before(QStringLiteral("(?<=\\() +(?=…)|(?<=…) +(?=[,.;:)])"));
    static const QRegularExpression spaces(QStringLiteral("[ \\t]{2,}"));
    text.replace(several, kTakenOut);
    text.replace(before, QString());
    text.replace(spaces, QStringLiteral(" "));
    text = text.trimmed();
    return text == kTakenOut ? QString() : text;
}

// As it is read: accents with their letters, and nothing unseen in between, which would part a word.
QString asRead(const QString &text)
{
    QList<uint> read = text.normalized(QString::NormalizationForm_C).toUcs4();
    read.removeIf([](uint point) {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Format
            || (category == QChar::Other_Control && point != U'\n' && point != U'\t');
    });
    QString made;
    for (const uint point : std::as_const(read)) {
        const auto letter = static_cast<char32_t>(point);
        made += QString::fromUcs4(&letter, 1);
    }
    return made;
}

class Anonymizer
{
public:
    explicit Anonymizer(const QStringList &names)
    {
        for (const QString &name : names)
            addName(name);
    }

    [[nodiscard]] QString text(const QString &text) const { return tidied(textInBothForms(read(text))); }
    // Of a company or a school: "Booking.com" is how it is called, "Lycée de 1905", too, and "La Bonne Conseillère".
    [[nodiscard]] QString called(const QString &name) const { return tidied(freed(asRead(name))); }
    [[nodiscard]] QString occupation(const QString &name) const { return tidied(titleInBothForms(read(name))); }
    [[nodiscard]] QStringList texts(QStringList texts) const
    {
        for (QString &each : texts)
            each = text(each);
        texts.removeAll(QString()); // of which nothing is left
        return texts;
    }
    void addCompany(const QString &name)
    {
        if (!name.isEmpty())
            m_companies.append(fold(name));
    }
    // What is older may not be told.
    void setOldest(int year) { m_oldest = year; }
    // Where the person lives, as it may stand in a sentence, too.
    void addPlace(const QString &place)
    {
        if (place.size() >= 4)
            m_places.append(asRead(place));
    }

private:
    [[nodiscard]] QString read(const QString &text) const
    {
        return freed(withoutYears(withoutAddresses(asRead(text))));
    }
    [[nodiscard]] QString freed(QString left) const
    {
        for (const QString &place : m_places)
            left.replace(place, kTakenOut, Qt::CaseInsensitive);
        left = withoutInitials(left); // before the "M." of "É.-M." is taken for a gentleman
        for (const QRegularExpression &form : telling())
            left.replace(form, QString(u' ' + kTakenOut + u' '));
        return wordByWord(left, [this](const QString &word) { return isName(word) ? kTakenOut : word; });
    }
    // "Z. Imaginaire", "J.-L. Imaginaire", "Imaginaire Z."; and "M. Imaginaire", who is no woman.
    [[nodiscard]] QString withoutInitials(const QString &text) const
    {
        static const QRegularExpression before = regex(
            "(?<![\\p{L}.])(?<letters>(?:(?-i:\\p{Lu})\\.[\\s-]*){1,3})(?<name>[\\p{L}\\p{M}]+)");
        static const QRegularExpression behind = regex(
            "(?<name>[\\p{L}\\p{M}]+),?\\s+(?<letters>(?-i:\\p{Lu}))\\.(?![\\p{L}])");
        const auto stays = [this](const QRegularExpressionMatch &match) {
            const QString letters = fold(match.captured(QStringLiteral("letters")));
            const bool areTheirs = std::any_of(letters.cbegin(), letters.cend(), [this](QChar letter) {
                return letter == u'm' || m_initials.contains(QString(letter));
            });
            return !areTheirs || !isName(match.captured(QStringLiteral("name")));
        };
        return without(behind, without(before, text, stays), stays);
    }
    [[nodiscard]] QString withoutAddresses(const QString &text) const
    {
        return without(bareAddress(), text, [this](const QRegularExpressionMatch &match) {
            const QString address = fold(match.captured());
            return std::any_of(m_companies.cbegin(), m_companies.cend(),
                               [&](const QString &company) { return company.contains(address); });
        });
    }
    // No sum, and no number of anything else: a year stands alone, or with another.
    [[nodiscard]] QString withoutYears(const QString &text) const
    {
        static const QRegularExpression year = regex(
            "(?<![\\d.,])(?:19[3-9]\\d|20\\d\\d)(?![\\d]|[.,]\\d|\\s*(?:€|k€|euros?|%|m²))");
        return without(year, text,
                       [this](const QRegularExpressionMatch &match) { return match.captured().toInt() >= m_oldest; });
    }
    template<typename F>
    [[nodiscard]] static QString without(const QRegularExpression &form, const QString &text, F &&stays)
    {
        QString made;
        qsizetype behind = 0;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            made += text.mid(behind, match.capturedStart() - behind);
            made += stays(match) ? match.captured() : kTakenOut;
            behind = match.capturedEnd();
        }
        return made + text.mid(behind);
    }
    void addName(const QString &name)
    {
        QString whole;
        (void)wordByWord(asRead(name), [&](const QString &word) {
            const QString folded = fold(word);
            whole += folded;
            if (folded.size() > 1 && !particles().contains(folded)) {
                m_words.insert(folded);
                m_initials.insert(folded.left(1));
            }
            return word;
        });
        if (whole.size() > 1)
            m_words.insert(whole); // written in one
    }
    [[nodiscard]] bool isName(const QString &word) const
    {
        const QString folded = fold(word);
        return m_words.contains(folded) || std::any_of(m_words.cbegin(), m_words.cend(), [&](const QString &name) {
                   return folded.startsWith(name) && m_words.contains(folded.mid(name.size()));
               });
    }
    template<typename F>
    static QString wordByWord(const QString &text, F &&change)
    {
        static const QRegularExpression words(QStringLiteral("[\\p{L}\\p{M}]+"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        QString made;
        qsizetype behind = 0;
        auto matches = words.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            made += text.mid(behind, match.capturedStart() - behind);
            made += change(match.captured());
            behind = match.capturedEnd();
        }
        return made + text.mid(behind);
    }

    QSet<QString> m_words;
    QSet<QString> m_initials;
    QStringList m_places;
    QStringList m_companies; // folded
    int m_oldest = 0;        // year
};

// The day from which years are counted back.
QDate dayOf(const Resume &resume, const QDate &today)
{
    if (today.isValid())
        return today;
    int latest = 0;
    const auto see = [&latest](const PartialDate &date) { latest = std::max(latest, date.year); };
    for (const Work &post : resume.work) {
        see(post.startDate);
        see(post.endDate);
    }
    for (const Education &study : resume.education)
        see(study.endDate);
    for (const Certificate &certificate : resume.certificates)
        see(certificate.date);
    return QDate(std::max(latest, 1), 1, 1);
}

bool isBefore(const PartialDate &date, int year)
{
    return !date.isNull() && date.year < year;
}

// From the beginning to the end, both months counted; years where no more is known. 0 where it is not known.
int monthsOf(const PartialDate &start, const PartialDate &end, const QDate &today)
{
    const PartialDate until = end.isNull() ? PartialDate{today.year(), today.month(), 0} : end;
    if (start.isNull() || until.year < start.year)
        return 0;
    const int years = until.year - start.year;
    if (start.month == 0 || until.month == 0)
        return 12 * std::max(years, 1);
    return std::max(12 * years + until.month - start.month + 1, 1);
}

void setDates(Work &kept, const Work &post, const QDate &today, int oldest)
{
    if (isBefore(post.startDate, oldest) || isBefore(post.endDate, oldest)) {
        kept.months = monthsOf(post.startDate, post.endDate, today);
        return;
    }
    kept.startDate = post.startDate;
    kept.endDate = post.endDate;
}

constexpr int kNoYear = 10000; // later than any

// Taken at eighteen, as the first diploma is taken at some age.
bool isDrivingLicence(const Certificate &certificate)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!\\w)(?:permis|driv(?:ing|er(?:.?s)?)\\s+licen[cs]e)(?!\\w)"));
    return fold(certificate.name).contains(form);
}

PartialDate unlessBefore(const PartialDate &date, int oldest)
{
    return isBefore(date, oldest) ? PartialDate() : date;
}

// What is dialled or written to; as it was written, where there is nothing of it.
void eraseContact(QString &text)
{
    const QString read = asRead(text);
    QString left = read;
    for (const QRegularExpression &form : reaching())
        left.replace(form, QString(u' ' + kTakenOut + u' '));
    if (left != read)
        text = tidied(left);
}

// How a company, a school or an issuer is called.
bool isNameKey(const char *key)
{
    return qstrcmp(key, "name") == 0 || qstrcmp(key, "institution") == 0 || qstrcmp(key, "issuer") == 0;
}

} // namespace

QStringList tellingWords(const Resume &anonymous)
{
    QStringList found;
    Resume read = anonymous;
    eachText(read, [&found](const char *key, const QString &text) {
        if (isNameKey(key))
            return;
        for (const QString &word : wordsThatTellTheSex(text)) {
            if (!found.contains(word, Qt::CaseInsensitive))
                found.append(word);
        }
    });
    return found;
}

Resume withoutContact(const Resume &resume)
{
    Resume made = resume;
    eachText(made, [](const char *, QString &text) { eraseContact(text); });
    Basics &basics = made.basics;
    basics.summary.replace(bareAddress(), kTakenOut);
    basics.image.clear();
    basics.email.clear();
    basics.phone.clear();
    basics.url.clear();
    basics.location = {};
    basics.profiles.clear();
    return made;
}

Resume anonymous(const Resume &resume, const QStringList &names, const QDate &today)
{
    Anonymizer without(names + QStringList{resume.basics.name});
    const Location &home = resume.basics.location;
    without.addPlace(home.address);
    if (!home.postalCode.isEmpty() && !home.city.isEmpty())
        without.addPlace(home.postalCode + u' ' + home.city);
    without.addPlace(home.postalCode);
    for (const Work &post : resume.work)
        without.addCompany(post.name);
    const QDate day = dayOf(resume, today);
    const int oldest = day.year() - kTellingYears;
    without.setOldest(oldest);
    Resume made;
    made.basics.label = without.occupation(resume.basics.label);
    made.basics.summary = without.text(resume.basics.summary);
    for (const Work &post : resume.work) {
        Work kept;
        kept.name = without.called(post.name);
        kept.location = without.text(post.location);
        kept.description = without.text(post.description);
        kept.position = without.occupation(post.position);
        setDates(kept, post, day, oldest);
        kept.summary = without.text(post.summary);
        kept.highlights = without.texts(post.highlights);
        made.work.append(kept);
    }
    without.setOldest(kNoYear);
    for (const Education &study : resume.education) {
        Education kept;
        kept.institution = without.called(study.institution);
        kept.area = without.text(study.area);
        kept.studyType = without.text(study.studyType);
        kept.score = without.text(study.score);
        kept.courses = without.texts(study.courses);
        made.education.append(kept);
    }
    without.setOldest(oldest);
    for (const Skill &skill : resume.skills)
        made.skills.append({without.text(skill.name), without.text(skill.level), without.texts(skill.keywords), {}});
    for (const SpokenLanguage &language : resume.languages)
        made.languages.append({without.text(language.language), without.text(language.fluency), {}});
    for (const Certificate &certificate : resume.certificates) {
        const int told = isDrivingLicence(certificate) ? kNoYear : oldest;
        without.setOldest(told);
        made.certificates.append({without.text(certificate.name),
                                  unlessBefore(certificate.date, told),
                                  {},
                                  without.called(certificate.issuer),
                                  {}});
    }
    without.setOldest(oldest);
    for (const Interest &interest : resume.interests)
        made.interests.append({without.text(interest.name), without.texts(interest.keywords), {}});
    return made;
}

} // namespace rebond::cv
