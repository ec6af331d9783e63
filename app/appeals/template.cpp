// SPDX-License-Identifier: GPL-3.0-or-later
#include "appeals/template.h"

#include "base/folding.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace rebond::appeals {

namespace {

constexpr int kDepthAtMost = 20; // of brackets within brackets

class TemplateSaid
{
    Q_DECLARE_TR_FUNCTIONS(Appeals)
public:
    static QString unknown(const QString &word)
    {
        QStringList names;
        for (const PlaceName &name : placeNames())
            names.append(u'{' + QString::fromUtf8(name.french) + u'}');
        //: %1 is a word somebody typed, %2 a list of words
        return tr("The message has no place called {%1}: choose among %2.")
            .arg(word.left(40), names.join(QStringLiteral(", ")));
    }
    static QString openBrace() { return tr("A “{” of the message is not closed: write “}” behind the word."); }
    static QString closeBrace() { return tr("A “}” of the message closes nothing: take it away, or write “}}”."); }
    static QString openBracket() { return tr("A “[” of the message is not closed: write “]” where the part ends."); }
    static QString closeBracket() { return tr("A “]” of the message closes nothing: take it away, or write “]]”."); }
    static QString tooDeep() { return tr("Too many brackets stand within brackets: take some away."); }
};

std::optional<Place> placeCalled(const QString &word)
{
    const QString folded = fold(word);
    for (const PlaceName &name : placeNames()) {
        if (folded == fold(QString::fromUtf8(name.french)) || folded == QLatin1String(name.english))
            return name.place;
    }
    return {};
}

class Filler
{
public:
    Filler(const QString &text, const PlaceValue &valueOf, const QString &whenEmpty)
        : m_text(text),
          m_valueOf(valueOf),
          m_whenEmpty(whenEmpty)
    {}

    Result<QString> whole()
    {
        auto part = read(0);
        if (!part)
            return fail(part.error());
        return std::move(part->text);
    }

private:
    struct Part
    {
        QString text;
        bool isWhole = true; // no place of it was empty
    };

    [[nodiscard]] bool isDoubled() const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == m_text[m_at]; }

    // Up to the bracket that closes it, or to the end.
    Result<Part> read(int depth)
    {
        if (depth > kDepthAtMost)
            return invalid(TemplateSaid::tooDeep());
        Part part;
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at];
            const bool isSpecial = QStringView(u"{}[]").contains(sign);
            // "]]" ends two parts where two are open.
            if (!isSpecial || (isDoubled() && !(sign == u']' && depth > 1))) {
                part.text += sign;
                m_at += isSpecial ? 2 : 1;
                continue;
            }
            ++m_at;
            if (sign == u']') {
                if (depth == 0)
                    return invalid(TemplateSaid::closeBracket());
                return part;
            }
            if (const Done done = sign == u'[' ? addPart(part, depth) : addPlace(part, sign); !done)
                return fail(done.error());
        }
        if (depth > 0)
            return invalid(TemplateSaid::openBracket());
        return part;
    }
    Done addPart(Part &part, int depth)
    {
        const auto inner = read(depth + 1);
        if (!inner)
            return fail(inner.error());
        part.text += inner->isWhole ? inner->text : m_whenEmpty;
        return {};
    }
    Done addPlace(Part &part, QChar sign)
    {
        if (sign == u'}')
            return invalid(TemplateSaid::closeBrace());
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            return invalid(TemplateSaid::openBrace());
        const QString word = m_text.mid(m_at, end - m_at);
        const auto value = m_valueOf(word);
        if (!value)
            return fail(value.error());
        part.isWhole = part.isWhole && !value->isEmpty();
        part.text += value->isEmpty() ? m_whenEmpty : *value;
        m_at = end + 1;
        return {};
    }

    const QString &m_text;
    const PlaceValue &m_valueOf;
    const QString &m_whenEmpty;
    qsizetype m_at = 0;
};

} // namespace

const QList<PlaceName> &placeNames()
{
    static const QList<PlaceName> names{
        {Place::Occupation, "poste", "job"},
        {Place::Sector, "secteur", "sector"},
        {Place::Name, "nom", "name"},
        {Place::Headline, "accroche", "headline"},
        {Place::Mobility, "mobilité", "mobility"},
        {Place::Available, "disponible", "available"},
        {Place::City, "ville", "city"},
        {Place::Link, "lien", "link"},
        {Place::Group, "groupe", "group"},
        {Place::Tag, "mot-dièse", "tag"},
        {Place::Relays, "relais", "relays"},
    };
    return names;
}

QString grammarTemplate()
{
    return QStringLiteral("#PleaseRT Recherche #emploi[ : {poste}[ ({secteur})]] {mot-dièse}[ {lien}][ {relais}]");
}

Result<QString> filled(const QString &text, const QHash<Place, QString> &values)
{
    return filledBy(text, [&](const QString &word) -> Result<QString> {
        const auto place = placeCalled(word);
        if (!place)
            return invalid(TemplateSaid::unknown(word));
        return values.value(*place);
    });
}

Result<QString> filledBy(const QString &text, const PlaceValue &valueOf, const QString &whenEmpty)
{
    return Filler(text, valueOf, whenEmpty).whole();
}

} // namespace rebond::appeals
