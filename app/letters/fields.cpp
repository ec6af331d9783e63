// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/fields.h"

#include "appeals/template.h"
#include "base/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::letters {

namespace {

constexpr char16_t kNothing = 0xE000; // for private use: stands where a field was empty

struct RecipientsTerm
{
    Recipients recipients;
    const char *code;
};
constexpr RecipientsTerm kRecipients[] = {{Recipients::Companies, "companies"},
                                          {Recipients::Contacts, "contacts"},
                                          {Recipients::Relays, "relays"},
                                          {Recipients::Members, "members"}};

class FieldsSaid
{
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
public:
    static QString unknown(const QString &word, Recipients recipients)
    {
        //: %1 is a word somebody typed, %2 a list of words in braces
        return tr("The text has no field called {%1}: choose among %2.").arg(word.left(40), namesFor(recipients));
    }
    static QString notOfThisList(const QString &word, Recipients recipients)
    {
        //: %1 is a field, %2 a list ("Companies"), %3 a list of words in braces
        return tr("The list “%2” cannot fill in {%1}: choose among %3.")
            .arg(word.left(40), wordingOf(recipients), namesFor(recipients));
    }

private:
    static QString namesFor(Recipients recipients)
    {
        QStringList names;
        const QList<FieldName> fields = fieldsFor(recipients);
        for (const FieldName &field : fields)
            names.append(u'{' + QString::fromUtf8(field.french) + u'}');
        return names.join(QStringLiteral(", "));
    }
};

bool isOf(Field field, Recipients recipients)
{
    const bool isPerson = recipients == Recipients::Contacts || recipients == Recipients::Members;
    const bool isFirm = recipients == Recipients::Companies || recipients == Recipients::Contacts;
    switch (field) {
    case Field::Company:
    case Field::Address: return isFirm;
    case Field::GivenName:
    case Field::FamilyName: return isPerson;
    case Field::Function: return recipients == Recipients::Contacts;
    case Field::PostalCode:
    case Field::City: return recipients != Recipients::Relays;
    case Field::Sector: return true;
    case Field::Occupation: return recipients == Recipients::Members;
    case Field::Email: return recipients != Recipients::Companies;
    case Field::Phone: return recipients != Recipients::Relays;
    case Field::Network:
    case Field::Account: return recipients == Recipients::Relays;
    case Field::Member:
    case Field::MemberOccupation:
    case Field::MemberHeadline:
    case Field::MemberEmail:
    case Field::MemberPhone: return recipients != Recipients::Members;
    default: return true;
    }
}

const FieldName *fieldCalled(const QString &word)
{
    const QString folded = fold(word);
    const auto &names = fieldNames();
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const FieldName &name) {
        return folded == fold(QString::fromUtf8(name.french)) || folded == fold(QString::fromLatin1(name.english));
    });
    return found == names.cend() ? nullptr : &*found;
}

// Lines without what marks the empty fields, and without those of which nothing else is left.
QString withoutEmptyLines(const QString &text)
{
    QStringList kept;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        const bool hadFields = line.contains(QChar(kNothing));
        line.remove(QChar(kNothing));
        if (!hadFields || !line.trimmed().isEmpty())
            kept.append(line);
    }
    return kept.join(u'\n');
}

} // namespace

QString codeOf(Recipients recipients)
{
    return QLatin1String(kRecipients[static_cast<size_t>(recipients)].code);
}

std::optional<Recipients> parseRecipients(QStringView code)
{
    for (const RecipientsTerm &term : kRecipients) {
        if (code == QLatin1String(term.code))
            return term.recipients;
    }
    return {};
}

QString wordingOf(Recipients recipients)
{
    switch (recipients) {
    case Recipients::Companies: return QCoreApplication::translate("LetterFields", "Companies");
    case Recipients::Contacts: return QCoreApplication::translate("LetterFields", "Contacts");
    case Recipients::Relays: return QCoreApplication::translate("LetterFields", "Relays");
    case Recipients::Members: return QCoreApplication::translate("LetterFields", "Members");
    }
    Q_UNREACHABLE();
}

