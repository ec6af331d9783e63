// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a week on which somebody works. Never none.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rebond {

class WorkingWeek
{
public:
    WorkingWeek() = default; // Monday to Friday
    // By Qt's numbers, 1 for Monday to 7 for Sunday; nothing where there is none, or one is no day.
    [[nodiscard]] static std::optional<WorkingWeek> of(const QList<int> &days);
    // "1,2,3,4,5", as text() writes it.
    [[nodiscard]] static std::optional<WorkingWeek> parse(const QString &text);

    [[nodiscard]] bool contains(int day) const;
    [[nodiscard]] QList<int> days() const;
    [[nodiscard]] QString text() const;
    // The day itself where it is one of work, else the next that is.
    [[nodiscard]] QDate onOrAfter(QDate day) const;

    friend bool operator==(const WorkingWeek &, const WorkingWeek &) = default;

private:
    unsigned m_days = 0b11111; // bit 0: Monday
};

} // namespace rebond
