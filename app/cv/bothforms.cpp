// SPDX-License-Identifier: GPL-3.0-or-later
#include "cv/bothforms.h"

#include "cv/frenchforms.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace rebond::cv {

namespace {

using namespace french;

QRegularExpression spelled(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption
                                                           | QRegularExpression::UseUnicodePropertiesOption);
}

struct ReadWord
{
    QString before; // what stands between it and the one before
    QString text;
    QString plain;
};

struct ReadWords
{
    QList<ReadWord> list;
    QString end; // behind the last one

    explicit ReadWords(const QString &text)
    {
        static const QRegularExpression form = spelled("[\\p{L}\\p{M}]+");
        qsizetype behind = 0;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            list.append({text.mid(behind, match.capturedStart() - behind), match.captured(), plain(match.captured())});
            behind = match.capturedEnd();
        }
        end = text.mid(behind);
    }
    [[nodiscard]] QString joined() const
    {
        QString text;
        for (const ReadWord &word : list)
            text += word.before + word.text;
        return text + end;
    }
};

// Whole expressions that have no other form of one word; %1 is what the pattern keeps.
QString withoutExpressions(QString text)
{
    static const QList<std::pair<QRegularExpression, QString>> all = {
        {spelled("(?<!\\w)(?:fe|ho)mmes? de m[ée]nage(?!\\w)"), QStringLiteral("employé de ménage")},
        {spelled("(?<!\\w)(?:femme de chambre|valet de chambre|femme d['’]étage)(?!\\w)"),
         QStringLiteral("employé d’étage")},
        {spelled("(?<!\\w)(?:h[ôo]tesse de l['’]air|steward(?:ess)?)(?!\\w)"), QStringLiteral("personnel navigant")},
        {spelled("(?<!\\w)(?:fe|ho)mme d['’]entretien(?!\\w)"), QStringLiteral("agent d’entretien")},
        {spelled("(?<!\\w)(?:fe|ho)mme de service(?!\\w)"), QStringLiteral("agent de service")},
        {spelled("(?<!\\w)(?:dame|femme|homme) de compagnie(?!\\w)"), QStringLiteral("auxiliaire de compagnie")},
        {spelled("(?<!\\w)(?:fe|ho)mme d['’]affaires(?!\\w)"), QStringLiteral("entrepreneur")},
        {spelled("(?<!\\w)(?:fe|ho)mme de lettres(?!\\w)"), QStringLiteral("écrivain")},
        {spelled("(?<!\\w)(?:homme|femme|bonne) (?:à tout faire|toutes mains)(?!\\w)"),
         QStringLiteral("employé à tout faire")},
        {spelled("(?<!\\w)(?:homme|femme|père|mère|papa|maman) au foyer(?!\\w)"), QStringLiteral("parent au foyer")},
        {spelled("(?<!\\w)(?:jeune fille|jeune homme|fille|garçon) au pair(?!\\w)"), QStringLiteral("jeune au pair")},
        {spelled("(?<!\\w)(?:gar[çc]on|fille) de (caf[ée]|salle)(?!\\w)"), QStringLiteral("serveur de %1")},
        {spelled("(?<!\\w)(?:nounou|nourrice)(?!\\w)"), QStringLiteral("assistant maternel")},
        {spelled("(?<!\\w)cong[ée]s? (?:de )?(?:maternit|paternit)[ée](?!\\w)"), QStringLiteral("congé parental")},
    };
    for (const auto &[expression, both] : all) {
        QString made;
        qsizetype behind = 0;
        auto matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QString instead = both;
            if (match.lastCapturedIndex() > 0)
                instead = instead.arg(match.captured(1));
            made += text.mid(behind, match.capturedStart() - behind) + inCaseOf(match.captured(), instead);
            behind = match.capturedEnd();
        }
        text = made + text.mid(behind);
    }
    return text;
}

// "Vendeuse / vendeur en magasin" has become "Vendeur / vendeur en magasin"; "Chargé(e)" is "Chargé".
QString saidOnce(QString title)
{
    static const QRegularExpression suffix = spelled(
        "\\((?:e|ne|le|te|fe|ère|rice|trice|euse|ière|ienne)\\)|(?<=\\w)[·•]\\w{1,5}(?!\\w)");
    static const QRegularExpression between = spelled("\\s*/\\s*|\\s*,\\s*|\\s+ou\\s+");
    title.remove(suffix);
    QStringList parts;
    QStringList gaps;
    qsizetype behind = 0;
    auto matches = between.globalMatch(title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        parts.append(title.mid(behind, match.capturedStart() - behind));
        gaps.append(match.captured());
        behind = match.capturedEnd();
    }
    parts.append(title.mid(behind));
    QString made = parts.first();
    QString last = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const bool isSame = !last.isEmpty() && plain(part) == plain(last);
        const bool isMore = !last.isEmpty() && plain(part).startsWith(plain(last) + u' ');
        if (isSame)
            continue;
        const QString kept = isMore ? inCaseOf(last.left(1), part) : part;
        made = isMore ? QString(made.chopped(last.size()) + kept) : QString(made + gaps.at(i - 1) + kept);
        last = kept;
    }
    return made;
}

