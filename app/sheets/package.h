// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a spreadsheet file (.xlsx and .ods are zip archives of XML files), with bounds on what they may unpack to.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace rebond::sheets {

// One part, read from its beginning to its end.
class Part
{
public:
    virtual ~Part() = default;
    // Bytes read, 0 at the end, -1 where it failed (then error() says why). Checks the part's checksum at its end.
    [[nodiscard]] virtual qint64 read(char *to, qint64 most) = 0;
    [[nodiscard]] virtual Error error() const { return {}; }
    [[nodiscard]] virtual qint64 size() const = 0; // as the archive announces it, for progress; may be a lie
};

// An interface so that the readers can be given parts that were never zipped (tests, fuzzing).
class Package
{
public:
    virtual ~Package() = default;
    [[nodiscard]] virtual QString file() const = 0; // what sentences call it
    [[nodiscard]] virtual bool has(const QString &part) const = 0;
    // Fails with Invalid where there is no such part, or it is locked or announces more than it may hold.
    [[nodiscard]] virtual Result<std::unique_ptr<Part>> open(const QString &part) = 0;
};

// A zip archive in a device that can seek; the device must outlive it.
[[nodiscard]] Result<std::unique_ptr<Package>> openZip(QIODevice &device, const QString &file);

// A whole small part; Invalid where it is larger than `most`.
[[nodiscard]] Result<QByteArray> readPart(Package &package, const QString &part, qint64 most);

} // namespace rebond::sheets
