// SPDX-License-Identifier: GPL-3.0-or-later
// The only source of "now". Facts are local civil dates, inclusive, without time zone (domain rule R10); only the
// journal and file names of backups carry instants, in UTC.
#pragma once

#include <QDate>
#include <QDateTime>

namespace rebond {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // UTC
    [[nodiscard]] virtual QDate today() const = 0;   // the user's civil day
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
};

// Stands still: `--today`, the demonstration, tests. now() is noon UTC of that day unless an instant is given.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today);
    explicit FixedClock(const QDateTime &now);
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }
    void set(const QDateTime &now);

private:
    QDateTime m_now;
    QDate m_today;
};

} // namespace rebond
