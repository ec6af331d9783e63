// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldmakers.h"

#include "base/folding.h"
#include "domain/nir.h"

#include <QSet>

namespace rebond::exchange {

namespace {

// Words that begin a family name of several: "de La Tour", "van den Berg", "Ben Salah".
bool isParticle(QStringView word)
{
    static const QSet<QString> particles = {
        QStringLiteral("de"),  QStringLiteral("du"),  QStringLiteral("des"),   QStringLiteral("d'"),
        QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("les"),   QStringLiteral("van"),
        QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"),   QStringLiteral("di"),
        QStringLiteral("da"),  QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("el"),
        QStringLiteral("al"),  QStringLiteral("ben"), QStringLiteral("bel"),   QStringLiteral("mac"),
        QStringLiteral("dos"), QStringLiteral("san"), QStringLiteral("saint"),
    };
    return particles.contains(fold(word));
}

// "DUPONT", "O'NEILL", "D'ARTAGNAN"; not an initial, "J." or "J", which is a given name's.
bool isInCapitals(QStringView word)
{
    int capitals = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        if (c.isUpper())
            ++capitals;
    }
    return capitals >= 2;
}

} // namespace

Done refuseNir(const CellText &cell)
{
    switch (domain::findNir(cell.text)) {
    case domain::NirFinding::None: break;
    case domain::NirFinding::Doubtful: *cell.remark = domain::nirRemark(); break;
    case domain::NirFinding::Certain: return invalid(domain::nirRefusal());
    }
    return {};
}

Result<QString> freeText(const CellText &cell)
{
    if (const Done allowed = refuseNir(cell); !allowed)
        return fail(allowed.error());
    if (cell.kind == CellKind::Date) { // as the spreadsheet shows it, not as it is handed over
        if (const auto day = parseIsoDate(cell.text))
            return dateCell(*day);
    }
    return cleanText(cell.text);
}

Result<QStringList> freeTexts(const CellText &cell)
{
    if (const Done allowed = refuseNir(cell); !allowed)
        return fail(allowed.error());
    QStringList items = splitList(cell.text);
    for (QString &item : items)
        item = cleanText(item);
    return items;
}

Printed printedDate(std::optional<QDate> date)
{
    return date && date->isValid() ? Printed{isoDate(*date), CellKind::Date} : Printed{};
}

tl::unexpected<Error> noSuchWord(QStringView text, const QStringList &labels)
{
    //: %1 is what the user wrote, %2 a list of French words
    return invalid(QCoreApplication::translate("Lists", "“%1” is not known here. Write one of: %2.")
                       .arg(excerpt(text), labels.join(QStringLiteral(", "))));
}

FullName splitFullName(QStringView text, bool familyFirst)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma > 0)
        return {text.left(comma).trimmed().toString(), text.mid(comma + 1).trimmed().toString(), false};
    const QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList capitals;
    QStringList others;
    for (const QString &word : words)
        (isInCapitals(word) ? capitals : others).append(word);
    if (!capitals.isEmpty() && !others.isEmpty()) {
        // A particle in small letters belongs to the capitals behind it: "Jean de LATTRE".
        QStringList family;
        QStringList given;
        for (qsizetype i = 0; i < words.size(); ++i) {
            qsizetype next = i;
            while (next < words.size() && isParticle(words[next]))
                ++next;
            const bool leads = next > i && next < words.size() && isInCapitals(words[next]);
            (leads || isInCapitals(words[i]) ? family : given).append(words[i]);
        }
        if (!given.isEmpty())
            return {family.join(u' '), given.join(u' '), false};
    }
    if (words.size() < 2)
        return {words.join(u' '), {}, false};
    qsizetype familyWords = words.size() - 1; // the given name is one word
    if (familyFirst) {
        familyWords = 1;
        while (familyWords < words.size() - 1 && isParticle(words[familyWords - 1]))
            ++familyWords;
    }
    const qsizetype cut = familyFirst ? familyWords : words.size() - familyWords;
    const QString first = words.mid(0, cut).join(u' ');
    const QString rest = words.mid(cut).join(u' ');
    const bool isGuess = words.size() > 2;
    return familyFirst ? FullName{first, rest, isGuess} : FullName{rest, first, isGuess};
}

} // namespace rebond::exchange
