// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the entries of a field table from the members of a record. Private to fields_*.cpp.
#pragma once

#include "base/cells.h"
#include "base/dates.h"
#include "domain/cleaned.h"
#include "domain/phone.h"
#include "domain/vocabulary.h"
#include "domain/wording.h"
#include "exchange/fieldtable.h"

#include <QCoreApplication>

#include <concepts>

namespace rebond::exchange {

// What names a field: the first six members of Field.
struct Names
{
    const char *key;
    const char *label;
    const char16_t *heading;
    const char16_t *synonyms;
    const char *help;
    Trait traits = Trait::None;
};

template<typename T>
struct FieldOf;
template<typename R, typename T>
struct FieldOf<T R::*>
{
    using Record = R;
    using Value = T;
};
template<auto M>
using RecordOf = typename FieldOf<decltype(M)>::Record;
template<auto M>
using ValueOf = typename FieldOf<decltype(M)>::Value;

template<typename T>
struct Unwrapped
{
    using Type = T;
};
template<typename T>
struct Unwrapped<std::optional<T>>
{
    using Type = T;
};
template<typename T>
struct Unwrapped<QList<T>>
{
    using Type = T;
};
template<typename T>
using Bare = typename Unwrapped<T>::Type;

// Hashes of values, for telling equal rows from others.
inline size_t hashOf(const QString &value, size_t seed)
{
    return qHash(value, seed);
}
inline size_t hashOf(QDate value, size_t seed)
{
    return qHash(value.toJulianDay(), seed);
}
inline size_t hashOf(QTime value, size_t seed)
{
    return qHash(value.msecsSinceStartOfDay(), seed);
}
inline size_t hashOf(double value, size_t seed)
{
    return qHash(value, seed);
}
template<typename T>
requires std::integral<T> || std::is_enum_v<T> size_t hashOf(T value, size_t seed)
{
    return qHash(static_cast<qint64>(value), seed);
}
template<typename T>
size_t hashOf(Id<T> value, size_t seed)
{
    return qHash(value, seed);
}
template<typename T>
size_t hashOf(const std::optional<T> &value, size_t seed)
{
    return value ? hashOf(*value, seed + 1) : qHash(0, seed);
}
template<typename T>
size_t hashOf(const QList<T> &value, size_t seed)
{
    size_t hash = qHash(value.size(), seed);
    for (const T &each : value)
        hash = hashOf(each, hash);
    return hash;
}

template<auto M>
Field<RecordOf<M>> fieldOf(const Names &names, Done (*parse)(const CellText &, Draft<RecordOf<M>> &),
                           Printed (*print)(const RecordOf<M> &, const References &))
{
    using R = RecordOf<M>;
    return {names.key,
            names.label,
            names.heading,
            names.synonyms,
            names.help,
            names.traits,
            parse,
            [](const R &from, R &to) { to.*M = from.*M; },
            [](const R &record, size_t seed) { return hashOf(record.*M, seed); },
            print};
}

// Text as it is; refused where it holds a social security number, which is looked for in every free text.
[[nodiscard]] Result<QString> freeText(const CellText &cell);
[[nodiscard]] Result<QStringList> freeTexts(const CellText &cell);
[[nodiscard]] Done refuseNir(const CellText &cell);
[[nodiscard]] Printed printedDate(std::optional<QDate> date);

template<auto M>
Field<RecordOf<M>> text(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = freeText(cell);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = *std::move(value);
            return {};
        },
        [](const R &record, const References &) { return Printed{record.*M}; });
}

// A value of a known form (domain/cleaned.h).
template<auto M, domain::Cleaner clean>
Field<RecordOf<M>> cleaned(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = clean(cell.text);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = std::move(value->text);
            *cell.remark = std::move(value->remark);
            return {};
        },
        [](const R &record, const References &) { return Printed{record.*M}; });
}

// Kept in one form, written as people read it.
template<auto M>
Field<RecordOf<M>> phone(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            // No number of 15 digits is a French one: what has a social security number's form and key is one.
            if (Done allowed = refuseNir(cell); !allowed)
                return allowed;
            auto value = domain::cleanPhone(cell.text);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = std::move(value->text);
            *cell.remark = std::move(value->remark);
            return {};
        },
        [](const R &record, const References &) { return Printed{domain::formatPhone(record.*M)}; });
}

template<auto M>
Field<RecordOf<M>> textList(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = freeTexts(cell);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = *std::move(value);
            return {};
        },
        [](const R &record, const References &) { return Printed{listCell(record.*M)}; });
}

template<auto M>
Field<RecordOf<M>> date(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = parseDate(cell.text);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = *value;
            return {};
        },
        [](const R &record, const References &) { return printedDate(record.*M); });
}