bool isPreposition(const ReadWord &word)
{
    static const QSet<QString> all = {QStringLiteral("de"),   QStringLiteral("d"),    QStringLiteral("du"),
                                      QStringLiteral("des"),  QStringLiteral("en"),   QStringLiteral("a"),
                                      QStringLiteral("au"),   QStringLiteral("aux"),  QStringLiteral("pour"),
                                      QStringLiteral("sur"),  QStringLiteral("chez"), QStringLiteral("dans"),
                                      QStringLiteral("par"),  QStringLiteral("avec"), QStringLiteral("sans"),
                                      QStringLiteral("sous"), QStringLiteral("vers"), QStringLiteral("entre"),
                                      QStringLiteral("of"),   QStringLiteral("for")};
    return all.contains(word.plain);
}

QString bothArticle(const ReadWord &article)
{
    static const QHash<QString, QString> both = {{QStringLiteral("une"), QStringLiteral("un")},
                                                 {QStringLiteral("la"), QStringLiteral("le")},
                                                 {QStringLiteral("cette"), QStringLiteral("ce")}};
    const auto found = both.constFind(article.plain);
    return found == both.cend() ? article.text : inCaseOf(article.text.size() > 1 ? article.text : QString(), *found);
}

bool isArticle(const QString &plain)
{
    return plain == u"la" || plain == u"le" || plain == u"les" || plain == u"l" || plain == u"une" || plain == u"un"
        || plain == u"cette";
}

bool isJoining(const QString &plain)
{
    return plain == u"et" || plain == u"ou" || plain == u"puis" || plain == u"mais";
}

// Reads a title from left to right: what is said of the person, until a thing comes; then what may be said of the thing.
class TitleReader
{
public:
    explicit TitleReader(const QString &title) : m_words(title), m_was(m_words.list) {}

    QString inBothForms()
    {
        static const QRegularExpression anew = spelled("[,;:(|–—…•+\\n]|\\s-\\s");
        for (qsizetype i = 0; i < m_was.size(); ++i) {
            const ReadWord &word = m_was.at(i);
            if (i > 0 && word.before.contains(anew))
                m_isOfPerson = true;
            QString &text = m_words.list[i].text;
            const bool isJoined = i + 1 < m_was.size() && m_was[i + 1].before.startsWith(u'-'); // "Sous-cheffe"
            if (isPreposition(word) && !isJoined) {
                m_isOfPerson = false;
                m_isNounNext = true;
                m_isThingFeminine = false;
            } else if (isArticle(word.plain)) {
                if (m_isOfPerson && isSomebody(i + 1))
                    text = bothArticle(word);
            } else if (!isJoining(word.plain)) {
                text = m_isOfPerson ? ofPerson(i) : ofThing(i);
            }
        }
        return m_words.joined();
    }

private:
    [[nodiscard]] bool isSomebody(qsizetype i) const
    {
        return i < m_was.size() && (isEpicene(m_was[i].plain) || masculine(m_was[i].text) != m_was[i].text);
    }
    // "grande surface", "petite enfance"
    [[nodiscard]] bool isOfNext(qsizetype i) const
    {
        return standsBefore(m_was[i].plain) && i + 1 < m_was.size() && isThing(m_was[i + 1].text);
    }
    QString ofPerson(qsizetype i)
    {
        const QString &word = m_was[i].text;
        if (isThing(word)) {
            m_isOfPerson = false;
            m_isNounNext = false;
            m_isThingFeminine = true;
            return word;
        }
        return isOfNext(i) || isEnglish(i) ? word : masculine(word);
    }
    QString ofThing(qsizetype i)
    {
        const ReadWord &word = m_was[i];
        if (m_isNounNext) {
            m_isNounNext = standsBefore(word.plain);
            m_isThingFeminine = isThing(word.text);
            return word.text;
        }
        if (isThing(word.text)) {
            m_isThingFeminine = true;
            return word.text;
        }
        if (isOfNext(i) || isFixed(m_was[i - 1].plain, word.plain))
            return word.text;
        if (!isPersonal(word.plain) && isPerson(word.plain))
            m_isOfPerson = true;
        else if (!isPersonal(word.plain) && m_isThingFeminine)
            return word.text;
        return masculine(word.text);
    }
    // "Administrative assistant"
    [[nodiscard]] bool isEnglish(qsizetype i) const
    {
        static const QSet<QString> heads = {QStringLiteral("assistant"),  QStringLiteral("officer"),
                                            QStringLiteral("manager"),    QStringLiteral("coordinator"),
                                            QStringLiteral("clerk"),      QStringLiteral("support"),
                                            QStringLiteral("specialist"), QStringLiteral("director")};
        return i + 1 < m_was.size() && m_was[i].plain.endsWith(QLatin1String("ive"))
            && heads.contains(m_was[i + 1].plain);
    }