const QList<FieldName> &fieldNames()
{
    static const QList<FieldName> names{
        {Field::Name, "nom", "name",
         QT_TRANSLATE_NOOP("LetterFields", "what the company, the person or the relay is called")},
        {Field::Company, "entreprise", "company", QT_TRANSLATE_NOOP("LetterFields", "name of the company")},
        {Field::GivenName, "prénom", "first name", QT_TRANSLATE_NOOP("LetterFields", "first name")},
        {Field::FamilyName, "nom de famille", "family name", QT_TRANSLATE_NOOP("LetterFields", "family name")},
        {Field::Function, "fonction", "function",
         QT_TRANSLATE_NOOP("LetterFields", "what the contact does in the company")},
        {Field::Address, "adresse", "address", QT_TRANSLATE_NOOP("LetterFields", "street and number")},
        {Field::PostalCode, "code postal", "postal code", QT_TRANSLATE_NOOP("LetterFields", "postal code")},
        {Field::City, "ville", "town", QT_TRANSLATE_NOOP("LetterFields", "town")},
        {Field::Sector, "secteur", "sector", QT_TRANSLATE_NOOP("LetterFields", "the first sector")},
        {Field::Occupation, "métier", "occupation", QT_TRANSLATE_NOOP("LetterFields", "the first occupation")},
        {Field::Email, "courriel", "e-mail", QT_TRANSLATE_NOOP("LetterFields", "e-mail address")},
        {Field::Phone, "téléphone", "telephone", QT_TRANSLATE_NOOP("LetterFields", "telephone")},
        {Field::Reference, "référence", "reference", QT_TRANSLATE_NOOP("LetterFields", "reference in this file")},
        {Field::Network, "réseau", "network", QT_TRANSLATE_NOOP("LetterFields", "network of the relay")},
        {Field::Account, "compte", "account", QT_TRANSLATE_NOOP("LetterFields", "account of the relay there")},
        {Field::Member, "membre", "member", QT_TRANSLATE_NOOP("LetterFields", "in whose name it is written: a member")},
        {Field::MemberOccupation, "métier du membre", "member occupation",
         QT_TRANSLATE_NOOP("LetterFields", "that member’s first occupation")},
        {Field::MemberHeadline, "accroche du membre", "member headline",
         QT_TRANSLATE_NOOP("LetterFields", "that member’s headline")},
        {Field::MemberEmail, "courriel du membre", "member e-mail",
         QT_TRANSLATE_NOOP("LetterFields", "that member’s e-mail address")},
        {Field::MemberPhone, "téléphone du membre", "member telephone",
         QT_TRANSLATE_NOOP("LetterFields", "that member’s telephone")},
        {Field::Date, "date", "date", QT_TRANSLATE_NOOP("LetterFields", "the day of the letter")},
        {Field::Place, "lieu", "place",
         QT_TRANSLATE_NOOP("LetterFields", "where letters are signed (options of the report)")},
        {Field::Group, "groupe", "group", QT_TRANSLATE_NOOP("LetterFields", "name of the cohort")},
        {Field::Organisation, "organisme", "organisation",
         QT_TRANSLATE_NOOP("LetterFields", "the organisation (options of the report)")},
        {Field::Signer, "signataire", "signer", QT_TRANSLATE_NOOP("LetterFields", "who signs (options of the report)")},
        {Field::SignerFunction, "fonction du signataire", "signer function",
         QT_TRANSLATE_NOOP("LetterFields", "their function (options of the report)")},
    };
    return names;
}

QList<FieldName> fieldsFor(Recipients recipients)
{
    QList<FieldName> fields = fieldNames();
    fields.removeIf([&](const FieldName &name) { return !isOf(name.field, recipients); });
    return fields;
}

QString helpOf(const FieldName &field)
{
    return QCoreApplication::translate("LetterFields", field.help);
}

Result<QString> filledIn(const QString &text, Recipients recipients, const Values &values)
{
    const auto valueOf = [&](const QString &word) -> Result<QString> {
        const FieldName *field = fieldCalled(word);
        if (!field)
            return invalid(FieldsSaid::unknown(word, recipients));
        if (!isOf(field->field, recipients))
            return invalid(FieldsSaid::notOfThisList(word, recipients));
        return values.value(field->field);
    };
    const auto whole = appeals::filledBy(text, valueOf, QChar(kNothing));
    if (!whole)
        return fail(whole.error());
    return withoutEmptyLines(*whole);
}

Done checkText(const QString &text, Recipients recipients)
{
    if (const auto whole = filledIn(text, recipients, {}); !whole)
        return fail(whole.error());
    return {};
}

} // namespace rebond::letters
