// SPDX-License-Identifier: GPL-3.0-or-later
// How dates, numbers, lists and quotations are written for people, in window, paper and site alike. The only place: a
// second way to format a date is a mistake. Files (CSV, JSON, the database) do not come here: dates.h and ISO.
// The words are tables of this file, not the system's: the same data give the same bytes on every machine.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTime>

#include <optional>

namespace rebond {

enum class Language { French, English };

// French where the locale is neither.
[[nodiscard]] Language languageOf(const QLocale &locale);
// "fr" or "en", as --lang takes them.
[[nodiscard]] std::optional<Language> parseLanguage(QStringView code);
[[nodiscard]] QString codeOf(Language language);

// The narrow no-break space of French typography: before ; : ! ? % and », after «, between groups of digits.
inline constexpr char16_t kNarrowNoBreakSpace = 0x202F;
inline constexpr char16_t kNoBreakSpace = 0x00A0;
inline constexpr char16_t kMinus = 0x2212;

class Formats
{
public:
    enum class Gender { Masculine, Feminine };

    explicit Formats(Language language) : m_language(language) {}
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QLocale locale() const;

    // Invalid dates and times give an empty text.
    [[nodiscard]] QString date(QDate date) const;      // "1er juin 2012" · "1 June 2012"
    [[nodiscard]] QString dayMonth(QDate date) const;  // "1er juin" · "1 June"
    [[nodiscard]] QString shortDate(QDate date) const; // "01/06/2012" in both
    [[nodiscard]] QString time(QTime time) const;      // "9 h 30", "14 h" · "9:30", "14:00"
    // For axes. 1 to 12: "janv." · "Jan".
    [[nodiscard]] QString shortMonth(int month) const;
    [[nodiscard]] QString shortDayMonth(QDate date) const; // "1er janv." · "1 Jan"
    [[nodiscard]] QString month(int month) const;          // "janvier" · "January"

    [[nodiscard]] QString number(qint64 value) const;                // "1 234" (narrow) · "1,234"
    [[nodiscard]] QString decimal(double value, int decimals) const; // "3,5" · "3.5"; half away from zero
    // Of a fraction: 0.3333 is "33 %" (narrow) · "33%". NaN and infinities are "—", here and in decimal().
    [[nodiscard]] QString percent(double fraction, int decimals = 0) const;

    // "a", "a et b", "a, b et c" · "a, b and c".
    [[nodiscard]] QString list(const QStringList &items) const;
    // "quatorze", "vingt et une" · "fourteen"; from 0 to 99, other numbers in digits.
    [[nodiscard]] QString inWords(qint64 value, Gender gender = Gender::Masculine) const;
    // Inside quotation marks: « a » (narrow spaces) · “a”.
    [[nodiscard]] QString quoted(const QString &text) const;
    // French: a space that stands before ; : ! ? % » or after « becomes the narrow no-break one. No space is put where
    // none stands (addresses, hours), and names keep the apostrophe they came with. Same length. English: unchanged.
    [[nodiscard]] QString typography(const QString &text) const;

private:
    Language m_language;
};

// First letter upper case, the rest as it is: "quatorze membres" begins a sentence.
[[nodiscard]] QString capitalised(const QString &text);

} // namespace rebond