    ReadWords m_words;
    QList<ReadWord> m_was;
    bool m_isOfPerson = true;
    bool m_isNounNext = false;      // right behind a preposition: a noun, whatever its ending
    bool m_isThingFeminine = false; // what is spoken of
};

// Reads sentences: what they say of whoever writes them.
class SentenceReader
{
public:
    explicit SentenceReader(const QString &text) : m_words(text), m_was(m_words.list) {}

    QString inBothForms()
    {
        for (qsizetype i = 0; i < m_was.size(); ++i) {
            if (isBeginning(i))
                m_isOfPerson = false;
            m_words.list[i].text = formOf(i);
            m_isOfPerson = m_isOfPerson || isSaidOfPerson(i) || saysWhatSomebodyIs(i);
        }
        return m_words.joined();
    }
    // After inBothForms(), or of its result.
    [[nodiscard]] QStringList telling() const
    {
        QStringList found;
        for (qsizetype i = 0; i < m_was.size(); ++i) {
            if ((tells(i) || isLeft(i)) && !found.contains(m_was[i].text, Qt::CaseInsensitive))
                found.append(m_was[i].text);
        }
        return found;
    }

private:
    [[nodiscard]] bool isBeginning(qsizetype i) const
    {
        static const QRegularExpression end = spelled("[.!?\\n•:;]");
        return i == 0 || m_was[i].before.contains(end);
    }
    [[nodiscard]] bool isBehindThing(qsizetype i) const
    {
        return i > 0 && m_was[i].before.trimmed().isEmpty() && isThing(m_was[i - 1].text);
    }
    // "Équipe saisonnière de vingt personnes formée chaque année": what the sentence began with.
    [[nodiscard]] bool isOfBeginning(qsizetype i) const
    {
        while (i > 0 && !isBeginning(i) && !m_was[i].before.contains(u','))
            --i;
        return isThing(m_was[i].text);
    }
    [[nodiscard]] QString plainAt(qsizetype i) const { return i >= 0 && i < m_was.size() ? m_was[i].plain : QString(); }
    // "Motivé", "Diplômée" at the beginning, or anywhere but behind a thing.
    [[nodiscard]] bool saysWhatSomebodyIs(qsizetype i) const
    {
        const ReadWord &word = m_was[i];
        if (isThing(word.text) || isBehindThing(i) || isOfBeginning(i))
            return false;
        const bool isParticiple = word.plain.endsWith(QLatin1String("ee"))
                               || word.text.endsWith(u'é', Qt::CaseInsensitive);
        return isQuality(word.plain) || isQualityOfHis(word.plain) || (isBeginning(i) && isParticiple);
    }
    // What is counted up behind that.
    [[nodiscard]] bool isSaidOfPerson(qsizetype i) const
    {
        if (isBeginning(i))
            return false;
        return isBehindBeing(i) || (m_isOfPerson && (m_was[i].before.contains(u',') || isJoining(plainAt(i - 1))));
    }
    // "Je suis toujours très", "j’ai été", "elle est"
    [[nodiscard]] bool isBehindBeing(qsizetype i) const
    {
        static const QSet<QString> being = {QStringLiteral("suis"),    QStringLiteral("etais"),
                                            QStringLiteral("serai"),   QStringLiteral("etant"),
                                            QStringLiteral("devenue"), QStringLiteral("devenu"),
                                            QStringLiteral("restee"),  QStringLiteral("reste")};
        static const QSet<QString> between = {QStringLiteral("tres"),   QStringLiteral("bien"),
                                              QStringLiteral("aussi"),  QStringLiteral("toujours"),
                                              QStringLiteral("donc"),   QStringLiteral("plutot"),
                                              QStringLiteral("assez"),  QStringLiteral("tout"),
                                              QStringLiteral("a"),      QStringLiteral("la"),
                                              QStringLiteral("fois"),   QStringLiteral("pas"),
                                              QStringLiteral("plus"),   QStringLiteral("si"),
                                              QStringLiteral("encore"), QStringLiteral("deja"),
                                              QStringLiteral("alors"),  QStringLiteral("trop")};
        qsizetype k = i - 1;
        while (k >= 0 && (between.contains(plainAt(k)) || plainAt(k).endsWith(QLatin1String("ment"))))
            --k;
        const QString verb = plainAt(k);
        const QString subject = plainAt(k - 1);
        return being.contains(verb) || (verb == u"ete" && (subject == u"ai" || subject == u"ayant"))
            || ((verb == u"est" || verb == u"etait" || verb == u"sera") && (subject == u"elle" || subject == u"il"));
    }
    [[nodiscard]] bool isSomebody(qsizetype i) const
    {
        return isListedPerson(plainAt(i)) || isEpicene(plainAt(i)) || isSheOrThing(i)
            || (standsBefore(plainAt(i)) && (isListedPerson(plainAt(i + 1)) || isEpicene(plainAt(i + 1))));
    }
    // "commerciale", "experte", "adjointe": she, or a mission, an opinion, a mayoralty.
    [[nodiscard]] bool isSheOrThing(qsizetype i) const
    {
        const QString plain = plainAt(i);
        return plain == u"commerciale" || plain == u"experte" || plain == u"adjointe";
    }
    [[nodiscard]] QString formOf(qsizetype i) const
    {
        const ReadWord &word = m_was[i];
        if (word.plain == u"la" || word.plain == u"une" || word.plain == u"cette")
            return isSomebody(i + 1) ? bothArticle(word) : word.text;
        if (isListedPerson(word.plain))
            return (word.plain == u"mere" || word.plain == u"pere") && isBehindThing(i) ? word.text
                                                                                        : masculine(word.text);
        if (isSheOrThing(i)) {
            const bool isShe = isBeginning(i) || word.before.contains(u',') || isArticle(plainAt(i - 1))
                            || isJoining(plainAt(i - 1)) || isSomebody(i - 1) || isSaidOfPerson(i);
            return isShe ? masculine(word.text) : word.text;
        }
        if (standsBefore(word.plain) && isSomebody(i + 1))
            return masculine(word.text);
        if (isQuality(word.plain) && !isSaidOfPerson(i))
            return isBehindThing(i) || isOfBeginning(i) ? word.text : masculine(word.text);
        if (isSaidOfPerson(i) && !isBehindThing(i))
            return isBehindBeing(i) ? participle(word.text) : masculine(word.text);
        if (isBeginning(i)
            && (word.plain.endsWith(QLatin1String("ee")) || word.plain == u"devenue" || word.plain == u"parvenue"))
            return masculine(word.text);
        return word.text;
    }

