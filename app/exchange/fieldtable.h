// SPDX-License-Identifier: GPL-3.0-or-later
// The field table of each list: for every column of the contract its names, how a cell becomes a value and back, and what
// an empty cell means. One table serves import, export, previews and help; the tables are in fields_*.cpp.
#pragma once

#include "base/result.h"
#include "domain/audience.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"
#include "exchange/draft.h"
#include "exchange/field.h"
#include "sheets/row.h"

#include <QString>
#include <QStringView>

#include <span>
#include <string_view>

namespace rebond::exchange {

using CellKind = sheets::Cell::Kind;

// A cell to write. Dates are ISO and times HH:mm here, as sheets/row.h has them; CSV shows them as people write them.
struct Printed
{
    QString text;
    CellKind kind = CellKind::Text;
};

// How printers name the records that a record refers to, and what lies beside it.
class References
{
public:
    References() = default;
    References(const References &) = delete;
    References &operator=(const References &) = delete;
    virtual ~References() = default;
    [[nodiscard]] virtual QString member(Id<domain::Member> id) const = 0;
    [[nodiscard]] virtual QString company(Id<domain::Company> id) const = 0;
    struct OutcomeKey
    {
        Id<domain::Member> member;
        QDate effectiveOn;
    };
    [[nodiscard]] virtual OutcomeKey outcome(Id<domain::Outcome> id) const = 0;
    [[nodiscard]] virtual QList<ConsentTerms> consents(Id<domain::Member> id) const = 0;
};

enum class Trait : quint8 {
    None = 0,
    Required = 1,   // *: the column must be there, its cells filled
    HasDefault = 2, // an empty cell leaves a standing record as it is
    InputOnly = 4,  // read only, into other fields
};
[[nodiscard]] constexpr bool has(Trait traits, Trait one)
{
    return (static_cast<int>(traits) & static_cast<int>(one)) != 0;
}

// What a parser is given: the text of a cell that is not empty, trimmed, its ' for formulas taken off.
struct CellText
{
    QStringView text;
    CellKind kind = CellKind::Text;
    QString *remark = nullptr; // to be set where the value was mended or is doubtful
};

template<typename R>
struct Field
{
    const char *key;
    const char *label; // source text, context "ListLabels": what windows call it, in their language
    const char16_t *heading;
    const char16_t *synonyms; // parted by '|'
    const char *help;         // source text, context "ListHelp"
    Trait traits;
    Done (*parse)(const CellText &cell, Draft<R> &draft);
    void (*copy)(const R &from, R &to);                              // nullptr where the field is not one of the record
    size_t (*hash)(const R &record, size_t seed);                    // of the value; nullptr as above
    Printed (*print)(const R &record, const References &references); // nullptr where input only
    QStringList (*words)() = nullptr;                                // French labels, where only these fit
    QStringList (*wordings)() = nullptr;                             // the same in the user's language
};

template<typename R>
[[nodiscard]] std::span<const Field<R>> fieldTable();
template<>
std::span<const Field<domain::Member>> fieldTable();
template<>
std::span<const Field<domain::Company>> fieldTable();
template<>
std::span<const Field<domain::Contact>> fieldTable();
template<>
std::span<const Field<domain::Act>> fieldTable();
template<>
std::span<const Field<domain::Interview>> fieldTable();
template<>
std::span<const Field<domain::Outcome>> fieldTable();
template<>
std::span<const Field<domain::Checkpoint>> fieldTable();
template<>
std::span<const Field<domain::PressMention>> fieldTable();
template<>
std::span<const Field<domain::Relay>> fieldTable();
template<>
std::span<const Field<domain::Offer>> fieldTable();
template<>
std::span<const Field<domain::AudienceDay>> fieldTable();

// The place of a field in its table; the tables are closed, so a wrong key is a mistake of the program.
template<typename R>
[[nodiscard]] int placeOf(std::string_view key)
{
    const auto table = fieldTable<R>();
    for (size_t i = 0; i < table.size(); ++i) {
        if (key == table[i].key)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace rebond::exchange
