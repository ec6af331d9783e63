// SPDX-License-Identifier: GPL-3.0-or-later
// Photos, CVs, scans and other files that stand within the cohort file, held against the digests they were taken in with: a byte
// that goes wrong within one of them breaks no page of the database.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/cv.h"
#include "domain/records.h"

#include <QList>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

// A photo that is there and whole, and where one wrong byte would leave nothing to be seen, as it was taken in; in the place of
// another initials stand. What is wrong within the others damagedFiles() tells.
[[nodiscard]] bool canBeDrawn(const std::optional<domain::File> &photo);

struct DamagedFile
{
    QString kind;      // photo, cv, advert, sent, scan, logo; file: nothing shows it
    QString reference; // of the member, act or press mention that shows it; else empty
    QString sentence;  // whose it is and what to do
    friend bool operator==(const DamagedFile &, const DamagedFile &) = default;
};

// Of a version whose text cannot be read any more.
[[nodiscard]] DamagedFile damagedCv(const domain::Member &member, const domain::Cv &version);

// Those that differ, of all cohorts in the file, in the order they were taken in, then such versions of CVs. Reads all files, one
// in memory at a time, each in a read of its own: others may write meanwhile. Not for the window's thread.
[[nodiscard]] Result<QList<DamagedFile>> damagedFiles(const Workspace &workspace, TaskContext &task);

// Every page, key and index, and every stored file: Storage with what is wrong. Not for the window's thread.
[[nodiscard]] Done checkWhole(const Workspace &workspace, TaskContext &task);

} // namespace rebond::workspace