    [[nodiscard]] bool tells(qsizetype i) const
    {
        static const QSet<QString> always = [] {
            const QStringList list =
                QStringLiteral("elle femme homme fille fils soeur sœur frere maman papa dame garcon enceinte grossesse "
                               "maternite paternite veuve veuf madame monsieur she he her his herself himself wife "
                               "husband mother father woman maternity paternity")
                    .split(u' ', Qt::SkipEmptyParts);
            return QSet<QString>(list.cbegin(), list.cend());
        }();
        static const QSet<QString> nobody = [] { // "il faut"
            const QStringList list =
                QStringLiteral("y faut fallait faudra faudrait s n existe convient suffit importe manque reste")
                    .split(u' ');
            return QSet<QString>(list.cbegin(), list.cend());
        }();
        const QString &plain = m_was[i].plain;
        if (plain == u"il")
            return !nobody.contains(plainAt(i + 1)) && plainAt(i - 1) != u"s";
        if (plain == u"femme" && plainAt(i - 1) == u"sage")
            return false;
        if (plain == u"lui")
            return plainAt(i + 1) == u"meme";
        if (plain == u"militaire")
            return plainAt(i - 1) == u"service";
        return always.contains(plain);
    }
    // A feminine form that nothing before it in its sentence explains.
    [[nodiscard]] bool isLeft(qsizetype i) const
    {
        const ReadWord &word = m_was[i];
        const bool isShe = isListedPerson(word.plain) || isQuality(word.plain) || isPerson(word.plain)
                        || word.plain == u"nee" || word.plain == u"seule"
                        || (word.plain.endsWith(QLatin1String("ee")) && word.before.contains(u','));
        if (!isShe || isThing(word.text) || masculine(word.text) == word.text)
            return false;
        for (qsizetype k = i; k > 0 && !isBeginning(k); --k) {
            if (isThing(m_was[k - 1].text))
                return false;
        }
        return true;
    }

    ReadWords m_words;
    QList<ReadWord> m_was;
    bool m_isOfPerson = false; // the sentence has said what somebody is, and may go on
};

} // namespace

QString titleInBothForms(const QString &title)
{
    return saidOnce(TitleReader(withoutExpressions(title)).inBothForms());
}

QString textInBothForms(const QString &text)
{
    return SentenceReader(withoutExpressions(text)).inBothForms();
}

QStringList wordsThatTellTheSex(const QString &text)
{
    return SentenceReader(text).telling();
}

} // namespace rebond::cv