template<auto M, int least, int most>
Field<RecordOf<M>> integer(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = parseInteger(cell.text, least, most);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = *value;
            return {};
        },
        [](const R &record, const References &) {
            const std::optional<int> value = record.*M;
            return value ? Printed{QString::number(*value), CellKind::Number} : Printed{};
        });
}

template<auto M>
Field<RecordOf<M>> yesNo(const Names &names)
{
    using R = RecordOf<M>;
    auto field = fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = parseYesNo(cell.text);
            if (!value)
                return fail(std::move(value.error()));
            draft.record.*M = *value;
            return {};
        },
        [](const R &record, const References &) {
            const std::optional<bool> value = record.*M;
            return value ? Printed{yesNoCell(*value)} : Printed{};
        });
    field.words = [] { return QStringList{yesNoCell(true), yesNoCell(false)}; };
    field.wordings = [] {
        return QStringList{QCoreApplication::translate("Vocabulary", "Yes"),
                           QCoreApplication::translate("Vocabulary", "No")};
    };
    return field;
}

template<typename E>
QStringList wordings()
{
    QStringList list;
    for (const domain::Term<E> &term : domain::terms<E>())
        list.append(domain::wordingOf(term.value));
    return list;
}

template<typename E>
QStringList labels()
{
    QStringList list;
    for (const domain::Term<E> &term : domain::terms<E>())
        list.append(domain::labelOf(term.value));
    return list;
}

[[nodiscard]] tl::unexpected<Error> noSuchWord(QStringView text, const QStringList &labels);

template<typename E>
std::optional<E> parseWord(QStringView text)
{
    if constexpr (std::is_same_v<E, domain::Channel>)
        return domain::parseChannel(text);
    else
        return domain::parseTerm<E>(text);
}

template<auto M>
Field<RecordOf<M>> word(const Names &names)
{
    using R = RecordOf<M>;
    using E = Bare<ValueOf<M>>;
    auto field = fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            const std::optional<E> value = parseWord<E>(cell.text);
            if (!value)
                return noSuchWord(cell.text, labels<E>());
            draft.record.*M = *value;
            return {};
        },
        [](const R &record, const References &) {
            const std::optional<E> value = record.*M;
            return value ? Printed{domain::labelOf(*value)} : Printed{};
        });
    field.words = labels<E>;
    field.wordings = wordings<E>;
    return field;
}

// The cell names a company; who resolves it puts the id into the record.
template<auto M>
Field<RecordOf<M>> company(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = freeText(cell);
            if (!value)
                return fail(std::move(value.error()));
            draft.extras.company = *std::move(value);
            return {};
        },
        [](const R &record, const References &references) {
            const std::optional<Id<domain::Company>> id = record.*M;
            return id && !id->isNull() ? Printed{references.company(*id)} : Printed{};
        });
}

template<auto M>
Field<RecordOf<M>> member(const Names &names)
{
    using R = RecordOf<M>;
    return fieldOf<M>(
        names,
        [](const CellText &cell, Draft<R> &draft) -> Done {
            auto value = freeText(cell);
            if (!value)
                return fail(std::move(value.error()));
            draft.extras.members = {*std::move(value)};
            return {};
        },
        [](const R &record, const References &references) { return Printed{references.member(record.*M)}; });
}

// "Nom Prénom" in one column. Words in capitals are the family name; else the order is the heading's: "familyFirst" gives
// the first word (with its particle) to the family name, the other the first word to the given name. A comma parts them.
struct FullName
{
    QString family;
    QString given;
    bool isGuess = false;
};
[[nodiscard]] FullName splitFullName(QStringView text, bool familyFirst);

template<typename R, bool familyFirst>
Done parseFullName(const CellText &cell, Draft<R> &draft)
{
    auto value = freeText(cell);
    if (!value)
        return fail(std::move(value.error()));
    FullName name = splitFullName(*value, familyFirst);
    if (name.isGuess) {
        //: %1 is a family name, %2 a given name
        *cell.remark = QCoreApplication::translate("Lists", "Taken as family name “%1” and given name “%2”: check it.")
                           .arg(name.family, name.given);
    }
    if (!name.family.isEmpty())
        draft.setFilled(placeOf<R>("family_name"));
    if (!name.given.isEmpty())
        draft.setFilled(placeOf<R>("given_name"));
    draft.record.familyName = std::move(name.family);
    draft.record.givenName = std::move(name.given);
    return {};
}

template<typename R, bool familyFirst>
Field<R> fullName(const Names &names)
{
    return {names.key,
            names.label,
            names.heading,
            names.synonyms,
            names.help,
            Trait::InputOnly,
            parseFullName<R, familyFirst>,
            nullptr,
            nullptr,
            nullptr};
}

} // namespace rebond::exchange
